// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"

#include "core/config/checks.h"
#include "core/config/models_file.h"
#include "core/config/nearest.h"
#include "core/config/reading.h"
#include "core/config/trust.h"
#include "core/config/units.h"
#include "core/config/zero_config.h"

#include <algorithm>

namespace ccproxy::config {
namespace {

constexpr std::size_t kNowhere = std::string::npos;
constexpr auto kError = Problem::Severity::Error;
constexpr auto kWarning = Problem::Severity::Warning;

/// Reads the file's tree into settings. One template walks every object by the key table; what
/// differs from type to type (lists and maps of objects) is in the overloads of readChildren().
class FileReader {
public:
    explicit FileReader(Reading &reading)
        : m_reading(reading), m_source{Origin::Layer::File, reading.input().filePath,
                                       reading.input().filePath, false}
    {
    }

    void read(std::string_view text, Settings &settings)
    {
        const jsonc::Document document = jsonc::parse(text);
        for (const jsonc::Error &error : document.errors)
            m_reading.report(kError, m_source, error.offset, {}, error.message, error.remedy);
        if (!document.isValid())
            return;
        const jsonc::Node &root = document.root;
        if (root.kind != jsonc::Kind::Object) {
            m_reading.report(kError, m_source, root.range.begin, {},
                             std::string(jsonc::nameOf(root.kind)) + " stands here",
                             "a configuration is an object: write { … }");
            return;
        }
        m_isReadable = true;
        m_configuresSomething = root.member("providers") || root.member("routes");
        readObject(root, {}, {}, settings);
    }

    /// Whether there was an object to read.
    bool isReadable() const { return m_isReadable; }
    /// Whether the file says anything about where requests go.
    bool configuresSomething() const { return m_configuresSomething; }

private:
    /// `path` and `schema` end with a dot, or are empty at the top.
    template <typename T>
    void readObject(const jsonc::Node &object, const std::string &path, const std::string &schema,
                    T &out)
    {
        for (const jsonc::Node &member : object.children) {
            const std::string memberPath = path + member.key;
            const KeyInfo *key = findKey(schema + member.key);
            if (!key || key->leaf() != member.key) {
                reportUnknown(member, memberPath, schema);
                continue;
            }
            m_reading.setOrigin(memberPath, m_source, member.range.begin);
            if (const Binding<T> *binding = findBinding<T>(key->name)) {
                if (auto value = m_reading.value(*key, member, memberPath, m_source))
                    binding->set(out, *value, *key);
            } else if (hasKind(*key, member, memberPath)) {
                readChildren(*key, member, memberPath, out);
            }
        }
        reportMissing(object, path, schema);
    }

    void reportUnknown(const jsonc::Node &member, const std::string &path,
                       const std::string &schema)
    {
        if (member.key == "$schema" || m_reading.isFull())
            return;
        std::vector<std::string_view> known;
        for (const KeyInfo *key : keysBelow(schema))
            known.push_back(key->leaf());
        const auto near = nearest(member.key, known);
        m_reading.report(kWarning, m_source, member.keyRange.begin, path, "unknown key",
                         near ? "did you mean \"" + std::string(*near) + "\"?"
                              : "it is kept and has no effect");
    }

    void reportMissing(const jsonc::Node &object, const std::string &path,
                       const std::string &schema)
    {
        for (const KeyInfo *key : keysBelow(schema)) {
            if (!key->required)
                continue;
            const jsonc::Node *member = object.member(key->leaf());
            const bool isEmpty = member && member->isString() && member->text.empty();
            if (member && !isEmpty)
                continue;
            m_reading.report(
                kError, m_source, member ? member->range.begin : object.range.begin,
                path + std::string(key->leaf()), member ? "this is empty" : "this is missing",
                "add \"" + std::string(key->leaf()) + "\": " + std::string(key->meaning));
        }
    }

    bool hasKind(const KeyInfo &key, const jsonc::Node &node, const std::string &path)
    {
        const auto wanted =
            key.type == KeyType::ObjectList ? jsonc::Kind::Array : jsonc::Kind::Object;
        if (node.kind == wanted)
            return true;
        std::string remedy = "write " + std::string(nameOf(key.type));
        if (key.name == "providers")
            remedy += ": \"providers\": [{\"name\": \"openai\"}]";
        m_reading.report(kError, m_source, node.range.begin, path,
                         std::string(jsonc::nameOf(node.kind)) + " stands here", std::move(remedy));
        return false;
    }

