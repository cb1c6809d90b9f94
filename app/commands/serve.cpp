// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/background.h"
#include "commands/commands.h"
#include "commands/greeting.h"
#include "commands/output.h"
#include "instance/client.h"
#include "instance/wire.h"
#include "log/log_sink.h"
#include "service/port_conflict.h"
#include "service/service_host.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QLoggingCategory>
#include <QSocketNotifier>

Q_LOGGING_CATEGORY(lcServe, "ccproxy.service", QtInfoMsg)

namespace ccproxy::app {
namespace {

/// How long an instance that neither answers nor lets go of the lock is waited for.
constexpr std::chrono::seconds kPatience(5);

/// The proxy in this process without a display: owns everything that such a process has.
class Serving final : public QObject {
public:
    Serving(const Invocation &invocation, Background &background)
        : m_invocation(invocation), m_background(background),
          m_host(
              {.configuration = requestOf(invocation),
               .options = optionsOf(invocation),
               .mode = isBackground() ? QStringLiteral("background") : QStringLiteral("foreground"),
               .handover = m_background.handover})
    {
    }

    int run()
    {
        auto claimed = m_host.claim();
        // Who holds the lock may have just begun, or be about to end.
        for (const QDeadlineTimer end(kPatience); isHeld(claimed) && !end.hasExpired();) {
            if (const auto exitCode = tellOther())
                return *exitCode;
            claimed = m_host.claim();
        }
        if (!claimed)
            return giveUp(claimed.error());
        auto configuration = checkBeforeStart(m_invocation);
        if (!configuration)
            return giveUp(configuration.error());
        if (isBackground()) {
            // Nobody's folder is kept busy by a process that nobody sees.
            pinHomeFolder();
            QDir::setCurrent(QString::fromStdString(homeFolder()));
        }
        if (const auto opened = setLog(configuration->result.settings); !opened)
            return giveUp(opened.error());
        connectAll();
        if (const auto started = m_host.start(std::move(*configuration)); !started)
            return giveUp(started.error());
        return QCoreApplication::exec();
    }

private:
    bool isBackground() const { return m_background.ready >= 0; }

    int giveUp(const Failure &failure)
    {
        if (!isBackground())
            return fail(failure);
        // Whoever started it shows the failure; the log has it for those who were not there.
        qCCritical(lcServe, "%s", failure.text().c_str());
        m_background.failure = failure;
        return faceOf(failure.kind).exitCode;
    }

    static bool isHeld(const Expected<void> &claimed)
    {
        return !claimed && claimed.error().kind == FailureKind::PolicyBlocked;
    }

    /// Tells of the one who holds the lock; nothing when it has let go of it.
    std::optional<int> tellOther()
    {
        auto client = InstanceClient::open(ownPlace());
        const auto hello =
            client ? client->ask(wire::kHello) : Unexpected(std::move(client.error()));
        if (!hello && hello.error().kind == FailureKind::NotRunning)
            return {};
        if (!hello)
            return giveUp(hello.error());
        if (hello->value(wire::kState).toString() == wire::kStopping)
            return giveUp(makeFailure(FailureKind::Internal,
                                      "CCProxy is still stopping at " + whereIs(*hello),
                                      "`ccproxy stop --timeout 0` cuts its requests."));
        if (m_invocation.foreground) {
            print("CCProxy is already running at " + whereIs(*hello) + ".\n");
            return 0;
        }
        return giveUp(makeFailure(FailureKind::Internal,
                                  "CCProxy is already running at " + whereIs(*hello),
                                  "`ccproxy stop` ends it."));
    }

    /// The background has no terminal, so it always has a file.
    Expected<void> setLog(const config::Settings &settings)
    {
        m_log.setLevel(settings.logLevel);
        m_log.setStandardError(!isBackground());
        const bool wantsFile = settings.log || isBackground();
        return m_log.setFile(wantsFile ? logFilePath(settings) : std::string(), isBackground());
    }

    void connectAll()
    {
        connect(&m_host.engine(), &engine::Engine::started, this, [this] { onStarted(); });
        connect(
            &m_host.engine(), &engine::Engine::startFailed, this, [this](const Failure &failure) {
                const auto &settings = m_host.configuration().result.settings;
                QCoreApplication::exit(giveUp(explained(failure, settings.host, settings.port)));
            });
        connect(&m_host, &ServiceHost::ended, this, [] { QCoreApplication::exit(0); });
        connect(&m_host, &ServiceHost::reloaded, this, [this] {
            if (const auto set = setLog(m_host.configuration().result.settings); !set)
                qCWarning(lcServe, "%s", set.error().text().c_str());
        });
        const auto signals = platform::signalDescriptor();
        if (!signals) {
            qCWarning(lcServe, "%s", signals.error().text().c_str());
            return;
        }
        auto *notifier = new QSocketNotifier(*signals, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this,
                [this, descriptor = *signals] { onSignal(platform::readSignal(descriptor)); });
    }

    void onStarted()
    {
        const std::string text = greeting(m_host.configuration(), m_host.address());
        if (isBackground()) {
            qCInfo(lcServe, "listening on %s", m_host.address().c_str());
            m_background.tellRunning({{wire::kPid, static_cast<qint64>(platform::ownPid())},
                                      {wire::kAddress, wire::text(m_host.address())}});
        } else {
            tell(text.substr(0, text.size() - 1));
        }
    }

    void onSignal(platform::Signal signal)
    {
        if (signal == platform::Signal::Reload)
            (void)m_host.reload();
        if (signal != platform::Signal::End)
            return;
        if (m_isEnding) {
            m_host.stop(std::chrono::milliseconds(0));
            return;
        }
        m_isEnding = true;
        qCInfo(lcServe, "ending; answers that run may finish, another signal cuts them");
        m_host.stop();
    }

    const Invocation &m_invocation;
    LogSink m_log; ///< ends last
    Background &m_background;
    ServiceHost m_host;
    bool m_isEnding = false;
};

} // namespace

int serve(const Invocation &invocation)
{
    platform::prepareForService();
    Background background = takeBackground();
    const int exitCode = Serving(invocation, background).run();
    background.tellEnd();
    return exitCode;
}

} // namespace ccproxy::app
