// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keychain/system_keychain.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QLibrary>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>

namespace ccproxy::engine {
namespace {

using config::KeyState;

/// What users see in their keychain's window.
const QString &service()
{
    static const QString name = QStringLiteral("CCProxy");
    return name;
}

KeyState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeyState::Known;
    case QKeychain::EntryNotFound:
        return KeyState::NotFound;
    case QKeychain::AccessDeniedByUser:
        return KeyState::Denied;
    case QKeychain::AccessDenied:
#ifdef Q_OS_LINUX
        return KeyState::Waiting; // libsecret's "is locked"
#else
        return KeyState::Denied;
#endif
    default:
        return KeyState::NoKeychain;
    }
}

/// False where there is nothing to forget.
bool forgetSession()
{
#ifdef Q_OS_LINUX
    QLibrary library(QStringLiteral("secret-1"), 0); // QtKeychain has loaded it
    // NOLINTNEXTLINE(*-reinterpret-cast): a symbol has no type
    const auto forget = reinterpret_cast<void (*)()>(library.resolve("secret_service_disconnect"));
    if (forget != nullptr)
        forget();
    return forget != nullptr;
#else
    return false;
#endif
}

} // namespace

/// libsecret answers through GLib's main context of the calling thread. Qt's usual event loop on
/// Linux runs it; with QT_NO_GLIB, or a Qt without GLib, nobody does. Only while a job runs.
class SystemKeychain::GlibPump {
public:
    /// Null where none is needed, or GLib is not there.
    static std::unique_ptr<GlibPump> make()
    {
        const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
        if (dispatcher == nullptr || dispatcher->inherits("QEventDispatcherGlib"))
            return {};
        auto pump = std::make_unique<GlibPump>();
        return pump->m_context == nullptr ? nullptr : std::move(pump);
    }

    GlibPump() : m_library(QStringLiteral("glib-2.0"), 0)
    {
#ifdef Q_OS_LINUX
        // NOLINTBEGIN(*-reinterpret-cast): a symbol has no type
        const auto make = reinterpret_cast<void *(*)()>(m_library.resolve("g_main_context_new"));
        const auto push = reinterpret_cast<void (*)(void *)>(
            m_library.resolve("g_main_context_push_thread_default"));
        m_iterate =
            reinterpret_cast<int (*)(void *, int)>(m_library.resolve("g_main_context_iteration"));
        // NOLINTEND(*-reinterpret-cast)
        if (make == nullptr || push == nullptr || m_iterate == nullptr)
            return;
        m_context = make();
        push(m_context); // stays with the thread, which ends with this
#endif
    }

    void run()
    {
        while (m_iterate(m_context, 0) != 0) { }
    }

private:
    QLibrary m_library;
    int (*m_iterate)(void *context, int mayBlock) = nullptr;
    void *m_context = nullptr;
};

SystemKeychain::SystemKeychain() : m_pump(GlibPump::make()) { }

SystemKeychain::~SystemKeychain()
{
    // What a job that was cut off left behind would call back into it.
    if (m_wasCutOff)
        return;
    forgetSession();
    // GLib lets go of the rest of its subscriptions in its context's own time.
    QEventLoop().processEvents();
    if (m_pump)
        m_pump->run();
}

KeychainAccess::Answer SystemKeychain::run(QKeychain::Job &job, const QString &item)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(item);
    QEventLoop loop;
    bool isOver = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        isOver = true;
        loop.quit();
    });
    QTimer pumping;
    if (m_pump) {
        constexpr std::chrono::milliseconds kEvery(10);
        QObject::connect(&pumping, &QTimer::timeout, &loop, [this] { m_pump->run(); });
        pumping.start(kEvery);
    }
    job.start();
    loop.exec();
    m_wasCutOff |= !isOver;
    if (!isOver)
        return {KeyState::Waiting, {}, {}}; // the thread is to end
    return {stateOf(job.error()), {}, job.errorString().simplified().toStdString()};
}

/// Once more when the service may be another one than before: libsecret goes on speaking of its
/// session with the old one for ever.
template <typename Try>
KeychainAccess::Answer SystemKeychain::twice(Try &&once)
{
    Answer answer = once();
    if (answer.state != KeyState::NoKeychain || !forgetSession())
        return answer;
    return once();
}

KeychainAccess::Answer SystemKeychain::read(const QString &item)
{
    return twice([&] {
        QKeychain::ReadPasswordJob job(service());
        Answer answer = run(job, item);
        if (answer.state == KeyState::Known)
            answer.data = job.binaryData();
        return answer;
    });
}

KeychainAccess::Answer SystemKeychain::write(const QString &item, const QByteArray &data)
{
    return twice([&] {
        QKeychain::WritePasswordJob job(service());
        job.setBinaryData(data);
        return run(job, item);
    });
}

KeychainAccess::Answer SystemKeychain::remove(const QString &item)
{
    return twice([&] {
        QKeychain::DeletePasswordJob job(service());
        return run(job, item);
    });
}

} // namespace ccproxy::engine
