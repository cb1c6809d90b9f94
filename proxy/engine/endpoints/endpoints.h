// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/provider_change.h"
#include "core/config/settings.h"
#include "core/json/writer.h"
#include "engine/engine.h"
#include "engine/listener/inbound_exchange.h"
#include "engine/models/menu.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What a request's path means (PRODUCT.md 7). Each function answers its request before it
/// returns; only Messages requests, and those to count tokens, for models or that change providers,
/// go on by themselves.
namespace ccproxy::engine::endpoints {

/// What endpoints need of the program around them.
class Host {
public:
    virtual ~Host() = default;
    virtual const config::Settings &settings() const = 0;
    virtual EngineStatus status() const = 0;
    /// In Prometheus' text format.
    virtual std::string metrics() const = 0;
    virtual std::string nextRequestId() = 0;
    /// Takes a Messages request over.
    virtual void openExchange(std::unique_ptr<InboundExchange> inbound) = 0;
    /// Calls `use` with the models that clients can ask for, perhaps within this call, at the
    /// latest when it takes too long to ask all providers; never, when the engine ends before.
    virtual void withModels(std::function<void(const std::vector<MenuModel> &)> use) = 0;
    /// Takes a request to count tokens over.
    virtual void openCount(std::unique_ptr<InboundExchange> inbound) = 0;
    /// Has the configuration changed, and calls `done` once with what came of it, perhaps within
    /// this call, at the latest at the end of the engine or when it takes too long.
    virtual void changeProvider(config::ProviderChange change,
                                std::function<void(const Expected<void> &)> done) = 0;
    /// See Engine::resetProvider().
    virtual void resetProvider(std::string_view name) = 0;
};

/// Finds the endpoint of a request and lets it answer; an unknown path gets Anthropic's 404.
void dispatch(std::unique_ptr<InboundExchange> inbound, Host &host);

/// A path as endpoints know it. A base URL that ends in a slash or in /v1 makes //v1/messages,
/// /v1/v1/messages and the like; a slash at the end is kindly overlooked too (CLIENT.md 2).
std::string tidied(std::string_view path);

using Endpoint = void (*)(std::unique_ptr<InboundExchange> inbound, Host &host);

void messages(std::unique_ptr<InboundExchange> inbound, Host &host);
void countTokens(std::unique_ptr<InboundExchange> inbound, Host &host);
void listModels(std::unique_ptr<InboundExchange> inbound, Host &host);
void oneModel(std::unique_ptr<InboundExchange> inbound, Host &host);
void hello(std::unique_ptr<InboundExchange> inbound, Host &host);
void health(std::unique_ptr<InboundExchange> inbound, Host &host);
void status(std::unique_ptr<InboundExchange> inbound, Host &host);
void metrics(std::unique_ptr<InboundExchange> inbound, Host &host);
/// All below /providers.
void providers(std::unique_ptr<InboundExchange> inbound, Host &host);

/// The members that tell how a provider does.
void writeState(json::Writer &w, const ProviderStatus &provider);

void respondNotFound(InboundExchange &inbound, Host &host);
/// `methods` as in the `allow` header.
void respondNotAllowed(InboundExchange &inbound, Host &host, std::string_view path,
                       std::string_view methods);
/// Answers with JSON and the status 200 or the one given.
void respondJson(InboundExchange &inbound, std::string_view body, int status = 200);

/// A time as RFC 3339 in UTC, to the second.
std::string timestamp(std::chrono::system_clock::time_point time);

} // namespace ccproxy::engine::endpoints
