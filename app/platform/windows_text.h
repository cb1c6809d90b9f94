// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// What the files for Windows share. Its own interfaces speak UTF-16, ours UTF-8.
namespace ccproxy::app::platform {

std::wstring wide(std::string_view text);
std::string narrow(std::wstring_view text);
/// What the system says of an error (of GetLastError()), without the line's end.
std::string systemText(unsigned long error);

/// One argument as a program's run time reads it out of its command line.
std::wstring quotedArgument(std::wstring_view argument);

/// A handle that is closed at its end.
class Handle final {
public:
    explicit Handle(void *handle) : m_handle(handle) { }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { close(); }

    bool isValid() const;
    void *get() const { return m_handle; }
    void close();

private:
    void *m_handle;
};

} // namespace ccproxy::app::platform
