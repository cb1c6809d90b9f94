// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/named_part.h"

#include <QWidget>

#include <vector>

namespace ccproxy::ui {

/// A part of the settings, such as the providers. It shows what is in force, and saves what is
/// changed in it by itself, each change as a whole.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Leads to a part of it, by a name that is the section's own, with the focus there; false when
    /// there is none.
    virtual bool showPart(const QString &) { return false; }

    /// Those that a user may want to go to by what they are called.
    virtual std::vector<NamedPart> parts() const { return {}; }

Q_SIGNALS:
    /// Something was done that is worth a word for a moment.
    void said(const QString &text);
    /// A change was refused: what is wrong and what to do.
    void refused(const QString &text);

protected:
    bool event(QEvent *event) override;
};

} // namespace ccproxy::ui
