// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/problem_words.h"

#include "ui/models/joining.h"
#include "ui/models/text.h"
#include "ui/words/core_tables.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <string_view>

namespace ccproxy::ui {
namespace {

struct Problems {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Problems)
};

/// Remedies that tell what to write into the file, and what there is to do in a window instead.
struct RemedyRow {
    std::string_view remedy; ///< how it begins
    const char *words;       ///< null: the field says it
};
constexpr RemedyRow kRemedies[] = {
    {"set apikey, or",
     QT_TRANSLATE_NOOP("ccproxy::ui::Problems",
                       "Set a key for clients first, or listen on 127.0.0.1.")},
    {"write its address, such as",
     QT_TRANSLATE_NOOP("ccproxy::ui::Problems",
                       "Type its address, such as http://127.0.0.1:8888.")},
    {"remove it, or name the certificate",
     QT_TRANSLATE_NOOP("ccproxy::ui::Problems",
                       "Let it be checked, or choose the certificate of a company proxy.")},
    {"write a number, without quotes",
     QT_TRANSLATE_NOOP("ccproxy::ui::Problems", "Type a number.")},
    {"add \"parameter\"",
     QT_TRANSLATE_NOOP("ccproxy::ui::Problems", "Type its name, such as temperature.")},
    {"add \"type\": \"",
     QT_TRANSLATE_NOOP("ccproxy::ui::Problems", "Choose what kind of provider it is.")},
    {"add \"api_base_url\"",
     QT_TRANSLATE_NOOP("ccproxy::ui::Problems", "Type the address of the server.")},
    {"Give it as the key of the provider",
     QT_TRANSLATE_NOOP("ccproxy::ui::Problems",
                       "Type it as the key of the provider, which is kept in the keychain, or type "
                       "${NAME} for an environment variable.")},
    {"add \"", nullptr},
    {"A new one is set as a whole", nullptr},
    {"`ccproxy ", nullptr},
};

QString remedyText(const std::string &remedy)
{
    const auto *row =
        std::find_if(std::begin(kRemedies), std::end(kRemedies),
                     [&remedy](const RemedyRow &each) { return remedy.starts_with(each.remedy); });
    if (row == std::end(kRemedies))
        return coreText(remedy);
    return row->words != nullptr ? Problems::tr(row->words) : QString();
}

/// The core's have neither a capital letter nor an end.
QString wholeSentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    const bool hasEnd = QStringLiteral(".?!…。？！").contains(text.back());
    return hasEnd ? text : asSentence(text);
}

} // namespace

QString problemText(const config::Problem &problem)
{
    return sentences(
        {wholeSentence(coreText(problem.message)), wholeSentence(remedyText(problem.remedy))});
}

QString refusalText(const Failure &failure)
{
    constexpr std::string_view kCommon = "Nothing was changed, since it would be wrong: ";
    config::Problem problem;
    problem.message = failure.message;
    problem.remedy = failure.remedy;
    if (failure.message.starts_with(kCommon)) {
        // "FILE:1:2: key: what is wrong; what would be right"; a key holds no ": ".
        const QStringList parts =
            textOf(failure.message.substr(kCommon.size())).split(QStringLiteral(": "));
        const auto isKey = [](const QString &part) {
            return !part.isEmpty() && !part.contains(u' ') && !part.contains(u';');
        };
        qsizetype skipped = 0;
        while (skipped + 1 < parts.size() && isKey(parts[skipped]))
            ++skipped;
        const QString what = parts.mid(skipped).join(QStringLiteral(": "));
        problem.message = what.section(QStringLiteral("; "), 0, 0).toStdString();
        problem.remedy = what.section(QStringLiteral("; "), 1).toStdString();
    }
    return problemText(problem);
}

} // namespace ccproxy::ui
