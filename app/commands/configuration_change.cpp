// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/configuration_change.h"

#include "commands/output.h"

namespace ccproxy::app {

Expected<ConfigurationFile> fileToChange(const Invocation &invocation)
{
    const auto configuration = loadConfiguration(requestOf(invocation));
    if (!configuration)
        return Unexpected(configuration.error());
    if (!configuration->notice.empty())
        tell("ccproxy: " + configuration->notice);
    return ConfigurationFile(
        configuration->path.empty() ? ownConfigurationPath() : configuration->path, homeFolder());
}

Expected<Change> changeFile(const Invocation &invocation, const ConfigurationFile::Edit &edit)
{
    auto file = fileToChange(invocation);
    if (!file)
        return Unexpected(std::move(file.error()));
    auto change = changeConfiguration(
        *file, requestOf(invocation),
        [&edit](const std::string &text, const Configuration &) { return edit(text); });
    for (const std::string &warning : change ? change->warnings : std::vector<std::string>())
        tell("ccproxy: " + warning);
    return change;
}

} // namespace ccproxy::app
