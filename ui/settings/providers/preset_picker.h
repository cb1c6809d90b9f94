// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/providers/presets.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ccproxy::ui {

class Examiner;

/// Asks which provider is to be added.
class PresetPicker final : public QDialog {
    Q_OBJECT

public:
    /// `examiner` outlives it; without one no server is looked for.
    PresetPicker(config::SettingsPtr now, Examiner *examiner, QWidget *parent);

Q_SIGNALS:
    void chosen(const ccproxy::ui::Preset &preset);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Preset *current() const;
    void fill(std::span<const config::LocalServer> found);
    void filter();
    void refresh();
    void choose();

    const config::SettingsPtr m_now;
    std::vector<Preset> m_presets;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_keyPage;
    QPushButton *m_next;
};

} // namespace ccproxy::ui
