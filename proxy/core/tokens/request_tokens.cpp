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

/// What walks over a request add to. A text is a JSON string; raw JSON is text as it stands; known
/// numbers of tokens, of frames and of media, are the same for every sum.
template <typename Sum>
concept Summing = requires(Sum sum, RawString text, std::string_view raw)
{
    sum.text(text);
    sum.raw(raw);
    sum.tokens(std::int64_t{});
    sum.media(std::int64_t{});
};

class Count {
public:
    explicit Count(Counter &counter) : m_counter(counter) { }
    void text(RawString text) { tokens(static_cast<std::int64_t>(m_counter.count(text))); }
    void raw(std::string_view raw) { tokens(static_cast<std::int64_t>(m_counter.count(raw))); }
    void tokens(std::int64_t count) { m_sum.text += count; }
    void media(std::int64_t count) { m_sum.media += count; }
    const RequestCount &sum() const { return m_sum; }

private:
    Counter &m_counter;
    RequestCount m_sum;
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
    void media(std::int64_t count) { tokens(count); }
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
        sum.media(image ? imageTokens(data) : pdfTokens(data));
        break;
    }
    case Source::Kind::Url:
    case Source::Kind::File:
    case Source::Kind::Other:
        sum.media(image ? estimate::kImage : estimate::kUnseenDocument);
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

/// A request in its parts: what stands before the messages in two, then one for each of them.
std::size_t partsOf(const messages::Request &request)
{
    return request.messages.size() + 2;
}

template <Summing Sum>
void addPart(const messages::Request &request, std::size_t part, Sum &sum)
{
    if (part == 0) {
        sum.tokens(estimate::kRequestFrame);
        addBlocks(std::span(request.system), sum);
        sum.raw(request.outputSchema);
    } else if (part == 1) {
        addTools(std::span(request.tools), sum);
    } else {
        sum.tokens(estimate::kMessageFrame);
        addBlocks(std::span(request.messages[part - 2].content), sum);
    }
}

template <Summing Sum>
void addRequest(const messages::Request &request, Sum &sum)
{
    for (std::size_t part = 0; part < partsOf(request); ++part)
        addPart(request, part, sum);
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
    return countParts(request, counter).total();
}

RequestCount countParts(const messages::Request &request, Counter &counter)
{
    Count sum(counter);
    addRequest(request, sum);
    return sum.sum();
}

bool StepwiseCount::step()
{
    if (m_next == partsOf(m_request))
        return false;
    Count sum(m_counter);
    addPart(m_request, m_next, sum);
    m_count.text += sum.sum().text;
    m_count.media += sum.sum().media;
    return ++m_next < partsOf(m_request);
}

std::int64_t countTools(std::span<const messages::Tool> tools, Counter &counter)
{
    Count sum(counter);
    addTools(tools, sum);
    return sum.sum().total();
}

std::int64_t countBlocks(std::span<const Block> blocks, Counter &counter)
{
    Count sum(counter);
    addBlocks(blocks, sum);
    return sum.sum().total();
}

} // namespace ccproxy::tokens
