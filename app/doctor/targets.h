// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/expected.h"

#include <span>
#include <string>
#include <vector>

namespace ccproxy::app {

/// What is examined: one model of one provider.
struct DoctorTarget {
    std::string provider;
    std::string model;

    std::string text() const { return provider + "," + model; }
    bool operator==(const DoctorTarget &) const = default;
};

/// A provider's models that matter: those that routes lead to, else the first of its list, else the
/// catalogue's choice; none when nothing is known.
std::vector<DoctorTarget> modelsOf(const config::Settings &settings,
                                   const config::Provider &provider);

/// The models that are meant by "PROVIDER" and "PROVIDER,MODEL"; without any, those of all
/// providers that are turned on. Pure.
Expected<std::vector<DoctorTarget>> doctorTargets(const config::Settings &settings,
                                                  std::span<const std::string> names);

} // namespace ccproxy::app
