// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/config/secrets.h"
#include "core/config/show.h"
#include "ui/models/paths.h"
#include "ui/models/text.h"
#include "ui/program/configuration_desk.h"
#include "ui/settings/options/option_section.h"
#include "ui/settings/options/option_table.h"
#include "ui/settings/options/problem_words.h"
#include "ui/settings/providers/providers_section.h"
#include "ui/settings/routes/profiles_section.h"
#include "ui/settings/routes/routes_section.h"
#include "ui/settings/settings_section.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/bring_into_view.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/words_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <span>

namespace ccproxy::ui {
namespace {

const QString kLook = QStringLiteral("settings/section");

/// What sections are made of.
struct Parts {
    EngineModel &engine;
    Memory &memory;
    const Program &program;
};

template <const char *const &Section>
SettingsSection *makeOptions(const Parts &parts)
{
    return new OptionSection(Section, parts.engine, parts.program);
}

/// The sections, in their order: a new one is a row here.
struct SectionRow {
    const char *name;
    const char *title;
    SettingsSection *(*make)(const Parts &parts);
};
std::span<const SectionRow> sectionRows()
{
    static constexpr SectionRow kRows[] = {
        {"providers", QT_TRANSLATE_NOOP("ccproxy::ui::SettingsPage", "Providers"),
         [](const Parts &parts) -> SettingsSection * {
             return new ProvidersSection(parts.engine, parts.memory, parts.program);
         }},
        {"routes", QT_TRANSLATE_NOOP("ccproxy::ui::SettingsPage", "Routes"),
         [](const Parts &parts) -> SettingsSection * {
             return new RoutesSection(parts.program.configuration, parts.memory);
         }},
        {"profiles", QT_TRANSLATE_NOOP("ccproxy::ui::SettingsPage", "Profiles"),
         [](const Parts &parts) -> SettingsSection * {
             return new ProfilesSection(parts.program.configuration, parts.memory);
         }},
        {kGeneralOptions, QT_TRANSLATE_NOOP("ccproxy::ui::SettingsPage", "General"),
         makeOptions<kGeneralOptions>},
        {kSecurityOptions, QT_TRANSLATE_NOOP("ccproxy::ui::SettingsPage", "Security"),
         makeOptions<kSecurityOptions>},
        {kHistoryOptions, QT_TRANSLATE_NOOP("ccproxy::ui::SettingsPage", "History"),
         makeOptions<kHistoryOptions>},
        {kBudgetOptions, QT_TRANSLATE_NOOP("ccproxy::ui::SettingsPage", "Budget"),
         makeOptions<kBudgetOptions>},
        {kAppearanceOptions,
         QT_TRANSLATE_NOOP("ccproxy::ui::SettingsPage", "Appearance and language"),
         makeOptions<kAppearanceOptions>},
    };
    return kRows;
}

/// What is scrolled does not touch the scroll bar.
void leaveRoomBesideBar(const QScrollArea &area, QLayout &content)
{
    const auto *bar = area.verticalScrollBar();
    QObject::connect(bar, &QScrollBar::rangeChanged, &content, [&content](int, int most) {
        const int gap = most > 0 ? content.spacing() : 0;
        const bool isMirrored = content.parentWidget()->isRightToLeft();
        content.setContentsMargins(isMirrored ? gap : 0, 0, isMirrored ? 0 : gap, 0);
    });
}

} // namespace

SettingsPage::SettingsPage(EngineModel &engine, Memory &memory, const Program &program,
                           QWidget *parent)
    : Page(parent), m_program(program), m_memory(memory), m_file(new QLabel),
      m_refusal(wordsLabel(QStringLiteral("settingsRefusal"))), m_names(new QListWidget),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("settingsPage"));
    setFocusProxy(m_names);
    m_names->setObjectName(QStringLiteral("settingsSections"));
    m_names->setAccessibleName(tr("Sections of the settings"));
    m_file->setObjectName(QStringLiteral("settingsFile"));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    m_refusal->hide();
    makeActions();
    makeSections(engine, memory);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_file, 1);
    foot->addWidget(actionButton(m_undo, this));
    foot->addWidget(actionButton(m_redo, this));
    auto *right = new QVBoxLayout;
    right->addWidget(m_refusal);
    right->addWidget(makeLeftKeys());
    right->addWidget(m_stack, 1);
    right->addLayout(foot);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(layout->contentsMargins().left());
    layout->addWidget(m_names);
    layout->addLayout(right, 1);

    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&program.configuration, &ConfigurationDesk::changed, this, &SettingsPage::refresh);
    if (!showPart(memory.look(kLook).toString()) && m_names->count() > 0)
        m_names->setCurrentRow(0);
    refresh();
}

