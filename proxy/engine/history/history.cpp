// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/history.h"

#include <QCoreApplication>
#include <QThread>

#include <memory>
#include <utility>

namespace ccproxy::engine {

History::History(QObject *parent) : QObject(parent) { }

History::~History()
{
    m_thread.end();
}

Recorder &History::started()
{
    const std::scoped_lock lock(m_mutex);
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
    started().push(std::move(record), std::move(bodies));
}

} // namespace ccproxy::engine
