// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"
#include "core/config/settings.h"

#include <QString>

#include <span>
#include <string>
#include <vector>

/// What a new provider can begin with. Pure.
namespace ccproxy::ui {

struct Preset {
    QString title;                     ///< "DeepSeek"
    QString detail;                    ///< its address, or what it is
    QString keyUrl;                    ///< page where a key is made, "" = none
    std::string name{};                ///< free among the providers, "" = for the user to choose
    std::string type{};                ///< as in the file
    std::string address{};             ///< as in the file
    std::vector<std::string> models{}; ///< that it is known to have
    bool isFound = false;              ///< it runs on this machine
};

/// Servers that were found first, then the most used providers, any compatible server, the rest.
std::vector<Preset> presets(const config::Settings &now,
                            std::span<const config::LocalServer> found);

/// Whether somebody who types that means this one: all words, in any place.
bool matches(const Preset &preset, const QString &typed);

} // namespace ccproxy::ui
