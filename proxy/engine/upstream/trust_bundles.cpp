// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/trust_bundles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ccproxy::engine {
namespace {

/// All of a system's certificates are a quarter of it.
constexpr qint64 kLargestFile = 1LL << 20U;

Unexpected<Failure> failure(const std::string &file, const std::string &what)
{
    return unexpectedFinal(FailureKind::ConfigInvalid,
                           "The certificates of ca_file, " + file + ", " + what + ".",
                           "ca_file names a file of certificates in PEM.");
}

} // namespace

Expected<std::string> TrustBundles::with(const std::string &userFile)
{
    const QFileInfo info(QString::fromStdString(userFile));
    const std::int64_t modifiedAt = info.lastModified().toMSecsSinceEpoch();
    Bundle &bundle = m_bundles[userFile];
    if (bundle.file && bundle.size == info.size() && bundle.modifiedAt == modifiedAt
        && info.exists())
        return bundle.file->fileName().toStdString();
    bundle.file.reset();
    QFile user(info.filePath());
    if (info.isDir() || !user.open(QIODevice::ReadOnly))
        return failure(userFile,
                       "cannot be read: "
                           + (info.isDir() ? "it is a folder" : user.errorString().toStdString()));
    const QByteArray own = user.read(kLargestFile + 1);
    if (own.size() > kLargestFile || !own.contains("-----BEGIN "))
        return failure(userFile, "are none");
    QFile system(QString::fromStdString(m_systemFile));
    QByteArray all;
    if (!m_systemFile.empty() && system.open(QIODevice::ReadOnly))
        all = system.readAll();
    all += '\n' + own + '\n';
    auto file = std::make_unique<QTemporaryFile>(QDir::tempPath()
                                                 + QStringLiteral("/ccproxy-trust-XXXXXX.pem"));
    if (!file->open() || file->write(all) != all.size() || !file->flush())
        return failure(userFile,
                       "cannot be put together with the system's: "
                           + file->errorString().toStdString());
    file->close();
    bundle = {info.size(), modifiedAt, std::move(file)};
    return bundle.file->fileName().toStdString();
}

} // namespace ccproxy::engine
