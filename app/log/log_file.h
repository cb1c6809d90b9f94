// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <QFile>

#include <cstdint>
#include <string>
#include <string_view>

namespace ccproxy::app {

/// A file of lines that is set aside when it has grown: "ccproxy.log" becomes "ccproxy.log.1",
/// that one ".2", and so on; the oldest goes. Mode 0600. One process writes it, one thread at a
/// time. What cannot be written is dropped: a full disk must not stop the proxy.
class LogFile {
public:
    static constexpr std::int64_t kLargest = 10LL << 20U; ///< bytes
    static constexpr int kKept = 5;                       ///< files beside the current one

    explicit LogFile(std::string path, std::int64_t largest = kLargest, int kept = kKept);

    /// Opens it for appending; its folder is made.
    Expected<void> open();
    void write(std::string_view line); ///< without its line end

    const std::string &path() const { return m_path; }
    /// Of the current file, -1 when it is not open.
    int descriptor() const { return m_file.handle(); }
    /// Rises with each file that was begun.
    int generation() const { return m_generation; }

private:
    bool openFile();
    void rotate();

    std::string m_path;
    std::int64_t m_largest;
    int m_kept;
    QFile m_file;
    std::int64_t m_size = 0;
    int m_generation = 0;
};

} // namespace ccproxy::app
