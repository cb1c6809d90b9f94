// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/upstream/client.h"
#include "service/service_host.h"
#include "ui/program/replayer.h"

namespace ccproxy::app {

/// A replay through the instance's own engine.
class HostReplay final : public ui::Replay, private engine::UpstreamListener {
    Q_OBJECT

public:
    /// `host` outlives it.
    HostReplay(ServiceHost &host, const engine::HistoryExchange &exchange, std::string target,
               QObject *parent = nullptr);

    void start() override;

private:
    void onHead(const engine::HttpResponseHead &head) override;
    void onData(std::string_view /*bytes*/) override { } // it is on record
    void onDone(const engine::TransferResult &result) override;
    void refuse(Failure failure);

    ServiceHost &m_host;
    engine::HistoryExchange m_exchange;
    const std::string m_target;
    engine::UpstreamClient m_client;
    std::unique_ptr<engine::UpstreamCall> m_call;
    QString m_id;
};

} // namespace ccproxy::app
