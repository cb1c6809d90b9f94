// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/jsonc.h"
#include "core/expected.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Edits of the configuration's text that leave the rest of it as it stands: comments, order, keys
/// that nobody knows, indentation and line ends (PRODUCT.md 2). Pure: text in, text out.
namespace ccproxy::config {

/// One step from a value to one inside it.
struct PathStep {
    enum class Kind {
        Member,  ///< of an object, by its key
        Element, ///< of a list, by its index
        Named,   ///< the object of a list whose "name" is that
    };
    Kind kind = Kind::Member;
    std::string name{};
    std::size_t index = 0;

    static PathStep member(std::string_view key) { return {Kind::Member, std::string(key), 0}; }
    static PathStep element(std::size_t index) { return {Kind::Element, {}, index}; }
    static PathStep named(std::string_view name) { return {Kind::Named, std::string(name), 0}; }

    bool operator==(const PathStep &) const = default;
};
using ValuePath = std::vector<PathStep>;

/// As people write it: `providers.openai.models[0]`, `routes."gpt-4.1".model`.
std::string toText(const ValuePath &path);

/// The value at a path, or null.
const jsonc::Node *find(const jsonc::Node &root, const ValuePath &path);

/// Where two documents differ, as deep as they have the same shape; at most `most` places.
std::vector<ValuePath> differences(const jsonc::Node &before, const jsonc::Node &after,
                                   std::size_t most);

/// A JSON text, with comments or not, as a value; the failure tells the slip.
Expected<jsonc::Node> valueOf(std::string_view json);
/// A string, a list of strings and an object as values.
jsonc::Node textValue(std::string_view text);
jsonc::Node listValue(const std::vector<std::string> &texts);
jsonc::Node objectValue(std::vector<std::pair<std::string_view, jsonc::Node>> members);

/// Gives the value at `path` to the text of a configuration ("" is an empty one). What is missing
/// on the way is made: objects, lists, and a named object of a list with its "name"; a list grows
/// by its next index. An object or list that is there is changed in place, child by child, so that
/// the comments in it stay where they can: what is moved in a list and what has another key in its
/// place keeps its own. Fails with ConfigInvalid when the text is no valid
/// document and with UsageError when the path leads through a value of another kind.
Expected<std::string> withValue(std::string_view text, const ValuePath &path,
                                const jsonc::Node &value);

/// Puts the elements of the list at `path` into another order: order[i] is the present index of
/// what comes as the i-th. Each keeps the comments that stand before it and behind it on its line.
/// Fails with UsageError when there is no such list or `order` does not have each index once.
Expected<std::string> withOrder(std::string_view text, const ValuePath &path,
                                std::span<const std::size_t> order);

/// Takes the value at `path` out, with its key. Comments around it stay, those inside go with it.
/// Where nothing stands there, the text is given back as it is. Fails as withValue().
Expected<std::string> withoutValue(std::string_view text, const ValuePath &path);

} // namespace ccproxy::config
