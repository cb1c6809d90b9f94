// SPDX-License-Identifier: GPL-3.0-or-later
#include "saving/configuration_file.h"

#include "core/config/edit.h"
#include "core/support/random.h"
#include "platform/platform.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <ctime>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ccproxy;
using namespace ccproxy::app;
using ccproxy::tests::Random;

namespace {

std::string pathIn(const QTemporaryDir &folder, const char *name)
{
    return folder.filePath(QString::fromLatin1(name)).toStdString();
}

std::string contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string("(none)");
}

void write(const std::string &path, const std::string &content)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(QByteArray::fromStdString(content)), static_cast<qint64>(content.size()));
}

ConfigurationFile::Edit to(std::string text)
{
    return [text](const std::string &) -> Expected<std::string> { return text; };
}

bool save(ConfigurationFile &file, const std::string &text)
{
    const auto done = file.change(to(text));
    if (!done)
        qWarning("%s", done.error().text().c_str());
    return done && *done;
}

int modeOf(const std::string &path)
{
    struct stat found { };
    return stat(path.c_str(), &found) == 0 ? static_cast<int>(found.st_mode & 0777U) : -1;
}

/// What lies in a folder besides what should.
QStringList strays(const QString &folder, const QStringList &expected)
{
    QStringList all =
        QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : expected)
        all.removeOne(name);
    return all;
}

/// A configuration with comments and a key that nobody knows; about 4 KiB.
std::string largeText()
{
    std::string text = "// the configuration\n{\n  \"port\": 0, // counts\n  \"unknown\": [1, 2],\n"
                       "  \"providers\": [\n";
    for (int i = 0; i < 50; ++i)
        text += "    { \"name\": \"p" + std::to_string(i)
            + "\", \"type\": \"demo\" }, // a comment that must stay\n";
    return text + "  ], /* the end */\n}\n";
}

Expected<std::string> withPort(const std::string &text, int port)
{
    return config::withValue(text, {{config::PathStep::Kind::Member, "port"}},
                             *config::valueOf(std::to_string(port)));
}

/// The port of a text, or -1.
int portOf(const std::string &text)
{
    const auto root = config::valueOf(text);
    const auto *port = root ? root->member("port") : nullptr;
    return port ? std::atoi(port->text.c_str()) : -1;
}

/// Saves one change after the other, now and then undoing some, until it is killed.
[[noreturn]] void saveForever(const std::string &path, const std::string &home)
{
    ConfigurationFile file(path, home);
    for (int i = 1;; ++i) {
        const auto done =
            file.change([](const std::string &text) { return withPort(text, portOf(text) + 1); });
        if (!done)
            _exit(1);
        if (i % 7 == 0)
            (void)file.undo();
        if (i % 14 == 0)
            (void)file.redo();
    }
}

} // namespace

class TestSaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesWhatIsMissing()
    {
        const QTemporaryDir folder;
        const std::string home = pathIn(folder, "home");
        ConfigurationFile file(home + "/config.json", home);
        QCOMPARE(*file.read(), std::string());
        QVERIFY(save(file, "{}\n"));
        QCOMPARE(contentOf(file.path()), std::string("{}\n"));
        QCOMPARE(modeOf(file.path()), 0600);
        QCOMPARE(modeOf(home), 0700);
        QVERIFY(file.history().empty());
        QVERIFY(!file.undo());
    }

    void savedIsPrivateAndAlone()
    {
        const QTemporaryDir folder;
        const std::string home = pathIn(folder, "home");
        const std::string path = pathIn(folder, "c.json");
        write(path, "{}");
        QVERIFY(chmod(path.c_str(), 0644) == 0);
        write(pathIn(folder, ".c.json.saving-abcdef"), "left by a crash");
        ConfigurationFile file(path, home);
        QVERIFY(save(file, "{\"port\":1}"));
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(strays(folder.path(), {QStringLiteral("c.json")}), QStringList());
        QCOMPARE(modeOf(file.history().front().path), 0600);
        // Nothing to do is nothing done.
        const auto again = file.change(to("{\"port\":1}"));
        QVERIFY(again && !*again);
        QCOMPARE(file.history().size(), std::size_t(1));
    }

    // When root saves for a user.
    void theOwnerStaysTheOwner()
    {
        const QTemporaryDir folder;
        const std::string path = pathIn(folder, "c.json");
        write(path, "a");
        constexpr uid_t kSomebody = 12345;
        const uid_t owner = geteuid() == 0 ? kSomebody : geteuid();
        QVERIFY(chown(path.c_str(), owner, static_cast<gid_t>(-1)) == 0);
        ConfigurationFile file(path, pathIn(folder, "home"));
        QVERIFY(save(file, "b"));
        struct stat found { };
        QVERIFY(stat(path.c_str(), &found) == 0);
        QCOMPARE(found.st_uid, owner);
    }

    void linksAreFollowed()
    {
        const QTemporaryDir folder;
        const std::string home = pathIn(folder, "home");
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("real")));
        const std::string real = pathIn(folder, "real/dotfile.json");
        const std::string link = pathIn(folder, "config.json");
        // The second link is relative to its own folder.
        QVERIFY(symlink("real/link.json", link.c_str()) == 0);
        QVERIFY(symlink("dotfile.json", pathIn(folder, "real/link.json").c_str()) == 0);
        write(real, "{}");
        ConfigurationFile file(link, home);
        QVERIFY(save(file, "{\"port\":1}"));
        QVERIFY(QFileInfo(QString::fromStdString(link)).isSymLink());
        QCOMPARE(contentOf(real), std::string("{\"port\":1}"));
        QVERIFY(!QFileInfo(QString::fromStdString(real)).isSymLink());
        // By whichever name: the versions are those of one file.
        QVERIFY(ConfigurationFile(real, home).undo());
        QCOMPARE(contentOf(link), std::string("{}"));
        QVERIFY(file.redo());
        QCOMPARE(contentOf(link), std::string("{\"port\":1}"));
    }

    void whatLeadsNowhereIsMade()
    {
        const QTemporaryDir folder;
        const std::string link = pathIn(folder, "config.json");
        QVERIFY(symlink("later.json", link.c_str()) == 0);
        ConfigurationFile file(link, pathIn(folder, "home"));
        QVERIFY(save(file, "{}"));
        QCOMPARE(contentOf(pathIn(folder, "later.json")), std::string("{}"));
        QVERIFY(QFileInfo(QString::fromStdString(link)).isSymLink());
    }

    void tenVersionsAreKept()
    {
        const QTemporaryDir folder;
        ConfigurationFile file(pathIn(folder, "c.json"), pathIn(folder, "home"));
        for (int i = 0; i <= 15; ++i)
            QVERIFY(save(file, std::to_string(i)));
        QCOMPARE(file.history().size(), ConfigurationFile::kKeptVersions);
        for (int i = 14; i >= 5; --i) {
            QVERIFY(file.undo());
            QCOMPARE(contentOf(file.path()), std::to_string(i));
        }
        const auto none = file.undo();
        QVERIFY(!none);
        QVERIFY(none.error().kind == FailureKind::NotFound);
        for (int i = 6; i <= 15; ++i) {
            QVERIFY(file.redo());
            QCOMPARE(contentOf(file.path()), std::to_string(i));
        }
        QVERIFY(!file.redo());
        QCOMPARE(file.history().size(), ConfigurationFile::kKeptVersions);
    }

    void aNewSaveEndsRedoing()
    {
        const QTemporaryDir folder;
        ConfigurationFile file(pathIn(folder, "c.json"), pathIn(folder, "home"));
        for (const char *text : {"a", "b", "c"})
            QVERIFY(save(file, text));
        QVERIFY(file.undo());
        QVERIFY(save(file, "d"));
        QVERIFY(!file.redo());
        QVERIFY(file.undo());
        QCOMPARE(contentOf(file.path()), std::string("b"));
    }

    // What another program wrote meanwhile is not lost either.
    void foreignChangesAreKept()
    {
        const QTemporaryDir folder;
        ConfigurationFile file(pathIn(folder, "c.json"), pathIn(folder, "home"));
        QVERIFY(save(file, "a"));
        write(file.path(), "theirs");
        QVERIFY(save(file, "b"));
        QVERIFY(file.undo());
        QCOMPARE(contentOf(file.path()), std::string("theirs"));
        write(file.path(), "theirs again");
        QVERIFY(file.redo());
        QVERIFY(file.undo());
        QCOMPARE(contentOf(file.path()), std::string("theirs again"));
    }

    void aFailedEditChangesNothing()
    {
        const QTemporaryDir folder;
        ConfigurationFile file(pathIn(folder, "c.json"), pathIn(folder, "home"));
        QVERIFY(save(file, "a"));
        const auto failed = file.change([](const std::string &) -> Expected<std::string> {
            Failure failure;
            failure.message = "no";
            return Unexpected(failure);
        });
        QVERIFY(!failed);
        QCOMPARE(contentOf(file.path()), std::string("a"));
        QCOMPARE(file.history().size(), std::size_t(1)); // before the first
    }

    // As when the disk is full: what cannot be written whole is not written at all.
    void whatDoesNotFitChangesNothing()
    {
        const QTemporaryDir folder;
        const std::string path = pathIn(folder, "c.json");
        const std::string home = pathIn(folder, "home");
        write(path, "a");
        const pid_t child = fork();
        if (child == 0) {
            const rlimit small{1000, 1000};
            std::signal(SIGXFSZ, SIG_IGN);
            ConfigurationFile file(path, home);
            const bool isSet = setrlimit(RLIMIT_FSIZE, &small) == 0;
            const auto failed = file.change(to(std::string(5000, ' ')));
            const bool isTold =
                !failed && failed.error().text().find("cannot be saved") != std::string::npos;
            _exit(isSet && isTold ? 0 : 1);
        }
        int status = -1;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QCOMPARE(contentOf(path), std::string("a"));
        QCOMPARE(strays(folder.path(), {QStringLiteral("c.json")}), QStringList());
    }

    void lockIsExclusiveAndDiesWithItsProcess()
    {
        const QTemporaryDir folder;
        const std::string path = pathIn(folder, "lock");
        {
            const auto held = platform::FileLock::take(path, std::chrono::milliseconds(0));
            QVERIFY(held);
            QVERIFY(!platform::FileLock::take(path, std::chrono::milliseconds(30)));
        }
        std::array<int, 2> pipe{};
        QVERIFY(::pipe(pipe.data()) == 0);
        const pid_t child = fork();
        if (child == 0) {
            const auto held = platform::FileLock::take(path, std::chrono::milliseconds(0));
            const char byte = held ? 'y' : 'n';
            if (::write(pipe[1], &byte, 1) != 1)
                _exit(1);
            for (;;)
                pause();
        }
        char byte = 0;
        QVERIFY(::read(pipe[0], &byte, 1) == 1 && byte == 'y');
        QVERIFY(!platform::FileLock::take(path, std::chrono::milliseconds(0)));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        QVERIFY(platform::FileLock::take(path, std::chrono::milliseconds(0)));
        close(pipe[0]);
        close(pipe[1]);
    }

    // Several processes that count up lose no count.
    void savesOfSeveralProcessesDoNotCollide()
    {
        const QTemporaryDir folder;
        const std::string home = pathIn(folder, "home");
        const std::string path = pathIn(folder, "c.json");
        write(path, "{\"port\": 0}");
        constexpr int kProcesses = 4;
        constexpr int kSaves = 25;
        std::vector<pid_t> children;
        for (int i = 0; i < kProcesses; ++i) {
            const pid_t child = fork();
            if (child == 0) {
                ConfigurationFile file(path, home);
                for (int k = 0; k < kSaves; ++k) {
                    if (!file.change([](const std::string &text) {
                            return withPort(text, portOf(text) + 1);
                        }))
                        _exit(1);
                }
                _exit(0);
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = -1;
            waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        QCOMPARE(portOf(contentOf(path)), kProcesses * kSaves);
    }

    // CCPROXY_KILLS sets how often; the release is tested with 1000.
    void killedAtAnyInstantTheFileIsWhole()
    {
        const int wanted = qEnvironmentVariableIntValue("CCPROXY_KILLS");
        const int rounds = wanted > 0 ? wanted : 60;
        const QTemporaryDir folder;
        const std::string home = pathIn(folder, "home");
        const std::string path = pathIn(folder, "c.json");
        const std::string base = largeText();
        write(path, base);
        // Kills come within the time of a few saves, however fast the machine is at the moment.
        int longest = 20'000'000;
        Random random(static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch()));
        int saves = 0;
        int leftovers = 0;
        for (int round = 0; round < rounds; ++round) {
            const int before = portOf(contentOf(path));
            const pid_t child = fork();
            if (child == 0)
                saveForever(path, home);
            // The instant is what is tried out, so it is no wait for anything.
            const timespec instant{0, random.below(longest)};
            nanosleep(&instant, nullptr);
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY2(WIFSIGNALED(status), "a save failed by itself");
            const std::string text = contentOf(path);
            const int port = portOf(text);
            QVERIFY(port >= 0);
            // One of the contents that were saved, to the last byte, comments and all.
            QCOMPARE(text, *withPort(base, port));
            saves += std::max(port - before, 0);
            longest = std::clamp(port > before ? longest - longest / 20 : longest + longest / 5,
                                 1'000'000, 900'000'000);
            leftovers += static_cast<int>(strays(folder.path(), {QStringLiteral("c.json")}).size());
            const ConfigurationFile file(path, home);
            for (const SavedVersion &version : file.history()) {
                const std::string old = contentOf(version.path);
                QCOMPARE(old, *withPort(base, portOf(old)));
            }
        }
        qInfo("%d kills, at least %d saves, %d times a save was cut in its middle", rounds, saves,
              leftovers);
        QVERIFY2(saves >= rounds / 10, "hardly anything was saved, so hardly anything was tried");
        ConfigurationFile file(path, home);
        QVERIFY(file.change(to("{}")));
        QCOMPARE(strays(folder.path(), {QStringLiteral("c.json")}), QStringList());
        QVERIFY(file.undo());
    }
};

QTEST_APPLESS_MAIN(TestSaving)
#include "tst_app_saving.moc"
