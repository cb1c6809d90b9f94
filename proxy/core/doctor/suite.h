// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"
#include "core/doctor/reply.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What Claude Code needs of a model, tried one after the other with small real requests
/// (PRODUCT.md 9): text, stream, tools, results, thinking, images, an over-long prompt, counting.
/// Pure: it says what to ask and judges what came.
namespace ccproxy::doctor {

/// What is known of the model beforehand.
struct ModelView {
    std::string model;                   ///< as a client asks for it: "PROVIDER,MODEL"
    std::optional<std::int64_t> context; ///< tokens
    std::optional<bool> vision;
    std::optional<bool> tools;
    std::optional<bool> reasoning;
};

/// One model's suite: as long as next() gives something, ask it and hand the reply to take().
class Suite {
public:
    explicit Suite(ModelView model) : m_model(std::move(model)) { }

    /// The names of all steps, in their order.
    static std::vector<std::string_view> steps();

    /// What to ask next; nothing when the suite is over.
    std::optional<Ask> next();
    /// The answer to the last ask. `body` is the answer as it came; status 0 and a text in
    /// `failure` when none did.
    void take(int status, std::string_view body, std::string failure,
              std::chrono::milliseconds first, std::chrono::milliseconds total);

    /// Those of the steps so far, in their order.
    const std::vector<Finding> &findings() const { return m_findings; }
    /// A step failed.
    bool hasFailed() const;

private:
    struct Step;
    static std::span<const Step> table();
    std::string skipReason(const Step &step) const;
    std::string lead(const std::string &fields) const;
    std::string question(const std::string &fields, std::string_view text,
                         const std::vector<ReplyBlock> &answer = {}) const;
    std::string picture() const;
    std::string tooLong() const;

    ModelView m_model;
    std::vector<Finding> m_findings;
    std::string m_gaveUp;              ///< why nothing more is asked, "" = goes on
    std::vector<ReplyBlock> m_called;  ///< the answer that called a tool, for its result
    std::vector<ReplyBlock> m_thought; ///< the answer that thought
};

} // namespace ccproxy::doctor
