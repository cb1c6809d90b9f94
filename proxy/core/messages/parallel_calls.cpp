// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/parallel_calls.h"

#include "core/json/reader.h"

namespace ccproxy::messages {

bool isParallelWrapper(std::string_view name)
{
    return name == "parallel" || name == "multi_tool_use.parallel"
        || name == "multi_tool_use_parallel";
}

std::vector<InnerCall> innerCalls(std::string_view arguments)
{
    constexpr std::string_view kNamespace = "functions.";
    std::vector<InnerCall> calls;
    bool named = true;
    json::Parser parser;
    const bool whole = parser.objectOfCopy(arguments, [&](std::string_view key, json::Value value) {
        if (key != "tool_uses")
            return;
        json::eachElement(value, [&](json::Value item) {
            InnerCall call;
            json::eachField(item, [&call](std::string_view inner, json::Value field) {
                if (inner == "recipient_name")
                    call.name = json::rawString(field).value_or(json::RawString()).decoded();
                else if (inner == "parameters")
                    call.arguments = json::rawJson(field).value_or(std::string_view());
            });
            if (call.name.starts_with(kNamespace))
                call.name.erase(0, kNamespace.size());
            named = named && !call.name.empty();
            calls.push_back(std::move(call));
        });
    });
    return whole && named ? calls : std::vector<InnerCall>();
}

} // namespace ccproxy::messages
