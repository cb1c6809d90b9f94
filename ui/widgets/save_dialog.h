// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace ccproxy::ui {

/// Asks for the name of a new file, suggesting "NAME-date-time.SUFFIX" in the user's documents,
/// or at home. The dialog is called "exportDialog" and ends by itself; `use` is called when a name
/// was chosen.
void askWhereToSave(QWidget *parent, const QString &title, const QString &name,
                    const QString &suffix, std::function<void(const QString &file)> use);

/// Puts a whole file in its place. Why that could not be done; "" = it is there.
QString saveWhole(const QString &file, const QByteArray &bytes);

/// The same, in words for the user whether it went well or not.
QString saveAndTell(const QString &file, const QByteArray &bytes);

/// For the user; `failure` as saveWhole() tells it.
QString notWrittenText(const QString &failure);

} // namespace ccproxy::ui
