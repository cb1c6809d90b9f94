// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/provider_model.h"

#include "ui/health/provider_health.h"
#include "ui/settings/providers/provider_words.h"

#include <QMimeData>

#include <algorithm>

namespace ccproxy::ui {
namespace {

const QString kRowMime = QStringLiteral("application/x-ccproxy-provider-row");

constexpr const char *kTitles[] = {
    QT_TRANSLATE_NOOP("ccproxy::ui::ProviderModel", "Name"),
    QT_TRANSLATE_NOOP("ccproxy::ui::ProviderModel", "Kind"),
    QT_TRANSLATE_NOOP("ccproxy::ui::ProviderModel", "Address"),
    QT_TRANSLATE_NOOP("ccproxy::ui::ProviderModel", "Key"),
    QT_TRANSLATE_NOOP("ccproxy::ui::ProviderModel", "State"),
};

} // namespace

void ProviderModel::setSettings(config::SettingsPtr settings)
{
    beginResetModel();
    m_settings = std::move(settings);
    endResetModel();
}

void ProviderModel::setStatus(std::vector<engine::ProviderStatus> status)
{
    m_status = std::move(status);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

const config::Provider &ProviderModel::provider(int row) const
{
    return m_settings->providers[static_cast<std::size_t>(row)];
}

int ProviderModel::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (provider(row).name == name.toStdString())
            return row;
    }
    return -1;
}

std::vector<std::string> ProviderModel::orderWith(int row, int before) const
{
    std::vector<std::string> out;
    for (int i = 0; i < rowCount(); ++i)
        out.push_back(provider(i).name);
    const auto at = [&out](int place) { return out.begin() + place; };
    if (before > row)
        std::rotate(at(row), at(row + 1), at(before));
    else
        std::rotate(at(before), at(row), at(row + 1));
    return out;
}

const engine::ProviderStatus *ProviderModel::statusOf(const std::string &name) const
{
    const auto found = std::find_if(m_status.begin(), m_status.end(),
                                    [&name](const auto &status) { return status.name == name; });
    return found == m_status.end() ? nullptr : &*found;
}

QString ProviderModel::stateText(const config::Provider &provider) const
{
    const engine::ProviderStatus *status = statusOf(provider.name);
    if (!provider.enabled)
        return healthText(ProviderHealth::Off);
    return status != nullptr ? healthText(healthOf(*status)) : tr("Not in use");
}

Sign ProviderModel::signOf(const config::Provider &provider) const
{
    const engine::ProviderStatus *status = statusOf(provider.name);
    if (!provider.enabled || status == nullptr)
        return healthSign(ProviderHealth::Off);
    return healthSign(healthOf(*status));
}

int ProviderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_settings ? 0 : static_cast<int>(m_settings->providers.size());
}

int ProviderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ProviderModel::text(const config::Provider &provider, int column) const
{
    switch (column) {
    case Kind:
        return kindText(provider);
    case Address:
        return addressText(provider);
    case Key:
        return keyText(provider.apiKey, needsKey(provider));
    case State:
        return stateText(provider);
    default:
        return QString::fromStdString(provider.name);
    }
}

QVariant ProviderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const config::Provider &one = provider(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(one, column);
    if (role == Qt::CheckStateRole && column == Name)
        return one.enabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleDescriptionRole && column == Name)
        return one.enabled ? tr("Turned on") : tr("Turned off");
    if (column == State && role == Qt::DecorationRole)
        return signIcon(signOf(one));
    if (column == State && role == Qt::ToolTipRole) {
        const engine::ProviderStatus *status = statusOf(one.name);
        return one.enabled && status != nullptr ? healthDetail(*status) : stateText(one);
    }
    // Columns may be too narrow.
    return role == Qt::ToolTipRole ? QVariant(text(one, column)) : QVariant();
}

QVariant ProviderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return tr(kTitles[section]);
}

bool ProviderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name)
        return false;
    const bool isOn = value.toInt() == Qt::Checked;
    if (isOn != provider(index.row()).enabled)
        Q_EMIT toggleRequested(index.row());
    return true;
}

Qt::ItemFlags ProviderModel::flags(const QModelIndex &index) const
{
    // Between the rows one can drop, into them not.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags out =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    out.setFlag(Qt::ItemIsUserCheckable, index.column() == Name);
    return out;
}

QStringList ProviderModel::mimeTypes() const
{
    return {kRowMime};
}

QMimeData *ProviderModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData; // the caller's
    data->setData(kRowMime, QByteArray::number(indexes.first().row()));
    return data;
}

bool ProviderModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                 int /*column*/, const QModelIndex &parent)
{
    bool isRow = false;
    const int from = data->data(kRowMime).toInt(&isRow);
    if (!isRow || action != Qt::MoveAction || from >= rowCount() || parent.isValid())
        return false;
    Q_EMIT moveRequested(from, row < 0 ? rowCount() : row);
    return true;
}

} // namespace ccproxy::ui
