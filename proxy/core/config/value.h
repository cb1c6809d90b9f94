// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/key_table.h"
#include "core/config/settings.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ccproxy::config {

using StringPairs = std::vector<std::pair<std::string, std::string>>;

/// What a key holds, whichever layer it came from; monostate = not set. By type of key:
/// Integer and Bytes are int64, Money is double, Duration milliseconds; String, Path, the URLs,
/// Host, Choice, Scalar and JsonObject (as compact JSON) are strings.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::chrono::milliseconds,
                           std::string, SecretSource, std::vector<std::string>, std::vector<int>,
                           std::vector<SecretSource>, StringPairs>;

/// Ties a key of the table to its place in a T. `set` ignores values of another kind, which the
/// reader does not make for that key.
template <typename T>
struct Binding {
    std::string_view key; ///< the whole name in the key table
    void (*set)(T &object, const Value &value, const KeyInfo &key);
    Value (*get)(const T &object, const KeyInfo &key);
};

/// The keys that hold values of their own; lists and maps of objects are read by the loader.
template <typename T>
std::span<const Binding<T>> bindingsOf();

template <>
std::span<const Binding<Settings>> bindingsOf<Settings>();
template <>
std::span<const Binding<Provider>> bindingsOf<Provider>();
template <>
std::span<const Binding<ModelOptions>> bindingsOf<ModelOptions>();
template <>
std::span<const Binding<Route>> bindingsOf<Route>();
template <>
std::span<const Binding<RouteTarget>> bindingsOf<RouteTarget>();
template <>
std::span<const Binding<Condition>> bindingsOf<Condition>();
template <>
std::span<const Binding<Profile>> bindingsOf<Profile>();

template <typename T>
const Binding<T> *findBinding(std::string_view key)
{
    for (const Binding<T> &binding : bindingsOf<T>()) {
        if (binding.key == key)
            return &binding;
    }
    return nullptr;
}

} // namespace ccproxy::config
