// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace ccproxy::tests {

/// A content block as a client puts it together.
struct ClientBlock {
    QString type;
    QString id;
    QString name;
    QString text;     ///< of text, or of thinking; of a search's result: its content as JSON
    QByteArray input; ///< JSON text of a call's or a search's input
    bool isSigned = false;
    QString signature;
};

/// What a client makes of an answer.
struct ClientMessage {
    QString problem; ///< why it is no answer in Anthropic's format; empty = it is one
    QString id;
    QString model;
    std::vector<ClientBlock> blocks;
    QString stopReason; ///< empty: none came
    QString stopSequence;
    QJsonObject usage;
    QJsonObject error; ///< of an error event

    QString text() const;     ///< of all text blocks
    QString thinking() const; ///< of all thinking blocks
    std::vector<const ClientBlock *> calls() const;
};

/// Reads Anthropic's event stream as strictly as the strictest client (CLIENT.md 6): every event
/// named and typed, one block at a time, indexes without gaps, one start and one end.
ClientMessage readEventStream(const QByteArray &bytes);

/// Reads a whole message.
ClientMessage readWholeMessage(const QByteArray &json);

} // namespace ccproxy::tests
