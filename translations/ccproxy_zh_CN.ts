<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ccproxy::ui::BodyView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the body: %1</source>
        <translation>复制正文：%1</translation>
    </message>
    <message>
        <source>The body was not kept: %1.</source>
        <translation>正文未保留：%1。</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>正文为空。</translation>
    </message>
    <message>
        <source>%1 of the body were not kept.</source>
        <translation>正文中有 %1 未保留。</translation>
    </message>
    <message>
        <source>Only the first %1 are shown; Copy takes all %2.</source>
        <translation>仅显示前 %1；“复制”会复制全部 %2。</translation>
    </message>
    <message>
        <source>Long texts are shown without their ends; Copy takes all %1.</source>
        <translation>长文本的末尾未显示；“复制”会复制全部 %1。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EngineModel</name>
    <message>
        <source>The configuration has errors, so nothing was started. Mend it, then press Start.</source>
        <translation>配置有错误，因此未启动任何服务。请修正后点击“启动”。</translation>
    </message>
    <message>
        <source>%1 fails: %2</source>
        <translation>%1 出错：%2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EventModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ExchangeDetail</name>
    <message>
        <source>The chosen request</source>
        <translation>所选请求</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>复制为 cURL(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the request to the provider as a command for a terminal, with $API_KEY in place of the key</source>
        <translation>将发往提供商的请求复制为终端命令，密钥以 $API_KEY 代替</translation>
    </message>
    <message>
        <source>Tr&amp;y:</source>
        <translation>尝试(&amp;Y)：</translation>
    </message>
    <message>
        <source>Which try&apos;s request and answer are shown</source>
        <translation>选择要显示哪次尝试的请求和响应</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes the request and gives the list its room (Esc)</source>
        <translation>关闭请求详情，为列表腾出空间 (Esc)</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>请求的各个部分</translation>
    </message>
    <message>
        <source>Client to CCProxy</source>
        <translation>客户端到 CCProxy</translation>
    </message>
    <message>
        <source>CCProxy to provider</source>
        <translation>CCProxy 到提供商</translation>
    </message>
    <message>
        <source>Provider to CCProxy</source>
        <translation>提供商到 CCProxy</translation>
    </message>
    <message>
        <source>CCProxy to client</source>
        <translation>CCProxy 到客户端</translation>
    </message>
    <message>
        <source>Events from the provider</source>
        <translation>来自提供商的事件</translation>
    </message>
    <message>
        <source>Events to the client</source>
        <translation>发往客户端的事件</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>概览(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>请求(&amp;Q)</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>响应(&amp;N)</translation>
    </message>
    <message>
        <source>Provi&amp;der&apos;s events</source>
        <translation>提供商事件(&amp;D)</translation>
    </message>
    <message>
        <source>Clien&amp;t&apos;s events</source>
        <translation>客户端事件(&amp;T)</translation>
    </message>
    <message>
        <source>No provider was asked.</source>
        <translation>未向任何提供商发送请求。</translation>
    </message>
    <message>
        <source>The demo provider answers by itself, without a request.</source>
        <translation>演示提供商自行响应，不发送请求。</translation>
    </message>
    <message>
        <source>The demo provider&apos;s answer is that to the client.</source>
        <translation>演示提供商的响应就是发往客户端的响应。</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>没有收到响应。</translation>
    </message>
    <message>
        <source>Copied. The command takes the key from the variable API_KEY.</source>
        <translation>已复制。该命令从变量 API_KEY 读取密钥。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ExportJob</name>
    <message>
        <source>&amp;JSON lines…</source>
        <translation>JSON Lines(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>表格 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;HTTP archive (HAR), with bodies…</source>
        <translation>HTTP 归档 (HAR)，含正文(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Figures</name>
    <message>
        <source>Waiting</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>正在响应</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>客户端已断开</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Shows only requests that have all of these words</source>
        <translation>仅显示符合所有这些词的请求</translation>
    </message>
    <message>
        <source>Filter, such as: sonnet status:5xx provider:openai &gt;2s</source>
        <translation>筛选，例如：sonnet status:5xx provider:openai &gt;2s</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>筛选候选词</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::FilterFields</name>
    <message>
        <source>in models, provider, route, error, project, session or id</source>
        <translation>模型、提供商、路由、错误、项目、会话或 ID 中包含</translation>
    </message>
    <message>
        <source>words with a space between them</source>
        <translation>含空格的词组</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>符合其中任意一个</translation>
    </message>
    <message>
        <source>also status:429 or status:&gt;=400</source>
        <translation>也可用 status:429 或 status:&gt;=400</translation>
    </message>
    <message>
        <source>also running, done, left, retried, cached, unpriced</source>
        <translation>也可用 running、done、left、retried、cached、unpriced</translation>
    </message>
    <message>
        <source>took longer; also &lt;500ms or first:&gt;1s</source>
        <translation>耗时更长；也可用 &lt;500ms 或 first:&gt;1s</translation>
    </message>
    <message>
        <source>tokens; also out, cached</source>
        <translation>Token 数；也可用 out、cached</translation>
    </message>
    <message>
        <source>dollars, from and to</source>
        <translation>美元，从下限到上限</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>不含其中任何一个</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::LivePage</name>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the filter</source>
        <translation>转到筛选框</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>Stays at the newest request</source>
        <translation>始终显示最新的请求</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Holds the list as it is; the requests go on</source>
        <translation>列表保持不变；请求继续处理</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Empties the list; the history keeps what it has</source>
        <translation>清空列表；历史记录保留</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Looks for requests now</source>
        <translation>立即检查请求</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Writes the requests that are listed into a file</source>
        <translation>将列表中的请求写入文件</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>筛选(&amp;F)：</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The list is paused. The requests go on.</source>
        <translation>列表已暂停。请求继续处理。</translation>
    </message>
    <message>
        <source>No request passes the filter.</source>
        <translation>没有符合筛选条件的请求。</translation>
    </message>
    <message>
        <source>There are %1 in all.</source>
        <translation>共有 %1 个。</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>还没有请求。</translation>
    </message>
    <message>
        <source>The proxy is not running: start it above.</source>
        <translation>代理未运行：请在上方启动。</translation>
    </message>
    <message>
        <source>Start Claude Code with %1, or any program that speaks to Anthropic with %2.</source>
        <translation>用 %1 启动 Claude Code，或用 %2 启动任何调用 Anthropic API 的程序。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>请求：%1</translation>
    </message>
    <message>
        <source>Requests: %1 of %2</source>
        <translation>请求：%1 / %2</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>进行中：%1</translation>
    </message>
    <message>
        <source>not listed, since they ended unseen: %1</source>
        <translation>未列出（结束时未能获取）：%1</translation>
    </message>
    <message>
        <source>What was sent and received is shown once it has ended.</source>
        <translation>收发的内容将在请求结束后显示。</translation>
    </message>
    <message>
        <source>What was sent and received was not kept. Those of the last 200 requests are, and more by the setting history.bodies.</source>
        <translation>收发的内容未保留。仅保留最近 200 个请求的内容，通过设置 history.bodies 可保留更多。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Id copied.</source>
        <translation>已复制 ID。</translation>
    </message>
    <message>
        <source>Only this &amp;model</source>
        <translation>仅此模型(&amp;M)</translation>
    </message>
    <message>
        <source>Only this &amp;provider</source>
        <translation>仅此提供商(&amp;P)</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>仅此会话(&amp;S)</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>导出请求</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>未导出任何内容。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Exported to %2. Requests: %1</source>
        <translation>已导出到 %2。请求：%1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::MainWindow</name>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>CCProxy</source>
        <translation>CCProxy</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>复制环境变量(&amp;E)</translation>
    </message>
    <message>
        <source>Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal.</source>
        <translation>复制让 Claude Code 连接 CCProxy 的环境变量设置，粘贴到终端即可使用。</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Overview</name>
    <message>
        <source>Try %1: %2</source>
        <translation>尝试 %1：%2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>; %1 of them from the cache</source>
        <translation>；输入中 %1 读自缓存</translation>
    </message>
    <message>
        <source>; %1 of them to the cache</source>
        <translation>；输入中 %1 写入缓存</translation>
    </message>
    <message>
        <source>unknown, since the catalogue has no price for all of it</source>
        <translation>未知，因为模型目录中缺少部分价格</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>Failure:</source>
        <translation>错误：</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>请求的模型：</translation>
    </message>
    <message>
        <source>Route:</source>
        <translation>路由：</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>Answered by:</source>
        <translation>响应方：</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>Token：</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>费用：</translation>
    </message>
    <message>
        <source>Arrived:</source>
        <translation>到达时间：</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>Session:</source>
        <translation>会话：</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>项目：</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>请求：</translation>
    </message>
    <message>
        <source>Overview of the request</source>
        <translation>请求概览</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::QuitQuestion</name>
    <message>
        <source>Quit CCProxy</source>
        <translation>退出 CCProxy</translation>
    </message>
    <message>
        <source>When you quit now, these answers end in the middle with an error.</source>
        <translation>如果现在退出，这些响应会中途出错结束。</translation>
    </message>
    <message>
        <source>Quit &amp;after they end</source>
        <translation>完成后退出(&amp;A)</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>立即退出(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestColumns</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the request is at, or how it ended</source>
        <translation>请求当前的状态，或其结束方式</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it arrived</source>
        <translation>到达的时间</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求的模型</translation>
    </message>
    <message>
        <source>The model that the client asked for</source>
        <translation>客户端请求的模型</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>The route that was taken</source>
        <translation>所采用的路由</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>响应方</translation>
    </message>
    <message>
        <source>Provider and model that were asked last</source>
        <translation>最后请求的提供商和模型</translation>
    </message>
    <message>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Tokens of the request, cached or not</source>
        <translation>请求的 Token 数，含缓存部分</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>响应的 Token 数</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Tokens of the request that came from the provider&apos;s cache</source>
        <translation>请求中读自提供商缓存的 Token 数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>By the prices of the catalogue; unknown where it has none</source>
        <translation>按模型目录中的价格计算；没有价格时为未知</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>Until the provider began to answer</source>
        <translation>提供商开始响应之前的时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>From its arrival to its end</source>
        <translation>请求从到达到结束所用的时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Tokens of the answer in each second, from its first content</source>
        <translation>从收到首个内容起，响应每秒的 Token 数</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The client&apos;s session</source>
        <translation>客户端的会话</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>The folder that the client works in</source>
        <translation>客户端的工作文件夹</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What the client says that it is for</source>
        <translation>客户端声明的请求用途</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Its id, by which `ccproxy logs` knows it too</source>
        <translation>请求的 ID，`ccproxy logs` 也使用此 ID</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestFilter</name>
    <message>
        <source>Something has to follow &quot;%1&quot;: it excludes what does.</source>
        <translation>“%1”后面必须有内容：它会排除该内容。</translation>
    </message>
    <message>
        <source>A closing quote (&quot;) is missing.</source>
        <translation>缺少右引号 (&quot;)。</translation>
    </message>
    <message>
        <source>A value has to follow &quot;%1:&quot;.</source>
        <translation>“%1:”后面必须有值。</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2, %3, %4. Put quotes around a text that has a colon.</source>
        <translation>没有字段“%1”。可用的有：%2, %3, %4。含冒号的文本请加引号 (&quot;)。</translation>
    </message>
    <message>
        <source>&quot;is:&quot; knows %1.</source>
        <translation>“is:”可用的值有：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2:&quot;. %3</source>
        <translation>“%1”不是“%2:”的有效值。%3</translation>
    </message>
    <message>
        <source>Right would be 5xx, 429 or &gt;=400.</source>
        <translation>正确的写法如 5xx、429 或 &gt;=400。</translation>
    </message>
    <message>
        <source>Right would be &gt;2s, &lt;500ms or 1s..5s.</source>
        <translation>正确的写法如 &gt;2s、&lt;500ms 或 1s..5s。</translation>
    </message>
    <message>
        <source>Right would be &gt;10k, &lt;500 or 1k..5k.</source>
        <translation>正确的写法如 &gt;10k、&lt;500 或 1k..5k。</translation>
    </message>
    <message>
        <source>Right would be &gt;0.01 or 0.1..1.</source>
        <translation>正确的写法如 &gt;0.01 或 0.1..1。</translation>
    </message>
    <message>
        <source>Right would be &gt;2, 1 or 1..5.</source>
        <translation>正确的写法如 &gt;2、1 或 1..5。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestList</name>
    <message>
        <source>Colum&amp;ns</source>
        <translation>列(&amp;N)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestModel</name>
    <message>
        <source>Its end was not seen.</source>
        <translation>未能获知其结束情况。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分区</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>已撤销设置的更改。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>The settings are as they were again.</source>
        <translation>已重做设置的更改。</translation>
    </message>
    <message>
        <source>Every change is saved at once, in %1</source>
        <translation>每项更改都会立即保存到 %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StatusHead</name>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Problems of the confi&amp;guration:</source>
        <translation>配置问题(&amp;G)：</translation>
    </message>
    <message>
        <source>Problems of the configuration</source>
        <translation>配置问题</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>已复制地址。</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未监听</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StreamEvents</name>
    <message>
        <source>The chosen event</source>
        <translation>所选事件</translation>
    </message>
    <message>
        <source>Nothing is known of an answer.</source>
        <translation>没有关于响应的信息。</translation>
    </message>
    <message>
        <source>The answer was no stream; it is among the answers.</source>
        <translation>该响应不是流；请在“响应”中查看。</translation>
    </message>
    <message>
        <source>Only the first %1 events are listed.</source>
        <translation>仅列出前 %1 个事件。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Timeline</name>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>尝试 %1：%2</translation>
    </message>
    <message>
        <source>, key %1</source>
        <translation>，密钥 %1</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>选定路由</translation>
    </message>
    <message>
        <source>First byte after %1</source>
        <translation>%1 后收到首字节</translation>
    </message>
    <message>
        <source>First content after %1</source>
        <translation>%1 后收到首个内容</translation>
    </message>
    <message>
        <source>End after %1</source>
        <translation>%1 后结束</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TrayController</name>
    <message>
        <source>CCProxy</source>
        <translation>CCProxy</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>复制环境变量(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open window</source>
        <translation>打开窗口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has gone, so CCProxy shows this window. Until the tray is back, closing it quits CCProxy.</source>
        <translation>桌面的托盘已消失，因此 CCProxy 显示此窗口。在托盘恢复之前，关闭此窗口会退出 CCProxy。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so CCProxy stays in this window. Closing it quits CCProxy.</source>
        <translation>此桌面不显示托盘图标，因此 CCProxy 保留在此窗口中。关闭此窗口会退出 CCProxy。</translation>
    </message>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>在 GNOME 上，扩展“AppIndicator and KStatusNotifierItem Support”可添加托盘。</translation>
    </message>
    <message>
        <source>CCProxy keeps running</source>
        <translation>CCProxy 仍在运行</translation>
    </message>
    <message>
        <source>Its icon in the tray opens the window again and has the way to quit.</source>
        <translation>可通过托盘中的图标重新打开窗口或退出。</translation>
    </message>
    <message>
        <source>There is nothing to copy before the configuration is right.</source>
        <translation>配置修正之前，没有可复制的内容。</translation>
    </message>
    <message>
        <source>Environment copied.</source>
        <translation>已复制环境变量。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Wording</name>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>正在响应</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Running, with trouble</source>
        <translation>运行中，有问题</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 个进行中</translation>
    </message>
    <message>
        <source>; waiting for the end.</source>
        <translation>；正在等待结束。</translation>
    </message>
    <message>
        <source>Closing the last connections.</source>
        <translation>正在关闭最后的连接。</translation>
    </message>
    <message>
        <source>Claude Code cannot reach the proxy until you start it.</source>
        <translation>启动代理之前，Claude Code 无法连接。</translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation>正在等待请求。</translation>
    </message>
    <message>
        <source>CCProxy: %1</source>
        <translation>CCProxy：%1</translation>
    </message>
    <message>
        <source>One request is being answered</source>
        <translation>正在响应 1 个请求</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered</source>
        <translation>
            <numerusform>正在响应 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>立即停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
</TS>
