// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/private_bus.h"

#include <QByteArrayList>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace ccproxy::ui::testing {

/// The panel of fake_panel_main.cpp, which can be told to come, to go and to crash.
class FakePanel {
public:
    explicit FakePanel(const QString &busAddress)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), busAddress);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CCPROXY_FAKE_PANEL), {});
    }
    ~FakePanel() { crash(); }

    /// Tells it one of its words and waits until it has obeyed.
    bool tell(const QByteArray &word)
    {
        m_process.write(word + '\n');
        do {
            while (m_process.canReadLine()) {
                if (take() == "done")
                    return true;
            }
        } while (m_process.waitForReadyRead(10000));
        return false;
    }
    /// The icons that have registered so far.
    QByteArrayList items()
    {
        m_process.waitForReadyRead(10);
        while (m_process.canReadLine())
            take();
        return m_items;
    }
    /// How often an icon has heard of a press of the mouse.
    int presses()
    {
        items();
        return m_presses;
    }
    void crash()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QByteArray take()
    {
        const QByteArray line = m_process.readLine().trimmed();
        if (line.startsWith("item "))
            m_items.append(line.mid(5));
        m_presses += line == "pressed" ? 1 : 0;
        return line;
    }

    QProcess m_process;
    QByteArrayList m_items;
    int m_presses = 0;
};

} // namespace ccproxy::ui::testing
