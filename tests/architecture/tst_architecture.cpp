// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rules.h"
#include "architecture/source_text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray kLicence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

/// What is found in a tree that holds only this file: "rule:line" for each, with spaces between.
QByteArray findingsOf(const QString &path, const QByteArray &text)
{
    QTemporaryDir folder;
    const QString full = folder.filePath(path);
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return "not written";
    file.close();
    QByteArray out;
    for (const auto &finding : architecture::check(folder.path().toStdString()))
        out += (out.isEmpty() ? "" : " ") + QByteArray::fromStdString(finding.rule) + ":"
            + QByteArray::number(finding.line);
    return out;
}

QByteArray include(const char *target)
{
    return kLicence + "#include \"" + target + "\"\n";
}

} // namespace

// No raw string literals in this file: moc takes the quotes inside them for ends of strings.
class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHouseStands()
    {
        const std::filesystem::path root(CCPROXY_SOURCE_DIR);
        QVERIFY2(architecture::countFiles(root) > 30, "the sources were not found");
        QByteArray all;
        for (const auto &finding : architecture::check(root))
            all += "\n" + QByteArray::fromStdString(finding.file) + ":"
                + QByteArray::number(finding.line) + ": " + QByteArray::fromStdString(finding.rule)
                + ": " + QByteArray::fromStdString(finding.text);
        QVERIFY2(all.isEmpty(), all.constData());
    }

    /// Each rule is broken once in a made-up tree, and must be reported at its line.
    void brokenRulesAreReported_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *path, const QByteArray &text, const char *expected) {
            QTest::addRow("%s %s %s", path, expected,
                          text.mid(kLicence.size()).simplified().constData())
                << QString::fromLatin1(path) << text << QByteArray(expected);
        };
        const auto bad = [&row](const char *path, const char *target) {
            row(path, include(target), "room:2");
        };
        const auto good = [&row](const char *path, const char *target) {
            row(path, include(target), "");
        };
        good("proxy/core/failure.cpp", "core/json/writer.h");
        bad("proxy/core/failure.cpp", "core/messages/request.h");
        good("proxy/core/json/a.h", "core/json/reader.h");
        bad("proxy/core/json/a.h", "core/failure.h");
        bad("proxy/core/sse/a.h", "core/json/reader.h");
        good("proxy/core/messages/a.h", "core/sse/parser.h");
        bad("proxy/core/messages/a.h", "core/dialects/dialect.h");
        bad("proxy/core/catalogue/a.h", "core/messages/request.h");
        good("proxy/core/tokens/a.h", "core/catalogue/catalogue.h");
        bad("proxy/core/tokens/a.h", "core/config/settings.h");
        bad("proxy/core/usage/a.h", "core/config/settings.h");
        bad("proxy/core/config/a.h", "core/routing/router.h");
        bad("proxy/core/config/a.h", "core/messages/request.h");
        good("proxy/core/dialects/demo/a.h", "core/dialects/dialect.h");
        good("proxy/core/dialects/a.h", "core/config/base_url.h");
        bad("proxy/core/dialects/demo/a.h", "core/config/settings.h");
        bad("proxy/core/dialects/a.h", "core/tokens/counter.h");
        bad("proxy/core/routing/a.h", "core/dialects/dialect.h");
        good("proxy/core/routing/a.h", "core/tokens/counter.h");
        bad("proxy/core/routing/a.h", "engine/engine.h");
        bad("proxy/core/failure.h", "engine/engine.h");
        good("proxy/engine/upstream/a.h", "core/dialects/dialect.h");
        bad("proxy/engine/upstream/a.h", "engine/listener/listener.h");
        bad("proxy/engine/upstream/a.h", "engine/engine.h");
        bad("proxy/engine/listener/a.h", "engine/upstream/client.h");
        bad("proxy/engine/history/a.h", "engine/exchange/exchange.h");
        bad("proxy/engine/secrets/a.h", "engine/history/history.h");
        good("proxy/engine/exchange/a.h", "engine/listener/response.h");
        bad("proxy/engine/exchange/a.h", "engine/endpoints/endpoints.h");
        good("proxy/engine/endpoints/a.h", "engine/exchange/exchange.h");
        bad("proxy/engine/endpoints/a.h", "engine/upstream/client.h");
        good("proxy/engine/engine.cpp", "engine/endpoints/endpoints.h");
        bad("proxy/engine/engine.cpp", "ui/tray/tray.h");
        bad("proxy/engine/engine.cpp", "app/paths.h");
        good("ui/tray/a.h", "engine/engine.h");
        good("ui/tray/a.h", "core/config/settings.h");
        bad("ui/tray/a.h", "engine/listener/listener.h");
        bad("ui/tray/a.h", "engine/exchange/exchange.h");
        bad("ui/tray/a.h", "app/main.h");
        good("app/main.cpp", "ui/tray/tray.h");
        good("app/main.cpp", "engine/history/history.h");

        row("proxy/core/attic/a.h", kLicence, "unknown-room:0");
        row("proxy/engine/attic/deep/a.h", kLicence, "unknown-room:0");
        row("app/a.h", include("core/attic/a.h"), "unknown-room:2");
        row("app/a.h", include("proxy/core/failure.h"), "include-path:2");
        row("app/x/a.h", include("../main.h"), "include-path:2");

        for (const char *header : {"QObject", "QThread", "QTimer", "QFile", "QNetworkReply",
                                   "QDateTime", "QtCore/QObject", "QtNetwork/QTcpSocket"})
            row("proxy/core/sse/a.h", kLicence + "#include <" + header + ">\n", "qt-in-core:2");
        row("proxy/core/sse/a.h", kLicence + "#  include <QByteArray>\n#include <string>\n", "");
        for (const char *header : {"thread", "fstream", "random"})
            row("proxy/core/sse/a.h", kLicence + "#include <" + header + ">\n", "impure-core:2");
        for (const char *header : {"QWidget", "QtGui/QIcon", "QApplication", "QPixmap"})
            row("proxy/engine/engine.cpp", kLicence + "#include <" + header + ">\n",
                "gui-in-proxy:2");
        row("ui/tray/a.h", kLicence + "#include <QWidget>\n", "");
        row("proxy/engine/engine.cpp", kLicence + "#include <QThread>\n", "");

        row("proxy/core/sse/a.cpp", kLicence + "\nauto t = std::chrono::steady_clock::now();\n",
            "impure-core:3");
        row("proxy/core/sse/a.cpp", kLicence + "auto t = QDateTime::currentDateTimeUtc();\n",
            "impure-core:2");
        row("proxy/core/sse/a.cpp", kLicence + "class A : public QObject {\n", "qobject-in-core:2");
        row("proxy/engine/engine.cpp", kLicence + "auto t = std::chrono::steady_clock::now();\n",
            "");
        row("app/a.cpp", kLicence + "void f() { goto end; }\n", "goto:2");
        row("app/a.cpp", kLicence + "    delete thing;\n", "delete:2");
        row("app/a.cpp", kLicence + "delete[] things;\n", "delete:2");
        row("app/a.cpp", kLicence + "if (x) delete x;\n", "delete:2");
        row("app/a.cpp", kLicence + "{ delete this; }\n", "delete:2");
        row("app/a.cpp", kLicence + "A(const A &) = delete;\nA() =\n    default;\n", "");
        row("app/a.cpp", kLicence + "x->deleteLater();\n", "");
        row("app/a.cpp", kLicence + "try { f(); } catch (...) { }\n", "catch-all:2");
        row("app/a.cpp", kLicence + "catch( ... )\n", "catch-all:2");
        row("app/a.cpp", "#pragma once\n", "spdx:1");
        row("app/a.cpp", "", "spdx:1");
        row("app/a.cpp", kLicence + QByteArray("\n").repeated(599), "");
        row("app/a.cpp", kLicence + QByteArray("\n").repeated(600), "long-file:0");
        row("app/a.inc", kLicence + QByteArray("\n").repeated(600), "");
    }
    void brokenRulesAreReported()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(findingsOf(path, text), expected);
    }

    void commentsAndTextAreNoCode_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("line comment") << QByteArray("// goto and delete x;");
        QTest::newRow("block comment") << QByteArray("/* goto\n delete x;\n#include <QObject>\n*/");
        QTest::newRow("string") << QByteArray("auto s = \"goto \\\" delete x;\";");
        QTest::newRow("raw string") << QByteArray("auto s = R\"x(goto \" )\" delete x;\n)x\";");
        QTest::newRow("digits") << QByteArray("auto n = 1'000'000; // goto '");
        QTest::newRow("character") << QByteArray("auto c = '\"'; // goto \"");
    }
    void commentsAndTextAreNoCode()
    {
        QFETCH(QByteArray, code);
        QCOMPARE(findingsOf(QStringLiteral("proxy/core/sse/a.cpp"), kLicence + code + "\n"),
                 QByteArray());
        // What follows is code again.
        QCOMPARE(
            findingsOf(QStringLiteral("proxy/core/sse/a.cpp"), kLicence + code + "\ngoto a;\n"),
            "goto:" + QByteArray::number(code.count('\n') + 3));
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
