// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/provider_test.h"

#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <utility>

namespace ccproxy::app {
namespace {

config::Settings patientFor(config::Settings settings, std::chrono::milliseconds patience)
{
    for (auto *limit :
         {&settings.performance.requestTimeout, &settings.performance.streamIdleTimeout})
        *limit = std::min(*limit, patience);
    return settings;
}

/// The names of a list, those first that can lead a conversation.
std::vector<std::string> namesOf(const std::vector<dialects::ListedModel> &models)
{
    std::vector<std::string> out;
    for (const bool chats : {true, false}) {
        for (const dialects::ListedModel &model : models) {
            if (catalogue::canChat(model.id, model.facts) == chats)
                out.push_back(model.id);
        }
    }
    return out;
}

/// How long each part of the way took.
doctor::Way wayOf(const ListAnswer &answer)
{
    using std::chrono::microseconds;
    const auto between = [](microseconds begin,
                            microseconds end) -> std::optional<std::chrono::milliseconds> {
        if (end.count() == 0)
            return std::nullopt;
        return doctor::measured(std::chrono::round<std::chrono::milliseconds>(end - begin).count());
    };
    const engine::WayTimes &way = answer.way;
    auto connection = between(way.named, way.connected);
    if (!connection && way.isConnected)
        connection.emplace(0);
    return {.name = between({}, way.named),
            .connection = connection,
            .encryption = between(way.connected, way.secured),
            .isEncrypted = answer.isEncrypted};
}

} // namespace

ProviderTest::ProviderTest(config::Settings settings, std::vector<DoctorTarget> targets,
                           doctor::Cost cost, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_proxy(patientFor(std::move(settings), patience)),
      m_table(std::make_shared<const config::Settings>(m_proxy.settings())), m_list(patience),
      m_targets(std::move(targets)), m_cost(cost)
{
    connect(&m_proxy, &PrivateProxy::failed, this, &ProviderTest::failed);
    connect(&m_proxy, &PrivateProxy::ready, this, &ProviderTest::nextTarget);
    connect(&m_proxy, &PrivateProxy::answered, this, &ProviderTest::takeMessage);
    connect(&m_list, &ListCall::done, this, &ProviderTest::takeList);
}

ProviderTest::~ProviderTest() = default;

void ProviderTest::start()
{
    m_proxy.start();
}

void ProviderTest::nextTarget()
{
    if (m_target == m_targets.size()) {
        Q_EMIT finished();
        return;
    }
    const DoctorTarget &target = m_targets[m_target++];
    const Expected<engine::ProviderRow> &row = m_table.find(target.provider);
    const bool hasKey = row && !row->keys.front().empty();
    m_test.emplace(doctor::QuickTest::Subject{
        .provider = target.provider, .model = target.model, .hasKey = hasKey, .cost = m_cost});
    m_reported = 0;
    Q_EMIT begun(target);
    if (row && ListCall::canAsk(*row)) {
        m_list.start(*row, m_table.settings());
        return;
    }
    if (row)
        m_test->skipList();
    else
        m_test->giveUp(row.error().text());
    goOn();
}

void ProviderTest::takeList(const ListAnswer &answer)
{
    m_test->takeList({.way = wayOf(answer),
                      .status = answer.status,
                      .failure = answer.failure ? answer.failure->text() : std::string(),
                      .models = namesOf(answer.models),
                      .total = answer.total});
    goOn();
}

void ProviderTest::takeMessage(const PrivateProxy::Answer &answer)
{
    m_test->take(answer.status, answer.body, answer.failure, answer.first, answer.total);
    goOn();
}

void ProviderTest::goOn()
{
    for (; m_reported < m_test->findings().size(); ++m_reported)
        Q_EMIT found(m_test->findings()[m_reported]);
    if (auto ask = m_test->next())
        m_proxy.ask(std::move(*ask));
    else
        // Not within the call: targets that cannot be asked do not pile up on the stack.
        QMetaObject::invokeMethod(this, &ProviderTest::nextTarget, Qt::QueuedConnection);
}

} // namespace ccproxy::app
