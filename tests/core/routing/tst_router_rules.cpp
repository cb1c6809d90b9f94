// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::routing;
using namespace ccproxy::routing::test;
using config::Condition;
using messages::Effort;
using messages::Thinking;

namespace {

const char *const kUnknown =
    "not_found_error: No provider is named \"nine\". Providers: one, two, three.";

std::vector<Case> explicitCases()
{
    return {
        {"comma", [](World &w) { asks(w, "two,a"); }, ": two,a", "the request names provider two"},
        {"comma with spaces", [](World &w) { asks(w, "two, a"); }, ": two,a"},
        {"comma and slash", [](World &w) { asks(w, "two,v/b"); }, ": two,v/b"},
        {"slash", [](World &w) { asks(w, "two/v/b"); }, ": two,v/b"},
        {"slash, any model", [](World &w) { asks(w, "one/x"); }, ": one,x"},
        {"comma in the model", [](World &w) { asks(w, "one,x,y"); }, ": one,x,y"},
        {"slash, no provider", [](World &w) { asks(w, "nine/x"); }, "default: one,d"},
        {"alias", [](World &w) { asks(w, "claude-via-two,a"); }, ": two,a"},
        {"alias with path", [](World &w) { asks(w, "claude-ccproxy/two/v/b"); }, ": two,v/b"},
        {"unknown provider", [](World &w) { asks(w, "nine,x"); }, kUnknown},
        {"unknown provider, alias", [](World &w) { asks(w, "claude-via-nine,x"); }, kUnknown},
        {"unknown provider, alias with path", [](World &w) { asks(w, "claude-ccproxy/nine/x"); },
         kUnknown},
        {"unknown provider, none there",
         [](World &w) {
             asks(w, "nine,x");
             w.settings.providers.clear();
         },
         "not_found_error: No provider is named \"nine\". Providers: none is configured."},
        {"no such model", [](World &w) { asks(w, "two,c"); },
         "not_found_error: Provider \"two\" does not list a model \"c\". Its models: a, v/b."},
        {"no such model, slash", [](World &w) { asks(w, "two/b"); },
         "not_found_error: Provider \"two\" does not list a model \"b\". Its models: a, v/b."},
        {"no model", [](World &w) { asks(w, "two,"); },
         "not_found_error: The request names provider \"two\" but no model. "
         "Ask for two,a, for example."},
        {"no model, slash", [](World &w) { asks(w, "one/"); },
         "not_found_error: The request names provider \"one\" but no model. "
         "Ask for one,MODEL, for example."},
        {"no provider before the comma", [](World &w) { asks(w, ",x"); },
         "not_found_error: No provider is named \"\". Providers: one, two, three."},
        {"disabled", [](World &w) { asks(w, "off,x"); },
         "policy_blocked: Provider \"off\" is turned off. "
         "Turn it on in the settings, or with `ccproxy providers enable off`."},
        {"before a route of that name",
         [](World &w) {
             asks(w, "two,a");
             w.add("two,a", "one", "other");
         },
         ": two,a"},
        {"unknown provider, but a route of that name",
         [](World &w) {
             asks(w, "nine,x");
             w.add("nine,x", "two", "a");
         },
         "nine,x: two,a", "a route is named \"nine,x\""},
        {"no such model, but a route of that name",
         [](World &w) {
             asks(w, "two,c");
             w.add("two,c", "one", "other");
         },
         "two,c: one,other"},
        {"a pattern is no such route",
         [](World &w) {
             asks(w, "two,c");
             w.add("two,*", "one", "other");
         },
         "not_found_error: Provider \"two\" does not list a model \"c\". Its models: a, v/b."},
        {"disabled stays so",
         [](World &w) {
             asks(w, "off,x");
             w.add("off,x", "one", "other");
         },
         "policy_blocked: Provider \"off\" is turned off. "
         "Turn it on in the settings, or with `ccproxy providers enable off`."},
        {"before longContext",
         [](World &w) {
             asks(w, "two,a");
             w.add("longContext", "three", "long").threshold = 0;
         },
         ": two,a"},
        {"too small a window stays",
         [](World &w) {
             asks(w, "two,a");
             w.setWindow("two", "a", 10);
             w.add("longContext", "three", "long");
         },
         ": two,a"},
    };
}

std::vector<Case> nameCases()
{
    return {
        {"exact",
         [](World &w) {
             w.add("claude-opus-*", "two", "a");
             w.add("claude-opus-5-5", "three", "x");
         },
         "claude-opus-5-5: three,x", "a route is named \"claude-opus-5-5\""},
        {"pattern", [](World &w) { w.add("claude-opus-*", "two", "a"); }, "claude-opus-*: two,a",
         "\"claude-opus-5-5\" fits the pattern \"claude-opus-*\""},
        {"most specific pattern",
         [](World &w) {
             w.add("*", "one", "x");
             w.add("claude-*", "two", "a");
             w.add("*opus-5-5", "three", "x");
             w.add("gpt-very-specific-*", "one", "y");
         },
         "*opus-5-5: three,x"},
        {"a tie goes by order",
         [](World &w) {
             w.add("claude-*", "two", "a");
             w.add("*opus-5-", "one", "x");
             w.add("*opus-5-*", "three", "x");
         },
         "claude-*: two,a"},
        {"a slash is no provider",
         [](World &w) {
             asks(w, "nine/x");
             w.add("nine/*", "two", "a");
         },
         "nine/*: two,a"},
        {"case matters", [](World &w) { w.add("Claude-Opus-5-5", "two", "a"); }, "default: one,d"},
        {"before longContext",
         [](World &w) {
             w.add("longContext", "three", "long").threshold = 0;
             w.add("claude-*", "two", "a");
         },
         "claude-*: two,a"},
        {"too small a window stays",
         [](World &w) {
             w.add("longContext", "three", "long");
             w.add("claude-*", "two", "a");
             w.setWindow("two", "a", 10);
         },
         "claude-*: two,a"},
        {"failing condition goes on",
         [](World &w) {
             w.add("claude-opus-5-5", "three", "x").conditions = {tokensAbove("1000")};
             w.add("claude-*", "two", "a").conditions = {tokensAbove("999")};
         },
         "claude-*: two,a"},
        {"unusable route goes on",
         [](World &w) {
             w.add("claude-opus-5-5", "off", "x");
             w.add("claude-*", "two", "a");
         },
         "claude-*: two,a"},
        {"the model default", [](World &w) { asks(w, "default"); }, "default: one,d",
         "no other rule matched"},
        {"the model think",
         [](World &w) {
             asks(w, "think");
             w.add("think", "three", "deep");
         },
         "default: one,d"},
        {"the model longContext",
         [](World &w) {
             asks(w, "longContext");
             w.add("longContext", "three", "long");
         },
         "default: one,d"},
        {"a target without model keeps the one asked for",
         [](World &w) { w.add("claude-*", "one", ""); }, "claude-*: one,claude-opus-5-5"},
        {"the suffix of a target is cut", [](World &w) { w.add("claude-*", "one", "x[1m]"); },
         "claude-*: one,x"},
    };
}

void thinks(World &world, Thinking::Kind kind, std::optional<std::int64_t> budget = {})
{
    world.facts.thinking = {kind, budget};
}

config::Route &thinkRoute(World &world)
{
    return *std::find_if(world.settings.routes.begin(), world.settings.routes.end(),
                         [](const config::Route &r) { return r.name == "think"; });
}

std::vector<Case> kindCases()
{
    return {
        {"nothing special", [](World &) {}, "default: one,d", "no other rule matched"},
        {"auxiliary", [](World &w) { w.facts.requestClass = RequestClass::Auxiliary; },
         "background: three,back", "the request is of class auxiliary"},
        {"haiku", [](World &w) { asks(w, "claude-haiku-5-5"); }, "background: three,back",
         "\"claude-haiku-5-5\" is a haiku model"},
        {"Haiku", [](World &w) { asks(w, "Claude-HAIKU"); }, "background: three,back"},
        {"main", [](World &w) { w.facts.requestClass = RequestClass::Main; }, "default: one,d"},
        {"compaction", [](World &w) { w.facts.requestClass = RequestClass::Compaction; },
         "default: one,d"},
        {"web search", [](World &w) { w.facts.webSearch = true; }, "webSearch: three,web",
         "a web_search server tool is present"},
        {"image", [](World &w) { w.facts.imageInLastTurn = true; }, "image: three,img",
         "an image is in the last user turn and one,d cannot see"},
        {"image, seen by the default",
         [](World &w) {
             w.facts.imageInLastTurn = true;
             w.find("one").modelOptions["d"].vision = true;
         },
         "default: one,d"},
        {"image, not known",
         [](World &w) {
             w.facts.imageInLastTurn = true;
             w.find("one").modelOptions.clear();
         },
         "default: one,d"},
        {"image, by the catalogue",
         [](World &w) {
             w.facts.imageInLastTurn = true;
             w.settings.providers.push_back(provider("deepseek"));
             w.settings.routes.front() = route("default", "deepseek", "deepseek-chat");
         },
         "image: three,img"},
        {"image, a gateway that shares the words",
         [](World &w) {
             w.facts.imageInLastTurn = true;
             w.settings.providers.push_back(provider("deepseek"));
             w.settings.providers.back().apiBaseUrl = "http://127.0.0.1:8000/v1";
             w.settings.routes.front() = route("default", "deepseek", "deepseek-chat");
         },
         "default: deepseek,deepseek-chat"},
        {"image, no default model",
         [](World &w) {
             w.facts.imageInLastTurn = true;
             w.settings.routes.erase(w.settings.routes.begin());
         },
         "image: three,img"},
        {"subagent", [](World &w) { w.facts.requestClass = RequestClass::Subagent; },
         "subagent: three,sub", "the request is of class subagent"},
        {"agent id", [](World &w) { w.facts.agentId = "a1"; }, "subagent: three,sub",
         "the request names an agent id"},
        {"parent agent id alone", [](World &w) { w.facts.parentAgentId = "a1"; }, "default: one,d"},
        {"background before web search",
         [](World &w) {
             asks(w, "haiku");
             w.facts.webSearch = true;
         },
         "background: three,back"},
        {"web search before image",
         [](World &w) {
             w.facts.webSearch = true;
             w.facts.imageInLastTurn = true;
         },
         "webSearch: three,web"},
        {"image before subagent",
         [](World &w) {
             w.facts.agentId = "a1";
             w.facts.imageInLastTurn = true;
         },
         "image: three,img"},
        {"subagent before think",
         [](World &w) {
             w.facts.agentId = "a1";
             w.facts.effort = Effort::Max;
         },
         "subagent: three,sub"},
        {"only what is configured",
         [](World &w) {
             asks(w, "haiku");
             w.facts.webSearch = true;
             w.facts.imageInLastTurn = true;
             w.facts.agentId = "a1";
             w.facts.effort = Effort::Max;
             w.settings.routes.resize(1);
         },
         "default: one,d"},
    };
}

std::vector<Case> thinkCases()
{
    const char *const deep = "think: three,deep";
    const char *const plain = "default: one,d";
    return {
        {"enabled", [](World &w) { thinks(w, Thinking::Kind::Enabled, 1024); }, deep,
         "thinking is enabled with a budget of 1,024"},
        {"boolean true", [](World &w) { thinks(w, Thinking::Kind::Enabled); }, deep,
         "thinking is enabled"},
        {"adaptive alone", [](World &w) { thinks(w, Thinking::Kind::Adaptive); }, plain},
        {"adaptive with effort high",
         [](World &w) {
             thinks(w, Thinking::Kind::Adaptive);
             w.facts.effort = Effort::High;
         },
         plain},
        {"adaptive with effort xhigh",
         [](World &w) {
             thinks(w, Thinking::Kind::Adaptive);
             w.facts.effort = Effort::XHigh;
         },
         deep, "effort xhigh is at least xhigh"},
        {"effort max without thinking", [](World &w) { w.facts.effort = Effort::Max; }, deep},
        {"effort high where high is enough",
         [](World &w) {
             w.facts.effort = Effort::High;
             thinkRoute(w).minEffort = "high";
         },
         deep, "effort high is at least high"},
        {"effort medium where high is wanted",
         [](World &w) {
             w.facts.effort = Effort::Medium;
             thinkRoute(w).minEffort = "high";
         },
         plain},
        {"an unknown min_effort counts as xhigh",
         [](World &w) {
             w.facts.effort = Effort::High;
             thinkRoute(w).minEffort = "hard";
         },
         plain},
        {"budget below min_budget",
         [](World &w) {
             thinks(w, Thinking::Kind::Enabled, 9999);
             thinkRoute(w).minBudget = 10000;
         },
         plain},
        {"budget at min_budget",
         [](World &w) {
             thinks(w, Thinking::Kind::Enabled, 10000);
             thinkRoute(w).minBudget = 10000;
         },
         deep},
        {"budget above min_budget",
         [](World &w) {
             thinks(w, Thinking::Kind::Enabled, 10001);
             thinkRoute(w).minBudget = 10000;
         },
         deep},
        {"no budget said with min_budget",
         [](World &w) {
             thinks(w, Thinking::Kind::Enabled);
             thinkRoute(w).minBudget = 10000;
         },
         deep},
        {"small budget but high effort",
         [](World &w) {
             thinks(w, Thinking::Kind::Enabled, 1024);
             w.facts.effort = Effort::Max;
             thinkRoute(w).minBudget = 10000;
         },
         deep, "effort max is at least xhigh"},
        {"agent type",
         [](World &w) {
             w.facts.agentType = "Plan";
             thinkRoute(w).agentTypes = {"Explore", "Plan"};
         },
         deep, "the agent type Plan is in the route's agent_types"},
        {"another agent type",
         [](World &w) {
             w.facts.agentType = "plan";
             thinkRoute(w).agentTypes = {"Explore", "Plan"};
         },
         plain},
        {"no agent type listed", [](World &w) { w.facts.agentType = "Plan"; }, plain},
        {"disabled", [](World &w) { thinks(w, Thinking::Kind::Disabled); }, plain},
        {"absent", [](World &) {}, plain},
    };
}

std::vector<Case> profileCases()
{
    const auto with = [](std::vector<config::Route> routes) {
        return [routes](World &w) {
            w.settings.profiles = {{"work", routes, {}},
                                   {"home", {route("default", "two", "a")}, {}}};
            w.options.profile = "work";
        };
    };
    config::Route conditional = route("default", "three", "p");
    conditional.conditions = {tokensAbove("1000")};
    return {
        {"its default first", with({route("default", "three", "p")}), "default: three,p"},
        {"general routes remain", with({route("think", "three", "p")}), "default: one,d"},
        {"its exact name first",
         [with](World &w) {
             w.add("claude-opus-5-5", "one", "x");
             with({route("claude-opus-5-5", "three", "p")})(w);
         },
         "claude-opus-5-5: three,p"},
        {"its pattern wins a tie",
         [with](World &w) {
             w.add("claude-opus-*", "one", "x");
             with({route("claude-opus-*", "three", "p")})(w);
         },
         "claude-opus-*: three,p"},
        {"a general exact name beats its pattern",
         [with](World &w) {
             w.add("claude-opus-5-5", "one", "x");
             with({route("claude-opus-*", "three", "p")})(w);
         },
         "claude-opus-5-5: one,x"},
        {"a condition that fails leaves the general route", with({conditional}), "default: one,d"},
        {"its background",
         [with](World &w) {
             asks(w, "haiku");
             with({route("background", "three", "p")})(w);
         },
         "background: three,p"},
        {"no profile asked for",
         [with](World &w) {
             with({route("default", "three", "p")})(w);
             w.options.profile.clear();
         },
         "default: one,d"},
        {"an unknown profile",
         [with](World &w) {
             with({route("default", "three", "p")})(w);
             w.options.profile = "play";
         },
         "default: one,d"},
    };
}

std::vector<Case> fallbackCases()
{
    const auto with = [](std::vector<config::RouteTarget> targets) {
        return [targets](World &w) { w.settings.routes.front().fallbacks = targets; };
    };
    return {
        {"in order", with({{"two", "a", ""}, {"three", "x", ""}}),
         "default: one,d | two,a | three,x"},
        {"duplicates once",
         with({{"two", "a", ""}, {"one", "d", ""}, {"two", "a", "{}"}, {"two", "v/b", ""}}),
         "default: one,d | two,a | two,v/b"},
        {"unknown and disabled left out",
         with({{"nine", "x", ""}, {"two", "a", ""}, {"off", "x", ""}}), "default: one,d | two,a"},
        {"a disabled target leaves the fallback",
         [with](World &w) {
             with({{"two", "a", ""}})(w);
             w.find("one").enabled = false;
         },
         "default: | two,a"},
        {"no default route", [](World &w) { w.settings.routes.clear(); },
         "policy_blocked: CCProxy has no route for this request: there is no default route. "
         "Set a default route in the configuration, such as \"routes\": {\"default\": "
         "{\"provider\": \"one\", \"model\": \"MODEL\"}}"},
        {"no default route, a provider of the catalogue",
         [](World &w) {
             w.settings.routes.clear();
             w.settings.providers = {provider("deepseek")};
         },
         "policy_blocked: CCProxy has no route for this request: there is no default route. "
         "Set a default route in the configuration, such as \"routes\": {\"default\": "
         "{\"provider\": \"deepseek\", \"model\": \"deepseek-v4-pro\"}}"},
        {"no default route and no provider", [](World &w) { w.settings = {}; },
         "policy_blocked: CCProxy has no route for this request: there is no default route. "
         "Add a provider and set a default route in the configuration, such as \"routes\": "
         "{\"default\": {\"provider\": \"PROVIDER\", \"model\": \"MODEL\"}}"},
        {"default route of a disabled provider", [](World &w) { w.find("one").enabled = false; },
         "policy_blocked: CCProxy has no route for this request: the default route cannot be used: "
         "target of default, one,d, is left out: the provider is disabled. "
         "Set a default route in the configuration, such as \"routes\": {\"default\": "
         "{\"provider\": \"two\", \"model\": \"a\"}}"},
    };
}

} // namespace