    /// Each element or member that is an object, with its path and a trailing dot.
    template <typename Use>
    void eachObject(const jsonc::Node &collection, const std::string &path, Use &&use)
    {
        for (std::size_t i = 0; i < collection.children.size(); ++i) {
            const jsonc::Node &child = collection.children[i];
            const bool isMap = collection.kind == jsonc::Kind::Object;
            const std::string childPath =
                isMap ? path + "." + child.key : path + "[" + std::to_string(i) + "]";
            m_reading.setOrigin(childPath, m_source, child.range.begin);
            if (child.kind == jsonc::Kind::Object)
                use(child, childPath + ".");
            else
                m_reading.report(kError, m_source, child.range.begin, childPath,
                                 std::string(jsonc::nameOf(child.kind)) + " stands here",
                                 "write an object: { … }");
        }
    }

    void readChildren(const KeyInfo &key, const jsonc::Node &node, const std::string &path,
                      Settings &out)
    {
        if (key.name == "providers")
            eachObject(node, path, [&](const jsonc::Node &child, const std::string &childPath) {
                readProvider(child, childPath, out.providers.emplace_back());
            });
        else if (key.name == "routes")
            readRoutes(node, path, out.routes);
        else if (key.name == "profiles")
            eachObject(node, path, [&](const jsonc::Node &child, const std::string &childPath) {
                Profile &profile = out.profiles.emplace_back();
                profile.name = child.key;
                readObject(child, childPath, "profiles{}.", profile);
            });
        else
            readObject(node, path + ".", std::string(key.name) + ".", out);
    }

    void readChildren(const KeyInfo &key, const jsonc::Node &node, const std::string &path,
                      Profile &out)
    {
        if (key.name == "profiles{}.routes")
            readRoutes(node, path, out.routes);
        else
            readObject(node, path + ".", std::string(key.name) + ".", out);
    }

    void readChildren(const KeyInfo &, const jsonc::Node &node, const std::string &path,
                      Provider &out)
    {
        eachObject(node, path, [&](const jsonc::Node &child, const std::string &childPath) {
            readObject(child, childPath, "providers[].model_options{}.",
                       out.modelOptions[child.key]);
        });
    }

    void readChildren(const KeyInfo &key, const jsonc::Node &node, const std::string &path,
                      Route &out)
    {
        eachObject(node, path, [&](const jsonc::Node &child, const std::string &childPath) {
            if (key.name == "routes{}.fallbacks")
                readObject(child, childPath, "routes{}.fallbacks[].", out.fallbacks.emplace_back());
            else
                readObject(child, childPath, "routes{}.conditions[].",
                           out.conditions.emplace_back());
        });
    }

    // These have no lists or maps of objects.
    void readChildren(const KeyInfo &, const jsonc::Node &, const std::string &, ModelOptions &) { }
    void readChildren(const KeyInfo &, const jsonc::Node &, const std::string &, RouteTarget &) { }
    void readChildren(const KeyInfo &, const jsonc::Node &, const std::string &, Condition &) { }

    void readProvider(const jsonc::Node &node, const std::string &path, Provider &out)
    {
        const std::size_t firstProblem = m_reading.problemCount();
        readObject(node, path, "providers[].", out);
        // What is switched off cannot do harm, so it does not keep the proxy from starting.
        if (!out.enabled)
            m_reading.soften(firstProblem);
    }

    void readRoutes(const jsonc::Node &node, const std::string &path, std::vector<Route> &out)
    {
        eachObject(node, path, [&](const jsonc::Node &child, const std::string &childPath) {
            Route &route = out.emplace_back();
            route.name = child.key;
            readObject(child, childPath, std::string(kRoutePrefix), route);
        });
    }

