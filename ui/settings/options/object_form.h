// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/options/row_form.h"

namespace ccproxy::ui {

/// A list of objects with keys of the table, or a map of them, whose names are a column of their
/// own then.
class ObjectForm : public RowForm {
public:
    explicit ObjectForm(const config::KeyInfo &key);

    std::vector<RowColumn> columns() const override;
    bool isOrdered() const override { return !m_isMap; }
    std::vector<RowChoice> choices(const Row &row, int column) const override;
    bool isReady(const Row &row) const override;
    std::vector<Row> rowsOf(const config::jsonc::Node &value) const override;
    Expected<config::jsonc::Node> valueOf(const std::vector<Row> &rows) const override;

protected:
    int columnOf(std::string_view leaf) const;
    /// Whether a choice has a meaning in that row.
    virtual bool isPossible(const Row &row, const config::KeyInfo &key,
                            std::string_view choice) const;

private:
    const config::KeyInfo *keyOf(int column) const;
    Expected<config::jsonc::Node> objectOf(const Row &row) const;

    bool m_isMap;
    std::vector<const config::KeyInfo *> m_keys;
};

/// Conditions of routes, as their table in core has them.
class ConditionForm final : public ObjectForm {
public:
    using ObjectForm::ObjectForm;

    Row newRow() const override;
    bool isUsed(const Row &row, int column) const override;
    void adapt(Row &row, int column) const override;

private:
    bool isPossible(const Row &row, const config::KeyInfo &key,
                    std::string_view choice) const override;
};

} // namespace ccproxy::ui
