// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/writer.h"
#include "engine/endpoints/endpoints.h"
#include "engine/models/menu.h"

#include <algorithm>

namespace ccproxy::engine::endpoints {
namespace {

void writeModel(json::Writer &w, const MenuModel &model, std::string_view id)
{
    w.beginObject();
    w.key("type").string("model");
    w.key("id").string(id);
    w.key("display_name").string(model.displayName);
    w.key("description").string(model.description);
    w.key("created_at").string(model.createdAt);
    w.endObject();
}

void writeId(json::Writer &w, std::string_view key, const std::string *id)
{
    w.key(key);
    if (id == nullptr)
        w.null();
    else
        w.string(*id);
}

std::string listOf(const std::vector<MenuModel> &menu)
{
    std::string body;
    json::Writer w(body);
    const std::string *first = nullptr;
    const std::string *last = nullptr;
    w.beginObject().key("data").beginArray();
    for (const MenuModel &model : menu) {
        for (const auto &[isListed, id] : {std::pair(model.listsAlias, &model.alias),
                                           std::pair(model.listsPlain, &model.plain)}) {
            if (!isListed)
                continue;
            writeModel(w, model, *id);
            first = first ? first : id;
            last = id;
        }
    }
    w.endArray();
    w.key("has_more").boolean(false);
    writeId(w, "first_id", first);
    writeId(w, "last_id", last);
    w.endObject();
    return body;
}

} // namespace

void listModels(std::unique_ptr<InboundExchange> inbound, Host &host)
{
    host.withModels(
        [inbound = std::shared_ptr(std::move(inbound))](const std::vector<MenuModel> &menu) {
            respondJson(*inbound, listOf(menu));
        });
}

void oneModel(std::unique_ptr<InboundExchange> inbound, Host &host)
{
    constexpr std::string_view prefix = "/v1/models/";
    const std::string id = tidied(inbound->request().path).substr(prefix.size());
    host.withModels([inbound = std::shared_ptr(std::move(inbound)), id,
                     &host](const std::vector<MenuModel> &menu) {
        const auto model = std::find_if(menu.begin(), menu.end(), [&id](const MenuModel &m) {
            return m.alias == id || m.plain == id;
        });
        if (model != menu.end()) {
            std::string body;
            json::Writer w(body);
            writeModel(w, *model, id);
            respondJson(*inbound, body);
            return;
        }
        inbound->respond(finalFailure(FailureKind::NotFound,
                                      "No model is named " + id.substr(0, 200),
                                      "GET /v1/models lists them."),
                         host.nextRequestId());
    });
}

} // namespace ccproxy::engine::endpoints
