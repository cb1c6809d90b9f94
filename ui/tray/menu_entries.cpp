// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/menu_entries.h"

#include "ui/models/failure_words.h"
#include "ui/models/figures.h"
#include "ui/models/joining.h"
#include "ui/models/model_choice.h"
#include "ui/models/paths.h"
#include "ui/models/text.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccproxy::ui {
namespace {

struct Entries {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::TrayMenu)
};

/// A menu is no list to search in: what is beyond them is chosen in the settings.
constexpr std::size_t kMostModels = 30;
constexpr qsizetype kMostFolders = 5;
/// Of an entry that quotes somebody.
constexpr qsizetype kLongestText = 70;

/// A text that is not ours, as a menu shows it: "&" is no mnemonic in it.
QString plain(QString text)
{
    text = text.simplified();
    if (text.size() > kLongestText)
        text = text.left(kLongestText - 1) + u'…';
    return text.replace(u'&', QStringLiteral("&&"));
}

MenuEntry action(const char *name, const QString &text, TrayCommand command, bool isEnabled = true)
{
    return {.name = QLatin1String(name), .text = text, .command = command, .isEnabled = isEnabled};
}

MenuEntry separator()
{
    return {.kind = MenuEntry::Kind::Separator};
}

MenuEntry submenu(const char *name, const QString &text, std::vector<MenuEntry> children)
{
    // Nothing to choose, nothing to open.
    const bool hasSome = std::any_of(children.begin(), children.end(),
                                     [](const MenuEntry &child) { return child.isEnabled; });
    return {.kind = MenuEntry::Kind::Submenu,
            .name = QLatin1String(name),
            .text = text,
            .isEnabled = hasSome,
            .children = std::move(children)};
}

/// What speaks against a provider, in a word or two; "" for nothing.
QString troubleOf(const std::vector<engine::ProviderStatus> &providers, const std::string &name)
{
    for (const engine::ProviderStatus &provider : providers) {
        if (provider.name != name)
            continue;
        if (!provider.enabled)
            return Entries::tr("switched off");
        if (provider.waiting)
            return Entries::tr("waits for the keychain");
        if (!provider.usable)
            return Entries::tr("not set up");
        return provider.healthy ? QString() : Entries::tr("fails");
    }
    return {};
}

std::vector<MenuEntry> models(const MenuFacts &facts)
{
    std::vector<MenuEntry> out;
    if (!facts.settings)
        return out;
    const std::vector<ModelChoice> choices = defaultChoices(*facts.settings);
    std::string before = choices.empty() ? std::string() : choices.front().provider;
    std::size_t count = 0;
    bool isShort = false;
    for (const ModelChoice &choice : choices) {
        if (count == kMostModels && !choice.isCurrent) {
            isShort = true;
            continue;
        }
        if (std::exchange(before, choice.provider) != choice.provider)
            out.push_back(separator());
        QString text = QStringLiteral("%1 · %2").arg(QString::fromStdString(choice.provider),
                                                     QString::fromStdString(choice.model));
        const QString trouble = troubleOf(facts.providers, choice.provider);
        if (!trouble.isEmpty())
            text = Entries::tr("%1 (%2)").arg(text, trouble);
        out.push_back({.kind = MenuEntry::Kind::Choice,
                       .name = QStringLiteral("model-%1-%2")
                                   .arg(QString::fromStdString(choice.provider),
                                        QString::fromStdString(choice.model)),
                       .text = plain(text),
                       .command = TrayCommand::ChooseModel,
                       .argument = QString::fromStdString(choice.provider),
                       .detail = QString::fromStdString(choice.model),
                       .isChecked = choice.isCurrent});
        count = std::min(count + 1, kMostModels);
    }
    if (isShort) {
        out.push_back(separator());
        out.push_back(
            action("moreModels", Entries::tr("More in the &settings…"), TrayCommand::OpenSettings));
    }
    return out;
}

std::vector<MenuEntry> folders(const MenuFacts &facts)
{
    std::vector<MenuEntry> out;
    for (const QString &folder :
         facts.folders.first(std::min(facts.folders.size(), kMostFolders))) {
        const auto number = static_cast<int>(out.size()) + 1;
        out.push_back({.name = QStringLiteral("folder-%1").arg(number),
                       .text = QStringLiteral("&%1  %2").arg(number).arg(plain(pathText(folder))),
                       .command = TrayCommand::LaunchIn,
                       .argument = folder});
    }
    return out;
}

std::vector<MenuEntry> errors(const MenuFacts &facts)
{
    std::vector<MenuEntry> out;
    int number = 0;
    for (const RecentErrors::Group &group : facts.errors) {
        QString text = group.provider.empty()
            ? withoutCommands(group.failure)
            : named(textOf(group.provider), saidBy(group.provider, group.failure));
        text = plain(timeText(group.at) + QStringLiteral("  ") + text);
        if (group.count > 1)
            text = Entries::tr("%1 (%2 times)").arg(text).arg(group.count);
        ++number;
        out.push_back({.name = QStringLiteral("error-%1").arg(number),
                       .text = text,
                       .command = TrayCommand::OpenRequest,
                       .argument = QString::fromStdString(group.request)});
        if (!group.mending)
            continue;
        const Place place = placeOf(*group.mending);
        out.push_back({.name = QStringLiteral("mend-%1").arg(number),
                       .text = QStringLiteral("      → ") + plain(offerOf(*group.mending)),
                       .command = TrayCommand::OpenPlace,
                       .argument = place.page,
                       .detail = place.part});
    }
    if (!out.empty()) {
        out.push_back(separator());
        out.push_back(action("markRead", Entries::tr("&Mark as read"), TrayCommand::MarkRead,
                             facts.unread > 0));
    }
    return out;
}

} // namespace

std::vector<MenuEntry> trayMenu(const MenuFacts &facts)
{
    // Can be chosen, since what cannot is pale, and passed over by some screen readers.
    MenuEntry state = action("stateLine", stateLine(facts.view), TrayCommand::OpenWindow);
    state.picture = facts.view.state;
    const QString errorsTitle = facts.unread > 0
        ? Entries::tr("Last e&rrors (%1 new)").arg(facts.unread)
        : Entries::tr("Last e&rrors");
    std::vector<MenuEntry> out{
        std::move(state),
        separator(),
        action("toggle", toggleText(facts.view), TrayCommand::Toggle),
        action("pause", pauseText(facts.view), TrayCommand::Pause, facts.view.pause != Pause::None),
        submenu("models", Entries::tr("Default &model"), models(facts)),
        separator(),
    };
    if (facts.canLaunch) {
        out.push_back(action("launch", Entries::tr("&Launch Claude Code…"), TrayCommand::Launch));
        out.push_back(submenu("folders", Entries::tr("Launch &in"), folders(facts)));
    }
    for (MenuEntry &entry : std::vector<MenuEntry>{
             action("copyEnvironment", Entries::tr("Copy &environment"),
                    TrayCommand::CopyEnvironment),
             action("copyAddress", Entries::tr("Copy &address"), TrayCommand::CopyAddress,
                    !facts.view.address.isEmpty()),
             separator(),
             action("openWindow", Entries::tr("&Open window"), TrayCommand::OpenWindow),
             submenu("errors", errorsTitle, errors(facts)),
             action("openSettings", Entries::tr("Se&ttings…"), TrayCommand::OpenSettings),
             separator(),
             action("quit", Entries::tr("&Quit"), TrayCommand::Quit),
         })
        out.push_back(std::move(entry));
    return out;
}

} // namespace ccproxy::ui
