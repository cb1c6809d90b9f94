// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/targets.h"

#include <algorithm>
#include <iterator>

namespace ccproxy::tests {
namespace {

using enum catalogue::Dialect;

constexpr std::string_view kHost = "https://host.example/v1";

constexpr TargetRow kRows[] = {
    {"anthropic", Anthropic, "anthropic", "https://api.anthropic.com", "claude-opus-4-8"},
    {"anthropic format", Anthropic, "deepseek", "https://host.example/anthropic", "deepseek-chat"},
    {"openai", OpenAiChat, "openai", kHost, "gpt-4.1"},
    {"openai, reasoning", OpenAiChat, "openai", kHost, "gpt-5.2"},
    {"openai, o-series", OpenAiChat, "openai", kHost, "o4-mini"},
    {"openai, tools without effort", OpenAiChat, "openai", kHost, "gpt-5.6"},
    {"azure", OpenAiChat, "azure", "https://host.example/openai?api-version=1", "gpt-5-mini"},
    {"deepseek", OpenAiChat, "deepseek", kHost, "deepseek-v4-pro"},
    {"openrouter", OpenAiChat, "openrouter", kHost, "qwen/qwen3-235b-a22b"},
    {"openrouter, cached", OpenAiChat, "openrouter", kHost, "anthropic/claude-sonnet-4.5"},
    {"mistral", OpenAiChat, "mistral", kHost, "mistral-large-latest"},
    {"moonshot", OpenAiChat, "moonshot", kHost, "kimi-k2.6"},
    {"zai", OpenAiChat, "zai", kHost, "glm-5.2"},
    {"groq", OpenAiChat, "groq", kHost, "openai/gpt-oss-120b"},
    {"xai", OpenAiChat, "xai", kHost, "grok-4.3"},
    {"ollama", OpenAiChat, "ollama", "http://localhost:11434/v1", "qwen3"},
    {"llamacpp", OpenAiChat, "llamacpp", "http://localhost:8080/v1", "local"},
    {"unknown server", OpenAiChat, "", kHost, "m"},
    {"responses", OpenAiResponses, "openai", kHost, "gpt-4.1"},
    {"responses, reasoning", OpenAiResponses, "openai", kHost, "gpt-5.6"},
    {"responses, xai", OpenAiResponses, "xai", kHost, "grok-4.3"},
    {"responses, unknown server", OpenAiResponses, "", kHost, "m"},
    {"gemini 2.5", Gemini, "gemini", "https://host.example/v1beta", "gemini-2.5-flash"},
    {"gemini 3", Gemini, "gemini", "https://host.example/v1beta", "gemini-3-pro-preview"},
    {"gemini, unknown model", Gemini, "gemini", "https://host.example/v1beta", "m"},
    {"demo", Demo, "demo", "demo:", "demo"},
};

} // namespace

std::span<const TargetRow> targetRows()
{
    return kRows;
}

std::vector<TargetRow> targetRows(catalogue::Dialect dialect)
{
    std::vector<TargetRow> rows;
    std::copy_if(std::begin(kRows), std::end(kRows), std::back_inserter(rows),
                 [dialect](const TargetRow &row) { return row.dialect == dialect; });
    return rows;
}

dialects::Target targetOf(const TargetRow &row)
{
    dialects::Target target{};
    target.provider = "configured";
    target.traits = row.traits;
    target.baseUrl = row.baseUrl;
    target.model = row.model;
    target.facts = catalogue::findModel(row.traits, row.model);
    return target;
}

} // namespace ccproxy::tests
