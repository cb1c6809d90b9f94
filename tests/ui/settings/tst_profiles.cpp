// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_fixture.h"

#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <functional>

using namespace ccproxy;
using namespace ccproxy::ui;
using ccproxy::ui::testing::SettingsShown;

namespace {

constexpr const char *kFile =
    "{\n"
    "  \"providers\": [{\"name\": \"demo\"}], // plays\n"
    "  \"routes\": {\"default\": {\"provider\": \"demo\", \"model\": \"demo\"}},\n"
    "  \"profiles\": {\n"
    "    // by day\n"
    "    \"work\": {\"budget\": {\"daily\": 5 /* enough */}}\n"
    "  }\n"
    "}\n";

struct Profiles : SettingsShown {
    explicit Profiles(const std::string &text = kFile)
        : SettingsShown(QStringLiteral("profiles"), text)
    {
    }
    QListWidget &list() const { return get<QListWidget>("profiles"); }
    /// What a profile may set besides, by the keys: looked at, and left again.
    QStringList others() const
    {
        QStringList out;
        open([&out](QMenu &menu) {
            for (const QAction *action : menu.actions())
                out.append(action->text());
            QTest::keyClick(&menu, Qt::Key_Down);
            QTest::keyClick(&menu, Qt::Key_Escape);
        });
        return out;
    }
    void setOther(const QString &label) const
    {
        open([&label](QMenu &menu) {
            do {
                QTest::keyClick(&menu, Qt::Key_Down);
                QVERIFY(menu.activeAction());
            } while (menu.activeAction()->text() != label);
            QTest::keyClick(&menu, Qt::Key_Return);
        });
    }
    bool commentsAreThere() const
    {
        return text().contains("// plays") && text().contains("// by day")
            && text().contains("/* enough */");
    }

private:
    /// The menu holds the program until it is left.
    void open(const std::function<void(QMenu &menu)> &then) const
    {
        auto &button = get<QToolButton>("addOwnButton");
        button.setFocus();
        QTimer::singleShot(0, &button, [&then] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            then(*menu);
        });
        QTest::keyClick(&button, Qt::Key_Space);
        QVERIFY(!QApplication::activePopupWidget());
        // Without a window manager nobody makes the window active again.
        page.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.window()));
    }
};

} // namespace

class TestProfiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSectionIsWhole();
    void withoutAnyItIsExplained();
    void aProfileIsAddedRenamedAndRemoved();
    void aTakenNameIsRefused();
    void itsBudgetIsItsOwn();
    void itsRoutesAreItsOwn();
    void theCommandIsCopied();
};

void TestProfiles::theSectionIsWhole()
{
    Profiles shown;
    QCOMPARE(testing::withoutAccessibleName(shown.page).join(u'\n'), QString());
    QTRY_COMPARE(testing::clippedTexts(shown.page).join(u'\n'), QString());
    QCOMPARE(shown.text(), QByteArray(kFile));
}

void TestProfiles::withoutAnyItIsExplained()
{
    Profiles shown("{}");
    QVERIFY(!shown.isShown("profileEditor"));
    QVERIFY(!shown.label("profilesMeaning").isEmpty());
    shown.type(shown.get<QLineEdit>("newProfile"), QStringLiteral("first"));
    QTest::keyClick(&shown.get<QLineEdit>("newProfile"), Qt::Key_Return);
    QVERIFY(shown.isShown("profileEditor"));
    QCOMPARE(shown.get<QLineEdit>("profileName").text(), QStringLiteral("first"));
}

void TestProfiles::aProfileIsAddedRenamedAndRemoved()
{
    Profiles shown;
    shown.type(shown.get<QLineEdit>("newProfile"), QStringLiteral("at night"));
    shown.click("addProfileButton");
    QCOMPARE(shown.settings().profiles.size(), std::size_t(2));
    QCOMPARE(shown.list().currentItem()->text(), QStringLiteral("at night"));
    auto &name = shown.get<QLineEdit>("profileName");
    shown.type(name, QStringLiteral("dark hours"));
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(shown.list().currentItem()->text(), QStringLiteral("dark hours"));
    QVERIFY(shown.commentsAreThere());
    shown.list().setFocus();
    QTest::keyClick(&shown.list(), Qt::Key_Delete);
    QCOMPARE(shown.settings().profiles.size(), std::size_t(1));
    QVERIFY(shown.commentsAreThere());
    shown.type(name, QStringLiteral("office"));
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(shown.settings().profiles[0].name, std::string("office"));
    QCOMPARE(shown.settings().profiles[0].budget.daily, std::optional<double>(5));
    QVERIFY(shown.commentsAreThere());
    shown.click("undoSettingsButton");
    QCOMPARE(shown.settings().profiles[0].name, std::string("work"));
}

