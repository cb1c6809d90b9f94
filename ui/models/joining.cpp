// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/joining.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

struct Joining {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Joining)
};

} // namespace

QString sentences(const QStringList &all)
{
    QString out;
    for (const QString &sentence : all) {
        if (out.isEmpty() || sentence.isEmpty())
            out += sentence;
        else
            out = Joining::tr("%1 %2", "two sentences").arg(out, sentence);
    }
    return out;
}

QString asSentence(const QString &text)
{
    return text.isEmpty() ? text : Joining::tr("%1.", "a text as a sentence").arg(text);
}

QString named(const QString &name, const QString &what)
{
    return Joining::tr("%1: %2", "a name and what belongs to it").arg(name, what);
}

} // namespace ccproxy::ui
