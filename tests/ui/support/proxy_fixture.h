// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

/// What the tests of the user interface share: settings, and clients of a running engine.
namespace ccproxy::ui::testing {

/// Port 0: the system chooses. The demo provider answers.
inline config::Settings demoSettings()
{
    config::Settings settings;
    settings.port = 0;
    config::Provider demo;
    demo.name = "demo";
    settings.providers.push_back(demo);
    config::Route route;
    route.name = "default";
    route.target = {.provider = "demo", .model = "demo", .parameters = {}};
    settings.routes.push_back(route);
    return settings;
}

/// Starts an engine by fixed settings.
inline StartEngine starting(engine::Engine &engine, config::Settings settings,
                            QStringList problems = {})
{
    return [&engine, settings = std::make_shared<const config::Settings>(std::move(settings)),
            problems = std::move(problems)] {
        engine.start(settings);
        return StartReport{settings, problems};
    };
}

/// Ticks fast, so that activity is told at once.
inline engine::EngineTuning fastTuning()
{
    engine::EngineTuning tuning;
    tuning.tick = std::chrono::milliseconds(20);
    return tuning;
}

/// A provider that takes connections and never says a word: requests to it stay open.
class SilentProvider {
public:
    SilentProvider() { m_server.listen(QHostAddress::LocalHost); }

    /// Demo settings whose default route leads here instead.
    config::Settings settings() const
    {
        config::Settings settings = demoSettings();
        config::Provider silent;
        silent.name = "silent";
        silent.type = "vllm";
        silent.apiBaseUrl = "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/v1";
        settings.providers.push_back(silent);
        settings.routes[0].target = {.provider = "silent", .model = "mute", .parameters = {}};
        return settings;
    }

private:
    QTcpServer m_server;
};

/// One request on a connection of its own; ends with the object.
class Request {
public:
    explicit Request(const ProxyView &view, const QByteArray &body = usualBody())
    {
        const QUrl url(view.address);
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.write("POST /v1/messages HTTP/1.1\r\nHost: " + url.authority().toLatin1()
                       + "\r\nContent-Type: application/json\r\nContent-Length: "
                       + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QObject::connect(&m_socket, &QIODevice::readyRead, &m_socket,
                         [this] { m_answer += m_socket.readAll(); });
    }

    const QByteArray &answer() const { return m_answer; }

    static QByteArray usualBody()
    {
        return "{\"model\":\"claude-sonnet-4-5\",\"max_tokens\":64,\"stream\":true,"
               "\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]}";
    }

private:
    QTcpSocket m_socket;
    QByteArray m_answer;
};

} // namespace ccproxy::ui::testing
