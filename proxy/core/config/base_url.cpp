// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/base_url.h"

#include "core/ascii.h"
#include "core/config/url.h"

#include <algorithm>
#include <span>
#include <vector>

namespace ccproxy::config {
namespace {

using catalogue::Dialect;

using Segments = std::vector<std::string_view>;

/// Ends of paths that belong to an endpoint, not to the base; the first that fits is cut.
constexpr std::string_view kOpenAiEnds[] = {"/chat/completions", "/completions", "/responses",
                                            "/models"};
constexpr std::string_view kAnthropicEnds[] = {"/v1/messages/count_tokens", "/v1/messages",
                                               "/messages", "/v1/models", "/v1"};

std::span<const std::string_view> endsOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Anthropic:
        return kAnthropicEnds;
    case Dialect::OpenAiChat:
    case Dialect::OpenAiResponses:
        return kOpenAiEnds;
    case Dialect::Gemini:
    case Dialect::Demo:
        break;
    }
    return {};
}

/// "v1", "v1beta", "v4", …
bool isVersion(std::string_view segment)
{
    return segment.size() >= 2 && segment[0] == 'v' && segment[1] >= '0' && segment[1] <= '9';
}

Segments segmentsOf(std::string_view path)
{
    Segments out;
    while (!path.empty()) {
        const std::string_view segment = path.substr(0, path.find('/'));
        if (!segment.empty())
            out.push_back(segment);
        path.remove_prefix(std::min(path.size(), segment.size() + 1));
    }
    // A version that stands twice at the end was appended to a base that had it.
    while (out.size() >= 2 && isVersion(out.back()) && out.back() == out[out.size() - 2])
        out.pop_back();
    return out;
}

std::string joined(const Segments &segments)
{
    std::string out;
    for (const std::string_view segment : segments) {
        out += '/';
        out += segment;
    }
    return out;
}

bool cutEnd(std::string &path, std::span<const std::string_view> ends)
{
    for (const std::string_view end : ends) {
        if (path.ends_with(end)) {
            path.resize(path.size() - end.size());
            return true;
        }
    }
    return false;
}

/// A host without a scheme is given one.
std::string withScheme(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    text.remove_prefix(begin);
    if (text.empty() || text.find("://") != std::string_view::npos)
        return std::string(text);
    const std::size_t hostEnd =
        text.starts_with('[') ? text.find(']') + 1 : text.find_first_of(":/?");
    const bool local = isLoopback(text.substr(0, hostEnd));
    return (local ? "http://" : "https://") + std::string(text);
}

bool isAzure(std::string_view host)
{
    return host.ends_with(".openai.azure.com") || host.ends_with(".cognitiveservices.azure.com")
        || host.ends_with(".services.ai.azure.com");
}

/// The path of a server of which only the host was written.
std::string pathOfBareHost(const Url &url, std::string_view usualBase)
{
    if (isAzure(url.host))
        return "/openai/v1";
    const Expected<Url> usual = parseUrl(usualBase);
    if (!usual)
        return "/v1";
    if (usual->host == url.host)
        return usual->path;
    return usual->path.empty() ? "" : "/v1";
}

void normaliseOpenAi(Url &url, std::string_view usualBase)
{
    if (cutEnd(url.path, endsOf(Dialect::OpenAiChat)))
        return;
    if (url.path.empty())
        url.path = pathOfBareHost(url, usualBase);
    else if (url.path == "/openai" && isAzure(url.host))
        url.path = "/openai/v1";
}

void normaliseAnthropic(Url &url, std::string_view usualBase)
{
    if (cutEnd(url.path, endsOf(Dialect::Anthropic)) || !url.path.empty())
        return;
    const Expected<Url> usual = parseUrl(usualBase);
    if (usual && usual->host == url.host)
        url.path = usual->path;
}

