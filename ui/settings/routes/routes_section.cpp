// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/routes/routes_section.h"

#include "ui/models/text.h"
#include "ui/settings/options/option_state.h"
#include "ui/settings/routes/request_trial.h"
#include "ui/settings/routes/routes_widget.h"

#include <QGroupBox>
#include <QVBoxLayout>

namespace ccproxy::ui {

RoutesSection::RoutesSection(ConfigurationDesk &desk, const Memory &memory, QWidget *parent)
    : SettingsSection(parent), m_desk(desk), m_routes(new RoutesWidget(desk, memory)),
      m_trial(new RequestTrial)
{
    setObjectName(QStringLiteral("routesSection"));
    auto *box = new QGroupBox(tr("Try a request"));
    box->setObjectName(QStringLiteral("trialBox"));
    auto *inside = new QVBoxLayout(box);
    inside->addWidget(m_trial);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_routes);
    layout->addWidget(box);
    layout->addStretch(1);
    connect(m_routes, &RoutesWidget::said, this, &SettingsSection::said);
    connect(m_routes, &RoutesWidget::refused, this, &SettingsSection::refused);
    connect(&desk, &ConfigurationDesk::changed, this, &RoutesSection::refresh);
    refresh();
}

bool RoutesSection::showPart(const QString &part)
{
    m_routes->setFocus();
    return m_routes->showRoute(part.section(u'/', 1).toStdString(), part.section(u'/', 0, 0));
}

std::vector<NamedPart> RoutesSection::parts() const
{
    std::vector<NamedPart> out;
    if (const config::SettingsPtr &settings = m_desk.view().settings) {
        for (const config::Route &route : settings->routes) {
            const QString name = textOf(route.name);
            out.push_back({QStringLiteral("model/") + name, name});
        }
    }
    return out;
}

void RoutesSection::refresh()
{
    const OptionSource source(m_desk);
    m_routes->refresh(source);
    m_trial->setSettings(source.settings);
}

} // namespace ccproxy::ui
