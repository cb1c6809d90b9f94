// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/show.h"

#include "core/ascii.h"
#include "core/config/jsonc.h"
#include "core/config/substitution.h"
#include "core/config/units.h"
#include "core/config/url.h"
#include "core/config/value.h"
#include "core/json/writer.h"
#include "core/redact.h"

namespace ccproxy::config {
namespace {

void writeKey(json::Writer &writer, std::string_view key)
{
    std::string escaped;
    json::appendEscaped(escaped, key);
    writer.key(json::RawString(escaped));
}

/// A string that is to be read back as it is.
void writeText(json::Writer &writer, std::string_view text)
{
    writer.string(withDollarsDoubled(text));
}

std::string maskedSecret(const Secret &secret)
{
    const bool isMask = secret.reveal().starts_with(Secret::kMask);
    return isMask ? std::string(secret.reveal()) : secret.masked();
}

void writeSecret(json::Writer &writer, const SecretSource &source)
{
    switch (source.kind) {
    case SecretSource::Kind::None:
        writer.string(std::string_view());
        break;
    case SecretSource::Kind::Literal:
        writeText(writer, maskedSecret(source.value));
        break;
    case SecretSource::Kind::Environment:
        writer.string("${" + source.name + "}");
        break;
    case SecretSource::Kind::Keychain:
        writer.string(source.name.empty() ? std::string("keychain") : "keychain:" + source.name);
        break;
    }
}

bool isSensitiveHeader(std::string_view name)
{
    const std::string lower = ascii::lowered(name);
    for (const std::string_view part :
         {"auth", "key", "token", "secret", "cookie", "credential", "signature", "password"}) {
        if (lower.find(part) != std::string::npos)
            return true;
    }
    return false;
}

void writeHeaders(json::Writer &writer, const StringPairs &headers)
{
    writer.beginObject();
    for (const auto &[name, value] : headers) {
        writeKey(writer, name);
        // The name tells, or the value's own shape.
        const bool isSecret = isSensitiveHeader(name) || redactText(value) != value;
        writeText(writer, isSecret ? maskedSecret(Secret(value)) : value);
    }
    writer.endObject();
}

/// A JSON object whose strings are to be read back as they are.
void writeJson(json::Writer &writer, const std::string &text)
{
    jsonc::Document document = jsonc::parse(text);
    if (!document.isValid()) {
        writer.beginObject().endObject();
        return;
    }
    const auto doubleDollars = [](const auto &self, jsonc::Node &node) -> void {
        if (node.isString())
            node.text = withDollarsDoubled(node.text);
        for (jsonc::Node &child : node.children)
            self(self, child);
    };
    doubleDollars(doubleDollars, document.root);
    writer.raw(jsonc::toJson(document.root));
}

/// A number, true or false as such, anything else as a string.
void writeScalar(json::Writer &writer, const std::string &text)
{
    const jsonc::Document document = jsonc::parse(text);
    const jsonc::Kind kind = document.root.kind;
    const bool isBare = kind == jsonc::Kind::Number || kind == jsonc::Kind::Boolean;
    if (document.isValid() && isBare && jsonc::toJson(document.root) == text)
        writer.raw(text);
    else
        writeText(writer, text);
}

void writeString(json::Writer &writer, const KeyInfo &key, const std::string &text)
{
    if (key.type == KeyType::JsonObject)
        writeJson(writer, text);
    else if (key.type == KeyType::Scalar)
        writeScalar(writer, text);
    else if (key.type == KeyType::WebUrl || key.type == KeyType::ProxyUrl
             || (key.type == KeyType::Path && text.find("://") != std::string::npos))
        writeText(writer, maskedUrl(text));
    else
        writeText(writer, text);
}

struct ValueWriter {
    json::Writer &writer;
    const KeyInfo &key;

