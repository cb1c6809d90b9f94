// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/model_name.h"

#include "core/ascii.h"

#include <algorithm>

namespace ccproxy::routing {
namespace {

constexpr std::string_view kViaPrefix = "claude-via-";
constexpr std::string_view kPathPrefix = "claude-ccproxy/";

std::optional<ProviderAndModel> splitAt(char separator, std::string_view name)
{
    const std::size_t at = name.find(separator);
    if (at == std::string_view::npos)
        return std::nullopt;
    return ProviderAndModel{ascii::trimmed(name.substr(0, at), " "),
                            ascii::trimmed(name.substr(at + 1), " ")};
}

} // namespace

bool stripMillion(std::string &model)
{
    for (const std::string_view suffix : {"[1m]", "[1M]"}) {
        if (model.ends_with(suffix)) {
            model.resize(model.size() - suffix.size());
            return true;
        }
    }
    return false;
}

std::optional<ProviderAndModel> splitAtComma(std::string_view name)
{
    return splitAt(',', name);
}

std::optional<ProviderAndModel> splitAtSlash(std::string_view name)
{
    return splitAt('/', name);
}

std::string aliasFor(std::string_view provider, std::string_view model)
{
    std::string alias(kViaPrefix);
    alias += provider;
    alias += ',';
    alias += model;
    return alias;
}

std::optional<ProviderAndModel> fromAlias(std::string_view name)
{
    if (name.starts_with(kViaPrefix))
        return splitAtComma(name.substr(kViaPrefix.size()));
    if (name.starts_with(kPathPrefix))
        return splitAtSlash(name.substr(kPathPrefix.size()));
    return std::nullopt;
}

std::optional<ExplicitName> explicitNameOf(std::string_view name)
{
    for (const auto split : {fromAlias, splitAtComma}) {
        if (const auto parts = split(name))
            return ExplicitName{*parts};
    }
    if (const auto parts = splitAtSlash(name))
        return ExplicitName{.parts = *parts, .isCertain = false};
    return std::nullopt;
}

bool fitsPattern(std::string_view pattern, std::string_view text)
{
    // The usual walk with one point of return: only the last star ever needs to take more.
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            starText = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + static_cast<std::ptrdiff_t>(p), pattern.end(),
                       [](char c) { return c == '*'; });
}

std::size_t literalLength(std::string_view pattern)
{
    return pattern.size()
        - static_cast<std::size_t>(std::count(pattern.begin(), pattern.end(), '*'));
}

} // namespace ccproxy::routing
