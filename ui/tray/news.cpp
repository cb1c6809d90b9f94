// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/news.h"

#include <QDate>
#include <QDateTime>

#include <utility>

namespace ccproxy::ui {
namespace {

std::chrono::system_clock::time_point startOf(const QDate &day)
{
    return std::chrono::system_clock::time_point(
        std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

} // namespace

News::News(EngineModel &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_lookAgain, false))
            look();
    });
    m_midnight.setSingleShot(true);
    m_midnight.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_midnight, &QTimer::timeout, this, &News::look);
    connect(&engine, &EngineModel::recorded, this, [this] {
        if (m_rest.isActive())
            m_lookAgain = true;
        else
            look();
    });
}

void News::markRead()
{
    if (m_errors.unread() == 0)
        return;
    m_errors.markRead();
    Q_EMIT changed();
}

void News::look()
{
    m_rest.start();
    m_engine.records(m_last, this, [this](std::vector<engine::ExchangeRecord> records) {
        std::erase_if(records, [this](const engine::ExchangeRecord &record) {
            return record.sequence <= m_last || record.receivedAt + record.total < m_begin;
        });
        for (const engine::ExchangeRecord &record : records) {
            m_last = record.sequence;
            m_errors.take(record);
        }
        Q_EMIT ended(records);
        Q_EMIT changed();
    });
    if (std::exchange(m_isAsking, true))
        return;
    const QDate today = QDate::currentDate();
    m_engine.usage({.by = usage::By::Day,
                    .since = startOf(QDate(today.year(), today.month(), 1)),
                    .until = {}},
                   this, [this](const auto &groups) { takeUsage(groups); });
}

void News::takeUsage(const Expected<std::vector<engine::UsageGroup>> &groups)
{
    m_isAsking = false;
    m_sums.reset();
    m_midnight.stop();
    if (groups) {
        const QDateTime now = QDateTime::currentDateTime();
        const std::string today = now.date().toString(Qt::ISODate).toStdString();
        m_sums.emplace();
        for (const engine::UsageGroup &group : *groups) {
            m_sums->month += group.tally;
            if (group.name == today)
                m_sums->today += group.tally;
        }
        // A day of the clock's change may be off by an hour; the next request mends that.
        m_midnight.start(std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay()))
                         + std::chrono::seconds(1));
    }
    Q_EMIT changed();
}

} // namespace ccproxy::ui
