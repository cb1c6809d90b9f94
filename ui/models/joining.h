// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Texts that are made of texts, put together as the language of the windows does it.
namespace ccproxy::ui {

/// Whole sentences, one after the other; empty ones are left out.
QString sentences(const QStringList &all);

/// A text without an end as a sentence: "In the keychain" as "In the keychain."
QString asSentence(const QString &text);

/// "Try 1: 503"
QString named(const QString &name, const QString &what);

} // namespace ccproxy::ui
