// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/memory_store.h"

#include <utility>

namespace ccproxy::engine {

using config::KeyState;

MemoryStore::MemoryStore(config::Keys keys, QObject *parent)
    : SecretStore(parent), m_keys(std::move(keys))
{
}

void MemoryStore::answer(QObject *context, Reply reply)
{
    SecretAnswer answer{.state = m_state, .keys = {}, .detail = {}};
    if (m_state == KeyState::Known)
        answer.keys = m_keys;
    QMetaObject::invokeMethod(
        context, [reply = std::move(reply), answer = std::move(answer)] { reply(answer); },
        Qt::QueuedConnection);
}

void MemoryStore::read(std::chrono::milliseconds /*deadline*/, QObject *context, Reply reply)
{
    ++m_reads;
    answer(context, std::move(reply));
}

void MemoryStore::write(config::Keys keys, std::chrono::milliseconds /*deadline*/, QObject *context,
                        Reply reply)
{
    if (m_state == KeyState::Known)
        m_keys = std::move(keys);
    answer(context, std::move(reply));
}

void MemoryStore::setState(KeyState state)
{
    if (std::exchange(m_state, state) == KeyState::Waiting && state != KeyState::Waiting)
        Q_EMIT awoke();
}

} // namespace ccproxy::engine
