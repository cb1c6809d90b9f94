// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/request_export.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace ccproxy::ui {
namespace {

/// Lines that are written between two looks at the user.
constexpr std::size_t kLinesAtOnce = 500;

} // namespace

std::vector<ExportKind> exportKinds()
{
    return {{ExportFormat::JsonLines, ExportJob::tr("&JSON lines…"), QStringLiteral("jsonl")},
            {ExportFormat::Csv, ExportJob::tr("&Table (CSV)…"), QStringLiteral("csv")},
            {ExportFormat::Har, ExportJob::tr("&HTTP archive (HAR), with bodies…"),
             QStringLiteral("har")}};
}

ExportJob::ExportJob(EngineModel &engine, RecordToJson toJson, ExportFormat format,
                     std::vector<engine::ExchangeRecord> records, const QString &file,
                     QObject *parent)
    : QObject(parent), m_engine(engine), m_toJson(std::move(toJson)), m_format(format),
      m_records(std::move(records)), m_file(file)
{
}

void ExportJob::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        end(m_file.errorString());
        return;
    }
    if (m_format == ExportFormat::Har) {
        write(harHead());
        writeNextHar();
        return;
    }
    if (m_format == ExportFormat::Csv)
        write(csvHead());
    QTimer::singleShot(0, this, &ExportJob::writeSome);
}

void ExportJob::cancel()
{
    m_isCancelled = true;
}

void ExportJob::writeSome()
{
    if (m_isCancelled)
        return end({});
    const std::size_t last = std::min(m_records.size(), m_next + kLinesAtOnce);
    for (; m_next < last; ++m_next) {
        const engine::ExchangeRecord &record = m_records[m_next];
        write(m_format == ExportFormat::Csv ? csvLine(record) : m_toJson(record) + '\n');
    }
    Q_EMIT progressed(static_cast<int>(m_next));
    if (m_next == m_records.size())
        return end({});
    QTimer::singleShot(0, this, &ExportJob::writeSome);
}

/// Bodies are asked for one after another: all at once could be more than the memory holds.
void ExportJob::writeNextHar()
{
    if (m_isCancelled)
        return end({});
    if (m_next == m_records.size()) {
        write(harTail());
        return end({});
    }
    const engine::ExchangeRecord &record = m_records[m_next];
    m_engine.exchange(record.requestId, this, [this](const auto &found) {
        engine::HistoryExchange exchange{m_records[m_next], {}};
        if (found && *found)
            exchange.bodies = (*found)->bodies;
        const QByteArray entries = harEntries(exchange, m_engine.view().address);
        write((std::exchange(m_isFirstEntry, false) ? QByteArray() : QByteArray(",\n")) + entries);
        ++m_next;
        Q_EMIT progressed(static_cast<int>(m_next));
        writeNextHar();
    });
}

void ExportJob::write(const QByteArray &bytes)
{
    m_file.write(bytes); // a failure shows at the end
}

void ExportJob::end(const QString &failure)
{
    QString told = failure;
    if (m_isCancelled)
        m_file.cancelWriting();
    else if (told.isEmpty() && !m_file.commit())
        told = m_file.errorString();
    Q_EMIT finished(told, m_isCancelled);
    deleteLater();
}

} // namespace ccproxy::ui
