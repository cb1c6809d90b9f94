// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/reader.h"
#include "core/redact.h"

#include <QTest>

#include <random>
#include <string>
#include <vector>

using namespace ccproxy;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}
std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

// No raw string literals in this file: moc takes the quotes inside them for ends of strings.
class TestRedact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<bool>("secret");
        for (const char *name : {"authorization",
                                 "Proxy-Authorization",
                                 "x-api-key",
                                 "X-Goog-Api-Key",
                                 "api_key",
                                 "apiKey",
                                 "APIKey",
                                 "apikey",
                                 "OPENAI_API_KEY",
                                 "ANTHROPIC_AUTH_TOKEN",
                                 "access_token",
                                 "accessToken",
                                 "clientSecret",
                                 "cookie",
                                 "Set-Cookie",
                                 "jwt",
                                 "password",
                                 "key",
                                 "api_keys",
                                 "x-amz-security-token",
                                 "X-Amz-Signature",
                                 "credentials",
                                 "sig"})
            QTest::newRow(name) << true;
        for (const char *name : {"max_tokens", "input_tokens", "tokens", "content-type", "monkey",
                                 "keyboard", "author", "model", "signature", "tokenizer",
                                 "x-claude-code-session-id", "keywords", "", "-"})
            QTest::newRow(*name == '\0' ? "empty" : name) << false;
    }
    void names()
    {
        QFETCH(bool, secret);
        const QByteArray name = QTest::currentDataTag();
        QCOMPARE(isSecretName(name == "empty" ? std::string_view() : view(name)), secret);
    }

    void headers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *value, const char *expected) {
            QTest::addRow("%s: %s", name, value)
                << QByteArray(name) << QByteArray(value) << QByteArray(expected);
        };
        row("authorization", "Bearer abc", "Bearer ••••");
        row("Authorization", "basic dXNlcjpwdw==", "basic ••••");
        row("authorization", "Signature a=1, b=2", "••••");
        row("authorization", "Bearer ", "••••");
        row("x-api-key", "k", "••••");
        row("x-api-key", "", "");
        row("cookie", "a=b; c=d", "••••");
        row("signature", "abc", "••••");
        row("content-type", "application/json", "application/json");
        row("location", "https://u:p@host/x?token=1", "https://••••@host/x?token=••••");
        row("x-note", "sk-ant-api03-abcdefghijklmnop", "••••");
    }
    void headers()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, expected);
        QCOMPARE(bytes(redactHeader(view(name), view(value))), expected);
    }

    void urls_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *url, const char *expected) {
            QTest::newRow(url) << QByteArray(url) << QByteArray(expected);
        };
        row("https://host/v1/messages?beta=true", "https://host/v1/messages?beta=true");
        row("https://user:pw@host:1/p", "https://••••@host:1/p");
        row("http://a@b@host/", "http://••••@host/");
        row("user:pw@host:8080", "••••@host:8080");
        row("https://host/p@q", "https://host/p@q");
        row("https://h/m:gen?key=AIza123&alt=sse", "https://h/m:gen?key=••••&alt=sse");
        row("https://h/?a=1&api_key=x#f", "https://h/?a=1&api_key=••••#f");
        row("https://h/?X-Amz-Signature=ab&x=1", "https://h/?X-Amz-Signature=••••&x=1");
        row("https://h/?max_tokens=5", "https://h/?max_tokens=5");
        row("socks5://u:p@127.0.0.1:1080", "socks5://••••@127.0.0.1:1080");
    }
    void urls()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, expected);
        QCOMPARE(bytes(redactUrl(view(url))), expected);
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
        };
        row("", "");
        row("nothing here", "nothing here");
        row("Incorrect API key provided: sk-proj-abcdefghijklmnopqrst.",
            "Incorrect API key provided: ••••");
        row("in \"sk-ant-api03-AAAAAAAAAAAA_b-c\" here", "in \"••••\" here");
        row("AIzaSyA1234567890abcdefghijklmnop", "••••");
        row("gsk_abcdefghijklmnop1234", "••••");
        row("xai-abcdefghijklmnop1234", "••••");
        row("a\\nsk-or-v1-abcdefghijklmnop\\n", "a\\n••••\\n");
        row("a\\u000ask-or-v1-abcdefghijklmnop", "a\\u000a••••");
        row("KEY_sk-or-v1-abcdefghijklmnop", "KEY_••••");
        row("task-force-for-something-long", "task-force-for-something-long");
        row("sk-short", "sk-short");
        row("Authorization: Bearer abc def\nHost: x", "Authorization: ••••\nHost: x");
        row("curl -H 'authorization: Bearer abc' -d x", "curl -H 'authorization: ••••' -d x");
        row("a Bearer abcdefgh12345678+/= b", "a Bearer •••• b");
        row("bearer of news", "bearer of news");
        row("X-Api-Key: abc, next: 1", "X-Api-Key: ••••, next: 1");
        row("OPENAI_API_KEY=abc cmd", "OPENAI_API_KEY=•••• cmd");
        row("{\"api_key\":\"a\\\"b\",\"m\":1}", "{\"api_key\":\"••••\",\"m\":1}");
        row("{\"api_key\" : \"a\\\\\",\"m\":1}", "{\"api_key\" : \"••••\",\"m\":1}");
        row("{\"api_keys\":[\"a\", \"b\"],\"m\":[\"c\"]}",
            "{\"api_keys\":[\"••••\", \"••••\"],\"m\":[\"c\"]}");
        row("{\"token\":null,\"key\":12,\"secret\":true}",
            "{\"token\":null,\"key\":0,\"secret\":true}");
        row("{\"key\":{\"a\":\"b\"}}", "{\"key\":{\"a\":\"b\"}}");
        row("{\"max_tokens\":5,\"usage\":{\"input_tokens\":3}}",
            "{\"max_tokens\":5,\"usage\":{\"input_tokens\":3}}");
        row("\"{\\\"password\\\": \\\"x\\\\\\\"y\\\", \\\"z\\\": 1}\"",
            "\"{\\\"password\\\": \\\"••••\\\", \\\"z\\\": 1}\"");
        row("{\"key\":\"unfinished", "{\"key\":\"••••");
        row("key", "key");
        row("key=", "key=");
        row("proxy http://me:pw@h/ said", "proxy http://••••@h/ said");
        row("{\"signature\":\"EqQB\"}", "{\"signature\":\"EqQB\"}");
    }
    void texts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const std::string redacted = redactText(view(text));
        QCOMPARE(bytes(redacted), expected);
        QCOMPARE(bytes(redactText(redacted)), expected);
    }

    /// A key is never found again, whatever stands around it, and redacting twice changes nothing.
    void randomTexts()
    {
        const std::vector<std::string> parts{
            " ", "\n", "\"",  "\\", ":",   "=",    "&",       "{",     "}",      "[",     "]",
            ",", "@",  "://", "/",  "'",   "•",    "key",     "token", "Bearer", "model", "http",
            "a", "Z",  "9",   ".",  "\\n", "\\\"", "api_key", "sk-",   "?",      ";"};
        const std::string key = "sk-ant-api03-Q7wXk2PmZr8VtYb4";
        std::mt19937 random(7);
        for (int round = 0; round < 20000; ++round) {
            std::string text;
            const std::size_t before = random() % 8;
            for (std::size_t i = 0; i < before; ++i)
                text += parts[random() % parts.size()];
            text += ' ' + key;
            const std::size_t behind = random() % 8;
            for (std::size_t i = 0; i < behind; ++i)
                text += parts[random() % parts.size()];
            const std::string redacted = redactText(text);
            QVERIFY2(redacted.find("Q7wXk2") == std::string::npos, text.c_str());
            QVERIFY2(redactText(redacted) == redacted, text.c_str());
        }
    }

    void jsonStaysJson()
    {
        const std::vector<std::string> values{
            "\"a\"", "\"a\\\"\\\\\"",     "12",   "null",        "[\"x\",\"y\"]",
            "[]",    "{\"token\":\"t\"}", "true", "[[\"x\"],3]", "1.5"};
        const std::vector<std::string> names{"api_key", "model", "access_token", "keys"};
        std::mt19937 random(11);
        for (int round = 0; round < 5000; ++round) {
            std::string text = "{";
            for (std::size_t i = 0, fields = 1 + random() % 4; i < fields; ++i) {
                text += (i > 0 ? ",\"" : "\"") + names[random() % names.size()] + "\":";
                text += values[random() % values.size()];
            }
            text += "}";
            QVERIFY2(json::isValid(text), text.c_str());
            QVERIFY2(json::isValid(redactText(text)), text.c_str());
        }
    }

    void toldBack()
    {
        const Secret key("plainwords0123");
        QCOMPARE(withoutSecret("no plainwords0123, plainwords0123!", key),
                 std::string("no ••••0123, ••••0123!"));
        QCOMPARE(withoutSecret("none of it", Secret("none")), std::string("none of it"));
        QCOMPARE(withoutSecret("text", Secret()), std::string("text"));
    }

    void longTextsAreLinear_data()
    {
        QTest::addColumn<QByteArray>("unit");
        for (const char *unit : {"key:\"", "key=", "a", "://", "\\", "sk-", "key ", "[\"",
                                 "\\\"key", "token:[", "Bearer ", "key:\n"})
            QTest::newRow(unit) << QByteArray(unit);
    }
    void longTextsAreLinear()
    {
        QFETCH(QByteArray, unit);
        // A quadratic way through would take minutes and hit the test's time limit.
        const QByteArray text = unit.repeated(200'000);
        QVERIFY(!redactText(view(text)).empty());
    }
};

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
