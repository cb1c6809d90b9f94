// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/health_page.h"
#include "ui/health/provider_health.h"
#include "ui/health/tries_delegate.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace ccproxy;
using namespace ccproxy::ui;
using namespace std::chrono_literals;

namespace {

using State = failover::Breaker::State;

config::Provider provider(const char *name, const char *type)
{
    config::Provider out;
    out.name = name;
    out.type = type;
    return out;
}

/// Where nobody listens: the port was free a moment ago.
std::string closedAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return "http://127.0.0.1:" + std::to_string(server.serverPort()) + "/v1";
}

/// One provider in each state; requests go to the one that fails.
config::Settings everyState()
{
    config::Settings settings = testing::demoSettings();
    config::Provider fails = provider("gone", "vllm");
    fails.apiBaseUrl = closedAddress();
    config::Provider off = provider("resting", "vllm");
    off.apiBaseUrl = closedAddress();
    off.enabled = false;
    config::Provider locked = provider("gemini", "");
    locked.apiKey.kind = config::SecretSource::Kind::Keychain;
    locked.apiKey.state = config::KeyState::Waiting;
    for (const config::Provider &more : {fails, off, locked, provider("openai", "")})
        settings.providers.push_back(more);
    settings.routes[0].target = {.provider = "gone", .model = "model-a", .parameters = {}};
    settings.performance.maxRetries = 0;
    return settings;
}

engine::EngineTuning tuning()
{
    engine::EngineTuning out = testing::fastTuning();
    out.firstRetryWait = 1ms;
    return out;
}

struct Shown {
    explicit Shown(const config::Settings &settings = everyState(), const QString &file = {})
        : engine(nullptr, tuning()), model(engine, testing::starting(engine, settings)),
          memory(file), page(model, memory)
    {
        page.resize(1100, 600);
        testing::bringUp(page);
    }

    template <typename Widget>
    Widget &get(const char *name)
    {
        return testing::part<Widget>(page, name);
    }
    QTreeWidget &list() { return get<QTreeWidget>("providers"); }
    void run()
    {
        model.start();
        QTRY_VERIFY(list().isVisible());
    }
    void ask()
    {
        const testing::Request request(model.view());
        QTRY_VERIFY_WITH_TIMEOUT(request.answer().contains("\r\n\r\n"), 20000);
    }
    QTreeWidgetItem &row(const char *name)
    {
        const auto found = list().findItems(QLatin1String(name), Qt::MatchExactly);
        Q_ASSERT(!found.isEmpty());
        return *found.first();
    }
    QString state(const char *name) { return row(name).text(2); }

    engine::Engine engine;
    EngineModel model;
    Memory memory;
    HealthPage page;
};

} // namespace

class TestHealthPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void healths_data()
    {
        QTest::addColumn<engine::ProviderStatus>("status");
        QTest::addColumn<QString>("text");
        engine::ProviderStatus status;
        QTest::newRow("unasked") << status << "Not asked yet";
        status.requests = 3;
        QTest::newRow("works") << status << "Works";
        status.healthy = false;
        QTest::newRow("fails") << status << "Fails";
        status.usable = false;
        QTest::newRow("wrong") << status << "Cannot be used";
        status.lacksKey = true;
        QTest::newRow("keyless") << status << "Has no key";
        status.waiting = true;
        QTest::newRow("waits") << status << "Waits for the keychain";
        status.enabled = false;
        QTest::newRow("off") << status << "Off";
    }
    void healths()
    {
        QFETCH(engine::ProviderStatus, status);
        QTEST(healthText(healthOf(status)), "text");
        QVERIFY(!healthDetail(status).isEmpty());
    }

    /// Each state can be told from the others without colours, by its words.
    void statesDiffer()
    {
        QStringList texts;
        for (const auto health :
             {ProviderHealth::Works, ProviderHealth::Unasked, ProviderHealth::Fails,
              ProviderHealth::Waiting, ProviderHealth::NoKey, ProviderHealth::Unusable,
              ProviderHealth::Off})
            texts.append(healthText(health));
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void breakersAndKeys()
    {
        engine::ProviderStatus status;
        status.keys = 3;
        QCOMPARE(keysText(status), QStringLiteral("3"));
        QVERIFY(!canForget(status));
        status.models = {{"a", State::Closed, 0s, {}},
                         {"b", State::Open, 12s, 90s},
                         {"c", State::HalfOpen, 0s, 25h}};
        const QDateTime now(QDate(2026, 3, 9), QTime(14, 5));
        const auto models = modelsOf(status, now);
        QCOMPARE(models[0].state, QStringLiteral("Is asked"));
        QCOMPARE(models[1].state,
                 QStringLiteral("Fails since %1; rests for 12 s more")
                     .arg(QLocale().toString(QTime(14, 3, 30), QLocale::ShortFormat)));
        QCOMPARE(models[2].state,
                 QStringLiteral("Fails since %1; the next request tries it again")
                     .arg(QLocale().toString(now.addSecs(-25 * 3600), QLocale::ShortFormat)));
        QVERIFY(canForget(status));
        status.models.clear();
        QVERIFY(!canForget(status));
        status.restingKeys = 1;
        QCOMPARE(keysText(status), QStringLiteral("3, resting: 1"));
        QVERIFY(canForget(status));
        QVERIFY(healthDetail(status).contains(QLatin1String("1 of 3")));
    }

    /// By their heights, since not everybody sees the colours.
    void triesAreDrawn()
    {
        QTreeWidget list;
        auto *item = new QTreeWidgetItem(&list);
        item->setData(0, TriesDelegate::kRole, TriesDelegate::dataOf({true, false, true}));
        QStyleOptionViewItem option;
        option.fontMetrics = list.fontMetrics();
        option.rect = QRect(QPoint(), TriesDelegate().sizeHint(option, {}));
        QImage picture(option.rect.size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        TriesDelegate().paint(&painter, option, list.model()->index(0, 0));
        const QRgb ground = QColor(Qt::white).rgb();
        QList<int> heights;
        int before = 0;
        for (int x = 0; x < picture.width(); ++x) {
            int height = 0;
            for (int y = 0; y < picture.height(); ++y)
                height += picture.pixel(x, y) == ground ? 0 : 1;
            if (height > 0 && before == 0)
                heights.append(0);
            if (height > 0)
                heights.last() = std::max(heights.last(), height);
            before = height;
        }
        QCOMPARE(heights.size(), 3);
        QCOMPARE(heights[0], heights[2]);
        QVERIFY(heights[1] > heights[0] * 3 / 2);
    }

    void offAndEmpty()
    {
        config::Settings none = testing::demoSettings();
        Shown shown(none);
        QVERIFY(shown.get<QLabel>("healthNotice").isVisible());
        QVERIFY(shown.get<QLabel>("healthNotice").text().contains(QLatin1String("Start it above")));
        QVERIFY(!shown.get<QPushButton>("addProvider").isVisible());
        shown.run();
        QVERIFY(!shown.get<QLabel>("healthNotice").isVisible());
        shown.model.stop(0ms);
        QTRY_VERIFY(shown.get<QLabel>("healthNotice").isVisible());
    }

    void everyStateAtOnce()
    {
        Shown shown;
        QSignalSpy summary(&shown.page, &Page::summaryChanged);
        shown.run();
        QCOMPARE(shown.state("demo"), QStringLiteral("Not asked yet"));
        QCOMPARE(shown.state("resting"), QStringLiteral("Off"));
        QCOMPARE(shown.state("gemini"), QStringLiteral("Waits for the keychain"));
        QCOMPARE(shown.state("openai"), QStringLiteral("Has no key"));
        QCOMPARE(shown.list().currentItem()->text(0), QStringLiteral("demo"));
        QVERIFY(summary.last()[0].toString().contains(QLatin1String("2 of 5")));
        shown.ask();
        QTRY_COMPARE(shown.state("gone"), QStringLiteral("Fails"));
        QVERIFY(!shown.row("gone").text(7).isEmpty());
        QVERIFY(!shown.row("gone").icon(2).isNull());
        QCOMPARE(shown.row("gone").toolTip(3),
                 QStringLiteral("Last tries that were answered: 0 of 1"));
        QCOMPARE(shown.row("demo").toolTip(3), QString());
        QCOMPARE(shown.row("gone").child(0)->text(0), QStringLiteral("model-a"));
        QCOMPARE(shown.row("gone").text(6), QString()); // it needs no key and has none
    }

    /// Five failures open a breaker; by hand it closes again.
    void failuresAreForgotten()
    {
        Shown shown;
        shown.run();
        for (int i = 0; i < 5; ++i)
            shown.ask();
        QTRY_VERIFY(shown.row("gone").childCount() == 1
                    && shown.row("gone").child(0)->text(2).contains(QLatin1String("rests for")));
        auto &forget = shown.get<QToolButton>("forgetFailuresButton");
        QVERIFY(!forget.isEnabled()); // demo is chosen
        shown.list().setFocus();
        QTest::keyClick(&shown.list(), Qt::Key_Down);
        QCOMPARE(shown.list().currentItem()->text(0), QStringLiteral("gone"));
        QVERIFY(shown.get<QLabel>("providerDetail").text().contains(QLatin1String("Last failure")));
        QSignalSpy said(&shown.page, &Page::said);
        QVERIFY(forget.isEnabled());
        QTest::keyClick(&forget, Qt::Key_Space);
        QCOMPARE(said.size(), 1);
        QTRY_VERIFY(shown.state("gone") != QLatin1String("Fails"));
        QTRY_VERIFY(shown.row("gone").childCount() == 0
                    || shown.row("gone").child(0)->text(2) == QLatin1String("Is asked"));
        QTRY_VERIFY(!forget.isEnabled());
        QCOMPARE(shown.list().currentItem()->text(0), QStringLiteral("gone"));
    }

    void settingsAreAskedFor()
    {
        Shown shown;
        shown.run();
        QSignalSpy wanted(&shown.page, &Page::showRequested);
        QTest::mouseClick(&shown.get<QToolButton>("providerSettingsButton"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("settingsPage"));
        QCOMPARE(wanted[0][1].toString(), QStringLiteral("providers"));
    }

    void costsNothingWhileHidden()
    {
        Shown shown;
        shown.run();
        const auto isAwake = [&] {
            for (const QTimer *timer :
                 shown.page.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (timer->isActive())
                    return true;
            }
            return false;
        };
        QVERIFY(isAwake());
        shown.page.hide();
        QVERIFY(!isAwake());
        shown.ask();
        QSignalSpy changed(&shown.model, &EngineModel::changed);
        QTRY_COMPARE(shown.model.view().state, ProxyState::Warning);
        QCOMPARE(shown.state("gone"), QStringLiteral("Not asked yet"));
        shown.page.show();
        QTRY_COMPARE(shown.state("gone"), QStringLiteral("Fails"));
    }

    void columnsAreRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("desktop.ini"));
        {
            Shown shown(everyState(), file);
            shown.run();
            shown.list().header()->resizeSection(0, 321);
            shown.page.saveLook();
        }
        Shown shown(everyState(), file);
        shown.run();
        QCOMPARE(shown.list().header()->sectionSize(0), 321);
    }

    void tabOrder()
    {
        Shown shown;
        shown.run();
        QCOMPARE(testing::tabOrderFrom(shown.list()).join(u' '),
                 QStringLiteral("providers doctorActionButton providerSettingsButton"));
    }

    void everythingHasANameAndItsRoom_data()
    {
        QTest::addColumn<bool>("running");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("off") << false << false;
        QTest::newRow("running") << true << false;
        QTest::newRow("right to left") << true << true;
    }
    void everythingHasANameAndItsRoom()
    {
        QFETCH(bool, running);
        QFETCH(bool, rightToLeft);
        Shown shown;
        if (rightToLeft)
            shown.page.setLayoutDirection(Qt::RightToLeft);
        if (running) {
            shown.run();
            shown.ask();
            shown.list().setCurrentItem(&shown.row("gone"));
            QTRY_COMPARE(shown.state("gone"), QStringLiteral("Fails"));
        }
        QCoreApplication::processEvents();
        QCOMPARE(testing::withoutAccessibleName(shown.page).join(u'\n'), QString());
        QCOMPARE(testing::clippedTexts(shown.page).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestHealthPage)
#include "tst_health_page.moc"
