// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/counting/learner.h"

#include <utility>

namespace ccproxy::engine {

Learner::Learner(tokens::Counter &counter, tokens::Corrections &corrections)
    : m_counter(counter), m_corrections(corrections)
{
    m_timer.setInterval(0);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
}

void Learner::answerCounted(const std::string &provider, const std::string &model,
                            const messages::Usage &usage, messages::Request &request,
                            const std::shared_ptr<const Body> &body)
{
    const std::int64_t real = usage.input + usage.cacheRead + usage.cacheWrite;
    if (!m_counter.isLoaded() || m_sample || real <= 0 || !body || body->empty()
        || body->size() > kLargestBody || !m_corrections.isSampleDue(provider, model))
        return;
    m_sample.emplace();
    m_sample->provider = provider;
    m_sample->model = model;
    m_sample->real = real;
    m_sample->body = body;
    m_sample->request = std::move(request);
    m_sample->count.emplace(m_sample->request, m_counter);
    m_timer.start();
}

void Learner::step()
{
    if (!m_sample) {
        m_timer.stop();
        return;
    }
    if (m_sample->count->step())
        return;
    m_corrections.add(m_sample->provider, m_sample->model, m_sample->count->count(),
                      m_sample->real);
    m_sample.reset();
    m_timer.stop();
}

} // namespace ccproxy::engine
