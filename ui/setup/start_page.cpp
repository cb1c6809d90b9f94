// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/start_page.h"

#include "ui/widgets/words_label.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ccproxy::ui {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_found(wordsLabel(QStringLiteral("setupFound"))),
      m_use(new QRadioButton(tr("&Use what was found"))),
      m_import(new QRadioButton(tr("&Import the settings of another program"))),
      m_choose(new QRadioButton(tr("&Choose a provider, and give its key"))),
      m_demo(new QRadioButton(tr("&Try it with the demo, which answers without a key")))
{
    auto *intro = new QLabel(tr("CCProxy lets Claude Code work with any provider. This sets up "
                                "the first one; everything can be changed later."));
    intro->setWordWrap(true);
    m_use->setObjectName(QStringLiteral("setupUse"));
    m_import->setObjectName(QStringLiteral("setupImport"));
    m_choose->setObjectName(QStringLiteral("setupChoose"));
    m_demo->setObjectName(QStringLiteral("setupDemo"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(intro);
    layout->addWidget(new QLabel(tr("This was found on this computer:")));
    layout->addWidget(m_found);
    layout->addSpacing(fontMetrics().lineSpacing());
    layout->addWidget(new QLabel(tr("What do you want to begin with?")));
    for (QRadioButton *choice : {m_use, m_import, m_choose, m_demo})
        layout->addWidget(choice);
    layout->addStretch();
    m_choose->setChecked(true);
}

StartPage::Wish StartPage::wish() const
{
    return m_use->isChecked()   ? Wish::UseFound
        : m_import->isChecked() ? Wish::Import
        : m_demo->isChecked()   ? Wish::Demo
                                : Wish::Choose;
}

void StartPage::setFound(const QStringList &lines)
{
    m_found->setText(lines.isEmpty() ? tr("Nothing yet.")
                                     : QStringLiteral("•  ") + lines.join(QStringLiteral("\n•  ")));
}

void StartPage::offer(bool canUse, bool canImport)
{
    m_use->setEnabled(canUse);
    QRadioButton *first = canUse ? m_use : canImport ? m_import : m_choose;
    first->setChecked(true);
    setFocusProxy(first);
}

} // namespace ccproxy::ui
