// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/edit.h"
#include "core/config/resolve.h"
#include "core/config/secrets.h"
#include "core/expected.h"

#include <string>

/// How commands get the key of a provider.
namespace ccproxy::app {

/// Whose key it is.
struct KeyOwner {
    std::string name;
    bool isProvider = true;
    const catalogue::ProviderEntry *entry = nullptr; ///< of the catalogue, null = unknown

    std::string usualEntry() const { return isProvider ? name : std::string(config::kOwnEntry); }
    std::string text() const { return isProvider ? name : "CCProxy's own apikey"; }
    /// Where the provider stands in the file, and its key.
    config::ValuePath provider() const
    {
        return {config::PathStep::member("providers"), config::PathStep::named(name)};
    }
    config::ValuePath place() const
    {
        if (!isProvider)
            return {config::PathStep::member("apikey")};
        config::ValuePath path = provider();
        path.push_back(config::PathStep::member("api_key"));
        return path;
    }
    config::ValuePath list() const
    {
        config::ValuePath path = place();
        path.back().name = "api_keys";
        return path;
    }
    /// The environment variable that usually has it, "" = none.
    std::string variable() const
    {
        if (!isProvider)
            return "CCPROXY_API_KEY";
        return entry && !entry->keyVariables.empty() ? std::string(entry->keyVariables.front())
                                                     : std::string();
    }
};

/// The key that an environment variable has.
Expected<Secret> keyFromVariable(const std::string &variable);

/// What stands in a file that nobody else may read.
Expected<Secret> keyFromFile(const std::string &path);

/// What stands on the standard input.
Expected<Secret> keyFromInput();

/// Asks for it without showing it where the standard input is a terminal, else as keyFromInput().
Expected<Secret> askForKey(const KeyOwner &owner);

/// Warns of a key that was written into a file.
void tellOfClearText(const std::string &path);

/// Adds what else a user can do where there is no keychain.
Failure withOtherWays(Failure failure, const KeyOwner &owner);

} // namespace ccproxy::app
