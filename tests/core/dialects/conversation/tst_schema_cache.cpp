// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/conversation/schema_cache.h"

#include <QTest>

using ccproxy::dialects::conversation::SchemaCache;
using ccproxy::dialects::conversation::writeOnce;

namespace {

constexpr std::size_t kQuarter = 1U << 20U; ///< of what it holds
constexpr const char *kSchema = "{\"type\":\"object\"}";

/// An entry of nearly a quarter.
void addLarge(SchemaCache &cache, const std::string &tool)
{
    cache.add(tool, "rules", kSchema, {std::string(kQuarter - 100, 'x'), false});
}

bool holds(const SchemaCache &cache, const std::string &tool)
{
    return cache.find(tool, "rules", kSchema) != nullptr;
}

} // namespace

class TestSchemaCache final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is found is what would be written anew, so everything that it depends on must agree.
    void findsTheSameOnly()
    {
        SchemaCache cache;
        cache.add("look", "rules", kSchema, {"written", true});
        const SchemaCache::Written *found = cache.find("look", "rules", kSchema);
        QVERIFY(found != nullptr);
        QCOMPARE(found->text, std::string("written"));
        QVERIFY(found->suitsStrict);
        QVERIFY(cache.find("other", "rules", kSchema) == nullptr);
        QVERIFY(cache.find("look", "others", kSchema) == nullptr);
        QVERIFY(cache.find("look", "rules", "{}") == nullptr);
        // A tool that has changed takes the place of what it was.
        cache.add("look", "rules", "{}", {"anew", false});
        QVERIFY(cache.find("look", "rules", kSchema) == nullptr);
        QCOMPARE(cache.find("look", "rules", "{}")->text, std::string("anew"));
        QVERIFY(!cache.find("look", "rules", "{}")->suitsStrict);
    }

    void staysWithinItsBounds()
    {
        SchemaCache cache;
        cache.add("huge", "rules", kSchema, {std::string(kQuarter, 'x'), false});
        QVERIFY(!holds(cache, "huge"));
        for (const char *tool : {"a", "b", "c", "d"})
            addLarge(cache, tool);
        QVERIFY(holds(cache, "a") && holds(cache, "d"));
        addLarge(cache, "e");
        QVERIFY(!holds(cache, "a") && !holds(cache, "d"));
        QVERIFY(holds(cache, "e"));
    }

    /// One that is written again takes no further room.
    void replacingTakesNoRoom()
    {
        SchemaCache cache;
        addLarge(cache, "a");
        for (int i = 0; i < 10; ++i)
            addLarge(cache, "b");
        QVERIFY(holds(cache, "a") && holds(cache, "b"));
    }

    void writesOnce()
    {
        SchemaCache cache;
        int written = 0;
        const auto write = [&written](std::string &out) {
            ++written;
            out += "schema";
            return true;
        };
        for (SchemaCache *used : {&cache, static_cast<SchemaCache *>(nullptr)}) {
            written = 0;
            for (int i = 0; i < 2; ++i) {
                std::string out = "before ";
                QVERIFY(
                    writeOnce(out, used, {"look", "rules", kSchema}, [&] { return write(out); }));
                QCOMPARE(out, std::string("before schema"));
            }
            QCOMPARE(written, used == nullptr ? 2 : 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestSchemaCache)
#include "tst_schema_cache.moc"
