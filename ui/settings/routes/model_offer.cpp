// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/routes/model_offer.h"

#include "core/catalogue/catalogue.h"
#include "core/config/resolve.h"
#include "ui/models/text.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

struct Routes {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Routes)
};

const QString kMillion = QStringLiteral("[1m]");

} // namespace

bool ModelOffer::has(const QString &model) const
{
    return models.contains(model)
        || (model.endsWith(kMillion) && models.contains(model.chopped(kMillion.size())));
}

ModelOffer modelsOf(const config::Provider &provider)
{
    ModelOffer offer;
    const auto add = [&offer](std::string_view name) {
        const QString model = textOf(name);
        if (!model.isEmpty() && !offer.models.contains(model))
            offer.models.append(model);
    };
    for (const std::string &model : provider.models)
        add(model);
    if (!provider.models.empty()) {
        offer.isClosed = true;
        return offer;
    }
    const catalogue::ProviderEntry *entry = config::entryOf(provider);
    // Another server that speaks the same has other models.
    const bool isKnown = entry != nullptr && !config::isAtOtherServer(provider);
    if (isKnown)
        add(entry->defaultModel);
    for (const auto &[model, facts] : provider.ownModels)
        add(model);
    for (const auto &[model, options] : provider.modelOptions)
        add(model);
    if (!isKnown)
        return offer;
    for (const std::string_view model : catalogue::knownModels(entry->name)) {
        if (catalogue::canChat(model, catalogue::findModel(entry->name, model)))
            add(model);
    }
    return offer;
}

QStringList enabledProviders(const config::Settings &settings)
{
    QStringList out;
    for (const config::Provider &provider : settings.providers) {
        if (provider.enabled)
            out.append(textOf(provider.name));
    }
    return out;
}

QString modelWarning(const config::Settings &settings, const QString &provider,
                     const QString &model)
{
    const config::Provider *found = settings.provider(provider.toStdString());
    if (found == nullptr || model.isEmpty() || modelsOf(*found).has(model))
        return {};
    const catalogue::ProviderEntry *entry = config::entryOf(*found);
    if (entry != nullptr && entry->dialect == catalogue::Dialect::Demo)
        return {}; // it answers to any name
    return Routes::tr("CCProxy does not know whether %1 has the model %2. Check the name, or test "
                      "the provider.")
        .arg(provider, model);
}

} // namespace ccproxy::ui
