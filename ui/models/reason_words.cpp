// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reason_words.h"

#include "ui/models/core_words.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

constexpr CoreWords kReasons[] = {
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "no other rule matched")},
    {"\"(.*)\" is a haiku model",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "\"%1\" is a haiku model")},
    {"the request is of class (\\w+)",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "the request is of class %1")},
    {"the request names an agent id",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "the request is of an agent")},
    {"the request names provider (.*)",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "the request names provider %1")},
    {"a route is named \"(.*)\"",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "a route is named \"%1\"")},
    {"\"(.*)\" fits the pattern \"(.*)\"",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "\"%1\" fits the pattern \"%2\"")},
    {"a web_search server tool is present",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "the web is to be searched")},
    {"an image is in the last user turn and no default model could see it",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons",
                       "it has an image, and there is no default model that could see it")},
    {"an image is in the last user turn and (.*) cannot see",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "it has an image, which %1 cannot see")},
    {"thinking is enabled", QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "thinking is switched on")},
    {"thinking is enabled with a budget of ([\\d,]+)",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "thinking is switched on with a budget of %1")},
    {"effort (\\w+) is at least (\\w+)",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "the effort %1 is at least %2")},
    {"the agent type (.*) is in the route's agent_types",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "the route is for agents of the type %1")},
    {"([\\d,]+) tokens, above the threshold of ([\\d,]+)",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "%1 tokens are above the threshold of %2")},
    {"between ([\\d,]+) and ([\\d,]+) tokens by its size, above the threshold of ([\\d,]+)",
     QT_TRANSLATE_NOOP("ccproxy::ui::Reasons",
                       "between %1 and %2 tokens by its size are above the threshold of %3")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Reasons", "the budget is spent")},
};

} // namespace

QString reasonText(const std::string &reason)
{
    static const CoreTexts kTexts("ccproxy::ui::Reasons", kReasons);
    return kTexts(reason);
}

} // namespace ccproxy::ui
