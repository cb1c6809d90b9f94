// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/exchange_detail.h"

#include "core/curl.h"
#include "ui/live/body_view.h"
#include "ui/live/overview.h"
#include "ui/live/stream_events.h"
#include "ui/models/figures.h"
#include "ui/models/joining.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ccproxy::ui {
namespace {

enum Tab { OverviewTab, RequestsTab, AnswersTab, ProviderEventsTab, ClientEventsTab };

} // namespace

ExchangeDetail::ExchangeDetail(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("detail"));
    setAccessibleName(tr("The chosen request"));
    m_copyAsCurl = new QAction(tr("Copy as &curl"), this);
    m_copyAsCurl->setObjectName(QStringLiteral("copyAsCurl"));
    m_copyAsCurl->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyAsCurl->setToolTip(
        tr("Copies the request to the provider as a command for a terminal, with $API_KEY in "
           "place of the key"));
    m_copyAsCurl->setEnabled(false);
    connect(m_copyAsCurl, &QAction::triggered, this, &ExchangeDetail::copyCurl);
    m_replay = new QAction(tr("Repl&ay…"), this);
    m_replay->setObjectName(QStringLiteral("replay"));
    m_replay->setShortcut(Qt::CTRL | Qt::Key_R);
    m_replay->setToolTip(tr("Sends the request to another model and compares the answers"));
    m_replay->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeHead());
    makeTabs();
    layout->addWidget(m_tabs, 1);
}

