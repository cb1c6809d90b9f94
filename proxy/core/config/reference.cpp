// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/reference.h"

#include "core/config/units.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace ccproxy::config {
namespace {

/// Keys that stand together, with what is said of all of them.
struct Group {
    std::string_view prefix; ///< of its keys
    std::string_view title;
    std::string_view text;
};
constexpr Group kGroups[] = {
    {"", "The proxy", "The groups at the end of the table have sections of their own below."},
    {"providers[].", "providers[]",
     "A list, one object for each provider. [PROVIDERS.md](PROVIDERS.md) has one to copy for "
     "each.\n"
     "On the command line a provider goes by its name: `ccproxy config set providers.desk.enabled "
     "false`."},
    {"providers[].model_options{}.", "providers[].model_options{}",
     "An object that maps the name of a model to what is known of it. It stands above the\n"
     "catalogue and above `~/.ccproxy/models.json`, which may say prices too."},
    {"routes{}.", "routes{}",
     "An object that maps the name of a route to its target: `default`, `longContext`,\n"
     "`background`, `webSearch`, `image`, `subagent`, `think`, a model's name, or a pattern such "
     "as\n"
     "`claude-opus-*`. [ROUTING.md](ROUTING.md) shows them at work."},
    {"routes{}.fallbacks[].", "routes{}.fallbacks[]",
     "Asked in their order when the target fails."},
    {"routes{}.conditions[].", "routes{}.conditions[]", "All of them must hold."},
    {"profiles{}.", "profiles{}",
     "An object that maps a name to routes and a budget of its own; `ccproxy code --profile NAME`\n"
     "chooses one. `profiles{}.routes{}` has the keys of `routes{}`."},
    {"profiles{}.budget.", "profiles{}.budget", "What a profile's launches may spend."},
    {"performance.", "performance",
     "Limits and waits. [FAILURE.md](FAILURE.md) tells what follows."},
    {"history.", "history", "[HISTORY.md](HISTORY.md) tells what is kept."},
    {"budget.", "budget", "What all requests together may cost."},
    {"search.", "search", "For models whose provider cannot search the web."},
    {"launch.", "launch", "How `ccproxy code` starts Claude Code."},
    {"ui.", "ui", "The tray application."},
};

constexpr std::string_view kHead =
    R"(# Every key of the configuration

This page is printed by `ccproxy config reference`; a test compares it with the program.
`ccproxy config reference KEY` prints one key.

## Where it comes from

| Layer | Wins over |
| --- | --- |
| options of the command line (`--port`, `--host`, …) | all others |
| environment variables | the file |
| the file | the defaults |

The file is the first of these that is there: `--config` or `CCPROXY_CONFIG`, `./config.json` (only
if it is a configuration of CCProxy's), `~/.ccproxy/config.json`, `/etc/ccproxy/config.json`.
`ccproxy config path` tells which one it is. With no file at all every provider whose usual key is in
the environment is there, and every server of models that answers on its usual port of this machine.

## How it is written

- JSON, in which comments (`//`, `/* */`) and trailing commas are allowed.
- `${NAME}` and `$NAME` in a string are replaced from the environment; a leading `~` in a path is your
  home folder.
- A key of a provider is `"keychain"`, `"keychain:ENTRY"`, `"${NAME}"`, or the key itself.
- What is not written has its default. `ccproxy config check` prints each mistake with line and column.
- A change is in force within a second. One that is wrong changes nothing, and the log says so.

In the names below `[]` stands for each element of a list and `{}` for each name of an object.
)";

constexpr std::string_view kTail =
    R"(
## Environment variables without a key

| Variable | Meaning |
| --- | --- |
| `CCPROXY_CONFIG` | the configuration's file |
| `CCPROXY_HOME` | CCProxy's own folder, in place of `~/.ccproxy`, or of `profile` beside the program where a file `ccproxy.portable` stands there |
| `CCPROXY_PROVIDERS_0_API_KEY` | the key of the first provider of the list; `_1_` of the second … |
| `CCPROXY_LOCAL_SERVERS` | `0`: do not look for servers of models on this machine |
| `CLAUDE_PATH` | the `claude` that `ccproxy code` runs |
| `ANTHROPIC_API_KEY`, `OPENAI_API_KEY`, … | the key of the provider of that name when it has no other |
| `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` | the way out, where no `proxy_url` is set |
| `NO_COLOR` | no colours |
)";

