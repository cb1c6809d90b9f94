// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redact.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>

namespace ccproxy {
namespace {

constexpr std::string_view kHidden = "••••";

using ascii::isDigit;
using ascii::isUpper;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
template <typename Predicate>
constexpr std::array<bool, 256> tableOf(Predicate predicate)
{
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < table.size(); ++c)
        table[c] = predicate(static_cast<char>(static_cast<unsigned char>(c)));
    return table;
}

/// Characters of names and of most kinds of key.
constexpr std::array<bool, 256> kWordChars =
    tableOf([](char c) { return ascii::isAlphanumeric(c) || c == '_' || c == '-' || c == '.'; });
constexpr bool isWordChar(char c)
{
    return kWordChars[static_cast<unsigned char>(c)];
}
/// Characters of what follows "Bearer" (RFC 6750's token68).
constexpr bool isTokenChar(char c)
{
    return isWordChar(c) || c == '~' || c == '+' || c == '/' || c == '=';
}
constexpr bool isNumberChar(char c)
{
    return isDigit(c) || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
}
/// Single words, and compounds that are often written without a gap.
constexpr std::array<std::string_view, 34> kSecretWords{
    "apikey",        "apikeys",
    "auth",          "authkey",
    "authorization", "authtoken",
    "bearer",        "cookie",
    "cookies",       "credential",
    "credentials",   "csrf",
    "jwt",           "key",
    "keys",          "passphrase",
    "passwd",        "password",
    "pwd",           "secret",
    "secretkey",     "secrets",
    "session",       "sig",
    "signature",     "token",
    "accesskey",     "accesstoken",
    "privatekey",    "refreshtoken",
    "clientsecret",  "sessionkey",
    "sessiontoken",  "subscriptionkey",
};

/// Names that the words above would hide but that hold no secret and are needed to read a record:
/// the seal of a thinking block, ids of sessions, the state of a rate limit.
constexpr std::array<std::string_view, 4> kPlainNames{
    "signature",
    "session_id",
    "x-claude-code-session-id",
    "x-session-id",
};

/// A number below 256 that most words have different ones of.
constexpr std::size_t looksOf(std::string_view word)
{
    const auto first = static_cast<unsigned char>(ascii::lowered(word.front()));
    const auto last = static_cast<unsigned char>(ascii::lowered(word.back()));
    return (first * 7U + last * 31U + word.size()) % 256;
}

/// By which most words are told from all secret ones: each header of each request is looked at.
constexpr std::array<bool, 256> kSecretLooks = [] {
    std::array<bool, 256> looks{};
    for (const std::string_view word : kSecretWords)
        looks[looksOf(word)] = true;
    return looks;
}();

bool isSecretWord(std::string_view word)
{
    if (!kSecretLooks[looksOf(word)])
        return false;
    return std::any_of(kSecretWords.begin(), kSecretWords.end(), [word](std::string_view secret) {
        return ascii::equalIgnoringCase(word, secret);
    });
}

/// Whether the letters and digits of a name end so, as if it were one word.
bool endsAsOneWord(std::string_view name, std::string_view lowerCase)
{
    while (!lowerCase.empty()) {
        while (!name.empty() && !ascii::isAlphanumeric(name.back()))
            name.remove_suffix(1);
        if (name.empty() || ascii::lowered(name.back()) != lowerCase.back())
            return false;
        name.remove_suffix(1);
        lowerCase.remove_suffix(1);
    }
    return true;
}

struct KeyShape {
    std::string_view prefix;
    std::size_t shortest; ///< characters behind the prefix
};

/// How the keys of well-known issuers begin.
constexpr std::array<KeyShape, 23> kKeyShapes{{
    {"sk-", 16},    {"sk_live_", 10}, {"sk_test_", 10}, {"pk-", 20},         {"rk_live_", 10},
    {"AIza", 20},   {"gsk_", 16},     {"xai-", 16},     {"csk-", 16},        {"hf_", 16},
    {"nvapi-", 16}, {"pplx-", 16},    {"r8_", 16},      {"fw_", 16},         {"tgp_v1_", 10},
    {"AKIA", 16},   {"ASIA", 16},     {"ghp_", 16},     {"github_pat_", 16}, {"ya29.", 16},
    {"xoxb-", 10},  {"eyJ", 40},      {"glpat-", 16},
}};

/// The shortest text that any of them fits.
constexpr std::size_t kShortestKey = [] {
    std::size_t shortest = kKeyShapes.front().prefix.size() + kKeyShapes.front().shortest;
    for (const KeyShape &shape : kKeyShapes)
        shortest = std::min(shortest, shape.prefix.size() + shape.shortest);
    return shortest;
}();

constexpr std::array<bool, 256> kFirstOfKey = tableOf([](char c) {
    return std::any_of(kKeyShapes.begin(), kKeyShapes.end(),
                       [c](const KeyShape &shape) { return shape.prefix.front() == c; });
});

bool hasKeyShape(std::string_view word)
{
    const char first = word.front(); // seen sooner than the rest
    return std::any_of(kKeyShapes.begin(), kKeyShapes.end(), [first, word](const KeyShape &shape) {
        return first == shape.prefix.front() && word.starts_with(shape.prefix)
            && word.size() >= shape.prefix.size() + shape.shortest;
    });
}

/// Where in a word a key begins: at its start or behind a mark, as in "KEY_sk-…"; npos for none.
std::size_t keyInside(std::string_view word)
{
    for (std::size_t i = 0; i + kShortestKey <= word.size(); ++i) {
        if (kFirstOfKey[static_cast<unsigned char>(word[i])]
            && (i == 0 || !ascii::isAlphanumeric(word[i - 1])) && hasKeyShape(word.substr(i)))
            return i;
    }
    return std::string_view::npos;
}

/// How much of a text stands between two words: a character, or a whole escape, whose letter is not
/// part of the word behind it ("\nsk-…").
std::size_t lengthOfMark(std::string_view text, std::size_t at)
{
    if (text[at] != '\\' || at + 1 == text.size())
        return 1;
    const std::size_t length = text[at + 1] == 'u' ? 6 : 2;
    return std::min(length, text.size() - at);
}

/// What redactText() has to look at more closely: a mark that makes a name or an address of what
/// stands before it, or a word that may be a key or announce one. Most lines of a log have none.
bool mayHoldSecret(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size() && isWordChar(text[at]))
            ++at;
        const std::string_view word = text.substr(begin, at - begin);
        if (ascii::equalIgnoringCase(word, "bearer") || ascii::equalIgnoringCase(word, "basic")
            || keyInside(word) != std::string_view::npos)
            return true;
        if (at == text.size())
            return false;
        if (text[at] == ':' || text[at] == '=')
            return true;
        at += lengthOfMark(text, at);
    }
    return false;
}

