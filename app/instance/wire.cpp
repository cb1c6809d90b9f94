// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/wire.h"

#include <QJsonValue>

#include <algorithm>
#include <array>
#include <utility>

namespace ccproxy::app::wire {
namespace {

/// The kinds that commands tell apart, by the name that they travel under.
constexpr std::array<std::pair<FailureKind, const char *>, 5> kKinds{{
    {FailureKind::UsageError, "usage"},
    {FailureKind::NotRunning, "not_running"},
    {FailureKind::ConfigInvalid, "config_invalid"},
    {FailureKind::NotFound, "not_found"},
    {FailureKind::Internal, "failed"},
}};

} // namespace

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string utf8(const QJsonValue &value)
{
    return value.toString().toStdString();
}

QJsonObject toJson(const Failure &failure)
{
    const auto *kind = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&](const auto &k) { return k.first == failure.kind; });
    if (kind == kKinds.end())
        kind = &kKinds.back();
    return {{QStringLiteral("kind"), QLatin1String(kind->second)},
            {QStringLiteral("message"), text(failure.message)},
            {QStringLiteral("remedy"), text(failure.remedy)}};
}

Failure failureFrom(const QJsonObject &object)
{
    const std::string name = utf8(object.value(QStringLiteral("kind")));
    const auto *kind =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const auto &k) { return k.second == name; });
    Failure failure;
    if (kind != kKinds.end())
        failure.kind = kind->first;
    failure.message = utf8(object.value(QStringLiteral("message")));
    failure.remedy = utf8(object.value(QStringLiteral("remedy")));
    return failure;
}

} // namespace ccproxy::app::wire
