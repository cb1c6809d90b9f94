// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/model_name.h"
#include "core/catalogue/provider_table.h"

namespace ccproxy::catalogue {
namespace {

using enum Dialect;
using table::kProviders;

constexpr auto kByName = [] {
    std::array<std::uint8_t, kProviders.size()> order{};
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::uint8_t>(i);
    std::sort(order.begin(), order.end(), [](std::uint8_t a, std::uint8_t b) {
        return shorterFirst(kProviders[a].name, kProviders[b].name);
    });
    return order;
}();

} // namespace

std::string_view dialectName(Dialect dialect)
{
    switch (dialect) {
    case Anthropic:
        return "anthropic";
    case OpenAiChat:
        return "openai";
    case OpenAiResponses:
        return "openai-responses";
    case Gemini:
        return "gemini";
    case Demo:
        break;
    }
    return "demo";
}

std::span<const ProviderEntry> providers()
{
    return kProviders;
}

const ProviderEntry *findProvider(std::string_view name)
{
    const auto *place = std::lower_bound(kByName.begin(), kByName.end(), name,
                                         [](std::uint8_t entry, std::string_view n) {
                                             return shorterFirst(kProviders[entry].name, n);
                                         });
    if (place == kByName.end() || kProviders[*place].name != name)
        return nullptr;
    return &kProviders[*place];
}

} // namespace ccproxy::catalogue
