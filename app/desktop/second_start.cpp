// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/second_start.h"

#include "commands/background.h"
#include "commands/output.h"
#include "instance/client.h"
#include "instance/wire.h"
#include "platform/platform.h"
#include "ui/language/language.h"
#include "ui/words/core_tables.h"

#include <QApplication>
#include <QMessageBox>

namespace ccproxy::app {

int raiseOther()
{
    auto client = InstanceClient::open(ownPlace());
    if (!client)
        return showFailure(client.error());
    const auto hello = client->ask(wire::kHello);
    if (!hello)
        return showFailure(hello.error());
    if (hello->value(wire::kMode).toString() != QLatin1String("tray")) {
        return showFailure(
            makeFailure(FailureKind::Internal,
                        "CCProxy is already running without a window, at " + whereIs(*hello),
                        "`ccproxy stop` ends it; then start this again."));
    }
    platform::letToFront(hello->value(wire::kPid).toInteger());
    // By this the desktop lets the other one come to the front (xdg-activation).
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    const auto raised = client->ask(wire::kRaise, {{wire::kToken, token}});
    return raised ? 0 : showFailure(raised.error());
}

int showFailure(const Failure &failure)
{
    const int code = fail(failure);
    const ui::LanguageSwitch language; // the system's: no configuration has been read
    QMessageBox box(QMessageBox::Warning, QStringLiteral("CCProxy"), ui::coreText(failure.message),
                    QMessageBox::Close);
    box.setInformativeText(ui::coreText(failure.remedy));
    QObject::connect(&box, &QDialog::finished, &box, [code] { QApplication::exit(code); });
    box.open();
    return QApplication::exec();
}

} // namespace ccproxy::app
