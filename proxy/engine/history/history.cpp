// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/history.h"

#include <QCoreApplication>
#include <QThread>

#include <memory>
#include <utility>

namespace ccproxy::engine {
namespace {

bool isWanted(config::RecordBodies bodies, const ExchangeRecord &record)
{
    switch (bodies) {
    case config::RecordBodies::All:
        return true;
    case config::RecordBodies::Errors:
        return record.hasFailed();
    case config::RecordBodies::None:
        break;
    }
    return false;
}

} // namespace

History::History(QObject *parent) : QObject(parent) { }

History::~History()
{
    m_thread.end();
}

Recorder &History::started()
{
    const std::scoped_lock lock(m_mutex);
    return startedUnderLock();
}

Recorder &History::startedUnderLock()
{
    if (m_recorder)
        return *m_recorder;
    auto recorder = std::make_unique<Recorder>();
    m_recorder = recorder.get();
    connect(m_recorder, &Recorder::committed, this, &History::committed, Qt::DirectConnection);
    connect(m_recorder, &Recorder::spent, this, &History::spent, Qt::DirectConnection);
    m_thread.start("history", LoopThread::Sockets::Few, [owned = recorder.release()] {
        const std::unique_ptr<Recorder> ending(owned);
        QCoreApplication::sendPostedEvents(owned); // what is asked is answered
        ending->flush();
        ending->close();
    });
    m_recorder->moveToThread(m_thread.handle());
    QMetaObject::invokeMethod(
        m_recorder, [recorder = m_recorder, settings = m_settings] { recorder->apply(settings); },
        Qt::QueuedConnection);
    return *m_recorder;
}

void History::run(std::function<void(Recorder &)> work)
{
    Recorder &recorder = started();
    QMetaObject::invokeMethod(
        &recorder, [&recorder, work = std::move(work)] { work(recorder); }, Qt::QueuedConnection);
}

void History::apply(const HistorySettings &settings)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_settings = settings;
        // Only sums are wanted before there is anything to write.
        if (!m_recorder && !settings.tellsSpending)
            return;
    }
    run([settings](Recorder &recorder) { recorder.apply(settings); });
}

void History::add(RecordPtr record, ExchangeBodiesPtr bodies)
{
    const std::scoped_lock lock(m_mutex);
    // Not only when they would be written: until then hundreds of exchanges would hold them.
    if (!isWanted(m_settings.bodies, *record))
        bodies.reset();
    startedUnderLock().push(std::move(record), std::move(bodies));
}

} // namespace ccproxy::engine
