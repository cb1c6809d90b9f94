// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/keychain.h"
#include "commands/output.h"
#include "commands/provider_key.h"
#include "core/config/provider_change.h"
#include "core/config/resolve.h"
#include "core/config/secrets.h"
#include "core/config/substitution.h"

#include <algorithm>
#include <optional>

/// providers set-key and forget-key.
namespace ccproxy::app {
namespace {

using config::PathStep;
using config::ValuePath;
using config::jsonc::Node;
using Entries = std::set<std::string, std::less<>>;

/// What CCProxy's own key is called on the command line; a provider of that name comes first.
constexpr std::string_view kOwnName = "apikey";

/// `mayBeGone`: the provider may have been taken out of the configuration before its key.
Expected<KeyOwner> ownerOf(const Invocation &invocation, const Configuration &configuration,
                           bool mayBeGone = false)
{
    if (invocation.arguments.empty())
        return unexpected(FailureKind::UsageError, "The provider's name is missing",
                          "Write it as in `ccproxy providers set-key openai`.");
    KeyOwner owner{.name = invocation.arguments.front(), .isProvider = true, .entry = nullptr};
    const config::Settings &settings = configuration.result.settings;
    const config::Provider *provider = settings.provider(owner.name);
    if (!provider && owner.name == kOwnName) {
        owner.isProvider = false;
        return owner;
    }
    owner.entry = provider ? config::entryOf(*provider) : catalogue::findProvider(owner.name);
    if (mayBeGone || provider || (owner.entry && owner.entry->needsKey))
        return owner;
    if (owner.entry)
        return unexpected(FailureKind::NotFound, "The provider " + owner.name + " needs no key",
                          "`ccproxy providers add " + owner.name + "` adds it.");
    Failure failure = config::unknownProvider(settings, owner.name);
    failure.remedy += " `ccproxy providers add NAME` adds one.";
    return Unexpected(std::move(failure));
}

/// The reference that a place of the file has, or nothing when it has none.
std::optional<std::string> entryAt(const Node *node, const std::string &usual)
{
    if (!node || !node->isString())
        return {};
    if (node->text == "keychain")
        return usual;
    constexpr std::string_view prefix = "keychain:";
    return node->text.starts_with(prefix) ? std::optional(node->text.substr(prefix.size()))
                                          : std::nullopt;
}

bool isSet(const Node *node)
{
    return node && !(node->isString() && node->text.empty());
}

/// Makes the file say what it needs to say; `value` is a reference or, with --in-file, the key.
class FileEdit {
public:
    FileEdit(const KeyOwner &owner, const Invocation &invocation, const Configuration &before)
        : m_owner(owner), m_invocation(invocation), m_before(before)
    {
    }

    /// The entry that the key goes to.
    std::string entry() const
    {
        if (!m_invocation.entry.empty())
            return m_invocation.entry;
        const auto document = config::jsonc::parse(m_before.text);
        return entryAt(config::find(document.root, m_owner.place()), m_owner.usualEntry())
            .value_or(m_owner.usualEntry());
    }

    Expected<std::string> refer(const std::string &text) const
    {
        const std::string wanted = entry();
        return edited(
            text,
            [&](const Node &root) -> std::optional<ValuePath> {
                const std::string usual = m_owner.usualEntry();
                const Node *key = config::find(root, m_owner.place());
                const Node *list = config::find(root, m_owner.list());
                const auto says = [&](const Node *node) { return entryAt(node, usual) == wanted; };
                if (says(key))
                    return {};
                for (std::size_t i = 0; list && i < list->children.size(); ++i) {
                    if (says(&list->children[i]))
                        return {};
                }
                if (m_invocation.entry.empty() || !m_owner.isProvider || !isSet(key))
                    return m_owner.place();
                // A further key of a provider that has one.
                ValuePath path = m_owner.list();
                path.push_back(PathStep::element(list ? list->children.size() : 0));
                return path;
            },
            config::referenceTo(wanted, m_owner.usualEntry()));
    }

    Expected<std::string> write(const std::string &text, const Secret &key) const
    {
        return edited(
            text, [&](const Node &) { return std::optional(m_owner.place()); },
            config::withDollarsDoubled(key.reveal()));
    }

private:
    template <typename Place>
    Expected<std::string> edited(std::string text, const Place &place,
                                 const std::string &value) const
    {
        const auto document = config::jsonc::parse(text);
        if (m_owner.isProvider && !config::find(document.root, m_owner.provider())) {
            auto begun =
                config::withProvider(std::move(text), m_before.result.settings,
                                     *config::valueOf(R"({"name":")" + m_owner.name + R"("})"));
            if (!begun)
                return begun;
            text = std::move(*begun);
        }
        const auto path = place(document.root);
        return path ? config::withValue(text, *path, config::textValue(value)) : text;
    }

