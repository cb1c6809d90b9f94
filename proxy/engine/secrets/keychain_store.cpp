// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keychain_store.h"

#include "engine/secrets/keychain_access.h"
#include "engine/secrets/keychain_worker.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <iterator>
#include <mutex>
#include <utility>

namespace ccproxy::engine {

using config::KeyState;

/// Does one thing after the other and waits for each: its event loop runs for the keychain only.
class KeychainStore::Thread final : public QThread {
public:
    Thread(KeychainStore &store, QString moduleFolder)
        : m_store(store), m_moduleFolder(std::move(moduleFolder))
    {
        setObjectName(QStringLiteral("keychain"));
    }

    void add(int number, Work work)
    {
        const std::scoped_lock lock(m_mutex);
        m_work.emplace_back(number, std::move(work));
        m_wake.notify_one();
    }

    /// False when the keychain's libraries hang, which some calls of theirs can. The store is not
    /// used any more either way.
    bool end()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isEnding = true;
            m_wake.notify_one();
        }
        quit(); // ends a wait for an answer
        constexpr unsigned long kPatience = 2000;
        return wait(kPatience);
    }

protected:
    void run() override
    {
        const auto access = openKeychain(m_moduleFolder);
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_isEnding || !m_work.empty(); });
            if (m_isEnding)
                return;
            const auto [number, work] = std::move(m_work.front());
            m_work.pop_front();
            lock.unlock();
            SecretAnswer answer;
            if (access)
                answer = work(**access);
            else
                answer = {KeyState::NoKeychain, {}, access.error()};
            lock.lock();
            if (m_isEnding)
                return;
            QMetaObject::invokeMethod(
                &m_store,
                [&store = m_store, number = number, answer = std::move(answer)] {
                    store.tell(number, answer);
                },
                Qt::QueuedConnection);
        }
    }

private:
    KeychainStore &m_store;
    const QString m_moduleFolder;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::pair<int, Work>> m_work;
    bool m_isEnding = false;
};

/// A request that waits for the end of a work.
struct KeychainStore::Asked {
    int id = 0;
    int work = 0;
    QPointer<QObject> context;
    Reply reply;
};

KeychainStore::KeychainStore(QString moduleFolder, QObject *parent)
    : SecretStore(parent), m_moduleFolder(std::move(moduleFolder))
{
}

KeychainStore::~KeychainStore()
{
    // One that hangs is left behind: the process is about to end.
    if (m_thread && !m_thread->end())
        (void)m_thread.release();
}

int KeychainStore::begin(Work work)
{
    if (!m_thread) {
        m_thread = std::make_unique<Thread>(*this, m_moduleFolder);
        m_thread->start();
    }
    m_thread->add(++m_lastWork, std::move(work));
    return m_lastWork;
}

void KeychainStore::read(std::chrono::milliseconds deadline, QObject *context, Reply reply)
{
    if (m_reading == 0)
        m_reading = begin([](KeychainAccess &access) { return KeychainWorker(access).read(); });
    wait(m_reading, deadline, context, std::move(reply));
}

void KeychainStore::write(config::Keys keys, std::chrono::milliseconds deadline, QObject *context,
                          Reply reply)
{
    m_reading = 0;
    const int work = begin([keys = std::move(keys)](KeychainAccess &access) {
        return KeychainWorker(access).write(keys);
    });
    wait(work, deadline, context, std::move(reply));
}

void KeychainStore::wait(int work, std::chrono::milliseconds deadline, QObject *context,
                         Reply reply)
{
    const int id = ++m_lastAsked;
    m_asked.push_back({id, work, context, std::move(reply)});
    QTimer::singleShot(deadline, this, [this, id] {
        const auto late = std::find_if(m_asked.begin(), m_asked.end(),
                                       [id](const Asked &asked) { return asked.id == id; });
        if (late == m_asked.end())
            return;
        const Asked asked = std::move(*late);
        m_asked.erase(late);
        m_wasLate |= asked.work == m_reading;
        if (asked.context)
            asked.reply({KeyState::Waiting, {}, {}});
    });
}

void KeychainStore::tell(int work, const SecretAnswer &answer)
{
    const bool wasRead = work == m_reading;
    if (wasRead)
        m_reading = 0;
    const auto first = std::stable_partition(m_asked.begin(), m_asked.end(),
                                             [work](const Asked &a) { return a.work != work; });
    std::vector<Asked> answered(std::make_move_iterator(first),
                                std::make_move_iterator(m_asked.end()));
    m_asked.erase(first, m_asked.end());
    for (const Asked &asked : answered) {
        if (asked.context)
            asked.reply(answer);
    }
    if (wasRead && std::exchange(m_wasLate, false) && answered.empty())
        Q_EMIT awoke();
}

} // namespace ccproxy::engine
