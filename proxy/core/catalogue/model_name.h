// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

/// The names that one model goes by. Of this room only; views are into the name that was given.
namespace ccproxy::catalogue {

/// The order of names in tables: most steps of a search are decided by a length or a first letter,
/// without a call.
constexpr bool shorterFirst(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return a.size() < b.size();
    if (a.empty() || a.front() == b.front())
        return a < b;
    return static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front());
}

/// Cuts "-20250929", "@20250929" or "-2024-11-20" off the end; the text itself when there is none.
constexpr std::string_view withoutDate(std::string_view model)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (model.empty() || !isDigit(model.back()))
        return model;
    for (const std::string_view shape : {"-########", "@########", "-####-##-##"}) {
        if (model.size() <= shape.size())
            continue;
        const std::string_view tail = model.substr(model.size() - shape.size());
        bool fits = true;
        for (std::size_t i = 0; i < shape.size() && fits; ++i)
            fits = shape[i] == '#' ? isDigit(tail[i]) : shape[i] == tail[i];
        if (fits)
            return model.substr(0, model.size() - shape.size());
    }
    return model;
}

/// A name without "[1m]", which only asks for a window.
constexpr std::string_view withoutMillion(std::string_view model)
{
    constexpr std::string_view longContext = "[1m]";
    if (model.ends_with(longContext))
        model.remove_suffix(longContext.size());
    return model;
}

/// What is common to all forms of a name: no vendor, no variant, no date.
constexpr std::string_view coreOf(std::string_view model)
{
    model = withoutMillion(model);
    std::size_t begin = 0;
    std::size_t end = 0;
    while (end < model.size() && model[end] != ':') {
        if (model[end] == '/')
            begin = end + 1;
        ++end;
    }
    std::string_view core = model.substr(begin, end - begin);
    for (std::string_view shorter = withoutDate(core); shorter.size() < core.size();
         shorter = withoutDate(core))
        core = shorter;
    return core;
}

/// The forms under which a name is looked up, in this order.
constexpr std::array<std::string_view, 6> formsOf(std::string_view model)
{
    model = withoutMillion(model);
    const std::string_view plain = model.substr(0, model.find(':'));
    const std::size_t slash = plain.rfind('/');
    const std::string_view bare = slash == std::string_view::npos ? plain : plain.substr(slash + 1);
    return {model, plain, bare, withoutDate(model), withoutDate(plain), withoutDate(bare)};
}

} // namespace ccproxy::catalogue
