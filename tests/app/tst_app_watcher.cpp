// SPDX-License-Identifier: GPL-3.0-or-later
#include "saving/configuration_file.h"
#include "saving/configuration_watcher.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <unistd.h>

using namespace ccproxy;
using namespace ccproxy::app;

namespace {

/// PRODUCT.md 2: a change is picked up within a second.
constexpr int kSecond = 1000;

std::string pathIn(const QTemporaryDir &folder, const char *name)
{
    return folder.filePath(QString::fromLatin1(name)).toStdString();
}

void write(const std::string &path, const char *content)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

using Save = std::function<void(const std::string &path, const std::string &home)>;

void writeInPlace(const std::string &path, const std::string &)
{
    write(path, "new");
}

void replaceByRename(const std::string &path, const std::string &)
{
    write(path + "~", "new");
    QVERIFY(rename((path + "~").c_str(), path.c_str()) == 0);
}

/// As editors do that keep a backup.
void moveAwayAndWrite(const std::string &path, const std::string &)
{
    QVERIFY(rename(path.c_str(), (path + ".bak").c_str()) == 0);
    write(path, "new");
}

void removeAndWrite(const std::string &path, const std::string &)
{
    QVERIFY(unlink(path.c_str()) == 0);
    write(path, "new");
}

void saveAsWeDo(const std::string &path, const std::string &home)
{
    QVERIFY(ConfigurationFile(path, home).change([](const std::string &) -> Expected<std::string> {
        return std::string("new");
    }));
}

void inManySteps(const std::string &path, const std::string &)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    for (int i = 0; i < 200; ++i) {
        file.write("x");
        file.flush();
    }
}

/// A file in a folder of its own, and a watcher that takes it to have a content.
struct Watched {
    QTemporaryDir folder;
    std::string path = pathIn(folder, "c.json");
    ConfigurationWatcher watcher;
    QSignalSpy spy{&watcher, &ConfigurationWatcher::changed};

    explicit Watched(const char *content, const char *known = "old")
    {
        write(path, content);
        watcher.watch({{path, known}});
    }
};

} // namespace

Q_DECLARE_METATYPE(Save)

class TestWatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWayToSaveIsSeen_data()
    {
        QTest::addColumn<Save>("save");
        QTest::newRow("written in place") << Save(&writeInPlace);
        QTest::newRow("replaced by a rename") << Save(&replaceByRename);
        QTest::newRow("moved away and written") << Save(&moveAwayAndWrite);
        QTest::newRow("removed and written") << Save(&removeAndWrite);
        QTest::newRow("saved as we do") << Save(&saveAsWeDo);
        QTest::newRow("in many steps") << Save(&inManySteps);
    }
    void everyWayToSaveIsSeen()
    {
        QFETCH(Save, save);
        Watched file("old");
        const std::string home = pathIn(file.folder, "home");
        // Again and again: each time the file may be another one.
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer time;
            time.start();
            save(file.path, home);
            QVERIFY(file.spy.wait(kSecond));
            QVERIFY2(time.elapsed() < kSecond, "that took too long");
            QCOMPARE(file.spy.count(), 1);
            write(file.path, "old");
            QVERIFY(file.spy.wait(kSecond));
            file.spy.clear();
        }
    }

    void theTargetOfALinkIsSeen()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("real")));
        const std::string real = pathIn(folder, "real/c.json");
        const std::string other = pathIn(folder, "real/other.json");
        const std::string link = pathIn(folder, "c.json");
        write(real, "old");
        write(other, "other");
        QVERIFY(symlink(real.c_str(), link.c_str()) == 0);
        ConfigurationWatcher watcher;
        QSignalSpy spy(&watcher, &ConfigurationWatcher::changed);
        watcher.watch({{link, "old"}});
        replaceByRename(real, {});
        QVERIFY(spy.wait(kSecond));
        // The link is made to lead elsewhere.
        QVERIFY(unlink(link.c_str()) == 0);
        QVERIFY(symlink(other.c_str(), link.c_str()) == 0);
        QVERIFY(spy.wait(kSecond));
        write(other, "changed");
        QVERIFY(spy.wait(kSecond));
    }

    void whatChangedBeforeIsSeen()
    {
        Watched file("newer", "older");
        QVERIFY(file.spy.wait(kSecond));
    }

    void aFileThatComesToBeIsSeen()
    {
        const QTemporaryDir folder;
        const std::string path = pathIn(folder, "later/c.json");
        ConfigurationWatcher watcher;
        QSignalSpy spy(&watcher, &ConfigurationWatcher::changed);
        watcher.watch({{path, ""}});
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("later")));
        write(path, "new");
        QVERIFY(spy.wait(kSecond));
    }

    void aFileThatIsGoneIsTold()
    {
        Watched file("old");
        QVERIFY(unlink(file.path.c_str()) == 0);
        QVERIFY(file.spy.wait(kSecond));
        // And comes back.
        write(file.path, "old");
        QVERIFY(file.spy.wait(kSecond));
    }

    // What the content does not show is not told: a marker that is told ends the wait.
    void theSameContentIsNotTold()
    {
        Watched file("old");
        write(file.path, "old");
        write(pathIn(file.folder, "stranger"), "x");
        QVERIFY(unlink(file.path.c_str()) == 0);
        write(file.path, "old");
        QVERIFY(!file.spy.wait(kSecond));
        writeInPlace(file.path, {});
        QVERIFY(file.spy.wait(kSecond));
        QCOMPARE(file.spy.count(), 1);
    }

    // A file that is emptied before it is written does not count as empty.
    void aHalfSavedFileIsNotTold()
    {
        const QTemporaryDir folder;
        const std::string path = pathIn(folder, "c.json");
        write(path, "old");
        ConfigurationWatcher watcher;
        std::vector<QByteArray> seen;
        connect(&watcher, &ConfigurationWatcher::changed, this, [&] {
            QFile file(QString::fromStdString(path));
            seen.push_back(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)"));
        });
        watcher.watch({{path, "old"}});
        write(path, "");
        // Longer than a burst lasts, shorter than a file may be missing.
        QTimer::singleShot(200, this, [&path] { write(path, "new"); });
        QTRY_COMPARE(seen.size(), std::size_t(1));
        QCOMPARE(seen.front(), QByteArray("new"));
    }
};

QTEST_GUILESS_MAIN(TestWatcher)
#include "tst_app_watcher.moc"
