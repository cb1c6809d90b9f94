// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"
#include "core/failure.h"

#include <QJsonObject>

#include <string>
#include <string_view>

/// How commands speak: results on standard output, everything else on standard error.
namespace ccproxy::app {

/// How a word is shown on a terminal.
enum class Tone { Plain, Good, Doubtful, Bad, Quiet };

/// The text in the colour of a tone where standard output is a terminal, and NO_COLOR
/// (https://no-color.org) is not set; else the text alone.
std::string toned(Tone tone, std::string_view text);

/// Writes to standard output as it stands.
void print(std::string_view text);
/// One JSON document with a line end, keys sorted.
void printJson(const QJsonObject &object);
/// A line on standard error.
void tell(std::string_view line);
/// "ccproxy: what happened. What to do." on standard error, in one line; returns the exit code.
int fail(const Failure &failure);
/// Each problem on a line of its own on standard error.
void tellProblems(const config::LoadResult &result);

struct ToldState {
    std::string_view text;
    Tone tone = Tone::Plain;

    std::string shown() const { return toned(tone, text); }
};
/// "ok", "off", "failing", … of a provider in the `status` of a running instance.
ToldState providerState(const QJsonObject &provider);

} // namespace ccproxy::app
