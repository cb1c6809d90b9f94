// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/request_tokens.h"

#include "core/tokens/image_size.h"

#include <algorithm>
#include <string_view>

namespace ccproxy::tokens {
namespace {

using json::RawString;
using messages::Block;
using messages::BlockKind;
using messages::Source;

/// What walks over a request add to. A text is a JSON string; raw JSON is text as it stands; a
/// known number of tokens is the same for every sum.
template <typename Sum>
concept Summing = requires(Sum sum, RawString text, std::string_view raw)
{
    sum.text(text);
    sum.raw(raw);
    sum.tokens(std::int64_t{});
};

class Count {
public:
    explicit Count(Counter &counter) : m_counter(counter) { }
    void text(RawString text) { tokens(static_cast<std::int64_t>(m_counter.count(text))); }
    void raw(std::string_view raw) { tokens(static_cast<std::int64_t>(m_counter.count(raw))); }
    void tokens(std::int64_t count) { m_total += count; }
    std::int64_t total() const { return m_total; }

private:
    Counter &m_counter;
    std::int64_t m_total = 0;
};

class BoundsSum {
public:
    void text(RawString text) { add(text.escaped().size(), kLongestToken * kLongestEscape); }
    void raw(std::string_view raw) { add(raw.size(), kLongestToken); }
    void tokens(std::int64_t count)
    {
        m_total.lower += count;
        m_total.upper += count;
    }
    Bounds total() const { return m_total; }

private:
    void add(std::size_t size, std::int64_t mostBytesPerToken)
    {
        const auto bytes = static_cast<std::int64_t>(size);
        m_total.lower += (bytes + mostBytesPerToken - 1) / mostBytesPerToken;
        m_total.upper += bytes;
    }
    Bounds m_total;
};

std::int64_t imageTokens(std::string_view base64)
{
    const auto size = imageSize(base64);
    if (!size)
        return estimate::kImage;
    const double longest = std::max(size->width, size->height);
    const double scale = std::min(1.0, estimate::kLongestEdge / longest);
    const double pixels = scale * size->width * scale * size->height;
    const auto tokens = static_cast<std::int64_t>(pixels / estimate::kPixelsPerToken);
    return std::clamp<std::int64_t>(tokens, 1, estimate::kImage);
}

std::int64_t pdfTokens(std::string_view base64)
{
    const auto bytes = static_cast<std::int64_t>(base64.size()) / 4 * 3;
    return std::clamp(bytes / estimate::kPdfBytesPerToken, estimate::kPdfPage, estimate::kPdfMost);
}

template <Summing Sum>
void addSource(const Block &block, Sum &sum)
{
    // Elsewhere a source is an address, as a search result's.
    if (block.kind != BlockKind::Image && block.kind != BlockKind::Document)
        return;
    const Source &source = block.source;
    const bool image = block.kind == BlockKind::Image;
    switch (source.kind) {
    case Source::Kind::None:
        break;
    case Source::Kind::Text:
        sum.text(source.data);
        break;
    case Source::Kind::Content:
        sum.raw(source.content);
        break;
    case Source::Kind::Base64: {
        const std::string_view data = source.data.escaped();
        sum.tokens(image ? imageTokens(data) : pdfTokens(data));
        break;
    }
    case Source::Kind::Url:
    case Source::Kind::File:
    case Source::Kind::Other:
        sum.tokens(image ? estimate::kImage : estimate::kUnseenDocument);
        break;
    }
}

/// One rule for all kinds of block, also for those of tomorrow: the fields that hold text count.
template <Summing Sum>
void addBlocks(std::span<const Block> blocks, Sum &sum)
{
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::ToolUse || block.kind == BlockKind::ToolResult
            || block.kind == BlockKind::ServerToolUse)
            sum.tokens(estimate::kCallFrame);
        sum.text(block.text);
        sum.text(block.thinking);
        sum.text(block.name);
        sum.raw(block.input);
        sum.raw(block.tool);
        addSource(block, sum);
        addBlocks(std::span(block.content), sum);
    }
}

template <Summing Sum>
void addTools(std::span<const messages::Tool> tools, Sum &sum)
{
    for (const messages::Tool &tool : tools) {
        sum.tokens(estimate::kToolFrame);
        sum.text(tool.name);
        sum.text(tool.description);
        sum.raw(tool.inputSchema);
    }
}

template <Summing Sum>
void addRequest(const messages::Request &request, Sum &sum)
{
    sum.tokens(estimate::kRequestFrame);
    addBlocks(std::span(request.system), sum);
    addTools(std::span(request.tools), sum);
    for (const messages::Message &message : request.messages) {
        sum.tokens(estimate::kMessageFrame);
        addBlocks(std::span(message.content), sum);
    }
    sum.raw(request.outputSchema);
}

} // namespace

Bounds requestBounds(const messages::Request &request)
{
    BoundsSum sum;
    addRequest(request, sum);
    return sum.total();
}

std::int64_t countRequest(const messages::Request &request, Counter &counter)
{
    Count sum(counter);
    addRequest(request, sum);
    return sum.total();
}

std::int64_t countTools(std::span<const messages::Tool> tools, Counter &counter)
{
    Count sum(counter);
    addTools(tools, sum);
    return sum.total();
}

std::int64_t countBlocks(std::span<const Block> blocks, Counter &counter)
{
    Count sum(counter);
    addBlocks(blocks, sum);
    return sum.total();
}

} // namespace ccproxy::tokens
