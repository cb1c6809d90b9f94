// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/examiner.h"

#include <QThread>

namespace ccproxy::app {

/// Examines in a thread of its own: neither the system's proxy settings nor the end of an engine
/// keeps the windows waiting. The thread begins with the first examination.
class ThreadExaminer final : public ui::Examiner {
public:
    ThreadExaminer();
    ~ThreadExaminer() override;

    Run test(config::SettingsPtr settings, const std::string &provider,
             const std::string &model) override;
    Run examine(config::SettingsPtr settings, std::vector<std::string> names) override;
    Run listModels(config::SettingsPtr settings, const std::string &provider) override;
    void findLocalServers(QObject *context, Servers reply) override;

private:
    using Begin = std::function<void(ui::Examination *there)>;
    Run run(Begin begin);

    QThread m_thread;
};

} // namespace ccproxy::app
