// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/parse.h"

#include "commandline/command_table.h"
#include "core/config/nearest.h"
#include "core/config/problem.h"

#include <algorithm>
#include <optional>

namespace ccproxy::app {
namespace {

using Error = Unexpected<Failure>;

Error usage(std::string message, std::string remedy)
{
    return Error(makeFailure(FailureKind::UsageError, std::move(message), std::move(remedy)));
}

/// What the user wrote, as part of a line. (`quoted` would find std::quoted for a std::string.)
std::string inQuotes(std::string_view text)
{
    constexpr std::size_t kMost = 60;
    std::string shown = config::oneLine(text.substr(0, kMost));
    if (text.size() > kMost)
        shown += "…";
    return "\"" + shown + "\"";
}

std::string listed(std::span<const std::string_view> items)
{
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            out += i + 1 == items.size() ? " or " : ", ";
        out += items[i];
    }
    return out;
}

std::string helpFor(const CommandInfo *command)
{
    if (command == nullptr || command->name.empty())
        return "`ccproxy help` shows what there is.";
    return "`ccproxy help " + std::string(command->name) + "` shows what it takes.";
}

/// The first words of commands ("config"), or the second ones behind `first`.
std::vector<std::string_view> wordsBehind(std::string_view first)
{
    std::vector<std::string_view> out;
    for (const CommandInfo &command : commands()) {
        const std::size_t space = command.name.find(' ');
        std::string_view word;
        if (command.isHidden)
            continue;
        if (first.empty())
            word = command.name.substr(0, space);
        else if (space != std::string_view::npos && command.name.substr(0, space) == first)
            word = command.name.substr(space + 1);
        if (!word.empty() && std::find(out.begin(), out.end(), word) == out.end())
            out.push_back(word);
    }
    for (const CommandInfo &command : commands()) {
        if (first.empty() && !command.alias.empty())
            out.push_back(command.alias);
    }
    return out;
}

/// One pass over the arguments. Options are kept until the command is known, since they may stand
/// before it.
class Parser {
public:
    explicit Parser(std::span<const std::string> arguments) : m_arguments(arguments) { }

    Expected<Invocation> run()
    {
        while (m_at < m_arguments.size()) {
            if (const auto error = step())
                return Unexpected(*error);
        }
        return finish();
    }

private:
    struct Given {
        const OptionInfo *option;
        std::string value;
    };

    std::optional<Failure> step()
    {
        const std::string &argument = m_arguments[m_at++];
        if (argument == "--") {
            takeRest();
            return {};
        }
        if (argument.size() > 1 && argument.front() == '-')
            return takeOption(argument);
        if (m_command == nullptr)
            return takeCommand(argument);
        m_words.push_back(argument);
        if (m_command->passesArgumentsOn)
            takeRest();
        return {};
    }

    void takeRest()
    {
        m_words.insert(m_words.end(), m_arguments.begin() + static_cast<std::ptrdiff_t>(m_at),
                       m_arguments.end());
        m_at = m_arguments.size();
    }

    std::optional<Failure> takeCommand(const std::string &word)
    {
        const auto below = wordsBehind(word);
        if (!below.empty()) {
            // "config check": two words name one command.
            if (m_at == m_arguments.size() || m_arguments[m_at].starts_with('-')) {
                const bool helpComes =
                    std::any_of(m_arguments.begin(), m_arguments.end(),
                                [](const std::string &a) { return a == "--help" || a == "-h"; });
                if (!helpComes)
                    return usage("`ccproxy " + word + "` needs " + listed(below),
                                 "`ccproxy help " + word + "` tells what they do.")
                        .take();
                m_group = word;
                return {};
            }
            const std::string &second = m_arguments[m_at++];
            m_command = findCommand(word + " " + second);
            if (m_command == nullptr)
                return unknownWord(second, below, "`ccproxy " + word + "` knows no ",
                                   "`ccproxy help " + word + "` lists what it knows.");
            return {};
        }
        m_command = findCommand(word);
        if (m_command == nullptr)
            return unknownWord(word, wordsBehind({}), "There is no command ",
                               "`ccproxy help` lists them.");
        return {};
    }

    static Failure unknownWord(std::string_view word, std::span<const std::string_view> known,
                               const std::string &what, const std::string &help)
    {
        const auto near = config::nearest(word, known);
        return usage(what + inQuotes(word),
                     near ? "Did you mean \"" + std::string(*near) + "\"? " + help : help)
            .take();
    }

