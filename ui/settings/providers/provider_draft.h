// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/jsonc.h"
#include "core/config/problem.h"
#include "core/config/provider_change.h"
#include "core/secret.h"

#include <string>
#include <vector>

/// A provider as it is being typed. Pure values.
namespace ccproxy::ui {

/// One key: what is written stays, or another one comes.
struct DraftKey {
    bool isKept = true; ///< what the base has at that place, if anything
    Secret typed{};     ///< "" = none
};

/// The fields of the editor. Texts as they stand there; lists of keys by their places in the base.
struct ProviderDraft {
    std::string name{};
    std::string type{};
    std::string address{};
    DraftKey key{};
    std::vector<DraftKey> furtherKeys{};
    std::vector<std::string> models{};
    // Objects as JSON, "" = none.
    std::string headers{};
    std::string parameters{};
    std::string proxyUrl{};
    std::string caFile{};
    bool checksTls = true;
    std::string modelOptions{};
};

/// The fields that a provider in the form of the file gives.
ProviderDraft draftOf(const config::jsonc::Node &base);

/// What a draft would have in the file.
struct DraftNode {
    config::jsonc::Node node;
    /// What cannot be written at all; `key` is the key of the field: "headers".
    std::vector<config::Problem> problems;
};
/// `base`: what the fields began from; what they do not show stays as it is there.
DraftNode nodeOf(const ProviderDraft &draft, const config::jsonc::Node &base);

/// The key of the field that a problem of the configuration is about: "api_base_url" for
/// "providers[2].api_base_url"; "" when no field is.
std::string fieldOf(const config::Problem &problem);

} // namespace ccproxy::ui
