// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/hello_page.h"

#include "ui/widgets/words_label.h"
#include "ui/words/core_tables.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccproxy::ui {

HelloPage::HelloPage(MakeGreeting makeGreeting, bool canLaunch, QWidget *parent)
    : QWidget(parent), m_make(std::move(makeGreeting)), m_hello(new QPushButton(tr("Say &hello"))),
      m_answer(new QPlainTextEdit), m_words(wordsLabel(QStringLiteral("setupHelloWords"))),
      m_place(wordsLabel(QStringLiteral("setupPlace")))
{
    m_hello->setObjectName(QStringLiteral("setupHello"));
    m_hello->setAutoDefault(false);
    m_answer->setObjectName(QStringLiteral("setupAnswer"));
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    auto *launch = new QPushButton(tr("&Launch Claude Code…"));
    launch->setObjectName(QStringLiteral("setupLaunch"));
    launch->setAutoDefault(false);
    launch->setVisible(canLaunch);
    auto *copy = new QPushButton(tr("&Copy environment"));
    copy->setObjectName(QStringLiteral("setupCopy"));
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Copies the lines that point Claude Code at CCProxy, to be pasted into a "
                        "terminal."));
    auto *ways = new QLabel(tr("Claude Code works with it when it is launched from here, by "
                               "“ccproxy code” in a terminal, or in a terminal into which the "
                               "copied environment was pasted."));
    ways->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_hello);
    first->addWidget(m_words, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(launch);
    last->addWidget(copy);
    last->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(first);
    layout->addWidget(m_answer, 1);
    layout->addWidget(m_place);
    layout->addWidget(ways);
    layout->addLayout(last);
    setFocusProxy(m_hello);
    connect(m_hello, &QPushButton::clicked, this, &HelloPage::begin);
    connect(launch, &QPushButton::clicked, this, &HelloPage::launchRequested);
    connect(copy, &QPushButton::clicked, this, &HelloPage::copyEnvironmentRequested);
    refresh();
}

void HelloPage::setAddress(const QString &address)
{
    m_proxy = address;
    m_place->setText(address.isEmpty() ? QString()
                                       : tr("Claude Code will find the proxy at %1.").arg(address));
    refresh();
}

void HelloPage::begin()
{
    m_answer->clear();
    m_words->setText(tr("Waiting for the answer…"));
    m_greeting = m_make(tr("Say hello in one short sentence."));
    connect(m_greeting.get(), &Greeting::piece, this, [this](const QString &text) {
        m_answer->moveCursor(QTextCursor::End);
        m_answer->insertPlainText(text);
    });
    connect(m_greeting.get(), &Greeting::ended, this,
            [this] { end(tr("It works: this answer came through CCProxy.")); });
    connect(m_greeting.get(), &Greeting::failed, this,
            [this](const Failure &failure) { end(QStringLiteral("⚠ ") + failureText(failure)); });
    m_greeting->start();
    refresh();
}

void HelloPage::end(const QString &words)
{
    // One of its signals is being heard.
    m_greeting.release()->deleteLater();
    m_words->setText(words);
    announce(m_words);
    refresh();
}

void HelloPage::refresh()
{
    m_hello->setEnabled(!m_proxy.isEmpty() && m_make && !m_greeting);
}

} // namespace ccproxy::ui
