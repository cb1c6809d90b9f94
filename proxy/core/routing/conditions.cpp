// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/conditions.h"

#include "core/config/condition_table.h"
#include "core/json/raw_string.h"
#include "core/number.h"

#include <algorithm>
#include <string_view>

namespace ccproxy::routing {
namespace {

using config::Condition;
using Operator = Condition::Operator;

template <typename T>
bool compare(const T &left, Operator op, const T &right)
{
    switch (op) {
    case Operator::Greater:
        return left > right;
    case Operator::Less:
        return left < right;
    case Operator::GreaterEqual:
        return left >= right;
    case Operator::LessEqual:
        return left <= right;
    case Operator::Equal:
        return !(left < right) && !(right < left);
    case Operator::NotEqual:
        return left < right || right < left;
    case Operator::Contains:
        break;
    }
    return false;
}

bool holdsFor(std::string_view actual, const Condition &condition)
{
    if (condition.op == Operator::Contains)
        return actual.find(condition.value) != std::string_view::npos;
    const auto left = readNumber(actual);
    const auto right = readNumber(condition.value);
    if (left && right)
        return compare(*left, condition.op, *right);
    return compare(actual, condition.op, std::string_view(condition.value));
}

/// A JSON value as the text that conditions compare: a string without quotes, the rest as it is.
std::string textOf(std::string_view json)
{
    constexpr std::string_view kSpace = " \t\r\n";
    json.remove_prefix(std::min(json.find_first_not_of(kSpace), json.size()));
    json = json.substr(0, json.find_last_not_of(kSpace) + 1);
    if (json.size() >= 2 && json.starts_with('"') && json.ends_with('"'))
        return json::RawString(json.substr(1, json.size() - 2)).decoded();
    return std::string(json);
}

bool holdsForTokens(const Condition &condition, LazyTokens &tokens)
{
    const auto limit = readNumber(condition.value);
    if (!limit)
        return condition.op == Operator::NotEqual;
    const auto [lower, upper] = tokens.bounds();
    const auto low = static_cast<double>(lower);
    const auto high = static_cast<double>(upper);
    const bool atLow = compare(low, condition.op, *limit);
    const bool equality = condition.op == Operator::Equal || condition.op == Operator::NotEqual;
    // An equality can change inside of the bounds, an order changes between them at most once.
    const bool inside = low < high && low <= *limit && *limit <= high;
    const bool decided = equality ? !inside : atLow == compare(high, condition.op, *limit);
    if (decided)
        return atLow;
    return compare(static_cast<double>(tokens.count()), condition.op, *limit);
}

bool holds(const Condition &condition, const Facts &facts, LazyTokens &tokens, Measure &measure)
{
    switch (condition.subject) {
    case Condition::Subject::TokenCount:
        return holdsForTokens(condition, tokens);
    case Condition::Subject::Model:
        return holdsFor(facts.model, condition);
    case Condition::Subject::Parameter:
        break;
    }
    const auto value = measure.parameter(condition.parameter);
    if (!value)
        return condition.op == Operator::NotEqual;
    return holdsFor(textOf(*value), condition);
}

} // namespace

std::optional<std::string> failingCondition(std::span<const Condition> conditions,
                                            const Facts &facts, LazyTokens &tokens,
                                            Measure &measure)
{
    for (const bool costly : {false, true}) {
        for (const Condition &condition : conditions) {
            const bool counts = condition.subject == Condition::Subject::TokenCount;
            if (counts == costly && !holds(condition, facts, tokens, measure))
                return "its condition " + describe(condition) + " does not hold";
        }
    }
    return std::nullopt;
}

std::string describe(const Condition &condition)
{
    const config::ConditionSubject &subject = config::infoOf(condition.subject);
    std::string out(subject.name);
    if (subject.isNamed)
        out += ' ' + condition.parameter;
    out += ' ';
    out += config::infoOf(condition.op).name;
    return out + ' ' + condition.value;
}

} // namespace ccproxy::routing
