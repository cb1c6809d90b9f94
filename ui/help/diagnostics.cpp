// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnostics.h"

#include "core/config/show.h"
#include "core/redact.h"
#include "ui/models/paths.h"
#include "ui/models/text.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

#include <algorithm>

namespace ccproxy::ui {
namespace {

/// More than so much of a file is not read for its last lines.
constexpr qint64 kTail = 256LL << 10;

/// Masks each key that is known, whatever its shape: one may stand in a text of somebody else's.
QString withoutKeys(const QString &text, const config::Settings &settings)
{
    std::string out = text.toStdString();
    const auto hide = [&out](const config::SecretSource &source) {
        if (!source.value.empty())
            out = withoutSecret(std::move(out), source.value);
    };
    hide(settings.apiKey);
    for (const config::Provider &provider : settings.providers) {
        hide(provider.apiKey);
        for (const config::SecretSource &key : provider.apiKeys)
            hide(key);
    }
    return QString::fromStdString(out);
}

QString providerLine(const engine::ProviderStatus &provider)
{
    QString state = QStringLiteral("works");
    if (!provider.enabled)
        state = QStringLiteral("off");
    else if (provider.waiting)
        state = QStringLiteral("waits for the keychain");
    else if (!provider.usable)
        state = QStringLiteral("not usable");
    else if (!provider.healthy)
        state = QStringLiteral("fails: ") + textOf(provider.lastFailure);
    return QStringLiteral("%1 (%2): %3; requests %4, failures %5, keys %6, of them resting %7")
        .arg(textOf(provider.name), textOf(provider.dialect), state)
        .arg(provider.requests)
        .arg(provider.failures)
        .arg(provider.keys)
        .arg(provider.restingKeys);
}

QString section(const QString &title, const QStringList &lines)
{
    const QString body = lines.isEmpty() ? QStringLiteral("(none)") : lines.join(u'\n');
    return QStringLiteral("== %1 ==\n%2\n\n").arg(title, body);
}

QString stateName(ProxyState state)
{
    static constexpr const char *kNames[] = {"off",     "starting", "on",    "streaming",
                                             "warning", "error",    "paused"};
    return QLatin1String(kNames[static_cast<std::size_t>(state)]);
}

} // namespace

QString diagnosticsText(const DiagnosticFacts &facts)
{
    const ProgramFacts &program = facts.program;
    QStringList head{QStringLiteral("CCProxy: ") + program.version,
                     QStringLiteral("Qt: ") + QLatin1String(qVersion()),
                     QStringLiteral("Keychain: ") + program.keychain,
                     QStringLiteral("Tray: ") + program.tray};
    for (const auto &[name, value] : facts.system)
        head.append(name + QStringLiteral(": ") + value);
    QStringList providers;
    for (const engine::ProviderStatus &provider : facts.providers)
        providers.append(providerLine(provider));
    QString text = section(QStringLiteral("Program and system"), head);
    QStringList state{stateName(facts.view.state) + u' ' + facts.view.address};
    if (!facts.view.trouble.isEmpty())
        state.append(facts.view.trouble);
    text += section(QStringLiteral("State"), state);
    text += section(QStringLiteral("Providers"), providers);
    text += section(QStringLiteral("Problems of the configuration"), facts.problems);
    text += section(QStringLiteral("Configuration ") + program.configuration,
                    facts.settings ? QStringList(textOf(config::show(*facts.settings)).trimmed())
                                   : QStringList());
    text +=
        section(QStringLiteral("Log ")
                    + (program.logFile.isEmpty() ? QStringLiteral("(the setting \"log\" is off)")
                                                 : program.logFile),
                facts.log);
    if (facts.settings)
        text = withoutKeys(text, *facts.settings);
    text = QString::fromStdString(redactText(text.toStdString()));
    return withShortPaths(text).trimmed() + u'\n';
}

std::vector<std::pair<QString, QString>> systemFacts()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        screens.append(QStringLiteral("%1x%2 at %3")
                           .arg(screen->size().width())
                           .arg(screen->size().height())
                           .arg(screen->devicePixelRatio()));
    }
    return {
        {QStringLiteral("System"), QSysInfo::prettyProductName()},
        {QStringLiteral("Kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {QStringLiteral("Processor"), QSysInfo::currentCpuArchitecture()},
        {QStringLiteral("Desktop"), qEnvironmentVariable("XDG_CURRENT_DESKTOP")},
        {QStringLiteral("Session"), qEnvironmentVariable("XDG_SESSION_TYPE")},
        {QStringLiteral("Window system"), QGuiApplication::platformName()},
        {QStringLiteral("Style"), QApplication::style()->objectName()},
        {QStringLiteral("Language"), QLocale().name()},
        {QStringLiteral("Screens"), screens.join(QStringLiteral(", "))},
    };
}

QStringList lastLines(const QString &file, int count)
{
    QFile in(file);
    if (file.isEmpty() || !in.open(QIODevice::ReadOnly))
        return {};
    const qint64 begin = std::max<qint64>(0, in.size() - kTail);
    in.seek(begin);
    QStringList lines = QString::fromUtf8(in.readAll()).split(u'\n', Qt::SkipEmptyParts);
    // The first one is cut.
    if (begin > 0 && !lines.isEmpty())
        lines.removeFirst();
    return lines.mid(std::max<qsizetype>(0, lines.size() - count));
}

} // namespace ccproxy::ui
