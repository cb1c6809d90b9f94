// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/provider_words.h"

#include "core/config/resolve.h"
#include "core/config/url.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

using config::KeyState;
using config::SecretSource;

QString say(const char *text)
{
    return QCoreApplication::translate("ccproxy::ui::Providers", text);
}

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QString endText(const QString &where, const Secret &key)
{
    return key.empty() ? where
                       : say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "%1, ends in %2"))
                             .arg(where, QString::fromStdString(key.masked()));
}

QString keychainText(KeyState state)
{
    switch (state) {
    case KeyState::Known:
        return say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "In the keychain"));
    case KeyState::Waiting:
        return say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers",
                                     "In the keychain, which is locked or does not answer"));
    case KeyState::NoKeychain:
        return say(
            QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "In the keychain, but none works here"));
    case KeyState::Denied:
        return say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers",
                                     "In the keychain, which refuses to give it"));
    case KeyState::NotFound:
        return say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "The keychain does not have it"));
    case KeyState::Damaged:
        break;
    }
    return say(
        QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "In the keychain, but it cannot be read"));
}

} // namespace

QString keyText(const SecretSource &key, bool needsKey)
{
    switch (key.kind) {
    case SecretSource::Kind::Literal:
        return endText(
            say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "In the file as clear text")),
            key.value);
    case SecretSource::Kind::Environment:
        return endText(say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "From the variable %1"))
                           .arg(text(key.name)),
                       key.value);
    case SecretSource::Kind::Keychain:
        return endText(keychainText(key.state), key.value);
    case SecretSource::Kind::None:
        break;
    }
    return needsKey ? say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "No key yet"))
                    : say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "None needed"));
}

QString typeText(std::string_view type)
{
    struct Row {
        std::string_view type;
        const char *text;
    };
    static constexpr Row kRows[] = {
        {"openai", QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "OpenAI-compatible")},
        {"openai-responses",
         QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "OpenAI-compatible (Responses)")},
        {"anthropic", QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "Anthropic-compatible")},
        {"gemini", QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "Gemini-compatible")},
    };
    for (const Row &row : kRows) {
        if (row.type == type)
            return say(row.text);
    }
    const catalogue::ProviderEntry *entry = catalogue::findProvider(type);
    return entry != nullptr
        ? say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "Like %1")).arg(text(entry->displayName))
        : text(type);
}

QString kindText(const config::Provider &provider)
{
    const std::string &type = provider.type;
    const catalogue::ProviderEntry *own = catalogue::findProvider(provider.name);
    if (own != nullptr && (type.empty() || type == provider.name))
        return text(own->displayName);
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

ProviderState stateOf(const config::Provider &provider, const engine::ProviderStatus *status)
{
    using Tone = ProviderState::Tone;
    const auto plain = [](const char *words) { return ProviderState{Tone::Quiet, say(words), {}}; };
    if (!provider.enabled)
        return plain(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "Off"));
    if (status == nullptr)
        return plain(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "Not in use"));
    if (status->waiting)
        return {Tone::Trouble,
                say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "Waits for the keychain")),
                {}};
    if (!status->usable)
        return {Tone::Trouble, say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "Cannot be used")),
                keyText(provider.apiKey, needsKey(provider))};
    if (!status->healthy)
        return {Tone::Trouble, say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "Fails")),
                QString::fromStdString(status->lastFailure)};
    if (status->requests == 0)
        return plain(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "Not asked yet"));
    return {Tone::Good, say(QT_TRANSLATE_NOOP("ccproxy::ui::Providers", "Works")), {}};
}

} // namespace ccproxy::ui
