// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keychain_worker.h"

#include <utility>

namespace ccproxy::engine {
namespace {

using config::KeyState;

QString mainItem()
{
    return QStringLiteral("keys");
}

/// "keys a1", "keys a2", … or "keys b1", …
QString partItem(int set, int number)
{
    return QStringLiteral("keys ") + (set == 0 ? u'a' : u'b') + QString::number(number);
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

SecretAnswer without(KeyState state, std::string detail = {})
{
    return {.state = state, .keys = {}, .detail = std::move(detail)};
}

} // namespace

SecretAnswer KeychainWorker::read()
{
    Answer answer = m_access.read(mainItem());
    if (answer.state == KeyState::NotFound)
        return probe();
    if (answer.state != KeyState::Known)
        return without(answer.state, std::move(answer.detail));
    auto item = readItem({answer.data.constData(), static_cast<std::size_t>(answer.data.size())});
    if (!item)
        return without(KeyState::Damaged);
    if (item->parts > 0)
        return readParts(*item);
    return {.state = KeyState::Known, .keys = std::move(item->keys), .detail = {}};
}

SecretAnswer KeychainWorker::readParts(const KeyItem &item)
{
    std::string text;
    for (int i = 1; i <= item.parts; ++i) {
        Answer part = m_access.read(partItem(item.set, i));
        if (part.state == KeyState::NotFound)
            return without(KeyState::Damaged);
        if (part.state != KeyState::Known)
            return without(part.state, std::move(part.detail));
        text += part.data.toStdString();
    }
    auto whole = checkOf(text) == item.check ? readItem(text) : std::nullopt;
    if (!whole)
        return without(KeyState::Damaged);
    return {.state = KeyState::Known, .keys = std::move(whole->keys), .detail = {}};
}

KeychainAccess::Answer KeychainWorker::writeParts(std::string_view text, int set, int &parts)
{
    for (const std::string &part : cut(text, m_largestItem)) {
        Answer written = m_access.write(partItem(set, ++parts), bytes(part));
        if (written.state != KeyState::Known)
            return written;
    }
    return {};
}

SecretAnswer KeychainWorker::write(const config::Keys &keys)
{
    const Answer before = m_access.read(mainItem());
    const auto old = before.state == KeyState::Known
        ? readItem({before.data.constData(), static_cast<std::size_t>(before.data.size())})
        : std::nullopt;
    std::string text = itemText(keys);
    if (text.size() > m_largestItem) {
        const int set = old && old->parts > 0 ? 1 - old->set : 0;
        int parts = 0;
        Answer written = writeParts(text, set, parts);
        if (written.state != KeyState::Known)
            return without(written.state, std::move(written.detail));
        text = headText(parts, set, checkOf(text));
    }
    Answer written = m_access.write(mainItem(), bytes(text));
    if (written.state != KeyState::Known)
        return without(written.state, std::move(written.detail));
    for (int i = 1; old && i <= old->parts; ++i)
        (void)m_access.remove(partItem(old->set, i));
    SecretAnswer now = read();
    if (now.state == KeyState::Known && itemText(now.keys) != itemText(keys))
        return without(KeyState::NoKeychain, "it does not keep what is stored");
    return now;
}

SecretAnswer KeychainWorker::probe()
{
    const QString item = QStringLiteral("test");
    const QByteArray data("test");
    Answer written = m_access.write(item, data);
    if (written.state != KeyState::Known)
        return without(written.state, std::move(written.detail));
    const bool isKept = m_access.read(item).data == data;
    (void)m_access.remove(item);
    if (!isKept)
        return without(KeyState::NoKeychain, "it does not keep what is stored");
    return without(KeyState::Known);
}

} // namespace ccproxy::engine
