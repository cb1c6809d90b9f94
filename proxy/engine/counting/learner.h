// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"
#include "core/tokens/correction.h"
#include "engine/listener/body.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <string>

namespace ccproxy::engine {

/// An answer whose count is compared. No member of the class below: clang 14 does not take a nested
/// class with initializers in a std::optional of the same class.
struct CountedAnswer {
    std::string provider;
    std::string model;
    std::int64_t real = 0;
    std::shared_ptr<const Body> body;
    messages::Request request; ///< views into body
    std::optional<tokens::StepwiseCount> count;
};

/// Compares what providers say that a request took with our own count of it, a little at a time
/// between other events and for a few requests only. Without a loaded vocabulary nothing is
/// compared: nobody counts here, so nothing is to be corrected.
///
/// Lives in the engine's thread.
class Learner final {
public:
    /// Larger bodies are not counted: a block of that size takes some 30 ms when it is new.
    static constexpr std::size_t kLargestBody = 1U << 20U;

    /// Both must outlive the learner.
    Learner(tokens::Counter &counter, tokens::Corrections &corrections);

    /// An answer has ended. Takes the request, and holds its body, when they are to be compared.
    void answerCounted(const std::string &provider, const std::string &model,
                       const messages::Usage &usage, messages::Request &request,
                       const std::shared_ptr<const Body> &body);

private:
    void step();

    tokens::Counter &m_counter;
    tokens::Corrections &m_corrections;
    std::optional<CountedAnswer> m_sample; ///< the one that is being counted
    QTimer m_timer;
};

} // namespace ccproxy::engine
