// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/endpoints/endpoints.h"

#include <algorithm>
#include <array>

namespace ccproxy::engine::endpoints {
namespace {

/// One path and what it takes. A path that ends in '/' stands for everything below it.
struct Row {
    std::string_view path;
    std::string_view methods; ///< names, as in the `allow` header; "" = the endpoint knows
    Endpoint endpoint;
};

constexpr std::array<Row, 11> kRows{{
    {"/v1/messages", "POST", &messages},
    {"/v1/messages/count_tokens", "POST", &countTokens},
    {"/v1/models", "GET, HEAD", &listModels},
    {"/v1/models/", "GET, HEAD", &oneModel},
    {"/health", "GET, HEAD", &health},
    {"/status", "GET, HEAD", &status},
    {"/metrics", "GET, HEAD", &metrics},
    {"/providers", "", &providers},
    {"/providers/", "", &providers},
    {"/api/hello", "GET, HEAD", &hello},
    {"/", "GET, HEAD", &hello},
}};

bool matches(const Row &row, std::string_view path)
{
    if (row.path.size() > 1 && row.path.ends_with('/'))
        return path.starts_with(row.path) && path.size() > row.path.size();
    return path == row.path;
}

Failure notFound(const InboundRequest &request)
{
    return finalFailure(
        FailureKind::NotFound, "There is nothing at " + request.path.substr(0, 200),
        "CCProxy serves /v1/messages, /v1/messages/count_tokens, /v1/models, /health, "
        "/status, /metrics and /providers.");
}

} // namespace

std::string tidied(std::string_view path)
{
    std::string out;
    out.reserve(path.size());
    for (const char c : path) {
        if (c != '/' || !out.ends_with('/'))
            out += c;
    }
    if (out.starts_with("/v1/v1/"))
        out.erase(0, 3);
    if (out.size() > 1 && out.ends_with('/'))
        out.pop_back();
    return out;
}

void dispatch(std::unique_ptr<InboundExchange> inbound, Host &host)
{
    const InboundRequest &request = inbound->request();
    const std::string path = tidied(request.path);
    const auto row = std::find_if(kRows.begin(), kRows.end(),
                                  [&path](const Row &r) { return matches(r, path); });
    // A probe may ask for the head of anything (CLIENT.md 1).
    if (request.method == Method::Head && (row == kRows.end() || row->methods == "POST")) {
        hello(std::move(inbound), host);
        return;
    }
    if (row == kRows.end()) {
        respondNotFound(*inbound, host);
        return;
    }
    if (!row->methods.empty()
        && row->methods.find(nameOf(request.method)) == std::string_view::npos) {
        respondNotAllowed(*inbound, host, row->path, row->methods);
        return;
    }
    row->endpoint(std::move(inbound), host);
}

void respondNotFound(InboundExchange &inbound, Host &host)
{
    inbound.respond(notFound(inbound.request()), host.nextRequestId());
}

void respondNotAllowed(InboundExchange &inbound, Host &host, std::string_view path,
                       std::string_view methods)
{
    const Failure failure =
        finalFailure(FailureKind::MethodNotAllowed,
                     std::string(nameOf(inbound.request().method)) + " is not possible at "
                         + std::string(path.substr(0, 200)),
                     "Use " + std::string(methods) + ".");
    // Not failureHead(), which names every method that there is.
    ResponseHead head(faceOf(failure.kind).httpStatus);
    head.add("content-type", "application/json");
    head.add("x-should-retry", "false");
    head.add("allow", methods);
    inbound.respond(head, errorBody(failure, host.nextRequestId()));
}

void respondJson(InboundExchange &inbound, std::string_view body, int status)
{
    ResponseHead head(status);
    head.add("content-type", "application/json");
    inbound.respond(head, body);
}

} // namespace ccproxy::engine::endpoints
