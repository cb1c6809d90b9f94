// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/row_editor.h"

#include "core/config/edit.h"
#include "ui/models/joining.h"
#include "ui/settings/options/problem_words.h"
#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/problem_label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccproxy::ui {
namespace {

/// The least that a cell shows of its text; one that stands alone has more room.
constexpr int kCellInCharacters = 14;
constexpr int kSingleInCharacters = 40;

} // namespace

RowEditor::RowEditor(std::unique_ptr<RowForm> form, const QString &name, const QString &label,
                     QWidget *parent)
    : OptionEditor(parent), m_form(std::move(form)), m_columns(m_form->columns()), m_name(name),
      m_label(label), m_add(new QToolButton(this)), m_buttonLine(new QHBoxLayout)
{
    m_add->setObjectName(m_name + QStringLiteral(".add"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add: %1").arg(m_label));
    m_add->setFocusPolicy(Qt::StrongFocus);
    connect(m_add, &QToolButton::clicked, this, &RowEditor::add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_buttonLine->addWidget(m_add);
    m_buttonLine->addStretch(1);
    layout->addLayout(m_buttonLine);
    rebuild();
}

// -- Its value ------------------------------------------------------------------------------------

bool RowEditor::counts(const Line &line) const
{
    if (!line.row.isNew && line.row.cells == line.begun)
        return true; // whatever it is
    if (m_form->isBlank(line.row))
        return false;
    return !line.row.isNew || line.wasLeft || m_form->isReady(line.row);
}

std::vector<int> RowEditor::countedLines() const
{
    std::vector<int> out;
    for (int line = 0; line < count(); ++line) {
        if (counts(m_lines[static_cast<std::size_t>(line)]))
            out.push_back(line);
    }
    return out;
}

std::vector<Row> RowEditor::rows() const
{
    std::vector<Row> out;
    for (const int line : countedLines())
        out.push_back(m_lines[static_cast<std::size_t>(line)].row);
    return out;
}

QString RowEditor::text() const
{
    const auto now = m_form->valueOf(rows());
    if (!now)
        return QStringLiteral("?"); // no value: problem() says why
    return now->children.empty() ? m_unreadable
                                 : QString::fromStdString(config::jsonc::toJson(*now));
}

QString RowEditor::problem() const
{
    const auto now = m_form->valueOf(rows());
    return now ? QString() : inRow({m_form->firstWrong(rows()), -1}, refusalText(now.error()));
}

QString RowEditor::placed(const QString &problem, std::string_view part) const
{
    return inRow(m_form->partOf(rows(), part), problem);
}

/// Where there is but one line, nobody has to be told which.
QString RowEditor::inRow(const RowPart &part, const QString &problem) const
{
    QStringList where;
    if (part.row >= 0 && count() > 1)
        where.append(tr("Row %1").arg(countedLines()[static_cast<std::size_t>(part.row)] + 1));
    if (part.column >= 0)
        where.append(m_columns[static_cast<std::size_t>(part.column)].title);
    if (where.isEmpty())
        return problem;
    return named(where.size() > 1 ? tr("%1, %2", "a row, a column").arg(where[0], where[1])
                                  : where.first(),
                 problem);
}

void RowEditor::setText(const QString &text)
{
    m_kept = text;
    if (this->text() == text)
        return; // rows that are begun stay, and with them the focus
    const Place focus = placeOf(QApplication::focusWidget());
    m_lines.clear();
    const auto value = config::valueOf(text.isEmpty() ? "null" : text.toStdString());
    const bool isRows = value && m_form->holds(*value);
    m_unreadable = isRows ? QString() : text;
    if (isRows) {
        for (Row &row : m_form->rowsOf(*value))
            append(std::move(row));
    }
    rebuild();
    if (focus.line >= 0)
        focusCell(std::min(focus.line, count() - 1), focus.column);
}

void RowEditor::dropBegun()
{
    const auto begun = std::remove_if(m_lines.begin(), m_lines.end(),
                                      [](const Line &line) { return line.row.isNew; });
    if (begun == m_lines.end())
        return;
    m_lines.erase(begun, m_lines.end());
    rebuild();
}

void RowEditor::setReadOnly(bool readOnly)
{
    m_rows->setEnabled(!readOnly);
    m_add->setEnabled(!readOnly);
}

void RowEditor::append(Row row)
{
    Line line;
    line.begun = row.cells;
    line.row = std::move(row);
    m_lines.push_back(std::move(line));
}

// -- Its widgets ----------------------------------------------------------------------------------

void RowEditor::rebuild()
{
    QWidget *before = m_rows;
    m_rows = new QWidget(this);
    m_rows->setEnabled(m_add->isEnabled());
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    makeHead(grid);
    for (int line = 0; line < count(); ++line) {
        lineAt(line).cells.assign(m_columns.size(), {});
        lineAt(line).buttons.clear();
        fillLine(line);
        makeButtons(line);
    }
    m_rows->setVisible(count() > 0);
    static_cast<QVBoxLayout *>(layout())->insertWidget(
        0, m_rows, 0, isSingle() ? Qt::AlignLeading : Qt::Alignment());
    orderTabs();
    if (before != nullptr) {
        before->hide();
        before->deleteLater(); // one of its parts may have asked for this
    }
    updateGeometry();
}

void RowEditor::makeHead(QGridLayout *grid)
{
    m_titles.clear();
    if (isSingle())
        return;
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        m_titles.push_back(quietLabel(m_rows));
        m_titles.back()->setWordWrap(false);
        alignToFirstLine(m_titles.back());
        m_titles.back()->setText(m_columns[static_cast<std::size_t>(column)].title);
        grid->addWidget(m_titles.back(), 0, column);
    }
}

void RowEditor::fillLine(int line)
{
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column)
        fillCell(line, column);
    // The title of what no row has would stand over nothing.
    for (int column = 0; column < static_cast<int>(m_titles.size()); ++column) {
        const bool isUsed =
            std::any_of(m_lines.begin(), m_lines.end(), [this, column](const Line &each) {
                return m_form->isUsed(each.row, column);
            });
        m_titles[static_cast<std::size_t>(column)]->setVisible(isUsed);
    }
}

void RowEditor::fillCell(int line, int column)
{
    const Row &row = lineAt(line).row;
    Cell &cell = lineAt(line).cells[static_cast<std::size_t>(column)];
    const std::vector<RowChoice> choices = m_form->choices(row, column);
    const bool isUsed = m_form->isUsed(row, column);
    const QString &text = row.cells[column];
    if (choices.empty()) {
        if (cell.edit == nullptr)
            cell.edit = makeEdit(line, column);
        if (cell.edit->text() != text)
            cell.edit->setText(text);
        cell.edit->setVisible(isUsed);
        if (cell.combo != nullptr)
            cell.combo->hide();
        return;
    }
    if (cell.combo == nullptr)
        cell.combo = makeCombo(line, column);
    const QSignalBlocker blocker(cell.combo);
    cell.combo->clear();
    for (const RowChoice &choice : choices)
        cell.combo->addItem(choice.label, choice.text);
    cell.combo->setCurrentIndex(cell.combo->findData(text));
    cell.combo->setVisible(isUsed);
    if (cell.edit != nullptr)
        cell.edit->hide();
}

QLineEdit *RowEditor::makeEdit(int line, int column)
{
    auto *edit = new QLineEdit(m_rows);
    edit->setPlaceholderText(m_columns[static_cast<std::size_t>(column)].example);
    edit->setMinimumWidth(edit->fontMetrics().averageCharWidth()
                          * (isSingle() ? kSingleInCharacters : kCellInCharacters));
    introduce(edit, line, column);
    connect(edit, &QLineEdit::textEdited, this,
            [this, edit](const QString &text) { onTyped(placeOf(edit), text); });
    return edit;
}

QComboBox *RowEditor::makeCombo(int line, int column)
{
    auto *combo = new QComboBox(m_rows);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    introduce(combo, line, column);
    combo->view()->setAccessibleName(combo->accessibleName());
    leaveWheelToPage(combo);
    connect(combo, &QComboBox::activated, this, [this, combo] { onChosen(placeOf(combo)); });
    return combo;
}

void RowEditor::introduce(QWidget *cell, int line, int column)
{
    const RowColumn &about = m_columns[static_cast<std::size_t>(column)];
    cell->setObjectName(QStringLiteral("%1.%2.%3").arg(m_name).arg(line).arg(about.name));
    cell->setAccessibleName(isSingle() ? QStringLiteral("%1 %2").arg(m_label).arg(line + 1)
                                       : tr("%1 %2: %3", "a list, the number of its row, a column")
                                             .arg(m_label)
                                             .arg(line + 1)
                                             .arg(about.title));
    cell->installEventFilter(this);
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    grid->addWidget(cell, line + 1, column);
}

void RowEditor::makeButtons(int line)
{
    const auto make = [&](const QString &name, const QString &toolTip, auto slot) {
        auto *button = new QToolButton(m_rows);
        button->setObjectName(QStringLiteral("%1.%2.%3").arg(m_name).arg(line).arg(name));
        button->setToolTip(toolTip);
        button->setAccessibleName(
            QStringLiteral("%1 %2: %3").arg(m_label).arg(line + 1).arg(toolTip));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, slot);
        auto &buttons = lineAt(line).buttons;
        buttons.push_back(button);
        static_cast<QGridLayout *>(m_rows->layout())
            ->addWidget(button, line + 1, static_cast<int>(m_columns.size() + buttons.size()));
        return button;
    };
    if (m_form->isOrdered()) {
        auto *up =
            make(QStringLiteral("up"), tr("Move up (Alt+Up)"), [this, line] { move(line, -1); });
        up->setArrowType(Qt::UpArrow);
        up->setEnabled(line > 0);
        auto *down = make(QStringLiteral("down"), tr("Move down (Alt+Down)"),
                          [this, line] { move(line, 1); });
        down->setArrowType(Qt::DownArrow);
        down->setEnabled(line + 1 < count());
    }
    make(QStringLiteral("remove"), tr("Remove (Alt+Delete)"), [this, line] {
        remove(line);
    })->setText(QStringLiteral("×"));
}

