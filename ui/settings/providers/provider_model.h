// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "engine/engine.h"
#include "ui/widgets/sign_icon.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace ccproxy::ui {

/// The providers of the configuration, in its order. It changes nothing by itself: what is ticked
/// and dragged is wished for.
class ProviderModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Kind, Address, Key, State, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setSettings(config::SettingsPtr settings);
    void setStatus(std::vector<engine::ProviderStatus> status);

    const config::Provider &provider(int row) const;
    /// -1 when there is none of that name.
    int rowOf(const QString &name) const;
    /// All names, with the provider of a row at another place: before that of `before`.
    std::vector<std::string> orderWith(int row, int before) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void toggleRequested(int row);
    void moveRequested(int row, int before);

private:
    QString text(const config::Provider &provider, int column) const;
    QString stateText(const config::Provider &provider) const;
    Sign signOf(const config::Provider &provider) const;
    const engine::ProviderStatus *statusOf(const std::string &name) const;

    config::SettingsPtr m_settings;
    std::vector<engine::ProviderStatus> m_status;
};

} // namespace ccproxy::ui
