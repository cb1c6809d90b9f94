// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_sink.h"

#include "core/ascii.h"
#include "core/redact.h"
#include "platform/platform.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>

namespace ccproxy::app {
namespace {

constexpr int kStandardError = 2;

/// Qt's handler is a plain function, so the sink that it leads to must be found from there.
std::atomic<LogSink *> g_sink = nullptr;

struct LevelFace {
    std::string_view name;
    std::string_view colour;
};

LevelFace faceOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return {"debug", "\x1b[2m"};
    case QtInfoMsg:
        return {"info", ""};
    case QtWarningMsg:
        return {"warning", "\x1b[33m"};
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return {"error", "\x1b[31m"};
}

/// Many requests end at once, and each write of a line of its own would cost as much as it tells.
constexpr std::string_view kListCategory = "ccproxy.requests";

/// What stands before the text.
std::string beginOfLine(std::string_view time, QtMsgType level, std::string_view category,
                        bool coloured)
{
    const LevelFace face = faceOf(level);
    std::string begin(time);
    begin += ' ';
    constexpr std::size_t kLevelWidth = 8;
    std::string name(face.name);
    name.resize(kLevelWidth, ' ');
    begin += coloured && !face.colour.empty() ? std::string(face.colour) + name + "\x1b[0m" : name;
    constexpr std::string_view kOurs = "ccproxy.";
    if (category.starts_with(kOurs))
        category.remove_prefix(kOurs.size());
    if (!category.empty() && category != "default")
        begin += std::string(category) + ": ";
    return begin;
}

} // namespace

std::string LogTime::text(std::chrono::system_clock::time_point time)
{
    const auto sinceEpoch =
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    constexpr std::int64_t kPerSecond = 1000;
    if (const std::int64_t second = sinceEpoch / kPerSecond; second != m_second) {
        m_second = second;
        m_date = QDateTime::fromSecsSinceEpoch(second)
                     .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss."))
                     .toStdString();
    }
    std::string milliseconds = std::to_string(kPerSecond + sinceEpoch % kPerSecond);
    return m_date + milliseconds.substr(1);
}

std::string logLine(std::string_view time, QtMsgType level, std::string_view category,
                    std::string_view text, bool coloured)
{
    const bool isList = category == kListCategory;
    const std::string begin = beginOfLine(time, level, category, coloured);
    std::string lines;
    std::string line;
    while (true) {
        const std::size_t end = isList ? text.find('\n') : std::string_view::npos;
        line.assign(text.substr(0, end));
        ascii::blankControls(line);
        lines += begin;
        appendRedacted(lines, line);
        if (end == std::string_view::npos)
            return lines;
        lines += '\n';
        text.remove_prefix(end + 1);
    }
}

QString filterRules(config::LogLevel level)
{
    switch (level) {
    case config::LogLevel::Debug:
        return QStringLiteral("ccproxy.*.debug=true");
    case config::LogLevel::Info:
        return QStringLiteral("*.debug=false");
    case config::LogLevel::Warning:
        return QStringLiteral("*.debug=false\n*.info=false");
    case config::LogLevel::Error:
        break;
    }
    return QStringLiteral("*.debug=false\n*.info=false\n*.warning=false");
}

LogSink::LogSink() : m_coloured(platform::takesColours(kStandardError))
{
    g_sink = this;
    m_before = qInstallMessageHandler(&LogSink::handle);
}

LogSink::~LogSink()
{
    qInstallMessageHandler(m_before);
    g_sink = nullptr;
}

void LogSink::setLevel(config::LogLevel level)
{
    QLoggingCategory::setFilterRules(filterRules(level));
}

void LogSink::setStandardError(bool on)
{
    const std::scoped_lock lock(m_mutex);
    m_standardError = on;
}

Expected<void> LogSink::setFile(const std::string &path, bool takeErrors)
{
    const std::scoped_lock lock(m_mutex);
    m_takeErrors = takeErrors;
    if (path.empty()) {
        m_file.reset();
        return {};
    }
    if (m_file && m_file->path() == path)
        return {};
    m_file.emplace(path);
    m_generation = 0;
    auto opened = m_file->open();
    if (!opened)
        m_file.reset();
    return opened;
}

void LogSink::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (LogSink *sink = g_sink)
        sink->write(type, context.category == nullptr ? "" : context.category,
                    message.toStdString());
}

void LogSink::write(QtMsgType type, std::string_view category, const std::string &text)
{
    const std::scoped_lock lock(m_mutex);
    const std::string now = m_time.text(std::chrono::system_clock::now());
    if (m_file) {
        m_file->write(logLine(now, type, category, text, false));
        // A new file takes over what the old one was used for.
        if (m_takeErrors && m_generation != m_file->generation()) {
            m_generation = m_file->generation();
            platform::redirectErrors(m_file->descriptor());
        }
    }
    if (m_standardError) {
        std::string line = logLine(now, type, category, text, m_coloured);
        line += '\n';
        std::fwrite(line.data(), 1, line.size(), stderr);
    }
}

} // namespace ccproxy::app
