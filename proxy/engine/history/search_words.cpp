// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/search_words.h"

#include "core/json/reader.h"
#include "core/sse/parser.h"

namespace ccproxy::engine {
namespace {

/// Of one side; more of it is not searched in.
constexpr std::size_t kMostBytes = 256U << 10U;
/// Longer runs of what base64 is made of are data.
constexpr std::size_t kLongestRun = 200;
constexpr std::size_t kLongestWord = 64;

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || static_cast<unsigned char>(c) >= 0x80;
}

bool isBase64Byte(char c)
{
    return c == '+' || c == '/' || c == '=' || c == '-' || c == '_'
        || (isWordByte(c) && static_cast<unsigned char>(c) < 0x80);
}

/// Where a run of base64 that begins here ends.
std::size_t runEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && isBase64Byte(text[at]))
        ++at;
    return at;
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

void addWords(std::string &out, std::string_view text)
{
    std::size_t knownRunEnd = 0; // looked for once in each run
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '\\') {
            i += i + 1 < text.size() && text[i + 1] == 'u' ? 6 : 2;
            continue;
        }
        if (!isWordByte(text[i])) {
            ++i;
            continue;
        }
        if (i >= knownRunEnd) {
            knownRunEnd = runEnd(text, i);
            if (knownRunEnd - i > kLongestRun) {
                i = knownRunEnd;
                continue;
            }
        }
        std::size_t end = i;
        while (end < text.size() && isWordByte(text[end]))
            ++end;
        if (end - i <= kLongestWord) {
            if (!out.empty())
                out += ' ';
            for (; i < end; ++i)
                out += lowered(text[i]);
        }
        i = end;
    }
}

/// What one event of Anthropic's stream says.
void addDelta(std::string &out, json::Parser &parser, const sse::Event &event)
{
    if (event.data.find("_delta") == std::string_view::npos) {
        // Words of two blocks are no one word.
        if (event.data.find("content_block_start") != std::string_view::npos && !out.empty())
            out += '\n';
        return;
    }
    (void)parser.objectOfCopy(event.data, [&out](std::string_view key, json::Value value) {
        if (key != "delta")
            return;
        (void)json::eachField(value, [&out](std::string_view name, json::Value said) {
            if (name != "text" && name != "thinking" && name != "partial_json")
                return;
            if (const auto text = json::rawString(said))
                text->decodeTo(out);
        });
    });
}

} // namespace

std::string searchWords(std::string_view text)
{
    std::string out;
    addWords(out, text);
    return out;
}

std::string answerText(std::string_view body)
{
    if (!body.starts_with("event:") && !body.starts_with("data:"))
        return std::string(body);
    std::string out;
    json::Parser parser;
    sse::Parser events;
    const auto take = [&](const sse::Event &event) { addDelta(out, parser, event); };
    (void)events.feed(body, take);
    events.finish(take);
    return out;
}

std::string searchText(const ExchangeRecord &record, const KeptBodies *bodies)
{
    std::string out;
    addWords(out, record.modelAsked);
    addWords(out, record.route);
    addWords(out, record.failure);
    for (const AttemptRecord &attempt : record.attempts) {
        addWords(out, attempt.provider);
        addWords(out, attempt.model);
        addWords(out, attempt.failure);
    }
    if (bodies == nullptr)
        return out;
    // The newest turns stand at the end of a request.
    const std::string_view request = bodies->request.text;
    addWords(out, request.substr(request.size() - std::min(request.size(), kMostBytes)));
    addWords(out, std::string_view(answerText(bodies->response.text)).substr(0, kMostBytes));
    for (const KeptAttempt &attempt : bodies->attempts) {
        if (attempt.status >= 400)
            addWords(out, std::string_view(attempt.response.text).substr(0, kMostBytes));
    }
    return out;
}

std::vector<std::string> queryWords(std::string_view text)
{
    std::vector<std::string> words;
    const std::string all = searchWords(text);
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = std::min(all.find(' ', begin), all.size());
        words.push_back(all.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

} // namespace ccproxy::engine
