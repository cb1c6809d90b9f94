// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/model_list.h"
#include "engine/exchange/provider_table.h"
#include "engine/upstream/client.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ccproxy::app {

/// What a provider said when it was asked for its models.
struct ListAnswer {
    int status = 0;                 ///< 0: no answer came
    std::optional<Failure> failure; ///< why there is no list
    std::vector<dialects::ListedModel> models;
    engine::WayTimes way;
    bool isEncrypted = false; ///< or would have been
    std::chrono::milliseconds total{};
};

/// Asks a provider for its list of models, once, and says why when there is none. Lives in a thread
/// with an event loop; done() comes from there.
class ListCall final : public QObject, private engine::UpstreamListener {
    Q_OBJECT

public:
    /// `patience`: for the whole answer.
    explicit ListCall(std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~ListCall() override;

    /// Whether a provider has a list whose names can be asked for.
    static bool canAsk(const engine::ProviderRow &row);
    /// One at a time; done() follows, not within this call.
    void start(const engine::ProviderRow &row, const config::Settings &settings);

Q_SIGNALS:
    void done(const ccproxy::app::ListAnswer &answer);

private:
    void onHead(const engine::HttpResponseHead &head) override;
    void onData(std::string_view bytes) override;
    void onDone(const engine::TransferResult &result) override;
    void finish(std::optional<Failure> failure);

    const std::chrono::milliseconds m_patience;
    engine::UpstreamClient m_client;
    std::unique_ptr<engine::UpstreamCall> m_call;
    std::string m_provider;
    QTimer m_timer;
    QElapsedTimer m_clock;
    ListAnswer m_answer;
    std::vector<dialects::Header> m_headers; ///< of the answer
    std::string m_body;
};

} // namespace ccproxy::app
