// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"

#include <string>
#include <string_view>
#include <vector>

/// Where the configuration is looked for (PRODUCT.md 2). Pure: names are made, nothing is opened.
namespace ccproxy::config {

struct FileSearch {
    std::string commandLinePath;  ///< --config, "" = not given
    std::string home;             ///< the user's home folder
    std::string workingDirectory; ///< "" = none
    Environment environment;      ///< CCPROXY_CONFIG and CCPROXY_HOME are looked at
};

struct FileCandidate {
    std::string path;
    FileTrust trust = FileTrust::Own;

    bool operator==(const FileCandidate &) const = default;
};

/// CCProxy's own folder: CCPROXY_HOME, or ~/.ccproxy.
std::string homeFolder(const FileSearch &search);

/// The files to try, in order; the first that exists is taken, a Found one only if
/// isConfiguration() holds for its content. A Named one stands alone: it must exist.
std::vector<FileCandidate> fileCandidates(const FileSearch &search);

/// Where the user's own configuration stands, whichever file is in force; new ones are saved there.
std::string ownFilePath(const FileSearch &search);

/// Whether a config.json is meant for CCProxy: an object with a list of providers or an object of
/// routes. A broken one counts when its text names one of them, so that the slip is told.
bool isConfiguration(std::string_view text);

} // namespace ccproxy::config
