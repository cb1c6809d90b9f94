// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_file.h"
#include "log/log_sink.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

Q_LOGGING_CATEGORY(lcTest, "ccproxy.test", QtInfoMsg)

using namespace ccproxy;
using namespace ccproxy::app;

namespace {

QByteArray contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class LogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rotates();
    void goesOnWithAnExistingFile();
    void isPrivate();
    void cannotBeOpened();
    void times();
    void lines_data();
    void lines();
    void levels_data();
    void levels();
    void linesOfThreadsStayWhole();
    void fileCanChange();
};

void LogTest::rotates()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/x.log";
    // Room for two lines of four bytes each.
    LogFile log(path, 8, 2);
    QVERIFY(log.open().has_value());
    for (const char *line : {"aaa", "bbb", "ccc", "ddd", "eee", "fff", "ggg"})
        log.write(line);
    QCOMPARE(contentOf(path), QByteArray("ggg\n"));
    QCOMPARE(contentOf(path + ".1"), QByteArray("eee\nfff\n"));
    QCOMPARE(contentOf(path + ".2"), QByteArray("ccc\nddd\n"));
    QVERIFY(!QFile::exists(QString::fromStdString(path + ".3")));
    // A line that is too large for any file has one of its own.
    log.write("0123456789");
    log.write("h");
    QCOMPARE(contentOf(path + ".1"), QByteArray("0123456789\n"));
    QCOMPARE(contentOf(path), QByteArray("h\n"));
}

void LogTest::goesOnWithAnExistingFile()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/x.log";
    for (const char *line : {"aaa", "bbb", "ccc"}) {
        LogFile log(path, 8, 2);
        QVERIFY(log.open().has_value());
        log.write(line);
    }
    QCOMPARE(contentOf(path), QByteArray("ccc\n"));
    QCOMPARE(contentOf(path + ".1"), QByteArray("aaa\nbbb\n"));
}

void LogTest::isPrivate()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/below/x.log";
    LogFile log(path, 4, 1);
    QVERIFY(log.open().has_value());
    log.write("aaa");
    log.write("bbb");
    for (const std::string &file : {path, path + ".1"})
        QCOMPARE(
            QFile::permissions(QString::fromStdString(file))
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
}

void LogTest::cannotBeOpened()
{
    const QTemporaryDir folder;
    LogFile log(folder.path().toStdString());
    const auto opened = log.open();
    QVERIFY(!opened.has_value());
    QVERIFY(opened.error().remedy.find("log_file") != std::string::npos);
    log.write("dropped");
}

void LogTest::times()
{
    LogTime time;
    const QDateTime noon(QDate(2026, 8, 10), QTime(12, 0));
    const auto at = [&](std::chrono::milliseconds after) {
        return time.text(std::chrono::system_clock::time_point(
            std::chrono::milliseconds(noon.toMSecsSinceEpoch()) + after));
    };
    using namespace std::chrono_literals;
    QCOMPARE(at(7ms), std::string("2026-08-10 12:00:00.007"));
    QCOMPARE(at(999ms), std::string("2026-08-10 12:00:00.999"));
    QCOMPARE(at(61s), std::string("2026-08-10 12:01:01.000"));
}

void LogTest::lines_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("coloured");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, QtMsgType level, const char *category, const char *text,
                        bool coloured, const char *wanted) {
        QTest::newRow(name) << static_cast<int>(level) << QString::fromUtf8(category)
                            << QString::fromUtf8(text) << coloured << QString::fromUtf8(wanted);
    };
    row("ours", QtInfoMsg, "ccproxy.requests", "text", false, "info    requests: text");
    row("qt's", QtWarningMsg, "qt.network", "text", false, "warning qt.network: text");
    row("none", QtCriticalMsg, "default", "text", false, "error   text");
    row("two lines", QtDebugMsg, "default", "a\nb\x1b[31m", false, "debug   a b [31m");
    row("a list", QtInfoMsg, "ccproxy.requests", "a\nb\x1b[31m\nsk-abcdefghijklmnop", false,
        "info    requests: a\nTIME info    requests: b [31m\nTIME info    requests: ••••");
    row("a key", QtInfoMsg, "default", "sent Authorization: Bearer abcdefghijklmnop", false,
        "info    sent Authorization: ••••");
    row("coloured", QtWarningMsg, "default", "t", true, "\x1b[33mwarning \x1b[0mt");
    row("plain on a terminal", QtInfoMsg, "default", "t", true, "info    t");
}

void LogTest::lines()
{
    QFETCH(int, level);
    QFETCH(QString, category);
    QFETCH(QString, text);
    QFETCH(bool, coloured);
    const std::string line = logLine("TIME", static_cast<QtMsgType>(level), category.toStdString(),
                                     text.toStdString(), coloured);
    QFETCH(QString, wanted);
    QCOMPARE(QString::fromStdString(line), QStringLiteral("TIME ") + wanted);
}

void LogTest::levels_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QByteArray>("wanted");
    using config::LogLevel;
    QTest::newRow("debug") << static_cast<int>(LogLevel::Debug) << QByteArray("diwe");
    QTest::newRow("info") << static_cast<int>(LogLevel::Info) << QByteArray("iwe");
    QTest::newRow("warning") << static_cast<int>(LogLevel::Warning) << QByteArray("we");
    QTest::newRow("error") << static_cast<int>(LogLevel::Error) << QByteArray("e");
}

void LogTest::levels()
{
    QFETCH(int, level);
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/x.log";
    {
        LogSink sink;
        sink.setStandardError(false);
        sink.setLevel(static_cast<config::LogLevel>(level));
        QVERIFY(sink.setFile(path).has_value());
        qCDebug(lcTest, "d");
        qCInfo(lcTest, "i");
        qCWarning(lcTest, "w");
        qCCritical(lcTest, "e");
    }
    QByteArray letters;
    const QList<QByteArray> got = contentOf(path).split('\n');
    for (const QByteArray &line : got)
        letters += line.right(1);
    QTEST(letters, "wanted");
}

void LogTest::linesOfThreadsStayWhole()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/x.log";
    constexpr int kLines = 500;
    {
        LogSink sink;
        sink.setStandardError(false);
        sink.setLevel(config::LogLevel::Info);
        QVERIFY(sink.setFile(path).has_value());
        const auto write = [](char c) {
            for (int i = 0; i < kLines; ++i)
                qCInfo(lcTest, "%s", std::string(50, c).c_str());
        };
        std::thread other(write, 'a');
        write('b');
        other.join();
    }
    const QByteArray content = contentOf(path);
    QCOMPARE(content.count('\n'), 2 * kLines);
    QCOMPARE(content.count(QByteArray(": " + QByteArray(50, 'a') + "\n")), kLines);
    QCOMPARE(content.count(QByteArray(": " + QByteArray(50, 'b') + "\n")), kLines);
}

void LogTest::fileCanChange()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/";
    LogSink sink;
    sink.setStandardError(false);
    sink.setLevel(config::LogLevel::Info);
    QVERIFY(sink.setFile(path + "a").has_value());
    qCInfo(lcTest, "one");
    QVERIFY(sink.setFile(path + "b").has_value());
    qCInfo(lcTest, "two");
    QVERIFY(sink.setFile({}).has_value());
    qCInfo(lcTest, "three");
    QVERIFY(contentOf(path + "a").endsWith("one\n"));
    QVERIFY(contentOf(path + "b").endsWith("two\n"));
}

QTEST_GUILESS_MAIN(LogTest)
#include "tst_app_log.moc"
