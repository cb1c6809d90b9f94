// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/history.h"

#include <memory>

namespace ccproxy::engine {

History::History(QObject *parent) : QObject(parent), m_recorder(nullptr)
{
    auto recorder = std::make_unique<Recorder>();
    m_recorder = recorder.get();
    m_thread.setObjectName(QStringLiteral("history"));
    m_recorder->moveToThread(&m_thread);
    connect(m_recorder, &Recorder::committed, this, &History::committed, Qt::DirectConnection);
    connect(m_recorder, &Recorder::spent, this, &History::spent, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_recorder, &QObject::deleteLater);
    recorder.release(); // from here on the thread's end deletes it
}

History::~History()
{
    if (!m_thread.isRunning()) {
        const std::unique_ptr<Recorder> neverUsed(m_recorder);
        return;
    }
    run([this](Recorder &recorder) {
        recorder.flush();
        recorder.close();
        m_thread.quit();
    });
    m_thread.wait();
}

void History::start()
{
    std::call_once(m_started, [this] { m_thread.start(); });
}

void History::run(std::function<void(Recorder &)> work)
{
    start();
    QMetaObject::invokeMethod(
        m_recorder, [recorder = m_recorder, work = std::move(work)] { work(*recorder); },
        Qt::QueuedConnection);
}

void History::apply(const HistorySettings &settings)
{
    // Only sums are wanted before there is anything to write.
    if (settings.tellsSpending)
        start();
    QMetaObject::invokeMethod(
        m_recorder, [recorder = m_recorder, settings] { recorder->apply(settings); },
        Qt::QueuedConnection);
}

void History::add(ExchangeRecord record, ExchangeBodiesPtr bodies)
{
    start();
    m_recorder->push(std::move(record), std::move(bodies));
}

} // namespace ccproxy::engine
