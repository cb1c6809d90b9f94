// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"
#include "doctor/targets.h"

#include <QJsonArray>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace ccproxy::app {

/// Collects what `doctor` and `providers test` find, and prints it as it comes; as JSON at the end.
class FindingReport {
public:
    /// `list`: what the targets are called in JSON.
    FindingReport(QString list, bool asJson) : m_list(std::move(list)), m_asJson(asJson) { }

    /// What JSON says beside the findings.
    void setConflicts(QJsonArray conflicts) { m_conflicts = std::move(conflicts); }

    void begin(const DoctorTarget &target);
    void add(const doctor::Finding &finding);
    /// The exit code.
    int end();

private:
    int count(doctor::Verdict verdict) const { return m_counts[static_cast<std::size_t>(verdict)]; }

    QString m_list;
    bool m_asJson;
    QJsonArray m_targets;
    QJsonArray m_findings; ///< of the last target
    std::optional<QJsonArray> m_conflicts;
    std::array<int, 4> m_counts{};
};

} // namespace ccproxy::app
