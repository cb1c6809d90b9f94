// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/key_supply.h"

#include <QLoggingCategory>

#include <algorithm>
#include <iterator>
#include <utility>

Q_LOGGING_CATEGORY(lcKeys, "ccproxy.keys", QtInfoMsg)

namespace ccproxy::app {
namespace {

using config::KeyState;

/// Whether it may be another state later, without anybody's doing here.
bool mayChange(KeyState state)
{
    return state == KeyState::Waiting || state == KeyState::NoKeychain;
}

bool areEqual(const config::Keys &a, const config::Keys &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.first == y.first && x.second.matches(y.second.reveal());
    });
}

std::string listed(const std::set<std::string, std::less<>> &entries)
{
    std::string out;
    for (const std::string &entry : entries)
        out += (out.empty() ? "" : ", ") + entry;
    return out;
}

const char *textOf(KeyState state)
{
    switch (state) {
    case KeyState::Known:
    case KeyState::NotFound:
        break;
    case KeyState::Waiting:
        return "the keychain is locked or does not answer yet";
    case KeyState::NoKeychain:
        return "there is no keychain that works";
    case KeyState::Denied:
        return "the keychain refuses CCProxy its keys";
    case KeyState::Damaged:
        return "what CCProxy has in the keychain cannot be read";
    }
    return "the keychain gave its keys";
}

} // namespace

KeySupply::KeySupply(std::unique_ptr<engine::SecretStore> store, QObject *parent)
    : KeySupply(std::move(store), Timing(), parent)
{
}

KeySupply::KeySupply(std::unique_ptr<engine::SecretStore> store, Timing timing, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_timing(timing)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &KeySupply::ask);
    connect(m_store.get(), &engine::SecretStore::awoke, this, &KeySupply::ask);
}

config::SettingsPtr KeySupply::supply(config::Settings loaded)
{
    m_loaded = std::move(loaded);
    m_nextRetry = m_timing.firstRetry;
    m_retry.stop();
    m_mustAskAgain = m_isAsking;
    if (!config::keychainEntries(m_loaded).empty() && !m_isAsking)
        ask();
    return withKnownKeys(m_loaded);
}

config::SettingsPtr KeySupply::withKnownKeys(config::Settings settings) const
{
    config::fillIn(settings, m_keys, m_state);
    return std::make_shared<const config::Settings>(std::move(settings));
}

void KeySupply::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_retry.stop();
    m_store->read(m_timing.deadline, this,
                  [this](const engine::SecretAnswer &answer) { take(answer); });
}

void KeySupply::take(const engine::SecretAnswer &answer)
{
    m_isAsking = false;
    const auto entries = config::keychainEntries(m_loaded);
    if (std::exchange(m_mustAskAgain, false) && !entries.empty()) {
        ask();
        return;
    }
    const bool isKnown = answer.state == KeyState::Known;
    const bool isNew = answer.state != m_state || (isKnown && !areEqual(answer.keys, m_keys));
    m_state = answer.state;
    if (isKnown)
        m_keys = answer.keys;
    log(answer, entries);
    if (mayChange(answer.state) && !entries.empty()) {
        m_retry.start(m_nextRetry);
        m_nextRetry = std::min(m_nextRetry * 2, m_timing.longestRetry);
    }
    if (isNew)
        Q_EMIT changed(withKnownKeys(m_loaded));
}

/// One line for each change, however often the keychain is asked.
void KeySupply::log(const engine::SecretAnswer &answer, const Entries &entries)
{
    Entries missing;
    std::copy_if(entries.begin(), entries.end(), std::inserter(missing, missing.end()),
                 [this](const std::string &entry) { return m_keys.count(entry) == 0; });
    std::string line = textOf(answer.state);
    if (!answer.detail.empty())
        line += " (" + answer.detail + ")";
    if (!missing.empty())
        line += "; missing are " + listed(missing); // "key: x" would be hidden as a secret
    if (std::exchange(m_logged, line) == line)
        return;
    if (missing.empty())
        qCInfo(lcKeys, "%s", line.c_str());
    else
        qCWarning(lcKeys, "%s", line.c_str());
}

} // namespace ccproxy::app
