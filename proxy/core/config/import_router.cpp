// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/edit.h"
#include "core/config/import_parts.h"

#include <algorithm>

/// claude-code-router: versions 1 and 2, whose file holds Providers and Router, and version 3,
/// whose export holds the same with rules and profiles.
namespace ccproxy::config::importing {
namespace {

using jsonc::Kind;
using jsonc::Node;

struct Row {
    std::string_view theirs;
    std::string_view ours;
};

template <std::size_t size>
std::string_view lookUp(const Row (&rows)[size], std::string_view theirs)
{
    const auto *found = std::find_if(std::begin(rows), std::end(rows),
                                     [theirs](const Row &row) { return row.theirs == theirs; });
    return found == std::end(rows) ? std::string_view() : found->ours;
}

/// Transformers that say which protocol a provider speaks; the first that is there counts.
constexpr Row kDialects[] = {
    {"Anthropic", "anthropic"},
    {"anthropic", "anthropic"},
    {"gemini", "gemini"},
    {"openai-responses", "openai-responses"},
    {"anthropic_messages", "anthropic"},
    {"openai_chat_completions", "openai"},
    {"openai_responses", "openai-responses"},
    {"gemini_generate_content", "gemini"},
};

/// Transformers whose work CCProxy does by itself where a provider needs it.
constexpr std::string_view kNotNeeded[] = {"deepseek", "openrouter",          "groq",
                                           "tooluse",  "enhancetool",         "reasoning",
                                           "openai",   "cleancache",          "sampling",
                                           "cerebras", "maxcompletiontokens", "streamoptions",
                                           "OpenAI",   "extrathinktag",       "forcereasoning"};

constexpr Row kRoutes[] = {
    {"default", "default"},         {"background", "background"}, {"think", "think"},
    {"longContext", "longContext"}, {"webSearch", "webSearch"},   {"image", "image"},
};
/// Kinds of rules of early version 3.
constexpr Row kRules[] = {
    {"always", "default"}, {"long-context", "longContext"},
    {"thinking", "think"}, {"web-search", "webSearch"},
    {"image", "image"},    {"subagent", "subagent"},
};
constexpr Row kLogLevels[] = {
    {"fatal", "error"}, {"error", "error"}, {"warn", "warning"},
    {"info", "info"},   {"debug", "debug"}, {"trace", "debug"},
};

class RouterImport {
public:
    RouterImport(const Node &root, Import &out) : m_root(root), m_out(out) { }

    void run()
    {
        const Node *providers = m_root.member("Providers");
        importProviders(providers ? providers : m_root.member("providers"));
        importTop();
        if (const Node *router = m_root.member("Router"))
            importRoutes(*router);
        if (const Node *fallback = m_root.member("fallback"))
            importFallbacks(*fallback);
        importProfiles();
        tellRest();
    }

private:
    void leave(std::string what, std::string_view why)
    {
        m_out.left.push_back(std::move(what) + ": " + std::string(why));
    }

    void importProviders(const Node *providers)
    {
        Node list = listNode();
        if (providers) {
            for (const Node &provider : providers->children) {
                const std::string name = textOf(provider, {"name", "id"});
                if (name.empty()) {
                    leave("a provider", "it has no name");
                    continue;
                }
                m_names.push_back(name);
                list.children.push_back(providerFrom(provider, name));
            }
        }
        put(m_out.configuration, "providers", std::move(list));
    }

    Node providerFrom(const Node &provider, const std::string &name)
    {
        std::string url = textOf(provider, {"api_base_url", "baseUrl", "baseurl"});
        const std::string dialect = dialectOf(provider, name, url);
        Node out = objectNode();
        putText(out, "name", name);
        const std::string type = typeFor(name, dialect, url);
        if (!type.empty())
            putText(out, "type", type);
        // Its address for Gemini is that of the model list; the catalogue's is the right one.
        if (!url.empty() && dialect != "gemini")
            putText(out, "api_base_url", url);
        const std::string key = textOf(provider, {"api_key", "apiKey", "apikey"});
        if (!key.empty())
            putText(out, "api_key", key);
        if (const Node *models = provider.member("models"); models && models->kind == Kind::Array)
            put(out, "models", *models);
        if (const Node *enabled = provider.member("enabled");
            enabled && enabled->kind == Kind::Boolean && !enabled->boolean)
            put(out, "enabled", *enabled);
        return out;
    }

