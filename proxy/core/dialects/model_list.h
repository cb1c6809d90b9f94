// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/json/reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Asking a provider which models it has (WIRE.md 11.2 is our own side of it).
namespace ccproxy::dialects {

/// A GET without a body; the key travels as in Dialect::keyHeader().
struct ModelListRequest {
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers;
};

/// What is to be asked at a normalised base URL; nothing for a dialect without a list.
std::optional<ModelListRequest> modelListRequest(catalogue::Dialect dialect,
                                                 std::string_view baseUrl);

/// A model as its provider lists it.
struct ListedModel {
    std::string id; ///< UTF-8 without control characters, as requests name it
    /// Window, longest answer and abilities where the list tells them, and the day of its making.
    catalogue::ModelFacts facts;

    bool operator==(const ListedModel &) const = default;
};

/// The longest list and the longest id that are taken; what is beyond is left out.
inline constexpr std::size_t kMostListed = 2000;
inline constexpr std::size_t kLongestModelId = 200;

/// Reads the answer of any dialect: {"data": […]}, {"models": […]} or a bare list, with "id" or
/// "name" in its elements. Models of which the list itself says that they do something else than
/// converse are left out, and so is what comes twice. Nothing when it is no such list.
std::optional<std::vector<ListedModel>> readModelList(json::Parser &parser, std::string body);

} // namespace ccproxy::dialects
