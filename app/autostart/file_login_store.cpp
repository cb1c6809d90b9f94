// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ccproxy::app::login_store {
namespace {

QString pathOf(const std::string &place)
{
    return QString::fromStdString(place);
}

Unexpected<Failure> failure(const std::string &place)
{
    return unexpected(FailureKind::Internal, place + " cannot be changed",
                      "Check the permissions of its folder.");
}

Expected<void> makeFolderOf(const QString &path)
{
    // The folder is the desktop's or the service manager's: it gets their usual mode.
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(path.toStdString());
    return {};
}

} // namespace

LoginSystem system(const Environment &environment)
{
#ifdef __APPLE__
    (void)environment;
    return LoginSystem::MacOs;
#else
    return platform::hasDisplay(environment) ? LoginSystem::Desktop : LoginSystem::Headless;
#endif
}

std::optional<std::string> read(const LoginEntry &entry)
{
    const QFileInfo info(pathOf(entry.place));
    if (!info.exists() && !info.isSymLink())
        return std::nullopt;
    // What is too large or cannot be read is none of ours.
    constexpr qint64 kLargest = 64 << 10U;
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return std::string();
    return file.read(kLargest).toStdString();
}

bool isOn(const LoginEntry &entry)
{
    return read(entry) && (entry.link.empty() || QFileInfo(pathOf(entry.link)).isSymLink());
}

bool isSwitchedOff(const LoginEntry & /*entry*/, const std::string &text)
{
    // https://specifications.freedesktop.org/autostart-spec/latest/ and what GNOME writes.
    return text.find("\nHidden=true") != std::string::npos
        || text.find("\nX-GNOME-Autostart-enabled=false") != std::string::npos;
}

Expected<void> write(const LoginEntry &entry)
{
    if (auto made = makeFolderOf(pathOf(entry.place)); !made)
        return made;
    if (auto written = platform::replaceFile(entry.place, entry.text); !written)
        return written;
    if (entry.link.empty() || QFileInfo(pathOf(entry.link)).isSymLink())
        return {};
    if (auto made = makeFolderOf(pathOf(entry.link)); !made)
        return made;
    if (!QFile::link(pathOf(entry.place), pathOf(entry.link)))
        return failure(entry.link);
    return {};
}

Expected<void> remove(const LoginEntry &entry)
{
    for (const std::string &place : {entry.link, entry.place}) {
        const QFileInfo info(pathOf(place));
        if (!place.empty() && (info.exists() || info.isSymLink())
            && !QFile::remove(info.filePath()))
            return failure(place);
    }
    return {};
}

} // namespace ccproxy::app::login_store
