// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/demo/dialect.h"

namespace ccproxy::dialects {
namespace {

Failure noUpstream()
{
    return finalFailure(FailureKind::Internal,
                        "The demo provider answers by itself and has no server to ask.");
}

class NoDecoder final : public Decoder {
public:
    explicit NoDecoder(messages::Answer &answer) : m_answer(answer) { }
    void event(const sse::Event &) override { m_answer.fail(noUpstream()); }
    void endOfStream() override { m_answer.fail(noUpstream()); }
    void body(std::string_view) override { m_answer.fail(noUpstream()); }

private:
    messages::Answer &m_answer;
};

class DemoDialect final : public Dialect {
public:
    KeyHeader keyHeader(const Target &) const override { return {}; }

    Expected<Encoded> encode(const messages::Request &request, const Target &,
                             const ClientHeaders &) const override
    {
        Encoded encoded;
        encoded.url = "demo:";
        encoded.body = request.body;
        encoded.stream = request.stream;
        return encoded;
    }

    std::unique_ptr<Decoder> decoder(const DecodeContext &context) const override
    {
        return std::make_unique<NoDecoder>(context.answer);
    }

    Failure readError(json::Parser &, int, const std::vector<Header> &, std::string_view,
                      const Target &) const override
    {
        return noUpstream();
    }
};

} // namespace

const Dialect &demoDialect()
{
    static const DemoDialect dialect;
    return dialect;
}

} // namespace ccproxy::dialects
