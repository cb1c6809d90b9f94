// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/body_view.h"

#include "ui/live/json_text.h"
#include "ui/live/json_view.h"
#include "ui/models/figures.h"
#include "ui/models/joining.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ccproxy::ui {

BodyView::BodyView(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_note(new QLabel(this)), m_text(new JsonView(this)),
      m_raw(new QPushButton(tr("Raw"), this)), m_copy(new QPushButton(tr("Copy"), this))
{
    setObjectName(name);
    auto *label = new QLabel(title, this);
    label->setObjectName(name + QStringLiteral("Title"));
    label->setBuddy(m_text);
    label->setWordWrap(true);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setAccessibleName(title);
    m_raw->setObjectName(name + QStringLiteral("Raw"));
    m_raw->setAccessibleName(tr("Show the body as it came: %1").arg(title));
    m_raw->setToolTip(tr("Shows the body as it came, byte by byte"));
    m_raw->setCheckable(true);
    connect(m_raw, &QPushButton::toggled, this, [this] { show(false); });
    m_copy->setObjectName(name + QStringLiteral("Copy"));
    m_copy->setAccessibleName(tr("Copy the body: %1").arg(title));
    connect(m_copy, &QPushButton::clicked, this, &BodyView::copy);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(m_raw);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    setNothing({});
}

void BodyView::setContent(Content content)
{
    if (m_content == content)
        return;
    show(std::exchange(m_content, std::move(content)).isGrowing);
}

void BodyView::show(bool hasGrown)
{
    const bool isRaw = m_raw->isChecked();
    const ShownText shown = isRaw ? rawBody(m_content.body) : bodyForPeople(m_content.body);
    m_text->setColoured(!isRaw);
    std::string text;
    if (!m_content.head.empty())
        text += m_content.head + "\n";
    for (const auto &[name, value] : m_content.headers)
        text += name + ": " + value + "\n";
    if (!text.empty())
        text += '\n';
    const QString all = QString::fromStdString(text + shown.text);
    if (hasGrown)
        m_text->setGrownText(all);
    else
        m_text->setPlainText(all);
    const QString note = noteOf(shown);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_raw->setEnabled(!m_content.body.empty());
    m_copy->setEnabled(!m_content.body.empty());
}

QString BodyView::noteOf(const ShownText &shown) const
{
    QStringList notes;
    if (m_content.isGrowing)
        notes.append(tr("The request still runs: this is what there is so far."));
    else if (m_content.body.empty())
        notes.append(m_content.leftOut > 0
                         ? tr("The body was not kept: %1.").arg(sizeText(m_content.leftOut))
                         : tr("The body is empty."));
    if (!m_content.body.empty() && m_content.leftOut > 0)
        notes.append(tr("%1 of the body were not kept.").arg(sizeText(m_content.leftOut)));
    if (shown.isCut) {
        notes.append(tr("Only the first %1 are shown; Copy takes all %2.")
                         .arg(sizeText(shown.text.size()), sizeText(m_content.body.size())));
    } else if (shown.shortStrings > 0) {
        notes.append(tr("Long texts are shown without their ends; Copy takes all %1.")
                         .arg(sizeText(m_content.body.size())));
    }
    if (shown.hasBrokenLines && !shown.isCut)
        notes.append(tr("Long lines are shown as several; Copy takes them as they are."));
    return sentences(notes);
}

void BodyView::setNothing(const QString &why)
{
    m_content = {};
    m_text->clear();
    m_note->setText(why);
    m_note->setVisible(!why.isEmpty());
    m_raw->setEnabled(false);
    m_copy->setEnabled(false);
}

void BodyView::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_content.body));
}

} // namespace ccproxy::ui
