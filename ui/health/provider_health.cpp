// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/provider_health.h"

#include "ui/words/core_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ccproxy::ui {
namespace {

using engine::ProviderStatus;
using State = failover::Breaker::State;

struct Health {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Health)
};

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString secondsText(std::chrono::seconds time)
{
    return Health::tr("%1 s").arg(QLocale().toString(static_cast<qlonglong>(time.count())));
}

/// When its breaker opened; with the day, unless it was today.
QString sinceText(const failover::Health::Model &model, const QDateTime &now)
{
    const QDateTime since =
        now.addMSecs(-model.openFor.value_or(std::chrono::milliseconds()).count());
    return since.date() == now.date() ? QLocale().toString(since.time(), QLocale::ShortFormat)
                                      : QLocale().toString(since, QLocale::ShortFormat);
}

/// What a person can do about it, or what comes by itself.
QString adviceFor(ProviderHealth health)
{
    switch (health) {
    case ProviderHealth::Works:
        return Health::tr("Its last answer was no failure.");
    case ProviderHealth::Unasked:
        return Health::tr("No request has gone there since CCProxy was started.");
    case ProviderHealth::Fails:
        return Health::tr("Its last answer was a failure; the next request tries again.");
    case ProviderHealth::Waiting:
        return Health::tr("Its key is in the keychain, which is locked or has not answered yet. "
                          "Unlock it; CCProxy goes on by itself.");
    case ProviderHealth::NoKey:
        return Health::tr("It has no key that could be used. Give it one in the settings.");
    case ProviderHealth::Unusable:
        return Health::tr("It is not configured well. Mend it in the settings.");
    case ProviderHealth::Off:
        break;
    }
    return Health::tr("It is turned off in the settings, and gets no requests.");
}

} // namespace

ProviderHealth healthOf(const ProviderStatus &provider)
{
    if (!provider.enabled)
        return ProviderHealth::Off;
    if (provider.waiting)
        return ProviderHealth::Waiting;
    if (provider.lacksKey)
        return ProviderHealth::NoKey;
    if (!provider.usable)
        return ProviderHealth::Unusable;
    if (!provider.healthy)
        return ProviderHealth::Fails;
    return provider.requests > 0 ? ProviderHealth::Works : ProviderHealth::Unasked;
}

QString healthText(ProviderHealth health)
{
    switch (health) {
    case ProviderHealth::Works:
        return Health::tr("Works");
    case ProviderHealth::Unasked:
        return Health::tr("Not asked yet");
    case ProviderHealth::Fails:
        return Health::tr("Fails");
    case ProviderHealth::Waiting:
        return Health::tr("Waits for the keychain");
    case ProviderHealth::NoKey:
        return Health::tr("Has no key");
    case ProviderHealth::Unusable:
        return Health::tr("Cannot be used");
    case ProviderHealth::Off:
        break;
    }
    return Health::tr("Off");
}

Sign healthSign(ProviderHealth health)
{
    switch (health) {
    case ProviderHealth::Works:
        return Sign::Tick;
    case ProviderHealth::Unasked:
        return Sign::Ring;
    case ProviderHealth::Fails:
    case ProviderHealth::Unusable:
        return Sign::Cross;
    case ProviderHealth::Waiting:
        return Sign::Dots;
    case ProviderHealth::NoKey:
        return Sign::Cut;
    case ProviderHealth::Off:
        break;
    }
    return Sign::Bar;
}

std::vector<ModelHealth> modelsOf(const ProviderStatus &provider, const QDateTime &now)
{
    std::vector<ModelHealth> models;
    for (const failover::Health::Model &model : provider.models) {
        ModelHealth out{.name = QString::fromStdString(model.name),
                        .state = Health::tr("Is asked"),
                        .sign = Sign::Tick};
        if (model.state == State::Open) {
            out.state = Health::tr("Fails since %1; rests for %2 more")
                            .arg(sinceText(model, now), secondsText(model.probeIn));
            out.sign = Sign::Cross;
        } else if (model.state == State::HalfOpen) {
            out.state = Health::tr("Fails since %1; the next request tries it again")
                            .arg(sinceText(model, now));
            out.sign = Sign::Dots;
        }
        models.push_back(std::move(out));
    }
    return models;
}

QString triesText(const std::vector<bool> &recent)
{
    if (recent.empty())
        return {};
    const auto answered = std::count(recent.begin(), recent.end(), true);
    return Health::tr("Last tries that were answered: %1 of %2")
        .arg(countText(static_cast<std::uint64_t>(answered)), countText(recent.size()));
}

QString keysText(const ProviderStatus &provider)
{
    if (provider.keys == 0)
        return {};
    const QString keys = countText(provider.keys);
    return provider.restingKeys == 0
        ? keys
        : Health::tr("%1, resting: %2").arg(keys, countText(provider.restingKeys));
}

bool canForget(const ProviderStatus &provider)
{
    return !provider.healthy || provider.restingKeys > 0
        || std::any_of(provider.models.begin(), provider.models.end(),
                       [](const auto &model) { return model.state != State::Closed; });
}

QString healthDetail(const ProviderStatus &provider)
{
    QStringList lines{Health::tr("%1: %2").arg(QString::fromStdString(provider.name),
                                               adviceFor(healthOf(provider)))};
    if (!provider.lastFailure.empty()) {
        lines.append(Health::tr("Last failure: %1").arg(coreText(provider.lastFailure)));
    }
    if (provider.keys > 0 && provider.restingKeys > 0) {
        lines.append(Health::tr("Keys that were refused or have reached a limit rest for some "
                                "minutes. Resting: %1 of %2.")
                         .arg(countText(provider.restingKeys), countText(provider.keys)));
    }
    if (!provider.verifiesTls)
        lines.append(Health::tr("Its certificate is not checked, so somebody in between could "
                                "read what is sent."));
    return lines.join(u'\n');
}

} // namespace ccproxy::ui
