// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/core_words.h"

#include "ui/models/text.h"

#include <QCoreApplication>

namespace ccproxy::ui {

CoreTexts::CoreTexts(const char *context, std::span<const CoreWords> known) : m_context(context)
{
    for (const CoreWords &each : known) {
        const QString pattern = each.pattern != nullptr
            ? QString::fromUtf8(each.pattern)
            : QRegularExpression::escape(QString::fromUtf8(each.words));
        m_known.emplace_back(QRegularExpression(QRegularExpression::anchoredPattern(pattern)),
                             each.words);
    }
}

QString CoreTexts::operator()(const std::string &text) const
{
    const QString english = textOf(text);
    for (const auto &[pattern, words] : m_known) {
        const QRegularExpressionMatch match = pattern.match(english);
        if (!match.hasMatch())
            continue;
        const QString out = QCoreApplication::translate(m_context, words);
        // All at once, since what was found may hold a "%1" itself.
        const QStringList found = match.capturedTexts();
        switch (found.size()) {
        case 1:
            return out;
        case 2:
            return out.arg(found[1]);
        case 3:
            return out.arg(found[1], found[2]);
        default:
            return out.arg(found[1], found[2], found[3]);
        }
    }
    return english;
}

} // namespace ccproxy::ui