/// Goes through a text once and copies it without its secrets.
class Redactor {
public:
    explicit Redactor(std::string_view text) : m_text(text) { m_out.reserve(text.size()); }

    std::string run()
    {
        while (m_at < m_text.size()) {
            if (m_listDepth > 0 && listItem())
                continue;
            if (isWordChar(m_text[m_at]))
                word();
            else if (m_text.substr(m_at).starts_with("://"))
                authority();
            else
                copyTo(m_at + lengthOfMark(m_text, m_at));
        }
        return std::move(m_out);
    }

private:
    char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }

    void copyTo(std::size_t end)
    {
        m_out.append(m_text, m_at, end - m_at);
        m_at = end;
    }
    void hideTo(std::size_t end)
    {
        m_out += kHidden;
        m_at = end;
    }

    void word()
    {
        std::size_t end = m_at;
        while (isWordChar(at(end)))
            ++end;
        const std::string_view name = m_text.substr(m_at, end - m_at);
        if (const std::size_t key = keyInside(name); key != std::string_view::npos) {
            copyTo(m_at + key);
            hideTo(end);
            return;
        }
        copyTo(end);
        if (ascii::equalIgnoringCase(name, "bearer") || ascii::equalIgnoringCase(name, "basic"))
            scheme();
        // Most words are no names of anything: that is seen sooner than whether they are secret.
        if (isNameOfValue() && isSecretName(name))
            value(name);
    }

    /// Behind "Bearer": blanks and a token. Short words behind it are prose.
    void scheme()
    {
        constexpr std::size_t shortest = 8;
        std::size_t begin = m_at;
        while (isBlank(at(begin)))
            ++begin;
        std::size_t end = begin;
        while (isTokenChar(at(end)))
            ++end;
        if (begin > m_at && end - begin >= shortest) {
            copyTo(begin);
            hideTo(end);
        }
    }

    /// Whether a colon or an equals sign follows the word that was just copied.
    bool isNameOfValue() const
    {
        std::size_t i = skipQuote(m_at);
        while (isBlank(at(i)))
            ++i;
        return at(i) == ':' || at(i) == '=';
    }

    /// Behind a secret's name: its closing quote, a colon or an equals sign, and the value.
    void value(std::string_view name)
    {
        std::size_t i = skipQuote(m_at);
        while (isBlank(at(i)))
            ++i;
        if (at(i) != ':' && at(i) != '=')
            return;
        const bool colon = at(i) == ':';
        ++i;
        if (colon && m_text.substr(i).starts_with("//"))
            return; // a scheme of a URL
        while (isBlank(at(i)) || (colon && (at(i) == '\n' || at(i) == '\r') && quoteFollows(i)))
            ++i;
        if (const std::size_t inside = skipQuote(i); inside > i) {
            const std::string_view quote = m_text.substr(i, inside - i);
            copyTo(inside);
            hideTo(endOfString(quote));
        } else if (at(i) == '[') {
            copyTo(i + 1);
            ++m_listDepth;
        } else if (at(i) != '{' && at(i) != '\0') {
            bare(name, i, colon);
        }
    }

    bool quoteFollows(std::size_t i) const
    {
        while (isBlank(at(i)) || at(i) == '\n' || at(i) == '\r')
            ++i;
        return at(i) == '"';
    }

    /// Behind a quote at `i`, also an escaped one of JSON inside JSON; `i` when there is none.
    std::size_t skipQuote(std::size_t i) const
    {
        std::size_t quote = i;
        while (at(quote) == '\\')
            ++quote;
        return at(quote) == '"' || (quote == i && at(quote) == '\'') ? quote + 1 : i;
    }

    /// Where the string that was opened by `quote` ends: before the same quote.
    std::size_t endOfString(std::string_view quote) const
    {
        // JSON inside JSON doubles the backslashes of each level and adds its own: a quote belongs
        // to the value when what stands before it is no whole number of escaped backslashes.
        const std::size_t level = quote.size() - 1;
        const bool escapes = quote.back() == '"';
        std::size_t backslashes = 0;
        for (std::size_t i = m_at; i < m_text.size(); ++i) {
            if (m_text[i] == '\\') {
                ++backslashes;
                continue;
            }
            if (m_text[i] == quote.back()) {
                if (!escapes)
                    return i;
                if (backslashes < level)
                    return i - backslashes; // a level further out ends here
                if ((backslashes - level) % (2 * (level + 1)) == 0)
                    return i - level;
            }
            backslashes = 0;
        }
        return m_text.size();
    }

    /// Inside of an array of secrets: hides a string, and sees where the array ends. False when
    /// there is nothing of the kind.
    bool listItem()
    {
        if (const std::size_t inside = skipQuote(m_at); inside > m_at) {
            const std::string_view quote = m_text.substr(m_at, inside - m_at);
            copyTo(inside);
            hideTo(endOfString(quote));
            copyTo(std::min(m_at + quote.size(), m_text.size()));
            return true;
        }
        if (m_text[m_at] == '[')
            ++m_listDepth;
        else if (m_text[m_at] == ']')
            --m_listDepth;
        else
            return false;
        copyTo(m_at + 1);
        return true;
    }

    /// A value without quotes: to the next delimiter; of a header that may hold several words, to
    /// the end of the line.
    void bare(std::string_view name, std::size_t begin, bool colon)
    {
        static constexpr std::string_view delimiters = " \t\r\n&,;\"'<>)}]\\|#";
        static constexpr std::string_view lineEnds = "\r\n\"'\\";
        const bool wholeLine = colon && holdsSeveralWords(name);
        const std::size_t found = m_text.find_first_of(wholeLine ? lineEnds : delimiters, begin);
        const std::size_t end = std::min(found, m_text.size());
        const std::string_view text = m_text.substr(begin, end - begin);
        copyTo(begin);
        if (text.empty() || text == "null" || text == "true" || text == "false")
            return;
        const bool isNumber = colon && std::all_of(text.begin(), text.end(), isNumberChar);
        // A number must not become something that is no JSON.
        if (!isNumber)
            return hideTo(end);
        m_out += '0';
        m_at = end;
    }

    static bool holdsSeveralWords(std::string_view name)
    {
        constexpr std::array<std::string_view, 6> names{"authorization", "proxy-authorization",
                                                        "cookie",        "set-cookie",
                                                        "auth",          "authentication"};
        return std::any_of(names.begin(), names.end(), [name](std::string_view several) {
            return ascii::equalIgnoringCase(name, several);
        });
    }

    /// Behind "://": whatever stands before an '@' of the host part.
    void authority()
    {
        copyTo(m_at + 3);
        const std::size_t end =
            std::min(m_text.find_first_of(" \t\r\n/?#\"'<>\\", m_at), m_text.size());
        const std::size_t sign = m_text.substr(m_at, end - m_at).rfind('@');
        if (sign != std::string_view::npos && sign > 0)
            hideTo(m_at + sign);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_listDepth = 0; ///< brackets that are open in an array of secrets
    std::string m_out;
};

} // namespace

