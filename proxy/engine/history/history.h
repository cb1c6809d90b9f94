// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event_loop/loop_thread.h"
#include "engine/history/recorder.h"

#include <QObject>

#include <functional>
#include <mutex>
#include <utility>

namespace ccproxy::engine {

/// The record of all exchanges, in a database and a thread of its own. The thread begins, and the
/// database is opened, with the first exchange or question: an idle proxy pays for neither.
class History final : public QObject {
    Q_OBJECT

public:
    explicit History(QObject *parent = nullptr);
    /// Writes what is left, and waits for that.
    ~History() override;

    void apply(const HistorySettings &settings);
    /// From any thread; never waits for the database. Bodies that the settings do not want written
    /// are let go of.
    void add(RecordPtr record, ExchangeBodiesPtr bodies);

    /// Asks the database, in the history's thread and with all that was added before written; what
    /// comes of it goes to `reply` in that same thread. From any thread.
    template <typename Question, typename Reply>
    void ask(Question question, Reply reply)
    {
        run([question = std::move(question), reply = std::move(reply)](Recorder &recorder) {
            const auto database = recorder.database();
            if (!database) {
                recorder.noteFailure(database.error());
                reply(decltype(question(**database))(Unexpected(database.error())));
                return;
            }
            auto answer = question(**database);
            if (!answer)
                recorder.noteFailure(answer.error());
            reply(std::move(answer));
        });
    }
    /// Something else to do in the history's thread.
    void run(std::function<void(Recorder &)> work);

Q_SIGNALS:
    /// Written for good, all up to this record.
    void committed(quint64 sequence);
    /// What was spent, after it was asked for by the settings and then some times a minute.
    void spent(const ccproxy::engine::Spent &spent);

private:
    /// Begins the thread unless it runs.
    Recorder &started();
    Recorder &startedUnderLock();

    std::mutex m_mutex; ///< of what follows
    HistorySettings m_settings;
    LoopThread m_thread;
    Recorder *m_recorder = nullptr; ///< lives in m_thread and ends with it
};

} // namespace ccproxy::engine
