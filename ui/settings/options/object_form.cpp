// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/object_form.h"

#include "core/config/condition_table.h"
#include "core/config/edit.h"
#include "ui/models/text.h"
#include "ui/settings/options/option_state.h"
#include "ui/settings/options/option_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccproxy::ui {
namespace {

using config::KeyInfo;
using config::KeyType;
using config::jsonc::Kind;
using config::jsonc::Node;

void put(Node &object, Node value)
{
    const auto at = std::find_if(object.children.begin(), object.children.end(),
                                 [&value](const Node &child) { return child.key == value.key; });
    if (at == object.children.end())
        object.children.push_back(std::move(value));
    else
        *at = std::move(value);
}

QString textIn(const Node &object, const KeyInfo &key)
{
    const Node *member = object.member(key.leaf());
    return member ? typedText(*member) : QString();
}

/// What can be chosen for a key, whatever else the row holds.
std::vector<std::string_view> choicesOf(const KeyInfo &key)
{
    std::vector<std::string_view> out;
    if (!key.required)
        out.emplace_back();
    if (key.type == KeyType::Boolean) {
        out.emplace_back("true");
        out.emplace_back("false");
    }
    out.insert(out.end(), key.choices.begin(), key.choices.end());
    return out;
}

} // namespace

ObjectForm::ObjectForm(const KeyInfo &key)
    : RowForm(key), m_isMap(key.type == KeyType::ObjectMap),
      m_keys(config::keysBelow(std::string(key.name) + (m_isMap ? "{}." : "[].")))
{
}

std::vector<RowColumn> ObjectForm::columns() const
{
    std::vector<RowColumn> out;
    if (m_isMap)
        out.push_back({QStringLiteral("name"),
                       QCoreApplication::translate("ccproxy::ui::Rows", "Model"),
                       {}});
    for (const KeyInfo *key : m_keys) {
        const OptionRow *option = findOption(key->name);
        out.push_back({textOf(key->leaf()), option ? labelOf(*option) : textOf(key->leaf()),
                       option ? helpOf(*option) : QString()});
    }
    return out;
}

std::vector<RowChoice> ObjectForm::choices(const Row &row, int column) const
{
    const KeyInfo *key = keyOf(column);
    if (key == nullptr || (key->type != KeyType::Choice && key->type != KeyType::Boolean))
        return {};
    std::vector<RowChoice> out;
    for (const std::string_view choice : choicesOf(*key)) {
        if (isPossible(row, *key, choice))
            out.push_back({textOf(choice), choiceLabel(key->name, choice)});
    }
    // What somebody has written into the file.
    const QString &now = row.cells[column];
    if (std::none_of(out.begin(), out.end(),
                     [&now](const RowChoice &choice) { return choice.text == now; }))
        out.push_back({now, now});
    return out;
}

bool ObjectForm::isReady(const Row &row) const
{
    return m_isMap ? !row.cells.front().trimmed().isEmpty() : RowForm::isReady(row);
}

std::vector<Row> ObjectForm::rowsOf(const Node &value) const
{
    std::vector<Row> out;
    for (const Node &child : value.children) {
        Row row;
        row.kept = child;
        if (m_isMap)
            row.cells.append(QString::fromStdString(child.key));
        for (const KeyInfo *key : m_keys)
            row.cells.append(textIn(child, *key));
        out.push_back(std::move(row));
    }
    return out;
}

Expected<Node> ObjectForm::valueOf(const std::vector<Row> &rows) const
{
    Node out = m_isMap ? config::objectValue({}) : config::listValue({});
    for (const Row &row : rows) {
        auto object = objectOf(row);
        if (!object)
            return object;
        if (!m_isMap) {
            out.children.push_back(std::move(*object));
            continue;
        }
        auto added = addNamed(out, row.cells.front().trimmed(), std::move(*object));
        if (!added)
            return Unexpected(std::move(added.error()));
    }
    return out;
}

int ObjectForm::columnOf(std::string_view leaf) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(),
                                    [leaf](const KeyInfo *key) { return key->leaf() == leaf; });
    return static_cast<int>(found - m_keys.begin()) + (m_isMap ? 1 : 0);
}

bool ObjectForm::isPossible(const Row &, const KeyInfo &, std::string_view) const
{
    return true;
}

const KeyInfo *ObjectForm::keyOf(int column) const
{
    const int index = column - (m_isMap ? 1 : 0);
    return index < 0 ? nullptr : m_keys[static_cast<std::size_t>(index)];
}

/// What the cells do not show stays as it is.
Expected<Node> ObjectForm::objectOf(const Row &row) const
{
    Node object = row.isNew ? config::objectValue({}) : row.kept;
    for (const KeyInfo *key : m_keys) {
        const int column = columnOf(key->leaf());
        const QString text = isUsed(row, column) ? row.cells[column] : QString();
        if (text == textIn(object, *key))
            continue;
        if (text.trimmed().isEmpty()) {
            std::erase_if(object.children,
                          [key](const Node &child) { return child.key == key->leaf(); });
            continue;
        }
        auto value = cellValue(*key, text.trimmed(), false);
        if (!value)
            return value;
        value->key = key->leaf();
        object.kind = Kind::Object;
        put(object, std::move(*value));
    }
    return object;
}

// -- Conditions -----------------------------------------------------------------------------------

namespace {

constexpr std::string_view kSubject = "type";
constexpr std::string_view kOperator = "operator";
constexpr std::string_view kParameter = "parameter";

/// Whether that can be compared so, as far as anybody knows it.
bool canBe(const QString &subject, std::string_view how)
{
    const auto *known = config::findConditionSubject(subject.toStdString());
    const auto &all = config::kConditionOperators;
    return known == nullptr
        || std::any_of(all.begin(), all.end(), [&](const config::ConditionOperator &op) {
               return op.name == how && config::canBe(*known, op);
           });
}

} // namespace

Row ConditionForm::newRow() const
{
    Row row = ObjectForm::newRow();
    row.cells[columnOf(kSubject)] = textOf(config::kConditionSubjects.front().name);
    row.cells[columnOf(kOperator)] = textOf(config::kConditionOperators.front().name);
    return row;
}

bool ConditionForm::isUsed(const Row &row, int column) const
{
    const auto *subject = config::findConditionSubject(row.cells[columnOf(kSubject)].toStdString());
    return column != columnOf(kParameter) || subject == nullptr || subject->isNamed;
}

/// Another subject may not be compared as the one before it.
void ConditionForm::adapt(Row &row, int column) const
{
    const QString &subject = row.cells[columnOf(kSubject)];
    QString &how = row.cells[columnOf(kOperator)];
    if (column != columnOf(kSubject) || canBe(subject, how.toStdString()))
        return;
    for (const config::ConditionOperator &op : config::kConditionOperators) {
        if (canBe(subject, op.name)) {
            how = textOf(op.name);
            return;
        }
    }
}

bool ConditionForm::isPossible(const Row &row, const KeyInfo &key, std::string_view choice) const
{
    return key.leaf() != kOperator || canBe(row.cells[columnOf(kSubject)], choice);
}

} // namespace ccproxy::ui
