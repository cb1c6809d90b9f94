// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration_edit.h"

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

/// The new text, when it may be saved; `change` tells what it gives.
Expected<std::string> checkedText(const std::string &text, const ConfigurationRequest &request,
                                  const ConfigurationEdit &edit, Change &change)
{
    const auto before =
        text.empty() ? loadConfiguration(request) : loadConfiguration(request, text);
    if (!before)
        return Unexpected(before.error());
    auto edited = edit(text, *before);
    if (!edited)
        return edited;
    auto after = loadConfiguration(request, *edited);
    if (!after)
        return Unexpected(std::move(after.error()));
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
    change.warnings = fresh(config::Problem::Severity::Warning);
    change.configuration = std::move(*after);
    return edited;
}

} // namespace

Expected<Change> changeConfiguration(ConfigurationFile &file, const ConfigurationRequest &request,
                                     const ConfigurationEdit &edit)
{
    Change change;
    auto done = file.change(
        [&](const std::string &text) { return checkedText(text, request, edit, change); });
    if (!done)
        return Unexpected(std::move(done.error()));
    change.isChanged = *done;
    if (change.configuration.path.empty())
        change.configuration.path = file.path();
    return change;
}

Expected<Change> tryConfiguration(const ConfigurationFile &file,
                                  const ConfigurationRequest &request,
                                  const ConfigurationEdit &edit)
{
    const auto text = file.read();
    if (!text)
        return Unexpected(text.error());
    Change change;
    const auto edited = checkedText(*text, request, edit, change);
    if (!edited)
        return Unexpected(edited.error());
    change.isChanged = *edited != *text;
    return change;
}

} // namespace ccproxy::app
