// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/key_table.h"

#include <QString>
#include <QWidget>

#include <string_view>

class QBoxLayout;

namespace ccproxy::ui {

/// What the value of one key is typed or chosen in. Whatever it looks like, its value is a text, as
/// `ccproxy config set` takes it.
class OptionEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString text() const = 0;
    virtual void setText(const QString &text) = 0;
    /// Shown while nothing is typed: the default.
    virtual void setHint(const QString &hint) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// What has the focus, the object name and the accessible name.
    virtual QWidget *field() = 0;
    /// How much room it takes: one line, several, or several over the whole width.
    enum class Extent { Line, Tall, Wide };
    virtual Extent extent() const { return Extent::Line; }
    /// Where buttons that belong to it go; null: beside it.
    virtual QBoxLayout *buttonLine() { return nullptr; }
    /// Why what is typed is no value at all, "" when it is one, which may be wrong all the same.
    virtual QString problem() const { return {}; }
    /// A problem with the part of its value that has that place ("[2].value", ".X-Team"), in which
    /// it says where that part is to be found.
    virtual QString placed(const QString &problem, std::string_view) const { return problem; }
    /// Forgets what is begun and does not count yet.
    virtual void dropBegun() { }
    /// It says by itself what it is about, as a check box does.
    virtual bool hasOwnLabel() const { return false; }

Q_SIGNALS:
    /// It holds another text, which is not meant to count yet.
    void typed();
    /// The text is meant to count: it was chosen, or typed and left.
    void finished();
    /// What was typed is not wanted after all.
    void givenUp();
};

/// The editor for a key, by its type. `label` is what it is called.
OptionEditor *makeOptionEditor(const config::KeyInfo &key, const QString &label, QWidget *parent);

} // namespace ccproxy::ui
