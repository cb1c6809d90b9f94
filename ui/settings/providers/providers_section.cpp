// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/providers_section.h"

#include "core/config/provider_list.h"
#include "ui/models/paths.h"
#include "ui/models/text.h"
#include "ui/settings/options/problem_words.h"
#include "ui/settings/providers/preset_picker.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

/// Columns at most, in characters; each shows its whole text in a tool tip.
constexpr int kWidestInCharacters = 46;
constexpr int kLines = 12;
/// What is ticked in the list itself.
const QString kOnPart = QStringLiteral("on");

} // namespace

ProvidersSection::ProvidersSection(EngineModel &engine, Memory &memory, const Program &program,
                                   QWidget *parent)
    : SettingsSection(parent), m_engine(engine), m_memory(memory), m_program(program),
      m_list(new QTreeView), m_empty(new QLabel)
{
    setObjectName(QStringLiteral("providersSection"));
    setFocusProxy(m_list);
    m_empty->setObjectName(QStringLiteral("noProviders"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    makeActions();
    makeList();
    auto *buttons = new QHBoxLayout;
    for (QAction *action : {m_add, m_edit, m_duplicate, m_remove, m_up, m_down})
        buttons->addWidget(actionButton(action, this));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(&program.configuration, &ConfigurationDesk::changed, this, &ProvidersSection::refresh);
    connect(&engine, &EngineModel::changed, this, &ProvidersSection::askStatus);
    connect(&engine, &EngineModel::recorded, this, &ProvidersSection::askStatus);
    connect(&m_model, &ProviderModel::toggleRequested, this, &ProvidersSection::toggle);
    connect(&m_model, &ProviderModel::moveRequested, this, &ProvidersSection::move);
    refresh();
}

QAction *ProvidersSection::makeAction(const char *name, const QString &title,
                                      const QKeySequence &key, void (ProvidersSection::*done)())
{
    auto *action = new QAction(title, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    connect(action, &QAction::triggered, this, done);
    return action;
}

void ProvidersSection::makeActions()
{
    m_add = makeAction("addProvider", tr("A&dd…"), Qt::Key_Insert, &ProvidersSection::add);
    m_edit = makeAction("editProvider", tr("Ed&it…"), Qt::Key_F2, &ProvidersSection::edit);
    m_duplicate = makeAction("duplicateProvider", tr("Cop&y…"), Qt::CTRL | Qt::Key_D,
                             &ProvidersSection::duplicate);
    m_remove =
        makeAction("removeProvider", tr("Delete"), QKeySequence::Delete, &ProvidersSection::remove);
    m_up =
        makeAction("providerUp", tr("&Move up"), Qt::ALT | Qt::Key_Up, &ProvidersSection::moveUp);
    m_down = makeAction("providerDown", tr("Move do&wn"), Qt::ALT | Qt::Key_Down,
                        &ProvidersSection::moveDown);
}

void ProvidersSection::makeList()
{
    m_list->setObjectName(QStringLiteral("providers"));
    m_list->setAccessibleName(tr("Providers"));
    m_list->setAccessibleDescription(
        tr("Space turns a provider on or off, Enter edits it, Alt with Up or Down moves it."));
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setDragDropOverwriteMode(false);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * kLines);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(true);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeView::doubleClicked, this, &ProvidersSection::edit);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProvidersSection::refreshActions);
}

void ProvidersSection::refresh()
{
    const ConfigurationView &view = m_program.configuration.view();
    const int before = row();
    const QString current = before < 0 ? QString() : textOf(name());
    m_model.setSettings(view.settings);
    const int last = m_model.rowCount() - 1;
    const int there = m_model.rowOf(current);
    if (last >= 0)
        select(textOf(m_model.provider(there >= 0 ? there : std::clamp(before, 0, last)).name));
    for (int column = 0; column < ProviderModel::State; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column,
                               std::min(m_list->columnWidth(column),
                                        fontMetrics().averageCharWidth() * kWidestInCharacters));
    }
    m_empty->setText(view.settings
                         ? tr("There is no provider yet. Add one to begin.")
                         : tr("The configuration is not valid; mend it first: %1")
                               .arg(view.problems.empty()
                                        ? pathText(textOf(view.path))
                                        : withShortPaths(textOf(view.problems.front().text()))));
    m_empty->setVisible(last < 0);
    refreshActions();
    askStatus();
}

void ProvidersSection::refreshActions()
{
    const bool isValid = m_program.configuration.view().settings != nullptr;
    const int current = row();
    m_add->setEnabled(isValid);
    for (QAction *action : {m_edit, m_duplicate, m_remove})
        action->setEnabled(current >= 0);
    m_up->setEnabled(current > 0);
    m_down->setEnabled(current >= 0 && current + 1 < m_model.rowCount());
}

/// The engine is asked while somebody looks.
void ProvidersSection::askStatus()
{
    if (!isVisible() || std::exchange(m_isAsking, true))
        return;
    m_engine.status(this, [this](const engine::EngineStatus &status) {
        m_isAsking = false;
        m_model.setStatus(status.providers);
    });
}

void ProvidersSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    askStatus();
}

/// Space ticks the row, whichever column is the current one; Enter edits it.
bool ProvidersSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && row() >= 0) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && press->key() == Qt::Key_Space) {
            toggle(row());
            return true;
        }
        if (isPlain && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)) {
            edit();
            return true;
        }
    }
    return SettingsSection::eventFilter(watched, event);
}

