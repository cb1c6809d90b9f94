// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/record.h"

#include <QString>

#include <chrono>
#include <optional>

/// Figures of requests, and how they are written for people.
namespace ccproxy::ui {

/// What a request is at, as lists show it.
enum class RequestState {
    Waiting,   ///< nothing of an answer yet
    Answering, ///< the answer runs
    Done,
    Failed,    ///< the client got an error in place of an answer
    BrokenOff, ///< an answer began, and ended in an error
    Left,      ///< the client did
};
RequestState stateOf(const engine::ExchangeRecord &record);
QString stateText(RequestState state);

/// All that went in, from wherever.
std::int64_t tokensIn(const engine::ExchangeRecord &record);
/// Of the answer, from its first content; nothing when there was too little to tell.
std::optional<double> tokensPerSecond(const engine::ExchangeRecord &record);

/// "0.4 ms", "340 ms", "1.2 s", "3 min 20 s"
QString durationText(std::chrono::microseconds time);
/// "310", "24.1k"
QString tokensText(std::int64_t count);
/// "$0.0034", "unknown"
QString costText(std::optional<usage::MicroDollars> cost);
/// The local time of day.
QString timeText(std::chrono::system_clock::time_point time);
/// The same, with the day where it is not today.
QString momentText(std::chrono::system_clock::time_point time);
/// With its day.
QString dateTimeText(std::chrono::system_clock::time_point time);
/// "1.4 MiB"
QString sizeText(std::size_t bytes);

/// "provider,model" of the last try; "" when nobody was asked.
QString targetText(const engine::ExchangeRecord &record);
/// The first eight characters, by which the command line knows it too.
QString shortId(const engine::ExchangeRecord &record);

} // namespace ccproxy::ui
