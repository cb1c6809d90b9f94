// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/key_table.h"

#include "core/config/condition_table.h"

#include <algorithm>

namespace ccproxy::config {
namespace {

using enum KeyType;

// The order of choices is that of the enumerations in settings.h.
constexpr std::string_view kLogLevels[] = {"error", "warning", "info", "debug"};
constexpr std::string_view kBodies[] = {"all", "errors", "none"};
constexpr std::string_view kOnLimit[] = {"warn", "stop", "background"};
constexpr std::string_view kAutoModes[] = {"ask", "model"};
template <typename Row, std::size_t count>
constexpr std::array<std::string_view, count> namesOf(const std::array<Row, count> &table)
{
    std::array<std::string_view, count> out;
    for (std::size_t i = 0; i < count; ++i)
        out[i] = table[i].name;
    return out;
}
constexpr auto kSubjects = namesOf(kConditionSubjects);
constexpr auto kOperators = namesOf(kConditionOperators);
constexpr std::string_view kEfforts[] = {"low", "medium", "high", "xhigh", "max"};
constexpr std::string_view kThemes[] = {"auto", "light", "dark"};

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000; // milliseconds
constexpr std::int64_t kManyTokens = 1'000'000'000;

constexpr KeyInfo kKeys[] = {
    {.name = "host",
     .type = Host,
     .fallback = "\"127.0.0.1\"",
     .meaning = "address to listen on; anything but loopback needs apikey",
     .variable = "CCPROXY_HOST"},
    {.name = "port",
     .type = Integer,
     .fallback = "3456",
     .meaning = "port to listen on",
     .minimum = 1,
     .maximum = 65535,
     .variable = "CCPROXY_PORT"},
    {.name = "apikey",
     .type = Secret,
     .meaning = "what clients must send as x-api-key or Authorization: Bearer",
     .sensitive = true,
     .variable = "CCPROXY_API_KEY"},
    {.name = "allowed_hosts",
     .type = StringList,
     .fallback = "[]",
     .meaning = "further names that a Host header may carry"},
    {.name = "log",
     .type = Boolean,
     .fallback = "false",
     .meaning = "write a log file",
     .variable = "CCPROXY_LOG"},
    {.name = "log_file",
     .type = Path,
     .fallback = "\"\"",
     .meaning = "the log file; empty: ccproxy.log in CCProxy's folder",
     .variable = "CCPROXY_LOG_FILE"},
    {.name = "log_level",
     .type = Choice,
     .fallback = "\"info\"",
     .meaning = "how much is logged",
     .choices = kLogLevels,
     .variable = "CCPROXY_LOG_LEVEL"},
    {.name = "proxy_url",
     .type = ProxyUrl,
     .fallback = "\"\"",
     .meaning = "outbound proxy; empty: the system's; direct: none",
     .sensitive = true,
     .variable = "CCPROXY_PROXY_URL"},
    {.name = "ca_file",
     .type = Path,
     .fallback = "\"\"",
     .meaning = "certificates (PEM) to trust beside the system's, such as a company proxy's",
     .variable = "CCPROXY_CA_FILE"},
    {.name = "shutdown_timeout",
     .type = Duration,
     .fallback = "\"30s\"",
     .meaning = "how long open answers may take to finish at a stop",
     .minimum = 0,
     .maximum = kDay},

    {.name = "providers", .type = ObjectList, .fallback = "[]", .meaning = "where requests can go"},
    {.name = "providers[].name",
     .type = String,
     .meaning = "its name in routes and in requests",
     .required = true},
    {.name = "providers[].type",
     .type = String,
     .fallback = "\"\"",
     .meaning =
         "a dialect, or the catalogue entry whose dialect and traits it shares; empty: its name"},
    {.name = "providers[].api_base_url",
     .type = WebUrl,
     .fallback = "\"\"",
     .meaning = "its address; empty: the catalogue's",
     .sensitive = true},
    {.name = "providers[].api_key", .type = Secret, .meaning = "its key", .sensitive = true},
    {.name = "providers[].api_keys",
     .type = SecretList,
     .fallback = "[]",
     .meaning = "further keys, tried in their order",
     .sensitive = true},
    {.name = "providers[].models",
     .type = StringList,
     .fallback = "[]",
     .meaning = "models that it offers; empty: any"},
    {.name = "providers[].enabled",
     .type = Boolean,
     .fallback = "true",
     .meaning = "whether it is used"},
    {.name = "providers[].headers",
     .type = StringMap,
     .fallback = "{}",
     .meaning = "further headers of its requests",
     .sensitive = true},
    {.name = "providers[].parameters",
     .type = JsonObject,
     .fallback = "{}",
     .meaning = "fields that fill in what a request lacks"},
    {.name = "providers[].proxy_url",
     .type = ProxyUrl,
     .fallback = "\"\"",
     .meaning = "outbound proxy of this provider; empty: the global one; direct: none",
     .sensitive = true},
    {.name = "providers[].ca_file",
     .type = Path,
     .fallback = "\"\"",
     .meaning = "as the global one, for this provider in its place"},
    {.name = "providers[].tls_verify",
     .type = Boolean,
     .fallback = "true",
     .meaning = "false: take any certificate; not for providers of the catalogue's addresses"},
    {.name = "providers[].model_options",
     .type = ObjectMap,
     .fallback = "{}",
     .meaning = "facts of models that the catalogue lacks"},
    {.name = "providers[].model_options{}.context",
     .type = Integer,
     .meaning = "window in tokens",
     .minimum = 1,
     .maximum = kManyTokens},
    {.name = "providers[].model_options{}.max_output",
     .type = Integer,
     .meaning = "longest answer in tokens",
     .minimum = 1,
     .maximum = kManyTokens},
    {.name = "providers[].model_options{}.vision",
     .type = Boolean,
     .meaning = "whether it sees images"},

    {.name = "routes",
     .type = ObjectMap,
     .fallback = "{}",
     .meaning = "which provider and model serve a kind of request, a model's name or a * pattern"},
    {.name = "routes{}.provider",
     .type = String,
     .meaning = "name of a provider",
     .required = true},
    {.name = "routes{}.model",
     .type = String,
     .meaning = "model at that provider",
     .required = true},
    {.name = "routes{}.parameters",
     .type = JsonObject,
     .fallback = "{}",
     .meaning = "fields that fill in what a request lacks"},
    {.name = "routes{}.fallbacks",
     .type = ObjectList,
     .fallback = "[]",
     .meaning = "what is tried in turn when the provider fails"},
    {.name = "routes{}.fallbacks[].provider",
     .type = String,
     .meaning = "name of a provider",
     .required = true},
    {.name = "routes{}.fallbacks[].model",
     .type = String,
     .meaning = "model at that provider",
     .required = true},
    {.name = "routes{}.fallbacks[].parameters",
     .type = JsonObject,
     .fallback = "{}",
     .meaning = "fields that fill in what a request lacks"},
    {.name = "routes{}.threshold",
     .type = Integer,
     .meaning = "longContext: tokens above which it matches; 60000 unless set",
     .minimum = 1,
     .maximum = kManyTokens},
    {.name = "routes{}.min_budget",
     .type = Integer,
     .meaning = "think: smallest thinking budget in tokens that counts",
     .minimum = 1,
     .maximum = kManyTokens},
    {.name = "routes{}.min_effort",
     .type = Choice,
     .meaning = "think: lowest effort that counts; xhigh unless set",
     .choices = kEfforts},
    {.name = "routes{}.agent_types",
     .type = StringList,
     .fallback = "[]",
     .meaning = "think: agent types that count, such as Plan"},
    {.name = "routes{}.conditions",
     .type = ObjectList,
     .fallback = "[]",
     .meaning = "what must hold besides for the route to match"},
    {.name = "routes{}.conditions[].type",
     .type = Choice,
     .meaning = "what is compared",
     .choices = kSubjects,
     .required = true},
    {.name = "routes{}.conditions[].parameter",
     .type = String,
     .fallback = "\"\"",
     .meaning = "the request's field, for the type parameter"},
    {.name = "routes{}.conditions[].operator",
     .type = Choice,
     .meaning = "how it is compared",
     .choices = kOperators,
     .required = true},
    {.name = "routes{}.conditions[].value",
     .type = Scalar,
     .meaning = "with what it is compared",
     .required = true},

    {.name = "profiles",
     .type = ObjectMap,
     .fallback = "{}",
     .meaning = "routes and budget that a launch may choose by name"},
    {.name = "profiles{}.routes",
     .type = ObjectMap,
     .fallback = "{}",
     .meaning = "as routes; what is missing here is taken from there"},
    {.name = "profiles{}.budget", .type = Object, .meaning = "as budget"},
    {.name = "profiles{}.budget.daily", .type = Money, .meaning = "US dollars a day"},
    {.name = "profiles{}.budget.monthly", .type = Money, .meaning = "US dollars a month"},
    {.name = "profiles{}.budget.on_limit",
     .type = Choice,
     .fallback = "\"warn\"",
     .meaning = "what happens at the limit",
     .choices = kOnLimit},

    {.name = "performance", .type = Object, .meaning = "limits and timeouts"},
    {.name = "performance.request_timeout",
     .type = Duration,
     .fallback = "\"300s\"",
     .meaning = "longest silence of a provider before the first byte of an answer",
     .minimum = 1,
     .maximum = kDay},
    {.name = "performance.stream_idle_timeout",
     .type = Duration,
     .fallback = "\"300s\"",
     .meaning = "longest silence inside a stream",
     .minimum = 1,
     .maximum = kDay},
    {.name = "performance.max_request_body_size",
     .type = Bytes,
     .fallback = "67108864",
     .meaning = "largest request that is taken",
     .minimum = 1024,
     .maximum = 1LL << 32U},
    {.name = "performance.max_retries",
     .type = Integer,
     .fallback = "2",
     .meaning = "further tries of one candidate",
     .minimum = 0,
     .maximum = 10},
    {.name = "performance.retry_status",
     .type = IntegerList,
     .fallback = "[]",
     .meaning = "answers that are tried again; empty: the built-in list",
     .minimum = 400,
     .maximum = 599},
    {.name = "performance.rate_limit_enabled",
     .type = Boolean,
     .fallback = "false",
     .meaning = "limit requests of each client token"},
    {.name = "performance.rate_limit_requests_per_min",
     .type = Integer,
     .fallback = "1000",
     .meaning = "that limit",
     .minimum = 1,
     .maximum = 1'000'000},
    {.name = "performance.circuit_breaker_enabled",
     .type = Boolean,
     .fallback = "true",
     .meaning = "pass over providers that keep failing"},
    {.name = "performance.metrics_enabled",
     .type = Boolean,
     .fallback = "true",
     .meaning = "serve GET /metrics"},

    {.name = "history", .type = Object, .meaning = "the record of requests"},
    {.name = "history.enabled", .type = Boolean, .fallback = "true", .meaning = "keep it"},
    {.name = "history.bodies",
     .type = Choice,
     .fallback = "\"errors\"",
     .meaning = "whose bodies are kept",
     .choices = kBodies},
    {.name = "history.keep_days",
     .type = Integer,
     .fallback = "30",
     .meaning = "for how many days",
     .minimum = 1,
     .maximum = 36500},
    {.name = "history.keep_bytes",
     .type = Bytes,
     .fallback = "1073741824",
     .meaning = "how large it may become",
     .minimum = 1 << 20U,
     .maximum = 1LL << 42U},
    {.name = "history.database",
     .type = Path,
     .fallback = "\"\"",
     .meaning =
         "its file, or postgresql://user@host/database; empty: history.sqlite in CCProxy's folder"},

    {.name = "budget", .type = Object, .meaning = "what may be spent"},
    {.name = "budget.daily", .type = Money, .meaning = "US dollars a day"},
    {.name = "budget.monthly", .type = Money, .meaning = "US dollars a month"},
    {.name = "budget.on_limit",
     .type = Choice,
     .fallback = "\"warn\"",
     .meaning = "what happens at the limit",
     .choices = kOnLimit},

    {.name = "search", .type = Object, .meaning = "searching the web where a provider cannot"},
    {.name = "search.url",
     .type = WebUrl,
     .fallback = "\"\"",
     .meaning = "a SearXNG server with its JSON format enabled; empty: none",
     .sensitive = true},

    {.name = "launch", .type = Object, .meaning = "how Claude Code is started"},
    {.name = "launch.auto_mode",
     .type = Choice,
     .fallback = "\"ask\"",
     .meaning = "who decides in auto mode: ask the user, or the routed model",
     .choices = kAutoModes},

    {.name = "ui", .type = Object, .meaning = "the tray application"},
    {.name = "ui.language", .type = String, .fallback = "\"\"", .meaning = "empty: the system's"},
    {.name = "ui.theme",
     .type = Choice,
     .fallback = "\"auto\"",
     .meaning = "its colours",
     .choices = kThemes},
    {.name = "ui.autostart", .type = Boolean, .fallback = "false", .meaning = "start at login"},
    {.name = "ui.notifications",
     .type = Boolean,
     .fallback = "true",
     .meaning = "tell of failovers, bad keys and budgets"},
};

struct TypeName {
    KeyType type;
    std::string_view name;
};
constexpr TypeName kTypeNames[] = {
    {String, "a string"},
    {Integer, "a whole number"},
    {Boolean, "true or false"},
    {Duration, "a duration such as \"30s\", \"5m\", \"1h\", \"250ms\" or a number of seconds"},
    {Bytes, "a number of bytes, or a size such as \"64 MiB\""},
    {Money, "an amount in US dollars such as 5 or 2.50"},
    {Secret, "a key, \"${NAME}\" for an environment variable, or \"keychain\""},
    {Path, "a path"},
    {WebUrl, "a URL such as \"https://host/v1\""},
    {ProxyUrl, "a URL such as \"http://host:8080\" or \"socks5://host:1080\", or \"direct\""},
    {Host, "a host name or an address"},
    {Choice, "a string"},
    {Scalar, "a string, a number, true or false"},
    {StringList, "a list of strings"},
    {IntegerList, "a list of whole numbers"},
    {SecretList, "a list of keys"},
    {StringMap, "an object of strings"},
    {JsonObject, "an object"},
    {Object, "an object"},
    {ObjectList, "a list of objects"},
    {ObjectMap, "an object that maps names to objects"},
};

} // namespace

std::string_view nameOf(KeyType type)
{
    const auto *found = std::find_if(std::begin(kTypeNames), std::end(kTypeNames),
                                     [type](const TypeName &entry) { return entry.type == type; });
    return found == std::end(kTypeNames) ? std::string_view("a value") : found->name;
}

std::string_view KeyInfo::leaf() const
{
    return name.substr(prefix().size());
}

std::string_view KeyInfo::prefix() const
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : name.substr(0, dot + 1);
}

std::span<const KeyInfo> keys()
{
    return kKeys;
}

const KeyInfo *findKey(std::string_view name)
{
    const auto *found = std::find_if(std::begin(kKeys), std::end(kKeys),
                                     [name](const KeyInfo &key) { return key.name == name; });
    return found == std::end(kKeys) ? nullptr : found;
}

std::vector<const KeyInfo *> keysBelow(std::string_view prefix)
{
    std::vector<const KeyInfo *> out;
    for (const KeyInfo &key : kKeys) {
        if (key.prefix() == prefix)
            out.push_back(&key);
    }
    return out;
}

} // namespace ccproxy::config
