// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/failure_words.h"

#include "ui/models/text.h"
#include "ui/words/core_tables.h"

#include <QRegularExpression>

namespace ccproxy::ui {

QString withoutCommands(const std::string &failure)
{
    static const QRegularExpression kGap(QStringLiteral("(?<=[.!?])\\s+"));
    QStringList sentences = textOf(failure).split(kGap);
    sentences.removeIf(
        [](const QString &sentence) { return sentence.contains(QStringLiteral("`ccproxy ")); });
    // One that is nothing else says more than none.
    return coreText(sentences.isEmpty() ? failure : sentences.join(u' ').toStdString());
}

QString saidBy(const std::string &provider, const std::string &failure)
{
    const QString words = withoutCommands(failure);
    const QString begin = textOf(provider) + QStringLiteral(": ");
    return words.startsWith(begin) ? words.mid(begin.size()) : words;
}

} // namespace ccproxy::ui
