// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mending.h"

#include "core/routing/model_name.h"
#include "ui/models/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace ccproxy::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Mending)
};

/// Whose setting it is that mends a failure.
enum class Whose { Provider, Route, Model, Nobody };

struct RemedyRow {
    Remedy remedy;
    Whose whose;
    const char *part; ///< of the settings; the subject comes behind it
    const char *offer;
};
/// In the order of the enumeration.
constexpr RemedyRow kRows[] = {
    {Remedy::ProviderKey, Whose::Provider, "providers/key/",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Change the key of %1…")},
    {Remedy::ProviderAddress, Whose::Provider, "providers/address/",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Check the address of %1…")},
    {Remedy::Provider, Whose::Provider, "providers/all/",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Check the settings of %1…")},
    {Remedy::ProviderOff, Whose::Provider, "providers/on/",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Turn on %1…")},
    {Remedy::RouteModel, Whose::Route, "routes/model/",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Choose another model for the route %1…")},
    {Remedy::RouteFallback, Whose::Route, "routes/fallback/",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Give the route %1 a fallback…")},
    {Remedy::NamedRoute, Whose::Model, "routes/named/",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Choose a model for %1…")},
    {Remedy::Routes, Whose::Nobody, "routes",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Check the routes…")},
    {Remedy::AnyProvider, Whose::Nobody, "providers",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Set up a provider…")},
    {Remedy::Budget, Whose::Nobody, "budget",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Change the budget…")},
    {Remedy::Port, Whose::Nobody, "general/port",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Choose another port…")},
    {Remedy::Host, Whose::Nobody, "general/host",
     QT_TRANSLATE_NOOP("ccproxy::ui::Mending", "Choose another address to listen on…")},
};
static_assert(std::size(kRows) == kRemedies);

const RemedyRow &rowOf(Remedy remedy)
{
    return kRows[static_cast<std::size_t>(remedy)];
}

/// What mends a failure of a provider that was asked, or that could not be.
struct KindRow {
    FailureKind kind;
    Remedy remedy;
};
constexpr KindRow kAsked[] = {
    {FailureKind::Authentication, Remedy::ProviderKey},
    {FailureKind::Permission, Remedy::ProviderKey},
    {FailureKind::NotReady, Remedy::ProviderKey},
    {FailureKind::ConfigInvalid, Remedy::Provider},
    {FailureKind::PolicyBlocked, Remedy::Provider},
    {FailureKind::NotFound, Remedy::RouteModel},
    {FailureKind::PromptTooLong, Remedy::RouteModel},
    {FailureKind::Unreachable, Remedy::ProviderAddress},
    {FailureKind::Billing, Remedy::RouteFallback},
    {FailureKind::RateLimited, Remedy::RouteFallback},
    {FailureKind::Overloaded, Remedy::RouteFallback},
    {FailureKind::UpstreamTimeout, Remedy::RouteFallback},
};

/// The history keeps the status of a try, not its kind.
struct StatusRow {
    int status;
    FailureKind kind;
};
constexpr StatusRow kStatuses[] = {
    {401, FailureKind::Authentication}, {402, FailureKind::Billing},
    {403, FailureKind::Permission},     {404, FailureKind::NotFound},
    {429, FailureKind::RateLimited},    {503, FailureKind::Overloaded},
    {529, FailureKind::Overloaded},
};

std::optional<FailureKind> kindOf(const engine::AttemptRecord &attempt)
{
    if (attempt.failureKind)
        return attempt.failureKind;
    const auto row =
        std::find_if(std::begin(kStatuses), std::end(kStatuses),
                     [&](const StatusRow &each) { return each.status == attempt.status; });
    return row == std::end(kStatuses) ? std::nullopt : std::optional(row->kind);
}

/// Nobody was asked: the request was refused before it was read, or no route led anywhere.
std::optional<Mending> mendingOfRefused(const engine::ExchangeRecord &record)
{
    constexpr int kNotFound = 404; // the history keeps no kind
    if (record.failureKind.value_or(FailureKind::NotFound) == FailureKind::NotFound
        && record.status == kNotFound && !record.modelAsked.empty())
        return Mending{Remedy::NamedRoute, record.modelAsked};
    if (record.failureKind == FailureKind::ProviderOff) {
        if (const auto name = routing::explicitNameOf(record.modelAsked))
            return Mending{Remedy::ProviderOff, std::string(name->parts.provider)};
    }
    if (record.failureKind != FailureKind::PolicyBlocked)
        return std::nullopt;
    return record.requestClass.empty() ? Mending{Remedy::Budget} : Mending{Remedy::Routes};
}

} // namespace

std::optional<Mending> mendingOf(const engine::ExchangeRecord &record)
{
    if (!record.ended || !record.hasFailed())
        return std::nullopt;
    if (record.attempts.empty())
        return mendingOfRefused(record);
    const engine::AttemptRecord &last = record.attempts.back();
    const auto kind = kindOf(last);
    const auto row = std::find_if(std::begin(kAsked), std::end(kAsked),
                                  [&](const KindRow &each) { return each.kind == kind; });
    if (row == std::end(kAsked))
        return std::nullopt;
    const bool isProviders = rowOf(row->remedy).whose == Whose::Provider;
    // A request that names its model takes no route.
    if (!isProviders && record.route.empty())
        return std::nullopt;
    return Mending{row->remedy, isProviders ? last.provider : record.route};
}

Mending mendingOfStart(const Failure &failure)
{
    return {failure.kind == FailureKind::ConfigInvalid ? Remedy::Host : Remedy::Port};
}

Place placeOf(const Mending &mending)
{
    return {QStringLiteral("settingsPage"),
            QLatin1String(rowOf(mending.remedy).part) + textOf(mending.subject)};
}

QString offerOf(const Mending &mending)
{
    const RemedyRow &row = rowOf(mending.remedy);
    const QString offer = Words::tr(row.offer);
    return row.whose == Whose::Nobody ? offer : offer.arg(textOf(mending.subject));
}

} // namespace ccproxy::ui
