// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

class QObject;

namespace ccproxy::ui {

/// A configuration of another program.
struct ImportSource {
    std::string program; ///< "claude-code-router"; "": whose it is shows its content
    std::string path;

    bool operator==(const ImportSource &) const = default;
};

/// What an import leads to, or has led to. Holds no key.
struct ImportOutcome {
    std::vector<std::string> added; ///< "providers.openai", "routes.default", "port"
    /// What is in each of these, a line each: "api_base_url: https://…".
    std::vector<std::vector<std::string>> contents;
    std::vector<std::string> left; ///< what is not taken over, and why, a line each
    std::size_t keys = 0;          ///< among what is added, in clear text
};

/// Takes over configurations of other programs, which are only read. Lives in the user interface's
/// thread; replies come unless `context` has ended.
class Importer {
public:
    virtual ~Importer() = default;

    /// Those that are found where their programs have them.
    virtual std::vector<ImportSource> sources() const = 0;

    using Reply = std::function<void(const Expected<ImportOutcome> &)>;
    /// What taking over would do.
    virtual void preview(const ImportSource &source, QObject *context, Reply reply) = 0;

    enum class Keys { ToKeychain, ToFile };
    /// Does it, as one change of the configuration. A NotReady says that the keychain did not take
    /// the keys; nothing was changed then.
    virtual void takeOver(const ImportSource &source, Keys keys, QObject *context, Reply reply) = 0;
};

} // namespace ccproxy::ui
