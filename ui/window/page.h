// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/named_part.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

class QAction;

namespace ccproxy::ui {

/// What fills the main window. A page costs nothing while it is hidden.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Name of its menu, with a mnemonic.
    virtual QString menuTitle() const = 0;
    /// Of its menu, with separators; they belong to the page.
    virtual QList<QAction *> menuActions() const = 0;
    /// Shows a part of it, by a name that is the page's own; false when there is none.
    virtual bool showPart(const QString &) { return false; }
    /// Those that a user may want to go to by what they are called.
    virtual std::vector<NamedPart> parts() const { return {}; }
    /// Before the window goes: remembers how it was left.
    virtual void saveLook() { }

Q_SIGNALS:
    /// Something was done that is worth a word for a moment.
    void said(const QString &text);
    /// A line that stays, about all that the page shows.
    void summaryChanged(const QString &text);
    /// Another page is wanted: MainWindow::showPage().
    void showRequested(const QString &page, const QString &part);
    /// A window of its own is wanted: MainWindow::showDialog().
    void dialogRequested(const QString &dialog, const QString &subject);
};

} // namespace ccproxy::ui
