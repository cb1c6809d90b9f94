// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctor_run.h"

#include "core/routing/candidates.h"

#include <utility>

namespace ccproxy::app {
namespace {

doctor::ModelView viewOf(const config::Settings &settings, const DoctorTarget &target)
{
    doctor::ModelView view;
    view.model = target.text();
    if (const config::Provider *provider = settings.provider(target.provider)) {
        const catalogue::ModelFacts facts = routing::factsOfModel(*provider, target.model);
        view.context = facts.context;
        view.vision = facts.vision;
        view.tools = facts.tools;
        view.reasoning = facts.reasoning;
    }
    return view;
}

} // namespace

DoctorRun::DoctorRun(config::Settings settings, std::vector<DoctorTarget> targets, QObject *parent)
    : QObject(parent), m_proxy(std::move(settings)), m_targets(std::move(targets))
{
    connect(&m_proxy, &PrivateProxy::failed, this, &DoctorRun::failed);
    connect(&m_proxy, &PrivateProxy::ready, this, &DoctorRun::nextTarget);
    connect(&m_proxy, &PrivateProxy::answered, this, &DoctorRun::take);
}

DoctorRun::~DoctorRun() = default;

void DoctorRun::start()
{
    m_proxy.start();
}

void DoctorRun::nextTarget()
{
    if (m_target == m_targets.size()) {
        Q_EMIT finished();
        return;
    }
    const DoctorTarget &target = m_targets[m_target++];
    m_suite.emplace(viewOf(m_proxy.settings(), target));
    m_reported = 0;
    Q_EMIT begun(target);
    nextAsk();
}

void DoctorRun::nextAsk()
{
    auto ask = m_suite->next();
    report();
    if (ask)
        m_proxy.ask(std::move(*ask));
    else
        nextTarget();
}

void DoctorRun::report()
{
    for (; m_reported < m_suite->findings().size(); ++m_reported)
        Q_EMIT found(m_suite->findings()[m_reported]);
}

void DoctorRun::take(const PrivateProxy::Answer &answer)
{
    m_suite->take(answer.status, answer.body, answer.failure, answer.first, answer.total);
    nextAsk();
}

} // namespace ccproxy::app
