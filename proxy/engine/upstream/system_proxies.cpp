// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/system_proxies.h"

#include <QNetworkProxy>
#include <QUrl>

namespace ccproxy::engine {

namespace {

std::string keyOf(const Origin &origin)
{
    return origin.scheme + "://" + origin.hostPort();
}

std::string urlOf(const QNetworkProxy &proxy)
{
    QUrl url;
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        url.setScheme(QStringLiteral("http"));
        break;
    case QNetworkProxy::Socks5Proxy:
        url.setScheme(QStringLiteral("socks5h"));
        break;
    default:
        return {};
    }
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    url.setUserName(proxy.user());
    url.setPassword(proxy.password());
    return url.toEncoded().toStdString();
}

std::string askPlatformFor(const std::string &target)
{
    const QNetworkProxyQuery query(QUrl(QString::fromStdString(target)));
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    return proxies.isEmpty() ? std::string() : urlOf(proxies.constFirst());
}

} // namespace

SystemProxies::SystemProxies(bool askPlatform, const Environment &environment)
    : m_askPlatform(askPlatform)
{
    const auto either = [&environment](const char *small, const char *capital) {
        std::string value = environment(small);
        return value.empty() ? environment(capital) : value;
    };
    const std::string all = either("all_proxy", "ALL_PROXY");
    m_http = either("http_proxy", "HTTP_PROXY");
    m_https = either("https_proxy", "HTTPS_PROXY");
    m_bypass = either("no_proxy", "NO_PROXY");
    if (!m_http.empty() || !m_https.empty() || !all.empty())
        m_askPlatform = false;
    if (m_http.empty())
        m_http = all;
    if (m_https.empty())
        m_https = all;
    m_thread.setMaxThreadCount(1);
}

SystemProxies::~SystemProxies()
{
    m_thread.waitForDone();
}

std::optional<ProxyChoice> SystemProxies::choiceFor(const Origin &origin)
{
    if (origin.isLoopback())
        return ProxyChoice{};
    if (!m_askPlatform)
        return ProxyChoice{origin.scheme == "https" ? m_https : m_http, m_bypass};
    const auto answer = m_answers.find(keyOf(origin));
    if (answer != m_answers.end())
        return answer->second;
    ask(origin);
    return std::nullopt;
}

void SystemProxies::ask(const Origin &origin)
{
    const std::string key = keyOf(origin);
    if (!m_asked.insert(key).second)
        return;
    // `this` outlives the job: the destructor waits for it.
    m_thread.start([this, key] {
        const std::string url = askPlatformFor(key);
        QMetaObject::invokeMethod(
            this,
            [this, key, url] {
                m_asked.erase(key);
                m_answers[key] = ProxyChoice{url, {}};
                Q_EMIT answerArrived();
            },
            Qt::QueuedConnection);
    });
}

std::string SystemProxies::processEnvironment(const char *name)
{
    return qEnvironmentVariable(name).toStdString();
}

} // namespace ccproxy::engine
