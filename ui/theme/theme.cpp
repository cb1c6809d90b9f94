// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/clear_style.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

#include <cstddef>

namespace ccproxy::ui {
namespace {

const QString kFusion = QStringLiteral("fusion");

using Role = QPalette::ColorRole;
using Group = QPalette::ColorGroup;

struct Tone {
    Role role;
    QRgb light;
    QRgb dark;
};
constexpr Tone kTones[] = {
    {QPalette::Window, 0xfff0f0f0, 0xff323539},
    {QPalette::WindowText, 0xff1b1c1d, 0xffe6e6e6},
    {QPalette::Base, 0xffffffff, 0xff1e2022},
    {QPalette::AlternateBase, 0xfff6f6f6, 0xff25282b},
    {QPalette::Text, 0xff1b1c1d, 0xffe6e6e6},
    {QPalette::PlaceholderText, 0xff6a6d70, 0xff9a9da1},
    {QPalette::Button, 0xffe8e8e8, 0xff44484d},
    {QPalette::ButtonText, 0xff1b1c1d, 0xffe6e6e6},
    {QPalette::BrightText, 0xffffffff, 0xffffffff},
    {QPalette::ToolTipBase, 0xfffcfce8, 0xff3a3d41},
    {QPalette::ToolTipText, 0xff1b1c1d, 0xffe6e6e6},
    {QPalette::Highlight, 0xff2a6fc9, 0xff2f6fbf},
    {QPalette::HighlightedText, 0xffffffff, 0xffffffff},
    {QPalette::Link, 0xff0b57b0, 0xff7db4ff},
    {QPalette::LinkVisited, 0xff6a3fa0, 0xffc3a6ff},
    {QPalette::Light, 0xffffffff, 0xff5a5f65},
    {QPalette::Midlight, 0xfff4f4f4, 0xff4d5157},
    {QPalette::Mid, 0xffb8b8b8, 0xff1f2123},
    {QPalette::Dark, 0xff9a9a9a, 0xff191a1c},
    {QPalette::Shadow, 0xff6b6b6b, 0xff000000},
};
constexpr Tone kDisabled[] = {
    {QPalette::WindowText, 0xff8c8f92, 0xff7b7e82},
    {QPalette::Text, 0xff8c8f92, 0xff7b7e82},
    {QPalette::ButtonText, 0xff8c8f92, 0xff7b7e82},
    {QPalette::Highlight, 0xffb5b8bb, 0xff4a4d51},
};

/// Asks the platform to be of this kind by itself, with its own style and window frames; Unknown
/// leaves it to the desktop. Qt can since 6.8, on some platforms.
void askPlatform([[maybe_unused]] ColourScheme scheme)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    constexpr Qt::ColorScheme kSchemes[] = {Qt::ColorScheme::Unknown, Qt::ColorScheme::Light,
                                            Qt::ColorScheme::Dark};
    QGuiApplication::styleHints()->setColorScheme(kSchemes[static_cast<std::size_t>(scheme)]);
#endif
}

} // namespace

void DesktopScheme::setScheme(ColourScheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

QPalette ownPalette(ColourScheme scheme)
{
    const auto colour = [scheme](const Tone &tone) {
        return QColor::fromRgb(scheme == ColourScheme::Dark ? tone.dark : tone.light);
    };
    QPalette palette;
    for (const Tone &tone : kTones)
        palette.setColor(tone.role, colour(tone));
    for (const Tone &tone : kDisabled)
        palette.setColor(QPalette::Disabled, tone.role, colour(tone));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

Theme::Theme(std::unique_ptr<DesktopScheme> desktop, QObject *parent)
    : QObject(parent), m_desktop(std::move(desktop)),
      m_platformStyle(QApplication::style()->objectName())
{
    connect(m_desktop.get(), &DesktopScheme::changed, this, &Theme::apply);
    if (m_platformStyle == kFusion)
        QApplication::setStyle(new ClearStyle(kFusion)); // which takes it over
}

Theme::~Theme()
{
    askPlatform(ColourScheme::Unknown);
    usePlatforms();
}

void Theme::choose(const QString &setting)
{
    if (m_setting == setting)
        return;
    m_setting = setting;
    apply();
}

void Theme::apply()
{
    ColourScheme chosen = ColourScheme::Unknown;
    if (m_setting == QLatin1String("light"))
        chosen = ColourScheme::Light;
    else if (m_setting == QLatin1String("dark"))
        chosen = ColourScheme::Dark;
    askPlatform(chosen);
    const ColourScheme wanted = chosen == ColourScheme::Unknown ? m_desktop->scheme() : chosen;
    if (wanted == m_own && wanted != ColourScheme::Unknown)
        return;
    usePlatforms();
    // Only its palette tells what a platform did: many take no notice of what they are asked.
    const bool isPlatformDark = isDark(QApplication::palette());
    if (wanted != ColourScheme::Unknown && isPlatformDark != (wanted == ColourScheme::Dark))
        useOwn(wanted);
}

void Theme::usePlatforms()
{
    if (m_own == ColourScheme::Unknown)
        return;
    m_own = ColourScheme::Unknown;
    QApplication::setPalette(QPalette());
    if (QApplication::style()->objectName() != m_platformStyle)
        QApplication::setStyle(m_platformStyle);
}

/// A platform's style may draw in its own colours whatever the palette says; this one does not.
void Theme::useOwn(ColourScheme scheme)
{
    m_own = scheme;
    if (!qobject_cast<ClearStyle *>(QApplication::style()))
        QApplication::setStyle(new ClearStyle(kFusion)); // which takes it over
    QApplication::setPalette(ownPalette(scheme));
}

} // namespace ccproxy::ui
