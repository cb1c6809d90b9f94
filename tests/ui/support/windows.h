// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/tray_host.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

/// How tests get at windows and their parts.
namespace ccproxy::ui::testing {

/// The part of that name, which has to be there.
template <typename Part>
Part &part(const QObject &window, const char *name)
{
    auto *found = window.findChild<Part *>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return *found;
}

/// Shows a window in front of the others.
inline void bringUp(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// In the dialog that asks where to save, which a part of `window` opens: types a name, and Enter.
inline void saveAs(const QWidget &window, const QString &file)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window.findChild<QFileDialog *>(QStringLiteral("exportDialog"))));
    QTRY_VERIFY(dialog->isVisible());
    auto &name = part<QLineEdit>(*dialog, "fileNameEdit");
    name.setText(file);
    QTest::keyClick(&name, Qt::Key_Return);
}

/// A desktop whose tray is there or not as the test says.
class FakeTrayHost final : public TrayHost {
public:
    explicit FakeTrayHost(Presence presence) { setPresence(presence); }
    using TrayHost::setPresence;
};

} // namespace ccproxy::ui::testing
