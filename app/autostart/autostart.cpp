// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart/autostart.h"

#include <QDir>

namespace ccproxy::app {
namespace {

using Kind = LoginState::Kind;

Kind kindOf(const LoginEntry &entry)
{
    const auto text = login_store::read(entry);
    if (!text)
        return Kind::Off;
    if (text->find(entry.marker) == std::string::npos)
        return Kind::Foreign;
    if (login_store::isSwitchedOff(entry, *text))
        return Kind::SwitchedOff;
    return *text == entry.text && login_store::isOn(entry) ? Kind::On : Kind::Outdated;
}

bool isOurs(Kind kind)
{
    return kind != Kind::Off && kind != Kind::Foreign;
}

/// Whether anybody has said what `ui.autostart` shall be.
bool isSaid(const std::map<std::string, config::Origin, std::less<>> &origins)
{
    const auto found = origins.find("ui.autostart");
    return found != origins.end() && found->second.layer != config::Origin::Layer::BuiltIn;
}

} // namespace

LoginState loginState(std::span<const LoginEntry> entries)
{
    LoginState state;
    for (const LoginEntry &entry : entries) {
        const Kind kind = kindOf(entry);
        if (isOurs(kind))
            return {kind, entry.place};
        if (kind == Kind::Foreign && &entry == &entries.front())
            state = {kind, entry.place};
    }
    return state;
}

Expected<LoginState> setLoginStart(std::span<const LoginEntry> entries, bool on)
{
    const LoginState now = loginState(entries);
    if (!on) {
        for (const LoginEntry &entry : entries) {
            const Kind kind = kindOf(entry);
            if (!isOurs(kind))
                continue;
            if (auto removed = login_store::remove(entry); !removed)
                return Unexpected(std::move(removed.error()));
        }
        return LoginState{};
    }
    if (now.kind == Kind::On || entries.empty())
        return now;
    if (now.kind == Kind::Foreign) {
        return unexpected(FailureKind::ConfigInvalid,
                          "CCProxy cannot start at login: " + now.place
                              + " is there and was not made by this CCProxy",
                          "Remove it, and set ui.autostart again.");
    }
    const LoginEntry *entry = &entries.front();
    for (const LoginEntry &other : entries) {
        if (isOurs(now.kind) && other.place == now.place)
            entry = &other;
    }
    if (auto written = login_store::write(*entry); !written)
        return Unexpected(std::move(written.error()));
    return LoginState{Kind::On, entry->place};
}

std::vector<LoginEntry> ownLoginEntries()
{
    const auto environment = platform::environment();
    const std::string home = homeFolder();
    const std::string usual = QDir::homePath().toStdString() + "/.ccproxy";
    return loginEntries(
        {.program = platform::ownProgram(), .home = home, .isUsualHome = home == usual},
        login_store::system(environment), environment);
}

Expected<std::optional<LoginState>> followAutostart(const Configuration &configuration,
                                                    std::optional<bool> before)
{
    if (configuration.path.empty() || configuration.path != ownConfigurationPath())
        return std::optional<LoginState>();
    const std::vector<LoginEntry> entries = ownLoginEntries();
    const Kind kind = loginState(entries).kind;
    const bool isWanted = configuration.result.settings.ui.autostart;
    const bool isSilent = !before.value_or(false) && !isSaid(configuration.result.origins);
    const bool on = isWanted || (isSilent && isOurs(kind));
    const bool isNew = isWanted && before == std::optional(false);
    const bool isDone =
        on ? kind == Kind::On || (kind == Kind::SwitchedOff && !isNew) : !isOurs(kind);
    if (isDone)
        return std::optional<LoginState>();
    auto state = setLoginStart(entries, on);
    if (!state)
        return Unexpected(std::move(state.error()));
    return std::optional(std::move(*state));
}

} // namespace ccproxy::app