/// New widgets come to the end of what Tab walks over; these belong before the button that adds.
void RowEditor::orderTabs()
{
    std::vector<QWidget *> stops;
    for (const Line &line : m_lines) {
        for (const Cell &cell : line.cells) {
            for (QWidget *widget :
                 {static_cast<QWidget *>(cell.edit), static_cast<QWidget *>(cell.combo)}) {
                if (widget != nullptr)
                    stops.push_back(widget);
            }
        }
        stops.insert(stops.end(), line.buttons.begin(), line.buttons.end());
    }
    QWidget *last = this; // which is no stop itself
    for (QWidget *stop : stops) {
        setTabOrder(last, stop);
        last = stop;
    }
    setTabOrder(last, m_add);
}

// -- What people do -------------------------------------------------------------------------------

RowEditor::Place RowEditor::placeOf(const QObject *widget) const
{
    for (int line = 0; widget != nullptr && line < count(); ++line) {
        const Line &each = m_lines[static_cast<std::size_t>(line)];
        for (int column = 0; column < static_cast<int>(each.cells.size()); ++column) {
            const Cell &cell = each.cells[static_cast<std::size_t>(column)];
            if (widget == cell.edit || widget == cell.combo)
                return {line, column};
        }
        if (std::find(each.buttons.begin(), each.buttons.end(), widget) != each.buttons.end())
            return {line, static_cast<int>(m_columns.size())};
    }
    return {};
}

