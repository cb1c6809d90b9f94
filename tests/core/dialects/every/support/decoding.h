// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

/// Runs a dialect's decoder over what a provider sent and looks at what a client would get.
namespace ccproxy::tests {

/// A stream of events cut into pieces of `piece` bytes, as Anthropic's event stream.
std::string decodeStream(const dialects::Dialect &dialect, const dialects::Target &target,
                         std::string_view bytes, std::size_t piece);

/// An answer in one body, as Anthropic's event stream.
std::string decodeBody(const dialects::Dialect &dialect, const dialects::Target &target,
                       std::string_view body);

/// A stream as it passes when nothing is translated, cut into pieces of `piece` bytes, with the
/// error event that follows where the answer failed.
std::string passStream(std::string_view bytes, std::size_t piece);

/// What is wrong with what a client gets of a stream, whatever the stream is: it is well-formed
/// (CLIENT.md 6, as the strictest client reads it), the same for every way to cut it, and the whole
/// message that a client without streaming gets tells the same end. Empty = nothing.
QString problemOfStream(const dialects::Dialect &dialect, const dialects::Target &target,
                        std::string_view bytes, std::size_t piece);

/// The same of an answer in one body.
QString problemOfBody(const dialects::Dialect &dialect, const dialects::Target &target,
                      std::string_view body);

/// What is wrong with a failure that an answer with an error's status was taken for.
QString problemOfError(const dialects::Dialect &dialect, const dialects::Target &target, int status,
                       std::string_view body);

} // namespace ccproxy::tests
