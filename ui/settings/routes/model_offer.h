// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"

#include <QString>
#include <QStringList>

/// What a route may lead to. Pure.
namespace ccproxy::ui {

/// The models of a provider, as far as they are known without asking it.
struct ModelOffer {
    QStringList models;    ///< first that which is taken when nobody chooses
    bool isClosed = false; ///< the provider has these and no others

    bool has(const QString &model) const;
};
ModelOffer modelsOf(const config::Provider &provider);

/// Providers that are switched on, in their order.
QStringList enabledProviders(const config::Settings &settings);

/// What speaks against a target without making it wrong: nobody knows the model. "" = nothing.
QString modelWarning(const config::Settings &settings, const QString &provider,
                     const QString &model);

} // namespace ccproxy::ui
