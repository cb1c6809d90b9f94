// SPDX-License-Identifier: GPL-3.0-or-later
#include "saving/configuration_watcher.h"

#include "platform/platform.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kSettle = 50ms;
constexpr std::chrono::milliseconds kLatest = 250ms;
constexpr std::chrono::milliseconds kMissing = 400ms;
constexpr std::chrono::milliseconds kPoll = 500ms;
/// More than this is no configuration; what lies behind it is not looked at.
constexpr qint64 kMost = 8LL << 20U;

QByteArray fingerprintOf(const QByteArray &content)
{
    if (content.isEmpty())
        return {};
    return QCryptographicHash::hash(content, QCryptographicHash::Sha1);
}

QByteArray fingerprintOfFile(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? fingerprintOf(file.read(kMost)) : QByteArray();
}

} // namespace

ConfigurationWatcher::ConfigurationWatcher(QObject *parent) : QObject(parent), m_watcher(this)
{
    for (QTimer *timer : {&m_settle, &m_latest, &m_missing})
        timer->setSingleShot(true);
    m_settle.setInterval(kSettle);
    m_latest.setInterval(kLatest);
    m_missing.setInterval(kMissing);
    m_poll.setInterval(kPoll);
    connect(&m_settle, &QTimer::timeout, this, &ConfigurationWatcher::look);
    connect(&m_latest, &QTimer::timeout, this, &ConfigurationWatcher::look);
    connect(&m_missing, &QTimer::timeout, this, &ConfigurationWatcher::look);
    connect(&m_poll, &QTimer::timeout, this, &ConfigurationWatcher::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { onEvent(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { onEvent(); });
}

void ConfigurationWatcher::watch(const std::vector<File> &files)
{
    m_known.clear();
    for (const File &file : files)
        m_known[file.path] = fingerprintOf(QByteArray::fromStdString(file.content));
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    subscribe();
    // What changed between the reading and now was reported to nobody.
    onEvent();
}

/// Watches each file, its folder, and where its links lead. A file that was replaced is another one
/// and must be watched anew.
void ConfigurationWatcher::subscribe()
{
    QStringList wanted;
    bool isBlind = false;
    for (const auto &[path, known] : m_known) {
        const std::string target = platform::linkTarget(path);
        for (const std::string &each : {path, target}) {
            const QFileInfo info(QString::fromStdString(each));
            for (const QString &place : {info.absoluteFilePath(), info.absolutePath()}) {
                if (!wanted.contains(place) && QFileInfo::exists(place))
                    wanted.append(place);
            }
            isBlind = isBlind || !QFileInfo::exists(info.absolutePath());
        }
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &place : std::as_const(wanted)) {
        if (!watched.contains(place))
            isBlind = !m_watcher.addPath(place) || isBlind;
    }
    if (isBlind && !m_poll.isActive())
        m_poll.start();
    else if (!isBlind)
        m_poll.stop();
}

void ConfigurationWatcher::onEvent()
{
    m_settle.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void ConfigurationWatcher::look()
{
    m_settle.stop();
    m_latest.stop();
    subscribe();
    std::map<std::string, QByteArray> now;
    bool isMissing = false;
    for (const auto &[path, known] : m_known) {
        now[path] = fingerprintOfFile(path);
        isMissing = isMissing || (now[path].isEmpty() && !known.isEmpty());
    }
    // Whoever saves by removing or emptying the file first is given the time to finish.
    if (isMissing && !m_isMissing) {
        m_isMissing = true;
        m_missing.start();
        return;
    }
    if (isMissing && m_missing.isActive())
        return;
    m_isMissing = false;
    m_missing.stop();
    if (now == m_known)
        return;
    m_known = std::move(now);
    Q_EMIT changed();
}

} // namespace ccproxy::app
