// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/keychain.h"

#include "commands/output.h"
#include "configuration.h"
#include "engine/secrets/keychain_store.h"
#include "instance/client.h"
#include "instance/wire.h"
#include "platform/platform.h"
#include "service/key_keeper.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;
using config::KeyState;

/// Long enough to type the password of a keychain.
constexpr std::chrono::milliseconds kDeadline = 60s;
constexpr std::chrono::milliseconds kSlow = 2s;
constexpr std::chrono::milliseconds kPatience = 60s;

} // namespace

Keychain::Keychain() : m_store(std::make_unique<engine::KeychainStore>()) { }

Keychain::~Keychain() = default;

engine::SecretAnswer Keychain::wait(
    const std::function<void(std::function<void(engine::SecretAnswer)>)> &ask)
{
    engine::SecretAnswer out;
    QEventLoop loop;
    QTimer::singleShot(kSlow, &loop, [] {
        tell("ccproxy: waiting for the keychain; a window of it may ask you to unlock it");
    });
    ask([&](engine::SecretAnswer answer) {
        out = std::move(answer);
        loop.quit();
    });
    loop.exec();
    return out;
}

void Keychain::fillIn(config::Settings &settings)
{
    if (config::keychainEntries(settings).empty())
        return;
    const engine::SecretAnswer answer =
        wait([this](auto reply) { m_store->read(kDeadline, m_store.get(), std::move(reply)); });
    config::fillIn(settings, answer.keys, answer.state);
}

Expected<void> Keychain::change(const Edit &edit)
{
    const auto lock = lockKeychain(kPatience);
    if (!lock)
        return Unexpected(lock.error());
    engine::SecretAnswer now =
        wait([this](auto reply) { m_store->read(kDeadline, m_store.get(), std::move(reply)); });
    if (now.state == KeyState::Damaged)
        tell("ccproxy: what CCProxy had in the keychain cannot be read, and is written anew");
    else if (now.state != KeyState::Known)
        return Unexpected(keychainFailure(now));
    const auto texts = [&now] {
        std::map<std::string, std::string> out;
        for (const auto &[entry, key] : now.keys)
            out.emplace(entry, key.reveal());
        return out;
    };
    const auto before = texts();
    if (auto edited = edit(now.keys); !edited)
        return edited;
    if (now.state == KeyState::Known && texts() == before)
        return {};
    const engine::SecretAnswer written = wait([this, &now](auto reply) {
        m_store->write(now.keys, kDeadline, m_store.get(), std::move(reply));
    });
    if (written.state != KeyState::Known)
        return Unexpected(keychainFailure(written));
    return {};
}

bool tellInstanceOfKeys()
{
    auto client = InstanceClient::open(ownPlace());
    if (!client && client.error().kind == FailureKind::NotRunning)
        return false;
    const auto done = client ? client->ask(wire::kReload) : Unexpected(client.error());
    if (!done)
        tell("ccproxy: the running CCProxy did not take it up: " + done.error().text());
    return done.has_value();
}

Expected<void> cleanVersions(ConfigurationFile &file, const std::vector<config::MovedKey> &moved)
{
    const auto now = file.read();
    if (!now)
        return Unexpected(now.error());
    std::vector<config::MovedKey> gone;
    std::copy_if(moved.begin(), moved.end(), std::back_inserter(gone),
                 [&now](const config::MovedKey &key) {
                     return now->find(key.literal.reveal()) == std::string::npos;
                 });
    return file.rewriteVersions([&](std::string text) {
        return config::withReferences(config::withReferences(std::move(text), moved, false), gone,
                                      true);
    });
}

std::string clearKeysNotice(const std::string &path, const std::string &text)
{
    const auto document = config::jsonc::parse(text);
    if (!document.isValid())
        return {};
    const auto literals = config::literalKeys(document.root);
    const auto count = std::count_if(literals.begin(), literals.end(),
                                     [](const auto &literal) { return !literal.isForShow; });
    if (count == 0)
        return {};
    return std::to_string(count) + (count == 1 ? " key stands in " : " keys stand in ") + path
        + " as clear text; `ccproxy providers move-keys` moves " + (count == 1 ? "it" : "them")
        + " into the keychain";
}

} // namespace ccproxy::app
