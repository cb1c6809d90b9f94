// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/encoder_cases.h"

namespace ccproxy::tests {
namespace {

constexpr const char *kHi = "[{'role':'user','content':'hi'}]";
constexpr At kGpt4{};
constexpr At kGpt5{.model = "gpt-5"};
constexpr At kGpt55{.model = "gpt-5.5"};
constexpr At kUnknown{.model = "m", .baseUrl = kElsewhere, .otherServer = true};
constexpr At kCodex{.model = "gpt-5.3-codex",
                    .baseUrl = "https://chatgpt.com/backend-api/codex",
                    .otherServer = true};
constexpr At kXai{.model = "grok-4.3", .baseUrl = "https://api.x.ai/v1", .otherServer = true};
constexpr At kAzure{
    .traits = "azure", .model = "gpt-5.5", .baseUrl = "https://r.openai.azure.com/openai/v1"};

At blind()
{
    At at;
    at.facts.vision = false;
    return at;
}

At briefAtMost(std::int64_t tokens)
{
    At at;
    at.facts.maxOutput = tokens;
    return at;
}

constexpr const char *kTool = ",'tools':[{'name':'A','description':'d','input_schema':{'$schema':"
                              "'s','type':'object'},'cache_control':{'type':'ephemeral'}}]";
constexpr const char *kSearch =
    ",'tools':[{'type':'web_search_20250305','name':'web_search','max_uses':8,"
    "'allowed_domains':['a.example'],'user_location':{'type':'approximate','city':'Oslo'}}]";
constexpr const char *kAdaptive = ",'thinking':{'type':'adaptive'}";
constexpr const char *kHigh = ",'thinking':{'type':'adaptive'},'output_config':{'effort':'high'}";

/// One call and its result, between two users' texts.
constexpr const char *kLoop =
    "[{'role':'user','content':'go'},{'role':'assistant','content':[{'type':'text','text':'Look.'},"
    "{'type':'tool_use','id':'toolu_1','name':'A','input':{'a':1}},{'type':'text','text':'More.'},"
    "{'type':'tool_use','id':'toolu_2','name':'A','input':{}}]},{'role':'user','content':["
    "{'type':'tool_result','tool_use_id':'toolu_2','content':'two'},{'type':'tool_result',"
    "'tool_use_id':'toolu_1','is_error':true,'content':[{'type':'text','text':'one'}]},"
    "{'type':'text','text':'next'}]}]";

#define RESULT_WITH(CONTENT)                                                                       \
    "[{'role':'user','content':'go'},{'role':'assistant','content':[{'type':'tool_use','id':"      \
    "'toolu_1','name':'A','input':{}}]},{'role':'user','content':[{'type':'tool_result',"          \
    "'tool_use_id':'toolu_1'" CONTENT "}]}]"

#define INPUT_WITH(OUTPUT)                                                                         \
    "[{'type':'message','role':'user','content':[{'type':'input_text','text':'go'}]},{'type':"     \
    "'function_call','call_id':'toolu_1','name':'A','arguments':'{}'},{'type':"                    \
    "'function_call_output','call_id':'toolu_1','output':" OUTPUT "}]"

} // namespace

const std::vector<EncoderCase> &conversationCases()
{
    static const std::vector<EncoderCase> cases{
        {"3.1 system", kGpt4, kHi,
         ",'system':[{'type':'text','text':'x-anthropic-billing-header: cc_version=1;'},"
         "{'type':'text','text':'One','cache_control':{'type':'ephemeral'}},{'type':'text',"
         "'text':'Two'}]",
         "instructions", "'One\\n\\nTwo'"},
        {"3.1 no system", kGpt4, kHi, "", "instructions", ""},
        {"3.2 text", kGpt4, "[{'role':'user','content':'hi'},{'role':'assistant','content':'ho'}]",
         "", "input",
         "[{'type':'message','role':'user','content':[{'type':'input_text','text':'hi'}]},{'type':"
         "'message','role':'assistant','content':[{'type':'output_text','text':'ho'}]}]"},
        {"3.2 images", kGpt4,
         "[{'role':'user','content':[{'type':'image','source':{'type':'base64','media_type':"
         "'image/png','data':'QQ=='}},{'type':'image','source':{'type':'url','url':'https://i'}},"
         "{'type':'text','text':'?'}]}]",
         "", "input",
         "[{'type':'message','role':'user','content':[{'type':'input_image','image_url':"
         "'data:image/png;base64,QQ=='},{'type':'input_image','image_url':'https://i'},{'type':"
         "'input_text','text':'?'}]}]"},
        {"3.2 images for the blind", blind(),
         "[{'role':'user','content':[{'type':'image','source':{'type':'base64','media_type':"
         "'image/png','data':'QQ=='}}]}]",
         "", "input",
         "[{'type':'message','role':'user','content':[{'type':'input_text','text':"
         "'[image omitted: image/png]'}]}]"},
        {"3.2 files", kGpt4,
         "[{'role':'user','content':[{'type':'document','title':'t.pdf','source':{'type':'base64',"
         "'media_type':'application/pdf','data':'QQ=='}},{'type':'document','source':{'type':"
         "'url','url':'https://p'}}]}]",
         "", "input",
         "[{'type':'message','role':'user','content':[{'type':'input_file','filename':'t.pdf',"
         "'file_data':'data:application/pdf;base64,QQ=='},{'type':'input_file','file_url':"
         "'https://p'}]}]"},
        {"3.2 files elsewhere", kUnknown,
         "[{'role':'user','content':[{'type':'document','title':'t.pdf','source':{'type':'base64',"
         "'media_type':'application/pdf','data':'QQ=='}}]}]",
         "", "input",
         "[{'type':'message','role':'user','content':[{'type':'input_text','text':"
         "'[document omitted: t.pdf, application/pdf]'}]}]"},
        {"3.3 the order of calls and texts, results by id", kGpt4, kLoop, "", "input",
         "[{'type':'message','role':'user','content':[{'type':'input_text','text':'go'}]},{'type':"
         "'message','role':'assistant','content':[{'type':'output_text','text':'Look.'}]},{'type':"
         "'function_call','call_id':'toolu_1','name':'A','arguments':'{\\'a\\':1}'},{'type':"
         "'message','role':'assistant','content':[{'type':'output_text','text':'More.'}]},{'type':"
         "'function_call','call_id':'toolu_2','name':'A','arguments':'{}'},{'type':"
         "'function_call_output','call_id':'toolu_1','output':'Error: one'},{'type':"
         "'function_call_output','call_id':'toolu_2','output':'two'},{'type':'message','role':"
         "'user','content':[{'type':'input_text','text':'next'}]}]"},
        {"3.3 images in a result", kGpt4,
         RESULT_WITH(",'content':[{'type':'text','text':'see'},{'type':'image','source':{'type':"
                     "'base64','media_type':'image/png','data':'QQ=='}}]"),
         "", "input",
         INPUT_WITH("[{'type':'input_text','text':'see'},{'type':'input_image','image_url':"
                    "'data:image/png;base64,QQ=='}]")},
        {"3.3 an error with an image", kGpt4,
         RESULT_WITH(",'is_error':true,'content':[{'type':'image','source':{'type':'base64',"
                     "'media_type':'image/png','data':'QQ=='}}]"),
         "", "input",
         INPUT_WITH("[{'type':'input_text','text':'Error:'},{'type':'input_image','image_url':"
                    "'data:image/png;base64,QQ=='}]")},
        {"2.9 an empty result", kGpt4, RESULT_WITH(""), "", "input", INPUT_WITH("'(empty)'")},
        {"2.2 no result", kGpt4,
         "[{'role':'user','content':'go'},{'role':'assistant','content':[{'type':'tool_use','id':"
         "'toolu_1','name':'A','input':{}}]}]",
         "", "input", INPUT_WITH("'[no result]'")},
        {"3.4 long ids", kGpt4,
         "[{'role':'user','content':'go'},{'role':'assistant','content':[{'type':'tool_use','id':"
         "'toolu_0123456789012345678901234567890123456789012345678901234567890123456789','name':"
         "'A','input':{}}]}]",
         "", "input",
         "[{'type':'message','role':'user','content':[{'type':'input_text','text':'go'}]},{'type':"
         "'function_call','call_id':'call_7683764019b1fe135d7b14d8','name':'A','arguments':'{}'},"
         "{'type':'function_call_output','call_id':'call_7683764019b1fe135d7b14d8','output':"
         "'[no result]'}]"},
        {"1.9 a late system message", kGpt4,
         "[{'role':'user','content':'hi'},{'role':'system','content':'Be brief.'}]", "", "input",
         "[{'type':'message','role':'user','content':[{'type':'input_text','text':'hi'}]},{'type':"
         "'message','role':'developer','content':[{'type':'input_text','text':'Be brief.'}]}]"},
        {"1.9 a late system message elsewhere", kUnknown,
         "[{'role':'user','content':'hi'},{'role':'system','content':'Be brief.'}]", "", "input",
         "[{'type':'message','role':'user','content':[{'type':'input_text','text':'hi'},{'type':"
         "'input_text','text':'<system-reminder>\\nBe brief.\\n</system-reminder>'}]}]"},
        {"3.8 thinking of others stays behind", kGpt55,
         "[{'role':'user','content':'hi'},{'role':'assistant','content':[{'type':'thinking',"
         "'thinking':'hm','signature':'abc'},{'type':'text','text':'ho'}]}]",
         "", "input",
         "[{'type':'message','role':'user','content':[{'type':'input_text','text':'hi'}]},{'type':"
         "'message','role':'assistant','content':[{'type':'output_text','text':'ho'}]}]"},
        {"3.9 Codex: the system's text in the input", kCodex, kHi, ",'system':'One'", "input",
         "[{'type':'message','role':'developer','content':'One'},{'type':'message','role':'user',"
         "'content':[{'type':'input_text','text':'hi'}]}]"},
        {"no message at all", kGpt4, "[{'role':'user','content':''}]", "", "input",
         "[{'type':'message','role':'user','content':[{'type':'input_text','text':"
         "'Continue.'}]}]"},
        {"the address", kGpt4, kHi, "", "url", "https://api.openai.com/v1/responses"},
        {"the address at Azure", kAzure, kHi, "", "url",
         "https://r.openai.azure.com/openai/v1/responses"},
    };
    return cases;
}

const std::vector<EncoderCase> &toolCases()
{
    static const std::vector<EncoderCase> cases{
        {"3.5 flat, never strict", kGpt4, kHi, kTool, "tools",
         "[{'type':'function','name':'A','description':'d','parameters':{'type':'object',"
         "'properties':{}},'strict':false}]"},
        {"3.5 web search", kGpt4, kHi, kSearch, "tools",
         "[{'type':'web_search','filters':{'allowed_domains':['a.example']},'user_location':"
         "{'type':'approximate','city':'Oslo'}}]"},
        {"3.5 web search is no tool left out", kGpt4, kHi, kSearch, "notes", ""},
        {"3.5 blocked domains", kXai, kHi,
         ",'tools':[{'type':'web_search_20260209','name':'web_search','blocked_domains':['b']}]",
         "notes", "blocked_domains of web_search left out: the provider knows only allowed ones"},
        {"3.5 web search where there is none", kUnknown, kHi, kSearch, "tools", ""},
        {"3.5 which is told", kUnknown, kHi, kSearch, "notes",
         "tool web_search_20250305 left out: the provider has none"},
        {"3.6 auto", kGpt4, kHi,
         ",'tools':[{'name':'A','input_schema':{'type':'object'}}],'tool_choice':{'type':'auto',"
         "'disable_parallel_tool_use':true}",
         "parameters", "tool_choice:'auto' parallel_tool_calls:false store:false"},
        {"3.6 any", kGpt4, kHi,
         ",'tools':[{'name':'A','input_schema':{'type':'object'}}],'tool_choice':{'type':'any'}",
         "tool_choice", "'required'"},
        {"3.6 none", kGpt4, kHi,
         ",'tools':[{'name':'A','input_schema':{'type':'object'}}],'tool_choice':{'type':'none'}",
         "tool_choice", "'none'"},
        {"3.6 one tool", kGpt4, kHi,
         ",'tools':[{'name':'A','input_schema':{'type':'object'}}],'tool_choice':{'type':'tool',"
         "'name':'A'}",
         "tool_choice", "{'type':'function','name':'A'}"},
        {"3.6 the search", kGpt4, kHi,
         ",'tools':[{'type':'web_search_20250305','name':'web_search'}],'tool_choice':{'type':"
         "'tool','name':'web_search'}",
         "tool_choice", "'required'"},
        {"3.6 nothing to choose", kGpt4, kHi, ",'tool_choice':{'type':'any'}", "parameters",
         "store:false"},
    };
    return cases;
}

const std::vector<EncoderCase> &parameterCases()
{
    static const std::vector<EncoderCase> cases{
        {"3.1 plain", kGpt4, kHi, ",'max_tokens':100,'stream':true", "parameters",
         "max_output_tokens:100 store:false stream:true"},
        {"3.1 at least 16", kGpt4, kHi, ",'max_tokens':1", "max_output_tokens", "16"},
        {"3.1 within the model's limit", briefAtMost(50), kHi, ",'max_tokens':100",
         "max_output_tokens", "50"},
        {"3.1 encrypted reasoning of models that reason", kGpt5, kHi, kAdaptive, "include",
         "['reasoning.encrypted_content']"},
        {"3.1 xAI", kXai, kHi, kAdaptive, "parameters",
         "include:['reasoning.encrypted_content'] store:false"},
        {"3.1 none elsewhere", kUnknown, kHi, kAdaptive, "parameters", "store:false"},
        {"3.7 effort", kGpt5, kHi, kHigh, "reasoning", "{'effort':'high','summary':'auto'}"},
        {"3.7 the model's own effort", kGpt5, kHi, kAdaptive, "reasoning", "{'summary':'auto'}"},
        {"3.7 effort within the model's", kGpt5, kHi,
         ",'thinking':{'type':'adaptive'},'output_config':{'effort':'max'}", "reasoning",
         "{'effort':'high','summary':'auto'}"},
        {"3.7 budget", kGpt55, kHi, ",'thinking':{'type':'enabled','budget_tokens':31999}",
         "reasoning", "{'effort':'xhigh','summary':'auto'}"},
        {"3.7 2.25 tools take effort here", kGpt55, kHi,
         ",'tools':[{'name':'A','input_schema':{'type':'object'}}],'thinking':{'type':'adaptive'},"
         "'output_config':{'effort':'low'}",
         "reasoning", "{'effort':'low','summary':'auto'}"},
        {"3.7 off", kGpt55, kHi, ",'thinking':{'type':'disabled'}", "reasoning",
         "{'effort':'none'}"},
        {"3.7 as little as it can", kGpt5, kHi, ",'thinking':{'type':'disabled'}", "reasoning",
         "{'effort':'minimal'}"},
        {"3.7 no word of thinking", {.model = "o4-mini"}, kHi, "", "reasoning", "{'effort':'low'}"},
        {"3.7 no reasoning model", kGpt4, kHi, kHigh, "parameters", "store:false"},
        {"3.7 an open model elsewhere",
         {.model = "openai/gpt-oss-20b", .baseUrl = kElsewhere, .otherServer = true},
         kHi,
         kHigh,
         "reasoning",
         "{'effort':'high'}"},
        {"10.8 no summary when reasoning was refused",
         {.model = "gpt-5", .replaysReasoning = false},
         kHi,
         kHigh,
         "reasoning",
         "{'effort':'high'}"},
        {"3.7 sampling", kGpt4, kHi, ",'temperature':0.5,'top_p':0.9,'top_k':3", "parameters",
         "temperature:0.5 store:false"},
        {"3.7 no sampling of models that reason", kGpt5, kHi,
         ",'temperature':1,'thinking':{'type':'adaptive'}", "temperature", ""},
        {"3.7 sampling with effort none", kGpt55, kHi,
         ",'temperature':1,'thinking':{'type':'disabled'}", "temperature", "1"},
        {"3.7 stop sequences are cut here", kGpt4, kHi, ",'stop_sequences':['</a>','','\\u00e9']",
         "cut", "</a>|é"},
        {"3.7 and not sent", kGpt4, kHi, ",'stop_sequences':['</a>']", "parameters", "store:false"},
        {"2.28 format", kGpt4, kHi,
         ",'output_config':{'format':{'type':'json_schema','schema':{'type':'object','properties':"
         "{'t':{'type':'string'}},'required':['t'],'additionalProperties':false}}}",
         "text",
         "{'format':{'type':'json_schema','name':'output','schema':{'type':'object','properties':"
         "{'t':{'type':'string'}},'required':['t'],'additionalProperties':false},'strict':true}}"},
        {"2.28 format elsewhere", kUnknown, kHi,
         ",'output_config':{'format':{'type':'json_schema','schema':{'type':'object'}}}",
         "instructions",
         "'Answer with one JSON value only, without any other text and without a code fence. It "
         "must fit this JSON schema: {\\'type\\':\\'object\\'}'"},
        {"2.20 cache key", kGpt4, kHi, ",'metadata':{'user_id':'u'}", "prompt_cache_key",
         "'0bfe935e70c321c7ca3afc75ce0d0ca2'"},
        {"2.20 no cache key elsewhere", kUnknown, kHi, ",'metadata':{'user_id':'u'}", "parameters",
         "store:false"},
        {"3.9 Codex: a stream without limits", kCodex, kHi,
         ",'max_tokens':100,'temperature':1,'thinking':{'type':'disabled'}", "parameters",
         "reasoning:{'effort':'none'} include:['reasoning.encrypted_content'] store:false "
         "stream:true"},
        {"given parameters",
         {.parameters =
              R"({"service_tier":"flex","max_output_tokens":5,"store":true,"model":"x"})"},
         kHi,
         ",'max_tokens':100",
         "parameters",
         "max_output_tokens:100 store:false service_tier:'flex'"},
        {"given parameters of the chat format",
         {.parameters =
              R"({"reasoning_effort":"low","max_tokens":99,"verbosity":"low","stop":["a"]})"},
         kHi,
         "",
         "parameters",
         "store:false reasoning:{'effort':'low'} max_output_tokens:99 text:{'verbosity':'low'}"},
        {"which may have no like",
         {.parameters = R"({"stop":["a"]})"},
         kHi,
         "",
         "notes",
         "parameter stop left out: the Responses API has none"},
    };
    return cases;
}

} // namespace ccproxy::tests
