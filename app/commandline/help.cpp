// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/help.h"

#include "commandline/columns.h"
#include "commandline/command_table.h"
#include "core/config/nearest.h"
#include "core/config/problem.h"

#include <vector>

namespace ccproxy::app {
namespace {

using Row = std::vector<std::string>;

Row rowOf(const OptionInfo &option)
{
    std::string name(option.name);
    if (!option.shortName.empty())
        name = std::string(option.shortName) + ", " + name;
    if (!option.value.empty())
        name += " " + std::string(option.value);
    std::string text(option.summary);
    for (std::size_t i = 0; i < option.choices.size(); ++i)
        text += (i == 0 ? ": " : ", ") + std::string(option.choices[i]);
    return {std::move(name), std::move(text)};
}

std::string synopsis(const CommandInfo &command)
{
    std::string out = "ccproxy";
    if (!command.name.empty())
        out += " " + std::string(command.name);
    if (!command.options.empty())
        out += " [OPTIONS]";
    if (!command.arguments.empty())
        out += " " + std::string(command.arguments);
    return out;
}

std::string optionsOf(const CommandInfo &command)
{
    std::vector<Row> rows;
    for (const std::string_view name : command.options)
        rows.push_back(rowOf(*findOption(name)));
    for (const OptionInfo &option : commonOptions())
        rows.push_back(rowOf(option));
    return "Options:\n" + aligned(rows);
}

std::string examplesOf(const CommandInfo &command)
{
    std::string out = "Examples:\n";
    if (!command.example.empty())
        out += "  " + std::string(command.example) + "\n";
    for (const std::string_view name : command.options) {
        const std::string_view example = findOption(name)->example;
        // An option that several commands share has the example of one of them.
        if (!command.name.empty() && example.find(command.name) != std::string_view::npos
            && example != command.example)
            out += "  " + std::string(example) + "\n";
    }
    return out;
}

std::string commandHelp(const CommandInfo &command)
{
    std::string out = "Usage: " + synopsis(command) + "\n\n";
    out += "ccproxy " + std::string(command.name) + ": " + std::string(command.summary) + ".\n";
    if (!command.details.empty())
        out += std::string(command.details) + "\n";
    if (!command.alias.empty())
        out += "`ccproxy " + std::string(command.alias) + "` does the same.\n";
    return out + "\n" + optionsOf(command) + "\n" + examplesOf(command);
}

std::vector<Row> commandRows(std::string_view group)
{
    std::vector<Row> rows;
    for (const CommandInfo &command : commands()) {
        if (command.name.empty() || command.isHidden
            || (!group.empty() && !command.name.starts_with(std::string(group) + " ")))
            continue;
        std::string name(command.name);
        if (!command.arguments.empty())
            name += " " + std::string(command.arguments);
        rows.push_back({std::move(name), std::string(command.summary)});
    }
    return rows;
}

/// "quit is stop, test is providers test"
std::string aliases()
{
    std::string out;
    for (const CommandInfo &command : commands()) {
        if (!command.alias.empty())
            out += (out.empty() ? "" : ", ") + std::string(command.alias) + " is "
                + std::string(command.name);
    }
    return out;
}

std::string programHelp()
{
    const CommandInfo &program = infoOf(Command::Tray);
    return "CCProxy lets Claude Code work with any AI provider.\n\n"
           "Usage: ccproxy [OPTIONS]            the tray application\n"
           "       ccproxy --cli [OPTIONS]      the proxy in this terminal, until Ctrl+C\n"
           "       ccproxy COMMAND [OPTIONS]    one of the commands\n\n"
           "Commands:\n"
        + aligned(commandRows({})) + "\nAlso understood: " + aliases() + ".\n\n"
        + optionsOf(program)
        + "\n`ccproxy help COMMAND` tells more of a command. Begin with `ccproxy code`.\n";
}

std::string groupHelp(std::string_view group)
{
    return "Usage: ccproxy " + std::string(group) + " COMMAND [OPTIONS]\n\nCommands:\n"
        + aligned(commandRows(group)) + "\n`ccproxy help " + std::string(group)
        + " COMMAND` tells more.\n";
}

Unexpected<Failure> unknownTopic(const std::string &name)
{
    std::vector<std::string_view> known;
    for (const CommandInfo &command : commands())
        known.push_back(command.name);
    const auto near = config::nearest(name, known);
    Failure failure;
    failure.kind = FailureKind::UsageError;
    failure.message = "There is no command \"" + config::oneLine(name) + "\"";
    failure.remedy = near ? "Did you mean \"" + std::string(*near) + "\"? " : "";
    failure.remedy += "`ccproxy help` lists them.";
    return Unexpected(std::move(failure));
}

} // namespace

Expected<std::string> helpText(std::span<const std::string> topic)
{
    std::string name;
    for (const std::string &word : topic)
        name += (name.empty() ? "" : " ") + word;
    if (name.empty())
        return programHelp();
    if (const CommandInfo *command = findCommand(name))
        return commandHelp(*command);
    if (!commandRows(name).empty())
        return groupHelp(name);
    return unknownTopic(name);
}

} // namespace ccproxy::app
