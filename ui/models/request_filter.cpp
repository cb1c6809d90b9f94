// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/request_filter.h"

#include "core/number.h"
#include "ui/models/filter_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace ccproxy::ui {
namespace {

using engine::ExchangeRecord;

struct Filter {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::RequestFilter)
};

constexpr double kInfinity = std::numeric_limits<double>::infinity();

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string inSmallLetters(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), small);
    return out;
}

/// `wanted` is in small letters.
bool contains(std::string_view text, std::string_view wanted)
{
    return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(),
                       [](char a, char b) { return small(a) == b; })
        != text.end();
}

bool isOneIn(const std::vector<std::string> &wanted, const FieldTexts &texts)
{
    return std::any_of(wanted.begin(), wanted.end(), [&texts](const std::string &one) {
        return std::any_of(texts.begin(), texts.end(),
                           [&one](std::string_view text) { return contains(text, one); });
    });
}

/// The row of a table with this name.
template <typename Row>
std::optional<std::size_t> find(std::span<const Row> table, std::string_view name)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].name == name)
            return i;
    }
    return std::nullopt;
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename Row>
QString namesOf(std::span<const Row> table)
{
    QStringList names;
    for (const Row &row : table)
        names.append(latin(row.name));
    return names.join(QStringLiteral(", "));
}

struct Suffix {
    NumberFilter::Unit unit;
    std::string_view text;
    double factor;
};
using Unit = NumberFilter::Unit;
// The longer ones first, since "m" is the end of none but the beginning of "ms".
constexpr Suffix kSuffixes[] = {
    {Unit::Seconds, "ms", 1e-3}, {Unit::Seconds, "s", 1},  {Unit::Seconds, "min", 60},
    {Unit::Seconds, "m", 60},    {Unit::Tokens, "k", 1e3}, {Unit::Tokens, "m", 1e6},
};

/// A number with the suffixes of its unit, and nothing else.
std::optional<double> readAmount(std::string_view text, Unit unit)
{
    if (unit == Unit::Dollars && text.starts_with('$'))
        text.remove_prefix(1);
    const std::size_t length = std::min(text.find_first_not_of("-+.eE0123456789"), text.size());
    const auto value = readNumber(text.substr(0, length));
    if (!value)
        return std::nullopt;
    const std::string_view rest = text.substr(length);
    if (rest.empty())
        return value;
    for (const Suffix &suffix : kSuffixes) {
        if (suffix.unit == unit && suffix.text == rest)
            return *value * suffix.factor;
    }
    return std::nullopt;
}

struct Range {
    double least;
    double most;
};

std::optional<Range> readComparison(std::string_view text, Unit unit)
{
    const auto after = [&](std::size_t length) { return readAmount(text.substr(length), unit); };
    if (text.starts_with(">=")) {
        const auto number = after(2);
        return number ? std::optional(Range{*number, kInfinity}) : std::nullopt;
    }
    if (text.starts_with("<=")) {
        const auto number = after(2);
        return number ? std::optional(Range{0, *number}) : std::nullopt;
    }
    if (text.starts_with('>')) {
        const auto number = after(1);
        return number ? std::optional(Range{std::nextafter(*number, kInfinity), kInfinity})
                      : std::nullopt;
    }
    if (text.starts_with('<')) {
        const auto number = after(1);
        return number ? std::optional(Range{0, std::nextafter(*number, -kInfinity)}) : std::nullopt;
    }
    if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) {
        const auto from = readAmount(text.substr(0, dots), unit);
        const auto to = readAmount(text.substr(dots + 2), unit);
        return from && to ? std::optional(Range{*from, *to}) : std::nullopt;
    }
    const auto number = after(text.starts_with('=') ? 1 : 0);
    return number ? std::optional(Range{*number, *number}) : std::nullopt;
}

