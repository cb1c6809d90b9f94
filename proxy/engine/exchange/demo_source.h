// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/demo/demo_answer.h"
#include "core/messages/message_writer.h"
#include "core/messages/stream_writer.h"
#include "engine/exchange/answer_source.h"
#include "engine/exchange/attempt.h"

#include <QTimer>

namespace ccproxy::engine {

/// The built-in provider, which answers offline and at the pace of a model.
class DemoSource final : public AnswerSource {
public:
    DemoSource(messages::IdSource &ids, AnswerListener &listener, dialects::demo::DemoPlan plan,
               const ClientSide &clientSide);

    void start() override;
    void pause() override { m_timer.stop(); }
    void resume() override { schedule(); }
    void cancel() override { m_timer.stop(); }
    void checkDeadlines(Clock::time_point) override { }
    void woke(const failover::Waking &, Clock::time_point) override { }
    const Progress &progress() const override { return m_progress; }
    std::string &output() override { return m_output; }
    std::string_view wholeType() const override
    {
        return m_messageWriter ? "application/json" : std::string_view();
    }
    int status() const override { return 200; }
    std::vector<dialects::Header> clientHeaders() const override { return {}; }
    std::optional<Clock::time_point> firstByteAt() const override { return m_startedAt; }

private:
    void schedule();
    void step();

    AnswerListener &m_listener;
    std::string m_output;
    messages::StreamWriter m_streamWriter;
    std::optional<messages::MessageWriter> m_messageWriter;
    std::optional<messages::Answer> m_answer;
    dialects::demo::DemoPlayer m_player;
    QTimer m_timer;
    std::optional<Clock::time_point> m_startedAt;
    Progress m_progress;
};

} // namespace ccproxy::engine
