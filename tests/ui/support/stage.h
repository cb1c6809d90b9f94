// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/scripted_provider.h"
#include "ui/program/launcher.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/real_program.h"
#include "ui/support/windows.h"
#include "ui/tray/tray_controller.h"

#include <memory>
#include <vector>

namespace ccproxy::ui::testing {

/// The program with its windows as somebody has it who works with it: several providers, of which
/// those that are asked run on this machine, a history of two weeks, requests of this morning of
/// each kind, one of them still being answered, terminals and the settings of another program.
class Stage {
public:
    Stage();
    ~Stage();

    /// Starts the program and lets the requests of the morning be answered.
    bool begin();
    /// Makes the windows anew, as after a change of the language.
    void anew();
    /// Takes away what the last window has left: other windows, changes of the configuration.
    void clear();

    /// Below the home folder; has settings of Claude Code of its own.
    static constexpr const char *kFolderWithSettings = "notes";

    RealProgram &real() { return m_real; }
    TrayController &controller() { return *m_controller; }
    MainWindow &window() { return m_controller->window(); }

    /// Requests of the morning that views are about.
    enum class Asked {
        Answered, ///< at once
        Retried,  ///< by another provider, after the first had failed
        Failed,   ///< and a setting would mend it
        Running,
    };
    /// Shows a request's detail on the live page, which is in front; false when it does not come.
    bool openRequest(Asked which);

    /// The part of the main window that has this name, which has to be there.
    template <typename Part>
    Part &get(const char *name)
    {
        return part<Part>(window(), name);
    }

private:
    void furnish();
    bool answerMorning();
    test::Script answer(const test::ReceivedRequest &request);

    test::ScriptedProvider m_server; ///< all local servers in one
    RealProgram m_real;
    std::unique_ptr<Launcher> m_launcher;
    FakeTrayHost m_host{TrayHost::Presence::Present};
    std::unique_ptr<TrayController> m_controller;
    std::vector<std::unique_ptr<Request>> m_requests;
};

/// Waits for what has to come; false when it does not.
bool comes(const std::function<bool()> &there);

} // namespace ccproxy::ui::testing
