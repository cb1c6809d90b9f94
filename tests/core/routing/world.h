// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/router.h"
#include "fixture.h"

#include <QTest>

#include <functional>

/// What tests of the router change one thing of, and how they say what comes of it.
namespace ccproxy::routing::test {

/// A request and a configuration; each test changes what it is about.
struct World {
    config::Settings settings;
    Facts facts;
    RouterOptions options;
    FakeMeasure measure = FakeMeasure(1000);

    Expected<Decision, Refusal> decide()
    {
        return routing::decide(facts, settings, measure, options);
    }
    config::Route &add(const char *name, const char *toProvider, const char *toModel)
    {
        settings.routes.push_back(route(name, toProvider, toModel));
        return settings.routes.back();
    }
    void setWindow(std::string_view providerName, const char *model, std::int64_t tokens)
    {
        find(providerName).modelOptions[model].context = tokens;
    }
    config::Provider &find(std::string_view name)
    {
        return *std::find_if(settings.providers.begin(), settings.providers.end(),
                             [name](const config::Provider &p) { return p.name == name; });
    }
};

inline World plainWorld()
{
    World world;
    world.facts.model = "claude-opus-5-5";
    world.settings.providers = {provider("one"), provider("two", {"a", "v/b"}), provider("three"),
                                provider("off")};
    world.settings.providers.back().enabled = false;
    world.add("default", "one", "d");
    return world;
}

/// With a route for each rule.
inline World fullWorld()
{
    World world = plainWorld();
    world.add("longContext", "three", "long");
    world.add("background", "three", "back");
    world.add("webSearch", "three", "web");
    world.add("image", "three", "img");
    world.add("subagent", "three", "sub");
    world.add("think", "three", "deep");
    world.find("one").modelOptions["d"].vision = false;
    return world;
}

struct Case {
    const char *name;
    std::function<void(World &)> change;
    const char *path;
    const char *reason = nullptr; ///< not looked at when null
};

inline void addRows(const std::vector<Case> &cases)
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << int(i);
}

inline void check(World world, const Case &c)
{
    c.change(world);
    const auto decision = world.decide();
    QCOMPARE(bytes(pathOf(decision)), QByteArray(c.path));
    if (c.reason != nullptr) {
        QVERIFY(decision.has_value());
        QCOMPARE(bytes(decision->reason), QByteArray(c.reason));
    }
}

inline void asks(World &world, const char *model)
{
    world.facts.model = model;
}

inline config::Condition tokensAbove(const char *value)
{
    using config::Condition;
    return {Condition::Subject::TokenCount, {}, Condition::Operator::Greater, value};
}

} // namespace ccproxy::routing::test
