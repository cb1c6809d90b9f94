// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/host_importer.h"

#include "service/key_keeper.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace ccproxy::app {
namespace {

ui::ImportOutcome outcomeOf(config::Addition addition, std::size_t keys)
{
    auto contents = config::contentsOf(addition);
    return {.added = std::move(addition.added),
            .contents = std::move(contents),
            .left = std::move(addition.left),
            .keys = keys};
}

/// Adds the import; what that was is known afterwards. Both outlive the edit.
ui::ConfigurationDesk::Edit editOf(const config::Import &import, config::Addition &addition)
{
    return [&import, &addition](const std::string &text,
                                const config::Settings &) -> Expected<std::string> {
        auto added = config::withImport(text, import);
        if (!added)
            return Unexpected(std::move(added.error()));
        addition = std::move(*added);
        return addition.text;
    };
}

/// Replies only as long as somebody listens.
ui::Importer::Reply whileThere(QObject *context, ui::Importer::Reply reply)
{
    return [there = QPointer<QObject>(context),
            reply = std::move(reply)](const Expected<ui::ImportOutcome> &outcome) {
        if (there)
            reply(outcome);
    };
}

} // namespace

HostImporter::HostImporter(ServiceHost &host, ui::ConfigurationDesk &desk, QObject *parent)
    : QObject(parent), m_host(host), m_desk(desk)
{
    m_pool.setMaxThreadCount(1);
}

std::vector<ui::ImportSource> HostImporter::sources() const
{
    std::vector<ui::ImportSource> out;
    for (const ForeignSource &source : foreignSources())
        out.push_back({std::string(config::nameOf(*source.program)), source.path});
    return out;
}

/// `done` is called later, in this object's thread.
void HostImporter::read(const ui::ImportSource &source, Read done)
{
    const ForeignSource foreign{source.path, config::foreignNamed(source.program)};
    m_pool.start([this, foreign, done = std::move(done)] {
        const auto import = std::make_shared<Expected<config::Import>>(readImport(foreign));
        QMetaObject::invokeMethod(
            this, [import, done] { done(std::move(*import)); }, Qt::QueuedConnection);
    });
}

void HostImporter::preview(const ui::ImportSource &source, QObject *context, Reply reply)
{
    read(source,
         [this, reply = whileThere(context, std::move(reply))](Expected<config::Import> import) {
             if (!import)
                 return reply(Unexpected(std::move(import.error())));
             auto addition = config::withImport(m_desk.view().text, *import);
             if (!addition)
                 return reply(Unexpected(std::move(addition.error())));
             const std::size_t keys = keysToTake(*addition, *import).size();
             reply(outcomeOf(std::move(*addition), keys));
         });
}

void HostImporter::takeOver(const ui::ImportSource &source, Keys keys, QObject *context,
                            Reply reply)
{
    read(source,
         [this, keys,
          reply = whileThere(context, std::move(reply))](Expected<config::Import> import) {
             if (import)
                 add(std::move(*import), keys, reply);
             else
                 reply(Unexpected(std::move(import.error())));
         });
}

void HostImporter::add(config::Import import, Keys keys, const Reply &reply)
{
    // An import that is refused must leave the keychain as it is.
    config::Addition addition;
    const auto possible = m_desk.tryEdit(editOf(import, addition));
    if (!possible)
        return reply(Unexpected(possible.error()));
    auto literals = keysToTake(addition, import);
    const std::size_t count = literals.size();
    if (literals.empty() || keys == Keys::ToFile)
        return save(import, count, reply);
    const auto moved = std::make_shared<std::vector<config::MovedKey>>();
    changeKeys(
        m_host.secrets(),
        [moved, literals = std::move(literals)](config::Keys &stored) {
            *moved = enterKeys(literals, stored);
        },
        kUserPatience,
        [this, self = QPointer<HostImporter>(this), moved, count, import = std::move(import),
         reply](Expected<void> stored) mutable {
            if (!self)
                return;
            if (!stored)
                return reply(Unexpected(std::move(stored.error())));
            referToKeychain(*moved, import);
            save(import, count, reply);
        });
}

void HostImporter::save(const config::Import &import, std::size_t keys, const Reply &reply)
{
    config::Addition addition;
    const auto changed = m_desk.change(editOf(import, addition));
    if (changed)
        reply(outcomeOf(std::move(addition), keys));
    else
        reply(Unexpected(changed.error()));
}

} // namespace ccproxy::app
