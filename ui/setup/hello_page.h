// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/greeter.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ccproxy::ui {

/// The last page of the wizard: a first answer through the proxy, and the ways to Claude Code.
class HelloPage final : public QWidget {
    Q_OBJECT

public:
    /// `canLaunch`: somebody hears launchRequested().
    HelloPage(MakeGreeting makeGreeting, bool canLaunch, QWidget *parent = nullptr);

    /// Where the proxy can be asked; "" = it cannot.
    void setAddress(const QString &address);

Q_SIGNALS:
    void launchRequested();
    void copyEnvironmentRequested();

private:
    void begin();
    void end(const QString &words);
    void refresh();

    const MakeGreeting m_make;
    std::unique_ptr<Greeting> m_greeting;
    QString m_proxy;
    QPushButton *m_hello;
    QPlainTextEdit *m_answer;
    QLabel *m_words;
    QLabel *m_place; ///< of the proxy
};

} // namespace ccproxy::ui
