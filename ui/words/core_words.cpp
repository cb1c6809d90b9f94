// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/core_words.h"

#include "ui/models/joining.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace ccproxy::ui {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "12,345", as the core groups numbers, and as plain digits.
std::optional<qlonglong> numberIn(std::string_view text)
{
    QByteArray digits(text.data(), static_cast<qsizetype>(text.size()));
    const bool isNumber = !text.empty() && isDigit(text.front()) && isDigit(text.back())
        && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == ','; });
    digits.replace(',', "");
    bool isOk = false;
    const qlonglong number = digits.toLongLong(&isOk);
    return isNumber && isOk ? std::optional(number) : std::nullopt;
}

/// A number that is long enough to be grouped is so as the language does it.
QString argumentText(std::string_view argument)
{
    const QLocale locale;
    const bool isGrouped = argument.find(',') != std::string_view::npos;
    const auto number = isGrouped ? numberIn(argument) : std::nullopt;
    return number && locale.language() != QLocale::C ? locale.toString(*number) : textOf(argument);
}

constexpr std::string_view kStop = ". ";

bool hasEnd(const QString &text)
{
    return text.isEmpty() || QStringLiteral(".?!…。？！").contains(text.back());
}

} // namespace

CoreTexts::CoreTexts(std::span<const CoreTable> tables)
{
    for (const CoreTable &table : tables) {
        for (const CoreWords &words : table.words) {
            Sentence sentence{table.context, &words, {}, {}};
            const std::string_view said = words.said != nullptr ? words.said : words.words;
            std::size_t begin = 0;
            for (std::size_t at = said.find('%'); at != std::string_view::npos;
                 at = said.find('%', begin)) {
                sentence.pieces.push_back(said.substr(begin, at - begin));
                const bool isLocal = said.substr(at + 1).starts_with("Ln");
                sentence.arguments += isLocal ? 'n' : said[at + 1];
                begin = at + (isLocal ? 3 : 2);
            }
            sentence.pieces.push_back(said.substr(begin));
            const std::string_view first = sentence.pieces.front();
            const auto place = first.empty() ? 0 : static_cast<unsigned char>(first.front());
            m_sentences[place].push_back(std::move(sentence));
        }
    }
}

std::optional<CoreTexts::Match> CoreTexts::match(const Sentence &sentence, std::string_view text,
                                                 int skipped)
{
    const std::string_view last = sentence.pieces.back();
    if (!text.starts_with(sentence.pieces.front()) || !text.ends_with(last))
        return std::nullopt;
    if (sentence.arguments.empty())
        return text == last ? std::optional(Match{&sentence, {}}) : std::nullopt;
    Match out{&sentence, {}};
    std::size_t at = sentence.pieces.front().size();
    for (std::size_t i = 0; i < sentence.arguments.size(); ++i) {
        const char argument = sentence.arguments[i];
        const std::string_view next = sentence.pieces[i + 1];
        const bool isLast = i + 1 == sentence.arguments.size();
        // Something has to stand there.
        std::size_t end = isLast ? std::string_view::npos : text.find(next, at + 1);
        if (isLast && text.size() > at + next.size())
            end = text.size() - next.size();
        for (; i == 0 && !isLast && skipped > 0 && end != std::string_view::npos; --skipped)
            end = text.find(next, end + 1);
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view found = text.substr(at, end - at);
        if (argument == 'n' && !numberIn(found))
            return std::nullopt;
        out.arguments[argument == 'n' ? 0 : static_cast<std::size_t>(argument - '0')] = found;
        at = end + next.size();
    }
    return out;
}

std::optional<CoreTexts::Match> CoreTexts::find(std::string_view sentence, int depth) const
{
    constexpr std::size_t kLongest = 1000; ///< bytes; what is longer is a provider's
    if (sentence.empty() || sentence.size() > kLongest)
        return std::nullopt;
    const auto begin = static_cast<unsigned char>(sentence.front());
    for (const std::size_t place : {std::size_t(begin), std::size_t(0)}) {
        for (const Sentence &each : m_sentences[place]) {
            auto found = each.words->onlyOfTexts ? findOfTexts(each, sentence, depth)
                                                 : match(each, sentence);
            if (found)
                return found;
        }
    }
    return std::nullopt;
}

