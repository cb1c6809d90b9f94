// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command_table.h"

#include <algorithm>

namespace ccproxy::app {
namespace {

constexpr std::string_view kCompletedShells[] = {"bash", "zsh", "fish"};

constexpr std::string_view kTray[] = {"--config", "--port",      "--host",
                                      "--demo",   "--log-level", "--hidden"};
constexpr std::string_view kStart[] = {"--config", "--port",      "--host",
                                       "--demo",   "--log-level", "--foreground"};
constexpr std::string_view kTimeout[] = {"--timeout"};
constexpr std::string_view kJson[] = {"--json"};
constexpr std::string_view kStatus[] = {"--follow", "--json"};
constexpr std::string_view kCode[] = {"--profile", "--model", "--print", "--config"};
constexpr std::string_view kEnv[] = {"--shell", "--json", "--profile", "--model", "--config"};
constexpr std::string_view kConfig[] = {"--config"};
constexpr std::string_view kConfigJson[] = {"--config", "--json"};
constexpr std::string_view kImport[] = {"--dry-run", "--config"};
constexpr std::string_view kLogs[] = {"--follow", "--lines",  "--errors", "--provider",
                                      "--model",  "--since",  "--search", "--curl",
                                      "--replay", "--config", "--json"};
constexpr std::string_view kUsage[] = {"--since", "--by", "--json", "--csv", "--config"};
constexpr std::string_view kSetKey[] = {"--entry", "--key-from-env", "--key-file", "--in-file",
                                        "--config"};
constexpr std::string_view kAddProvider[] = {
    "--type",    "--url",    "--models",  "--key-stdin", "--key-from-env", "--key-file",
    "--key-env", "--no-key", "--in-file", "--config",    "--json"};
constexpr std::string_view kTestProvider[] = {"--timeout", "--config", "--json"};
constexpr std::string_view kForgetKey[] = {"--entry", "--config"};
constexpr std::string_view kMoveKeys[] = {"--dry-run", "--config"};
constexpr WordKind kFileWord[] = {WordKind::File};
constexpr WordKind kKeyWord[] = {WordKind::ConfigKey};
constexpr WordKind kKeyAndValue[] = {WordKind::ConfigKey, WordKind::ConfigValue};
constexpr WordKind kSourceWord[] = {WordKind::ImportSource};
constexpr WordKind kProviderWord[] = {WordKind::Provider};
constexpr WordKind kNewProviderWord[] = {WordKind::NewProvider};
constexpr WordKind kRouteWord[] = {WordKind::Route};
constexpr WordKind kRouteAndModels[] = {WordKind::Route, WordKind::Model};
constexpr WordKind kModelWord[] = {WordKind::Model};
constexpr WordKind kExchangeWord[] = {WordKind::Exchange};
constexpr WordKind kCommandWord[] = {WordKind::CommandName};
constexpr std::string_view kRouteChange[] = {"--config", "--profile", "--json"};
constexpr std::string_view kRoutes[] = {"--config", "--profile", "--json"};

constexpr CommandInfo kCommands[] = {
    {.name = "",
     .command = Command::Tray,
     .summary = "show the tray application; with --cli run the proxy here until Ctrl+C",
     .example = "ccproxy --cli --demo",
     .options = kTray},
    {.name = "start",
     .command = Command::Start,
     .summary = "run the proxy in the background",
     .details = "Waits until it answers and prints its address. One that runs already is left as it"
                " is.",
     .example = "ccproxy start",
     .options = kStart},
    {.name = "stop",
     .command = Command::Stop,
     .alias = "quit",
     .summary = "end the running proxy",
     .details = "Open answers may finish first; what still runs after the timeout is told that the"
                " proxy ends.",
     .example = "ccproxy stop",
     .options = kTimeout},
    {.name = "restart",
     .command = Command::Restart,
     .summary = "end the running proxy and start it anew",
     .details = "It keeps the options that it was started with.",
     .example = "ccproxy restart",
     .options = kTimeout},
    {.name = "pause",
     .command = Command::Pause,
     .summary = "refuse new requests until `ccproxy resume`",
     .details = "Answers that run go on. Claude Code is told to try again, which it does for some"
                " minutes.\nThe proxy's next start resumes as well.",
     .example = "ccproxy pause"},
    {.name = "resume",
     .command = Command::Resume,
     .summary = "let requests in again after `ccproxy pause`",
     .example = "ccproxy resume"},
    {.name = "status",
     .command = Command::Status,
     .summary = "tell whether the proxy runs, and how its providers are",
     .details = "The exit status is 3 when it does not run.",
     .example = "ccproxy status",
     .options = kStatus},
    {.name = "code",
     .command = Command::Code,
     .arguments = "[--] [CLAUDE ARGUMENTS…]",
     .words = kFileWord,
     .passesArgumentsOn = true,
     .summary = "start Claude Code through the proxy",
     .details =
         "Starts the proxy when it does not run. CCProxy's own options stand first; from the"
         " first other\nargument on, or from --, everything goes to claude as it is. $CLAUDE_PATH"
         " names another claude.",
     .example = "ccproxy code -p \"What does this project do?\"",
     .options = kCode},
    {.name = "env",
     .command = Command::Env,
     .summary = "print the environment in which Claude Code uses the proxy",
     .example = "eval \"$(ccproxy env)\"",
     .options = kEnv},
    {.name = "config path",
     .command = Command::ConfigPath,
     .summary = "print where the configuration is",
     .example = "ccproxy config path",
     .options = kConfig},
    {.name = "config show",
     .command = Command::ConfigShow,
     .summary = "print the configuration in force, with keys hidden",
     .example = "ccproxy config show",
     .options = kConfig},
    {.name = "config check",
     .command = Command::ConfigCheck,
     .arguments = "[FILE]",
     .maxArguments = 1,
     .words = kFileWord,
     .summary = "print what is wrong with the configuration",
     .details = "The exit status is 4 when the proxy would not start with it.",
     .example = "ccproxy config check work.json",
     .options = kConfig},
    {.name = "config get",
     .command = Command::ConfigGet,
     .arguments = "KEY",
     .maxArguments = 1,
     .words = kKeyWord,
     .summary = "print one value of the configuration in force",
     .details = "KEY is as in performance.max_retries, providers.openai.api_base_url or"
                " routes.default.model. Keys\nof providers are hidden.",
     .example = "ccproxy config get routes.default.model",
     .options = kConfigJson},
    {.name = "config set",
     .command = Command::ConfigSet,
     .arguments = "KEY VALUE",
     .maxArguments = 2,
     .words = kKeyAndValue,
     .summary = "change one value in the file",
     .details = "Comments, order and layout stay as they are. VALUE is text, a number, true, a list"
                " a,b or JSON;\n- reads it from the standard input. What would not be valid is not"
                " saved.",
     .example = "ccproxy config set routes.default.model deepseek-chat",
     .options = kConfig},
    {.name = "config unset",
     .command = Command::ConfigUnset,
     .arguments = "KEY",
     .maxArguments = 1,
     .words = kKeyWord,
     .summary = "take one value out of the file",
     .details = "Its default counts again. A provider or a route goes as a whole.",
     .example = "ccproxy config unset providers.openai",
     .options = kConfig},
    {.name = "config edit",
     .command = Command::ConfigEdit,
     .summary = "change the file in your editor",
     .details = "$VISUAL or $EDITOR opens a copy, which takes the file's place once it is valid.",
     .example = "ccproxy config edit",
     .options = kConfig},
    {.name = "config undo",
     .command = Command::ConfigUndo,
     .summary = "go back to the version of the file before the last save",
     .details = "Ten versions are kept; each call goes one further back.",
     .example = "ccproxy config undo",
     .options = kConfig},
    {.name = "config redo",
     .command = Command::ConfigRedo,
     .summary = "take an undo back",
     .example = "ccproxy config redo",
     .options = kConfig},
    {.name = "config history",
     .command = Command::ConfigHistory,
     .summary = "list the versions of the file that undo goes back to",
     .example = "ccproxy config history",
     .options = kConfigJson},
    {.name = "config reference",
     .command = Command::ConfigReference,
     .arguments = "[KEY]",
     .maxArguments = 1,
     .words = kKeyWord,
     .summary = "print what the keys of the configuration mean",
     .details = "With a KEY that one: what it takes, its default and an example. Without one all of"
                " them, as in\ndocs/CONFIGURATION.md.",
     .example = "ccproxy config reference performance.max_retries"},
    {.name = "config import",
     .command = Command::ConfigImport,
     .alias = "import",
     .arguments = "SOURCE",
     .maxArguments = 1,
     .words = kSourceWord,
     .summary = "take over providers and routes of another program",
     .details = "SOURCE is claude-code-router, cc-switch, ccproxy or a file of one of them, which"
                " is left as it is.\nWhat has a name that is there already stays; what could not"
                " be carried over is listed.",
     .example = "ccproxy config import claude-code-router",
     .options = kImport},
    {.name = "providers list",
     .command = Command::ProvidersList,
     .summary = "print the providers, and where their keys are",
     .example = "ccproxy providers list",
     .options = kConfigJson},
    {.name = "providers add",
     .command = Command::ProvidersAdd,
     .arguments = "NAME",
     .maxArguments = 1,
     .words = kNewProviderWord,
     .summary = "add a provider to the file",
     .details = "NAME alone is enough for one that CCProxy knows; others need --url. Asks for the"
                " key without\nshowing it, and keeps it in the keychain. The first one gets the"
                " default route.",
     .example = "ccproxy providers add deepseek",
     .options = kAddProvider},
    {.name = "providers remove",
     .command = Command::ProvidersRemove,
     .arguments = "NAME",
     .maxArguments = 1,
     .words = kProviderWord,
     .summary = "take a provider out of the file",
     .details = "Not while a route leads to it. Its key stays in the keychain.",
     .example = "ccproxy providers remove groq",
     .options = kConfigJson},
    {.name = "providers enable",
     .command = Command::ProvidersEnable,
     .arguments = "NAME",
     .maxArguments = 1,
     .words = kProviderWord,
     .summary = "turn a provider on again",
     .example = "ccproxy providers enable groq",
     .options = kConfigJson},
    {.name = "providers disable",
     .command = Command::ProvidersDisable,
     .arguments = "NAME",
     .maxArguments = 1,
     .words = kProviderWord,
     .summary = "turn a provider off; it stays in the file",
     .details = "Not while a route leads to it.",
     .example = "ccproxy providers disable groq",
     .options = kConfigJson},
    {.name = "providers test",
     .command = Command::ProvidersTest,
     .alias = "test",
     .arguments = "[NAME[,MODEL]…]",
     .maxArguments = 100,
     .words = kProviderWord,
     .summary = "try whether providers work",
     .details = "Asks for the list of models and sends one tiny message with a tool, which costs as"
                " much as others\ndo. Without a NAME all that are turned on. The exit status is 1"
                " when a step failed.",
     .example = "ccproxy providers test deepseek",
     .options = kTestProvider},
    {.name = "providers models",
     .command = Command::ProvidersModels,
     .arguments = "NAME",
     .maxArguments = 1,
     .words = kProviderWord,
     .summary = "print the models that a provider has",
     .details = "Asks the provider; what CCProxy knows by itself is printed when that fails.",
     .example = "ccproxy providers models openrouter",
     .options = kTestProvider},
    {.name = "providers set-key",
     .command = Command::ProvidersSetKey,
     .arguments = "NAME",
     .maxArguments = 1,
     .words = kProviderWord,
     .summary = "put a provider's key into the keychain",
     .details = "Asks for the key without showing it, or reads it from the standard input. The"
                " file then says\n\"keychain\"; a provider that CCProxy knows is added to it."
                " apikey as NAME is what clients must send.",
     .example = "ccproxy providers set-key openai",
     .options = kSetKey},
    {.name = "providers forget-key",
     .command = Command::ProvidersForgetKey,
     .arguments = "NAME",
     .maxArguments = 1,
     .words = kProviderWord,
     .summary = "take a provider's key out of the keychain and of the file",
     .example = "ccproxy providers forget-key openai",
     .options = kForgetKey},
    {.name = "providers move-keys",
     .command = Command::ProvidersMoveKeys,
     .arguments = "[NAME…]",
     .maxArguments = 100,
     .words = kProviderWord,
     .summary = "move keys that stand in the file into the keychain",
     .details = "All of them without a NAME. The versions that `ccproxy config undo` goes back to"
                " lose them as well.",
     .example = "ccproxy providers move-keys",
     .options = kMoveKeys},
    {.name = "routes list",
     .command = Command::RoutesList,
     .summary = "print the routes",
     .example = "ccproxy routes list",
     .options = kRoutes},
    {.name = "routes explain",
     .command = Command::RoutesExplain,
     .arguments = "[FILE]",
     .maxArguments = 1,
     .words = kFileWord,
     .summary = "tell where a request would go, and why",
     .details = "Reads the body of a Messages request from FILE or from the standard input.",
     .example = "ccproxy routes explain request.json",
     .options = kRoutes},
    {.name = "routes set",
     .command = Command::RoutesSet,
     .arguments = "ROUTE PROVIDER,MODEL…",
     .maxArguments = 20,
     .words = kRouteAndModels,
     .summary = "lead a route to a model",
     .details = "ROUTE is default, longContext, background, think, webSearch, image, subagent, or"
                " the name of a model\nthat is asked for, perhaps with *. Further models are its"
                " fallbacks; given none,\nthose that are there stay.",
     .example = "ccproxy routes set default deepseek,deepseek-v4-pro",
     .options = kRouteChange},
    {.name = "routes remove",
     .command = Command::RoutesRemove,
     .arguments = "ROUTE",
     .maxArguments = 1,
     .words = kRouteWord,
     .summary = "take a route out of the file",
     .example = "ccproxy routes remove background",
     .options = kRouteChange},
    {.name = "logs",
     .command = Command::Logs,
     .arguments = "[ID]",
     .maxArguments = 1,
     .words = kExchangeWord,
     .summary = "show the requests that were made, or all of one of them",
     .details =
         "ID is the beginning of a request's id. With it, both sides of the wire are shown as"
         " far as they were\nkept: of the last 200 requests while the proxy runs, and by"
         " history.bodies for longer.",
     .example = "ccproxy logs --errors --since 2h",
     .options = kLogs},
    {.name = "usage",
     .command = Command::Usage,
     .summary = "sum up requests, tokens and costs",
     .details = "Costs are by the prices of the catalogue; where one is not known, that is said.",
     .example = "ccproxy usage --since 7d --by model",
     .options = kUsage},
    {.name = "version",
     .command = Command::Version,
     .summary = "print the version",
     .example = "ccproxy version",
     .options = kJson},
    {.name = "doctor",
     .command = Command::Doctor,
     .arguments = "[PROVIDER[,MODEL]…]",
     .maxArguments = 100,
     .words = kModelWord,
     .summary = "try what Claude Code needs of models",
     .details = "Small real requests: text, streams, tools, thinking, images, an over-long prompt,"
                " counting. They\ncost as much as others do. Without names every model that a"
                " route leads to is examined.",
     .example = "ccproxy doctor deepseek",
     .options = kConfigJson},
    {.name = "completion",
     .command = Command::Completion,
     .arguments = "SHELL",
     .maxArguments = 1,
     .choices = kCompletedShells,
     .summary = "print what makes a shell complete commands: bash, zsh or fish",
     .details = "For bash: eval \"$(ccproxy completion bash)\" in ~/.bashrc. For zsh: the same with"
                " zsh in ~/.zshrc,\nbehind compinit. For fish: ccproxy completion fish >"
                " ~/.config/fish/completions/ccproxy.fish",
     .example = "ccproxy completion fish"},
    {.name = "complete-words",
     .command = Command::CompleteWords,
     .arguments = "-- WORDS…",
     .passesArgumentsOn = true,
     .summary = "print what the last of the words may become",
     .example = "ccproxy complete-words -- sta",
     .isHidden = true},
    {.name = "man-page",
     .command = Command::ManPage,
     .summary = "print ccproxy.1; for those who make packages",
     .example = "ccproxy man-page",
     .isHidden = true},
    {.name = "help",
     .command = Command::Help,
     .arguments = "[COMMAND]",
     .maxArguments = 2,
     .words = kCommandWord,
     .summary = "show help",
     .example = "ccproxy help code"},
};

} // namespace

bool CommandInfo::takes(std::string_view option) const
{
    return std::find(options.begin(), options.end(), option) != options.end();
}

std::span<const CommandInfo> commands()
{
    return kCommands;
}

const CommandInfo *findCommand(std::string_view name)
{
    const auto *found =
        std::find_if(std::begin(kCommands), std::end(kCommands), [name](const CommandInfo &c) {
            return c.name == name || (!name.empty() && c.alias == name);
        });
    return found == std::end(kCommands) ? nullptr : found;
}

const CommandInfo &infoOf(Command command)
{
    // The foreground is the tray's row: one has a display, the other does not.
    const Command row = command == Command::Foreground ? Command::Tray : command;
    return *std::find_if(std::begin(kCommands), std::end(kCommands),
                         [row](const CommandInfo &c) { return c.command == row; });
}

} // namespace ccproxy::app
