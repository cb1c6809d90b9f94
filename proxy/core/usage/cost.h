// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/messages/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>

/// What answers cost.
namespace ccproxy::usage {

/// Millionths of a US dollar.
using MicroDollars = std::int64_t;

/// The price of an answer's tokens, rounded to the nearest micro-dollar; nothing when a price that
/// it takes is not known, which is something else than free. `prices` are those in force when the
/// answer was given: who knows of cheaper hours hands over the prices of that hour.
///
/// A provider that names no price of its own for tokens read from or written to a cache takes that
/// of other input for them. Searches and other extras are not in it.
std::optional<MicroDollars> costOf(const messages::Usage &usage, const catalogue::Prices &prices);

/// "$0.0123": dollars with at least two and at most six decimals, three digits that count where the
/// amount is below a cent.
std::string moneyText(MicroDollars amount);
/// As moneyText(), "unknown" for nothing.
std::string moneyText(std::optional<MicroDollars> amount);

/// A configured amount of dollars.
MicroDollars fromDollars(double dollars);

} // namespace ccproxy::usage
