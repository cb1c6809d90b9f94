// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/targets.h"

#include "core/config/main_models.h"
#include "core/config/provider_change.h"

#include <algorithm>

namespace ccproxy::app {
namespace {

using Targets = std::vector<DoctorTarget>;

void add(DoctorTarget target, Targets &out)
{
    if (std::find(out.begin(), out.end(), target) == out.end())
        out.push_back(std::move(target));
}

} // namespace

std::vector<DoctorTarget> modelsOf(const config::Settings &settings,
                                   const config::Provider &provider)
{
    Targets out;
    for (std::string &model : config::mainModels(settings, provider))
        out.push_back({provider.name, std::move(model)});
    return out;
}

Expected<std::vector<DoctorTarget>> doctorTargets(const config::Settings &settings,
                                                  std::span<const std::string> names)
{
    Targets out;
    for (const std::string &name : names) {
        const std::size_t comma = name.find(',');
        const config::Provider *provider = settings.provider(name.substr(0, comma));
        if (provider == nullptr)
            return Unexpected(config::unknownProvider(settings, name.substr(0, comma)));
        Targets found = comma == std::string::npos
            ? modelsOf(settings, *provider)
            : Targets{{provider->name, name.substr(comma + 1)}};
        if (found.empty() || found.front().model.empty())
            return unexpected(FailureKind::NotFound,
                              "It is not known which model of " + provider->name + " is meant",
                              "Write " + provider->name + ",MODEL.");
        for (DoctorTarget &target : found)
            add(std::move(target), out);
    }
    if (!names.empty())
        return out;
    for (const config::Provider &provider : settings.providers) {
        if (!provider.enabled)
            continue;
        for (DoctorTarget &target : modelsOf(settings, provider))
            add(std::move(target), out);
    }
    if (out.empty())
        return unexpected(FailureKind::NotFound, "There is no model to examine",
                          "Write `ccproxy doctor PROVIDER,MODEL`.");
    return out;
}

} // namespace ccproxy::app
