// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifier.h"

#include "ui/program/configuration_desk.h"
#include "ui/words/core_tables.h"

#include <algorithm>

namespace ccproxy::ui {
namespace {

QString nameOf(NoticeKind kind)
{
    return QStringLiteral("notify/") + QLatin1String(kNotices[static_cast<std::size_t>(kind)].name);
}

QString firstError(const ConfigurationDesk &desk)
{
    const auto &problems = desk.view().problems;
    const auto found = std::find_if(problems.begin(), problems.end(), [](const auto &problem) {
        return problem.severity == config::Problem::Severity::Error;
    });
    return found == problems.end() ? QString() : coreText(found->text());
}

} // namespace

bool isNoticeWanted(const Memory &memory, NoticeKind kind)
{
    const QVariant chosen = memory.look(nameOf(kind));
    return !chosen.isValid() || chosen.toBool();
}

void setNoticeWanted(Memory &memory, NoticeKind kind, bool wanted)
{
    memory.setLook(nameOf(kind), wanted);
}

Notifier::Notifier(EngineModel &engine, News &news, const Memory &memory,
                   const ConfigurationDesk &desk, std::function<bool()> isSeen, QObject *parent)
    : QObject(parent), m_engine(engine), m_news(news), m_memory(memory), m_desk(desk),
      m_isSeen(std::move(isSeen)), m_state(engine.view().state)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Notifier::tell);
    connect(&engine, &EngineModel::changed, this, &Notifier::onView);
    connect(&engine, &EngineModel::providersChanged, this, [this] {
        m_rules.took(m_engine.providers());
        m_rules.tookWaiting(m_engine.providers(), std::chrono::steady_clock::now());
        tell();
    });
    connect(&news, &News::ended, this, [this](const std::vector<engine::ExchangeRecord> &records) {
        // What a stop cuts off fails by the user's own will.
        const ProxyView &view = m_engine.view();
        if (view.address.isEmpty() || view.stopping)
            return;
        m_rules.took(records);
        tell();
    });
    connect(&news, &News::changed, this, &Notifier::onNews);
    connect(&desk, &ConfigurationDesk::changed, this, &Notifier::onConfiguration);
}

void Notifier::onView()
{
    const ProxyView &view = m_engine.view();
    const ProxyState before = std::exchange(m_state, view.state);
    const bool wasAsking = std::exchange(m_isAsking, view.isAsking);
    // Why it could not start is told once, as soon as all of it is known.
    const bool isNew = wasAsking || view.state != before;
    if (view.isAsking || !isNew || m_isSeen())
        return;
    if (view.state == ProxyState::Error && view.address.isEmpty())
        m_rules.startFailed(view.trouble);
    else if (before == ProxyState::Starting && !std::exchange(m_hasStarted, true)
             && !m_engine.problems().isEmpty())
        m_rules.startedWith(coreText(m_engine.problems().first().toStdString()));
    tell();
}

void Notifier::onConfiguration()
{
    m_rules.settingsChanged();
    // Before anything is in force a start tells what is wrong.
    if (m_desk.view().settings)
        m_rules.tookConfiguration(firstError(m_desk));
    onNews();
}

void Notifier::onNews()
{
    const config::SettingsPtr settings = m_desk.view().settings;
    if (settings && m_news.sums()) {
        m_rules.took(
            budgetState(settings->budget, m_news.sums()->today.cost, m_news.sums()->month.cost),
            QDate::currentDate());
    }
    tell();
}

void Notifier::tell()
{
    const config::SettingsPtr settings = m_desk.view().settings;
    const bool isOn = !settings || settings->ui.notifications;
    const auto now = std::chrono::steady_clock::now();
    for (const Notice &notice : m_rules.due(now)) {
        if (isOn && isNoticeWanted(m_memory, notice.kind))
            Q_EMIT told(notice);
    }
    m_next.stop();
    if (const auto next = m_rules.next())
        m_next.start(std::chrono::ceil<std::chrono::milliseconds>(*next - now));
}

} // namespace ccproxy::ui