/// Or the button that adds, where there is no such row.
void RowEditor::focusCell(int line, int column)
{
    if (line < 0 || line >= count()) {
        m_add->setFocus();
        return;
    }
    const auto &cells = lineAt(line).cells;
    const Cell &cell =
        cells[static_cast<std::size_t>(column) < cells.size() ? static_cast<std::size_t>(column)
                                                              : 0];
    QWidget *widget = cell.edit;
    if (widget == nullptr || widget->isHidden())
        widget = cell.combo;
    if (widget != nullptr)
        widget->setFocus();
}

/// No focus proxy: Qt moves a widget that has one to behind its parts, and Tab would lead back.
void RowEditor::focusInEvent(QFocusEvent *)
{
    focusCell(0, 0);
}

bool RowEditor::eventFilter(QObject *watched, QEvent *event)
{
    const Place place = placeOf(watched);
    if (place.line < 0)
        return OptionEditor::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && placeOf(QApplication::focusWidget()).line != place.line)
        leave(place.line);
    if (event->type() == QEvent::KeyPress && onKey(*static_cast<QKeyEvent *>(event), place))
        return true;
    return OptionEditor::eventFilter(watched, event);
}

bool RowEditor::onKey(const QKeyEvent &event, const Place &place)
{
    const bool isAlt = event.modifiers() == Qt::AltModifier;
    const bool isCell = place.column < static_cast<int>(m_columns.size());
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isAlt || !m_form->isOrdered())
            return false;
        move(place.line, event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Delete:
        if (!isAlt)
            return false;
        remove(place.line);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isCell)
            return false;
        lineAt(place.line).isDirty = true;
        leave(place.line);
        return true;
    case Qt::Key_Escape:
        if (text() == m_kept)
            return false;
        Q_EMIT givenUp();
        return true;
    default:
        return false;
    }
}

