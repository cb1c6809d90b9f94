// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"
#include "ui/words/core_words.h"

#include <QString>

#include <string_view>
#include <vector>

/// What core, engine and program say in English, by subject. A test goes through their sources and
/// tells the sentence that is in no table.
namespace ccproxy::ui {

CoreTable routingWords();
CoreTable providerFailureWords();
CoreTable proxyFailureWords();
CoreTable programFailureWords();
CoreTable configurationWords();
CoreTable jsonWords();
CoreTable importWords();
CoreTable findingWords();

/// All of them; the later ones have the sentences that fit the most.
std::vector<CoreTable> coreTables();
const CoreTexts &coreTexts();

/// A text of the core in the language of the user: a reason, a finding, a failure.
QString coreText(std::string_view text);
/// What failed and what to do about it, as whole sentences.
QString failureText(const Failure &failure);

} // namespace ccproxy::ui
