// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/option_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ccproxy::ui {
namespace {

#define CCPROXY_OPTION(text) QT_TRANSLATE_NOOP("ccproxy::ui::Options", text)

constexpr const char *kRouteOptions = "";

constexpr OptionRow kOptions[] = {
    {"host", kGeneralOptions, CCPROXY_OPTION("Address"),
     CCPROXY_OPTION("Where the proxy listens. 127.0.0.1 is for programs on this computer only; "
                    "anything else needs a key for clients (Security).")},
    {"port", kGeneralOptions, CCPROXY_OPTION("Port"),
     CCPROXY_OPTION("The port that the proxy listens on.")},
    {"shutdown_timeout", kGeneralOptions, CCPROXY_OPTION("Time to finish"),
     CCPROXY_OPTION("How long running answers may take when the proxy stops.")},
    {"performance.request_timeout", kGeneralOptions, CCPROXY_OPTION("Wait for an answer"),
     CCPROXY_OPTION("How long a provider may be silent before an answer begins.")},
    {"performance.stream_idle_timeout", kGeneralOptions, CCPROXY_OPTION("Wait inside an answer"),
     CCPROXY_OPTION("How long a provider may be silent after an answer has begun.")},
    {"performance.max_retries", kGeneralOptions, CCPROXY_OPTION("Further tries"),
     CCPROXY_OPTION("How often the same model is asked again after a failure, before a fallback "
                    "gets the request.")},
    {"performance.retry_status", kGeneralOptions, CCPROXY_OPTION("Answers to try again"),
     CCPROXY_OPTION("HTTP status codes, separated by commas. Empty: the usual ones.")},
    {"performance.circuit_breaker_enabled", kGeneralOptions,
     CCPROXY_OPTION("Pass over providers that keep failing"),
     CCPROXY_OPTION("They are asked again after half a minute.")},
    {"launch.auto_mode", kGeneralOptions, CCPROXY_OPTION("Auto mode of Claude Code"),
     CCPROXY_OPTION("Its safety check is a service of Anthropic. With another provider you are "
                    "asked instead, or the routed model decides.")},
    {"search.url", kGeneralOptions, CCPROXY_OPTION("Search server"),
     CCPROXY_OPTION("A SearXNG server with JSON switched on, which searches the web for models "
                    "whose provider cannot.")},
    {"log", kGeneralOptions, CCPROXY_OPTION("Write a log file"), ""},
    {"log_level", kGeneralOptions, CCPROXY_OPTION("Detail of the log"), ""},
    {"log_file", kGeneralOptions, CCPROXY_OPTION("Log file"),
     CCPROXY_OPTION("Empty: ccproxy.log in the folder of CCProxy.")},
    {"performance.metrics_enabled", kGeneralOptions, CCPROXY_OPTION("Serve metrics"),
     CCPROXY_OPTION("Counts for Prometheus, at /metrics.")},

    {"apikey", kSecurityOptions, CCPROXY_OPTION("Key for clients"),
     CCPROXY_OPTION("What clients must send. Without it, only this computer can use the proxy.")},
    {"allowed_hosts", kSecurityOptions, CCPROXY_OPTION("Names of this computer"),
     CCPROXY_OPTION("Further names by which clients may call the proxy, separated by commas.")},
    {"performance.rate_limit_enabled", kSecurityOptions,
     CCPROXY_OPTION("Limit how often each client may ask"), ""},
    {"performance.rate_limit_requests_per_min", kSecurityOptions,
     CCPROXY_OPTION("Requests a minute"), CCPROXY_OPTION("Of each client, while that is limited.")},
    {"performance.max_request_body_size", kSecurityOptions, CCPROXY_OPTION("Largest request"),
     CCPROXY_OPTION("In bytes, or as in \"64 MiB\".")},
    {"proxy_url", kSecurityOptions, CCPROXY_OPTION("Proxy to the internet"),
     CCPROXY_OPTION("Such as http://host:8080 or socks5://host:1080. Empty: that of the system; "
                    "\"direct\": none.")},
    {"ca_file", kSecurityOptions, CCPROXY_OPTION("Certificates"),
     CCPROXY_OPTION("A PEM file with certificates to trust beside those of the system, such as "
                    "that of a company proxy.")},

    {"history.enabled", kHistoryOptions, CCPROXY_OPTION("Keep a history of requests"), ""},
    {"history.bodies", kHistoryOptions, CCPROXY_OPTION("Keep the texts"),
     CCPROXY_OPTION("What was sent and received, without keys. It holds your source code.")},
    {"history.keep_days", kHistoryOptions, CCPROXY_OPTION("Days to keep"), ""},
    {"history.keep_bytes", kHistoryOptions, CCPROXY_OPTION("Largest size"),
     CCPROXY_OPTION("In bytes, or as in \"1 GiB\". The oldest requests go first.")},
    {"history.database", kHistoryOptions, CCPROXY_OPTION("Database"),
     CCPROXY_OPTION("A file, or postgresql://user@host/database. Empty: history.sqlite in the "
                    "folder of CCProxy.")},

    {"budget.daily", kBudgetOptions, CCPROXY_OPTION("Dollars a day"),
     CCPROXY_OPTION("Empty: no limit.")},
    {"budget.monthly", kBudgetOptions, CCPROXY_OPTION("Dollars a month"),
     CCPROXY_OPTION("Empty: no limit.")},
    {"budget.on_limit", kBudgetOptions, CCPROXY_OPTION("At the limit"), ""},

    {"ui.theme", kAppearanceOptions, CCPROXY_OPTION("Colours"), ""},
    {"ui.language", kAppearanceOptions, CCPROXY_OPTION("Language"), ""},
    {"ui.autostart", kAppearanceOptions, CCPROXY_OPTION("Start at login"), ""},
    {"ui.notifications", kAppearanceOptions, CCPROXY_OPTION("Show notifications"),
     CCPROXY_OPTION("Of fallbacks in use, refused keys and budgets.")},

    // In the editors of routes and profiles.
    {"routes{}.parameters", kRouteOptions, CCPROXY_OPTION("Parameters"),
     CCPROXY_OPTION("JSON that fills in what a request lacks, such as {\"temperature\": 0.2}.")},
    {"routes{}.threshold", kRouteOptions, CCPROXY_OPTION("From tokens"),
     CCPROXY_OPTION("Longer prompts than this take the route.")},
    {"routes{}.min_budget", kRouteOptions, CCPROXY_OPTION("Smallest thinking budget"),
     CCPROXY_OPTION("In tokens. Empty: any.")},
    {"routes{}.min_effort", kRouteOptions, CCPROXY_OPTION("Lowest effort"),
     CCPROXY_OPTION("Claude Code asks for high by itself, so the usual is xhigh.")},
    {"routes{}.agent_types", kRouteOptions, CCPROXY_OPTION("Types of agents"),
     CCPROXY_OPTION("That count as thinking, separated by commas, such as Plan.")},
    {"routes{}.conditions", kRouteOptions, CCPROXY_OPTION("Conditions"),
     CCPROXY_OPTION("A JSON list of what must hold besides, such as [{\"type\": \"tokenCount\", "
                    "\"operator\": \"<\", \"value\": 30000}].")},
    {"profiles{}.budget.daily", kRouteOptions, CCPROXY_OPTION("Dollars a day"),
     CCPROXY_OPTION("Empty: no limit.")},
    {"profiles{}.budget.monthly", kRouteOptions, CCPROXY_OPTION("Dollars a month"),
     CCPROXY_OPTION("Empty: no limit.")},
    {"profiles{}.budget.on_limit", kRouteOptions, CCPROXY_OPTION("At the limit"), ""},
};

struct ChoiceRow {
    const char *key;
    const char *choice;
    const char *label;
};
constexpr ChoiceRow kChoices[] = {
    {"log_level", "error", CCPROXY_OPTION("Errors only")},
    {"log_level", "warning", CCPROXY_OPTION("Errors and warnings")},
    {"log_level", "info", CCPROXY_OPTION("Usual")},
    {"log_level", "debug", CCPROXY_OPTION("Everything")},
    {"history.bodies", "all", CCPROXY_OPTION("Of all requests")},
    {"history.bodies", "errors", CCPROXY_OPTION("Of failed requests")},
    {"history.bodies", "none", CCPROXY_OPTION("Of none")},
    {"on_limit", "warn", CCPROXY_OPTION("Warn")},
    {"on_limit", "stop", CCPROXY_OPTION("Refuse requests")},
    {"on_limit", "background", CCPROXY_OPTION("Use only the background route")},
    {"launch.auto_mode", "ask", CCPROXY_OPTION("Ask me")},
    {"launch.auto_mode", "model", CCPROXY_OPTION("Let the routed model decide")},
    {"ui.theme", "auto", CCPROXY_OPTION("As the system")},
    {"ui.theme", "light", CCPROXY_OPTION("Light")},
    {"ui.theme", "dark", CCPROXY_OPTION("Dark")},
    {"ui.language", "", CCPROXY_OPTION("As the system")},
    {"routes{}.min_effort", "", CCPROXY_OPTION("As usual")},
};

/// Their editors are elsewhere, key by key, or what they hold has keys of its own.
constexpr std::string_view kWithout[] = {
    "performance", "history", "budget", "search", "launch", "ui",
};

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("ccproxy::ui::Options", text);
}

} // namespace

std::vector<const OptionRow *> optionsOf(std::string_view section)
{
    std::vector<const OptionRow *> out;
    for (const OptionRow &option : kOptions) {
        if (option.section == section)
            out.push_back(&option);
    }
    return out;
}

const OptionRow *findOption(std::string_view key)
{
    const auto *found = std::find_if(std::begin(kOptions), std::end(kOptions),
                                     [key](const OptionRow &option) { return option.key == key; });
    return found == std::end(kOptions) ? nullptr : found;
}

QString labelOf(const OptionRow &option)
{
    return translated(option.label);
}

QString helpOf(const OptionRow &option)
{
    return translated(option.help);
}

QString choiceLabel(std::string_view key, std::string_view choice)
{
    for (const ChoiceRow &row : kChoices) {
        if (key.ends_with(row.key) && choice == row.choice)
            return translated(row.label);
    }
    return QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size()));
}

std::span<const std::string_view> keysWithoutOption()
{
    return kWithout;
}

} // namespace ccproxy::ui
