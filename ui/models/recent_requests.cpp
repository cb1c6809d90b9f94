// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recent_requests.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ccproxy::ui {
namespace {

using engine::ExchangeRecord;

QString when(const ExchangeRecord &record)
{
    const auto sinceEpoch =
        std::chrono::duration_cast<std::chrono::milliseconds>(record.receivedAt.time_since_epoch());
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(sinceEpoch.count()).time(),
                              QStringLiteral("HH:mm:ss"));
}

/// "model asked → provider,model"; only what is known.
QString target(const ExchangeRecord &record)
{
    QString text =
        QString::fromStdString(record.modelAsked.empty() ? record.path : record.modelAsked);
    if (record.attempts.empty())
        return text;
    const engine::AttemptRecord &last = record.attempts.back();
    text += QStringLiteral(" → ") + QString::fromStdString(last.provider);
    if (!last.model.empty() && last.model != record.modelAsked)
        text += u',' + QString::fromStdString(last.model);
    return text;
}

QString duration(const ExchangeRecord &record)
{
    const double seconds = std::chrono::duration<double>(record.total).count();
    if (seconds < 1)
        return RecentRequests::tr("%1 ms").arg(QLocale().toString(seconds * 1000, 'f', 0));
    return RecentRequests::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

} // namespace

RecentRequests::RecentRequests(QObject *parent) : QAbstractTableModel(parent) { }

void RecentRequests::add(const std::vector<ExchangeRecord> &records)
{
    const auto fresh = std::find_if(records.begin(), records.end(), [this](const auto &record) {
        return record.sequence > m_last;
    });
    const auto count = std::min<std::ptrdiff_t>(records.end() - fresh, kCapacity);
    if (count <= 0)
        return;
    beginInsertRows({}, 0, static_cast<int>(count) - 1);
    for (auto record = records.end() - count; record != records.end(); ++record)
        m_records.push_front(*record);
    m_last = records.back().sequence;
    endInsertRows();
    const int rows = static_cast<int>(m_records.size());
    if (rows <= kCapacity)
        return;
    beginRemoveRows({}, kCapacity, rows - 1);
    m_records.resize(kCapacity);
    endRemoveRows();
}

int RecentRequests::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecentRequests::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentRequests::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ExchangeRecord &record = m_records[static_cast<std::size_t>(index.row())];
    const QString failure = QString::fromStdString(record.failure);
    if (role == Qt::ToolTipRole)
        return failure.isEmpty() ? QString::fromStdString(record.reason) : failure;
    if (role == Qt::TextAlignmentRole && index.column() == Duration)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return when(record);
    case Target:
        return target(record);
    case Result:
        if (record.cancelled)
            return tr("cancelled");
        return failure.isEmpty() ? tr("done") : tr("%1: %2").arg(record.status).arg(failure);
    case Duration:
        return duration(record);
    default:
        return {};
    }
}

QVariant RecentRequests::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Duration)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Time");
    case Target:
        return tr("Request");
    case Result:
        return tr("Result");
    case Duration:
        return tr("Took");
    default:
        return {};
    }
}

} // namespace ccproxy::ui
