// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <string>
#include <vector>

namespace ccproxy::tests {

/// A request that a client really sent.
class RecordedRequest {
public:
    RecordedRequest(QString name, QJsonObject body)
        : m_name(std::move(name)), m_body(std::move(body))
    {
    }

    const QString &name() const { return m_name; }
    int messages() const;
    /// The request as it was before its message `count`.
    std::string json(int count) const;
    /// After how many messages the provider was asked: before each answer, and at the end.
    std::vector<int> turns() const;

private:
    QString m_name;
    QJsonObject m_body;
};

/// Those of Claude Code, and those to Anthropic's API that hold more than one turn; none when the
/// recordings are not there.
std::vector<RecordedRequest> recordedRequests();
/// What a test says when it skips.
const char *noRecordedRequests();

} // namespace ccproxy::tests
