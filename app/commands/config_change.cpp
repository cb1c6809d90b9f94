// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/output.h"
#include "core/config/key_path.h"
#include "core/config/problem.h"
#include "core/config/provider_change.h"
#include "core/config/secrets.h"
#include "core/config/show.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

/// config get, set and unset.
namespace ccproxy::app {
namespace {

using config::KeyPath;
using config::jsonc::Node;

int missingArgument(const char *what, const char *example)
{
    return fail(makeFailure(FailureKind::UsageError, what,
                            std::string("Write it as in `") + example + "`."));
}

int failNotSet(const KeyPath &key)
{
    return fail(makeFailure(FailureKind::NotFound,
                            config::toText(key.path) + " is not set and has no default",
                            "`ccproxy config set` sets it."));
}

void printValue(const Node &value, bool asJson)
{
    if (value.isString() && !asJson)
        print(value.text + "\n");
    else
        print(config::jsonc::toJson(value) + "\n");
}

/// A value of the command line, or what stands on the standard input without its line end.
Expected<std::string> valueText(const std::string &argument)
{
    if (argument != "-")
        return argument;
    QFile input;
    constexpr qint64 kMost = 4LL << 20U;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return unexpected(FailureKind::Internal, "The standard input cannot be read");
    }
    std::string text = input.read(kMost).toStdString();
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.pop_back();
    return text;
}

bool isClearKey(const KeyPath &key, const Node &value)
{
    const bool isSecret = key.key
        && (key.key->type == config::KeyType::Secret
            || key.key->type == config::KeyType::SecretList);
    const auto isClear = [](const Node &node) { return !config::literalKey(&node).empty(); };
    return isSecret
        && (isClear(value) || std::any_of(value.children.begin(), value.children.end(), isClear));
}

/// What is true after a change that the user may not expect.
void tellConsequences(const KeyPath &key, const Change &change)
{
    const auto &origins = change.configuration.result.origins;
    const auto origin = origins.find(config::toText(key.path));
    if (origin != origins.end()
        && (origin->second.layer == config::Origin::Layer::Environment
            || origin->second.layer == config::Origin::Layer::CommandLine))
        tell("ccproxy: " + origin->second.source + " sets it too, and counts before the file");
}

} // namespace

int configGet(const Invocation &invocation)
{
    if (invocation.arguments.empty())
        return missingArgument("The key is missing", "ccproxy config get port");
    const auto configuration = loadConfiguration(requestOf(invocation));
    if (!configuration)
        return fail(configuration.error());
    const auto file = config::jsonc::parse(configuration->text);
    const auto shown = config::jsonc::parse(config::show(configuration->result.settings));
    auto key = config::parseKeyPath(invocation.arguments.front(), shown.root);
    if (!key)
        key = config::parseKeyPath(invocation.arguments.front(), file.root);
    if (!key)
        return fail(key.error());
    const Node *value = config::find(shown.root, key->path);
    // A key that nobody knows is only in the file. What is hidden is only shown as show() does it.
    if (value == nullptr && key->key == nullptr && !key->isSensitive && file.isValid())
        value = config::find(file.root, key->path);
    if (value != nullptr) {
        printValue(*value, invocation.json);
        return 0;
    }
    const bool hasDefault = key->key && !key->isEntry && !key->key->fallback.empty();
    const auto fallback = config::valueOf(hasDefault ? key->key->fallback : std::string_view());
    if (!fallback)
        return failNotSet(*key);
    printValue(*fallback, invocation.json);
    return 0;
}

int configSet(const Invocation &invocation)
{
    if (invocation.arguments.size() < 2)
        return missingArgument(invocation.arguments.empty() ? "Key and value are missing"
                                                            : "The value is missing",
                               "ccproxy config set port 8080");
    const auto text = valueText(invocation.arguments[1]);
    if (!text)
        return fail(text.error());
    KeyPath key;
    Node value;
    const auto edit = [&](const std::string &before,
                          const Configuration &now) -> Expected<std::string> {
        const std::string &name = invocation.arguments[0];
        auto begun = name.starts_with("providers") || name.starts_with("routes")
            ? config::withWhatWasFound(before, now.result.settings)
            : before;
        if (!begun)
            return begun;
        auto found = config::parseKeyPath(name, config::jsonc::parse(*begun).root);
        if (!found)
            return Unexpected(std::move(found.error()));
        key = std::move(*found);
        auto wanted = config::valueFor(key, *text);
        if (!wanted)
            return Unexpected(std::move(wanted.error()));
        value = std::move(*wanted);
        return config::withValue(*begun, key.path, value);
    };
    const auto change = changeFile(invocation, edit);
    if (!change)
        return fail(change.error());
    const std::string name = config::toText(key.path);
    print(change->isChanged ? "Set " + name + " in " + change->configuration.path + ".\n"
                            : name + " has that value already.\n");
    if (isClearKey(key, value))
        tell("ccproxy: the key stands in that file as clear text; `ccproxy providers move-keys`"
             " moves it into the keychain");
    tellConsequences(key, *change);
    return 0;
}

int configUnset(const Invocation &invocation)
{
    if (invocation.arguments.empty())
        return missingArgument("The key is missing", "ccproxy config unset port");
    KeyPath key;
    const auto change =
        changeFile(invocation, [&](const std::string &before) -> Expected<std::string> {
            auto found =
                config::parseKeyPath(invocation.arguments[0], config::jsonc::parse(before).root);
            if (!found)
                return Unexpected(std::move(found.error()));
            key = std::move(*found);
            // Nothing to take out, so nothing to make either.
            if (before.empty())
                return before;
            return config::withoutValue(before, key.path);
        });
    if (!change)
        return fail(change.error());
    const std::string name = config::toText(key.path);
    print(change->isChanged ? "Took " + name + " out of " + change->configuration.path + ".\n"
                            : name + " is not in " + change->configuration.path + ".\n");
    tellConsequences(key, *change);
    return 0;
}

} // namespace ccproxy::app