QWidget *ExchangeDetail::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new ElidedLabel(head);
    m_title->setObjectName(QStringLiteral("detailTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_tryLabel = new QLabel(tr("Tr&y:"), head);
    m_tryLabel->setObjectName(QStringLiteral("tryLabel"));
    m_try = new QComboBox(head);
    m_try->setObjectName(QStringLiteral("try"));
    m_try->setToolTip(tr("Which try's request and answer are shown"));
    m_tryLabel->setBuddy(m_try);
    connect(m_try, &QComboBox::currentIndexChanged, this, &ExchangeDetail::bodiesChanged);
    auto *close = new QAction(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeDetail"));
    close->setToolTip(tr("Closes the request and gives the list its room (Esc)"));
    close->setShortcut(Qt::Key_Escape);
    close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(close);
    connect(close, &QAction::triggered, this, &ExchangeDetail::closeRequested);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(m_title, 1);
    layout->addWidget(m_tryLabel);
    layout->addWidget(m_try);
    layout->addWidget(actionButton(m_copyAsCurl, head));
    layout->addWidget(actionButton(m_replay, head));
    layout->addWidget(actionButton(close, head));
    return head;
}

QWidget *ExchangeDetail::makePair(BodyView *one, BodyView *other)
{
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(one);
    split->addWidget(other);
    return split;
}

void ExchangeDetail::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setAccessibleName(tr("Parts of the request"));
    m_tabs->setDocumentMode(true);
    m_overview = new Overview;
    m_clientRequest = new BodyView(QStringLiteral("clientRequest"), tr("Client to CCProxy"));
    m_providerRequest = new BodyView(QStringLiteral("providerRequest"), tr("CCProxy to provider"));
    m_providerAnswer = new BodyView(QStringLiteral("providerAnswer"), tr("Provider to CCProxy"));
    m_clientAnswer = new BodyView(QStringLiteral("clientAnswer"), tr("CCProxy to client"));
    m_providerEvents =
        new StreamEvents(QStringLiteral("providerEvents"), tr("Events from the provider"));
    m_clientEvents = new StreamEvents(QStringLiteral("clientEvents"), tr("Events to the client"));
    m_tabs->addTab(m_overview, tr("Overvie&w"));
    m_tabs->addTab(makePair(m_clientRequest, m_providerRequest), tr("Re&quests"));
    m_tabs->addTab(makePair(m_providerAnswer, m_clientAnswer), tr("A&nswers"));
    m_tabs->addTab(m_providerEvents, tr("Provi&der's events"));
    m_tabs->addTab(m_clientEvents, tr("Cl&ient's events"));
    connect(m_overview, &Overview::mendRequested, this, &ExchangeDetail::mendRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ExchangeDetail::fillTab);
}

void ExchangeDetail::setRecord(const engine::ExchangeRecord &record)
{
    const bool isAnother = record.requestId != m_record.requestId;
    m_record = record;
    QString title = record.modelAsked.empty() ? QString::fromStdString(record.path)
                                              : QString::fromStdString(record.modelAsked);
    if (const QString target = targetText(record); !target.isEmpty())
        title += QStringLiteral(" → ") + target;
    m_title->setWords(title);
    m_isFilled[OverviewTab] = false;
    if (isAnother)
        setNoBodies({});
    fillTab();
}

bool ExchangeDetail::isAtBodies() const
{
    return m_tabs->currentIndex() != OverviewTab;
}

/// Who looks at one of several tries keeps it before him; who looks at the last, the last.
void ExchangeDetail::setBodies(engine::KeptBodies bodies, bool areAll)
{
    if (m_bodies == bodies && m_areAll == areAll)
        return;
    m_bodies = std::move(bodies);
    m_areAll = areAll;
    m_whyNone.clear();
    const int chosen = m_try->currentIndex();
    const bool wasAtLast = chosen == m_try->count() - 1;
    const QSignalBlocker blocker(m_try);
    m_try->clear();
    for (std::size_t i = 0; i < m_bodies->attempts.size(); ++i) {
        QString text = QString::number(i + 1);
        if (i < m_record.attempts.size())
            text = named(text, QString::fromStdString(m_record.attempts[i].provider));
        m_try->addItem(text);
    }
    m_try->setCurrentIndex(wasAtLast ? m_try->count() - 1 : chosen);
    bodiesChanged();
}

void ExchangeDetail::setNoBodies(const QString &why)
{
    m_bodies.reset();
    m_whyNone = why;
    const QSignalBlocker blocker(m_try);
    m_try->clear();
    bodiesChanged();
}

/// Also when another try is chosen.
void ExchangeDetail::bodiesChanged()
{
    m_tryLabel->setVisible(m_try->count() > 1);
    m_try->setVisible(m_try->count() > 1);
    const engine::KeptAttempt *shown = attempt();
    m_copyAsCurl->setEnabled(shown != nullptr && !shown->url.empty()
                             && shown->request.leftOut == 0);
    m_replay->setEnabled(hasAllBodies() && !m_bodies->request.text.empty()
                         && m_bodies->request.leftOut == 0);
    m_isFilled = {};
    fillTab();
}

const engine::KeptAttempt *ExchangeDetail::attempt() const
{
    const int index = m_try->currentIndex();
    return m_bodies && index >= 0 ? &m_bodies->attempts[static_cast<std::size_t>(index)] : nullptr;
}

bool ExchangeDetail::isLast() const
{
    return m_try->currentIndex() == m_try->count() - 1;
}

QString ExchangeDetail::nobodyAsked() const
{
    return m_areAll ? tr("No provider was asked.") : tr("No provider has been asked yet.");
}

void ExchangeDetail::fillTab()
{
    const int tab = m_tabs->currentIndex();
    if (std::exchange(m_isFilled[static_cast<std::size_t>(tab)], true))
        return;
    switch (tab) {
    case OverviewTab:
        m_overview->setRecord(m_record);
        break;
    case RequestsTab:
        fillRequests();
        break;
    case AnswersTab:
        fillAnswers();
        break;
    default:
        fillEvents();
        break;
    }
}

void ExchangeDetail::fillRequests()
{
    if (!m_bodies) {
        m_clientRequest->setNothing(m_whyNone);
        m_providerRequest->setNothing(m_whyNone);
        return;
    }
    m_clientRequest->setContent({.head = "POST " + m_record.path,
                                 .headers = m_bodies->requestHeaders,
                                 .body = m_bodies->request.text,
                                 .leftOut = m_bodies->request.leftOut});
    // What was sent does not grow.
    const engine::KeptAttempt *shown = attempt();
    if (shown == nullptr)
        m_providerRequest->setNothing(nobodyAsked());
    else if (shown->url.empty())
        m_providerRequest->setNothing(
            tr("The demo provider answers by itself, without a request."));
    else
        m_providerRequest->setContent({.head = "POST " + shown->url,
                                       .headers = shown->requestHeaders,
                                       .body = shown->request.text,
                                       .leftOut = shown->request.leftOut});
}

void ExchangeDetail::fillAnswers()
{
    if (!m_bodies) {
        m_providerAnswer->setNothing(m_whyNone);
        m_clientAnswer->setNothing(m_whyNone);
        return;
    }
    const engine::KeptAttempt *shown = attempt();
    if (shown == nullptr)
        m_providerAnswer->setNothing(nobodyAsked());
    else if (shown->status == 0)
        m_providerAnswer->setNothing(shown->url.empty()
                                         ? tr("The demo provider's answer is that to the client.")
                                         : isLast() && !m_areAll ? tr("No answer has come yet.")
                                                                 : tr("No answer came."));
    else
        m_providerAnswer->setContent({.head = "HTTP " + std::to_string(shown->status),
                                      .headers = shown->responseHeaders,
                                      .body = shown->response.text,
                                      .leftOut = shown->response.leftOut,
                                      .isGrowing = isLast() && !m_areAll});
    m_clientAnswer->setContent(
        {.head = m_record.status > 0 ? "HTTP " + std::to_string(m_record.status) : std::string(),
         .headers = {},
         .body = m_bodies->response.text,
         .leftOut = m_bodies->response.leftOut,
         .isGrowing = !m_areAll});
}

void ExchangeDetail::fillEvents()
{
    const engine::KeptAttempt *shown = attempt();
    if (m_tabs->currentIndex() == ProviderEventsTab)
        m_providerEvents->setStream(shown != nullptr ? shown->response.text : std::string(),
                                    m_bodies && !m_areAll && isLast());
    else
        m_clientEvents->setStream(m_bodies ? m_bodies->response.text : std::string(),
                                  m_bodies && !m_areAll);
}

void ExchangeDetail::copyCurl()
{
    const engine::KeptAttempt *shown = attempt();
    if (shown == nullptr)
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(
        curlCommand(shown->url, shown->requestHeaders, shown->request.text)));
    Q_EMIT said(tr("Copied. The command takes the key from the variable API_KEY."));
}

} // namespace ccproxy::ui
