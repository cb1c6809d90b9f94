// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "commandline/help.h"
#include "commands/output.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ccproxy::app {

int run(const Invocation &invocation)
{
    constexpr std::array<std::pair<Command, int (*)(const Invocation &)>, 43> kTable{{
        {Command::Foreground, &serve},
        {Command::Start, &start},
        {Command::Stop, &stop},
        {Command::Restart, &restart},
        {Command::Pause, &pause},
        {Command::Resume, &resume},
        {Command::Status, &status},
        {Command::Code, &code},
        {Command::Env, &env},
        {Command::ConfigPath, &configPath},
        {Command::ConfigShow, &configShow},
        {Command::ConfigCheck, &configCheck},
        {Command::ConfigGet, &configGet},
        {Command::ConfigSet, &configSet},
        {Command::ConfigUnset, &configUnset},
        {Command::ConfigEdit, &configEdit},
        {Command::ConfigUndo, &configUndo},
        {Command::ConfigRedo, &configRedo},
        {Command::ConfigHistory, &configHistory},
        {Command::ConfigReference, &configReference},
        {Command::ConfigImport, &configImport},
        {Command::ProvidersList, &providersList},
        {Command::ProvidersAdd, &providersAdd},
        {Command::ProvidersRemove, &providersRemove},
        {Command::ProvidersEnable, &providersEnable},
        {Command::ProvidersDisable, &providersDisable},
        {Command::ProvidersTest, &providersTest},
        {Command::ProvidersModels, &providersModels},
        {Command::ProvidersSetKey, &providersSetKey},
        {Command::ProvidersForgetKey, &providersForgetKey},
        {Command::ProvidersMoveKeys, &providersMoveKeys},
        {Command::RoutesList, &routesList},
        {Command::RoutesExplain, &routesExplain},
        {Command::Logs, &logs},
        {Command::Usage, &usage},
        {Command::RoutesSet, &routesSet},
        {Command::RoutesRemove, &routesRemove},
        {Command::Doctor, &examine},
        {Command::Completion, &completion},
        {Command::CompleteWords, &completeWords},
        {Command::ManPage, &showManPage},
        {Command::Version, &showVersion},
        {Command::Help, &showHelp},
    }};
    const auto *found = std::find_if(kTable.begin(), kTable.end(), [&](const auto &row) {
        return row.first == invocation.command;
    });
    return found == kTable.end() ? 1 : found->second(invocation);
}

int showHelp(const Invocation &invocation)
{
    const auto text = helpText(invocation.arguments);
    if (!text)
        return fail(text.error());
    print(*text);
    return 0;
}

int showVersion(const Invocation &invocation)
{
    if (invocation.json)
        printJson({{QStringLiteral("name"), QStringLiteral("ccproxy")},
                   {QStringLiteral("version"), QStringLiteral(CCPROXY_VERSION)},
                   {QStringLiteral("qt"), QString::fromLatin1(qVersion())}});
    else
        print("ccproxy " CCPROXY_VERSION "\n");
    return 0;
}

} // namespace ccproxy::app
