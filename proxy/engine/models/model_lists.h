// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/model_list.h"
#include "engine/exchange/provider_table.h"
#include "engine/upstream/client.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::engine {

class ModelListFetch;

/// The request for a provider's own list of models; nothing for a dialect that has none. The row is
/// one that is no demo provider's.
std::optional<HttpRequest> modelListRequest(const ProviderRow &row,
                                            const config::Settings &settings);

/// Timings that no user sets; tests make them short.
struct ModelListTuning {
    std::chrono::milliseconds fresh = std::chrono::hours(1);
    /// How long a provider that failed is left alone.
    std::chrono::milliseconds pause = std::chrono::minutes(1);
    /// How long anybody waits for providers (Claude Code gives up after 3 s: CLIENT.md 2).
    std::chrono::milliseconds patience = std::chrono::seconds(2);
    /// How long a provider may take for its whole answer, which then serves the next who asks.
    std::chrono::milliseconds longest = std::chrono::seconds(15);
    std::size_t largest = 8U << 20U; ///< bytes of an answer
};

/// The models that providers say they have. Each enabled provider without a `models` list of its
/// own is asked, but not before somebody wants to know; its answer holds for an hour, and for
/// longer as long as it gives no new one.
///
/// Lives, is used and calls back in one thread with an event loop. Destroying it gives up what is
/// under way, silently.
class ModelLists final : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    using List = std::vector<dialects::ListedModel>;

    /// The client must outlive it.
    explicit ModelLists(UpstreamClient &client, Clock clock = &std::chrono::steady_clock::now,
                        ModelListTuning tuning = {});
    ~ModelLists() override;

    /// The settings from now on. What is known of a provider stays when its server and its key do;
    /// one that failed may be asked again.
    void apply(ProviderTablePtr table);

    /// Asks whom it is time to ask and calls `use` when all have answered or the patience is over:
    /// at once, within this call, when nobody has to be asked.
    void whenKnown(std::function<void()> use);
    /// Calls all who wait, with what is known now: the proxy is shutting down.
    void settle();

    /// The provider's own list; null when it is not known.
    const List *find(std::string_view provider) const;

private:
    friend class ModelListFetch;
    struct Known {
        /// Server, words and key that the list was asked with.
        std::string baseUrl;
        catalogue::Dialect dialect = catalogue::Dialect::Demo;
        Secret key;
        std::optional<List> list;
        std::chrono::steady_clock::time_point askAgainAt; ///< when not being asked
        QPointer<ModelListFetch> fetch;                   ///< a child, while it is being asked
    };
    struct Waiter {
        int number;
        std::function<void()> use;
    };

    void ask(const std::string &provider, const ProviderRow &row, Known &known);
    /// A fetch has ended; nothing = it failed.
    void fetched(const std::string &provider, std::optional<List> list);
    void settle(int waiter);
    bool isAsking() const;

    UpstreamClient &m_client;
    Clock m_clock;
    ModelListTuning m_tuning;
    ProviderTablePtr m_table;
    std::map<std::string, Known, std::less<>> m_known;
    std::vector<Waiter> m_waiters;
    int m_lastWaiter = 0;
};

} // namespace ccproxy::engine
