// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/completion.h"

#include <algorithm>

namespace ccproxy::app {
namespace {

using Words = std::vector<std::string>;

/// bash cuts words at = and : before it hands them over. "--shell", "=", "fish" is "--shell=fish"
/// again, and what bash cut off in front of the last word is told.
Words joined(std::span<const std::string> words, std::string &cutOff)
{
    Words out;
    const auto isCut = [&out](const std::string &word) {
        if (out.empty())
            return false;
        return word == ":"
            || (word == "=" && out.back().starts_with("--")
                && out.back().find('=') == std::string::npos);
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isCut(words[i])) {
            out.push_back(words[i]);
            continue;
        }
        out.back() += words[i];
        const std::string before = out.back();
        if (i + 1 < words.size())
            out.back() += words[++i];
        if (i + 1 == words.size())
            cutOff = before;
    }
    if (out.empty())
        out.emplace_back();
    return out;
}

void addChoices(std::span<const std::string_view> choices, std::vector<CompletionWord> &out)
{
    for (const std::string_view choice : choices)
        out.push_back({std::string(choice), {}});
}

/// Where the last word stands.
class Place {
public:
    explicit Place(std::span<const std::string> before)
    {
        for (const std::string &word : before)
            take(word);
    }

    Completions candidates(const std::string &last, const CompletionSource &source) const
    {
        Completions out;
        const std::size_t equals = last.starts_with("--") ? last.find('=') : std::string::npos;
        if (m_isOver) {
            out.wantsFiles = m_command != nullptr && m_command->passesArgumentsOn;
        } else if (m_waiting != nullptr) {
            addValues(*m_waiting, {}, source, out);
        } else if (equals != std::string::npos) {
            const OptionInfo *option = findOption(last.substr(0, equals));
            if (option != nullptr && !option->value.empty())
                addValues(*option, last.substr(0, equals + 1), source, out);
        } else if (last.starts_with('-')) {
            addOptions(out.words);
        } else if (m_command == nullptr) {
            addCommands(out.words);
        } else {
            addArguments(source, out);
        }
        return out;
    }

private:
    void take(const std::string &word)
    {
        if (m_isOver)
            return;
        if (m_waiting != nullptr) {
            m_waiting = nullptr;
        } else if (word == "--") {
            m_isOver = true;
        } else if (word.starts_with('-')) {
            const OptionInfo *option = findOption(word);
            if (option != nullptr && !option->value.empty())
                m_waiting = option;
        } else if (m_command == nullptr) {
            m_name += (m_name.empty() ? "" : " ") + word;
            m_command = findCommand(m_name);
        } else {
            m_arguments.push_back(word);
            m_isOver = m_command->passesArgumentsOn;
        }
    }

    static void addValues(const OptionInfo &option, const std::string &prefix,
                          const CompletionSource &source, Completions &out)
    {
        const std::size_t first = out.words.size();
        addChoices(option.choices, out.words);
        add(option.kind, {}, source, out);
        for (std::size_t i = first; i < out.words.size(); ++i)
            out.words[i].word.insert(0, prefix);
    }

    static void add(WordKind kind, std::string_view before, const CompletionSource &source,
                    Completions &out)
    {
        out.wantsFiles |= kind == WordKind::File || kind == WordKind::ImportSource;
        if (kind == WordKind::Free || kind == WordKind::File)
            return;
        for (CompletionWord &word : source(kind, before))
            out.words.push_back(std::move(word));
    }

    void addOptions(std::vector<CompletionWord> &out) const
    {
        const CommandInfo &command = m_command != nullptr ? *m_command : infoOf(Command::Tray);
        const auto addOne = [&out](const OptionInfo &option) {
            out.push_back({std::string(option.name), std::string(option.summary)});
        };
        for (const std::string_view name : command.options)
            addOne(*findOption(name));
        for (const OptionInfo &option : commonOptions())
            addOne(option);
    }

