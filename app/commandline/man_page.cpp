// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/man_page.h"

#include "commandline/command_table.h"
#include "core/config/key_table.h"
#include "core/failure.h"

namespace ccproxy::app {
namespace {

/// Text as roff takes it literally: backslashes and dashes as such, and no line that begins as a
/// request does.
std::string escaped(std::string_view text)
{
    std::string out;
    bool isLineStart = true;
    for (const char c : text) {
        if (isLineStart && (c == '.' || c == '\''))
            out += "\\&";
        isLineStart = c == '\n';
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if (c == '\'' || c == '`')
            out += c == '`' ? "\\(ga" : "\\(aq";
        else if (c == '"')
            out += "\\(dq";
        else
            out += c;
    }
    return out;
}

void section(std::string &out, std::string_view title)
{
    out += ".SH " + std::string(title) + "\n";
}

/// A term in bold and what it means.
void entry(std::string &out, const std::string &term, std::string_view text)
{
    out += ".TP\n\\fB" + escaped(term) + "\\fR\n" + escaped(text) + "\n";
}

std::string sentence(std::string_view text)
{
    std::string out(text);
    if (!out.ends_with('.'))
        out += '.';
    if (!out.empty() && out.front() >= 'a' && out.front() <= 'z')
        out.front() = static_cast<char>(out.front() - 'a' + 'A');
    return out;
}

std::string namesOf(const OptionInfo &option)
{
    std::string out(option.shortName);
    if (!out.empty())
        out += ", ";
    out += option.name;
    if (!option.value.empty())
        out += " " + std::string(option.value);
    return out;
}

void addCommands(std::string &out)
{
    section(out, "COMMANDS");
    for (const CommandInfo &command : commands()) {
        if (command.isHidden || command.name.empty())
            continue;
        std::string term(command.name);
        if (!command.arguments.empty())
            term += " " + std::string(command.arguments);
        std::string text = sentence(command.summary);
        if (!command.details.empty())
            text += "\n" + std::string(command.details);
        entry(out, term, text);
        if (!command.alias.empty())
            out += ".br\nAlso: ccproxy " + escaped(command.alias) + ".\n";
        std::string taken;
        for (const std::string_view name : command.options)
            taken += (taken.empty() ? "" : ", ") + std::string(name);
        if (!taken.empty())
            out += ".br\nOptions: " + escaped(taken) + ".\n";
        out += ".br\nExample: \\fI" + escaped(command.example) + "\\fR\n";
    }
}

void addOptions(std::string &out)
{
    section(out, "OPTIONS");
    for (const auto table : {commonOptions(), options()}) {
        for (const OptionInfo &option : table) {
            std::string text = sentence(option.summary);
            if (!option.choices.empty()) {
                text.pop_back();
                for (std::size_t i = 0; i < option.choices.size(); ++i)
                    text += (i == 0 ? ": " : ", ") + std::string(option.choices[i]);
                text += '.';
            }
            entry(out, namesOf(option), text);
        }
    }
}

void addEnvironment(std::string &out)
{
    section(out, "ENVIRONMENT");
    entry(out, "CCPROXY_CONFIG", "The configuration file, as --config.");
    entry(out, "CCPROXY_HOME",
          "CCProxy's own folder, in place of ~/.ccproxy; or of profile beside the program, where "
          "a file ccproxy.portable stands there.");
    for (const config::KeyInfo &key : config::keys()) {
        if (!key.variable.empty())
            entry(out, std::string(key.variable),
                  sentence(key.meaning) + " Stands above " + std::string(key.name)
                      + " of the file.");
    }
    entry(out, "ANTHROPIC_API_KEY, OPENAI_API_KEY, GEMINI_API_KEY, …",
          "The key of the provider of that name, when the configuration gives it none.");
    entry(out, "CLAUDE_PATH", "The claude that `ccproxy code` runs.");
    entry(out, "VISUAL, EDITOR", "The editor of `ccproxy config edit`.");
    entry(out, "NO_COLOR", "When set, nothing is coloured.");
}

void addExitStatus(std::string &out)
{
    struct Row {
        int code;
        std::string_view meaning;
    };
    constexpr Row kRows[] = {{0, "Done."},
                             {1, "It failed."},
                             {2, "The command line is wrong."},
                             {3, "CCProxy does not run."},
                             {4, "The configuration is not valid."}};
    section(out, "EXIT STATUS");
    for (const Row &row : kRows)
        entry(out, std::to_string(row.code), row.meaning);
    out += ".PP\n" + escaped("`ccproxy code` ends with the status of claude.") + "\n";
}

void addFiles(std::string &out)
{
    section(out, "FILES");
    entry(out, "./config.json, ~/.ccproxy/config.json, /etc/ccproxy/config.json",
          "The configuration: the first of these that there is.");
    entry(out, "~/.ccproxy/models.json", "Facts about models beside those that CCProxy knows.");
    entry(out, "~/.ccproxy/ccproxy.log", "The log, when the configuration says \"log\": true.");
}

} // namespace

std::string manPage()
{
    std::string out = "'\\\" -*- coding: UTF-8 -*-\n.TH CCPROXY 1 \"\" \"ccproxy " CCPROXY_VERSION
                      "\" \"User Commands\"\n.nh\n.ad l\n";
    section(out, "NAME");
    out += "ccproxy \\- " + escaped("lets Claude Code work with any AI provider") + "\n";
    section(out, "SYNOPSIS");
    out += "\\fBccproxy\\fR [\\fIOPTIONS\\fR]\n.br\n\\fBccproxy " + escaped("--cli")
        + "\\fR [\\fIOPTIONS\\fR]\n.br\n\\fBccproxy\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR]\n";
    section(out, "DESCRIPTION");
    out += escaped("CCProxy answers Claude Code in Anthropic's Messages API and asks each provider "
                   "in its own. Without a command it is a tray application; with --cli it runs "
                   "in the terminal until Ctrl+C. `ccproxy code` starts Claude Code through it.")
        + "\n";
    addCommands(out);
    addOptions(out);
    addEnvironment(out);
    addFiles(out);
    addExitStatus(out);
    section(out, "SEE ALSO");
    out += "\\fBclaude\\fR(1)\n";
    return out;
}

} // namespace ccproxy::app
