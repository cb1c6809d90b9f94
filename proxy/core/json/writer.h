// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/raw_string.h"

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace ccproxy::json {

/// Appends the JSON string escapes of UTF-8 `text` to `out`, without quotes.
void appendEscaped(std::string &out, std::string_view text);

/// Writes JSON by appending to a string. Commas come by themselves: the writer looks at the last
/// byte that was written, so it holds no state and several writers may continue one text.
class Writer {
public:
    explicit Writer(std::string &out) : m_out(out) { }

    Writer &beginObject() { return open('{'); }
    Writer &endObject() { return put('}'); }
    Writer &beginArray() { return open('['); }
    Writer &endArray() { return put(']'); }

    /// A key; its characters must need no escape (ours are literals).
    Writer &key(std::string_view plain);
    /// A key in its escaped form, as it stood in another document.
    Writer &key(RawString raw) { return key(raw.escaped()); }

    /// A string from UTF-8 text.
    Writer &string(std::string_view text);
    /// A string that is carried over with its escapes.
    Writer &string(RawString raw)
    {
        comma();
        m_out += '"';
        m_out += raw.escaped();
        return put('"');
    }
    Writer &boolean(bool value) { return raw(value ? "true" : "false"); }
    Writer &null() { return raw("null"); }
    template <std::integral T>
    requires(!std::same_as<T, bool>) Writer &number(T value)
    {
        return integer(static_cast<std::int64_t>(value));
    }
    Writer &number(double value);
    /// A complete JSON value that is carried over as it stands.
    Writer &raw(std::string_view json)
    {
        comma();
        m_out += json;
        return *this;
    }

    std::string &out() { return m_out; }

private:
    /// A space or line end is what stands before a document, as in "data: {…}".
    bool wantsComma() const
    {
        if (m_out.empty())
            return false;
        const char last = m_out.back();
        return last != '{' && last != '[' && last != ':' && last != ' ' && last != '\n';
    }
    void comma()
    {
        if (wantsComma())
            m_out += ',';
    }
    Writer &open(char bracket)
    {
        comma();
        return put(bracket);
    }
    Writer &put(char c)
    {
        m_out += c;
        return *this;
    }
    Writer &integer(std::int64_t value);

    std::string &m_out;
};

} // namespace ccproxy::json
