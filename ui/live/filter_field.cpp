// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/filter_field.h"

#include "ui/widgets/problem_label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

constexpr std::chrono::milliseconds kTypingPause(150);

} // namespace

QString FilterField::usualDescription()
{
    return tr("Shows only requests that have all of these words");
}

FilterField::FilterField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_problem(problemLabel(this)),
      m_completer(new QCompleter(this))
{
    m_edit->setObjectName(QStringLiteral("filter"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setAccessibleDescription(usualDescription());
    m_edit->setPlaceholderText(tr("Filter, such as: sonnet status:5xx provider:openai >2s"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setToolTip(filterHelp());
    m_edit->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_completer->setModel(&m_words);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Words of the filter"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterField::apply);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_edit, &QLineEdit::textEdited, this, &FilterField::offerWords);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        apply();
        Q_EMIT left();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FilterField::complete);
}

QString FilterField::text() const
{
    return m_edit->text();
}

void FilterField::setText(const QString &text)
{
    m_edit->setText(text);
    apply();
}

void FilterField::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterField::apply()
{
    m_pause.stop();
    const auto filter = readFilter(m_edit->text());
    tellProblem(m_problem, filter ? QString() : filter.error().text, m_edit, usualDescription());
    if (filter)
        Q_EMIT filterChanged(*filter);
}

void FilterField::offerWords()
{
    const FilterCompletion completion = completeFilter(m_edit->text(), m_edit->cursorPosition());
    m_wordBegin = completion.begin;
    m_words.setStringList(completion.words);
    if (completion.words.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterField::complete(const QString &word)
{
    const QString text = m_edit->text();
    const auto cursor = m_edit->cursorPosition();
    m_edit->setText(text.left(m_wordBegin) + word + text.mid(cursor));
    m_edit->setCursorPosition(static_cast<int>(m_wordBegin + word.size()));
    if (word.endsWith(u':'))
        offerWords();
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_completer->popup()->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            setText({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ccproxy::ui
