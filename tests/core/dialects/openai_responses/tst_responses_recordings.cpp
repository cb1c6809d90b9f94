// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/dialect.h"
#include "core/dialects/openai_responses/support/running.h"
#include "core/support/recordings_test.h"

#include <QTest>

using namespace ccproxy;

class TestResponsesRecordings final : public tests::RecordingsTest {
    Q_OBJECT
public:
    TestResponsesRecordings() : RecordingsTest("responses", 21) { }

private Q_SLOTS:
    void tokensAreCounted() { QCOMPARE(counts(), std::vector<std::int64_t>{51}); }

private:
    const dialects::Dialect &dialect() const override { return dialects::openAiResponsesDialect(); }
    dialects::Target target(std::string_view /*provider*/) const override
    {
        return tests::At{}.target();
    }
    void checkError(const tests::Recording &recording, const Failure &failure) const override
    {
        QCOMPARE(failure.reasoningRefused, recording.id.contains(QLatin1String("reasoning")));
    }
};

QTEST_APPLESS_MAIN(TestResponsesRecordings)
#include "tst_responses_recordings.moc"
