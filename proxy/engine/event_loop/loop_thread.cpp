// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event_loop/loop_thread.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <future>
#include <memory>
#include <utility>

#ifdef Q_OS_LINUX
#include "engine/event_loop/epoll_dispatcher.h"

#include <pthread.h>
#endif

namespace ccproxy::engine {
namespace {

/// Of the calling thread.
void setName([[maybe_unused]] const char *name)
{
#ifdef Q_OS_LINUX
    ::pthread_setname_np(::pthread_self(), name);
#endif
}

void useEpoll([[maybe_unused]] QThread *thread)
{
#ifdef Q_OS_LINUX
    if (auto dispatcher = std::make_unique<EpollDispatcher>(); dispatcher->isValid())
        thread->setEventDispatcher(dispatcher.release()); // which the thread owns from here on
#endif
}

} // namespace

void LoopThread::start(const char *name, Sockets sockets, std::function<void()> last)
{
    std::promise<QThread *> handle;
    auto began = handle.get_future();
    m_thread =
        std::thread([name, sockets, last = std::move(last), handle = std::move(handle)]() mutable {
            setName(name);
            QThread *const self = QThread::currentThread();
            if (sockets == Sockets::Many)
                useEpoll(self);
            QEventLoop loop;
            handle.set_value(self);
            loop.exec(); // returns at once when quit() was faster
            last();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        });
    m_handle = began.get();
}

void LoopThread::end()
{
    if (!m_thread.joinable())
        return;
    m_handle->quit();
    m_handle = nullptr;
    m_thread.join();
}

} // namespace ccproxy::engine
