// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/foreign_import.h"
#include "service/service_host.h"
#include "ui/program/configuration_desk.h"
#include "ui/program/importer.h"

#include <QObject>
#include <QThreadPool>

namespace ccproxy::app {

/// Imports into the configuration of the one instance. Files are read in a thread of its own, since
/// some are databases.
class HostImporter final : public QObject, public ui::Importer {
public:
    /// Both outlive it.
    HostImporter(ServiceHost &host, ui::ConfigurationDesk &desk, QObject *parent = nullptr);

    std::vector<ui::ImportSource> sources() const override;
    void preview(const ui::ImportSource &source, QObject *context, Reply reply) override;
    void takeOver(const ui::ImportSource &source, Keys keys, QObject *context,
                  Reply reply) override;

private:
    using Read = std::function<void(Expected<config::Import> import)>;
    void read(const ui::ImportSource &source, Read done);
    void add(config::Import import, Keys keys, const Reply &reply);
    void save(const config::Import &import, std::size_t keys, const Reply &reply);

    ServiceHost &m_host;
    ui::ConfigurationDesk &m_desk;
    QThreadPool m_pool; ///< ends first: what is read is told to this object
};

} // namespace ccproxy::app
