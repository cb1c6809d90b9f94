// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/row_form.h"

#include "core/config/edit.h"
#include "core/config/fields.h"
#include "core/config/key_path.h"
#include "ui/models/text.h"
#include "ui/settings/options/object_form.h"
#include "ui/settings/options/option_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccproxy::ui {
namespace {

using config::KeyInfo;
using config::KeyType;
using config::jsonc::Node;

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Rows)
};

constexpr int kName = 0; ///< the column of the name, where there is one

// -- One value in each row ------------------------------------------------------------------------

class ListForm final : public RowForm {
public:
    using RowForm::RowForm;
    std::vector<RowColumn> columns() const override
    {
        return {{QStringLiteral("value"), Rows::tr("Value")}};
    }
    bool isOrdered() const override { return true; }
    std::vector<Row> rowsOf(const Node &value) const override
    {
        std::vector<Row> out;
        for (const Node &child : value.children)
            out.push_back({.cells = {typedText(child)}, .kept = child});
        return out;
    }
    Expected<Node> valueOf(const std::vector<Row> &rows) const override
    {
        Node list = config::listValue({});
        for (const Row &row : rows) {
            const QString text = row.cells[0].trimmed();
            if (!row.isNew && row.cells[0] == typedText(row.kept)) {
                list.children.push_back(row.kept);
                continue;
            }
            auto value = cellValue(key(), text, true);
            if (!value)
                return value;
            list.children.push_back(std::move(*value));
        }
        return list;
    }
};

// -- Names and texts ------------------------------------------------------------------------------

class MapForm final : public RowForm {
public:
    using RowForm::RowForm;
    std::vector<RowColumn> columns() const override
    {
        return {{QStringLiteral("name"), Rows::tr("Name"), QStringLiteral("X-Team")},
                {QStringLiteral("value"), Rows::tr("Value")}};
    }
    std::vector<Row> rowsOf(const Node &value) const override
    {
        std::vector<Row> out;
        for (const Node &child : value.children)
            out.push_back(
                {.cells = {QString::fromStdString(child.key), typedText(child)}, .kept = child});
        return out;
    }
    Expected<Node> valueOf(const std::vector<Row> &rows) const override
    {
        Node map = config::objectValue({});
        for (const Row &row : rows) {
            const bool isSame = !row.isNew && row.cells[1] == typedText(row.kept);
            auto added = addNamed(map, row.cells[kName].trimmed(),
                                  isSame ? row.kept
                                         : config::textValue(row.cells[1].trimmed().toStdString()));
            if (!added)
                return Unexpected(std::move(added.error()));
        }
        return map;
    }
};

// -- Objects of any shape -------------------------------------------------------------------------

class FieldForm final : public RowForm {
public:
    using RowForm::RowForm;
    std::vector<RowColumn> columns() const override
    {
        return {{QStringLiteral("name"), Rows::tr("Name"), QStringLiteral("temperature")},
                {QStringLiteral("kind"), Rows::tr("Kind"), {}},
                {QStringLiteral("value"), Rows::tr("Value"), {}}};
    }
    Row newRow() const override
    {
        Row row = RowForm::newRow();
        row.cells[kKind] = textOf(kindOf(config::FieldKind::Text).name);
        return row;
    }
    std::vector<RowChoice> choices(const Row &row, int column) const override
    {
        std::vector<RowChoice> out;
        if (column == kKind) {
            for (const KindRow &kind : kKinds) {
                // Nobody needs one, but it may be there.
                if (kind.kind != config::FieldKind::Group || kindOf(row) == kind.kind)
                    out.push_back({textOf(kind.name), Rows::tr(kind.label)});
            }
        } else if (column == kValue && kindOf(row) == config::FieldKind::Flag) {
            out = {{QStringLiteral("true"), Rows::tr("Yes")},
                   {QStringLiteral("false"), Rows::tr("No")}};
        }
        return out;
    }
    bool isUsed(const Row &row, int column) const override
    {
        const config::FieldKind kind = kindOf(row);
        return column != kValue
            || (kind != config::FieldKind::Nothing && kind != config::FieldKind::Group);
    }
    void adapt(Row &row, int column) const override
    {
        using config::FieldKind;
        if (column == kKind) {
            row.isKindChosen = true;
            if (kindOf(row) == FieldKind::Flag && row.cells[kValue] != QLatin1String("false"))
                row.cells[kValue] = QStringLiteral("true");
            return;
        }
        const FieldKind kind = kindOf(row);
        const bool isOpen = row.isNew && !row.isKindChosen
            && (kind == FieldKind::Text || kind == FieldKind::Number);
        if (column != kValue || !isOpen)
            return;
        bool isNumber = false;
        row.cells[kValue].trimmed().toDouble(&isNumber);
        row.cells[kKind] = textOf(kindOf(isNumber ? FieldKind::Number : FieldKind::Text).name);
    }
    std::vector<Row> rowsOf(const Node &value) const override
    {
        std::vector<Row> out;
        for (const config::Field &field : config::fieldsOf(value)) {
            out.push_back(
                {.cells = {QString::fromStdString(field.name), textOf(kindOf(field.kind).name),
                           QString::fromStdString(field.text)}});
        }
        return out;
    }
    Expected<Node> valueOf(const std::vector<Row> &rows) const override
    {
        std::vector<config::Field> fields;
        for (const Row &row : rows) {
            const QString name = row.cells[kName].trimmed();
            if (name.isEmpty())
                return Unexpected(namelessRow());
            fields.push_back({name.toStdString(), kindOf(row), row.cells[kValue].toStdString()});
        }
        return config::objectOf(fields);
    }

private:
    static constexpr int kKind = 1;
    static constexpr int kValue = 2;
    struct KindRow {
        config::FieldKind kind;
        std::string_view name;
        const char *label;
    };
    static constexpr KindRow kKinds[] = {
        {config::FieldKind::Text, "text", QT_TRANSLATE_NOOP("ccproxy::ui::Rows", "Text")},
        {config::FieldKind::Number, "number", QT_TRANSLATE_NOOP("ccproxy::ui::Rows", "Number")},
        {config::FieldKind::Flag, "flag", QT_TRANSLATE_NOOP("ccproxy::ui::Rows", "Yes or no")},
        {config::FieldKind::List, "list", QT_TRANSLATE_NOOP("ccproxy::ui::Rows", "List")},
        {config::FieldKind::Nothing, "nothing", QT_TRANSLATE_NOOP("ccproxy::ui::Rows", "No value")},
        {config::FieldKind::Group, "group", QT_TRANSLATE_NOOP("ccproxy::ui::Rows", "Empty group")},
    };
    static const KindRow &kindOf(config::FieldKind kind)
    {
        return kKinds[static_cast<std::size_t>(kind)];
    }
    static config::FieldKind kindOf(const Row &row)
    {
        const auto *found =
            std::find_if(std::begin(kKinds), std::end(kKinds), [&row](const KindRow &kind) {
                return textOf(kind.name) == row.cells[kKind];
            });
        return found == std::end(kKinds) ? config::FieldKind::Text : found->kind;
    }
};

} // namespace

