// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "engine/history/database.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ccproxy::engine {

/// What the settings say about the history.
struct HistorySettings {
    /// A path or a URL, as historyLocation() takes it; "" = there is no history.
    std::string database;
    config::RecordBodies bodies = config::RecordBodies::Errors;
    int keepDays = 30;
    std::int64_t keepBytes = 1LL << 30U;
    bool tellsSpending = false;

    bool operator==(const HistorySettings &) const = default;
};

/// Writes exchanges down, in a thread of its own. Only push() is called from others.
///
/// A database that cannot be written is told once in the log; what comes meanwhile waits, up to a
/// few thousand exchanges without their bodies, and is written when it can be. A damaged file is
/// set aside under a name with the time, and a new one begun.
class Recorder final : public QObject {
    Q_OBJECT

public:
    /// How long what has come waits for more, to be written together: a transaction takes as long
    /// as some three exchanges in it. A question has what waits written first.
    static constexpr std::chrono::milliseconds kDelay{1000};

    Recorder();
    ~Recorder() override;

    /// From any thread; waits for nothing but another push(). Of more exchanges than can wait,
    /// those that come later are left out, and counted. `bodies`: to be written, or null.
    void push(RecordPtr record, ExchangeBodiesPtr bodies);

    void apply(const HistorySettings &settings);
    /// Writes what has come.
    void flush();
    /// The open database, with all that has come written.
    FromDatabase<Database *> database();
    /// What to do about a failure of a query.
    void noteFailure(const DatabaseFailure &failure);
    /// Ends the connection; the next use opens it anew.
    void close();

Q_SIGNALS:
    /// Written for good, all up to this record.
    void committed(quint64 sequence);
    void spent(const ccproxy::engine::Spent &spent);

private:
    struct Arrived {
        RecordPtr record;
        ExchangeBodiesPtr bodies;
    };
    using Clock = std::chrono::steady_clock;

    void takeArrived();
    bool writeWaiting();
    FromDatabase<void> open();
    FromDatabase<void> tryToWrite();
    /// Whether the damaged file is out of the way.
    bool setAside();
    void tellOnce(const Failure &failure);
    void tellRecovery();
    void tellSpending();
    void prune();

    std::mutex m_mutex;
    std::vector<Arrived> m_arrived; ///< guarded by the mutex, as the next two are
    std::uint64_t m_leftOut = 0;
    bool m_isAwake = false;

    HistorySettings m_settings;
    std::unique_ptr<Database> m_database;
    std::vector<NewExchange> m_waiting; ///< could not be written yet
    std::uint64_t m_missing = 0;        ///< left out since the last recovery
    std::uint64_t m_lastSequence = 0;
    bool m_isFailing = false;
    bool m_isTold = false; ///< of the failing that goes on
    std::optional<Clock::time_point> m_toldAt;
    std::optional<Clock::time_point> m_failedAt;
    std::optional<Clock::time_point> m_prunedAt;
    std::optional<Clock::time_point> m_toldSpendingAt;
    std::size_t m_writtenSincePrune = 0;
    QTimer m_timer{this};
};

} // namespace ccproxy::engine