    /// The words that may follow m_name: commands, or the second words of a group.
    void addCommands(std::vector<CompletionWord> &out) const
    {
        const std::string group = m_name.empty() ? "" : m_name + " ";
        for (const CommandInfo &command : commands()) {
            if (command.isHidden || command.name.size() <= group.size()
                || !command.name.starts_with(group))
                continue;
            const std::string_view rest = command.name.substr(group.size());
            const std::size_t space = rest.find(' ');
            if (space == std::string_view::npos) {
                out.push_back({std::string(rest), std::string(command.summary)});
                continue;
            }
            const std::string first(rest.substr(0, space));
            const std::string second(rest.substr(space + 1));
            if (!out.empty() && out.back().word == first)
                out.back().summary += ", " + second;
            else
                out.push_back({first, second});
        }
        for (const CommandInfo &command : commands()) {
            if (group.empty() && !command.alias.empty())
                out.push_back(
                    {std::string(command.alias), "the same as " + std::string(command.name)});
        }
    }

    void addArguments(const CompletionSource &source, Completions &out) const
    {
        const std::size_t at = m_arguments.size();
        if (!m_command->passesArgumentsOn && at >= m_command->maxArguments)
            return;
        if (at == 0)
            addChoices(m_command->choices, out.words);
        if (m_command->words.empty())
            return;
        const WordKind kind = m_command->words[std::min(at, m_command->words.size() - 1)];
        if (kind == WordKind::CommandName) {
            Place place({});
            place.m_name = m_arguments.empty() ? std::string() : m_arguments.front();
            place.addCommands(out.words);
            return;
        }
        add(kind, m_arguments.empty() ? std::string_view() : m_arguments.back(), source, out);
    }

    std::string m_name; ///< the words of the command so far
    const CommandInfo *m_command = nullptr;
    const OptionInfo *m_waiting = nullptr; ///< an option whose value comes next
    std::vector<std::string> m_arguments;
    bool m_isOver = false; ///< what follows is no word of ours
};

constexpr std::string_view kBash = R"(# Completions of ccproxy for bash.
_ccproxy() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
            :files) compopt -o default 2>/dev/null ;;
            *) COMPREPLY+=("${line%%$'\t'*}") ;;
        esac
    done < <("${COMP_WORDS[0]}" complete-words -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _ccproxy ccproxy
)";

constexpr std::string_view kZsh = R"(#compdef ccproxy
# Completions of ccproxy for zsh.
_ccproxy() {
    local line wants_files
    local -a found
    for line in "${(@f)$("${words[1]}" complete-words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        case $line in
            '') ;;
            :files) wants_files=1 ;;
            *) found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
        esac
    done
    (( $#found )) && _describe -V ccproxy found
    [[ -n $wants_files ]] && _files
}
if [[ $funcstack[1] == _ccproxy ]]; then
    _ccproxy "$@"
else
    compdef _ccproxy ccproxy
fi
)";

constexpr std::string_view kFish = R"(# Completions of ccproxy for fish.
function __ccproxy_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l program $before[1]
    set -e before[1]
    for line in ($program complete-words -- $before "$current" 2>/dev/null)
        if test "$line" = ':files'
            __fish_complete_path "$current"
        else
            echo $line
        end
    end
end
complete -c ccproxy -f -k -a '(__ccproxy_complete)'
)";

} // namespace

Completions complete(std::span<const std::string> words, const CompletionSource &source)
{
    std::string cutOff;
    const Words all = joined(words, cutOff);
    const std::string &last = all.back();
    const std::span<const std::string> before(all.data(), all.size() - 1);
    const Place place(before);
    Completions out = place.candidates(last, source);
    std::erase_if(out.words,
                  [&last](const CompletionWord &word) { return !word.word.starts_with(last); });
    for (CompletionWord &word : out.words)
        word.word.erase(0, cutOff.size());
    return out;
}

std::string_view completionScript(std::string_view shell)
{
    return shell == "bash" ? kBash : shell == "zsh" ? kZsh : kFish;
}

} // namespace ccproxy::app
