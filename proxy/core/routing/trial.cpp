// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/trial.h"

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/messages/request.h"
#include "core/routing/request_measure.h"
#include "core/tokens/counter.h"

#include <span>

namespace ccproxy::routing {
namespace {

/// A request whose prompt is as long as somebody says.
class ToldMeasure final : public Measure {
public:
    ToldMeasure(Measure &request, std::int64_t tokens) : m_request(request), m_tokens(tokens) { }

    Bounds bounds() override { return {m_tokens, m_tokens}; }
    std::int64_t count() override { return m_tokens; }
    std::optional<std::string> parameter(std::string_view path) override
    {
        return m_request.parameter(path);
    }

private:
    Measure &m_request;
    std::int64_t m_tokens;
};

Expected<Explanation> explained(std::string body, std::span<const Header> headers,
                                std::optional<std::int64_t> tokens,
                                const config::Settings &settings, const RouterOptions &options)
{
    const std::size_t size = body.size();
    body.append(json::kPadding, ' ');
    json::Parser parser;
    const auto request = messages::readRequest(parser, std::string_view(body).substr(0, size));
    if (!request)
        return Unexpected(request.error());
    Facts facts = factsOf(*request, headers);
    tokens::Counter counter;
    RequestMeasure counted(*request, counter, parser);
    ToldMeasure told(counted, tokens.value_or(0));
    Measure &measure = tokens ? static_cast<Measure &>(told) : counted;
    auto decision = decide(facts, settings, measure, options);
    return Explanation{std::move(facts), std::move(decision)};
}

} // namespace

Expected<Explanation> explain(std::string body, const config::Settings &settings,
                              const RouterOptions &options, std::span<const Header> headers)
{
    return explained(std::move(body), headers, {}, settings, options);
}

std::string bodyOf(const Trial &trial)
{
    std::string out;
    json::Writer w(out);
    w.beginObject().key("model").string(trial.model).key("max_tokens").number(32'000);
    if (trial.thinks) {
        w.key("thinking").beginObject().key("type").string("enabled");
        w.key("budget_tokens").number(31'999).endObject();
    }
    if (!trial.effort.empty())
        w.key("output_config").beginObject().key("effort").string(trial.effort).endObject();
    if (trial.searchesWeb) {
        w.key("tools").beginArray().beginObject().key("type").string("web_search_20250305");
        w.key("name").string("web_search").endObject().endArray();
    }
    w.key("messages").beginArray().beginObject().key("role").string("user");
    w.key("content").beginArray();
    if (trial.hasImage) {
        w.beginObject().key("type").string("image").key("source").beginObject();
        w.key("type").string("base64").key("media_type").string("image/png");
        w.key("data").string("").endObject().endObject();
    }
    w.beginObject().key("type").string("text").key("text").string("Hello").endObject();
    w.endArray().endObject().endArray().endObject();
    return out;
}

std::vector<Header> headersOf(const Trial &trial)
{
    std::vector<Header> out;
    if (trial.origin == Trial::Origin::Background)
        out.emplace_back("x-claude-code-request-class", "auxiliary");
    if (trial.origin == Trial::Origin::Subagent)
        out.emplace_back("x-claude-code-request-class", "subagent");
    if (!trial.agentType.empty())
        out.emplace_back("x-claude-code-agent-type", trial.agentType);
    return out;
}

Expected<Explanation> explain(const Trial &trial, const config::Settings &settings)
{
    RouterOptions options;
    options.profile = trial.profile;
    return explained(bodyOf(trial), headersOf(trial), trial.tokens, settings, options);
}

} // namespace ccproxy::routing
