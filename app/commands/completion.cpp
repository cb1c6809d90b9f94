// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/completion.h"

#include "commandline/man_page.h"
#include "commands/commands.h"
#include "commands/logs_exchange.h"
#include "commands/logs_source.h"
#include "commands/output.h"
#include "configuration.h"
#include "core/config/key_table.h"
#include "instance/wire.h"
#include "service/history_values.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace ccproxy::app {
namespace {

using Words = std::vector<CompletionWord>;

/// What the user has configured, read when a word needs it. A configuration with mistakes offers
/// what could be read of it.
class Configured {
public:
    Words words(WordKind kind, std::string_view before)
    {
        switch (kind) {
        case WordKind::ConfigKey:
            return keys();
        case WordKind::ConfigValue:
            return values(before);
        case WordKind::Route:
            return routes();
        case WordKind::Provider:
            return providers();
        case WordKind::NewProvider:
            return newProviders();
        case WordKind::ProviderType:
            return types();
        case WordKind::Profile:
            return profiles();
        case WordKind::Model:
            return models();
        case WordKind::Exchange:
            return exchanges();
        case WordKind::ImportSource:
            return {{"ccproxy", {}}, {"claude-code-router", {}}, {"cc-switch", {}}};
        case WordKind::Free:
        case WordKind::File:
        case WordKind::CommandName:
            break;
        }
        return {};
    }

private:
    const config::Settings &settings()
    {
        if (!m_configuration) {
            Invocation nothing;
            auto read = loadConfiguration(requestOf(nothing));
            m_configuration = read ? std::move(*read) : Configuration{};
        }
        return m_configuration->result.settings;
    }

    Words providers()
    {
        Words out;
        for (const config::Provider &provider : settings().providers)
            out.push_back({provider.name, {}});
        return out;
    }

    Words newProviders()
    {
        Words out;
        for (const catalogue::ProviderEntry &entry : catalogue::providers()) {
            if (settings().provider(entry.name) == nullptr)
                out.push_back({std::string(entry.name), std::string(entry.displayName)});
        }
        return out;
    }

    static Words types()
    {
        Words out;
        for (const catalogue::ProviderEntry &entry : catalogue::providers())
            out.push_back({std::string(entry.name), std::string(entry.displayName)});
        for (const auto dialect :
             {catalogue::Dialect::Anthropic, catalogue::Dialect::OpenAiChat,
              catalogue::Dialect::OpenAiResponses, catalogue::Dialect::Gemini}) {
            if (catalogue::findProvider(dialectName(dialect)) == nullptr)
                out.push_back({std::string(dialectName(dialect)), {}});
        }
        return out;
    }

    Words routes()
    {
        Words out;
        for (const std::string_view name : config::kRouteNames)
            out.push_back({std::string(name), {}});
        for (const config::Route &route : settings().routes) {
            const bool isThere = std::any_of(out.begin(), out.end(), [&route](const auto &word) {
                return word.word == route.name;
            });
            if (!isThere)
                out.push_back({route.name, {}});
        }
        return out;
    }

    Words profiles()
    {
        Words out;
        for (const config::Profile &profile : settings().profiles)
            out.push_back({profile.name, {}});
        return out;
    }

    Words models()
    {
        Words out;
        for (const config::Provider &provider : settings().providers) {
            for (const std::string &model : provider.models)
                out.push_back({provider.name + "," + model, {}});
        }
        for (const config::Route &route : settings().routes)
            out.push_back({route.target.provider + "," + route.target.model, route.name});
        std::sort(out.begin(), out.end(),
                  [](const auto &a, const auto &b) { return a.word < b.word; });
        const auto sameWord = [](const auto &a, const auto &b) { return a.word == b.word; };
        out.erase(std::unique(out.begin(), out.end(), sameWord), out.end());
        return out;
    }

    /// The last ones, the newest first.
    static Words exchanges()
    {
        constexpr int kMost = 30;
        Invocation nothing;
        engine::HistoryFilter filter;
        filter.limit = kMost;
        const auto answer = LogsSource(nothing).ask(wire::kLogs, toJson(filter));
        Words out;
        if (!answer)
            return out;
        const QJsonArray exchanges = answer->value(wire::kExchanges).toArray();
        for (const QJsonValue &value : exchanges) {
            const QJsonObject exchange = value.toObject();
            out.push_back(
                {shortId(exchange),
                 timeOf(exchange, true) + " " + statusOf(exchange) + " " + targetOf(exchange)});
        }
        std::reverse(out.begin(), out.end());
        return out;
    }

    Words keys()
    {
        using config::KeyType;
        Words out;
        const auto addBelow = [&out](std::string_view prefix, const std::string &path) {
            for (const config::KeyInfo *key : config::keysBelow(prefix))
                out.push_back({path + std::string(key->leaf()), std::string(key->meaning)});
        };
        for (const config::KeyInfo &key : config::keys()) {
            const bool holdsKeys = key.type == KeyType::Object || key.type == KeyType::ObjectList
                || key.type == KeyType::ObjectMap;
            const bool isInside = key.name.find_first_of("[{") != std::string_view::npos;
            if (!holdsKeys && !isInside)
                out.push_back({std::string(key.name), std::string(key.meaning)});
        }
        for (const config::Provider &provider : settings().providers)
            addBelow("providers[].", "providers." + provider.name + ".");
        for (const config::Route &route : settings().routes)
            addBelow(config::kRoutePrefix, "routes." + route.name + ".");
        return out;
    }

    Words values(std::string_view name)
    {
        if (name.starts_with("routes.") && name.ends_with(".provider"))
            return providers();
        const config::KeyInfo *key = config::findKey(name);
        Words out;
        if (key == nullptr)
            return out;
        for (const std::string_view choice : key->choices)
            out.push_back({std::string(choice), {}});
        if (key->type == config::KeyType::Boolean)
            out = {{"true", {}}, {"false", {}}};
        return out;
    }

    std::optional<Configuration> m_configuration;
};

} // namespace

int completion(const Invocation &invocation)
{
    if (invocation.arguments.empty()) {
        return fail(makeFailure(FailureKind::UsageError,
                                "`ccproxy completion` needs the name of a shell",
                                "Write `ccproxy completion bash`, zsh or fish."));
    }
    print(completionScript(invocation.arguments.front()));
    return 0;
}

int completeWords(const Invocation &invocation)
{
    Configured configured;
    const Completions found =
        complete(invocation.arguments, [&configured](WordKind kind, std::string_view before) {
            return configured.words(kind, before);
        });
    std::string out;
    for (const CompletionWord &word : found.words)
        out += word.word + "\t" + word.summary + "\n";
    if (found.wantsFiles)
        out += ":files\n";
    print(out);
    return 0;
}

int showManPage(const Invocation & /*invocation*/)
{
    print(manPage());
    return 0;
}

} // namespace ccproxy::app
