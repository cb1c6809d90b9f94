// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

/// Recorded traffic of real providers. It is no part of the project: tests that need it skip when
/// the folder is not there.
namespace ccproxy::tests {

struct Recording {
    QString id; ///< provider/case
    QString provider;
    QString dialect; ///< chat, responses, gemini, anthropic
    QString kind;    ///< message, models, count_tokens
    QString model;
    bool stream = false;
    int status = 0;
    QJsonObject headers;
    QByteArray body; ///< as the provider sent it
    QJsonObject expect;
};

/// Whether the folder is there.
bool haveRecordings();
/// What a test says when it skips.
const char *noRecordings();
/// All recordings of a dialect, in the order of the index.
std::vector<Recording> recordings(const QString &dialect);

} // namespace ccproxy::tests
