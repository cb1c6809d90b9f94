// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "engine/record.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

/// The language of the filter field: words that must all be there, such as
/// `status:5xx provider:openai -model:mini >2s "rate limit"`.
///
///     word, "two words"   in models, provider, route, failure, project, session or id
///     field:text          contains it; several, parted by commas: one of them
///     field:>10k          >, >=, <, <=, =, or a range 1..5; k and M with tokens, ms, s, m with
///     times status:5xx          or a number is:running          a state >2s                 took
///     longer -anything           not that
///
/// Capitals make no difference. Pure.
namespace ccproxy::ui {

class RequestFilter {
public:
    bool matches(const engine::ExchangeRecord &record) const;
    bool isEmpty() const { return m_terms.empty(); }

private:
    friend class FilterReader;

    struct Term {
        enum class Kind { Word, Text, Number, State };
        Kind kind = Kind::Word;
        bool negated = false;
        std::size_t field = 0;          ///< row of its table
        std::vector<std::string> texts; ///< in small letters; one of them has to be there
        double least = 0;               ///< of the number, both included
        double most = 0;
    };

    static bool holds(const Term &term, const engine::ExchangeRecord &record);

    std::vector<Term> m_terms;
};

/// What is wrong with a filter, for the person who types it.
struct FilterProblem {
    QString text;
    qsizetype position = 0; ///< where the word begins
};

Expected<RequestFilter, FilterProblem> readFilter(const QString &text);

/// What the word at the cursor may become: names of fields and their fixed values.
struct FilterCompletion {
    qsizetype begin = 0; ///< of what is replaced, which ends at the cursor
    QStringList words;
};
FilterCompletion completeFilter(const QString &text, qsizetype cursor);

/// Each form with an example and its meaning, a line each, for the tool tip.
QString filterHelp();

} // namespace ccproxy::ui
