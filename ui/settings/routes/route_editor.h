// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/route_change.h"
#include "ui/program/configuration_desk.h"
#include "ui/settings/routes/route_view.h"

#include <QWidget>

#include <map>
#include <string_view>

class QGridLayout;
class QLabel;

namespace ccproxy::ui {

class FallbackList;
class OptionField;
class TargetPicker;

/// One route: where it leads, its fallbacks, its parameters and when it counts. Each change is
/// saved by itself.
class RouteEditor final : public QWidget {
    Q_OBJECT

public:
    /// `desk` outlives it.
    explicit RouteEditor(ConfigurationDesk &desk, QWidget *parent = nullptr);

    void show(const RouteView &route, const config::RoutePlace &place, const OptionSource &source);
    /// Gives the focus to a field of the route that is shown: "fallback" is where one is added,
    /// anything else where the route leads.
    void showField(const QString &name);

Q_SIGNALS:
    void said(const QString &text);
    void refused(const QString &text);

private:
    using Change = std::function<Expected<std::string>(std::string, const config::Settings &,
                                                       const config::RoutePlace &)>;
    ConfigurationDesk::Edit edit(Change change) const;
    OptionField *makeOption(std::string_view key, QGridLayout *grid);
    Expected<std::string> begun(const std::string &text, const config::Settings &now) const;
    void showOption(OptionField &field, config::ValuePath path, const OptionSource &source);
    bool change(const Change &change);
    void connectParts();
    void makeOptions(QGridLayout *grid);
    void showFallback();
    void addFallback();
    void enable(const QString &provider);

    ConfigurationDesk &m_desk;
    config::RoutePlace m_place;
    RouteView m_route;
    config::SettingsPtr m_settings;
    QLabel *m_title;
    QLabel *m_meaning;
    QLabel *m_problem;
    TargetPicker *m_target;
    FallbackList *m_fallbacks;
    TargetPicker *m_fallback;
    QLabel *m_fallbacksLabel;
    OptionField *m_fallbackParameters = nullptr;
    std::map<std::string_view, OptionField *> m_options; ///< by the keys' last parts
};

} // namespace ccproxy::ui
