// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace ccproxy::engine {

/// Writes Prometheus' text format, version 0.0.4, by appending to a string: a family after the
/// other, each with its samples.
class Exposition {
public:
    /// Its values may be any UTF-8.
    using Label = std::pair<std::string_view, std::string_view>;

    static constexpr std::string_view kContentType = "text/plain; version=0.0.4; charset=utf-8";

    explicit Exposition(std::string &out) : m_out(out) { }

    /// `type` is counter, gauge or histogram; `help` one line.
    void family(std::string_view name, std::string_view type, std::string_view help);
    /// A sample of that family.
    void sample(std::initializer_list<Label> labels, std::uint64_t value)
    {
        write({}, {labels.begin(), labels.size()}, value);
    }
    void sample(std::initializer_list<Label> labels, double value)
    {
        write({}, {labels.begin(), labels.size()}, value);
    }
    /// The samples of a histogram: `counts` by bucket, not yet added up, has one more element than
    /// `bounds`, for what is above the last.
    void histogram(Label label, std::span<const double> bounds,
                   std::span<const std::uint64_t> counts, double sum);

private:
    template <typename T>
    void write(std::string_view suffix, std::span<const Label> labels, T value);

    std::string &m_out;
    std::string m_family;
};

} // namespace ccproxy::engine
