// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/doctor/doctor_results.h"
#include "ui/models/memory.h"

/// What is remembered of tests and of the doctor, and what speaks against a target by that.
namespace ccproxy::ui {

/// What the doctor found of a model ("provider,model") the last time.
DoctorResult rememberedResult(const Memory &memory, const std::string &target);
void remember(Memory &memory, const std::string &target, const DoctorResult &result);

/// What the quick test of a provider found, and of which of its models.
struct TestResult {
    std::string model; ///< "" = none was known
    DoctorResult result;
};
void rememberTest(Memory &memory, const std::string &provider, const TestResult &test);
/// It is set up otherwise now.
void forgetTest(Memory &memory, const std::string &provider);

/// What fails at a target as far as is known, when that was found, and what to do; "" = nothing.
QString targetFault(const Memory &memory, const std::string &provider, const std::string &model);

} // namespace ccproxy::ui
