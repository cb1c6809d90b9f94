// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/routes/routes_widget.h"

#include "ui/doctor/target_faults.h"
#include "ui/settings/options/problem_words.h"
#include "ui/settings/routes/model_offer.h"
#include "ui/settings/routes/route_editor.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

constexpr int kNameColumn = 0;
constexpr int kTargetColumn = 1;
constexpr int kListInCharacters = 48;
constexpr int kShownLines = 11;

/// Where a new route leads at first: where the default one does, or to the first model that is
/// known. Empty when there is no provider.
config::RouteTarget firstTarget(const config::Settings &settings)
{
    if (const config::Route *usual = settings.route("default"))
        return {usual->target.provider, usual->target.model, {}};
    for (const QString &name : enabledProviders(settings)) {
        const ModelOffer offer = modelsOf(*settings.provider(name.toStdString()));
        if (!offer.models.isEmpty())
            return {name.toStdString(), offer.models.first().toStdString(), {}};
    }
    return {};
}

} // namespace

RoutesWidget::RoutesWidget(ConfigurationDesk &desk, const Memory &memory, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_memory(memory), m_list(new QTreeWidget),
      m_name(new QLineEdit), m_editor(new RouteEditor(desk))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeList());
    layout->addWidget(m_editor, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RoutesWidget::showCurrent);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &RoutesWidget::add);
    connect(m_editor, &RouteEditor::said, this, &RoutesWidget::said);
    connect(m_editor, &RouteEditor::refused, this, &RoutesWidget::refused);
    setFocusProxy(m_list);
}

QWidget *RoutesWidget::makeList()
{
    m_list->setObjectName(QStringLiteral("routes"));
    m_list->setAccessibleName(tr("Routes"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Route"), tr("Leads to")});
    m_list->header()->setSectionResizeMode(kNameColumn, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumWidth(m_list->fontMetrics().averageCharWidth() * kListInCharacters);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * kShownLines);
    m_name->setObjectName(QStringLiteral("newRoute"));
    m_name->setAccessibleName(tr("Name of a model, or a pattern, for a route of its own"));
    m_name->setToolTip(m_name->accessibleName());
    m_name->setPlaceholderText(tr("Model, or claude-opus-*"));
    m_add = new QAction(tr("Add"), this);
    m_add->setObjectName(QStringLiteral("addRoute"));
    m_add->setToolTip(tr("Adds a route for requests that ask for this model"));
    m_add->setEnabled(false);
    connect(m_add, &QAction::triggered, this, &RoutesWidget::add);
    m_remove = new QAction(tr("Remove route"), this);
    m_remove->setObjectName(QStringLiteral("removeRoute"));
    m_remove->setShortcut(Qt::Key_Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, &RoutesWidget::remove);

    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(actionButton(m_add, this));
    layout->addLayout(line);
    layout->addWidget(actionButton(m_remove, this), 0, Qt::AlignLeading);
    return left;
}

void RoutesWidget::setProfile(const std::string &profile)
{
    m_profile = profile;
}

std::vector<RouteView> RoutesWidget::viewsOf(const OptionSource &source) const
{
    return routeViews(source, m_profile,
                      [this](const std::string &provider, const std::string &model) {
                          return targetFault(m_memory, provider, model);
                      });
}

/// A test may have ended since this was in front.
void RoutesWidget::refreshFaults()
{
    if (std::vector<RouteView> views = viewsOf(OptionSource(m_desk)); views != m_routes)
        showRoutes(std::move(views));
}

void RoutesWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshFaults();
}

void RoutesWidget::refresh(const OptionSource &source)
{
    showRoutes(viewsOf(source));
}

void RoutesWidget::showRoutes(std::vector<RouteView> routes)
{
    const RouteView *before = current();
    const std::string chosen = before ? before->name : std::string("default");
    m_routes = std::move(routes);
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const RouteView &route : m_routes)
            fillItem(new QTreeWidgetItem(m_list), route);
        if (!select(chosen))
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    showCurrent();
}

