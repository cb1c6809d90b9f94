// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ccproxy::ui {
namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Figures)
};

constexpr int kFirstErrorStatus = 400;

QDateTime localTime(std::chrono::system_clock::time_point time)
{
    const auto since =
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count());
}

} // namespace

RequestState stateOf(const engine::ExchangeRecord &record)
{
    if (!record.ended)
        return record.firstContent.count() > 0 ? RequestState::Answering : RequestState::Waiting;
    if (record.cancelled)
        return RequestState::Left;
    if (record.failure.empty())
        return RequestState::Done;
    return record.status > 0 && record.status < kFirstErrorStatus ? RequestState::BrokenOff
                                                                  : RequestState::Failed;
}

QString stateText(RequestState state)
{
    switch (state) {
    case RequestState::Waiting:
        return Figures::tr("Waiting");
    case RequestState::Answering:
        return Figures::tr("Answering");
    case RequestState::Done:
        return Figures::tr("Done");
    case RequestState::Failed:
        return Figures::tr("Failed");
    case RequestState::BrokenOff:
        return Figures::tr("Broken off");
    case RequestState::Left:
        return Figures::tr("Client left");
    }
    return {};
}

std::int64_t tokensIn(const engine::ExchangeRecord &record)
{
    return record.usage.input + record.usage.cacheRead + record.usage.cacheWrite;
}

std::optional<double> tokensPerSecond(const engine::ExchangeRecord &record)
{
    // Less is an answer that came in one piece, whose speed means nothing.
    constexpr double kLeastSeconds = 0.05;
    const double seconds =
        std::chrono::duration<double>(record.total - record.firstContent).count();
    if (record.firstContent.count() == 0 || record.usage.output == 0 || seconds < kLeastSeconds)
        return std::nullopt;
    return static_cast<double>(record.usage.output) / seconds;
}

QString durationText(std::chrono::microseconds time)
{
    constexpr qint64 kSecond = 1000;
    constexpr qint64 kMinute = 60 * kSecond;
    const qint64 milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    constexpr qint64 kFew = 10;
    constexpr double kTenth = 0.1;
    if (time.count() > 0 && milliseconds < kFew) {
        const double exact = std::chrono::duration<double, std::milli>(time).count();
        return Figures::tr("%1 ms").arg(QLocale().toString(exact, 'f', exact < kTenth ? 2 : 1));
    }
    if (milliseconds < kSecond)
        return Figures::tr("%1 ms").arg(QLocale().toString(milliseconds));
    if (milliseconds < kMinute) {
        const double seconds = static_cast<double>(milliseconds) / kSecond;
        return Figures::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    }
    return Figures::tr("%1 min %2 s")
        .arg(QLocale().toString(milliseconds / kMinute))
        .arg(milliseconds % kMinute / kSecond);
}

QString tokensText(std::int64_t count)
{
    constexpr double kThousand = 1e3;
    constexpr double kMillion = 1e6;
    const auto number = static_cast<double>(count);
    if (number < 10 * kThousand)
        return QLocale().toString(static_cast<qint64>(count));
    if (number < kMillion)
        return Figures::tr("%1k").arg(QLocale().toString(number / kThousand, 'f', 1));
    return Figures::tr("%1M").arg(QLocale().toString(number / kMillion, 'f', 1));
}

QString costText(std::optional<usage::MicroDollars> cost)
{
    if (!cost)
        return Figures::tr("unknown");
    return QString::fromStdString(usage::moneyText(*cost))
        .replace(QStringLiteral("."), QLocale().decimalPoint());
}

QString timeText(std::chrono::system_clock::time_point time)
{
    return QLocale().toString(localTime(time).time(), QStringLiteral("HH:mm:ss"));
}

QString momentText(std::chrono::system_clock::time_point time)
{
    const QDate day = localTime(time).date();
    return day == QDate::currentDate()
        ? timeText(time)
        : QLocale().toString(day, QLocale::ShortFormat) + u' ' + timeText(time);
}

QString dateTimeText(std::chrono::system_clock::time_point time)
{
    return QLocale().toString(localTime(time), QLocale::ShortFormat);
}

QString sizeText(std::size_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1);
}

QString targetText(const engine::ExchangeRecord &record)
{
    if (record.attempts.empty())
        return {};
    const engine::AttemptRecord &last = record.attempts.back();
    QString text = QString::fromStdString(last.provider);
    if (!last.model.empty())
        text += u',' + QString::fromStdString(last.model);
    return text;
}

QString shortId(const engine::ExchangeRecord &record)
{
    constexpr qsizetype kShown = 8;
    QString id = QString::fromStdString(record.requestId);
    if (id.startsWith(QLatin1String("req_")))
        id.remove(0, 4);
    return id.left(kShown);
}

} // namespace ccproxy::ui
