// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/core_tables.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

constexpr char kContext[] = "ccproxy::ui::Findings";

constexpr CoreWords kWords[] = {
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an address for its name")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a connection")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a certificate that is trusted")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer of its server")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the model in its list")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a key that it takes")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a whole answer")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer in pieces")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a call of get_weather with the city Paris")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a whole answer with text and a count of tokens")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "text in many pieces")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer that uses the result of the call")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "two calls in one answer")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "thinking that can be seen, and a call")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer, with its earlier thinking given back")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the colour of a red picture")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings",
                       "an error that makes Claude Code compact the conversation")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a number of tokens")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "done")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it has no https")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the connection was open already")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it cannot be asked")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the message shows it")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it has no list of models")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "no model of it is known")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it was not reached")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it refused the key")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an empty list")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it has none")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it was taken")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the answer does not tell")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "there is no answer")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "nothing but the end")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "get_weather with Paris")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the first step failed")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer without text")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a stream without text")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings",
                       "text, but no count of tokens: costs stay unknown")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer without visible thinking")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "one call: it works, but one after the other")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the catalogue says that it calls no tools")},
    {QT_TRANSLATE_NOOP(
        "ccproxy::ui::Findings",
        "the catalogue says that it does not see; pictures are described as left out")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the catalogue says that it does not think")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "its context window is not known")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "its context window is too large to try")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "there is nothing to go on from")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer without a stop reason")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an empty answer")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "status %1")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an error, %1 %2")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "no call, but %1")},
    {QT_TRANSLATE_N_NOOP("ccproxy::ui::Findings", "%1, of %Ln model(s)"), "%1, of %n model"},
    {QT_TRANSLATE_N_NOOP("ccproxy::ui::Findings", "%1, of %Ln model(s)"), "%1, of %n models"},
    {QT_TRANSLATE_N_NOOP("ccproxy::ui::Findings", "%Ln piece(s)"), "%n piece"},
    {QT_TRANSLATE_N_NOOP("ccproxy::ui::Findings", "%Ln piece(s)"), "%n pieces"},
    {QT_TRANSLATE_N_NOOP("ccproxy::ui::Findings", "%Ln call(s)"), "%n calls"},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "it gives no list: %1"), nullptr, "1"},
    {QT_TRANSLATE_N_NOOP("ccproxy::ui::Findings",
                         "%1 is not among its %Ln model(s); is \"%2\" meant?"),
     "%1 is not among its %n model; is \"%2\" meant?"},
    {QT_TRANSLATE_N_NOOP("ccproxy::ui::Findings",
                         "%1 is not among its %Ln model(s); is \"%2\" meant?"),
     "%1 is not among its %n models; is \"%2\" meant?"},
    {QT_TRANSLATE_N_NOOP("ccproxy::ui::Findings", "%1 is not among its %Ln model(s)"),
     "%1 is not among its %n model"},
    {QT_TRANSLATE_N_NOOP("ccproxy::ui::Findings", "%1 is not among its %Ln model(s)"),
     "%1 is not among its %n models"},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an error that is not in Anthropic's form")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "neither a message nor an error")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the stream does not begin with message_start")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the stream broke off before its end")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a content block was not closed")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a content block begins inside another one")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "%1 outside of a content block")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "nothing came")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a call of a tool that was not offered")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a call with other arguments: %1")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "a call, but the stop reason %1")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "the text in %1 piece: it does not stream")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer that does not use the result: %1")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings", "an answer that does not name the colour: %1")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings",
                       "an answer: it takes more than is known of it, or cuts the prompt")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Findings",
                       "an error that Claude Code does not take for it: %1")},
};

} // namespace

CoreTable findingWords()
{
    return {kContext, kWords};
}

} // namespace ccproxy::ui