    std::string dialectOf(const Node &provider, const std::string &name, const std::string &url)
    {
        std::string dialect(lookUp(kDialects, textOf(provider, {"type", "protocol"})));
        const Node *transformer = provider.member("transformer");
        if (transformer) {
            for (const Node &member : transformer->children) {
                if (member.key != "use") {
                    leave("transformer." + member.key + " of provider " + name,
                          "transformers of single models are not carried over");
                    continue;
                }
                for (const Node &use : member.children)
                    takeTransformer(use, name, dialect);
            }
        }
        const auto endsWith = [&url](std::string_view end) { return url.ends_with(end); };
        if (dialect.empty() && (endsWith("/v1/messages") || endsWith("/anthropic")))
            dialect = "anthropic";
        if (dialect.empty() && endsWith("/responses"))
            dialect = "openai-responses";
        if (dialect.empty() && endsWith("/chat/completions"))
            dialect = "openai";
        return dialect;
    }

    void takeTransformer(const Node &use, const std::string &provider, std::string &dialect)
    {
        const bool hasOptions = use.kind == Kind::Array && !use.children.empty();
        const std::string name = hasOptions ? use.children.front().text : use.text;
        if (const auto found = lookUp(kDialects, name); !found.empty()) {
            if (dialect.empty())
                dialect = found;
            return;
        }
        const bool isNotNeeded =
            std::find(std::begin(kNotNeeded), std::end(kNotNeeded), name) != std::end(kNotNeeded);
        if (!isNotNeeded)
            leave("transformer " + name + " of provider " + provider,
                  "CCProxy has no transformers; see `parameters` and `model_options`");
    }

    void importTop()
    {
        const std::string host = textOf(m_root, {"HOST"});
        if (!host.empty())
            putText(m_out.configuration, "host", host);
        if (const Node *port = m_root.member("PORT"); port && port->kind != Kind::Null) {
            const auto number = valueOf(port->text);
            if (number && number->kind == Kind::Number)
                put(m_out.configuration, "port", *number);
        }
        for (const Row &row : {Row{"APIKEY", "apikey"}, Row{"PROXY_URL", "proxy_url"}}) {
            const std::string text = textOf(m_root, {row.theirs});
            if (!text.empty())
                putText(m_out.configuration, row.ours, text);
        }
        if (const Node *log = m_root.member("LOG"); log && log->kind == Kind::Boolean)
            put(m_out.configuration, "log", *log);
        const auto level = lookUp(kLogLevels, textOf(m_root, {"LOG_LEVEL"}));
        if (!level.empty())
            putText(m_out.configuration, "log_level", level);
        if (const Node *timeout = m_root.member("API_TIMEOUT_MS");
            timeout && !timeout->text.empty() && timeout->text != "0")
            putText(section(m_out.configuration, "performance"), "request_timeout",
                    timeout->text + "ms");
    }

    bool addRoute(std::string_view name, const std::string &from, const std::string &target)
    {
        const auto found = targetOf(target, m_names);
        if (!found) {
            leave(from, "\"" + target + "\" names no provider and model");
            return false;
        }
        if (std::find(m_names.begin(), m_names.end(), found->member("provider")->text)
            == m_names.end()) {
            leave(from, "there is no provider \"" + found->member("provider")->text + "\"");
            return false;
        }
        put(section(m_out.configuration, "routes"), name, *found);
        return true;
    }

    void importRoutes(const Node &router)
    {
        for (const Node &member : router.children) {
            const std::string path = "Router." + member.key;
            const auto route = lookUp(kRoutes, member.key);
            if (!route.empty() && member.isString()) {
                if (!member.text.empty())
                    addRoute(route, path, member.text);
            } else if (member.key == "rules") {
                for (const Node &rule : member.children)
                    importRule(rule);
            } else if (member.key == "fallback") {
                importChain(member);
            } else if (member.key != "longContextThreshold" && member.key != "builtInRules") {
                leave(path, "CCProxy has nothing like it");
            }
        }
        const Node *threshold = router.member("longContextThreshold");
        Node *route = routeNamed("longContext");
        if (route && threshold && threshold->kind == Kind::Number)
            put(*route, "threshold", *threshold);
    }

