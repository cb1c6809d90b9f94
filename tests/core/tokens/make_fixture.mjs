#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes o200k.jsonl from texts.mjs with the published tokenizers:
//
//     npm install --prefix DIR tiktoken@1.0.22 gpt-tokenizer@4.0.0
//     ./make_fixture.mjs DIR
//
// Two kinds of lines: {"text","tokens"}, and {"parts","count"}, whose text is made of the texts with
// these numbers. tiktoken is the maker's own code; gpt-tokenizer, written anew, must agree.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { texts } from './texts.mjs';

const kMixes = 1500;

const require = createRequire(path.resolve(process.argv[2], 'package.json'));
const reference = require('tiktoken').get_encoding('o200k_base');
const other = require('gpt-tokenizer/encoding/o200k_base');

function tokensOf(text) {
    const tokens = [...reference.encode(text, [], [])];
    const second = other.encode(text, { disallowedSpecial: new Set() });
    if (tokens.join() !== second.join())
        throw new Error(`the tokenizers differ on ${JSON.stringify(text)}`);
    return tokens;
}

let state = 20261122;
function below(limit) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
}

const lines = texts.map((text) => ({ text, tokens: tokensOf(text) }));
// Short texts meet most often, since what matters happens where two of them touch.
const short = [...texts.keys()].filter((i) => texts[i].length <= 4);
for (let mix = 0; mix < kMixes; ++mix) {
    const parts = [];
    for (let left = 2 + below(12); left > 0; --left)
        parts.push(below(8) === 0 ? below(texts.length) : short[below(short.length)]);
    const count = tokensOf(parts.map((i) => texts[i]).join('')).length;
    lines.push({ parts, count });
}
const target = new URL('o200k.jsonl', import.meta.url);
fs.writeFileSync(target, lines.map((line) => JSON.stringify(line) + '\n').join(''));
console.log(`${texts.length} texts, ${kMixes} mixes`);
