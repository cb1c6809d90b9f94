// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keychain_worker.h"

#include <QTest>

#include <map>

using namespace ccproxy;
using namespace ccproxy::engine;
using config::KeyState;

namespace {

/// A keychain in memory that limits the size of an item, and can break.
class FakeKeychain final : public KeychainAccess {
public:
    Answer read(const QString &item) override
    {
        if (state != KeyState::Known)
            return {readsLie ? KeyState::NotFound : state, {}, {}};
        return items.count(item) > 0 ? Answer{KeyState::Known, items[item], {}}
                                     : Answer{KeyState::NotFound, {}, {}};
    }
    Answer write(const QString &item, const QByteArray &data) override
    {
        ++writes;
        if (state != KeyState::Known)
            return {state, {}, "words"};
        if (writes > writesUntilItBreaks || data.size() > largest)
            return {KeyState::NoKeychain, {}, "full"};
        if (!forgets)
            items[item] = data;
        return {};
    }
    Answer remove(const QString &item) override
    {
        items.erase(item);
        return {};
    }

    std::map<QString, QByteArray> items;
    KeyState state = KeyState::Known;
    bool readsLie = false; ///< as a locked one's (QT.md E)
    bool forgets = false;
    qsizetype largest = 1 << 20;
    int writes = 0;
    int writesUntilItBreaks = 1 << 20;
};

config::Keys keysOf(int count, char letter)
{
    config::Keys keys;
    for (int i = 0; i < count; ++i)
        keys.insert_or_assign("p" + std::to_string(i), Secret(std::string(40, letter)));
    return keys;
}

} // namespace

/// What keychains' answers mean, and keys that are too large for one item.
class TestKeychainWorker final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("readsLie");
        const auto row = [](const char *name, KeyState state, bool readsLie) {
            QTest::newRow(name) << static_cast<int>(state) << readsLie;
        };
        row("locked, and reads find nothing", KeyState::Waiting, true);
        row("no keyring, and reads find nothing", KeyState::NoKeychain, true);
        row("denied", KeyState::Denied, false);
        row("none", KeyState::NoKeychain, false);
    }
    void states()
    {
        QFETCH(int, state);
        QFETCH(bool, readsLie);
        FakeKeychain keychain;
        keychain.state = static_cast<KeyState>(state);
        keychain.readsLie = readsLie;
        KeychainWorker worker(keychain);
        QCOMPARE(static_cast<int>(worker.read().state), state);
        QCOMPARE(static_cast<int>(worker.write(keysOf(1, 'a')).state), state);
    }

    void nothingStored()
    {
        FakeKeychain keychain;
        KeychainWorker worker(keychain);
        const SecretAnswer answer = worker.read();
        QVERIFY(answer.state == KeyState::Known && answer.keys.empty());
        QVERIFY(keychain.items.empty()); // nor does the probe leave anything
        keychain.forgets = true;
        QVERIFY(worker.read().state == KeyState::NoKeychain);
        QVERIFY(worker.write(keysOf(1, 'a')).state == KeyState::NoKeychain);
    }

    void damaged()
    {
        FakeKeychain keychain;
        keychain.items[QStringLiteral("keys")] = "not ours";
        KeychainWorker worker(keychain);
        QVERIFY(worker.read().state == KeyState::Damaged);
        QVERIFY(worker.write(keysOf(1, 'a')).state == KeyState::Known);
        QVERIFY(worker.read().state == KeyState::Known);
    }

    void parts()
    {
        constexpr std::size_t kLimit = 100;
        FakeKeychain keychain;
        keychain.largest = 120; // and the head, which is a little longer
        KeychainWorker worker(keychain, kLimit);
        for (const int count : {1, 7, 30, 2, 1, 0, 12}) {
            const config::Keys keys = keysOf(count, 'a');
            const SecretAnswer written = worker.write(keys);
            QVERIFY2(written.state == KeyState::Known, written.detail.c_str());
            QCOMPARE(itemText(worker.read().keys), itemText(keys));
            // No part of an earlier write stays.
            const std::size_t size = itemText(keys).size();
            const std::size_t wanted = size <= kLimit ? 0 : (size + kLimit - 1) / kLimit;
            QCOMPARE(keychain.items.size(), 1 + wanted);
        }
        keychain.items.erase(QStringLiteral("keys a1"));
        keychain.items.erase(QStringLiteral("keys b1"));
        QVERIFY(worker.read().state == KeyState::Damaged);
    }

    /// A write that ends at any of its steps leaves the old keys or the new ones.
    void brokenWrites()
    {
        for (int steps = 0; steps < 12; ++steps) {
            FakeKeychain keychain;
            KeychainWorker worker(keychain, 100);
            const config::Keys before = keysOf(8, 'a');
            const config::Keys after = keysOf(9, 'b');
            QVERIFY(worker.write(before).state == KeyState::Known);
            keychain.writesUntilItBreaks = keychain.writes + steps;
            const bool isDone = worker.write(after).state == KeyState::Known;
            QCOMPARE(itemText(worker.read().keys), itemText(isDone ? after : before));
        }
    }
};

QTEST_APPLESS_MAIN(TestKeychainWorker)
#include "tst_keychain_worker.moc"
