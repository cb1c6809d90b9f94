// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/image_size.h"

#include <cstddef>

namespace ccproxy::tokens {
namespace {

/// Random access to the bytes of a base64 text. Line ends and JSON escapes inside the text are not
/// understood: they end the reading.
class Base64Bytes {
public:
    explicit Base64Bytes(std::string_view text) : m_text(text) { }

    std::optional<std::uint32_t> byte(std::size_t index) const
    {
        // Three bytes are four characters of six bits each; a byte lies in two of them.
        const std::size_t first = index / 3 * 4 + index % 3;
        const auto high = bits(first);
        const auto low = bits(first + 1);
        if (!high || !low)
            return std::nullopt;
        const auto shift = static_cast<unsigned>(index % 3) * 2;
        return ((*high << (shift + 2)) | (*low >> (4 - shift))) & 0xFFU;
    }

    /// `count` bytes as a big-endian number.
    std::optional<std::uint32_t> number(std::size_t index, std::size_t count) const
    {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const auto next = byte(index + i);
            if (!next)
                return std::nullopt;
            value = value << 8U | *next;
        }
        return value;
    }

private:
    std::optional<std::uint32_t> bits(std::size_t index) const
    {
        if (index >= m_text.size())
            return std::nullopt;
        const char c = m_text[index];
        if (c >= 'A' && c <= 'Z')
            return static_cast<std::uint32_t>(c - 'A');
        if (c >= 'a' && c <= 'z')
            return static_cast<std::uint32_t>(c - 'a' + 26);
        if (c >= '0' && c <= '9')
            return static_cast<std::uint32_t>(c - '0' + 52);
        if (c == '+' || c == '-')
            return 62;
        if (c == '/' || c == '_')
            return 63;
        return std::nullopt;
    }

    std::string_view m_text;
};

std::optional<ImageSize> sizeOf(std::optional<std::uint32_t> width,
                                std::optional<std::uint32_t> height)
{
    if (!width || !height || *width == 0 || *height == 0)
        return std::nullopt;
    return ImageSize{*width, *height};
}

std::optional<ImageSize> pngSize(const Base64Bytes &file)
{
    // Eight bytes of signature, then the IHDR chunk: length, name, width, height.
    constexpr std::uint32_t kHeaderName = 0x49484452; // "IHDR"
    if (file.number(12, 4) != kHeaderName)
        return std::nullopt;
    return sizeOf(file.number(16, 4), file.number(20, 4));
}

/// Whether a JPEG marker begins a frame, whose header holds the size. C4, C8 and CC are others.
bool beginsFrame(std::uint32_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<ImageSize> jpegSize(const Base64Bytes &file)
{
    // A real file has about ten segments before its frame; a broken one must end as well.
    constexpr int kMostSegments = 256;
    std::size_t at = 2;
    for (int i = 0; i < kMostSegments; ++i) {
        if (file.byte(at) != 0xFFU)
            return std::nullopt;
        const auto marker = file.byte(at + 1);
        if (marker == 0xFFU) { // fill byte
            ++at;
            continue;
        }
        const auto length = file.number(at + 2, 2);
        if (!marker || !length || *length < 2)
            return std::nullopt;
        if (beginsFrame(*marker))
            return sizeOf(file.number(at + 7, 2), file.number(at + 5, 2));
        at += 2 + *length;
    }
    return std::nullopt;
}

} // namespace

std::optional<ImageSize> imageSize(std::string_view base64)
{
    const Base64Bytes file(base64);
    constexpr std::uint32_t kPng = 0x89504E47;
    constexpr std::uint32_t kJpeg = 0xFFD8;
    if (file.number(0, 4) == kPng)
        return pngSize(file);
    if (file.number(0, 2) == kJpeg)
        return jpegSize(file);
    return std::nullopt;
}

} // namespace ccproxy::tokens
