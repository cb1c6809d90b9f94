// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/demo_source.h"

namespace ccproxy::engine {

DemoSource::DemoSource(messages::IdSource &ids, AnswerListener &listener,
                       const messages::Request &request, const ClientSide &clientSide)
    : m_listener(listener),
      m_streamWriter(m_output,
                     {.id = clientSide.messageId, .model = json::RawString(clientSide.model)}),
      m_player(request)
{
    if (!clientSide.wantsStream)
        m_messageWriter.emplace(messages::MessageHead{.id = clientSide.messageId,
                                                      .model = json::RawString(clientSide.model)});
    m_answer.emplace(m_messageWriter ? static_cast<messages::EventSink &>(*m_messageWriter)
                                     : static_cast<messages::EventSink &>(m_streamWriter),
                     ids);
    // A client that takes the answer whole need not wait for words to drop in.
    constexpr std::chrono::milliseconds kPace(15);
    m_timer.setInterval(m_messageWriter ? std::chrono::milliseconds(0) : kPace);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
}

void DemoSource::start()
{
    m_startedAt = Clock::now();
    // The first words come at once.
    QTimer::singleShot(0, &m_timer, [this] { step(); });
    m_timer.start();
}

void DemoSource::step()
{
    if (!m_timer.isActive())
        return;
    const bool more = m_player.step(*m_answer);
    m_progress.content = m_answer->hasContent();
    m_progress.over = m_answer->isOver();
    if (m_progress.over) {
        m_progress.usage = m_answer->usage();
        if (m_messageWriter && m_messageWriter->message())
            m_output = *m_messageWriter->message();
    }
    if (!more)
        m_timer.stop();
    m_listener.answerProgressed(*this);
    if (!more)
        m_listener.sourceFinished(*this);
}

} // namespace ccproxy::engine
