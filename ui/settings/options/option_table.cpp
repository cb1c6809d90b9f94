// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/option_table.h"

#include "ui/models/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ccproxy::ui {
namespace {

constexpr const char *kRouteOptions = "";

constexpr OptionRow kOptions[] = {
    {"host", kGeneralOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Address"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "Where the proxy listens. 127.0.0.1 is for programs on this computer only; "
                       "anything else needs a key for clients (Security).")},
    {"port", kGeneralOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Port"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "The port that the proxy listens on.")},
    {"shutdown_timeout", kGeneralOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Time to finish"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "How long running answers may take when the proxy stops.")},
    {"performance.request_timeout", kGeneralOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Wait for an answer"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "How long a provider may be silent before an answer begins.")},
    {"performance.stream_idle_timeout", kGeneralOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Wait inside an answer"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "How long a provider may be silent after an answer has begun.")},
    {"performance.max_retries", kGeneralOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Further tries"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "How often the same model is asked again after a failure, before a fallback "
                       "gets the request.")},
    {"performance.retry_status", kGeneralOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Answers to try again"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "HTTP status codes. None: the usual ones.")},
    {"performance.circuit_breaker_enabled", kGeneralOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Pass over providers that keep failing"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "They are asked again after half a minute.")},
    {"launch.auto_mode", kGeneralOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Auto mode of Claude Code"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "Its safety check is a service of Anthropic. With another provider you are "
                       "asked instead, or the routed model decides.")},
    {"search.url", kGeneralOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Search server"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "A SearXNG server with JSON switched on, which searches the web for models "
                       "whose provider cannot.")},
    {"log", kGeneralOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Write a log file"), ""},
    {"log_level", kGeneralOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Detail of the log"),
     ""},
    {"log_file", kGeneralOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Log file"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Empty: ccproxy.log in the folder of CCProxy.")},
    {"performance.metrics_enabled", kGeneralOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Serve metrics"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Counts for Prometheus, at /metrics.")},

    {"apikey", kSecurityOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Key for clients"),
     QT_TRANSLATE_NOOP(
         "ccproxy::ui::Options",
         "What clients must send. Without it, only this computer can use the proxy.")},
    {"allowed_hosts", kSecurityOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Names of this computer"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "Further names by which clients may call the proxy.")},
    {"performance.rate_limit_enabled", kSecurityOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Limit how often each client may ask"), ""},
    {"performance.rate_limit_requests_per_min", kSecurityOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Requests a minute"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Of each client, while that is limited.")},
    {"performance.max_request_body_size", kSecurityOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Largest request"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "In bytes, or as in \"64 MiB\".")},
    {"proxy_url", kSecurityOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Proxy to the internet"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "Such as http://host:8080 or socks5://host:1080. Empty: that of the system; "
                       "\"direct\": none.")},
    {"ca_file", kSecurityOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Certificates"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "A PEM file with certificates to trust beside those of the system, such as "
                       "that of a company proxy.")},

