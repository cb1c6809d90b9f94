// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metrics/exposition.h"

#include <array>
#include <charconv>

namespace ccproxy::engine {
namespace {

template <typename T>
void appendNumber(std::string &out, T value)
{
    constexpr std::size_t kLongest = 32; // of a double's shortest form
    std::array<char, kLongest> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    out.append(buffer.data(), end);
}

void appendEscaped(std::string &out, std::string_view value)
{
    for (const char c : value) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\' || c == '"')
            out += '\\';
        out += c;
    }
}

} // namespace

void Exposition::family(std::string_view name, std::string_view type, std::string_view help)
{
    m_family = name;
    m_out.append("# HELP ").append(name).append(" ").append(help).append("\n");
    m_out.append("# TYPE ").append(name).append(" ").append(type).append("\n");
}

template <typename T>
void Exposition::write(std::string_view suffix, std::span<const Label> labels, T value)
{
    m_out.append(m_family).append(suffix);
    char opening = '{';
    for (const auto &[name, text] : labels) {
        m_out += opening;
        m_out.append(name).append("=\"");
        appendEscaped(m_out, text);
        m_out += '"';
        opening = ',';
    }
    if (!labels.empty())
        m_out += '}';
    m_out += ' ';
    appendNumber(m_out, value);
    m_out += '\n';
}

template void Exposition::write(std::string_view, std::span<const Label>, std::uint64_t);
template void Exposition::write(std::string_view, std::span<const Label>, double);

void Exposition::histogram(Label label, std::span<const double> bounds,
                           std::span<const std::uint64_t> counts, double sum)
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        total += counts[i];
        std::string bound;
        if (i < bounds.size())
            appendNumber(bound, bounds[i]);
        else
            bound = "+Inf";
        const std::array<Label, 2> labels{label, Label("le", bound)};
        write("_bucket", labels, total);
    }
    write("_sum", std::span(&label, 1), sum);
    write("_count", std::span(&label, 1), total);
}

} // namespace ccproxy::engine