/// What joins two sentences may stand in the first one, too.
std::optional<CoreTexts::Match> CoreTexts::findOfTexts(const Sentence &sentence,
                                                       std::string_view text, int depth) const
{
    constexpr int kDeepest = 4;
    constexpr int kMostSkipped = 2;
    const std::string_view texts = sentence.words->texts;
    for (int skipped = 0; depth < kDeepest && skipped <= kMostSkipped; ++skipped) {
        auto found = match(sentence, text, skipped);
        if (!found)
            break;
        const auto isKnown = [&](char argument) {
            const auto place = static_cast<std::size_t>(argument - '0');
            return find(found->arguments[place], depth + 1).has_value();
        };
        if (std::all_of(texts.begin(), texts.end(), isKnown))
            return found;
    }
    return std::nullopt;
}

/// Cut into sentences so that as little as possible is unknown, and then as often as possible: the
/// words of a provider may hold stops, and so may names.
std::vector<CoreTexts::Part> CoreTexts::partsOf(std::string_view text) const
{
    constexpr std::size_t kMostSentences = 8; ///< of a long text the rest is taken as one
    std::vector<std::size_t> begins{0};
    std::vector<std::size_t> ends;
    while (ends.size() + 1 < kMostSentences) {
        const std::size_t end = text.find(kStop, begins.back());
        if (end == std::string_view::npos)
            break;
        ends.push_back(end);
        begins.push_back(end + kStop.size());
    }
    ends.push_back(text.size());

    struct Way {
        std::size_t unknown = std::numeric_limits<std::size_t>::max(); ///< bytes
        std::size_t known = 0;                                         ///< sentences
        std::vector<Part> parts;

        bool isBetterThan(const Way &other) const
        {
            if (unknown != other.unknown)
                return unknown < other.unknown;
            return known != other.known ? known > other.known : parts.size() < other.parts.size();
        }
    };
    // ways[i]: the best one for what stands before the sentence i.
    std::vector<Way> ways(begins.size() + 1);
    ways[0].unknown = 0;
    for (std::size_t end = 1; end <= begins.size(); ++end) {
        for (std::size_t begin = 0; begin < end; ++begin) {
            std::string_view part = text.substr(begins[begin], ends[end - 1] - begins[begin]);
            if (end == begins.size() && part.ends_with('.'))
                part.remove_suffix(1);
            auto found = find(part);
            Way way = ways[begin];
            way.unknown += found ? 0 : part.size() + kStop.size();
            way.known += found ? 1 : 0;
            way.parts.push_back({part, std::move(found)});
            if (way.isBetterThan(ways[end]))
                ways[end] = std::move(way);
        }
    }
    return std::move(ways.back().parts);
}

QString CoreTexts::say(const Match &match) const
{
    const CoreWords &words = *match.sentence->words;
    const auto number = numberIn(match.arguments[0]);
    const QString translated = QCoreApplication::translate(
        match.sentence->context, words.words, nullptr,
        number ? static_cast<int>(std::min<qlonglong>(*number, std::numeric_limits<int>::max()))
               : -1);
    // All at once, since what was found may hold a "%1" itself.
    QString out;
    for (qsizetype i = 0; i < translated.size(); ++i) {
        const int digit =
            translated[i] == u'%' && i + 1 < translated.size() ? translated[i + 1].digitValue() : 0;
        const std::string_view argument =
            digit > 0 ? match.arguments[static_cast<std::size_t>(digit)] : std::string_view();
        if (argument.empty()) {
            out += translated[i];
            continue;
        }
        const bool isText =
            std::string_view(words.texts).find(static_cast<char>('0' + digit)) != std::string::npos;
        out += isText ? (*this)(argument) : argumentText(argument);
        ++i;
    }
    return out;
}

QString CoreTexts::operator()(std::string_view text) const
{
    const std::vector<Part> parts = partsOf(text);
    const bool isSentence = parts.size() > 1 || text.ends_with('.');
    QStringList out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        const bool hadStop = i + 1 < parts.size() || text.ends_with('.');
        if (part.match) {
            const QString words = say(*part.match);
            out.append(isSentence && !hasEnd(words) ? asSentence(words) : words);
        } else {
            out.append(textOf(part.text) + (hadStop ? QStringLiteral(".") : QString()));
        }
    }
    return sentences(out);
}

bool CoreTexts::knows(std::string_view text) const
{
    const std::vector<Part> parts = partsOf(text);
    return std::all_of(parts.begin(), parts.end(),
                       [](const Part &part) { return part.match.has_value(); });
}

} // namespace ccproxy::ui
