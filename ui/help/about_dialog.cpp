// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_dialog.h"

#include "ui/help/help_texts.h"
#include "ui/help/text_dialog.h"
#include "ui/models/paths.h"
#include "ui/widgets/state_icon.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

constexpr int kPathInCharacters = 48;

QLabel *paragraph(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

/// A place that can be marked and copied.
void addPlace(QFormLayout &form, const QString &name, const QString &title, const QString &place,
              QWidget *parent)
{
    const QString text = pathText(place);
    auto *edit = new QLineEdit(text, parent);
    edit->setObjectName(name);
    edit->setReadOnly(true);
    edit->setCursorPosition(0);
    edit->setToolTip(place);
    edit->setMinimumWidth(
        std::max(edit->fontMetrics().averageCharWidth() * kPathInCharacters,
                 edit->fontMetrics().horizontalAdvance(text + QStringLiteral("  "))));
    form.addRow(title, edit);
}

} // namespace

AboutDialog::AboutDialog(const ProgramFacts &facts, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About CCProxy"));
    setAccessibleName(windowTitle());
    auto *picture = new QLabel(this);
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize) * 3 / 2;
    picture->setPixmap(stateIcon(ProxyState::On).pixmap(QSize(side, side), devicePixelRatio()));
    picture->setAccessibleName(tr("CCProxy"));
    auto *title = new QLabel(tr("CCProxy %1").arg(facts.version), this);
    title->setObjectName(QStringLiteral("aboutTitle"));
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.5);
    title->setFont(font);
    const QString link = QStringLiteral("<a href=\"%1\">%2</a>");
    auto *text = paragraph(
        QStringLiteral("aboutText"),
        tr("Lets %1 work with any AI provider. Made with %2.")
                .arg(link.arg(QStringLiteral("https://code.claude.com"),
                              QStringLiteral("Claude Code")),
                     link.arg(QStringLiteral("https://www.qt.io"),
                              QStringLiteral("Qt ") + QLatin1String(qVersion())))
            + QStringLiteral("<br>")
            + tr("Free software under the %1 or later; it comes without any warranty.")
                  .arg(link.arg(QStringLiteral("https://www.gnu.org/licenses/gpl-3.0.html"),
                                QStringLiteral("GPL-3.0"))),
        this);
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(text);
    auto *head = new QHBoxLayout;
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addPlace(*form, QStringLiteral("aboutConfiguration"), tr("&Configuration:"),
             facts.configuration, this);
    addPlace(*form, QStringLiteral("aboutLog"), tr("&Log:"),
             facts.logFile.isEmpty() ? tr("none; the setting log switches it on") : facts.logFile,
             this);
    addPlace(*form, QStringLiteral("aboutHistory"), tr("&History:"), facts.history, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("aboutClose"));
    QPushButton *licence = buttons->addButton(tr("L&icence"), QDialogButtonBox::ActionRole);
    licence->setObjectName(QStringLiteral("aboutLicence"));
    connect(licence, &QPushButton::clicked, this, &AboutDialog::showLicence);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

void AboutDialog::showLicence()
{
    auto *dialog =
        new TextDialog(QStringLiteral("licence"), tr("Licence"), {},
                       helpText(QStringLiteral("LICENSE")), TextDialog::Format::Plain, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ccproxy::ui
