// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_decoder/error_cases.h"
#include "core/dialects/openai_chat/errors.h"
#include "core/json/reader.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

std::vector<dialects::Header> headersFrom(const char *lines)
{
    std::vector<dialects::Header> headers;
    for (const QByteArray &line : QByteArray(lines).split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            headers.emplace_back(line.left(colon).toStdString(), line.mid(colon + 2).toStdString());
    }
    return headers;
}

Failure read(int status, std::string_view body, const char *headers = "")
{
    json::Parser parser;
    dialects::Target target{};
    target.provider = "prov";
    return dialects::openai_chat::readChatError(parser, status, headersFrom(headers), body, target);
}

} // namespace

class TestProviderErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < errorCases().size(); ++at)
            QTest::newRow(errorCases()[at].name) << static_cast<int>(at);
    }
    void table()
    {
        QFETCH(int, at);
        const ErrorCase &row = errorCases()[static_cast<std::size_t>(at)];
        const Failure failure = read(row.status, row.body, row.headers);
        QCOMPARE(failure.message, std::string(row.message));
        QCOMPARE(static_cast<int>(failure.kind), static_cast<int>(row.kind));
        QCOMPARE(failure.final, row.final);
        QCOMPARE(failure.retryAfter.value_or(std::chrono::seconds(0)).count(),
                 std::chrono::seconds(row.retryAfter).count());
        QCOMPARE(failure.providerStatus, row.status);
        QVERIFY(json::isValid(errorBody(failure, "req_1")));
    }

    /// WIRE.md 3.8, 10.7, 10.8, 10.11: whether the same request may be taken without the reasoning
    /// of earlier turns.
    void refusedReasoning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char *name, int status, const char *message, bool refused) {
            QTest::newRow(name) << status << QString::fromLatin1(message) << refused;
        };
        row("OpenAI, encrypted content", 400,
            "The encrypted content gAAA... could not be verified. Reason: Encrypted content could "
            "not be decrypted or parsed.",
            true);
        row("OpenAI, an item without the next", 400,
            "Item 'rs_1' of type 'reasoning' was provided without its required following item.",
            true);
        row("OpenAI, a call without its reasoning", 400,
            "Item 'fc_1' of type 'function_call' was provided without its required 'reasoning' "
            "item: 'rs_1'.",
            true);
        row("OpenAI, an item that is gone", 404,
            "Item with id 'rs_1' not found. Items are not persisted when `store` is set to false.",
            true);
        row("OpenAI, no summaries", 400,
            "Your organization must be verified to generate reasoning summaries.", true);
        row("Gemini, no signature", 400,
            "Function call is missing a thought_signature in functionCall parts.", true);
        row("Gemini, a bad signature", 400, "Corrupted thought signature.", true);
        row("OpenRouter", 400, "messages.1.content.0: Invalid `signature` in `thinking` block",
            true);
        row("another fault", 400, "Unknown parameter: 'foo'.", false);
        row("reasoning that is missing", 400,
            "The reasoning_content in the thinking mode must be passed back to the API.", false);
        row("no fault of the request", 500, "encrypted content", false);
    }
    void refusedReasoning()
    {
        QFETCH(int, status);
        QFETCH(QString, message);
        QFETCH(bool, refused);
        const std::string body = "{\"error\":{\"message\":\"" + message.toStdString() + "\"}}";
        QCOMPARE(read(status, body).reasoningRefused, refused);
    }

    void remediesSayWhatToDo()
    {
        QCOMPARE(read(401, "").remedy, std::string("Check the key of provider prov."));
        QVERIFY(read(402, "").remedy.starts_with("Top up the account of provider prov"));
        QVERIFY(read(404, "{\"error\":\"no model\"}").remedy.find("name of the model")
                != std::string::npos);
        QCOMPARE(read(404, "").remedy, std::string("Check the base URL of provider prov."));
        QVERIFY(read(500, "{\"error\":\"requires --jinja\"}").remedy.find("--jinja")
                != std::string::npos);
    }

    /// A body cut anywhere is no reason to fall over, nor to lose what is there.
    void cutBodies()
    {
        for (const ErrorCase &row : errorCases()) {
            const std::string_view body(row.body);
            for (std::size_t length = 0; length < body.size(); ++length) {
                const std::string part(body.substr(0, length));
                QVERIFY(!read(row.status, part).message.empty());
            }
        }
    }

    void longMessagesAreCutBetweenCharacters()
    {
        std::string text;
        for (int i = 0; i < 3000; ++i)
            text += "\xC3\xBC";
        const Failure failure = read(400, "{\"error\":\"x" + text + "\"}");
        QVERIFY(failure.message.size() < 2100);
        QVERIFY(json::isValid(errorBody(failure, "")));
    }
};

QTEST_APPLESS_MAIN(TestProviderErrors)
#include "tst_provider_errors.moc"
