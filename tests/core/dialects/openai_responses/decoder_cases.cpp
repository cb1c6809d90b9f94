// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/decoder_cases.h"

#include "core/dialects/openai_responses/support/running.h"

namespace ccproxy::tests {

const std::vector<ResponsesCase> &streamCases()
{
    static const std::vector<ResponsesCase> cases{
        {"7.1 text", R"(created 'response':{'status':'in_progress','output':[]}
output_item.added 'output_index':0,'item':{'type':'message','id':'m','content':[]}
content_part.added 'output_index':0,'content_index':0,'part':{'type':'output_text','text':''}
output_text.delta 'output_index':0,'content_index':0,'delta':'Hel'
output_text.delta 'output_index':0,'content_index':0,'delta':'lo'
output_text.done 'output_index':0,'content_index':0,'text':'Hello'
output_item.done 'output_index':0,'item':{'type':'message','content':[{'type':'output_text','text':'Hello'}]}
completed 'response':{'status':'completed','output':[{'type':'message','content':[{'type':'output_text','text':'Hello'}]}],'usage':{'input_tokens':9,'output_tokens':2}})",
         "start text(Hel)(lo). end:end_turn usage:9/2/0/0"},
        {"7.1 only the events that end something",
         R"(output_text.done 'output_index':0,'content_index':0,'text':'ab'
output_item.added 'output_index':1,'item':{'type':'function_call','call_id':'call_00000001','name':'f','arguments':''}
function_call_arguments.done 'output_index':1,'arguments':'{}'
completed 'response':{'status':'completed'})",
         "start text(ab). tool:call_00000001:f({}). end:tool_use"},
        {"7.1 unknown events, comments, empty data", R"(: keep-alive
brand_new 'delta':'no'
output_text.delta 'output_index':0,'delta':'a'
file_search_call.searching 'output_index':0
completed 'response':{'status':'completed'})",
         "start text(a). end:end_turn"},
        {"7.1 parts of a summary",
         R"(output_item.added 'output_index':0,'item':{'type':'reasoning','id':'rs','summary':[]}
reasoning_summary_part.added 'output_index':0,'summary_index':0,'part':{}
reasoning_summary_text.delta 'output_index':0,'summary_index':0,'delta':'One'
reasoning_summary_part.added 'output_index':0,'summary_index':1,'part':{}
reasoning_summary_text.delta 'output_index':0,'summary_index':1,'delta':'Tw'
reasoning_summary_text.delta 'output_index':0,'summary_index':1,'delta':'o'
output_item.done 'output_index':0,'item':{'type':'reasoning','id':'rs','summary':[{'type':'summary_text','text':'One'},{'type':'summary_text','text':'Two'}],'encrypted_content':'E='}
output_text.delta 'output_index':1,'delta':'a'
completed 'response':{'status':'completed'})",
         "start "
         "think(One)(\\n\\n)(Tw)(o)sig[item:{\"type\":\"reasoning\",\"id\":\"rs\",\"summary\":"
         "[{\"type\":\"summary_text\",\"text\":\"One\"},{\"type\":\"summary_text\",\"text\":"
         "\"Two\"}],\"encrypted_content\":\"E=\"}]. text(a). end:end_turn"},
        {"7.1 text of reasoning, as LM Studio gives it",
         R"(output_item.added 'output_index':0,'item':{'id':'rs_1','type':'reasoning','status':'in_progress','summary':[],'content':[]}
content_part.added 'item_id':'rs_1','output_index':0,'content_index':0,'part':{'type':'reasoning_text','text':''}
reasoning_text.delta 'item_id':'rs_1','output_index':0,'content_index':0,'delta':'Hm'
reasoning_text.delta 'item_id':'rs_1','output_index':0,'content_index':0,'delta':'m'
reasoning_text.done 'item_id':'rs_1','output_index':0,'content_index':0,'text':'Hmm'
output_item.done 'output_index':0,'item':{'id':'rs_1','type':'reasoning','status':'completed','summary':[],'content':[{'type':'reasoning_text','text':'Hmm'}]}
output_item.added 'output_index':1,'item':{'id':'msg_1','type':'message','status':'in_progress','role':'assistant','content':[]}
output_text.delta 'item_id':'msg_1','output_index':1,'content_index':0,'delta':'Look','logprobs':[]
output_item.done 'output_index':1,'item':{'id':'msg_1','type':'message','status':'completed','role':'assistant','content':[{'type':'output_text','text':'Look','annotations':[]}]}
output_item.added 'output_index':2,'item':{'id':'fc_1','call_id':'call_00000020','type':'function_call','name':'f','arguments':'','status':'in_progress'}
function_call_arguments.delta 'item_id':'fc_1','output_index':2,'delta':'{\'a\':'
function_call_arguments.delta 'item_id':'fc_1','output_index':2,'delta':'1}'
function_call_arguments.done 'item_id':'fc_1','output_index':2,'arguments':'{\'a\':1}'
output_item.done 'output_index':2,'item':{'id':'fc_1','call_id':'call_00000020','type':'function_call','name':'f','arguments':'{\'a\':1}','status':'completed'}
completed 'response':{'status':'completed','output':[],'usage':{'input_tokens':182,'output_tokens':61,'total_tokens':243,'input_tokens_details':{'cached_tokens':0}}})",
         "start think(Hm)(m)sig[text:]. text(Look). tool:call_00000020:f({\\\"a\\\":)(1}). "
         "end:tool_use "
         "usage:182/61/0/0"},
        {"5.3 reasoning and its summary say the same",
         R"(reasoning_text.delta 'output_index':0,'content_index':0,'delta':'Long'
reasoning_summary_text.delta 'output_index':0,'summary_index':0,'delta':'Short'
output_item.done 'output_index':0,'item':{'type':'reasoning'}
output_text.delta 'output_index':1,'delta':'a'
completed 'response':{'status':'completed'})",
         "start think(Long)sig[text:]. text(a). end:end_turn"},
        {"7.2 T20 ids that change",
         R"(output_item.added 'output_index':0,'item':{'type':'message','id':'1'}
output_text.delta 'output_index':0,'content_index':0,'item_id':'2','delta':'a'
output_text.delta 'output_index':0,'content_index':0,'item_id':'3','delta':'b'
output_text.done 'output_index':0,'content_index':0,'item_id':'4','text':'ab'
output_item.done 'output_index':0,'item':{'type':'message','id':'5','content':[{'type':'output_text','text':'ab'}]}
completed 'response':{'status':'completed','output':[{'type':'message','id':'6','content':[{'type':'output_text','text':'ab'}]}]})",
         "start text(a)(b). end:end_turn"},
        {"7.2 no places, ids that stay",
         R"(output_item.added 'item':{'type':'function_call','id':'x','call_id':'call_00000001','name':'f'}
output_item.added 'item':{'type':'function_call','id':'y','call_id':'call_00000002','name':'g'}
function_call_arguments.delta 'item_id':'x','delta':'{}'
function_call_arguments.delta 'item_id':'y','delta':'{}'
completed 'response':{'status':'completed'})",
         "start tool:call_00000001:f({}). tool:call_00000002:g({}). end:tool_use"},
        {"7.2 interleaved calls (constructed)",
         R"(output_item.added 'output_index':0,'item':{'type':'function_call','call_id':'call_00000001','name':'f'}
output_item.added 'output_index':1,'item':{'type':'function_call','call_id':'call_00000002','name':'g'}
function_call_arguments.delta 'output_index':0,'delta':'{\'a\':'
function_call_arguments.delta 'output_index':1,'delta':'{\'b\':'
function_call_arguments.delta 'output_index':0,'delta':'1}'
function_call_arguments.delta 'output_index':1,'delta':'2}'
output_item.done 'output_index':0,'item':{'type':'function_call','call_id':'call_00000001','name':'f','arguments':'{\'a\':1}'}
output_item.done 'output_index':1,'item':{'type':'function_call','call_id':'call_00000002','name':'g','arguments':'{\'b\':2}'}
completed 'response':{'status':'completed'})",
         "start tool:call_00000001:f({\\\"a\\\":)(1}). tool:call_00000002:g({\\\"b\\\":)(2}). "
         "end:tool_use"},
        {"7.3 T21 completed without output",
         R"(output_item.added 'output_index':0,'item':{'type':'function_call','call_id':'call_00000001','name':'f'}
function_call_arguments.done 'output_index':0,'arguments':'{}'
output_item.done 'output_index':0,'item':{'type':'function_call','call_id':'call_00000001','name':'f','arguments':'{}'}
completed 'response':{'status':'completed','output':[]})",
         "start tool:call_00000001:f({}). end:tool_use"},
        {"7.3 nothing but the finished items",
         R"(output_item.done 'output_index':0,'item':{'type':'reasoning','id':'r','summary':[{'text':'A'},{'text':'B'}],'encrypted_content':'E'}
output_item.done 'output_index':1,'item':{'type':'message','content':[{'type':'output_text','text':'a'},{'type':'refusal','refusal':'b'}]}
output_item.done 'output_index':2,'item':{'type':'function_call','call_id':'call_00000001','name':'f','arguments':'{\'a\':1}'}
completed 'response':{'status':'completed'})",
         "start think(A)(\\n\\n)(B)sig[item:{\"type\":\"reasoning\",\"id\":\"r\",\"summary\":[{"
         "\"type\":\"summary_text\",\"text\":\"A\"},{\"type\":\"summary_text\",\"text\":\"B\"}],"
         "\"encrypted_content\":\"E\"}]. text(a)(b). tool:call_00000001:f({\\\"a\\\":1}). "
         "end:tool_use"},
        {"7.3 nothing but the finished response",
         R"(created 'response':{'status':'in_progress'}
completed 'response':{'status':'completed','output':[{'type':'message','content':[{'type':'output_text','text':'a'}]},{'type':'function_call','call_id':'call_00000001','name':'f','arguments':''}]})",
         "start text(a). tool:call_00000001:f({}). end:tool_use"},
        {"7.3 the second part comes whole",
         R"(output_text.delta 'output_index':0,'content_index':0,'delta':'a'
output_item.done 'output_index':0,'item':{'type':'message','content':[{'type':'output_text','text':'a'},{'type':'output_text','text':'b'}]}
completed 'response':{'status':'completed'})",
         "start text(a)(b). end:end_turn"},
        {"7.3 completed, but failed",
         R"(completed 'response':{'status':'failed','error':{'code':'server_error','message':'Oh no'}})",
         "start error:prov: Oh no [api_error]"},
        {"7.4 reasoning that shows nothing",
         R"(output_item.added 'output_index':0,'item':{'type':'reasoning','id':'rs','summary':[]}
output_item.done 'output_index':0,'item':{'type':'reasoning','id':'rs','summary':[],'encrypted_content':'E'}
output_item.added 'output_index':1,'item':{'type':'function_call','call_id':'call_00000001','name':'f'}
output_item.done 'output_index':1,'item':{'type':'function_call','call_id':'call_00000001','name':'f','arguments':'{}'}
completed 'response':{'status':'completed'})",
         "start thinksig[item:{\"type\":\"reasoning\",\"id\":\"rs\",\"summary\":[],"
         "\"encrypted_content\":\"E\"}]. tool:call_00000001:f({}). end:tool_use"},
        {"7.4 nothing behind the reasoning",
         R"(output_item.done 'output_index':0,'item':{'type':'reasoning','summary':[],'encrypted_content':'E'}
incomplete 'response':{'status':'incomplete','incomplete_details':{'reason':'max_output_tokens'},'usage':{'input_tokens':20,'output_tokens':32}})",
         "start end:max_tokens usage:20/32/0/0"},
        {"7.4 one block for each item",
         R"(reasoning_summary_text.delta 'output_index':0,'summary_index':0,'delta':'A'
output_item.done 'output_index':0,'item':{'type':'reasoning'}
reasoning_summary_text.delta 'output_index':1,'summary_index':0,'delta':'B'
output_item.done 'output_index':1,'item':{'type':'reasoning'}
output_text.delta 'output_index':2,'delta':'a'
completed 'response':{'status':'completed'})",
         "start think(A)sig[text:]. think(B)sig[text:]. text(a). end:end_turn"},
        {"7.5 length",
         R"(output_text.delta 'output_index':0,'delta':'a'
incomplete 'response':{'status':'incomplete','incomplete_details':{'reason':'max_output_tokens'}})",
         "start text(a). end:max_tokens"},
        {"7.5 length inside of a call",
         R"(output_item.added 'output_index':0,'item':{'type':'function_call','call_id':'call_00000001','name':'f'}
function_call_arguments.delta 'output_index':0,'delta':'{\'x\':48'
output_item.done 'output_index':0,'item':{'type':'function_call','call_id':'call_00000001','name':'f','arguments':'{\'x\':48','status':'incomplete'}
incomplete 'response':{'status':'incomplete','incomplete_details':{'reason':'max_output_tokens'}})",
         "start tool:call_00000001:f({\\\"x\\\":48). end:max_tokens"},
        {"7.5 content filter",
         R"(output_text.delta 'output_index':0,'delta':'a'
incomplete 'response':{'status':'incomplete','incomplete_details':{'reason':'content_filter'}})",
         "start text(a)(\\n\\n[The content filter of prov stopped this answer.]). end:end_turn"},
        {"8.2 refusal",
         R"(refusal.delta 'output_index':0,'content_index':0,'delta':'I can'
refusal.delta 'output_index':0,'content_index':0,'delta':'not.'
refusal.done 'output_index':0,'content_index':0,'refusal':'I cannot.'
output_item.done 'output_index':0,'item':{'type':'message','content':[{'type':'refusal','refusal':'I cannot.'}]}
completed 'response':{'status':'completed'})",
         "start text(I can)(not.). end:end_turn"},
        {"8.4 8.5 usage",
         R"(output_text.delta 'output_index':0,'delta':'a'
completed 'response':{'status':'completed','usage':{'input_tokens':100,'input_tokens_details':{'cached_tokens':60,'cache_write_tokens':10},'output_tokens':7,'output_tokens_details':{'reasoning_tokens':5},'total_tokens':107}})",
         "start text(a). end:end_turn usage:30/7/60/10"},
        {"8.4 T30 more cached than sent, counts that are null",
         R"(output_text.delta 'output_index':0,'delta':'a'
completed 'response':{'status':'completed','usage':{'input_tokens':5,'input_tokens_details':{'cached_tokens':60},'output_tokens':null}})",
         "start text(a). end:end_turn usage:0/0/60/0"},
        {"T19 failed with status 200", R"(created 'response':{'status':'in_progress'}
event: error
{'type':'error','error':{'type':'insufficient_quota','code':'insufficient_quota','message':'Quota exceeded.'}}
failed 'response':{'status':'failed','error':{'code':'insufficient_quota','message':'Quota exceeded.'}})",
         "start error:prov: Quota exceeded. [rate_limit_error]"},
        {"T19 a flat error event",
         "{'type':'error','code':'rate_limit_exceeded','message':'Slow down','param':null}",
         "error:prov: Slow down [rate_limit_error]"},
        {"6.11 an error without type", "{'error':{'message':'Broken','code':500}}",
         "error:prov: Broken [api_error]"},
        {"6.11 failed without a reason", "failed 'response':{'status':'failed','error':null}",
         "start error:prov broke off its answer. [api_error]"},
        {"9.3 overflow inside of the answer",
         R"(failed 'response':{'status':'failed','error':{'code':'context_length_exceeded','message':'Your input exceeds the context window'}})",
         "start error:prompt is too long. prov: Your input exceeds the "
         "context window [invalid_request_error]"},
        {"T22 whole arguments behind their pieces",
         R"(output_item.added 'output_index':0,'item':{'type':'function_call','call_id':'call_00000001','name':'f','arguments':''}
function_call_arguments.delta 'output_index':0,'delta':'{\'a\':1}'
function_call_arguments.done 'output_index':0,'arguments':'{\'a\':1}'
output_item.done 'output_index':0,'item':{'type':'function_call','call_id':'call_00000001','name':'f','arguments':'{\'a\':1}'}
output_item.done 'output_index':0,'item':{'type':'function_call','call_id':'call_00000001','name':'f','arguments':'{\'a\':1}'}
completed 'response':{'status':'completed','output':[{'type':'function_call','call_id':'call_00000001','name':'f','arguments':'{\'a\':1}'}]})",
         "start tool:call_00000001:f({\\\"a\\\":1}). end:tool_use"},
        {"the name only at the end",
         R"(function_call_arguments.delta 'output_index':0,'delta':'{\'a\':1}'
output_item.done 'output_index':0,'item':{'type':'function_call','call_id':'call_00000001','name':'f','arguments':'{\'a\':1}'}
completed 'response':{'status':'completed'})",
         "start tool:call_00000001:f({\\\"a\\\":1}). end:tool_use"},
        {"6.12 DONE behind the end",
         "output_text.delta 'output_index':0,'delta':'a'\ncompleted "
         "'response':{'status':'completed'}\n[DONE]",
         "start text(a). end:end_turn"},
        {"6.12 DONE in place of the end", "output_text.delta 'output_index':0,'delta':'a'\n[DONE]",
         "start text(a). end:end_turn"},
        {"T14 DONE inside of a call",
         R"(output_item.added 'output_index':0,'item':{'type':'function_call','call_id':'call_00000001','name':'f'}
function_call_arguments.delta 'output_index':0,'delta':'{\'a\':'
[DONE])",
         "start tool:call_00000001:f({\\\"a\\\":) error:prov stopped before its answer was "
         "complete. "
         "[api_error]"},
        {"6.10 no end", "output_text.delta 'output_index':0,'delta':'a'",
         "start text(a) error:prov closed the connection before its answer was "
         "complete. [api_error]"},
        {"no JSON", "output_text.delta 'output_index':0,'delta':'a'\n{goodbye",
         "start text(a) error:prov sent something that is not JSON. [api_error]"},
        {"an escape that JSON does not know", "output_text.delta 'output_index':0,'delta':'a\\x'",
         "error:prov sent something that is not JSON. [api_error]"},
        {"CLIENT.md 14 a search and what it found",
         R"(output_item.added 'output_index':0,'item':{'type':'web_search_call','id':'ws','status':'in_progress'}
web_search_call.searching 'output_index':0,'item_id':'ws'
output_item.done 'output_index':0,'item':{'type':'web_search_call','id':'ws','status':'completed','action':{'type':'search','query':'tea'}}
output_text.delta 'output_index':1,'content_index':0,'delta':'Green.'
output_text.annotation.added 'output_index':1,'content_index':0,'annotation':{'type':'url_citation','start_index':0,'end_index':5,'url':'https://t.example','title':'Tea'}
output_item.done 'output_index':1,'item':{'type':'message','content':[{'type':'output_text','text':'Green.','annotations':[{'type':'url_citation','url':'https://t.example','title':'Tea'},{'type':'url_citation','url':'https://u.example','title':''}]}]}
completed 'response':{'status':'completed','usage':{'input_tokens':1,'output_tokens':2}})",
         "start text(Green.). "
         "server:srvtoolu_000000000001:web_search({\\\"query\\\":\\\"tea\\\"}). "
         "result:srvtoolu_000000000001:[{\"type\":\"web_search_result\",\"url\":\"https://"
         "t.example\",\"title\":\"Tea\",\"encrypted_content\":\"\",\"page_age\":null},{\"type\":"
         "\"web_search_result\",\"url\":\"https://u.example\",\"title\":\"https://u.example\","
         "\"encrypted_content\":\"\",\"page_age\":null}]. end:end_turn searches:1 usage:1/2/0/0"},
    };
    return cases;
}

