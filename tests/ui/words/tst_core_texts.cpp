// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/key_table.h"
#include "core/config/loader.h"
#include "core/dialects/provider_errors.h"
#include "engine/upstream/transfer_failure.h"
#include "ui/language/language.h"
#include "ui/words/core_tables.h"
#include "ui/words/literals.h"
#include "ui/words/never_shown.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Words that a person reads, and not a key, a path or a format.
bool isSentence(std::string_view text)
{
    const auto twoLetters = [](char a, char b) { return isLetter(a) && b >= 'a' && b <= 'z'; };
    return text.find(' ') != std::string_view::npos
        && std::adjacent_find(text.begin(), text.end(), twoLetters) != text.end();
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

/// What stands between the arguments of all sentences that are known.
std::vector<std::string_view> knownPieces()
{
    std::vector<std::string_view> out;
    for (const CoreTable &table : coreTables()) {
        for (const CoreWords &words : table.words) {
            std::string_view said = words.said != nullptr ? words.said : words.words;
            for (std::size_t at = said.find('%'); at != std::string_view::npos;
                 at = said.find('%')) {
                out.push_back(said.substr(0, at));
                said.remove_prefix(at + (said.substr(at + 1).starts_with("Ln") ? 3 : 2));
            }
            out.push_back(said);
        }
    }
    return out;
}

/// `part` of whole words.
bool holds(std::string_view whole, std::string_view part)
{
    for (std::size_t at = whole.find(part); at != std::string_view::npos;
         at = whole.find(part, at + 1)) {
        const std::size_t end = at + part.size();
        const bool begins = at == 0 || !isLetter(whole[at - 1]) || !isLetter(part.front());
        const bool ends = end == whole.size() || !isLetter(whole[end]) || !isLetter(part.back());
        if (begins && ends)
            return true;
    }
    return false;
}

/// A literal is a sentence, or what stands between two values in one.
bool isKnown(std::string_view literal)
{
    static const std::vector<std::string_view> kPieces = knownPieces();
    std::string_view rest = trimmed(literal);
    if (coreTexts().knows(rest))
        return true;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(". "), rest.size());
        std::string_view part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 2, rest.size()));
        if (part.ends_with('.'))
            part.remove_suffix(1);
        part = trimmed(part);
        if (part.empty())
            continue;
        const bool isPiece = std::any_of(kPieces.begin(), kPieces.end(),
                                         [part](auto piece) { return holds(piece, part); });
        if (!isPiece && !coreTexts().knows(part))
            return false;
    }
    return true;
}

} // namespace

class TestCoreTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whoever adds a sentence to core, engine or program gives it its words (ui/words), or says
    /// here why no window shows it.
    void everySentenceIsKnown()
    {
        const QDir root(QStringLiteral(CCPROXY_SOURCE_DIR));
        std::set<const testing::NeverShown *> used;
        QStringList unknown;
        int known = 0;
        int left = 0;
        for (const char *top : {"proxy", "app"}) {
            QDirIterator files(root.filePath(QLatin1String(top)),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const std::string name = root.relativeFilePath(file.fileName()).toStdString();
                for (const testing::Literal &literal :
                     testing::literalsOf(file.readAll().toStdString())) {
                    if (!isSentence(literal.text))
                        continue;
                    if (const auto *reason = testing::neverShown(name, literal)) {
                        used.insert(reason);
                        ++left;
                    } else if (isKnown(literal.text)) {
                        ++known;
                    } else {
                        unknown.append(QStringLiteral("%1:%2: %3")
                                           .arg(QString::fromStdString(name))
                                           .arg(literal.line)
                                           .arg(QString::fromStdString(literal.text)));
                    }
                }
            }
        }
        // Each in a line of its own, since a failure's words are cut.
        for (const QString &line : std::as_const(unknown))
            qWarning("Not known: %s", qPrintable(line));
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
        for (const testing::NeverShown &row : testing::allNeverShown())
            QVERIFY2(used.count(&row) == 1, row.what);
        qInfo("%d texts are known, %d are never shown", known, left);
        QVERIFY(known > 500);
    }

    /// What the key table says may stand somewhere.
    void everyTypeIsKnown()
    {
        for (const config::KeyInfo &key : config::keys()) {
            const std::string type(nameOf(key.type));
            QVERIFY2(coreTexts().knows("write " + type), type.c_str());
        }
    }

    /// As they are made, with all that is put together in them.
    void failuresOfTheWayAreKnown()
    {
        using engine::TransferOutcome;
        std::vector<TransferOutcome> outcomes;
        for (int code = 1; code < CURL_LAST; ++code) {
            TransferOutcome plain;
            plain.code = static_cast<CURLcode>(code);
            plain.origin = {.scheme = "https", .host = "api.x.y", .port = 443};
            plain.connectTimeout = std::chrono::milliseconds(2500);
            outcomes.push_back(plain);
            plain.systemError = ECONNREFUSED;
            outcomes.push_back(plain);
            plain.systemError = ENETUNREACH;
            plain.detail = "unknown protocol";
            outcomes.push_back(plain);
            plain.resendRefused = true;
            plain.proxy = {.scheme = "http", .host = "proxy.x", .port = 3128};
            plain.detail = "proxy.x port 3128 after 1 ms";
            outcomes.push_back(plain);
            for (const int status : {0, 407, 503}) {
                plain.proxyStatus = status;
                plain.proxyHasUser = !plain.proxyHasUser;
                outcomes.push_back(plain);
            }
            plain.headSeen = true;
            outcomes.push_back(plain);
        }
        for (const int error : {1, 9, 10, 18, 19, 20, 21, 23, 62, 64}) {
            TransferOutcome wrong;
            wrong.code = CURLE_PEER_FAILED_VERIFICATION;
            wrong.origin = {.scheme = "https", .host = "api.x.y", .port = 443};
            wrong.certificateError = error;
            outcomes.push_back(wrong);
        }
        for (const TransferOutcome &outcome : outcomes) {
            const std::string text = engine::describe(outcome).failure.text();
            QVERIFY2(coreTexts().knows(text), text.c_str());
        }
    }

    void failuresOfProvidersAreKnown()
    {
        for (int status = 400; status < 600; ++status) {
            const std::string text = dialects::failureFrom({}, status, {}, "mine").text();
            QVERIFY2(coreTexts().knows(text), text.c_str());
        }
    }

    /// Among others what stands there instead, and what is near.
    void findingsAreKnown()
    {
        const std::vector<std::string> files{
            "",
            "[",
            "[]",
            "7",
            "{\"a\" 1}",
            "{\"a\": 1,}x",
            "{'a': 1}",
            "{\"a\": \"\\q\"}",
            "{\"a\": \"\\u12\"}",
            "{\"a\": [1, 2}",
            "{\"a\": {\"b\": 1",
            "{\"a\": .5, # x\n}",
            "{\"a\": yes}",
            "{\"a\": 1, \"a\": 2}",
            "{\"a\": ,}",
            "{\"a\": \"",
            "/* ",
            "{\"a\": 01}",
            "{\"port\": \"x\", \"hots\": \"a\", \"host\": \"a b\", \"log\": \"perhaps\","
            " \"log_level\": \"warn\", \"proxy_url\": \"x\", \"apikey\": \"short\","
            " \"performance\": {\"request_timeout\": \"9999h\", \"max_retries\": 1000000},"
            " \"history\": 5, \"budget\": {\"daily\": []}, \"routes\": [], \"providers\": {}}",
            "{\"host\": \"0.0.0.0\", \"ca_file\": \"x.pem\", \"search\": {\"url\": \"ftp://a\"},"
            " \"apikey\": \"${NOT_SET_ANYWHERE}\", \"providers\": [{\"name\": \"a b\"},"
            " {\"name\": \"opanai\"}, {\"name\": \"opanai\", \"type\": \"x\"}, {}, 5,"
            " {\"name\": \"mine\", \"type\": \"vllm\"},"
            " {\"name\": \"v\", \"type\": \"vllm\", \"api_base_url\": \"https://a b\"},"
            " {\"name\": \"w\", \"type\": \"vllm\", \"api_base_url\": \"https://a:0/\","
            " \"headers\": {\"a b\": \"1\", \"host\": \"x\"}, \"models\": [\"one\"]},"
            " {\"name\": \"openai\", \"tls_verify\": false}, {\"name\": \"groq\","
            " \"enabled\": false}], \"routes\": {\"Default\": {\"provider\": \"nobody\","
            " \"model\": \"m\"}, \"default\": {\"provider\": \"groq\", \"model\": \"m\","
            " \"threshold\": 5, \"fallbacks\": [{\"provider\": \"openia\", \"model\": \"m\"}],"
            " \"conditions\": [{\"type\": \"tokenCount\", \"operator\": \"contains\","
            " \"value\": \"1\"}, {\"type\": \"model\", \"operator\": \">\", \"value\": \"x\"},"
            " {\"type\": \"parameter\", \"operator\": \"==\", \"value\": \"x\"}]}}}"};
        int count = 0;
        for (const std::string &file : files) {
            config::LayeredInput input;
            input.fileText = file;
            input.filePath = "/home/me/config.json";
            input.trust = config::FileTrust::Own;
            for (const config::Problem &problem : config::load(input).problems) {
                QVERIFY2(coreTexts().knows(problem.message), problem.message.c_str());
                QVERIFY2(problem.remedy.empty() || coreTexts().knows(problem.remedy),
                         problem.remedy.c_str());
                QVERIFY2(coreTexts().knows(problem.text()), problem.text().c_str());
                ++count;
            }
        }
        QVERIFY(count > 50);
    }

    void sentencesAreCutApart_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char *english, const char *german) {
            QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        row("deepseek has no API key", "deepseek hat keinen API-Schlüssel");
        row("The host name api.x.y was not found. Check its spelling in api_base_url and the "
            "network "
            "connection.",
            "Der Hostname api.x.y wurde nicht gefunden. Seine Schreibweise in api_base_url und die "
            "Netzwerkverbindung prüfen.");
        // A provider's own words stay, whatever they hold.
        row("mine: Slow down. You have 3; wait: 5. Check the key of provider mine.",
            "mine: Slow down. You have 3; wait: 5. Den Schlüssel des Anbieters mine prüfen.");
        row("prompt is too long: 210000 tokens > 200000 maximum. mine: No %1. Try %n",
            "der Prompt ist zu lang: 210000 Tokens, und höchstens 200000 sind möglich. mine: No "
            "%1. "
            "Try %n");
        // Where it stands, what is wrong, and what would be right.
        row("~/a.json:3:5: port: this is missing; did you mean \"host\"?",
            "~/a.json:3:5: port: das fehlt; war „host“ gemeint?");
        row("thinking is disabled, effort low is below xhigh",
            "Denken ist ausgeschaltet, der Aufwand low liegt unter xhigh");
        row("12,345 tokens, above the threshold of 10,000",
            "12.345 Tokens, über der Schwelle von 10.000");
        row("demo, of 1 model", "demo, von 1 Modell");
        row("demo, of 3 models", "demo, von 3 Modellen");
        row("", "");
        row("Something else.", "Something else.");
    }
    void sentencesAreCutApart()
    {
        QFETCH(QString, english);
        QFETCH(QString, german);
        LanguageSwitch language;
        language.choose(QStringLiteral("de"));
        QCOMPARE(coreText(english.toStdString()), german);
    }

    /// A list asks for each of its rows, so that even the worst must not hold it up.
    void longTextsTakeNoTime()
    {
        std::string text;
        for (int i = 0; i < 500; ++i)
            text += "a: b, but c; d. e: f, but ";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(coreText(text).size(), static_cast<qsizetype>(text.size()));
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestCoreTexts)
#include "tst_core_texts.moc"
