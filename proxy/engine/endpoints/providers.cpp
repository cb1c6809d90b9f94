// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ascii.h"
#include "core/config/show.h"
#include "core/json/writer.h"
#include "engine/endpoints/endpoints.h"
#include "engine/listener/access.h"

#include <algorithm>
#include <array>

namespace ccproxy::engine::endpoints {
namespace {

using config::ProviderChange;

/// A provider is a few hundred bytes.
constexpr std::size_t kLargestBody = 64U << 10U;
constexpr std::string_view kRoot = "/providers";

// -- Who may change providers ---------------------------------------------------------------------

/// A page in a browser must send one of these; programs send none. The access rules let pages of
/// our own origin pass, but we serve none.
bool isFromPage(const InboundRequest &request)
{
    return request.headers.find("origin").has_value()
        || request.headers.find("sec-fetch-site").has_value();
}

/// Only "application/json": a form cannot say so, and a script only after a preflight, which is
/// refused.
bool isJson(std::string_view type)
{
    return ascii::equalIgnoringCase(ascii::trimmed(type.substr(0, type.find(';'))),
                                    "application/json");
}

std::optional<Failure> changeRefusal(const InboundRequest &request,
                                     const config::Settings &settings, bool needsBody)
{
    if (isFromPage(request))
        return finalFailure(FailureKind::Permission, "A web page may not change providers");
    // What a launch was given reaches a model's tools; only the user's own key goes further.
    const Secret &key = settings.apiKey.value;
    if (!key.empty() && !key.matches(request.header("x-api-key"))
        && !key.matches(bearerToken(request)))
        return finalFailure(FailureKind::Permission,
                            "The token of a launch may ask models, but not change providers",
                            "Send the `apikey` of CCProxy's settings.");
    const auto type = request.headers.find("content-type");
    if (type ? !isJson(*type) : needsBody)
        return finalFailure(FailureKind::UnsupportedMedia, "The request's content type is not JSON",
                            "Send the header content-type: application/json.");
    if (request.body.size() > kLargestBody)
        return finalFailure(FailureKind::TooLarge, "A provider of more than 64 KiB");
    return std::nullopt;
}

// -- What is told ---------------------------------------------------------------------------------

/// The provider in the form of the file, its keys masked, and how it does.
std::string described(const config::Provider &provider, const EngineStatus &now)
{
    std::string out = config::show(provider);
    const auto state =
        std::find_if(now.providers.begin(), now.providers.end(),
                     [&](const ProviderStatus &status) { return status.name == provider.name; });
    if (state == now.providers.end())
        return out;
    out.pop_back();
    json::Writer w(out);
    w.key("state").beginObject();
    w.key("dialect").string(state->dialect);
    writeState(w, *state);
    w.endObject().endObject();
    return out;
}

Failure unknownProvider(const std::string &name)
{
    return finalFailure(FailureKind::NotFound, "There is no provider named " + name.substr(0, 200),
                        "GET /providers lists them.");
}

void respondProvider(InboundExchange &inbound, Host &host, const std::string &name, int status)
{
    const config::Provider *provider = host.settings().provider(name);
    if (provider == nullptr)
        inbound.respond(unknownProvider(name), host.nextRequestId());
    else
        respondJson(inbound, described(*provider, host.status()), status);
}

// -- One function for each thing that can be done -------------------------------------------------

struct Asked {
    std::unique_ptr<InboundExchange> inbound;
    Host &host;
    std::string name; ///< of the provider, "" for all
};

void list(Asked asked)
{
    const EngineStatus now = asked.host.status();
    std::string body;
    json::Writer w(body);
    w.beginObject().key("providers").beginArray();
    for (const config::Provider &provider : asked.host.settings().providers)
        w.raw(described(provider, now));
    w.endArray().endObject();
    respondJson(*asked.inbound, body);
}

void one(Asked asked)
{
    respondProvider(*asked.inbound, asked.host, asked.name, 200);
}

void change(Asked asked, ProviderChange change)
{
    Host &host = asked.host;
    change.isTrusted = !host.settings().apiKey.value.empty(); // or it had been refused
    const bool isRemoval = change.kind == ProviderChange::Kind::Remove;
    const int status = change.kind == ProviderChange::Kind::Add ? 201 : 200;
    auto done = [inbound = std::shared_ptr(std::move(asked.inbound)), &host, isRemoval, status,
                 name = change.name](const Expected<void> &result) {
        if (!result)
            inbound->respond(result.error(), host.nextRequestId());
        else if (isRemoval)
            inbound->respond(ResponseHead(204), {});
        else
            respondProvider(*inbound, host, name, status);
    };
    host.changeProvider(std::move(change), std::move(done));
}

/// A change by the provider in the body.
void changeByBody(Asked asked, ProviderChange::Kind kind)
{
    const InboundRequest &request = asked.inbound->request();
    auto value = config::providerFrom(request.body.view());
    if (!value) {
        asked.inbound->respond(value.error(), asked.host.nextRequestId());
        return;
    }
    ProviderChange wanted{.kind = kind, .name = asked.name, .value = std::move(*value)};
    wanted.keysToFile = request.query == "keys=file";
    const config::jsonc::Node *name = wanted.value.member("name");
    if (kind == ProviderChange::Kind::Add && name != nullptr)
        wanted.name = name->text;
    change(std::move(asked), std::move(wanted));
}

void add(Asked asked)
{
    changeByBody(std::move(asked), ProviderChange::Kind::Add);
}

void replace(Asked asked)
{
    changeByBody(std::move(asked), ProviderChange::Kind::Replace);
}

void remove(Asked asked)
{
    ProviderChange wanted{.kind = ProviderChange::Kind::Remove, .name = asked.name, .value = {}};
    change(std::move(asked), std::move(wanted));
}

void toggle(Asked asked)
{
    ProviderChange wanted{.kind = ProviderChange::Kind::Toggle, .name = asked.name, .value = {}};
    change(std::move(asked), std::move(wanted));
}

void reset(Asked asked)
{
    asked.host.resetProvider(asked.name);
    one(std::move(asked));
}

/// What can be done where. `below` is what follows the provider's name.
struct Row {
    bool isRoot;
    std::string_view below;
    Method method;
    bool changes;
    bool needsBody;
    void (*act)(Asked asked);
};
constexpr std::array<Row, 9> kRows{{
    {true, "", Method::Get, false, false, &list},
    {true, "", Method::Head, false, false, &list},
    {true, "", Method::Post, true, true, &add},
    {false, "", Method::Get, false, false, &one},
    {false, "", Method::Head, false, false, &one},
    {false, "", Method::Put, true, true, &replace},
    {false, "", Method::Delete, true, false, &remove},
    {false, "/toggle", Method::Patch, true, false, &toggle},
    {false, "/reset", Method::Post, true, false, &reset},
}};

} // namespace

void providers(std::unique_ptr<InboundExchange> inbound, Host &host)
{
    const InboundRequest &request = inbound->request();
    const std::string path = tidied(request.path);
    const bool isRoot = path.size() == kRoot.size();
    const std::string rest = isRoot ? std::string() : path.substr(kRoot.size() + 1);
    const std::string name = rest.substr(0, rest.find('/'));
    const std::string below = rest.substr(name.size());
    std::string methods;
    for (const Row &row : kRows) {
        if (row.isRoot != isRoot || row.below != below)
            continue;
        if (row.method != request.method) {
            methods += (methods.empty() ? "" : ", ") + std::string(nameOf(row.method));
            continue;
        }
        const auto refused =
            row.changes ? changeRefusal(request, host.settings(), row.needsBody) : std::nullopt;
        if (refused)
            inbound->respond(*refused, host.nextRequestId());
        else
            row.act({std::move(inbound), host, name});
        return;
    }
    if (methods.empty())
        respondNotFound(*inbound, host);
    else
        respondNotAllowed(*inbound, host, path, methods);
}

} // namespace ccproxy::engine::endpoints
