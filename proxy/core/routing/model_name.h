// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// The forms that a model's name can take in a request. Views are into the name that was given.
namespace ccproxy::routing {

/// Cuts a "[1m]" off the end of a name (in either case); whether there was one (CLIENT.md 10).
bool stripMillion(std::string &model);

/// A name that says its provider. `model` may be empty: "openai," asks for nothing.
struct ProviderAndModel {
    std::string_view provider;
    std::string_view model;

    bool operator==(const ProviderAndModel &) const = default;
};

/// "PROVIDER,MODEL"; spaces around either are left out.
std::optional<ProviderAndModel> splitAtComma(std::string_view name);
/// "PROVIDER/MODEL", at the first slash. Whether the first part is a provider is for the caller to
/// find out: many models have a slash in their own names.
std::optional<ProviderAndModel> splitAtSlash(std::string_view name);

struct ExplicitName {
    ProviderAndModel parts;
    bool isCertain = true; ///< false: by a slash
};
/// A name that says its provider in any way, an alias among them.
std::optional<ExplicitName> explicitNameOf(std::string_view name);

/// The name under which Claude Code is shown a provider's model: it lists only names that hold
/// "claude" or "anthropic", older ones only those that begin so (CLIENT.md 2 and 10).
std::string aliasFor(std::string_view provider, std::string_view model);
/// The way back, of "claude-via-PROVIDER,MODEL" and "claude-ccproxy/PROVIDER/MODEL"; nothing for
/// any other name.
std::optional<ProviderAndModel> fromAlias(std::string_view name);

/// Whether `text` fits a pattern, in which each `*` stands for any text, also for none.
bool fitsPattern(std::string_view pattern, std::string_view text);
/// How specific a pattern is: its characters that are not `*`.
std::size_t literalLength(std::string_view pattern);
inline bool isPattern(std::string_view name)
{
    return name.find('*') != std::string_view::npos;
}

} // namespace ccproxy::routing
