// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/order.h"

#include "core/ascii.h"
#include "core/config/url.h"

#include <algorithm>
#include <array>

namespace ccproxy::search {
namespace {

using messages::Block;
using messages::BlockKind;

constexpr std::string_view kToolType = "web_search";
constexpr std::string_view kPrefix = "Perform a web search for the query:";
/// Text that Claude Code adds to what a user said.
constexpr std::string_view kReminder = "<system-reminder>";

std::string_view withoutPrefix(std::string_view text)
{
    if (text.starts_with(kPrefix))
        text.remove_prefix(kPrefix.size());
    return text;
}

/// The text block of a message that says what is searched for, null for none.
const Block *askingBlock(const messages::Message &message)
{
    const Block *found = nullptr;
    for (const Block &block : message.content) {
        if (block.kind != BlockKind::Text || block.text.isBlank()
            || block.text.startsWith(kReminder))
            continue;
        found = &block;
        if (block.text.startsWith(kPrefix))
            break;
    }
    return found;
}

/// "https://Example.com/" → "example.com".
std::string tidyDomain(std::string_view text)
{
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (text.starts_with(scheme))
            text.remove_prefix(scheme.size());
    }
    while (text.ends_with('/'))
        text.remove_suffix(1);
    std::string out(text);
    const auto host = std::min(out.find('/'), out.size());
    for (std::size_t i = 0; i < host; ++i)
        out[i] = ascii::lowered(out[i]);
    return out;
}

bool isDomain(std::string_view text)
{
    return !text.empty() && text.size() <= 253
        && std::none_of(text.begin(), text.end(), [](char c) {
               return static_cast<unsigned char>(c) <= 0x20 || c == '"' || c == '(' || c == ')';
           });
}

std::vector<std::string> readDomains(json::Value value)
{
    std::vector<std::string> domains;
    json::eachElement(value, [&domains](json::Value element) {
        const auto text = json::rawString(element);
        std::string domain = text ? tidyDomain(text->decoded()) : std::string();
        if (isDomain(domain) && domains.size() < kMostDomains)
            domains.push_back(std::move(domain));
    });
    return domains;
}

bool isWithin(const config::Url &url, std::string_view domain)
{
    const std::size_t slash = domain.find('/');
    const std::string_view host = domain.substr(0, slash);
    const bool sameHost = url.host == host
        || (url.host.ends_with(host) && url.host.size() > host.size()
            && url.host[url.host.size() - host.size() - 1] == '.');
    if (!sameHost || slash == std::string_view::npos)
        return sameHost;
    const std::string_view path = domain.substr(slash);
    const std::string_view rest = url.path;
    return rest.starts_with(path) && (rest.size() == path.size() || rest[path.size()] == '/');
}

/// The query with the domains in the words that search engines know.
std::string words(const Order &order)
{
    std::string out = order.query;
    const bool several = order.allowedDomains.size() > 1;
    for (std::size_t i = 0; i < order.allowedDomains.size(); ++i) {
        out += i > 0 ? " OR " : several ? " (" : " ";
        out += "site:" + order.allowedDomains[i];
    }
    if (several)
        out += ')';
    for (const std::string &domain : order.blockedDomains)
        out += " -site:" + domain;
    return out;
}

void appendPercentEncoded(std::string &out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = ascii::isAlphanumeric(c) || c == '-' || c == '_' || c == '.' || c == '~';
        if (plain)
            out += c;
        else
            out.append({'%', digits[byte >> 4U], digits[byte & 15U]});
    }
}

} // namespace

bool isSearch(std::span<const messages::Tool> tools)
{
    return tools.size() == 1 && tools.front().type.startsWith(kToolType);
}

Order orderOf(const messages::Request &request, json::Parser &parser)
{
    Order order;
    for (auto message = request.messages.rbegin(); message != request.messages.rend(); ++message) {
        if (message->role != messages::Role::User)
            continue;
        if (const Block *block = askingBlock(*message)) {
            const std::string line = oneLine(withoutPrefix(block->text.decoded()));
            order.query = beginning(line, kLongestQuery);
            break;
        }
    }
    for (const messages::Tool &tool : request.tools) {
        parser.objectOfCopy(tool.raw, [&order](std::string_view key, json::Value value) {
            if (key == "allowed_domains")
                order.allowedDomains = readDomains(value);
            else if (key == "blocked_domains")
                order.blockedDomains = readDomains(value);
        });
    }
    return order;
}

std::string searchUrl(std::string_view base, const Order &order)
{
    const std::size_t query = std::min(base.find_first_of("?#"), base.size());
    std::string_view path = base.substr(0, query);
    while (path.ends_with('/'))
        path.remove_suffix(1);
    std::string url(path);
    if (!path.ends_with("/search"))
        url += "/search";
    url += '?';
    // What else the user wants to be asked: a language, certain engines.
    if (query + 1 < base.size() && base[query] == '?')
        url.append(base.substr(query + 1)).append("&");
    url += "q=";
    appendPercentEncoded(url, words(order));
    return url + "&format=json";
}

bool admits(const Order &order, std::string_view text)
{
    const auto url = config::parseUrl(text);
    if (!url || (url->scheme != "http" && url->scheme != "https"))
        return false;
    const auto holdsUrl = [&url](const std::string &domain) { return isWithin(*url, domain); };
    const auto &allowed = order.allowedDomains;
    const auto &blocked = order.blockedDomains;
    return (allowed.empty() || std::any_of(allowed.begin(), allowed.end(), holdsUrl))
        && std::none_of(blocked.begin(), blocked.end(), holdsUrl);
}

std::string_view beginning(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U)
        --bytes;
    return text.substr(0, bytes);
}

std::string oneLine(std::string_view text)
{
    std::string out;
    bool blank = false;
    for (const char c : text) {
        const bool space = static_cast<unsigned char>(c) <= 0x20 || c == '\x7F';
        if (!space && blank && !out.empty())
            out += ' ';
        if (!space)
            out += c;
        blank = space;
    }
    return out;
}

} // namespace ccproxy::search
