// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/login_path.h"

#include "platform/platform.h"

#include <utility>

namespace ccproxy::app {
namespace {

constexpr std::string_view kBegin = "<ccproxy-path:";
constexpr std::string_view kEnd = ":ccproxy-path>";
/// In words of sh and of fish alike.
const QString kQuestion = QStringLiteral("printf '%s' '<ccproxy-path:'\"$PATH\"':ccproxy-path>'");
constexpr qsizetype kMostOutput = 1 << 20;

} // namespace

std::optional<std::string> loginPathIn(std::string_view output)
{
    const std::size_t begin = output.rfind(kBegin);
    if (begin == std::string_view::npos)
        return {};
    output.remove_prefix(begin + kBegin.size());
    const std::size_t end = output.find(kEnd);
    if (end == std::string_view::npos)
        return {};
    return std::string(output.substr(0, end));
}

LoginPath::LoginPath(std::chrono::milliseconds patience, QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience);
    connect(&m_limit, &QTimer::timeout, this, &LoginPath::stop);
    connect(&m_shell, &QProcess::readyReadStandardOutput, this, &LoginPath::read);
    // Later, since a start may fail at once.
    connect(&m_shell, &QProcess::finished, this, &LoginPath::finish, Qt::QueuedConnection);
    connect(
        &m_shell, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish();
        },
        Qt::QueuedConnection);
}

LoginPath::~LoginPath()
{
    m_shell.disconnect(this);
    if (m_shell.state() == QProcess::NotRunning)
        return;
    platform::endSession(m_shell.processId());
    m_shell.waitForFinished();
}

void LoginPath::ask(const Environment &environment)
{
    if (std::exchange(m_isAsking, true))
        return;
    m_output.clear();
    const std::string shell = valueOf(environment, "SHELL");
    if (!shell.starts_with('/') || !platform::isExecutableFile(shell)) {
        QMetaObject::invokeMethod(this, &LoginPath::finish, Qt::QueuedConnection);
        return;
    }
    m_limit.start();
    QProcessEnvironment variables;
    for (const auto &[name, value] : environment)
        variables.insert(QString::fromStdString(name), QString::fromStdString(value));
    m_shell.setProcessEnvironment(variables);
    m_shell.setStandardInputFile(QProcess::nullDevice());
    m_shell.setStandardErrorFile(QProcess::nullDevice());
    platform::beginSession(m_shell);
    m_shell.start(QString::fromStdString(shell),
                  {QStringLiteral("-l"), QStringLiteral("-i"), QStringLiteral("-c"), kQuestion});
}

void LoginPath::read()
{
    m_output += m_shell.readAllStandardOutput();
    // Files that are read at the end of a shell may hang as well.
    if (m_output.size() > kMostOutput || loginPathIn(m_output.toStdString()))
        stop();
}

/// With all that its files have started; finish() follows.
void LoginPath::stop()
{
    platform::endSession(m_shell.processId());
}

void LoginPath::finish()
{
    m_limit.stop();
    m_path = loginPathIn(m_output.toStdString()).value_or(std::string());
    m_isAsking = false;
    Q_EMIT done();
}

} // namespace ccproxy::app
