// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/overview.h"

#include "ui/live/timeline.h"
#include "ui/models/failure_words.h"
#include "ui/models/figures.h"
#include "ui/models/text.h"
#include "ui/words/core_tables.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

using Record = const engine::ExchangeRecord &;

QString resultText(Record r)
{
    QString result = stateText(stateOf(r));
    if (r.ended && r.status > 0)
        result += QStringLiteral(" · %1").arg(r.status);
    return result;
}

/// What each of several tries failed of; the last one's words are those of the failure. Where there
/// is a button that mends it, no command is advised.
QString failuresText(Record r)
{
    QStringList lines;
    for (std::size_t i = 0; i + 1 < r.attempts.size(); ++i) {
        if (!r.attempts[i].failure.empty())
            lines.append(
                Overview::tr("Try %1: %2").arg(i + 1).arg(coreText(r.attempts[i].failure)));
    }
    if (!r.failure.empty())
        lines.append(mendingOf(r) ? withoutCommands(r.failure) : coreText(r.failure));
    return lines.join(u'\n');
}

QString usageText(Record r)
{
    if (r.usage == messages::Usage())
        return {};
    const QLocale locale;
    const QString tokens = Overview::tr("%1 in, %2 out")
                               .arg(locale.toString(static_cast<qint64>(tokensIn(r))),
                                    locale.toString(static_cast<qint64>(r.usage.output)));
    QStringList parts(tokens);
    if (r.usage.cacheRead > 0)
        parts.append(Overview::tr("%1 of the input from the cache")
                         .arg(locale.toString(static_cast<qint64>(r.usage.cacheRead))));
    if (r.usage.cacheWrite > 0)
        parts.append(Overview::tr("%1 of the input to the cache")
                         .arg(locale.toString(static_cast<qint64>(r.usage.cacheWrite))));
    return parts.join(QStringLiteral(" · "));
}

QString costOfEnded(Record r)
{
    if (!r.ended || r.usage == messages::Usage())
        return {};
    return r.cost ? costText(r.cost)
                  : Overview::tr("unknown, since the catalogue has no price for all of it");
}

QString classText(Record r)
{
    return r.requestClass == "unknown" ? QString() : textOf(r.requestClass);
}

/// In the order in which they are asked for. An empty one is left out.
struct Fact {
    const char *name;
    QString (*value)(Record record);
};
constexpr Fact kFacts[] = {
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Result:"), resultText},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Failure:"), failuresText},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Asked for:"),
     [](Record r) { return textOf(r.modelAsked); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Route:"),
     [](Record r) { return textOf(r.route); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Because:"),
     [](Record r) { return coreText(r.reason); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Answered by:"), targetText},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Tokens:"), usageText},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Cost:"), costOfEnded},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Arrived:"),
     [](Record r) { return dateTimeText(r.receivedAt); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Class:"), classText},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Session:"),
     [](Record r) { return textOf(r.session); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Project:"),
     [](Record r) { return textOf(r.project); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Overview", "Request:"),
     [](Record r) { return textOf(r.requestId); }},
};

} // namespace

Overview::Overview(QWidget *parent) : QScrollArea(parent), m_timeline(new Timeline)
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview of the request"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_timeline);
    // No form: its hidden rows take the height of those that wrap.
    auto *facts = new QGridLayout;
    facts->setColumnStretch(1, 1);
    for (const Fact &fact : kFacts) {
        m_lines.push_back(makeLine(fact.name));
        const int row = facts->rowCount();
        facts->addWidget(m_lines.back().name, row, 0, Qt::AlignTop);
        facts->addWidget(m_lines.back().value, row, 1);
        if (fact.value == failuresText)
            facts->addWidget(makeMend(), row + 1, 1, Qt::AlignLeading);
    }
    layout->addLayout(facts);
    layout->addStretch(1);
    setWidget(content);
}

Overview::Line Overview::makeLine(const char *name)
{
    Line line{new QLabel(tr(name)), new QLabel};
    line.value->setObjectName(QStringLiteral("fact"));
    line.value->setTextFormat(Qt::PlainText);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.value->setWordWrap(true);
    line.value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line.name->setBuddy(line.value);
    return line;
}

QPushButton *Overview::makeMend()
{
    m_mend = new QPushButton;
    m_mend->setObjectName(QStringLiteral("mend"));
    m_mend->hide();
    connect(m_mend, &QPushButton::clicked, this, [this] {
        if (m_mending)
            Q_EMIT mendRequested(placeOf(*m_mending));
    });
    return m_mend;
}

void Overview::setRecord(const engine::ExchangeRecord &record)
{
    m_timeline->setRecord(record);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString value = kFacts[i].value(record);
        m_lines[i].value->setText(value);
        m_lines[i].name->setVisible(!value.isEmpty());
        m_lines[i].value->setVisible(!value.isEmpty());
    }
    m_mending = mendingOf(record);
    m_mend->setText(m_mending ? offerOf(*m_mending) : QString());
    m_mend->setVisible(m_mending.has_value());
}

} // namespace ccproxy::ui