/// A key that the settings refer to no longer stays in the keychain, or undo would bring back a
/// provider without it. The user is told, and can have it deleted.
QWidget *SettingsPage::makeLeftKeys()
{
    m_leftBox = new QWidget;
    m_leftWords = wordsLabel(QStringLiteral("leftKeys"));
    const auto button = [this](const char *name, const QString &text, auto done) {
        auto *out = new QPushButton(text);
        out->setObjectName(QLatin1String(name));
        connect(out, &QPushButton::clicked, this, done);
        return out;
    };
    auto *layout = new QHBoxLayout(m_leftBox);
    layout->setContentsMargins({});
    layout->addWidget(m_leftWords, 1);
    layout->addWidget(
        button("deleteLeftKeys", tr("Delete from the &keychain"), &SettingsPage::deleteLeftKeys), 0,
        Qt::AlignTop);
    layout->addWidget(button("keepLeftKeys", tr("Keep"),
                             [this] {
                                 m_leftKeys.clear();
                                 noteLeftKeys();
                             }),
                      0, Qt::AlignTop);
    noteLeftKeys();
    return m_leftBox;
}

void SettingsPage::noteLeftKeys()
{
    if (const config::SettingsPtr &settings = m_program.configuration.view().settings) {
        auto now = config::keptEntries(*settings);
        m_leftKeys.merge(m_entries);
        std::erase_if(m_leftKeys, [&now](const std::string &each) { return now.contains(each); });
        m_entries = std::move(now);
    }
    QStringList names;
    for (const std::string &each : m_leftKeys)
        names.append(textOf(each));
    m_leftWords->setText(tr("No longer used, but still in the keychain, so that Undo can bring it "
                            "back: the key %1.")
                             .arg(names.join(QStringLiteral(", "))));
    m_leftBox->setVisible(!names.isEmpty());
}

void SettingsPage::deleteLeftKeys()
{
    const std::vector<std::string> entries(m_leftKeys.begin(), m_leftKeys.end());
    m_program.configuration.deleteKeys(
        entries, [self = QPointer<SettingsPage>(this), entries](const Expected<void> &done) {
            if (!self)
                return;
            if (!done) {
                self->refuse(refusalText(done.error()));
                return;
            }
            for (const std::string &each : entries)
                self->m_leftKeys.erase(each);
            self->noteLeftKeys();
            self->refuse({});
            Q_EMIT self->said(tr("Deleted from the keychain."));
        });
}

QString SettingsPage::menuTitle() const
{
    return tr("Sett&ings");
}

QList<QAction *> SettingsPage::menuActions() const
{
    return {m_undo, m_redo, m_import, m_export};
}

void SettingsPage::saveLook()
{
    if (const QListWidgetItem *item = m_names->currentItem())
        m_memory.setLook(kLook, item->data(Qt::UserRole));
}

bool SettingsPage::showPart(const QString &place)
{
    const QString name = place.section(u'/', 0, 0);
    const QString part = place.section(u'/', 1);
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_names->item(row)->data(Qt::UserRole).toString() == name) {
            m_names->setCurrentRow(row);
            if (!part.isEmpty()) {
                m_sections[static_cast<std::size_t>(row)]->showPart(part);
                if (QWidget *shown = window()->focusWidget())
                    bringIntoView(shown);
            }
            return true;
        }
    }
    return false;
}

