// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_field.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

QToolButton *makeButton(const QString &name, const QString &title, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleDescription(title);
    return button;
}

} // namespace

KeyField::KeyField(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)),
      m_reveal(makeButton(name + QStringLiteral("Reveal"), title, this)),
      m_forget(makeButton(name + QStringLiteral("Forget"), title, this)), m_words(new QLabel(this))
{
    setFocusProxy(m_edit);
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(title);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_reveal->setText(tr("Show"));
    m_reveal->setToolTip(tr("Shows what was typed, until the focus goes elsewhere"));
    m_forget->setText(tr("Forget"));
    m_forget->setToolTip(tr("Takes the key out of the configuration"));
    m_words->setObjectName(name + QStringLiteral("Words"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(m_reveal);
    line->addWidget(m_forget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_words);

    connect(m_edit, &QLineEdit::textEdited, this, &KeyField::trim);
    connect(m_edit, &QLineEdit::returnPressed, this, &KeyField::entered);
    connect(m_reveal, &QToolButton::toggled, this, &KeyField::reveal);
    connect(m_forget, &QToolButton::toggled, this, &KeyField::forget);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (now != m_edit && now != m_reveal)
            m_reveal->setChecked(false);
    });
    reveal(false);
    refresh();
}

void KeyField::setStored(const QString &words, bool canForget)
{
    m_stored = words;
    m_canForget = canForget;
    refresh();
}

KeyField::Wish KeyField::wish() const
{
    if (!m_edit->text().isEmpty())
        return Wish::Replace;
    return m_forget->isChecked() ? Wish::Forget : Wish::Keep;
}

Secret KeyField::typed() const
{
    return Secret(m_edit->text().toStdString());
}

void KeyField::clear()
{
    m_edit->clear();
    m_forget->setChecked(false);
    refresh();
}

void KeyField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void KeyField::reveal(bool on)
{
    m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
}

void KeyField::forget(bool on)
{
    if (on)
        m_edit->clear();
    refresh();
    Q_EMIT changed();
}

/// No key has blanks around it, but what is pasted often does.
void KeyField::trim(const QString &text)
{
    if (const QString trimmed = text.trimmed(); trimmed != text)
        m_edit->setText(trimmed);
    if (!m_edit->text().isEmpty())
        m_forget->setChecked(false);
    refresh();
    Q_EMIT changed();
}

void KeyField::refresh()
{
    const bool isForgotten = m_forget->isChecked();
    m_reveal->setEnabled(!m_edit->text().isEmpty());
    m_forget->setVisible(m_canForget);
    m_edit->setPlaceholderText(m_canForget && !isForgotten ? tr("Type another key to replace it")
                                                           : tr("Type or paste the key"));
    m_words->setText(isForgotten ? tr("It is taken out when this is saved.") : m_stored);
    m_words->setVisible(!m_words->text().isEmpty());
}

} // namespace ccproxy::ui
