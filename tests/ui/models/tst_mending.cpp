// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mending.h"
#include "ui/support/requests.h"

#include <QTest>

#include <set>

using namespace ccproxy;
using namespace ccproxy::ui;

Q_DECLARE_METATYPE(ccproxy::engine::ExchangeRecord)

namespace {

engine::ExchangeRecord refusedByProvider(std::optional<FailureKind> kind, int status)
{
    engine::ExchangeRecord record = testing::failed(1, status);
    record.attempts.back().failureKind = kind;
    return record;
}

engine::ExchangeRecord refusedHere(FailureKind kind, const char *requestClass)
{
    engine::ExchangeRecord record = testing::failed(1, 400);
    record.attempts.clear();
    record.failureKind = kind;
    record.requestClass = requestClass;
    return record;
}

} // namespace

class TestMending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofARequest_data()
    {
        QTest::addColumn<engine::ExchangeRecord>("record");
        QTest::addColumn<QString>("part"); // "" = nothing helps
        QTest::addColumn<QString>("offer");
        const auto asked = [](const char *name, FailureKind kind, const char *part,
                              const char *offer) {
            QTest::newRow(name) << refusedByProvider(kind, 0) << QString::fromLatin1(part)
                                << QString::fromUtf8(offer);
        };
        asked("the key is rejected", FailureKind::Authentication, "providers/key/openai",
              "Change the key of openai…");
        asked("not allowed", FailureKind::Permission, "providers/key/openai",
              "Change the key of openai…");
        asked("waits for the keychain", FailureKind::NotReady, "providers/key/openai",
              "Change the key of openai…");
        asked("unknown model", FailureKind::NotFound, "routes/model/default",
              "Choose another model for the route default…");
        asked("too long", FailureKind::PromptTooLong, "routes/model/default",
              "Choose another model for the route default…");
        asked("no connection", FailureKind::Unreachable, "providers/address/openai",
              "Check the address of openai…");
        asked("switched off", FailureKind::PolicyBlocked, "providers/all/openai",
              "Check the settings of openai…");
        asked("wrongly configured", FailureKind::ConfigInvalid, "providers/all/openai",
              "Check the settings of openai…");
        asked("no money", FailureKind::Billing, "routes/fallback/default",
              "Give the route default a fallback…");
        asked("too many requests", FailureKind::RateLimited, "routes/fallback/default",
              "Give the route default a fallback…");
        asked("no capacity", FailureKind::Overloaded, "routes/fallback/default",
              "Give the route default a fallback…");
        asked("silence", FailureKind::UpstreamTimeout, "routes/fallback/default",
              "Give the route default a fallback…");
        asked("the client's request", FailureKind::InvalidRequest, "", "");
        asked("a defect", FailureKind::Internal, "", "");

        // As the history has them, without a kind.
        const auto kept = [](const char *name, int status, const char *part) {
            QTest::newRow(name) << refusedByProvider({}, status) << QString::fromLatin1(part)
                                << QString();
        };
        kept("kept: 401", 401, "providers/key/openai");
        kept("kept: 403", 403, "providers/key/openai");
        kept("kept: 404", 404, "routes/model/default");
        kept("kept: 429", 429, "routes/fallback/default");
        kept("kept: 529", 529, "routes/fallback/default");
        kept("kept: 400", 400, "");
        kept("kept: none", 0, "");

        QTest::newRow("the budget is spent")
            << refusedHere(FailureKind::PolicyBlocked, "") << QStringLiteral("budget")
            << QStringLiteral("Change the budget…");
        QTest::newRow("no route") << refusedHere(FailureKind::PolicyBlocked, "main")
                                  << QStringLiteral("routes")
                                  << QStringLiteral("Check the routes…");
        for (const char *name : {"quiet,big/model", "quiet/big", "claude-via-quiet,big"}) {
            engine::ExchangeRecord off = refusedHere(FailureKind::ProviderOff, "main");
            off.modelAsked = name;
            QTest::addRow("turned off: %s", name)
                << off << QStringLiteral("providers/on/quiet") << QStringLiteral("Turn on quiet…");
        }
        engine::ExchangeRecord unknown = refusedHere(FailureKind::NotFound, "main");
        unknown.modelAsked = "gone,big/model";
        unknown.status = 404;
        QTest::newRow("no such model") << unknown << QStringLiteral("routes/named/gone,big/model")
                                       << QStringLiteral("Choose a model for gone,big/model…");
        unknown.failureKind.reset();
        QTest::newRow("kept: no such model")
            << unknown << QStringLiteral("routes/named/gone,big/model") << QString();
        unknown.modelAsked.clear();
        QTest::newRow("kept: no such path") << unknown << QString() << QString();
        QTest::newRow("cannot be read")
            << refusedHere(FailureKind::InvalidRequest, "") << QString() << QString();

        engine::ExchangeRecord direct = refusedByProvider(FailureKind::NotFound, 404);
        direct.route.clear();
        QTest::newRow("by its own model, without a route") << direct << QString() << QString();
        QTest::newRow("went well") << testing::record(1) << QString() << QString();
        engine::ExchangeRecord left = refusedByProvider(FailureKind::Authentication, 401);
        left.cancelled = true;
        QTest::newRow("the client left") << left << QString() << QString();
        engine::ExchangeRecord running = refusedByProvider(FailureKind::Authentication, 401);
        running.ended = false;
        QTest::newRow("runs") << running << QString() << QString();
    }
    void ofARequest()
    {
        QFETCH(engine::ExchangeRecord, record);
        QFETCH(QString, part);
        QFETCH(QString, offer);
        const auto mending = mendingOf(record);
        QCOMPARE(mending.has_value(), !part.isEmpty());
        if (!mending)
            return;
        QCOMPARE(placeOf(*mending).page, QStringLiteral("settingsPage"));
        QCOMPARE(placeOf(*mending).part, part);
        if (!offer.isEmpty())
            QCOMPARE(offerOf(*mending), offer);
    }

    void ofAStart()
    {
        QCOMPARE(placeOf(mendingOfStart(makeFailure(FailureKind::Internal, "taken"))).part,
                 QStringLiteral("general/port"));
        QCOMPARE(placeOf(mendingOfStart(makeFailure(FailureKind::ConfigInvalid, "no"))).part,
                 QStringLiteral("general/host"));
    }

    /// Each has words of its own, and a name in them where there is one.
    void allHaveWords()
    {
        std::set<QString> offers;
        for (std::size_t i = 0; i < kRemedies; ++i) {
            const Mending mending{static_cast<Remedy>(i), "x-y"};
            QVERIFY(offers.insert(offerOf(mending)).second);
            QVERIFY(!offerOf(mending).contains(u'%'));
        }
    }
};

QTEST_APPLESS_MAIN(TestMending)
#include "tst_mending.moc"
