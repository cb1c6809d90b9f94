// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/counting/counting.h"

#include "engine/counting/count_job.h"

namespace ccproxy::engine {

Counting::Counting(const ExchangeServices &services)
    : m_services(services), m_learner(services.counter, m_corrections)
{
}

void Counting::count(std::unique_ptr<InboundExchange> inbound, ProviderTablePtr table)
{
    auto *const job = new CountJob(std::move(inbound), std::move(table), *this);
    job->start();
}

void Counting::settle()
{
    for (QObject *const child : children())
        static_cast<CountJob *>(child)->answerLocally(); // nothing else is a child
}

bool Counting::mayAsk(std::string_view provider) const
{
    const auto paused = m_pauses.find(provider);
    return paused == m_pauses.end() || Clock::now() >= paused->second;
}

void Counting::pause(const std::string &provider)
{
    m_pauses[provider] = Clock::now() + m_services.tuning.countPause;
}

std::int64_t Counting::localCount(const messages::Request &request, std::string_view provider,
                                  std::string_view model)
{
    return tokens::corrected(tokens::countParts(request, m_services.counter),
                             m_corrections.factor(provider, model));
}

} // namespace ccproxy::engine
