// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/routes/route_editor.h"

#include "core/config/provider_change.h"
#include "ui/models/joining.h"
#include "ui/settings/options/option_field.h"
#include "ui/settings/options/problem_words.h"
#include "ui/settings/routes/fallback_list.h"
#include "ui/settings/routes/model_offer.h"
#include "ui/settings/routes/target_picker.h"
#include "ui/widgets/problem_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

/// The keys of a route that are options, and the route that alone heeds them ("" = all).
struct RouteOption {
    std::string_view key;
    std::string_view onlyIn;
};
constexpr RouteOption kOptions[] = {
    {"routes{}.threshold", "longContext"}, {"routes{}.min_effort", "think"},
    {"routes{}.min_budget", "think"},      {"routes{}.agent_types", "think"},
    {"routes{}.parameters", ""},           {"routes{}.conditions", ""},
};

QLabel *groupLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

RouteEditor::RouteEditor(ConfigurationDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(new QLabel), m_meaning(quietLabel(this)),
      m_problem(problemLabel(this)),
      m_target(new TargetPicker(QStringLiteral("target"), tr("where the route leads"))),
      m_fallbacks(new FallbackList),
      m_fallback(new TargetPicker(QStringLiteral("fallback"), tr("the chosen fallback"))),
      m_fallbacksLabel(groupLabel(tr("Fallbacks"), m_fallbacks))
{
    setObjectName(QStringLiteral("routeEditor"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("routeTitle"));
    m_meaning->setObjectName(QStringLiteral("routeMeaning"));
    m_problem->setObjectName(QStringLiteral("routeProblem"));

    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    QLabel *target = groupLabel(tr("Leads to"), m_target->firstField());
    alignToFirstLine(target);
    grid->addWidget(target, 0, 0, Qt::AlignTop);
    grid->addWidget(m_target, 0, 1);
    grid->addWidget(m_fallbacksLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_fallbacks, 1, 1);
    grid->addWidget(m_fallback, 2, 1);
    m_fallbackParameters = makeOption("routes{}.fallbacks[].parameters", grid);
    makeOptions(grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_meaning);
    layout->addWidget(m_problem);
    layout->addLayout(grid);
    layout->addStretch(1);
    connectParts();
}

void RouteEditor::makeOptions(QGridLayout *grid)
{
    for (const RouteOption &option : kOptions) {
        const std::string_view leaf = option.key.substr(config::kRoutePrefix.size());
        m_options.emplace(leaf, makeOption(option.key, grid));
    }
}

OptionField *RouteEditor::makeOption(std::string_view key, QGridLayout *grid)
{
    // The table has each of these keys.
    auto *field = new OptionField(m_desk, *config::findKey(key), this);
    field->addTo(grid);
    connect(field, &OptionField::saved, this, [this] { Q_EMIT said(tr("Saved.")); });
    return field;
}

void RouteEditor::connectParts()
{
    const auto leadTo = [](const config::RouteTarget &target) -> Change {
        return [target](std::string text, const config::Settings &now,
                        const config::RoutePlace &place) {
            return config::withRoute(std::move(text), now, place, std::span(&target, 1));
        };
    };
    const auto fallTo = [this](const config::RouteTarget &target) -> Change {
        return [target, index = m_fallbacks->current()](
                   std::string text, const config::Settings &now, const config::RoutePlace &place) {
            return config::withFallback(std::move(text), now, place,
                                        static_cast<std::size_t>(index), target);
        };
    };
    const auto checked = [this](const Change &change) {
        const auto tried = m_desk.tryEdit(edit(change));
        return tried ? QString() : refusalText(tried.error());
    };
    m_target->setCheck([checked, leadTo](const auto &target) { return checked(leadTo(target)); });
    m_fallback->setCheck([checked, fallTo](const auto &target) { return checked(fallTo(target)); });
    connect(m_target, &TargetPicker::chosen, this,
            [this, leadTo](const auto &target) { change(leadTo(target)); });
    connect(m_fallback, &TargetPicker::chosen, this,
            [this, fallTo](const auto &target) { change(fallTo(target)); });
    for (const TargetPicker *picker : {m_target, m_fallback})
        connect(picker, &TargetPicker::enableRequested, this, &RouteEditor::enable);
    connect(m_fallbacks, &FallbackList::currentChanged, this, &RouteEditor::showFallback);
    connect(m_fallbacks, &FallbackList::addRequested, this, &RouteEditor::addFallback);
    connect(m_fallbacks, &FallbackList::removeRequested, this, [this](int row) {
        change([row](const std::string &text, const config::Settings &,
                     const config::RoutePlace &place) {
            return config::withoutFallback(text, place, static_cast<std::size_t>(row));
        });
    });
    connect(m_fallbacks, &FallbackList::moveRequested, this, [this](int from, int to) {
        change([from, to](const std::string &text, const config::Settings &,
                          const config::RoutePlace &place) {
            return config::withMovedFallback(text, place, static_cast<std::size_t>(from),
                                             static_cast<std::size_t>(to));
        });
    });
}

void RouteEditor::show(const RouteView &route, const config::RoutePlace &place,
                       const OptionSource &source)
{
    m_place = place;
    m_route = route;
    m_settings = source.settings;
    m_title->setText(QString::fromStdString(route.name));
    m_meaning->setText(asSentence(meaningOfRoute(route.name)));
    tellProblem(m_problem, route.problem, this);
    m_target->show(route.target, source.settings,
                   route.isSet ? QString() : unsetText(route.name, !place.profile.empty()));
    m_fallbacks->setVisible(route.isSet);
    m_fallbacksLabel->setVisible(route.isSet);
    m_fallbacks->show(route.fallbacks);
    for (const RouteOption &option : kOptions) {
        const std::string_view leaf = option.key.substr(config::kRoutePrefix.size());
        const auto field = m_options.find(leaf);
        if (field == m_options.end())
            continue;
        showOption(*field->second, {config::PathStep::member(leaf)}, source);
        field->second->setVisible(route.isSet
                                  && (option.onlyIn.empty() || option.onlyIn == route.name));
    }
}

void RouteEditor::showField(const QString &name)
{
    // A route that is not set has no fallbacks.
    if (name == QLatin1String("fallback") && m_route.isSet)
        m_fallbacks->focusAdd();
    else
        m_target->setFocus();
}

void RouteEditor::showFallback()
{
    const int row = m_fallbacks->current();
    const bool isThere = row >= 0 && row < static_cast<int>(m_route.fallbacks.size());
    m_fallback->setVisible(isThere);
    if (isThere) {
        const auto index = static_cast<std::size_t>(row);
        m_fallback->show(m_route.fallbacks[index], m_settings, {});
        showOption(*m_fallbackParameters,
                   {config::PathStep::member("fallbacks"), config::PathStep::element(index),
                    config::PathStep::member("parameters")},
                   OptionSource(m_desk));
    }
    m_fallbackParameters->setVisible(isThere);
}

/// What an edit of the route's options begins with.
Expected<std::string> RouteEditor::begun(const std::string &text, const config::Settings &now) const
{
    // A route that was found stands in no file, and a part of it would be no route.
    const config::Route *found = m_place.profile.empty() ? now.route(m_place.name) : nullptr;
    const bool isWritten =
        config::find(config::jsonc::parse(text).root, config::pathOf(m_place)) != nullptr;
    return found != nullptr && !isWritten
        ? config::withRoute(text, now, m_place, std::span(&found->target, 1))
        : config::begunForRoute(text, now, m_place);
}

/// `path`: from the route on.
void RouteEditor::showOption(OptionField &field, config::ValuePath path, const OptionSource &source)
{
    const config::ValuePath route = config::pathOf(m_place);
    path.insert(path.begin(), route.begin(), route.end());
    field.setPlace(path, [this](const std::string &text, const config::Settings &now) {
        return begun(text, now);
    });
    field.refresh(source);
}

/// The first provider that is not used yet, since the same one fails for the same reason.
void RouteEditor::addFallback()
{
    if (!m_settings)
        return;
    QStringList used{m_route.target.provider};
    for (const TargetView &fallback : m_route.fallbacks)
        used.append(fallback.provider);
    config::RouteTarget target;
    for (const QString &name : enabledProviders(*m_settings)) {
        const ModelOffer offer = modelsOf(*m_settings->provider(name.toStdString()));
        if (offer.models.isEmpty() || (used.contains(name) && !target.provider.empty()))
            continue;
        target = {name.toStdString(), offer.models.first().toStdString(), {}};
        if (!used.contains(name))
            break;
    }
    if (target.provider.empty()) // no model is known, so the same one, to be changed
        target = {m_route.target.provider.toStdString(), m_route.target.model.toStdString(), {}};
    const std::size_t index = m_route.fallbacks.size();
    const bool done = change([target, index](std::string text, const config::Settings &now,
                                             const config::RoutePlace &place) {
        return config::withFallback(std::move(text), now, place, index, target);
    });
    if (!done)
        return;
    m_fallbacks->setCurrent(static_cast<int>(index));
    m_fallback->setFocus();
}

void RouteEditor::enable(const QString &provider)
{
    config::ProviderChange toggle;
    toggle.kind = config::ProviderChange::Kind::Toggle;
    toggle.name = provider.toStdString();
    toggle.isTrusted = true;
    change([toggle](const std::string &text, const config::Settings &now,
                    const config::RoutePlace &) { return config::withChange(text, now, toggle); });
}

ConfigurationDesk::Edit RouteEditor::edit(Change change) const
{
    return [change = std::move(change), place = m_place](const std::string &text,
                                                         const config::Settings &now) {
        return change(text, now, place);
    };
}

bool RouteEditor::change(const Change &change)
{
    const auto done = m_desk.change(edit(change));
    if (done) {
        Q_EMIT said(tr("Saved."));
        return true;
    }
    m_fallbacks->show(m_route.fallbacks); // in the order that they still have
    Q_EMIT refused(refusalText(done.error()));
    return false;
}

} // namespace ccproxy::ui
