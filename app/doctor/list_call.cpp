// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/list_call.h"

#include "core/dialects/provider_errors.h"
#include "core/doctor/finding.h"
#include "engine/models/model_lists.h"

#include <utility>

namespace ccproxy::app {
namespace {

constexpr std::size_t kMostBody = 8U << 20U;

/// "500 ms" or "15 s".
std::string durationText(std::chrono::milliseconds time)
{
    return time.count() % 1000 == 0 ? std::to_string(time.count() / 1000) + " s"
                                    : std::to_string(time.count()) + " ms";
}

} // namespace

ListCall::ListCall(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience),
      m_client({.portableWatcher = true, .keepWayTimes = true})
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_answer.status = 0;
        finish(makeFailure(FailureKind::UpstreamTimeout,
                           m_provider + " did not answer within " + durationText(m_patience),
                           "Check its address."));
    });
}

ListCall::~ListCall() = default;

bool ListCall::canAsk(const engine::ProviderRow &row)
{
    return row.dialect != nullptr && !row.resolved.entry->ownModelNames
        && dialects::modelListRequest(row.resolved.dialect, row.resolved.baseUrl);
}

void ListCall::start(const engine::ProviderRow &row, const config::Settings &settings)
{
    m_provider = row.provider->name;
    m_answer = {};
    m_headers.clear();
    m_body.clear();
    m_clock.start();
    m_timer.start(m_patience);
    auto request = *engine::modelListRequest(row, settings);
    m_answer.isEncrypted = request.url.starts_with("https:");
    m_call = m_client.start(std::move(request), *this);
}

void ListCall::onHead(const engine::HttpResponseHead &head)
{
    m_answer.status = head.status;
    for (const engine::HttpHeader &header : head.headers)
        m_headers.emplace_back(header.name, header.value);
}

void ListCall::onData(std::string_view bytes)
{
    m_body.append(bytes.substr(0, kMostBody - m_body.size()));
}

void ListCall::onDone(const engine::TransferResult &result)
{
    if (!result) {
        finish(result.error().failure);
        return;
    }
    json::Parser parser;
    if (m_answer.status < 200 || m_answer.status >= 300) {
        finish(dialects::failureFrom(dialects::readProviderWords(parser, m_body), m_answer.status,
                                     m_headers, m_provider));
        return;
    }
    auto models = dialects::readModelList(parser, std::move(m_body));
    if (!models) {
        finish(makeFailure(FailureKind::ProviderError,
                           m_provider + " answered with something else than a list of models",
                           "Check its address."));
        return;
    }
    m_answer.models = std::move(*models);
    finish(std::nullopt);
}

void ListCall::finish(std::optional<Failure> failure)
{
    m_timer.stop();
    if (m_call) {
        m_answer.way = m_call->wayTimes();
        m_call->cancel();
    }
    m_answer.failure = std::move(failure);
    m_answer.total = doctor::measured(m_clock.elapsed());
    // Whoever hears it may end this, or ask the next one.
    QMetaObject::invokeMethod(
        this, [this, answer = std::move(m_answer)] { Q_EMIT done(answer); }, Qt::QueuedConnection);
}

} // namespace ccproxy::app
