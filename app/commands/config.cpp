// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/keychain.h"
#include "commands/output.h"
#include "configuration.h"
#include "core/config/key_path.h"
#include "core/config/reference.h"
#include "core/config/show.h"

#include <algorithm>

namespace ccproxy::app {
namespace {

constexpr int kInvalid = 4;

std::string counted(std::ptrdiff_t count, const std::string &noun)
{
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

} // namespace

int configPath(const Invocation &invocation)
{
    const auto configuration = loadConfiguration(requestOf(invocation));
    if (!configuration)
        return fail(configuration.error());
    if (configuration->path.empty()) {
        tell("ccproxy: there is no configuration yet; this is where it would be");
        print(ownConfigurationPath() + "\n");
    } else {
        print(configuration->path + "\n");
    }
    return 0;
}

int configShow(const Invocation &invocation)
{
    const auto configuration = loadConfiguration(requestOf(invocation));
    if (!configuration)
        return fail(configuration.error());
    tellProblems(configuration->result);
    std::string text = config::show(configuration->result.settings);
    if (!text.ends_with('\n'))
        text += '\n';
    print(text);
    return configuration->result.hasErrors() ? kInvalid : 0;
}

int configReference(const Invocation &invocation)
{
    if (invocation.arguments.empty()) {
        print(config::referencePage());
        return 0;
    }
    const std::string &name = invocation.arguments.front();
    if (const config::KeyInfo *key = config::findKey(name)) {
        print(config::referenceText(*key));
        return 0;
    }
    const auto path = config::parseKeyPath(name, {});
    if (!path)
        return fail(path.error());
    if (path->key == nullptr)
        return fail(makeFailure(FailureKind::UsageError,
                                name + " is carried over to the provider as it stands",
                                "Its own documentation says what it takes."));
    print(config::referenceText(*path->key));
    return 0;
}

int configCheck(const Invocation &invocation)
{
    Invocation asked = invocation;
    if (!invocation.arguments.empty())
        asked.config = invocation.arguments.front();
    const auto configuration = loadConfiguration(requestOf(asked));
    if (!configuration)
        return fail(configuration.error());
    const auto &problems = configuration->result.problems;
    std::string text;
    for (const config::Problem &problem : problems)
        text += problem.text() + "\n";
    const auto errors = std::count_if(problems.begin(), problems.end(), [](const auto &problem) {
        return problem.severity == config::Problem::Severity::Error;
    });
    const auto warnings = static_cast<std::ptrdiff_t>(problems.size()) - errors;
    const std::string name =
        configuration->path.empty() ? "the environment (there is no file)" : configuration->path;
    if (errors > 0)
        text += "not ok: " + name + ": " + counted(errors, "error");
    else
        text += "ok: " + name;
    if (warnings > 0)
        text += (errors > 0 ? ", " : ": ") + counted(warnings, "warning");
    print(text + "\n");
    if (const std::string notice = clearKeysNotice(configuration->path, configuration->text);
        !notice.empty())
        tell("ccproxy: " + notice);
    return errors > 0 ? kInvalid : 0;
}

} // namespace ccproxy::app
