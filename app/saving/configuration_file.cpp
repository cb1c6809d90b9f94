// SPDX-License-Identifier: GPL-3.0-or-later
#include "saving/configuration_file.h"

#include "platform/platform.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

/// More than the reader of configurations takes, so that it tells what is wrong.
constexpr qint64 kLargestFile = 8LL << 20U;
constexpr std::chrono::milliseconds kPatience = 5s;
constexpr int kDigits = 6;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// One folder for each file, by the place that its links lead to.
std::string folderFor(const std::string &path, const std::string &home)
{
    const QFileInfo target(text(platform::linkTarget(path)));
    const QString folder = target.dir().canonicalPath();
    const QString place =
        (folder.isEmpty() ? target.absolutePath() : folder) + u'/' + target.fileName();
    const QByteArray hash =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return home + "/versions/" + hash.toStdString();
}

std::string suffixOf(bool isUndone)
{
    return isUndone ? ".undone.json" : ".json";
}

} // namespace

ConfigurationFile::ConfigurationFile(std::string path, const std::string &home)
    : m_path(std::move(path)), m_folder(folderFor(m_path, home))
{
}

Expected<std::string> ConfigurationFile::textOf(const std::string &path) const
{
    QFile file(text(platform::linkTarget(path)));
    if (!file.exists())
        return std::string();
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(FailureKind::ConfigInvalid,
                          path + " cannot be read: " + file.errorString().toStdString(),
                          "Check its permissions.");
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.size() > kLargestFile)
        return unexpected(FailureKind::ConfigInvalid,
                          path + " is larger than 8 MiB, so it is no configuration",
                          "Name another file.");
    return bytes.toStdString();
}

Expected<std::string> ConfigurationFile::read() const
{
    return textOf(m_path);
}

Expected<void> ConfigurationFile::prepare() const
{
    const QString folder = QFileInfo(text(platform::linkTarget(m_path))).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (auto made = platform::makePrivateFolder(folder.toStdString()); !made)
            return made;
    }
    return platform::makePrivateFolder(m_folder);
}

Expected<bool> ConfigurationFile::change(const Edit &edit)
{
    if (auto prepared = prepare(); !prepared)
        return Unexpected(std::move(prepared.error()));
    const auto lock = platform::FileLock::take(m_folder + "/lock", kPatience);
    if (!lock)
        return Unexpected(lock.error());
    auto before = read();
    if (!before)
        return Unexpected(std::move(before.error()));
    auto after = edit(*before);
    if (!after)
        return Unexpected(std::move(after.error()));
    const bool isThere = QFile::exists(text(platform::linkTarget(m_path)));
    if (isThere && *after == *before)
        return false;
    platform::removeTemporaries(m_path);
    // The old one is safe before the new one takes its place. An undo of the very first save leads
    // to a file that says nothing.
    if (auto pushed = push(Stack::Saved, isThere ? *before : "{}\n"); !pushed)
        return Unexpected(std::move(pushed.error()));
    if (auto replaced = platform::replaceFile(m_path, *after); !replaced)
        return Unexpected(std::move(replaced.error()));
    for (const SavedVersion &undone : versions(Stack::Undone))
        QFile::remove(text(undone.path));
    const std::vector<SavedVersion> saved = versions(Stack::Saved);
    for (std::size_t i = kKeptVersions; i < saved.size(); ++i)
        QFile::remove(text(saved[i].path));
    return true;
}

Expected<void> ConfigurationFile::rewriteVersions(const Rewrite &rewrite)
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    const auto lock = platform::FileLock::take(m_folder + "/lock", kPatience);
    if (!lock)
        return Unexpected(lock.error());
    for (const Stack stack : {Stack::Saved, Stack::Undone}) {
        for (const SavedVersion &version : versions(stack)) {
            const auto before = textOf(version.path);
            if (!before)
                return Unexpected(before.error());
            const std::string after = rewrite(*before);
            if (after == *before)
                continue;
            // A rewritten version is as old as it was.
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(version.replacedAt);
            platform::removeTemporaries(version.path);
            if (auto replaced = platform::replaceFile(version.path, after); !replaced)
                return replaced;
            QFile file(text(version.path));
            if (file.open(QIODevice::ReadWrite))
                file.setFileTime(time, QFileDevice::FileModificationTime);
        }
    }
    return {};
}

std::vector<SavedVersion> ConfigurationFile::versions(Stack stack) const
{
    const QString suffix = text(suffixOf(stack == Stack::Undone));
    std::vector<SavedVersion> out;
    const QFileInfoList files =
        QDir(text(m_folder)).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName();
        bool isNumber = false;
        const int number = name.left(kDigits).toInt(&isNumber);
        if (!isNumber || name.mid(kDigits) != suffix)
            continue;
        out.push_back(
            {file.filePath().toStdString(), number, file.lastModified().toMSecsSinceEpoch()});
    }
    std::sort(out.begin(), out.end(),
              [](const SavedVersion &a, const SavedVersion &b) { return a.number > b.number; });
    return out;
}

std::vector<SavedVersion> ConfigurationFile::history() const
{
    std::vector<SavedVersion> out = versions(Stack::Saved);
    // After a crash between the two steps of a save the newest is the present content.
    const auto now = read();
    while (now && !out.empty()) {
        const auto newest = textOf(out.front().path);
        if (!newest || *newest != *now)
            break;
        out.erase(out.begin());
    }
    if (out.size() > kKeptVersions)
        out.resize(kKeptVersions);
    return out;
}

bool ConfigurationFile::canRedo() const
{
    return !versions(Stack::Undone).empty();
}

Expected<void> ConfigurationFile::push(Stack stack, const std::string &content) const
{
    int number = 0;
    for (const Stack each : {Stack::Saved, Stack::Undone}) {
        const auto kept = versions(each);
        if (!kept.empty())
            number = std::max(number, kept.front().number);
    }
    const std::string digits = std::to_string(number + 1);
    const std::size_t width = kDigits;
    const std::string path = m_folder + "/"
        + std::string(width - std::min(width, digits.size()), '0') + digits
        + suffixOf(stack == Stack::Undone);
    platform::removeTemporaries(path);
    return platform::replaceFile(path, content);
}

Expected<void> ConfigurationFile::swap(Stack from, Stack to, const char *none) const
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    const auto lock = platform::FileLock::take(m_folder + "/lock", kPatience);
    if (!lock)
        return Unexpected(lock.error());
    auto now = read();
    if (!now)
        return Unexpected(std::move(now.error()));
    for (const SavedVersion &version : versions(from)) {
        auto wanted = textOf(version.path);
        if (!wanted)
            return Unexpected(std::move(wanted.error()));
        if (*wanted != *now) {
            platform::removeTemporaries(m_path);
            if (auto pushed = push(to, *now); !pushed)
                return pushed;
            if (auto replaced = platform::replaceFile(m_path, *wanted); !replaced)
                return replaced;
            QFile::remove(text(version.path));
            return {};
        }
        QFile::remove(text(version.path));
    }
    return unexpected(FailureKind::NotFound, none, "`ccproxy config history` lists what is kept.");
}

Expected<void> ConfigurationFile::undo()
{
    return swap(Stack::Saved, Stack::Undone, "There is no earlier version of this configuration");
}

Expected<void> ConfigurationFile::redo()
{
    return swap(Stack::Undone, Stack::Saved, "Nothing was undone that could be done again");
}

} // namespace ccproxy::app
