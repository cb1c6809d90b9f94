// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/conflicts.h"

#include "core/config/jsonc.h"
#include "launcher/environment.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ccproxy::app {
namespace {

using Source = LaunchConflict::Source;

constexpr std::string_view kBaseUrl = "ANTHROPIC_BASE_URL";
constexpr std::string_view kToken = "ANTHROPIC_AUTH_TOKEN";
constexpr std::string_view kKey = "ANTHROPIC_API_KEY";
/// A command that makes keys; a setting of its own.
constexpr std::string_view kKeyHelper = "apiKeyHelper";

constexpr std::string_view kSettingsFiles[] = {"settings.json", "settings.local.json"};
/// Where whoever manages a machine puts settings that nothing overrides
/// (https://code.claude.com/docs/en/settings).
#if defined(Q_OS_WIN)
constexpr std::string_view kManagedFolder = "C:/Program Files/ClaudeCode";
#elif defined(Q_OS_MACOS)
constexpr std::string_view kManagedFolder = "/Library/Application Support/ClaudeCode";
#else
constexpr std::string_view kManagedFolder = "/etc/claude-code";
#endif
constexpr std::string_view kShellFiles[] = {".profile", ".bash_profile", ".bashrc",
                                            ".zshenv",  ".zprofile",     ".zshrc"};
/// They are a few KiB; of a larger one only the beginning is read.
constexpr qint64 kMostOfAFile = 1 << 20;

bool isWatched(std::string_view name)
{
    const auto diverting = divertingVariables();
    return name == kBaseUrl || name == kToken || name == kKey
        || std::find(diverting.begin(), diverting.end(), name) != diverting.end();
}

/// As one address is written in several ways.
std::string plainUrl(std::string_view url)
{
    std::string out(url);
    while (out.ends_with('/'))
        out.pop_back();
    for (const std::string_view name : {"//localhost", "//[::1]"}) {
        if (const std::size_t at = out.find(name); at != std::string::npos)
            out.replace(at, name.size(), "//127.0.0.1");
    }
    return out;
}

bool isHarmless(Source source, std::string_view name, std::string_view value,
                std::string_view baseUrl)
{
    // An empty address or token of the settings still takes the launch's away.
    if (value.empty())
        return source == Source::Shell || (name != kBaseUrl && name != kToken);
    if (name == kBaseUrl)
        return baseUrl.empty() || plainUrl(value) == plainUrl(baseUrl);
    constexpr std::string_view kOff[] = {"0", "false", "no", "off"};
    return name.find("_USE_") != std::string_view::npos
        && std::find(std::begin(kOff), std::end(kOff), value) != std::end(kOff);
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

using Words = std::vector<std::string>;

/// The commands of a line, each as its words without their quotes. A quote that goes on in the next
/// line ends with this one: no value of ours has a line end.
std::vector<Words> commandsOf(std::string_view line)
{
    std::vector<Words> commands(1);
    std::optional<std::string> word;
    char quote = 0;
    const auto endWord = [&] {
        if (word)
            commands.back().push_back(*std::exchange(word, {}));
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote == 0 && !word && c == '#')
            break;
        if (c == '\\' && quote != '\'' && i + 1 < line.size()) {
            word = word.value_or(std::string()) + line[++i];
        } else if (c == quote) {
            quote = 0;
        } else if (quote == 0 && (c == '\'' || c == '"')) {
            quote = c;
            word = word.value_or(std::string());
        } else if (quote == 0 && (c == ' ' || c == '\t' || c == '\r')) {
            endWord();
        } else if (quote == 0 && (c == ';' || c == '&' || c == '|')) {
            endWord();
            commands.emplace_back();
        } else {
            word = word.value_or(std::string()) + c;
        }
    }
    endWord();
    return commands;
}

/// What a command does to variables: what they become, nothing when they are taken away.
using Assignment = std::pair<std::string, std::optional<std::string>>;

std::vector<Assignment> fishAssignments(const Words &command)
{
    bool isErased = false;
    Words rest;
    for (auto word = command.begin() + 1; word != command.end(); ++word) {
        if (!rest.empty() || !word->starts_with('-'))
            rest.push_back(*word);
        else if (*word == "--erase" || (!word->starts_with("--") && word->find('e') != word->npos))
            isErased = true;
    }
    if (rest.empty())
        return {};
    if (isErased)
        return {{rest.front(), std::nullopt}};
    return {{rest.front(), rest.size() > 1 ? rest[1] : std::string()}};
}

std::vector<Assignment> assignmentsOf(Words command)
{
    while (!command.empty() && isOneOf(command.front(), {"then", "do", "else", "{", "begin"}))
        command.erase(command.begin());
    if (command.empty())
        return {};
    if (command.front() == "set")
        return fishAssignments(command);
    std::vector<Assignment> out;
    const bool isUnset = command.front() == "unset";
    const bool isExport = isOneOf(command.front(), {"export", "declare", "typeset"});
    for (auto word = command.begin() + (isUnset || isExport ? 1 : 0); word != command.end();
         ++word) {
        const std::size_t equals = word->find('=');
        if (isUnset)
            out.emplace_back(*word, std::nullopt);
        else if (equals != std::string::npos)
            out.emplace_back(word->substr(0, equals), word->substr(equals + 1));
        else if (!isExport)
            return {}; // variables of this one command
    }
    return out;
}

using Reader = std::vector<LaunchConflict> (*)(const std::string &file, std::string_view text,
                                               std::string_view baseUrl);

/// In all that are there.
std::vector<LaunchConflict> conflictsInFiles(const std::vector<std::string> &paths, Reader reader,
                                             std::string_view baseUrl)
{
    std::vector<LaunchConflict> out;
    for (const std::string &path : paths) {
        QFile file(QString::fromStdString(path));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = reader(path, file.read(kMostOfAFile).toStdString(), baseUrl);
        out.insert(out.end(), std::move_iterator(found.begin()), std::move_iterator(found.end()));
    }
    return out;
}

/// Of one folder: a file, and those of a folder beside it.
std::vector<std::string> managedSettings(const std::string &folder)
{
    std::vector<std::string> paths{folder + "/managed-settings.json"};
    const QDir parts(QString::fromStdString(folder + "/managed-settings.d"));
    for (const QString &name : parts.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths.push_back(parts.filePath(name).toStdString());
    return paths;
}

} // namespace

std::vector<LaunchConflict> conflictsInSettings(const std::string &file, std::string_view text,
                                                std::string_view baseUrl)
{
    namespace jsonc = config::jsonc;
    const jsonc::Document document = jsonc::parse(text);
    std::vector<LaunchConflict> out;
    const auto add = [&](const jsonc::Node &node) {
        out.push_back({Source::Settings, file,
                       static_cast<std::size_t>(jsonc::positionAt(text, node.keyRange.begin).line),
                       node.key});
    };
    if (!document.isValid())
        return out;
    for (const jsonc::Node &member : document.root.children) {
        if (member.key == kKeyHelper && !member.text.empty())
            add(member);
        if (member.key != "env")
            continue;
        for (const jsonc::Node &variable : member.children) {
            const std::string value = variable.kind == jsonc::Kind::Boolean
                ? (variable.boolean ? "true" : "false")
                : variable.text;
            if (isWatched(variable.key)
                && !isHarmless(Source::Settings, variable.key, value, baseUrl))
                add(variable);
        }
    }
    return out;
}

std::vector<LaunchConflict> conflictsInShellFile(const std::string &file, std::string_view text,
                                                 std::string_view baseUrl)
{
    std::vector<LaunchConflict> out;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        ++number;
        for (Words &command : commandsOf(line)) {
            for (const auto &[name, value] : assignmentsOf(std::move(command))) {
                std::erase_if(out, [&name = name](const auto &c) { return c.name == name; });
                if (value && isWatched(name) && !isHarmless(Source::Shell, name, *value, baseUrl))
                    out.push_back({Source::Shell, file, number, name});
            }
        }
    }
    return out;
}

