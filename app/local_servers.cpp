// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_servers.h"

#include "core/catalogue/catalogue.h"
#include "core/config/url.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <chrono>
#include <memory>
#include <optional>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kPatience = 500ms;
/// A list of models that is longer is none.
constexpr qint64 kLongestAnswer = 1 << 20U;

/// One that is being asked.
struct Asked {
    config::LocalServer server;
    std::unique_ptr<QTcpSocket> socket;
};

/// What ollama's own variable says: "host", "host:port", ":port" or a URL. Nothing when it is not
/// set; an address of another machine is not ours to look at.
std::optional<config::Url> ollamaUrl(const Environment &environment)
{
    std::string host = valueOf(environment, "OLLAMA_HOST");
    if (host.empty())
        return std::nullopt;
    if (host.starts_with(':'))
        host.insert(0, "127.0.0.1");
    auto url = config::parseUrl(host.find("://") == std::string::npos ? "http://" + host : host);
    if (!url)
        return std::nullopt;
    constexpr std::uint16_t kOllamaPort = 11434;
    if (url->host == "0.0.0.0" || url->host == "[::]")
        url->host = "127.0.0.1";
    url->port = url->port.value_or(kOllamaPort);
    url->path = "/v1";
    return *url;
}

std::optional<Asked> begin(const catalogue::ProviderEntry &entry, const Environment &environment)
{
    Asked asked;
    asked.server.provider = entry.name;
    auto url = config::parseUrl(entry.baseUrl);
    if (entry.name == "ollama") {
        if (auto own = ollamaUrl(environment)) {
            asked.server.address = own->text();
            url = std::move(*own);
        }
    }
    if (!url || !url->port || url->scheme != "http" || !config::isLoopback(url->host))
        return std::nullopt;
    asked.socket = std::make_unique<QTcpSocket>();
    asked.socket->setProxy(QNetworkProxy::NoProxy);
    asked.socket->connectToHost(QHostAddress(QHostAddress::LocalHost), *url->port);
    return asked;
}

QByteArray answerOf(QTcpSocket &socket, const QDeadlineTimer &end)
{
    const auto left = [&end] { return static_cast<int>(end.remainingTime()); };
    if (!socket.waitForConnected(left()))
        return {};
    // As HTTP/1.0 the answer comes in one piece and ends with the connection.
    socket.write("GET /v1/models HTTP/1.0\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n\r\n");
    while (socket.bytesAvailable() < kLongestAnswer && socket.waitForReadyRead(left())) { }
    return socket.read(kLongestAnswer);
}

} // namespace

std::vector<std::string> modelsIn(std::string_view response)
{
    const std::size_t body = response.find("\r\n\r\n");
    const std::string_view status = response.substr(0, response.find("\r\n"));
    if (body == std::string_view::npos || !status.starts_with("HTTP/1.")
        || status.find(" 200") == std::string_view::npos)
        return {};
    const std::string_view json = response.substr(body + 4);
    const QJsonArray data =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())))
            .object()
            .value(QStringLiteral("data"))
            .toArray();
    std::vector<std::string> out;
    for (const QJsonValue &model : data) {
        std::string id = model.toObject().value(QStringLiteral("id")).toString().toStdString();
        if (!id.empty())
            out.push_back(std::move(id));
    }
    return out;
}

std::vector<config::LocalServer> findLocalServers(const Environment &environment)
{
    if (valueOf(environment, "CCPROXY_LOCAL_SERVERS") == "0")
        return {};
    std::vector<Asked> asked;
    for (const catalogue::ProviderEntry &entry : catalogue::providers()) {
        if (!entry.local)
            continue;
        if (auto begun = begin(entry, environment))
            asked.push_back(std::move(*begun));
    }
    const QDeadlineTimer end(kPatience);
    std::vector<config::LocalServer> out;
    for (Asked &one : asked) {
        const QByteArray answer = answerOf(*one.socket, end);
        one.server.models = modelsIn({answer.constData(), static_cast<std::size_t>(answer.size())});
        if (!one.server.models.empty())
            out.push_back(std::move(one.server));
    }
    return out;
}

} // namespace ccproxy::app
