// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::ui {

/// A sentence of the core, which has only English, and its translatable words. Without the full
/// stop at its end.
struct CoreWords {
    /// %1 to %9 stand for what may be anything; %Ln for a number that the words' form follows.
    const char *words;
    /// How the core says it, where that is not the same; %n for the number.
    const char *said = nullptr;
    /// The arguments that may be sentences of the core themselves: "13" for %1 and %3.
    const char *texts = "";
    /// These have to be; what begins with "%1: " would be anything else.
    bool onlyOfTexts = false;
};

/// The sentences of one subject.
struct CoreTable {
    const char *context; ///< of the translations
    std::span<const CoreWords> words;
};

/// Says texts of the core in the language of the user, as far as they are known. Without regular
/// expressions, and it looks only at sentences that begin alike, so a list may ask for each of its
/// rows whenever it is painted. Immutable; from any thread. What the tables hold must outlive it.
class CoreTexts {
public:
    explicit CoreTexts(std::span<const CoreTable> tables);

    /// One sentence or several. What is not known of them (what a provider itself said, above all)
    /// stays as it is.
    QString operator()(std::string_view text) const;
    /// Whether nothing of it would stay English.
    bool knows(std::string_view text) const;

private:
    struct Sentence {
        const char *context;
        const CoreWords *words;
        std::vector<std::string_view> pieces; ///< what stands around the arguments
        std::string arguments;                ///< '1' to '9' and 'n', in the order of `said`
    };
    struct Match {
        const Sentence *sentence = nullptr;
        std::array<std::string_view, 10> arguments{}; ///< [0] is the number
    };
    struct Part {
        std::string_view text;
        std::optional<Match> match;
    };

    static std::optional<Match> match(const Sentence &sentence, std::string_view text,
                                      int skipped = 0);
    std::optional<Match> find(std::string_view sentence, int depth = 0) const;
    std::optional<Match> findOfTexts(const Sentence &sentence, std::string_view text,
                                     int depth) const;
    std::vector<Part> partsOf(std::string_view text) const;
    QString say(const Match &match) const;

    /// By the byte that they begin with; 0 for those that begin with an argument.
    std::array<std::vector<Sentence>, 256> m_sentences;
};

} // namespace ccproxy::ui
