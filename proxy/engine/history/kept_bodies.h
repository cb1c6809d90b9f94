// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/bodies.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ccproxy::engine {

struct KeptText {
    std::string text;
    std::uint64_t leftOut = 0; ///< how many bytes of it were not kept

    bool operator==(const KeptText &) const = default;
};

struct KeptAttempt {
    std::string url;
    HeaderList requestHeaders;
    KeptText request;
    int status = 0; ///< 0 when no answer came
    HeaderList responseHeaders;
    KeptText response;

    bool operator==(const KeptAttempt &) const = default;
};

/// What went over both sides of the wire, with secrets hidden: fit to be shown and written down.
struct KeptBodies {
    HeaderList requestHeaders;
    KeptText request;
    KeptText response;
    std::vector<KeptAttempt> attempts;

    bool operator==(const KeptBodies &) const = default;
};

/// Takes as long as reading all of it: nothing for the engine's thread.
KeptBodies redacted(const ExchangeBodies &bodies);

/// The same with secrets in their midst, to look for words in.
KeptBodies plain(const ExchangeBodies &bodies);

/// As they are kept in a database: compressed.
QByteArray packed(const KeptBodies &bodies);
/// Nothing when the bytes are none of packed()'s.
std::optional<KeptBodies> unpacked(const QByteArray &bytes);

} // namespace ccproxy::engine