    std::optional<Failure> takeOption(const std::string &argument)
    {
        const std::size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        const OptionInfo *option = findOption(name);
        const bool isOurs = option != nullptr
            && (option->apply == nullptr || m_command == nullptr || m_command->takes(option->name));
        if (!isOurs && m_command != nullptr && m_command->passesArgumentsOn) {
            m_words.push_back(argument);
            takeRest();
            return {};
        }
        if (option == nullptr)
            return unknownOption(name);
        if (option->value.empty()) {
            if (equals != std::string::npos)
                return usage(name + " takes no value", helpFor(m_command)).take();
            m_given.push_back({option, {}});
            return {};
        }
        if (equals != std::string::npos) {
            m_given.push_back({option, argument.substr(equals + 1)});
            return {};
        }
        if (m_at == m_arguments.size())
            return usage(name + " needs a value",
                         "Write " + name + " " + std::string(option->value) + ", as in `"
                             + std::string(option->example) + "`.")
                .take();
        m_given.push_back({option, m_arguments[m_at++]});
        return {};
    }

    Failure unknownOption(const std::string &name) const
    {
        std::vector<std::string_view> known;
        for (const OptionInfo &option : commonOptions())
            known.push_back(option.name);
        for (const OptionInfo &option : options()) {
            if (m_command == nullptr || m_command->takes(option.name))
                known.push_back(option.name);
        }
        const auto near = config::nearest(name, known);
        const std::string help = helpFor(m_command);
        return usage("There is no option " + inQuotes(name),
                     near ? "Did you mean \"" + std::string(*near) + "\"? " + help : help)
            .take();
    }

    bool isGiven(std::string_view name) const
    {
        return std::any_of(m_given.begin(), m_given.end(),
                           [name](const Given &given) { return given.option->name == name; });
    }

    Expected<Invocation> finish()
    {
        Invocation invocation;
        // Help and version are given whatever else stands there.
        if (isGiven("--help")) {
            invocation.command = Command::Help;
            const std::string name = m_command != nullptr ? std::string(m_command->name) : m_group;
            if (!name.empty())
                invocation.arguments = {name};
            return invocation;
        }
        if (isGiven("--version")) {
            invocation.command = Command::Version;
            return invocation;
        }
        const CommandInfo &command = m_command != nullptr ? *m_command : infoOf(Command::Tray);
        invocation.command = command.command;
        if (m_command == nullptr && isGiven("--cli"))
            invocation.command = Command::Foreground;
        for (const Given &given : m_given) {
            if (const auto error = apply(given, command, invocation))
                return Unexpected(*error);
        }
        if (!command.passesArgumentsOn && m_words.size() > command.maxArguments)
            return usage(inQuotes(m_words[command.maxArguments]) + " is one argument too many",
                         helpFor(&command));
        if (!m_words.empty() && !command.choices.empty()) {
            if (const auto error = checkChoice("`ccproxy " + std::string(command.name) + "`",
                                               m_words.front(), command.choices))
                return Unexpected(*error);
        }
        invocation.arguments = std::move(m_words);
        if (invocation.command == Command::Start && invocation.foreground)
            invocation.command = Command::Foreground;
        return invocation;
    }

    static std::optional<Failure> checkChoice(const std::string &what, const std::string &given,
                                              std::span<const std::string_view> choices)
    {
        if (std::find(choices.begin(), choices.end(), given) != choices.end())
            return {};
        const auto near = config::nearest(given, choices);
        return usage(what + " cannot be " + inQuotes(given),
                     (near ? "Did you mean \"" + std::string(*near) + "\"? It is " : "It is ")
                         + listed(choices) + ".")
            .take();
    }

    static std::optional<Failure> apply(const Given &given, const CommandInfo &command,
                                        Invocation &invocation)
    {
        const OptionInfo &option = *given.option;
        const std::string name(option.name);
        if (option.apply == nullptr)
            return {};
        if (!command.takes(option.name))
            return usage(command.name.empty()
                             ? name + " needs a command"
                             : "`ccproxy " + std::string(command.name) + "` has no option " + name,
                         helpFor(&command))
                .take();
        if (!option.choices.empty()) {
            if (auto error = checkChoice(name, given.value, option.choices))
                return error;
        }
        if (!option.apply(invocation, given.value))
            return usage(name + " cannot be " + inQuotes(given.value),
                         "It must be " + std::string(option.expects) + ".")
                .take();
        return {};
    }

    std::span<const std::string> m_arguments;
    std::size_t m_at = 0;
    const CommandInfo *m_command = nullptr;
    std::string m_group; ///< "config" when only help is asked for
    std::vector<Given> m_given;
    std::vector<std::string> m_words;
};

} // namespace

Expected<Invocation> parse(std::span<const std::string> arguments)
{
    return Parser(arguments).run();
}

} // namespace ccproxy::app
