// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/quick_test.h"

#include "core/config/nearest.h"
#include "core/doctor/judging.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ccproxy::doctor {
namespace {

struct Step {
    std::string_view name;
    std::string_view expected;
};
constexpr std::array<Step, 9> kSteps{{
    {"name", "an address for its name"},
    {"connection", "a connection"},
    {"encryption", "a certificate that is trusted"},
    {"address", "an answer of its server"},
    {"models", "the model in its list"},
    {"key", "a key that it takes"},
    {"message", "a whole answer"},
    {"stream", "an answer in pieces"},
    {"tool call", "a call of get_weather with the city Paris"},
}};

/// Of the way, of the address and of the list.
constexpr std::size_t kStepsBeforeKey = 5;

bool isRefusal(int status)
{
    return status == 401 || status == 403;
}

} // namespace

std::vector<std::string_view> QuickTest::steps()
{
    std::vector<std::string_view> out;
    for (const Step &step : kSteps)
        out.push_back(step.name);
    return out;
}

/// The finding of the next step.
void QuickTest::add(Verdict verdict, std::string came, std::chrono::milliseconds total)
{
    const Step &step = kSteps[m_findings.size()];
    Finding finding;
    finding.step = step.name;
    finding.expected = step.expected;
    finding.total = total;
    judge(finding, verdict, std::move(came));
    m_findings.push_back(std::move(finding));
}

void QuickTest::skipRest(const std::string &why)
{
    while (m_findings.size() < kSteps.size())
        add(Verdict::Skipped, why);
}

void QuickTest::giveUp(const std::string &why)
{
    while (m_findings.size() < kStepsBeforeKey)
        add(Verdict::Skipped, "it cannot be asked");
    addKey(true, false, why);
    skipRest("it cannot be asked");
}

void QuickTest::skipList()
{
    while (m_findings.size() + 1 < kStepsBeforeKey)
        add(Verdict::Skipped, "the message shows it");
    add(Verdict::Skipped, "it has no list of models");
    endList();
}

/// What a message is needed for follows it, if one is sent.
void QuickTest::endList()
{
    if (m_subject.cost == Cost::Nothing)
        addKey(false, false, {});
    else if (m_subject.model.empty())
        skipRest("no model of it is known");
}

/// False when the way ended before the server could answer.
bool QuickTest::addWay(const Way &way, const std::string &failure)
{
    const bool isReached = failure.empty();
    const auto part = [&](const std::optional<std::chrono::milliseconds> &time, bool isNeeded) {
        if (time)
            add(Verdict::Passed, "done", *time);
        else if (!isNeeded)
            add(Verdict::Skipped, "it has no https");
        else if (isReached)
            add(Verdict::Skipped, "the connection was open already");
        else
            add(Verdict::Failed, failure);
        return time || !isNeeded || isReached;
    };
    return part(way.name, true) && part(way.connection, true)
        && part(way.encryption, way.isEncrypted);
}

void QuickTest::takeList(const ModelListReply &reply)
{
    const bool isThere = addWay(reply.way, reply.status == 0 ? reply.failure : std::string());
    if (reply.status == 0) {
        if (isThere)
            add(Verdict::Failed, reply.failure, reply.total);
        skipRest("it was not reached");
        return;
    }
    add(Verdict::Passed, "status " + std::to_string(reply.status), reply.total);
    if (isRefusal(reply.status)) {
        add(Verdict::Skipped, "it refused the key");
        addKey(true, false, reply.failure);
        skipRest("it refused the key");
        return;
    }
    if (!reply.failure.empty())
        add(Verdict::Skipped, "it gives no list: " + shortened(reply.failure));
    else
        addModels(reply.models);
    endList();
}

void QuickTest::addModels(const std::vector<std::string> &models)
{
    if (models.empty()) {
        add(Verdict::Limited, "an empty list");
        return;
    }
    if (m_subject.model.empty())
        m_subject.model = models.front();
    const std::string among =
        std::to_string(models.size()) + (models.size() == 1 ? " model" : " models");
    if (std::find(models.begin(), models.end(), m_subject.model) != models.end()) {
        add(Verdict::Passed, m_subject.model + ", of " + among);
        return;
    }
    const std::vector<std::string_view> names(models.begin(), models.end());
    const auto near = config::nearest(m_subject.model, names);
    add(Verdict::Limited,
        m_subject.model + " is not among its " + among
            + (near ? "; is \"" + std::string(*near) + "\" meant?" : std::string()));
}

void QuickTest::addKey(bool isRefused, bool isTaken, const std::string &words)
{
    if (isRefused)
        add(Verdict::Failed, words);
    else if (!m_subject.hasKey)
        add(Verdict::Skipped, "it has none");
    else if (isTaken)
        add(Verdict::Passed, "it was taken");
    else
        add(Verdict::Skipped, "the answer does not tell");
}

std::optional<Ask> QuickTest::next() const
{
    if (m_findings.size() != kStepsBeforeKey || m_subject.cost == Cost::Nothing)
        return {};
    return Ask{kMessages,
               bodyLead(m_subject.provider + "," + m_subject.model, streamed(kTools))
                   + userMessage(kParis) + "]}"};
}

void QuickTest::take(int status, std::string_view body, std::string failure,
                     std::chrono::milliseconds first, std::chrono::milliseconds total)
{
    Reply reply = readReply(status, body);
    if (!failure.empty())
        reply.problem = std::move(failure);
    const bool isRefused = isRefusal(reply.status) || reply.errorType == "authentication_error"
        || reply.errorType == "permission_error";
    addKey(isRefused, reply.isMessage(), reply.errorMessage);
    if (isRefused) {
        skipRest("it refused the key");
        return;
    }
    if (std::string fault = faultOf(reply); !fault.empty()) {
        add(Verdict::Failed, std::move(fault), total);
        skipRest("there is no answer");
        return;
    }
    add(Verdict::Passed, std::to_string(reply.outputTokens) + " tokens", total);
    if (reply.deltas > 0)
        add(Verdict::Passed,
            std::to_string(reply.deltas) + (reply.deltas == 1 ? " piece" : " pieces"));
    else
        add(Verdict::Failed, "nothing but the end");
    m_findings.back().first = first;
    add(Verdict::Skipped, {});
    judgeCall(reply, m_findings.back());
}

} // namespace ccproxy::doctor
