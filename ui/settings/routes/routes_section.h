// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/memory.h"
#include "ui/program/configuration_desk.h"
#include "ui/settings/settings_section.h"

namespace ccproxy::ui {

class RequestTrial;
class RoutesWidget;

/// The section of the routes: all of them, and where a request would go by them.
class RoutesSection final : public SettingsSection {
    Q_OBJECT

public:
    /// What it is given outlives it.
    RoutesSection(ConfigurationDesk &desk, const Memory &memory, QWidget *parent = nullptr);

    /// A field of a route (RouteEditor::showField), as in "model/default".
    bool showPart(const QString &part) override;
    std::vector<NamedPart> parts() const override;

private:
    void refresh();

    ConfigurationDesk &m_desk;
    RoutesWidget *m_routes;
    RequestTrial *m_trial;
};

} // namespace ccproxy::ui
