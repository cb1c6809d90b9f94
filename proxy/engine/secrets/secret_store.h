// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/secrets.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <string>

namespace ccproxy::engine {

/// What a store said to a request.
struct SecretAnswer {
    /// Known: it was done, and `keys` is what is stored, nothing when nothing is. Never NotFound.
    config::KeyState state = config::KeyState::Known;
    config::Keys keys;
    std::string detail; ///< in the system's words, for people; "" = it said nothing
};

/// Where keys are kept, all of them in one piece: a keychain that asks its user asks once. Every
/// request is answered within its deadline, in the thread that made it and never before the call
/// returns, unless `context` ends first. What is too late is Waiting: the keychain is locked and
/// asks its user, or it hangs.
///
/// There is no read-modify-write here. Whoever changes keys keeps other processes out meanwhile.
class SecretStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using Reply = std::function<void(SecretAnswer)>;

    virtual void read(std::chrono::milliseconds deadline, QObject *context, Reply reply) = 0;
    /// Puts these in the place of all that is stored, and reads them back: whether a keychain works
    /// shows only so. One that was too late may still be done.
    virtual void write(config::Keys keys, std::chrono::milliseconds deadline, QObject *context,
                       Reply reply) = 0;

Q_SIGNALS:
    /// A read that was answered with Waiting has its answer now: another one will be quick.
    void awoke();
};

} // namespace ccproxy::engine
