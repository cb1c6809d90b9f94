// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/provider_draft.h"

#include "core/ascii.h"
#include "core/config/header_rules.h"
#include "core/config/secrets.h"
#include "core/config/substitution.h"

#include <algorithm>
#include <string_view>

namespace ccproxy::ui {
namespace {

using config::Problem;
using config::jsonc::Kind;
using config::jsonc::Node;

std::string textAt(const Node &base, std::string_view key)
{
    const Node *node = base.member(key);
    return node != nullptr && node->isString() ? node->text : std::string();
}

std::string jsonAt(const Node &base, std::string_view key)
{
    const Node *node = base.member(key);
    if (node == nullptr || node->children.empty())
        return {};
    return config::jsonc::toJson(*node);
}

void put(Node &object, std::string_view key, Node value)
{
    value.key = key;
    const auto at = std::find_if(object.children.begin(), object.children.end(),
                                 [key](const Node &child) { return child.key == key; });
    if (at != object.children.end())
        *at = std::move(value);
    else
        object.children.push_back(std::move(value));
}

void take(Node &object, std::string_view key)
{
    std::erase_if(object.children, [key](const Node &child) { return child.key == key; });
}

void putText(Node &object, std::string_view key, const std::string &text)
{
    const std::string_view trimmed = ascii::trimmed(text);
    if (trimmed.empty())
        take(object, key);
    else if (textAt(object, key) != trimmed)
        put(object, key, config::textValue(trimmed));
}

Problem wrong(std::string_view key, const Failure &failure)
{
    Problem problem;
    problem.key = key;
    problem.message = failure.message;
    problem.remedy = failure.remedy;
    return problem;
}

/// The value that stands for a key in the file; a null one for none. A key may be the name of a
/// variable, as "${NAME}".
Node keyValue(const DraftKey &key, const Node *kept, std::string_view field,
              std::vector<Problem> &problems)
{
    if (key.typed.empty())
        return key.isKept && kept != nullptr ? *kept : Node();
    const std::string_view typed = key.typed.reveal();
    if (typed.starts_with("${") && typed.ends_with('}'))
        return config::textValue(typed);
    const auto read = config::keyFrom(typed);
    if (!read) {
        problems.push_back(wrong(field, read.error()));
        return Node();
    }
    return config::textValue(config::withDollarsDoubled(read->reveal()));
}

void putKeys(Node &node, const ProviderDraft &draft, std::vector<Problem> &problems)
{
    const Node base = node;
    Node key = keyValue(draft.key, base.member("api_key"), "api_key", problems);
    if (key.kind == Kind::Null)
        take(node, "api_key");
    else
        put(node, "api_key", std::move(key));
    const Node *list = base.member("api_keys");
    Node keys = config::listValue({});
    for (std::size_t i = 0; i < draft.furtherKeys.size(); ++i) {
        const bool isThere = list != nullptr && i < list->children.size();
        Node next = keyValue(draft.furtherKeys[i], isThere ? &list->children[i] : nullptr,
                             "api_keys", problems);
        if (next.kind != Kind::Null)
            keys.children.push_back(std::move(next));
    }
    if (keys.children.empty())
        take(node, "api_keys");
    else
        put(node, "api_keys", std::move(keys));
}

/// Refuses keys that were typed among the headers. What was there before stays.
void checkHeaders(const Node *headers, const Node *before, std::vector<Problem> &problems)
{
    for (const Node &header : headers ? headers->children : std::vector<Node>()) {
        const Node *same = before ? before->member(header.key) : nullptr;
        if (same != nullptr && same->text == header.text)
            continue;
        if (auto may = config::mayBeWritten(header.key, header.text); !may)
            problems.push_back(wrong("headers", may.error()));
    }
}

void putJson(Node &node, std::string_view key, const std::string &text,
             std::vector<Problem> &problems)
{
    if (ascii::trimmed(text).empty()) {
        take(node, key);
        return;
    }
    auto value = config::valueOf(text);
    if (value && value->kind == Kind::Object) {
        put(node, key, std::move(*value));
        return;
    }
    problems.push_back(wrong(key,
                             value ? makeFailure(FailureKind::UsageError, "This is no JSON object",
                                                 "Write it as in {\"name\": value}.")
                                   : value.error()));
}

void putFlag(Node &node, std::string_view key, bool value)
{
    const Node *now = node.member(key);
    if ((now == nullptr || now->kind != Kind::Boolean || now->boolean) == value)
        return;
    Node flag;
    flag.kind = Kind::Boolean;
    flag.boolean = value;
    put(node, key, std::move(flag));
}

std::vector<std::string> textsAt(const Node &base, std::string_view key)
{
    std::vector<std::string> out;
    if (const Node *list = base.member(key)) {
        for (const Node &child : list->children)
            out.push_back(child.text);
    }
    return out;
}

} // namespace

ProviderDraft draftOf(const Node &base)
{
    ProviderDraft out;
    out.name = textAt(base, "name");
    out.type = textAt(base, "type");
    out.address = textAt(base, "api_base_url");
    if (const Node *keys = base.member("api_keys"))
        out.furtherKeys.resize(keys->children.size());
    out.models = textsAt(base, "models");
    out.headers = jsonAt(base, "headers");
    out.parameters = jsonAt(base, "parameters");
    out.proxyUrl = textAt(base, "proxy_url");
    out.caFile = textAt(base, "ca_file");
    const Node *tls = base.member("tls_verify");
    out.checksTls = tls == nullptr || tls->kind != Kind::Boolean || tls->boolean;
    out.modelOptions = jsonAt(base, "model_options");
    return out;
}

DraftNode nodeOf(const ProviderDraft &draft, const Node &base)
{
    DraftNode out{base, {}};
    out.node.kind = Kind::Object;
    const ProviderDraft before = draftOf(base);
    putText(out.node, "name", draft.name);
    putText(out.node, "type", draft.type);
    putText(out.node, "api_base_url", draft.address);
    putKeys(out.node, draft, out.problems);
    if (draft.models.empty())
        take(out.node, "models");
    else if (draft.models != before.models)
        put(out.node, "models", config::listValue(draft.models));
    if (draft.headers != before.headers)
        putJson(out.node, "headers", draft.headers, out.problems);
    checkHeaders(out.node.member("headers"), base.member("headers"), out.problems);
    if (draft.parameters != before.parameters)
        putJson(out.node, "parameters", draft.parameters, out.problems);
    putText(out.node, "proxy_url", draft.proxyUrl);
    putText(out.node, "ca_file", draft.caFile);
    putFlag(out.node, "tls_verify", draft.checksTls);
    if (draft.modelOptions != before.modelOptions)
        putJson(out.node, "model_options", draft.modelOptions, out.problems);
    return out;
}

std::string fieldOf(const Problem &problem)
{
    std::string_view key = problem.key;
    if (key.starts_with("providers[")) {
        const std::size_t end = key.find("].");
        if (end == std::string_view::npos)
            return {};
        key.remove_prefix(end + 2);
    } else if (key.find('.') != std::string_view::npos) {
        return {};
    }
    return std::string(key.substr(0, key.find_first_of(".[")));
}

} // namespace ccproxy::ui
