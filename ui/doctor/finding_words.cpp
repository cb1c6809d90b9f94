// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/finding_words.h"

#include "ui/models/core_words.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

constexpr CoreWords kTexts[] = {
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an address for its name")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a connection")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a certificate that is trusted")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer of its server")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the model in its list")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a key that it takes")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a whole answer")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer in pieces")},
    {nullptr,
     QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a call of get_weather with the city Paris")},
    {nullptr,
     QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a whole answer with text and a count of tokens")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "text in many pieces")},
    {nullptr,
     QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer that uses the result of the call")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "two calls in one answer")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "thinking that can be seen, and a call")},
    {nullptr,
     QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer, with its earlier thinking given back")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the colour of a red picture")},
    {nullptr,
     QT_TRANSLATE_NOOP("ccproxy::ui::Findings",
                       "an error that makes Claude Code compact the conversation")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a number of tokens")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "done")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it has no https")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the connection was open already")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it cannot be asked")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the message shows it")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it has no list of models")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "no model of it is known")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it was not reached")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it refused the key")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an empty list")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it has none")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it was taken")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the answer does not tell")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "there is no answer")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "nothing but the end")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "get_weather with Paris")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the first step failed")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer without text")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a stream without text")},
    {nullptr,
     QT_TRANSLATE_NOOP("ccproxy::ui::Findings",
                       "text, but no count of tokens: costs stay unknown")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer without visible thinking")},
    {nullptr,
     QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "one call: it works, but one after the other")},
    {nullptr,
     QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the catalogue says that it calls no tools")},
    {nullptr,
     QT_TRANSLATE_NOOP(
         "ccproxy::ui::Findings",
         "the catalogue says that it does not see; pictures are described as left out")},
    {nullptr,
     QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the catalogue says that it does not think")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "its context window is not known")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "its context window is too large to try")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "there is nothing to go on from")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer without a stop reason")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an empty answer")},
    {"status (\\d+)", QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "status %1")},
    {"(\\d+) tokens", QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "%1 tokens")},
    {nullptr, QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "1 piece")},
    {"(\\d+) pieces", QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "%1 pieces")},
    {"(\\d+) calls", QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "%1 calls")},
    {"(.*), of 1 model", QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "%1, of 1 model")},
    {"(.*), of (\\d+) models", QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "%1, of %2 models")},
    {"an error, (\\d+) (.*)", QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an error, %1 %2")},
    {"no call, but (.*)", QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "no call, but %1")},
};

} // namespace

QString findingText(const std::string &text)
{
    static const CoreTexts kFindings("ccproxy::ui::Findings", kTexts);
    return kFindings(text);
}

} // namespace ccproxy::ui
