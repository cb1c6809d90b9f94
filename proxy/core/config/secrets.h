// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/edit.h"
#include "core/config/jsonc.h"
#include "core/config/settings.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Keys that the keychain keeps, and how those of a file get there. Pure: who asks the keychain is
/// the engine's and the program's affair.
namespace ccproxy::config {

/// Keys by the names of their entries.
using Keys = std::map<std::string, Secret, std::less<>>;

/// The entry of CCProxy's own `apikey` when it names none; a provider's has the provider's name.
inline constexpr std::string_view kOwnEntry = "ccproxy";

/// The entry that a "keychain" secret means; `usual` is that of its place.
std::string_view entryOf(const SecretSource &source, std::string_view usual);

/// The entries that settings need. Empty: the keychain need not be asked at all. Providers that are
/// switched off need none.
std::set<std::string, std::less<>> keychainEntries(const Settings &settings);

/// The same with those of providers that are switched off: what the keychain is to go on keeping.
std::set<std::string, std::less<>> keptEntries(const Settings &settings);

/// Gives every secret of the keychain its value, or says why it has none: `state` when the keychain
/// has not given its keys, and NotFound when it has. A key that is known counts either way.
void fillIn(Settings &settings, const Keys &keys, KeyState state);

/// The key that stands as clear text in the place of a secret; an empty one for what names another
/// place (the keychain, a variable), for a mask and for no text at all.
Secret literalKey(const jsonc::Node *node);

/// A key that stands in a file as clear text.
struct LiteralKey {
    ValuePath path;
    std::string owner;      ///< the provider's name; "" = the `apikey`
    std::size_t number = 0; ///< 0: api_key or apikey; n: the nth of api_keys
    Secret value;
    /// A local server wants no key, and most people give it any word.
    bool isForShow = false;
};
/// Those of a document in the form of our file, in its order. What has to do with an environment
/// variable is none.
std::vector<LiteralKey> literalKeys(const jsonc::Node &root);

/// A literal and the entry of the keychain that it is moved to.
struct MovedKey {
    Secret literal;
    std::string entry;
};
/// An entry for each literal: one that holds the same key already, else the usual one of its place
/// ("openai", "openai-2" for the first of api_keys) when it is free, else the next number.
std::vector<MovedKey> entriesFor(std::span<const LiteralKey> literals, const Keys &stored);

/// "keychain", or "keychain:ENTRY" where that entry is not the usual one.
std::string referenceTo(std::string_view entry, std::string_view usual);

/// The text with those literals replaced by references. `everywhere`: also outside of secrets, such
/// as in comments, but only keys that are too long to be words of something else.
std::string withReferences(std::string text, std::span<const MovedKey> moved, bool everywhere);

/// Whether a key that somebody typed or pasted can be one, after blanks around it are taken off:
/// the key, or a UsageError that says what is wrong.
Expected<Secret> keyFrom(std::string_view typed);

} // namespace ccproxy::config
