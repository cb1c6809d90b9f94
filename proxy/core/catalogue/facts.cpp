// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/ascii.h"

#include <algorithm>
#include <cstdio>

namespace ccproxy::catalogue {
namespace {

/// Words in the names of models that do something else than converse. A word is what stands between
/// anything but letters and digits, in lower case.
constexpr std::string_view kOtherWork[] = {
    // vectors and their order
    "embed", "embedding", "embeddings", "bge", "gte", "e5", "rerank", "reranker", "reward",
    // sound
    "whisper", "tts", "speech", "transcribe", "transcription", "audio", "asr", "realtime", "live",
    "orpheus", "lyria", "parakeet", "stt",
    // pictures and films
    "image", "images", "imagen", "imagine", "dall", "diffusion", "sdxl", "flux", "sora", "veo",
    "video", "t2v", "i2v", "t2i", "seedream", "seedance", "recraft", "inpainting",
    // judges, readers and old completion models
    "moderation", "guard", "safeguard", "safety", "ocr", "aqa", "davinci", "babbage", "esmfold"};

/// Claude Code's own prompt and tools take more.
constexpr std::int64_t kSmallestWindow = 16'000;

bool isOtherWork(std::string_view word)
{
    return std::any_of(std::begin(kOtherWork), std::end(kOtherWork), [word](std::string_view w) {
        return std::equal(w.begin(), w.end(), word.begin(), word.end(),
                          [](char a, char b) { return a == ascii::lowered(b); });
    });
}

bool isDate(std::string_view text)
{
    if (text.size() != 7 && text.size() != 10)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool fits = i == 4 || i == 7 ? text[i] == '-' : text[i] >= '0' && text[i] <= '9';
        if (!fits)
            return false;
    }
    return true;
}

unsigned number(std::string_view digits)
{
    unsigned value = 0;
    for (const char c : digits)
        value = value * 10 + static_cast<unsigned>(c - '0');
    return value;
}

template <typename T>
void overlayOne(std::optional<T> &fact, const std::optional<T> &better)
{
    if (better)
        fact = better;
}

} // namespace

Day dayFrom(std::string_view text)
{
    if (!isDate(text))
        return {};
    const unsigned month = number(text.substr(5, 2));
    const unsigned day = text.size() == 10 ? number(text.substr(8, 2)) : 0;
    const bool isReal = month >= 1 && month <= 12 && day <= 31 && (text.size() == 7 || day >= 1);
    if (!isReal)
        return {};
    return {static_cast<std::uint16_t>(number(text.substr(0, 4))), static_cast<std::uint8_t>(month),
            static_cast<std::uint8_t>(day)};
}

std::string textOf(Day day)
{
    if (!day.isKnown())
        return {};
    char text[16];
    const unsigned year = day.year;
    const unsigned month = day.month;
    const int length = day.day == 0
        ? std::snprintf(text, sizeof text, "%04u-%02u", year, month)
        : std::snprintf(text, sizeof text, "%04u-%02u-%02u", year, month, unsigned{day.day});
    return {text, static_cast<std::size_t>(length)};
}

void overlay(ModelFacts &facts, const ModelFacts &better)
{
    overlayOne(facts.context, better.context);
    overlayOne(facts.maxOutput, better.maxOutput);
    overlayOne(facts.vision, better.vision);
    overlayOne(facts.reasoning, better.reasoning);
    overlayOne(facts.tools, better.tools);
    overlayOne(facts.pdf, better.pdf);
    overlayOne(facts.prices.input, better.prices.input);
    overlayOne(facts.prices.output, better.prices.output);
    overlayOne(facts.prices.cacheRead, better.prices.cacheRead);
    overlayOne(facts.prices.cacheWrite, better.prices.cacheWrite);
    if (better.released.isKnown())
        facts.released = better.released;
    if (better.updated.isKnown())
        facts.updated = better.updated;
}

bool canChat(std::string_view model, const ModelFacts &facts)
{
    if (facts.context && *facts.context < kSmallestWindow && facts.tools != true)
        return false;
    std::size_t at = 0;
    while (at < model.size()) {
        const auto begin = std::find_if(model.begin() + static_cast<std::ptrdiff_t>(at),
                                        model.end(), ascii::isAlphanumeric);
        const auto end = std::find_if_not(begin, model.end(), ascii::isAlphanumeric);
        if (isOtherWork(std::string_view(begin, end)))
            return false;
        at = static_cast<std::size_t>(end - model.begin());
    }
    return true;
}

} // namespace ccproxy::catalogue
