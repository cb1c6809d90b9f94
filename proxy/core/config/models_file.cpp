// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/models_file.h"

#include "core/config/jsonc.h"
#include "core/config/loader.h"
#include "core/config/nearest.h"
#include "core/config/units.h"

#include <algorithm>
#include <cmath>

namespace ccproxy::config {
namespace {

using catalogue::ModelFacts;
using catalogue::Prices;
using jsonc::Kind;
using jsonc::Node;

constexpr std::int64_t kMostTokens = 1'000'000'000;
constexpr double kHighestPrice = 1'000'000; ///< dollars for a million tokens

/// A key of a model, and where its value goes. Which member is set says what is to be written.
struct Key {
    std::string_view name;
    std::optional<std::int64_t> ModelFacts::*tokens = nullptr;
    std::optional<bool> ModelFacts::*ability = nullptr;
    catalogue::Day ModelFacts::*day = nullptr;
};
constexpr Key kKeys[] = {{.name = "context", .tokens = &ModelFacts::context},
                         {.name = "max_output", .tokens = &ModelFacts::maxOutput},
                         {.name = "vision", .ability = &ModelFacts::vision},
                         {.name = "reasoning", .ability = &ModelFacts::reasoning},
                         {.name = "tools", .ability = &ModelFacts::tools},
                         {.name = "pdf", .ability = &ModelFacts::pdf},
                         {.name = "price"},
                         {.name = "released", .day = &ModelFacts::released},
                         {.name = "updated", .day = &ModelFacts::updated}};

struct PriceKey {
    std::string_view name;
    std::optional<std::int64_t> Prices::*price;
};
constexpr PriceKey kPriceKeys[] = {{"input", &Prices::input},
                                   {"output", &Prices::output},
                                   {"cache_read", &Prices::cacheRead},
                                   {"cache_write", &Prices::cacheWrite}};

class Reader {
public:
    Reader(std::string_view text, const std::string &path, std::vector<Provider> &providers,
           std::vector<Problem> &problems)
        : m_text(text), m_path(path), m_providers(providers), m_problems(problems)
    {
    }

    void read()
    {
        const jsonc::Document document = jsonc::parse(m_text);
        for (const jsonc::Error &error : document.errors)
            report(error.offset, {}, error.message, error.remedy);
        if (!document.isValid() || !isObject(document.root, {}))
            return;
        for (const Node &member : document.root.children) {
            if (member.key != "providers")
                reportUnknown(member, {}, {"providers"});
            else if (isObject(member, member.key))
                readProviders(member);
        }
        give();
    }

private:
    struct Said {
        std::string_view provider;
        std::string_view model;
        ModelFacts facts;
    };

    void readProviders(const Node &node)
    {
        for (const Node &member : node.children) {
            const std::string path = "providers." + member.key;
            if (isObject(member, path) && isKnown(member, path))
                readProvider(member, path);
        }
    }

    /// Facts under a provider's own name come first and stay.
    void give()
    {
        for (const auto name : {&Provider::name, &Provider::type}) {
            for (const Said &said : m_said) {
                for (Provider &provider : m_providers) {
                    if (provider.*name == said.provider)
                        provider.ownModels.try_emplace(std::string(said.model), said.facts);
                }
            }
        }
    }

    bool isKnown(const Node &member, const std::string &path)
    {
        std::vector<std::string_view> names;
        for (const Provider &provider : m_providers)
            names.push_back(provider.name);
        for (const catalogue::ProviderEntry &entry : catalogue::providers())
            names.push_back(entry.name);
        if (std::find(names.begin(), names.end(), member.key) != names.end())
            return true;
        const auto near = nearest(member.key, names);
        report(member.keyRange.begin, path, "no provider has this name",
               near ? "did you mean \"" + std::string(*near) + "\"?"
                    : "write a name of the configuration or of the catalogue");
        return false;
    }

    void readProvider(const Node &node, const std::string &path)
    {
        for (const Node &member : node.children) {
            const std::string modelsPath = path + "." + member.key;
            if (member.key != "models") {
                reportUnknown(member, path, {"models"});
                continue;
            }
            if (!isObject(member, modelsPath))
                continue;
            for (const Node &model : member.children) {
                const std::string modelPath = modelsPath + "." + model.key;
                if (isObject(model, modelPath))
                    m_said.push_back({node.key, model.key, readModel(model, modelPath)});
            }
        }
    }

