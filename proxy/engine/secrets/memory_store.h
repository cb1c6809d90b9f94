// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/secrets/secret_store.h"

namespace ccproxy::engine {

/// Keeps keys as long as it lives, and answers as it is told to: for tests.
class MemoryStore final : public SecretStore {
    Q_OBJECT

public:
    explicit MemoryStore(config::Keys keys = {}, QObject *parent = nullptr);

    void read(std::chrono::milliseconds deadline, QObject *context, Reply reply) override;
    void write(config::Keys keys, std::chrono::milliseconds deadline, QObject *context,
               Reply reply) override;

    /// What every request is answered with from now on. Leaving Waiting is an awoke().
    void setState(config::KeyState state);
    const config::Keys &keys() const { return m_keys; }
    int reads() const { return m_reads; }

private:
    void answer(QObject *context, Reply reply);

    config::Keys m_keys;
    config::KeyState m_state = config::KeyState::Known;
    int m_reads = 0;
};

} // namespace ccproxy::engine
