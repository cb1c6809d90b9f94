// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/import.h"

#include <initializer_list>

/// What the importers have in common.
namespace ccproxy::config::importing {

jsonc::Node objectNode();
jsonc::Node listNode();
/// Sets a member of an object; replaces one of that key.
void put(jsonc::Node &object, std::string_view key, jsonc::Node value);
void putText(jsonc::Node &object, std::string_view key, std::string_view text);
/// The member of that key, made as an empty object when it is missing.
jsonc::Node &section(jsonc::Node &object, std::string_view key);

/// The text of the first of these members that is a string and not empty, or "".
std::string textOf(const jsonc::Node &object, std::initializer_list<std::string_view> keys);

/// The `type` of a provider of ours whose dialect is known ("anthropic", "openai", …, or "" when
/// it is not) and whose address is that: the catalogue's entry of that host where there is one.
/// "" where the name alone says it.
std::string typeFor(std::string_view name, std::string_view dialect, std::string_view url);

/// "provider,model" or "provider/model" as the target of a route; nothing when it is neither.
std::optional<jsonc::Node> targetOf(std::string_view text,
                                    const std::vector<std::string> &providers);

void importRouter(const jsonc::Node &root, Import &out);
void importSwitch(const jsonc::Node &root, Import &out);

} // namespace ccproxy::config::importing