int ProvidersSection::row() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

std::string ProvidersSection::name() const
{
    return m_model.provider(row()).name;
}

void ProvidersSection::select(const QString &provider)
{
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(provider), ProviderModel::Name));
}

// -- What is done ---------------------------------------------------------------------------------

void ProvidersSection::add()
{
    auto *picker =
        new PresetPicker(m_program.configuration.view().settings, m_program.examiner, this);
    connect(picker, &PresetPicker::chosen, this,
            [this](const Preset &preset) { open(ProviderEditor::ofPreset(preset)); });
    picker->open();
}

void ProvidersSection::edit()
{
    if (row() >= 0)
        open(ProviderEditor::ofProvider(m_program.configuration.view(), name()));
}

bool ProvidersSection::showPart(const QString &part)
{
    const QString provider = part.section(u'/', 1);
    if (m_model.rowOf(provider) < 0)
        return false;
    select(provider);
    m_list->setFocus();
    const QString field = part.section(u'/', 0, 0);
    if (field == kOnPart) {
        Q_EMIT said(tr("Space turns %1 on.").arg(provider));
    } else if (ProviderEditor *editor =
                   open(ProviderEditor::ofProvider(m_program.configuration.view(), name()))) {
        editor->showField(field);
    }
    return true;
}

std::vector<NamedPart> ProvidersSection::parts() const
{
    std::vector<NamedPart> out;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString provider = textOf(m_model.provider(row).name);
        out.push_back({QStringLiteral("all/") + provider, provider});
    }
    return out;
}

void ProvidersSection::duplicate()
{
    if (row() >= 0)
        open(ProviderEditor::ofCopy(m_program.configuration.view(), name()));
}

ProviderEditor *ProvidersSection::open(Expected<ProviderEditor::Subject> subject)
{
    if (!subject) {
        Q_EMIT refused(refusalText(subject.error()));
        return nullptr;
    }
    auto *editor = new ProviderEditor(m_program, m_memory, std::move(*subject), this);
    connect(editor, &ProviderEditor::saved, this, [this](const QString &provider) {
        select(provider);
        m_list->setFocus();
        Q_EMIT said(tr("%1 is saved.").arg(provider));
    });
    editor->open();
    return editor;
}

bool ProvidersSection::change(const ConfigurationDesk::Edit &edit, const QString &done)
{
    const auto changed = m_program.configuration.change(edit);
    if (changed)
        Q_EMIT said(done);
    else
        Q_EMIT refused(refusalText(changed.error()));
    return changed.has_value();
}

void ProvidersSection::toggle(int row)
{
    const config::Provider &provider = m_model.provider(row);
    config::ProviderChange wanted;
    wanted.kind = config::ProviderChange::Kind::Toggle;
    wanted.name = provider.name;
    const QString done = (provider.enabled ? tr("%1 is turned off.") : tr("%1 is turned on."))
                             .arg(textOf(wanted.name));
    change([wanted](const std::string &file,
                    const config::Settings &now) { return config::withChange(file, now, wanted); },
           done);
}

void ProvidersSection::move(int row, int before)
{
    if (row < 0 || before < 0 || before > m_model.rowCount() || before == row || before == row + 1)
        return;
    const QString moved = textOf(m_model.provider(row).name);
    const bool isDone = change(
        [order = m_model.orderWith(row, before)](const std::string &file,
                                                 const config::Settings &now) {
            return config::withProviderOrder(file, now, order);
        },
        tr("%1 was moved.").arg(moved));
    if (isDone)
        select(moved);
}

/// Asks only where routes lead there.
void ProvidersSection::remove()
{
    if (row() < 0)
        return;
    const std::string provider = name();
    const auto &settings = m_program.configuration.view().settings;
    std::vector<std::string> lines;
    for (const config::Rerouted &route : config::reroutedWithout(*settings, provider)) {
        const QString line = route.target.provider.empty()
            ? tr("%1 is deleted as well").arg(textOf(route.route))
            : tr("%1 leads to %2,%3 then")
                  .arg(textOf(route.route), textOf(route.target.provider),
                       textOf(route.target.model));
        lines.push_back(line.toStdString());
    }
    if (lines.empty())
        removeNow(provider);
    else
        askToRemove(provider, lines);
}

void ProvidersSection::askToRemove(const std::string &provider,
                                   const std::vector<std::string> &lines)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Delete %1").arg(textOf(provider)),
                        tr("%n route(s) lead to %1.", nullptr, static_cast<int>(lines.size()))
                            .arg(textOf(provider)),
                        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("removeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QString all;
    for (const std::string &line : lines)
        all += QStringLiteral("• ") + textOf(line) + u'\n';
    question->setInformativeText(all + u'\n' + tr("It can be undone."));
    QPushButton *yes = question->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("removeAnyway"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, provider] { removeNow(provider); });
    question->open();
}

void ProvidersSection::removeNow(const std::string &provider)
{
    change(
        [provider](const std::string &file, const config::Settings &now) {
            return config::withoutProvider(file, now, provider);
        },
        tr("%1 is deleted. Undo brings it back.").arg(textOf(provider)));
}

} // namespace ccproxy::ui
