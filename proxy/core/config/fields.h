// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/edit.h"
#include "core/expected.h"

#include <span>
#include <string>
#include <vector>

/// A JSON object that the key table does not look into, such as the parameters of requests, as a
/// flat list of named values, for people who write no JSON. Pure; the way there and back changes
/// nothing.
namespace ccproxy::config {

enum class FieldKind {
    Text,
    Number,
    Flag,    ///< "true" or "false"
    List,    ///< of plain values: "a, b, 3"
    Nothing, ///< null
    Group,   ///< an object without any field
};

struct Field {
    std::string name; ///< what leads to it: "temperature", "reasoning.effort", "plugins[0].id"
    FieldKind kind = FieldKind::Text;
    std::string text; ///< as people type it

    bool operator==(const Field &) const = default;
};

/// Objects and lists of what is not plain are told by the names of what is in them.
std::vector<Field> fieldsOf(const jsonc::Node &object);

/// The object that has these fields; the failure says which one cannot be.
Expected<jsonc::Node> objectOf(std::span<const Field> fields);

} // namespace ccproxy::config
