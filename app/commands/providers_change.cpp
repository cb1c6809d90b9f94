// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/keychain.h"
#include "commands/output.h"
#include "commands/provider_key.h"
#include "core/config/nearest.h"
#include "core/config/problem.h"
#include "core/config/provider_change.h"
#include "core/config/substitution.h"
#include "core/config/url.h"
#include "instance/wire.h"
#include "platform/platform.h"

#include <algorithm>
#include <optional>

/// providers add, remove, enable and disable.
namespace ccproxy::app {
namespace {

using config::jsonc::Node;
using Members = std::vector<std::pair<std::string_view, Node>>;

Expected<std::string> nameOf(const Invocation &invocation, const char *command)
{
    if (invocation.arguments.empty())
        return unexpected(FailureKind::UsageError, "The provider's name is missing",
                          std::string("Write it as in `ccproxy providers ") + command
                              + " deepseek`.");
    return invocation.arguments.front();
}

std::vector<std::string> listed(const std::string &text)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        if (comma > at)
            out.push_back(text.substr(at, comma - at));
        at = comma + 1;
    }
    return out;
}

/// As a user may read it.
std::string addressOf(const config::Provider &provider)
{
    const auto resolved = config::resolve(provider);
    return resolved ? config::maskedUrl(resolved->baseUrl) : std::string();
}

// -- add ------------------------------------------------------------------------------------------

/// Where a new provider's key comes from.
enum class KeyWay {
    None,      ///< it gets none
    Usual,     ///< the environment has it under its usual name
    Reference, ///< --key-env
    Variable,  ///< --key-from-env
    File,      ///< --key-file
    Input,     ///< --key-stdin
    Asked,     ///< typed
};

Expected<KeyWay> keyWayOf(const Invocation &invocation, const KeyOwner &owner,
                          const config::Provider &provider)
{
    const std::pair<bool, KeyWay> said[] = {{invocation.noKey, KeyWay::None},
                                            {!invocation.keyReference.empty(), KeyWay::Reference},
                                            {!invocation.keyVariable.empty(), KeyWay::Variable},
                                            {!invocation.keyFile.empty(), KeyWay::File},
                                            {invocation.keyStdin, KeyWay::Input}};
    const auto isSaid = [](const auto &way) { return way.first; };
    const auto *const way = std::find_if(std::begin(said), std::end(said), isSaid);
    if (std::count_if(std::begin(said), std::end(said), isSaid) > 1)
        return unexpected(FailureKind::UsageError, "The key is to come from two places",
                          "Give one of --key-env, --key-from-env, --key-file, --key-stdin and"
                          " --no-key.");
    if (way != std::end(said))
        return way->second;
    // Who names another server knows whether that one wants a key.
    if (owner.entry == nullptr || !owner.entry->needsKey || !provider.apiBaseUrl.empty())
        return KeyWay::None;
    const auto &variables = owner.entry->keyVariables;
    const auto environment = platform::environment();
    const bool isThere = std::any_of(variables.begin(), variables.end(), [&](auto name) {
        return !valueOf(environment, name).empty();
    });
    if (isThere && catalogue::findProvider(provider.name) == owner.entry)
        return KeyWay::Usual;
    constexpr int kStandardInput = 0;
    if (platform::isTerminal(kStandardInput))
        return KeyWay::Asked;
    return unexpected(FailureKind::UsageError, provider.name + " needs a key",
                      "Give it by --key-stdin, --key-file FILE, --key-from-env VARIABLE or"
                      " --key-env VARIABLE, or leave it for later by --no-key.");
}

/// What is to be added, as the options say it.
Expected<config::Provider> providerOf(const Invocation &invocation, const std::string &name)
{
    config::Provider out;
    out.name = name;
    out.type = invocation.type;
    out.apiBaseUrl = invocation.url;
    out.models = listed(invocation.models);
    std::vector<std::string_view> known;
    for (const catalogue::ProviderEntry &entry : catalogue::providers())
        known.push_back(entry.name);
    const bool isKnown = catalogue::findProvider(out.type.empty() ? out.name : out.type) != nullptr;
    if (!isKnown && out.type.empty() && !out.apiBaseUrl.empty()) {
        // What a server speaks of which nothing else is known.
        out.type = dialectName(catalogue::Dialect::OpenAiChat);
    } else if (!isKnown) {
        const std::string &text = out.type.empty() ? out.name : out.type;
        const auto near = config::nearest(text, known);
        return unexpected(FailureKind::UsageError,
                          "CCProxy does not know "
                              + std::string(out.type.empty() ? "" : "the type ") + "\""
                              + config::oneLine(text) + "\"",
                          near ? "Did you mean \"" + std::string(*near) + "\"?"
                               : "Give its address by --url, and its --type unless it speaks as"
                                 " OpenAI does.");
    }
    if (out.apiBaseUrl.find('$') == std::string::npos) {
        if (auto resolved = config::resolve(out); !resolved)
            return unexpected(FailureKind::UsageError,
                              out.name + " cannot be added: " + resolved.error().message,
                              out.apiBaseUrl.empty() ? "Give its address by --url."
                                                     : "Write --url as in https://host/v1.");
    }
    return out;
}

