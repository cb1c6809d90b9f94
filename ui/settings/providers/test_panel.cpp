// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/test_panel.h"

#include "ui/doctor/doctor_words.h"
#include "ui/models/figures.h"
#include "ui/models/text.h"
#include "ui/widgets/bring_into_view.h"
#include "ui/widgets/sign_icon.h"
#include "ui/widgets/words_label.h"
#include "ui/words/core_tables.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

using doctor::Finding;
using doctor::Verdict;

QLabel *plainLabel(const QString &text, bool wraps)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setWordWrap(wraps);
    return label;
}

} // namespace

TestPanel::TestPanel(Examiner *examiner, Ask ask, QWidget *parent)
    : QWidget(parent), m_examiner(examiner), m_ask(std::move(ask)), m_button(new QPushButton),
      m_message(new QPushButton(tr("Test with a message (costs a few tokens)"))),
      m_words(wordsLabel(QStringLiteral("testWords")))
{
    m_button->setObjectName(QStringLiteral("testProvider"));
    m_button->setToolTip(
        tr("Asks the provider for its models, with what is typed here. This costs nothing."));
    m_message->setObjectName(QStringLiteral("testMessage"));
    m_message->setToolTip(
        tr("Asks the provider for one tiny answer as well, with what is typed here"));
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {m_button, m_message}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_words);
    clear();
    showButtons();
    setVisible(examiner != nullptr);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_run)
            end(tr("The test was cancelled."));
        else
            begin(doctor::Cost::Nothing);
    });
    connect(m_message, &QPushButton::clicked, this, [this] { begin(doctor::Cost::Tokens); });
}

/// While a test runs, the first one cancels it.
void TestPanel::showButtons()
{
    m_button->setText(m_run ? tr("Cancel &test") : tr("&Test"));
    m_message->setEnabled(!m_run);
}

void TestPanel::clear()
{
    if (m_steps != nullptr) {
        m_steps->hide();
        m_steps->deleteLater();
    }
    m_found = {};
    m_result.reset();
    m_passed = 0;
    m_failed = 0;
    m_limited = 0;
    m_steps = new QWidget(this);
    m_steps->setObjectName(QStringLiteral("testSteps"));
    m_grid = new QGridLayout(m_steps);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(3, 1);
    m_steps->hide();
    layout()->addWidget(m_steps);
}

void TestPanel::forget()
{
    m_run.reset();
    showButtons();
    m_words->clear();
    clear();
}

QString TestPanel::verdict() const
{
    if (m_failed > 0)
        return tr("It does not work.");
    if (m_cost == doctor::Cost::Nothing)
        return m_passed > 0
            ? tr("It can be reached. Whether it answers shows a test with a message.")
            : tr("Whether it works shows a test with a message.");
    return m_limited > 0 ? tr("It works in part.") : tr("It works.");
}

void TestPanel::begin(doctor::Cost cost)
{
    forget();
    m_cost = cost;
    const auto subject = m_ask();
    if (!subject) {
        end(failureText(subject.error()));
        return;
    }
    m_run = m_examiner->test(subject->settings, subject->provider, {}, cost);
    showButtons();
    m_words->setText(tr("It is being asked."));
    connect(m_run.get(), &Examination::begun, this, [this](const ExaminedModel &model) {
        m_found.model = model.model;
        if (!model.model.empty())
            m_words->setText(
                tr("It is being asked for %1.").arg(QString::fromStdString(model.model)));
    });
    connect(m_run.get(), &Examination::found, this, &TestPanel::add);
    connect(m_run.get(), &Examination::finished, this, [this] {
        m_found.result.when = QDateTime::currentDateTime();
        m_result = m_found;
        end(verdict());
    });
    connect(m_run.get(), &Examination::failed, this,
            [this](const Failure &failure) { end(failureText(failure)); });
}

void TestPanel::end(const QString &words)
{
    m_run.reset();
    showButtons();
    m_words->setText(words);
    announce(m_words);
}

void TestPanel::add(const Finding &finding)
{
    m_found.result.findings.push_back(finding);
    m_passed += finding.verdict == Verdict::Passed ? 1 : 0;
    m_failed += finding.verdict == Verdict::Failed ? 1 : 0;
    m_limited += finding.verdict == Verdict::Limited ? 1 : 0;
    QString came = coreText(finding.came);
    if (finding.verdict != Verdict::Skipped)
        came += u'\n' + tr("Expected: %1").arg(coreText(finding.expected));

    const int row = m_grid->rowCount();
    auto *picture = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    picture->setPixmap(signIcon(verdictSign(finding.verdict)).pixmap(size));
    picture->setAccessibleName(verdictText(finding.verdict));
    picture->setAlignment(Qt::AlignTop);
    auto *text = plainLabel(came, true);
    text->setObjectName(QStringLiteral("came-") + textOf(finding.step));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(picture, row, 0);
    m_grid->addWidget(plainLabel(verdictText(finding.verdict), false), row, 1);
    m_grid->addWidget(plainLabel(stepTitle(finding.step), false), row, 2);
    m_grid->addWidget(text, row, 3);
    const bool isTimed = finding.total.count() > 0;
    m_grid->addWidget(plainLabel(isTimed ? durationText(finding.total) : QString(), false), row, 4);
    m_steps->show();
}

/// Whoever has asked for a test sees what comes of it: its steps need more room than there was.
void TestPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_steps != nullptr && m_steps->isVisible()
        && event->size().height() > event->oldSize().height())
        bringIntoView(this);
}

} // namespace ccproxy::ui
