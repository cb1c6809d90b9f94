// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/routes/model_offer.h"
#include "ui/settings/routes/route_view.h"

#include "settings_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace ccproxy;
using namespace ccproxy::ui;
using ccproxy::ui::testing::SettingsShown;

namespace {

constexpr const char *kFile =
    "{\n"
    "  // mine\n"
    "  \"providers\": [\n"
    "    {\"name\": \"demo\"}, // plays\n"
    "    {\"name\": \"local\", \"type\": \"vllm\", \"api_base_url\": \"http://127.0.0.1:9/v1\",\n"
    "     \"models\": [\"big\", \"small\"]},\n"
    "    {\"name\": \"open\", \"type\": \"openai\", \"api_base_url\": "
    "\"http://127.0.0.1:9/v1\"},\n"
    "    {\"name\": \"off\", \"type\": \"vllm\", \"enabled\": false,\n"
    "     \"api_base_url\": \"http://127.0.0.1:9/v1\"}\n"
    "  ],\n"
    "  \"routes\": {\n"
    "    /* the usual */ \"default\": {\"provider\": \"local\", \"model\": \"big\",\n"
    "      \"fallbacks\": [\n"
    "        {\"provider\": \"local\", \"model\": \"small\"},\n"
    "        {\"provider\": \"demo\", \"model\": \"demo\"}, // last resort\n"
    "        {\"provider\": \"open\", \"model\": \"free\"}\n"
    "      ]},\n"
    "    \"gpt-4.1\": {\"provider\": \"demo\", \"model\": \"demo\"}\n"
    "  }\n"
    "}\n";

/// As kFile, with another target of the default route.
std::string leadingTo(const char *provider, const char *model)
{
    QByteArray text(kFile);
    text.replace(
        "\"provider\": \"local\", \"model\": \"big\"",
        QByteArray(QByteArray("\"provider\": \"") + provider + "\", \"model\": \"" + model + "\""));
    return text.toStdString();
}

struct Routes : SettingsShown {
    explicit Routes(const std::string &text = kFile) : SettingsShown(QStringLiteral("routes"), text)
    {
    }

    QTreeWidget &list() const { return get<QTreeWidget>("routes"); }
    void select(const QString &route) const
    {
        for (int i = 0; i < list().topLevelItemCount(); ++i) {
            if (list().topLevelItem(i)->text(0).endsWith(route)) {
                QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                                  list().visualItemRect(list().topLevelItem(i)).center());
                return;
            }
        }
        qFatal("there is no such route");
    }
    QStringList names() const
    {
        QStringList out;
        for (int i = 0; i < list().topLevelItemCount(); ++i)
            out.append(list().topLevelItem(i)->text(0));
        return out;
    }
    QComboBox &provider(const char *of = "target") const
    {
        return get<QComboBox>(QByteArray(QByteArray(of) + ".provider").constData());
    }
    QComboBox &model(const char *of = "target") const
    {
        return get<QComboBox>(QByteArray(QByteArray(of) + ".model").constData());
    }
    const config::Route &route(std::string_view name) const { return *settings().route(name); }
    QListWidget &fallbacks() const { return get<QListWidget>("fallbacks"); }
    QByteArray order() const
    {
        QByteArray out;
        for (const config::RouteTarget &target : route("default").fallbacks)
            out += QByteArray::fromStdString(target.model) + ' ';
        return out.trimmed();
    }
    bool commentsAreThere() const
    {
        return text().contains("// mine") && text().contains("// plays")
            && text().contains("/* the usual */") && text().contains("// last resort");
    }
};

} // namespace

class TestRoutes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void routesStandInTheirOrder();
    void theSectionIsWhole();
    void aFieldOfARouteIsShown();
    void onlyWhatExistsIsOffered();
    void aRouteIsLedElsewhere();
    void aModelCanBeTyped();
    void anUnknownModelIsWarnedOf();
    void aModelThatIsNotThereIsShown();
    void aProviderThatIsNotThereIsShown();
    void aProviderThatIsOffIsSwitchedOn();
    void fallbacksAreReorderedByKeys();
    void fallbacksAreReorderedByDrag();
    void fallbacksComeAndGo();
    void aRouteIsSetAndRemoved();
    void aRouteForAModelIsAdded();
    void withoutProvidersNothingIsAdded();
    void optionsBelongToTheirRoute();
    void foundRoutesAreWrittenDown();
    void undoAndRedo();
    void aRequestIsTried();
    void theTrialFollowsEdits();
};

