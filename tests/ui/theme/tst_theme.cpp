// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_fixture.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QGroupBox>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <cmath>

using namespace ccproxy::ui;
using ccproxy::ui::testing::SettingsShown;

namespace {

class FakeDesktop final : public DesktopScheme {
public:
    using DesktopScheme::setScheme;
};

struct Themed {
    Themed()
    {
        auto made = std::make_unique<FakeDesktop>();
        desktop = made.get();
        theme = std::make_unique<Theme>(std::move(made));
    }
    FakeDesktop *desktop;
    std::unique_ptr<Theme> theme;
};

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// As the accessibility guidelines reckon it: 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

bool isDarkPicture(QWidget &widget)
{
    return widget.grab().toImage().pixelColor(2, 2).lightness() < 128;
}

} // namespace

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsCanBeRead_data();
    void textsCanBeRead();
    void coloursChangeAndPagesFollow();
    void listsOfRoutesFollow();
    void autoFollowsTheDesktop();
    void anEmptyBoxIsSeen_data();
    void anEmptyBoxIsSeen();
    void rowsAndButtonsHaveRoom();
    void theEndLeavesThePlatforms();
};

void TestTheme::textsCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textsCanBeRead()
{
    QFETCH(bool, dark);
    const QPalette palette = ownPalette(dark ? ColourScheme::Dark : ColourScheme::Light);
    QCOMPARE(isDark(palette), dark);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Window},
        {QPalette::LinkVisited, QPalette::Window},
    };
    for (const auto &[text, ground] : pairs)
        QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= 4.5,
                 qPrintable(QStringLiteral("roles %1 and %2").arg(text).arg(ground)));
}

void TestTheme::coloursChangeAndPagesFollow()
{
    Themed themed;
    SettingsShown shown(QStringLiteral("general"), "{\"port\": 4000}");
    auto &port = shown.get<QWidget>("port");
    shown.type(port, QStringLiteral("70000"));
    auto &problem = shown.get<QLabel>("port.problem");
    for (const char *setting : {"dark", "light", "dark", "auto"}) {
        themed.theme->choose(QString::fromLatin1(setting));
        const bool dark = qstrcmp(setting, "dark") == 0;
        QCOMPARE(isDark(QApplication::palette()), dark);
        QTRY_COMPARE(isDark(shown.page.palette()), dark);
        QTRY_COMPARE(isDarkPicture(shown.page), dark);
        QTRY_COMPARE(isDarkPicture(port), dark);
        // What has a colour of its own has it for this ground.
        QTRY_VERIFY(contrast(problem.palette().color(QPalette::WindowText),
                             shown.page.palette().color(QPalette::Window))
                    >= 4.5);
    }
}

void TestTheme::listsOfRoutesFollow()
{
    Themed themed;
    SettingsShown shown(QStringLiteral("routes"), "{\"providers\": [{\"name\": \"demo\"}]}");
    auto &list = shown.get<QTreeWidget>("routes");
    for (const char *setting : {"dark", "light", "dark"}) {
        themed.theme->choose(QString::fromLatin1(setting));
        QTRY_COMPARE(isDark(list.palette()), qstrcmp(setting, "dark") == 0);
        QTRY_VERIFY2(contrast(list.topLevelItem(1)->foreground(1).color(),
                              list.palette().color(QPalette::Base))
                         >= 3,
                     setting);
    }
}

void TestTheme::autoFollowsTheDesktop()
{
    Themed themed;
    themed.theme->choose(QStringLiteral("auto"));
    const bool isPlatformDark = isDark(QApplication::palette());
    const QPalette platforms = QApplication::palette();
    themed.desktop->setScheme(isPlatformDark ? ColourScheme::Light : ColourScheme::Dark);
    QCOMPARE(isDark(QApplication::palette()), !isPlatformDark);
    themed.desktop->setScheme(ColourScheme::Unknown);
    QCOMPARE(QApplication::palette(), platforms);
    // A choice counts before the desktop's wish.
    themed.theme->choose(QStringLiteral("light"));
    themed.desktop->setScheme(ColourScheme::Dark);
    QVERIFY(!isDark(QApplication::palette()));
    themed.theme->choose(QStringLiteral("auto"));
    QVERIFY(isDark(QApplication::palette()));
}

/// Also where it stands in a list, whose ground is darker than the window.
void TestTheme::anEmptyBoxIsSeen_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
}

void TestTheme::anEmptyBoxIsSeen()
{
    QFETCH(QString, scheme);
    Themed themed;
    themed.theme->choose(scheme);
    for (const QStyle::PrimitiveElement element :
         {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck,
          QStyle::PE_IndicatorRadioButton}) {
        QStyleOptionButton option;
        option.palette = QApplication::palette();
        option.rect = QRect(0, 0, 16, 16);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        QImage picture(option.rect.size(), QImage::Format_RGB32);
        const QColor ground = option.palette.color(QPalette::Base);
        picture.fill(ground);
        QPainter painter(&picture);
        QApplication::style()->drawPrimitive(element, &option, &painter);
        painter.end();
        double best = 1;
        for (int x = 0; x < picture.width(); ++x)
            best = std::max(best, contrast(picture.pixelColor(x, 8), ground));
        constexpr double kSeen = 1.5;
        QVERIFY2(best > kSeen, qPrintable(QString::number(best)));
    }
}

/// Also before any colours are chosen.
void TestTheme::rowsAndButtonsHaveRoom()
{
    QCOMPARE(QApplication::style()->objectName(), QStringLiteral("fusion"));
    Themed themed;
    for (const char *setting : {"auto", "dark", "light"}) {
        themed.theme->choose(QLatin1String(setting));
        QListWidget list;
        list.addItem(QStringLiteral("Providers"));
        const int line = list.fontMetrics().height();
        QVERIFY2(list.sizeHintForRow(0) >= line + line / 4, setting);
        const QPushButton button(QStringLiteral("Test with a message (costs a few tokens)"));
        const QFontMetrics font = button.fontMetrics();
        const int words = font.horizontalAdvance(button.text());
        QVERIFY2(button.sizeHint().width() >= words + 2 * font.averageCharWidth(), setting);
        QToolButton tool;
        tool.setText(QStringLiteral("Export"));
        tool.setToolButtonStyle(Qt::ToolButtonTextOnly);
        const int without = tool.sizeHint().width();
        tool.setMenu(new QMenu(&tool));
        tool.setPopupMode(QToolButton::InstantPopup);
        QVERIFY2(tool.sizeHint().width() > without, setting);
    }
}

void TestTheme::theEndLeavesThePlatforms()
{
    const QPalette platforms = QApplication::palette();
    const QString style = QApplication::style()->objectName();
    {
        Themed themed;
        themed.theme->choose(isDark(platforms) ? QStringLiteral("light") : QStringLiteral("dark"));
        QVERIFY(QApplication::palette() != platforms);
    }
    QCOMPARE(QApplication::palette(), platforms);
    QCOMPARE(QApplication::style()->objectName(), style);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
