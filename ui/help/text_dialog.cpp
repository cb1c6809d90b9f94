// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/text_dialog.h"

#include "ui/widgets/save_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

constexpr int kColumns = 125; // of a proportional font, for 80 of the other kind
constexpr int kLines = 38;

/// Without a frame around each cell, which is harder to read than what stands in it.
void openTables(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        constexpr int kRoom = 3;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(kRoom);
        table->setFormat(format);
    }
}

} // namespace

TextDialog::TextDialog(const QString &name, const QString &title, const QString &note,
                       const QString &text, Format format, QWidget *parent)
    : QDialog(parent), m_text(text), m_view(new QTextBrowser(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setWindowTitle(title);
    setAccessibleName(title);
    m_view->setObjectName(name + QStringLiteral("Text"));
    m_view->setAccessibleName(title);
    m_view->setOpenExternalLinks(true);
    m_view->setTabChangesFocus(true);
    if (format == Format::Markdown) {
        m_view->setMarkdown(text);
        openTables(*m_view->document());
    } else {
        m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_view->setPlainText(text);
    }
    auto *layout = new QVBoxLayout(this);
    if (!note.isEmpty()) {
        auto *label = new QLabel(note, this);
        label->setObjectName(name + QStringLiteral("Note"));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    layout->addWidget(m_view, 1);
    layout->addLayout(m_buttons);
    m_buttons->addStretch(1);
    auto *close = addButton(QStringLiteral("Close"), tr("C&lose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(QStringLiteral("Copy"), tr("&Copy")), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
    resize(fontMetrics().averageCharWidth() * kColumns, fontMetrics().lineSpacing() * kLines);
}

void TextDialog::offerSaving(const QString &fileName)
{
    connect(addButton(QStringLiteral("Save"), tr("&Save…")), &QPushButton::clicked, this,
            [this, fileName] { askForFile(fileName); });
}

/// In front of the others. A QDialogButtonBox of Qt 6.4 loses its last button for Tab when further
/// ones are added.
QPushButton *TextDialog::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName() + name);
    button->setAutoDefault(false);
    m_buttons->insertWidget(1, button);
    QWidget::setTabOrder(m_view, button);
    return button;
}

void TextDialog::askForFile(const QString &fileName)
{
    auto *dialog = new QFileDialog(this, tr("Save"), QDir::home().filePath(fileName));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &TextDialog::save);
    dialog->open();
}

void TextDialog::save(const QString &file)
{
    const QString failure = saveWhole(file, m_text.toUtf8());
    if (failure.isEmpty())
        return;
    auto *box =
        new QMessageBox(QMessageBox::Warning, windowTitle(),
                        tr("It could not be saved: %1").arg(failure), QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("saveFailed"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ccproxy::ui
