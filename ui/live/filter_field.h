// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/request_filter.h"

#include <QStringListModel>
#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;

namespace ccproxy::ui {

/// Where a filter is typed: completes names of fields, and says below what it does not understand.
class FilterField final : public QWidget {
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// With all of its text chosen, to be typed over.
    void takeFocus();
    QLineEdit &edit() { return *m_edit; }

Q_SIGNALS:
    /// A moment after the last key; not while the text cannot be read.
    void filterChanged(const ccproxy::ui::RequestFilter &filter);
    /// Enter or the arrow downwards: on to what was found.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void offerWords();
    void complete(const QString &word);
    static QString usualDescription();

    QLineEdit *m_edit;
    QLabel *m_problem;
    QCompleter *m_completer;
    QStringListModel m_words;
    qsizetype m_wordBegin = 0;
    QTimer m_pause;
};

} // namespace ccproxy::ui
