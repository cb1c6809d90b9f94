// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/conversation/names.h"

#include "core/ascii.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace ccproxy::dialects::conversation {
namespace {

constexpr std::size_t kLongestName = 64;
constexpr std::size_t kNameHash = 10;
constexpr std::size_t kLongId = 64;
constexpr std::size_t kShortId = 40;
constexpr std::size_t kMistralId = 9;

bool isWordCharacter(char c)
{
    return ascii::isAlphanumeric(c) || c == '_' || c == '-';
}

bool isWord(std::string_view text, std::size_t longest)
{
    return !text.empty() && text.size() <= longest
        && std::all_of(text.begin(), text.end(), isWordCharacter);
}

bool beginsIdentifier(char c)
{
    return c == '_' || ascii::isLetter(c);
}

QByteArray sha256(std::string_view text)
{
    const auto size = static_cast<qsizetype>(text.size());
    return QCryptographicHash::hash(QByteArray::fromRawData(text.data(), size),
                                    QCryptographicHash::Sha256);
}

std::string mistralId(std::string_view seed)
{
    constexpr std::string_view kDigits =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const QByteArray hash = sha256(seed);
    std::string id;
    for (std::size_t i = 0; i < kMistralId; ++i) {
        const auto byte = static_cast<unsigned char>(hash[static_cast<qsizetype>(i)]);
        id += kDigits[byte % kDigits.size()];
    }
    return id;
}

} // namespace

std::string bareModelName(std::string_view model)
{
    return ascii::lowered(model.substr(model.rfind('/') + 1));
}

std::string shortHash(std::string_view text, std::size_t digits)
{
    return sha256(text).toHex().toStdString().substr(0, digits);
}

bool ToolNames::fits(std::string_view name) const
{
    return isWord(name, kLongestName)
        && (m_style == ToolNameStyle::Word || beginsIdentifier(name.front()));
}

/// As much of a name as fits beside its hash. The first part of an MCP name (mcp__server__) tells
/// the least, so what is cut is taken from there; the model reads the tool's own name.
std::string ToolNames::shortened(std::string_view name, std::string_view hash) const
{
    constexpr std::string_view kMcp = "mcp__";
    std::string readable;
    if (m_style == ToolNameStyle::Identifier && !name.empty() && !beginsIdentifier(name.front()))
        readable += '_';
    for (const char c : name)
        readable += isWordCharacter(c) ? c : '_';
    const std::size_t room = kLongestName - hash.size() - 1;
    if (readable.size() > room && readable.starts_with(kMcp))
        readable = std::string(kMcp) + readable.substr(readable.size() - (room - kMcp.size()));
    readable.resize(std::min(readable.size(), room));
    return readable + '_' + std::string(hash);
}

std::string_view ToolNames::sent(json::RawString name)
{
    if (fits(name.escaped()) && !m_changed.contains(name.escaped())) {
        if (!m_kept.contains(name.escaped()))
            m_kept.emplace(name.escaped());
        return name.escaped();
    }
    const std::string plain = name.decoded();
    const auto known = m_sent.find(plain);
    if (known != m_sent.end())
        return known->second;
    std::string seed = plain;
    std::string made = shortened(plain, shortHash(seed, kNameHash));
    while (m_kept.contains(made) || m_changed.contains(made)) {
        seed += '#';
        made = shortened(plain, shortHash(seed, kNameHash));
    }
    m_changed.emplace(made, name.escaped());
    return m_sent.emplace(plain, std::move(made)).first->second;
}

messages::ToolNameMap ToolNames::takeChanged()
{
    return std::exchange(m_changed, {});
}

std::string CallIds::next(json::RawString id, std::string_view name)
{
    const std::string plain = id.decoded();
    std::string made = candidate(plain, name, 0);
    for (std::size_t attempt = 1; !m_used.insert(made).second; ++attempt)
        made = candidate(plain, name, attempt);
    ++m_calls;
    return made;
}

std::string CallIds::candidate(std::string_view id, std::string_view name,
                               std::size_t attempt) const
{
    const auto seed = [&] { return std::string(id) + '#' + std::to_string(attempt); };
    switch (m_style) {
    case ToolIdStyle::Kimi:
        return "functions." + std::string(name) + ':' + std::to_string(m_calls + attempt);
    case ToolIdStyle::Mistral:
        if (attempt == 0 && id.size() == kMistralId
            && std::all_of(id.begin(), id.end(), ascii::isAlphanumeric))
            return std::string(id);
        return mistralId(seed());
    case ToolIdStyle::Long:
    case ToolIdStyle::Short:
        break;
    }
    const std::size_t longest = m_style == ToolIdStyle::Short ? kShortId : kLongId;
    constexpr std::size_t kIdHash = 24;
    if (attempt == 0 && isWord(id, longest))
        return std::string(id);
    return "call_" + shortHash(seed(), kIdHash);
}

} // namespace ccproxy::dialects::conversation
