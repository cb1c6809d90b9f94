// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/exchange.h"

#include "core/messages/environment.h"
#include "core/messages/message_writer.h"
#include "core/messages/stream_writer.h"
#include "core/routing/facts.h"
#include "core/routing/request_measure.h"
#include "engine/exchange/plan.h"

#include <QRandomGenerator>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace ccproxy::engine {
namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;

Failure saidNothing(const std::string &provider)
{
    return {.kind = FailureKind::ProviderError,
            .message = provider + " answered with an empty message",
            .remedy = "Try again, or choose another model.",
            .retryAfter = {},
            .providerStatus = 200,
            .final = false};
}

/// An empty message in our own words, as events or as one body: a provider may have put an empty
/// text into its own, which no client could send back (CLIENT.md 17).
std::string emptyMessage(const messages::MessageHead &head, const messages::Usage &usage,
                         bool asStream)
{
    std::string events;
    messages::StreamWriter stream(events, head);
    messages::MessageWriter whole(head);
    messages::EventSink *sink = &stream;
    if (!asStream)
        sink = &whole;
    sink->messageStart(usage);
    sink->messageEnd(messages::StopReason::EndTurn, {}, usage);
    return asStream ? events : *whole.message();
}

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

AnswerSource::Clock::time_point now()
{
    return AnswerSource::Clock::now();
}

} // namespace

Exchange::Exchange(std::unique_ptr<InboundExchange> inbound, ProviderTablePtr table,
                   const ExchangeServices &services, ExchangeObserver &observer)
    : m_inbound(std::move(inbound)), m_table(std::move(table)), m_services(services),
      m_observer(observer), m_receivedAt(AnswerSource::Clock::now()),
      m_body(std::make_shared<Body>(std::move(m_inbound->body())))
{
    m_record.requestId = services.ids.next("req_");
    m_record.receivedAt = std::chrono::system_clock::now();
    m_record.path = m_inbound->request().path;
    const Launch &launch = services.launches.of(m_inbound->request());
    m_record.project = launch.project;
    m_record.profile = launch.profile;
    m_bodies = services.bodies.begin();
    connect(m_inbound.get(), &InboundExchange::clientGone, this, &Exchange::clientLeft);
    connect(m_inbound.get(), &InboundExchange::drained, this, [this] {
        if (std::exchange(m_paused, false) && m_source)
            m_source->resume();
    });
}

Exchange::~Exchange() = default;

microseconds Exchange::elapsed() const
{
    return duration_cast<microseconds>(AnswerSource::Clock::now() - m_receivedAt);
}

void Exchange::start(bool onlyBackground)
{
    auto request = messages::readRequest(m_services.requestParser, m_body->view());
    m_channel.emplace(*m_inbound, m_record.requestId, request && request->stream,
                      m_bodies ? &m_bodies->response : nullptr);
    if (!request) {
        giveUp(request.error(), nullptr);
        return;
    }
    m_request = std::move(*request);
    m_clientHeaders = clientHeaders(m_inbound->request());
    const routing::Facts facts = routing::factsOf(m_request, m_clientHeaders);
    routing::RequestMeasure measure(m_request, m_services.counter, m_services.requestParser);
    auto decision = routing::decide(facts, m_table->settings(), measure,
                                    {.profile = m_record.profile,
                                     .currentRoute = m_services.conversations.routeOf(facts),
                                     .explains = false,
                                     .onlyBackground = onlyBackground});
    m_record.streamed = m_request.stream;
    m_record.modelAsked = m_request.model.decoded();
    m_record.session = facts.sessionId;
    if (m_record.project.empty())
        m_record.project = messages::workingDirectory(m_request);
    m_record.requestClass = routing::toString(facts.requestClass);
    m_record.routed = elapsed();
    if (!decision) {
        giveUp(decision.error().failure, nullptr);
        return;
    }
    m_services.conversations.went(facts, *decision);
    m_candidates = std::move(decision->candidates);
    m_record.route = decision->routeName;
    m_record.reason = decision->reason;
    m_course.emplace(courseFor(m_record.session));
    follow(m_course->first(now()));
}