    const KeyOwner &m_owner;
    const Invocation &m_invocation;
    const Configuration &m_before;
};

int writeIntoFile(const Invocation &invocation, const KeyOwner &owner, const FileEdit &edit,
                  const Secret &key)
{
    const auto change =
        changeFile(invocation, [&](const std::string &text) { return edit.write(text, key); });
    if (!change)
        return fail(change.error());
    const std::string &path = change->configuration.path;
    tellOfClearText(path);
    print("Wrote the key of " + owner.text() + " (" + key.masked() + ") into " + path + ".\n");
    return 0;
}

/// The keys that stood in a text as literals and no longer do: they are not to be found in the
/// versions that are kept either.
std::vector<config::MovedKey> goneLiterals(const std::string &before, const std::string &after,
                                           const std::string &entry)
{
    const auto left = config::literalKeys(config::jsonc::parse(after).root);
    std::vector<config::MovedKey> out;
    for (config::LiteralKey &literal : config::literalKeys(config::jsonc::parse(before).root)) {
        const bool isLeft = std::any_of(left.begin(), left.end(), [&](const auto &other) {
            return other.value.matches(literal.value.reveal());
        });
        if (!isLeft)
            out.push_back({std::move(literal.value), entry});
    }
    return out;
}

/// The text without the references to a key of the keychain, or to all of its owner's; `entries`
/// gets what they named.
Expected<std::string> withoutReferences(std::string text, const KeyOwner &owner,
                                        const std::string &only, Entries &entries)
{
    const auto document = config::jsonc::parse(text);
    const auto isMeant = [&](const Node *node) {
        const auto entry = entryAt(node, owner.usualEntry());
        const bool is = entry && (only.empty() || *entry == only);
        if (is)
            entries.insert(*entry);
        return is;
    };
    std::vector<ValuePath> paths;
    if (isMeant(config::find(document.root, owner.place())))
        paths.push_back(owner.place());
    const Node *list = owner.isProvider ? config::find(document.root, owner.list()) : nullptr;
    // From the end, so that the numbers of the others stay.
    for (std::size_t i = list ? list->children.size() : 0; i-- > 0;) {
        if (isMeant(&list->children[i])) {
            paths.push_back(owner.list());
            paths.back().push_back(PathStep::element(i));
        }
    }
    for (const ValuePath &path : paths) {
        auto edited = config::withoutValue(text, path);
        if (!edited)
            return edited;
        text = std::move(*edited);
    }
    return text;
}

/// The key as the options or the user give it.
Expected<Secret> keyOf(const Invocation &invocation, const KeyOwner &owner)
{
    const bool isInVariable = !invocation.keyVariable.empty();
    const bool isInFile = !invocation.keyFile.empty();
    if (isInVariable && isInFile)
        return unexpected(FailureKind::UsageError, "The key is to come from two places",
                          "Give one of --key-from-env and --key-file.");
    return isInVariable ? keyFromVariable(invocation.keyVariable)
        : isInFile      ? keyFromFile(invocation.keyFile)
                        : askForKey(owner);
}

} // namespace

int providersSetKey(const Invocation &invocation)
{
    const auto before = loadConfiguration(requestOf(invocation));
    if (!before)
        return fail(before.error());
    const auto owner = ownerOf(invocation, *before);
    if (!owner)
        return fail(owner.error());
    const auto key = keyOf(invocation, *owner);
    if (!key)
        return fail(key.error());
    const FileEdit edit(*owner, invocation, *before);
    if (invocation.inFile)
        return writeIntoFile(invocation, *owner, edit, *key);

    const std::string entry = edit.entry();
    Keychain keychain;
    const auto stored = keychain.change([&](config::Keys &keys) -> Expected<void> {
        keys.insert_or_assign(entry, *key);
        return {};
    });
    if (!stored)
        return fail(withOtherWays(stored.error(), *owner));
    std::vector<config::MovedKey> gone;
    const auto change = changeFile(invocation, [&](const std::string &text) {
        auto after = edit.refer(text);
        if (after)
            gone = goneLiterals(text, *after, entry);
        return after;
    });
    if (!change) {
        tell("ccproxy: the key is in the keychain, but the file does not say so");
        return fail(change.error());
    }
    const std::string &path = change->configuration.path;
    if (ConfigurationFile file(path, homeFolder()); !gone.empty()) {
        if (const auto cleaned = cleanVersions(file, gone); !cleaned)
            return fail(cleaned.error());
    }
    print("Put the key of " + owner->text() + " (" + key->masked() + ") into the keychain"
          + (change->isChanged ? "; " + path + " refers to it.\n" : ".\n"));
    if (tellInstanceOfKeys())
        print("The running CCProxy uses it.\n");
    return 0;
}

int providersForgetKey(const Invocation &invocation)
{
    const auto before = loadConfiguration(requestOf(invocation));
    if (!before)
        return fail(before.error());
    const auto owner = ownerOf(invocation, *before, true);
    if (!owner)
        return fail(owner.error());
    Entries entries;
    const auto change = changeFile(invocation, [&](const std::string &text) {
        return withoutReferences(text, *owner, invocation.entry, entries);
    });
    if (!change)
        return fail(change.error());
    if (entries.empty())
        entries.insert(invocation.entry.empty() ? owner->usualEntry() : invocation.entry);
    // Other providers may use the same one.
    for (const std::string &entry : config::keychainEntries(change->configuration.result.settings))
        entries.erase(entry);
    std::size_t forgotten = 0;
    Keychain keychain;
    const auto stored = keychain.change([&](config::Keys &keys) -> Expected<void> {
        forgotten = std::erase_if(keys, [&](const auto &key) { return entries.count(key.first); });
        return {};
    });
    if (!stored)
        return fail(stored.error());
    if (forgotten == 0 && !change->isChanged)
        return fail(makeFailure(FailureKind::NotFound,
                                "Neither the keychain nor the file has a key of " + owner->text()
                                    + " that could be forgotten",
                                "`ccproxy providers list` tells where keys are."));
    print("Took the key of " + owner->text() + " out of the keychain"
          + (change->isChanged ? " and out of " + change->configuration.path + ".\n" : ".\n"));
    tellInstanceOfKeys();
    return 0;
}

} // namespace ccproxy::app
