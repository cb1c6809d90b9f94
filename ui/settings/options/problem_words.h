// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/problem.h"
#include "core/failure.h"

#include <QString>

/// What windows say of a setting that is wrong. Pure.
namespace ccproxy::ui {

/// What is wrong, and what to do about it: what core advises for the file is said as a window has
/// it.
QString problemText(const config::Problem &problem);

/// The same of a change that was refused: without what is said of each refusal and without the key,
/// which the field is.
QString refusalText(const Failure &failure);

} // namespace ccproxy::ui
