// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/completion.h"
#include "commandline/man_page.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::app;

namespace {

std::vector<CompletionWord> something(WordKind kind, std::string_view before)
{
    switch (kind) {
    case WordKind::Provider:
        return {{"openai", {}}, {"ollama", {}}};
    case WordKind::Model:
        return {{"ollama,llama3:8b", {}}, {"ollama,llama3:70b", {}}};
    case WordKind::ConfigKey:
        return {{"port", "where it listens"}, {"log_level", {}}};
    case WordKind::ConfigValue:
        return {{"value-of-" + std::string(before), {}}};
    case WordKind::ImportSource:
        return {{"cc-switch", {}}};
    default:
        return {};
    }
}

} // namespace

class CompletionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void everyCommandIsReached();
    void aliasesAreOffered();
    void groupsTellWhatIsInThem();
    void scriptsAskForWords();
    void manPageNamesEverything();
    void manPageIsLiteral();
};

void CompletionTest::offers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *words, const char *wanted) {
        QTest::newRow(words) << QString::fromUtf8(words).split(QLatin1Char(' '))
                             << QString::fromUtf8(wanted).split(QLatin1Char(' '),
                                                                Qt::SkipEmptyParts);
    };
    row("sta", "start status");
    row("st", "start stop status");
    row("--dem", "--demo");
    row("xyz", "");
    row("config c", "check");
    row("config check ", ":files");
    row("config check a.json ", "");
    row("config get p", "port");
    row("config set port ", "value-of-port");
    row("config set port 80 ", "");
    row("config import ", "cc-switch :files");
    row("config nonsense ", "");
    row("status --", "--follow --json --cli --help --version");
    row("status --j", "--json");
    row("--log-level ", "error warning info debug");
    row("start --log-level d", "debug");
    row("start --log-level=d", "--log-level=debug");
    row("start --log-level = d", "debug");
    row("start --log-level =", "error warning info debug");
    row("start --config ", ":files");
    row("start --port ", "");
    row("env --shell f", "fish");
    row("code --model ollama,l", "ollama,llama3:8b ollama,llama3:70b");
    row("code --model ollama,llama3 : 7", "70b");
    row("code --model ollama,llama3 :", "8b 70b");
    row("code ", ":files");
    row("code -p hello ", ":files");
    row("code -- --pro", ":files");
    row("code --pro", "--profile");
    row("completion ", "bash zsh fish");
    row("completion z", "zsh");
    row("completion zsh ", "");
    row("help conf", "config");
    row("help config un", "unset undo");
    row("complete", "");
    row("version extra ", "");
}

void CompletionTest::offers()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, wanted);
    std::vector<std::string> given;
    for (const QString &word : std::as_const(words))
        given.push_back(word.toStdString());
    const Completions found = complete(given, &something);
    QStringList out;
    for (const CompletionWord &word : found.words)
        out.append(QString::fromStdString(word.word));
    if (found.wantsFiles)
        out.append(QStringLiteral(":files"));
    out.sort();
    wanted.sort();
    QCOMPARE(out, wanted);
}

void CompletionTest::everyCommandIsReached()
{
    for (const CommandInfo &command : commands()) {
        if (command.name.empty())
            continue;
        std::vector<std::string> words;
        const QString name =
            QString::fromUtf8(command.name.data(), static_cast<qsizetype>(command.name.size()));
        for (const QString &word : name.split(QLatin1Char(' ')))
            words.push_back(word.toStdString());
        const Completions found = complete(words, &something);
        const bool isOffered =
            std::any_of(found.words.begin(), found.words.end(),
                        [&](const CompletionWord &word) { return word.word == words.back(); });
        QCOMPARE(isOffered, !command.isHidden);
    }
}

void CompletionTest::aliasesAreOffered()
{
    const std::vector<std::string> words{"qui"};
    const Completions found = complete(words, &something);
    QCOMPARE(found.words.size(), std::size_t(1));
    QCOMPARE(found.words.front().word, std::string("quit"));
    QCOMPARE(found.words.front().summary, std::string("the same as stop"));
    const std::vector<std::string> options{"quit", "--ti"};
    QCOMPARE(complete(options, &something).words.front().word, std::string("--timeout"));
    // Behind a group there are none.
    const std::vector<std::string> behind{"config", "qui"};
    QVERIFY(complete(behind, &something).words.empty());
}

void CompletionTest::groupsTellWhatIsInThem()
{
    const std::vector<std::string> words{"rout"};
    const Completions found = complete(words, &something);
    QCOMPARE(found.words.size(), std::size_t(1));
    QCOMPARE(found.words.front().summary, std::string("list, explain, set, remove"));
}

void CompletionTest::scriptsAskForWords()
{
    for (const std::string_view shell : {"bash", "zsh", "fish"})
        QVERIFY(completionScript(shell).find("complete-words -- ") != std::string_view::npos);
}

void CompletionTest::manPageNamesEverything()
{
    const std::string page = manPage();
    const auto names = [&page](std::string_view text) {
        std::string roff;
        for (const char c : text)
            roff += c == '-' ? std::string("\\-") : std::string(1, c);
        return page.find(roff) != std::string::npos;
    };
    for (const CommandInfo &command : commands()) {
        if (!command.name.empty())
            QVERIFY2(names("\\fB" + std::string(command.name)) != command.isHidden,
                     command.name.data());
    }
    for (const OptionInfo &option : options())
        QVERIFY2(names(option.name), option.name.data());
    QVERIFY(names("CCPROXY_LOG_LEVEL"));
}

/// No text of ours is taken for a request of roff.
void CompletionTest::manPageIsLiteral()
{
    const QStringList lines =
        QString::fromStdString(manPage()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList requests{QStringLiteral(".TH"), QStringLiteral(".SH"), QStringLiteral(".TP"),
                               QStringLiteral(".PP"), QStringLiteral(".br"), QStringLiteral(".nh"),
                               QStringLiteral(".ad")};
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1Char('.')))
            QVERIFY2(requests.contains(line.section(QLatin1Char(' '), 0, 0)), qPrintable(line));
    }
}

QTEST_APPLESS_MAIN(CompletionTest)
#include "tst_app_completion.moc"
