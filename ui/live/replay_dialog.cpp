// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/replay_dialog.h"

#include "ui/live/comparison.h"
#include "ui/models/figures.h"
#include "ui/widgets/words_label.h"
#include "ui/words/core_tables.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace ccproxy::ui {
namespace {

/// A record comes when the provider has closed its answer, a moment after its end.
constexpr std::chrono::seconds kPatience(10);
/// At the first showing.
constexpr int kWidthInCharacters = 120;
constexpr int kHeightInLines = 36;

} // namespace

ReplayDialog::ReplayDialog(EngineModel &engine, MakeReplay makeReplay,
                           engine::HistoryExchange before, const std::vector<ModelChoice> &targets,
                           QWidget *parent)
    : QDialog(parent), m_engine(engine), m_makeReplay(std::move(makeReplay)),
      m_before(std::move(before)), m_state(new QLabel), m_rows(new QTreeWidget)
{
    setObjectName(QStringLiteral("replayDialog"));
    setWindowTitle(tr("Replay the request %1").arg(shortId(m_before.record)));
    m_state->setObjectName(QStringLiteral("replayState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_rows->setObjectName(QStringLiteral("replayRows"));
    m_rows->setAccessibleName(tr("Comparison"));
    m_rows->setHeaderLabels({QString(), tr("Before"), tr("Now")});
    m_rows->setRootIsDecorated(false);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeChoice(targets));
    layout->addWidget(m_state);
    layout->addWidget(m_rows);
    layout->addWidget(makeAnswers(), 1);
    layout->addWidget(buttons);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { endWith(tr("The answer came, but it is not on record.")); });
    connect(&m_engine, &EngineModel::recorded, this, &ReplayDialog::look);
    showRows(nullptr);
    m_state->setText(tr("The whole conversation is sent again, and costs what that model takes."));
    refresh();
    resize(fontMetrics().averageCharWidth() * kWidthInCharacters,
           fontMetrics().lineSpacing() * kHeightInLines);
}

QWidget *ReplayDialog::makeChoice(const std::vector<ModelChoice> &targets)
{
    auto *choice = new QWidget(this);
    auto *label = new QLabel(tr("&Model:"), choice);
    m_target = new QComboBox(choice);
    m_target->setObjectName(QStringLiteral("replayTarget"));
    m_target->setEditable(true);
    m_target->lineEdit()->setAccessibleName(tr("Model"));
    m_target->view()->setAccessibleName(tr("Models"));
    for (const ModelChoice &target : targets)
        m_target->addItem(QString::fromStdString(target.target()));
    // Another one than before is what somebody wants to see.
    const QString before = targetText(m_before.record);
    m_target->setCurrentIndex(m_target->count() > 1 && m_target->itemText(0) == before ? 1 : 0);
    m_target->lineEdit()->setPlaceholderText(tr("PROVIDER,MODEL"));
    label->setBuddy(m_target);
    m_send = new QPushButton(tr("&Send again"), choice);
    m_send->setObjectName(QStringLiteral("replaySend"));
    m_send->setDefault(true);
    connect(m_send, &QPushButton::clicked, this, &ReplayDialog::begin);
    connect(m_target, &QComboBox::editTextChanged, this, &ReplayDialog::refresh);
    auto *layout = new QHBoxLayout(choice);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_target, 1);
    layout->addWidget(m_send);
    return choice;
}

QWidget *ReplayDialog::makeAnswers()
{
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    const auto add = [split](const QString &name, const QString &title) {
        auto *side = new QWidget;
        auto *label = new QLabel(title);
        auto *text = new QPlainTextEdit;
        text->setObjectName(name);
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        label->setBuddy(text);
        auto *layout = new QVBoxLayout(side);
        layout->setContentsMargins({});
        layout->addWidget(label);
        layout->addWidget(text, 1);
        split->addWidget(side);
        return text;
    };
    m_answerBefore = add(QStringLiteral("answerBefore"), tr("Answer &before"));
    m_answerNow = add(QStringLiteral("answerNow"), tr("Answer &now"));
    if (m_before.bodies)
        m_answerBefore->setPlainText(
            answerInWords(m_before.record.status, m_before.bodies->response));
    return split;
}

void ReplayDialog::showRows(const engine::ExchangeRecord *now)
{
    m_rows->clear();
    for (const ComparisonRow &row : comparisonOf(m_before.record, now ? *now : m_before.record))
        m_rows->addTopLevelItem(
            new QTreeWidgetItem({row.what, row.before, now ? row.now : QString()}));
    const int lines = m_rows->topLevelItemCount();
    m_rows->setFixedHeight(m_rows->header()->sizeHint().height() + lines * m_rows->sizeHintForRow(0)
                           + 2 * m_rows->frameWidth());
}

void ReplayDialog::begin()
{
    m_replay = m_makeReplay(m_before, m_target->currentText().trimmed().toStdString());
    connect(m_replay.get(), &Replay::answered, this, [this](const QString &id) {
        m_id = id.toStdString();
        m_patience.start();
        look();
    });
    connect(m_replay.get(), &Replay::failed, this,
            [this](const Failure &failure) { endWith(failureText(failure)); });
    m_answerNow->clear();
    showRows(nullptr);
    m_state->setText(tr("Waiting for the answer…"));
    m_replay->start();
    refresh();
}

/// Whether the answer is on record.
void ReplayDialog::look()
{
    if (m_id.empty())
        return;
    m_engine.exchange(m_id, this, [this, id = m_id](const auto &found) {
        if (id == m_id && found && *found && (*found)->record.ended)
            take(**found);
    });
}

void ReplayDialog::take(const engine::HistoryExchange &now)
{
    showRows(&now.record);
    if (now.bodies)
        m_answerNow->setPlainText(answerInWords(now.record.status, now.bodies->response));
    endWith(now.record.hasFailed() ? coreText(now.record.failure) : tr("Both answers are below."));
}

void ReplayDialog::endWith(const QString &text)
{
    m_patience.stop();
    m_replay.reset();
    m_id.clear();
    m_state->setText(text);
    announce(m_state);
    refresh();
}

void ReplayDialog::refresh()
{
    const QStringList parts = m_target->currentText().trimmed().split(u',');
    const bool isTarget = parts.size() >= 2 && !parts.first().isEmpty() && !parts.last().isEmpty();
    m_send->setEnabled(isTarget && !m_replay);
    m_target->setEnabled(!m_replay);
}

} // namespace ccproxy::ui