    Reading &m_reading;
    Source m_source;
    bool m_isReadable = false;
    bool m_configuresSomething = false;
};

/// Sets a key of the top level or of a section from text.
void applyText(const KeyInfo &key, const std::string &text, const Source &source,
               Settings &settings, Reading &reading)
{
    const Binding<Settings> *binding = findBinding<Settings>(key.name);
    if (!binding)
        return;
    jsonc::Node node;
    node.kind = jsonc::Kind::String;
    node.text = text;
    const std::string path(key.name);
    const std::string shownAs = source.layer == Origin::Layer::Environment ? source.label : path;
    if (const auto value = reading.value(key, node, shownAs, source)) {
        binding->set(settings, *value, key);
        reading.setOrigin(path, source, kNowhere);
    }
}

Source environmentSource(std::string_view variable)
{
    return {Origin::Layer::Environment, "environment", std::string(variable), true};
}

/// CCPROXY_PROVIDERS_<i>_API_KEY: the key of the provider that stands at place i, from 0.
void applyProviderKeys(Settings &settings, Reading &reading)
{
    constexpr std::string_view prefix = "CCPROXY_PROVIDERS_";
    constexpr std::string_view suffix = "_API_KEY";
    const Environment &environment = reading.input().environment;
    for (auto it = environment.lower_bound(prefix);
         it != environment.end() && std::string_view(it->first).starts_with(prefix); ++it) {
        const std::string_view name = it->first;
        if (!name.ends_with(suffix) || name.size() <= prefix.size() + suffix.size()
            || it->second.empty())
            continue;
        const Source source = environmentSource(name);
        const auto index =
            parseInteger(name.substr(prefix.size(), name.size() - prefix.size() - suffix.size()));
        const auto count = static_cast<std::int64_t>(settings.providers.size());
        if (!index || *index < 0 || *index >= count) {
            reading.report(kWarning, source, kNowhere, name, "no provider stands at this place",
                           "the first provider of the configuration has the number 0");
            continue;
        }
        jsonc::Node node;
        node.kind = jsonc::Kind::String;
        node.text = it->second;
        const KeyInfo &key = *findKey("providers[].api_key");
        const auto value = reading.value(key, node, it->first, source);
        if (!value)
            continue;
        const auto place = static_cast<std::size_t>(*index);
        findBinding<Provider>(key.name)->set(settings.providers[place], *value, key);
        reading.setOrigin("providers[" + std::to_string(place) + "].api_key", source, kNowhere);
    }
}

void applyEnvironment(Settings &settings, Reading &reading)
{
    const Environment &environment = reading.input().environment;
    for (const KeyInfo &key : keys()) {
        if (key.variable.empty())
            continue;
        const auto found = environment.find(key.variable);
        if (found != environment.end() && !found->second.empty())
            applyText(key, found->second, environmentSource(key.variable), settings, reading);
    }
    // LOG has other meanings to other programs, so what is no yes or no is left alone.
    const auto log = environment.find("LOG");
    if (log != environment.end() && environment.count("CCPROXY_LOG") == 0
        && parseBoolean(log->second))
        applyText(*findKey("log"), log->second, environmentSource("LOG"), settings, reading);
}

void applyOverrides(Settings &settings, Reading &reading)
{
    const Source source{Origin::Layer::CommandLine, "command line", "command line", true};
    for (const auto &[name, text] : reading.input().overrides) {
        const KeyInfo *key = findKey(name);
        if (key && findBinding<Settings>(key->name))
            applyText(*key, text, source, settings, reading);
        else
            reading.report(kError, source, kNowhere, name, "unknown key",
                           "`ccproxy config show` lists the keys");
    }
}

} // namespace

bool LoadResult::hasErrors() const
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
}

LoadResult load(const LayeredInput &input)
{
    LoadResult result;
    Settings &settings = result.settings;
    Reading reading(input);
    FileReader file(reading);
    if (input.fileText)
        file.read(*input.fileText, settings);
    const bool isBroken = input.fileText && !file.isReadable();

    applyEnvironment(settings, reading);
    applyOverrides(settings, reading);
    if (file.configuresSomething()) {
        applyProviderKeys(settings, reading);
        useUsualKeys(settings, reading);
    } else if (!isBroken) {
        configureFromEnvironment(settings, reading);
    }
    if (input.demo)
        routeToDemo(settings, reading);
    withholdSecrets(settings, reading);
    // After a broken file every check would only tell again that things are missing.
    if (!isBroken)
        checkSettings(settings, reading);
    std::move(reading).finish(result);
    if (input.modelsText)
        readModelsFile(*input.modelsText, input.modelsPath, settings.providers, result.problems);
    return result;
}

} // namespace ccproxy::config