void RowEditor::onTyped(const Place &place, const QString &text)
{
    if (place.line < 0)
        return;
    Line &line = lineAt(place.line);
    line.row.cells[place.column] = text;
    line.isDirty = true;
    m_form->adapt(line.row, place.column);
    fillLine(place.line);
    Q_EMIT typed();
}

void RowEditor::onChosen(const Place &place)
{
    if (place.line < 0)
        return;
    Line &line = lineAt(place.line);
    const QComboBox *combo = line.cells[static_cast<std::size_t>(place.column)].combo;
    line.row.cells[place.column] = combo->currentData().toString();
    m_form->adapt(line.row, place.column);
    fillLine(place.line);
    orderTabs();
    Q_EMIT typed();
    Q_EMIT finished();
}

void RowEditor::leave(int line)
{
    Line &left = lineAt(line);
    if (!left.isDirty)
        return;
    const bool isEmptied = m_form->isBlank(left.row) && (left.wasLeft || !left.row.isNew);
    left.isDirty = false;
    left.wasLeft = true;
    if (isEmptied) {
        remove(line);
        return;
    }
    Q_EMIT typed();
    Q_EMIT finished();
}

void RowEditor::add()
{
    // Others that say nothing make room for it.
    const auto empty = std::remove_if(m_lines.begin(), m_lines.end(), [this](const Line &line) {
        return !counts(line) && m_form->isBlank(line.row);
    });
    m_lines.erase(empty, m_lines.end());
    append(m_form->newRow());
    rebuild();
    focusCell(count() - 1, 0);
}

void RowEditor::remove(int line)
{
    // The row may have been left already.
    const Place focus = placeOf(QApplication::focusWidget());
    m_lines.erase(m_lines.begin() + line);
    rebuild();
    if (focus.line == line)
        focusCell(std::min(line, count() - 1), 0);
    else if (focus.line >= 0)
        focusCell(focus.line - (focus.line > line ? 1 : 0), focus.column);
    Q_EMIT typed();
    Q_EMIT finished();
}

void RowEditor::move(int line, int by)
{
    const int to = line + by;
    if (to < 0 || to >= count())
        return;
    const Place focus = placeOf(QApplication::focusWidget());
    std::swap(lineAt(line), lineAt(to));
    rebuild();
    focusCell(to, focus.column);
    Q_EMIT typed();
    Q_EMIT finished();
}

} // namespace ccproxy::ui
