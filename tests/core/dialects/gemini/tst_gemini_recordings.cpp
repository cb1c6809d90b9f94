// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/dialect.h"
#include "core/dialects/gemini/gemini_run.h"
#include "core/support/recordings_test.h"

#include <QTest>

using namespace ccproxy;

class TestGeminiRecordings final : public tests::RecordingsTest {
    Q_OBJECT
public:
    TestGeminiRecordings() : RecordingsTest("gemini", 26) { }

private Q_SLOTS:
    void tokensAreCounted() { QCOMPARE(counts(), std::vector<std::int64_t>{61}); }

private:
    const dialects::Dialect &dialect() const override { return dialects::geminiDialect(); }
    dialects::Target target(std::string_view /*provider*/) const override
    {
        return tests::geminiTarget();
    }
};

QTEST_APPLESS_MAIN(TestGeminiRecordings)
#include "tst_gemini_recordings.moc"
