// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>

#include <string>
#include <string_view>
#include <utility>

namespace ccproxy {

/// A key or token. It cannot be printed, compared by `==` (timing) or turned into a string by
/// accident: whoever needs the bytes says reveal(), which is easy to search for.
class Secret {
public:
    /// What stands in the place of a key that is not shown.
    static constexpr std::string_view kMask = "••••";

    Secret() = default;
    explicit Secret(std::string value) : m_value(std::move(value)) { }

    bool empty() const { return m_value.empty(); }
    std::string_view reveal() const { return m_value; }

    /// "••••abcd": the last four characters, and none of a key shorter than twelve.
    std::string masked() const
    {
        std::string out(kMask);
        if (m_value.size() >= 12)
            out += m_value.substr(m_value.size() - 4);
        return out;
    }

    /// Compares in a time that depends only on the length of `candidate`.
    bool matches(std::string_view candidate) const
    {
        unsigned difference = m_value.size() == candidate.size() ? 0U : 1U;
        for (std::size_t i = 0; i < candidate.size(); ++i) {
            const char own = m_value.empty() ? '\0' : m_value[i % m_value.size()];
            difference |= static_cast<unsigned>(static_cast<unsigned char>(own ^ candidate[i]));
        }
        return difference == 0;
    }

    friend QDebug operator<<(QDebug debug, const Secret &) { return debug << kMask.data(); }

private:
    std::string m_value;
};

} // namespace ccproxy
