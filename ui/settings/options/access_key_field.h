// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/configuration_desk.h"
#include "ui/settings/options/option_state.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ccproxy::ui {

class KeyField;

/// The key that clients must send: whether there is one and where, never which. A new one goes into
/// the keychain, or into the file when the user says so after the keychain has failed.
class AccessKeyField final : public QObject {
    Q_OBJECT

public:
    /// `desk` outlives it. The widgets belong to `parent`.
    AccessKeyField(ConfigurationDesk &desk, QWidget *parent);

    void addTo(QGridLayout *grid);
    void refresh(const OptionSource &source);

Q_SIGNALS:
    /// Something was done that is worth a word for a moment.
    void said(const QString &text);

private:
    void makeParts(const QString &help);
    void onChanged();
    void updateButtons();
    void keep(ConfigurationDesk::KeyPlace place);
    void refuse(const Failure &failure);
    void forget();

    ConfigurationDesk &m_desk;
    QLabel *m_label;
    KeyField *m_field;
    QPushButton *m_set;
    QPushButton *m_toFile;
    QLabel *m_problem;
    QLabel *m_help;
    bool m_isOverridden = false;
};

/// Where a key is, and whether it can be used: one sentence, never the key.
QString keyStateText(const config::SecretSource &source);

} // namespace ccproxy::ui
