// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/key_keeper.h"

#include "configuration.h"
#include "core/config/secrets.h"

#include <memory>
#include <utility>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;
using config::KeyState;

constexpr std::chrono::milliseconds kLockPatience = 500ms;

/// `isForNow`: the same may be possible later.
Failure notKept(Failure failure, bool isForNow)
{
    failure.kind = FailureKind::NotReady;
    failure.message = "The key was not kept: " + failure.message;
    failure.final = !isForNow;
    return failure;
}

Failure refused(const engine::SecretAnswer &answer)
{
    return notKept(keychainFailure(answer), answer.state == KeyState::Waiting);
}

/// Gives each key its entry; returns what the configuration says of them.
std::vector<std::string> enter(std::vector<NewKey> added, config::Keys &keys)
{
    std::vector<config::LiteralKey> literals;
    for (NewKey &key : added) {
        if (!key.isFurther)
            keys.erase(key.provider);
        const std::size_t number = key.isFurther ? 1 : 0;
        literals.push_back({{}, std::move(key.provider), number, std::move(key.key), false});
    }
    std::vector<std::string> out;
    for (config::MovedKey &moved : config::entriesFor(literals, keys)) {
        out.push_back(config::referenceTo(moved.entry, literals[out.size()].owner));
        keys.insert_or_assign(std::move(moved.entry), std::move(moved.literal));
    }
    return out;
}

} // namespace

Failure keychainFailure(const engine::SecretAnswer &answer)
{
    Failure failure;
    failure.kind = FailureKind::NotReady;
    const std::string why = answer.detail.empty() ? "" : " (" + answer.detail + ")";
    switch (answer.state) {
    case KeyState::Waiting:
        failure.message = "The keychain is locked or does not answer" + why;
        failure.remedy = "Unlock it and try again.";
        break;
    case KeyState::Denied:
        failure.message = "The keychain refused it" + why;
        failure.remedy = "Allow it there and try again.";
        break;
    default:
        failure.message = "There is no keychain that works here" + why;
        break;
    }
    return failure;
}

Expected<platform::FileLock> lockKeychain(std::chrono::milliseconds patience)
{
    const std::string home = homeFolder();
    if (auto made = platform::makePrivateFolder(home); !made)
        return Unexpected(std::move(made.error()));
    return platform::FileLock::take(home + "/keychain.lock", patience);
}

Failure forClients(Failure failure)
{
    failure.kind = failure.final ? FailureKind::InvalidRequest : FailureKind::NotReady;
    failure.remedy += failure.remedy.empty() ? "Send" : " Or send";
    failure.remedy += " \"${NAME}\" of an environment variable; with ?keys=file the key is written"
                      " into the file as it is.";
    return failure;
}

void changeKeys(engine::SecretStore &store, KeysEdit edit, std::chrono::milliseconds patience,
                KeysChanged done)
{
    auto lock = lockKeychain(kLockPatience);
    if (!lock) {
        done(Unexpected(notKept(std::move(lock.error()), true)));
        return;
    }
    const auto held = std::make_shared<platform::FileLock>(std::move(*lock));
    store.read(patience, &store,
               [&store, held, patience, edit = std::move(edit),
                done = std::move(done)](engine::SecretAnswer now) mutable {
                   // What cannot be read is written anew, as the commands do it.
                   if (now.state != KeyState::Known && now.state != KeyState::Damaged) {
                       done(Unexpected(refused(now)));
                       return;
                   }
                   edit(now.keys);
                   store.write(std::move(now.keys), patience, &store,
                               [held, done = std::move(done)](const engine::SecretAnswer &then) {
                                   if (then.state == KeyState::Known)
                                       done({});
                                   else
                                       done(Unexpected(refused(then)));
                               });
               });
}

void keepKeys(engine::SecretStore &store, std::vector<NewKey> keys,
              std::chrono::milliseconds patience, KeysKept done)
{
    const auto written = std::make_shared<std::vector<std::string>>();
    changeKeys(
        store,
        [written, keys = std::move(keys)](config::Keys &stored) { *written = enter(keys, stored); },
        patience,
        [written, done = std::move(done)](Expected<void> changed) {
            if (changed)
                done(*written);
            else
                done(Unexpected(std::move(changed.error())));
        });
}

} // namespace ccproxy::app
