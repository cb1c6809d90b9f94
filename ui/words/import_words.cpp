// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/core_tables.h"

#include <QCoreApplication>

namespace ccproxy::ui {
namespace {

constexpr char kContext[] = "ccproxy::ui::ImportNotes";

constexpr CoreWords kWords[] = {
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes", "%1: CCProxy has nothing like it")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "%1: one of that name is there already and stays")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes", "%1: it is set already and stays")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes", "a provider: it has no name")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "%1 of provider %2: transformers of single models are not carried over")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "transformer %1 of provider %2: CCProxy has no transformers; see "
                       "`parameters` and `model_options`")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes", "%1: \"%2\" names no provider and model")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes", "%1: there is no provider \"%2\"")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "rule \"%1\": rules with conditions or scripts are not carried over; see "
                       "the `conditions` of routes")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "rule \"%1\" has no route or names no provider and model")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "profile \"%1\": only the first profile is carried over")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "profile \"%1\": it is of another program than Claude Code")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "%1: CCProxy runs no scripts; see the `conditions` of routes")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes", "%1: CCProxy runs no scripts")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "%1: the status line is Claude Code's own setting")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "%1: CCProxy leaves system prompts as they are")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "%1: CCProxy has one key for clients, `apikey`")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "the default route: %1 names no model; set routes.default yourself")},
    {QT_TRANSLATE_NOOP(
        "ccproxy::ui::ImportNotes",
        "provider \"%1\": it has neither an address nor a key (a login of Claude Code)")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes",
                       "%1: providers of another program than Claude Code")},
    {QT_TRANSLATE_NOOP("ccproxy::ui::ImportNotes", "%1: Claude Code keeps these itself")},
};

} // namespace

CoreTable importWords()
{
    return {kContext, kWords};
}

} // namespace ccproxy::ui
