// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event_loop/loop_thread.h"
#include "ui/program/examiner.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ccproxy::app {

/// Examines in a thread of its own: neither the system's proxy settings nor the end of an engine
/// keeps the windows waiting. The thread begins with the first examination.
class ThreadExaminer final : public ui::Examiner {
public:
    Run test(config::SettingsPtr settings, const std::string &provider, const std::string &model,
             doctor::Cost cost) override;
    Run examine(config::SettingsPtr settings, std::vector<std::string> names) override;
    Run listModels(config::SettingsPtr settings, const std::string &provider) override;
    void findLocalServers(QObject *context, Servers reply) override;

private:
    using Begin = std::function<void(ui::Examination *there)>;
    Run run(Begin begin);

    std::unique_ptr<QObject> m_there; ///< parent of all that lives in the thread
    engine::LoopThread m_thread;      ///< ends first
};

} // namespace ccproxy::app
