// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/host_desk.h"

#include "core/config/edit.h"
#include "core/config/substitution.h"
#include "service/key_keeper.h"

#include <QPointer>

namespace ccproxy::app {
namespace {

ConfigurationEdit editOf(const ui::ConfigurationDesk::Edit &edit)
{
    return [&edit](const std::string &text, const Configuration &before) {
        return edit(text, before.result.settings);
    };
}

} // namespace

HostDesk::HostDesk(ServiceHost &host, ConfigurationRequest request, QObject *parent)
    : ConfigurationDesk(parent), m_host(host), m_request(std::move(request))
{
    connect(&m_host, &ServiceHost::reloaded, this, &HostDesk::refresh);
    connect(&m_host, &ServiceHost::reloadFailed, this, &HostDesk::lookAtFile);
    connect(&m_host, &ServiceHost::keysChanged, this, [this] {
        m_view.settings = m_host.settings();
        Q_EMIT changed();
    });
}

void HostDesk::refresh()
{
    if (m_host.settings())
        take(m_host.configuration());
    else
        lookAtFile();
}

/// As the file stands, which is not what is in force.
void HostDesk::lookAtFile()
{
    if (const auto now = loadConfiguration(m_request))
        take(*now);
    else
        Q_EMIT changed();
}

void HostDesk::take(const Configuration &now)
{
    m_view.path = now.path.empty() ? ownConfigurationPath() : now.path;
    m_view.text = now.text;
    m_view.settings = m_host.settings();
    m_view.problems = now.result.problems;
    m_view.origins = now.result.origins;
    Q_EMIT changed();
}

ConfigurationFile HostDesk::file() const
{
    return {m_view.path.empty() ? ownConfigurationPath() : m_view.path, homeFolder()};
}

HostDesk::Result HostDesk::resultOf(Change change) const
{
    return {.isChanged = change.isChanged,
            .warnings = std::move(change.warnings),
            .settings = m_host.withKnownKeys(std::move(change.configuration.result.settings))};
}

Expected<HostDesk::Result> HostDesk::tryEdit(const Edit &edit) const
{
    auto change = tryConfiguration(file(), m_request, editOf(edit));
    if (!change)
        return Unexpected(std::move(change.error()));
    return resultOf(std::move(*change));
}

Expected<std::vector<config::Problem>> HostDesk::problemsOf(const Edit &edit) const
{
    return problemsOfEdit(file(), m_request, editOf(edit));
}

Expected<HostDesk::Result> HostDesk::change(const Edit &edit)
{
    ConfigurationFile present = file();
    auto change = changeConfiguration(present, m_request, editOf(edit));
    if (!change)
        return Unexpected(std::move(change.error()));
    if (change->isChanged) {
        if (auto followed = follow(); !followed)
            return Unexpected(std::move(followed.error()));
    }
    return resultOf(std::move(*change));
}

/// What is saved is brought into force. Before the first start there is nobody to do it: whoever
/// hears changed() starts.
Expected<void> HostDesk::follow()
{
    if (m_host.settings())
        return m_host.reload();
    refresh();
    return {};
}

void HostDesk::changeProvider(config::ProviderChange change, Edit also, Done done)
{
    change.isTrusted = true; // it is the user
    ConfigurationEdit more;
    if (also) {
        more = [also = std::move(also)](const std::string &text, const Configuration &before) {
            return also(text, before.result.settings);
        };
    }
    m_host.changeProvider(std::move(change), kUserPatience, done, std::move(more));
}

void HostDesk::deleteKeys(std::vector<std::string> entries, Done done)
{
    if (const config::SettingsPtr settings = m_host.settings()) {
        const auto needed = config::keptEntries(*settings);
        std::erase_if(entries,
                      [&needed](const std::string &each) { return needed.contains(each); });
    }
    changeKeys(
        m_host.secrets(),
        [entries = std::move(entries)](config::Keys &keys) {
            for (const std::string &entry : entries)
                keys.erase(entry);
        },
        kUserPatience, [done = std::move(done)](const Expected<void> &changed) { done(changed); });
}

void HostDesk::changeAccessKey(Secret key, KeyPlace place, Done done)
{
    const auto editTo = [](std::string value) -> Edit {
        return [value = std::move(value)](const std::string &text, const config::Settings &) {
            return config::withValue(text, {config::PathStep::member("apikey")},
                                     config::textValue(value));
        };
    };
    const auto finish = [this, done](const Edit &edit) {
        const auto changed = change(edit);
        done(changed ? Expected<void>() : Unexpected(changed.error()));
    };
    if (place == KeyPlace::File) {
        finish(editTo(config::withDollarsDoubled(key.reveal())));
        return;
    }
    // A change that is refused must leave the keychain as it is.
    if (auto possible = tryEdit(editTo("keychain")); !possible) {
        done(Unexpected(std::move(possible.error())));
        return;
    }
    m_host.keepAccessKey(std::move(key), kUserPatience,
                         [self = QPointer<HostDesk>(this), finish, editTo,
                          done](const Expected<std::string> &written) {
                             if (!self)
                                 return;
                             if (written)
                                 finish(editTo(*written));
                             else
                                 done(Unexpected(written.error()));
                         });
}

bool HostDesk::canUndo() const
{
    return !file().history().empty();
}

bool HostDesk::canRedo() const
{
    return file().canRedo();
}

Expected<void> HostDesk::undo()
{
    auto done = file().undo();
    return done ? follow() : std::move(done);
}

Expected<void> HostDesk::redo()
{
    auto done = file().redo();
    return done ? follow() : std::move(done);
}

} // namespace ccproxy::app
