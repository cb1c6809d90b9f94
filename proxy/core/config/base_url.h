// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/expected.h"

#include <string>
#include <string_view>

namespace ccproxy::config {

/// The base URL that a dialect's endpoints are appended to, from any form in which users write it
/// (PRODUCT.md 3): a bare host, with or without the version, or a full endpoint's address. It ends
/// with no slash, and says what catalogue::ProviderEntry::baseUrl says:
/// - OpenAI dialects: what stands before /chat/completions or /responses. A bare host gets the path
///   of `usualBase` when it is that server; else "/v1", unless `usualBase` itself has no path.
/// - Anthropic: what stands before /v1/messages.
/// - Gemini: up to and including the version, /v1beta where none was written.
/// A host without a scheme gets https, a loopback one http. A query is kept (Azure's api-version).
/// `usualBase` is the base of the catalogue entry whose traits the provider shares, or "".
/// The failure is a ConfigInvalid without the text itself.
Expected<std::string> normalisedBaseUrl(catalogue::Dialect dialect, std::string_view text,
                                        std::string_view usualBase = {});

enum class Endpoint { Messages, CountTokens, Models };

/// The full address of an endpoint below a normalised base; "" where the dialect has none (counting
/// is offered by all but the chat dialect; demo has no address at all). Gemini's addresses hold
/// the model and tell streaming from the rest; the others ignore both.
std::string endpointUrl(catalogue::Dialect dialect, std::string_view base, Endpoint endpoint,
                        std::string_view model = {}, bool streaming = false);

} // namespace ccproxy::config
