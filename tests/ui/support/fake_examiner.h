// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/examiner.h"

#include <QPointer>

namespace ccproxy::ui::testing {

/// Asks nobody: a test says what is heard of the last run.
class FakeExaminer final : public Examiner {
public:
    Run test(config::SettingsPtr with, const std::string &provider, const std::string &model,
             doctor::Cost paid) override
    {
        cost = paid;
        return begin(std::move(with), provider + "," + model);
    }
    Run examine(config::SettingsPtr with, std::vector<std::string> names) override
    {
        return begin(std::move(with), names.empty() ? std::string() : names.front());
    }
    Run listModels(config::SettingsPtr with, const std::string &provider) override
    {
        return begin(std::move(with), provider);
    }
    void findLocalServers(QObject *context, Servers reply) override
    {
        QMetaObject::invokeMethod(
            context, [this, reply = std::move(reply)] { reply(servers); }, Qt::QueuedConnection);
    }

    std::vector<config::LocalServer> servers;
    config::SettingsPtr settings; ///< of the last run
    std::string subject;          ///< the same: "provider", "provider,model"
    QPointer<Examination> last;
    doctor::Cost cost = doctor::Cost::Nothing; ///< of the last test
    int runs = 0;

private:
    Run begin(config::SettingsPtr given, std::string what)
    {
        settings = std::move(given);
        subject = std::move(what);
        ++runs;
        Run run(new Examination);
        last = run.get();
        return run;
    }
};

} // namespace ccproxy::ui::testing
