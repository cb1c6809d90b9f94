// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/jsonc.h"
#include "core/config/loader.h"
#include "core/config/value.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::config {

/// One layer's text.
struct Source {
    Origin::Layer layer = Origin::Layer::BuiltIn;
    std::string name;    ///< for problems: the file's path, "environment", "command line"
    std::string label;   ///< for origins, as Origin::source
    bool isText = false; ///< values come as text, whatever the key's type
};

/// What a load has found so far: problems, origins, and where environment values went. The parts
/// of the loader share one.
class Reading {
public:
    explicit Reading(const LayeredInput &input) : m_input(input) { }

    const LayeredInput &input() const { return m_input; }

    /// A problem at a byte of the file, or (npos) at none.
    void report(Problem::Severity severity, const Source &source, std::size_t offset,
                std::string_view key, std::string message, std::string remedy);
    /// A problem with what was read for `path`, at the place that it was read from; when nothing
    /// was, at that of the nearest path around it.
    void reportAt(Problem::Severity severity, std::string_view path, std::string message,
                  std::string remedy);

    /// Reads a value for a key. Nothing is returned after a problem that was reported.
    std::optional<Value> value(const KeyInfo &key, const jsonc::Node &node, const std::string &path,
                               const Source &source);

    void setOrigin(const std::string &path, const Source &source, std::size_t offset);

    /// Whether a value below this path ("providers[0].") holds an environment variable's value that
    /// is no key.
    bool isBorrowedBelow(std::string_view prefix) const;
    /// `name` in quotes for a message, or "this name" when it came from the environment.
    std::string shown(std::string_view path, std::string_view name) const;

    /// Where the next problem will stand, and turning errors since then into warnings.
    std::size_t problemCount() const { return m_problems.size(); }
    void soften(std::size_t firstProblem);
    bool hasErrors() const;
    bool isFull() const { return m_problems.size() >= kMaxProblems; }

    /// Moves everything into a result, places worked out.
    void finish(LoadResult &result) &&;

private:
    struct Place {
        Source source;
        std::size_t offset;
    };
    struct Pending {
        Problem problem;
        std::size_t offset;
    };
    /// What a value is read from, for the functions that read one type each.
    struct At {
        const KeyInfo &key;
        const jsonc::Node &node;
        const std::string &path;
        const Source &source;
    };

    std::nullopt_t wrong(const At &at, std::string message, std::string remedy);
    std::nullopt_t wrongType(const At &at);
    std::nullopt_t notUnderstood(const At &at);
    bool mayBorrow(const At &at) const;
    std::optional<std::string> expanded(const At &at, std::string_view text);
    std::optional<std::string> stringOf(const At &at);
    std::optional<std::string> scalarText(const At &at);
    std::optional<Value> integer(const At &at);
    std::optional<Value> amount(const At &at);
    std::optional<Value> choice(const At &at);
    std::optional<Value> path(const At &at);
    std::optional<Value> url(const At &at);
    std::optional<Value> host(const At &at);
    std::optional<Value> secret(const At &at);
    std::optional<Value> list(const At &at);
    std::optional<Value> stringMap(const At &at);
    std::optional<Value> jsonObject(const At &at);

    const LayeredInput &m_input;
    std::vector<Pending> m_problems;
    std::size_t m_dropped = 0;
    bool m_droppedError = false;
    std::map<std::string, Place, std::less<>> m_origins;
    std::set<std::string, std::less<>> m_borrowed;
};

} // namespace ccproxy::config
