// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/routes/route_view.h"

#include "core/config/key_table.h"
#include "ui/settings/options/problem_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccproxy::ui {
namespace {

using config::jsonc::Node;

struct Routes {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Routes)
};

struct MeaningRow {
    std::string_view name;
    const char *meaning;
};
constexpr MeaningRow kMeanings[] = {
    {"default", QT_TRANSLATE_NOOP("ccproxy::ui::Routes", "Everything that no other route takes")},
    {"longContext", QT_TRANSLATE_NOOP("ccproxy::ui::Routes", "Prompts that are very long")},
    {"background",
     QT_TRANSLATE_NOOP("ccproxy::ui::Routes", "Small work behind the scenes, such as titles")},
    {"think", QT_TRANSLATE_NOOP("ccproxy::ui::Routes", "Requests that ask for hard thinking")},
    {"webSearch", QT_TRANSLATE_NOOP("ccproxy::ui::Routes", "Requests that search the web")},
    {"image",
     QT_TRANSLATE_NOOP("ccproxy::ui::Routes",
                       "Images, where the model of the default route cannot see")},
    {"subagent", QT_TRANSLATE_NOOP("ccproxy::ui::Routes", "Work that Claude Code hands to agents")},
};

QString text(const Node *node)
{
    return node && node->isString() ? QString::fromStdString(node->text) : QString();
}

/// The problems of the file that speak of a route, by what follows its prefix.
class Problems {
public:
    Problems(const ConfigurationView &view, const config::RoutePlace &place)
        : m_view(view), m_prefix(config::problemPrefix(place))
    {
    }

    QString at(const std::string &prefix) const
    {
        for (const config::Problem &problem : m_view.problems) {
            const std::string whole = m_prefix + prefix;
            if (problem.key == whole + "provider" || problem.key == whole + "model"
                || problem.key == whole + "parameters")
                return problemText(problem);
        }
        return {};
    }

    /// Of all that is no target.
    QString others() const
    {
        const std::string whole = m_prefix.substr(0, m_prefix.size() - 1);
        for (const config::Problem &problem : m_view.problems) {
            if (problem.key == whole)
                return problemText(problem);
            for (const config::KeyInfo *key : config::keysBelow(config::kRoutePrefix)) {
                const std::string name = m_prefix + std::string(key->leaf());
                const bool isTarget = key->leaf() == "provider" || key->leaf() == "model"
                    || key->leaf() == "fallbacks" || key->leaf() == "parameters";
                if (!isTarget && (problem.key == name || problem.key.starts_with(name + "[")))
                    return problemText(problem);
            }
        }
        return {};
    }

private:
    const ConfigurationView &m_view;
    std::string m_prefix;
};

TargetView targetOf(const Node &node, QString problem)
{
    return {text(node.member("provider")), text(node.member("model")), std::move(problem)};
}

RouteView viewOf(const OptionSource &source, const config::RoutePlace &place, const Node *node)
{
    RouteView view;
    view.name = place.name;
    view.isNamed = isNamedRoute(place.name);
    view.isSet = node != nullptr;
    if (!node)
        return view;
    const Problems problems(source.view, place);
    view.target = targetOf(*node, problems.at({}));
    view.problem = problems.others();
    const Node *fallbacks = node->member("fallbacks");
    for (std::size_t i = 0; fallbacks && i < fallbacks->children.size(); ++i)
        view.fallbacks.push_back(
            targetOf(fallbacks->children[i], problems.at("fallbacks[" + std::to_string(i) + "].")));
    return view;
}

} // namespace

bool RouteView::hasTrouble() const
{
    const auto isWrong = [](const TargetView &each) { return !each.trouble().isEmpty(); };
    return !problem.isEmpty() || isWrong(target)
        || std::any_of(fallbacks.begin(), fallbacks.end(), isWrong);
}

std::vector<RouteView> routeViews(const OptionSource &source, const std::string &profile,
                                  const TargetFault &fault)
{
    std::vector<RouteView> out;
    const config::ValuePath path = config::routesPath(profile);
    // What the environment gave stands in no file.
    const Node *routes = config::find(source.file, path);
    const bool isFound = routes == nullptr && source.file.member("providers") == nullptr;
    if (isFound)
        routes = config::find(source.shown, path);
    for (const std::string_view name : config::kRouteNames)
        out.push_back(
            viewOf(source, {profile, std::string(name)}, routes ? routes->member(name) : nullptr));
    for (std::size_t i = 0; routes && i < routes->children.size(); ++i) {
        const Node &route = routes->children[i];
        if (isNamedRoute(route.key))
            out.push_back(viewOf(source, {profile, route.key}, &route));
    }
    const auto findFault = [&fault](TargetView &target) {
        target.fault = fault(target.provider.toStdString(), target.model.toStdString());
    };
    for (RouteView &route : out) {
        if (!route.isSet)
            continue;
        findFault(route.target);
        std::for_each(route.fallbacks.begin(), route.fallbacks.end(), findFault);
    }
    return out;
}

QString meaningOfRoute(const std::string &name)
{
    for (const MeaningRow &row : kMeanings) {
        if (row.name == name)
            return QCoreApplication::translate("ccproxy::ui::Routes", row.meaning);
    }
    return name.find('*') == std::string::npos
        ? Routes::tr("Requests for the model %1").arg(QString::fromStdString(name))
        : Routes::tr("Requests for models like %1").arg(QString::fromStdString(name));
}

QString unsetText(const std::string &name, bool isOfProfile)
{
    if (isOfProfile)
        return Routes::tr("As without the profile");
    return name == "default" ? Routes::tr("Not set: such requests are refused")
                             : Routes::tr("Not set");
}

bool isNamedRoute(const std::string &name)
{
    return std::find(std::begin(config::kRouteNames), std::end(config::kRouteNames), name)
        == std::end(config::kRouteNames);
}

QString summaryOf(const RouteView &route, bool isOfProfile)
{
    if (!route.isSet)
        return unsetText(route.name, isOfProfile);
    const auto count = static_cast<int>(route.fallbacks.size());
    if (count == 0)
        return route.target.text();
    // The singular is a text of its own, since English has no catalogue that could supply it.
    const QString text = count == 1 ? Routes::tr("%1; then one other")
                                    : Routes::tr("%1; then %n others", nullptr, count);
    return text.arg(route.target.text());
}

} // namespace ccproxy::ui
