// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/secrets.h"
#include "ui/program/configuration_desk.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace ccproxy::ui::testing {

/// A configuration that is only a text: read and checked as a file's would be, saved nowhere.
class TextDesk final : public ConfigurationDesk {
public:
    explicit TextDesk(const std::string &text = {}, Environment environment = {})
        : m_environment(std::move(environment))
    {
        m_view.path = "/home/me/.ccproxy/config.json";
        take(text);
    }

    const ConfigurationView &view() const override { return m_view; }

    Expected<Result> tryEdit(const Edit &edit) const override
    {
        auto text = edit(m_view.text, *m_view.settings);
        if (!text)
            return Unexpected(std::move(text.error()));
        auto loaded = load(*text);
        for (const config::Problem &problem : loaded.problems) {
            if (problem.severity == config::Problem::Severity::Error)
                return unexpected(FailureKind::ConfigInvalid,
                                  "Nothing was changed, since it would be wrong: "
                                      + problem.text());
        }
        return Result{.isChanged = *text != m_view.text,
                      .warnings = {},
                      .settings =
                          std::make_shared<const config::Settings>(std::move(loaded.settings))};
    }

    Expected<std::vector<config::Problem>> problemsOf(const Edit &edit) const override
    {
        auto text = edit(m_view.text, *m_view.settings);
        if (!text)
            return Unexpected(std::move(text.error()));
        auto problems = load(*text).problems;
        std::erase_if(problems, [](const config::Problem &problem) {
            return problem.severity != config::Problem::Severity::Error;
        });
        return problems;
    }

    Expected<Result> change(const Edit &edit) override
    {
        auto tried = tryEdit(edit);
        if (!tried || !tried->isChanged)
            return tried;
        m_undo.push_back(m_view.text);
        m_redo.clear();
        take(*edit(m_view.text, *m_view.settings));
        return tried;
    }

    using ConfigurationDesk::changeProvider;
    void changeProvider(config::ProviderChange change, Edit also, Done done) override
    {
        change.isTrusted = true;
        const auto paths =
            change.keysToFile ? std::vector<config::ValuePath>() : config::clearKeys(change.value);
        if (!paths.empty() && keychainFailure) {
            done(Unexpected(*keychainFailure));
            return;
        }
        for (const config::ValuePath &path : paths)
            keptKeys.emplace_back(config::literalKey(config::find(change.value, path)).reveal());
        config::replaceKeys(change.value, paths,
                            std::vector<std::string>(paths.size(), "keychain"));
        const auto changed =
            this->change([&](const std::string &text, const config::Settings &now) {
                auto edited = config::withChange(text, now, change);
                return edited && also ? also(*edited, load(*edited).settings) : edited;
            });
        done(changed ? Expected<void>() : Unexpected(changed.error()));
    }

    void changeAccessKey(Secret key, KeyPlace place, Done done) override
    {
        if (place == KeyPlace::Keychain && keychainFailure) {
            done(Unexpected(*keychainFailure));
            return;
        }
        if (place == KeyPlace::Keychain)
            keptKeys.emplace_back(key.reveal());
        const std::string value =
            place == KeyPlace::Keychain ? "keychain" : std::string(key.reveal());
        const auto changed = this->change([&](const std::string &text, const config::Settings &) {
            return config::withValue(text, {config::PathStep::member("apikey")},
                                     config::textValue(value));
        });
        done(changed ? Expected<void>() : Unexpected(changed.error()));
    }

    void deleteKeys(std::vector<std::string> entries, Done done) override
    {
        if (keychainFailure) {
            done(Unexpected(*keychainFailure));
            return;
        }
        deletedEntries.insert(deletedEntries.end(), entries.begin(), entries.end());
        done({});
    }

    bool canUndo() const override { return !m_undo.empty(); }
    bool canRedo() const override { return !m_redo.empty(); }
    Expected<void> undo() override { return go(m_undo, m_redo); }
    Expected<void> redo() override { return go(m_redo, m_undo); }

    /// Somebody else has written another text.
    void take(const std::string &text)
    {
        auto loaded = load(text);
        m_view.text = text;
        m_view.problems = std::move(loaded.problems);
        m_view.origins = std::move(loaded.origins);
        m_view.settings = std::make_shared<const config::Settings>(std::move(loaded.settings));
        Q_EMIT changed();
    }

    std::vector<std::string> keptKeys;       ///< what went into the keychain
    std::vector<std::string> deletedEntries; ///< of the keychain
    std::optional<Failure> keychainFailure;  ///< why it takes none

private:
    config::LoadResult load(const std::string &text) const
    {
        config::LayeredInput input;
        if (!text.empty())
            input.fileText = text;
        input.filePath = m_view.path;
        input.trust = config::FileTrust::Own;
        input.environment = m_environment;
        return config::load(input);
    }

    Expected<void> go(std::vector<std::string> &from, std::vector<std::string> &to)
    {
        if (from.empty())
            return unexpected(FailureKind::NotFound, "There is no other version");
        to.push_back(m_view.text);
        const std::string text = from.back();
        from.pop_back();
        take(text);
        return {};
    }

    Environment m_environment;
    ConfigurationView m_view;
    std::vector<std::string> m_undo;
    std::vector<std::string> m_redo;
};

} // namespace ccproxy::ui::testing
