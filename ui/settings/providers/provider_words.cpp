// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/provider_words.h"

#include "core/config/resolve.h"
#include "core/config/url.h"
#include "ui/models/text.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

using config::KeyState;
using config::SecretSource;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::ProviderWords)
};

QString endText(const QString &where, const Secret &key)
{
    return key.empty()
        ? where
        : Words::tr("%1, ends in %2").arg(where, QString::fromStdString(key.masked()));
}

QString keychainText(KeyState state)
{
    switch (state) {
    case KeyState::Known:
        return Words::tr("In the keychain");
    case KeyState::Waiting:
        return Words::tr("In the keychain, which is locked or does not answer");
    case KeyState::NoKeychain:
        return Words::tr("In the keychain, but none works here");
    case KeyState::Denied:
        return Words::tr("In the keychain, which refuses to give it");
    case KeyState::NotFound:
        return Words::tr("The keychain does not have it");
    case KeyState::Damaged:
        break;
    }
    return Words::tr("In the keychain, but it cannot be read");
}

} // namespace

QString keyText(const SecretSource &key, bool needsKey)
{
    switch (key.kind) {
    case SecretSource::Kind::Literal:
        return endText(Words::tr("In the file as clear text"), key.value);
    case SecretSource::Kind::Environment:
        return endText(Words::tr("From the variable %1").arg(textOf(key.name)), key.value);
    case SecretSource::Kind::Keychain:
        return endText(keychainText(key.state), key.value);
    case SecretSource::Kind::None:
        break;
    }
    return needsKey ? Words::tr("No key yet") : Words::tr("None needed");
}

QString typeText(std::string_view type)
{
    struct Row {
        std::string_view type;
        const char *text;
    };
    static constexpr Row kRows[] = {
        {"openai", QT_TRANSLATE_NOOP("ccproxy::ui::ProviderWords", "OpenAI-compatible")},
        {"openai-responses",
         QT_TRANSLATE_NOOP("ccproxy::ui::ProviderWords", "OpenAI-compatible (Responses)")},
        {"anthropic", QT_TRANSLATE_NOOP("ccproxy::ui::ProviderWords", "Anthropic-compatible")},
        {"gemini", QT_TRANSLATE_NOOP("ccproxy::ui::ProviderWords", "Gemini-compatible")},
    };
    for (const Row &row : kRows) {
        if (row.type == type)
            return Words::tr(row.text);
    }
    const catalogue::ProviderEntry *entry = catalogue::findProvider(type);
    return entry != nullptr ? Words::tr("Like %1").arg(textOf(entry->displayName)) : textOf(type);
}

QString kindText(const config::Provider &provider)
{
    const std::string &type = provider.type;
    const catalogue::ProviderEntry *own = catalogue::findProvider(provider.name);
    if (own != nullptr && (type.empty() || type == provider.name))
        return textOf(own->displayName);
    return typeText(type);
}

QString addressText(const config::Provider &provider)
{
    const auto resolved = config::resolve(provider);
    return QString::fromStdString(
        config::maskedUrl(resolved ? resolved->baseUrl : provider.apiBaseUrl));
}

bool needsKey(const config::Provider &provider)
{
    const catalogue::ProviderEntry *entry = config::entryOf(provider);
    // Whoever names another server knows whether that one wants a key.
    return entry != nullptr && entry->needsKey && !config::isAtOtherServer(provider);
}

} // namespace ccproxy::ui
