// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"
#include "ui/support/fake_examiner.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

namespace ccproxy::ui::testing {

/// JSON written with single quotes.
inline std::string fromSingle(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

inline const std::string kThree =
    fromSingle("{\n"
               "  'providers': [\n"
               "    { 'name': 'openai', 'api_key': 'keychain' }, // the first\n"
               "    { 'name': 'groq', 'api_key': '${GROQ}' }, // the second\n"
               "    { 'name': 'demo' } // the third\n"
               "  ],\n"
               "  'routes': { 'default': { 'provider': 'demo', 'model': 'demo' },"
               " 'think': { 'provider': 'openai', 'model': 'gpt-5.1',"
               " 'fallbacks': [ { 'provider': 'demo', 'model': 'demo' } ] } }\n"
               "}\n");

/// The settings with a configuration that is only a text.
struct ProvidersShown {
    explicit ProvidersShown(const std::string &text = kThree,
                            Environment environment = {{"GROQ", "gsk-0123456789wxyz"}})
        : desk(text, std::move(environment)), engine(nullptr, fastTuning()),
          model(engine, starting(engine, demoSettings())),
          memory(QString()), program{.configuration = desk,

                                     .environmentText = {},
                                     .recordToJson = {},
                                     .quit = {},
                                     .examiner = &examiner},
          page(model, memory, program)
    {
        page.resize(1100, 700);
        bringUp(page);
        list().setFocus();
    }

    template <typename Widget>
    Widget &get(const char *name)
    {
        // The one of the dialog that is open, not of one that is about to go.
        const QList<Widget *> all = page.findChildren<Widget *>(QLatin1String(name));
        if constexpr (std::is_base_of_v<QWidget, Widget>) {
            for (Widget *widget : all) {
                if (widget->window()->isVisible())
                    return *widget;
            }
        }
        Q_ASSERT_X(!all.isEmpty(), "get", name);
        return *all.first();
    }
    QTreeView &list() { return get<QTreeView>("providers"); }
    QString cell(int row, int column)
    {
        return list().model()->index(row, column).data().toString();
    }
    QStringList names()
    {
        QStringList out;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            out.append(cell(row, 0));
        return out;
    }
    void go(int row) { list().setCurrentIndex(list().model()->index(row, 0)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void click(const char *name) { QTest::mouseClick(&get<QWidget>(name), Qt::LeftButton); }
    void type(const char *name, const char *text)
    {
        get<QWidget>(name).setFocus();
        QTest::keyClicks(&get<QWidget>(name), QLatin1String(text));
    }
    /// Adds a row to the fields of that key.
    void fill(const char *key, std::initializer_list<std::pair<const char *, const char *>> cells)
    {
        click(QByteArray(QByteArray(key) + ".add").constData());
        for (const auto &[column, text] : cells)
            type(QByteArray(QByteArray(key) + ".0." + column).constData(), text);
    }
    QString text(const char *label) { return get<QLabel>(label).text(); }
    QDialog *dialog(const char *name)
    {
        auto *found = page.findChild<QDialog *>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }
    /// Until a dialog has the focus, which a desktop gives it by itself.
    void waitFor(const char *name)
    {
        QTRY_VERIFY(dialog(name));
        dialog(name)->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog(name));
    }
    /// Until a dialog is gone; a desktop gives the window the focus back by itself.
    void waitForEnd(const char *name)
    {
        QTRY_VERIFY(!dialog(name));
        page.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &page);
    }
    void openPicker()
    {
        click("addProviderButton");
        waitFor("presetPicker");
    }
    /// By the keyboard alone.
    void pick(const char *words)
    {
        openPicker();
        type("presetSearch", words);
        press(Qt::Key_Return);
        waitFor("providerEditor");
    }
    void edit(int row)
    {
        go(row);
        list().setFocus();
        press(Qt::Key_Return);
        waitFor("providerEditor");
    }
    void save()
    {
        click("saveProvider");
        waitForEnd("providerEditor");
    }
    const std::string &file() const { return desk.view().text; }
    bool has(const char *piece) const
    {
        return file().find(fromSingle(piece)) != std::string::npos;
    }

    TextDesk desk;
    FakeExaminer examiner;
    engine::Engine engine;
    EngineModel model;
    Memory memory;
    Program program;
    SettingsPage page;
};

inline QStringList words(const char *all)
{
    return QString::fromLatin1(all).split(u' ');
}

/// All texts that a window shows or tells a screen reader, fields of passwords left out.
inline QString allTexts(const QWidget &window)
{
    QString out;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        out += widget->toolTip() + widget->accessibleName() + widget->accessibleDescription();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            out += label->text();
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            out += edit->displayText() + edit->placeholderText();
        if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            out += edit->toPlainText();
    }
    return out;
}

inline constexpr const char *kMarker = "sk-marker-0123456789abcd";

} // namespace ccproxy::ui::testing