/// Which rule a request falls under, case by case.
class TestRouterRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explicitNames_data() { addRows(explicitCases()); }
    void explicitNames()
    {
        QFETCH(int, index);
        check(plainWorld(), explicitCases()[std::size_t(index)]);
    }

    void routeNames_data() { addRows(nameCases()); }
    void routeNames()
    {
        QFETCH(int, index);
        check(plainWorld(), nameCases()[std::size_t(index)]);
    }

    void kinds_data() { addRows(kindCases()); }
    void kinds()
    {
        QFETCH(int, index);
        check(fullWorld(), kindCases()[std::size_t(index)]);
    }

    void thinking_data() { addRows(thinkCases()); }
    void thinking()
    {
        QFETCH(int, index);
        check(fullWorld(), thinkCases()[std::size_t(index)]);
    }

    void profiles_data() { addRows(profileCases()); }
    void profiles()
    {
        QFETCH(int, index);
        check(plainWorld(), profileCases()[std::size_t(index)]);
    }

    void fallbacks_data() { addRows(fallbackCases()); }
    void fallbacks()
    {
        QFETCH(int, index);
        check(plainWorld(), fallbackCases()[std::size_t(index)]);
    }
};

QTEST_APPLESS_MAIN(TestRouterRules)
#include "tst_router_rules.moc"
