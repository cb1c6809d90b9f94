// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/host_desk.h"
#include "desktop/host_greeting.h"
#include "desktop/host_importer.h"
#include "desktop/host_ports.h"
#include "desktop/host_replay.h"
#include "desktop/thread_examiner.h"
#include "engine/secrets/memory_store.h"
#include "ui/models/engine_model.h"
#include "ui/models/memory.h"
#include "ui/program/program.h"
#include "ui/support/fake_launcher.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ccproxy::ui::testing {

/// What the tray application owns below its windows: a home folder of its own with a configuration,
/// the one instance with its engine on a port that the system chose, and a keychain in memory.
class RealProgram {
public:
    enum class Port { Any, Configured };
    explicit RealProgram(const QByteArray &configuration = {}, const config::Keys &keys = {},
                         Port port = Port::Any)
    {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("CCPROXY_HOME", path(QStringLiteral(".ccproxy")).toUtf8());
        QDir(m_home.path()).mkdir(QStringLiteral(".ccproxy"));
        qputenv("CCPROXY_LOCAL_SERVERS", "0");
        if (!configuration.isEmpty())
            write(configuration);
        app::ServiceOptions options;
        options.configuration.anyPort = port == Port::Any;
        auto store = std::make_unique<engine::MemoryStore>(keys);
        m_store = store.get();
        m_host = std::make_unique<app::ServiceHost>(options, nullptr, std::move(store));
        m_desk = std::make_unique<app::HostDesk>(*m_host, options.configuration);
        m_model = std::make_unique<EngineModel>(m_host->engine(), [this, options] {
            auto loaded = app::loadConfiguration(options.configuration);
            if (!loaded || loaded->result.hasErrors())
                return StartReport{nullptr, {QStringLiteral("the configuration is not valid")}};
            const auto settings = std::make_shared<const config::Settings>(loaded->result.settings);
            const bool isAgain = m_host->settings() != nullptr;
            if (isAgain ? !m_host->reload() : !m_host->start(std::move(*loaded)))
                return StartReport{nullptr, {QStringLiteral("the host did not start")}};
            if (isAgain)
                m_host->startEngine();
            return StartReport{settings, {}};
        });
        m_ports = std::make_unique<app::HostPorts>(*m_host);
        m_model->setPortHelp(m_ports->help());
        m_importer = std::make_unique<app::HostImporter>(*m_host, *m_desk);
        m_program = std::make_unique<Program>(Program{
            .configuration = *m_desk,
            .recordToJson = [](const engine::ExchangeRecord &) { return QByteArray(); },
            .replay =
                [this](const engine::HistoryExchange &exchange, const std::string &target) {
                    return std::make_unique<app::HostReplay>(*m_host, exchange, target);
                },
            .launcher = &m_launcher,
            .examiner = &m_examiner,
            .importer = m_importer.get(),
            .greeting =
                [this](const QString &text) {
                    return std::make_unique<app::HostGreeting>(*m_host, text);
                },
        });
    }

    /// Claims the home folder and starts the engine.
    void start()
    {
        begin();
        QTRY_COMPARE(m_model->view().state, ProxyState::On);
    }
    /// The same, whatever comes of it.
    void begin()
    {
        QVERIFY(m_host->claim());
        m_model->start();
        m_desk->refresh();
    }

    app::ServiceHost &host() { return *m_host; }
    app::HostDesk &desk() { return *m_desk; }
    app::HostPorts &ports() { return *m_ports; }
    EngineModel &model() { return *m_model; }
    Memory &memory() { return m_memory; }
    const Program &program() const { return *m_program; }
    FakeLauncher &launcher() { return m_launcher; }
    engine::MemoryStore &keychain() { return *m_store; }

    /// Below the home folder of a user, whose `.ccproxy` is the program's.
    QString path(const QString &name) const { return m_home.filePath(name); }
    QByteArray configuration() const
    {
        QFile file(path(QStringLiteral(".ccproxy/config.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &configuration) const
    {
        QFile file(path(QStringLiteral(".ccproxy/config.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(configuration), configuration.size());
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<app::ServiceHost> m_host;
    std::unique_ptr<app::HostDesk> m_desk;
    std::unique_ptr<app::HostImporter> m_importer;
    std::unique_ptr<app::HostPorts> m_ports;
    std::unique_ptr<EngineModel> m_model;
    app::ThreadExaminer m_examiner;
    FakeLauncher m_launcher;
    std::unique_ptr<Program> m_program;
    Memory m_memory{{}};
    engine::MemoryStore *m_store = nullptr; ///< the host's
};

} // namespace ccproxy::ui::testing
