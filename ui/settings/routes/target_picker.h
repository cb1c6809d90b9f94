// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "ui/settings/routes/route_view.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace ccproxy::ui {

/// A provider and one of its models. Only providers that are switched on can be chosen; a model can
/// be typed where the provider does not say which it has. What the file has is shown in any case,
/// with what is wrong with it.
class TargetPicker final : public QWidget {
    Q_OBJECT

public:
    /// `name`: of its parts, as in "NAME.provider". `what`: what it leads, for a screen reader.
    TargetPicker(const QString &name, const QString &what, QWidget *parent = nullptr);

    /// What stands in the way of a target, "" = nothing.
    using Check = std::function<QString(const config::RouteTarget &target)>;
    void setCheck(Check check) { m_check = std::move(check); }

    /// `unset` is the text of the choice that there is no target, "" = there is one in any case.
    void show(const TargetView &target, const config::SettingsPtr &settings, const QString &unset);
    QWidget *firstField() const;

Q_SIGNALS:
    /// The user has chosen it.
    void chosen(const ccproxy::config::RouteTarget &target);
    /// The provider is switched off, and the user wants it on.
    void enableRequested(const QString &provider);

private:
    QString provider() const;
    QString model() const;
    config::RouteTarget target() const;
    void fillProviders(const QString &unset);
    void fillModels(const QString &model);
    void onProviderChosen();
    void onModelTyped();
    void choose();
    void showProblem(const QString &problem);

    TargetView m_shown;
    config::SettingsPtr m_settings;
    Check m_check;
    QComboBox *m_provider;
    QComboBox *m_model;
    QLabel *m_problem;
    QLabel *m_warning;
    QPushButton *m_enable;
};

} // namespace ccproxy::ui
