// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/import.h"
#include "core/config/key_path.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace ccproxy::config;

void mustHold(bool condition)
{
    if (!condition)
        std::abort();
}

/// A value that was set is there, and one that was taken out is gone; all else is still valid.
void edit(std::string_view name, std::string_view text)
{
    const auto path = parseKeyPath(name, jsonc::parse(text).root);
    if (!path)
        return;
    if (const auto set = withValue(text, path->path, textValue("new"))) {
        const auto document = jsonc::parse(*set);
        mustHold(document.isValid());
        const jsonc::Node *value = find(document.root, path->path);
        // A list's object that is led to by its name is one no longer.
        const bool isNamed = path->path.back().kind == PathStep::Kind::Named;
        mustHold(isNamed || (value && value->isString() && value->text == "new"));
    }
    if (const auto unset = withoutValue(text, path->path)) {
        const auto document = jsonc::parse(*unset);
        mustHold(document.isValid());
        const bool isMember = path->path.back().kind == PathStep::Kind::Member;
        mustHold(!isMember || path->path.size() > 1 || !find(document.root, path->path));
    }
}

void import(std::string_view text)
{
    const auto document = jsonc::parse(text);
    if (!document.isValid())
        return;
    for (const Foreign program : {Foreign::Ccproxy, Foreign::ClaudeCodeRouter, Foreign::CcSwitch}) {
        const auto added = withImport({}, importFrom(program, document.root));
        mustHold(!added || added->text.empty() || jsonc::parse(added->text).isValid());
    }
}

} // namespace

/// The first line is the name of a key, the rest a configuration, ours or another program's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string input(data, data + size);
    const std::size_t line = input.find('\n');
    const std::string_view text =
        line == std::string::npos ? std::string_view() : std::string_view(input).substr(line + 1);
    edit(std::string_view(input).substr(0, line), text);
    import(text);
    return 0;
}