/// "5xx"
std::optional<Range> readStatusClass(std::string_view text)
{
    constexpr double kHundred = 100;
    if (text.size() != 3 || text[0] < '1' || text[0] > '5' || !text.ends_with("xx"))
        return std::nullopt;
    const double first = kHundred * (text[0] - '0');
    return Range{first, first + kHundred - 1};
}

bool isNameLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

} // namespace

/// Reads word by word.
class FilterReader {
public:
    explicit FilterReader(const QString &text) : m_text(text) { }

    Expected<RequestFilter, FilterProblem> read()
    {
        while (skipSpaces()) {
            m_begin = m_at;
            if (const auto problem = readTerm(); !problem)
                return Unexpected(problem.error());
        }
        return m_filter;
    }

private:
    using Term = RequestFilter::Term;
    using Result = Expected<void, FilterProblem>;

    bool skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    Result fail(const QString &text) const
    {
        return Unexpected(FilterProblem{.text = text, .position = m_begin});
    }

    Result readTerm()
    {
        Term term;
        if (m_text[m_at] == u'-' || m_text[m_at] == u'!') {
            term.negated = true;
            if (++m_at == m_text.size() || m_text[m_at].isSpace())
                return fail(Filter::tr("Something has to follow \"%1\": it excludes what does.")
                                .arg(m_text[m_at - 1]));
        }
        const QString name = takeName();
        if (!name.isEmpty())
            return readField(std::move(term), name.toLower().toStdString());
        const bool isQuoted = m_text[m_at] == u'"';
        const auto word = takeValue();
        if (!word)
            return Unexpected(word.error());
        if (!isQuoted && (word->startsWith(u'>') || word->startsWith(u'<')))
            return readNumberTerm(std::move(term), *find(numberFields(), kBareField),
                                  word->toLower().toStdString());
        if (word->isEmpty())
            return {};
        term.texts.push_back(inSmallLetters(word->toStdString()));
        add(std::move(term));
        return {};
    }

    /// What stands before a colon, when it can be the name of a field.
    QString takeName()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isNameLetter(m_text[end]))
            ++end;
        if (end == m_at || end == m_text.size() || m_text[end] != u':')
            return {};
        const QString name = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        return name;
    }

    /// Up to the next space that is not between quotes; without the quotes.
    Expected<QString, FilterProblem> takeValue()
    {
        QString value;
        bool isQuoted = false;
        for (; m_at < m_text.size() && (isQuoted || !m_text[m_at].isSpace()); ++m_at) {
            if (m_text[m_at] == u'"')
                isQuoted = !isQuoted;
            else
                value += m_text[m_at];
        }
        if (isQuoted)
            return Unexpected(FilterProblem{.text = Filter::tr("A closing quote (\") is missing."),
                                            .position = m_begin});
        return value;
    }

    Result readField(Term term, const std::string &name)
    {
        const auto value = takeValue();
        if (!value)
            return Unexpected(value.error());
        const std::string text = inSmallLetters(value->toStdString());
        if (text.empty())
            return fail(Filter::tr("A value has to follow \"%1:\".").arg(latin(name)));
        if (name == kStateField)
            return readState(std::move(term), text);
        if (const auto field = find(numberFields(), name))
            return readNumberTerm(std::move(term), *field, text);
        const auto field = find(textFields(), name);
        if (!field) {
            return fail(Filter::tr("There is no field \"%1\". There are: %2, %3, %4. Put quotes "
                                   "around a text that has a colon.")
                            .arg(latin(name), latin(kStateField), namesOf(numberFields()),
                                 namesOf(textFields())));
        }
        term.kind = Term::Kind::Text;
        term.field = *field;
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t comma = std::min(text.find(',', at), text.size());
            if (comma > at)
                term.texts.push_back(text.substr(at, comma - at));
            at = comma + 1;
        }
        if (term.texts.empty())
            return fail(Filter::tr("A value has to follow \"%1:\".").arg(latin(name)));
        add(std::move(term));
        return {};
    }

    Result readState(Term term, const std::string &text)
    {
        const auto word = find(stateWords(), text);
        if (!word)
            return fail(Filter::tr("\"is:\" knows %1.").arg(namesOf(stateWords())));
        term.kind = Term::Kind::State;
        term.field = *word;
        add(std::move(term));
        return {};
    }

    Result readNumberTerm(Term term, std::size_t index, const std::string &text)
    {
        const NumberFilter &field = numberFields()[index];
        std::optional<Range> range = readComparison(text, field.unit);
        if (!range && field.name == kStatusField)
            range = readStatusClass(text);
        if (!range)
            return fail(
                Filter::tr("\"%1\" is no value for \"%2:\". %3")
                    .arg(QString::fromStdString(text), latin(field.name), exampleOf(field)));
        term.kind = Term::Kind::Number;
        term.field = index;
        term.least = range->least;
        term.most = range->most;
        add(std::move(term));
        return {};
    }

    static QString exampleOf(const NumberFilter &field)
    {
        if (field.name == kStatusField)
            return Filter::tr("Right would be 5xx, 429 or >=400.");
        switch (field.unit) {
        case Unit::Seconds:
            return Filter::tr("Right would be >2s, <500ms or 1s..5s.");
        case Unit::Tokens:
            return Filter::tr("Right would be >10k, <500 or 1k..5k.");
        case Unit::Dollars:
            return Filter::tr("Right would be >0.01 or 0.1..1.");
        case Unit::None:
            break;
        }
        return Filter::tr("Right would be >2, 1 or 1..5.");
    }

    void add(Term term) { m_filter.m_terms.push_back(std::move(term)); }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_begin = 0; ///< of the term
    RequestFilter m_filter;
};

