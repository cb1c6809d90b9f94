// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keyring_session.h"

#include <QElapsedTimer>
#include <QTest>

using Login = KeyringSession::Login;

namespace {

/// A process with a keychain of its own; see keychain_tool.cpp.
class Tool {
public:
    explicit Tool(const QString &busAddress, bool withGlib = true)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY",
                                 "XDG_RUNTIME_DIR", "XDG_CURRENT_DESKTOP", "QT_NO_GLIB"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        if (!busAddress.isEmpty())
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), busAddress);
        if (!withGlib)
            environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CCPROXY_KEYCHAIN_TOOL),
                        {QStringLiteral(CCPROXY_KEYCHAIN_FOLDER)});
    }

    ~Tool() { end(); }
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    QByteArray ask(const QByteArray &line)
    {
        m_process.write(line + '\n');
        return next();
    }
    QByteArray next()
    {
        constexpr int kPatience = 30'000;
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kPatience))
                return "(nothing)";
        }
        return m_process.readLine().trimmed();
    }
    /// Its exit code at the end of the input.
    int end()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit
            ? m_process.exitCode()
            : -1;
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace

/// The system's keychain, as it is on Linux: a real Secret Service in every state.
class TestKeychainStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void largeKeys();
    void noBus();
    void noService();
    void emptyKeyring();
    void lockedKeyring();
    void restartedService();
    void hungService();
    void endsWhileItWaits();
};

void TestKeychainStore::roundTrip_data()
{
    QTest::addColumn<bool>("withGlib");
    QTest::newRow("Qt's event loop on GLib") << true;
    QTest::newRow("QT_NO_GLIB") << false;
}

void TestKeychainStore::roundTrip()
{
    QFETCH(bool, withGlib);
    KeyringSession session;
    QVERIFY2(session.start(Login::Password), qPrintable(session.error()));
    Tool tool(session.busAddress(), withGlib);
    QCOMPARE(tool.ask("read 20000"), QByteArray("known"));
    QCOMPARE(tool.ask("write 20000 openai=key-1 a:\"b\\c=key=2"),
             QByteArray("known a:\"b\\c=key=2 openai=key-1"));
    QCOMPARE(tool.ask("read 20000"), QByteArray("known a:\"b\\c=key=2 openai=key-1"));
    // Another process sees them, and one that comes after the daemon's restart.
    QCOMPARE(Tool(session.busAddress(), withGlib).ask("read 20000"),
             QByteArray("known a:\"b\\c=key=2 openai=key-1"));
    QCOMPARE(tool.ask("write 20000 groq=key-3"), QByteArray("known groq=key-3"));
    QCOMPARE(tool.end(), 0);
    session.stop();
    QVERIFY2(session.start(Login::Password), qPrintable(session.error()));
    Tool later(session.busAddress(), withGlib);
    QCOMPARE(later.ask("read 20000"), QByteArray("known groq=key-3"));
    QCOMPARE(later.ask("write 20000"), QByteArray("known"));
    QCOMPARE(later.end(), 0);
}

