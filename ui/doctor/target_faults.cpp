// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/target_faults.h"

#include "core/doctor/quick_test.h"
#include "core/doctor/suite.h"
#include "ui/doctor/doctor_words.h"
#include "ui/models/joining.h"
#include "ui/models/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace ccproxy::ui {
namespace {

using doctor::Finding;
using doctor::Verdict;

const QString kResults = QStringLiteral("doctor/results");
const QString kTests = QStringLiteral("test/results");
const QString kModel = QStringLiteral("model");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::TargetFaults)
};

/// What to do about a step of the quick test that says something of the provider as such.
struct ProviderStep {
    std::string_view step;
    const char *remedy;
};
constexpr const char *kAddress =
    QT_TRANSLATE_NOOP("ccproxy::ui::TargetFaults", "Check the address of %1.");
constexpr ProviderStep kProviderSteps[] = {
    {"name", kAddress},
    {"connection", kAddress},
    {"encryption", kAddress},
    {"address", kAddress},
    {"key", QT_TRANSLATE_NOOP("ccproxy::ui::TargetFaults", "Change the key of %1.")},
};

const ProviderStep *providerStep(std::string_view step)
{
    const auto *found = std::find_if(std::begin(kProviderSteps), std::end(kProviderSteps),
                                     [step](const ProviderStep &row) { return row.step == step; });
    return found == std::end(kProviderSteps) ? nullptr : found;
}

bool passed(const DoctorResult &result, std::string_view step)
{
    const Finding *finding = result.find(step);
    return finding != nullptr && finding->verdict == Verdict::Passed;
}

/// What the quick test asks about, too.
bool isRefuted(const Finding &finding, const DoctorResult &laterTest)
{
    return passed(laterTest, finding.step == "text" ? "message" : finding.step);
}

bool isFault(const Finding &finding)
{
    // A model that is not in the list.
    return finding.verdict == Verdict::Failed
        || (finding.verdict == Verdict::Limited && finding.step == "models");
}

/// Of a provider, or of that model of it.
const Finding *faultOfTest(const TestResult &test, const std::string &model)
{
    for (const Finding &finding : test.result.findings) {
        if (isFault(finding) && (providerStep(finding.step) != nullptr || test.model == model))
            return &finding;
    }
    return nullptr;
}

TestResult rememberedTest(const Memory &memory, const std::string &provider)
{
    const QVariantMap map = memory.look(kTests).toMap().value(textOf(provider)).toMap();
    return {.model = map.value(kModel).toString().toStdString(),
            .result = fromMemory(map, doctor::QuickTest::steps())};
}

void set(Memory &memory, const QString &all, const std::string &name, const QVariant &value)
{
    QVariantMap known = memory.look(all).toMap();
    known.insert(textOf(name), value);
    memory.setLook(all, known);
}

} // namespace

DoctorResult rememberedResult(const Memory &memory, const std::string &target)
{
    return fromMemory(memory.look(kResults).toMap().value(textOf(target)), doctor::Suite::steps());
}

void remember(Memory &memory, const std::string &target, const DoctorResult &result)
{
    set(memory, kResults, target, toMemory(result));
}

void rememberTest(Memory &memory, const std::string &provider, const TestResult &test)
{
    QVariantMap map = toMemory(test.result).toMap();
    map.insert(kModel, textOf(test.model));
    set(memory, kTests, provider, map);
}

void forgetTest(Memory &memory, const std::string &provider)
{
    QVariantMap known = memory.look(kTests).toMap();
    if (known.remove(textOf(provider)) > 0)
        memory.setLook(kTests, known);
}

QString targetFault(const Memory &memory, const std::string &provider, const std::string &model)
{
    const std::string target = provider + "," + model;
    const DoctorResult examined = rememberedResult(memory, target);
    const TestResult test = rememberedTest(memory, provider);
    const bool isTestLater =
        test.result.isWhole() && (!examined.isWhole() || test.result.when >= examined.when);

    const auto tell = [](const QString &fault, const QDateTime &when, const QString &remedy) {
        return sentences({Words::tr("%1 (found on %2).")
                              .arg(fault, QLocale().toString(when, QLocale::ShortFormat)),
                          remedy});
    };
    const QString another = Words::tr("Choose another model, or examine it again.");
    const Finding *ofTest = faultOfTest(test, model);
    if (ofTest != nullptr && (isTestLater || !passed(examined, "text"))) {
        const ProviderStep *step = providerStep(ofTest->step);
        return tell(faultText(ofTest->step, textOf(step != nullptr ? provider : target)),
                    test.result.when,
                    step != nullptr ? Words::tr(step->remedy).arg(textOf(provider)) : another);
    }
    const bool isSameModel = test.model == model;
    for (const Finding &finding : examined.findings) {
        if (isFault(finding) && !(isTestLater && isSameModel && isRefuted(finding, test.result)))
            return tell(faultText(finding.step, textOf(target)), examined.when, another);
    }
    return {};
}

} // namespace ccproxy::ui
