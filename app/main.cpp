// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration.h"
#include "engine/engine.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    ccproxy::app::ConfigurationRequest request;
    const QStringList arguments = QCoreApplication::arguments();
    for (int i = 1; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--config"))
            request.file = arguments[i + 1].toStdString();
        if (arguments[i] == QStringLiteral("--port"))
            request.overrides.emplace_back("port", arguments[i + 1].toStdString());
    }
    auto configuration = ccproxy::app::loadConfiguration(request);
    if (!configuration) {
        std::fprintf(stderr, "%s\n", configuration.error().text().c_str());
        return 4;
    }
    for (const auto &problem : configuration->result.problems)
        std::fprintf(stderr, "%s\n", problem.line().c_str());
    ccproxy::engine::Engine engine;
    QObject::connect(&engine, &ccproxy::engine::Engine::startFailed, &application,
                     [](const ccproxy::Failure &failure) {
                         std::fprintf(stderr, "%s\n", failure.text().c_str());
                         QCoreApplication::exit(1);
                     });
    engine.start(std::make_shared<const ccproxy::config::Settings>(configuration->result.settings));
    return QCoreApplication::exec();
}
