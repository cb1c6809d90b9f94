// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/event_stream.h"
#include "engine/engine.h"
#include "engine/support/http_client.h"
#include "engine/support/wire_answers.h"

#include <functional>
#include <memory>

/// A whole engine for tests, on a port from the system.
namespace ccproxy::test {

using engine::Engine;
using engine::EngineStatus;
using engine::EngineTuning;
using engine::ExchangeRecord;

/// How long a test waits for what must come, in milliseconds.
inline constexpr int kPatienceMs = 15'000;

/// Short enough that a test need not wait, pings too long to come by accident.
EngineTuning quickTuning();

/// A provider behind a scripted one, reached without a proxy.
config::Provider providerAt(const std::string &name, Wire wire, const std::string &url);
/// Nothing is listening there.
std::string refusedUrl();
/// Settings on port 0 with a default route to the first provider, the others being its fallbacks;
/// nobody is tried twice.
config::Settings settingsFor(const std::vector<config::Provider> &providers);

/// A Messages request.
QByteArray messagesBody(bool stream, const QByteArray &model = "m", const QByteArray &text = "Hi");

/// Runs the event loop until it holds, or for `limit` milliseconds; looks after each event, so that
/// a test takes no longer than what it waits for. Whether it holds.
bool eventually(const std::function<bool()> &holds, int limit = kPatienceMs);

// As QTRY_VERIFY and QTRY_COMPARE, with eventually().
#define EVENTUALLY(condition)                                                                      \
    do {                                                                                           \
        ccproxy::test::eventually([&] { return static_cast<bool>(condition); });                   \
        QVERIFY(condition);                                                                        \
    } while (false)
#define EVENTUALLY_EQUAL(actual, expected)                                                         \
    do {                                                                                           \
        ccproxy::test::eventually([&] { return (actual) == (expected); });                         \
        QCOMPARE(actual, expected);                                                                \
    } while (false)

class EngineFixture final : public QObject {
    Q_OBJECT
public:
    explicit EngineFixture(EngineTuning tuning = quickTuning());
    /// Starts and waits for it; false when it did not start.
    bool start(const config::Settings &settings);
    /// New settings, in force for every request that is sent after the return. The engine takes
    /// them on its own thread, so without the wait a request could still meet the old ones.
    void apply(const config::Settings &settings);
    quint16 port() const { return m_port; }
    Engine &engine() { return *m_engine; }
    /// Destroys the engine.
    void destroy() { m_engine.reset(); }
    EngineStatus status();
    int active() { return status().active; }
    std::vector<ExchangeRecord> records(std::uint64_t since = 0);
    int stoppedCount() const { return m_stopped; }

private:
    std::unique_ptr<Engine> m_engine;
    quint16 m_port = 0;
    bool m_failed = false;
    int m_stopped = 0;
};

/// What came of a request, for the client that made it.
struct Outcome {
    /// Why it is neither one whole answer nor one whole error; empty = it is one of them.
    QString problem;
    enum class Kind { Answer, Status, ErrorEvent } kind = Kind::Answer;
    tests::ClientMessage message;
    int status = 0;
    QByteArray errorType;
    QByteArray errorMessage;
    int pings = 0;
    bool beginsWithPing = false;

    bool isAnswer() const { return problem.isEmpty() && kind == Kind::Answer; }
};
/// The one check of all answers: never half an answer, never an answer and an error mixed.
Outcome outcomeOf(const ClientResponse &response, bool stream);

} // namespace ccproxy::test
