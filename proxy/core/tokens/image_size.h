// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ccproxy::tokens {

/// Pixels of a picture.
struct ImageSize {
    std::uint32_t width = 0;
    std::uint32_t height = 0;

    bool operator==(const ImageSize &) const = default;
};

/// The size of a PNG or JPEG from its header, given the file in base64. Only the few bytes that say
/// it are decoded, however large the picture is. Nothing for other formats and broken files.
std::optional<ImageSize> imageSize(std::string_view base64);

} // namespace ccproxy::tokens
