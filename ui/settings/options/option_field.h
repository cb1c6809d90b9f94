// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/edit.h"
#include "core/config/key_table.h"
#include "ui/program/configuration_desk.h"
#include "ui/settings/options/option_state.h"

#include <QObject>

#include <functional>

class QGridLayout;
class QLabel;
class QToolButton;

namespace ccproxy::ui {

class OptionEditor;

/// One key of the configuration as people change it: its label, its editor, what it means, where it
/// comes from when that is not the file, and what is wrong with what is typed. What is typed counts
/// when the field is left or Enter is pressed, a choice at once; Esc takes it back.
class OptionField final : public QObject {
    Q_OBJECT

public:
    /// What an edit of the key begins with; null: with the text as it is.
    using Begin =
        std::function<Expected<std::string>(const std::string &text, const config::Settings &now)>;

    /// `desk` outlives it. The widgets belong to `parent`.
    OptionField(ConfigurationDesk &desk, const config::KeyInfo &key, QWidget *parent);

    /// Puts its widgets below those that the grid has.
    void addTo(QGridLayout *grid);
    void setVisible(bool visible);
    void setFocus();
    const config::KeyInfo &key() const { return m_key; }
    /// It stands in the configuration, as of the last refresh().
    bool isSet() const { return m_state.isSet; }
    const config::ValuePath &place() const { return m_path; }

    /// Where the key stands, when that is not its name; what was typed for another place is
    /// dropped.
    void setPlace(const config::ValuePath &path, Begin begin);
    /// Shows what the configuration says; what is half typed stays.
    void refresh(const OptionSource &source);
    /// A line below it about what the setting has led to, "" = none.
    void setNote(const QString &note);

Q_SIGNALS:
    /// It was changed in the configuration by this field.
    void saved();

private:
    QString text() const;
    bool isTouched() const;
    ConfigurationDesk::Edit edit() const;
    void makeParts(QWidget *parent);
    void onTyped();
    QString wordsOf(const config::Problem &problem) const;
    void commit();
    void save(const ConfigurationDesk::Edit &edit);
    void giveUp();
    void reset();
    void showProblem(const QString &problem);

    ConfigurationDesk &m_desk;
    const config::KeyInfo &m_key;
    config::ValuePath m_path;
    Begin m_begin;
    OptionState m_state;
    bool m_isVisible = true;
    bool m_hasTyped = false; ///< since what is shown was shown
    bool m_isSaving = false;
    bool m_isShowing = false; ///< the text is changed by this object, not by the user
    QGridLayout *m_grid = nullptr;
    int m_gap = 0; ///< the grid's row behind it
    OptionEditor *m_editor;
    QLabel *m_label = nullptr; ///< null where the editor has its own
    QLabel *m_help = nullptr;  ///< null where there is nothing to explain
    QLabel *m_origin;
    QLabel *m_problem;
    QLabel *m_note;
    QToolButton *m_reset;
};

} // namespace ccproxy::ui
