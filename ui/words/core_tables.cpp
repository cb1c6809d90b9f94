// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/core_tables.h"

namespace ccproxy::ui {

std::vector<CoreTable> coreTables()
{
    return {routingWords(), findingWords(),        providerFailureWords(), proxyFailureWords(),
            importWords(),  programFailureWords(), configurationWords(),   jsonWords()};
}

const CoreTexts &coreTexts()
{
    static const CoreTexts kTexts(coreTables());
    return kTexts;
}

QString coreText(std::string_view text)
{
    return coreTexts()(text);
}

QString failureText(const Failure &failure)
{
    return coreText(failure.text());
}

} // namespace ccproxy::ui
