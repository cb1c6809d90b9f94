// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sessions.h"

#include <QSocketNotifier>

namespace ccproxy::app {

Sessions::Sessions(QObject *parent) : QObject(parent)
{
    constexpr std::chrono::seconds kLookEvery(2);
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &Sessions::look);
}

Sessions::~Sessions()
{
    for (auto &[pid, watched] : m_processes) {
        watched.notifier.reset();
        platform::closeDescriptor(watched.descriptor);
    }
}

void Sessions::add(platform::Pid pid)
{
    if (pid <= 0 || m_processes.contains(pid))
        return;
    Watched &watched = m_processes[pid];
    watched.descriptor = platform::exitDescriptor(pid);
    if (watched.descriptor < 0) {
        // It is gone, or can only be looked for.
        m_look.start();
        QTimer::singleShot(0, this, &Sessions::look);
        return;
    }
    watched.notifier = std::make_unique<QSocketNotifier>(watched.descriptor, QSocketNotifier::Read);
    connect(watched.notifier.get(), &QSocketNotifier::activated, this, [this, pid, &watched] {
        watched.notifier->setEnabled(false);
        // Not while its own signal is on the stack.
        QTimer::singleShot(0, this, [this, pid] { remove(pid); });
    });
}

std::vector<platform::Pid> Sessions::running() const
{
    std::vector<platform::Pid> out;
    for (const auto &[pid, watched] : m_processes)
        out.push_back(pid);
    return out;
}

void Sessions::remove(platform::Pid pid)
{
    const auto found = m_processes.find(pid);
    if (found == m_processes.end())
        return;
    found->second.notifier.reset();
    platform::closeDescriptor(found->second.descriptor);
    m_processes.erase(found);
    if (m_processes.empty()) {
        m_look.stop();
        Q_EMIT allEnded();
    }
}

void Sessions::look()
{
    for (const platform::Pid pid : running()) {
        if (!platform::isAlive(pid))
            remove(pid);
    }
}

} // namespace ccproxy::app
