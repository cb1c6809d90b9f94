// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/demo_source.h"

namespace ccproxy::engine {

DemoSource::DemoSource(messages::IdSource &ids, AnswerListener &listener,
                       dialects::demo::DemoPlan plan, const ClientSide &clientSide)
    : m_listener(listener),
      m_streamWriter(m_output,
                     {.id = clientSide.messageId, .model = json::RawString(clientSide.model)}),
      m_player(std::move(plan))
{
    if (!clientSide.wantsStream)
        m_messageWriter.emplace(messages::MessageHead{.id = clientSide.messageId,
                                                      .model = json::RawString(clientSide.model)});
    m_answer.emplace(m_messageWriter ? static_cast<messages::EventSink &>(*m_messageWriter)
                                     : static_cast<messages::EventSink &>(m_streamWriter),
                     ids);
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
}

void DemoSource::start()
{
    m_startedAt = Clock::now();
    schedule();
}

/// A client that takes the answer whole need not wait for words to drop in.
void DemoSource::schedule()
{
    if (!m_progress.over)
        m_timer.start(m_messageWriter ? std::chrono::milliseconds(0) : m_player.delay());
}

void DemoSource::step()
{
    const bool more = m_player.step(*m_answer);
    m_progress.content = m_answer->hasContent();
    m_progress.over = m_answer->isOver();
    if (m_progress.over) {
        m_progress.usage = m_answer->usage();
        if (m_messageWriter && m_messageWriter->message())
            m_output = *m_messageWriter->message();
    }
    if (more)
        schedule();
    m_listener.answerProgressed(*this);
    if (!more)
        m_listener.sourceFinished(*this);
}

} // namespace ccproxy::engine
