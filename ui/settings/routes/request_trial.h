// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/routing/trial.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ccproxy::ui {

class NumberField;

/// Tells of a request that is described, not sent, where it would go, and why.
class RequestTrial final : public QWidget {
    Q_OBJECT

public:
    explicit RequestTrial(QWidget *parent = nullptr);

    /// By these settings; null: by none, as long as none are valid.
    void setSettings(const config::SettingsPtr &settings);

private:
    QWidget *makeForm();
    routing::Trial trial() const;
    void fillProfiles();
    void decide();

    config::SettingsPtr m_settings;
    QLineEdit *m_model;
    NumberField *m_tokens;
    QComboBox *m_origin;
    QComboBox *m_effort;
    QComboBox *m_profile;
    QLineEdit *m_agent;
    QCheckBox *m_thinks;
    QCheckBox *m_image;
    QCheckBox *m_search;
    QLabel *m_result;
    QPlainTextEdit *m_steps;
};

/// The decision in a sentence: "Goes to openai, gpt-4.1 by the route default. Then: …".
QString decisionText(const Expected<routing::Explanation> &explained);

} // namespace ccproxy::ui
