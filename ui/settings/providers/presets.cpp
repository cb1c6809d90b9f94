// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/presets.h"

#include "core/config/provider_list.h"
#include "ui/models/text.h"
#include "ui/settings/providers/provider_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccproxy::ui {
namespace {

/// How many of the catalogue come before servers of which only the language is known.
constexpr std::size_t kMostUsed = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Presets)
};

/// Of the catalogue. A name that is taken needs another one, which says nothing by itself.
Preset presetOf(const catalogue::ProviderEntry &entry, const config::Settings &now)
{
    Preset out;
    out.title = textOf(entry.displayName);
    out.detail = textOf(entry.baseUrl);
    out.keyUrl = textOf(entry.keyUrl);
    out.name = config::freeName(now, entry.name);
    if (out.name != entry.name) {
        out.type = entry.name;
        out.address = entry.baseUrl;
    }
    return out;
}

Preset presetOf(const config::LocalServer &server, const config::Settings &now)
{
    Preset out;
    if (const catalogue::ProviderEntry *entry = catalogue::findProvider(server.provider))
        out = presetOf(*entry, now);
    if (!server.address.empty())
        out.address = server.address;
    out.detail = Words::tr("Found on this computer, with %n model(s)", nullptr,
                           static_cast<int>(server.models.size()));
    out.models = server.models;
    out.isFound = true;
    return out;
}

Preset compatible(const QString &title, std::string_view type)
{
    Preset out;
    out.title = title;
    out.detail = Words::tr("Any other, by its address");
    out.type = type;
    return out;
}

} // namespace

std::vector<Preset> presets(const config::Settings &now, std::span<const config::LocalServer> found)
{
    std::vector<Preset> out;
    for (const config::LocalServer &server : found)
        out.push_back(presetOf(server, now));
    const auto isFound = [found](std::string_view name) {
        return std::any_of(found.begin(), found.end(),
                           [name](const auto &server) { return server.provider == name; });
    };
    std::size_t place = 0;
    for (const catalogue::ProviderEntry &entry : catalogue::providers()) {
        if (place++ == kMostUsed) {
            out.push_back(compatible(Words::tr("OpenAI-compatible server"), "openai"));
            out.push_back(compatible(Words::tr("Anthropic-compatible server"), "anthropic"));
        }
        if (!isFound(entry.name))
            out.push_back(presetOf(entry, now));
    }
    return out;
}

bool matches(const Preset &preset, const QString &typed)
{
    const QString all =
        preset.title + u' ' + preset.detail + u' ' + QString::fromStdString(preset.name);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace ccproxy::ui
