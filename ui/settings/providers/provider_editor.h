// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/provider_change.h"
#include "ui/models/memory.h"
#include "ui/program/configuration_desk.h"
#include "ui/program/examiner.h"
#include "ui/program/program.h"
#include "ui/settings/providers/presets.h"
#include "ui/settings/providers/provider_form.h"
#include "ui/settings/providers/test_panel.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ccproxy::ui {

/// One provider, new or not: its fields, its test, and what is wrong while they are typed. Saves it
/// as a whole.
class ProviderEditor final : public QDialog {
    Q_OBJECT

public:
    /// What is edited.
    struct Subject {
        config::ProviderChange::Kind kind = config::ProviderChange::Kind::Add;
        /// In the form of the file, keys masked where it is there already.
        config::jsonc::Node base;
        ProviderDraft draft;
        ProviderForm::Known known;
        QStringList offered; ///< models that it is known to have
    };
    static Subject ofPreset(const Preset &preset);
    /// The failure is that of a provider that is gone.
    static Expected<Subject> ofProvider(const ConfigurationView &view, const std::string &name);
    static Expected<Subject> ofCopy(const ConfigurationView &view, const std::string &name);

    /// What it is given outlives it.
    ProviderEditor(const Program &program, Memory &memory, Subject subject, QWidget *parent);

    /// "key", "address": the focus goes there.
    void showField(const QString &field) { m_form->goTo(field); }

    void done(int result) override;

Q_SIGNALS:
    /// It is in the file, under that name.
    void saved(const QString &name);

private:
    void makeKeychainNotice();
    QDialogButtonBox *makeButtons();
    config::ProviderChange change() const;
    ConfigurationDesk::Edit edit() const;
    bool validate();
    void save(bool keysToFile);
    void take(const Expected<void> &done, bool keysToFile);
    void tell(const QString &text);
    void refuse(const QString &text);
    void setSaving(bool on);
    Expected<TestPanel::Subject> tested();
    void fetchModels();
    void endFetch();
    void offerModels();
    QString memoryOfModels() const;

    const Program &m_program;
    Memory &m_memory;
    const Subject m_subject;
    ProviderForm *m_form;
    TestPanel *m_test;
    QScrollArea *m_scroll;
    QLabel *m_problem;
    QWidget *m_keychain;
    QLabel *m_keychainWords;
    QPushButton *m_toFile;
    QPushButton *m_save = nullptr;
    QTimer m_pause;
    Examiner::Run m_fetch;
    QPointer<QWidget> m_focus; ///< when saving began
    bool m_isSaving = false;
    bool m_hasChanged = false; ///< what is typed is not what is in the file
};

} // namespace ccproxy::ui
