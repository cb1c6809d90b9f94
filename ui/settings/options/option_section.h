// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/program/program.h"
#include "ui/settings/options/option_state.h"
#include "ui/settings/settings_section.h"

#include <QString>

#include <map>
#include <string_view>

class QGridLayout;

namespace ccproxy::ui {

class AccessKeyField;
class OptionField;

/// A section of the settings that consists of options of the key table (option_table.h).
class OptionSection final : public SettingsSection {
    Q_OBJECT

public:
    /// What it is given outlives it.
    OptionSection(const char *section, EngineModel &engine, const Program &program,
                  QWidget *parent = nullptr);

    /// An option, by its key.
    bool showPart(const QString &key) override;
    std::vector<NamedPart> parts() const override;

private:
    void refresh();
    void refreshNotes();
    void showEvent(QShowEvent *event) override;

    std::string_view m_section;
    EngineModel &m_engine;
    const Program &m_program;
    std::map<std::string_view, OptionField *> m_fields; ///< by their keys
    AccessKeyField *m_accessKey = nullptr;
};

/// What the proxy listens on in another way than the settings tell: it counts at the next start.
struct AddressChange {
    bool ofHost = false;
    bool ofPort = false;

    bool operator==(const AddressChange &) const = default;
};
/// `address` is that of the proxy, "" while it does not listen.
AddressChange addressChange(const QString &address, const config::Settings &settings);

} // namespace ccproxy::ui