    ModelFacts readModel(const Node &node, const std::string &path)
    {
        ModelFacts facts;
        for (const Node &member : node.children) {
            const auto *key = std::find_if(std::begin(kKeys), std::end(kKeys),
                                           [&](const Key &k) { return k.name == member.key; });
            const std::string memberPath = path + "." + member.key;
            if (key == std::end(kKeys))
                reportUnknown(member, path, names(kKeys));
            else if (key->tokens)
                facts.*key->tokens = tokens(member, memberPath);
            else if (key->ability)
                facts.*key->ability = ability(member, memberPath);
            else if (key->day)
                facts.*key->day = day(member, memberPath);
            else if (isObject(member, memberPath))
                facts.prices = readPrices(member, memberPath);
        }
        return facts;
    }

    Prices readPrices(const Node &node, const std::string &path)
    {
        Prices prices;
        for (const Node &member : node.children) {
            const auto *key = std::find_if(std::begin(kPriceKeys), std::end(kPriceKeys),
                                           [&](const PriceKey &k) { return k.name == member.key; });
            if (key == std::end(kPriceKeys))
                reportUnknown(member, path, names(kPriceKeys));
            else
                prices.*key->price = price(member, path + "." + member.key);
        }
        return prices;
    }

    std::optional<std::int64_t> tokens(const Node &node, const std::string &path)
    {
        const auto value =
            node.kind == Kind::Number ? parseInteger(node.text) : std::optional<std::int64_t>();
        if (value && *value >= 1 && *value <= kMostTokens)
            return value;
        report(node.range.begin, path, "this is no number of tokens", "write one such as 131072");
        return std::nullopt;
    }

    std::optional<bool> ability(const Node &node, const std::string &path)
    {
        if (node.kind == Kind::Boolean)
            return node.boolean;
        report(node.range.begin, path, std::string(jsonc::nameOf(node.kind)) + " stands here",
               "write true or false");
        return std::nullopt;
    }

    catalogue::Day day(const Node &node, const std::string &path)
    {
        const auto value = node.isString() ? catalogue::dayFrom(node.text) : catalogue::Day();
        if (!value.isKnown())
            report(node.range.begin, path, "this is no day", "write it as \"2026-07-02\"");
        return value;
    }

    std::optional<std::int64_t> price(const Node &node, const std::string &path)
    {
        const auto value =
            node.kind == Kind::Number ? parseNumber(node.text) : std::optional<double>();
        if (value && *value >= 0 && *value <= kHighestPrice)
            return std::llround(*value * 1'000'000);
        report(node.range.begin, path, "this is no price",
               "write US dollars for a million tokens, such as 0.28");
        return std::nullopt;
    }

    template <typename Keys>
    static std::vector<std::string_view> names(const Keys &keys)
    {
        std::vector<std::string_view> out;
        for (const auto &key : keys)
            out.push_back(key.name);
        return out;
    }

    bool isObject(const Node &node, const std::string &path)
    {
        if (node.kind == Kind::Object)
            return true;
        report(node.range.begin, path, std::string(jsonc::nameOf(node.kind)) + " stands here",
               "write an object: { … }");
        return false;
    }

    void reportUnknown(const Node &member, const std::string &path,
                       const std::vector<std::string_view> &known)
    {
        const auto near = nearest(member.key, known);
        report(member.keyRange.begin, path.empty() ? member.key : path + "." + member.key,
               "unknown key",
               near ? "did you mean \"" + std::string(*near) + "\"?" : "it has no effect");
    }

    void report(std::size_t offset, const std::string &key, std::string message, std::string remedy)
    {
        if (m_count++ >= kMaxProblems)
            return;
        Problem problem;
        problem.severity = Problem::Severity::Warning;
        problem.source = m_path;
        problem.position = jsonc::positionAt(m_text, offset);
        problem.key = key;
        problem.message = std::move(message);
        problem.remedy = std::move(remedy);
        m_problems.push_back(std::move(problem));
    }

    std::string_view m_text;
    const std::string &m_path;
    std::vector<Provider> &m_providers;
    std::vector<Problem> &m_problems;
    std::vector<Said> m_said; ///< views into the document
    std::size_t m_count = 0;
};

} // namespace

void readModelsFile(std::string_view text, const std::string &path,
                    std::vector<Provider> &providers, std::vector<Problem> &problems)
{
    Reader(text, path, providers, problems).read();
}

} // namespace ccproxy::config
