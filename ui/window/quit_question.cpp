// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quit_question.h"

#include "ui/models/wording.h"

#include <QPushButton>

namespace ccproxy::ui {

QuitQuestion::QuitQuestion(QWidget *parent) : QMessageBox(parent)
{
    setObjectName(QStringLiteral("quitQuestion"));
    setWindowTitle(tr("Quit CCProxy"));
    setAccessibleName(windowTitle());
    setIcon(QMessageBox::Question);
    setInformativeText(tr("When you quit now, these answers end in the middle with an error."));
    QPushButton *afterwards = addButton(tr("Quit &after they end"), QMessageBox::AcceptRole);
    afterwards->setObjectName(QStringLiteral("quitAfterwards"));
    QPushButton *now = addButton(tr("Quit &now"), QMessageBox::DestructiveRole);
    now->setObjectName(QStringLiteral("quitNow"));
    QPushButton *cancel = addButton(tr("&Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("quitCancel"));
    m_afterwards = afterwards;
    m_now = now;
    setDefaultButton(afterwards);
    setEscapeButton(cancel);
    connect(this, &QMessageBox::buttonClicked, this, &QuitQuestion::onClicked);
}

void QuitQuestion::setActive(int active)
{
    setText(activeText(active));
}

void QuitQuestion::onClicked(QAbstractButton *button)
{
    if (button == m_afterwards)
        Q_EMIT quitAfterwardsChosen();
    else if (button == m_now)
        Q_EMIT quitNowChosen();
}

} // namespace ccproxy::ui
