// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/core_tables.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

constexpr char kContext[] = "ccproxy::ui::JsonProblems";

constexpr CoreWords kWords[] = {
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "something follows the end of the document")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "the document is larger than 4 MiB")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "make it smaller")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "the document is in UTF-16")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "save it as UTF-8")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a byte that is not UTF-8")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "save the document as UTF-8")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "this comment is not closed")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "end it with */")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems",
                       "the document ends where a value should stand")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "write a value, for example {}")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "more than 64 levels of brackets")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "nest less deeply")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "this key stands twice in one object")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "keep one of the two")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "'%1' closes what '%2' opened")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "write '%1'")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a comma is missing before this")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "write a comma between two values")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems",
                       "the document ends inside what '%1' opened at %2")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "close it with '%1'")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a comma without a value before it")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a key in double quotes should stand here")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a colon is missing after the key")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a control character inside a string")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "write it as an escape such as \\t")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "this string is not closed on its line")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "end it with a double quote")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "the document ends inside an escape")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "finish the string")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "an escape that JSON does not know")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "write \\\\ for a backslash")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "write \\u and four hexadecimal digits")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "an incomplete \\u escape")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "half of a surrogate pair")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "write both halves, or the character itself")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "this is not a number of JSON")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems",
                       "write it as 42, -1.5 or 2e10, or in double quotes when it is text")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a string in single quotes")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "write it in double quotes")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a comma where a value should stand")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a comment that begins with #")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "begin it with //")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "'%1' where a value should stand")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "write a value before it")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a value should stand here")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems",
                       "write a string in double quotes, a number, true, false, null, {} or []")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a word that is no value of JSON")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems",
                       "write true, false or null, or put text into double quotes")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "The body is no JSON: line %1, column %2: %3"),
     nullptr, "3"},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "The body is %1 and no provider"), nullptr,
     "1"},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "Send an object such as %1")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "true or false")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "null")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a number")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a string")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a list")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "an object")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a whole number")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems",
                       "a duration such as %1 or a number of seconds")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a number of bytes, or a size such as %1")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "an amount in US dollars such as %1")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems",
                       "a key, \"${NAME}\" for an environment variable, or \"keychain\"")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a path")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a URL such as %1")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a host name or an address")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a string, a number, true or false")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a list of strings")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a list of whole numbers")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a list of keys")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "an object of strings")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "a list of objects")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "an object that maps names to objects")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "write %1"), nullptr, "1", true},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "%1; %2"), nullptr, "12", true},
    {QT_TRANSLATE_NOOP("ccproxy::ui::JsonProblems", "%1: %2"), nullptr, "2", true},
};

} // namespace

CoreTable jsonWords()
{
    return {kContext, kWords};
}

} // namespace ccproxy::ui
