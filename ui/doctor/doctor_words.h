// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"
#include "ui/widgets/sign_icon.h"

#include <QString>

/// The steps and verdicts of the doctor and of the quick test, in the language of the user.
namespace ccproxy::ui {

/// "Tool call"
QString stepTitle(std::string_view step);
/// What a model cannot do that failed at a step: "openai,gpt-x cannot call tools".
QString faultText(std::string_view step, const QString &target);

QString verdictText(doctor::Verdict verdict);
Sign verdictSign(doctor::Verdict verdict);

} // namespace ccproxy::ui
