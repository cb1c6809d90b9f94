// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace ccproxy::app {

/// Has the last word when a library ends the process by exit(), as Qt does when the display is
/// gone: from within the event loop, and with other threads at work, which would then crash over
/// what is taken apart under them. While this lives, `say` is called before anything static ends;
/// it shall not return but end the process. For the thread that it is made in; one at a time.
class LastWord {
public:
    explicit LastWord(std::function<void()> say);
    ~LastWord();
    LastWord(const LastWord &) = delete;
    LastWord &operator=(const LastWord &) = delete;
};

} // namespace ccproxy::app
