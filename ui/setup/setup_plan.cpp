// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_plan.h"

#include "core/config/file_location.h"
#include "core/config/resolve.h"
#include "ui/models/text.h"
#include "ui/settings/providers/provider_words.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Setup)
};

bool isDemo(const config::Provider &provider)
{
    const catalogue::ProviderEntry *entry = config::entryOf(provider);
    return entry != nullptr && entry->dialect == catalogue::Dialect::Demo;
}

config::jsonc::Node nodeOfPlan(const SetupPlan &plan)
{
    return nodeOf(plan.draft, config::objectValue({})).node;
}

} // namespace

config::ProviderChange changeOf(const SetupPlan &plan)
{
    config::ProviderChange out;
    out.kind = config::ProviderChange::Kind::Add;
    out.name = plan.draft.name;
    out.value = nodeOfPlan(plan);
    return out;
}

ConfigurationDesk::Edit routeEdit(const SetupPlan &plan)
{
    return [plan](const std::string &text, const config::Settings &now) -> Expected<std::string> {
        // The demo is there by itself as long as nothing is, and is written down as any other.
        auto out = plan.way == SetupPlan::Way::Demo
            ? config::withProvider(text, now, nodeOfPlan(plan))
            : config::withWhatWasFound(text, now);
        const auto at = [](const char *key) {
            return config::ValuePath{config::PathStep::member("routes"),
                                     config::PathStep::member("default"),
                                     config::PathStep::member(key)};
        };
        if (out)
            out = config::withValue(*out, at("provider"), config::textValue(plan.draft.name));
        if (out)
            out = config::withValue(*out, at("model"), config::textValue(plan.model));
        return out;
    };
}

ConfigurationDesk::Edit wholeEdit(const SetupPlan &plan)
{
    return [plan](const std::string &text, const config::Settings &now) -> Expected<std::string> {
        if (plan.way != SetupPlan::Way::New)
            return routeEdit(plan)(text, now);
        auto added = config::withChange(text, now, changeOf(plan));
        return added ? routeEdit(plan)(*added, now) : std::move(added);
    };
}

std::vector<const config::Provider *> usableProviders(const config::Settings &settings)
{
    std::vector<const config::Provider *> out;
    for (const config::Provider &provider : settings.providers) {
        if (provider.enabled && !isDemo(provider)
            && (provider.apiKey.isSet() || !needsKey(provider)))
            out.push_back(&provider);
    }
    return out;
}

QStringList foundLines(const config::Settings &settings, const std::vector<ImportSource> &others)
{
    QStringList out;
    for (const config::Provider *provider : usableProviders(settings)) {
        const bool isFromVariable =
            provider->apiKey.kind == config::SecretSource::Kind::Environment;
        out.append(isFromVariable ? Words::tr("A key for %1, in the variable %2")
                                        .arg(kindText(*provider), textOf(provider->apiKey.name))
                       : needsKey(*provider)
                       ? Words::tr("%1, with its key").arg(textOf(provider->name))
                       : Words::tr("%1, at %2").arg(kindText(*provider), addressText(*provider)));
    }
    for (const ImportSource &source : others)
        out.append(Words::tr("A configuration of %1").arg(textOf(source.program)));
    return out;
}

bool isNotSetUp(const ConfigurationView &view)
{
    return !config::isConfiguration(view.text);
}

} // namespace ccproxy::ui
