// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/options/option_editor.h"
#include "ui/settings/options/row_form.h"

#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ccproxy::ui {

/// A list or a map as rows of cells that are typed or chosen; rows are added, removed and moved by
/// buttons, and by Alt+Delete, Alt+Up and Alt+Down. Its text is JSON, "" for nothing. A new row
/// counts when it has all that it needs, or when it is left; what is typed is meant to count when
/// its row is left or Enter is pressed.
class RowEditor final : public OptionEditor {
    Q_OBJECT

public:
    /// `name` begins the names of its parts, `label` tells a screen reader what it is about.
    RowEditor(std::unique_ptr<RowForm> form, const QString &name, const QString &label,
              QWidget *parent);

    QString text() const override;
    void setText(const QString &text) override;
    void setHint(const QString &) override { }
    void setReadOnly(bool readOnly) override;
    QWidget *field() override { return this; }
    QBoxLayout *buttonLine() override { return m_buttonLine; }
    Extent extent() const override { return isSingle() ? Extent::Tall : Extent::Wide; }
    QString problem() const override;
    QString placed(const QString &problem, std::string_view part) const override;
    void dropBegun() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cell {
        QLineEdit *edit = nullptr;
        QComboBox *combo = nullptr; ///< in its place where something is chosen
    };
    struct Line {
        Row row{};
        QStringList begun{};  ///< the cells as they were made
        bool isDirty = false; ///< since it was left the last time
        bool wasLeft = false;
        std::vector<Cell> cells{};
        std::vector<QToolButton *> buttons{};
    };
    struct Place {
        int line = -1;
        int column = -1;
    };

    bool isSingle() const { return m_columns.size() == 1; }
    bool counts(const Line &line) const;
    std::vector<int> countedLines() const;
    std::vector<Row> rows() const; ///< those that count
    QString inRow(const RowPart &part, const QString &problem) const;
    Line &lineAt(int index) { return m_lines[static_cast<std::size_t>(index)]; }
    int count() const { return static_cast<int>(m_lines.size()); }

    void append(Row row);
    void rebuild();
    void makeHead(QGridLayout *grid);
    void makeButtons(int line);
    void fillLine(int line);
    void fillCell(int line, int column);
    QLineEdit *makeEdit(int line, int column);
    QComboBox *makeCombo(int line, int column);
    void introduce(QWidget *cell, int line, int column);
    void orderTabs();

    Place placeOf(const QObject *widget) const;
    void focusCell(int line, int column);
    bool onKey(const QKeyEvent &event, const Place &place);
    void onTyped(const Place &place, const QString &text);
    void onChosen(const Place &place);
    void leave(int line);
    void add();
    void remove(int line);
    void move(int line, int by);

    std::unique_ptr<RowForm> m_form;
    const std::vector<RowColumn> m_columns;
    QString m_name;
    QString m_label;
    QString m_kept;       ///< as it was set
    QString m_unreadable; ///< a text that is no such value; it stays while there are no rows
    std::vector<Line> m_lines;
    std::vector<QLabel *> m_titles;
    QWidget *m_rows = nullptr; ///< holds the cells; made anew with the lines
    QToolButton *m_add;
    QBoxLayout *m_buttonLine; ///< that of m_add
};

} // namespace ccproxy::ui
