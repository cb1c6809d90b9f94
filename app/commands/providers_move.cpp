// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/keychain.h"
#include "commands/output.h"
#include "core/config/secrets.h"

#include <algorithm>

/// providers move-keys.
namespace ccproxy::app {
namespace {

std::string ownerText(const config::LiteralKey &literal)
{
    return literal.owner.empty() ? "apikey" : literal.owner;
}

/// "providers.openai.api_key".
std::string placeText(const config::LiteralKey &literal)
{
    if (literal.owner.empty())
        return "apikey";
    const std::string key =
        literal.number == 0 ? "api_key" : "api_keys[" + std::to_string(literal.number - 1) + "]";
    return "providers." + literal.owner + "." + key;
}

/// Those that were asked for; all but those for show when none was.
Expected<std::vector<config::LiteralKey>> wantedOf(const Invocation &invocation,
                                                   const std::string &text)
{
    auto literals = config::literalKeys(config::jsonc::parse(text).root);
    const auto &names = invocation.arguments;
    for (const std::string &name : names) {
        const bool isThere =
            std::any_of(literals.begin(), literals.end(),
                        [&name](const auto &literal) { return ownerText(literal) == name; });
        if (isThere)
            continue;
        return unexpected(FailureKind::NotFound,
                          "The file has no key of " + name + " in clear text",
                          "`ccproxy providers list` tells where keys are.");
    }
    std::erase_if(literals, [&names](const config::LiteralKey &literal) {
        return names.empty()
            ? literal.isForShow
            : std::find(names.begin(), names.end(), ownerText(literal)) == names.end();
    });
    return literals;
}

} // namespace

int providersMoveKeys(const Invocation &invocation)
{
    auto file = fileToChange(invocation);
    if (!file)
        return fail(file.error());
    const auto text = file->read();
    if (!text)
        return fail(text.error());
    const auto literals = wantedOf(invocation, *text);
    if (!literals)
        return fail(literals.error());
    if (literals->empty()) {
        print("No key stands in " + file->path() + " as clear text.\n");
        return 0;
    }
    if (invocation.dryRun) {
        std::string out = "Would be moved into the keychain:\n";
        for (const config::LiteralKey &literal : *literals)
            out += "  " + placeText(literal) + " (" + literal.value.masked() + ")\n";
        print(out);
        return 0;
    }
    std::vector<config::MovedKey> moved;
    Keychain keychain;
    const auto stored = keychain.change([&](config::Keys &keys) -> Expected<void> {
        moved = config::entriesFor(*literals, keys);
        for (const config::MovedKey &key : moved)
            keys.insert_or_assign(key.entry, key.literal);
        return {};
    });
    if (!stored) {
        Failure failure = stored.error();
        failure.remedy += (failure.remedy.empty() ? "" : " ")
            + std::string("Nothing was changed; \"${NAME}\" in the file takes a key from the"
                          " environment.");
        return fail(failure);
    }
    const auto change =
        changeFile(*file, invocation, [&moved](const std::string &before, const Configuration &) {
            return Expected<std::string>(config::withReferences(before, moved, false));
        });
    if (!change) {
        tell("ccproxy: the keys are in the keychain, but in the file as well");
        return fail(change.error());
    }
    if (const auto cleaned = cleanVersions(*file, moved); !cleaned) {
        tell("ccproxy: earlier versions of the file still have the keys");
        return fail(cleaned.error());
    }
    std::string out = "Moved into the keychain; " + file->path() + " refers to them:\n";
    for (std::size_t i = 0; i < moved.size(); ++i)
        out += "  " + placeText((*literals)[i]) + " (" + moved[i].literal.masked() + "): entry "
            + moved[i].entry + "\n";
    print(out);
    const auto after = file->read();
    const bool isElsewhere =
        after && std::any_of(moved.begin(), moved.end(), [&after](const config::MovedKey &key) {
            constexpr std::size_t kUnmistakable = 16;
            return key.literal.reveal().size() >= kUnmistakable
                && after->find(key.literal.reveal()) != std::string::npos;
        });
    if (isElsewhere)
        tell("ccproxy: one of them also stands elsewhere in the file, in a comment or a header;"
             " take it out there yourself");
    tellInstanceOfKeys();
    return 0;
}

} // namespace ccproxy::app
