// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random_ids.h"

#include "core/ascii.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace ccproxy;
using namespace ccproxy::engine;

class TestRandomIds final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looks();
    void order();
};

void TestRandomIds::looks()
{
    RandomIds ids;
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string id = ids.next("req_");
        QCOMPARE(id.size(), std::size_t(28));
        QVERIFY(id.starts_with("req_"));
        QVERIFY(std::all_of(id.begin() + 4, id.end(), ascii::isAlphanumeric));
        seen.insert(id);
    }
    QCOMPARE(seen.size(), std::size_t(1000));
}

/// Later ones sort behind earlier ones, and those of one time stand together.
void TestRandomIds::order()
{
    using namespace std::chrono_literals;
    const auto time = std::chrono::system_clock::time_point(20'000 * 24h);
    RandomIds ids;
    std::string before;
    for (int minute = 0; minute < 10'000; ++minute) {
        const std::string id = ids.next("req_", time + minute * 1min);
        QVERIFY2(before < id, (before + " " + id).c_str());
        QCOMPARE(ids.next("req_", time + minute * 1min + 100ms).substr(0, 8), id.substr(0, 8));
        before = id;
    }
}

QTEST_APPLESS_MAIN(TestRandomIds)
#include "tst_random_ids.moc"
