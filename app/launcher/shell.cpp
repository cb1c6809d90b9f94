// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/shell.h"

#include "core/curl.h"

#include <algorithm>

namespace ccproxy::app {
namespace {

bool isPlain(std::string_view text)
{
    constexpr std::string_view kPlain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./:,=@+";
    return !text.empty() && text.front() != '='
        && text.find_first_not_of(kPlain) == std::string_view::npos;
}

/// Replaces each of `special`'s characters by `prefix` and itself, between two single quotes.
std::string inSingleQuotes(std::string_view text, std::string_view special, std::string_view prefix)
{
    std::string out = "'";
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos)
            out += prefix;
        out += c;
    }
    return out + "'";
}

/// For a `set "NAME=…"` line: percent signs would be taken for variables.
std::string forCmd(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '%')
            out += "%%";
        else
            out += c == '\n' || c == '\r' ? ' ' : c;
    }
    return out;
}

} // namespace

std::optional<Shell> shellFrom(std::string_view name)
{
    if (name.empty() || name == "sh")
        return Shell::Sh;
    if (name == "fish")
        return Shell::Fish;
    if (name == "powershell")
        return Shell::PowerShell;
    if (name == "cmd")
        return Shell::Cmd;
    return {};
}

std::string quoted(Shell shell, std::string_view text)
{
    switch (shell) {
    case Shell::Sh:
        return isPlain(text) ? std::string(text) : singleQuoted(text);
    case Shell::Fish:
        return isPlain(text) ? std::string(text) : inSingleQuotes(text, "'\\", "\\");
    case Shell::PowerShell:
        return inSingleQuotes(text, "'", "'");
    case Shell::Cmd:
        break;
    }
    return "\"" + forCmd(text) + "\"";
}

std::string assignments(Shell shell, const LaunchEnvironment &environment)
{
    std::string out;
    for (const std::string &name : environment.unset) {
        switch (shell) {
        case Shell::Sh:
            out += "unset " + name + ";\n";
            break;
        case Shell::Fish:
            out += "set -e " + name + ";\n";
            break;
        case Shell::PowerShell:
            out += "Remove-Item Env:" + name + " -ErrorAction SilentlyContinue\n";
            break;
        case Shell::Cmd:
            out += "set \"" + name + "=\"\n";
            break;
        }
    }
    for (const auto &[name, value] : environment.set) {
        switch (shell) {
        case Shell::Sh:
            out += "export " + name + "=" + quoted(shell, value) + ";\n";
            break;
        case Shell::Fish:
            out += "set -gx " + name + " " + quoted(shell, value) + ";\n";
            break;
        case Shell::PowerShell:
            out += "$env:" + name + " = " + quoted(shell, value) + "\n";
            break;
        case Shell::Cmd:
            out += "set " + quoted(shell, name + "=" + value) + "\n";
            break;
        }
    }
    return out;
}

std::string commandLine(const LaunchEnvironment &environment,
                        const std::vector<std::string> &command,
                        const std::vector<std::string> &before)
{
    std::string out;
    const auto add = [&out](const std::string &word) {
        if (!out.empty())
            out += ' ';
        out += word;
    };
    for (const std::string &word : before)
        add(quoted(Shell::Sh, word));
    if (!before.empty())
        add(">&2 &&");
    add("env");
    for (const std::string &name : environment.unset)
        add("-u " + name);
    for (const auto &[name, value] : environment.set)
        add(name + "=" + quoted(Shell::Sh, value));
    for (const std::string &word : command)
        add(quoted(Shell::Sh, word));
    return out;
}

} // namespace ccproxy::app
