// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ccproxy::ui {

/// A field for a key. What is typed is hidden; a click shows it until the focus goes elsewhere.
/// What is kept already is told in words and never shown.
class KeyField final : public QWidget {
    Q_OBJECT

public:
    /// `name`: of the line edit, and the beginning of its buttons' names; `title`: for screen
    /// readers.
    KeyField(const QString &name, const QString &title, QWidget *parent = nullptr);

    /// Where the key is that is in force, and whether the configuration says so, which can be taken
    /// out then.
    void setStored(const QString &words, bool canForget);

    enum class Wish {
        Keep,    ///< what is there, if anything
        Replace, ///< by typed()
        Forget,
    };
    Wish wish() const;
    Secret typed() const;
    /// Forgets what was typed.
    void clear();
    /// Something else than the configuration decides.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// Somebody has typed, or wishes otherwise.
    void changed();
    /// Enter was pressed.
    void entered();

private:
    void reveal(bool on);
    void forget(bool on);
    void trim(const QString &text);
    void refresh();

    QLineEdit *m_edit;
    QToolButton *m_reveal;
    QToolButton *m_forget;
    QLabel *m_words;
    QString m_stored;
    bool m_canForget = false;
};

} // namespace ccproxy::ui
