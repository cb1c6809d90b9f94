// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/exchange_detail.h"
#include "ui/live/filter_field.h"
#include "ui/live/live_page.h"
#include "ui/live/request_list.h"
#include "ui/models/figures.h"
#include "ui/models/paths.h"
#include "ui/widgets/save_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QProgressDialog>

/// The menu of a request, and the way into a file.
namespace ccproxy::ui {

void LivePage::makeListMenu()
{
    const auto add = [this](const QString &name, const QString &text, auto use) {
        auto *action = new QAction(text, m_list);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, use] {
            if (const QModelIndex current = m_list->currentIndex(); current.isValid())
                use(m_filtered.at(current.row()));
        });
        m_list->addAction(action);
    };
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    add(QStringLiteral("open"), tr("&Open"), [this](const engine::ExchangeRecord &) {
        open(m_list->currentIndex());
        m_detail->setFocus();
    });
    add(QStringLiteral("copyId"), tr("Copy &id"), [this](const engine::ExchangeRecord &record) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(record.requestId));
        Q_EMIT said(tr("Id copied."));
    });
    if (m_program.recordToJson) {
        add(QStringLiteral("copyJson"), tr("Copy as &JSON"),
            [this](const engine::ExchangeRecord &record) {
                QGuiApplication::clipboard()->setText(
                    QString::fromUtf8(m_program.recordToJson(record)));
                Q_EMIT said(tr("Copied as JSON."));
            });
        add(QStringLiteral("saveFixture"), tr("Save as &test fixture…"),
            [this](const engine::ExchangeRecord &record) { askForFixture(record.requestId); });
    }
    const auto addFilterEntry = [&](const QString &name, const QString &text, const QString &field,
                                    auto valueOf) {
        add(name, text, [this, field, valueOf](const engine::ExchangeRecord &record) {
            addFilter(field, QString::fromStdString(valueOf(record)));
        });
    };
    addFilterEntry(QStringLiteral("onlyModel"), tr("Only this &model"), QStringLiteral("model"),
                   [](const engine::ExchangeRecord &r) { return r.modelAsked; });
    addFilterEntry(QStringLiteral("onlyProvider"), tr("Only this &provider"),
                   QStringLiteral("provider"), [](const engine::ExchangeRecord &r) {
                       return r.attempts.empty() ? std::string() : r.attempts.back().provider;
                   });
    addFilterEntry(QStringLiteral("onlySession"), tr("Only this &session"),
                   QStringLiteral("session"),
                   [](const engine::ExchangeRecord &r) { return r.session; });
}

void LivePage::addFilter(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return;
    const QString text = m_filter->text().trimmed();
    const QString term = QStringLiteral("%1:\"%2\"").arg(field, value);
    m_filter->setText(text.isEmpty() ? term : QString(text + u' ' + term));
}

/// What was sent and received is asked for first: without it there is nothing to save.
void LivePage::askForFixture(const std::string &id)
{
    m_engine.exchange(id, this, [this](const auto &found) {
        if (!found || !*found || !(*found)->bodies) {
            Q_EMIT said(tr("What was sent and received was not kept, so there is no fixture."));
            return;
        }
        const QByteArray text = fixtureOf(m_program.recordToJson((*found)->record), **found);
        askWhereToSave(this, tr("Save as a test fixture"), QStringLiteral("ccproxy-request"),
                       QStringLiteral("json"),
                       [this, text](const QString &file) { Q_EMIT said(saveAndTell(file, text)); });
    });
}

void LivePage::askForFile(const ExportKind &kind)
{
    askWhereToSave(this, tr("Export requests"), QStringLiteral("ccproxy"), kind.suffix,
                   [this, format = kind.format](const QString &file) { exportTo(format, file); });
}

/// Of what is listed, in its order.
void LivePage::exportTo(ExportFormat format, const QString &file)
{
    std::vector<engine::ExchangeRecord> records;
    const int count = m_filtered.rowCount();
    records.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row)
        records.push_back(m_filtered.at(row));
    auto *job =
        new ExportJob(m_engine, m_program.recordToJson, format, std::move(records), file, this);
    auto *progress =
        new QProgressDialog(tr("Writing %1").arg(pathText(file)), tr("Cancel"), 0, count, this);
    progress->setObjectName(QStringLiteral("exportProgress"));
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    connect(progress, &QProgressDialog::canceled, job, &ExportJob::cancel);
    connect(job, &ExportJob::progressed, progress, &QProgressDialog::setValue);
    connect(job, &ExportJob::finished, this,
            [this, progress, count, file](const QString &failure, bool cancelled) {
                progress->deleteLater();
                if (cancelled)
                    Q_EMIT said(tr("Nothing was exported."));
                else if (!failure.isEmpty())
                    Q_EMIT said(notWrittenText(failure));
                else
                    Q_EMIT said(tr("Exported to %2. Requests: %1")
                                    .arg(QLocale().toString(count), pathText(file)));
            });
    job->start();
}

} // namespace ccproxy::ui