const std::vector<ResponsesCase> &bodyCases()
{
    static const std::vector<ResponsesCase> cases{
        {"items in their order",
         R"({'object':'response','status':'completed','error':null,'text':{'format':{'type':'text'}},'output':[{'type':'reasoning','id':'r','summary':[{'type':'summary_text','text':'A'}],'encrypted_content':'E'},{'type':'message','content':[{'type':'output_text','text':'a'}]},{'type':'function_call','call_id':'call_00000001','name':'f','arguments':'{}'},{'type':'reasoning','summary':[],'encrypted_content':'F'},{'type':'function_call','call_id':'call_00000002','name':'g','arguments':'{}'}],'usage':{'input_tokens':3,'output_tokens':4}})",
         "start think(A)sig[item:{\"type\":\"reasoning\",\"id\":\"r\",\"summary\":[{\"type\":"
         "\"summary_text\",\"text\":\"A\"}],\"encrypted_content\":\"E\"}]. text(a). "
         "tool:call_00000001:f({}). "
         "thinksig[item:{\"type\":\"reasoning\",\"summary\":[],\"encrypted_content\":\"F\"}]. "
         "tool:call_00000002:g({}). end:tool_use usage:3/4/0/0"},
        {"incomplete",
         R"({'status':'incomplete','incomplete_details':{'reason':'max_output_tokens'},'output':[{'type':'message','content':[{'type':'output_text','text':'a'}]}]})",
         "start text(a). end:max_tokens"},
        {"no output", R"({'status':'completed','output':[]})", "start end:end_turn"},
        {"an error", R"({'error':{'message':'No.','type':'invalid_request_error'}})",
         "error:prov: No. [policy_blocked]"},
        {"failed",
         R"({'status':'failed','error':{'code':'server_error','message':'Oh'},'output':[]})",
         "error:prov: Oh [api_error]"},
        {"still running", R"({'status':'queued','output':[]})",
         "error:prov reported an error without saying which. [api_error]"},
        {"no JSON", "Hello", "error:prov sent something that is not JSON. [api_error]"},
    };
    return cases;
}

std::string responsesStream(std::string_view lines)
{
    std::string out;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        // A quote inside of a string is an escaped one.
        std::string line = doubled(lines.substr(0, end));
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (line.starts_with("event:")) {
            out += line + '\n';
            continue;
        }
        if (line.starts_with(':')) {
            out += line + "\n\n";
            continue;
        }
        if (!line.starts_with('{') && !line.starts_with('[')) {
            const std::size_t space = line.find(' ');
            const std::string type = "response." + line.substr(0, space);
            line = "{\"type\":\"" + type + "\"," + line.substr(space + 1) + '}';
        }
        out += "data: " + line + "\n\n";
    }
    return out;
}

} // namespace ccproxy::tests
