// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/login_path.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ccproxy;
using namespace ccproxy::app;
using namespace std::chrono_literals;

namespace {

/// A home with a shell that reads what it is given as its files, and then does as sh.
struct Home {
    explicit Home(const QByteArray &files)
    {
        QFile shell(folder.filePath(QStringLiteral("shell")));
        QVERIFY(shell.open(QIODevice::WriteOnly));
        shell.write("#!/bin/sh\n[ \"$1 $2 $3\" = '-l -i -c' ] || exit 1\n" + files
                    + "\neval \"$4\"\n");
        shell.close();
        shell.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment = {{"SHELL", shell.fileName().toStdString()}, {"PATH", "/usr/bin:/bin"}};
    }

    QTemporaryDir folder;
    Environment environment;
};

/// Long enough for a busy machine; short where it is known that it passes.
constexpr auto kLong = 20s;
constexpr auto kShort = 1s;

std::string asked(const Environment &environment, std::chrono::milliseconds patience = kLong)
{
    LoginPath path(patience);
    QSignalSpy done(&path, &LoginPath::done);
    path.ask(environment);
    if (!done.isEmpty() || (!done.wait(60000) && done.isEmpty()))
        return "(not told, or too early)";
    return path.path();
}

} // namespace

class LoginPathTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shells_data();
    void shells();
    void nobodyToAsk_data();
    void nobodyToAsk();
    void whatHangsIsEnded();
    void itIsAskedAgain();
    void realShells_data();
    void realShells();
};

void LoginPathTest::shells_data()
{
    QTest::addColumn<QByteArray>("files");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *files, const char *expected) {
        QTest::newRow(name) << QByteArray(files) << QString::fromLatin1(expected);
    };
    row("plain", "PATH=/a/bin:$PATH", "/a/bin:/usr/bin:/bin");
    row("noise before", "echo welcome; echo '<ccproxy-path:'; PATH=/a", "/a");
    row("noise on errors", "echo oops >&2; PATH=/a", "/a");
    row("reads its input", "read -r line; PATH=/a", "/a");
    row("noise and a hang behind it", "PATH=/a:/bin; trap 'echo bye; sleep 60' EXIT", "/a:/bin");
    row("without end", "while :; do echo yes yes yes yes yes yes yes yes; done", "");
    row("fails", "exit 3", "");
    row("hangs", "sleep 60", "");
}

void LoginPathTest::shells()
{
    QFETCH(QByteArray, files);
    const Home home(files);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(asked(home.environment, expected.isEmpty() ? kShort : kLong)),
             expected);
}

void LoginPathTest::nobodyToAsk_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"", "sh", "/no/such/shell", "/"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void LoginPathTest::nobodyToAsk()
{
    QFETCH(QString, shell);
    QCOMPARE(asked({{"SHELL", shell.toStdString()}}), std::string());
}

void LoginPathTest::whatHangsIsEnded()
{
    // What a file has started goes with its shell. It holds a pipe open as long as it lives.
    const Home home("(echo begun; sleep 60) > \"${0%/*}/pipe\" & sleep 60");
    const QByteArray pipe = QFile::encodeName(home.folder.filePath(QStringLiteral("pipe")));
    QCOMPARE(mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    const int end = open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(end >= 0);
    QCOMPARE(asked(home.environment, kShort), std::string());
    std::array<char, 64> text{};
    QCOMPARE(read(end, text.data(), text.size()), ssize_t(6));
    QTRY_COMPARE(read(end, text.data(), text.size()), ssize_t(0));
    close(end);
}

void LoginPathTest::itIsAskedAgain()
{
    const Home home("PATH=/a");
    LoginPath path(kLong);
    QSignalSpy done(&path, &LoginPath::done);
    for (int i = 1; i <= 3; ++i) {
        path.ask(home.environment);
        path.ask(home.environment); // at work
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), i, 60000);
        QCOMPARE(path.path(), std::string("/a"));
    }
    // One that is gone while it is asked leaves nothing behind and is not heard.
    LoginPath(kLong).ask(home.environment);
}

void LoginPathTest::realShells_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"/bin/sh", "/bin/bash", "/bin/zsh", "/usr/bin/fish"}) {
        if (QFile::exists(QString::fromLatin1(shell)))
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }
}

void LoginPathTest::realShells()
{
    QFETCH(QString, shell);
    const QTemporaryDir home;
    LoginPath path(kLong);
    QSignalSpy done(&path, &LoginPath::done);
    path.ask({{"SHELL", shell.toStdString()},
              {"HOME", home.path().toStdString()},
              {"PATH", "/usr/bin:/bin:/marker/bin"}});
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60000);
    // A login shell's files of the system may put their own in its place.
    QVERIFY2(QString::fromStdString(path.path()).contains(QLatin1String("/bin")),
             path.path().c_str());
}

QTEST_GUILESS_MAIN(LoginPathTest)
#include "tst_app_login_path.moc"
