// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_choice.h"
#include "ui/support/requests.h"
#include "ui/support/text_desk.h"
#include "ui/tray/menu_entries.h"
#include "ui/tray/recent_errors.h"
#include "ui/tray/tray_menu.h"

#include <QAction>
#include <QKeySequence>
#include <QSignalSpy>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

const char *const kText = R"({
  // two servers of mine
  "providers": [
    { "name": "here", "type": "openai", "api_base_url": "http://127.0.0.1:1", "models": ["a", "b"] },
    { "name": "off", "type": "openai", "api_base_url": "http://127.0.0.1:2", "models": ["x"],
      "enabled": false },
    { "name": "there", "type": "openai", "api_base_url": "http://127.0.0.1:3" }
  ],
  "routes": {
    "default": { "provider": "here", "model": "a", // the cheap one
                 "fallbacks": [ { "provider": "there", "model": "c" } ],
                 "parameters": { "temperature": 0.2 } }
  },
  "profiles": { "slow": { "routes": { "default": { "provider": "there", "model": "d" } } } }
})";

config::SettingsPtr settingsOf(const std::string &text)
{
    return testing::TextDesk(text).view().settings;
}

QStringList namesOf(const config::Settings &settings)
{
    QStringList out;
    for (const ModelChoice &choice : defaultChoices(settings)) {
        out.append(QString::fromStdString((choice.isCurrent ? "*" : "") + choice.provider + ","
                                          + choice.model));
    }
    return out;
}

const MenuEntry *find(const std::vector<MenuEntry> &entries, const QString &name)
{
    for (const MenuEntry &entry : entries) {
        if (entry.name == name)
            return &entry;
        if (const MenuEntry *inside = find(entry.children, name))
            return inside;
    }
    return nullptr;
}

QStringList textsIn(const std::vector<MenuEntry> &entries, const QString &name)
{
    QStringList out;
    for (const MenuEntry &entry : find(entries, name)->children) {
        out.append(entry.kind == MenuEntry::Kind::Separator ? QStringLiteral("-") : entry.text);
    }
    return out;
}

ProxyView running()
{
    return {.state = ProxyState::On,
            .stopping = false,
            .pause = Pause::Off,
            .address = QStringLiteral("http://127.0.0.1:3456"),
            .active = 0,
            .trouble = {}};
}

MenuFacts fullFacts()
{
    RecentErrors errors;
    for (const int status : {529, 500})
        errors.take(testing::failed(static_cast<std::uint64_t>(status), status));
    return {.view = running(),
            .settings = settingsOf(kText),
            .providers = {},
            .errors = errors.groups(),
            .unread = errors.unread(),
            .folders = {QStringLiteral("/home/me/a&b"), QStringLiteral("/srv/c")},
            .canLaunch = true};
}

} // namespace

class TestTrayMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("HOME", "/home/me"); }

    // -- The models

    void modelsOfEnabledProviders()
    {
        QCOMPARE(namesOf(*settingsOf(kText)),
                 QStringList({QStringLiteral("*here,a"), QStringLiteral("here,b"),
                              QStringLiteral("there,c"), QStringLiteral("there,d")}));
    }

    /// It is what there is, even where nothing else leads to it.
    void theCurrentOneIsAlwaysThere()
    {
        config::Settings settings = *settingsOf(kText);
        settings.routes[0].target = {.provider = "gone", .model = "g", .parameters = {}};
        QCOMPARE(namesOf(settings).first(), QStringLiteral("*gone,g"));
        settings.routes.clear();
        settings.profiles.clear();
        QCOMPARE(namesOf(settings),
                 QStringList({QStringLiteral("here,a"), QStringLiteral("here,b")}));
    }

    void theRestOfTheRouteStays()
    {
        const auto text = withDefaultModel(kText, *settingsOf(kText), "there", "c");
        QVERIFY(text);
        std::string wanted = kText;
        const std::string before = R"("default": { "provider": "here", "model": "a",)";
        wanted.replace(wanted.find(before), before.size(),
                       R"("default": { "provider": "there", "model": "c",)");
        QCOMPARE(*text, wanted);
        QCOMPARE(*withDefaultModel(*text, *settingsOf(*text), "there", "c"), wanted);
    }

    void aRouteIsMadeWhereNoneIs()
    {
        const std::string text = R"({ "providers": [ { "name": "demo" } ] })";
        const auto changed = withDefaultModel(text, *settingsOf(text), "demo", "demo");
        QVERIFY(changed);
        QCOMPARE(namesOf(*settingsOf(*changed)), QStringList(QStringLiteral("*demo,demo")));
    }

    // -- The errors

    void sameFailuresAreOneEntry()
    {
        RecentErrors errors;
        errors.take(testing::record(1));
        QVERIFY(errors.groups().empty());
        errors.take(testing::failed(2));
        errors.take(testing::failed(3, 500));
        auto left = testing::failed(4);
        left.cancelled = true;
        errors.take(left);
        auto other = testing::failed(5);
        other.attempts.back().provider = "gemini";
        errors.take(other);
        errors.take(testing::failed(6));
        QCOMPARE(errors.groups().size(), 2U);
        QCOMPARE(errors.groups()[0].provider, std::string("openai"));
        QCOMPARE(errors.groups()[0].count, 3);
        QCOMPARE(errors.groups()[0].request, std::string("req_1006"));
        QCOMPARE(errors.groups()[1].provider, std::string("gemini"));
        QCOMPARE(errors.unread(), 4);
        errors.markRead();
        QCOMPARE(errors.unread(), 0);
        QCOMPARE(errors.groups().size(), 2U);
    }

    /// Providers put ids into their messages: the kind says what is the same.
    void kindsCountAndNotWords()
    {
        RecentErrors errors;
        for (std::uint64_t i = 0; i < 3; ++i) {
            auto record = testing::failed(i);
            record.failure += std::to_string(i);
            record.attempts.back().failureKind = FailureKind::Overloaded;
            errors.take(record);
        }
        QCOMPARE(errors.groups().size(), 1U);
        QVERIFY(errors.groups()[0].failure.ends_with('2'));
    }

    void onlyTheLastFiveAreKept()
    {
        RecentErrors errors;
        for (std::uint64_t i = 1; i <= 7; ++i) {
            auto record = testing::failed(i);
            record.attempts.back().provider = "p" + std::to_string(i);
            errors.take(record);
        }
        QCOMPARE(errors.groups().size(), RecentErrors::kMost);
        QCOMPARE(errors.groups().front().provider, std::string("p7"));
        QCOMPARE(errors.groups().back().provider, std::string("p3"));
        QCOMPARE(errors.unread(), 7);
    }

    // -- The entries

    void entriesKeepTheirPlaces()
    {
        const auto namesIn = [](const MenuFacts &facts) {
            QStringList out;
            for (const MenuEntry &entry : trayMenu(facts))
                out.append(entry.name);
            return out;
        };
        MenuFacts nothing;
        nothing.canLaunch = true;
        const QStringList names = namesIn(fullFacts());
        QCOMPARE(namesIn(nothing), names);
        QCOMPARE(names.join(u' ').simplified(),
                 QStringLiteral("stateLine toggle pause models launch folders copyEnvironment "
                                "copyAddress openWindow errors openSettings quit"));
    }

    void whatCannotBeDoneIsPale_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("without");
        for (const char *name : {"pause", "models", "folders", "copyAddress", "errors"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
        for (const char *name : {"stateLine", "toggle", "launch", "copyEnvironment", "openWindow",
                                 "openSettings", "quit"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
    }
    void whatCannotBeDoneIsPale()
    {
        QFETCH(QString, name);
        QFETCH(bool, without);
        MenuFacts nothing;
        nothing.canLaunch = true;
        QVERIFY(find(trayMenu(fullFacts()), name)->isEnabled);
        QCOMPARE(find(trayMenu(nothing), name)->isEnabled, without);
    }

    void modelsAsChoices()
    {
        MenuFacts facts = fullFacts();
        engine::ProviderStatus there;
        there.name = "there";
        there.healthy = false;
        facts.providers = {there};
        QCOMPARE(textsIn(trayMenu(facts), QStringLiteral("models")),
                 QStringList({QStringLiteral("here · a"), QStringLiteral("here · b"),
                              QStringLiteral("-"), QStringLiteral("there · c (fails)"),
                              QStringLiteral("there · d (fails)")}));
        const auto entries = trayMenu(facts);
        const MenuEntry *current = find(entries, QStringLiteral("model-here-a"));
        QVERIFY(current->isChecked);
        QCOMPARE(current->kind, MenuEntry::Kind::Choice);
        QVERIFY(!find(entries, QStringLiteral("model-there-c"))->isChecked);
        QCOMPARE(find(entries, QStringLiteral("model-there-c"))->argument, QStringLiteral("there"));
        QCOMPARE(find(entries, QStringLiteral("model-there-c"))->detail, QStringLiteral("c"));
    }

    void manyModelsEndInTheSettings()
    {
        MenuFacts facts = fullFacts();
        config::Settings settings = *facts.settings;
        for (int i = 0; i < 100; ++i)
            settings.providers[0].models.push_back("m" + std::to_string(i));
        settings.routes[0].target.model = "m99";
        facts.settings = std::make_shared<const config::Settings>(settings);
        const auto entries = trayMenu(facts);
        QVERIFY(find(entries, QStringLiteral("models"))->children.size() < 40);
        QVERIFY(find(entries, QStringLiteral("model-here-m99"))->isChecked);
        QCOMPARE(find(entries, QStringLiteral("moreModels"))->command, TrayCommand::OpenSettings);
    }

    void foldersAndErrorsInWords()
    {
        const auto entries = trayMenu(fullFacts());
        QCOMPARE(textsIn(entries, QStringLiteral("folders")),
                 QStringList({QStringLiteral("&1  ~/a&&b"), QStringLiteral("&2  /srv/c")}));
        const QStringList errors = textsIn(entries, QStringLiteral("errors"));
        QCOMPARE(errors.size(), 3);
        QVERIFY2(errors[0].contains(QLatin1String("openai: overloaded")), qPrintable(errors[0]));
        QVERIFY(errors[0].endsWith(QLatin1String("(2 times)")));
        QCOMPARE(find(entries, QStringLiteral("error-1"))->argument, QStringLiteral("req_1500"));
        QVERIFY(find(entries, QStringLiteral("markRead"))->isEnabled);
        QVERIFY(find(entries, QStringLiteral("errors"))->text.contains(QLatin1String("2 new")));
        MenuFacts read = fullFacts();
        read.unread = 0;
        QVERIFY(!find(trayMenu(read), QStringLiteral("markRead"))->isEnabled);
    }

    /// Behind an error stands what mends it, where something does.
    void errorsLeadToWhatMendsThem()
    {
        RecentErrors errors;
        engine::ExchangeRecord rejected = testing::failed(1, 401);
        rejected.attempts.back().failureKind = FailureKind::Authentication;
        errors.take(rejected);
        engine::ExchangeRecord broken = testing::failed(2, 500);
        broken.attempts.back().provider = "gemini";
        broken.attempts.back().failureKind = FailureKind::ProviderError;
        broken.failure = "gemini: No room.";
        errors.take(broken);
        MenuFacts facts = fullFacts();
        facts.errors = errors.groups();
        const auto entries = trayMenu(facts);
        QStringList names;
        for (const MenuEntry &entry : find(entries, QStringLiteral("errors"))->children)
            names.append(entry.name);
        QCOMPARE(names.join(u' '), QStringLiteral("error-1 error-2 mend-2  markRead"));
        const MenuEntry *mend = find(entries, QStringLiteral("mend-2"));
        QCOMPARE(mend->command, TrayCommand::OpenPlace);
        QCOMPARE(mend->argument, QStringLiteral("settingsPage"));
        QCOMPARE(mend->detail, QStringLiteral("providers/key/openai"));
        QVERIFY(mend->text.endsWith(QStringLiteral("Change the key of openai…")));
        // Who failed stands there once.
        const QString broke = find(entries, QStringLiteral("error-1"))->text;
        QVERIFY2(broke.endsWith(QStringLiteral(" gemini: No room.")), qPrintable(broke));
        QCOMPARE(broke.count(QStringLiteral("gemini")), 1);
    }

    void atMostFiveFolders()
    {
        MenuFacts facts;
        facts.canLaunch = true;
        for (int i = 0; i < 9; ++i)
            facts.folders.append(QStringLiteral("/f%1").arg(i));
        QCOMPARE(textsIn(trayMenu(facts), QStringLiteral("folders")).size(), 5);
    }

    void mnemonicsDoNotClash()
    {
        QStringList seen;
        for (const MenuEntry &entry : trayMenu(fullFacts())) {
            if (entry.kind == MenuEntry::Kind::Separator
                || entry.name == QLatin1String("stateLine"))
                continue;
            const QString key = QKeySequence::mnemonic(entry.text).toString();
            QVERIFY2(!key.isEmpty() && !seen.contains(key), qPrintable(entry.text));
            seen.append(key);
        }
        QCOMPARE(seen.size(), 11);
    }

    // -- The menu of them

    void neverChangesWhileItIsOpen()
    {
        MenuFacts facts = fullFacts();
        TrayMenu menu([&facts] { return trayMenu(facts); });
        const auto textOf = [&menu](const char *name) {
            return menu.menu().findChild<QAction *>(QLatin1String(name))->text();
        };
        QVERIFY(menu.menu().findChild<QAction *>(QStringLiteral("model-here-a"))->isChecked());
        menu.menu().popup({});
        facts.view = {};
        menu.refreshSoon();
        QTest::qWait(0);
        QCOMPARE(textOf("toggle"), QStringLiteral("&Stop"));
        menu.menu().hide();
        menu.refreshSoon();
        QTRY_COMPARE(textOf("toggle"), QStringLiteral("&Start"));
        facts.view = running();
        menu.menu().popup({});
        QCOMPARE(textOf("toggle"), QStringLiteral("&Stop"));
    }

    /// What is shown is what holds, even when the change that was chosen could not be made.
    void aChoiceThatFailsIsTakenBack()
    {
        TrayMenu menu([] { return trayMenu(fullFacts()); });
        const QSignalSpy chosen(&menu, &TrayMenu::chosen);
        menu.menu().findChild<QAction *>(QStringLiteral("model-here-b"))->trigger();
        QCOMPARE(chosen.size(), 1);
        const auto isChecked = [&menu](const char *name) {
            return menu.menu().findChild<QAction *>(QLatin1String(name))->isChecked();
        };
        QTRY_VERIFY(!isChecked("model-here-b"));
        QVERIFY(isChecked("model-here-a"));
    }
};

QTEST_MAIN(TestTrayMenu)
#include "tst_tray_menu.moc"
