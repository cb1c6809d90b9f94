// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/doctor_dialog.h"

#include "core/doctor/suite.h"
#include "ui/doctor/doctor_words.h"
#include "ui/doctor/target_faults.h"
#include "ui/launch/conflict_words.h"
#include "ui/program/configuration_desk.h"
#include "ui/program/launcher.h"
#include "ui/widgets/words_label.h"
#include "ui/words/core_tables.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ccproxy::ui {
namespace {

constexpr int kWidthInCharacters = 150;
constexpr int kHeightInLines = 34;
constexpr double kScreenPart = 0.9;
constexpr int kLinesOfExplanation = 5;

enum Column { Model, Result, FirstStep };

} // namespace

DoctorDialog::DoctorDialog(const Program &program, Memory &memory, const std::string &provider,
                           QWidget *parent)
    : QDialog(parent), m_program(program), m_memory(memory), m_table(new QTableWidget),
      m_explanation(new QPlainTextEdit), m_summary(wordsLabel(QStringLiteral("doctorSummary"))),
      m_warnings(wordsLabel(QStringLiteral("doctorWarnings")))
{
    setObjectName(QStringLiteral("doctorDialog"));
    setWindowTitle(tr("Doctor"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *cost = wordsLabel(QStringLiteral("doctorCost"));
    cost->setText(
        tr("Checks what Claude Code needs of a model. Each model that is chosen is sent up to "
           "%n real request(s) with your key, one of them longer than the model takes. You pay "
           "what the provider charges for them.",
           nullptr, static_cast<int>(doctor::Suite::steps().size())));
    makeTable();
    m_explanation->setObjectName(QStringLiteral("doctorExplanation"));
    m_explanation->setReadOnly(true);
    m_explanation->setTabChangesFocus(true);
    m_explanation->setFixedHeight(m_explanation->fontMetrics().lineSpacing() * kLinesOfExplanation
                                  + 2 * m_explanation->frameWidth());
    auto *label = new QLabel(tr("The chosen s&tep:"));
    label->setBuddy(m_explanation);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(cost);
    layout->addWidget(m_table, 1);
    layout->addWidget(label);
    layout->addWidget(m_explanation);
    layout->addWidget(m_warnings);
    layout->addWidget(makeConflicts());
    layout->addWidget(m_summary);
    layout->addWidget(makeButtons());
    m_start->setDefault(true); // which it can be once it stands in the dialog
    const QSize usual(fontMetrics().averageCharWidth() * kWidthInCharacters,
                      fontMetrics().lineSpacing() * kHeightInLines);
    resize(usual.boundedTo(screen()->availableSize() * kScreenPart));
    fill(provider);
    m_table->setFocus();
}

void DoctorDialog::makeTable()
{
    QStringList titles{tr("Model"), tr("Result")};
    for (const std::string_view step : doctor::Suite::steps())
        titles.append(stepTitle(step));
    m_table->setObjectName(QStringLiteral("doctorModels"));
    m_table->setAccessibleName(tr("Models and what they can do"));
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    connect(m_table, &QTableWidget::currentCellChanged, this, &DoctorDialog::showCell);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == Model)
            refresh();
    });
}

