// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/socket_watcher.h"

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#ifdef Q_OS_LINUX
#include "engine/event_loop/epoll_dispatcher.h"

#include <QPointer>

#include <sys/epoll.h>
#include <unistd.h>
#endif

namespace ccproxy::engine {

namespace {

using Interest = SocketWatcher::Interest;

Interest operator&(Interest a, Interest b)
{
    return static_cast<Interest>(static_cast<unsigned>(a) & static_cast<unsigned>(b));
}

#ifdef Q_OS_LINUX

/// By the epoll of the thread's event loop, if that has one and it is free, else by one of its own.
class EpollWatcher final : public SocketWatcher, private EpollDispatcher::Sockets {
public:
    explicit EpollWatcher(Target &target) : m_target(target)
    {
        m_dispatcher = EpollDispatcher::ofThisThread();
        if (m_dispatcher)
            m_epoll = m_dispatcher->lend(*this);
        if (m_epoll >= 0)
            return;
        m_dispatcher.clear();
        m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
        if (!isValid())
            return;
        m_notifier.emplace(m_epoll, QSocketNotifier::Read);
        QObject::connect(&*m_notifier, &QSocketNotifier::activated, &*m_notifier,
                         [this] { handleReady(); });
    }
    ~EpollWatcher() override
    {
        if (m_notifier) {
            m_notifier->setEnabled(false);
            ::close(m_epoll);
        } else if (m_dispatcher) {
            m_dispatcher->takeBack(*this);
        }
    }
    bool isValid() const { return m_epoll >= 0; }

    void opened(int socket) override
    {
        Entry &entry = entryOf(socket);
        entry = {};
        entry.connection = true;
    }
    void closed(int socket) override
    {
        Entry &entry = entryOf(socket);
        setRegistered(socket, entry, None);
        entry = {};
    }
    void watch(int socket, Interest interest) override
    {
        Entry &entry = entryOf(socket);
        entry.wanted = interest;
        if (interest == None && entry.connection && entry.registered == Read)
            return;
        setRegistered(socket, entry, interest);
    }
    std::vector<int> unwatchedConnections() const override
    {
        std::vector<int> out;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].connection && m_entries[i].wanted == None)
                out.push_back(static_cast<int>(i));
        }
        return out;
    }

private:
    struct Entry {
        Interest wanted = None;
        Interest registered = None;
        bool connection = false;
    };

    Entry &entryOf(int socket)
    {
        const auto index = static_cast<std::size_t>(socket);
        if (index >= m_entries.size())
            m_entries.resize(index + 64);
        return m_entries[index];
    }

    void setRegistered(int socket, Entry &entry, Interest interest)
    {
        if (entry.registered == interest)
            return;
        epoll_event event{};
        event.data.u64 = static_cast<std::uint32_t>(socket);
        if ((interest & Read) != None)
            event.events |= EPOLLIN;
        if ((interest & Write) != None)
            event.events |= EPOLLOUT;
        if (interest == None)
            ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, socket, &event);
        else if (entry.registered == None)
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
        else
            ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, socket, &event);
        entry.registered = interest;
    }

    void handleReady()
    {
        std::array<epoll_event, 64> events;
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 0);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<std::size_t>(i)];
            ready(event.data.fd, event.events);
        }
        if (count > 0)
            handled();
    }

    void ready(int socket, std::uint32_t events) override
    {
        Entry &entry = entryOf(socket);
        unsigned ready = None;
        if ((events & EPOLLIN) != 0)
            ready |= Read;
        if ((events & EPOLLOUT) != 0)
            ready |= Write;
        if ((events & (EPOLLERR | EPOLLHUP)) != 0)
            ready |= Both;
        const auto wanted = static_cast<Interest>(ready) & entry.wanted;
        if (wanted == None) // on a socket that nobody waits for now: no second wake-up
            setRegistered(socket, entry, entry.wanted);
        else
            m_target.socketReady(socket, wanted);
    }

    void handled() override { m_target.socketsHandled(); }

    Target &m_target;
    QPointer<EpollDispatcher> m_dispatcher; ///< that has lent its epoll
    int m_epoll = -1;
    std::optional<QSocketNotifier> m_notifier; ///< of an epoll of our own
    std::vector<Entry> m_entries;              ///< by descriptor
};

#endif

class NotifierWatcher final : public SocketWatcher {
public:
    explicit NotifierWatcher(Target &target) : m_target(target) { }

    void opened(int socket) override { m_entries[socket].connection = true; }
    void closed(int socket) override { retire(socket); }
    void watch(int socket, Interest interest) override
    {
        Entry &entry = m_entries[socket];
        enable(entry.read, socket, QSocketNotifier::Read, (interest & Read) != None);
        enable(entry.write, socket, QSocketNotifier::Write, (interest & Write) != None);
        if (interest == None && !entry.connection)
            retire(socket);
    }
    std::vector<int> unwatchedConnections() const override
    {
        const auto on = [](const Notifier &n) { return n != nullptr && n->isEnabled(); };
        std::vector<int> out;
        for (const auto &[socket, entry] : m_entries) {
            if (entry.connection && !on(entry.read) && !on(entry.write))
                out.push_back(socket);
        }
        return out;
    }

private:
    /// A notifier is switched off at once but deleted by the event loop, since it may be the one
    /// whose signal is being handled.
    struct DeleteLater {
        void operator()(QSocketNotifier *notifier) const
        {
            notifier->setEnabled(false);
            notifier->deleteLater();
        }
    };
    using Notifier = std::unique_ptr<QSocketNotifier, DeleteLater>;
    struct Entry {
        Notifier read;
        Notifier write;
        bool connection = false;
    };

    void retire(int socket) { m_entries.erase(socket); }

    void enable(Notifier &notifier, int socket, QSocketNotifier::Type type, bool on)
    {
        if (notifier == nullptr) {
            if (!on)
                return;
            notifier.reset(new QSocketNotifier(socket, type));
            const Interest ready = type == QSocketNotifier::Read ? Read : Write;
            QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                             [this, socket, ready] {
                                 m_target.socketReady(socket, ready);
                                 m_target.socketsHandled();
                             });
        }
        if (notifier->isEnabled() != on)
            notifier->setEnabled(on);
    }

    Target &m_target;
    std::unordered_map<int, Entry> m_entries;
};

} // namespace

std::unique_ptr<SocketWatcher> SocketWatcher::makeEpoll(Target &target)
{
#ifdef Q_OS_LINUX
    if (auto watcher = std::make_unique<EpollWatcher>(target); watcher->isValid())
        return watcher;
#else
    static_cast<void>(target);
#endif
    return nullptr;
}

std::unique_ptr<SocketWatcher> SocketWatcher::makePortable(Target &target)
{
    return std::make_unique<NotifierWatcher>(target);
}

} // namespace ccproxy::engine