/// The provider as the file has it; `key` is the text of its api_key, "" for none.
Node nodeOf(const config::Provider &provider, const std::string &key)
{
    Members members{{"name", config::textValue(provider.name)}};
    if (!provider.type.empty())
        members.emplace_back("type", config::textValue(provider.type));
    if (!provider.apiBaseUrl.empty())
        members.emplace_back("api_base_url", config::textValue(provider.apiBaseUrl));
    if (!key.empty())
        members.emplace_back("api_key", config::textValue(key));
    if (!provider.models.empty())
        members.emplace_back("models", config::listValue(provider.models));
    return config::objectValue(std::move(members));
}

Expected<std::string> withNewProvider(const std::string &text, const Configuration &before,
                                      const config::Provider &provider, const std::string &key)
{
    const config::ValuePath path = KeyOwner{.name = provider.name}.provider();
    if (config::find(config::jsonc::parse(text).root, path) != nullptr)
        return unexpected(FailureKind::Conflict,
                          "There is a provider named " + provider.name + " already",
                          "`ccproxy providers set-key " + provider.name
                              + "` gives it another key, `ccproxy config set providers."
                              + provider.name + ".KEY VALUE` changes it.");
    return config::withProvider(text, before.result.settings, nodeOf(provider, key));
}

/// The route of a name when it leads to a provider.
const config::RouteTarget *routeTo(const config::Settings &settings, std::string_view provider)
{
    const config::Route *route = settings.route("default");
    return route != nullptr && route->target.provider == provider ? &route->target : nullptr;
}

struct Added {
    config::Provider provider;
    std::string keyText; ///< where its key is, for people
    Change change;
    bool isRunning = false; ///< an instance uses it
};

int tellAdded(const Added &added, bool asJson)
{
    const std::string &name = added.provider.name;
    const std::string address = addressOf(added.provider);
    const auto *route = routeTo(added.change.configuration.result.settings, name);
    if (asJson) {
        QJsonObject out{
            {QStringLiteral("name"), wire::text(name)},
            {QStringLiteral("address"), wire::text(address)},
            {QStringLiteral("file"), wire::text(added.change.configuration.path)},
            {QStringLiteral("default_model"), route ? wire::text(route->model) : QJsonValue()}};
        printJson(out);
        return 0;
    }
    print("Added " + name + (address.empty() ? "" : " (" + address + ")") + " to "
          + added.change.configuration.path + ", " + added.keyText + ".\n"
          + (route ? "The default route leads to " + name + "," + route->model + ".\n" : "")
          + (added.isRunning ? "The running CCProxy uses it.\n" : "")
          + (added.provider.models.empty() && !route
                 ? "`ccproxy providers models " + name
                     + "` lists its models, `ccproxy routes set"
                       " default "
                     + name + ",MODEL` leads requests to one.\n"
                 : "`ccproxy providers test " + name + "` tries it.\n"));
    return 0;
}

/// The key that comes with the options, or is typed.
Expected<std::optional<Secret>> newKey(const Invocation &invocation, const KeyOwner &owner,
                                       KeyWay way)
{
    Expected<Secret> key = Secret();
    if (way == KeyWay::Variable)
        key = keyFromVariable(invocation.keyVariable);
    else if (way == KeyWay::File)
        key = keyFromFile(invocation.keyFile);
    else if (way == KeyWay::Input)
        key = keyFromInput();
    else if (way == KeyWay::Asked)
        key = askForKey(owner);
    else
        return std::optional<Secret>();
    if (!key)
        return Unexpected(std::move(key.error()));
    return std::optional<Secret>(std::move(*key));
}

// -- remove, enable and disable -------------------------------------------------------------------

/// The entries of the keychain that only this provider's keys are in.
std::vector<std::string> ownEntries(const config::Settings &before, const config::Settings &after,
                                    const std::string &name)
{
    const config::Provider *provider = before.provider(name);
    std::vector<config::SecretSource> keys = provider->apiKeys;
    keys.insert(keys.begin(), provider->apiKey);
    const auto others = config::keychainEntries(after);
    std::vector<std::string> out;
    for (const config::SecretSource &key : keys) {
        const std::string entry(config::entryOf(key, name));
        if (key.kind == config::SecretSource::Kind::Keychain && !others.contains(entry))
            out.push_back(entry);
    }
    return out;
}

/// A change of one provider by the rules for those of clients (PRODUCT.md 7), with what a user of
/// commands can do next. `before` gets the settings that it begins from.
Expected<Change> changeProvider(const Invocation &invocation, const config::ProviderChange &wanted,
                                config::Settings &before)
{
    const auto edit = [&](const std::string &text,
                          const Configuration &now) -> Expected<std::string> {
        before = now.result.settings;
        const config::Provider *provider = before.provider(wanted.name);
        const bool isToggle = wanted.kind == config::ProviderChange::Kind::Toggle;
        const bool turnsOn = invocation.command == Command::ProvidersEnable;
        if (isToggle && provider != nullptr && provider->enabled == turnsOn)
            return text;
        return config::withChange(text, before, wanted);
    };
    auto change = changeFile(invocation, edit);
    if (!change && change.error().kind == FailureKind::Conflict)
        change.error().remedy +=
            " `ccproxy routes set ROUTE PROVIDER,MODEL` does, `ccproxy routes remove ROUTE` takes"
            " it out.";
    return change;
}

