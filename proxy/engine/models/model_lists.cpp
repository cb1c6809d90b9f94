// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/model_lists.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace ccproxy::engine {
namespace {

/// Whether a provider is one whose own list is wanted.
bool isToBeAsked(const config::Provider &provider, const Expected<ProviderRow> &row)
{
    return provider.enabled && provider.models.empty() && row && row->dialect != nullptr
        && !row->resolved.entry->ownModelNames;
}

} // namespace

std::optional<HttpRequest> modelListRequest(const ProviderRow &row,
                                            const config::Settings &settings)
{
    auto list = dialects::modelListRequest(row.resolved.dialect, row.resolved.baseUrl);
    if (!list)
        return std::nullopt;
    HttpRequest request;
    request.method = "GET";
    request.url = std::move(list->url);
    for (auto &[name, value] : list->headers)
        request.headers.push_back({std::move(name), std::move(value)});
    if (!row.keys.front().empty()) {
        const dialects::Target target{.provider = row.provider->name,
                                      .traits = row.resolved.entry->traits(),
                                      .baseUrl = row.resolved.baseUrl,
                                      .model = {},
                                      .parameters = {},
                                      .facts = {},
                                      .otherServer = row.resolved.otherServer};
        const dialects::KeyHeader key = row.dialect->keyHeader(target);
        request.secret = {std::string(key.name), std::string(key.prefix), row.keys.front()};
    }
    setOwnHeaders(request, row.provider->headers);
    static_cast<Way &>(request) = wayTo(settings, row.provider);
    return request;
}

/// One provider being asked. A child of its ModelLists, deleted a moment after its end, since that
/// comes in calls of the upstream client.
class ModelListFetch final : public QObject, private UpstreamListener {
public:
    ModelListFetch(ModelLists &lists, std::string provider)
        : QObject(&lists), m_lists(lists), m_provider(std::move(provider))
    {
    }

    void start(UpstreamClient &client, HttpRequest request)
    {
        QTimer::singleShot(m_lists.m_tuning.longest, this, [this] { finish(std::nullopt); });
        m_call = client.start(std::move(request), *this);
    }

    /// Ends without a word.
    void abandon()
    {
        m_isFinished = true;
        m_call.reset();
        deleteLater();
    }

private:
    void onHead(const HttpResponseHead &head) override { m_status = head.status; }

    void onData(std::string_view bytes) override
    {
        if (m_body.size() + bytes.size() > m_lists.m_tuning.largest)
            finish(std::nullopt);
        else
            m_body += bytes;
    }

    void onDone(const TransferResult &result) override
    {
        if (!result || m_status < 200 || m_status >= 300) {
            finish(std::nullopt);
            return;
        }
        json::Parser parser; // its memory grows with the answer and is not needed again soon
        finish(dialects::readModelList(parser, std::move(m_body)));
    }

    void finish(std::optional<ModelLists::List> list)
    {
        if (std::exchange(m_isFinished, true))
            return;
        if (m_call)
            m_call->cancel();
        deleteLater();
        m_lists.fetched(m_provider, std::move(list));
    }

    ModelLists &m_lists;
    std::string m_provider;
    std::unique_ptr<UpstreamCall> m_call;
    int m_status = 0;
    std::string m_body;
    bool m_isFinished = false;
};

ModelLists::ModelLists(UpstreamClient &client, Clock clock, ModelListTuning tuning)
    : m_client(client), m_clock(std::move(clock)), m_tuning(tuning)
{
}

ModelLists::~ModelLists() = default;

void ModelLists::apply(ProviderTablePtr table)
{
    m_table = std::move(table);
    for (auto place = m_known.begin(); place != m_known.end();) {
        auto &[name, known] = *place;
        const config::Provider *provider = m_table->settings().provider(name);
        const Expected<ProviderRow> &row = m_table->find(name);
        const bool stays = provider && isToBeAsked(*provider, row)
            && row->resolved.baseUrl == known.baseUrl && row->resolved.dialect == known.dialect
            && row->keys.front().matches(known.key.reveal());
        if (stays && !known.list)
            known.askAgainAt = m_clock();
        if (!stays && known.fetch)
            known.fetch->abandon();
        place = stays ? std::next(place) : m_known.erase(place);
    }
    if (!isAsking())
        settle();
}

void ModelLists::whenKnown(std::function<void()> use)
{
    const auto now = m_clock();
    for (const config::Provider &provider : m_table->settings().providers) {
        const Expected<ProviderRow> &row = m_table->find(provider.name);
        if (!isToBeAsked(provider, row))
            continue;
        Known &known = m_known[provider.name];
        if (!known.fetch && now >= known.askAgainAt)
            ask(provider.name, *row, known);
    }
    if (!isAsking()) {
        use();
        return;
    }
    const int number = ++m_lastWaiter;
    m_waiters.push_back({number, std::move(use)});
    QTimer::singleShot(m_tuning.patience, this, [this, number] { settle(number); });
}

void ModelLists::ask(const std::string &provider, const ProviderRow &row, Known &known)
{
    known.baseUrl = row.resolved.baseUrl;
    known.dialect = row.resolved.dialect;
    known.key = row.keys.front();
    auto request = modelListRequest(row, m_table->settings());
    if (!request) {
        known.askAgainAt = std::chrono::steady_clock::time_point::max();
        return;
    }
    auto fetch = std::make_unique<ModelListFetch>(*this, provider);
    known.fetch = fetch.release(); // this owns it as its child
    known.fetch->start(m_client, std::move(*request));
}

void ModelLists::fetched(const std::string &provider, std::optional<List> list)
{
    const auto place = m_known.find(provider);
    if (place == m_known.end())
        return;
    Known &known = place->second;
    known.fetch.clear();
    known.askAgainAt = m_clock() + (list ? m_tuning.fresh : m_tuning.pause);
    if (list)
        known.list = std::move(list);
    if (!isAsking())
        settle();
}

bool ModelLists::isAsking() const
{
    return std::any_of(m_known.begin(), m_known.end(),
                       [](const auto &entry) { return !entry.second.fetch.isNull(); });
}

void ModelLists::settle()
{
    for (const Waiter &waiter : std::exchange(m_waiters, {}))
        waiter.use();
}

void ModelLists::settle(int number)
{
    const auto waiter = std::find_if(m_waiters.begin(), m_waiters.end(),
                                     [number](const Waiter &w) { return w.number == number; });
    if (waiter == m_waiters.end())
        return;
    const std::function<void()> use = std::move(waiter->use);
    m_waiters.erase(waiter);
    use();
}

const ModelLists::List *ModelLists::find(std::string_view provider) const
{
    const auto place = m_known.find(provider);
    return place == m_known.end() || !place->second.list ? nullptr : &*place->second.list;
}

} // namespace ccproxy::engine
