// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/configuration_change.h"

#include "autostart/autostart.h"
#include "commands/output.h"

#include <algorithm>

namespace ccproxy::app {
namespace {

/// A problem wherever it stands: an edit moves those that it does not touch.
std::string withoutPlace(config::Problem problem)
{
    problem.position = {};
    problem.source.clear();
    std::string text = problem.text();
    text.erase(0, std::min(text.find_first_not_of(": "), text.size()));
    return text;
}

std::vector<std::string> problemsOf(const Configuration &configuration,
                                    config::Problem::Severity severity)
{
    std::vector<std::string> out;
    for (const config::Problem &problem : configuration.result.problems) {
        if (problem.severity == severity)
            out.push_back(withoutPlace(problem));
    }
    return out;
}

/// Those of `after` that are not in `before`, each as often as it is more.
std::vector<std::string> newOnes(std::vector<std::string> before, std::vector<std::string> after)
{
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    std::vector<std::string> out;
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                        std::back_inserter(out));
    return out;
}

/// A running instance follows as well; whoever comes second finds it done.
void tellAutostart(const Configuration &configuration)
{
    const auto done = followAutostart(configuration);
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
    auto file = fileToChange(invocation);
    if (!file)
        return Unexpected(std::move(file.error()));
    Change change;
    const ConfigurationRequest request = requestOf(invocation);
    const auto checked = [&](const std::string &text) -> Expected<std::string> {
        auto edited = edit(text);
        if (!edited)
            return edited;
        const auto before =
            text.empty() ? loadConfiguration(request) : loadConfiguration(request, text);
        auto after = loadConfiguration(request, *edited);
        if (!before || !after)
            return Unexpected(before ? after.error() : before.error());
        const auto fresh = [&](config::Problem::Severity severity) {
            return newOnes(problemsOf(*before, severity), problemsOf(*after, severity));
        };
        const auto errors = fresh(config::Problem::Severity::Error);
        if (!errors.empty()) {
            Failure failure;
            failure.kind = FailureKind::ConfigInvalid;
            failure.message = "Nothing was changed, since it would be wrong: " + errors.front();
            if (errors.size() > 1)
                failure.message += " (and " + std::to_string(errors.size() - 1) + " more)";
            // What needs several values cannot be made one by one.
            if (errors.front().find(": this is missing") != std::string::npos)
                failure.remedy = "A new one is set as a whole: '{ … }' as the value of the object.";
            return Unexpected(std::move(failure));
        }
        for (const std::string &warning : fresh(config::Problem::Severity::Warning))
            tell("ccproxy: " + warning);
        change.configuration = std::move(*after);
        return edited;
    };
    auto done = file->change(checked);
    if (!done)
        return Unexpected(std::move(done.error()));
    change.isChanged = *done;
    if (change.configuration.path.empty())
        change.configuration.path = file->path();
    if (change.isChanged)
        tellAutostart(change.configuration);
    return change;
}

} // namespace ccproxy::app
