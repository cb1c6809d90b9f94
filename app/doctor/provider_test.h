// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/quick_test.h"
#include "doctor/list_call.h"
#include "doctor/private_proxy.h"
#include "doctor/targets.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

namespace ccproxy::app {

/// Tests whether providers work, one after the other: the way to each, its list of models, its key,
/// and one tiny message. Lives in a thread with an event loop; signals come from there.
class ProviderTest final : public QObject {
    Q_OBJECT

public:
    /// The model of a target may be "": one that its provider lists. `patience`: for each answer.
    ProviderTest(config::Settings settings, std::vector<DoctorTarget> targets, doctor::Cost cost,
                 std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~ProviderTest() override;

    /// Begins; failed() or finished() follows.
    void start();

Q_SIGNALS:
    void begun(const ccproxy::app::DoctorTarget &target);
    void found(const ccproxy::doctor::Finding &finding);
    /// All targets were tested.
    void finished();
    void failed(const ccproxy::Failure &failure);

private:
    void nextTarget();
    void takeList(const ListAnswer &answer);
    void takeMessage(const PrivateProxy::Answer &answer);
    void goOn();

    PrivateProxy m_proxy;
    engine::ProviderTable m_table;
    ListCall m_list;
    std::vector<DoctorTarget> m_targets;
    const doctor::Cost m_cost;
    std::size_t m_target = 0;
    std::optional<doctor::QuickTest> m_test;
    std::size_t m_reported = 0; ///< findings of the present test
};

} // namespace ccproxy::app