void Exchange::refuse(const Failure &failure)
{
    m_channel.emplace(*m_inbound, m_record.requestId, false,
                      m_bodies ? &m_bodies->response : nullptr);
    giveUp(failure, nullptr);
}

failover::Course Exchange::courseFor(const std::string &session) const
{
    std::vector<failover::Target> targets;
    targets.reserve(m_candidates.size());
    for (const routing::Candidate &candidate : m_candidates) {
        const Expected<ProviderRow> &row = m_table->find(candidate.provider);
        targets.push_back({.provider = candidate.provider,
                           .model = candidate.model,
                           .keys = row ? row->keys.size() : 1});
    }
    const config::Performance &settings = m_table->settings().performance;
    const failover::Rules rules{.maxRetries = settings.maxRetries,
                                .retryStatus = settings.retryStatus,
                                .firstWait = m_services.tuning.firstRetryWait};
    return {m_services.health, rules, std::move(targets), session, m_receivedAt};
}

void Exchange::follow(failover::Step step)
{
    while (step.asks()) {
        if (step.wait.count() > 0) {
            m_step = step;
            m_step.wait = {};
            m_waitTimer.start(static_cast<int>(step.wait.count()), Qt::PreciseTimer, this);
            return;
        }
        auto failure = ask(step);
        if (!failure)
            return;
        noteFailure(*failure);
        // A provider that cannot be asked as it is configured says nothing about the request, and
        // hides no other's words.
        const bool canBeAsked = m_table->find(m_candidates[step.candidate].provider).has_value();
        step = canBeAsked ? m_course->failed(*failure, now(), chance())
                          : m_course->unavailable(*failure, now());
        if (canBeAsked || !m_told || !m_told->isProviders)
            m_told = Told{std::move(*failure), {}, canBeAsked};
    }
    giveUp(m_told->failure, m_told->refusal ? &*m_told->refusal : nullptr);
}

void Exchange::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_waitTimer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    m_waitTimer.stop();
    follow(m_step);
}

std::optional<Failure> Exchange::ask(const failover::Step &step)
{
    const routing::Candidate &candidate = m_candidates[step.candidate];
    const Expected<ProviderRow> &row = m_table->find(candidate.provider);
    const bool hasKeys = row && row->keys.size() > 1;
    m_record.firstByte = m_record.firstContent = {};
    m_record.usage = {};
    m_record.attempts.push_back({.provider = candidate.provider,
                                 .model = candidate.model,
                                 .key = hasKeys ? static_cast<int>(step.key) + 1 : 0,
                                 .status = 0,
                                 .failure = {},
                                 .begun = elapsed(),
                                 .took = {}});
    std::shared_ptr<AttemptBodies> bodies;
    if (m_bodies)
        bodies = m_bodies->attempts.emplace_back(std::make_shared<AttemptBodies>(m_bodies->room));
    auto made = makeSource({.services = m_services,
                            .table = *m_table,
                            .candidate = candidate,
                            .request = m_request,
                            .clientHeaders = m_clientHeaders,
                            .listener = *this,
                            .key = step.key,
                            .replaysReasoning = step.replaysReasoning,
                            .bodies = std::move(bodies)});
    if (!made)
        return std::move(made.error());
    m_source = std::move(*made);
    m_channel->setDecision(candidate.provider, candidate.model, candidate.routeName);
    m_source->start();
    return std::nullopt;
}

void Exchange::answerProgressed(AnswerSource &source)
{
    if (m_concluded)
        return;
    const Progress &progress = source.progress();
    // A stop sequence may come before all else: then nothing is what the client asked for
    // (WIRE.md 5.6).
    const bool saysTooLittle = progress.empty && m_request.stopSequences.empty();
    if (m_contentSent || !progress.over || !(progress.failure || saysTooLittle)) {
        pass(source);
        return;
    }
    answerFailed(source,
                 progress.failure ? *progress.failure
                                  : saidNothing(m_record.attempts.back().provider),
                 nullptr);
}

