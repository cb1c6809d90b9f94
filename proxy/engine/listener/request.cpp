// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/request.h"

#include "core/ascii.h"

namespace ccproxy::engine {

std::string_view nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    }
    return {};
}

void HeaderFields::add(std::size_t nameAt, std::size_t nameSize, std::size_t valueAt,
                       std::size_t valueSize)
{
    for (std::size_t i = nameAt; i < nameAt + nameSize; ++i)
        m_text[i] = ascii::lowered(m_text[i]);
    if (m_slices.empty())
        m_slices.reserve(24); // a Claude Code request has about twenty
    m_slices.push_back({static_cast<std::uint32_t>(nameAt), static_cast<std::uint32_t>(nameSize),
                        static_cast<std::uint32_t>(valueAt),
                        static_cast<std::uint32_t>(valueSize)});
}

std::optional<std::string_view> HeaderFields::find(std::string_view lowerName) const
{
    for (std::size_t i = 0; i < m_slices.size(); ++i) {
        if (m_slices[i].nameSize != lowerName.size())
            continue;
        const Field field = (*this)[i];
        if (field.name == lowerName)
            return field.value;
    }
    return std::nullopt;
}

} // namespace ccproxy::engine