std::vector<LaunchConflict> findSettingsConflicts(const Environment &environment,
                                                  const std::string &folder,
                                                  std::string_view baseUrl,
                                                  const std::string &managedFolder)
{
    std::string own = valueOf(environment, "CLAUDE_CONFIG_DIR");
    if (own.empty())
        own = valueOf(environment, "HOME") + "/.claude";
    std::vector<std::string> folders{own};
    if (!folder.empty() && folder + "/.claude" != own)
        folders.push_back(folder + "/.claude");
    std::vector<std::string> paths = managedSettings(managedFolder);
    for (const std::string &each : folders) {
        for (const std::string_view name : kSettingsFiles)
            paths.push_back(each + "/" + std::string(name));
    }
    return conflictsInFiles(paths, &conflictsInSettings, baseUrl);
}

std::string folderOfManagedSettings()
{
    return std::string(kManagedFolder);
}

std::vector<LaunchConflict> findShellConflicts(const Environment &environment,
                                               std::string_view baseUrl)
{
    const std::string home = valueOf(environment, "HOME");
    std::vector<std::string> paths;
    for (const std::string_view name : kShellFiles)
        paths.push_back(home + "/" + std::string(name));
    const std::string chosen = valueOf(environment, "XDG_CONFIG_HOME");
    paths.push_back((chosen.empty() ? home + "/.config" : chosen) + "/fish/config.fish");
    return conflictsInFiles(paths, &conflictsInShellFile, baseUrl);
}

std::string inWords(const std::vector<LaunchConflict> &conflicts)
{
    if (conflicts.empty())
        return {};
    std::string places;
    for (const LaunchConflict &conflict : conflicts)
        places += (places.empty() ? "" : ", ") + conflict.text();
    return conflicts.front().source == Source::Settings
        ? "Claude Code's own settings count more than what a launch gives it: " + places
            + ". Take them out there."
        : "A claude that is started by hand goes elsewhere by your shell's files: " + places
            + ". `ccproxy code` does not mind them.";
}

} // namespace ccproxy::app