void TestRoutes::routesStandInTheirOrder()
{
    Routes shown;
    QCOMPARE(
        shown.names(),
        QString::fromLatin1("default longContext background think webSearch image subagent gpt-4.1")
            .split(u' '));
    QCOMPARE(shown.list().topLevelItem(0)->text(1), QStringLiteral("local, big; then 3 others"));
    QCOMPARE(shown.list().topLevelItem(1)->text(1), QStringLiteral("Not set"));
    for (const std::string_view name : config::kRouteNames)
        QVERIFY(!meaningOfRoute(std::string(name)).contains(QLatin1String("for the model")));
    QCOMPARE(shown.label("routeTitle"), QStringLiteral("default"));
}

void TestRoutes::theSectionIsWhole()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        Routes shown;
        for (const char *route : {"default", "think", "gpt-4.1"}) {
            shown.select(QLatin1String(route));
            QCOMPARE(testing::withoutAccessibleName(shown.page).join(u'\n'), QString());
            QTRY_COMPARE(testing::clippedTexts(shown.page).join(u'\n'), QString());
        }
        shown.select(QStringLiteral("default"));
        shown.fallbacks().setCurrentRow(0);
        QStringList reached;
        shown.list().setFocus();
        for (int i = 0; i < 40; ++i) {
            reached.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char *name :
             {"routes", "newRoute", "removeRouteButton", "target.provider", "target.model",
              "fallbacks", "addFallbackButton", "fallback.provider", "fallback.model",
              "routes{}.parameters.add", "routes{}.conditions.add", "trialModel", "trialSteps"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
        QCOMPARE(shown.text(), QByteArray(kFile));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestRoutes::aFieldOfARouteIsShown()
{
    Routes shown;
    shown.page.resize(shown.page.minimumSizeHint());
    const auto shows = [&shown](const char *part, const char *route, const char *field) {
        QVERIFY(shown.page.showPart(QStringLiteral("general")));
        QVERIFY(shown.page.showPart(QLatin1String(part)));
        QCOMPARE(shown.label("routeTitle"), QLatin1String(route));
        const auto &wanted = shown.get<QWidget>(field);
        QVERIFY2(wanted.hasFocus(), part);
        QTRY_COMPARE(wanted.visibleRegion().boundingRect(), wanted.rect());
    };
    shows("routes/model/gpt-4.1", "gpt-4.1", "target.provider");
    shows("routes/fallback/default", "default", "addFallbackButton");
    // One that is not set has no fallbacks yet.
    shows("routes/fallback/think", "think", "target.provider");
    // One that is gone leaves what is there.
    QVERIFY(shown.page.showPart(QStringLiteral("routes/model/gone")));
    QCOMPARE(shown.label("routeTitle"), QStringLiteral("think"));
    QVERIFY(shown.list().hasFocus());
}

void TestRoutes::onlyWhatExistsIsOffered()
{
    Routes shown;
    QStringList offered;
    for (int i = 0; i < shown.provider().count(); ++i)
        offered.append(shown.provider().itemText(i));
    QCOMPARE(offered, QStringLiteral("demo local open").split(u' '));
    QVERIFY(!shown.model().isEditable());
    QCOMPARE(shown.model().count(), 2);
    config::Provider groq;
    groq.name = "groq";
    const ModelOffer offer = modelsOf(groq);
    QVERIFY(!offer.isClosed && offer.models.size() > 1);
    groq.apiBaseUrl = "http://elsewhere.example/v1";
    QVERIFY(modelsOf(groq).models.isEmpty());
    groq.modelOptions["mine"] = {};
    QCOMPARE(modelsOf(groq).models, QStringList(QStringLiteral("mine")));
    QVERIFY(modelsOf(groq).has(QStringLiteral("mine[1m]")));
}

void TestRoutes::aRouteIsLedElsewhere()
{
    Routes shown;
    SettingsShown::choose(shown.model(), QStringLiteral("small"));
    QCOMPARE(shown.route("default").target.model, std::string("small"));
    SettingsShown::choose(shown.provider(), QStringLiteral("demo"));
    QCOMPARE(shown.route("default").target.provider, std::string("demo"));
    QCOMPARE(shown.route("default").fallbacks.size(), std::size_t(3));
    QVERIFY(shown.commentsAreThere());
    QVERIFY(!shown.isShown("target.problem") && !shown.isShown("target.warning"));
}

void TestRoutes::aModelCanBeTyped()
{
    Routes shown;
    SettingsShown::choose(shown.provider(), QStringLiteral("open"));
    // Nobody knows a model of it, so nothing is saved until one is named.
    QCOMPARE(shown.text(), QByteArray(kFile));
    QVERIFY(shown.isShown("target.problem"));
    QVERIFY(shown.model().isEditable());
    shown.type(*shown.model().lineEdit(), QStringLiteral("my-model"));
    QCOMPARE(shown.text(), QByteArray(kFile));
    QTest::keyClick(shown.model().lineEdit(), Qt::Key_Return);
    QCOMPARE(shown.route("default").target, (config::RouteTarget{"open", "my-model", {}}));
    QVERIFY(shown.commentsAreThere());
}

void TestRoutes::anUnknownModelIsWarnedOf()
{
    Routes shown(leadingTo("open", "whatever"));
    QVERIFY2(shown.label("target.warning").contains(QLatin1String("whatever")),
             qPrintable(shown.label("target.warning")));
    QVERIFY(!shown.isShown("target.problem"));
    QVERIFY(shown.names().contains(QLatin1String("default"))); // a warning is no trouble
}

void TestRoutes::aModelThatIsNotThereIsShown()
{
    Routes shown(leadingTo("local", "gone"));
    QVERIFY2(shown.label("target.problem").contains(QLatin1String("gone")),
             qPrintable(shown.label("target.problem")));
    QCOMPARE(shown.model().currentText(), QStringLiteral("gone"));
    QCOMPARE(shown.names().first(), QStringLiteral("⚠ default"));
    SettingsShown::choose(shown.model(), QStringLiteral("big"));
    QCOMPARE(shown.text(), QByteArray(kFile));
    QVERIFY(!shown.isShown("target.problem"));
    QCOMPARE(shown.names().first(), QStringLiteral("default"));
}

void TestRoutes::aProviderThatIsNotThereIsShown()
{
    Routes shown(leadingTo("gone", "m"));
    QVERIFY2(shown.label("target.problem").contains(QLatin1String("no provider")),
             qPrintable(shown.label("target.problem")));
    QCOMPARE(shown.provider().currentText(), QStringLiteral("gone (missing)"));
    QVERIFY(!shown.isShown("target.enable"));
    SettingsShown::choose(shown.provider(), QStringLiteral("local"));
    QCOMPARE(shown.route("default").target, (config::RouteTarget{"local", "big", {}}));
    QVERIFY(shown.commentsAreThere());
}

void TestRoutes::aProviderThatIsOffIsSwitchedOn()
{
    Routes shown(leadingTo("off", "m"));
    QCOMPARE(shown.provider().currentText(), QStringLiteral("off (switched off)"));
    QVERIFY(shown.label("target.problem").contains(QLatin1String("disabled")));
    shown.click("target.enable");
    QVERIFY(!shown.isShown("settingsRefusal"));
    QVERIFY(shown.settings().provider("off")->enabled);
    QVERIFY(!shown.isShown("target.problem") && !shown.isShown("target.enable"));
    QVERIFY(shown.commentsAreThere());
}

void TestRoutes::fallbacksAreReorderedByKeys()
{
    Routes shown;
    QCOMPARE(shown.order(), QByteArray("small demo free"));
    shown.fallbacks().setFocus();
    shown.fallbacks().setCurrentRow(0);
    QTest::keyClick(&shown.fallbacks(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.order(), QByteArray("demo small free"));
    QCOMPARE(shown.fallbacks().currentRow(), 1); // it stays chosen
    QTest::keyClick(&shown.fallbacks(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&shown.fallbacks(), Qt::Key_Down, Qt::AltModifier); // no further
    QCOMPARE(shown.order(), QByteArray("demo free small"));
    QTest::keyClick(&shown.fallbacks(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.order(), QByteArray("demo small free"));
    shown.click("fallbackUpButton");
    QCOMPARE(shown.order(), QByteArray("small demo free"));
    QVERIFY(shown.commentsAreThere());
}

void TestRoutes::fallbacksAreReorderedByDrag()
{
    Routes shown;
    QCOMPARE(shown.fallbacks().dragDropMode(), QAbstractItemView::InternalMove);
    // What a drop in the list does.
    QVERIFY(shown.fallbacks().model()->moveRow({}, 2, {}, 0));
    QTRY_COMPARE(shown.order(), QByteArray("free small demo"));
    QVERIFY(shown.fallbacks().model()->moveRow({}, 0, {}, 2));
    QTRY_COMPARE(shown.order(), QByteArray("small free demo"));
    QVERIFY(shown.commentsAreThere());
}

void TestRoutes::fallbacksComeAndGo()
{
    Routes shown;
    QVERIFY(!shown.isShown("fallback.provider")); // none is chosen
    shown.fallbacks().setFocus();
    shown.fallbacks().setCurrentRow(1);
    QTest::keyClick(&shown.fallbacks(), Qt::Key_Delete);
    QCOMPARE(shown.order(), QByteArray("small free"));
    shown.click("addFallbackButton");
    QCOMPARE(shown.route("default").fallbacks.size(), std::size_t(3));
    QCOMPARE(shown.fallbacks().currentRow(), 2);
    SettingsShown::choose(shown.provider("fallback"), QStringLiteral("local"));
    QCOMPARE(shown.route("default").fallbacks[2].provider, std::string("local"));
    SettingsShown::choose(shown.model("fallback"), QStringLiteral("small"));
    QCOMPARE(shown.order(), QByteArray("small free small"));
    QVERIFY(shown.text().contains("// mine") && shown.text().contains("/* the usual */"));
}

void TestRoutes::aRouteIsSetAndRemoved()
{
    Routes shown;
    shown.select(QStringLiteral("background"));
    QVERIFY(!shown.isShown("fallbacks"));
    QVERIFY(!shown.get<QAbstractButton>("removeRouteButton").isEnabled());
    SettingsShown::choose(shown.provider(), QStringLiteral("local"));
    QCOMPARE(shown.route("background").target, (config::RouteTarget{"local", "big", {}}));
    QVERIFY(shown.isShown("fallbacks"));
    shown.list().setFocus();
    QTest::keyClick(&shown.list(), Qt::Key_Delete);
    QVERIFY(!shown.settings().route("background"));
    QCOMPARE(shown.text(), QByteArray(kFile));
    QVERIFY(shown.commentsAreThere());
}

void TestRoutes::aRouteForAModelIsAdded()
{
    Routes shown;
    QVERIFY(!shown.get<QAbstractButton>("addRouteButton").isEnabled());
    shown.type(shown.get<QLineEdit>("newRoute"), QStringLiteral("claude-opus-*"));
    shown.click("addRouteButton");
    QCOMPARE(shown.route("claude-opus-*").target, shown.route("default").target);
    QCOMPARE(shown.label("routeTitle"), QStringLiteral("claude-opus-*"));
    QVERIFY(shown.commentsAreThere());
    // One that is there is shown, not written over.
    const QByteArray before = shown.text();
    shown.type(shown.get<QLineEdit>("newRoute"), QStringLiteral("gpt-4.1"));
    QTest::keyClick(&shown.get<QLineEdit>("newRoute"), Qt::Key_Return);
    QCOMPARE(shown.label("routeTitle"), QStringLiteral("gpt-4.1"));
    QCOMPARE(shown.text(), before);
}

void TestRoutes::withoutProvidersNothingIsAdded()
{
    Routes shown("{\"providers\": []}");
    shown.type(shown.get<QLineEdit>("newRoute"), QStringLiteral("some-model"));
    shown.click("addRouteButton");
    QVERIFY2(shown.label("settingsRefusal").contains(QLatin1String("Add a provider")),
             qPrintable(shown.label("settingsRefusal")));
    QCOMPARE(shown.text(), QByteArray("{\"providers\": []}"));
}

void TestRoutes::optionsBelongToTheirRoute()
{
    Routes shown;
    QVERIFY(!shown.isShown("routes{}.threshold") && shown.isShown("routes{}.parameters.add"));
    shown.select(QStringLiteral("longContext"));
    SettingsShown::choose(shown.provider(), QStringLiteral("local"));
    auto &threshold = shown.get<QWidget>("routes{}.threshold");
    shown.type(threshold, QStringLiteral("0"));
    QVERIFY(shown.isShown("routes{}.threshold.problem"));
    shown.type(threshold, QStringLiteral("90000"));
    QTest::keyClick(&threshold, Qt::Key_Return);
    QCOMPARE(shown.route("longContext").threshold, std::optional<std::int64_t>(90'000));
    shown.select(QStringLiteral("think"));
    SettingsShown::choose(shown.provider(), QStringLiteral("demo"));
    QVERIFY(!shown.isShown("routes{}.threshold"));
    SettingsShown::choose(shown.get<QComboBox>("routes{}.min_effort"), QStringLiteral("max"));
    QCOMPARE(shown.route("think").minEffort, std::string("max"));
    for (const char *agent : {"Plan", "Explore"}) {
        shown.click("routes{}.agent_types.add");
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(agent));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(shown.route("think").agentTypes, (std::vector<std::string>{"Plan", "Explore"}));
    SettingsShown::choose(shown.get<QComboBox>("routes{}.min_effort"), QStringLiteral("As usual"));
    QCOMPARE(shown.route("think").minEffort, std::string());
    QVERIFY(shown.commentsAreThere());
}

void TestRoutes::foundRoutesAreWrittenDown()
{
    // With no file at all the demo is there, and the default route leads to it.
    Routes shown{std::string()};
    QVERIFY(shown.list().topLevelItem(0)->text(1).startsWith(QLatin1String("demo, ")));
    shown.click("routes{}.parameters.add");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("top_k"));
    shown.type(shown.get<QLineEdit>("routes{}.parameters.0.value"), QStringLiteral("4"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(shown.route("default").target.provider, std::string("demo"));
    QCOMPARE(shown.route("default").target.parameters, std::string("{\"top_k\":4}"));
    QVERIFY(shown.text().contains("\"demo\""));
}

void TestRoutes::undoAndRedo()
{
    Routes shown;
    SettingsShown::choose(shown.model(), QStringLiteral("small"));
    const QByteArray after = shown.text();
    shown.click("undoSettingsButton");
    QCOMPARE(shown.text(), QByteArray(kFile));
    QCOMPARE(shown.model().currentText(), QStringLiteral("big"));
    shown.click("redoSettingsButton");
    QCOMPARE(shown.text(), after);
    QCOMPARE(shown.model().currentText(), QStringLiteral("small"));
}

void TestRoutes::aRequestIsTried()
{
    Routes shown;
    QVERIFY2(shown.label("trialResult").contains(QLatin1String("local, big")),
             qPrintable(shown.label("trialResult")));
    QVERIFY(shown.label("trialResult").contains(QLatin1String("demo, demo"))); // then
    shown.type(shown.get<QLineEdit>("trialModel"), QStringLiteral("gpt-4.1"));
    QVERIFY(shown.label("trialResult").contains(QLatin1String("by the route gpt-4.1")));
    QVERIFY(shown.get<QPlainTextEdit>("trialSteps").toPlainText().contains(QLatin1String("name")));
    shown.type(shown.get<QLineEdit>("trialModel"), QStringLiteral("nobody,model"));
    QVERIFY(shown.label("trialResult").contains(QLatin1String("refused")));
    shown.type(shown.get<QLineEdit>("trialModel"), QString());
    QVERIFY(!shown.label("trialResult").isEmpty());
    QCOMPARE(shown.text(), QByteArray(kFile));
}

void TestRoutes::theTrialFollowsEdits()
{
    Routes shown;
    shown.type(shown.get<QWidget>("trialTokens"), QStringLiteral("100000"));
    QVERIFY(shown.label("trialResult").contains(QLatin1String("by the route default")));
    shown.select(QStringLiteral("longContext"));
    SettingsShown::choose(shown.provider(), QStringLiteral("demo"));
    QVERIFY2(shown.label("trialResult").contains(QLatin1String("by the route longContext")),
             qPrintable(shown.label("trialResult")));
    shown.select(QStringLiteral("think"));
    SettingsShown::choose(shown.provider(), QStringLiteral("demo"));
    shown.type(shown.get<QWidget>("trialTokens"), QStringLiteral("10"));
    QTest::mouseClick(&shown.get<QCheckBox>("trialThinks"), Qt::LeftButton, {},
                      QPoint(8, shown.get<QCheckBox>("trialThinks").height() / 2));
    QVERIFY(shown.label("trialResult").contains(QLatin1String("by the route think")));
    shown.click("undoSettingsButton");
    QVERIFY(shown.label("trialResult").contains(QLatin1String("by the route default")));
}

QTEST_MAIN(TestRoutes)
#include "tst_routes.moc"