bool RequestFilter::holds(const Term &term, const ExchangeRecord &record)
{
    switch (term.kind) {
    case Term::Kind::Word:
        return isOneIn(term.texts, wordTexts(record));
    case Term::Kind::Text:
        return isOneIn(term.texts, textFields()[term.field].texts(record));
    case Term::Kind::Number: {
        const double number = numberFields()[term.field].number(record);
        return number >= term.least && number <= term.most;
    }
    case Term::Kind::State:
        return stateWords()[term.field].holds(record);
    }
    return false;
}

bool RequestFilter::matches(const ExchangeRecord &record) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&record](const Term &term) { return holds(term, record) != term.negated; });
}

Expected<RequestFilter, FilterProblem> readFilter(const QString &text)
{
    return FilterReader(text).read();
}

FilterCompletion completeFilter(const QString &text, qsizetype cursor)
{
    const QString before = text.left(cursor);
    FilterCompletion completion;
    if (before.count(u'"') % 2 != 0)
        return completion;
    qsizetype begin = before.size();
    while (begin > 0 && !before[begin - 1].isSpace())
        --begin;
    if (begin < before.size() && (before[begin] == u'-' || before[begin] == u'!'))
        ++begin;
    completion.begin = begin;
    const QString word = before.mid(begin).toLower();
    const auto offer = [&completion, &word](const QString &whole) {
        if (whole.startsWith(word) && whole != word)
            completion.words.append(whole);
    };
    const QString states = latin(kStateField) + u':';
    if (word.startsWith(states)) {
        for (const StateWord &state : stateWords())
            offer(states + latin(state.name));
        return completion;
    }
    if (word.isEmpty())
        return completion;
    offer(states);
    for (const TextField &field : textFields())
        offer(latin(field.name) + u':');
    for (const NumberFilter &field : numberFields())
        offer(latin(field.name) + u':');
    completion.words.sort();
    return completion;
}

QString filterHelp()
{
    QString rows;
    for (const FilterForm &form : filterForms()) {
        rows += QStringLiteral("<tr><td><code>%1</code>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(QString::fromLatin1(form.example).toHtmlEscaped(),
                         form.meaning.toHtmlEscaped());
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

} // namespace ccproxy::ui
