// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/substitution.h"

#include "core/ascii.h"

namespace ccproxy::config {
namespace {

bool isNameStart(char c)
{
    return ascii::isLetter(c) || c == '_';
}

/// The name that `text` begins with, "" when it begins with none.
std::string_view leadingName(std::string_view text)
{
    if (text.empty() || !isNameStart(text[0]))
        return {};
    std::size_t end = 1;
    while (end < text.size() && (isNameStart(text[end]) || ascii::isDigit(text[end])))
        ++end;
    return text.substr(0, end);
}

} // namespace

Substitution substitute(std::string_view text, const Environment &environment)
{
    Substitution out;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t dollar = std::min(text.find('$', at), text.size());
        out.text += text.substr(at, dollar - at);
        at = dollar;
        if (at == text.size())
            break;
        const std::string_view rest = text.substr(at + 1);
        const bool braced = rest.starts_with('{');
        const std::string_view name = leadingName(braced ? rest.substr(1) : rest);
        if (rest.starts_with('$')) {
            out.text += '$';
            at += 2;
        } else if (braced && (name.empty() || !rest.substr(1 + name.size()).starts_with('}'))) {
            out.unclosed = true;
            out.text += "${";
            at += 2;
        } else if (name.empty()) {
            out.text += '$';
            ++at;
        } else {
            const auto found = environment.find(name);
            if (found != environment.end()) {
                out.text += found->second;
                out.used.emplace_back(name);
            } else {
                out.unset.push_back({std::string(name), braced});
            }
            const std::size_t length = 1 + name.size() + (braced ? 2 : 0);
            out.isOneVariable = length == text.size();
            at += length;
        }
    }
    return out;
}

std::string withDollarsDoubled(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out.append(c == '$' ? 2 : 1, c);
    return out;
}

} // namespace ccproxy::config
