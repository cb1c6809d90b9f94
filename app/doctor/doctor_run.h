// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/suite.h"
#include "doctor/targets.h"
#include "engine/engine.h"
#include "engine/upstream/client.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ccproxy::app {

/// Examines models through an engine of its own, the same as the one that serves, on a port that
/// nobody is told of and with a token that nobody else has. Nothing of it is on record. Lives in a
/// thread with an event loop; signals come from there.
class DoctorRun final : public QObject, private engine::UpstreamListener {
    Q_OBJECT

public:
    DoctorRun(config::Settings settings, std::vector<DoctorTarget> targets,
              QObject *parent = nullptr);
    ~DoctorRun() override;

    /// Begins; failed() or finished() follows.
    void start();

Q_SIGNALS:
    void begun(const ccproxy::app::DoctorTarget &target);
    void found(const ccproxy::doctor::Finding &finding);
    /// All targets were examined.
    void finished();
    void failed(const ccproxy::Failure &failure);

private:
    void onHead(const engine::HttpResponseHead &head) override;
    void onData(std::string_view bytes) override;
    void onDone(const engine::TransferResult &result) override;

    void nextTarget();
    void nextAsk();
    void report();

    config::SettingsPtr m_settings;
    std::vector<DoctorTarget> m_targets;
    std::size_t m_target = 0;
    engine::Engine m_engine;
    engine::UpstreamClient m_client;
    std::unique_ptr<engine::UpstreamCall> m_call;
    std::string m_address;
    std::optional<doctor::Suite> m_suite;
    std::size_t m_reported = 0; ///< findings of the present suite
    QElapsedTimer m_clock;      ///< of the present request
    std::chrono::milliseconds m_first{};
    int m_status = 0;
    std::string m_body;
};

} // namespace ccproxy::app
