// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart/login_entry.h"

#include <span>
#include <string_view>
#include <utility>

namespace ccproxy::app {
namespace {

using Replacements = std::span<const std::pair<char, std::string_view>>;

/// So that no window comes up with the desktop.
constexpr const char *kHidden = "--hidden";
constexpr std::string_view kMadeFor = "Made by CCProxy for ui.autostart of ";

std::string replaced(std::string_view text, Replacements replacements)
{
    std::string out;
    for (const char c : text) {
        std::string_view with(&c, 1);
        for (const auto &[character, replacement] : replacements) {
            if (character == c)
                with = replacement;
        }
        out += with;
    }
    return out;
}

/// An argument of Exec. Its quoting is undone after the escapes of the file's strings are
/// (https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html).
std::string desktopQuoted(std::string_view text)
{
    constexpr std::pair<char, std::string_view> kRules[] = {
        {'\\', R"(\\\\)"}, {'"', R"(\\")"}, {'`', R"(\\`)"}, {'$', R"(\\$)"}, {'%', "%%"}};
    return "\"" + replaced(text, kRules) + "\"";
}

/// https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html "Command lines";
/// a dollar sign means something only there.
std::string systemdQuoted(std::string_view text, bool isCommand)
{
    constexpr std::pair<char, std::string_view> kRules[] = {
        {'%', "%%"}, {'\\', R"(\\)"}, {'"', R"(\")"}, {'$', "$$"}};
    return "\"" + replaced(text, Replacements(kRules).first(isCommand ? 4 : 3)) + "\"";
}

std::string xmlEscaped(std::string_view text)
{
    constexpr std::pair<char, std::string_view> kRules[] = {
        {'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}};
    return replaced(text, kRules);
}

std::string configFolder(const Environment &environment)
{
    const std::string set = valueOf(environment, "XDG_CONFIG_HOME");
    return set.starts_with('/') ? set : valueOf(environment, "HOME") + "/.config";
}

LoginEntry desktopEntry(const LoginProgram &program, const Environment &environment)
{
    LoginEntry entry;
    entry.place = configFolder(environment) + "/autostart/ccproxy.desktop";
    entry.marker = "# " + std::string(kMadeFor) + program.home + "\n";
    std::string command = desktopQuoted(program.program);
    if (!program.isUsualHome)
        command = "env " + desktopQuoted("CCPROXY_HOME=" + program.home) + " " + command;
    entry.text = "[Desktop Entry]\n" + entry.marker
        + "Type=Application\n"
          "Name=CCProxy\n"
          "Comment=Lets Claude Code work with any AI provider\n"
          "Exec="
        + command + " " + kHidden
        + "\n"
          "Terminal=false\n"
          "X-GNOME-Autostart-enabled=true\n"
          "X-KDE-autostart-after=panel\n";
    return entry;
}

LoginEntry systemdUnit(const LoginProgram &program, const Environment &environment)
{
    LoginEntry entry;
    const std::string folder = configFolder(environment) + "/systemd/user/";
    entry.place = folder + "ccproxy.service";
    entry.link = folder + "default.target.wants/ccproxy.service";
    entry.marker = "# " + std::string(kMadeFor) + program.home + "\n";
    entry.text = entry.marker
        + "[Unit]\n"
          "Description=CCProxy lets Claude Code work with any AI provider\n\n"
          "[Service]\n";
    if (!program.isUsualHome)
        entry.text += "Environment=" + systemdQuoted("CCPROXY_HOME=" + program.home, false) + "\n";
    // What no second try mends, a wrong configuration, is not tried again.
    entry.text += "ExecStart=" + systemdQuoted(program.program, true)
        + " --cli\n"
          "Restart=on-failure\n"
          "RestartSec=5\n"
          "RestartPreventExitStatus=2 4\n\n"
          "[Install]\n"
          "WantedBy=default.target\n";
    return entry;
}

LoginEntry launchAgent(const LoginProgram &program, const Environment &environment)
{
    LoginEntry entry;
    entry.place = valueOf(environment, "HOME") + "/Library/LaunchAgents/ccproxy.plist";
    entry.marker = "<string>" + std::string(kMadeFor) + xmlEscaped(program.home) + "</string>";
    entry.text = R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>Label</key>
    <string>ccproxy</string>
    <key>Comment</key>
    )" + entry.marker
        + R"(
    <key>ProgramArguments</key>
    <array>
        <string>)"
        + xmlEscaped(program.program) + "</string>\n        <string>" + kHidden + R"(</string>
    </array>
    <key>EnvironmentVariables</key>
    <dict>
        <key>CCPROXY_HOME</key>
        <string>)"
        + xmlEscaped(program.home) + R"(</string>
    </dict>
    <key>RunAtLoad</key>
    <true/>
    <key>ProcessType</key>
    <string>Interactive</string>
</dict>
</plist>
)";
    return entry;
}

LoginEntry runValue(const LoginProgram &program)
{
    // No quote can be in a file's name there, and no other home can be given.
    return {.place = "CCProxy",
            .text = "\"" + program.program + "\" " + kHidden,
            .marker = "ccproxy",
            .link = {}};
}

} // namespace

std::vector<LoginEntry> loginEntries(const LoginProgram &program, LoginSystem system,
                                     const Environment &environment)
{
    switch (system) {
    case LoginSystem::Desktop:
        return {desktopEntry(program, environment), systemdUnit(program, environment)};
    case LoginSystem::Headless:
        return {systemdUnit(program, environment), desktopEntry(program, environment)};
    case LoginSystem::MacOs:
        return {launchAgent(program, environment)};
    case LoginSystem::Windows:
        return {runValue(program)};
    }
    return {};
}

} // namespace ccproxy::app
