// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/last_word.h"

#include <utility>

namespace ccproxy::app {
namespace {

struct Word {
    Word() = default;
    ~Word()
    {
        if (say)
            say();
    }
    Word(const Word &) = delete;
    Word &operator=(const Word &) = delete;
    std::function<void()> say;
};

/// What a thread has for itself ends before all that is static ([basic.start.term]); functions of
/// atexit() would come after statics that were made later, such as those of Qt's database drivers.
thread_local Word t_word; // NOLINT: exit() knows nobody who could be asked

} // namespace

LastWord::LastWord(std::function<void()> say)
{
    t_word.say = std::move(say);
}

LastWord::~LastWord()
{
    t_word.say = {};
}

} // namespace ccproxy::app
