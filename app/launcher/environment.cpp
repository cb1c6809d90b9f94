// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/environment.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace ccproxy::app {
namespace {

constexpr std::string_view kLoopback[] = {"127.0.0.1", "localhost", "::1"};

constexpr std::string_view kDiverting[] = {
    "CLAUDE_CODE_OAUTH_TOKEN", "CLAUDE_CODE_USE_BEDROCK",
    "CLAUDE_CODE_USE_VERTEX",  "CLAUDE_CODE_USE_FOUNDRY",
    "ANTHROPIC_UNIX_SOCKET",   "_CLAUDE_CODE_ASSUME_FIRST_PARTY_BASE_URL"};

/// Subcommands of the client, which take no permission mode.
constexpr std::string_view kClientCommands[] = {
    "agents", "auth",    "config",      "doctor", "install", "mcp", "migrate-installer",
    "plugin", "plugins", "setup-token", "update", "upgrade"};

/// A NO_PROXY list with the loopback names that it lacks.
std::string withLoopback(std::string list)
{
    std::vector<std::string> known;
    std::string entry;
    for (const char c : list + ",") {
        if (c != ',' && c != ' ') {
            entry += c;
            continue;
        }
        known.push_back(std::exchange(entry, {}));
    }
    for (const std::string_view name : kLoopback) {
        if (std::find(known.begin(), known.end(), name) != known.end())
            continue;
        if (!list.empty() && list.back() != ',')
            list += ',';
        list += name;
    }
    return list;
}

} // namespace

Environment LaunchEnvironment::appliedTo(Environment environment) const
{
    for (const auto &[name, value] : set)
        environment[name] = value;
    for (const std::string &name : unset)
        environment.erase(name);
    return environment;
}

LaunchEnvironment launchEnvironment(const LaunchFacts &facts, const LaunchTarget &target,
                                    const Environment &parent)
{
    LaunchEnvironment out;
    const auto set = [&out](std::string_view name, std::string value) {
        out.set.emplace_back(name, std::move(value));
    };
    // A limit that the user has set stays.
    const auto propose = [&](std::string_view name, std::string value) {
        if (valueOf(parent, name).empty())
            set(name, std::move(value));
    };
    set("ANTHROPIC_BASE_URL", target.baseUrl);
    set("ANTHROPIC_AUTH_TOKEN", target.token);
    if (!facts.model.empty())
        set("ANTHROPIC_MODEL", facts.model);
    if (!facts.haikuModel.empty())
        set("ANTHROPIC_DEFAULT_HAIKU_MODEL", facts.haikuModel);
    propose("API_TIMEOUT_MS", "600000");
    set("CLAUDE_CODE_GATEWAY_HINT_HEADERS", "1");
    set("CLAUDE_CODE_ENABLE_GATEWAY_MODEL_DISCOVERY", "1");
    if (facts.window) {
        // The first counts for any name, the second for names that the client does not know.
        propose("CLAUDE_CODE_AUTO_COMPACT_WINDOW", std::to_string(*facts.window));
        propose("CLAUDE_CODE_MAX_CONTEXT_TOKENS", std::to_string(*facts.window));
    }
    if (!facts.attribution)
        set("CLAUDE_CODE_ATTRIBUTION_HEADER", "0");
    if (facts.autoMode == config::Launch::AutoMode::Model)
        set("CLAUDE_CODE_AUTO_MODE_SERVER", "0");
    // Programs read either spelling; each keeps what it has, and takes the other's when it is
    // unset.
    const std::string upper = valueOf(parent, "NO_PROXY");
    const std::string lower = valueOf(parent, "no_proxy");
    set("NO_PROXY", withLoopback(upper.empty() ? lower : upper));
    set("no_proxy", withLoopback(lower.empty() ? upper : lower));

    out.unset.emplace_back("ANTHROPIC_API_KEY");
    for (const std::string_view name : kDiverting) {
        if (parent.contains(name))
            out.unset.emplace_back(name);
    }
    return out;
}

std::vector<std::string> launchArguments(const LaunchFacts &facts,
                                         const std::vector<std::string> &users)
{
    const auto choosesMode = [](const std::string &argument) {
        return argument == "--permission-mode" || argument.starts_with("--permission-mode=")
            || argument.starts_with("--dangerously-skip-permissions");
    };
    const bool isCommand = !users.empty()
        && std::find(std::begin(kClientCommands), std::end(kClientCommands), users.front())
            != std::end(kClientCommands);
    std::vector<std::string> out;
    if (facts.autoMode == config::Launch::AutoMode::Ask && !isCommand
        && std::none_of(users.begin(), users.end(), choosesMode))
        out = {"--permission-mode", "default"};
    out.insert(out.end(), users.begin(), users.end());
    return out;
}

std::span<const std::string_view> divertingVariables()
{
    return kDiverting;
}

std::string baseUrlFor(const std::string &host, std::uint16_t port)
{
    std::string name = host;
    if (name.empty() || name == "0.0.0.0")
        name = "127.0.0.1";
    else if (name == "::" || name == "[::]")
        name = "[::1]";
    else if (name.find(':') != std::string::npos && name.front() != '[')
        name = "[" + name + "]";
    return "http://" + name + ":" + std::to_string(port);
}

std::string newLaunchToken()
{
    constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr std::size_t kLength = 43;
    std::string out = "ccproxy-";
    for (std::size_t i = 0; i < kLength; ++i)
        out += kLetters[QRandomGenerator::system()->bounded(static_cast<quint32>(kLetters.size()))];
    return out;
}

} // namespace ccproxy::app
