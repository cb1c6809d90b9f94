// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration_edit.h"

#include <algorithm>

namespace ccproxy::app {
namespace {

using config::Problem;
using Problems = std::vector<Problem>;

/// A problem wherever it stands: an edit moves those that it does not touch.
std::string withoutPlace(Problem problem)
{
    problem.position = {};
    problem.source.clear();
    std::string text = problem.text();
    text.erase(0, std::min(text.find_first_not_of(": "), text.size()));
    return text;
}

/// Those of `after` that are not in `before`, each as often as it is more.
Problems newOnes(const Problems &before, const Problems &after, Problem::Severity severity)
{
    std::vector<std::string> known;
    for (const Problem &problem : before)
        known.push_back(withoutPlace(problem));
    Problems out;
    for (const Problem &problem : after) {
        const auto same = std::find(known.begin(), known.end(), withoutPlace(problem));
        if (same != known.end())
            known.erase(same);
        else if (problem.severity == severity)
            out.push_back(problem);
    }
    return out;
}

/// What an edit of a text leads to, saved or not.
struct Outcome {
    std::string text;
    Configuration configuration;
    Problems errors;   ///< that were not there before
    Problems warnings; ///< the same
};

Expected<Outcome> outcomeOf(const std::string &text, const ConfigurationRequest &request,
                            const ConfigurationEdit &edit)
{
    const auto before =
        text.empty() ? loadConfiguration(request) : loadConfiguration(request, text);
    if (!before)
        return Unexpected(before.error());
    auto edited = edit(text, *before);
    if (!edited)
        return Unexpected(std::move(edited.error()));
    auto after = loadConfiguration(request, *edited);
    if (!after)
        return Unexpected(std::move(after.error()));
    const auto fresh = [&](Problem::Severity severity) {
        return newOnes(before->result.problems, after->result.problems, severity);
    };
    auto errors = fresh(Problem::Severity::Error);
    auto warnings = fresh(Problem::Severity::Warning);
    return Outcome{std::move(*edited), std::move(*after), std::move(errors), std::move(warnings)};
}

Failure wrong(const Problems &errors)
{
    const std::string first = withoutPlace(errors.front());
    Failure failure;
    failure.kind = FailureKind::ConfigInvalid;
    failure.message = "Nothing was changed, since it would be wrong: " + first;
    if (errors.size() > 1)
        failure.message += " (and " + std::to_string(errors.size() - 1) + " more)";
    // What needs several values cannot be made one by one.
    if (first.find(": this is missing") != std::string::npos)
        failure.remedy = "A new one is set as a whole: '{ … }' as the value of the object.";
    return failure;
}

/// The text, when it may be saved; `change` tells what it gives.
Expected<std::string> checkedText(const std::string &text, const ConfigurationRequest &request,
                                  const ConfigurationEdit &edit, Change &change)
{
    auto outcome = outcomeOf(text, request, edit);
    if (!outcome)
        return Unexpected(std::move(outcome.error()));
    if (!outcome->errors.empty())
        return Unexpected(wrong(outcome->errors));
    for (const Problem &warning : outcome->warnings)
        change.warnings.push_back(withoutPlace(warning));
    change.configuration = std::move(outcome->configuration);
    return std::move(outcome->text);
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

Expected<Problems> problemsOfEdit(const ConfigurationFile &file,
                                  const ConfigurationRequest &request,
                                  const ConfigurationEdit &edit)
{
    const auto text = file.read();
    if (!text)
        return Unexpected(text.error());
    auto outcome = outcomeOf(*text, request, edit);
    if (!outcome)
        return Unexpected(std::move(outcome.error()));
    return std::move(outcome->errors);
}

} // namespace ccproxy::app
