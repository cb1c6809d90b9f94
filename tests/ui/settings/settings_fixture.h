// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/memory.h"
#include "ui/settings/settings_page.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace ccproxy::ui::testing {

/// The page of the settings with one section in front, on a configuration in memory.
struct SettingsShown {
    SettingsShown(const QString &section, const std::string &text, Environment environment = {})
        : desk(text, std::move(environment)), engine(nullptr, fastTuning()),
          model(engine, starting(engine, demoSettings())), memory({}), page(model, memory, program)
    {
        QVERIFY(page.showPart(section));
        page.resize(page.fontMetrics().averageCharWidth() * 200,
                    page.fontMetrics().lineSpacing() * 60);
        bringUp(page);
    }

    template <typename Widget>
    Widget &get(const char *name) const
    {
        // The section in front: others may have parts of the same name.
        for (Widget *widget : page.findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisibleTo(&page))
                return *widget;
        }
        qFatal("there is no %s", name);
    }
    bool isShown(const char *name) const
    {
        for (const QWidget *widget : page.findChildren<QWidget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return true;
        }
        return false;
    }
    QString label(const char *name) const { return get<QLabel>(name).text(); }
    void click(const char *name) const
    {
        QTest::mouseClick(&get<QAbstractButton>(name), Qt::LeftButton);
    }
    /// Types a text in the place of what a field has.
    void type(QWidget &field, const QString &text) const
    {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
    }
    /// As a user does it: the box is opened and the entry of that text taken.
    static void choose(QComboBox &combo, const QString &text)
    {
        const int index = combo.findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo.setFocus();
        combo.showPopup();
        QAbstractItemView *list = combo.view();
        list->setCurrentIndex(combo.model()->index(index, 0));
        QTest::keyClick(list, Qt::Key_Return);
    }
    QByteArray text() const { return QByteArray::fromStdString(desk.view().text); }
    const config::Settings &settings() const { return *desk.view().settings; }

    TextDesk desk;
    engine::Engine engine;
    EngineModel model;
    Memory memory;
    Program program{.configuration = desk, .environmentText = {}, .recordToJson = {}, .quit = {}};
    SettingsPage page;
};

} // namespace ccproxy::ui::testing
