<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ccproxy::ui::AboutDialog</name>
    <message>
        <source>About CCProxy</source>
        <translation>关于 CCProxy</translation>
    </message>
    <message>
        <source>CCProxy</source>
        <translation>CCProxy</translation>
    </message>
    <message>
        <source>CCProxy %1</source>
        <translation>CCProxy %1</translation>
    </message>
    <message>
        <source>Lets %1 work with any AI provider. Made with %2.</source>
        <translation>让 %1 可使用任何 AI 提供商。基于 %2 构建。</translation>
    </message>
    <message>
        <source>Free software under the %1 or later; it comes without any warranty.</source>
        <translation>自由软件，采用 %1 或更高版本许可；不提供任何担保。</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>配置(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>日志(&amp;L)：</translation>
    </message>
    <message>
        <source>none; the setting log switches it on</source>
        <translation>无；可通过设置 log 启用</translation>
    </message>
    <message>
        <source>&amp;History:</source>
        <translation>历史记录(&amp;H)：</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>许可证(&amp;I)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::AccessKeyField</name>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keep it in the file</source>
        <translation>保存在文件中</translation>
    </message>
    <message>
        <source>The key then stands in the configuration as clear text.</source>
        <translation>密钥将以明文保存在配置中。</translation>
    </message>
    <message>
        <source>The key for clients was saved.</source>
        <translation>已保存客户端密钥。</translation>
    </message>
    <message>
        <source>You can also set the environment variable CCPROXY_API_KEY, or keep the key in the configuration file, where it is clear text.</source>
        <translation>也可以设置环境变量 CCPROXY_API_KEY，或将密钥保存在配置文件中（明文）。</translation>
    </message>
    <message>
        <source>Clients need no key now.</source>
        <translation>客户端现在不需要密钥。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有密钥。</translation>
    </message>
    <message>
        <source>It stands in the configuration file as clear text.</source>
        <translation>密钥以明文保存在配置文件中。</translation>
    </message>
    <message>
        <source>It is taken from the environment variable %1.</source>
        <translation>密钥取自环境变量 %1。</translation>
    </message>
    <message>
        <source>It is kept in the keychain.</source>
        <translation>密钥保存在钥匙串中。</translation>
    </message>
    <message>
        <source>It is kept in the keychain, which has not answered yet. Until then, no client is let in.</source>
        <translation>密钥保存在钥匙串中，但钥匙串尚未响应。在此之前，拒绝所有客户端访问。</translation>
    </message>
    <message>
        <source>The keychain does not have it, so no client is let in. Set it again.</source>
        <translation>钥匙串中没有该密钥，因此拒绝所有客户端访问。请重新设置。</translation>
    </message>
    <message>
        <source>The keychain does not give it, so no client is let in.</source>
        <translation>钥匙串不提供该密钥，因此拒绝所有客户端访问。</translation>
    </message>
    <message>
        <source>It ends in %1.</source>
        <translation>以 %1 结尾。</translation>
    </message>
</context>
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
    <message>
        <source>The request still runs: this is what there is so far.</source>
        <translation>请求仍在进行：这是目前的内容。</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Show the body as it came: %1</source>
        <translation>按原样显示正文：%1</translation>
    </message>
    <message>
        <source>Shows the body as it came, byte by byte</source>
        <translation>逐字节按原样显示正文</translation>
    </message>
    <message>
        <source>Long lines are shown as several; Copy takes them as they are.</source>
        <translation>长行分成多行显示；复制时保持原样。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::BudgetView</name>
    <message>
        <source>At the limit you are warned; requests go on.</source>
        <translation>达到上限时发出警告；请求继续处理。</translation>
    </message>
    <message>
        <source>At the limit requests are refused.</source>
        <translation>达到上限时拒绝请求。</translation>
    </message>
    <message>
        <source>At the limit requests go by the background route.</source>
        <translation>达到上限时请求改走 background 路由。</translation>
    </message>
    <message>
        <source>The limit is reached. Requests go on.</source>
        <translation>已达到上限。请求继续处理。</translation>
    </message>
    <message>
        <source>The limit is reached: requests are refused until midnight.</source>
        <translation>已达到上限：午夜之前拒绝请求。</translation>
    </message>
    <message>
        <source>The limit is reached: requests are refused until the month ends.</source>
        <translation>已达到上限：本月结束之前拒绝请求。</translation>
    </message>
    <message>
        <source>The limit is reached: requests go by the background route until midnight.</source>
        <translation>已达到上限：午夜之前请求改走 background 路由。</translation>
    </message>
    <message>
        <source>The limit is reached: requests go by the background route until the month ends.</source>
        <translation>已达到上限：本月结束之前请求改走 background 路由。</translation>
    </message>
    <message>
        <source>Today&apos;s budget</source>
        <translation>今日预算</translation>
    </message>
    <message>
        <source>This month&apos;s budget</source>
        <translation>本月预算</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 / %2 (%3%)</translation>
    </message>
    <message>
        <source>Not counted, since their price is unknown: %1.</source>
        <translation>因价格未知而未计入的请求：%1。</translation>
    </message>
    <message>
        <source>No budget is set. With one, CCProxy can warn you or hold requests back when a day or a month has cost enough.</source>
        <translation>未设置预算。设置后，当一天或一个月的费用达到上限时，CCProxy 可发出警告或限制请求。</translation>
    </message>
    <message>
        <source>Set a bu&amp;dget…</source>
        <translation>设置预算(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::BudgetWords</name>
    <message>
        <source>%1 of this day&apos;s budget of %2 are spent.</source>
        <translation>今日预算 %2 已用 %1。</translation>
    </message>
    <message>
        <source>%1 of this month&apos;s budget of %2 are spent.</source>
        <translation>本月预算 %2 已用 %1。</translation>
    </message>
    <message>
        <source>This day&apos;s budget of %1 is spent.</source>
        <translation>今日预算 %1 已用完。</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 is spent.</source>
        <translation>本月预算 %1 已用完。</translation>
    </message>
    <message>
        <source>Requests are refused.</source>
        <translation>拒绝请求。</translation>
    </message>
    <message>
        <source>Requests go by the background route.</source>
        <translation>请求改走 background 路由。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ChartTexts</name>
    <message>
        <source>MMM yyyy</source>
        <comment>a month as QDate writes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day as QDate writes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1 起的一周</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All others (%1)</source>
        <translation>其他全部 (%1)</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Comparison</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>响应方</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>First content</source>
        <translation>首个内容</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总耗时</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Thinking: %1</source>
        <translation>思考：%1</translation>
    </message>
    <message>
        <source>Calls %1 with %2</source>
        <translation>调用 %1，参数 %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ConflictWords</name>
    <message>
        <source>Claude Code&apos;s own settings count more than a launch: %1. Take them out there.</source>
        <translation>Claude Code 自己的设置优先于启动时的设置：%1。请在那里去掉它们。</translation>
    </message>
    <message>
        <source>A claude that you start by hand goes elsewhere: %1. One launched from here does not.</source>
        <translation>手动启动的 claude 会连到别处：%1。从这里启动的不会。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DecisionLines</name>
    <message>
        <source>yes</source>
        <comment>a rule fits</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a rule does not fit</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>智能体 %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>窗口 %1</translation>
    </message>
    <message>
        <source>parameters %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Fallback %1</source>
        <translation>备用模型 %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token 数</translation>
    </message>
    <message>
        <source>not counted, nothing depends on them</source>
        <translation>未计数，没有依赖它的规则</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no route</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>route, reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorDialog</name>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message numerus="yes">
        <source>Checks what Claude Code needs of a model. Each model that is chosen is sent up to %n real request(s) with your key, one of them longer than the model takes. You pay what the provider charges for them.</source>
        <translation>
            <numerusform>检查模型是否满足 Claude Code 的需要。将用已配置的密钥向每个所选模型发送最多 %n 个真实请求，其中一个会超出模型的长度上限。费用按提供商的收费标准计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen s&amp;tep:</source>
        <translation>所选步骤(&amp;T)：</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Models and what they can do</source>
        <translation>模型及其能力</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>No provider is turned on of which a model is known. Add one in the settings.</source>
        <translation>没有已启用且有已知模型的提供商。请在设置中添加。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
    <message>
        <source>It begins…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>%1 is being asked…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) checked, %1 without a failure.</source>
        <translation>
            <numerusform>已检查 %n 个模型，其中 %1 个没有失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is being asked…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>This was not asked yet.</source>
        <translation>此步骤尚未检查。</translation>
    </message>
    <message>
        <source>Go to a step of the model to see what was expected and what came.</source>
        <translation>选择模型的某个步骤，可查看预期结果和实际结果。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorResults</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>通过 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n in part</source>
        <translation>
            <numerusform>，部分通过 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Checked on %1: %2</source>
        <translation>检查于 %1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Only the verdict is known of that time. Start again to see more.</source>
        <translation>该次检查仅保留了结论。重新开始检查可查看更多信息。</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>Why it was left out: %1</source>
        <translation>跳过原因：%1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>耗时：%1</translation>
    </message>
    <message>
        <source>%1; the route %2 leads there.</source>
        <translation>%1；路由 %2 指向该模型。</translation>
    </message>
    <message>
        <source>%1; the routes %2 lead there.</source>
        <translation>%1；路由 %2 指向该模型。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorWords</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 不响应</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>%1 cannot stream</source>
        <translation>%1 不支持流</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>%1 cannot call tools</source>
        <translation>%1 不支持调用工具</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>工具结果</translation>
    </message>
    <message>
        <source>%1 cannot take the results of tools</source>
        <translation>%1 不接受工具结果</translation>
    </message>
    <message>
        <source>Several tools</source>
        <translation>多个工具</translation>
    </message>
    <message>
        <source>%1 cannot call several tools at once</source>
        <translation>%1 不支持同时调用多个工具</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>%1 cannot think and call tools</source>
        <translation>%1 不支持思考时调用工具</translation>
    </message>
    <message>
        <source>Earlier thinking</source>
        <translation>先前的思考</translation>
    </message>
    <message>
        <source>%1 does not take its thinking back</source>
        <translation>%1 不接受回传的思考内容</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 cannot see pictures</source>
        <translation>%1 不支持图片</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>超长</translation>
    </message>
    <message>
        <source>%1 does not say when a conversation is too long</source>
        <translation>对话超长时，%1 不会报告</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>%1 cannot count tokens</source>
        <translation>%1 不支持计算 Token 数</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>%1 failed at “%2”</source>
        <translation>%1 未通过“%2”</translation>
    </message>
    <message>
        <source>%1 was not reached</source>
        <translation>未能连到 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>%1 is not in the provider&apos;s list</source>
        <translation>%1 不在提供商的列表中</translation>
    </message>
    <message>
        <source>%1 refuses the key</source>
        <translation>%1 拒绝了密钥</translation>
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
    <message>
        <source>%1 waits for its key until the keychain is unlocked.</source>
        <translation>%1 正在等待密钥，直到钥匙串解锁。</translation>
    </message>
    <message>
        <source>No provider is set up that could answer. Add one, or its key.</source>
        <translation>没有设置可响应的提供商。请添加提供商或其密钥。</translation>
    </message>
    <message>
        <source>One request has failed since you looked last.</source>
        <translation>自上次查看以来有 1 个请求失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have failed since you looked last.</source>
        <translation>
            <numerusform>自上次查看以来有 %n 个请求失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>CCProxy listens, but does not answer at %1: a firewall or another program stands in the way.</source>
        <translation>CCProxy 正在监听，但在 %1 没有应答：有防火墙或其他程序阻挡。</translation>
    </message>
    <message>
        <source>CCProxy starts as soon as it can listen there.</source>
        <translation>一旦能在那里监听，CCProxy 就会启动。</translation>
    </message>
    <message>
        <source>New requests are refused until it is unpaused. What runs goes on.</source>
        <translation>恢复之前会拒绝新请求。正在进行的请求会继续。</translation>
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
        <source>Cl&amp;ient&apos;s events</source>
        <translation>客户端事件(&amp;I)</translation>
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
    <message>
        <source>Repl&amp;ay…</source>
        <translation>重放(&amp;A)…</translation>
    </message>
    <message>
        <source>Sends the request to another model and compares the answers</source>
        <translation>将请求发送到另一个模型并比较响应</translation>
    </message>
    <message>
        <source>No provider has been asked yet.</source>
        <translation>尚未向任何提供商发送请求。</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>尚未收到响应。</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
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
    <name>ccproxy::ui::FallbackList</name>
    <message>
        <source>Fallbacks, in the order in which they are tried</source>
        <translation>备用模型，按尝试顺序排列</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds a fallback to the end</source>
        <translation>在末尾添加备用模型</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removes this fallback</source>
        <translation>移除此备用模型</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Tries it earlier</source>
        <translation>提前尝试</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Tries it later</source>
        <translation>推后尝试</translation>
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
    <name>ccproxy::ui::Findings</name>
    <message>
        <source>an address for its name</source>
        <translation>其名称对应的地址</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>a certificate that is trusted</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>an answer of its server</source>
        <translation>其服务器的响应</translation>
    </message>
    <message>
        <source>the model in its list</source>
        <translation>模型在其列表中</translation>
    </message>
    <message>
        <source>a key that it takes</source>
        <translation>被接受的密钥</translation>
    </message>
    <message>
        <source>a whole answer</source>
        <translation>完整的回答</translation>
    </message>
    <message>
        <source>an answer in pieces</source>
        <translation>分段的回答</translation>
    </message>
    <message>
        <source>a call of get_weather with the city Paris</source>
        <translation>以城市 Paris 调用 get_weather</translation>
    </message>
    <message>
        <source>a whole answer with text and a count of tokens</source>
        <translation>含文本和 token 数的完整回答</translation>
    </message>
    <message>
        <source>text in many pieces</source>
        <translation>分成多段的文本</translation>
    </message>
    <message>
        <source>an answer that uses the result of the call</source>
        <translation>使用了调用结果的回答</translation>
    </message>
    <message>
        <source>two calls in one answer</source>
        <translation>一个回答中的两次调用</translation>
    </message>
    <message>
        <source>thinking that can be seen, and a call</source>
        <translation>可见的思考和一次调用</translation>
    </message>
    <message>
        <source>an answer, with its earlier thinking given back</source>
        <translation>交回先前思考后的回答</translation>
    </message>
    <message>
        <source>the colour of a red picture</source>
        <translation>红色图片的颜色</translation>
    </message>
    <message>
        <source>an error that makes Claude Code compact the conversation</source>
        <translation>使 Claude Code 压缩对话的错误</translation>
    </message>
    <message>
        <source>a number of tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>it has no https</source>
        <translation>未使用 https</translation>
    </message>
    <message>
        <source>the connection was open already</source>
        <translation>连接已打开</translation>
    </message>
    <message>
        <source>it cannot be asked</source>
        <translation>无法请求</translation>
    </message>
    <message>
        <source>the message shows it</source>
        <translation>消息会显示</translation>
    </message>
    <message>
        <source>it has no list of models</source>
        <translation>没有模型列表</translation>
    </message>
    <message>
        <source>no model of it is known</source>
        <translation>不知道它的任何模型</translation>
    </message>
    <message>
        <source>it was not reached</source>
        <translation>未能连接</translation>
    </message>
    <message>
        <source>it refused the key</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>空列表</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>it was taken</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>the answer does not tell</source>
        <translation>回答未说明</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>nothing but the end</source>
        <translation>只有结尾</translation>
    </message>
    <message>
        <source>get_weather with Paris</source>
        <translation>以 Paris 调用 get_weather</translation>
    </message>
    <message>
        <source>the first step failed</source>
        <translation>第一步失败</translation>
    </message>
    <message>
        <source>an answer without text</source>
        <translation>没有文本的回答</translation>
    </message>
    <message>
        <source>a stream without text</source>
        <translation>没有文本的流</translation>
    </message>
    <message>
        <source>text, but no count of tokens: costs stay unknown</source>
        <translation>有文本但没有 token 数：费用未知</translation>
    </message>
    <message>
        <source>an answer without visible thinking</source>
        <translation>没有可见思考的回答</translation>
    </message>
    <message>
        <source>one call: it works, but one after the other</source>
        <translation>一次调用：可行，但只能依次进行</translation>
    </message>
    <message>
        <source>the catalogue says that it calls no tools</source>
        <translation>目录称其不调用工具</translation>
    </message>
    <message>
        <source>the catalogue says that it does not see; pictures are described as left out</source>
        <translation>目录称其无法看图；图片会说明为已省略</translation>
    </message>
    <message>
        <source>the catalogue says that it does not think</source>
        <translation>目录称其不思考</translation>
    </message>
    <message>
        <source>its context window is not known</source>
        <translation>其上下文窗口未知</translation>
    </message>
    <message>
        <source>its context window is too large to try</source>
        <translation>其上下文窗口过大，无法测试</translation>
    </message>
    <message>
        <source>there is nothing to go on from</source>
        <translation>没有可接续的内容</translation>
    </message>
    <message>
        <source>an answer without a stop reason</source>
        <translation>没有停止原因的回答</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>空回答</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>an error, %1 %2</source>
        <translation>错误，%1 %2</translation>
    </message>
    <message>
        <source>no call, but %1</source>
        <translation>没有调用，而是 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln model(s)</source>
        <translation>
            <numerusform>%1，共 %Ln 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>it gives no list: %1</source>
        <translation>未提供列表：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s); is &quot;%2&quot; meant?</source>
        <translation>
            <numerusform>%1 不在其 %Ln 个模型之中；是否指“%2”？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s)</source>
        <translation>
            <numerusform>%1 不在其 %Ln 个模型之中</numerusform>
        </translation>
    </message>
    <message>
        <source>an error that is not in Anthropic&apos;s form</source>
        <translation>不符合 Anthropic 格式的错误</translation>
    </message>
    <message>
        <source>neither a message nor an error</source>
        <translation>既不是消息也不是错误</translation>
    </message>
    <message>
        <source>the stream does not begin with message_start</source>
        <translation>流未以 message_start 开始</translation>
    </message>
    <message>
        <source>the stream broke off before its end</source>
        <translation>流在结束前中断</translation>
    </message>
    <message>
        <source>a content block was not closed</source>
        <translation>有内容块未关闭</translation>
    </message>
    <message>
        <source>a content block begins inside another one</source>
        <translation>内容块在另一内容块中开始</translation>
    </message>
    <message>
        <source>%1 outside of a content block</source>
        <translation>%1 位于内容块之外</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>没有收到任何内容</translation>
    </message>
    <message>
        <source>a call of a tool that was not offered</source>
        <translation>调用了未提供的工具</translation>
    </message>
    <message>
        <source>a call with other arguments: %1</source>
        <translation>参数不同的调用：%1</translation>
    </message>
    <message>
        <source>a call, but the stop reason %1</source>
        <translation>有调用，但停止原因为 %1</translation>
    </message>
    <message>
        <source>the text in %1 piece: it does not stream</source>
        <translation>文本仅 %1 段：未流式传输</translation>
    </message>
    <message>
        <source>an answer that does not use the result: %1</source>
        <translation>未使用结果的回答：%1</translation>
    </message>
    <message>
        <source>an answer that does not name the colour: %1</source>
        <translation>未说出颜色的回答：%1</translation>
    </message>
    <message>
        <source>an answer: it takes more than is known of it, or cuts the prompt</source>
        <translation>有回答：其接受的内容比已知的多，或截断了提示</translation>
    </message>
    <message>
        <source>an error that Claude Code does not take for it: %1</source>
        <translation>Claude Code 无法识别为该情况的错误：%1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::GoToDialog</name>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>没有这个名称的内容。请少输入几个字。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Name of an action, a page or a setting</source>
        <translation>操作、页面或设置的名称</translation>
    </message>
    <message>
        <source>An action, a page, a setting, a provider, a route</source>
        <translation>操作、页面、设置、提供商、路由</translation>
    </message>
    <message>
        <source>What there is to go to</source>
        <translation>可转到的位置</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Health</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Its last answer was no failure.</source>
        <translation>最近一次响应正常。</translation>
    </message>
    <message>
        <source>No request has gone there since CCProxy was started.</source>
        <translation>CCProxy 启动以来没有向它发送过请求。</translation>
    </message>
    <message>
        <source>Its last answer was a failure; the next request tries again.</source>
        <translation>最近一次响应失败；下一个请求会再次尝试。</translation>
    </message>
    <message>
        <source>Its key is in the keychain, which is locked or has not answered yet. Unlock it; CCProxy goes on by itself.</source>
        <translation>密钥在钥匙串中，但钥匙串已锁定或尚未响应。请解锁；之后 CCProxy 会自动继续。</translation>
    </message>
    <message>
        <source>It has no key that could be used. Give it one in the settings.</source>
        <translation>没有可用的密钥。请在设置中提供密钥。</translation>
    </message>
    <message>
        <source>It is not configured well. Mend it in the settings.</source>
        <translation>配置有误。请在设置中修正。</translation>
    </message>
    <message>
        <source>It is turned off in the settings, and gets no requests.</source>
        <translation>已在设置中停用，不会收到请求。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未请求</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>Waits for the keychain</source>
        <translation>等待钥匙串</translation>
    </message>
    <message>
        <source>Has no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1, resting: %2</source>
        <translation>%1，冷却中：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Last failure: %1</source>
        <translation>最近一次失败：%1</translation>
    </message>
    <message>
        <source>Keys that were refused or have reached a limit rest for some minutes. Resting: %1 of %2.</source>
        <translation>被拒绝或达到限额的密钥会冷却几分钟。冷却中：%1 / %2。</translation>
    </message>
    <message>
        <source>Its certificate is not checked, so somebody in between could read what is sent.</source>
        <translation>不检查其证书，因此中间人可能读取发送的内容。</translation>
    </message>
    <message>
        <source>Fails since %1; rests for %2 more</source>
        <translation>自 %1 起失败；还将暂停 %2</translation>
    </message>
    <message>
        <source>Fails since %1; the next request tries it again</source>
        <translation>自 %1 起失败；下一个请求会再试一次</translation>
    </message>
    <message>
        <source>Last tries that were answered: %1 of %2</source>
        <translation>最近尝试中得到响应的：%1 / %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::HealthPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Looks again now</source>
        <translation>立即重新检查</translation>
    </message>
    <message>
        <source>&amp;Forget failures</source>
        <translation>清除失败记录(&amp;F)</translation>
    </message>
    <message>
        <source>Asks the provider, its models and its keys again at once, as if they had not failed</source>
        <translation>立即重新向该提供商、其模型和密钥发送请求，如同未曾失败</translation>
    </message>
    <message>
        <source>&amp;Settings of providers…</source>
        <translation>提供商设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Opens the settings of the providers</source>
        <translation>打开提供商设置</translation>
    </message>
    <message>
        <source>Provi&amp;ders</source>
        <translation>提供商(&amp;D)</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Provider or model</source>
        <translation>提供商或模型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>最近一次失败</translation>
    </message>
    <message>
        <source>Tries since CCProxy was started</source>
        <translation>CCProxy 启动以来的尝试次数</translation>
    </message>
    <message>
        <source>Tries that failed since CCProxy was started</source>
        <translation>CCProxy 启动以来失败的尝试次数</translation>
    </message>
    <message>
        <source>Add a p&amp;rovider</source>
        <translation>添加提供商(&amp;R)</translation>
    </message>
    <message>
        <source>The proxy is not running.</source>
        <translation>代理未运行。</translation>
    </message>
    <message>
        <source>There is no provider.</source>
        <translation>没有提供商。</translation>
    </message>
    <message>
        <source>Start it above, then this page tells how the providers are.</source>
        <translation>请在上方启动，之后此页面会显示提供商的状况。</translation>
    </message>
    <message>
        <source>Requests cannot be answered until there is one.</source>
        <translation>添加提供商之前，无法响应请求。</translation>
    </message>
    <message>
        <source>Providers that can answer: %1 of %2</source>
        <translation>可响应的提供商：%1 / %2</translation>
    </message>
    <message>
        <source>The failures of %1 are forgotten.</source>
        <translation>已清除 %1 的失败记录。</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>Checks what the provider&apos;s models can do, with real requests</source>
        <translation>用真实请求检查提供商的模型具备哪些能力</translation>
    </message>
    <message>
        <source>Last tries</source>
        <translation>最近尝试</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::HelloPage</name>
    <message>
        <source>Say &amp;hello</source>
        <translation>打个招呼(&amp;H)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>启动 Claude Code(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Copy environment</source>
        <translation>复制环境变量(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal.</source>
        <translation>复制让 Claude Code 连接 CCProxy 的环境变量设置，粘贴到终端即可使用。</translation>
    </message>
    <message>
        <source>Claude Code works with it when it is launched from here, by “ccproxy code” in a terminal, or in a terminal into which the copied environment was pasted.</source>
        <translation>从此处启动、在终端中用“ccproxy code”启动，或在已粘贴所复制环境变量的终端中启动时，Claude Code 会使用 CCProxy。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待响应…</translation>
    </message>
    <message>
        <source>Say hello in one short sentence.</source>
        <translation>请用一句简短的话打个招呼。</translation>
    </message>
    <message>
        <source>It works: this answer came through CCProxy.</source>
        <translation>测试通过：此响应经由 CCProxy 收到。</translation>
    </message>
    <message>
        <source>Claude Code will find the proxy at %1.</source>
        <translation>Claude Code 将在 %1 找到代理。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Help</name>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Report for a fault</source>
        <translation>故障报告</translation>
    </message>
    <message>
        <source>This helps to find a fault. Keys are masked. Look through it before you give it to somebody: it names your providers, models and folders.</source>
        <translation>此报告有助于查找故障。密钥已隐藏。交给他人之前请先检查：其中包含提供商、模型和文件夹的名称。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Report for a fault…</source>
        <translation>故障报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About CCProxy</source>
        <translation>关于 CCProxy(&amp;A)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>功能</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ImportDialog</name>
    <message>
        <source>Provider %1</source>
        <translation>提供商 %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>路由 %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>设置项 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Takes over providers and routes of another program. Its own files are only read, and what CCProxy has already stays as it is.</source>
        <translation>导入其他程序的提供商和路由。只读取其文件，CCProxy 已有的内容保持不变。</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>包含的内容</translation>
    </message>
    <message>
        <source>&amp;What it has:</source>
        <translation>包含的内容(&amp;W)：</translation>
    </message>
    <message>
        <source>No configuration of claude-code-router, cc-switch or an older CCProxy was found. Choose its file if it is elsewhere.</source>
        <translation>未找到 claude-code-router、cc-switch 或旧版 CCProxy 的配置。如果文件在其他位置，请手动选择。</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>来源(&amp;F)：</translation>
    </message>
    <message>
        <source>Configurations that were found</source>
        <translation>找到的配置</translation>
    </message>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>选择文件(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keep the keys in the file</source>
        <translation>将密钥保存在文件中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>导入(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Configuration of another program</source>
        <translation>其他程序的配置</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a program and its file</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) taken over</source>
        <translation>
            <numerusform>已导入 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) would be taken over</source>
        <translation>
            <numerusform>将导入 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not taken over, and why</source>
        <translation>
            <numerusform>未导入 %n 项及其原因</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken over, and in force. Undo in the settings takes it back.</source>
        <translation>已导入并生效。可通过设置中的“撤销”恢复原状。</translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation>没有可导入的新内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will go into the keychain.</source>
        <translation>
            <numerusform>%n 个密钥将存入钥匙串。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no keys of its own.</source>
        <translation>其中没有需要保存的密钥。</translation>
    </message>
    <message>
        <source>It is being taken over. The keychain may ask for its password.</source>
        <translation>正在导入。钥匙串可能会要求输入密码。</translation>
    </message>
    <message>
        <source>Nothing was taken over. The keys can stand in CCProxy&apos;s file as clear text.</source>
        <translation>未导入任何内容。密钥可以明文保存在 CCProxy 的文件中。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ImportNotes</name>
    <message>
        <source>%1: CCProxy has nothing like it</source>
        <translation>%1：CCProxy 没有类似的功能</translation>
    </message>
    <message>
        <source>%1: one of that name is there already and stays</source>
        <translation>%1：已有同名项，予以保留</translation>
    </message>
    <message>
        <source>%1: it is set already and stays</source>
        <translation>%1：已设置，予以保留</translation>
    </message>
    <message>
        <source>a provider: it has no name</source>
        <translation>一个提供商：没有名称</translation>
    </message>
    <message>
        <source>%1 of provider %2: transformers of single models are not carried over</source>
        <translation>提供商 %2 的 %1：不导入单个模型的转换器</translation>
    </message>
    <message>
        <source>transformer %1 of provider %2: CCProxy has no transformers; see `parameters` and `model_options`</source>
        <translation>提供商 %2 的转换器 %1：CCProxy 没有转换器；请参阅 `parameters` 和 `model_options`</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; names no provider and model</source>
        <translation>%1：“%2”未指定提供商和模型</translation>
    </message>
    <message>
        <source>%1: there is no provider &quot;%2&quot;</source>
        <translation>%1：没有提供商“%2”</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot;: rules with conditions or scripts are not carried over; see the `conditions` of routes</source>
        <translation>规则“%1”：不导入带条件或脚本的规则；请参阅路由的 `conditions`</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot; has no route or names no provider and model</source>
        <translation>规则“%1”没有路由，或未指定提供商和模型</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: only the first profile is carried over</source>
        <translation>配置方案“%1”：只导入第一个配置方案</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: it is of another program than Claude Code</source>
        <translation>配置方案“%1”：属于 Claude Code 以外的程序</translation>
    </message>
    <message>
        <source>%1: CCProxy runs no scripts; see the `conditions` of routes</source>
        <translation>%1：CCProxy 不运行脚本；请参阅路由的 `conditions`</translation>
    </message>
    <message>
        <source>%1: CCProxy runs no scripts</source>
        <translation>%1：CCProxy 不运行脚本</translation>
    </message>
    <message>
        <source>%1: the status line is Claude Code&apos;s own setting</source>
        <translation>%1：状态行是 Claude Code 自身的设置</translation>
    </message>
    <message>
        <source>%1: CCProxy leaves system prompts as they are</source>
        <translation>%1：CCProxy 不改动系统提示</translation>
    </message>
    <message>
        <source>%1: CCProxy has one key for clients, `apikey`</source>
        <translation>%1：CCProxy 对客户端只有一个密钥，即 `apikey`</translation>
    </message>
    <message>
        <source>the default route: %1 names no model; set routes.default yourself</source>
        <translation>默认路由：%1 未指定模型；请自行设置 routes.default</translation>
    </message>
    <message>
        <source>provider &quot;%1&quot;: it has neither an address nor a key (a login of Claude Code)</source>
        <translation>提供商“%1”：既没有地址也没有密钥（Claude Code 的登录）</translation>
    </message>
    <message>
        <source>%1: providers of another program than Claude Code</source>
        <translation>%1：Claude Code 以外程序的提供商</translation>
    </message>
    <message>
        <source>%1: Claude Code keeps these itself</source>
        <translation>%1：由 Claude Code 自行保存</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Joining</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a text as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what belongs to it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::JsonProblems</name>
    <message>
        <source>something follows the end of the document</source>
        <translation>文档结尾之后还有内容</translation>
    </message>
    <message>
        <source>the document is larger than 4 MiB</source>
        <translation>文档超过 4 MiB</translation>
    </message>
    <message>
        <source>make it smaller</source>
        <translation>请减小其大小</translation>
    </message>
    <message>
        <source>the document is in UTF-16</source>
        <translation>文档为 UTF-16 编码</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>请保存为 UTF-8</translation>
    </message>
    <message>
        <source>a byte that is not UTF-8</source>
        <translation>有不是 UTF-8 的字节</translation>
    </message>
    <message>
        <source>save the document as UTF-8</source>
        <translation>请将文档保存为 UTF-8</translation>
    </message>
    <message>
        <source>this comment is not closed</source>
        <translation>此注释未结束</translation>
    </message>
    <message>
        <source>end it with */</source>
        <translation>请用 */ 结束</translation>
    </message>
    <message>
        <source>the document ends where a value should stand</source>
        <translation>文档在应有值的地方结束</translation>
    </message>
    <message>
        <source>write a value, for example {}</source>
        <translation>请写一个值，例如 {}</translation>
    </message>
    <message>
        <source>more than 64 levels of brackets</source>
        <translation>括号超过 64 层</translation>
    </message>
    <message>
        <source>nest less deeply</source>
        <translation>请减少嵌套层数</translation>
    </message>
    <message>
        <source>this key stands twice in one object</source>
        <translation>此键在同一对象中出现两次</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>请保留其中一个</translation>
    </message>
    <message>
        <source>&apos;%1&apos; closes what &apos;%2&apos; opened</source>
        <translation>&apos;%1&apos; 闭合了 &apos;%2&apos; 所打开的内容</translation>
    </message>
    <message>
        <source>write &apos;%1&apos;</source>
        <translation>请写 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>此前缺少逗号</translation>
    </message>
    <message>
        <source>write a comma between two values</source>
        <translation>请在两个值之间写逗号</translation>
    </message>
    <message>
        <source>the document ends inside what &apos;%1&apos; opened at %2</source>
        <translation>文档在 %2 处 &apos;%1&apos; 所打开的内容中结束</translation>
    </message>
    <message>
        <source>close it with &apos;%1&apos;</source>
        <translation>请用 &apos;%1&apos; 闭合</translation>
    </message>
    <message>
        <source>a comma without a value before it</source>
        <translation>逗号前没有值</translation>
    </message>
    <message>
        <source>a key in double quotes should stand here</source>
        <translation>此处应为双引号中的键</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>键之后缺少冒号</translation>
    </message>
    <message>
        <source>a control character inside a string</source>
        <translation>字符串中有控制字符</translation>
    </message>
    <message>
        <source>write it as an escape such as \t</source>
        <translation>请写作转义序列，例如 \t</translation>
    </message>
    <message>
        <source>this string is not closed on its line</source>
        <translation>此字符串在行内未结束</translation>
    </message>
    <message>
        <source>end it with a double quote</source>
        <translation>请用双引号结束</translation>
    </message>
    <message>
        <source>the document ends inside an escape</source>
        <translation>文档在转义序列中结束</translation>
    </message>
    <message>
        <source>finish the string</source>
        <translation>请写完字符串</translation>
    </message>
    <message>
        <source>an escape that JSON does not know</source>
        <translation>JSON 不认识的转义序列</translation>
    </message>
    <message>
        <source>write \\ for a backslash</source>
        <translation>反斜杠请写作 \\</translation>
    </message>
    <message>
        <source>write \u and four hexadecimal digits</source>
        <translation>请写 \u 和四位十六进制数字</translation>
    </message>
    <message>
        <source>an incomplete \u escape</source>
        <translation>不完整的 \u 转义序列</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>代理对只有一半</translation>
    </message>
    <message>
        <source>write both halves, or the character itself</source>
        <translation>请写出两半，或字符本身</translation>
    </message>
    <message>
        <source>this is not a number of JSON</source>
        <translation>这不是 JSON 数字</translation>
    </message>
    <message>
        <source>write it as 42, -1.5 or 2e10, or in double quotes when it is text</source>
        <translation>请写作 42、-1.5 或 2e10；若为文本请用双引号</translation>
    </message>
    <message>
        <source>a string in single quotes</source>
        <translation>单引号中的字符串</translation>
    </message>
    <message>
        <source>write it in double quotes</source>
        <translation>请使用双引号</translation>
    </message>
    <message>
        <source>a comma where a value should stand</source>
        <translation>应有值的地方是逗号</translation>
    </message>
    <message>
        <source>a comment that begins with #</source>
        <translation>以 # 开头的注释</translation>
    </message>
    <message>
        <source>begin it with //</source>
        <translation>请以 // 开头</translation>
    </message>
    <message>
        <source>&apos;%1&apos; where a value should stand</source>
        <translation>应有值的地方是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>write a value before it</source>
        <translation>请在其前写一个值</translation>
    </message>
    <message>
        <source>a value should stand here</source>
        <translation>此处应为一个值</translation>
    </message>
    <message>
        <source>write a string in double quotes, a number, true, false, null, {} or []</source>
        <translation>请写双引号字符串、数字、true、false、null、{} 或 []</translation>
    </message>
    <message>
        <source>a word that is no value of JSON</source>
        <translation>不是 JSON 值的单词</translation>
    </message>
    <message>
        <source>write true, false or null, or put text into double quotes</source>
        <translation>请写 true、false 或 null，文本请用双引号</translation>
    </message>
    <message>
        <source>The body is no JSON: line %1, column %2: %3</source>
        <translation>正文不是 JSON：第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>The body is %1 and no provider</source>
        <translation>正文是%1，而不是提供商</translation>
    </message>
    <message>
        <source>Send an object such as %1</source>
        <translation>请发送 %1 之类的对象</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a duration such as %1 or a number of seconds</source>
        <translation>时长（如 %1）或秒数</translation>
    </message>
    <message>
        <source>a number of bytes, or a size such as %1</source>
        <translation>字节数，或大小（如 %1）</translation>
    </message>
    <message>
        <source>an amount in US dollars such as %1</source>
        <translation>美元金额（如 %1）</translation>
    </message>
    <message>
        <source>a key, &quot;${NAME}&quot; for an environment variable, or &quot;keychain&quot;</source>
        <translation>密钥、表示环境变量的 &quot;${NAME}&quot; 或 &quot;keychain&quot;</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>a URL such as %1</source>
        <translation>URL（如 %1）</translation>
    </message>
    <message>
        <source>a host name or an address</source>
        <translation>主机名或地址</translation>
    </message>
    <message>
        <source>a string, a number, true or false</source>
        <translation>字符串、数字、true 或 false</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>字符串列表</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>密钥列表</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>字符串对象</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>对象列表</translation>
    </message>
    <message>
        <source>an object that maps names to objects</source>
        <translation>将名称映射到对象的对象</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>请填写%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::KeyField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows what was typed, until the focus goes elsewhere</source>
        <translation>显示输入的内容，直到焦点移开</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Takes the key out of the configuration</source>
        <translation>从配置中移除密钥</translation>
    </message>
    <message>
        <source>Type another key to replace it</source>
        <translation>输入另一个密钥以替换</translation>
    </message>
    <message>
        <source>Type or paste the key</source>
        <translation>输入或粘贴密钥</translation>
    </message>
    <message>
        <source>It is taken out when this is saved.</source>
        <translation>保存时将移除密钥。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::KeyPage</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Get a key…</source>
        <translation>获取密钥(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Fetch models</source>
        <translation>获取模型(&amp;F)</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Such as https://host/v1</source>
        <translation>例如 https://host/v1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>提供商(&amp;P)：</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名称(&amp;A)：</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>It goes into the keychain. &quot;${NAME}&quot; takes it from an environment variable.</source>
        <translation>密钥将存入钥匙串。&quot;${NAME}&quot; 表示从环境变量读取。</translation>
    </message>
    <message>
        <source>This server needs no key.</source>
        <translation>此服务器不需要密钥。</translation>
    </message>
    <message>
        <source>It needs a name, such as “work”.</source>
        <translation>需要名称，例如“work”。</translation>
    </message>
    <message>
        <source>No provider can be used yet. Go back and choose one.</source>
        <translation>还没有可用的提供商。请返回并选择一个。</translation>
    </message>
    <message>
        <source>It needs the address of the server.</source>
        <translation>需要服务器的地址。</translation>
    </message>
    <message>
        <source>It needs a key.</source>
        <translation>需要密钥。</translation>
    </message>
    <message>
        <source>It needs a model. “Fetch models” asks the provider for its list.</source>
        <translation>需要模型。“获取模型”可向提供商请求模型列表。</translation>
    </message>
    <message>
        <source>Cancel &amp;fetching</source>
        <translation>取消获取(&amp;F)</translation>
    </message>
    <message>
        <source>macOS may ask whether CCProxy may use it: choose “Always Allow”.</source>
        <translation>macOS 可能会询问是否允许 CCProxy 使用：请选择“始终允许”。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::LaunchDialog</name>
    <message>
        <source>Launch Claude Code</source>
        <translation>启动 Claude Code</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>&amp;What will be done:</source>
        <translation>将执行的操作(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>启动(&amp;L)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder of your project; it can be dropped here</source>
        <translation>项目的文件夹；可拖放到此处</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>As the routes say</source>
        <translation>由路由决定</translation>
    </message>
    <message>
        <source>None, or as in: --continue</source>
        <translation>可留空，或例如：--continue</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>配置方案(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Arguments:</source>
        <translation>参数(&amp;A)：</translation>
    </message>
    <message>
        <source>Another command</source>
        <translation>其他命令</translation>
    </message>
    <message>
        <source>{cmd} stands for Claude Code&apos;s command, {dir} for the folder.</source>
        <translation>{cmd} 代表 Claude Code 的命令，{dir} 代表文件夹。</translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation>命令(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Terminal:</source>
        <translation>终端(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Start the proxy</source>
        <translation>启动代理(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the pro&amp;gram…</source>
        <translation>选择程序(&amp;G)…</translation>
    </message>
    <message>
        <source>The proxy is not running, so Claude Code would have nobody to speak to.</source>
        <translation>代理未运行，因此 Claude Code 无法连接。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the claude program</source>
        <translation>选择 claude 程序</translation>
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
        <source>Exported to %2. Requests: %1</source>
        <translation>已导出到 %2。请求：%1</translation>
    </message>
    <message>
        <source>That request is no longer known.</source>
        <translation>该请求已不存在。</translation>
    </message>
    <message>
        <source>What is sent and received is not kept, since the history is switched off.</source>
        <translation>历史记录已关闭，因此不会保留发送和接收的内容。</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copied as JSON.</source>
        <translation>已复制为 JSON。</translation>
    </message>
    <message>
        <source>Save as &amp;test fixture…</source>
        <translation>另存为测试数据(&amp;T)…</translation>
    </message>
    <message>
        <source>What was sent and received was not kept, so there is no fixture.</source>
        <translation>发送和接收的内容没有保留，因此没有测试数据。</translation>
    </message>
    <message>
        <source>Save as a test fixture</source>
        <translation>另存为测试数据</translation>
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
    <message>
        <source>&amp;Usage</source>
        <translation>用量(&amp;U)</translation>
    </message>
    <message>
        <source>Pr&amp;oviders</source>
        <translation>提供商(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>启动 Claude Code(&amp;L)…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>设置向导(&amp;U)…</translation>
    </message>
    <message>
        <source>The port is %1 from now on. The settings can undo it.</source>
        <translation>从现在起端口为 %1。可在设置中撤销。</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Mending</name>
    <message>
        <source>Change the key of %1…</source>
        <translation>更改 %1 的密钥…</translation>
    </message>
    <message>
        <source>Check the address of %1…</source>
        <translation>检查 %1 的地址…</translation>
    </message>
    <message>
        <source>Check the settings of %1…</source>
        <translation>检查 %1 的设置…</translation>
    </message>
    <message>
        <source>Choose another model for the route %1…</source>
        <translation>为路由 %1 选择其他模型…</translation>
    </message>
    <message>
        <source>Give the route %1 a fallback…</source>
        <translation>为路由 %1 添加备用模型…</translation>
    </message>
    <message>
        <source>Check the routes…</source>
        <translation>检查路由…</translation>
    </message>
    <message>
        <source>Set up a provider…</source>
        <translation>设置提供商…</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>更改预算…</translation>
    </message>
    <message>
        <source>Choose another port…</source>
        <translation>选择其他端口…</translation>
    </message>
    <message>
        <source>Choose another address to listen on…</source>
        <translation>选择其他监听地址…</translation>
    </message>
    <message>
        <source>Choose a model for %1…</source>
        <translation>为 %1 选择模型…</translation>
    </message>
    <message>
        <source>Turn on %1…</source>
        <translation>启用 %1…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ModelChooser</name>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Search for a model, or the name of another one</source>
        <translation>搜索模型，或输入其他模型的名称</translation>
    </message>
    <message>
        <source>Search, or type the name of another model</source>
        <translation>搜索，或输入其他模型的名称</translation>
    </message>
    <message>
        <source>Models that may be asked for</source>
        <translation>可请求的模型</translation>
    </message>
    <message>
        <source>Cancel &amp;fetching</source>
        <translation>取消获取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fetch models</source>
        <translation>获取模型(&amp;F)</translation>
    </message>
    <message>
        <source>None is checked, so any model may be asked for.</source>
        <translation>未勾选任何模型，因此可请求任意模型。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n model(s) may be asked for.</source>
        <translation>
            <numerusform>只能请求 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>正在获取列表。</translation>
    </message>
    <message>
        <source>The list was fetched on %1.</source>
        <translation>列表获取于 %1。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::MoreFields</name>
    <message>
        <source>As for all; &quot;direct&quot; for none</source>
        <translation>与全局相同；&quot;direct&quot; 表示不使用</translation>
    </message>
    <message>
        <source>F&amp;urther keys:</source>
        <translation>其他密钥(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>请求头(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Parameters:</source>
        <translation>参数(&amp;P)：</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>证书(&amp;C)：</translation>
    </message>
    <message>
        <source>Model &amp;options:</source>
        <translation>模型选项(&amp;O)：</translation>
    </message>
    <message>
        <source>Add another &amp;key</source>
        <translation>再添加一个密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Requests take turns with all keys, and go on with another one when one is refused or has reached a limit.</source>
        <translation>请求轮流使用所有密钥；某个密钥被拒绝或达到限额时改用另一个。</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统证书</translation>
    </message>
    <message>
        <source>A file (PEM) with certificates to trust beside the system&apos;s</source>
        <translation>包含系统证书之外的受信任证书的文件 (PEM)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>Check the ser&amp;ver&apos;s certificate</source>
        <translation>检查服务器证书(&amp;V)</translation>
    </message>
    <message>
        <source>⚠ Without the check anybody on the way to the server can read the key and all requests. Better give the server&apos;s certificate above.</source>
        <translation>⚠ 不检查证书时，通往服务器途中的任何人都能读取密钥和所有请求。建议改为在上方提供服务器的证书。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>模型选项</translation>
    </message>
    <message>
        <source>Sent with each request</source>
        <translation>随每个请求发送</translation>
    </message>
    <message>
        <source>What requests get that do not say it themselves</source>
        <translation>请求自身未指定时补充的内容</translation>
    </message>
    <message>
        <source>What models can do that CCProxy does not know</source>
        <translation>CCProxy 不了解的模型所具备的能力</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Notice</name>
    <message>
        <source>The proxy does not start, or with a problem</source>
        <translation>代理无法启动，或启动时有问题</translation>
    </message>
    <message>
        <source>A request failed, with all its fallbacks</source>
        <translation>请求失败，且所有备用模型均失败</translation>
    </message>
    <message>
        <source>A fallback answered in place of a provider</source>
        <translation>备用模型代替提供商响应</translation>
    </message>
    <message>
        <source>A provider fails again and again</source>
        <translation>提供商持续出错</translation>
    </message>
    <message>
        <source>A provider works again</source>
        <translation>提供商恢复正常</translation>
    </message>
    <message>
        <source>A provider refuses its key</source>
        <translation>提供商拒绝其密钥</translation>
    </message>
    <message>
        <source>A budget is nearly or wholly spent</source>
        <translation>预算即将用完或已用完</translation>
    </message>
    <message>
        <source>A changed configuration is not valid</source>
        <translation>更改后的配置无效</translation>
    </message>
    <message>
        <source>The proxy could not start</source>
        <translation>代理无法启动</translation>
    </message>
    <message>
        <source>The proxy runs, with a problem</source>
        <translation>代理运行中，有问题</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>请求失败</translation>
    </message>
    <message numerus="yes">
        <source>%n requests failed</source>
        <translation>
            <numerusform>%n 个请求失败</numerusform>
        </translation>
    </message>
    <message>
        <source>A fallback answers for: %1</source>
        <translation>备用模型代替响应：%1</translation>
    </message>
    <message>
        <source>Fails again and again: %1</source>
        <translation>持续出错：%1</translation>
    </message>
    <message>
        <source>Works again: %1</source>
        <translation>恢复正常：%1</translation>
    </message>
    <message>
        <source>Key refused: %1</source>
        <translation>密钥被拒绝：%1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>The changed configuration is not valid</source>
        <translation>更改后的配置无效</translation>
    </message>
    <message>
        <source>%1 has answered. %2 said: %3</source>
        <translation>%1 已响应。%2 返回：%3</translation>
    </message>
    <message>
        <source>It has answered a request.</source>
        <translation>已响应请求。</translation>
    </message>
    <message>
        <source>The one before stays in force. %1</source>
        <translation>之前的配置仍然有效。%1</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>The keychain is locked: %1</source>
        <translation>钥匙串已锁定：%1</translation>
    </message>
    <message>
        <source>Unlock it; CCProxy goes on by itself.</source>
        <translation>请解锁；CCProxy 会自行继续。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::NoticeChoice</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me when:</source>
        <translation>在以下情况时通知：</translation>
    </message>
    <message>
        <source>All notifications are off by the setting ui.notifications.</source>
        <translation>设置 ui.notifications 已关闭所有通知。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionEditor</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>浏览：%1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionField</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>Type it as a whole, with the password that is hidden here.</source>
        <translation>请完整输入，包括此处隐藏的密码。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionSection</name>
    <message>
        <source>CCProxy does not start at login.</source>
        <translation>CCProxy 不会在登录时启动。</translation>
    </message>
    <message>
        <source>CCProxy starts at login: %1</source>
        <translation>CCProxy 会在登录时启动：%1</translation>
    </message>
    <message>
        <source>The entry is of another version or place of CCProxy, and is mended at the next change: %1</source>
        <translation>该启动项属于其他版本或位置的 CCProxy，将在下次更改时修正：%1</translation>
    </message>
    <message>
        <source>Something else stands where CCProxy would enter itself. Remove it first: %1</source>
        <translation>CCProxy 启动项的位置已被其他内容占用。请先将其移除：%1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The proxy still listens at %1. Stop and start it, and the new address counts.</source>
        <translation>代理仍在监听 %1。停止并重新启动后，新地址才会生效。</translation>
    </message>
    <message>
        <source>The settings of the system have it switched off. Switch it on there, or here once more.</source>
        <translation>系统设置中已将其关闭。请在那里打开，或在这里重新打开一次。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Options</name>
    <message>
        <source>The environment variable %1 sets it. To change it here, start CCProxy without that variable.</source>
        <translation>此项由环境变量 %1 设置。要在此处更改，请在没有该变量的情况下启动 CCProxy。</translation>
    </message>
    <message>
        <source>The command line sets it. To change it here, start CCProxy without that option.</source>
        <translation>此项由命令行设置。要在此处更改，请在没有该选项的情况下启动 CCProxy。</translation>
    </message>
    <message>
        <source>The file takes it from a variable: %1</source>
        <translation>文件从变量中读取此项：%1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where the proxy listens. 127.0.0.1 is for programs on this computer only; anything else needs a key for clients (Security).</source>
        <translation>代理监听的地址。127.0.0.1 仅供本机程序使用；其他地址需要客户端密钥（安全）。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port that the proxy listens on.</source>
        <translation>代理监听的端口。</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>停止等待时间</translation>
    </message>
    <message>
        <source>How long running answers may take when the proxy stops.</source>
        <translation>代理停止时，进行中的响应最多可继续的时间。</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>How long a provider may be silent before an answer begins.</source>
        <translation>响应开始之前，提供商最多可无数据的时间。</translation>
    </message>
    <message>
        <source>Wait inside an answer</source>
        <translation>响应中的等待</translation>
    </message>
    <message>
        <source>How long a provider may be silent after an answer has begun.</source>
        <translation>响应开始之后，提供商最多可无数据的时间。</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How often the same model is asked again after a failure, before a fallback gets the request.</source>
        <translation>失败后，在改用备用模型之前重新请求同一模型的次数。</translation>
    </message>
    <message>
        <source>Answers to try again</source>
        <translation>需重试的响应</translation>
    </message>
    <message>
        <source>Pass over providers that keep failing</source>
        <translation>跳过持续出错的提供商</translation>
    </message>
    <message>
        <source>They are asked again after half a minute.</source>
        <translation>半分钟后会再次向其发送请求。</translation>
    </message>
    <message>
        <source>Auto mode of Claude Code</source>
        <translation>Claude Code 自动模式</translation>
    </message>
    <message>
        <source>Its safety check is a service of Anthropic. With another provider you are asked instead, or the routed model decides.</source>
        <translation>其安全检查是 Anthropic 的服务。使用其他提供商时，改为向用户询问，或由路由到的模型决定。</translation>
    </message>
    <message>
        <source>Search server</source>
        <translation>搜索服务器</translation>
    </message>
    <message>
        <source>A SearXNG server with JSON switched on, which searches the web for models whose provider cannot.</source>
        <translation>已启用 JSON 的 SearXNG 服务器，为提供商不支持网页搜索的模型搜索网页。</translation>
    </message>
    <message>
        <source>Write a log file</source>
        <translation>写入日志文件</translation>
    </message>
    <message>
        <source>Detail of the log</source>
        <translation>日志详细程度</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>Empty: ccproxy.log in the folder of CCProxy.</source>
        <translation>留空：CCProxy 文件夹中的 ccproxy.log。</translation>
    </message>
    <message>
        <source>Serve metrics</source>
        <translation>提供指标</translation>
    </message>
    <message>
        <source>Counts for Prometheus, at /metrics.</source>
        <translation>供 Prometheus 使用的计数，位于 /metrics。</translation>
    </message>
    <message>
        <source>Key for clients</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>What clients must send. Without it, only this computer can use the proxy.</source>
        <translation>客户端必须发送的密钥。没有密钥时，只有本机可以使用代理。</translation>
    </message>
    <message>
        <source>Names of this computer</source>
        <translation>本机名称</translation>
    </message>
    <message>
        <source>Limit how often each client may ask</source>
        <translation>限制每个客户端的请求频率</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Of each client, while that is limited.</source>
        <translation>启用限制时，每个客户端的请求数。</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>最大请求</translation>
    </message>
    <message>
        <source>In bytes, or as in &quot;64 MiB&quot;.</source>
        <translation>以字节为单位，或例如 &quot;64 MiB&quot;。</translation>
    </message>
    <message>
        <source>Proxy to the internet</source>
        <translation>上网代理</translation>
    </message>
    <message>
        <source>Such as http://host:8080 or socks5://host:1080. Empty: that of the system; &quot;direct&quot;: none.</source>
        <translation>例如 http://host:8080 或 socks5://host:1080。留空：使用系统代理；&quot;direct&quot;：不使用代理。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust beside those of the system, such as that of a company proxy.</source>
        <translation>包含系统证书之外的受信任证书的 PEM 文件，例如公司代理的证书。</translation>
    </message>
    <message>
        <source>Keep a history of requests</source>
        <translation>保留请求的历史记录</translation>
    </message>
    <message>
        <source>Keep the texts</source>
        <translation>保留正文</translation>
    </message>
    <message>
        <source>What was sent and received, without keys. It holds your source code.</source>
        <translation>收发的内容，不含密钥。其中包含源代码。</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>保留天数</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>最大容量</translation>
    </message>
    <message>
        <source>In bytes, or as in &quot;1 GiB&quot;. The oldest requests go first.</source>
        <translation>以字节为单位，或例如 &quot;1 GiB&quot;。最先删除最早的请求。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>A file, or postgresql://user@host/database. Empty: history.sqlite in the folder of CCProxy.</source>
        <translation>文件，或 postgresql://user@host/database。留空：CCProxy 文件夹中的 history.sqlite。</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>每天美元数</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>留空：无上限。</translation>
    </message>
    <message>
        <source>Dollars a month</source>
        <translation>每月美元数</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>达到上限时</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>Of fallbacks in use, refused keys and budgets.</source>
        <translation>有关备用模型的使用、被拒绝的密钥和预算。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>From tokens</source>
        <translation>Token 数下限</translation>
    </message>
    <message>
        <source>Longer prompts than this take the route.</source>
        <translation>提示词超过此长度时采用此路由。</translation>
    </message>
    <message>
        <source>Smallest thinking budget</source>
        <translation>最小思考预算</translation>
    </message>
    <message>
        <source>In tokens. Empty: any.</source>
        <translation>以 Token 为单位。留空：不限。</translation>
    </message>
    <message>
        <source>Lowest effort</source>
        <translation>最低思考强度</translation>
    </message>
    <message>
        <source>Claude Code asks for high by itself, so the usual is xhigh.</source>
        <translation>Claude Code 本身会请求 high，因此默认为 xhigh。</translation>
    </message>
    <message>
        <source>Types of agents</source>
        <translation>智能体类型</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>错误和警告</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>Of failed requests</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>Of none</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>发出警告</translation>
    </message>
    <message>
        <source>Refuse requests</source>
        <translation>拒绝请求</translation>
    </message>
    <message>
        <source>Use only the background route</source>
        <translation>仅使用 background 路由</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Let the routed model decide</source>
        <translation>由路由到的模型决定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>HTTP status codes. None: the usual ones.</source>
        <translation>HTTP 状态码。不填：使用常用的状态码。</translation>
    </message>
    <message>
        <source>Further names by which clients may call the proxy.</source>
        <translation>客户端可用来访问代理的其他名称。</translation>
    </message>
    <message>
        <source>Fields that requests get when they lack them, such as temperature. Fields inside of others are named as in reasoning.effort or stop[0].</source>
        <translation>请求缺少时补充的字段，例如 temperature。其他字段内部的字段写作 reasoning.effort 或 stop[0]。</translation>
    </message>
    <message>
        <source>Its parameters</source>
        <translation>其参数</translation>
    </message>
    <message>
        <source>Those of the chosen fallback alone.</source>
        <translation>仅用于所选的备用模型。</translation>
    </message>
    <message>
        <source>That count as thinking, such as Plan.</source>
        <translation>视为思考的类型，例如 Plan。</translation>
    </message>
    <message>
        <source>What must hold besides for the route to count: all of them.</source>
        <translation>路由生效还须满足的条件：必须全部满足。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Window in tokens</source>
        <translation>窗口（token 数）</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>识别图像</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>提示的 token 数</translation>
    </message>
    <message>
        <source>Field of the request</source>
        <translation>请求的字段</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>请求的模型</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is other than</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>按已知信息</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Where there is no tray. Elsewhere CCProxy goes on behind its icon.</source>
        <translation>仅在没有托盘时。有托盘时 CCProxy 在图标后继续运行。</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>按本系统惯例</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>浅色，用于深色面板</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>深色，用于浅色面板</translation>
    </message>
    <message>
        <source>Minimises it</source>
        <translation>最小化窗口</translation>
    </message>
    <message>
        <source>Quits CCProxy</source>
        <translation>退出 CCProxy</translation>
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
    <message>
        <source>%1 of the input from the cache</source>
        <translation>输入中 %1 读自缓存</translation>
    </message>
    <message>
        <source>%1 of the input to the cache</source>
        <translation>输入中 %1 写入缓存</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::PortHelp</name>
    <message>
        <source>Port %1 is taken by another CCProxy, of another home folder or user.</source>
        <translation>端口 %1 被另一个 CCProxy（其他文件夹或用户的）占用。</translation>
    </message>
    <message>
        <source>Port %1 is taken by claude-code-router.</source>
        <translation>端口 %1 被 claude-code-router 占用。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>端口 %1 被其他程序占用。</translation>
    </message>
    <message>
        <source>Port %1 was taken, and is free now.</source>
        <translation>端口 %1 曾被占用，现在空闲。</translation>
    </message>
    <message>
        <source>Windows keeps port %1 for itself; &quot;%2&quot; lists the ports that it keeps.</source>
        <translation>Windows 保留了端口 %1；“%2”会列出保留的端口。</translation>
    </message>
    <message>
        <source>The system keeps ports below 1024, such as %1, for itself.</source>
        <translation>系统保留 1024 以下的端口，例如 %1。</translation>
    </message>
    <message>
        <source>The system does not let CCProxy listen on port %1.</source>
        <translation>系统不允许 CCProxy 监听端口 %1。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::PresetPicker</name>
    <message>
        <source>Open the page for &amp;keys</source>
        <translation>打开密钥页面(&amp;K)</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Type a name, such as deepseek</source>
        <translation>输入名称，例如 deepseek</translation>
    </message>
    <message>
        <source>Which &amp;provider?</source>
        <translation>选择哪个提供商(&amp;P)？</translation>
    </message>
    <message>
        <source>Providers that can be added</source>
        <translation>可添加的提供商</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a provider and its address</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Presets</name>
    <message numerus="yes">
        <source>Found on this computer, with %n model(s)</source>
        <translation>
            <numerusform>在本机上找到，有 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Any other, by its address</source>
        <translation>任何其他提供商，按地址添加</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 兼容服务器</translation>
    </message>
    <message>
        <source>Anthropic-compatible server</source>
        <translation>Anthropic 兼容服务器</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Problems</name>
    <message>
        <source>Set a key for clients first, or listen on 127.0.0.1.</source>
        <translation>请先为客户端设置密钥，或仅监听 127.0.0.1。</translation>
    </message>
    <message>
        <source>Type its address, such as http://127.0.0.1:8888.</source>
        <translation>请输入其地址，例如 http://127.0.0.1:8888。</translation>
    </message>
    <message>
        <source>Let it be checked, or choose the certificate of a company proxy.</source>
        <translation>请启用验证，或选择公司代理的证书。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Type its name, such as temperature.</source>
        <translation>请输入其名称，例如 temperature。</translation>
    </message>
    <message>
        <source>Choose what kind of provider it is.</source>
        <translation>请选择提供商的类型。</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>请输入服务器的地址。</translation>
    </message>
    <message>
        <source>Type it as the key of the provider, which is kept in the keychain, or type ${NAME} for an environment variable.</source>
        <translation>请将其作为提供商的密钥输入（保存在钥匙串中），或输入 ${NAME} 以使用环境变量。</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>this number is out of range</source>
        <translation>此数字超出范围</translation>
    </message>
    <message>
        <source>this duration is out of range</source>
        <translation>此时长超出范围</translation>
    </message>
    <message>
        <source>this is none of its values</source>
        <translation>这不是可用的值</translation>
    </message>
    <message>
        <source>this is neither a host name nor an address</source>
        <translation>这既不是主机名也不是地址</translation>
    </message>
    <message>
        <source>write a number from %1 to %2</source>
        <translation>请输入 %1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>write a duration from %1 to %2</source>
        <translation>请输入 %1 到 %2 之间的时长</translation>
    </message>
    <message>
        <source>a URL that is neither http nor https</source>
        <translation>既非 http 也非 https 的 URL</translation>
    </message>
    <message>
        <source>write it as https://host/path</source>
        <translation>请写作 https://host/path</translation>
    </message>
    <message>
        <source>write &quot;%1&quot; for that route</source>
        <translation>该路由请写作“%1”</translation>
    </message>
    <message>
        <source>write &quot;key&quot;: value</source>
        <translation>请写作 &quot;key&quot;: value</translation>
    </message>
    <message>
        <source>write it as &quot;%1&quot;</source>
        <translation>请写作 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;</source>
        <translation>请写作“%1”</translation>
    </message>
    <message>
        <source>add a provider first</source>
        <translation>请先添加提供商</translation>
    </message>
    <message>
        <source>two providers have this name</source>
        <translation>两个提供商使用此名称</translation>
    </message>
    <message>
        <source>give each a name of its own</source>
        <translation>请为各自取不同的名称</translation>
    </message>
    <message>
        <source>add &quot;default&quot;: {&quot;provider&quot;: …, &quot;model&quot;: …}, or name provider and model in each request</source>
        <translation>请添加 &quot;default&quot;: {&quot;provider&quot;: …, &quot;model&quot;: …}，或在每个请求中指定提供商和模型</translation>
    </message>
    <message>
        <source>anybody who can reach this address could use the proxy and its keys</source>
        <translation>任何能访问此地址的人都可使用此代理及其密钥</translation>
    </message>
    <message>
        <source>set apikey, or listen on 127.0.0.1</source>
        <translation>请设置 apikey，或监听 127.0.0.1</translation>
    </message>
    <message>
        <source>this key is short enough to be guessed</source>
        <translation>此密钥过短，容易被猜到</translation>
    </message>
    <message numerus="yes">
        <source>use at least %Ln random character(s)</source>
        <translation>
            <numerusform>请使用至少 %Ln 个随机字符</numerusform>
        </translation>
    </message>
    <message>
        <source>a search server is reached by http or https</source>
        <translation>搜索服务器须通过 http 或 https 访问</translation>
    </message>
    <message>
        <source>write its address, such as &quot;%1&quot;</source>
        <translation>请填写其地址，例如 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a name with a blank, a comma or a slash could not be asked for</source>
        <translation>含空格、逗号或斜杠的名称无法被请求</translation>
    </message>
    <message>
        <source>write it with letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>请使用字母、数字、&apos;-&apos; 和 &apos;_&apos;</translation>
    </message>
    <message>
        <source>the certificate of a known provider is always checked</source>
        <translation>已知提供商的证书始终会被检查</translation>
    </message>
    <message>
        <source>remove it, or name the certificate of a company proxy in ca_file</source>
        <translation>请移除，或在 ca_file 中指定公司代理的证书</translation>
    </message>
    <message>
        <source>its certificate is not checked, so anybody on the way can pose as this provider and read its key</source>
        <translation>不检查其证书，因此途中的任何人都可冒充此提供商并读取其密钥</translation>
    </message>
    <message>
        <source>name its certificate in ca_file instead</source>
        <translation>请改为在 ca_file 中指定其证书</translation>
    </message>
    <message>
        <source>this path does not say in which folder</source>
        <translation>此路径未指明文件夹</translation>
    </message>
    <message>
        <source>write the whole path</source>
        <translation>请填写完整路径</translation>
    </message>
    <message>
        <source>the catalogue has no provider %1</source>
        <translation>目录中没有提供商 %1</translation>
    </message>
    <message>
        <source>add &quot;type&quot;: %1 for an OpenAI-compatible server, or anthropic, openai-responses, gemini, or name it &quot;%2&quot;</source>
        <translation>OpenAI 兼容服务器请添加 &quot;type&quot;: %1，或 anthropic、openai-responses、gemini，或命名为“%2”</translation>
    </message>
    <message>
        <source>add &quot;type&quot;: %1 for an OpenAI-compatible server, or anthropic, openai-responses, gemini</source>
        <translation>OpenAI 兼容服务器请添加 &quot;type&quot;: %1，或 anthropic、openai-responses、gemini</translation>
    </message>
    <message>
        <source>unknown provider type %1</source>
        <translation>未知的提供商类型：%1</translation>
    </message>
    <message>
        <source>unknown provider type</source>
        <translation>未知的提供商类型</translation>
    </message>
    <message>
        <source>write one such as %1</source>
        <translation>请填写，例如 %1</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>请填写其中之一：%1</translation>
    </message>
    <message>
        <source>write %1, or another of %2</source>
        <translation>请填写 %1，或以下其他值：%2</translation>
    </message>
    <message>
        <source>add api_key, or set %1</source>
        <translation>请添加 api_key，或设置 %1</translation>
    </message>
    <message>
        <source>add api_key</source>
        <translation>请添加 api_key</translation>
    </message>
    <message>
        <source>this provider has no key</source>
        <translation>此提供商没有密钥</translation>
    </message>
    <message>
        <source>this cannot be sent as an HTTP header</source>
        <translation>无法作为 HTTP 标头发送</translation>
    </message>
    <message>
        <source>use a plain name, and a value on one line</source>
        <translation>请使用简单的名称和单行的值</translation>
    </message>
    <message>
        <source>CCProxy sets this header itself</source>
        <translation>此标头由 CCProxy 自行设置</translation>
    </message>
    <message>
        <source>remove it, since it is not sent</source>
        <translation>请移除，因为它不会被发送</translation>
    </message>
    <message>
        <source>a route without a name</source>
        <translation>没有名称的路由</translation>
    </message>
    <message>
        <source>name it default, or as a model, or as a * pattern</source>
        <translation>请命名为 default、模型名称或 * 模式</translation>
    </message>
    <message>
        <source>this is taken for the name of a model</source>
        <translation>这会被当作模型名称</translation>
    </message>
    <message>
        <source>this has no effect here</source>
        <translation>在此处无效</translation>
    </message>
    <message>
        <source>it belongs into the route %1</source>
        <translation>它属于路由 %1</translation>
    </message>
    <message>
        <source>there is no provider %1</source>
        <translation>没有提供商 %1</translation>
    </message>
    <message>
        <source>the provider %1 is disabled</source>
        <translation>提供商 %1 已关闭</translation>
    </message>
    <message>
        <source>enable it, or lead the route elsewhere</source>
        <translation>请将其开启，或让路由指向别处</translation>
    </message>
    <message>
        <source>the provider&apos;s list of models does not have %1</source>
        <translation>提供商的模型列表中没有 %1</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>此名称</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>请使用 %1 或 %2</translation>
    </message>
    <message>
        <source>a count of tokens contains nothing</source>
        <translation>token 数不能使用 contains</translation>
    </message>
    <message>
        <source>names of models have no order</source>
        <translation>模型名称没有大小顺序</translation>
    </message>
    <message>
        <source>write a number, without quotes</source>
        <translation>请填写数字，不带引号</translation>
    </message>
    <message>
        <source>the name of the parameter is missing</source>
        <translation>缺少参数名称</translation>
    </message>
    <message>
        <source>add &quot;parameter&quot;: &quot;temperature&quot;, for example</source>
        <translation>例如，请添加 &quot;parameter&quot;: &quot;temperature&quot;</translation>
    </message>
    <message>
        <source>%1 stands here</source>
        <translation>此处是%1</translation>
    </message>
    <message>
        <source>a configuration is an object: write { … }</source>
        <translation>配置是一个对象：请写 { … }</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>是否指“%1”？</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>是否指“%1”？</translation>
    </message>
    <message>
        <source>it is kept and has no effect</source>
        <translation>予以保留，但无效</translation>
    </message>
    <message>
        <source>it has no effect</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>此项为空</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>缺少此项</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;</source>
        <translation>请添加 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write an object: { … }</source>
        <translation>请写一个对象：{ … }</translation>
    </message>
    <message>
        <source>no provider stands at this place</source>
        <translation>此位置没有提供商</translation>
    </message>
    <message>
        <source>the first provider of the configuration has the number 0</source>
        <translation>配置中第一个提供商的编号为 0</translation>
    </message>
    <message>
        <source>no provider has this name</source>
        <translation>没有提供商使用此名称</translation>
    </message>
    <message>
        <source>write a name of the configuration or of the catalogue</source>
        <translation>请填写配置或目录中的名称</translation>
    </message>
    <message>
        <source>write a dialect or a name of the catalogue</source>
        <translation>请填写接口类型或目录中的名称</translation>
    </message>
    <message>
        <source>this is no number of tokens</source>
        <translation>这不是 token 数</translation>
    </message>
    <message>
        <source>this is no day</source>
        <translation>这不是日期</translation>
    </message>
    <message>
        <source>this is no price</source>
        <translation>这不是价格</translation>
    </message>
    <message>
        <source>write US dollars for a million tokens, such as 0.28</source>
        <translation>请填写每百万 token 的美元价格，例如 0.28</translation>
    </message>
    <message>
        <source>the environment variable behind a dollar sign is not set</source>
        <translation>美元符号后的环境变量未设置</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>环境变量 %1 未设置</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>无法理解此内容</translation>
    </message>
    <message>
        <source>&quot;${&quot; without a name and &quot;}&quot;</source>
        <translation>&quot;${&quot; 之后缺少名称和 &quot;}&quot;</translation>
    </message>
    <message>
        <source>write ${NAME} for an environment variable, or $$ for a dollar sign</source>
        <translation>环境变量请写作 ${NAME}，美元符号请写作 $$</translation>
    </message>
    <message>
        <source>set it, or write $$ where a dollar sign is meant</source>
        <translation>请设置该变量，或在需要美元符号处写 $$</translation>
    </message>
    <message>
        <source>an environment variable in a file that was found in the working directory</source>
        <translation>在工作目录中找到的文件里使用了环境变量</translation>
    </message>
    <message>
        <source>name the file with --config if you trust it, or add the provider to your own configuration</source>
        <translation>如果信任该文件，请用 --config 指定它，或将提供商添加到自己的配置中</translation>
    </message>
    <message>
        <source>name the file with --config if you trust it</source>
        <translation>如果信任该文件，请用 --config 指定它</translation>
    </message>
    <message>
        <source>keys from the environment or the keychain are not sent to a server that only a found config.json names; the provider is disabled</source>
        <translation>环境或钥匙串中的密钥不会发送到仅由找到的 config.json 指定的服务器；该提供商已关闭</translation>
    </message>
    <message>
        <source>keys from the environment or the keychain are not sent to a server that only a found config.json names; the provider gets no key</source>
        <translation>环境或钥匙串中的密钥不会发送到仅由找到的 config.json 指定的服务器；该提供商得不到密钥</translation>
    </message>
    <message>
        <source>a path with a null character</source>
        <translation>路径含有空字符</translation>
    </message>
    <message>
        <source>remove it or write a value</source>
        <translation>请移除或写一个值</translation>
    </message>
    <message>
        <source>remove it, or write it as %1</source>
        <translation>请移除，或写作 %1</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>请移除</translation>
    </message>
    <message>
        <source>not taken from a file that was found in the working directory</source>
        <translation>不从在工作目录中找到的文件读取</translation>
    </message>
    <message>
        <source>there is no home folder that ~ could stand for</source>
        <translation>没有 ~ 所代表的主文件夹</translation>
    </message>
    <message>
        <source>write 127.0.0.1, ::1, localhost, or another address of this machine</source>
        <translation>请填写 127.0.0.1、::1、localhost 或本机的其他地址</translation>
    </message>
    <message>
        <source>a masked key, as `ccproxy config show` prints it</source>
        <translation>`ccproxy config show` 显示的已隐藏密钥</translation>
    </message>
    <message>
        <source>write the key itself, &quot;${NAME}&quot;, or &quot;keychain&quot;</source>
        <translation>请填写密钥本身、&quot;${NAME}&quot; 或 &quot;keychain&quot;</translation>
    </message>
    <message>
        <source>a key with a blank or a control character inside</source>
        <translation>密钥中含有空格或控制字符</translation>
    </message>
    <message>
        <source>write it exactly as the provider shows it</source>
        <translation>请完全按照提供商显示的内容填写</translation>
    </message>
    <message>
        <source>write %1, without quotes</source>
        <translation>请填写%1，不带引号</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further problem(s) is not listed</source>
        <translation>
            <numerusform>另有 %Ln 个问题未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>mend these first</source>
        <translation>请先修正这些</translation>
    </message>
    <message>
        <source>the catalogue has no address for this provider</source>
        <translation>目录中没有此提供商的地址</translation>
    </message>
    <message>
        <source>this is not an absolute URL</source>
        <translation>这不是绝对 URL</translation>
    </message>
    <message>
        <source>a URL with a space or a control character</source>
        <translation>URL 含有空格或控制字符</translation>
    </message>
    <message>
        <source>a URL whose host or port is not valid</source>
        <translation>URL 的主机或端口无效</translation>
    </message>
    <message>
        <source>write a host name or address, and a port from 1 to 65535</source>
        <translation>请填写主机名或地址，以及 1 到 65535 的端口</translation>
    </message>
    <message>
        <source>The header %1 would hold a key as clear text in the file</source>
        <translation>标头 %1 会使密钥以明文保存在文件中</translation>
    </message>
    <message>
        <source>Give it as the key of the provider, which goes into the keychain, or write &quot;${NAME}&quot; for an environment variable</source>
        <translation>请将其作为提供商的密钥（存入钥匙串），或写 &quot;${NAME}&quot; 以使用环境变量</translation>
    </message>
    <message>
        <source>The configuration cannot be changed, since line %1, column %2 is wrong: %3</source>
        <translation>无法更改配置，因为第 %1 行第 %2 列有误：%3</translation>
    </message>
    <message>
        <source>The configuration cannot be changed, since it is %1 and no object</source>
        <translation>无法更改配置，因为它是%1而不是对象</translation>
    </message>
    <message>
        <source>Mend it with `ccproxy config edit`</source>
        <translation>请用 `ccproxy config edit` 修正</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln element(s), so the next one is %2</source>
        <translation>
            <numerusform>%1 有 %Ln 个元素，因此下一个是 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Elements count from 0</source>
        <translation>元素从 0 开始计数</translation>
    </message>
    <message>
        <source>%1 is %2 and has no %3</source>
        <translation>%1 是%2，没有 %3</translation>
    </message>
    <message>
        <source>%1 is %2 and has nothing inside</source>
        <translation>%1 是%2，内部没有内容</translation>
    </message>
    <message>
        <source>`ccproxy config show` prints the configuration</source>
        <translation>`ccproxy config show` 可显示配置</translation>
    </message>
    <message>
        <source>`ccproxy config show` lists the keys</source>
        <translation>`ccproxy config show` 可列出各键</translation>
    </message>
    <message>
        <source>The changed configuration would not be valid: %1</source>
        <translation>更改后的配置将无效：%1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>This is no JSON value: %1</source>
        <translation>这不是 JSON 值：%1</translation>
    </message>
    <message>
        <source>This is no JSON object</source>
        <translation>这不是 JSON 对象</translation>
    </message>
    <message>
        <source>The elements of %1 cannot be put into that order</source>
        <translation>无法将 %1 的元素按该顺序排列</translation>
    </message>
    <message>
        <source>The elements of %1 could not be put into that order</source>
        <translation>未能将 %1 的元素按该顺序排列</translation>
    </message>
    <message>
        <source>The configuration has changed meanwhile; look again</source>
        <translation>配置在此期间已更改；请重新查看</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>Write %1 as in 0.2 or 4096, or make it a text</source>
        <translation>请将 %1 写作 0.2 或 4096 之类，或改为文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no name before its number</source>
        <translation>“%1”的编号前没有名称</translation>
    </message>
    <message>
        <source>Write it as in stop[0]</source>
        <translation>请写作 stop[0] 之类</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>Take one of them out</source>
        <translation>请移除其中一个</translation>
    </message>
    <message>
        <source>Give the field another name</source>
        <translation>请为该字段换一个名称</translation>
    </message>
    <message>
        <source>A key is missing</source>
        <translation>缺少键</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a key</source>
        <translation>“%1”不是键名</translation>
    </message>
    <message>
        <source>Write it as in performance.max_retries, providers.openai.api_key or routes.default.model</source>
        <translation>请写作 performance.max_retries、providers.openai.api_key 或 routes.default.model 之类</translation>
    </message>
    <message>
        <source>%1 is a list; &quot;%2&quot; names nothing in it</source>
        <translation>%1 是列表；“%2”在其中不指任何内容</translation>
    </message>
    <message>
        <source>Write the name in quotes</source>
        <translation>请将名称写在引号中</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in %2</source>
        <translation>%2 中没有键“%1”</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;</source>
        <translation>没有键“%1”</translation>
    </message>
    <message>
        <source>%1 takes %2 as JSON, and this is %3</source>
        <translation>%1 接受 JSON 形式的%2，而这是%3</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>非 JSON</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;, or set a key inside it</source>
        <translation>请写 &apos;%1&apos;，或设置其中的某个键</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;, or set an element of it</source>
        <translation>请写 &apos;%1&apos;，或设置其中的某个元素</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a field</source>
        <translation>“%1”不是字段名</translation>
    </message>
    <message>
        <source>Write it as in reasoning.effort or stop[0]</source>
        <translation>请写作 reasoning.effort 或 stop[0] 之类</translation>
    </message>
    <message>
        <source>%1 is masked, and is not what this provider has there</source>
        <translation>%1 已隐藏，且与此提供商的现有值不符</translation>
    </message>
    <message>
        <source>Send &quot;${NAME}&quot; of an environment variable or &quot;keychain&quot;, or leave out what is to stay as it is shown</source>
        <translation>请填写环境变量的 &quot;${NAME}&quot; 或 &quot;keychain&quot;，或省略要保持不变的内容</translation>
    </message>
    <message>
        <source>%1 cannot be disabled, since it is used by the routes %2</source>
        <translation>无法关闭 %1，因为这些路由在使用它：%2</translation>
    </message>
    <message>
        <source>%1 cannot be disabled, since it is used by the route %2</source>
        <translation>无法关闭 %1，因为路由 %2 在使用它</translation>
    </message>
    <message>
        <source>%1 cannot be removed, since it is used by the routes %2</source>
        <translation>无法移除 %1，因为这些路由在使用它：%2</translation>
    </message>
    <message>
        <source>%1 cannot be removed, since it is used by the route %2</source>
        <translation>无法移除 %1，因为路由 %2 在使用它</translation>
    </message>
    <message>
        <source>Lead them elsewhere first</source>
        <translation>请先让它们指向别处</translation>
    </message>
    <message>
        <source>Lead it elsewhere first</source>
        <translation>请先让它指向别处</translation>
    </message>
    <message>
        <source>The provider has no name</source>
        <translation>提供商没有名称</translation>
    </message>
    <message>
        <source>Send &quot;name&quot;: its name in routes and in requests</source>
        <translation>请填写 &quot;name&quot;：它在路由和请求中的名称</translation>
    </message>
    <message>
        <source>There is a provider named %1 already</source>
        <translation>已有名为 %1 的提供商</translation>
    </message>
    <message>
        <source>PUT /providers/%1 changes it</source>
        <translation>PUT /providers/%1 可更改它</translation>
    </message>
    <message>
        <source>The name in the body is not that of the path, %1</source>
        <translation>正文中的名称与路径中的 %1 不同</translation>
    </message>
    <message>
        <source>A provider keeps its name, since routes lead to it by that</source>
        <translation>提供商的名称保持不变，因为路由通过它指向提供商</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;</source>
        <translation>没有提供商“%1”</translation>
    </message>
    <message>
        <source>None is configured</source>
        <translation>未配置任何提供商</translation>
    </message>
    <message>
        <source>Configured: %1</source>
        <translation>已配置：%1</translation>
    </message>
    <message>
        <source>%1 does not stand in the configuration&apos;s file</source>
        <translation>%1 不在配置文件中</translation>
    </message>
    <message>
        <source>It is there because of how CCProxy was started</source>
        <translation>它的存在是由 CCProxy 的启动方式决定的</translation>
    </message>
    <message>
        <source>Without an `apikey` any program of this machine could have the keys of %1 sent to a server of its own in this way</source>
        <translation>若没有 `apikey`，本机任何程序都可借此将 %1 的密钥发送到自己的服务器</translation>
    </message>
    <message>
        <source>Send the key itself, or set `apikey` and send that; or edit the file: `ccproxy config edit`</source>
        <translation>请直接填写密钥，或设置并使用 `apikey`；也可编辑文件：`ccproxy config edit`</translation>
    </message>
    <message>
        <source>The route %1 has no such fallback</source>
        <translation>路由 %1 没有该备用模型</translation>
    </message>
    <message>
        <source>Somebody else has changed it; look again</source>
        <translation>已被他人更改；请重新查看</translation>
    </message>
    <message>
        <source>%1 does not stand in the configuration</source>
        <translation>%1 不在配置中</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>请使用其他名称</translation>
    </message>
    <message>
        <source>Give it exactly as the provider shows it</source>
        <translation>请完全按照提供商显示的内容填写</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>密钥为空</translation>
    </message>
    <message>
        <source>This is too long for a key</source>
        <translation>作为密钥过长</translation>
    </message>
    <message>
        <source>The key has a blank, a control character or a foreign letter inside</source>
        <translation>密钥中含有空格、控制字符或非英文字母</translation>
    </message>
    <message>
        <source>This names where a key is, and is no key</source>
        <translation>这指明密钥的位置，而不是密钥</translation>
    </message>
    <message>
        <source>add &quot;api_base_url&quot;: &quot;%1&quot; or another address</source>
        <translation>请添加 &quot;api_base_url&quot;: &quot;%1&quot; 或其他地址</translation>
    </message>
    <message>
        <source>write a list of objects: &quot;providers&quot;: [{&quot;name&quot;: &quot;openai&quot;}]</source>
        <translation>请写一个对象列表：&quot;providers&quot;: [{&quot;name&quot;: &quot;openai&quot;}]</translation>
    </message>
    <message>
        <source>Write %1[0] for its first element</source>
        <translation>其第一个元素请写作 %1[0]</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProfilesSection</name>
    <message>
        <source>A profile has routes and a budget of its own. Claude Code takes one when it is started with its name; what a profile does not set is as without it.</source>
        <translation>配置方案有自己的路由和预算。用方案名称启动 Claude Code 时采用该方案；方案中未设置的内容与不使用方案时相同。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>新配置方案的名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>移除配置方案</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The profile %1 was added.</source>
        <translation>已添加配置方案 %1。</translation>
    </message>
    <message>
        <source>The profile is called %1 now.</source>
        <translation>配置方案已更名为 %1。</translation>
    </message>
    <message>
        <source>The profile %1 was removed.</source>
        <translation>已移除配置方案 %1。</translation>
    </message>
    <message>
        <source>Set something else in this profile</source>
        <translation>在此配置方案中设置其他项</translation>
    </message>
    <message>
        <source>Set something else…</source>
        <translation>设置其他项…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProgramFailures</name>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1：没有该文件</translation>
    </message>
    <message>
        <source>Check the name that --config or CCPROXY_CONFIG gives</source>
        <translation>请检查 --config 或 CCPROXY_CONFIG 给出的名称</translation>
    </message>
    <message>
        <source>%1: is a folder</source>
        <translation>%1：是文件夹</translation>
    </message>
    <message>
        <source>Name the file in it</source>
        <translation>请指定其中的文件</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：无法读取：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>请检查其权限</translation>
    </message>
    <message>
        <source>%1: is larger than 8 MiB, so it is no configuration</source>
        <translation>%1：超过 8 MiB，因此不是配置</translation>
    </message>
    <message>
        <source>%1 is larger than 8 MiB, so it is no configuration</source>
        <translation>%1 超过 8 MiB，因此不是配置</translation>
    </message>
    <message>
        <source>Name another file</source>
        <translation>请指定其他文件</translation>
    </message>
    <message>
        <source>The configuration is %1, of the folder that you are in</source>
        <translation>配置为当前文件夹中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>`ccproxy config check` lists all %Ln error(s)</source>
        <translation>
            <numerusform>`ccproxy config check` 可列出全部 %Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, since it would be wrong: %1 (and %Ln more)</source>
        <translation>
            <numerusform>由于会出错，未作任何更改：%1（另有 %Ln 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, since it would be wrong: %1</source>
        <translation>由于会出错，未作任何更改：%1</translation>
    </message>
    <message>
        <source>A new one is set as a whole: %1</source>
        <translation>新项须整体设置：%1</translation>
    </message>
    <message>
        <source>CCProxy cannot start at login: %1 is there and was not made by this CCProxy</source>
        <translation>CCProxy 无法在登录时启动：%1 已存在，且不是由此 CCProxy 创建</translation>
    </message>
    <message>
        <source>Remove it, and set ui.autostart again</source>
        <translation>请将其移除，然后重新设置 ui.autostart</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>无法更改 %1</translation>
    </message>
    <message>
        <source>Check the permissions of its folder</source>
        <translation>请检查其文件夹的权限</translation>
    </message>
    <message>
        <source>The list of programs that start at login cannot be changed</source>
        <translation>无法更改登录时启动的程序列表</translation>
    </message>
    <message>
        <source>Turn CCProxy on in the settings of Windows, under Apps, Startup</source>
        <translation>请在 Windows 设置的“应用”&gt;“启动”中开启 CCProxy</translation>
    </message>
    <message>
        <source>It was answered with %1</source>
        <translation>返回了 %1</translation>
    </message>
    <message>
        <source>CCProxy is already running without a window, at %1</source>
        <translation>CCProxy 已在无窗口运行，地址为 %1</translation>
    </message>
    <message>
        <source>`ccproxy stop` ends it; then start this again</source>
        <translation>先用 `ccproxy stop` 结束它，再重新启动</translation>
    </message>
    <message>
        <source>No terminal was found</source>
        <translation>未找到终端</translation>
    </message>
    <message>
        <source>Install one, or write the command of yours</source>
        <translation>请安装一个终端，或填写所用终端的命令</translation>
    </message>
    <message>
        <source>The configuration has errors</source>
        <translation>配置有错误</translation>
    </message>
    <message>
        <source>Mend it first; the window shows what is wrong</source>
        <translation>请先修正；窗口中会显示错误</translation>
    </message>
    <message>
        <source>No folder is chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>Choose the folder that Claude Code shall work in</source>
        <translation>请选择 Claude Code 的工作文件夹</translation>
    </message>
    <message>
        <source>The terminal could not be started: %1</source>
        <translation>无法启动终端：%1</translation>
    </message>
    <message>
        <source>Choose another terminal</source>
        <translation>请选择其他终端</translation>
    </message>
    <message>
        <source>%1 has no list of models</source>
        <translation>%1 没有模型列表</translation>
    </message>
    <message>
        <source>Add the names of its models by hand</source>
        <translation>请手动添加其模型名称</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>请检查其地址</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 未在 %2 内回答</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of models</source>
        <translation>%1 返回的不是模型列表</translation>
    </message>
    <message>
        <source>It is not known which model of %1 is meant</source>
        <translation>不清楚指的是 %1 的哪个模型</translation>
    </message>
    <message>
        <source>Write %1,MODEL</source>
        <translation>请写作 %1,模型</translation>
    </message>
    <message>
        <source>There is no model to examine</source>
        <translation>没有可检查的模型</translation>
    </message>
    <message>
        <source>Write `ccproxy doctor PROVIDER,MODEL`</source>
        <translation>请写作 `ccproxy doctor 提供商,模型`</translation>
    </message>
    <message>
        <source>CCProxy is not running</source>
        <translation>CCProxy 未运行</translation>
    </message>
    <message>
        <source>`ccproxy start` starts it</source>
        <translation>`ccproxy start` 可启动它</translation>
    </message>
    <message>
        <source>The CCProxy process %1 of %2 runs but does not answer</source>
        <translation>%2 的 CCProxy 进程 %1 正在运行但没有响应</translation>
    </message>
    <message>
        <source>`ccproxy stop` ends it</source>
        <translation>`ccproxy stop` 可结束它</translation>
    </message>
    <message>
        <source>The other CCProxy process sent messages of another version</source>
        <translation>另一个 CCProxy 进程发送了其他版本的消息</translation>
    </message>
    <message>
        <source>The other CCProxy process sent a message that is too large</source>
        <translation>另一个 CCProxy 进程发送的消息过大</translation>
    </message>
    <message>
        <source>The other CCProxy process sent something that is no message</source>
        <translation>另一个 CCProxy 进程发送的不是消息</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>回答过大</translation>
    </message>
    <message>
        <source>`ccproxy restart` makes both the same version</source>
        <translation>`ccproxy restart` 可使两者版本一致</translation>
    </message>
    <message>
        <source>Another CCProxy holds %1</source>
        <translation>另一个 CCProxy 占用了 %1</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2</source>
        <translation>无法创建套接字 %1：%2</translation>
    </message>
    <message>
        <source>Set CCPROXY_HOME to a folder of a local disk</source>
        <translation>请将 CCPROXY_HOME 设为本地磁盘上的文件夹</translation>
    </message>
    <message>
        <source>The running CCProxy %1 does not know that command</source>
        <translation>正在运行的 CCProxy %1 不认识该命令</translation>
    </message>
    <message>
        <source>`ccproxy restart` makes it the version of the command</source>
        <translation>`ccproxy restart` 可使其与命令版本一致</translation>
    </message>
    <message>
        <source>The proxy is %1 and serves nobody</source>
        <translation>代理处于 %1 状态，不提供服务</translation>
    </message>
    <message>
        <source>CLAUDE_PATH is %1, which is no program</source>
        <translation>CLAUDE_PATH 为 %1，它不是程序</translation>
    </message>
    <message>
        <source>Set it to the claude program, or unset it</source>
        <translation>请将其设为 claude 程序，或取消设置</translation>
    </message>
    <message>
        <source>Claude Code is not installed, or CCProxy does not find it</source>
        <translation>Claude Code 未安装，或 CCProxy 找不到它</translation>
    </message>
    <message>
        <source>Install it with `%1`, or set CLAUDE_PATH to it</source>
        <translation>请用 `%1` 安装，或将 CLAUDE_PATH 指向它</translation>
    </message>
    <message>
        <source>The configuration has no profile &quot;%1&quot;</source>
        <translation>配置中没有配置方案“%1”</translation>
    </message>
    <message>
        <source>Add it under `profiles`, or leave --profile out</source>
        <translation>请在 `profiles` 下添加，或去掉 --profile</translation>
    </message>
    <message>
        <source>The first one that it has is &quot;%1&quot;</source>
        <translation>其中第一个是“%1”</translation>
    </message>
    <message>
        <source>No command of a terminal is given</source>
        <translation>未填写终端命令</translation>
    </message>
    <message>
        <source>Write it as in: %1</source>
        <translation>写法示例：%1</translation>
    </message>
    <message>
        <source>The command of the terminal does not say where Claude Code&apos;s stands</source>
        <translation>终端命令未指明 Claude Code 命令的位置</translation>
    </message>
    <message>
        <source>Put {cmd} in its place, as in: %1</source>
        <translation>请在相应位置写 {cmd}，例如：%1</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 未安装</translation>
    </message>
    <message>
        <source>Choose another terminal, or write the whole path of its program</source>
        <translation>请选择其他终端，或填写其程序的完整路径</translation>
    </message>
    <message>
        <source>Claude Code&apos;s own settings count more than what a launch gives it: %1</source>
        <translation>Claude Code 自身的设置优先于启动时给出的设置：%1</translation>
    </message>
    <message>
        <source>Take them out there</source>
        <translation>请在其中移除</translation>
    </message>
    <message>
        <source>A claude that is started by hand goes elsewhere by your shell&apos;s files: %1</source>
        <translation>由于 shell 文件，手动启动的 claude 会连接到其他地方：%1</translation>
    </message>
    <message>
        <source>`ccproxy code` does not mind them</source>
        <translation>`ccproxy code` 不受其影响</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2</source>
        <translation>无法写入日志文件 %1：%2</translation>
    </message>
    <message>
        <source>Set `log_file` to another path</source>
        <translation>请将 `log_file` 设为其他路径</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file has its name</source>
        <translation>无法创建文件夹 %1：已有同名文件</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to</source>
        <translation>无法写入文件夹 %1</translation>
    </message>
    <message>
        <source>The folder %1 is not yours alone</source>
        <translation>文件夹 %1 并非您独有</translation>
    </message>
    <message>
        <source>Set CCPROXY_HOME to a folder that is yours alone</source>
        <translation>请将 CCPROXY_HOME 设为您独有的文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>无法保存 %1：%2</translation>
    </message>
    <message>
        <source>Make room on the disk; the file is as it was</source>
        <translation>请释放磁盘空间；文件保持原样</translation>
    </message>
    <message>
        <source>Check the permissions of its folder; the file is as it was</source>
        <translation>请检查其文件夹的权限；文件保持原样</translation>
    </message>
    <message>
        <source>Another program is saving this configuration</source>
        <translation>另一个程序正在保存此配置</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>请稍后重试</translation>
    </message>
    <message>
        <source>There is no earlier version of this configuration</source>
        <translation>此配置没有更早的版本</translation>
    </message>
    <message>
        <source>Nothing was undone that could be done again</source>
        <translation>没有可重做的更改</translation>
    </message>
    <message>
        <source>`ccproxy config history` lists what is kept</source>
        <translation>`ccproxy config history` 可列出保留的版本</translation>
    </message>
    <message>
        <source>%1 is a database, and Qt&apos;s driver for SQLite is not installed</source>
        <translation>%1 是数据库，但未安装 Qt 的 SQLite 驱动</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be read</source>
        <translation>无法复制 %1 以供读取</translation>
    </message>
    <message>
        <source>%1 is a database of a program that CCProxy does not know</source>
        <translation>%1 是 CCProxy 不认识的程序的数据库</translation>
    </message>
    <message>
        <source>Name a JSON file that its program exports</source>
        <translation>请指定其程序导出的 JSON 文件</translation>
    </message>
    <message>
        <source>The configuration of %1 is already the one that CCProxy reads</source>
        <translation>%1 的配置已经是 CCProxy 读取的配置</translation>
    </message>
    <message>
        <source>`ccproxy config check` tells what is wrong in it</source>
        <translation>`ccproxy config check` 可指出其中的错误</translation>
    </message>
    <message>
        <source>There is no configuration of %1 at %2</source>
        <translation>%2 处没有 %1 的配置</translation>
    </message>
    <message>
        <source>Name its file</source>
        <translation>请指定其文件</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Name a file, or claude-code-router, cc-switch or ccproxy</source>
        <translation>请指定文件，或 claude-code-router、cc-switch 或 ccproxy</translation>
    </message>
    <message>
        <source>%1 is no configuration of a program that CCProxy knows</source>
        <translation>%1 不是 CCProxy 认识的程序的配置</translation>
    </message>
    <message>
        <source>It knows those of claude-code-router, cc-switch and ccproxy</source>
        <translation>它认识 claude-code-router、cc-switch 和 ccproxy 的配置</translation>
    </message>
    <message>
        <source>The key was not kept: %1</source>
        <translation>密钥未保存：%1</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer (%1)</source>
        <translation>钥匙串已锁定或没有响应（%1）</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer</source>
        <translation>钥匙串已锁定或没有响应</translation>
    </message>
    <message>
        <source>Unlock it and try again</source>
        <translation>请解锁后重试</translation>
    </message>
    <message>
        <source>The keychain refused it (%1)</source>
        <translation>钥匙串拒绝了此操作（%1）</translation>
    </message>
    <message>
        <source>The keychain refused it</source>
        <translation>钥匙串拒绝了此操作</translation>
    </message>
    <message>
        <source>Allow it there and try again</source>
        <translation>请在钥匙串中允许后重试</translation>
    </message>
    <message>
        <source>There is no keychain that works here (%1)</source>
        <translation>此处没有可用的钥匙串（%1）</translation>
    </message>
    <message>
        <source>There is no keychain that works here</source>
        <translation>此处没有可用的钥匙串</translation>
    </message>
    <message>
        <source>Port %1 is taken by another CCProxy, of another home folder or user</source>
        <translation>端口 %1 被另一个 CCProxy（其他文件夹或用户的）占用</translation>
    </message>
    <message>
        <source>Port %1 is taken by claude-code-router</source>
        <translation>端口 %1 被 claude-code-router 占用</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>端口 %1 被其他程序占用</translation>
    </message>
    <message>
        <source>`--port %1` is free; or end that program</source>
        <translation>`--port %1` 空闲；或结束该程序</translation>
    </message>
    <message>
        <source>The request %1 was not kept</source>
        <translation>请求 %1 未保留</translation>
    </message>
    <message>
        <source>`ccproxy config set history.bodies all` keeps what is to come</source>
        <translation>`ccproxy config set history.bodies all` 可保留今后的请求</translation>
    </message>
    <message>
        <source>The configuration %1 is gone; what was read stays in force</source>
        <translation>配置 %1 已不存在；已读取的内容仍然有效</translation>
    </message>
    <message>
        <source>The configuration %1 is gone</source>
        <translation>配置 %1 已不存在</translation>
    </message>
    <message>
        <source>`ccproxy restart` goes on without it</source>
        <translation>`ccproxy restart` 可在没有它的情况下继续</translation>
    </message>
    <message>
        <source>The configuration has an error, and is not in force as it stands</source>
        <translation>配置有错误，当前内容未生效</translation>
    </message>
    <message>
        <source>`ccproxy config check` tells it</source>
        <translation>`ccproxy config check` 会指出该错误</translation>
    </message>
    <message>
        <source>There is no provider named %1</source>
        <translation>没有名为 %1 的提供商</translation>
    </message>
    <message>
        <source>`ccproxy status` lists them</source>
        <translation>`ccproxy status` 可列出它们</translation>
    </message>
    <message>
        <source>it does not keep what is stored</source>
        <translation>它不保留所存储的内容</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>无法运行 %1</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <translation>%1 的版本不同</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderEditor</name>
    <message>
        <source>This server needs no key.</source>
        <translation>此服务器不需要密钥。</translation>
    </message>
    <message>
        <source>It goes into the keychain. &quot;${NAME}&quot; takes it from an environment variable.</source>
        <translation>密钥将存入钥匙串。&quot;${NAME}&quot; 表示从环境变量读取。</translation>
    </message>
    <message>
        <source>K&amp;eep it in the file</source>
        <translation>保存在文件中(&amp;E)</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>提供商 %1</translation>
    </message>
    <message>
        <source>Only you may read the file, but every program that you start can, and backups will have it.</source>
        <translation>只有当前用户可以读取该文件，但由其启动的任何程序也可以，备份中也会包含它。</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>需要名称</translation>
    </message>
    <message>
        <source>Or set the environment variable %1 where CCProxy is started and write ${%1} as the key; or keep the key in the file as clear text.</source>
        <translation>也可以在启动 CCProxy 的环境中设置环境变量 %1，并将密钥写为 ${%1}；或以明文将密钥保存在文件中。</translation>
    </message>
    <message>
        <source>It is being saved. The keychain may ask for its password.</source>
        <translation>正在保存。钥匙串可能会要求输入密码。</translation>
    </message>
    <message>
        <source>Something is not right yet.</source>
        <translation>还有内容需要修正。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderFailures</name>
    <message>
        <source>%1 reported an error without saying which</source>
        <translation>%1 报告了错误，但未说明是什么错误</translation>
    </message>
    <message>
        <source>%1 answered with status %2 (%3)</source>
        <translation>%1 返回状态 %2（%3）</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 返回状态 %2</translation>
    </message>
    <message>
        <source>Check the key of provider %1</source>
        <translation>请检查提供商 %1 的密钥</translation>
    </message>
    <message>
        <source>Top up the account of provider %1, or choose another provider</source>
        <translation>请为提供商 %1 的账户充值，或选择其他提供商</translation>
    </message>
    <message>
        <source>Check what the key of provider %1 is allowed to use</source>
        <translation>请检查提供商 %1 的密钥被允许使用的范围</translation>
    </message>
    <message>
        <source>Check the base URL of provider %1</source>
        <translation>请检查提供商 %1 的基础 URL</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one that %1 has</source>
        <translation>请检查模型名称，或选择 %1 提供的其他模型</translation>
    </message>
    <message>
        <source>Compact the conversation, or choose a model with a higher limit</source>
        <translation>请压缩对话，或选择上限更高的模型</translation>
    </message>
    <message>
        <source>Waiting does not help: check the plan and the billing of provider %1</source>
        <translation>等待无济于事：请检查提供商 %1 的套餐和账单</translation>
    </message>
    <message>
        <source>the prompt is too long: %1 tokens, and at most %2 are possible</source>
        <translation>提示过长：%1 个 token，上限为 %2</translation>
    </message>
    <message>
        <source>the prompt is too long</source>
        <translation>提示过长</translation>
    </message>
    <message>
        <source>Start llama-server with --jinja, so that its models can call tools</source>
        <translation>请使用 --jinja 启动 llama-server，使其模型能够调用工具</translation>
    </message>
    <message>
        <source>Start llama-server with the model&apos;s --mmproj file, or send no images to it</source>
        <translation>请使用模型的 --mmproj 文件启动 llama-server，或不要向其发送图片</translation>
    </message>
    <message>
        <source>Choose a model that can call tools</source>
        <translation>请选择能够调用工具的模型</translation>
    </message>
    <message>
        <source>%1 sent an event that is no JSON</source>
        <translation>%1 发送了非 JSON 的事件</translation>
    </message>
    <message>
        <source>%1 sent an event that is too large</source>
        <translation>%1 发送的事件过大</translation>
    </message>
    <message>
        <source>%1 ended its answer before it was complete</source>
        <translation>%1 的回答未完成就结束了</translation>
    </message>
    <message>
        <source>%1 answered with something that is no message</source>
        <translation>%1 返回的不是消息</translation>
    </message>
    <message>
        <source>%1 broke its answer off with an error</source>
        <translation>%1 因错误中断了回答</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete</source>
        <translation>%1 在回答完成前关闭了连接</translation>
    </message>
    <message>
        <source>%1 stopped before its answer was complete</source>
        <translation>%1 在回答完成前停止了</translation>
    </message>
    <message>
        <source>%1 sent an answer without content</source>
        <translation>%1 发送了没有内容的回答</translation>
    </message>
    <message>
        <source>%1 sent something that is not JSON</source>
        <translation>%1 发送了非 JSON 的内容</translation>
    </message>
    <message>
        <source>%1&apos;s model wrote a call that cannot be read (%2)</source>
        <translation>%1 的模型写出了无法读取的调用（%2）</translation>
    </message>
    <message>
        <source>%1 gave no answer (%2)</source>
        <translation>%1 未给出回答（%2）</translation>
    </message>
    <message>
        <source>%1 broke off its answer</source>
        <translation>%1 中断了回答</translation>
    </message>
    <message>
        <source>%1 ran out of resources in the midst of its answer</source>
        <translation>%1 在回答过程中资源耗尽</translation>
    </message>
    <message>
        <source>%1 sent an answer of more than %2 bytes</source>
        <translation>%1 发送的回答超过 %2 字节</translation>
    </message>
    <message>
        <source>performance.max_request_body_size sets this limit</source>
        <translation>此上限由 performance.max_request_body_size 设置</translation>
    </message>
    <message>
        <source>%1 sent an event of more than %2 MiB</source>
        <translation>%1 发送的事件超过 %2 MiB</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of JSON</source>
        <translation>%1 返回了网页而不是 JSON</translation>
    </message>
    <message>
        <source>Check its api_base_url: %1</source>
        <translation>请检查其 api_base_url：%1</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 in the middle of its answer</source>
        <translation>%1 在回答过程中 %2 内未发送任何内容</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2</source>
        <translation>%1 未在 %2 内开始回答</translation>
    </message>
    <message>
        <source>performance.stream_idle_timeout sets this limit</source>
        <translation>此上限由 performance.stream_idle_timeout 设置</translation>
    </message>
    <message>
        <source>performance.request_timeout sets this limit</source>
        <translation>此上限由 performance.request_timeout 设置</translation>
    </message>
    <message>
        <source>%1 has sent nothing since the computer woke up</source>
        <translation>计算机唤醒后 %1 未发送任何内容</translation>
    </message>
    <message>
        <source>Try again: connections do not live through a long sleep</source>
        <translation>请重试：连接无法在长时间睡眠后保持</translation>
    </message>
    <message>
        <source>%1 sent an empty answer</source>
        <translation>%1 发送了空回答</translation>
    </message>
    <message>
        <source>%1 answered with an empty message</source>
        <translation>%1 返回了空消息</translation>
    </message>
    <message>
        <source>Try again, or choose another model</source>
        <translation>请重试，或选择其他模型</translation>
    </message>
    <message>
        <source>the client closed the connection</source>
        <translation>客户端关闭了连接</translation>
    </message>
    <message>
        <source>The provider&apos;s answer ended early</source>
        <translation>提供商的回答提前结束</translation>
    </message>
    <message>
        <source>there is nothing to search for</source>
        <translation>没有要搜索的内容</translation>
    </message>
    <message>
        <source>The address of the provider is no http or https URL</source>
        <translation>提供商的地址不是 http 或 https URL</translation>
    </message>
    <message>
        <source>api_base_url must look like https://host/path</source>
        <translation>api_base_url 的格式应为 https://host/path</translation>
    </message>
    <message>
        <source>The header %1 cannot be sent: it has a line break or a character that no header may have</source>
        <translation>无法发送标头 %1：其中含有换行或标头不允许的字符</translation>
    </message>
    <message>
        <source>Check the provider&apos;s headers and key for stray characters</source>
        <translation>请检查提供商的标头和密钥中是否有多余字符</translation>
    </message>
    <message>
        <source>Check the host and port in api_base_url</source>
        <translation>请检查 api_base_url 中的主机和端口</translation>
    </message>
    <message>
        <source>Check proxy_url, or HTTPS_PROXY and HTTP_PROXY in the environment</source>
        <translation>请检查 proxy_url，或环境变量 HTTPS_PROXY 和 HTTP_PROXY</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the proxy %1</source>
        <translation>代理 %1 处没有程序接受连接</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1</source>
        <translation>%1 处没有程序接受连接</translation>
    </message>
    <message>
        <source>Is the server running? Check the host and port in api_base_url</source>
        <translation>服务器是否在运行？请检查 api_base_url 中的主机和端口</translation>
    </message>
    <message>
        <source>No connection to the proxy %1</source>
        <translation>无法连接到代理 %1</translation>
    </message>
    <message>
        <source>No connection to %1 within %2</source>
        <translation>%2 内无法连接到 %1</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>无法连接到 %1</translation>
    </message>
    <message>
        <source>Check the network connection and the host and port in api_base_url</source>
        <translation>请检查网络连接以及 api_base_url 中的主机和端口</translation>
    </message>
    <message>
        <source>Check the network connection, the proxy, and the host and port in api_base_url</source>
        <translation>请检查网络连接、代理以及 api_base_url 中的主机和端口</translation>
    </message>
    <message>
        <source>The server at %1 does not speak TLS</source>
        <translation>%1 处的服务器不支持 TLS</translation>
    </message>
    <message>
        <source>If it is a plain HTTP server, write http:// in api_base_url</source>
        <translation>如果是普通 HTTP 服务器，请在 api_base_url 中写 http://</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed</source>
        <translation>与 %1 的 TLS 握手失败</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS 1.2 or later and that nothing in between intercepts the connection</source>
        <translation>请检查服务器是否支持 TLS 1.2 或更高版本，以及连接是否被中途拦截</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>%1 的证书尚未生效</translation>
    </message>
    <message>
        <source>Check the clock of this computer</source>
        <translation>请检查本机的时钟</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>%1 的证书已过期</translation>
    </message>
    <message>
        <source>Its operator has to renew it; check the clock of this computer, too</source>
        <translation>须由其运营者更新；同时请检查本机的时钟</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed</source>
        <translation>%1 的证书是自签名证书</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust</source>
        <translation>%1 的证书来自本机不信任的颁发机构</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know</source>
        <translation>%1 的证书来自本机未知的颁发机构</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified: its chain is incomplete</source>
        <translation>无法验证 %1 的证书：证书链不完整</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked</source>
        <translation>%1 的证书已被吊销</translation>
    </message>
    <message>
        <source>Do not use this server</source>
        <translation>请勿使用此服务器</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host name</source>
        <translation>%1 的证书属于其他主机名</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another address</source>
        <translation>%1 的证书属于其他地址</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified</source>
        <translation>无法验证 %1 的证书</translation>
    </message>
    <message>
        <source>If you trust it, name a file with its certificate (PEM) in ca_file; a company&apos;s proxy that inspects TLS has one of its own</source>
        <translation>如果信任它，请在 ca_file 中指定其证书文件 (PEM)；检查 TLS 的公司代理有自己的证书</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password of proxy_url</source>
        <translation>代理 %1 不接受 proxy_url 中的用户名和密码</translation>
    </message>
    <message>
        <source>Check them; write special characters as %1 for @, %2 for :</source>
        <translation>请检查；特殊字符请写作 %1（表示 @）、%2（表示 :）</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password</source>
        <translation>代理 %1 需要用户名和密码</translation>
    </message>
    <message>
        <source>Put them into proxy_url: %1</source>
        <translation>请写入 proxy_url：%1</translation>
    </message>
    <message>
        <source>The proxy %1 did not open a connection to %2 (status %3)</source>
        <translation>代理 %1 未能打开到 %2 的连接（状态 %3）</translation>
    </message>
    <message>
        <source>The proxy %1 did not open a connection to %2</source>
        <translation>代理 %1 未能打开到 %2 的连接</translation>
    </message>
    <message>
        <source>The server %1 closed a kept-alive connection just as the request was written</source>
        <translation>写入请求时，服务器 %1 恰好关闭了保持的连接</translation>
    </message>
    <message>
        <source>It was not sent twice, since it may have been received; try again</source>
        <translation>由于可能已被接收，未重复发送；请重试</translation>
    </message>
    <message>
        <source>The server %1 closed the connection without an answer</source>
        <translation>服务器 %1 未作回答就关闭了连接</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the server</source>
        <translation>请重试；若仍如此，请检查服务器</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in HTTP</source>
        <translation>%1 处的服务器未以 HTTP 回答</translation>
    </message>
    <message>
        <source>Check the port in api_base_url; a server that speaks TLS needs https:// there</source>
        <translation>请检查 api_base_url 中的端口；使用 TLS 的服务器需写 https://</translation>
    </message>
    <message>
        <source>Check the port in api_base_url</source>
        <translation>请检查 api_base_url 中的端口</translation>
    </message>
    <message>
        <source>The host name of the proxy, %1, was not found</source>
        <translation>找不到代理的主机名 %1</translation>
    </message>
    <message>
        <source>The host name %1 was not found</source>
        <translation>找不到主机名 %1</translation>
    </message>
    <message>
        <source>Check its spelling in api_base_url and the network connection</source>
        <translation>请检查 api_base_url 中的拼写和网络连接</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read</source>
        <translation>无法读取受信任证书的文件</translation>
    </message>
    <message>
        <source>Install the system&apos;s certificates (package ca-certificates), or check the configured file</source>
        <translation>请安装系统证书（软件包 ca-certificates），或检查所配置的文件</translation>
    </message>
    <message>
        <source>The address of the provider is no valid URL</source>
        <translation>提供商的地址不是有效的 URL</translation>
    </message>
    <message>
        <source>There is not enough memory for a request to the provider</source>
        <translation>内存不足，无法向提供商发出请求</translation>
    </message>
    <message>
        <source>Close other programs, or wait until other requests have ended</source>
        <translation>请关闭其他程序，或等待其他请求结束</translation>
    </message>
    <message>
        <source>The server %1 broke off in the middle of its answer</source>
        <translation>服务器 %1 在回答过程中中断</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, cannot be read: %2</source>
        <translation>无法读取 ca_file 的证书（%1）：%2</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, are none</source>
        <translation>ca_file 的文件（%1）中没有证书</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, cannot be put together with the system&apos;s: %2</source>
        <translation>无法将 ca_file 的证书（%1）与系统证书合并：%2</translation>
    </message>
    <message>
        <source>ca_file names a file of certificates in PEM</source>
        <translation>ca_file 应指定 PEM 格式的证书文件</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>the search server has had too many requests</source>
        <translation>搜索服务器收到的请求过多</translation>
    </message>
    <message>
        <source>the search server refuses JSON; its settings must list json among the formats of search</source>
        <translation>搜索服务器拒绝 JSON；其设置的搜索格式中必须包含 json</translation>
    </message>
    <message>
        <source>the search server answered %1</source>
        <translation>搜索服务器返回 %1</translation>
    </message>
    <message>
        <source>the search server took too long</source>
        <translation>搜索服务器响应过慢</translation>
    </message>
    <message>
        <source>the search server&apos;s answer is too long</source>
        <translation>搜索服务器的回答过长</translation>
    </message>
    <message>
        <source>the search server&apos;s answer is not SearXNG&apos;s JSON</source>
        <translation>搜索服务器的回答不是 SearXNG 的 JSON</translation>
    </message>
    <message>
        <source>The demo provider answers by itself and has no server to ask</source>
        <translation>演示提供商自行回答，没有可询问的服务器</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderForm</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>What routes and requests call it</source>
        <translation>路由和请求中使用的名称</translation>
    </message>
    <message>
        <source>A provider keeps its name, since routes lead to it by that. A copy can have another one.</source>
        <translation>提供商名称不能更改，因为路由通过名称指向它。可以为副本使用其他名称。</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>类型(&amp;I)：</translation>
    </message>
    <message>
        <source>Add&amp;ress:</source>
        <translation>地址(&amp;R)：</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>密钥(&amp;Y)：</translation>
    </message>
    <message>
        <source>Mode&amp;ls:</source>
        <translation>模型(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Get a key…</source>
        <translation>获取密钥(&amp;G)…</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>由名称决定</translation>
    </message>
    <message>
        <source>Such as https://host/v1</source>
        <translation>例如 https://host/v1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderWords</name>
    <message>
        <source>%1, ends in %2</source>
        <translation>%1，结尾为 %2</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>In the keychain, which is locked or does not answer</source>
        <translation>在钥匙串中，但钥匙串已锁定或未响应</translation>
    </message>
    <message>
        <source>In the keychain, but none works here</source>
        <translation>在钥匙串中，但此处没有可用的钥匙串</translation>
    </message>
    <message>
        <source>In the keychain, which refuses to give it</source>
        <translation>在钥匙串中，但钥匙串拒绝提供</translation>
    </message>
    <message>
        <source>The keychain does not have it</source>
        <translation>钥匙串中没有该密钥</translation>
    </message>
    <message>
        <source>In the keychain, but it cannot be read</source>
        <translation>在钥匙串中，但无法读取</translation>
    </message>
    <message>
        <source>In the file as clear text</source>
        <translation>以明文保存在文件中</translation>
    </message>
    <message>
        <source>From the variable %1</source>
        <translation>取自变量 %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 兼容</translation>
    </message>
    <message>
        <source>OpenAI-compatible (Responses)</source>
        <translation>OpenAI 兼容 (Responses)</translation>
    </message>
    <message>
        <source>Anthropic-compatible</source>
        <translation>Anthropic 兼容</translation>
    </message>
    <message>
        <source>Gemini-compatible</source>
        <translation>Gemini 兼容</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>同 %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProvidersSection</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>编辑(&amp;I)…</translation>
    </message>
    <message>
        <source>Cop&amp;y…</source>
        <translation>复制(&amp;Y)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>上移(&amp;M)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Space turns a provider on or off, Enter edits it, Alt with Up or Down moves it.</source>
        <translation>空格键启用或停用提供商，Enter 键编辑，Alt 加向上或向下键移动。</translation>
    </message>
    <message>
        <source>There is no provider yet. Add one to begin.</source>
        <translation>还没有提供商。请先添加一个。</translation>
    </message>
    <message>
        <source>The configuration is not valid; mend it first: %1</source>
        <translation>配置无效；请先修正：%1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <translation>已停用 %1。</translation>
    </message>
    <message>
        <source>%1 is turned on.</source>
        <translation>已启用 %1。</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>已移动 %1。</translation>
    </message>
    <message>
        <source>%1 is deleted as well</source>
        <translation>%1 也会被删除</translation>
    </message>
    <message>
        <source>%1 leads to %2,%3 then</source>
        <translation>%1 将改为指向 %2,%3</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead to %1.</source>
        <translation>
            <numerusform>有 %n 个路由指向 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>此操作可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>已删除 %1。可通过“撤销”恢复。</translation>
    </message>
    <message>
        <source>Space turns %1 on.</source>
        <translation>按空格键启用 %1。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProxyFailures</name>
    <message>
        <source>CCProxy is shutting down</source>
        <translation>CCProxy 正在关闭</translation>
    </message>
    <message>
        <source>Try again once it runs again</source>
        <translation>请在其重新运行后重试</translation>
    </message>
    <message numerus="yes">
        <source>This client makes more than %Ln request(s) in a minute</source>
        <translation>
            <numerusform>此客户端每分钟的请求超过 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>performance.rate_limit_requests_per_min sets this limit</source>
        <translation>此上限由 performance.rate_limit_requests_per_min 设置</translation>
    </message>
    <message>
        <source>CCProxy&apos;s own apikey is in the keychain, which is locked or has not answered yet</source>
        <translation>CCProxy 自己的 apikey 在钥匙串中，但钥匙串已锁定或尚未响应</translation>
    </message>
    <message>
        <source>CCProxy&apos;s own apikey is in the keychain, which does not give it</source>
        <translation>CCProxy 自己的 apikey 在钥匙串中，但钥匙串不提供它</translation>
    </message>
    <message>
        <source>Unlock it; CCProxy goes on by itself</source>
        <translation>请解锁；之后 CCProxy 会自动继续</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key apikey` puts it there</source>
        <translation>`ccproxy providers set-key apikey` 可将其存入</translation>
    </message>
    <message>
        <source>The change of the configuration has not been made in time</source>
        <translation>配置更改未及时完成</translation>
    </message>
    <message>
        <source>It may still be made: GET /providers tells</source>
        <translation>更改仍可能完成：可通过 GET /providers 查看</translation>
    </message>
    <message>
        <source>This program&apos;s configuration cannot be changed by clients</source>
        <translation>客户端无法更改此程序的配置</translation>
    </message>
    <message>
        <source>CCProxy: this day&apos;s budget of %1 for the profile %2 is spent</source>
        <translation>CCProxy：配置方案 %2 的当日预算 %1 已用完</translation>
    </message>
    <message>
        <source>CCProxy: this month&apos;s budget of %1 for the profile %2 is spent</source>
        <translation>CCProxy：配置方案 %2 的当月预算 %1 已用完</translation>
    </message>
    <message>
        <source>CCProxy: this day&apos;s budget of %1 is spent</source>
        <translation>CCProxy：当日预算 %1 已用完</translation>
    </message>
    <message>
        <source>CCProxy: this month&apos;s budget of %1 is spent</source>
        <translation>CCProxy：当月预算 %1 已用完</translation>
    </message>
    <message>
        <source>Raise %1, or set %2 to warn or background, by `ccproxy config set`</source>
        <translation>请用 `ccproxy config set` 提高 %1，或将 %2 设为 warn 或 background</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain, and this system has none that answers</source>
        <translation>%1 的密钥在钥匙串中，但此系统没有可响应的钥匙串</translation>
    </message>
    <message>
        <source>Take api_key out of the configuration and give the key as an environment variable to CCProxy instead</source>
        <translation>请从配置中移除 api_key，改用环境变量将密钥提供给 CCProxy</translation>
    </message>
    <message>
        <source>Take api_key out of the configuration and give the key as %1 to CCProxy instead</source>
        <translation>请从配置中移除 api_key，改用 %1 将密钥提供给 CCProxy</translation>
    </message>
    <message>
        <source>The keychain refused %1&apos;s key to CCProxy</source>
        <translation>钥匙串拒绝向 CCProxy 提供 %1 的密钥</translation>
    </message>
    <message>
        <source>Allow it there; `ccproxy restart` asks again</source>
        <translation>请在钥匙串中允许；`ccproxy restart` 会再次请求</translation>
    </message>
    <message>
        <source>The key of %1 is not in the keychain, where the configuration says that it is</source>
        <translation>%1 的密钥不在钥匙串中，而配置指明它应在其中</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts it there</source>
        <translation>`ccproxy providers set-key %1` 可将其存入</translation>
    </message>
    <message>
        <source>What CCProxy has in the keychain cannot be read</source>
        <translation>无法读取 CCProxy 在钥匙串中的内容</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` writes it anew</source>
        <translation>`ccproxy providers set-key %1` 可重新写入</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain, which is locked or has not answered yet</source>
        <translation>%1 的密钥在钥匙串中，但钥匙串已锁定或尚未响应</translation>
    </message>
    <message>
        <source>%1 has no API key</source>
        <translation>%1 没有 API 密钥</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts one into the keychain; the environment variable %2 does as well</source>
        <translation>`ccproxy providers set-key %1` 可将密钥存入钥匙串；也可使用环境变量 %2</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts one into the keychain</source>
        <translation>`ccproxy providers set-key %1` 可将密钥存入钥匙串</translation>
    </message>
    <message>
        <source>The route names a provider that is not configured</source>
        <translation>路由指定了未配置的提供商</translation>
    </message>
    <message>
        <source>`ccproxy config check` says which</source>
        <translation>`ccproxy config check` 会指出是哪个</translation>
    </message>
    <message>
        <source>The history %1 is damaged</source>
        <translation>历史记录 %1 已损坏</translation>
    </message>
    <message>
        <source>The history %1 cannot be written: there is no space left</source>
        <translation>无法写入历史记录 %1：没有剩余空间</translation>
    </message>
    <message>
        <source>Free some, or set history.keep_bytes to less</source>
        <translation>请释放空间，或减小 history.keep_bytes</translation>
    </message>
    <message>
        <source>The history %1 cannot be used: %2</source>
        <translation>无法使用历史记录 %1：%2</translation>
    </message>
    <message>
        <source>Mend that, or name another one in history.database</source>
        <translation>请修复，或在 history.database 中指定其他位置</translation>
    </message>
    <message>
        <source>The history %1 was made by a newer CCProxy</source>
        <translation>历史记录 %1 由更新版本的 CCProxy 创建</translation>
    </message>
    <message>
        <source>Use that one, or name another one in history.database</source>
        <translation>请使用该版本，或在 history.database 中指定其他位置</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for the history %2 is not installed</source>
        <translation>历史记录 %2 所需的 Qt 驱动 %1 未安装</translation>
    </message>
    <message>
        <source>Install %1, or its like</source>
        <translation>请安装 %1 或同类软件包</translation>
    </message>
    <message>
        <source>history.database names a kind of database that CCProxy does not know</source>
        <translation>history.database 指定了 CCProxy 不认识的数据库类型</translation>
    </message>
    <message>
        <source>history.database is no valid URL</source>
        <translation>history.database 不是有效的 URL</translation>
    </message>
    <message>
        <source>history.database names no database</source>
        <translation>history.database 未指定数据库</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database, or as the path of a file</source>
        <translation>请写作 postgresql://user@host/database，或文件路径</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>历史记录已关闭</translation>
    </message>
    <message>
        <source>`ccproxy config set history.enabled true` turns it on</source>
        <translation>`ccproxy config set history.enabled true` 可将其开启</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program</source>
        <translation>%2 上的端口 %1 被其他程序占用</translation>
    </message>
    <message>
        <source>`ccproxy status` tells whether that is CCProxy itself; `--port` or `port` in the settings chooses another one</source>
        <translation>`ccproxy status` 可查看是否为 CCProxy 自身；可用 `--port` 或设置中的 `port` 另选端口</translation>
    </message>
    <message>
        <source>The system does not let CCProxy listen on port %1</source>
        <translation>系统不允许 CCProxy 监听端口 %1</translation>
    </message>
    <message>
        <source>Choose another port with `--port`; `%1` lists the reserved ones</source>
        <translation>请用 `--port` 选择其他端口；`%1` 可列出保留端口</translation>
    </message>
    <message>
        <source>Ports below 1024 are reserved: choose a higher one with `--port`</source>
        <translation>1024 以下的端口为保留端口：请用 `--port` 选择更大的端口</translation>
    </message>
    <message>
        <source>The port is reserved: choose another one with `--port`</source>
        <translation>该端口为保留端口：请用 `--port` 选择其他端口</translation>
    </message>
    <message>
        <source>This machine has no address %1</source>
        <translation>本机没有地址 %1</translation>
    </message>
    <message>
        <source>Set `host` to 127.0.0.1, or to one of the machine&apos;s own addresses</source>
        <translation>请将 `host` 设为 127.0.0.1 或本机的某个地址</translation>
    </message>
    <message>
        <source>CCProxy cannot listen on %1 port %2: %3</source>
        <translation>CCProxy 无法监听 %1 端口 %2：%3</translation>
    </message>
    <message>
        <source>Choose another address with `--host` or another port with `--port`</source>
        <translation>请用 `--host` 选择其他地址，或用 `--port` 选择其他端口</translation>
    </message>
    <message>
        <source>`%1` is no address</source>
        <translation>`%1` 不是地址</translation>
    </message>
    <message>
        <source>Set `host` to an address such as 127.0.0.1</source>
        <translation>请将 `host` 设为地址，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>CCProxy needs Qt 6.4.2, or 6.8 and later</source>
        <translation>CCProxy 需要 Qt 6.4.2，或 6.8 及更高版本</translation>
    </message>
    <message>
        <source>The request body is not a complete JSON object</source>
        <translation>请求正文不是完整的 JSON 对象</translation>
    </message>
    <message>
        <source>Send a Messages request as JSON</source>
        <translation>请以 JSON 发送 Messages 请求</translation>
    </message>
    <message>
        <source>%1: field required</source>
        <translation>%1：必填字段</translation>
    </message>
    <message>
        <source>%1: must be an object with role and content</source>
        <translation>%1：必须是含 role 和 content 的对象</translation>
    </message>
    <message>
        <source>%1: must be an object</source>
        <translation>%1：必须是对象</translation>
    </message>
    <message>
        <source>%1: must be &quot;user&quot;, &quot;assistant&quot; or &quot;system&quot;</source>
        <translation>%1：必须是 &quot;user&quot;、&quot;assistant&quot; 或 &quot;system&quot;</translation>
    </message>
    <message>
        <source>%1: must be a string or an array of content blocks</source>
        <translation>%1：必须是字符串或内容块数组</translation>
    </message>
    <message>
        <source>%1: must be a string or an array of text blocks</source>
        <translation>%1：必须是字符串或文本块数组</translation>
    </message>
    <message>
        <source>%1: must be a non-empty string</source>
        <translation>%1：必须是非空字符串</translation>
    </message>
    <message>
        <source>%1: must be a whole number of at least 1</source>
        <translation>%1：必须是不小于 1 的整数</translation>
    </message>
    <message>
        <source>%1: must be an array of messages</source>
        <translation>%1：必须是消息数组</translation>
    </message>
    <message>
        <source>%1: at least one message is required</source>
        <translation>%1：至少需要一条消息</translation>
    </message>
    <message>
        <source>%1: must be true or false</source>
        <translation>%1：必须是 true 或 false</translation>
    </message>
    <message>
        <source>%1: must be a number</source>
        <translation>%1：必须是数字</translation>
    </message>
    <message>
        <source>%1: must be an array of tools</source>
        <translation>%1：必须是工具数组</translation>
    </message>
    <message>
        <source>CCProxy is paused</source>
        <translation>CCProxy 已暂停</translation>
    </message>
    <message>
        <source>Unpause it in its menu, or by `ccproxy resume`</source>
        <translation>请在菜单中恢复，或使用 `ccproxy resume`</translation>
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
    <name>ccproxy::ui::Reasons</name>
    <message>
        <source>no other rule matched</source>
        <translation>没有其他规则匹配</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a haiku model</source>
        <translation>“%1”是 haiku 模型</translation>
    </message>
    <message>
        <source>the request is of class %1</source>
        <translation>请求属于类别 %1</translation>
    </message>
    <message>
        <source>the request is of an agent</source>
        <translation>请求来自代理</translation>
    </message>
    <message>
        <source>the request names provider %1</source>
        <translation>请求指定了提供商 %1</translation>
    </message>
    <message>
        <source>a route is named &quot;%1&quot;</source>
        <translation>有一个名为“%1”的路由</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits the pattern &quot;%2&quot;</source>
        <translation>“%1”符合模式“%2”</translation>
    </message>
    <message>
        <source>the web is to be searched</source>
        <translation>需要搜索网页</translation>
    </message>
    <message>
        <source>it has an image, and there is no default model that could see it</source>
        <translation>请求含图像，且没有能查看它的默认模型</translation>
    </message>
    <message>
        <source>it has an image, which %1 cannot see</source>
        <translation>请求含图像，而 %1 无法查看</translation>
    </message>
    <message>
        <source>thinking is switched on</source>
        <translation>思考已开启</translation>
    </message>
    <message>
        <source>thinking is switched on with a budget of %1</source>
        <translation>思考已开启，预算为 %1</translation>
    </message>
    <message>
        <source>the effort %1 is at least %2</source>
        <translation>思考强度 %1 不低于 %2</translation>
    </message>
    <message>
        <source>the route is for agents of the type %1</source>
        <translation>该路由用于类型为 %1 的代理</translation>
    </message>
    <message>
        <source>the budget is spent</source>
        <translation>预算已用完</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 tokens by its size</source>
        <translation>按大小估计为 %1 到 %2 个 token</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2 for a conversation that is there already</source>
        <translation>%1，超过已有对话的阈值 %2</translation>
    </message>
    <message>
        <source>%1, not above the threshold of %2 for a conversation that is there already</source>
        <translation>%1，未超过已有对话的阈值 %2</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3, but that of %4 is no larger</source>
        <translation>%1 的窗口（%2 个 token）容纳不下 %3，但 %4 的窗口并不更大</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3, but %4</source>
        <translation>%1 的窗口（%2 个 token）容纳不下 %3，但是：%4</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3</source>
        <translation>%1 的窗口（%2 个 token）容纳不下 %3</translation>
    </message>
    <message>
        <source>%1, but the window of %2 is too small</source>
        <translation>%1，但 %2 的窗口太小</translation>
    </message>
    <message>
        <source>%1, not above the threshold of %2</source>
        <translation>%1，未超过阈值 %2</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2, but %3</source>
        <translation>%1，超过阈值 %2，但是：%3</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2</source>
        <translation>%1，超过阈值 %2</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; the general routes are used</source>
        <translation>没有名为“%1”的配置方案；使用通用路由</translation>
    </message>
    <message>
        <source>it is not configured</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no provider</source>
        <translation>“%1”未指定提供商</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no provider</source>
        <translation>“%1”不是提供商</translation>
    </message>
    <message>
        <source>provider %1 is turned off</source>
        <translation>提供商 %1 已关闭</translation>
    </message>
    <message>
        <source>no model is named after the provider</source>
        <translation>提供商之后未指定模型</translation>
    </message>
    <message>
        <source>provider %1 does not list the model &quot;%2&quot;</source>
        <translation>提供商 %1 的列表中没有模型“%2”</translation>
    </message>
    <message>
        <source>named in the request</source>
        <translation>在请求中指定</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a rule, not of a model&apos;s route</source>
        <translation>“%1”是规则的名称，不是模型路由的名称</translation>
    </message>
    <message>
        <source>no route is named &quot;%1&quot; and no pattern fits it</source>
        <translation>没有名为“%1”的路由，也没有匹配的模式</translation>
    </message>
    <message>
        <source>route &quot;%1&quot;: %2</source>
        <translation>路由“%1”：%2</translation>
    </message>
    <message>
        <source>there is no default route</source>
        <translation>没有默认路由</translation>
    </message>
    <message>
        <source>the default route cannot be used: %1</source>
        <translation>默认路由无法使用：%1</translation>
    </message>
    <message>
        <source>it has no target</source>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>its condition %1 does not hold</source>
        <translation>不满足其条件 %1</translation>
    </message>
    <message>
        <source>target of %1, %2, is left out: %3</source>
        <translation>%1 的目标 %2 被跳过：%3</translation>
    </message>
    <message>
        <source>fallback %1 of %2, %3, is left out: %4</source>
        <translation>%2 的备用模型 %1（%3）被跳过：%4</translation>
    </message>
    <message>
        <source>no such provider, %1</source>
        <translation>没有该提供商，%1</translation>
    </message>
    <message>
        <source>no such provider</source>
        <translation>没有该提供商</translation>
    </message>
    <message>
        <source>the provider is disabled, %1</source>
        <translation>该提供商已关闭，%1</translation>
    </message>
    <message>
        <source>the provider is disabled</source>
        <translation>该提供商已关闭</translation>
    </message>
    <message>
        <source>neither of class auxiliary nor for a haiku model</source>
        <translation>既不属于类别 auxiliary，也不是发给 Haiku 模型</translation>
    </message>
    <message>
        <source>the web is not to be searched</source>
        <translation>无需搜索网页</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>不含图片</translation>
    </message>
    <message>
        <source>it has an image, and nothing says that %1 cannot see</source>
        <translation>含图片，且没有信息表明 %1 无法看图</translation>
    </message>
    <message>
        <source>it has an image, but %1 can see</source>
        <translation>含图片，但 %1 能看图</translation>
    </message>
    <message>
        <source>neither of class subagent nor of an agent</source>
        <translation>既不属于类别 subagent，也不是来自智能体</translation>
    </message>
    <message>
        <source>no thinking asked for</source>
        <translation>未要求思考</translation>
    </message>
    <message>
        <source>adaptive thinking alone does not count</source>
        <translation>仅自适应思考不算</translation>
    </message>
    <message>
        <source>thinking is switched off</source>
        <translation>思考已关闭</translation>
    </message>
    <message>
        <source>the thinking budget of %1 is below that of the route</source>
        <translation>思考预算 %1 低于路由的最小值</translation>
    </message>
    <message>
        <source>%1, no effort given</source>
        <translation>%1，未指定思考强度</translation>
    </message>
    <message>
        <source>%1, effort %2 is below %3</source>
        <translation>%1，思考强度 %2 低于 %3</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation>%1，但是：%2</translation>
    </message>
    <message>
        <source>%1 … and %2 more</source>
        <translation>%1 …… 还有 %2 项</translation>
    </message>
    <message>
        <source>No provider is named &quot;%1&quot;</source>
        <translation>没有名为“%1”的提供商</translation>
    </message>
    <message>
        <source>Providers: none is configured</source>
        <translation>提供商：未配置任何提供商</translation>
    </message>
    <message>
        <source>Providers: %1</source>
        <translation>提供商：%1</translation>
    </message>
    <message>
        <source>Provider &quot;%1&quot; does not list a model &quot;%2&quot;</source>
        <translation>提供商“%1”的列表中没有模型“%2”</translation>
    </message>
    <message>
        <source>Its models: none</source>
        <translation>其模型：无</translation>
    </message>
    <message>
        <source>Its models: %1</source>
        <translation>其模型：%1</translation>
    </message>
    <message>
        <source>The request names provider &quot;%1&quot; but no model</source>
        <translation>请求指定了提供商“%1”，但未指定模型</translation>
    </message>
    <message>
        <source>Ask for %1, for example</source>
        <translation>例如，请求 %1</translation>
    </message>
    <message>
        <source>Provider &quot;%1&quot; is turned off</source>
        <translation>提供商“%1”已关闭</translation>
    </message>
    <message>
        <source>Turn it on in the settings, or with `ccproxy providers enable %1`</source>
        <translation>请在设置中开启，或运行 `ccproxy providers enable %1`</translation>
    </message>
    <message>
        <source>CCProxy has no route for this request: %1</source>
        <translation>CCProxy 没有适用于此请求的路由：%1</translation>
    </message>
    <message>
        <source>The budget is spent, and the background route cannot be taken: %1</source>
        <translation>预算已用完，且无法使用 background 路由：%1</translation>
    </message>
    <message>
        <source>Set routes.background, or another budget.on_limit</source>
        <translation>请设置 routes.background，或更改 budget.on_limit</translation>
    </message>
    <message>
        <source>Set a default route in the configuration, such as &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</source>
        <translation>请在配置中设置默认路由，例如 &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</translation>
    </message>
    <message>
        <source>Add a provider and set a default route in the configuration, such as &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</source>
        <translation>请添加提供商，并在配置中设置默认路由，例如 &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ReplayDialog</name>
    <message>
        <source>Replay the request %1</source>
        <translation>重放请求 %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The answer came, but it is not on record.</source>
        <translation>已收到响应，但没有记录。</translation>
    </message>
    <message>
        <source>The whole conversation is sent again, and costs what that model takes.</source>
        <translation>将重新发送整个对话，费用按该模型计算。</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>PROVIDER,MODEL</source>
        <translation>PROVIDER,MODEL</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>Answer &amp;before</source>
        <translation>之前的响应(&amp;B)</translation>
    </message>
    <message>
        <source>Answer &amp;now</source>
        <translation>现在的响应(&amp;N)</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待响应…</translation>
    </message>
    <message>
        <source>Both answers are below.</source>
        <translation>两个响应均在下方。</translation>
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
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the route was taken</source>
        <translation>选择该路由的原因</translation>
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
    <name>ccproxy::ui::RequestTrial</name>
    <message>
        <source>Thinking is switched on</source>
        <translation>已启用思考</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>含图片</translation>
    </message>
    <message>
        <source>Searches the web</source>
        <translation>搜索网页</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>判定过程</translation>
    </message>
    <message>
        <source>You</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Work behind the scenes</source>
        <translation>后台工作</translation>
    </message>
    <message>
        <source>An agent of Claude Code</source>
        <translation>Claude Code 的智能体</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Such as Plan</source>
        <translation>例如 Plan</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>请求的模型</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>提示词的 Token 数</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>请求方</translation>
    </message>
    <message>
        <source>Type of agent</source>
        <translation>智能体类型</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name the model that is asked for.</source>
        <translation>请输入所请求的模型的名称。</translation>
    </message>
    <message>
        <source>It is refused: %1</source>
        <translation>请求被拒绝：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider, model</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>It goes to %1, as it asks for.</source>
        <translation>按请求的指定发送到 %1。</translation>
    </message>
    <message>
        <source>It goes to %1 by the route %2.</source>
        <translation>通过路由 %2 发送到 %1。</translation>
    </message>
    <message>
        <source>If that fails: %1.</source>
        <translation>如果失败：%1。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RouteEditor</name>
    <message>
        <source>where the route leads</source>
        <translation>路由目标</translation>
    </message>
    <message>
        <source>the chosen fallback</source>
        <translation>所选备用模型</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>备用模型</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RouteStory</name>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>尝试 %1</translation>
    </message>
    <message>
        <source>It went by the route %1: %2.</source>
        <translation>它走了路由 %1：%2。</translation>
    </message>
    <message>
        <source>It took no route: %1.</source>
        <translation>它没有走任何路由：%1。</translation>
    </message>
    <message>
        <source>The rules that were tried are not known, since the request was not kept.</source>
        <translation>请求没有保留，因此不知道试过哪些规则。</translation>
    </message>
    <message>
        <source>The settings have changed since. By those of now it would be as below.</source>
        <translation>设置此后已更改。按现在的设置会如下所示。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Routes</name>
    <message>
        <source>CCProxy does not know whether %1 has the model %2. Check the name, or test the provider.</source>
        <translation>CCProxy 不知道 %1 是否有模型 %2。请检查名称，或测试提供商。</translation>
    </message>
    <message>
        <source>Everything that no other route takes</source>
        <translation>其他路由不处理的所有请求</translation>
    </message>
    <message>
        <source>Prompts that are very long</source>
        <translation>很长的提示词</translation>
    </message>
    <message>
        <source>Small work behind the scenes, such as titles</source>
        <translation>后台的小任务，例如生成标题</translation>
    </message>
    <message>
        <source>Requests that ask for hard thinking</source>
        <translation>要求深度思考的请求</translation>
    </message>
    <message>
        <source>Requests that search the web</source>
        <translation>搜索网页的请求</translation>
    </message>
    <message>
        <source>Images, where the model of the default route cannot see</source>
        <translation>图片（default 路由的模型不支持图片时）</translation>
    </message>
    <message>
        <source>Work that Claude Code hands to agents</source>
        <translation>Claude Code 交给智能体的工作</translation>
    </message>
    <message>
        <source>Requests for the model %1</source>
        <translation>请求模型 %1 的请求</translation>
    </message>
    <message>
        <source>Requests for models like %1</source>
        <translation>请求 %1 类模型的请求</translation>
    </message>
    <message>
        <source>As without the profile</source>
        <translation>与不使用配置方案时相同</translation>
    </message>
    <message>
        <source>Not set: such requests are refused</source>
        <translation>未设置：此类请求会被拒绝</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1; then one other</source>
        <translation>%1；之后还有 1 个</translation>
    </message>
    <message numerus="yes">
        <source>%1; then %n others</source>
        <translation>
            <numerusform>%1；之后还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutesSection</name>
    <message>
        <source>Try a request</source>
        <translation>试用请求</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutesWidget</name>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Name of a model, or a pattern, for a route of its own</source>
        <translation>需要单独路由的模型名称或通配模式</translation>
    </message>
    <message>
        <source>Model, or claude-opus-*</source>
        <translation>模型，或 claude-opus-*</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds a route for requests that ask for this model</source>
        <translation>为请求此模型的请求添加路由</translation>
    </message>
    <message>
        <source>Remove route</source>
        <translation>移除路由</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1，有问题</translation>
    </message>
    <message>
        <source>There is nowhere for a route to lead. Add a provider first.</source>
        <translation>没有可供路由指向的目标。请先添加提供商。</translation>
    </message>
    <message>
        <source>A route for %1 was added.</source>
        <translation>已为 %1 添加路由。</translation>
    </message>
    <message>
        <source>The route %1 was removed.</source>
        <translation>已移除路由 %1。</translation>
    </message>
    <message>
        <source>Press Enter to add this route, then choose where it leads.</source>
        <translation>按回车键添加此路由，然后选择去向。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutingView</name>
    <message>
        <source>How it was decided</source>
        <translation>如何决定的</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RowEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a list, the number of its row, a column</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Remove (Alt+Delete)</source>
        <translation>移除（Alt+Delete）</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row, a column</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Rows</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Empty group</source>
        <translation>空组</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. Remove one of them.</source>
        <translation>“%1”出现了两次。请移除其中一个。</translation>
    </message>
    <message>
        <source>It has no name. Give it one, or remove it.</source>
        <translation>没有名称。请为其命名或将其删除。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SaveDialog</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分区</translation>
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
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>Sett&amp;ings</source>
        <translation>设置(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes over providers and routes of another program</source>
        <translation>导入其他程序的提供商和路由</translation>
    </message>
    <message>
        <source>Delete from the &amp;keychain</source>
        <translation>从钥匙串中删除(&amp;K)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No longer used, but still in the keychain, so that Undo can bring it back: the key %1.</source>
        <translation>不再使用，但仍在钥匙串中，以便“撤销”可以恢复：密钥 %1。</translation>
    </message>
    <message>
        <source>Deleted from the keychain.</source>
        <translation>已从钥匙串中删除。</translation>
    </message>
    <message>
        <source>&amp;Export without keys…</source>
        <translation>导出（不含密钥）(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the settings that are in force into a file, without keys</source>
        <translation>把生效的设置写入文件，不含密钥</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Setup</name>
    <message>
        <source>A key for %1, in the variable %2</source>
        <translation>%1 的密钥，在变量 %2 中</translation>
    </message>
    <message>
        <source>%1, with its key</source>
        <translation>%1，含密钥</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>A configuration of %1</source>
        <translation>%1 的配置</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SetupDialog</name>
    <message>
        <source>Set up CCProxy</source>
        <translation>CCProxy 设置向导</translation>
    </message>
    <message>
        <source>The test asks for the list of models and for one tiny answer. If a step fails, go back and mend the key or the model; you can also go on, and change it in the settings later.</source>
        <translation>测试会请求模型列表和一个极短的响应。如果某个步骤失败，请返回修正密钥或模型；也可以继续，稍后在设置中更改。</translation>
    </message>
    <message>
        <source>K&amp;eep it in the file</source>
        <translation>保存在文件中(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Closes this. “Set up…” in the menu Proxy opens it again.</source>
        <translation>关闭此窗口。可通过“代理”菜单中的“设置向导…”重新打开。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Claude Code, at %1</source>
        <translation>Claude Code，位于 %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Key and model</source>
        <translation>密钥和模型</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>能否正常工作？</translation>
    </message>
    <message>
        <source>A first answer</source>
        <translation>首个响应</translation>
    </message>
    <message>
        <source>It is being saved. The keychain may ask for its password.</source>
        <translation>正在保存。钥匙串可能会要求输入密码。</translation>
    </message>
    <message>
        <source>Or go back and write ${NAME} of an environment variable as the key; or keep the key in the file as clear text.</source>
        <translation>也可以返回，将密钥写为环境变量的 ${NAME}；或以明文将密钥保存在文件中。</translation>
    </message>
    <message>
        <source>It is saved. Undo in the settings takes it back.</source>
        <translation>已保存。可通过设置中的“撤销”恢复原状。</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>完成(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StartPage</name>
    <message>
        <source>&amp;Use what was found</source>
        <translation>使用找到的内容(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import the settings of another program</source>
        <translation>导入其他程序的设置(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Choose a provider, and give its key</source>
        <translation>选择提供商并输入密钥(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try it with the demo, which answers without a key</source>
        <translation>使用演示提供商试用，无需密钥(&amp;T)</translation>
    </message>
    <message>
        <source>CCProxy lets Claude Code work with any provider. This sets up the first one; everything can be changed later.</source>
        <translation>CCProxy 让 Claude Code 可使用任何提供商。此向导设置第一个提供商；所有内容以后都可以更改。</translation>
    </message>
    <message>
        <source>This was found on this computer:</source>
        <translation>在此计算机上找到：</translation>
    </message>
    <message>
        <source>What do you want to begin with?</source>
        <translation>从哪里开始？</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有找到任何内容。</translation>
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
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>停止尝试</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>继续尝试</translation>
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
    <message>
        <source>No event has come yet.</source>
        <translation>尚未收到事件。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TargetFaults</name>
    <message>
        <source>Check the address of %1.</source>
        <translation>请检查 %1 的地址。</translation>
    </message>
    <message>
        <source>Change the key of %1.</source>
        <translation>请更换 %1 的密钥。</translation>
    </message>
    <message>
        <source>%1 (found on %2).</source>
        <translation>%1（发现于 %2）。</translation>
    </message>
    <message>
        <source>Choose another model, or examine it again.</source>
        <translation>请选择其他模型，或重新检查。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TargetPicker</name>
    <message>
        <source>Provider: %1</source>
        <translation>提供商：%1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>Name of a model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Type the name of one of its models.</source>
        <translation>输入其某个模型的名称。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TestPanel</name>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>取消测试(&amp;T)</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <translation>正在测试。</translation>
    </message>
    <message>
        <source>It is being asked for %1.</source>
        <translation>正在测试 %1。</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>测试未通过。</translation>
    </message>
    <message>
        <source>It works in part.</source>
        <translation>测试部分通过。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>测试通过。</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>Asks the provider for its models, with what is typed here. This costs nothing.</source>
        <translation>用此处填写的内容向提供商询问其模型。不产生费用。</translation>
    </message>
    <message>
        <source>Asks the provider for one tiny answer as well, with what is typed here</source>
        <translation>还用此处填写的内容请求一个很短的回答</translation>
    </message>
    <message>
        <source>Test with a message (costs a few tokens)</source>
        <translation>用一条消息测试（花费少量 token）</translation>
    </message>
    <message>
        <source>It can be reached. Whether it answers shows a test with a message.</source>
        <translation>可以连到。是否应答要用消息测试。</translation>
    </message>
    <message>
        <source>Whether it works shows a test with a message.</source>
        <translation>是否可用要用消息测试。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TextDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>无法保存：%1</translation>
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
    <message>
        <source>Try %1: %2, key %3</source>
        <translation>尝试 %1：%2，密钥 %3</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TrayController</name>
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
    <message>
        <source>The default model was not changed</source>
        <translation>默认模型未更改</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>已复制地址。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, what failed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closing it quits CCProxy.</source>
        <translation>关闭它会退出 CCProxy。</translation>
    </message>
    <message>
        <source>Closing it minimises it; CCProxy is ended by Quit in the menu Proxy.</source>
        <translation>关闭它只会最小化；用“代理”菜单中的“退出”结束 CCProxy。</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has gone, so CCProxy shows this window until it is back.</source>
        <translation>桌面的托盘已消失，在它恢复之前 CCProxy 显示此窗口。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so CCProxy stays in this window.</source>
        <translation>此桌面不显示托盘图标，因此 CCProxy 留在此窗口中。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TrayMenu</name>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>waits for the keychain</source>
        <translation>等待钥匙串</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the &amp;settings…</source>
        <translation>更多见设置(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>Last e&amp;rrors (%1 new)</source>
        <translation>最近的错误（%1 个新错误）(&amp;R)</translation>
    </message>
    <message>
        <source>Last e&amp;rrors</source>
        <translation>最近的错误(&amp;R)</translation>
    </message>
    <message>
        <source>Default &amp;model</source>
        <translation>默认模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>启动 Claude Code(&amp;L)…</translation>
    </message>
    <message>
        <source>Launch &amp;in</source>
        <translation>启动位置(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>复制环境变量(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open window</source>
        <translation>打开窗口(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>CCProxy</source>
        <translation>CCProxy</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageChart</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart, %1</source>
        <translation>图表，%1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>? = more, of unknown price</source>
        <translation>? = 另有价格未知的部分</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageColumns</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests that have ended</source>
        <translation>已结束的请求</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Requests that got no whole answer; a client that left is none of them</source>
        <translation>未得到完整响应的请求；不含客户端断开的请求</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Tokens of requests that neither came from a cache nor went into one</source>
        <translation>请求中既未读自缓存、也未写入缓存的 Token 数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Tokens of answers</source>
        <translation>响应的 Token 数</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>读自缓存</translation>
    </message>
    <message>
        <source>Tokens of requests that came from the provider&apos;s cache</source>
        <translation>请求中读自提供商缓存的 Token 数</translation>
    </message>
    <message>
        <source>To cache</source>
        <translation>写入缓存</translation>
    </message>
    <message>
        <source>Tokens of requests that went into the provider&apos;s cache</source>
        <translation>请求中写入提供商缓存的 Token 数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>By the prices of the catalogue; what has no price there is not in it</source>
        <translation>按模型目录中的价格计算；没有价格的部分不计入</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>Requests whose price is not known; models.json in CCProxy&apos;s folder can tell prices</source>
        <translation>价格未知的请求；可在 CCProxy 文件夹的 models.json 中指定价格</translation>
    </message>
    <message>
        <source>First content</source>
        <translation>首个内容</translation>
    </message>
    <message>
        <source>Until an answer&apos;s first content came, on average</source>
        <translation>收到响应首个内容之前的平均时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Until an answer&apos;s end, on average</source>
        <translation>响应结束之前的平均时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>%1 + ?</source>
        <comment>a sum of which a part is not known</comment>
        <translation>%1 + ?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageModel</name>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: there is more, of unknown price</source>
        <translation>%1：另有价格未知的部分</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsagePage</name>
    <message>
        <source>Export usage</source>
        <translation>导出用量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>正在读取历史记录。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Reads the history again</source>
        <translation>重新读取历史记录</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Writes the figures of this time into a file</source>
        <translation>将此时间段的数据写入文件</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets…</source>
        <translation>CSV，用于电子表格(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Usag&amp;e</source>
        <translation>用量(&amp;E)</translation>
    </message>
    <message>
        <source>Ti&amp;me:</source>
        <translation>时间(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>unt&amp;il</source>
        <translation>到(&amp;I)</translation>
    </message>
    <message>
        <source>Grouped &amp;by:</source>
        <translation>分组(&amp;B)：</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>显示(&amp;W)：</translation>
    </message>
    <message>
        <source>The proxy has not been started.</source>
        <translation>代理尚未启动。</translation>
    </message>
    <message>
        <source>Start it above, then its history is shown.</source>
        <translation>请在上方启动，之后会显示历史记录。</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>请求：%1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Token：%1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>费用：%1</translation>
    </message>
    <message>
        <source>requests of unknown price: %1</source>
        <translation>价格未知的请求：%1</translation>
    </message>
    <message>
        <source>The history is turned off.</source>
        <translation>历史记录已关闭。</translation>
    </message>
    <message>
        <source>Nothing is kept that could be counted. Turn it on in the settings, then what comes from there on is shown here.</source>
        <translation>没有保留可统计的内容。请在设置中启用历史记录，之后的请求会显示在此处。</translation>
    </message>
    <message>
        <source>Ope&amp;n the settings</source>
        <translation>打开设置(&amp;N)</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>无法读取历史记录。</translation>
    </message>
    <message>
        <source>Requests are answered all the same.</source>
        <translation>请求仍会正常响应。</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>还没有请求。</translation>
    </message>
    <message>
        <source>Once Claude Code has asked something by way of CCProxy, this page tells what it used and what that cost.</source>
        <translation>Claude Code 通过 CCProxy 发送请求后，此页面会显示其用量和费用。</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>此时间段内没有请求。</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>请在上方选择其他时间段。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsagePeriods</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>两个日期之间</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageTable</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合计</translation>
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
    <message>
        <source>Running, but cannot answer</source>
        <translation>运行中，但无法响应</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>Token：输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>%1 and what has no known price</source>
        <translation>%1 及价格未知的部分</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>今天：%1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>最近的错误：%1</translation>
    </message>
    <message>
        <source>One request is being answered; CCProxy waits for its end.</source>
        <translation>正在响应 1 个请求；CCProxy 正在等待其结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered; CCProxy waits for their end.</source>
        <translation>
            <numerusform>正在响应 %n 个请求；CCProxy 正在等待其结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>One request is being answered.</source>
        <translation>正在响应 1 个请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered.</source>
        <translation>
            <numerusform>正在响应 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;pause</source>
        <translation>恢复(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
</context>
</TS>
