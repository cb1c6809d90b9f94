// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event_loop/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace ccproxy::engine {
namespace {

/// How often in a row posted events are sent before the sockets get their turn: what is posted on
/// the way is mostly the end of the same matter, and to ask the system first costs more than it.
constexpr int kMostRounds = 4;

constexpr std::uint64_t kWakeTag = std::numeric_limits<std::uint64_t>::max();

std::uint64_t tagOf(int fd, std::uint32_t generation)
{
    return (static_cast<std::uint64_t>(generation) << 32U) | static_cast<std::uint32_t>(fd);
}

/// Those of notifiers have a generation, from 1.
bool isLent(std::uint64_t tag)
{
    return tag >> 32U == 0;
}

} // namespace

EpollDispatcher::EpollDispatcher()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_wakeFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = kWakeTag;
    if (isValid())
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeFd, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    for (const int fd : {m_epoll, m_wakeFd}) {
        if (fd >= 0)
            ::close(fd);
    }
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted.store(false, std::memory_order_relaxed);
    Q_EMIT awake();
    for (int round = 0; round < kMostRounds; ++round) {
        m_wokenHere = false;
        QCoreApplication::sendPostedEvents();
        if (!m_wokenHere)
            break;
    }

    const bool mayBlock = flags.testFlag(QEventLoop::WaitForMoreEvents)
        && !m_interrupted.load(std::memory_order_relaxed) && !m_wokenHere;
    applyChanges();
    int time = waitTime(mayBlock);
    if (time != 0) {
        Q_EMIT aboutToBlock();
        // Whoever heard that may have posted an event, or may want to leave.
        if (m_wokenHere || m_interrupted.load(std::memory_order_relaxed))
            time = 0;
    }
    std::array<epoll_event, 128> events; // NOLINT(*-member-init): the kernel fills it
    const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), time);
    if (time != 0)
        Q_EMIT awake();

    bool any = false;
    bool anyLent = false;
    const bool sockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<std::size_t>(i)];
        if (event.data.u64 == kWakeTag) {
            std::uint64_t value = 0;
            [[maybe_unused]] const auto got = ::read(m_wakeFd, &value, sizeof value);
            m_woken.store(false, std::memory_order_release);
            any = true;
        } else if (sockets && isLent(event.data.u64)) {
            if (m_lentTo != nullptr)
                m_lentTo->ready(event.data.fd, event.events);
            anyLent = true;
        } else if (sockets) {
            any = deliver(event.data.u64, event.events) || any;
        }
    }
    if (anyLent && m_lentTo != nullptr)
        m_lentTo->handled();
    any = any || anyLent;
    return activateTimers() || any;
}

EpollDispatcher *EpollDispatcher::ofThisThread()
{
    return qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance());
}

int EpollDispatcher::lend(Sockets &sockets)
{
    if (m_lentTo != nullptr)
        return -1;
    m_lentTo = &sockets;
    return m_epoll;
}

void EpollDispatcher::takeBack(const Sockets &sockets)
{
    if (m_lentTo == &sockets)
        m_lentTo = nullptr;
}

// ---- sockets --------------------------------------------------------------------------------

QSocketNotifier *&EpollDispatcher::slotFor(Socket &socket, QSocketNotifier::Type type)
{
    switch (type) {
    case QSocketNotifier::Read:
        return socket.read;
    case QSocketNotifier::Write:
        return socket.write;
    case QSocketNotifier::Exception:
        break;
    }
    return socket.exception;
}

std::uint32_t EpollDispatcher::interestOf(const Socket &socket)
{
    std::uint32_t interest = 0;
    if (socket.read != nullptr)
        interest |= EPOLLIN;
    if (socket.write != nullptr)
        interest |= EPOLLOUT;
    if (socket.exception != nullptr)
        interest |= EPOLLPRI;
    return interest;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = static_cast<int>(notifier->socket());
    Socket &socket = m_sockets[fd];
    QSocketNotifier *&slot = slotFor(socket, notifier->type());
    const bool replaces = slot != nullptr && slot != notifier;
    if (replaces) // the number was closed and used again behind our back: so was the registration
        socket.applied = 0;
    if (socket.generation == 0 || replaces)
        socket.generation = ++m_generation;
    slot = notifier;
    if (!std::exchange(socket.changed, true))
        m_changed.push_back(fd);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = static_cast<int>(notifier->socket());
    const auto found = m_sockets.find(fd);
    if (found == m_sockets.end())
        return;
    Socket &socket = found->second;
    QSocketNotifier *&slot = slotFor(socket, notifier->type());
    if (slot == notifier)
        slot = nullptr;
    if (interestOf(socket) == 0) {
        // The descriptor is perhaps about to be closed and used again: the kernel must know now.
        applyInterest(fd, socket);
        m_sockets.erase(found);
    } else if (!std::exchange(socket.changed, true)) {
        m_changed.push_back(fd);
    }
}

