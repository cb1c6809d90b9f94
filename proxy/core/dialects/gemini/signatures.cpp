// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/signatures.h"

#include "core/dialects/reasoning_envelope.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ccproxy::dialects::gemini {
namespace {

struct Kind {
    SignedPart part;
    std::string_view name;
};
constexpr std::array<Kind, 3> kKinds{{
    {SignedPart::Thought, "gemini.thought"},
    {SignedPart::Next, "gemini.next"},
    {SignedPart::TextTail, "gemini.tail"},
}};

/// Calls onCharacter(offset) for each Unicode character of an escaped text.
template <typename OnCharacter>
void eachCharacter(std::string_view escaped, OnCharacter &&onCharacter)
{
    std::size_t at = 0;
    while (at < escaped.size()) {
        const std::size_t begin = at;
        const auto byte = static_cast<unsigned char>(escaped[at]);
        if (byte == '\\') {
            const std::string_view rest = escaped.substr(at);
            const bool isUnicode = rest.starts_with("\\u");
            at += isUnicode ? 6 : 2;
            // A second half of a pair belongs to the first.
            const bool isHigh = isUnicode && rest.size() >= 12 && (rest[2] == 'd' || rest[2] == 'D')
                && std::string_view("89abAB").find(rest[3]) != std::string_view::npos;
            if (isHigh && rest.substr(6).starts_with("\\u"))
                at += 6;
        } else {
            ++at;
            while (at < escaped.size()
                   && (static_cast<unsigned char>(escaped[at]) & 0xC0U) == 0x80U)
                ++at;
        }
        onCharacter(begin);
    }
}

} // namespace

std::string packSignature(const PartSignature &signature, std::string_view family,
                          std::string_view model)
{
    const auto *const kind = std::find_if(
        kKinds.begin(), kKinds.end(), [&](const Kind &row) { return row.part == signature.part; });
    std::string data;
    if (signature.part == SignedPart::TextTail)
        data = std::to_string(signature.length) + ':';
    data += signature.signature;
    return pack({.provider = std::string(family),
                 .model = std::string(model),
                 .kind = std::string(kind->name),
                 .data = std::move(data)});
}

std::optional<PartSignature> unpackSignature(std::string_view blockSignature, const Target &target)
{
    if (!target.replaysReasoning)
        return std::nullopt;
    const auto envelope = unpack(blockSignature);
    // What one model has signed, another refuses.
    if (!envelope || envelope->provider != reasoningFamily(target)
        || envelope->model != target.model)
        return std::nullopt;
    const auto *const kind = std::find_if(
        kKinds.begin(), kKinds.end(), [&](const Kind &row) { return row.name == envelope->kind; });
    if (kind == kKinds.end())
        return std::nullopt;
    PartSignature found{.part = kind->part, .signature = envelope->data};
    if (found.part == SignedPart::TextTail) {
        const std::string &data = envelope->data;
        const std::size_t colon = data.find(':');
        if (colon == std::string::npos)
            return std::nullopt;
        std::from_chars(data.data(), data.data() + colon, found.length);
        found.signature = data.substr(colon + 1);
    }
    if (found.signature.empty())
        return std::nullopt;
    return found;
}

std::size_t charactersIn(json::RawString text)
{
    std::size_t count = 0;
    eachCharacter(text.escaped(), [&count](std::size_t) { ++count; });
    return count;
}

std::optional<std::size_t> tailBegin(json::RawString text, std::size_t count)
{
    const std::size_t all = charactersIn(text);
    if (count > all)
        return std::nullopt;
    std::size_t before = all - count;
    std::size_t begin = text.escaped().size();
    eachCharacter(text.escaped(), [&](std::size_t offset) {
        if (before == 0 && begin == text.escaped().size())
            begin = offset;
        else if (before > 0)
            --before;
    });
    return begin;
}

} // namespace ccproxy::dialects::gemini
