// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Whether a provider works at all, by two requests: its list of models, which costs nothing and
/// shows each part of the way there, and one tiny streamed message with a tool (PRODUCT.md 1).
/// Pure: it says what to ask and judges what came.
namespace ccproxy::doctor {

/// What a test may cost: nothing is only the list.
enum class Cost { Nothing, Tokens };

/// How long each part of the way to a provider took, zero when that is not known; nothing: it did
/// not come to that.
struct Way {
    std::optional<std::chrono::milliseconds> name;
    std::optional<std::chrono::milliseconds> connection;
    std::optional<std::chrono::milliseconds> encryption;
    bool isEncrypted = false; ///< or would be
};

/// What came of asking a provider for its models.
struct ModelListReply {
    Way way;
    int status = 0;      ///< 0: no answer came
    std::string failure; ///< why there is no list; "" = there is one
    std::vector<std::string> models;
    std::chrono::milliseconds total{};
};

/// takeList() or skipList() first; then, as long as next() gives something, ask it of the proxy and
/// hand the reply to take().
class QuickTest {
public:
    struct Subject {
        std::string provider;
        std::string model; ///< "" = the first that it lists
        bool hasKey = true;
        Cost cost = Cost::Tokens;
    };

    explicit QuickTest(Subject subject) : m_subject(std::move(subject)) { }

    static std::vector<std::string_view> steps();

    void takeList(const ModelListReply &reply);
    /// There is no list to ask for.
    void skipList();
    /// It cannot be asked, since it has no key that could be sent.
    void giveUp(const std::string &why);

    std::optional<Ask> next() const;
    /// The answer to the ask, as Suite::take().
    void take(int status, std::string_view body, std::string failure,
              std::chrono::milliseconds first, std::chrono::milliseconds total);

    /// The model that the message asks for; "" when none is known.
    const std::string &model() const { return m_subject.model; }
    /// Those of the steps so far, in their order.
    const std::vector<Finding> &findings() const { return m_findings; }

private:
    void add(Verdict verdict, std::string came, std::chrono::milliseconds total = {});
    void skipRest(const std::string &why);
    bool addWay(const Way &way, const std::string &failure);
    void addModels(const std::vector<std::string> &models);
    void addKey(bool isRefused, bool isTaken, const std::string &words);
    void endList();

    Subject m_subject;
    std::vector<Finding> m_findings;
};

} // namespace ccproxy::doctor