void Exchange::pass(AnswerSource &source)
{
    const Progress &progress = source.progress();
    std::string &output = source.output();
    if (progress.content && m_record.firstContent.count() == 0) {
        m_record.firstContent = elapsed();
        m_course->contentBegan(now());
    }
    if (!source.wholeType().empty()) {
        if (!progress.over)
            return;
        m_channel->whole(200, source.wholeType(), output, source.clientHeaders());
        output.clear();
        conclude();
        return;
    }
    if (!m_channel->wantsStream())
        return;
    if (progress.over) {
        m_channel->streamLast(output, source.clientHeaders());
        output.clear();
        conclude();
        return;
    }
    if (output.empty() || !(progress.content || m_contentSent))
        return;
    if (std::exchange(m_contentSent, true))
        m_channel->stream(output);
    else
        m_channel->stream(output, source.clientHeaders());
    output.clear();
    if (m_channel->isFull() && !std::exchange(m_paused, true))
        source.pause();
}

/// What a record keeps of a source, however far it came.
void Exchange::noteSource(ExchangeRecord &record, const AnswerSource &source) const
{
    record.usage = source.progress().usage;
    record.attempts.back().status = source.status();
    if (const auto at = source.firstByteAt())
        record.firstByte = duration_cast<microseconds>(*at - m_receivedAt);
}

ExchangeRecord Exchange::recordSoFar() const
{
    ExchangeRecord record = m_record;
    record.ended = m_concluded;
    if (m_concluded)
        return record;
    record.total = elapsed();
    if (m_source) {
        noteSource(record, *m_source);
        record.attempts.back().took = record.total - record.attempts.back().begun;
    }
    return record;
}

void Exchange::noteFailure(const Failure &failure)
{
    m_record.attempts.back().failure = failure.message;
    m_record.attempts.back().failureKind = failure.kind;
}

void Exchange::discardSource()
{
    if (!m_source)
        return;
    noteSource(m_record, *m_source);
    if (!m_concluded)
        endAttempt();
    m_source->cancel();
    m_spent = std::move(m_source);
}

void Exchange::endAttempt()
{
    AttemptRecord &attempt = m_record.attempts.back();
    attempt.took = elapsed() - attempt.begun;
}

/// What runs on the user's own machine costs nothing.
void Exchange::noteCost()
{
    if (m_record.attempts.empty() || m_record.usage == messages::Usage())
        return;
    const AttemptRecord &last = m_record.attempts.back();
    const Expected<ProviderRow> &row = m_table->find(last.provider);
    if (row && (row->resolved.entry->local || row->dialect == nullptr))
        return;
    const auto candidate = std::find_if(
        m_candidates.begin(), m_candidates.end(), [&last](const routing::Candidate &c) {
            return c.provider == last.provider && c.model == last.model;
        });
    m_record.cost = candidate == m_candidates.end()
        ? std::nullopt
        : usage::costOf(m_record.usage, candidate->facts.prices);
}

/// At its end, or when somebody looks at it before.
void Exchange::captureRequest(HeaderList headers)
{
    if (!m_bodies || std::exchange(m_isRequestCaptured, true))
        return;
    if (m_bodies->request.share(m_body->view(), m_body))
        m_body->leaveBudget();
    m_bodies->requestHeaders =
        headers.empty() ? clientHeaders(m_inbound->request()) : std::move(headers);
    dropSecrets(m_bodies->requestHeaders);
}

ExchangeBodiesPtr Exchange::bodiesSoFar()
{
    if (!m_bodies)
        return nullptr;
    if (m_body)
        captureRequest(m_clientHeaders);
    return momentOf(*m_bodies);
}

void Exchange::answerFailed(AnswerSource &source, const Failure &failure, const Refusal *refusal)
{
    if (m_concluded) {
        finish();
        return;
    }
    noteFailure(failure);
    // Both belong to the source, or to what called it.
    m_told = Told{failure, refusal ? std::optional(*refusal) : std::nullopt, true};
    if (m_contentSent) {
        discardSource();
        m_course->brokeOff(m_told->failure, now());
        giveUp(m_told->failure, nullptr);
        return;
    }
    const failover::Step step = m_course->failed(m_told->failure, now(), chance());
    // Nobody is left who might say more, and the client knows what to do with an empty message
    // (CLIENT.md 6): it would meet an error with ten more requests.
    if (!step.asks() && source.progress().empty) {
        source.output() =
            emptyMessage({.id = m_services.ids.next("msg_"), .model = m_request.model},
                         source.progress().usage, source.wholeType().empty());
        pass(source);
        return;
    }
    discardSource();
    follow(step);
}

