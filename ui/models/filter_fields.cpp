// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_fields.h"

#include "ui/models/figures.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

using engine::ExchangeRecord;
using Record = const ExchangeRecord &;

struct FilterFields {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::FilterFields)
};

std::string_view lastProvider(Record r)
{
    return r.attempts.empty() ? std::string_view() : std::string_view(r.attempts.back().provider);
}

std::string_view lastModel(Record r)
{
    return r.attempts.empty() ? std::string_view() : std::string_view(r.attempts.back().model);
}

double seconds(std::chrono::microseconds time)
{
    return time.count() > 0 ? std::chrono::duration<double>(time).count() : -1;
}

constexpr TextField kTexts[] = {
    {"model",
     [](Record r) {
         return FieldTexts{r.modelAsked, lastModel(r)};
     }},
    {"provider", [](Record r) { return FieldTexts{lastProvider(r)}; }},
    {"route", [](Record r) { return FieldTexts{r.route}; }},
    {"error", [](Record r) { return FieldTexts{r.failure}; }},
    {"session", [](Record r) { return FieldTexts{r.session}; }},
    {"project", [](Record r) { return FieldTexts{r.project}; }},
    {"class", [](Record r) { return FieldTexts{r.requestClass}; }},
    {"id", [](Record r) { return FieldTexts{r.requestId}; }},
    {"path", [](Record r) { return FieldTexts{r.path}; }},
};

using Unit = NumberFilter::Unit;
constexpr NumberFilter kNumbers[] = {
    {kStatusField, Unit::None, [](Record r) { return static_cast<double>(r.status); }},
    {"took", Unit::Seconds, [](Record r) { return seconds(r.total); }},
    {"first", Unit::Seconds, [](Record r) { return seconds(r.firstByte); }},
    {"in", Unit::Tokens, [](Record r) { return static_cast<double>(tokensIn(r)); }},
    {"out", Unit::Tokens, [](Record r) { return static_cast<double>(r.usage.output); }},
    {"cached", Unit::Tokens, [](Record r) { return static_cast<double>(r.usage.cacheRead); }},
    {"cost", Unit::Dollars,
     [](Record r) { return r.cost ? static_cast<double>(*r.cost) / 1e6 : -1; }},
    {"speed", Unit::None, [](Record r) { return tokensPerSecond(r).value_or(-1); }},
    {"tries", Unit::None, [](Record r) { return static_cast<double>(r.attempts.size()); }},
};

constexpr StateWord kStates[] = {
    {"running", [](Record r) { return !r.ended; }},
    {"waiting", [](Record r) { return stateOf(r) == RequestState::Waiting; }},
    {"answering", [](Record r) { return stateOf(r) == RequestState::Answering; }},
    {"done", [](Record r) { return stateOf(r) == RequestState::Done; }},
    {"error", [](Record r) { return r.ended && r.hasFailed(); }},
    {"broken", [](Record r) { return stateOf(r) == RequestState::BrokenOff; }},
    {"left", [](Record r) { return r.cancelled; }},
    {"streamed", [](Record r) { return r.streamed; }},
    {"retried", [](Record r) { return r.attempts.size() > 1; }},
    {"cached", [](Record r) { return r.usage.cacheRead > 0; }},
    {"unpriced", [](Record r) { return r.ended && !r.cost; }},
};

} // namespace

std::span<const TextField> textFields()
{
    return kTexts;
}

FieldTexts wordTexts(Record r)
{
    return {r.modelAsked, lastProvider(r), lastModel(r), r.route,
            r.failure,    r.project,       r.session,    r.requestId};
}

std::span<const NumberFilter> numberFields()
{
    return kNumbers;
}

std::span<const StateWord> stateWords()
{
    return kStates;
}

std::array<FilterForm, 9> filterForms()
{
    return {{
        {"sonnet", FilterFields::tr("in models, provider, route, error, project, session or id")},
        {"\"rate limit\"", FilterFields::tr("words with a space between them")},
        {"provider:openai,gemini", FilterFields::tr("one of these")},
        {"status:5xx", FilterFields::tr("also status:429 or status:>=400")},
        {"is:error", FilterFields::tr("also running, done, left, retried, cached, unpriced")},
        {">2s", FilterFields::tr("took longer; also <500ms or first:>1s")},
        {"in:>50k", FilterFields::tr("tokens; also out, cached")},
        {"cost:0.01..0.5", FilterFields::tr("dollars, from and to")},
        {"-model:mini", FilterFields::tr("none of these")},
    }};
}

} // namespace ccproxy::ui
