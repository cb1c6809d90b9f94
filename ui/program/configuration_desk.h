// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"
#include "core/config/provider_change.h"
#include "core/config/settings.h"
#include "core/expected.h"
#include "core/secret.h"

#include <QObject>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace ccproxy::ui {

/// The configuration as it is in force.
struct ConfigurationView {
    std::string path; ///< of the file that is read and changed; it need not be there yet
    std::string text; ///< of that file, "" when there is none
    /// With the keys that are known; null as long as none was valid since the start.
    config::SettingsPtr settings;
    std::vector<config::Problem> problems; ///< of that file as it stands
    /// Where each setting comes from, as in config::LoadResult.
    std::map<std::string, config::Origin, std::less<>> origins;
};

/// Changes the configuration: edits of its text, each saved as a whole, in force at once, and
/// undone by undo(). What would be wrong is not saved. Lives in the user interface's thread; what
/// it does is done when a call returns, unless it says otherwise.
class ConfigurationDesk : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const ConfigurationView &view() const = 0;

    /// Makes the new text of the present one, which `now` are the settings of (core/config/edit.h
    /// and provider_change.h have the tools). May be called more than once.
    using Edit =
        std::function<Expected<std::string>(const std::string &text, const config::Settings &now)>;
    struct Result {
        bool isChanged = false;
        std::vector<std::string> warnings; ///< that were not there before, a line each
        /// What the new text gives, with the keys that are known.
        config::SettingsPtr settings;
    };
    /// Whether an edit could be saved, and what it would lead to. Nothing is saved.
    virtual Expected<Result> tryEdit(const Edit &edit) const = 0;
    /// What would be wrong with what an edit leads to, and is not wrong now; nothing when it could
    /// be saved. The failure is the edit's own.
    virtual Expected<std::vector<config::Problem>> problemsOf(const Edit &edit) const = 0;
    /// Saves it and brings it into force; changed() comes before it returns.
    virtual Expected<Result> change(const Edit &edit) = 0;

    /// As change(), for a provider whose keys may be clear text in `change.value`: they go into the
    /// keychain first, and the file refers to them. `done` is called once, now or later, unless
    /// this object has ended before. A NotReady says that the keychain did not take them; nothing
    /// was changed then. `also`: what else becomes of the text behind it, as one change with it.
    using Done = std::function<void(const Expected<void> &)>;
    virtual void changeProvider(config::ProviderChange change, Edit also, Done done) = 0;
    void changeProvider(config::ProviderChange change, Done done)
    {
        changeProvider(std::move(change), {}, std::move(done));
    }

    /// Sets the key that clients must send (`apikey`): into the keychain, and the file refers to
    /// it, or into the file as clear text. `done` as in changeProvider().
    enum class KeyPlace { Keychain, File };
    virtual void changeAccessKey(Secret key, KeyPlace place, Done done) = 0;

    /// Takes entries out of the keychain for good, but for those that the configuration refers to.
    /// `done` as above.
    virtual void deleteKeys(std::vector<std::string> entries, Done done) = 0;

    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    virtual Expected<void> undo() = 0;
    virtual Expected<void> redo() = 0;

Q_SIGNALS:
    /// The view is another one now, whoever has changed the configuration.
    void changed();
};

} // namespace ccproxy::ui
