// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/doctor/finding.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <string>
#include <vector>

/// What the doctor can examine, and what came of it. Pure.
namespace ccproxy::ui {

/// One model of one provider.
struct DoctorSubject {
    std::string provider;
    std::string model;
    bool isMain = false; ///< one of those that matter

    std::string target() const { return provider + "," + model; }
};
/// All that is known of providers that are on.
std::vector<DoctorSubject> doctorSubjects(const config::Settings &settings);

/// What is known of one model.
struct DoctorResult {
    QDateTime when; ///< of its end; invalid: it was not examined to its end
    std::vector<doctor::Finding> findings;
    bool isOld = false; ///< from an earlier time, of which only the verdicts are known

    bool isWhole() const { return when.isValid(); }
    const doctor::Finding *find(std::string_view step) const;
};

/// "7 of 9 passed, 1 in part"
QString countText(const DoctorResult &result);
/// The same, with the date when it is from an earlier time.
QString resultText(const DoctorResult &result);
/// What was expected of one step, what came, and how long it took.
QString explanation(const QString &target, const doctor::Finding &finding, bool isOld);
/// What failed where routes lead to, a sentence each.
QStringList routeWarnings(const config::Settings &settings, const DoctorSubject &subject,
                          const DoctorResult &result);
/// All of it as text.
QString resultAsText(const QString &target, const DoctorResult &result);

/// Only verdicts and the date, for Memory. `steps`: those of now; others are forgotten.
QVariant toMemory(const DoctorResult &result);
DoctorResult fromMemory(const QVariant &value, const std::vector<std::string_view> &steps);

} // namespace ccproxy::ui
