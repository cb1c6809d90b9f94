// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/routes/profiles_section.h"

#include "core/ascii.h"
#include "core/config/route_change.h"
#include "core/curl.h"
#include "ui/settings/options/option_field.h"
#include "ui/settings/options/option_table.h"
#include "ui/settings/options/problem_words.h"
#include "ui/settings/routes/routes_widget.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/problem_label.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccproxy::ui {
namespace {

constexpr std::string_view kProfiles = "profiles";
/// The keys of a profile.
constexpr std::string_view kOfProfile = "profiles{}.";
constexpr int kListInCharacters = 30;
constexpr int kShownLines = 5;

config::ValuePath pathOf(const std::string &profile)
{
    return {config::PathStep::member(kProfiles), config::PathStep::member(profile)};
}

/// Where a key of the table, all of whose parts but the profile's name are plain, stands.
config::ValuePath pathOf(const std::string &profile, const config::KeyInfo &key)
{
    config::ValuePath path = pathOf(profile);
    std::string_view rest = key.name.substr(kOfProfile.size());
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('.'), rest.size());
        path.push_back(config::PathStep::member(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return path;
}

/// For a terminal; quotes only where they are needed.
QString commandFor(const std::string &profile)
{
    const bool isPlain = std::all_of(profile.begin(), profile.end(), [](char c) {
        return ascii::isAlphanumeric(c) || c == '-' || c == '_' || c == '.';
    });
    return QStringLiteral("ccproxy code --profile ")
        + QString::fromStdString(isPlain ? profile : singleQuoted(profile));
}

} // namespace

ProfilesSection::ProfilesSection(ConfigurationDesk &desk, QWidget *parent)
    : SettingsSection(parent), m_desk(desk), m_list(new QListWidget), m_new(new QLineEdit),
      m_name(new QLineEdit), m_nameProblem(problemLabel(this)), m_command(new QLabel),
      m_empty(quietLabel(this)), m_routes(new RoutesWidget(desk))
{
    setObjectName(QStringLiteral("profilesSection"));
    m_empty->setText(tr("A profile has routes and a budget of its own. Claude Code takes one when "
                        "it is started with its name; what a profile does not set is as without "
                        "it."));
    m_empty->setObjectName(QStringLiteral("profilesMeaning"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(makeList());
    m_editor = makeEditor();
    layout->addWidget(m_editor);
    layout->addStretch(1);
    connectParts();
    refresh();
}

QWidget *ProfilesSection::makeList()
{
    m_list->setObjectName(QStringLiteral("profiles"));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setMinimumWidth(m_list->fontMetrics().averageCharWidth() * kListInCharacters);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * (kShownLines + 1));
    m_new->setObjectName(QStringLiteral("newProfile"));
    m_new->setAccessibleName(tr("Name of a new profile"));
    m_new->setPlaceholderText(tr("Name of a new profile"));
    m_new->setMinimumWidth(m_new->fontMetrics().averageCharWidth() * kListInCharacters);
    m_add = new QAction(tr("Add"), this);
    m_add->setObjectName(QStringLiteral("addProfile"));
    m_add->setEnabled(false);
    m_remove = new QAction(tr("Remove profile"), this);
    m_remove->setObjectName(QStringLiteral("removeProfile"));
    m_remove->setShortcut(Qt::Key_Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->addAction(m_remove);
    auto *out = new QWidget;
    auto *grid = new QGridLayout(out);
    grid->setContentsMargins({});
    grid->addWidget(m_list, 0, 0, 3, 1);
    grid->addWidget(m_new, 0, 1);
    grid->addWidget(actionButton(m_add, this), 0, 2);
    grid->addWidget(actionButton(m_remove, this), 1, 1, Qt::AlignLeading);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(3, 1);
    return out;
}

QWidget *ProfilesSection::makeEditor()
{
    auto *out = new QWidget;
    out->setObjectName(QStringLiteral("profileEditor"));
    m_name->setObjectName(QStringLiteral("profileName"));
    m_nameProblem->setObjectName(QStringLiteral("profileNameProblem"));
    m_command->setObjectName(QStringLiteral("profileCommand"));
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyProfileCommand"));
    copy->setAccessibleName(tr("Copy the command"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_command->text());
        Q_EMIT said(tr("Copied."));
    });
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    auto *nameLabel = new QLabel(tr("Name"));
    nameLabel->setBuddy(m_name);
    grid->addWidget(nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1, Qt::AlignLeading);
    m_name->setMinimumWidth(m_name->fontMetrics().averageCharWidth() * kListInCharacters);
    grid->addWidget(m_nameProblem, 1, 1);
    grid->addWidget(new QLabel(tr("Command")), 2, 0);
    auto *command = new QHBoxLayout;
    command->addWidget(m_command);
    command->addWidget(copy);
    command->addStretch(1);
    grid->addLayout(command, 2, 1);
    makeOwn(grid, out);
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins({});
    layout->addLayout(grid);
    layout->addWidget(m_routes);
    return out;
}

/// What a profile may set beside its routes, as the key table has it.
void ProfilesSection::makeOwn(QGridLayout *grid, QWidget *parent)
{
    for (const config::KeyInfo &key : config::keys()) {
        const bool holdsOthers =
            key.type == config::KeyType::Object || key.type == config::KeyType::ObjectMap;
        if (!key.name.starts_with(kOfProfile) || holdsOthers)
            continue;
        m_own.push_back(new OptionField(m_desk, key, parent));
        m_own.back()->addTo(grid);
    }
    // A menu, since in a box the arrow keys would take the first that comes.
    auto *others = new QMenu(parent);
    auto *action = new QAction(tr("Set something else…"), this);
    action->setObjectName(QStringLiteral("addOwn"));
    action->setToolTip(tr("Set something else in this profile"));
    action->setMenu(others);
    connect(others, &QMenu::aboutToShow, this, [this, others] { offerOwn(*others); });
    m_addOwn = actionButton(action, parent);
    grid->addWidget(m_addOwn, grid->rowCount(), 1, Qt::AlignLeading);
}

void ProfilesSection::showOwn(const std::string &profile, const OptionSource &source)
{
    if (m_shown != profile)
        m_begun.clear();
    m_shown = profile;
    bool isAll = true;
    for (OptionField *field : m_own) {
        field->setPlace(pathOf(profile, field->key()), {});
        field->refresh(source);
        if (field->isSet())
            m_begun.erase(field->key().name);
        field->setVisible(isShown(*field));
        isAll = isAll && isShown(*field);
    }
    m_addOwn->setVisible(!isAll);
}

bool ProfilesSection::isShown(const OptionField &field) const
{
    return field.isSet() || m_begun.contains(field.key().name);
}

void ProfilesSection::offerOwn(QMenu &menu)
{
    menu.clear();
    for (OptionField *field : m_own) {
        const OptionRow *row = findOption(field->key().name);
        if (isShown(*field) || row == nullptr)
            continue;
        connect(menu.addAction(labelOf(*row)), &QAction::triggered, this,
                [this, field] { addOwn(*field); });
    }
}

void ProfilesSection::addOwn(OptionField &field)
{
    m_begun.insert(field.key().name);
    const auto value = config::valueOf(field.key().fallback);
    const bool isChoice = field.key().type == config::KeyType::Choice;
    if (isChoice && value) // which holds something from the first moment
        change(
            [&](const std::string &text, const config::Settings &) {
                return config::withValue(text, field.place(), *value);
            },
            tr("Saved."));
    showCurrent();
    field.setFocus();
}

void ProfilesSection::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesSection::showCurrent);
    connect(m_new, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_new, &QLineEdit::returnPressed, this, &ProfilesSection::add);
    connect(m_add, &QAction::triggered, this, &ProfilesSection::add);
    connect(m_remove, &QAction::triggered, this, &ProfilesSection::remove);
    connect(m_name, &QLineEdit::editingFinished, this, &ProfilesSection::rename);
    connect(m_routes, &RoutesWidget::said, this, &SettingsSection::said);
    connect(m_routes, &RoutesWidget::refused, this, &SettingsSection::refused);
    for (const OptionField *field : m_own)
        connect(field, &OptionField::saved, this, [this] { Q_EMIT said(tr("Saved.")); });
    connect(&m_desk, &ConfigurationDesk::changed, this, &ProfilesSection::refresh);
}

