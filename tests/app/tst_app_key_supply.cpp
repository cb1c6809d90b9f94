// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/memory_store.h"
#include "service/key_supply.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::app;
using config::KeyState;
using Kind = config::SecretSource::Kind;

namespace {

constexpr KeySupply::Timing kShort{.deadline = std::chrono::milliseconds(1000),
                                   .firstRetry = std::chrono::milliseconds(20),
                                   .longestRetry = std::chrono::milliseconds(80)};

config::Settings settingsOf(const std::string &name, Kind kind)
{
    config::Settings settings;
    config::Provider &provider = settings.providers.emplace_back();
    provider.name = name;
    provider.apiKey.kind = kind;
    return settings;
}

config::Keys oneKey(const char *entry, const char *key)
{
    config::Keys keys;
    keys.insert_or_assign(entry, Secret(key));
    return keys;
}

/// A supply from a store in memory, and what it gave last.
struct Supplied {
    engine::MemoryStore *store; ///< the supply's
    KeySupply supply;
    config::SettingsPtr last;
    int changes = 0;

    explicit Supplied(config::Keys keys = {})
        : Supplied(std::make_unique<engine::MemoryStore>(std::move(keys)))
    {
    }
    explicit Supplied(std::unique_ptr<engine::MemoryStore> made)
        : store(made.get()), supply(std::move(made), kShort)
    {
        QObject::connect(&supply, &KeySupply::changed, &supply,
                         [this](const config::SettingsPtr &settings) {
                             last = settings;
                             ++changes;
                         });
    }

    void load(config::Settings settings) { last = supply.supply(std::move(settings)); }
    const config::SecretSource &key() const { return last->providers.at(0).apiKey; }
};

} // namespace

/// The keys of the keychain for the running service.
class TestKeySupply final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyWhenOneIsNeeded()
    {
        Supplied supplied;
        supplied.load(settingsOf("a", Kind::Environment));
        QCoreApplication::processEvents();
        QCOMPARE(supplied.store->reads(), 0);
        supplied.load(settingsOf("a", Kind::Keychain));
        QCOMPARE(supplied.store->reads(), 1);
    }

    void keysCome()
    {
        Supplied supplied(oneKey("a", "k"));
        supplied.load(settingsOf("a", Kind::Keychain));
        QVERIFY(supplied.key().state == KeyState::Waiting); // nobody waits for it
        QTRY_VERIFY(supplied.key().state == KeyState::Known);
        QVERIFY(supplied.key().value.matches("k"));
        // A reload begins with them, asks again and, where nothing is new, says nothing.
        supplied.load(settingsOf("a", Kind::Keychain));
        QVERIFY(supplied.key().value.matches("k"));
        QTRY_COMPARE(supplied.store->reads(), 2);
        QTest::qWait(5);
        QCOMPARE(supplied.changes, 1);
        supplied.load(settingsOf("b", Kind::Keychain));
        QVERIFY(supplied.key().state == KeyState::NotFound);
    }

    void changedKeysComeWithAReload()
    {
        Supplied supplied(oneKey("a", "old"));
        supplied.load(settingsOf("a", Kind::Keychain));
        QTRY_VERIFY(supplied.key().value.matches("old"));
        supplied.store->write(oneKey("a", "new"), {}, supplied.store, [](const auto &) {});
        supplied.load(settingsOf("a", Kind::Keychain));
        QTRY_VERIFY(supplied.key().value.matches("new"));
    }

    /// Settings that come while the keychain is asked are not answered with an older answer.
    void reloadWhileItAsks()
    {
        Supplied supplied(oneKey("a", "k"));
        supplied.load(settingsOf("b", Kind::Keychain));
        supplied.load(settingsOf("a", Kind::Keychain));
        QTRY_VERIFY(supplied.key().state == KeyState::Known);
        QCOMPARE(supplied.store->reads(), 2);
    }

    void lockedIsAskedAgainWithoutAStorm()
    {
        Supplied supplied(oneKey("a", "k"));
        supplied.store->setState(KeyState::Waiting);
        QTest::ignoreMessage(QtWarningMsg,
                             "the keychain is locked or does not answer yet; missing are a");
        supplied.load(settingsOf("a", Kind::Keychain));
        QElapsedTimer time;
        time.start();
        QTRY_VERIFY(supplied.store->reads() >= 5); // after 20, 40, 80 and 80 ms
        QVERIFY(time.elapsed() >= 200);
        QCOMPARE(supplied.changes, 0);
        QVERIFY(supplied.key().state == KeyState::Waiting);
        supplied.store->setState(KeyState::Known); // awoke
        QTRY_VERIFY(supplied.key().value.matches("k"));
        const int reads = supplied.store->reads();
        QTest::qWait(120);
        QCOMPARE(supplied.store->reads(), reads);
    }

    void whoRefusedIsNotAskedAgain()
    {
        Supplied supplied(oneKey("a", "k"));
        supplied.store->setState(KeyState::Denied);
        supplied.load(settingsOf("a", Kind::Keychain));
        QTRY_VERIFY(supplied.key().state == KeyState::Denied);
        QTest::qWait(100);
        QCOMPARE(supplied.store->reads(), 1);
    }

    void aLockedKeychainTakesNothingAway()
    {
        Supplied supplied(oneKey("a", "k"));
        supplied.load(settingsOf("a", Kind::Keychain));
        QTRY_VERIFY(supplied.key().value.matches("k"));
        supplied.store->setState(KeyState::Waiting);
        supplied.load(settingsOf("a", Kind::Keychain));
        QTRY_COMPARE(supplied.changes, 2);
        QVERIFY(supplied.key().value.matches("k"));
    }
};

QTEST_GUILESS_MAIN(TestKeySupply)
#include "tst_app_key_supply.moc"