Failure namelessRow()
{
    return makeFailure(FailureKind::UsageError,
                       Rows::tr("It has no name. Give it one, or remove it.").toStdString());
}

Expected<Node> cellValue(const KeyInfo &key, const QString &text, bool isEntry)
{
    return config::valueFor({.path = {}, .key = &key, .isEntry = isEntry, .isSensitive = false},
                            text.toStdString());
}

Expected<void> addNamed(Node &map, const QString &name, Node value)
{
    if (name.isEmpty())
        return Unexpected(namelessRow());
    value.key = name.toStdString();
    if (map.member(value.key) != nullptr)
        return unexpected(
            FailureKind::UsageError,
            Rows::tr("\"%1\" is there twice. Remove one of them.").arg(name).toStdString());
    map.children.push_back(std::move(value));
    return {};
}

Row RowForm::newRow() const
{
    Row row;
    row.isNew = true;
    row.cells = QStringList(static_cast<qsizetype>(columns().size()), QString());
    return row;
}

std::vector<RowChoice> RowForm::choices(const Row &, int) const
{
    return {};
}

bool RowForm::isUsed(const Row &, int) const
{
    return true;
}

void RowForm::adapt(Row &, int) const { }

bool RowForm::isReady(const Row &row) const
{
    for (int column = 0; column < row.cells.size(); ++column) {
        if (isUsed(row, column) && row.cells[column].trimmed().isEmpty())
            return false;
    }
    return true;
}

bool RowForm::holds(const Node &value) const
{
    using config::jsonc::Kind;
    const bool isMap = m_key.type == KeyType::StringMap || m_key.type == KeyType::JsonObject
        || m_key.type == KeyType::ObjectMap;
    return value.kind == Kind::Null || value.kind == (isMap ? Kind::Object : Kind::Array);
}

bool RowForm::isBlank(const Row &row) const
{
    for (int column = 0; column < row.cells.size(); ++column) {
        const bool isTyped = isUsed(row, column) && choices(row, column).empty();
        if (isTyped && !row.cells[column].trimmed().isEmpty())
            return false;
    }
    return true;
}

int RowForm::firstWrong(const std::vector<Row> &rows) const
{
    std::vector<Row> begun;
    for (const Row &row : rows) {
        begun.push_back(row);
        if (!valueOf(begun))
            return static_cast<int>(begun.size()) - 1;
    }
    return -1;
}

RowPart RowForm::partOf(const std::vector<Row> &rows, std::string_view place) const
{
    const std::vector<RowColumn> all = columns();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::string begin = isOrdered()
            ? '[' + std::to_string(row) + ']'
            : '.' + rows[row].cells[kName].trimmed().toStdString();
        const std::string_view leaf =
            place.starts_with(begin) ? place.substr(begin.size()) : std::string_view("-");
        if (!leaf.empty() && leaf.front() != '.')
            continue; // another one
        RowPart part{static_cast<int>(row), -1};
        for (std::size_t column = 0; column < all.size(); ++column) {
            if (!leaf.empty() && textOf(leaf.substr(1)) == all[column].name)
                part.column = static_cast<int>(column);
        }
        return part;
    }
    return {};
}

std::unique_ptr<RowForm> makeRowForm(const KeyInfo &key)
{
    switch (key.type) {
    case KeyType::StringList:
    case KeyType::IntegerList:
        return std::make_unique<ListForm>(key);
    case KeyType::StringMap:
        return std::make_unique<MapForm>(key);
    case KeyType::JsonObject:
        return std::make_unique<FieldForm>(key);
    case KeyType::ObjectMap:
        return std::make_unique<ObjectForm>(key);
    case KeyType::ObjectList:
        return std::make_unique<ConditionForm>(key);
    default:
        return nullptr;
    }
}

} // namespace ccproxy::ui