void TestKeychainStore::largeKeys()
{
    KeyringSession session;
    QVERIFY2(session.start(Login::Password), qPrintable(session.error()));
    const QByteArray keys = "big=" + QByteArray(40'000, 'k') + " small=s";
    Tool tool(session.busAddress());
    QCOMPARE(tool.ask("write 20000 " + keys), "known " + keys);
}

void TestKeychainStore::noBus()
{
    Tool tool({});
    QCOMPARE(tool.ask("read 20000"), QByteArray("none"));
    QCOMPARE(tool.ask("write 20000 a=b"), QByteArray("none"));
    QCOMPARE(tool.end(), 0);
}

void TestKeychainStore::noService()
{
    const KeyringSession session;
    Tool tool(session.busAddress());
    QCOMPARE(tool.ask("read 20000"), QByteArray("none"));
    QCOMPARE(tool.ask("write 20000 a=b"), QByteArray("none"));
    QCOMPARE(tool.end(), 0);
}

/// The service is there, and has no keyring that anything could be put into. A read says that
/// nothing was found, as in a keyring that works.
void TestKeychainStore::emptyKeyring()
{
    KeyringSession session;
    QVERIFY2(session.start(Login::None), qPrintable(session.error()));
    Tool tool(session.busAddress());
    QCOMPARE(tool.ask("read 20000"), QByteArray("none"));
    QCOMPARE(tool.ask("write 20000 a=b"), QByteArray("none"));
    QCOMPARE(tool.end(), 0);
}

void TestKeychainStore::lockedKeyring()
{
    KeyringSession session;
    QVERIFY2(session.start(Login::Password), qPrintable(session.error()));
    QCOMPARE(Tool(session.busAddress()).ask("write 20000 openai=key-1"),
             QByteArray("known openai=key-1"));
    session.stop();
    QVERIFY2(session.start(Login::None), qPrintable(session.error()));
    Tool tool(session.busAddress());
    QCOMPARE(tool.ask("read 20000"), QByteArray("waiting"));
    QCOMPARE(tool.ask("write 20000 openai=other"), QByteArray("waiting"));
    QCOMPARE(tool.end(), 0);
    session.stop();
    QVERIFY2(session.start(Login::Password), qPrintable(session.error()));
    QCOMPARE(Tool(session.busAddress()).ask("read 20000"), QByteArray("known openai=key-1"));
}

/// A process outlives the service: libsecret's session with the old one is of no use any more.
void TestKeychainStore::restartedService()
{
    KeyringSession session;
    QVERIFY2(session.start(Login::Password), qPrintable(session.error()));
    Tool tool(session.busAddress());
    QCOMPARE(tool.ask("write 20000 openai=key-1"), QByteArray("known openai=key-1"));
    session.stop();
    QCOMPARE(tool.ask("read 20000"), QByteArray("none"));
    QVERIFY2(session.start(Login::None), qPrintable(session.error()));
    QCOMPARE(tool.ask("read 20000"), QByteArray("waiting"));
    session.stop();
    QVERIFY2(session.start(Login::Password), qPrintable(session.error()));
    QCOMPARE(tool.ask("read 20000"), QByteArray("known openai=key-1"));
    QCOMPARE(tool.end(), 0);
}

void TestKeychainStore::hungService()
{
    KeyringSession session;
    QVERIFY2(session.start(Login::Password), qPrintable(session.error()));
    Tool tool(session.busAddress());
    QCOMPARE(tool.ask("write 20000 openai=key-1"), QByteArray("known openai=key-1"));
    QVERIFY(session.suspend());
    QElapsedTimer time;
    time.start();
    QCOMPARE(tool.ask("read 300"), QByteArray("waiting"));
    QVERIFY2(time.elapsed() >= 290 && time.elapsed() < 5000, "the deadline");
    // Asked again, it is the same question; two at once are answered both.
    QCOMPARE(tool.ask("read 100"), QByteArray("waiting"));
    QVERIFY(session.resume());
    QCOMPARE(tool.next(), QByteArray("awoke"));
    QCOMPARE(tool.ask("read 20000\nread 20000"), QByteArray("known openai=key-1"));
    QCOMPARE(tool.next(), QByteArray("known openai=key-1"));
    QCOMPARE(tool.end(), 0);
}

void TestKeychainStore::endsWhileItWaits()
{
    KeyringSession session;
    QVERIFY2(session.start(Login::Password), qPrintable(session.error()));
    QVERIFY(session.suspend());
    Tool tool(session.busAddress());
    QCOMPARE(tool.ask("read 50"), QByteArray("waiting"));
    QElapsedTimer time;
    time.start();
    QCOMPARE(tool.end(), 0);
    QVERIFY(time.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychain_store.moc"