std::vector<NamedPart> SettingsPage::parts() const
{
    std::vector<NamedPart> out;
    for (int row = 0; row < m_names->count(); ++row) {
        const QString section = m_names->item(row)->data(Qt::UserRole).toString();
        const QString title = m_names->item(row)->text();
        out.push_back({section, title});
        for (const NamedPart &part : m_sections[static_cast<std::size_t>(row)]->parts())
            out.push_back({section + u'/' + part.name, part.title, title});
    }
    return out;
}

void SettingsPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, const QKeySequence &key,
                             Expected<void> (ConfigurationDesk::*way)(), const QString &done) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, way, done] { step(way, done); });
        return action;
    };
    m_import = new QAction(tr("&Import…"), this);
    m_import->setObjectName(QStringLiteral("importSettings"));
    m_import->setToolTip(tr("Takes over providers and routes of another program"));
    addAction(m_import);
    connect(m_import, &QAction::triggered, this,
            [this] { Q_EMIT dialogRequested(QStringLiteral("import"), {}); });
    m_export = new QAction(tr("&Export without keys…"), this);
    m_export->setObjectName(QStringLiteral("exportSettings"));
    m_export->setToolTip(tr("Writes the settings that are in force into a file, without keys"));
    addAction(m_export);
    connect(m_export, &QAction::triggered, this, &SettingsPage::askForFile);
    // Not Ctrl+Z, which belongs to the text that is being typed.
    m_undo = make(QStringLiteral("undoSettings"), tr("&Undo"), Qt::CTRL | Qt::ALT | Qt::Key_Z,
                  &ConfigurationDesk::undo, tr("The settings are as they were before."));
    m_redo = make(QStringLiteral("redoSettings"), tr("&Redo"),
                  Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Z, &ConfigurationDesk::redo,
                  tr("The settings are as they were again."));
}

void SettingsPage::askForFile()
{
    const config::SettingsPtr &settings = m_program.configuration.view().settings;
    if (!settings)
        return;
    const QByteArray text = QByteArray::fromStdString(config::showWithoutKeys(*settings));
    askWhereToSave(this, tr("Export settings"), QStringLiteral("ccproxy-settings"),
                   QStringLiteral("json"),
                   [this, text](const QString &file) { Q_EMIT said(saveAndTell(file, text)); });
}

void SettingsPage::makeSections(EngineModel &engine, Memory &memory)
{
    for (const SectionRow &row : sectionRows()) {
        SettingsSection *section = row.make({engine, memory, m_program});
        auto *item = new QListWidgetItem(tr(row.title), m_names);
        item->setData(Qt::UserRole, QString::fromLatin1(row.name));
        section->layout()->setContentsMargins({}); // the page has its own
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(section);
        leaveRoomBesideBar(*scroll, *section->layout());
        m_stack->addWidget(scroll);
        m_sections.push_back(section);
        connect(section, &SettingsSection::said, this, [this](const QString &text) {
            refuse({});
            Q_EMIT said(text);
        });
        connect(section, &SettingsSection::refused, this, &SettingsPage::refuse);
    }
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + 2 * m_names->frameWidth()
                           + fontMetrics().averageCharWidth() * 3);
}

void SettingsPage::step(Expected<void> (ConfigurationDesk::*way)(), const QString &done)
{
    const auto stepped = (m_program.configuration.*way)();
    refuse(stepped ? QString() : refusalText(stepped.error()));
    if (stepped)
        Q_EMIT said(done);
    refresh();
}

/// Says what was refused until something else is done; "" takes it away.
void SettingsPage::refuse(const QString &text)
{
    m_refusal->setText(text);
    m_refusal->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    announce(m_refusal);
}

void SettingsPage::refresh()
{
    const ConfigurationDesk &desk = m_program.configuration;
    noteLeftKeys();
    m_undo->setEnabled(desk.canUndo());
    m_redo->setEnabled(desk.canRedo());
    m_file->setText(tr("Every change is saved at once, in %1")
                        .arg(pathText(QString::fromStdString(desk.view().path))));
}

} // namespace ccproxy::ui