    void importRule(const Node &rule)
    {
        const Node *enabled = rule.member("enabled");
        if (enabled && enabled->kind == Kind::Boolean && !enabled->boolean)
            return;
        const std::string path = "rule \"" + textOf(rule, {"name", "id"}) + "\"";
        const std::string type = textOf(rule, {"type"});
        const std::string target = textOf(rule, {"target"});
        const std::string pattern = textOf(rule, {"pattern"});
        const auto kind = lookUp(kRules, type);
        if (!kind.empty() && !target.empty()) {
            const Node *threshold = rule.member("threshold");
            if (addRoute(kind, path, target) && threshold && kind == "longContext")
                put(*routeNamed("longContext"), "threshold", *threshold);
        } else if (type == "model-prefix" && !target.empty() && !pattern.empty()) {
            addRoute(pattern.ends_with('*') ? pattern : pattern + "*", path, target);
        } else {
            leave(path,
                  "rules with conditions or scripts are not carried over; see the"
                  " `conditions` of routes");
        }
    }

    Node *routeNamed(std::string_view name)
    {
        if (m_out.configuration.member("routes") == nullptr)
            return nullptr;
        Node &routes = section(m_out.configuration, "routes");
        return routes.member(name) ? &section(routes, name) : nullptr;
    }

    void addFallback(std::string_view route, const std::string &from, const std::string &target)
    {
        Node *found = routeNamed(route);
        const auto fallback = targetOf(target, m_names);
        if (!found || !fallback) {
            leave(from, "\"" + target + "\" has no route or names no provider and model");
            return;
        }
        if (found->member("fallbacks") == nullptr)
            put(*found, "fallbacks", listNode());
        section(*found, "fallbacks").children.push_back(*fallback);
    }

    void importFallbacks(const Node &fallback)
    {
        for (const Node &chain : fallback.children) {
            for (const Node &target : chain.children)
                addFallback(lookUp(kRoutes, chain.key), "fallback." + chain.key, target.text);
        }
    }

    /// Version 3: one chain for everything. It is applied to the default route, once there is one.
    void importChain(const Node &fallback)
    {
        if (textOf(fallback, {"mode"}) != "model-chain")
            return;
        if (const Node *models = fallback.member("models"))
            m_chain = models->children;
    }

    void importProfiles()
    {
        const Node *profile = m_root.member("profile");
        const Node *profiles = profile ? profile->member("profiles") : nullptr;
        bool isFirst = true;
        for (const Node &each : profiles ? profiles->children : std::vector<Node>()) {
            const Node *enabled = each.member("enabled");
            const bool isOff = enabled && enabled->kind == Kind::Boolean && !enabled->boolean;
            const std::string agent = textOf(each, {"agent"});
            if (isOff || textOf(each, {"model", "sonnetModel", "opusModel"}).empty())
                continue;
            if (agent != "claude-code" || !isFirst) {
                leave("profile \"" + textOf(each, {"name", "id"}) + "\"",
                      agent == "claude-code" ? "only the first profile is carried over"
                                             : "it is of another program than Claude Code");
                continue;
            }
            isFirst = false;
            routesOf(each);
        }
        for (const Node &target : m_chain)
            addFallback("default", "Router.fallback", target.text);
    }

    void routesOf(const Node &profile)
    {
        constexpr Row kModels[] = {{"model", "default"},
                                   {"opusModel", "claude-opus-*"},
                                   {"sonnetModel", "claude-sonnet-*"},
                                   {"smallFastModel", "background"},
                                   {"haikuModel", "background"}};
        for (const Row &row : kModels) {
            const std::string model = textOf(profile, {row.theirs});
            if (!model.empty() && routeNamed(row.ours) == nullptr)
                addRoute(row.ours, "profile." + std::string(row.theirs), model);
        }
    }

    /// What is set and has no place here.
    void tellRest()
    {
        constexpr Row kRest[] = {
            {"CUSTOM_ROUTER_PATH", "CCProxy runs no scripts; see the `conditions` of routes"},
            {"transformers", "CCProxy runs no scripts"},
            {"plugins", "CCProxy runs no scripts"},
            {"StatusLine", "the status line is Claude Code's own setting"},
            {"REWRITE_SYSTEM_PROMPT", "CCProxy leaves system prompts as they are"},
            {"APIKEYS", "CCProxy has one key for clients, `apikey`"},
            {"virtualModelProfiles", "CCProxy has nothing like it"},
        };
        for (const Row &row : kRest) {
            const Node *member = m_root.member(row.theirs);
            if (member && (!member->text.empty() || !member->children.empty()))
                leave(std::string(row.theirs), row.ours);
        }
    }

    const Node &m_root;
    Import &m_out;
    std::vector<std::string> m_names; ///< of the providers
    std::vector<Node> m_chain;
};

} // namespace

void importRouter(const Node &root, Import &out)
{
    const Node *inner = root.member("config");
    RouterImport(inner ? *inner : root, out).run();
}

} // namespace ccproxy::config::importing
