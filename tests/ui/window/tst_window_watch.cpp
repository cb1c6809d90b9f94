// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_watch.h"

#include <QDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace ccproxy::ui;

class TestWindowWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAndCloses()
    {
        QWidget window;
        QDialog dialog;
        WindowWatch watch;
        QSignalSpy changed(&watch, &WindowWatch::changed);
        QVERIFY(!watch.isAnyOpen());
        window.show();
        QTRY_VERIFY(watch.isAnyOpen());
        window.showMinimized();
        dialog.open();
        // One comes in place of the other.
        window.hide();
        QCoreApplication::processEvents();
        QVERIFY(watch.isAnyOpen());
        QCOMPARE(changed.size(), 1);
        dialog.close();
        QTRY_VERIFY(!watch.isAnyOpen());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.back(), QList<QVariant>{false});
    }

    void aMenuIsNoWindow()
    {
        WindowWatch watch;
        QMenu menu;
        menu.addAction(QStringLiteral("Quit"));
        menu.popup({});
        QTRY_VERIFY(menu.isVisible());
        QCoreApplication::processEvents();
        QVERIFY(!watch.isAnyOpen());
    }

    void whatIsOpenAlready()
    {
        QWidget window;
        window.show();
        QVERIFY(WindowWatch().isAnyOpen());
    }
};

QTEST_MAIN(TestWindowWatch)
#include "tst_window_watch.moc"
