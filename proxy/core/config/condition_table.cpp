// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/condition_table.h"

#include <algorithm>

namespace ccproxy::config {
namespace {

template <typename Table, typename Member>
constexpr bool isInOrder(const Table &table, Member member)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].*member) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(kConditionOperators, &ConditionOperator::op));
static_assert(isInOrder(kConditionSubjects, &ConditionSubject::subject));

} // namespace

const ConditionSubject *findConditionSubject(std::string_view name)
{
    const auto *found =
        std::find_if(kConditionSubjects.begin(), kConditionSubjects.end(),
                     [name](const ConditionSubject &subject) { return subject.name == name; });
    return found == kConditionSubjects.end() ? nullptr : found;
}

} // namespace ccproxy::config
