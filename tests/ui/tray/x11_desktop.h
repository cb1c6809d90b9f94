// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/tray/fake_panel.h"
#include "ui/tray/tray_controller.h"
#include "ui/tray/virtual_screen.h"

#include <QApplication>
#include <QTest>

/// Tests on a real X11 screen with a session bus, both started for the test alone.
namespace ccproxy::ui::testing {

/// The parts of the program on this screen.
struct Desk {
    explicit Desk(const config::Settings &settings = testing::demoSettings())
        : engine(nullptr, testing::fastTuning()),
          model(engine, testing::starting(engine, settings)), host(makeTrayHost()),
          memory(QString()),
          controller(model, *host, memory,
                     {.configuration = desk,
                      .environmentText = [] { return QString(); },
                      .recordToJson = [](const engine::ExchangeRecord &) { return QByteArray(); },
                      .quit = [](auto) {}})
    {
    }

    engine::Engine engine;
    EngineModel model;
    std::unique_ptr<TrayHost> host;
    Memory memory;
    testing::TextDesk desk;
    TrayController controller;
};

/// Runs a test class, which is made with the bus' address, on a screen of its own; where there is
/// none, a test that says so and is skipped. One class a process: Qt decides at the first icon of
/// a process what kind of tray there is.
template <typename Test>
int runOnX11(int argc, char **argv)
{
    PrivateBus bus;
    VirtualScreen screen;
    const char *missing = nullptr;
    if (!bus.start())
        missing = PrivateBus::kMissing;
    else if (!screen.start())
        missing = VirtualScreen::kMissing;
    if (missing) {
        QCoreApplication application(argc, argv);
        Test test({}, missing);
        return QTest::qExec(&test, argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLatin1());
    QApplication application(argc, argv);
    Test test(bus.address(), nullptr);
    return QTest::qExec(&test, argc, argv);
}

} // namespace ccproxy::ui::testing
