// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/argument_cases.h"

namespace ccproxy::tests {

const std::vector<ArgumentCase> &argumentCases()
{
    static const std::vector<ArgumentCase> cases{
        {"object", R"({"a":1})", R"({"a":1})"},
        {"nested", R"({"a":{"b":[1,{"c":"}"}]}})", R"({"a":{"b":[1,{"c":"}"}]}})"},
        {"white space", " {\n \"a\" : 1 }", " {\n \"a\" : 1 }"},
        {"white space behind", "{\"a\":1}\n ", R"({"a":1})"},
        {"brackets in strings", R"({"a":"]}{[\"}"})", R"({"a":"]}{[\"}"})"},
        {"backslash before the quote", R"({"a":"\\"})", R"({"a":"\\"})"},
        {"escapes", R"({"a":"\u00fc\ud83c\udf89\n"})", R"({"a":"\u00fc\ud83c\udf89\n"})"},
        {"escaped quote by number", R"({"a":"\u0022}"})", R"({"a":"\u0022}"})"},
        {"UTF-8", "{\"a\":\"\xC3\xBC\xF0\x9F\x8E\x89\"}", "{\"a\":\"\xC3\xBC\xF0\x9F\x8E\x89\"}"},
        {"nothing", "", "{}"},
        {"blank", " \n", "{}"},
        {"null", "null", "{}"},
        {"array", "[]", "{}"},
        {"array of values", "[1,2]", "{}"},
        {"number", "5", "{}"},
        {"true", "true", "{}"},
        {"empty object", "{}", "{}"},
        {"spacious empty object", "{ }", "{ }"},
        {"empty string", R"("")", "{}"},
        {"object in a string", R"("{\"a\":\"b\\n\"}")", R"({"a":"b\n"})"},
        {"empty object in a string", R"("{}")", "{}"},
        {"null in a string", R"("null")", "{}"},
        {"empty, then an object", R"({}{"a":1})", R"({"a":1})"},
        {"two objects", R"({"a":1}{"a":2})", R"({"a":1})"},
        {"the same object twice", R"({"a":1}{"a":1})", R"({"a":1})"},
        {"text behind the object", R"({"a":1} done)", R"({"a":1})"},
        {"plain words", "ls -l", R"({"_raw":"ls -l"})", false, false},
        {"broken array", "[1,", R"({"_raw":"[1,"})", false, false},
        {"not ended", R"({"a":"b)", R"({"a":"b)", false, false},
        {"cut", R"({"a":"b)", R"({"a":"b)", true, false},
        {"cut behind the brace", "{", "{", true, false},
        {"cut before anything", "", "{}", true},
        {"cut, but complete", R"({"a":1})", R"({"a":1})", true},
        {"cut, but null", "null", "{}", true},
        {"cut, but empty", "{}", "{}", true},
        {"cut, but a whole string", R"("{\"a\":1}")", R"({"a":1})", true},
        {"cut in a word", "nul", "nul", true, false},
    };
    return cases;
}

} // namespace ccproxy::tests