int turn(const Invocation &invocation, bool on)
{
    const auto name = nameOf(invocation, on ? "enable" : "disable");
    if (!name)
        return fail(name.error());
    config::ProviderChange wanted;
    wanted.kind = config::ProviderChange::Kind::Toggle;
    wanted.name = *name;
    config::Settings before;
    const auto change = changeProvider(invocation, wanted, before);
    if (!change)
        return fail(change.error());
    const bool isUsed = change->isChanged && tellInstanceOfKeys();
    if (invocation.json) {
        printJson({{QStringLiteral("name"), wire::text(*name)},
                   {QStringLiteral("enabled"), on},
                   {QStringLiteral("changed"), change->isChanged},
                   {QStringLiteral("file"), wire::text(change->configuration.path)}});
        return 0;
    }
    const std::string state = on ? "on" : "off";
    print(change->isChanged
              ? "Turned " + *name + " " + state + " in " + change->configuration.path + ".\n"
              : *name + " is turned " + state + " already.\n");
    if (isUsed)
        print("The running CCProxy follows.\n");
    return 0;
}

} // namespace

int providersAdd(const Invocation &invocation)
{
    const auto name = nameOf(invocation, "add");
    if (!name)
        return fail(name.error());
    auto provider = providerOf(invocation, *name);
    if (!provider)
        return fail(provider.error());
    const KeyOwner owner{.name = *name, .entry = config::entryOf(*provider)};
    const auto way = keyWayOf(invocation, owner, *provider);
    if (!way)
        return fail(way.error());
    std::string key = *way == KeyWay::Reference ? "${" + invocation.keyReference + "}" : "";
    const auto edit = [&](const std::string &text, const Configuration &before) {
        return withNewProvider(text, before, *provider, key);
    };
    // Before anybody is asked for a key in vain.
    auto file = fileToChange(invocation);
    if (!file)
        return fail(file.error());
    if (const auto could = tryConfiguration(*file, requestOf(invocation), edit); !could)
        return fail(could.error());

    const auto given = newKey(invocation, owner, *way);
    if (!given)
        return fail(given.error());
    std::string keyText = *way == KeyWay::Reference
        ? "its key is that of " + invocation.keyReference
        : *way == KeyWay::Usual ? "its key is that of the environment"
                                : "without a key";
    if (*given && invocation.inFile) {
        key = config::withDollarsDoubled((*given)->reveal());
        keyText = "its key (" + (*given)->masked() + ") in it as clear text";
    } else if (*given) {
        Keychain keychain;
        const auto stored = keychain.change([&](config::Keys &keys) -> Expected<void> {
            keys.insert_or_assign(*name, **given);
            return {};
        });
        if (!stored) {
            Failure failure = withOtherWays(stored.error(), owner);
            failure.remedy += " With --key-env VARIABLE the file refers to that one.";
            return fail(failure);
        }
        key = "keychain";
        keyText = "its key (" + (*given)->masked() + ") into the keychain";
    }
    auto change = changeFile(*file, invocation, edit);
    if (!change && key == "keychain")
        tell("ccproxy: the key is in the keychain, but the file does not say so");
    if (!change)
        return fail(change.error());
    if (*given && invocation.inFile)
        tellOfClearText(change->configuration.path);
    const bool isRunning = tellInstanceOfKeys();
    return tellAdded({std::move(*provider), std::move(keyText), std::move(*change), isRunning},
                     invocation.json);
}

int providersRemove(const Invocation &invocation)
{
    const auto name = nameOf(invocation, "remove");
    if (!name)
        return fail(name.error());
    config::ProviderChange wanted;
    wanted.kind = config::ProviderChange::Kind::Remove;
    wanted.name = *name;
    config::Settings before;
    const auto change = changeProvider(invocation, wanted, before);
    if (!change)
        return fail(change.error());
    tellInstanceOfKeys();
    const auto entries = ownEntries(before, change->configuration.result.settings, *name);
    if (invocation.json) {
        printJson({{QStringLiteral("name"), wire::text(*name)},
                   {QStringLiteral("removed"), true},
                   {QStringLiteral("file"), wire::text(change->configuration.path)}});
        return 0;
    }
    print("Took " + *name + " out of " + change->configuration.path
          + "; `ccproxy config undo` brings it back.\n");
    for (const std::string &entry : entries)
        print("Its key is still in the keychain; `ccproxy providers forget-key " + *name
              + (entry == *name ? "" : " --entry " + entry) + "` takes it out.\n");
    return 0;
}

int providersEnable(const Invocation &invocation)
{
    return turn(invocation, true);
}

int providersDisable(const Invocation &invocation)
{
    return turn(invocation, false);
}

} // namespace ccproxy::app
