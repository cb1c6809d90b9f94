// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usage_page.h"
#include "ui/widgets/save_dialog.h"

/// The way of figures into a file.
namespace ccproxy::ui {

void UsagePage::askForFile(UsageFormat format)
{
    const QString suffix =
        format == UsageFormat::Csv ? QStringLiteral("csv") : QStringLiteral("json");
    askWhereToSave(this, tr("Export usage"), QStringLiteral("ccproxy-usage"), suffix,
                   [this, format](const QString &file) { exportTo(format, file); });
}

/// In the order of the history, as the command line writes it.
void UsagePage::exportTo(UsageFormat format, const QString &file)
{
    Q_EMIT said(saveAndTell(file, m_program.usageToText(format, m_shownBy, m_groups)));
}

} // namespace ccproxy::ui
