// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sse/parser.h"
#include "engine/upstream/client.h"
#include "service/service_host.h"
#include "ui/program/greeter.h"

namespace ccproxy::app {

/// A message through the instance's own engine.
class HostGreeting final : public ui::Greeting, private engine::UpstreamListener {
    Q_OBJECT

public:
    /// `host` outlives it.
    HostGreeting(ServiceHost &host, QString text, QObject *parent = nullptr);

    void start() override;

private:
    void onHead(const engine::HttpResponseHead &head) override;
    void onData(std::string_view bytes) override;
    void onDone(const engine::TransferResult &result) override;
    void take(const sse::Event &event);
    void refuse(Failure failure);

    ServiceHost &m_host;
    const QString m_text;
    engine::UpstreamClient m_client;
    std::unique_ptr<engine::UpstreamCall> m_call;
    sse::Parser m_parser;
    QByteArray m_body; ///< of an answer that is no stream
    QString m_error;   ///< that a stream ended with
    int m_status = 0;
};

} // namespace ccproxy::app
