// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"
#include "engine/record.h"

#include <QString>

#include <optional>
#include <string>

/// Where failures are mended: the one place that knows which setting a failure leads to. Pure.
namespace ccproxy::ui {

/// Where in the window something is to be seen: a page, and a part of it by the page's own names.
struct Place {
    QString page{};
    QString part{};

    bool operator==(const Place &) const = default;
};

/// What mends a failure.
enum class Remedy {
    ProviderKey,
    ProviderAddress,
    Provider,    ///< something else of its settings
    ProviderOff, ///< it has to be turned on
    RouteModel,
    RouteFallback,
    NamedRoute, ///< one for the model that was asked for
    Routes,
    AnyProvider, ///< there is none that could answer
    Budget,
    Port,
    Host,
};
inline constexpr std::size_t kRemedies = static_cast<std::size_t>(Remedy::Host) + 1;

struct Mending {
    Remedy remedy = Remedy::Routes;
    std::string subject{}; ///< the provider, the route or the model, where there is one

    bool operator==(const Mending &) const = default;
};

/// Of a request that failed; nothing where no setting helps, or the client itself is at fault.
std::optional<Mending> mendingOf(const engine::ExchangeRecord &record);
/// Of a start that failed.
Mending mendingOfStart(const Failure &failure);

Place placeOf(const Mending &mending);
/// What is offered, for a button or a menu's entry: "Change the key of openai…".
QString offerOf(const Mending &mending);

} // namespace ccproxy::ui
