// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/wording.h"

#include "ui/models/figures.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ccproxy::ui {
namespace {

/// Gives the free functions of this file a tr() with a context of their own.
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Wording)
};

/// Menus and tool tips are no place for a whole error text.
constexpr int kLongestTrouble = 160;

QString shortened(const QString &text)
{
    return text.size() <= kLongestTrouble ? text : text.left(kLongestTrouble - 1) + u'…';
}

} // namespace

QString stateName(const ProxyView &view)
{
    if (view.stopping)
        return Wording::tr("Stopping");
    switch (view.state) {
    case ProxyState::Off:
        return Wording::tr("Off");
    case ProxyState::Starting:
        return Wording::tr("Starting");
    case ProxyState::On:
        return Wording::tr("Running");
    case ProxyState::Streaming:
        return Wording::tr("Answering");
    case ProxyState::Warning:
        return Wording::tr("Running, with trouble");
    case ProxyState::Error:
        return view.address.isEmpty() ? Wording::tr("Not running")
                                      : Wording::tr("Running, but cannot answer");
    case ProxyState::Paused:
        return Wording::tr("Paused");
    }
    return {};
}

QString stateLine(const ProxyView &view)
{
    QString line = stateName(view);
    if (!view.address.isEmpty())
        line += QStringLiteral(" · ") + view.address;
    if (view.active > 0)
        line += QStringLiteral(" · ") + Wording::tr("%1 active").arg(view.active);
    return line;
}

QString stateDetail(const ProxyView &view)
{
    if (view.stopping) {
        return view.active == 0 ? Wording::tr("Closing the last connections.")
            : view.active == 1
            ? Wording::tr("One request is being answered; CCProxy waits for its end.")
            : Wording::tr("%n requests are being answered; CCProxy waits for their end.", nullptr,
                          view.active);
    }
    switch (view.state) {
    case ProxyState::Off:
        return Wording::tr("Claude Code cannot reach the proxy until you start it.");
    case ProxyState::Starting:
        return {};
    case ProxyState::On:
        return Wording::tr("Waiting for requests.");
    case ProxyState::Streaming:
        return activeText(view.active);
    case ProxyState::Warning:
    case ProxyState::Error:
    case ProxyState::Paused:
        return view.trouble;
    }
    return {};
}

QString sumsText(const usage::Tally &tally)
{
    const std::int64_t in = tally.tokens.input + tally.tokens.cacheRead + tally.tokens.cacheWrite;
    const QString tokens =
        Wording::tr("%1 tokens in, %2 out").arg(tokensText(in), tokensText(tally.tokens.output));
    // What has no price is not free.
    const bool isKnown = tally.cost > 0 || tally.unpriced == 0;
    QString cost = costText(isKnown ? std::optional(tally.cost) : std::nullopt);
    if (isKnown && tally.unpriced > 0)
        cost = Wording::tr("%1 and what has no known price").arg(cost);
    return tokens + QStringLiteral(" · ") + cost;
}

QString toolTip(const ProxyView &view, const std::optional<usage::Tally> &today,
                const QString &lastError)
{
    QString text = Wording::tr("CCProxy: %1").arg(stateName(view));
    if (!view.address.isEmpty())
        text += u'\n' + view.address;
    if (view.active > 0)
        text += u'\n' + activeText(view.active);
    if (today)
        text += u'\n' + Wording::tr("Today: %1").arg(sumsText(*today));
    if (!view.trouble.isEmpty())
        text += u'\n' + shortened(view.trouble);
    if (!lastError.isEmpty())
        text += u'\n' + Wording::tr("Last error: %1").arg(shortened(lastError));
    return text;
}

QString activeText(int active)
{
    // The singular is a text of its own, since English has no catalogue that could supply it.
    return active == 1 ? Wording::tr("One request is being answered.")
                       : Wording::tr("%n requests are being answered.", nullptr, active);
}

QString toggleText(const ProxyView &view)
{
    if (view.stopping)
        return Wording::tr("&Stop now");
    const bool off = view.state == ProxyState::Off
        || (view.state == ProxyState::Error && view.address.isEmpty());
    return off ? Wording::tr("&Start") : Wording::tr("&Stop");
}

QString pauseText(const ProxyView &view)
{
    return view.pause == Pause::On ? Wording::tr("Un&pause") : Wording::tr("&Pause");
}

QString withoutMnemonic(QString text)
{
    // As languages without Latin letters have it.
    static const QRegularExpression kAdded(QStringLiteral("\\(&.\\)"));
    text.remove(kAdded);
    return text.remove(u'&');
}

QString joinedPlace(const QString &place, const QString &part)
{
    const bool isOne = place.isEmpty() || part.isEmpty();
    return place + (isOne ? QString() : QStringLiteral(" › ")) + part;
}

} // namespace ccproxy::ui
