// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/upstream/origin.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace ccproxy::engine {

/// The way to a host.
struct ProxyChoice {
    std::string url;    ///< "" = straight to the host
    std::string bypass; ///< hosts that are reached without it, as in NO_PROXY
};

/// What the environment and the platform say about outbound proxies.
///
/// The environment (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY, in capitals or small letters) is
/// read once. Where it names no proxy at all, the platform is asked once for each origin, on
/// another thread, because the answer may take seconds (a proxy script). The machine itself is
/// always reached directly.
class SystemProxies final : public QObject {
    Q_OBJECT
public:
    using Environment = std::function<std::string(const char *name)>;

    /// Not asking the platform means "direct" where the environment names nothing.
    explicit SystemProxies(bool askPlatform, const Environment &environment = processEnvironment);
    /// Waits for a question that is still with the platform.
    ~SystemProxies() override;

    /// Nothing when the platform must be asked first: answerArrived() comes then, and the origin is
    /// known.
    std::optional<ProxyChoice> choiceFor(const Origin &origin);
    /// The environment's NO_PROXY.
    const std::string &bypass() const { return m_bypass; }
    /// Asks anew from now on (the network may be another one).
    void forget() { m_answers.clear(); }

    static std::string processEnvironment(const char *name);

Q_SIGNALS:
    void answerArrived();

private:
    void ask(const Origin &origin);

    bool m_askPlatform;
    std::string m_http;
    std::string m_https;
    std::string m_bypass;
    std::map<std::string, ProxyChoice> m_answers; ///< by "scheme://host:port"
    std::set<std::string> m_asked;
    QThreadPool m_thread;
};

} // namespace ccproxy::engine