QWidget *DoctorDialog::makeButtons()
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->addStretch();
    const auto add = [line](const QString &name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        line->addWidget(button);
        return button;
    };
    m_start = add(QStringLiteral("doctorStart"), tr("&Start"));
    m_copy = add(QStringLiteral("doctorCopy"), tr("&Copy as text"));
    QPushButton *close = add(QStringLiteral("doctorClose"), tr("C&lose"));
    connect(m_start, &QPushButton::clicked, this, &DoctorDialog::beginOrStop);
    connect(m_copy, &QPushButton::clicked, this, &DoctorDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

/// What leads Claude Code away from the proxy, whatever its models can do.
QWidget *DoctorDialog::makeConflicts()
{
    QLabel *label = wordsLabel(QStringLiteral("doctorConflicts"));
    QStringList lines;
    if (m_program.launcher != nullptr) {
        const Launcher &launcher = *m_program.launcher;
        for (const QString &line : {settingsConflictText(launcher.settingsConflicts({})),
                                    shellConflictText(launcher.shellConflicts())}) {
            if (!line.isEmpty())
                lines.append(QStringLiteral("⚠ ") + line);
        }
    }
    label->setText(lines.join(u'\n'));
    if (lines.isEmpty())
        label->hide();
    return label;
}

void DoctorDialog::fill(const std::string &provider)
{
    const config::SettingsPtr settings = m_program.configuration.view().settings;
    for (DoctorSubject &subject :
         settings ? doctorSubjects(*settings) : std::vector<DoctorSubject>()) {
        DoctorResult known = rememberedResult(m_memory, subject.target());
        m_rows.push_back({std::move(subject), std::move(known)});
    }
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const DoctorSubject &subject = m_rows[static_cast<std::size_t>(row)].subject;
        const bool isChosen = provider.empty() || subject.provider == provider;
        auto *item = new QTableWidgetItem(QString::fromStdString(subject.target()));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen && subject.isMain ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, Model, item);
        for (int column = Result; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem);
        showRow(row);
    }
    m_table->resizeColumnsToContents();
    if (!m_rows.empty())
        m_table->setCurrentCell(0, Model);
    m_summary->setText(m_rows.empty()
                           ? tr("No provider is turned on of which a model is known. Add one in "
                                "the settings.")
                           : QString());
    showWarnings();
    refresh();
}

std::vector<std::string> DoctorDialog::chosen() const
{
    std::vector<std::string> out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *item = m_table->item(row, Model);
        if (item != nullptr && item->checkState() == Qt::Checked)
            out.push_back(m_rows[static_cast<std::size_t>(row)].subject.target());
    }
    return out;
}

void DoctorDialog::beginOrStop()
{
    if (m_run) {
        // What one has shown so far is kept in view, but it is no result.
        const int row = m_running;
        end(tr("Stopped. %1").arg(totalText()));
        if (row >= 0)
            showRow(row);
        return;
    }
    const std::vector<std::string> names = chosen();
    if (names.empty())
        return;
    for (const std::string &name : names) {
        for (Row &row : m_rows) {
            if (row.subject.target() == name)
                row.result = {};
        }
    }
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    m_done = 0;
    m_good = 0;
    m_run = m_program.examiner->examine(m_program.configuration.view().settings, names);
    connect(m_run.get(), &Examination::begun, this, &DoctorDialog::begin);
    connect(m_run.get(), &Examination::found, this, &DoctorDialog::take);
    connect(m_run.get(), &Examination::finished, this, [this] {
        closeRow();
        end(totalText());
    });
    connect(m_run.get(), &Examination::failed, this,
            [this](const Failure &failure) { end(failureText(failure)); });
    m_summary->setText(tr("It begins…"));
    showWarnings();
    showCell();
    refresh();
}

void DoctorDialog::begin(const ExaminedModel &model)
{
    closeRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const DoctorSubject &subject = m_rows[i].subject;
        if (subject.provider == model.provider && subject.model == model.model)
            m_running = static_cast<int>(i);
    }
    if (m_running < 0)
        return;
    m_summary->setText(tr("%1 is being asked…").arg(m_table->item(m_running, Model)->text()));
    showRow(m_running);
}

void DoctorDialog::take(const doctor::Finding &finding)
{
    if (m_running < 0)
        return;
    m_rows[static_cast<std::size_t>(m_running)].result.findings.push_back(finding);
    showRow(m_running);
    if (m_table->currentRow() == m_running)
        showCell();
}

