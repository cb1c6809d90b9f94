// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/listener/body.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::engine {

enum class Method {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
    Options,
};
std::string_view nameOf(Method method);

/// The header fields of a request in their order, duplicates included. Names are in lower case and
/// are looked up so. Fields are slices of one text, so a list is two pieces of memory.
class HeaderFields {
public:
    struct Field {
        std::string_view name;
        std::string_view value;
    };

    HeaderFields() = default;
    /// `text` is the header as it came; fields are added by their place in it. The names are
    /// lowered in place.
    explicit HeaderFields(std::string text) : m_text(std::move(text)) { }
    void add(std::size_t nameAt, std::size_t nameSize, std::size_t valueAt, std::size_t valueSize);

    std::size_t size() const { return m_slices.size(); }
    Field operator[](std::size_t index) const
    {
        const Slice &s = m_slices[index];
        const std::string_view text = m_text;
        return {text.substr(s.nameAt, s.nameSize), text.substr(s.valueAt, s.valueSize)};
    }
    /// The first value of a field; `lowerName` is in lower case.
    std::optional<std::string_view> find(std::string_view lowerName) const;
    /// As find(), and empty when there is no such field.
    std::string_view value(std::string_view lowerName) const
    {
        return find(lowerName).value_or(std::string_view());
    }

private:
    struct Slice {
        std::uint32_t nameAt;
        std::uint32_t nameSize;
        std::uint32_t valueAt;
        std::uint32_t valueSize;
    };
    std::string m_text;
    std::vector<Slice> m_slices;
};

/// A request, complete with its body. A value: it knows no socket. Can only be moved (the body).
struct InboundRequest {
    Method method = Method::Get;
    /// Percent-decoded, in UTF-8 (what is no UTF-8 became U+FFFD), without the query; begins with
    /// '/', or is "*". `%2F` has become '/': an id with a slash in it looks the same either way.
    std::string path;
    /// What follows '?', as it came.
    std::string query;
    HeaderFields headers;
    Body body;
    /// The authority of an absolute request target ("GET http://host/path"), else empty. The
    /// access rules check it like Host.
    std::string authority;
    /// The addresses of the connection's two ends, as text. Believe these only: X-Forwarded-For is
    /// an ordinary header.
    std::string peerAddress;
    std::string localAddress;
    bool peerIsLoopback = false;
    /// False for HTTP/1.0.
    bool isHttp11 = true;

    /// The first value of a header, empty when there is none; `lowerName` is in lower case.
    std::string_view header(std::string_view lowerName) const { return headers.value(lowerName); }
};

} // namespace ccproxy::engine
