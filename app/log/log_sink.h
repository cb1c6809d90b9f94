// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "log/log_file.h"

#include <QtGlobal>

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace ccproxy::app {

/// A log line: "2026-08-10 12:00:00.123 warning requests: text". The text is one line, without
/// secrets (core/redact.h). `coloured` for terminals. What "ccproxy.requests" says is a list, whose
/// sender has made each line safe: it becomes as many lines, with line ends between them.
std::string logLine(std::string_view time, QtMsgType level, std::string_view category,
                    std::string_view text, bool coloured);

/// The time of day as log lines show it, "2026-08-10 12:00:00.123". Turning a time into a date
/// costs more than all else of a line, so the date is made once for each second.
class LogTime {
public:
    std::string text(std::chrono::system_clock::time_point time);

private:
    std::int64_t m_second = -1;
    std::string m_date;
};

/// The rules for QLoggingCategory that let a level and what is graver through.
QString filterRules(config::LogLevel level);

/// Where log lines go: takes over Qt's messages while it lives (one at a time in a process), and
/// writes them to standard error, to a file, or to both. Lines may come from any thread.
class LogSink {
public:
    LogSink();
    ~LogSink();
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;

    void setLevel(config::LogLevel level);
    void setStandardError(bool on);
    /// Writes to this file from now on, "" = to none. With `takeErrors` standard error leads there
    /// too, for what a crash says.
    Expected<void> setFile(const std::string &path, bool takeErrors = false);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, std::string_view category, const std::string &text);

    std::mutex m_mutex;
    std::optional<LogFile> m_file;
    bool m_standardError = true;
    bool m_takeErrors = false;
    LogTime m_time;
    int m_generation = 0; ///< of the file that standard error leads to
    bool m_coloured;
    QtMessageHandler m_before;
};

} // namespace ccproxy::app
