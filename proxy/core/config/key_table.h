// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

/// The one table of configuration keys (PRODUCT.md 2 to 4 and 6). Reading, checking, showing,
/// documentation and the settings window all go by it.
namespace ccproxy::config {

enum class KeyType {
    String,
    Integer, ///< a whole number in [minimum, maximum]
    Boolean,
    Duration, ///< "30s", "5m", "1h", "250ms" or a number of seconds; the range is milliseconds
    Bytes,    ///< a whole number of bytes, or "64 MiB"
    Money,    ///< US dollars, not negative
    Secret,   ///< a literal, "${NAME}", "keychain" or "keychain:ENTRY"
    Path,     ///< a leading ~ is the home folder
    WebUrl,   ///< http or https, the base URL of a provider
    ProxyUrl, ///< http, https, socks5 or socks5h
    Host,     ///< a name or address
    Choice,   ///< one of `choices`
    Scalar,   ///< a string, a number, true or false
    StringList,
    IntegerList,
    SecretList,
    StringMap,  ///< names to strings, such as headers
    JsonObject, ///< carried over as it stands
    Object,     ///< has keys of its own: "name.…"
    ObjectList, ///< has keys of its own: "name[].…"
    ObjectMap,  ///< has keys of its own: "name{}.…"
};

/// "a whole number", "a list of strings", … for messages.
std::string_view nameOf(KeyType type);

struct KeyInfo {
    /// The whole path: "port", "performance.max_retries", "providers[].name", "routes{}.model".
    std::string_view name;
    KeyType type = KeyType::String;
    std::string_view fallback{}; ///< the built-in default as JSON, or "" for none
    std::string_view meaning{};  ///< one line for people
    std::span<const std::string_view> choices{};
    std::int64_t minimum = 0;
    std::int64_t maximum = std::numeric_limits<std::int64_t>::max();
    bool required = false;       ///< an object without it is an error
    bool sensitive = false;      ///< its values are masked wherever they are shown
    std::string_view variable{}; ///< environment variable that sets it, or ""
    /// A value as JSON other than the default; "" for groups, and for what is true or false.
    std::string_view example{};

    /// The last part of the name: "max_retries".
    std::string_view leaf() const;
    /// What stands before leaf(): "performance.", "providers[].", "".
    std::string_view prefix() const;
};

/// All keys, grouped as in the documentation.
std::span<const KeyInfo> keys();
const KeyInfo *findKey(std::string_view name);

/// The name with which the keys of profiles{}.routes{} stand in the table: that of routes{}.
inline constexpr std::string_view kRoutePrefix = "routes{}.";

/// The keys right below a prefix such as "" or "providers[].", in the table's order.
std::vector<const KeyInfo *> keysBelow(std::string_view prefix);

} // namespace ccproxy::config
