// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/doctor_results.h"

#include "core/config/main_models.h"
#include "ui/doctor/doctor_words.h"
#include "ui/models/figures.h"
#include "ui/models/joining.h"
#include "ui/models/model_choice.h"
#include "ui/models/text.h"
#include "ui/words/core_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ccproxy::ui {
namespace {

using doctor::Finding;
using doctor::Verdict;

const QString kWhen = QStringLiteral("when");
const QString kVerdicts = QStringLiteral("verdicts");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::DoctorResults)
};

qsizetype count(const DoctorResult &result, Verdict verdict)
{
    return std::count_if(result.findings.begin(), result.findings.end(),
                         [verdict](const Finding &f) { return f.verdict == verdict; });
}

/// The routes that lead to a model, first or after others.
QStringList routesTo(const config::Settings &settings, const DoctorSubject &subject)
{
    const auto isIt = [&subject](const config::RouteTarget &target) {
        return target.provider == subject.provider && target.model == subject.model;
    };
    QStringList out;
    for (const config::Route &route : settings.routes) {
        if (isIt(route.target) || std::any_of(route.fallbacks.begin(), route.fallbacks.end(), isIt))
            out.append(textOf(route.name));
    }
    return out;
}

} // namespace

std::vector<DoctorSubject> doctorSubjects(const config::Settings &settings)
{
    std::vector<DoctorSubject> out;
    const auto add = [&out](const std::string &provider, const std::string &model, bool isMain) {
        const auto found = std::find_if(out.begin(), out.end(), [&](const DoctorSubject &subject) {
            return subject.provider == provider && subject.model == model;
        });
        if (found == out.end())
            out.push_back({provider, model, isMain});
        else
            found->isMain = found->isMain || isMain;
    };
    for (const ModelChoice &choice : modelChoices(settings))
        add(choice.provider, choice.model, false);
    for (const config::Provider &provider : settings.providers) {
        if (!provider.enabled)
            continue;
        for (const std::string &model : config::mainModels(settings, provider))
            add(provider.name, model, true);
    }
    return out;
}

const Finding *DoctorResult::find(std::string_view step) const
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [step](const Finding &f) { return f.step == step; });
    return found == findings.end() ? nullptr : &*found;
}

QString countText(const DoctorResult &result)
{
    const auto asked =
        static_cast<qsizetype>(result.findings.size()) - count(result, Verdict::Skipped);
    QString out =
        Words::tr("%1 of %2 passed")
            .arg(QLocale().toString(count(result, Verdict::Passed)), QLocale().toString(asked));
    if (const qsizetype limited = count(result, Verdict::Limited); limited > 0)
        out += Words::tr(", %n in part", nullptr, static_cast<int>(limited));
    return out;
}

QString resultText(const DoctorResult &result)
{
    if (result.findings.empty())
        return Words::tr("Not checked yet");
    if (!result.isOld)
        return countText(result);
    return Words::tr("Checked on %1: %2")
        .arg(QLocale().toString(result.when, QLocale::ShortFormat), countText(result));
}

QString explanation(const QString &target, const Finding &finding, bool isOld)
{
    QStringList lines(
        Words::tr("%1, %2: %3").arg(target, stepTitle(finding.step), verdictText(finding.verdict)));
    if (isOld) {
        lines.append(Words::tr("Only the verdict is known of that time. Start again to see more."));
        return lines.join(u'\n');
    }
    lines.append(Words::tr("Expected: %1").arg(coreText(finding.expected)));
    lines.append(finding.verdict == Verdict::Skipped
                     ? Words::tr("Why it was left out: %1").arg(coreText(finding.came))
                     : Words::tr("Came: %1").arg(coreText(finding.came)));
    if (finding.total.count() > 0)
        lines.append(Words::tr("Time: %1").arg(durationText(finding.total)));
    return lines.join(u'\n');
}

QStringList routeWarnings(const config::Settings &settings, const DoctorSubject &subject,
                          const DoctorResult &result)
{
    const QStringList routes = routesTo(settings, subject);
    QStringList out;
    for (const Finding &finding : result.findings) {
        if (routes.isEmpty() || finding.verdict != Verdict::Failed)
            continue;
        const QString fault = faultText(finding.step, textOf(subject.target()));
        out.append(routes.size() == 1
                       ? Words::tr("%1; the route %2 leads there.").arg(fault, routes.first())
                       : Words::tr("%1; the routes %2 lead there.")
                             .arg(fault, routes.join(QStringLiteral(", "))));
    }
    return out;
}

QString resultAsText(const QString &target, const DoctorResult &result)
{
    QStringList lines(named(target, resultText(result)));
    for (const Finding &finding : result.findings) {
        QString line =
            QStringLiteral("  %1: %2").arg(stepTitle(finding.step), verdictText(finding.verdict));
        if (!finding.came.empty())
            line += QStringLiteral(" – ") + coreText(finding.came);
        if (finding.total.count() > 0)
            line += QStringLiteral(" (%1)").arg(durationText(finding.total));
        lines.append(line);
    }
    return lines.join(u'\n');
}

QVariant toMemory(const DoctorResult &result)
{
    QVariantMap verdicts;
    for (const Finding &finding : result.findings)
        verdicts.insert(textOf(finding.step), textOf(doctor::nameOf(finding.verdict)));
    return QVariantMap{{kWhen, result.when}, {kVerdicts, verdicts}};
}

DoctorResult fromMemory(const QVariant &value, const std::vector<std::string_view> &steps)
{
    const QVariantMap map = value.toMap();
    const QVariantMap verdicts = map.value(kVerdicts).toMap();
    DoctorResult out;
    out.when = map.value(kWhen).toDateTime();
    out.isOld = true;
    for (const std::string_view step : steps) {
        const QString verdict = verdicts.value(textOf(step)).toString();
        for (const Verdict each :
             {Verdict::Passed, Verdict::Limited, Verdict::Failed, Verdict::Skipped}) {
            if (verdict != textOf(doctor::nameOf(each)))
                continue;
            Finding finding;
            finding.step = step;
            finding.verdict = each;
            out.findings.push_back(std::move(finding));
        }
    }
    return out.when.isValid() ? out : DoctorResult();
}

} // namespace ccproxy::ui
