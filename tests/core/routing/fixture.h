// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/json/reader.h"
#include "core/messages/request.h"
#include "core/routing/measure.h"
#include "core/routing/router.h"

#include <QByteArray>

#include <algorithm>
#include <map>
#include <string>

/// What the tests of this room share.
namespace ccproxy::routing::test {

/// JSON written with single quotes, since moc cannot read raw strings with double ones.
inline std::string js(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

inline QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// A measure whose answers are given and whose questions are counted.
class FakeMeasure final : public Measure {
public:
    FakeMeasure() = default;
    explicit FakeMeasure(std::int64_t tokens) : FakeMeasure(tokens, {0, 1'000'000'000}) { }
    FakeMeasure(std::int64_t tokens, Bounds between) : m_tokens(tokens), m_bounds(between) { }

    Bounds bounds() override { return m_bounds; }
    std::int64_t count() override
    {
        ++counts;
        return m_tokens;
    }
    std::optional<std::string> parameter(std::string_view path) override
    {
        const auto found = parameters.find(std::string(path));
        if (found == parameters.end())
            return std::nullopt;
        return found->second;
    }

    std::map<std::string, std::string> parameters;
    int counts = 0;

private:
    std::int64_t m_tokens = 0;
    Bounds m_bounds;
};

/// A request with the padding that the reader wants; views of request() live as long as it.
class OwnedRequest {
public:
    explicit OwnedRequest(std::string body) : m_body(std::move(body))
    {
        const std::size_t size = m_body.size();
        m_body.append(json::kPadding, ' ');
        m_request = messages::readRequest(parser, std::string_view(m_body).substr(0, size));
    }
    bool isValid() const { return m_request.has_value(); }
    const messages::Request &request() const { return *m_request; }

    json::Parser parser;

private:
    std::string m_body;
    Expected<messages::Request> m_request = messages::Request();
};

inline config::Provider provider(std::string name, std::vector<std::string> models = {})
{
    config::Provider out;
    out.name = std::move(name);
    out.models = std::move(models);
    return out;
}

inline config::Route route(std::string name, std::string toProvider, std::string toModel)
{
    config::Route out;
    out.name = std::move(name);
    out.target.provider = std::move(toProvider);
    out.target.model = std::move(toModel);
    return out;
}

/// Where a decision leads, with its fallbacks: "route: p,m | p,m", or "kind: message remedy".
inline std::string pathOf(const Expected<Decision, Refusal> &decision)
{
    if (!decision) {
        const Failure &failure = decision.error().failure;
        return std::string(faceOf(failure.kind).anthropicType) + ": " + failure.text();
    }
    std::string out = decision->routeName + ":";
    for (const Candidate &candidate : decision->candidates) {
        out += candidate.why.starts_with("fallback") ? " | " : " ";
        out += candidate.provider + "," + candidate.model;
    }
    return out;
}

/// The steps as lines "rule outcome text".
inline std::string stepsOf(const Expected<Decision, Refusal> &decision)
{
    std::string out;
    for (const Step &step : decision ? decision->steps : decision.error().steps) {
        out += nameOf(step.rule);
        out += step.outcome == Step::Outcome::Yes ? " yes "
            : step.outcome == Step::Outcome::No   ? " no "
                                                  : " note ";
        out += step.text + "\n";
    }
    return out;
}

} // namespace ccproxy::routing::test