void EpollDispatcher::applyInterest(int fd, Socket &socket)
{
    const std::uint32_t interest = interestOf(socket);
    if (interest == socket.applied)
        return;
    epoll_event event{};
    event.events = interest;
    event.data.u64 = tagOf(fd, socket.generation);
    if (interest == 0) {
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, &event);
    } else if (::epoll_ctl(m_epoll, socket.applied == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, fd, &event)
               != 0) {
        // A descriptor that was closed under us is forgotten by the kernel, a reused one is known.
        if (errno == EEXIST)
            ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event);
        else if (errno == ENOENT)
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    }
    socket.applied = interest;
}

void EpollDispatcher::applyChanges()
{
    for (const int fd : m_changed) {
        const auto found = m_sockets.find(fd);
        if (found == m_sockets.end() || !std::exchange(found->second.changed, false))
            continue;
        applyInterest(fd, found->second);
    }
    m_changed.clear();
}

bool EpollDispatcher::deliver(std::uint64_t tag, std::uint32_t events)
{
    const int fd = static_cast<int>(tag & std::numeric_limits<std::uint32_t>::max());
    const auto generation = static_cast<std::uint32_t>(tag >> 32U);
    constexpr std::uint32_t failed = EPOLLERR | EPOLLHUP;
    // A peer that is gone is reported until someone stops listening: every notifier hears of it.
    const std::array<std::pair<QSocketNotifier::Type, std::uint32_t>, 3> kinds{{
        {QSocketNotifier::Exception, EPOLLPRI | failed},
        {QSocketNotifier::Read, EPOLLIN | failed},
        {QSocketNotifier::Write, EPOLLOUT | failed},
    }};
    bool any = false;
    for (const auto &[type, wanted] : kinds) {
        if ((events & wanted) == 0)
            continue;
        // Looked up each time: a handler may close this socket or others.
        const auto found = m_sockets.find(fd);
        if (found == m_sockets.end() || found->second.generation != generation)
            return any;
        if (QSocketNotifier *notifier = slotFor(found->second, type)) {
            QEvent activation(QEvent::SockAct);
            QCoreApplication::sendEvent(notifier, &activation);
            any = true;
        }
    }
    return any;
}

// ---- timers ---------------------------------------------------------------------------------

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    Timer timer;
    timer.object = object;
    timer.interval = std::chrono::milliseconds(interval);
    timer.type = type;
    timer.due = Clock::now() + timer.interval;
    m_due.emplace(timer.due, id);
    m_timers[id] = timer;
}

bool EpollDispatcher::unregisterTimer(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    m_due.erase({found->second.due, id});
    m_timers.erase(found);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    bool any = false;
    for (auto at = m_timers.begin(); at != m_timers.end();) {
        if (at->second.object != object) {
            ++at;
            continue;
        }
        m_due.erase({at->second.due, at->first});
        at = m_timers.erase(at);
        any = true;
    }
    return any;
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> list;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            list.append(TimerInfo(id, static_cast<int>(timer.interval.count()), timer.type));
    }
    return list;
}

int EpollDispatcher::remainingTime(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return -1;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(found->second.due - Clock::now());
    return left.count() > 0 ? static_cast<int>(left.count()) : 0;
}

int EpollDispatcher::waitTime(bool mayBlock) const
{
    if (!mayBlock)
        return 0;
    // A timer whose handler runs a loop of its own waits until that has returned.
    const auto next = std::find_if(m_due.begin(), m_due.end(), [this](const auto &due) {
        return !m_timers.at(due.second).running;
    });
    if (next == m_due.end())
        return -1;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(next->first - Clock::now()).count();
    constexpr auto longest = std::numeric_limits<int>::max();
    return left <= 0 ? 0 : static_cast<int>(std::min<decltype(left)>(left, longest));
}

bool EpollDispatcher::activateTimers()
{
    if (m_due.empty())
        return false;
    const auto now = Clock::now();
    // Timers that a handler starts wait for the next round, also those of no time.
    std::vector<int> ready;
    for (const auto &[due, id] : m_due) {
        if (due > now)
            break;
        if (!m_timers.at(id).running)
            ready.push_back(id);
    }
    for (const int id : ready) {
        auto found = m_timers.find(id);
        if (found == m_timers.end() || found->second.due > now || found->second.running)
            continue;
        Timer &timer = found->second;
        m_due.erase({timer.due, id});
        // A beat that was missed is not made up for.
        timer.due = std::max(timer.due + timer.interval, now);
        m_due.emplace(timer.due, id);
        timer.running = true;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        if (found = m_timers.find(id); found != m_timers.end())
            found->second.running = false;
    }
    return !ready.empty();
}

// ---- from other threads -----------------------------------------------------------------------

void EpollDispatcher::wakeUp()
{
    if (QThread::currentThread() == thread()) {
        m_wokenHere = true;
        return;
    }
    if (m_woken.exchange(true, std::memory_order_acq_rel))
        return;
    constexpr std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_wakeFd, &one, sizeof one);
}

void EpollDispatcher::interrupt()
{
    m_interrupted.store(true, std::memory_order_relaxed);
    wakeUp();
}

} // namespace ccproxy::engine
