// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ccproxy::routing {

/// What a decision may need of a request but seldom does, because it costs time. The router asks
/// only where the answer can change its decision, and for the count at most once.
class Measure {
public:
    struct Bounds {
        std::int64_t lower = 0;
        std::int64_t upper = 0;
    };

    virtual ~Measure() = default;
    /// What count() lies between; cheap.
    virtual Bounds bounds() = 0;
    /// The tokens of the whole prompt.
    virtual std::int64_t count() = 0;
    /// The raw JSON of a field of the request, named by a path with dots ("thinking.type"); nothing
    /// when there is no such field.
    virtual std::optional<std::string> parameter(std::string_view path) = 0;
};

} // namespace ccproxy::routing
