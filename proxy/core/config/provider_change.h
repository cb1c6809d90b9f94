// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/edit.h"
#include "core/config/settings.h"

#include <string>
#include <string_view>
#include <vector>

/// Changes of one provider of the configuration, as clients of the proxy ask for them (PRODUCT.md
/// 7). Pure: text in, text out.
namespace ccproxy::config {

struct ProviderChange {
    enum class Kind {
        Add,
        Replace, ///< all that the key table knows; what it does not know stays
        Remove,
        Toggle, ///< switches it off, or on again
    };
    Kind kind = Kind::Add;
    std::string name;
    jsonc::Node value; ///< the provider as the file would have it, for Add and Replace
    /// Keys in clear text may be written into the file.
    bool keysToFile = false;
    /// Whoever asks has shown the user's own key.
    bool isTrusted = false;
    /// How many of the provider's keys came with the change, in clear text.
    std::size_t keysSent = 0;
};

/// Reads a provider that a client sends: an object in the form of the file, in which null is the
/// same as nothing. A slip is an InvalidRequest that tells its line and column.
Expected<jsonc::Node> providerFrom(std::string_view json);

/// Where the keys in clear text stand in a provider: `api_key`, `api_keys[1]`. Neither a variable,
/// the keychain, nor what is masked is one.
std::vector<ValuePath> clearKeys(const jsonc::Node &provider);

/// Writes other texts where those keys stand, one for each.
void replaceKeys(jsonc::Node &provider, const std::vector<ValuePath> &paths,
                 const std::vector<std::string> &texts);

/// The NotFound of a name that no provider has, with the one that may be meant.
Failure unknownProvider(const Settings &now, std::string_view name);

/// Where a text configures neither providers nor routes: the text with what was found in the
/// environment, without its keys, which the environment still gives, and without the demo provider.
/// It counts only where nothing else does, so it is written down before anything else is. `now` are
/// the settings that the text gives.
Expected<std::string> withWhatWasFound(std::string text, const Settings &now);

/// The text with a provider, whose "name" it has, in it: what the provider has there besides stays.
/// It begins with withWhatWasFound(). Where no default route is, it leads to this provider, if it
/// is known which model of it.
Expected<std::string> withProvider(std::string text, const Settings &now,
                                   const jsonc::Node &provider);

/// Makes a change in the text of a configuration. `now` are the settings that this text gives.
///
/// What a client sends back as show() had given it (a masked key, a variable's value) stays what it
/// is in the file. It begins with withWhatWasFound().
///
/// Fails with NotFound, with Conflict (the name is taken; a route leads there) and with
/// InvalidRequest; whether the result is a valid configuration is the loader's to say.
Expected<std::string> withChange(std::string_view text, const Settings &now,
                                 const ProviderChange &change);

/// Refuses (Permission) a change by which somebody who has not shown the user's key would have keys
/// sent, which did not come with the change, to a server of his choice: by the rule for strangers'
/// files (trust.h). `now` is before the change, `after` is what it leads to.
Expected<void> mayLeadKeys(const ProviderChange &change, const Settings &now,
                           const Settings &after);

} // namespace ccproxy::config
