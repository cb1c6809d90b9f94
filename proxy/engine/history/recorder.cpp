// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/recorder.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>

#include <utility>

Q_LOGGING_CATEGORY(lcHistory, "ccproxy.history", QtInfoMsg)

namespace ccproxy::engine {
namespace {

using namespace std::chrono_literals;

/// That have arrived and wait to be looked at. Their bodies count to the room for captured ones.
constexpr std::size_t kMostArrived = 5000;
/// So many are written before the delay is over.
constexpr std::size_t kEnough = 500;
/// That wait for a database that cannot be written.
constexpr std::size_t kMostWaiting = 5000;
constexpr auto kTryAgainAfter = 5s;
/// One that fails now and then is not told of each time.
constexpr auto kTellAgainAfter = 10min;
constexpr auto kPruneAfter = 1h;
constexpr std::size_t kPruneAfterWritten = 1000;
constexpr auto kTellSpendingAfter = 30s;

} // namespace

Recorder::Recorder()
{
    qRegisterMetaType<ccproxy::engine::Spent>();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Recorder::flush);
}

Recorder::~Recorder() = default;

void Recorder::push(RecordPtr record, ExchangeBodiesPtr bodies)
{
    const std::lock_guard lock(m_mutex);
    if (m_arrived.size() >= kMostArrived) {
        ++m_leftOut;
        return;
    }
    m_arrived.push_back({std::move(record), std::move(bodies)});
    const bool isEnough = m_arrived.size() == kEnough;
    if (std::exchange(m_isAwake, true) && !isEnough)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, isEnough] {
            if (isEnough)
                flush();
            else
                m_timer.start(kDelay);
        },
        Qt::QueuedConnection);
}

void Recorder::apply(const HistorySettings &settings)
{
    if (settings == m_settings)
        return;
    if (settings.database != m_settings.database) {
        // What has come before the first settings is meant for them.
        if (!m_settings.database.empty())
            flush();
        m_waiting.clear();
        close();
        m_failedAt.reset();
        m_toldAt.reset();
        m_isFailing = m_isTold = false;
    }
    m_settings = settings;
    m_prunedAt.reset();
    m_toldSpendingAt.reset();
    if (m_settings.tellsSpending)
        flush();
}

void Recorder::takeArrived()
{
    std::vector<Arrived> arrived;
    {
        const std::lock_guard lock(m_mutex);
        arrived.swap(m_arrived);
        m_missing += std::exchange(m_leftOut, 0);
        m_isAwake = false;
    }
    for (Arrived &item : arrived) {
        m_lastSequence = item.record->sequence;
        if (m_settings.database.empty())
            continue;
        if (m_waiting.size() >= kMostWaiting) {
            ++m_missing;
            continue;
        }
        NewExchange &next = m_waiting.emplace_back(NewExchange{std::move(item.record), {}});
        // Without a database nobody knows for how long they would have to be held.
        if (item.bodies && !m_isFailing)
            next.bodies = redacted(*item.bodies);
    }
}

void Recorder::flush()
{
    m_timer.stop();
    takeArrived();
    if (m_settings.database.empty())
        return;
    const auto now = Clock::now();
    if (m_failedAt && now - *m_failedAt < kTryAgainAfter) {
        m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(kTryAgainAfter));
        return;
    }
    const bool isWanted = !m_waiting.empty() || (m_settings.tellsSpending && !m_toldSpendingAt);
    if (!isWanted)
        return;
    if (!writeWaiting()) {
        m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(kTryAgainAfter));
        return;
    }
    if (m_settings.tellsSpending
        && (!m_toldSpendingAt || now - *m_toldSpendingAt >= kTellSpendingAfter))
        tellSpending();
    if (!m_prunedAt || now - *m_prunedAt >= kPruneAfter
        || m_writtenSincePrune >= kPruneAfterWritten)
        prune();
}

bool Recorder::writeWaiting()
{
    auto written = tryToWrite();
    if (!written && written.error().trouble == DatabaseTrouble::Damaged && setAside())
        written = tryToWrite();
    if (!written) {
        noteFailure(written.error());
        return false;
    }
    tellRecovery();
    return true;
}

