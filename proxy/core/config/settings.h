// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/secret.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The configuration as values. Every default of PRODUCT.md section 2 stands here; the key table
/// (key_table.h) gives each key its name, type and meaning. All text is UTF-8.
namespace ccproxy::config {

/// What is known of a key that the keychain keeps.
enum class KeyState {
    Known,
    Waiting,    ///< not answered yet: locked, or the user is being asked
    NoKeychain, ///< there is none that works
    Denied,     ///< the user or the system refused it
    NotFound,   ///< there is no such entry
    Damaged,    ///< what is there cannot be read
};

/// Where a secret comes from. `keychain` entries are filled in later (secrets.h); the text of a
/// literal never leaves a Secret.
struct SecretSource {
    enum class Kind { None, Literal, Environment, Keychain };
    Kind kind = Kind::None;
    /// The literal, what was found in the environment, or what the keychain gave.
    Secret value;
    /// The variable's name, or the keychain entry's ("" = the provider's own).
    std::string name;
    /// Of a keychain entry: why there is no value.
    KeyState state = KeyState::Known;

    bool isSet() const { return kind != Kind::None; }
};

struct ModelOptions {
    std::optional<std::int64_t> context;   ///< window in tokens
    std::optional<std::int64_t> maxOutput; ///< tokens
    std::optional<bool> vision;            ///< whether the model sees images
};

struct Provider {
    std::string name;
    /// A wire dialect, or a catalogue entry whose dialect and traits are shared; "" = own name.
    std::string type;
    std::string apiBaseUrl; ///< as the user wrote it; "" = the catalogue's
    SecretSource apiKey;
    std::vector<SecretSource> apiKeys; ///< further keys, in order
    std::vector<std::string> models;   ///< empty = any
    bool enabled = true;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string parameters; ///< a JSON object as written, or ""
    std::string proxyUrl;   ///< "" = the global one, "direct" = none
    std::string caFile;     ///< further trusted certificates; "" = the global ones
    bool tlsVerify = true;  ///< whether its certificate is looked at
    std::map<std::string, ModelOptions> modelOptions;
    /// What the user's models.json says of this provider's models (models_file.h).
    std::map<std::string, catalogue::ModelFacts, std::less<>> ownModels;
};

struct RouteTarget {
    std::string provider;
    std::string model;
    std::string parameters; ///< a JSON object as written, or ""

    bool operator==(const RouteTarget &) const = default;
};

/// One condition of a route; all of a route's conditions must hold.
struct Condition {
    enum class Subject { TokenCount, Parameter, Model };
    enum class Operator { Greater, Less, GreaterEqual, LessEqual, Equal, NotEqual, Contains };
    Subject subject = Subject::TokenCount;
    std::string parameter; ///< the request's top-level field, for Subject::Parameter
    Operator op = Operator::Equal;
    std::string value; ///< a number's text or a string

    bool operator==(const Condition &) const = default;
};

/// The routes that are no model's name (PRODUCT.md 4).
inline constexpr std::string_view kRouteNames[] = {
    "default", "longContext", "background", "think", "webSearch", "image", "subagent"};

struct Route {
    std::string name; ///< default, longContext, …, a model's name or a `*` pattern
    RouteTarget target;
    std::vector<RouteTarget> fallbacks;
    std::optional<std::int64_t> threshold; ///< longContext, tokens; 60,000 unless set
    std::optional<std::int64_t> minBudget; ///< think, tokens
    std::string minEffort;                 ///< think; "" = xhigh
    std::vector<std::string> agentTypes;   ///< think
    std::vector<Condition> conditions;
};

struct Performance {
    std::chrono::milliseconds requestTimeout = std::chrono::seconds(300);
    std::chrono::milliseconds streamIdleTimeout = std::chrono::seconds(300);
    std::int64_t maxRequestBodySize = 64LL << 20U; ///< bytes
    int maxRetries = 2;
    std::vector<int> retryStatus; ///< empty = the built-in list
    bool rateLimitEnabled = false;
    int rateLimitRequestsPerMinute = 1000;
    bool circuitBreakerEnabled = true;
    bool metricsEnabled = true;
};

enum class RecordBodies { All, Errors, None };

struct History {
    bool enabled = true;
    RecordBodies bodies = RecordBodies::Errors;
    int keepDays = 30;
    std::int64_t keepBytes = 1LL << 30U;
    std::string database; ///< "" = the SQLite file of the home folder
};

struct Budget {
    enum class OnLimit { Warn, Stop, Background };
    std::optional<double> daily;   ///< US dollars
    std::optional<double> monthly; ///< US dollars
    OnLimit onLimit = OnLimit::Warn;
};

struct Profile {
    std::string name;
    std::vector<Route> routes;
    Budget budget;
};

/// Searching the web for models whose provider cannot (CLIENT.md 8.14).
struct Search {
    std::string url; ///< of a server with SearXNG's JSON interface, "" = none
};

struct Launch {
    enum class AutoMode { Ask, Model };
    AutoMode autoMode = AutoMode::Ask;
};

struct Ui {
    std::string language; ///< "" = the system's
    std::string theme = "auto";
    std::string trayIcon = "auto";
    std::string closeWithoutTray = "minimize";
    bool autostart = false;
    bool notifications = true;
};

enum class LogLevel { Error, Warning, Info, Debug };

struct Settings {
    std::string host = "127.0.0.1";
    std::uint16_t port = 3456;
    SecretSource apiKey;
    std::vector<std::string> allowedHosts;
    bool log = false;
    std::string logFile; ///< "" = ccproxy.log of the home folder
    LogLevel logLevel = LogLevel::Info;
    std::string proxyUrl; ///< "" = the system's, then HTTPS_PROXY
    std::string caFile;   ///< certificates (PEM) to trust beside the system's, "" = none
    std::chrono::milliseconds shutdownTimeout = std::chrono::seconds(30);
    std::vector<Provider> providers;
    std::vector<Route> routes;
    std::vector<Profile> profiles;
    Performance performance;
    History history;
    Budget budget;
    Search search;
    Launch launch;
    Ui ui;

    const Provider *provider(std::string_view name) const
    {
        for (const Provider &p : providers) {
            if (p.name == name)
                return &p;
        }
        return nullptr;
    }
    const Route *route(std::string_view name) const
    {
        for (const Route &r : routes) {
            if (r.name == name)
                return &r;
        }
        return nullptr;
    }
};

/// How settings cross threads; a running exchange keeps the one that it began with.
using SettingsPtr = std::shared_ptr<const Settings>;

} // namespace ccproxy::config
