// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/json/writer.h"
#include "core/routing/model_name.h"
#include "engine/endpoints/endpoints.h"

#include <algorithm>
#include <vector>

namespace ccproxy::engine::endpoints {
namespace {

struct Model {
    std::string id;
    std::string displayName;
    std::string description;
};

/// Provider and model pairs that the user named, in a useful order: those of routes first.
std::vector<std::pair<std::string, std::string>> namedModels(const config::Settings &settings)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    const auto add = [&pairs](const std::string &provider, const std::string &model) {
        const std::pair<std::string, std::string> pair(provider, model);
        if (!model.empty() && std::find(pairs.begin(), pairs.end(), pair) == pairs.end())
            pairs.push_back(pair);
    };
    for (const config::Route &route : settings.routes) {
        add(route.target.provider, route.target.model);
        for (const config::RouteTarget &fallback : route.fallbacks)
            add(fallback.provider, fallback.model);
    }
    for (const config::Provider &provider : settings.providers) {
        for (const std::string &model : provider.models)
            add(provider.name, model);
    }
    std::erase_if(pairs, [&settings](const auto &pair) {
        const config::Provider *provider = settings.provider(pair.first);
        return provider == nullptr || !provider->enabled;
    });
    return pairs;
}

/// Claude Code shows only ids with "claude" in them (CLIENT.md 2), so that each model is there by
/// an alias that routing maps back, and by the plain form for everybody else.
std::vector<Model> models(const config::Settings &settings)
{
    std::vector<Model> list;
    for (const auto &[provider, model] : namedModels(settings)) {
        const std::string description = provider + " by CCProxy";
        list.push_back({routing::aliasFor(provider, model), model, description});
        list.push_back({provider + "," + model, model, description});
    }
    return list;
}

void writeModel(json::Writer &w, const Model &model)
{
    w.beginObject();
    w.key("type").string("model");
    w.key("id").string(model.id);
    w.key("display_name").string(model.displayName);
    w.key("description").string(model.description);
    // A date is part of the shape; when a provider's model was made is not known here.
    w.key("created_at").string("1970-01-01T00:00:00Z");
    w.endObject();
}

} // namespace

void listModels(std::unique_ptr<InboundExchange> inbound, Host &host)
{
    const std::vector<Model> list = models(host.settings());
    std::string body;
    json::Writer w(body);
    w.beginObject().key("data").beginArray();
    for (const Model &model : list)
        writeModel(w, model);
    w.endArray();
    w.key("has_more").boolean(false);
    for (const auto &[key, model] : {std::pair("first_id", list.empty() ? nullptr : &list.front()),
                                     std::pair("last_id", list.empty() ? nullptr : &list.back())}) {
        w.key(key);
        if (model == nullptr)
            w.null();
        else
            w.string(model->id);
    }
    w.endObject();
    respondJson(*inbound, body);
}

void oneModel(std::unique_ptr<InboundExchange> inbound, Host &host)
{
    constexpr std::string_view prefix = "/v1/models/";
    const std::string id = tidied(inbound->request().path).substr(prefix.size());
    for (const Model &model : models(host.settings())) {
        if (model.id != id)
            continue;
        std::string body;
        json::Writer w(body);
        writeModel(w, model);
        respondJson(*inbound, body);
        return;
    }
    inbound->respond(Failure{.kind = FailureKind::NotFound,
                             .message = "No model is named " + id.substr(0, 200),
                             .remedy = "GET /v1/models lists them.",
                             .retryAfter = {},
                             .providerStatus = 0,
                             .final = true},
                     host.nextRequestId());
}

} // namespace ccproxy::engine::endpoints
