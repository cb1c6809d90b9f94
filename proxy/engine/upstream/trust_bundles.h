// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <QTemporaryFile>

#include <cstdint>
#include <map>
#include <memory>
#include <string>

namespace ccproxy::engine {

/// Files of the system's trusted certificates with some of the user's beside them. curl reads one
/// file (a folder beside it would be read for each connection), and keeps what it has read by the
/// file's name: so a file of the user's that has changed gets a new one.
class TrustBundles {
public:
    /// `systemFile` may be "": then the user's certificates are all.
    explicit TrustBundles(std::string systemFile) : m_systemFile(std::move(systemFile)) { }

    /// The file to read in place of the system's, valid until the user's file changes. The failure
    /// is a ConfigInvalid: it cannot be read, or has no certificate in it.
    Expected<std::string> with(const std::string &userFile);

private:
    struct Bundle {
        std::int64_t size = 0;
        std::int64_t modifiedAt = 0; ///< milliseconds since 1970
        std::unique_ptr<QTemporaryFile> file;
    };

    std::string m_systemFile;
    std::map<std::string, Bundle> m_bundles;
};

} // namespace ccproxy::engine