void TestProfiles::aTakenNameIsRefused()
{
    Profiles shown;
    shown.type(shown.get<QLineEdit>("newProfile"), QStringLiteral("other"));
    shown.click("addProfileButton");
    auto &name = shown.get<QLineEdit>("profileName");
    shown.type(name, QStringLiteral("work"));
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(shown.isShown("profileNameProblem"));
    QCOMPARE(shown.settings().profiles.size(), std::size_t(2));
}

void TestProfiles::itsBudgetIsItsOwn()
{
    Profiles shown;
    auto &daily = shown.get<QLineEdit>("profiles{}.budget.daily");
    QCOMPARE(daily.text(), QStringLiteral("5"));
    shown.type(daily, QStringLiteral("a lot"));
    QVERIFY(shown.isShown("profiles{}.budget.daily.problem"));
    shown.type(daily, QStringLiteral("7.50"));
    QTest::keyClick(&daily, Qt::Key_Return);
    QCOMPARE(shown.settings().profiles[0].budget.daily, std::optional<double>(7.5));
    QVERIFY(!shown.settings().budget.daily);
    // What it does not set is offered, and shown when it is chosen.
    QVERIFY(!shown.isShown("profiles{}.budget.on_limit"));
    QCOMPARE(shown.others(),
             QStringList({QStringLiteral("Dollars a month"), QStringLiteral("At the limit")}));
    shown.setOther(QStringLiteral("At the limit"));
    QVERIFY(shown.text().contains("\"on_limit\": \"warn\""));
    SettingsShown::choose(shown.get<QComboBox>("profiles{}.budget.on_limit"),
                          QStringLiteral("Refuse requests"));
    QCOMPARE(shown.settings().profiles[0].budget.onLimit, config::Budget::OnLimit::Stop);
    shown.setOther(QStringLiteral("Dollars a month"));
    QVERIFY(!shown.isShown("addOwnButton"));
    QVERIFY(!shown.text().contains("monthly")); // until it is typed
    auto &monthly = shown.get<QLineEdit>("profiles{}.budget.monthly");
    QCOMPARE(shown.page.focusWidget(), &monthly);
    QTest::keyClicks(&monthly, QStringLiteral("90"));
    QTest::keyClick(&monthly, Qt::Key_Return);
    QCOMPARE(shown.settings().profiles[0].budget.monthly, std::optional<double>(90));
    // What it no longer sets is as without the profile.
    shown.click("profiles{}.budget.on_limit.reset");
    QVERIFY(!shown.text().contains("on_limit"));
    QVERIFY(!shown.isShown("profiles{}.budget.on_limit"));
    QCOMPARE(shown.others(), QStringList(QStringLiteral("At the limit")));
    QVERIFY(shown.commentsAreThere());
}

void TestProfiles::itsRoutesAreItsOwn()
{
    Profiles shown;
    auto &routes = shown.get<QTreeWidget>("routes");
    QCOMPARE(routes.topLevelItem(0)->text(1), QStringLiteral("As without the profile"));
    auto &provider = shown.get<QComboBox>("target.provider");
    SettingsShown::choose(provider, QStringLiteral("demo"));
    QCOMPARE(shown.settings().profiles[0].routes[0].name, std::string("default"));
    QCOMPARE(shown.settings().routes.size(), std::size_t(1));
    QVERIFY(shown.commentsAreThere());
}

void TestProfiles::theCommandIsCopied()
{
    Profiles shown;
    shown.click("copyProfileCommand");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ccproxy code --profile work"));
    auto &name = shown.get<QLineEdit>("profileName");
    shown.type(name, QStringLiteral("at night"));
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(shown.label("profileCommand"), QStringLiteral("ccproxy code --profile 'at night'"));
}

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