bool isSecretName(std::string_view name)
{
    if (std::any_of(kPlainNames.begin(), kPlainNames.end(), [name](std::string_view plain) {
            return ascii::equalIgnoringCase(name, plain);
        }))
        return false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= name.size(); ++i) {
        const bool mark = i == name.size() || !ascii::isAlphanumeric(name[i]);
        if (!mark && !(isUpper(name[i]) && i > begin && !isUpper(name[i - 1])))
            continue;
        if (i > begin && isSecretWord(name.substr(begin, i - begin)))
            return true;
        begin = mark ? i + 1 : i;
    }
    // Written without a gap ("XApiKey", "APIKey").
    constexpr std::array<std::string_view, 4> endings{"apikey", "password", "secret",
                                                      "accesstoken"};
    return std::any_of(endings.begin(), endings.end(),
                       [name](std::string_view ending) { return endsAsOneWord(name, ending); });
}

std::string redactHeader(std::string_view name, std::string_view value)
{
    // A header with the name of a seal is a signed request's, unlike the JSON key.
    if (!isSecretName(name) && !ascii::equalIgnoringCase(name, "signature"))
        return redactText(value);
    for (const std::string_view scheme : {"Bearer ", "Basic "}) {
        if (value.size() > scheme.size()
            && ascii::equalIgnoringCase(value.substr(0, scheme.size()),
                                        scheme == "Bearer " ? "bearer " : "basic "))
            return std::string(value.substr(0, scheme.size())).append(kHidden);
    }
    return value.empty() ? std::string() : std::string(kHidden);
}

std::string redactUrl(std::string_view url)
{
    // Without a scheme the user part is what stands before the last '@' of the first part.
    const std::size_t path = url.find_first_of("/?#");
    const std::size_t sign = url.substr(0, path).rfind('@');
    if (sign != std::string_view::npos)
        return std::string(kHidden) + redactText(url.substr(sign));
    return redactText(url);
}

std::string redactText(std::string_view text)
{
    return mayHoldSecret(text) ? Redactor(text).run() : std::string(text);
}

void appendRedacted(std::string &out, std::string_view text)
{
    if (mayHoldSecret(text))
        out += Redactor(text).run();
    else
        out += text;
}

std::string withoutSecret(std::string text, const Secret &secret)
{
    // Shorter ones are words of any text, such as the "none" of a local server.
    constexpr std::size_t kShortest = 8;
    const std::string_view key = secret.reveal();
    if (key.size() < kShortest)
        return text;
    const std::string mask = secret.masked();
    for (std::size_t at = text.find(key); at != std::string::npos;
         at = text.find(key, at + mask.size()))
        text.replace(at, key.size(), mask);
    return text;
}

} // namespace ccproxy
