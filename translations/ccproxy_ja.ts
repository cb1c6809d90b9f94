<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ccproxy::ui::BodyView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the body: %1</source>
        <translation>ボディをコピー: %1</translation>
    </message>
    <message>
        <source>The body was not kept: %1.</source>
        <translation>ボディは保存されていません: %1。</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>ボディは空です。</translation>
    </message>
    <message>
        <source>%1 of the body were not kept.</source>
        <translation>ボディのうち %1 は保存されていません。</translation>
    </message>
    <message>
        <source>Only the first %1 are shown; Copy takes all %2.</source>
        <translation>先頭の %1 のみ表示しています。「コピー」では全体 (%2) をコピーします。</translation>
    </message>
    <message>
        <source>Long texts are shown without their ends; Copy takes all %1.</source>
        <translation>長い文字列は末尾を省略して表示しています。「コピー」では全体 (%1) をコピーします。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EngineModel</name>
    <message>
        <source>The configuration has errors, so nothing was started. Mend it, then press Start.</source>
        <translation>設定にエラーがあるため、何も開始していません。修正してから「開始」を押してください。</translation>
    </message>
    <message>
        <source>%1 fails: %2</source>
        <translation>%1 でエラーが発生しています: %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EventModel</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ExchangeDetail</name>
    <message>
        <source>The chosen request</source>
        <translation>選択したリクエスト</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>cURL としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the request to the provider as a command for a terminal, with $API_KEY in place of the key</source>
        <translation>プロバイダーへのリクエストをターミナル用のコマンドとしてコピーします（キーは $API_KEY に置き換え）</translation>
    </message>
    <message>
        <source>Tr&amp;y:</source>
        <translation>試行(&amp;Y):</translation>
    </message>
    <message>
        <source>Which try&apos;s request and answer are shown</source>
        <translation>どの試行のリクエストとレスポンスを表示するか</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes the request and gives the list its room (Esc)</source>
        <translation>リクエストの詳細を閉じて一覧を広げます (Esc)</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>リクエストの各部</translation>
    </message>
    <message>
        <source>Client to CCProxy</source>
        <translation>クライアントから CCProxy へ</translation>
    </message>
    <message>
        <source>CCProxy to provider</source>
        <translation>CCProxy からプロバイダーへ</translation>
    </message>
    <message>
        <source>Provider to CCProxy</source>
        <translation>プロバイダーから CCProxy へ</translation>
    </message>
    <message>
        <source>CCProxy to client</source>
        <translation>CCProxy からクライアントへ</translation>
    </message>
    <message>
        <source>Events from the provider</source>
        <translation>プロバイダーからのイベント</translation>
    </message>
    <message>
        <source>Events to the client</source>
        <translation>クライアントへのイベント</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>概要(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>リクエスト(&amp;Q)</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>レスポンス(&amp;N)</translation>
    </message>
    <message>
        <source>Provi&amp;der&apos;s events</source>
        <translation>プロバイダーのイベント(&amp;D)</translation>
    </message>
    <message>
        <source>Clien&amp;t&apos;s events</source>
        <translation>クライアントのイベント(&amp;T)</translation>
    </message>
    <message>
        <source>No provider was asked.</source>
        <translation>プロバイダーへの問い合わせはありませんでした。</translation>
    </message>
    <message>
        <source>The demo provider answers by itself, without a request.</source>
        <translation>デモプロバイダーはリクエストを送らず、自身で応答します。</translation>
    </message>
    <message>
        <source>The demo provider&apos;s answer is that to the client.</source>
        <translation>デモプロバイダーのレスポンスは、クライアントへのレスポンスと同じです。</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>レスポンスがありませんでした。</translation>
    </message>
    <message>
        <source>Copied. The command takes the key from the variable API_KEY.</source>
        <translation>コピーしました。このコマンドは変数 API_KEY からキーを取得します。</translation>
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
        <translation>表 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;HTTP archive (HAR), with bodies…</source>
        <translation>HTTP アーカイブ (HAR)、ボディを含む(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Figures</name>
    <message>
        <source>Waiting</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>応答中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>クライアントが切断</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Shows only requests that have all of these words</source>
        <translation>すべての語に一致するリクエストだけを表示します</translation>
    </message>
    <message>
        <source>Filter, such as: sonnet status:5xx provider:openai &gt;2s</source>
        <translation>フィルター（例: sonnet status:5xx provider:openai &gt;2s）</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>フィルターの入力候補</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::FilterFields</name>
    <message>
        <source>in models, provider, route, error, project, session or id</source>
        <translation>モデル、プロバイダー、ルート、エラー、プロジェクト、セッション、ID のいずれかに含む</translation>
    </message>
    <message>
        <source>words with a space between them</source>
        <translation>空白を含む語句</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>いずれかに一致</translation>
    </message>
    <message>
        <source>also status:429 or status:&gt;=400</source>
        <translation>status:429、status:&gt;=400 も可</translation>
    </message>
    <message>
        <source>also running, done, left, retried, cached, unpriced</source>
        <translation>running、done、left、retried、cached、unpriced も可</translation>
    </message>
    <message>
        <source>took longer; also &lt;500ms or first:&gt;1s</source>
        <translation>所要時間がこれより長い。&lt;500ms、first:&gt;1s も可</translation>
    </message>
    <message>
        <source>tokens; also out, cached</source>
        <translation>トークン数。out、cached も可</translation>
    </message>
    <message>
        <source>dollars, from and to</source>
        <translation>ドル、下限と上限</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>いずれにも一致しない</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::LivePage</name>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the filter</source>
        <translation>フィルターに移動します</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>追従(&amp;O)</translation>
    </message>
    <message>
        <source>Stays at the newest request</source>
        <translation>常に最新のリクエストを表示します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Holds the list as it is; the requests go on</source>
        <translation>一覧の更新を止めます。リクエストの処理は続きます</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Empties the list; the history keeps what it has</source>
        <translation>一覧を空にします。履歴は残ります</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Looks for requests now</source>
        <translation>リクエストを今すぐ確認します</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Writes the requests that are listed into a file</source>
        <translation>一覧のリクエストをファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F):</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The list is paused. The requests go on.</source>
        <translation>一覧は一時停止中です。リクエストの処理は続きます。</translation>
    </message>
    <message>
        <source>No request passes the filter.</source>
        <translation>フィルターに一致するリクエストはありません。</translation>
    </message>
    <message>
        <source>There are %1 in all.</source>
        <translation>全部で %1 件あります。</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>リクエストはまだありません。</translation>
    </message>
    <message>
        <source>The proxy is not running: start it above.</source>
        <translation>プロキシが動作していません。上のボタンで開始してください。</translation>
    </message>
    <message>
        <source>Start Claude Code with %1, or any program that speaks to Anthropic with %2.</source>
        <translation>Claude Code は %1 で、Anthropic API に接続するその他のプログラムは %2 を指定して起動してください。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>リクエスト: %1</translation>
    </message>
    <message>
        <source>Requests: %1 of %2</source>
        <translation>リクエスト: %1 / %2</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>処理中: %1</translation>
    </message>
    <message>
        <source>not listed, since they ended unseen: %1</source>
        <translation>一覧外（確認前に終了）: %1</translation>
    </message>
    <message>
        <source>What was sent and received is shown once it has ended.</source>
        <translation>送受信の内容は、リクエストの終了後に表示されます。</translation>
    </message>
    <message>
        <source>What was sent and received was not kept. Those of the last 200 requests are, and more by the setting history.bodies.</source>
        <translation>送受信の内容は保存されていません。保存されるのは直近 200 件のリクエストの分です。history.bodies を設定すると、それ以上保存できます。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Id copied.</source>
        <translation>ID をコピーしました。</translation>
    </message>
    <message>
        <source>Only this &amp;model</source>
        <translation>このモデルのみ(&amp;M)</translation>
    </message>
    <message>
        <source>Only this &amp;provider</source>
        <translation>このプロバイダーのみ(&amp;P)</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>このセッションのみ(&amp;S)</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>リクエストのエクスポート</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 に書き込み中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>何もエクスポートしませんでした。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Exported to %2. Requests: %1</source>
        <translation>%2 にエクスポートしました。リクエスト: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::MainWindow</name>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>CCProxy</source>
        <translation>CCProxy</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>環境変数をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal.</source>
        <translation>Claude Code の接続先を CCProxy にする行をコピーします。ターミナルに貼り付けて使います。</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Overview</name>
    <message>
        <source>Try %1: %2</source>
        <translation>試行 %1: %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>入力 %1、出力 %2</translation>
    </message>
    <message>
        <source>; %1 of them from the cache</source>
        <translation>、入力のうち %1 はキャッシュから読み取り</translation>
    </message>
    <message>
        <source>; %1 of them to the cache</source>
        <translation>、入力のうち %1 はキャッシュへ書き込み</translation>
    </message>
    <message>
        <source>unknown, since the catalogue has no price for all of it</source>
        <translation>不明（カタログに価格のない部分があるため）</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>結果:</translation>
    </message>
    <message>
        <source>Failure:</source>
        <translation>エラー:</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>要求モデル:</translation>
    </message>
    <message>
        <source>Route:</source>
        <translation>ルート:</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>理由:</translation>
    </message>
    <message>
        <source>Answered by:</source>
        <translation>応答元:</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>トークン:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>コスト:</translation>
    </message>
    <message>
        <source>Arrived:</source>
        <translation>受信日時:</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>種別:</translation>
    </message>
    <message>
        <source>Session:</source>
        <translation>セッション:</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>プロジェクト:</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>リクエスト:</translation>
    </message>
    <message>
        <source>Overview of the request</source>
        <translation>リクエストの概要</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::QuitQuestion</name>
    <message>
        <source>Quit CCProxy</source>
        <translation>CCProxy の終了</translation>
    </message>
    <message>
        <source>When you quit now, these answers end in the middle with an error.</source>
        <translation>今すぐ終了すると、これらのレスポンスは途中でエラーになります。</translation>
    </message>
    <message>
        <source>Quit &amp;after they end</source>
        <translation>完了後に終了(&amp;A)</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>今すぐ終了(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
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
        <translation>状態</translation>
    </message>
    <message>
        <source>What the request is at, or how it ended</source>
        <translation>リクエストの現在の状態、または終わり方</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it arrived</source>
        <translation>受信した時刻</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求モデル</translation>
    </message>
    <message>
        <source>The model that the client asked for</source>
        <translation>クライアントが要求したモデル</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>The route that was taken</source>
        <translation>使用したルート</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>応答元</translation>
    </message>
    <message>
        <source>Provider and model that were asked last</source>
        <translation>最後に問い合わせたプロバイダーとモデル</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Tokens of the request, cached or not</source>
        <translation>リクエストのトークン数（キャッシュ分を含む）</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>レスポンスのトークン数</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Tokens of the request that came from the provider&apos;s cache</source>
        <translation>リクエストのトークンのうち、プロバイダーのキャッシュから読み取った数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>By the prices of the catalogue; unknown where it has none</source>
        <translation>カタログの価格による金額。価格がない場合は不明</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>Until the provider began to answer</source>
        <translation>プロバイダーが応答を始めるまでの時間</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>From its arrival to its end</source>
        <translation>受信から終了までの時間</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Tokens of the answer in each second, from its first content</source>
        <translation>最初の内容が届いてからの、レスポンスの 1 秒あたりのトークン数</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>The client&apos;s session</source>
        <translation>クライアントのセッション</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The folder that the client works in</source>
        <translation>クライアントの作業フォルダー</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What the client says that it is for</source>
        <translation>クライアントが示すリクエストの用途</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Its id, by which `ccproxy logs` knows it too</source>
        <translation>リクエストの ID（`ccproxy logs` でも同じ ID を使用）</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestFilter</name>
    <message>
        <source>Something has to follow &quot;%1&quot;: it excludes what does.</source>
        <translation>「%1」の後には、除外する語が必要です。</translation>
    </message>
    <message>
        <source>A closing quote (&quot;) is missing.</source>
        <translation>閉じる引用符 (&quot;) がありません。</translation>
    </message>
    <message>
        <source>A value has to follow &quot;%1:&quot;.</source>
        <translation>「%1:」の後には値が必要です。</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2, %3, %4. Put quotes around a text that has a colon.</source>
        <translation>「%1」というフィールドはありません。使用できるのは %2, %3, %4 です。コロンを含む文字列は引用符 (&quot;) で囲んでください。</translation>
    </message>
    <message>
        <source>&quot;is:&quot; knows %1.</source>
        <translation>「is:」に使用できるのは %1 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2:&quot;. %3</source>
        <translation>「%1」は「%2:」の値として使用できません。%3</translation>
    </message>
    <message>
        <source>Right would be 5xx, 429 or &gt;=400.</source>
        <translation>正しい例: 5xx、429、&gt;=400。</translation>
    </message>
    <message>
        <source>Right would be &gt;2s, &lt;500ms or 1s..5s.</source>
        <translation>正しい例: &gt;2s、&lt;500ms、1s..5s。</translation>
    </message>
    <message>
        <source>Right would be &gt;10k, &lt;500 or 1k..5k.</source>
        <translation>正しい例: &gt;10k、&lt;500、1k..5k。</translation>
    </message>
    <message>
        <source>Right would be &gt;0.01 or 0.1..1.</source>
        <translation>正しい例: &gt;0.01、0.1..1。</translation>
    </message>
    <message>
        <source>Right would be &gt;2, 1 or 1..5.</source>
        <translation>正しい例: &gt;2、1、1..5。</translation>
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
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestModel</name>
    <message>
        <source>Its end was not seen.</source>
        <translation>終了を確認できませんでした。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>設定を元に戻しました。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>The settings are as they were again.</source>
        <translation>設定の変更をやり直しました。</translation>
    </message>
    <message>
        <source>Every change is saved at once, in %1</source>
        <translation>変更はすべてすぐに保存されます。保存先: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StatusHead</name>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Problems of the confi&amp;guration:</source>
        <translation>設定の問題(&amp;G):</translation>
    </message>
    <message>
        <source>Problems of the configuration</source>
        <translation>設定の問題</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>アドレスをコピーしました。</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>待ち受けていません</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StreamEvents</name>
    <message>
        <source>The chosen event</source>
        <translation>選択したイベント</translation>
    </message>
    <message>
        <source>Nothing is known of an answer.</source>
        <translation>レスポンスの情報はありません。</translation>
    </message>
    <message>
        <source>The answer was no stream; it is among the answers.</source>
        <translation>レスポンスはストリームではありません。「レスポンス」タブに表示されます。</translation>
    </message>
    <message>
        <source>Only the first %1 events are listed.</source>
        <translation>先頭の %1 件のイベントのみ表示しています。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Timeline</name>
    <message>
        <source>no answer</source>
        <translation>レスポンスなし</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>試行 %1: %2</translation>
    </message>
    <message>
        <source>, key %1</source>
        <translation>、キー %1</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>ルート決定</translation>
    </message>
    <message>
        <source>First byte after %1</source>
        <translation>最初のバイトまで %1</translation>
    </message>
    <message>
        <source>First content after %1</source>
        <translation>最初の内容まで %1</translation>
    </message>
    <message>
        <source>End after %1</source>
        <translation>終了まで %1</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>開始から %1 経過</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
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
        <translation>環境変数をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open window</source>
        <translation>ウィンドウを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has gone, so CCProxy shows this window. Until the tray is back, closing it quits CCProxy.</source>
        <translation>デスクトップのトレイがなくなったため、このウィンドウを表示しています。トレイが戻るまでは、ウィンドウを閉じると CCProxy が終了します。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so CCProxy stays in this window. Closing it quits CCProxy.</source>
        <translation>このデスクトップにはトレイアイコンが表示されないため、CCProxy はこのウィンドウで動作します。ウィンドウを閉じると CCProxy が終了します。</translation>
    </message>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>GNOME では、拡張機能「AppIndicator and KStatusNotifierItem Support」でトレイを追加できます。</translation>
    </message>
    <message>
        <source>CCProxy keeps running</source>
        <translation>CCProxy は動作を続けています</translation>
    </message>
    <message>
        <source>Its icon in the tray opens the window again and has the way to quit.</source>
        <translation>トレイのアイコンから、ウィンドウの再表示と終了ができます。</translation>
    </message>
    <message>
        <source>There is nothing to copy before the configuration is right.</source>
        <translation>設定のエラーを修正するまで、コピーできるものはありません。</translation>
    </message>
    <message>
        <source>Environment copied.</source>
        <translation>環境変数をコピーしました。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Wording</name>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>応答中</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>動作していません</translation>
    </message>
    <message>
        <source>Running, with trouble</source>
        <translation>動作中（問題あり）</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>処理中: %1</translation>
    </message>
    <message>
        <source>; waiting for the end.</source>
        <translation>。終了を待っています。</translation>
    </message>
    <message>
        <source>Closing the last connections.</source>
        <translation>最後の接続を閉じています。</translation>
    </message>
    <message>
        <source>Claude Code cannot reach the proxy until you start it.</source>
        <translation>プロキシを開始するまで、Claude Code は接続できません。</translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation>リクエストを待っています。</translation>
    </message>
    <message>
        <source>CCProxy: %1</source>
        <translation>CCProxy: %1</translation>
    </message>
    <message>
        <source>One request is being answered</source>
        <translation>1 件のリクエストに応答しています</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered</source>
        <translation>
            <numerusform>%n 件のリクエストに応答しています</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>今すぐ停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
</TS>
