// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ascii.h"
#include "core/catalogue/catalogue.h"
#include "core/config/edit.h"
#include "core/config/import_parts.h"
#include "core/config/substitution.h"

#include <algorithm>

/// cc-switch: environments of Claude Code, one of which is the current.
namespace ccproxy::config::importing {
namespace {

using jsonc::Node;

/// Its names are made for people; ours stand in routes and requests.
std::string plainName(const std::string &name, const Node &taken)
{
    std::string out;
    for (const char c : name) {
        if (ascii::isAlphanumeric(c) || c == '.' || static_cast<signed char>(c) < 0)
            out += ascii::lowered(c);
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (out.ends_with('-'))
        out.pop_back();
    if (out.empty())
        out = "provider";
    const auto isTaken = [&taken](const std::string &candidate) {
        return find(taken, {PathStep::named(candidate)}) != nullptr;
    };
    std::string unique = out;
    for (int i = 2; isTaken(unique); ++i)
        unique = out + "-" + std::to_string(i);
    return unique;
}

std::string_view dialectOf(const Node &provider)
{
    struct Row {
        std::string_view format;
        std::string_view dialect;
    };
    constexpr Row kRows[] = {{"openai_chat", "openai"},
                             {"openai_responses", "openai-responses"},
                             {"gemini_native", "gemini"}};
    const Node *meta = provider.member("meta");
    const std::string format = meta ? textOf(*meta, {"apiFormat", "api_format"}) : std::string();
    const auto *found = std::find_if(std::begin(kRows), std::end(kRows),
                                     [&](const Row &row) { return row.format == format; });
    return found == std::end(kRows) ? std::string_view("anthropic") : found->dialect;
}

/// The routes that the environment of the current provider stands for.
void routesFrom(const Node &environment, const std::string &provider, const std::string &fallback,
                Import &out)
{
    const auto route = [&](std::string_view name, const std::string &model) {
        if (model.empty())
            return;
        Node target = objectNode();
        putText(target, "provider", provider);
        putText(target, "model", model);
        put(section(out.configuration, "routes"), name, std::move(target));
    };
    const std::string sonnet = textOf(environment, {"ANTHROPIC_DEFAULT_SONNET_MODEL"});
    const std::string main = textOf(environment, {"ANTHROPIC_MODEL"});
    const std::string first = !main.empty() ? main : !sonnet.empty() ? sonnet : fallback;
    route("default", first);
    if (first.empty())
        out.left.push_back("the default route: " + provider
                           + " names no model; set routes.default yourself");
    route("background",
          textOf(environment, {"ANTHROPIC_DEFAULT_HAIKU_MODEL", "ANTHROPIC_SMALL_FAST_MODEL"}));
    route("claude-opus-*", textOf(environment, {"ANTHROPIC_DEFAULT_OPUS_MODEL"}));
    if (!sonnet.empty() && sonnet != first)
        route("claude-sonnet-*", sonnet);
    route("subagent", textOf(environment, {"CLAUDE_CODE_SUBAGENT_MODEL"}));
}

void importProvider(const Node &provider, bool isCurrent, Import &out, Node &providers)
{
    const std::string shown = textOf(provider, {"name", "id"});
    const Node *settings = provider.member("settingsConfig");
    const Node *environment = settings ? settings->member("env") : nullptr;
    const std::string url =
        environment ? textOf(*environment, {"ANTHROPIC_BASE_URL"}) : std::string();
    const std::string key = environment
        ? textOf(*environment, {"ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_API_KEY"})
        : std::string();
    if (url.empty() && key.empty()) {
        out.left.push_back("provider \"" + shown
                           + "\": it has neither an address nor a key (a login of Claude Code)");
        return;
    }
    const std::string name = plainName(shown, providers);
    Node entry = objectNode();
    putText(entry, "name", name);
    const std::string type = typeFor(name, dialectOf(provider), url);
    if (!type.empty())
        putText(entry, "type", type);
    if (!url.empty())
        putText(entry, "api_base_url", withDollarsDoubled(url));
    if (!key.empty())
        putText(entry, "api_key", withDollarsDoubled(key));
    providers.children.push_back(std::move(entry));
    const catalogue::ProviderEntry *known = catalogue::findProvider(type.empty() ? name : type);
    if (isCurrent && environment)
        routesFrom(*environment, name, known ? std::string(known->defaultModel) : std::string(),
                   out);
}

} // namespace

void importSwitch(const Node &root, Import &out)
{
    const Node *claude = root.member("claude");
    const Node &section = claude ? *claude : root;
    const std::string current = textOf(section, {"current"});
    Node providers = listNode();
    if (const Node *entries = section.member("providers")) {
        for (const Node &provider : entries->children)
            importProvider(provider, provider.key == current, out, providers);
    }
    put(out.configuration, "providers", std::move(providers));
    for (const Node &member : root.children) {
        const Node *others = member.member("providers");
        if (&member != claude && others && !others->children.empty())
            out.left.push_back(member.key + ": providers of another program than Claude Code");
    }
    for (const std::string_view key : {"mcp", "prompts", "skills"}) {
        if (const Node *member = root.member(key); member && !member->children.empty())
            out.left.push_back(std::string(key) + ": Claude Code keeps these itself");
    }
}

} // namespace ccproxy::config::importing
