// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace ccproxy::engine {

/// Qt's event loop on Linux's epoll, for a thread with many sockets. Qt's own dispatchers hand all
/// sockets to poll() at each wake-up; with 64 streams that was a quarter of the engine's CPU time.
/// Here a wake-up costs the same however many sockets there are, and one wait serves all that are
/// ready. Interest that changes to and fro between two waits, as QTcpSocket's in writing does with
/// every write, costs no system call.
///
/// Made for QThread::setEventDispatcher(); all but wakeUp() and
/// interrupt() belongs to that thread.
class EpollDispatcher final : public QAbstractEventDispatcher {
    Q_OBJECT

public:
    /// Sockets that somebody registers by himself, without a notifier for each and an epoll of
    /// their own behind it.
    class Sockets {
    public:
        Sockets() = default;
        Sockets(const Sockets &) = delete;
        Sockets &operator=(const Sockets &) = delete;
        virtual ~Sockets() = default;
        /// `events` as epoll_wait() gives them.
        virtual void ready(int fd, std::uint32_t events) = 0;
        /// After those of one wake-up.
        virtual void handled() = 0;
    };

    /// The one of this thread; null when it runs another.
    static EpollDispatcher *ofThisThread();
    EpollDispatcher();
    ~EpollDispatcher() override;

    /// Whether the system gave what is needed; if not, use Qt's own dispatcher.
    bool isValid() const { return m_epoll >= 0 && m_wakeFd >= 0; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;

    void wakeUp() override;
    void interrupt() override;

    /// The epoll to register sockets with, with nothing but the descriptor as their data. They must
    /// be none that a notifier has. -1 when somebody else has them.
    int lend(Sockets &sockets);
    void takeBack(const Sockets &sockets);

private:
    using Clock = std::chrono::steady_clock;

    struct Socket {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
        QSocketNotifier *exception = nullptr;
        std::uint32_t applied = 0;    ///< what the kernel knows
        std::uint32_t generation = 0; ///< tells a descriptor's reuse
        bool changed = false;         ///< stands in m_changed
    };
    struct Timer {
        QObject *object = nullptr;
        std::chrono::milliseconds interval{};
        Qt::TimerType type = Qt::CoarseTimer;
        Clock::time_point due;
        bool running = false; ///< its event is being handled
    };

    static QSocketNotifier *&slotFor(Socket &socket, QSocketNotifier::Type type);
    static std::uint32_t interestOf(const Socket &socket);
    void applyInterest(int fd, Socket &socket);
    void applyChanges();
    bool deliver(std::uint64_t tag, std::uint32_t events);
    bool activateTimers();
    int waitTime(bool mayBlock) const;

    int m_epoll = -1;
    int m_wakeFd = -1;
    std::atomic<bool> m_interrupted{false};
    std::atomic<bool> m_woken{false}; ///< from another thread: m_wakeFd is readable
    bool m_wokenHere = false;         ///< from this thread: no system call is needed
    Sockets *m_lentTo = nullptr;
    std::uint32_t m_generation = 0;
    std::unordered_map<int, Socket> m_sockets;
    std::vector<int> m_changed;
    std::map<int, Timer> m_timers;
    std::set<std::pair<Clock::time_point, int>> m_due;
};

} // namespace ccproxy::engine
