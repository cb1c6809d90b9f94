// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/save_dialog.h"

#include "ui/models/paths.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace ccproxy::ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::SaveDialog)
};

/// Many a home has no folder for documents.
QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

void askWhereToSave(QWidget *parent, const QString &title, const QString &name,
                    const QString &suffix, std::function<void(const QString &file)> use)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("*.") + suffix);
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    dialog->setDirectory(usualFolder());
    dialog->selectFile(QStringLiteral("%1-%2.%3").arg(name, time, suffix));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(use));
    dialog->open();
}

QString saveWhole(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    const bool isWritten =
        out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    return isWritten ? QString() : out.errorString();
}

QString saveAndTell(const QString &file, const QByteArray &bytes)
{
    const QString failure = saveWhole(file, bytes);
    return failure.isEmpty() ? Texts::tr("Saved as %1.").arg(pathText(file))
                             : notWrittenText(failure);
}

QString notWrittenText(const QString &failure)
{
    return Texts::tr("The file could not be written: %1").arg(failure);
}

} // namespace ccproxy::ui