/// The model that was being examined is through: its verdicts are remembered.
void DoctorDialog::closeRow()
{
    if (m_running < 0)
        return;
    const int row = std::exchange(m_running, -1);
    Row &done = m_rows[static_cast<std::size_t>(row)];
    done.result.when = QDateTime::currentDateTime();
    ++m_done;
    const auto &findings = done.result.findings;
    m_good += std::none_of(findings.begin(), findings.end(), [](const doctor::Finding &f) {
        return f.verdict == doctor::Verdict::Failed;
    });
    remember(m_memory, done.subject.target(), done.result);
    showRow(row);
    showWarnings();
}

void DoctorDialog::end(const QString &words)
{
    m_run.reset();
    m_running = -1;
    m_summary->setText(words);
    announce(m_summary);
    refresh();
}

QString DoctorDialog::totalText() const
{
    return tr("%n model(s) checked, %1 without a failure.", nullptr, m_done).arg(m_good);
}

void DoctorDialog::showRow(int row)
{
    const DoctorResult &result = m_rows[static_cast<std::size_t>(row)].result;
    QTableWidgetItem *words = m_table->item(row, Result);
    words->setText(row == m_running                                  ? tr("Is being asked…")
                       : result.findings.empty() || result.isWhole() ? resultText(result)
                                                                     : tr("Stopped"));
    int column = FirstStep;
    for (const std::string_view step : doctor::Suite::steps()) {
        const doctor::Finding *finding = result.find(step);
        QTableWidgetItem *cell = m_table->item(row, column++);
        cell->setText(finding != nullptr ? verdictText(finding->verdict) : tr("Not yet"));
        cell->setIcon(signIcon(finding != nullptr ? verdictSign(finding->verdict) : Sign::Ring));
        cell->setToolTip(finding != nullptr && !result.isOld ? coreText(finding->came) : QString());
    }
    m_table->resizeColumnToContents(Result);
}

void DoctorDialog::showCell()
{
    const int row = m_table->currentRow();
    QString text;
    if (row >= 0 && m_table->currentColumn() >= FirstStep) {
        const auto step = static_cast<std::size_t>(m_table->currentColumn() - FirstStep);
        const Row &chosen = m_rows[static_cast<std::size_t>(row)];
        const doctor::Finding *finding = chosen.result.find(doctor::Suite::steps()[step]);
        text = finding != nullptr
            ? explanation(m_table->item(row, Model)->text(), *finding, chosen.result.isOld)
            : tr("This was not asked yet.");
    } else if (row >= 0) {
        text = tr("Go to a step of the model to see what was expected and what came.");
    }
    if (m_explanation->toPlainText() != text)
        m_explanation->setPlainText(text);
}

void DoctorDialog::showWarnings()
{
    const config::SettingsPtr settings = m_program.configuration.view().settings;
    QStringList lines;
    for (const Row &row : m_rows) {
        if (settings && row.result.isWhole())
            lines += routeWarnings(*settings, row.subject, row.result);
    }
    m_warnings->setText(
        lines.isEmpty() ? QString() : QStringLiteral("⚠ ") + lines.join(QStringLiteral("\n⚠ ")));
    m_warnings->setVisible(!lines.isEmpty());
}

void DoctorDialog::copy()
{
    QStringList parts;
    for (const Row &row : m_rows) {
        if (!row.result.findings.empty())
            parts.append(resultAsText(QString::fromStdString(row.subject.target()), row.result));
    }
    if (!m_warnings->text().isEmpty())
        parts.append(m_warnings->text());
    QGuiApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
    m_summary->setText(tr("Copied."));
}

void DoctorDialog::refresh()
{
    m_start->setText(m_run ? tr("&Stop") : tr("&Start"));
    m_start->setEnabled(m_run || (m_program.examiner != nullptr && !chosen().empty()));
    m_copy->setEnabled(std::any_of(m_rows.begin(), m_rows.end(),
                                   [](const Row &row) { return !row.result.findings.empty(); }));
}

} // namespace ccproxy::ui
