// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_file.h"

#include "platform/platform.h"

#include <QFileInfo>

namespace ccproxy::app {

LogFile::LogFile(std::string path, std::int64_t largest, int kept)
    : m_path(std::move(path)), m_largest(largest), m_kept(kept)
{
}

bool LogFile::openFile()
{
    m_file.setFileName(QString::fromStdString(m_path));
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;
    const bool isNew = !m_file.exists();
    if (!m_file.open(mode))
        return false;
    // The lines tell which servers and models the user works with.
    if (isNew)
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_size = m_file.size();
    ++m_generation;
    return true;
}

Expected<void> LogFile::open()
{
    const QString folder = QFileInfo(QString::fromStdString(m_path)).absolutePath();
    if (auto made = platform::makePrivateFolder(folder.toStdString()); !made)
        return made;
    if (openFile())
        return {};
    return unexpected(FailureKind::ConfigInvalid,
                      "The log file " + m_path
                          + " cannot be written: " + m_file.errorString().toStdString(),
                      "Set `log_file` to another path.");
}

void LogFile::rotate()
{
    m_file.close();
    const auto numbered = [this](int number) {
        const QString path = QString::fromStdString(m_path);
        return number == 0 ? path : path + QLatin1Char('.') + QString::number(number);
    };
    QFile::remove(numbered(m_kept));
    for (int i = m_kept; i > 0; --i)
        QFile::rename(numbered(i - 1), numbered(i));
    openFile();
}

void LogFile::write(std::string_view line)
{
    const auto size = static_cast<std::int64_t>(line.size()) + 1;
    if (m_size > 0 && m_size + size > m_largest)
        rotate();
    if (!m_file.isOpen())
        return;
    // One write for a line, so that lines of a crash do not come between.
    std::string bytes(line);
    bytes += '\n';
    m_file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    m_size += size;
}

} // namespace ccproxy::app
