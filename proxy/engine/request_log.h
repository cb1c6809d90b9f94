// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"

#include <QLoggingCategory>

#include <string>

Q_DECLARE_LOGGING_CATEGORY(lcRequests)

namespace ccproxy::engine {

/// One line of the log for each request: where it went, why, and what came of it. Lines are handed
/// on in lists of one level; the rest of one when it goes.
class RequestLog {
public:
    RequestLog() = default;
    RequestLog(const RequestLog &) = delete;
    RequestLog &operator=(const RequestLog &) = delete;
    ~RequestLog() { send(); }

    void add(const ExchangeRecord &record);

private:
    void send();

    std::string m_lines;
    bool m_failed = false;
};

} // namespace ccproxy::engine
