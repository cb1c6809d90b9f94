// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/configuration_change.h"

#include "autostart/autostart.h"
#include "commands/output.h"

namespace ccproxy::app {
namespace {

/// A running instance follows as well; whoever comes second finds it done.
void tellAutostart(const Configuration &configuration, bool wasOn)
{
    const auto done = followAutostart(configuration, wasOn);
    if (!done)
        tell("ccproxy: " + done.error().text());
    else if (*done)
        tell((*done)->place.empty() ? "ccproxy: it does not start at login any more"
                                    : "ccproxy: it starts at login, by " + (*done)->place);
}

} // namespace

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
    return changeFile(
        invocation, [&edit](const std::string &text, const Configuration &) { return edit(text); });
}

Expected<Change> changeFile(const Invocation &invocation, const ConfigurationEdit &edit)
{
    auto file = fileToChange(invocation);
    if (!file)
        return Unexpected(std::move(file.error()));
    return changeFile(*file, invocation, edit);
}

Expected<Change> changeFile(ConfigurationFile &file, const Invocation &invocation,
                            const ConfigurationEdit &edit)
{
    bool wasOn = false;
    auto change = changeConfiguration(file, requestOf(invocation),
                                      [&](const std::string &text, const Configuration &before) {
                                          wasOn = before.result.settings.ui.autostart;
                                          return edit(text, before);
                                      });
    for (const std::string &warning : change ? change->warnings : std::vector<std::string>())
        tell("ccproxy: " + warning);
    if (change && change->isChanged)
        tellAutostart(change->configuration, wasOn);
    return change;
}

} // namespace ccproxy::app
