// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/dialect.h"
#include "core/support/recordings_test.h"

#include <QTest>

using namespace ccproxy;

class TestChatRecordings final : public tests::RecordingsTest {
    Q_OBJECT
public:
    TestChatRecordings() : RecordingsTest("chat", 101) { }

private:
    const dialects::Dialect &dialect() const override { return dialects::openAiChatDialect(); }
    /// By the traits of the server that it was recorded from.
    dialects::Target target(std::string_view provider) const override
    {
        dialects::Target target{};
        target.provider = provider;
        target.traits = provider;
        target.model = "m";
        return target;
    }
};

QTEST_APPLESS_MAIN(TestChatRecordings)
#include "tst_chat_recordings.moc"
