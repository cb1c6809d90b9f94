// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/routing_view.h"

#include "ui/widgets/steps_view.h"
#include "ui/widgets/words_label.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace ccproxy::ui {

RoutingView::RoutingView(QWidget *parent)
    : QWidget(parent), m_words(wordsLabel(QStringLiteral("routingWords"))),
      m_steps(stepsView(QStringLiteral("routingSteps"), tr("How it was decided")))
{
    setObjectName(QStringLiteral("routing"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_steps, 1);
    m_pool.setMaxThreadCount(1);
}

void RoutingView::setExchange(engine::HistoryExchange exchange, config::SettingsPtr settings)
{
    Subject subject{.request = exchange.record.requestId,
                    .tries = exchange.record.attempts.size(),
                    .hasEnded = exchange.record.ended,
                    .hasBodies = exchange.bodies.has_value(),
                    .settings = settings};
    if (m_subject == subject)
        return;
    m_subject = std::move(subject);
    m_pool.clear();
    m_pool.start(
        [this, asked = ++m_asked, exchange = std::move(exchange), settings = std::move(settings)] {
            QMetaObject::invokeMethod(
                this,
                [this, asked, story = routeStory(exchange, settings.get())] {
                    // Another one was chosen meanwhile.
                    if (asked == m_asked)
                        show(story);
                },
                Qt::QueuedConnection);
        });
}

/// Who reads in it is not taken back to its beginning.
void RoutingView::show(const RouteStory &story)
{
    m_words->setText(story.words);
    const QString text = story.lines.join(u'\n');
    if (text != m_steps->toPlainText())
        m_steps->setPlainText(text);
}

} // namespace ccproxy::ui