    void operator()(std::monostate) const { writer.null(); }
    void operator()(bool value) const { writer.boolean(value); }
    void operator()(std::int64_t value) const { writer.number(value); }
    void operator()(double value) const { writer.number(value); }
    void operator()(std::chrono::milliseconds value) const { writer.string(durationText(value)); }
    void operator()(const std::string &value) const { writeString(writer, key, value); }
    void operator()(const SecretSource &value) const { writeSecret(writer, value); }
    void operator()(const StringPairs &value) const { writeHeaders(writer, value); }
    void operator()(const std::vector<std::string> &values) const
    {
        writer.beginArray();
        for (const std::string &value : values)
            writeText(writer, value);
        writer.endArray();
    }
    void operator()(const std::vector<int> &values) const
    {
        writer.beginArray();
        for (const int value : values)
            writer.number(value);
        writer.endArray();
    }
    void operator()(const std::vector<SecretSource> &values) const
    {
        writer.beginArray();
        for (const SecretSource &value : values)
            writeSecret(writer, value);
        writer.endArray();
    }
};

/// Whether a value is what its key has when nothing is written.
bool isUnset(const Value &value)
{
    struct {
        bool operator()(std::monostate) const { return true; }
        bool operator()(const std::string &text) const { return text.empty(); }
        bool operator()(const SecretSource &source) const { return !source.isSet(); }
        bool operator()(const std::vector<std::string> &values) const { return values.empty(); }
        bool operator()(const std::vector<int> &values) const { return values.empty(); }
        bool operator()(const std::vector<SecretSource> &values) const { return values.empty(); }
        bool operator()(const StringPairs &values) const { return values.empty(); }
        bool operator()(bool) const { return false; }
        bool operator()(std::int64_t) const { return false; }
        bool operator()(double) const { return false; }
        bool operator()(std::chrono::milliseconds) const { return false; }
    } const visitor;
    return std::visit(visitor, value);
}

/// The keys right below `prefix` that hold a value.
template <typename T>
void writeKeys(json::Writer &writer, const T &object, std::string_view prefix, bool withUnset)
{
    for (const KeyInfo *key : keysBelow(prefix)) {
        const Binding<T> *binding = findBinding<T>(key->name);
        if (!binding)
            continue;
        const Value value = binding->get(object, *key);
        const bool isRequired = key->required;
        if (std::holds_alternative<std::monostate>(value)
            || (isUnset(value) && !isRequired && (!withUnset || key->type == KeyType::Secret)))
            continue;
        writer.key(key->leaf());
        std::visit(ValueWriter{writer, *key}, value);
    }
}

void writeProvider(json::Writer &writer, const Provider &provider)
{
    writer.beginObject();
    writeKeys(writer, provider, "providers[].", false);
    if (!provider.modelOptions.empty()) {
        writer.key("model_options").beginObject();
        for (const auto &[model, options] : provider.modelOptions) {
            writeKey(writer, model);
            writer.beginObject();
            writeKeys(writer, options, "providers[].model_options{}.", false);
            writer.endObject();
        }
        writer.endObject();
    }
    writer.endObject();
}

void writeRoutes(json::Writer &writer, const std::vector<Route> &routes)
{
    writer.key("routes").beginObject();
    for (const Route &route : routes) {
        writeKey(writer, route.name);
        writer.beginObject();
        writeKeys(writer, route, kRoutePrefix, false);
        if (!route.fallbacks.empty()) {
            writer.key("fallbacks").beginArray();
            for (const RouteTarget &target : route.fallbacks) {
                writer.beginObject();
                writeKeys(writer, target, "routes{}.fallbacks[].", false);
                writer.endObject();
            }
            writer.endArray();
        }
        if (!route.conditions.empty()) {
            writer.key("conditions").beginArray();
            for (const Condition &condition : route.conditions) {
                writer.beginObject();
                writeKeys(writer, condition, "routes{}.conditions[].", false);
                writer.endObject();
            }
            writer.endArray();
        }
        writer.endObject();
    }
    writer.endObject();
}

void writeProfiles(json::Writer &writer, const std::vector<Profile> &profiles)
{
    writer.key("profiles").beginObject();
    for (const Profile &profile : profiles) {
        writeKey(writer, profile.name);
        writer.beginObject();
        writeRoutes(writer, profile.routes);
        writer.key("budget").beginObject();
        writeKeys(writer, profile, "profiles{}.budget.", true);
        writer.endObject();
        writer.endObject();
    }
    writer.endObject();
}

/// Compact JSON with a line for each value; empty brackets stay closed.
std::string indented(std::string_view json)
{
    std::string out;
    std::size_t depth = 0;
    bool inString = false;
    const auto newLine = [&] {
        out += '\n';
        out.append(depth * 2, ' ');
    };
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            out += c;
            if (c == '\\')
                out += json[++i];
            inString = c != '"';
        } else if (c == '{' || c == '[') {
            out += c;
            if (json[i + 1] == '}' || json[i + 1] == ']') {
                out += json[++i];
            } else {
                ++depth;
                newLine();
            }
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            out += c;
        } else if (c == ',') {
            out += c;
            newLine();
        } else {
            out += c;
            if (c == ':')
                out += ' ';
            inString = c == '"';
        }
    }
    return out + '\n';
}

} // namespace

std::string show(const Provider &provider)
{
    std::string out;
    json::Writer writer(out);
    writeProvider(writer, provider);
    return out;
}

std::string show(const Settings &settings)
{
    std::string out;
    json::Writer writer(out);
    writer.beginObject();
    writeKeys(writer, settings, "", true);
    writer.key("providers").beginArray();
    for (const Provider &provider : settings.providers)
        writeProvider(writer, provider);
    writer.endArray();
    writeRoutes(writer, settings.routes);
    writeProfiles(writer, settings.profiles);
    for (const KeyInfo *section : keysBelow("")) {
        if (section->type != KeyType::Object)
            continue;
        writer.key(section->name).beginObject();
        writeKeys(writer, settings, std::string(section->name) + ".", true);
        writer.endObject();
    }
    writer.endObject();
    return indented(out);
}

std::string showWithoutKeys(const Settings &settings)
{
    const auto isMasked = [](const jsonc::Node &node) {
        return node.isString() && node.text.find(Secret::kMask) != std::string::npos;
    };
    const auto prune = [&isMasked](const auto &self, jsonc::Node &node) -> void {
        std::erase_if(node.children, isMasked);
        for (jsonc::Node &child : node.children)
            self(self, child);
    };
    jsonc::Document document = jsonc::parse(show(settings));
    prune(prune, document.root);
    return indented(jsonc::toJson(document.root));
}

} // namespace ccproxy::config
