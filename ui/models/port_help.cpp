// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/port_help.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::PortHelp)
};

QString takenText(PortFinding::Holder holder)
{
    switch (holder) {
    case PortFinding::Holder::CcProxy:
        return Words::tr("Port %1 is taken by another CCProxy, of another home folder or user.");
    case PortFinding::Holder::ClaudeCodeRouter:
        return Words::tr("Port %1 is taken by claude-code-router.");
    case PortFinding::Holder::Unknown:
        break;
    }
    return Words::tr("Port %1 is taken by another program.");
}

} // namespace

QString portText(const PortFinding &finding)
{
    switch (finding.why) {
    case PortFinding::Why::Nothing:
        return Words::tr("Port %1 was taken, and is free now.").arg(finding.port);
    case PortFinding::Why::Taken:
        return takenText(finding.holder).arg(finding.port);
    case PortFinding::Why::Reserved:
#ifdef Q_OS_WIN
        return Words::tr("Windows keeps port %1 for itself; \"%2\" lists the ports that it keeps.")
            .arg(finding.port)
            .arg(QStringLiteral("netsh interface ipv4 show excludedportrange protocol=tcp"));
#else
        return finding.port < 1024
            ? Words::tr("The system keeps ports below 1024, such as %1, for itself.")
                  .arg(finding.port)
            : Words::tr("The system does not let CCProxy listen on port %1.").arg(finding.port);
#endif
    case PortFinding::Why::Other:
        break;
    }
    return {};
}

} // namespace ccproxy::ui
