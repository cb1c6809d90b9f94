// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/desktop_scheme.h"

#include <QObject>
#include <QPalette>
#include <QString>

#include <memory>

namespace ccproxy::ui {

/// The colours of our own, for when the platform's are of the other kind.
QPalette ownPalette(ColourScheme scheme);
bool isDark(const QPalette &palette);

/// The application's colours, for all of its windows, at run time. The platform's own look is kept
/// where it is of the wanted kind already.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(std::unique_ptr<DesktopScheme> desktop, QObject *parent = nullptr);
    ~Theme() override;

    /// By `ui.theme`: "light", "dark", and anything else as the desktop wants it.
    void choose(const QString &setting);

private:
    void apply();
    void usePlatforms();
    void useOwn(ColourScheme scheme);

    std::unique_ptr<DesktopScheme> m_desktop;
    const QString m_platformStyle;
    QString m_setting;
    ColourScheme m_own = ColourScheme::Unknown; ///< whose palette of ours is set
};

} // namespace ccproxy::ui
