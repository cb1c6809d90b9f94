// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/parts.h"

namespace ccproxy::dialects::openai_chat {
namespace {

using messages::Block;
using messages::Source;

void imagePart(std::string &out, const Source &source)
{
    out += R"("type":"image_url","image_url":{"url":")";
    if (source.kind == Source::Kind::Url)
        out += source.url.escaped();
    else
        conversation::appendDataUri(out, source);
    out += "\"}";
}

void filePart(std::string &out, const Block &block)
{
    out += R"("type":"file","file":{"filename":")";
    out += block.name.empty() ? "document.pdf" : block.name.escaped();
    out += R"(","file_data":")";
    conversation::appendDataUri(out, block.source);
    out += "\"}";
}

void mediaPart(std::string &out, const Block &block)
{
    if (block.kind == messages::BlockKind::Image)
        imagePart(out, block.source);
    else
        filePart(out, block);
}

} // namespace

const conversation::PartWords kChatParts{R"({"type":"text","text":")", mediaPart};

} // namespace ccproxy::dialects::openai_chat
