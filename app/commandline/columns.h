// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::app {

/// How many columns a UTF-8 text takes; what colours it (ESC […m) takes none.
std::size_t columnsOf(std::string_view text);

/// Rows of cells as lines, each column as wide as its widest cell; cells of all but the last column
/// are padded. `indent` spaces stand before each line.
std::string aligned(const std::vector<std::vector<std::string>> &rows, std::size_t indent = 2);

} // namespace ccproxy::app
