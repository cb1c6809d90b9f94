// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/joining.h"
#include "ui/models/paths.h"

#include <QDir>
#include <QTest>

using namespace ccproxy::ui;

/// Paths and sentences as windows write them.
class TestPaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("HOME", "/home/me"); }

    void shortened_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *path, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text);
        };
        row("below", "/home/me/.ccproxy/config.json", "~/.ccproxy/config.json");
        row("itself", "/home/me", "~");
        row("elsewhere", "/etc/ccproxy.json", "/etc/ccproxy.json");
        row("another user's", "/home/meike/x", "/home/meike/x");
        row("address", "postgresql://me@host/home/me/x", "postgresql://me@host/home/me/x");
        row("nothing", "", "");
    }
    void shortened()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QCOMPARE(pathText(path), QDir::toNativeSeparators(text));
        QCOMPARE(pathFrom(pathText(path)), path);
    }

    void inTexts()
    {
        QCOMPARE(withShortPaths(QStringLiteral("/home/me/a:1:2: see '/home/me/b', /home/meike/c")),
                 QStringLiteral("~/a:1:2: see '~/b', /home/meike/c"));
        qputenv("HOME", "/");
        QCOMPARE(withShortPaths(QStringLiteral("/a/b")), QStringLiteral("/a/b"));
        QCOMPARE(pathText(QStringLiteral("/a/b")), QStringLiteral("/a/b"));
        qputenv("HOME", "/home/me");
    }

    void joined()
    {
        QCOMPARE(sentences({}), QString());
        QCOMPARE(sentences({QString(), QStringLiteral("A."), QString(), QStringLiteral("B %1.")}),
                 QStringLiteral("A. B %1."));
        QCOMPARE(asSentence(QStringLiteral("In the keychain")), QStringLiteral("In the keychain."));
        QCOMPARE(asSentence({}), QString());
        QCOMPARE(named(QStringLiteral("Try %1"), QStringLiteral("503")),
                 QStringLiteral("Try %1: 503"));
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
