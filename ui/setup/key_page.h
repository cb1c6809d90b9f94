// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/examiner.h"
#include "ui/program/program.h"
#include "ui/settings/providers/presets.h"
#include "ui/setup/setup_plan.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ccproxy::ui {

class KeyField;

/// The second page of the wizard: the provider with its key, and the model to begin with.
class KeyPage final : public QWidget {
    Q_OBJECT

public:
    /// `program` outlives it.
    explicit KeyPage(const Program &program, QWidget *parent = nullptr);

    /// A new provider.
    void setPreset(const Preset &preset);
    /// Those that can be used as they are.
    void setPresent();
    SetupPlan plan() const;
    /// What is wrong, for people; "" when nothing is.
    QString problem() const;
    void tell(const QString &text);

private:
    static QString keychainWords();
    void showFields(bool isNew);
    void offerModels();
    void fetchModels();
    void endFetch();
    config::Provider provider() const;

    const Program &m_program;
    bool m_isNew = true;
    bool m_isForeign = false; ///< a server of which only the language is known
    std::string m_type;
    QFormLayout *m_form;
    QComboBox *m_present;
    QLineEdit *m_name;
    QLineEdit *m_address;
    KeyField *m_key;
    QPushButton *m_keyPage;
    QString m_keyUrl;
    QComboBox *m_model;
    QPushButton *m_fetch;
    QLabel *m_problem;
    QStringList m_offered;
    Examiner::Run m_run;
};

} // namespace ccproxy::ui
