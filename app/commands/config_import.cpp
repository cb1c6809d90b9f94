// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/keychain.h"
#include "commands/output.h"
#include "core/config/import.h"
#include "core/config/problem.h"
#include "service/foreign_import.h"

/// config import.
namespace ccproxy::app {
namespace {

void report(const char *title, const std::vector<std::string> &lines)
{
    if (lines.empty())
        return;
    std::string out = std::string(title) + "\n";
    for (const std::string &line : lines)
        out += "  " + config::oneLine(line) + "\n";
    print(out);
}

/// Each part with what is in it.
std::vector<std::string> withContents(const config::Addition &addition)
{
    const auto contents = config::contentsOf(addition);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < addition.added.size(); ++i) {
        out.push_back(addition.added[i]);
        for (const std::string &line : contents[i])
            out.push_back("  " + line);
    }
    return out;
}

/// What an import would add to the file as it is.
Expected<config::Addition> additionOf(const ConfigurationFile &file, const config::Import &import)
{
    const auto text = file.read();
    return text ? config::withImport(*text, import) : Unexpected(text.error());
}

/// Moves the keys that an import would add into the keychain. Nothing of them is saved anywhere
/// else on the way. Gives what became of them, for people.
std::string takeKeys(const config::Addition &addition, config::Import &import)
{
    const auto literals = keysToTake(addition, import);
    if (literals.empty())
        return {};
    std::vector<config::MovedKey> moved;
    Keychain keychain;
    const auto stored = keychain.change([&](config::Keys &keys) -> Expected<void> {
        moved = enterKeys(literals, keys);
        return {};
    });
    const std::string count =
        std::to_string(literals.size()) + (literals.size() == 1 ? " key" : " keys");
    if (!stored)
        return stored.error().message + ", so " + count
            + " came as clear text; `ccproxy providers move-keys` moves them later";
    referToKeychain(moved, import);
    return count + " went into the keychain";
}

} // namespace

int configImport(const Invocation &invocation)
{
    if (invocation.arguments.empty())
        return fail(makeFailure(FailureKind::UsageError, "The source is missing",
                                "Name claude-code-router, cc-switch, ccproxy or a file."));
    const auto source = foreignSource(invocation.arguments.front());
    if (!source)
        return fail(source.error());
    auto import = readImport(*source);
    if (!import)
        return fail(import.error());
    auto file = fileToChange(invocation);
    if (!file)
        return fail(file.error());
    auto wouldAdd = additionOf(*file, *import);
    if (!wouldAdd)
        return fail(wouldAdd.error());
    config::Addition addition = std::move(*wouldAdd);
    std::string aboutKeys;
    if (!invocation.dryRun && !addition.added.empty()) {
        aboutKeys = takeKeys(addition, *import);
        const auto edit = [&](const std::string &text, const Configuration &) {
            auto added = config::withImport(text, *import);
            if (!added)
                return Expected<std::string>(Unexpected(std::move(added.error())));
            addition = std::move(*added);
            return Expected<std::string>(addition.text);
        };
        const auto change = changeFile(*file, invocation, edit);
        if (!change) {
            report("Not carried over:", addition.left);
            return fail(change.error());
        }
    }
    const std::string &path = source->path;
    if (addition.added.empty())
        print("Nothing of " + path + " is new.\n");
    if (invocation.dryRun)
        report("Would be taken over:", withContents(addition));
    else
        report("Taken over:", addition.added);
    report("Not carried over:", addition.left);
    if (!aboutKeys.empty())
        tell("ccproxy: " + aboutKeys);
    if (!invocation.dryRun && !addition.added.empty())
        tell("ccproxy: `ccproxy config undo` takes it all back");
    return 0;
}

} // namespace ccproxy::app
