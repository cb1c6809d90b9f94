// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"

#include <array>
#include <span>
#include <string_view>

/// What a condition of a route compares, how, and with what (PRODUCT.md 4). The one table of it:
/// the key table has its names from here, and the check, the explanation of a decision and the
/// editor go by it.
namespace ccproxy::config {

struct ConditionOperator {
    Condition::Operator op;
    std::string_view name;
    bool isOrder = false; ///< it compares sizes, so that the value is a number
};

// In the order of Condition::Operator.
inline constexpr std::array kConditionOperators = {
    ConditionOperator{Condition::Operator::Greater, ">", true},
    ConditionOperator{Condition::Operator::Less, "<", true},
    ConditionOperator{Condition::Operator::GreaterEqual, ">=", true},
    ConditionOperator{Condition::Operator::LessEqual, "<=", true},
    ConditionOperator{Condition::Operator::Equal, "=="},
    ConditionOperator{Condition::Operator::NotEqual, "!="},
    ConditionOperator{Condition::Operator::Contains, "contains"},
};

struct ConditionSubject {
    Condition::Subject subject;
    std::string_view name;
    bool isNumber = false; ///< it is compared with numbers only
    bool hasOrder = true;  ///< it can be more or less
    bool hasParts = true;  ///< it can contain something
    bool isNamed = false;  ///< `parameter` says which one
    /// What is wrong with an operator that it does not have.
    std::string_view refusal{};
};

// In the order of Condition::Subject.
inline constexpr std::array kConditionSubjects = {
    ConditionSubject{.subject = Condition::Subject::TokenCount,
                     .name = "tokenCount",
                     .isNumber = true,
                     .hasParts = false,
                     .refusal = "a count of tokens contains nothing"},
    ConditionSubject{
        .subject = Condition::Subject::Parameter, .name = "parameter", .isNamed = true},
    ConditionSubject{.subject = Condition::Subject::Model,
                     .name = "model",
                     .hasOrder = false,
                     .refusal = "names of models have no order"},
};

constexpr const ConditionOperator &infoOf(Condition::Operator op)
{
    return kConditionOperators[static_cast<std::size_t>(op)];
}

constexpr const ConditionSubject &infoOf(Condition::Subject subject)
{
    return kConditionSubjects[static_cast<std::size_t>(subject)];
}

/// Whether that can be compared in that way.
constexpr bool canBe(const ConditionSubject &subject, const ConditionOperator &how)
{
    const bool isContains = how.op == Condition::Operator::Contains;
    return (!how.isOrder || subject.hasOrder) && (!isContains || subject.hasParts);
}

/// The subject of that name; null for another.
const ConditionSubject *findConditionSubject(std::string_view name);

} // namespace ccproxy::config