void Exchange::giveUp(const Failure &failure, const Refusal *refusal)
{
    if (m_concluded)
        return;
    m_record.failure = failure.text();
    m_record.failureKind = failure.kind;
    if (refusal != nullptr && !m_channel->hasBegun()) {
        ClientChannel::Headers headers = refusal->headers;
        // Claude Code would try a refused key for minutes (CLIENT.md 7).
        if (refusal->status == 401) {
            std::erase_if(headers, [](const auto &h) { return h.first == "x-should-retry"; });
            headers.emplace_back("x-should-retry", "false");
        }
        m_channel->whole(refusal->status, "application/json", refusal->body, headers);
    } else {
        m_channel->fail(failure);
    }
    conclude();
    finish();
}

void Exchange::clientLeft()
{
    if (m_concluded) {
        finish();
        return;
    }
    discardSource();
    m_record.cancelled = true;
    m_record.failure = "the client closed the connection";
    conclude();
    finish();
}

void Exchange::cut(const Failure &failure)
{
    discardSource();
    if (m_concluded)
        finish();
    else
        giveUp(failure, nullptr);
}

void Exchange::conclude()
{
    m_concluded = true;
    m_concludedAt = AnswerSource::Clock::now();
    m_record.total = elapsed();
    m_record.status = m_channel ? m_channel->status() : 0;
    captureRequest(std::move(m_clientHeaders));
    if (m_source) {
        const Progress &progress = m_source->progress();
        noteSource(m_record, *m_source);
        endAttempt();
        AttemptRecord &last = m_record.attempts.back();
        if (progress.failure) {
            m_record.failure = progress.failure->text();
            m_record.failureKind = progress.failure->kind;
            noteFailure(*progress.failure);
            m_course->brokeOff(*progress.failure, now());
        } else {
            // Has it failed, then as an empty message that is handed out all the same.
            if (last.failure.empty())
                m_course->answered(now());
            m_observer.answerCounted(last.provider, last.model, m_record.usage, m_request, m_body);
        }
    } else if (m_course) {
        m_course->abandoned();
    }
    m_waitTimer.stop();
    m_body.reset();
}

void Exchange::sourceFinished(AnswerSource &source)
{
    if (!m_concluded) {
        // An answer that ended without being over is a defect of a reader; the client must not
        // wait.
        answerFailed(source,
                     {.kind = FailureKind::ProviderError,
                      .message = "The provider's answer ended early",
                      .remedy = {},
                      .retryAfter = {},
                      .providerStatus = source.status(),
                      .final = false},
                     nullptr);
        return;
    }
    finish();
}

void Exchange::finish()
{
    if (std::exchange(m_finished, true))
        return;
    discardSource();
    noteCost();
    if (m_bodies)
        m_bodies->end();
    m_observer.exchangeEnded(std::move(m_record), std::move(m_bodies));
}

void Exchange::tick(AnswerSource::Clock::time_point now, AnswerSource::Clock::time_point heardUntil)
{
    m_spent.reset();
    if (m_finished)
        return;
    if (m_concluded) {
        if (now - m_concludedAt >= m_services.tuning.closeGrace)
            finish();
        return;
    }
    if (m_source)
        m_source->checkDeadlines(heardUntil);
    if (!m_concluded && m_channel && m_channel->wantsStream() && !m_paused
        && now - m_channel->lastSent() >= m_services.tuning.pingInterval)
        m_channel->ping();
}

void Exchange::woke(const failover::Waking &waking, AnswerSource::Clock::time_point now)
{
    if (m_source && !m_concluded)
        m_source->woke(waking, now + m_services.tuning.silenceAfterSleep);
}

} // namespace ccproxy::engine
