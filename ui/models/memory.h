// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariantMap>

namespace ccproxy::ui {

/// What the user interface remembers by itself from one run to the next. These are no settings: to
/// lose them costs nothing.
class Memory {
public:
    /// `file`: an INI file that is made when there is something to keep; "" keeps nothing.
    explicit Memory(const QString &file);

    /// True for the first call with this name, ever.
    bool isFirst(const QString &name);

    QByteArray geometry(const QString &window) const;
    void setGeometry(const QString &window, const QByteArray &geometry);

    /// How something was left: columns, a divided area, a choice. Empty when nothing is known.
    QVariant look(const QString &part) const;
    void setLook(const QString &part, const QVariant &look);

    /// The same as long as the program runs: what is being looked for, which would be in the way
    /// tomorrow. Windows are made anew when the language changes.
    QVariant passing(const QString &part) const { return m_passing.value(part); }
    void setPassing(const QString &part, const QVariant &look) { m_passing.insert(part, look); }

private:
    QSettings m_settings;
    QVariantMap m_passing;
};

} // namespace ccproxy::ui
