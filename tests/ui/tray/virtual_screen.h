// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace ccproxy::ui::testing {

/// A virtual screen; the number is chosen by the server.
class VirtualScreen {
public:
    VirtualScreen() = default;
    ~VirtualScreen() { end(); }

    /// At once, as when the server crashes.
    void end()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    bool start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (program.isEmpty())
            return false;
        m_server.start(program,
                       {QStringLiteral("-displayfd"), QStringLiteral("1"),
                        QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("1024x768x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        while (!m_server.canReadLine()) {
            if (!m_server.waitForReadyRead(20000))
                return false;
        }
        m_display = ":" + m_server.readLine().trimmed();
        qputenv("DISPLAY", m_display);
        return true;
    }

    QByteArray display() const { return m_display; }

    static constexpr const char *kMissing =
        "Xvfb is not installed (Debian: xvfb), so there is no screen to test the tray on";

private:
    QProcess m_server;
    QByteArray m_display;
};

} // namespace ccproxy::ui::testing
