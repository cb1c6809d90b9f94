// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/header_list.h"

#include "core/ascii.h"
#include "core/config/header_rules.h"

#include <algorithm>

namespace ccproxy::engine {

namespace {

bool isValue(std::string_view value)
{
    return value.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
}

/// Volatile, since a compiler may leave out writes to memory that nobody reads again.
void eraseBytes(std::string &text)
{
    volatile char *bytes = text.data();
    for (std::size_t i = 0; i < text.size(); ++i)
        bytes[i] = '\0';
}

/// What may be said of a name that is none: it could hold anything, so only its plain part.
std::string shownName(std::string_view name)
{
    const auto end = std::find_if(name.begin(), name.end(),
                                  [](char c) { return c <= 0x20 || c >= 0x7f || c == ':'; });
    const std::string shown(name.begin(), end);
    return shown.empty() ? "(no name)" : shown.substr(0, 64);
}

} // namespace

std::string HeaderList::assign(const HttpRequest &request)
{
    wipe();
    for (const HttpHeader &header : request.headers) {
        if (!ascii::isToken(header.name) || !isValue(header.value))
            return shownName(header.name);
        if (!config::isTransportHeader(header.name))
            addHeader(header.name, {}, header.value);
    }
    const SecretHeader &secret = request.secret;
    if (!secret.name.empty()) {
        if (!ascii::isToken(secret.name) || !isValue(secret.prefix)
            || !isValue(secret.key.reveal()))
            return shownName(secret.name);
        addHeader(secret.name, secret.prefix, secret.key.reveal());
    }
    // curl sends these by itself unless a line without a value takes them out.
    suppressUnlessGiven(request, "Accept");
    suppressUnlessGiven(request, "Content-Type");
    suppressUnlessGiven(request, "Expect");

    m_nodes.resize(m_starts.size());
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        m_nodes[i].data = m_text.data() + m_starts[i];
        m_nodes[i].next = i + 1 < m_nodes.size() ? &m_nodes[i + 1] : nullptr;
    }
    return {};
}

void HeaderList::wipe()
{
    eraseBytes(m_text);
    m_text.clear();
    m_starts.clear();
    m_nodes.clear();
}

void HeaderList::addHeader(std::string_view name, std::string_view prefix, std::string_view value)
{
    if (prefix.empty() && value.empty())
        addLine({name, ";"}); // curl's way to write a header whose value is empty
    else
        addLine({name, ": ", prefix, value});
}

void HeaderList::addLine(std::initializer_list<std::string_view> parts)
{
    std::size_t needed = m_text.size() + 1;
    for (const std::string_view part : parts)
        needed += part.size();
    if (needed > m_text.capacity()) {
        // Left to itself the string would leave its old bytes, a key among them, in freed memory.
        std::string larger;
        larger.reserve(std::max<std::size_t>(needed * 2, 512));
        larger += m_text;
        eraseBytes(m_text);
        m_text.swap(larger);
    }
    m_starts.push_back(m_text.size());
    for (const std::string_view part : parts)
        m_text += part;
    m_text += '\0';
}

void HeaderList::suppressUnlessGiven(const HttpRequest &request, std::string_view name)
{
    const bool given = std::any_of(
        request.headers.begin(), request.headers.end(),
        [name](const HttpHeader &header) { return config::isSameHeader(header.name, name); });
    if (!given || config::isTransportHeader(name))
        addLine({name, ":"});
}

} // namespace ccproxy::engine
