// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/findings.h"

#include "commandline/columns.h"
#include "commands/output.h"

#include <cstdio>

namespace ccproxy::app {
namespace {

using doctor::Finding;
using doctor::Verdict;

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

std::string seconds(std::chrono::milliseconds time)
{
    if (time < std::chrono::seconds(1))
        return std::to_string(time.count()) + " ms";
    char out[32];
    std::snprintf(out, sizeof out, "%.1f s", static_cast<double>(time.count()) / 1000);
    return out;
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return Tone::Good;
    case Verdict::Limited:
        return Tone::Doubtful;
    case Verdict::Failed:
        return Tone::Bad;
    case Verdict::Skipped:
        break;
    }
    return Tone::Quiet;
}

/// "  passed   stream           1.2 s  34 pieces, the first after 0.4 s"
std::string lineOf(const Finding &finding)
{
    std::string came = finding.came;
    if (finding.first.count() > 0 && finding.verdict != Verdict::Failed)
        came += ", the first after " + seconds(finding.first);
    if (finding.verdict == Verdict::Failed)
        came = "expected " + finding.expected + "; came " + came;
    const auto padded = [](std::string value, std::size_t width) {
        const std::size_t columns = columnsOf(value);
        return value.append(columns < width ? width - columns : 0, ' ');
    };
    constexpr std::size_t kVerdictWidth = 9;
    constexpr std::size_t kStepWidth = 17;
    constexpr std::size_t kTimeWidth = 8;
    const bool wasAsked = finding.verdict != Verdict::Skipped;
    return "  " + padded(toned(toneOf(finding.verdict), nameOf(finding.verdict)), kVerdictWidth)
        + padded(std::string(finding.step), kStepWidth)
        + padded(wasAsked && finding.total.count() > 0 ? seconds(finding.total) : std::string(),
                 kTimeWidth)
        + came + "\n";
}

QJsonObject jsonOf(const Finding &finding)
{
    QJsonObject out{{QStringLiteral("step"), text(finding.step)},
                    {QStringLiteral("verdict"), text(nameOf(finding.verdict))},
                    {QStringLiteral("expected"), text(finding.expected)},
                    {QStringLiteral("came"), text(finding.came)}};
    if (finding.verdict != Verdict::Skipped)
        out.insert(QStringLiteral("total_ms"), static_cast<qint64>(finding.total.count()));
    if (finding.first.count() > 0)
        out.insert(QStringLiteral("first_ms"), static_cast<qint64>(finding.first.count()));
    return out;
}

} // namespace

void FindingReport::begin(const DoctorTarget &target)
{
    m_targets.append(QJsonObject{{QStringLiteral("provider"), text(target.provider)},
                                 {QStringLiteral("model"), text(target.model)}});
    m_findings = {};
    if (!m_asJson)
        print((target.model.empty() ? target.provider : target.text()) + "\n");
}

void FindingReport::add(const Finding &finding)
{
    m_findings.append(jsonOf(finding));
    QJsonObject target = m_targets.last().toObject();
    target.insert(QStringLiteral("steps"), m_findings);
    m_targets.replace(m_targets.size() - 1, target);
    ++m_counts[static_cast<std::size_t>(finding.verdict)];
    if (!m_asJson)
        print(lineOf(finding));
}

int FindingReport::end()
{
    const int failed = count(Verdict::Failed);
    if (m_asJson) {
        QJsonObject out{{m_list, m_targets},
                        {QStringLiteral("failed"), failed},
                        {QStringLiteral("limited"), count(Verdict::Limited)}};
        if (m_conflicts)
            out.insert(QStringLiteral("conflicts"), *m_conflicts);
        printJson(out);
    } else {
        std::string sum;
        for (const Verdict verdict :
             {Verdict::Passed, Verdict::Limited, Verdict::Failed, Verdict::Skipped}) {
            if (count(verdict) > 0)
                sum += (sum.empty() ? "" : ", ") + std::to_string(count(verdict)) + " "
                    + std::string(nameOf(verdict));
        }
        print(sum + "\n");
    }
    return failed > 0 ? 1 : 0;
}

} // namespace ccproxy::app
