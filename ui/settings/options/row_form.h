// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/jsonc.h"
#include "core/config/key_table.h"
#include "core/expected.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string_view>
#include <vector>

/// Lists and maps of the configuration as rows of cells, and made of them again. Pure.
namespace ccproxy::ui {

struct RowColumn {
    QString name;  ///< the last part of the cells' object names
    QString title; ///< what it says, also to a screen reader
    QString example{};
};

struct RowChoice {
    QString text; ///< what the cell holds then
    QString label;
};

struct Row {
    QStringList cells{};        ///< as typed or chosen, one for each column
    config::jsonc::Node kept{}; ///< what it was made of; what it does not show stays
    bool isNew = false;         ///< it was made of nothing
    bool isKindChosen = false;  ///< by the user, so that what is typed does not decide it
};

/// A cell of rows, or one of its parts; -1 is none.
struct RowPart {
    int row = -1;
    int column = -1;
};

/// How the values of one type of key become rows.
class RowForm {
public:
    explicit RowForm(const config::KeyInfo &key) : m_key(key) { }
    virtual ~RowForm() = default;
    RowForm(const RowForm &) = delete;
    RowForm &operator=(const RowForm &) = delete;

    virtual std::vector<RowColumn> columns() const = 0;
    /// The file keeps their order, so that people may want another one.
    virtual bool isOrdered() const { return false; }
    virtual Row newRow() const;
    /// What can be chosen in a cell; nothing: it is typed.
    virtual std::vector<RowChoice> choices(const Row &row, int column) const;
    /// Whether a cell has a meaning in this row.
    virtual bool isUsed(const Row &row, int column) const;
    /// Changes what follows from another text of a cell, which was chosen or typed.
    virtual void adapt(Row &row, int column) const;
    /// Whether a new row has all that it needs.
    virtual bool isReady(const Row &row) const;
    /// Whether a row says nothing, so that it does not count.
    bool isBlank(const Row &row) const;

    /// Whether it is a value of this kind, or nothing at all.
    bool holds(const config::jsonc::Node &value) const;
    virtual std::vector<Row> rowsOf(const config::jsonc::Node &value) const = 0;
    /// The failure says what is wrong with the rows; what a value may be is not looked at.
    virtual Expected<config::jsonc::Node> valueOf(const std::vector<Row> &rows) const = 0;
    /// The first row that makes no value together with those before it.
    int firstWrong(const std::vector<Row> &rows) const;
    /// What stands at a place in the value of these rows: "[2].value", ".X-Team".
    RowPart partOf(const std::vector<Row> &rows, std::string_view place) const;

    const config::KeyInfo &key() const { return m_key; }

private:
    const config::KeyInfo &m_key;
};

/// The value of a cell of a key, or of an entry of the list that is the key's, as `ccproxy config
/// set` reads it.
Expected<config::jsonc::Node> cellValue(const config::KeyInfo &key, const QString &text,
                                        bool isEntry);
/// Adds a member to a map; fails without a name and with one that is taken.
Expected<void> addNamed(config::jsonc::Node &map, const QString &name, config::jsonc::Node value);
Failure namelessRow();

/// The form of a key's value; null where it is neither list nor map.
std::unique_ptr<RowForm> makeRowForm(const config::KeyInfo &key);

} // namespace ccproxy::ui
