// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/thread_examiner.h"

#include "core/config/provider_change.h"
#include "doctor/doctor_run.h"
#include "doctor/provider_test.h"
#include "local_servers.h"
#include "platform/platform.h"

#include <algorithm>
#include <utility>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

/// Somebody looks on.
constexpr std::chrono::milliseconds kPatience = 30s;
constexpr std::chrono::milliseconds kListPatience = 15s;

/// The settings with a provider turned on.
config::Settings turnedOn(const config::Settings &settings, const std::string &provider)
{
    config::Settings out = settings;
    for (config::Provider &each : out.providers)
        each.enabled = each.enabled || each.name == provider;
    return out;
}

/// Tells what is done, and begins it.
template <typename Work>
void follow(Work *work, ui::Examination *there)
{
    QObject::connect(work, &Work::begun, there, [there](const DoctorTarget &target) {
        Q_EMIT there->begun({target.provider, target.model});
    });
    QObject::connect(work, &Work::found, there, &ui::Examination::found);
    QObject::connect(work, &Work::finished, there, &ui::Examination::finished);
    QObject::connect(work, &Work::failed, there, &ui::Examination::failed);
    work->start();
}

void tellList(ListAnswer answer, ui::Examination *there)
{
    if (answer.failure) {
        Q_EMIT there->failed(*answer.failure);
        return;
    }
    std::stable_partition(answer.models.begin(), answer.models.end(), [](const auto &model) {
        return catalogue::canChat(model.id, model.facts);
    });
    Q_EMIT there->listed(answer.models);
    Q_EMIT there->finished();
}

} // namespace

/// `begin` is called in the thread, with what is heard of as the run that is given back.
ui::Examiner::Run ThreadExaminer::run(Begin begin)
{
    if (!m_there) {
        m_there = std::make_unique<QObject>();
        m_thread.start("examiner", engine::LoopThread::Sockets::Few, [this] { m_there.reset(); });
        m_there->moveToThread(m_thread.handle());
    }
    Run here(new ui::Examination);
    auto *there = new ui::Examination;
    there->moveToThread(m_thread.handle());
    using ui::Examination;
    QObject::connect(there, &Examination::begun, here.get(), &Examination::begun);
    QObject::connect(there, &Examination::found, here.get(), &Examination::found);
    QObject::connect(there, &Examination::listed, here.get(), &Examination::listed);
    QObject::connect(there, &Examination::finished, here.get(), &Examination::finished);
    QObject::connect(there, &Examination::failed, here.get(), &Examination::failed);
    QObject::connect(here.get(), &QObject::destroyed, there, &QObject::deleteLater);
    QMetaObject::invokeMethod(there, [there, root = m_there.get(), begin = std::move(begin)] {
        there->setParent(root);
        begin(there);
    });
    return here;
}

ui::Examiner::Run ThreadExaminer::test(config::SettingsPtr settings, const std::string &provider,
                                       const std::string &model, doctor::Cost cost)
{
    return run([settings = turnedOn(*settings, provider), provider, model,
                cost](auto *there) mutable {
        const config::Provider *tested = settings.provider(provider);
        if (tested == nullptr) {
            Q_EMIT there->failed(config::unknownProvider(settings, provider));
            return;
        }
        const auto known = modelsOf(settings, *tested);
        DoctorTarget target{provider, model};
        if (model.empty() && !known.empty())
            target = known.front();
        follow(new ProviderTest(std::move(settings), {std::move(target)}, cost, kPatience, there),
               there);
    });
}

ui::Examiner::Run ThreadExaminer::examine(config::SettingsPtr settings,
                                          std::vector<std::string> names)
{
    return run([settings = std::move(settings), names = std::move(names)](auto *there) {
        auto targets = doctorTargets(*settings, names);
        if (targets)
            follow(new DoctorRun(*settings, std::move(*targets), there), there);
        else
            Q_EMIT there->failed(targets.error());
    });
}

ui::Examiner::Run ThreadExaminer::listModels(config::SettingsPtr settings,
                                             const std::string &provider)
{
    return run([settings = turnedOn(*settings, provider), provider](auto *there) {
        const engine::ProviderTable table(std::make_shared<const config::Settings>(settings));
        const Expected<engine::ProviderRow> &row = table.find(provider);
        if (!row) {
            Q_EMIT there->failed(row.error());
            return;
        }
        if (!ListCall::canAsk(*row)) {
            Q_EMIT there->failed(makeFailure(FailureKind::NotFound,
                                             provider + " has no list of models",
                                             "Add the names of its models by hand."));
            return;
        }
        auto *call = new ListCall(kListPatience, there);
        QObject::connect(call, &ListCall::done, there,
                         [there](const ListAnswer &answer) { tellList(answer, there); });
        call->start(*row, table.settings());
    });
}

void ThreadExaminer::findLocalServers(QObject *context, Servers reply)
{
    // The environment is read here: other threads must not, while this one may change it.
    const auto found = std::make_shared<std::vector<config::LocalServer>>();
    Run search = run([environment = platform::environment(), found](ui::Examination *there) {
        *found = app::findLocalServers(environment);
        Q_EMIT there->finished();
    });
    ui::Examination *waiting = search.release();
    QObject::connect(waiting, &ui::Examination::finished, context,
                     [found, reply = std::move(reply)] { reply(*found); });
    QObject::connect(waiting, &ui::Examination::finished, waiting, &QObject::deleteLater);
    QObject::connect(context, &QObject::destroyed, waiting, &QObject::deleteLater);
}

} // namespace ccproxy::app
