// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/models/engine_model.h"
#include "ui/program/program.h"

#include <QByteArray>
#include <QObject>
#include <QSaveFile>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace ccproxy::ui {

enum class ExportFormat { JsonLines, Csv, Har };

struct ExportKind {
    ExportFormat format;
    QString name;   ///< for a menu
    QString suffix; ///< of the file, without a dot
};
std::vector<ExportKind> exportKinds();

// Texts of which a file is made. Pure.
QByteArray csvHead();
QByteArray csvLine(const engine::ExchangeRecord &record);
QByteArray harHead();
/// One for the client's side, and one for each try whose bodies were kept. `address`: of the proxy.
QByteArray harEntries(const engine::HistoryExchange &exchange, const QString &address);
QByteArray harTail();
/// One request as a file for tests: its record as `ccproxy logs --json` has it, what went over the
/// client's side, and each try. What was kept of it has no secrets.
QByteArray fixtureOf(const QByteArray &recordJson, const engine::HistoryExchange &exchange);

/// Writes requests into a file, some at a time, so that windows stay alive. The file appears when
/// it is whole. Deletes itself after finished().
class ExportJob final : public QObject {
    Q_OBJECT

public:
    /// `engine` outlives it.
    ExportJob(EngineModel &engine, RecordToJson toJson, ExportFormat format,
              std::vector<engine::ExchangeRecord> records, const QString &file,
              QObject *parent = nullptr);

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(int written);
    /// `failure`: "" when the file is there, or when it was cancelled.
    void finished(const QString &failure, bool cancelled);

private:
    void writeSome();
    void writeNextHar();
    void write(const QByteArray &bytes);
    void end(const QString &failure);

    EngineModel &m_engine;
    RecordToJson m_toJson;
    ExportFormat m_format;
    std::vector<engine::ExchangeRecord> m_records;
    std::size_t m_next = 0;
    QSaveFile m_file;
    bool m_isFirstEntry = true;
    bool m_isCancelled = false;
};

} // namespace ccproxy::ui
