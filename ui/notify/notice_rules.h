// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/models/budget_state.h"
#include "ui/notify/notice.h"

#include <QDate>

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ccproxy::ui {

/// Decides what is worth a notification. Each kind comes at most once a minute: what happens within
/// it becomes one. The same trouble is told once, until it is over. Pure; time is an argument.
class NoticeRules {
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds kRest{60};
    /// A keychain that is not locked has answered by then.
    static constexpr std::chrono::seconds kKeychainPatience{10};

    // What has happened.
    void took(const std::vector<engine::ExchangeRecord> &records);
    void took(const std::vector<engine::ProviderStatus> &providers);
    /// Which of them wait for the keychain.
    void tookWaiting(const std::vector<engine::ProviderStatus> &providers, Time now);
    void took(const BudgetState &budget, const QDate &day);
    /// The first error of the configuration as its file stands, "" = it is valid.
    void tookConfiguration(const QString &error);
    void startFailed(const QString &why);
    void startedWith(const QString &problem);
    /// Other settings: what was told of keys may hold no longer.
    void settingsChanged() { m_refusedKeys.clear(); }

    /// What is to be told now, and is told by this.
    std::vector<Notice> due(Time now);
    /// When there will be something; nothing when there is nothing.
    std::optional<Time> next() const;

private:
    struct Event {
        std::string subject;
        QString text;
        QString part;
        int count = 1;
    };
    struct Kind {
        std::vector<Event> events;
        std::optional<Time> told;
    };
    struct Down {
        std::uint64_t requests = 0;
    };

    Kind &of(NoticeKind kind) { return m_kinds[static_cast<std::size_t>(kind)]; }
    void note(NoticeKind kind, const std::string &subject, const QString &text,
              const QString &part = {});
    bool forget(NoticeKind kind, const std::string &subject);
    void takeAttempts(const engine::ExchangeRecord &record);
    void takeProvider(const engine::ProviderStatus &provider);

    std::array<Kind, kNoticeKinds> m_kinds;
    std::set<std::string> m_refusedKeys; ///< providers of which it was told
    std::set<std::string> m_replaced;    ///< providers in whose place others answer
    std::map<std::string, Down> m_down;
    std::set<std::string> m_waiting; ///< for the keychain
    /// When it is told that they do; nothing when it was, or when none does.
    std::optional<Time> m_tellsWaiting;
    QString m_budget; ///< what was told of it last
    QString m_configuration;
};

} // namespace ccproxy::ui
