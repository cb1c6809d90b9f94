// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/edit.h"
#include "core/config/key_table.h"

#include <string_view>

/// The names of keys as people write them on a command line.
namespace ccproxy::config {

struct KeyPath {
    ValuePath path;
    /// The row of the key table; null inside what is carried over as it stands (a provider's
    /// `parameters`) and for a key that the file has and the table does not know.
    const KeyInfo *key = nullptr;
    /// An element or entry of `key`, which is a list or map: one provider, one route, one header.
    bool isEntry = false;
    /// The value is, or lies in, something that is hidden where it is shown.
    bool isSensitive = false;
};

/// Reads `performance.max_retries`, `providers.openai.api_base_url` (a provider by its name),
/// `providers[0].models[1]`, `routes.gpt-4.1.model` (a name with dots, as far as the table tells
/// where it ends) and `routes."a.b".model`. `root` is the document that it is meant for: its names
/// count first, and a key that the table does not know is accepted when it is there. A slip is a
/// UsageError that names what was most likely meant.
Expected<KeyPath> parseKeyPath(std::string_view text, const jsonc::Node &root);

/// The steps of a name inside of what the table does not look into: `provider.order[0]`,
/// `"a.b".c`. The other way of toText().
Expected<ValuePath> innerPath(std::string_view text);

/// The value that a command line's text means for that key: JSON where the key's type asks for it,
/// else the text itself; a list may be written `a,b`. Whether it fits is the loader's to say.
Expected<jsonc::Node> valueFor(const KeyPath &path, std::string_view text);

} // namespace ccproxy::config
