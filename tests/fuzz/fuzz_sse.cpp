// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sse/parser.h"

#include <cstdint>
#include <cstdlib>
#include <string>

/// The first byte is the size of the pieces; whatever it is, the events must be the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::string text(data + 1, data + size);
    const auto events = [&text](std::size_t piece) {
        std::string seen;
        ccproxy::sse::Parser parser;
        const auto note = [&seen](const ccproxy::sse::Event &event) {
            seen.append(event.name).append("\x1f").append(event.data).append("\x1e");
        };
        for (std::size_t at = 0; at < text.size(); at += piece)
            parser.feed(std::string_view(text).substr(at, piece), note);
        parser.finish(note);
        return seen;
    };
    if (events(1U + data[0]) != events(text.size() + 1))
        std::abort();
    return 0;
}
