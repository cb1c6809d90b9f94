// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"
#include "core/config/settings.h"
#include "core/dialects/model_list.h"
#include "core/doctor/quick_test.h"
#include "core/failure.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ccproxy::ui {

/// What is examined: one model of one provider.
struct ExaminedModel {
    std::string provider;
    std::string model; ///< "" = one that the provider lists
};

/// One thing that an Examiner does. Nothing is heard before it was given back.
class Examination : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void begun(const ccproxy::ui::ExaminedModel &model);
    void found(const ccproxy::doctor::Finding &finding);
    /// The models that a provider lists, those first that can lead a conversation.
    void listed(const std::vector<ccproxy::dialects::ListedModel> &models);
    /// All is done; nothing follows.
    void finished();
    /// It could not be done; nothing follows.
    void failed(const ccproxy::Failure &failure);
};

/// Asks providers, by any settings, without a trace in the history and beside the proxy that
/// serves. Settings come with the keys that are known. Lives in the user interface's thread.
class Examiner {
public:
    /// It ends with its pointer, also while one of its signals is heard; none follows.
    struct End {
        void operator()(Examination *run) const
        {
            run->blockSignals(true);
            run->deleteLater();
        }
    };
    using Run = std::unique_ptr<Examination, End>;

    virtual ~Examiner() = default;

    /// The quick test of a provider, which need not be turned on: begun(), a found() for each step,
    /// finished(). `model` "": the one that matters most.
    virtual Run test(config::SettingsPtr settings, const std::string &provider,
                     const std::string &model, doctor::Cost cost) = 0;
    /// What Claude Code needs, of each model that "PROVIDER" and "PROVIDER,MODEL" mean; of all that
    /// matter without any. begun() and its found() for each, finished().
    virtual Run examine(config::SettingsPtr settings, std::vector<std::string> names) = 0;
    /// listed(), finished().
    virtual Run listModels(config::SettingsPtr settings, const std::string &provider) = 0;

    /// The servers of models that run on this machine; `reply` comes unless `context` has ended.
    using Servers = std::function<void(const std::vector<config::LocalServer> &)>;
    virtual void findLocalServers(QObject *context, Servers reply) = 0;
};

} // namespace ccproxy::ui
