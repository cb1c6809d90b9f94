// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"
#include "core/doctor/reply.h"

#include <string>
#include <string_view>

/// What the suite and the quick test have in common: the tool that they offer, and how answers are
/// judged.
namespace ccproxy::doctor {

inline constexpr const char *kMessages = "/v1/messages";

/// Fields of a request that offers the tool, and the question that has it called.
inline constexpr const char *kTools =
    R"(,"tools":[{"name":"get_weather","description":"Tells the weather in a city.","input_schema":)"
    R"({"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}}])";
inline constexpr const char *kParis = "Call get_weather with Paris.";

/// The fields of a streamed request, and `more` of them.
std::string streamed(std::string_view more = {});
/// The beginning of a body, up to its messages.
std::string bodyLead(std::string_view model, std::string_view fields);
std::string userMessage(std::string_view text);

/// At most about a hundred bytes of a text, in one line.
std::string shortened(std::string text);
/// The same in quotation marks.
std::string quoted(const std::string &text);
/// Whether words stand in a text, in any case.
bool hasWords(std::string_view text, std::string_view words);

/// What is wrong with an answer whatever was asked; "" = nothing.
std::string faultOf(const Reply &reply);
void judge(Finding &finding, Verdict verdict, std::string came);
/// Of an answer to kParis.
void judgeCall(const Reply &reply, Finding &finding);

} // namespace ccproxy::doctor
