// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/scripted_provider.h"

#include <QList>

/// What providers of the two kinds say, translated ones and those that pass through, in their own
/// words.
namespace ccproxy::test {

enum class Wire {
    Chat,
    Anthropic,
};

/// What a configuration calls it.
std::string typeOf(Wire wire);

/// The events of a streamed text, each with its blank line. The first has no content yet; the last
/// (of Wire::Chat: the last three) only end the answer.
QList<QByteArray> textEvents(Wire wire, const QList<QByteArray> &words);
/// One word of a text that has begun.
QByteArray wordEvent(Wire wire, const QByteArray &word);
/// The events that a text begins with: no content, and (Wire::Anthropic) a block without text.
QByteArray textBegin(Wire wire);
/// All that ends a text.
QByteArray textEnd(Wire wire);
/// An error inside an answer.
QByteArray errorEvent(Wire wire, const QByteArray &type, const QByteArray &message);

QByteArray textStream(Wire wire, const QList<QByteArray> &words);
QByteArray textBody(Wire wire, const QByteArray &text);
/// A call of `look` with {"at": "ground zero", "n": 7}, after a word of text.
QByteArray callStream(Wire wire);
QByteArray callBody(Wire wire);
QByteArray errorBody(Wire wire, const QByteArray &type, const QByteArray &message);

/// Whole scripts.
Script streamed(const QByteArray &events, const QByteArray &type = "text/event-stream");
Script whole(const QByteArray &body, int status = 200, const QByteArray &type = "application/json");
/// A text, in the form that the client asked for.
Script textAnswer(Wire wire, bool stream, const QByteArray &text);

} // namespace ccproxy::test
