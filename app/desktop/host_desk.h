// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration_edit.h"
#include "service/service_host.h"
#include "ui/program/configuration_desk.h"

namespace ccproxy::app {

/// The configuration of the one instance, as its windows change it.
class HostDesk final : public ui::ConfigurationDesk {
    Q_OBJECT

public:
    /// `host` outlives it. `request`: by which the host's configuration is loaded.
    HostDesk(ServiceHost &host, ConfigurationRequest request, QObject *parent = nullptr);

    /// Looks again, after the host has begun with a configuration, or could not.
    void refresh();

    const ui::ConfigurationView &view() const override { return m_view; }
    Expected<Result> tryEdit(const Edit &edit) const override;
    Expected<std::vector<config::Problem>> problemsOf(const Edit &edit) const override;
    Expected<Result> change(const Edit &edit) override;
    using ConfigurationDesk::changeProvider;
    void changeProvider(config::ProviderChange change, Edit also, Done done) override;
    void changeAccessKey(Secret key, KeyPlace place, Done done) override;
    void deleteKeys(std::vector<std::string> entries, Done done) override;
    bool canUndo() const override;
    bool canRedo() const override;
    Expected<void> undo() override;
    Expected<void> redo() override;

private:
    void lookAtFile();
    void take(const Configuration &now);
    ConfigurationFile file() const;
    Result resultOf(Change change) const;
    Expected<void> follow();

    ServiceHost &m_host;
    const ConfigurationRequest m_request;
    ui::ConfigurationView m_view;
};

} // namespace ccproxy::app
