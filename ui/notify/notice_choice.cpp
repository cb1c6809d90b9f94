// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notice_choice.h"

#include "ui/notify/notifier.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccproxy::ui {

NoticeChoice::NoticeChoice(Memory &memory, bool areOn, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("noticeChoice"));
    setWindowTitle(tr("Notifications"));
    setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    auto *head =
        new QLabel(areOn ? tr("Tell me when:")
                         : tr("All notifications are off by the setting ui.notifications."),
                   this);
    head->setObjectName(QStringLiteral("noticeHead"));
    head->setWordWrap(true);
    layout->addWidget(head);
    for (const NoticeRow &row : kNotices) {
        auto *box =
            new QCheckBox(QCoreApplication::translate("ccproxy::ui::Notice", row.label), this);
        box->setObjectName(QStringLiteral("notice-") + QLatin1String(row.name));
        box->setChecked(isNoticeWanted(memory, row.kind));
        box->setEnabled(areOn);
        connect(box, &QCheckBox::toggled, this,
                [&memory, kind = row.kind](bool wanted) { setNoticeWanted(memory, kind, wanted); });
        layout->addWidget(box);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("noticeClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

} // namespace ccproxy::ui