    {"history.enabled", kHistoryOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Keep a history of requests"), ""},
    {"history.bodies", kHistoryOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Keep the texts"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "What was sent and received, without keys. It holds your source code.")},
    {"history.keep_days", kHistoryOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Days to keep"), ""},
    {"history.keep_bytes", kHistoryOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Largest size"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "In bytes, or as in \"1 GiB\". The oldest requests go first.")},
    {"history.database", kHistoryOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Database"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "A file, or postgresql://user@host/database. Empty: history.sqlite in the "
                       "folder of CCProxy.")},

    {"budget.daily", kBudgetOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Dollars a day"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Empty: no limit.")},
    {"budget.monthly", kBudgetOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Dollars a month"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Empty: no limit.")},
    {"budget.on_limit", kBudgetOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "At the limit"),
     ""},

    {"ui.theme", kAppearanceOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Colours"), ""},
    {"ui.language", kAppearanceOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Language"), ""},
    {"ui.tray_icon", kAppearanceOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Icon in the tray"), ""},
    {"ui.close_without_tray", kAppearanceOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Closing the window"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "Where there is no tray. Elsewhere CCProxy goes on behind its icon.")},
    {"ui.autostart", kAppearanceOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Start at login"), ""},
    {"ui.notifications", kAppearanceOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Show notifications"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Of fallbacks in use, refused keys and budgets.")},

    // In the editors of routes and profiles.
    {"routes{}.parameters", kRouteOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Parameters"),
     QT_TRANSLATE_NOOP(
         "ccproxy::ui::Options",
         "Fields that requests get when they lack them, such as temperature. Fields inside "
         "of others are named as in reasoning.effort or stop[0].")},
    {"routes{}.fallbacks[].parameters", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Its parameters"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Those of the chosen fallback alone.")},
    {"routes{}.threshold", kRouteOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "From tokens"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Longer prompts than this take the route.")},
    {"routes{}.min_budget", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Smallest thinking budget"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "In tokens. Empty: any.")},
    {"routes{}.min_effort", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Lowest effort"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "Claude Code asks for high by itself, so the usual is xhigh.")},
    {"routes{}.agent_types", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Types of agents"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "That count as thinking, such as Plan.")},
    {"routes{}.conditions", kRouteOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Conditions"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options",
                       "What must hold besides for the route to count: all of them.")},
    {"routes{}.conditions[].type", kRouteOptions, QT_TRANSLATE_NOOP("ccproxy::ui::Options", "What"),
     ""},
    {"routes{}.conditions[].parameter", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Field"), "thinking.type"},
    {"routes{}.conditions[].operator", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Comparison"), ""},
    {"routes{}.conditions[].value", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Value"), ""},
    {"providers[].model_options{}.context", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Window in tokens"), "200000"},
    {"providers[].model_options{}.max_output", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Longest answer"), "32000"},
    {"providers[].model_options{}.vision", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Sees images"), ""},
    {"profiles{}.budget.daily", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Dollars a day"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Empty: no limit.")},
    {"profiles{}.budget.monthly", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Dollars a month"),
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Empty: no limit.")},
    {"profiles{}.budget.on_limit", kRouteOptions,
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "At the limit"), ""},
};

struct ChoiceRow {
    const char *key;
    const char *choice;
    const char *label;
};
constexpr ChoiceRow kChoices[] = {
    {"log_level", "error", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Errors only")},
    {"log_level", "warning", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Errors and warnings")},
    {"log_level", "info", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Usual")},
    {"log_level", "debug", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Everything")},
    {"history.bodies", "all", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Of all requests")},
    {"history.bodies", "errors", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Of failed requests")},
    {"history.bodies", "none", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Of none")},
    {"on_limit", "warn", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Warn")},
    {"on_limit", "stop", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Refuse requests")},
    {"on_limit", "background",
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Use only the background route")},
    {"launch.auto_mode", "ask", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Ask me")},
    {"launch.auto_mode", "model",
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Let the routed model decide")},
    {"ui.theme", "auto", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "As the system")},
    {"ui.theme", "light", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Light")},
    {"ui.theme", "dark", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Dark")},
    {"ui.tray_icon", "auto", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "As usual here")},
    {"ui.tray_icon", "color", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Coloured")},
    {"ui.tray_icon", "light", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Light, for dark panels")},
    {"ui.tray_icon", "dark", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Dark, for light panels")},
    {"ui.close_without_tray", "minimize",
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Minimises it")},
    {"ui.close_without_tray", "quit", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Quits CCProxy")},
    {"ui.language", "", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "As the system")},
    {"conditions[].type", "tokenCount",
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Tokens of the prompt")},
    {"conditions[].type", "parameter",
     QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Field of the request")},
    {"conditions[].type", "model", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Model asked for")},
    {"conditions[].operator", ">", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "more than")},
    {"conditions[].operator", "<", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "less than")},
    {"conditions[].operator", ">=", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "at least")},
    {"conditions[].operator", "<=", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "at most")},
    {"conditions[].operator", "==", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "equals")},
    {"conditions[].operator", "!=", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "is other than")},
    {"conditions[].operator", "contains", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "contains")},
    {"model_options{}.vision", "", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "As known")},
    {"model_options{}.vision", "true", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "Yes")},
    {"model_options{}.vision", "false", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "No")},
    {"routes{}.min_effort", "", QT_TRANSLATE_NOOP("ccproxy::ui::Options", "As usual")},
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
    return textOf(choice);
}

std::span<const std::string_view> keysWithoutOption()
{
    return kWithout;
}

} // namespace ccproxy::ui
