// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

#include <QJsonObject>
#include <QString>

/// The names in the messages between instances and commands.
namespace ccproxy::app::wire {

inline constexpr QLatin1String kId("id");
inline constexpr QLatin1String kCommand("command");
inline constexpr QLatin1String kArguments("arguments");
inline constexpr QLatin1String kAck("ack");
inline constexpr QLatin1String kResult("result");
inline constexpr QLatin1String kError("error");

/// Commands. Each answers with an object; what is in it stands at ServiceHost.
inline constexpr QLatin1String kHello("hello");
inline constexpr QLatin1String kStatus("status");
inline constexpr QLatin1String kStop("stop");
inline constexpr QLatin1String kStart("start");
inline constexpr QLatin1String kLaunch("launch");
inline constexpr QLatin1String kReload("reload");
inline constexpr QLatin1String kRaise("raise");
inline constexpr QLatin1String kLogs("logs");
inline constexpr QLatin1String kExchange("exchange"); // also in its result
inline constexpr QLatin1String kUsage("usage");
inline constexpr QLatin1String kFollow("follow");
inline constexpr QLatin1String kReset("reset");
inline constexpr QLatin1String kPause("pause");

/// What is in arguments and results.
inline constexpr QLatin1String kPid("pid");
inline constexpr QLatin1String kVersion("version");
inline constexpr QLatin1String kMode("mode");
inline constexpr QLatin1String kState("state");
inline constexpr QLatin1String kStopping("stopping"); // a state: requests that run may end
inline constexpr QLatin1String kPaused("paused");
inline constexpr QLatin1String kAddress("address");
inline constexpr QLatin1String kHome("home");
inline constexpr QLatin1String kConfiguration("configuration");
inline constexpr QLatin1String kOptions("options");
inline constexpr QLatin1String kDirectory("directory");
inline constexpr QLatin1String kTimeout("timeout_ms");
inline constexpr QLatin1String kProfile("profile");
inline constexpr QLatin1String kModel("model");
inline constexpr QLatin1String kProvider("provider");
inline constexpr QLatin1String kHaikuModel("haiku_model");
inline constexpr QLatin1String kWindow("window");
inline constexpr QLatin1String kAttribution("attribution");
inline constexpr QLatin1String kModelClassifies("model_classifies");
inline constexpr QLatin1String kBaseUrl("base_url");
inline constexpr QLatin1String kToken("token");
inline constexpr QLatin1String kTokens("tokens");
inline constexpr QLatin1String kSessions("sessions");
inline constexpr QLatin1String kTransient("transient");
inline constexpr QLatin1String kSince("since");
inline constexpr QLatin1String kLast("last");
inline constexpr QLatin1String kExchanges("exchanges");
inline constexpr QLatin1String kProviders("providers");
inline constexpr QLatin1String kKeyEnds("key_ends");

QJsonObject toJson(const Failure &failure);
/// A failure of a kind that we do not know (of a newer version) is Internal.
Failure failureFrom(const QJsonObject &object);

QString text(const std::string &utf8);
std::string utf8(const QJsonValue &value);

} // namespace ccproxy::app::wire
