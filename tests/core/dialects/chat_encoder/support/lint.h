// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace chat_encoder {

struct LintRules {
    QString model;
    bool cacheControl = false; ///< may occur
};

/// What a server of OpenAI's chat format would refuse in a body; "" when it is fine.
QString lint(const QByteArray &body, const LintRules &rules);

/// What was said in Anthropic's request `original` and is not in `body`; "" when all of it is.
QString findLost(const QByteArray &body, const QByteArray &original);

} // namespace chat_encoder
