// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "launcher/launch_facts.h"

#include <QJsonObject>

/// Values of the engine and of launches as they travel between processes.
namespace ccproxy::app {

/// "stopped", "starting", "running" or "stopping".
QString stateName(engine::EngineStatus::State state);

/// Adds what `status` tells of the engine to what `hello` tells of the process.
void addStatus(QJsonObject &out, const engine::EngineStatus &status);
/// Adds to its providers how their keys end, in their order; "" for one that is not known.
void addKeyEnds(QJsonObject &out, const config::Settings &settings);

QJsonObject toJson(const LaunchFacts &facts);
LaunchFacts launchFactsFrom(const QJsonObject &object);

} // namespace ccproxy::app