void RoutesWidget::fillItem(QTreeWidgetItem *item, const RouteView &route) const
{
    const QString name = QString::fromStdString(route.name);
    const QString summary = summaryOf(route, !m_profile.empty());
    item->setText(kNameColumn, route.hasTrouble() ? QStringLiteral("⚠ ") + name : name);
    item->setText(kTargetColumn, summary);
    item->setToolTip(kNameColumn, meaningOfRoute(route.name));
    item->setToolTip(kTargetColumn,
                     route.target.fault.isEmpty() ? summary : summary + u'\n' + route.target.fault);
    if (route.hasTrouble())
        item->setData(kNameColumn, Qt::AccessibleTextRole, tr("%1, with a problem").arg(name));
    if (!route.isSet)
        item->setForeground(kTargetColumn, palette().brush(QPalette::PlaceholderText));
}

/// Items keep the colours that they were filled with.
void RoutesWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && isActiveWindow())
        refreshFaults();
    if (event->type() != QEvent::PaletteChange)
        return;
    for (std::size_t i = 0; i < m_routes.size(); ++i)
        fillItem(m_list->topLevelItem(static_cast<int>(i)), m_routes[i]);
}

bool RoutesWidget::select(const std::string &route)
{
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        if (m_routes[i].name == route) {
            m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(i)));
            return true;
        }
    }
    return false;
}

bool RoutesWidget::showRoute(const std::string &route, const QString &field)
{
    const bool isThere = select(route);
    if (isThere) {
        m_editor->showField(field);
    } else if (field == QLatin1String("named")) {
        m_name->setText(QString::fromStdString(route));
        m_name->setFocus();
        Q_EMIT said(tr("Press Enter to add this route, then choose where it leads."));
        return true;
    }
    return isThere;
}

const RouteView *RoutesWidget::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < static_cast<int>(m_routes.size())
        ? &m_routes[static_cast<std::size_t>(row)]
        : nullptr;
}

void RoutesWidget::showCurrent()
{
    const RouteView *route = current();
    m_remove->setEnabled(route && route->isSet);
    m_editor->setVisible(route != nullptr);
    if (route)
        m_editor->show(*route, {m_profile, route->name}, OptionSource(m_desk));
}

void RoutesWidget::add()
{
    const std::string name = m_name->text().trimmed().toStdString();
    if (name.empty())
        return;
    if (select(name)) { // it is there: nothing is overwritten
        m_name->clear();
        m_list->setFocus();
        return;
    }
    const OptionSource source(m_desk);
    const config::RouteTarget target =
        source.settings ? firstTarget(*source.settings) : config::RouteTarget();
    if (target.provider.empty()) {
        Q_EMIT refused(tr("There is nowhere for a route to lead. Add a provider first."));
        return;
    }
    const auto changed = m_desk.change([&](const std::string &text, const config::Settings &now) {
        return config::withRoute(text, now, {m_profile, name}, std::span(&target, 1));
    });
    if (!changed) {
        Q_EMIT refused(refusalText(changed.error()));
        return;
    }
    m_name->clear();
    showRoute(name, {});
    Q_EMIT said(tr("A route for %1 was added.").arg(QString::fromStdString(name)));
}

void RoutesWidget::remove()
{
    const RouteView *route = current();
    if (!route || !route->isSet)
        return;
    const config::RoutePlace place{m_profile, route->name};
    m_list->setFocus();
    const auto changed = m_desk.change(
        [&place](const std::string &text, const config::Settings &now) -> Expected<std::string> {
            auto begun = config::begunForRoute(text, now, place);
            return begun && !begun->empty() ? config::withoutValue(*begun, config::pathOf(place))
                                            : begun;
        });
    if (changed)
        Q_EMIT said(tr("The route %1 was removed.").arg(QString::fromStdString(place.name)));
    else
        Q_EMIT refused(refusalText(changed.error()));
}

} // namespace ccproxy::ui
