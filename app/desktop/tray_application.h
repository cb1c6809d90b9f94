// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"
#include "desktop/host_desk.h"
#include "desktop/host_importer.h"
#include "desktop/host_ports.h"
#include "desktop/terminal_launcher.h"
#include "desktop/thread_examiner.h"
#include "log/log_sink.h"
#include "service/service_host.h"
#include "ui/language/language.h"
#include "ui/models/engine_model.h"
#include "ui/models/memory.h"
#include "ui/theme/theme.h"
#include "ui/tray/tray_controller.h"

#include <QObject>

#include <memory>

namespace ccproxy::app {

/// The tray application: owns everything that it consists of, and ends it in order. Needs the
/// QApplication.
class TrayApplication final : public QObject {
public:
    explicit TrayApplication(const Invocation &invocation);
    ~TrayApplication() override;

    /// Until the user or a signal ends it; the exit code.
    int run();
    /// From within exit(), when the display is gone: what was answered is kept, and nothing is left
    /// for exit() to do.
    [[noreturn]] void endWithoutDisplay();

private:
    /// What is made only by the one instance.
    struct Face {
        explicit Face(TrayApplication &application);
        void makeController(ui::Program program);

        ui::EngineModel model;
        ui::Memory memory;
        ui::Theme theme;
        ui::LanguageSwitch language;
        std::unique_ptr<ui::TrayHost> host;
        std::unique_ptr<QObject> dock;                  ///< null where the system has none
        std::unique_ptr<ui::TrayController> controller; ///< makes the windows; null at first
    };

    /// Whether a valid configuration was there once, whatever became of the engine.
    bool isServing() const { return m_host.settings() != nullptr; }
    ui::StartReport startEngine();
    ui::Program program();
    void followLook();
    QString environmentText() const;
    ui::ProgramFacts facts() const;
    QString openLog(const config::Settings &settings);
    void connectSignals();
    void onSignal(platform::Signal signal);

    const ConfigurationRequest m_request;
    const bool m_isHidden; ///< started with the desktop: no window is wanted
    LogSink m_log;         ///< ends last
    ServiceHost m_host;
    HostDesk m_desk;
    TerminalLauncher m_launcher;
    ThreadExaminer m_examiner;
    HostImporter m_importer;
    HostPorts m_ports;
    std::unique_ptr<Face> m_face;
    bool m_isEnding = false;
};

} // namespace ccproxy::app