void normaliseGemini(Url &url)
{
    Segments segments = segmentsOf(url.path);
    // ".../models/NAME:method": the base ends before "models".
    const auto models = std::find(segments.begin(), segments.end(), "models");
    segments.erase(models, segments.end());
    if (std::none_of(segments.begin(), segments.end(), isVersion))
        segments.push_back("v1beta");
    url.path = joined(segments);
    if (url.query == "alt=sse")
        url.query.clear();
}

/// A path behind the base's own path, before its query.
std::string appended(std::string_view base, std::string_view path)
{
    const std::size_t question = std::min(base.find('?'), base.size());
    std::string out(base.substr(0, question));
    out += path;
    std::string_view query = base.substr(question);
    if (path.find('?') != std::string_view::npos && !query.empty()) {
        out += '&';
        query.remove_prefix(1);
    }
    out += query;
    return out;
}

std::string escapedModel(std::string_view model)
{
    if (model.starts_with("models/"))
        model.remove_prefix(7);
    std::string out;
    for (const char c : model) {
        const bool plain =
            ascii::isAlphanumeric(c) || std::string_view("-._~").find(c) != std::string_view::npos;
        if (plain) {
            out += c;
            continue;
        }
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4U];
        out += digits[byte & 0xFU];
    }
    return out;
}

/// Azure lists models beside its deployments, not below one.
std::string openAiModelsUrl(std::string_view base)
{
    const std::size_t deployments = base.find("/openai/deployments/");
    if (deployments == std::string_view::npos)
        return appended(base, "/models");
    const std::size_t question = std::min(base.find('?'), base.size());
    return std::string(base.substr(0, deployments)) + "/openai/models"
        + std::string(base.substr(question));
}

std::string geminiUrl(std::string_view base, Endpoint endpoint, std::string_view model,
                      bool streaming)
{
    if (endpoint == Endpoint::Models)
        return appended(base, "/models");
    const std::string_view method = endpoint == Endpoint::CountTokens ? ":countTokens"
        : streaming ? ":streamGenerateContent?alt=sse"
                    : ":generateContent";
    return appended(base, "/models/" + escapedModel(model) + std::string(method));
}

} // namespace

Expected<std::string> normalisedBaseUrl(Dialect dialect, std::string_view text,
                                        std::string_view usualBase)
{
    Expected<Url> url = parseUrl(withScheme(text));
    if (!url)
        return Unexpected(std::move(url.error()));
    if (url->scheme != "http" && url->scheme != "https") {
        return unexpected(FailureKind::ConfigInvalid, "a URL that is neither http nor https",
                          "write it as https://host/path");
    }
    url->path = joined(segmentsOf(url->path));
    switch (dialect) {
    case Dialect::OpenAiChat:
    case Dialect::OpenAiResponses:
        normaliseOpenAi(*url, usualBase);
        break;
    case Dialect::Anthropic:
        normaliseAnthropic(*url, usualBase);
        break;
    case Dialect::Gemini:
        normaliseGemini(*url);
        break;
    case Dialect::Demo:
        break;
    }
    return url->text();
}

std::string endpointUrl(Dialect dialect, std::string_view base, Endpoint endpoint,
                        std::string_view model, bool streaming)
{
    switch (dialect) {
    case Dialect::Anthropic:
        return appended(base,
                        endpoint == Endpoint::Messages          ? "/v1/messages"
                            : endpoint == Endpoint::CountTokens ? "/v1/messages/count_tokens"
                                                                : "/v1/models");
    case Dialect::OpenAiChat:
    case Dialect::OpenAiResponses:
        if (endpoint == Endpoint::Models)
            return openAiModelsUrl(base);
        if (endpoint == Endpoint::CountTokens)
            return dialect == Dialect::OpenAiChat ? std::string()
                                                  : appended(base, "/responses/input_tokens");
        return appended(base, dialect == Dialect::OpenAiChat ? "/chat/completions" : "/responses");
    case Dialect::Gemini:
        return geminiUrl(base, endpoint, model, streaming);
    case Dialect::Demo:
        break;
    }
    return {};
}

} // namespace ccproxy::config
