// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"

#include <cerrno>

#include <termios.h>
#include <unistd.h>

namespace ccproxy::app::platform {
namespace {

/// A terminal that shows nothing of what is typed and sends no signals, so that there is always
/// somebody to make it as it was.
class HiddenInput {
public:
    HiddenInput() : m_isChanged(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        hidden.c_cc[VMIN] = 1;
        hidden.c_cc[VTIME] = 0;
        if (m_isChanged)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;
    ~HiddenInput()
    {
        if (m_isChanged)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
    bool m_isChanged;
};

void show(std::string_view text)
{
    (void)!write(STDERR_FILENO, text.data(), text.size());
}

constexpr char control(char letter)
{
    return static_cast<char>(letter - 'A' + 1);
}

} // namespace

std::optional<std::string> readHidden(std::string_view prompt, std::size_t longest)
{
    const HiddenInput hidden;
    show(prompt);
    std::string line;
    while (true) {
        char c = 0;
        const ssize_t size = read(STDIN_FILENO, &c, 1);
        if (size < 0 && errno == EINTR)
            continue;
        const bool isEnd = size <= 0 || c == control('C') || (c == control('D') && line.empty());
        if (isEnd || c == '\n' || c == '\r' || c == control('D')) {
            show("\n");
            return isEnd ? std::nullopt : std::optional(std::move(line));
        }
        constexpr char kDelete = 0x7F;
        if (c == control('U'))
            line.clear();
        else if (c != control('H') && c != kDelete && line.size() < longest)
            line += c;
        else if (!line.empty() && (c == control('H') || c == kDelete))
            line.pop_back();
    }
}

} // namespace ccproxy::app::platform