FromDatabase<void> Recorder::open()
{
    if (m_database)
        return {};
    const auto location = historyLocation(m_settings.database);
    if (!location)
        return Unexpected(DatabaseFailure{location.error(), DatabaseTrouble::Other});
    auto database = Database::open(*location);
    if (!database)
        return Unexpected(std::move(database.error()));
    m_database = std::move(*database);
    return {};
}

FromDatabase<void> Recorder::tryToWrite()
{
    if (auto opened = open(); !opened)
        return opened;
    if (m_waiting.empty())
        return {};
    if (auto written = m_database->write(m_waiting); !written)
        return written;
    m_writtenSincePrune += m_waiting.size();
    m_waiting.clear();
    Q_EMIT committed(m_lastSequence);
    return {};
}

FromDatabase<Database *> Recorder::database()
{
    m_failedAt.reset();
    flush();
    if (m_settings.database.empty()) {
        DatabaseFailure failure;
        failure.failure.message = "The history is off";
        failure.failure.remedy = "`ccproxy config set history.enabled true` turns it on.";
        return Unexpected(std::move(failure));
    }
    if (auto opened = open(); !opened)
        return Unexpected(std::move(opened.error()));
    return m_database.get();
}

void Recorder::noteFailure(const DatabaseFailure &failure)
{
    if (m_settings.database.empty())
        return; // as it was wished
    if (failure.trouble == DatabaseTrouble::Damaged && setAside())
        return;
    m_failedAt = Clock::now();
    tellOnce(failure.failure);
    // A server that was away needs a new connection.
    close();
}

void Recorder::close()
{
    m_database.reset();
}

bool Recorder::setAside()
{
    close();
    const auto location = historyLocation(m_settings.database);
    if (!location || location->kind != HistoryLocation::Kind::SqliteFile)
        return false;
    const QString path = QString::fromStdString(location->path);
    const QString aside = path + QStringLiteral(".damaged-")
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    if (!QFile::rename(path, aside))
        return false;
    for (const char *part : {"-wal", "-shm"})
        QFile::rename(path + QLatin1String(part), aside + QLatin1String(part));
    qCWarning(lcHistory, "the history is damaged; it was set aside as %s and a new one begun",
              qUtf8Printable(aside));
    return true;
}

void Recorder::tellOnce(const Failure &failure)
{
    const auto now = Clock::now();
    const bool isTimely = !m_toldAt || now - *m_toldAt >= kTellAgainAfter;
    if (std::exchange(m_isFailing, true) || !isTimely)
        return;
    m_toldAt = now;
    m_isTold = true;
    qCWarning(lcHistory, "%s; the proxy goes on", failure.text().c_str());
}

void Recorder::tellRecovery()
{
    m_failedAt.reset();
    m_isFailing = false;
    const bool wasTold = std::exchange(m_isTold, false);
    const std::uint64_t missing = std::exchange(m_missing, 0);
    if (missing > 0)
        qCWarning(lcHistory, "the history lacks %llu exchanges that could not be written in time",
                  static_cast<unsigned long long>(missing));
    else if (wasTold)
        qCInfo(lcHistory, "the history is written again, and nothing is missing");
}

void Recorder::tellSpending()
{
    const auto sums = m_database->spentOn(dayOf(std::chrono::system_clock::now()));
    if (!sums) {
        noteFailure(sums.error());
        return;
    }
    m_toldSpendingAt = Clock::now();
    Spent told = *sums;
    told.upTo = m_lastSequence;
    Q_EMIT spent(told);
}

void Recorder::prune()
{
    if (!m_database)
        return;
    const auto now = std::chrono::system_clock::now();
    // A month's budget counts the whole of it.
    const usage::DayNumber thisMonth = usage::monthOf(dayOf(now)) * 100;
    const auto more = m_database->prune(now - std::chrono::hours(24) * m_settings.keepDays,
                                        thisMonth, m_settings.keepBytes);
    if (!more) {
        noteFailure(more.error());
        return;
    }
    m_writtenSincePrune = 0;
    m_prunedAt.reset();
    if (!*more)
        m_prunedAt = Clock::now();
}

} // namespace ccproxy::engine