bool isGroup(const KeyInfo &key)
{
    return key.type == KeyType::Object || key.type == KeyType::ObjectList
        || key.type == KeyType::ObjectMap;
}

std::string code(std::string_view text)
{
    return text.empty() ? std::string() : "`" + std::string(text) + "`";
}

std::string choicesOf(const KeyInfo &key)
{
    std::string out;
    for (const std::string_view choice : key.choices)
        out += (out.empty() ? "one of " : ", ") + std::string(choice);
    return out;
}

std::string rangeOf(const KeyInfo &key)
{
    const auto text = [&key](std::int64_t value) {
        return key.type == KeyType::Duration ? durationText(std::chrono::milliseconds(value))
                                             : std::to_string(value);
    };
    if (key.maximum == std::numeric_limits<std::int64_t>::max())
        return key.minimum == 0 ? std::string() : " from " + text(key.minimum);
    return " from " + text(key.minimum) + " to " + text(key.maximum);
}

/// Without what explains how it is written, which the page says once.
std::string shortTypeOf(KeyType type)
{
    if (type == KeyType::Duration)
        return "a duration";
    if (type == KeyType::Bytes)
        return "bytes, or a size such as \"64 MiB\",";
    if (type == KeyType::Money)
        return "US dollars";
    if (type == KeyType::Secret)
        return "a key";
    const std::string name(nameOf(type));
    return name.substr(0, name.find(" such as"));
}

std::string defaultOf(const KeyInfo &key)
{
    if (key.required)
        return "must be there";
    return key.fallback.empty() || key.fallback == "\"\"" ? "none" : std::string(key.fallback);
}

/// A cell of a Markdown table: no bar in it ends the cell.
std::string cell(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '|')
            out += '\\';
        out += c;
    }
    return out;
}

void addRow(std::string &page, const KeyInfo &key)
{
    const std::string fallback = defaultOf(key);
    const bool isValue = fallback != "none" && !key.required;
    std::string meaning(key.meaning);
    if (!key.variable.empty())
        meaning += "; variable " + code(key.variable);
    page += "| " + code(key.leaf()) + " | " + cell(meaning) + " | " + cell(takenBy(key)) + " | "
        + (isValue ? code(fallback) : fallback) + " | " + cell(code(exampleOf(key))) + " |\n";
}

} // namespace

std::string takenBy(const KeyInfo &key)
{
    if (key.type == KeyType::Choice)
        return choicesOf(key);
    const bool hasRange = key.type == KeyType::Integer || key.type == KeyType::Duration
        || key.type == KeyType::Bytes || key.type == KeyType::IntegerList;
    std::string out = shortTypeOf(key.type) + (hasRange ? rangeOf(key) : std::string());
    return out;
}

std::string exampleOf(const KeyInfo &key)
{
    if (key.type == KeyType::Boolean)
        return key.fallback == "true" ? "false" : "true";
    return std::string(key.example);
}

std::string referenceText(const KeyInfo &key)
{
    std::string out = std::string(key.name) + "\n  " + std::string(key.meaning) + "\n";
    const auto line = [&out](std::string_view name, const std::string &text) {
        if (!text.empty())
            out += "  " + std::string(name) + std::string(10 - name.size(), ' ') + text + "\n";
    };
    line("takes", takenBy(key));
    line("default", defaultOf(key));
    line("variable", std::string(key.variable));
    line("example", exampleOf(key));
    if (isGroup(key)) {
        const std::string mark = key.type == KeyType::ObjectList ? "[]."
            : key.type == KeyType::ObjectMap                     ? "{}."
                                                                 : ".";
        std::string below;
        for (const KeyInfo *inner : keysBelow(std::string(key.name) + mark))
            below += (below.empty() ? "" : ", ") + std::string(inner->leaf());
        line("holds", below);
    }
    return out;
}

std::string referencePage()
{
    std::string page(kHead);
    for (const Group &group : kGroups) {
        page += "\n## " + std::string(group.title) + "\n\n" + std::string(group.text)
            + "\n\n| Key | Meaning | Takes | Default | Example |\n| --- | --- | --- | --- | --- "
              "|\n";
        for (const KeyInfo *key : keysBelow(group.prefix))
            addRow(page, *key);
    }
    page += kTail;
    return page;
}

} // namespace ccproxy::config
