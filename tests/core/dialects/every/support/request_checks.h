// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/every/support/targets.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace ccproxy::tests {

/// What a provider of the row's dialect would refuse in what is sent for the client's request
/// `original`, or what must never be sent. Written from WIRE.md and nothing else, with another JSON
/// reader than the encoders'. Empty = nothing.
QString problemOfRequest(const TargetRow &row, const dialects::Encoded &encoded,
                         const QByteArray &original);

/// Gathers the first thing that does not hold.
class Check {
public:
    void need(bool holds, const QString &problem)
    {
        if (!holds && m_problem.isEmpty())
            m_problem = problem;
    }
    void need(bool holds, const char *problem) { need(holds, QString::fromUtf8(problem)); }
    const QString &problem() const { return m_problem; }

private:
    QString m_problem;
};

/// A tool's name, by the rule of the dialect, that no other tool has.
void checkName(Check &check, const QString &name, QSet<QString> &names,
               const QRegularExpression &rule);
/// An object schema with nothing that WIRE.md 2.14 forbids at the top.
void checkObjectSchema(Check &check, const QJsonValue &schema);

// Each dialect's own rules.
void checkChat(Check &check, const TargetRow &row, const QByteArray &body);
void checkResponses(Check &check, const TargetRow &row, const QJsonObject &body);
void checkGemini(Check &check, const TargetRow &row, const QJsonObject &body);
void checkAnthropic(Check &check, const TargetRow &row, const QJsonObject &body,
                    const QJsonObject &original);

} // namespace ccproxy::tests
