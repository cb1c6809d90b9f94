// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/doctor_words.h"

#include "ui/models/text.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::DoctorWords)
};

struct StepRow {
    std::string_view step;
    const char *title;
    const char *fault; ///< null: it says no more than that it failed
};
constexpr StepRow kSteps[] = {
    // Of the quick test.
    {"address", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Address"), nullptr},
    {"models", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Models"), nullptr},
    {"key", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Key"), nullptr},
    {"message", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Message"), nullptr},
    // Of the doctor, or of both.
    {"text", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Text"),
     QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "%1 does not answer")},
    {"stream", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Stream"),
     QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "%1 cannot stream")},
    {"tool call", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Tool call"),
     QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "%1 cannot call tools")},
    {"tool result", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Tool result"),
     QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "%1 cannot take the results of tools")},
    {"parallel tools", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Several tools"),
     QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "%1 cannot call several tools at once")},
    {"thinking", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Thinking"),
     QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "%1 cannot think and call tools")},
    {"thinking replay", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Earlier thinking"),
     QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "%1 does not take its thinking back")},
    {"image", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Picture"),
     QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "%1 cannot see pictures")},
    {"long prompt", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Too long"),
     QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords",
                       "%1 does not say when a conversation is too long")},
    {"count", QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Count"),
     QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "%1 cannot count tokens")},
};

struct VerdictRow {
    doctor::Verdict verdict;
    const char *text;
    Sign sign;
};
constexpr VerdictRow kVerdicts[] = {
    {doctor::Verdict::Passed, QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Passed"), Sign::Tick},
    {doctor::Verdict::Limited, QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "In part"), Sign::Cut},
    {doctor::Verdict::Failed, QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Failed"), Sign::Cross},
    {doctor::Verdict::Skipped, QT_TRANSLATE_NOOP("ccproxy::ui::DoctorWords", "Left out"),
     Sign::Bar},
};

const VerdictRow &rowOf(doctor::Verdict verdict)
{
    for (const VerdictRow &row : kVerdicts) {
        if (row.verdict == verdict)
            return row;
    }
    return kVerdicts[0];
}

} // namespace

QString stepTitle(std::string_view step)
{
    for (const StepRow &row : kSteps) {
        if (row.step == step)
            return Words::tr(row.title);
    }
    return textOf(step);
}

QString faultText(std::string_view step, const QString &target)
{
    for (const StepRow &row : kSteps) {
        if (row.step == step && row.fault != nullptr)
            return Words::tr(row.fault).arg(target);
    }
    return Words::tr("%1 failed at “%2”").arg(target, stepTitle(step));
}

QString verdictText(doctor::Verdict verdict)
{
    return Words::tr(rowOf(verdict).text);
}

Sign verdictSign(doctor::Verdict verdict)
{
    return rowOf(verdict).sign;
}

} // namespace ccproxy::ui
