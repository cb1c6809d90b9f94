// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"

#include <cstdint>
#include <cstdlib>
#include <string>

/// Any text gives settings or problems, each problem on a line of its own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ccproxy::config::LayeredInput input;
    input.fileText = std::string(data, data + size);
    input.filePath = "config.json";
    input.home = "/home/user";
    for (const auto &problem : ccproxy::config::load(input).problems) {
        if (problem.text().find('\n') != std::string::npos)
            std::abort();
    }
    return 0;
}
