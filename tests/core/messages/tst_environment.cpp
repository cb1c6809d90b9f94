// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/environment.h"

#include <QTest>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::messages;

namespace {

/// A request's body is read in place, so it has to be kept.
std::string directoryOf(std::string fields)
{
    std::replace(fields.begin(), fields.end(), '\'', '"');
    std::string body = "{\"model\":\"m\",\"max_tokens\":1," + fields + "}";
    const std::size_t size = body.size();
    body.append(json::kPadding, ' ');
    json::Parser parser;
    const auto request = readRequest(parser, std::string_view(body).substr(0, size));
    return request ? workingDirectory(*request) : "invalid: " + request.error().text();
}

constexpr const char *kTurn = "'messages':[{'role':'user','content':'hello'}]";

} // namespace

/// Where Claude Code says in which folder it works (CLIENT.md).
class TestEnvironment final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void directories_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("directory");
        const auto row = [](const char *name, const std::string &fields, const char *directory) {
            QTest::newRow(name) << QByteArray::fromStdString(fields) << QByteArray(directory);
        };
        const auto system = [](const std::string &blocks) {
            return "'system':" + blocks + "," + kTurn;
        };
        const auto turn = [](const std::string &content) {
            return "'messages':[{'role':'user','content':" + content + "}]";
        };
        row("nowhere", kTurn, "");
        row("in the system prompt",
            system("'<env>\\nWorking directory: /home/dev/a b\\nIs a git repo: Yes'"),
            "/home/dev/a b");
        row("as newer clients write it",
            system("'# Environment\\n - Primary working directory: /srv/x\\n - Platform: linux'"),
            "/srv/x");
        row("at the end", system("'Working directory: /srv/x'"), "/srv/x");
        row("in a later block",
            system("[{'type':'text','text':'I am'},{'type':'text','text':'working directory: /b'},"
                   "{'type':'text','text':'working directory: /c'}]"),
            "/b");
        row("of Windows", system("'Working directory: C:\\\\new\\\\work\\nPlatform: win32'"),
            "C:\\new\\work");
        row("in other letters", system("'Working directory: /\\u00e9t\\u00e9\\nx'"),
            "/\xc3\xa9t\xc3\xa9");
        row("an empty one", system("'Working directory: \\nWorking directory: /late'"), "");
        row("in a reminder of the first turn",
            turn("[{'type':'text','text':'hello'},{'type':'text','text':"
                 "'<system-reminder>\\nWorking directory: /r\\n'}]"),
            "/r");
        row("a reminder without it, then one with it",
            turn("[{'type':'text','text':'<system-reminder>x'},{'type':'text','text':"
                 "'<system-reminder>Working directory: /r\\n'}]"),
            "/r");
        // What a user writes is not the client's word.
        row("in the user's own text", turn("'Working directory: /mine\\n'"), "");
        row("in a later turn",
            "'messages':[{'role':'user','content':'a'},{'role':'user','content':"
            "'<system-reminder>Working directory: /late'}]",
            "");
    }
    void directories()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, directory);
        QCOMPARE(QByteArray::fromStdString(directoryOf(fields.toStdString())), directory);
    }

    // The history keeps it with each request, so its length is limited.
    void longOnesAreCut()
    {
        const std::string cut =
            directoryOf("'system':'Working directory: /" + std::string(10'000, 'a') + "'," + kTurn);
        QCOMPARE(cut, "/" + std::string(4095, 'a'));
    }
};

QTEST_APPLESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
