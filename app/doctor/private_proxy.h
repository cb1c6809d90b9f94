// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"
#include "engine/engine.h"
#include "engine/upstream/client.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <string>

namespace ccproxy::app {

/// An engine for tests of providers, the same as the one that serves, on a port that nobody is told
/// of and with a token that nobody else has. Nothing of it is on record. Lives in a thread with an
/// event loop; signals come from there.
class PrivateProxy final : public QObject, private engine::UpstreamListener {
    Q_OBJECT

public:
    /// What came of a request; see doctor::Suite::take().
    struct Answer {
        int status = 0;
        std::string body;
        std::string failure;
        std::chrono::milliseconds first{};
        std::chrono::milliseconds total{};
    };

    explicit PrivateProxy(config::Settings settings, QObject *parent = nullptr);
    ~PrivateProxy() override;

    const config::Settings &settings() const { return *m_settings; }

    /// Begins; failed() or ready() follows.
    void start();
    /// One request at a time, once it is ready; answered() follows.
    void ask(doctor::Ask ask);

Q_SIGNALS:
    void ready();
    void failed(const ccproxy::Failure &failure);
    void answered(const ccproxy::app::PrivateProxy::Answer &answer);

private:
    void onHead(const engine::HttpResponseHead &head) override;
    void onData(std::string_view bytes) override;
    void onDone(const engine::TransferResult &result) override;

    config::SettingsPtr m_settings;
    engine::Engine m_engine;
    engine::UpstreamClient m_client;
    std::unique_ptr<engine::UpstreamCall> m_call;
    std::string m_address;
    QElapsedTimer m_clock; ///< of the present request
    Answer m_answer;
};

} // namespace ccproxy::app
