// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <span>
#include <string_view>

/// What answers of each dialect are made of (WIRE.md 5–8). In every text `@n` stands for a small
/// number, `@i` for an id, `@w` for a tool's name, `@t` for text and `@a` for a piece of arguments,
/// both with the escapes of JSON.
namespace ccproxy::tests {

/// The data of events, in the order in which a provider begins.
std::span<const std::string_view> eventWords(catalogue::Dialect dialect);
/// Whole answers.
std::span<const std::string_view> bodyWords(catalogue::Dialect dialect);
/// What ends a stream, and what goes wrong in one, whoever sends it.
std::span<const std::string_view> strangeWords();

} // namespace ccproxy::tests
