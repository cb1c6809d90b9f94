// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/suite.h"
#include "doctor/private_proxy.h"
#include "doctor/targets.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ccproxy::app {

/// Examines models through an engine of its own. Lives in a thread with an event loop; signals come
/// from there.
class DoctorRun final : public QObject {
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
    void take(const PrivateProxy::Answer &answer);
    void nextTarget();
    void nextAsk();
    void report();

    PrivateProxy m_proxy;
    std::vector<DoctorTarget> m_targets;
    std::size_t m_target = 0;
    std::optional<doctor::Suite> m_suite;
    std::size_t m_reported = 0; ///< findings of the present suite
};

} // namespace ccproxy::app
