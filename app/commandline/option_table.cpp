// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/option_table.h"

#include "commandline/since.h"
#include "core/config/units.h"

namespace ccproxy::app {
namespace {

constexpr std::string_view kLogLevels[] = {"error", "warning", "info", "debug"};
constexpr std::string_view kBys[] = {"day", "provider", "model", "session", "project"};
constexpr std::string_view kShells[] = {"sh", "fish", "powershell", "cmd"};

bool setPort(Invocation &invocation, std::string_view value)
{
    const auto number = config::parseInteger(value);
    if (!number || *number < 0 || *number > 65535)
        return false;
    invocation.port = static_cast<std::uint16_t>(*number);
    return true;
}

bool setTimeout(Invocation &invocation, std::string_view value)
{
    constexpr std::chrono::hours kLongest(24);
    const auto duration = config::parseDuration(value);
    if (!duration || *duration > kLongest)
        return false;
    invocation.timeout = *duration;
    return true;
}

template <std::string Invocation::*member>
bool setText(Invocation &invocation, std::string_view value)
{
    invocation.*member = value;
    return !value.empty();
}

template <bool Invocation::*member>
bool setFlag(Invocation &invocation, std::string_view)
{
    invocation.*member = true;
    return true;
}

bool setLines(Invocation &invocation, std::string_view value)
{
    constexpr std::int64_t kMost = 100'000;
    const auto number = config::parseInteger(value);
    if (!number || *number < 1 || *number > kMost)
        return false;
    invocation.lines = static_cast<int>(*number);
    return true;
}

bool setSince(Invocation &invocation, std::string_view value)
{
    invocation.since = sinceFrom(value, std::chrono::system_clock::now());
    return invocation.since.has_value();
}

bool setBy(Invocation &invocation, std::string_view value)
{
    invocation.by = usage::byFrom(value);
    return invocation.by.has_value();
}

bool setReplay(Invocation &invocation, std::string_view value)
{
    invocation.replay = value;
    const std::size_t comma = value.find(',');
    return comma != std::string_view::npos && comma > 0 && comma + 1 < value.size();
}

constexpr std::string_view kAnyText = "not empty";

constexpr OptionInfo kCommonOptions[] = {
    {.name = "--cli",
     .summary = "work without a display; alone: run the proxy here",
     .example = "ccproxy --cli"},
    {.name = "--help",
     .shortName = "-h",
     .summary = "show this help",
     .example = "ccproxy start --help"},
    {.name = "--version", .summary = "show the version", .example = "ccproxy --version"},
};

constexpr OptionInfo kOptions[] = {
    {.name = "--config",
     .value = "FILE",
     .summary = "use this configuration",
     .example = "ccproxy start --config work.json",
     .apply = &setText<&Invocation::config>,
     .expects = kAnyText,
     .kind = WordKind::File},
    {.name = "--port",
     .value = "N",
     .summary = "listen on this port; 0: one that is free",
     .example = "ccproxy --cli --port 8080",
     .apply = &setPort,
     .expects = "a port from 0 to 65535"},
    {.name = "--host",
     .value = "ADDRESS",
     .summary = "listen on this address; anything but loopback needs an apikey",
     .example = "ccproxy --cli --host 0.0.0.0",
     .apply = &setText<&Invocation::host>,
     .expects = kAnyText},
    {.name = "--demo",
     .summary = "let the built-in demo provider answer: no key, no network",
     .example = "ccproxy start --demo",
     .apply = &setFlag<&Invocation::demo>},
    {.name = "--log-level",
     .value = "LEVEL",
     .summary = "how much is logged",
     .example = "ccproxy --cli --log-level debug",
     .choices = kLogLevels,
     .apply = &setText<&Invocation::logLevel>},
    {.name = "--hidden",
     .summary = "no window: for the start at login, when the tray may come late",
     .example = "ccproxy --hidden",
     .apply = &setFlag<&Invocation::hidden>},
    {.name = "--foreground",
     .summary = "stay in this terminal, as --cli does",
     .example = "ccproxy start --foreground",
     .apply = &setFlag<&Invocation::foreground>},
    {.name = "--timeout",
     .value = "TIME",
     .summary = "how long answers may take, such as 10 or 500ms",
     .example = "ccproxy stop --timeout 5",
     .apply = &setTimeout,
     .expects = "a number of seconds, or a time such as \"500ms\" or \"2m\", of at most a day"},
    {.name = "--json",
     .summary = "print JSON for other programs",
     .example = "ccproxy status --json",
     .apply = &setFlag<&Invocation::json>},
    {.name = "--profile",
     .value = "NAME",
     .summary = "use the routes of this profile of the configuration",
     .example = "ccproxy code --profile cheap",
     .apply = &setText<&Invocation::profile>,
     .expects = kAnyText,
     .kind = WordKind::Profile},
    {.name = "--model",
     .value = "MODEL",
     .summary = "the model to begin with, such as PROVIDER,MODEL, or to look for",
     .example = "ccproxy code --model deepseek,deepseek-v4-pro",
     .apply = &setText<&Invocation::model>,
     .expects = kAnyText,
     .kind = WordKind::Model},
    {.name = "--print",
     .summary = "print the command instead of running it",
     .example = "ccproxy code --print",
     .apply = &setFlag<&Invocation::print>},
    {.name = "--dry-run",
     .summary = "tell what would be done, and do nothing",
     .example = "ccproxy config import cc-switch --dry-run",
     .apply = &setFlag<&Invocation::dryRun>},
    {.name = "--entry",
     .value = "ENTRY",
     .summary = "the keychain's entry, when a provider has more than one key",
     .example = "ccproxy providers set-key openai --entry openai-2",
     .apply = &setText<&Invocation::entry>,
     .expects = kAnyText},
    {.name = "--key-from-env",
     .value = "VARIABLE",
     .summary = "take the key from this environment variable",
     .example = "ccproxy providers set-key openai --key-from-env OPENAI_API_KEY",
     .apply = &setText<&Invocation::keyVariable>,
     .expects = kAnyText},
    {.name = "--key-file",
     .value = "FILE",
     .summary = "take the key from this file, which only you may read (mode 0600)",
     .example = "ccproxy providers set-key openai --key-file /run/secrets/openai",
     .apply = &setText<&Invocation::keyFile>,
     .expects = kAnyText,
     .kind = WordKind::File},
    {.name = "--key-env",
     .value = "VARIABLE",
     .summary = "have the file refer to this environment variable",
     .example = "ccproxy providers add groq --key-env MY_GROQ_KEY",
     .apply = &setText<&Invocation::keyReference>,
     .expects = kAnyText},
    {.name = "--key-stdin",
     .summary = "read the key from the standard input",
     .example = "pass groq | ccproxy providers add groq --key-stdin",
     .apply = &setFlag<&Invocation::keyStdin>},
    {.name = "--no-key",
     .summary = "ask for no key",
     .example = "ccproxy providers add groq --no-key",
     .apply = &setFlag<&Invocation::noKey>},
    {.name = "--type",
     .value = "TYPE",
     .summary = "openai, anthropic, gemini or the name of a provider like it",
     .example = "ccproxy providers add work --type deepseek --url https://ai.example/v1",
     .apply = &setText<&Invocation::type>,
     .expects = kAnyText,
     .kind = WordKind::ProviderType},
    {.name = "--url",
     .value = "URL",
     .summary = "its address, when it is not the usual one",
     .example = "ccproxy providers add desk --url http://192.168.1.5:8000/v1",
     .apply = &setText<&Invocation::url>,
     .expects = kAnyText},
    {.name = "--models",
     .value = "LIST",
     .summary = "the only models to use of it, with commas",
     .example = "ccproxy providers add openai --models gpt-5,gpt-5-mini",
     .apply = &setText<&Invocation::models>,
     .expects = kAnyText},
    {.name = "--in-file",
     .summary = "write the key into the file as clear text",
     .example = "ccproxy providers set-key openai --in-file",
     .apply = &setFlag<&Invocation::inFile>},
    {.name = "--shell",
     .value = "SHELL",
     .summary = "the shell to write for",
     .example = "ccproxy env --shell fish | source",
     .choices = kShells,
     .apply = &setText<&Invocation::shell>},
    {.name = "--follow",
     .shortName = "-f",
     .summary = "go on until Ctrl+C, with what is new",
     .example = "ccproxy logs --follow",
     .apply = &setFlag<&Invocation::follow>},
    {.name = "--lines",
     .shortName = "-n",
     .value = "N",
     .summary = "how many requests, the newest",
     .example = "ccproxy logs --lines 100",
     .apply = &setLines,
     .expects = "a number from 1 to 100000"},
    {.name = "--errors",
     .summary = "only what failed",
     .example = "ccproxy logs --errors",
     .apply = &setFlag<&Invocation::errors>},
    {.name = "--provider",
     .value = "NAME",
     .summary = "only what this provider answered",
     .example = "ccproxy logs --provider openai",
     .apply = &setText<&Invocation::provider>,
     .expects = kAnyText,
     .kind = WordKind::Provider},
    {.name = "--since",
     .value = "TIME",
     .summary = "from a day on, or for so long: 2026-07-02, 30m, 2h, 7d",
     .example = "ccproxy usage --since 7d",
     .apply = &setSince,
     .expects = "a day such as 2026-07-02, a time of one such as \"2026-07-02 14:30\", or a"
                " duration such as 30m, 2h or 7d"},
    {.name = "--search",
     .value = "TEXT",
     .summary = "only what holds these words: models, failures, kept bodies",
     .example = "ccproxy logs --search \"rate limit\"",
     .apply = &setText<&Invocation::search>,
     .expects = kAnyText},
    {.name = "--curl",
     .summary = "print the provider's request as a curl command, its key as $API_KEY",
     .example = "ccproxy logs 3f9a --curl",
     .apply = &setFlag<&Invocation::curl>},
    {.name = "--replay",
     .value = "PROVIDER,MODEL",
     .summary = "send the request again to this model, and compare",
     .example = "ccproxy logs 3f9a --replay openai,gpt-4.1",
     .apply = &setReplay,
     .expects = "a provider and its model, such as openai,gpt-4.1",
     .kind = WordKind::Model},
    {.name = "--by",
     .value = "WHAT",
     .summary = "what sums are made by",
     .example = "ccproxy usage --by model",
     .choices = kBys,
     .apply = &setBy},
    {.name = "--csv",
     .summary = "print CSV for spreadsheets",
     .example = "ccproxy usage --by project --csv",
     .apply = &setFlag<&Invocation::csv>},
};

} // namespace

std::span<const OptionInfo> commonOptions()
{
    return kCommonOptions;
}

std::span<const OptionInfo> options()
{
    return kOptions;
}

const OptionInfo *findOption(std::string_view name)
{
    for (const auto table : {commonOptions(), options()}) {
        for (const OptionInfo &option : table) {
            if (option.name == name || (!name.empty() && option.shortName == name))
                return &option;
        }
    }
    return nullptr;
}

} // namespace ccproxy::app
