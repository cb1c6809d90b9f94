// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/counting/count_job.h"

#include "core/json/writer.h"
#include "core/routing/facts.h"
#include "core/routing/request_measure.h"
#include "core/routing/router.h"
#include "engine/counting/counting.h"
#include "engine/exchange/attempt.h"
#include "engine/exchange/plan.h"

#include <utility>

namespace ccproxy::engine {
namespace {

/// An answer that holds a number is short.
constexpr std::size_t kLargestAnswer = 64U << 10U;

} // namespace

CountJob::CountJob(std::unique_ptr<InboundExchange> inbound, ProviderTablePtr table,
                   Counting &counting)
    : QObject(&counting), m_counting(counting), m_inbound(std::move(inbound)),
      m_table(std::move(table))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CountJob::giveProviderUp);
    connect(m_inbound.get(), &InboundExchange::clientGone, this, &CountJob::finish);
}

void CountJob::start()
{
    const ExchangeServices &services = m_counting.services();
    auto request = messages::readRequest(services.requestParser, m_inbound->request().body.view());
    if (!request) {
        m_inbound->respond(request.error(), services.ids.next("req_"));
        finish();
        return;
    }
    m_request = std::move(*request);
    if (!ask())
        answerLocally();
}

bool CountJob::ask()
{
    const ExchangeServices &services = m_counting.services();
    const dialects::ClientHeaders headers = clientHeaders(m_inbound->request());
    routing::RequestMeasure measure(m_request, services.counter, services.requestParser);
    auto decision =
        routing::decide(routing::factsOf(m_request, headers), m_table->settings(), measure);
    if (!decision)
        return false;
    m_candidate = std::move(decision->candidates.front());
    const Expected<ProviderRow> &row = m_table->find(m_candidate.provider);
    if (!row || row->dialect == nullptr || !m_counting.mayAsk(m_candidate.provider))
        return false;
    AttemptPlan plan = planFor(*m_table, *row, m_candidate);
    auto encoded = plan.dialect->encodeCount(m_request, plan.target(), headers);
    if (!encoded)
        return false;
    m_dialect = plan.dialect;
    m_timer.start(services.tuning.countTimeout);
    m_call = services.upstream.start(httpRequest(plan, *encoded), *this);
    return true;
}

void CountJob::onHead(const HttpResponseHead &head)
{
    m_status = head.status;
}

void CountJob::onData(std::string_view bytes)
{
    m_body += bytes;
    if (m_body.size() > kLargestAnswer)
        giveProviderUp();
}

void CountJob::onDone(const TransferResult &result)
{
    if (m_finished)
        return;
    std::optional<std::int64_t> count;
    if (result && m_status == 200) {
        const std::size_t size = m_body.size();
        m_body.append(json::kPadding, ' ');
        count = m_dialect->readCount(m_counting.services().eventParser,
                                     std::string_view(m_body).substr(0, size));
    }
    if (count && *count >= 0)
        answer(*count);
    else
        giveProviderUp();
}

void CountJob::giveProviderUp()
{
    if (m_finished)
        return;
    m_counting.pause(m_candidate.provider);
    answerLocally();
}

void CountJob::answerLocally()
{
    if (!m_finished)
        answer(m_counting.localCount(m_request, m_candidate.provider, m_candidate.model));
}

void CountJob::answer(std::int64_t count)
{
    std::string body;
    json::Writer(body).beginObject().key("input_tokens").number(count).endObject();
    ResponseHead head(200);
    head.add("content-type", "application/json");
    m_inbound->respond(head, body);
    finish();
}

/// Possibly called by what it ends: everything goes away later, from the event loop.
void CountJob::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_timer.stop();
    if (m_call)
        m_call->cancel();
    deleteLater();
}

} // namespace ccproxy::engine