void ProfilesSection::refresh()
{
    const std::string chosen = current();
    const OptionSource source(m_desk);
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        if (const auto *profiles = source.file.member(kProfiles)) {
            for (const auto &profile : profiles->children)
                m_list->addItem(QString::fromStdString(profile.key));
        }
        select(chosen);
    }
    showCurrent();
}

std::string ProfilesSection::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->text().toStdString() : std::string();
}

/// The first one where there is none of that name.
void ProfilesSection::select(const std::string &name)
{
    const auto found = m_list->findItems(QString::fromStdString(name), Qt::MatchExactly);
    m_list->setCurrentItem(found.isEmpty() ? m_list->item(0) : found.first());
}

void ProfilesSection::showCurrent()
{
    const std::string name = current();
    m_remove->setEnabled(!name.empty());
    m_editor->setVisible(!name.empty());
    if (name.empty())
        return;
    const OptionSource source(m_desk);
    m_name->setText(QString::fromStdString(name));
    tellProblem(m_nameProblem, {}, m_name);
    m_command->setText(commandFor(name));
    showOwn(name, source);
    m_routes->setProfile(name);
    m_routes->refresh(source);
}

void ProfilesSection::add()
{
    const std::string name = m_new->text().trimmed().toStdString();
    if (name.empty())
        return;
    const auto taken = m_list->findItems(QString::fromStdString(name), Qt::MatchExactly);
    const bool done = !taken.isEmpty()
        || change(
            [&name](const std::string &text, const config::Settings &) {
                return config::withValue(text, pathOf(name), config::objectValue({}));
            },
            tr("The profile %1 was added.").arg(QString::fromStdString(name)));
    if (!done)
        return;
    m_new->clear();
    select(name);
}

void ProfilesSection::rename()
{
    const std::string before = current();
    const std::string name = m_name->text().trimmed().toStdString();
    if (before.empty() || name == before)
        return;
    if (name.empty()) {
        m_name->setText(QString::fromStdString(before));
        return;
    }
    const auto changed = m_desk.change([&](const std::string &text, const config::Settings &) {
        return config::withKey(text, pathOf(before), name);
    });
    if (!changed) {
        tellProblem(m_nameProblem, refusalText(changed.error()), m_name);
        return;
    }
    select(name);
    Q_EMIT said(tr("The profile is called %1 now.").arg(QString::fromStdString(name)));
}

void ProfilesSection::remove()
{
    const std::string name = current();
    if (name.empty())
        return;
    m_list->setFocus();
    change([&name](const std::string &text,
                   const config::Settings &) { return config::withoutValue(text, pathOf(name)); },
           tr("The profile %1 was removed.").arg(QString::fromStdString(name)));
}

bool ProfilesSection::change(const ConfigurationDesk::Edit &edit, const QString &done)
{
    const auto changed = m_desk.change(edit);
    if (changed)
        Q_EMIT said(done);
    else
        Q_EMIT refused(refusalText(changed.error()));
    return changed.has_value();
}

} // namespace ccproxy::ui
