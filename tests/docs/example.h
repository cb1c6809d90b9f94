// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"
#include "core/environment.h"

#include "docs/markdown.h"

#include <QRegularExpression>

/// Configurations that the documentation shows.
namespace ccproxy::docs::test {

/// The environment of somebody who has a key for every provider of the catalogue, and has set each
/// variable that the example names.
inline Environment environmentFor(const QString &text)
{
    static const QRegularExpression kVariable(QStringLiteral("\\$\\{(\\w+)\\}"));
    Environment environment;
    for (const catalogue::ProviderEntry &entry : catalogue::providers()) {
        for (const std::string_view name : entry.keyVariables)
            environment[std::string(name)] = "key-of-the-example";
    }
    auto found = kVariable.globalMatch(text);
    while (found.hasNext())
        environment[found.next().captured(1).toStdString()] = "key-of-the-example";
    return environment;
}

/// An example as the program reads it, be it a configuration or the models.json of somebody who
/// has a provider named "desk".
inline config::LoadResult loadExample(const QString &text, bool isModels = false)
{
    config::LayeredInput input;
    input.filePath = "example.json";
    input.modelsPath = "models.json";
    input.home = "/home/ada";
    input.environment = environmentFor(text);
    if (isModels) {
        input.modelsText = text.toStdString();
        input.fileText = "{\"providers\": [{\"name\": \"desk\", \"type\": \"openai\","
                         " \"api_base_url\": \"http://127.0.0.1:9/v1\"}], \"routes\": {\"default\":"
                         " {\"provider\": \"desk\", \"model\": \"qwen3\"}}}";
    } else {
        input.fileText = text.toStdString();
    }
    return config::load(input);
}

} // namespace ccproxy::docs::test
