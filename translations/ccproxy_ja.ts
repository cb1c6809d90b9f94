<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ccproxy::ui::AboutDialog</name>
    <message>
        <source>About CCProxy</source>
        <translation>CCProxy について</translation>
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
        <translation>%1 を任意の AI プロバイダーで使えるようにします。%2 で作られています。</translation>
    </message>
    <message>
        <source>Free software under the %1 or later; it comes without any warranty.</source>
        <translation>%1 以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>設定(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>ログ(&amp;L):</translation>
    </message>
    <message>
        <source>none; the setting log switches it on</source>
        <translation>なし（設定 log で有効になります）</translation>
    </message>
    <message>
        <source>&amp;History:</source>
        <translation>履歴(&amp;H):</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>ライセンス(&amp;I)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::AccessKeyField</name>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keep it in the file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>The key then stands in the configuration as clear text.</source>
        <translation>キーは設定ファイルに平文で保存されます。</translation>
    </message>
    <message>
        <source>The key for clients was saved.</source>
        <translation>クライアント用のキーを保存しました。</translation>
    </message>
    <message>
        <source>You can also set the environment variable CCPROXY_API_KEY, or keep the key in the configuration file, where it is clear text.</source>
        <translation>環境変数 CCPROXY_API_KEY を設定するか、設定ファイルにキーを保存することもできます（ファイルでは平文になります）。</translation>
    </message>
    <message>
        <source>Clients need no key now.</source>
        <translation>クライアントのキーは不要になりました。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>キーはありません。</translation>
    </message>
    <message>
        <source>It stands in the configuration file as clear text.</source>
        <translation>設定ファイルに平文で保存されています。</translation>
    </message>
    <message>
        <source>It is taken from the environment variable %1.</source>
        <translation>環境変数 %1 から取得します。</translation>
    </message>
    <message>
        <source>It is kept in the keychain.</source>
        <translation>キーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>It is kept in the keychain, which has not answered yet. Until then, no client is let in.</source>
        <translation>キーチェーンに保存されていますが、キーチェーンからまだ応答がありません。応答があるまで、クライアントは接続できません。</translation>
    </message>
    <message>
        <source>The keychain does not have it, so no client is let in. Set it again.</source>
        <translation>キーチェーンにキーがないため、クライアントは接続できません。キーを設定し直してください。</translation>
    </message>
    <message>
        <source>The keychain does not give it, so no client is let in.</source>
        <translation>キーチェーンからキーを取得できないため、クライアントは接続できません。</translation>
    </message>
    <message>
        <source>It ends in %1.</source>
        <translation>末尾は %1 です。</translation>
    </message>
</context>
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
    <message>
        <source>The request still runs: this is what there is so far.</source>
        <translation>リクエストはまだ実行中です。ここまでの内容を表示しています。</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Show the body as it came: %1</source>
        <translation>本文を届いたまま表示: %1</translation>
    </message>
    <message>
        <source>Shows the body as it came, byte by byte</source>
        <translation>本文を届いたまま、1 バイトずつ表示します</translation>
    </message>
    <message>
        <source>Long lines are shown as several; Copy takes them as they are.</source>
        <translation>長い行は複数の行で表示されます。コピーでは元のままです。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::BudgetView</name>
    <message>
        <source>At the limit you are warned; requests go on.</source>
        <translation>上限に達すると警告します。リクエストの処理は続きます。</translation>
    </message>
    <message>
        <source>At the limit requests are refused.</source>
        <translation>上限に達するとリクエストを拒否します。</translation>
    </message>
    <message>
        <source>At the limit requests go by the background route.</source>
        <translation>上限に達すると、リクエストに background ルートを使用します。</translation>
    </message>
    <message>
        <source>The limit is reached. Requests go on.</source>
        <translation>上限に達しました。リクエストの処理は続きます。</translation>
    </message>
    <message>
        <source>The limit is reached: requests are refused until midnight.</source>
        <translation>上限に達しました。午前 0 時までリクエストを拒否します。</translation>
    </message>
    <message>
        <source>The limit is reached: requests are refused until the month ends.</source>
        <translation>上限に達しました。月末までリクエストを拒否します。</translation>
    </message>
    <message>
        <source>The limit is reached: requests go by the background route until midnight.</source>
        <translation>上限に達しました。午前 0 時まで、リクエストに background ルートを使用します。</translation>
    </message>
    <message>
        <source>The limit is reached: requests go by the background route until the month ends.</source>
        <translation>上限に達しました。月末まで、リクエストに background ルートを使用します。</translation>
    </message>
    <message>
        <source>Today&apos;s budget</source>
        <translation>今日の予算</translation>
    </message>
    <message>
        <source>This month&apos;s budget</source>
        <translation>今月の予算</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 / %2 (%3%)</translation>
    </message>
    <message>
        <source>Not counted, since their price is unknown: %1.</source>
        <translation>価格が不明なため含まれないリクエスト: %1。</translation>
    </message>
    <message>
        <source>No budget is set. With one, CCProxy can warn you or hold requests back when a day or a month has cost enough.</source>
        <translation>予算が設定されていません。設定すると、1 日または 1 か月のコストが上限に達したときに、警告したりリクエストを制限したりできます。</translation>
    </message>
    <message>
        <source>Set a bu&amp;dget…</source>
        <translation>予算を設定(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::BudgetWords</name>
    <message>
        <source>%1 of this day&apos;s budget of %2 are spent.</source>
        <translation>今日の予算 %2 のうち %1 を使用しました。</translation>
    </message>
    <message>
        <source>%1 of this month&apos;s budget of %2 are spent.</source>
        <translation>今月の予算 %2 のうち %1 を使用しました。</translation>
    </message>
    <message>
        <source>This day&apos;s budget of %1 is spent.</source>
        <translation>今日の予算 %1 を使い切りました。</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 is spent.</source>
        <translation>今月の予算 %1 を使い切りました。</translation>
    </message>
    <message>
        <source>Requests are refused.</source>
        <translation>リクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Requests go by the background route.</source>
        <translation>リクエストには background ルートを使用します。</translation>
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
        <translation>%1 からの週</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>All others (%1)</source>
        <translation>その他すべて (%1)</translation>
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
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>応答元</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>First content</source>
        <translation>最初の内容</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>合計時間</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Thinking: %1</source>
        <translation>思考: %1</translation>
    </message>
    <message>
        <source>Calls %1 with %2</source>
        <translation>%1 を %2 で呼び出し</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ConflictWords</name>
    <message>
        <source>Claude Code&apos;s own settings count more than a launch: %1. Take them out there.</source>
        <translation>Claude Code 自身の設定は起動時の指定より優先されます: %1。そこから取り除いてください。</translation>
    </message>
    <message>
        <source>A claude that you start by hand goes elsewhere: %1. One launched from here does not.</source>
        <translation>手動で起動した claude は別の場所につながります: %1。ここから起動したものは違います。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DecisionLines</name>
    <message>
        <source>yes</source>
        <comment>a rule fits</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a rule does not fit</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>クラス %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>エージェント %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>ウィンドウ %1</translation>
    </message>
    <message>
        <source>parameters %1</source>
        <translation>パラメーター %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Fallback %1</source>
        <translation>フォールバック %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>not counted, nothing depends on them</source>
        <translation>数えていません（影響するものがないため）</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no route</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>route, reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorDialog</name>
    <message>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message numerus="yes">
        <source>Checks what Claude Code needs of a model. Each model that is chosen is sent up to %n real request(s) with your key, one of them longer than the model takes. You pay what the provider charges for them.</source>
        <translation>
            <numerusform>Claude Code に必要な機能をモデルが備えているかどうかを確認します。選択したモデルごとに、お使いのキーで実際のリクエストを最大 %n 件送信します。そのうち 1 件は、モデルの上限を超える長さです。プロバイダーの料金がかかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen s&amp;tep:</source>
        <translation>選択したステップ(&amp;T):</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Models and what they can do</source>
        <translation>モデルとその機能</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>No provider is turned on of which a model is known. Add one in the settings.</source>
        <translation>モデルが判明しているプロバイダーで、オンになっているものがありません。設定で追加してください。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>停止しました。%1</translation>
    </message>
    <message>
        <source>It begins…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>%1 is being asked…</source>
        <translation>%1 を確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) checked, %1 without a failure.</source>
        <translation>
            <numerusform>%n 個のモデルを確認しました。失敗なし: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is being asked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>This was not asked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Go to a step of the model to see what was expected and what came.</source>
        <translation>モデルのステップを選択すると、期待した内容と実際の結果が表示されます。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
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
        <translation>合格: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n in part</source>
        <translation>
            <numerusform>、一部合格: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Checked on %1: %2</source>
        <translation>%1 に確認: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Only the verdict is known of that time. Start again to see more.</source>
        <translation>当時の判定のみが残っています。詳細を表示するには、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待した内容: %1</translation>
    </message>
    <message>
        <source>Why it was left out: %1</source>
        <translation>省略した理由: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>実際の結果: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時間: %1</translation>
    </message>
    <message>
        <source>%1; the route %2 leads there.</source>
        <translation>%1（ルート %2 で使用）。</translation>
    </message>
    <message>
        <source>%1; the routes %2 lead there.</source>
        <translation>%1（ルート %2 で使用）。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorWords</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 は応答しません</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>%1 cannot stream</source>
        <translation>%1 はストリームに対応していません</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>%1 cannot call tools</source>
        <translation>%1 はツールを呼び出せません</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>%1 cannot take the results of tools</source>
        <translation>%1 はツールの結果を受け取れません</translation>
    </message>
    <message>
        <source>Several tools</source>
        <translation>複数のツール</translation>
    </message>
    <message>
        <source>%1 cannot call several tools at once</source>
        <translation>%1 は複数のツールを同時に呼び出せません</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>%1 cannot think and call tools</source>
        <translation>%1 は思考しながらツールを呼び出せません</translation>
    </message>
    <message>
        <source>Earlier thinking</source>
        <translation>以前の思考</translation>
    </message>
    <message>
        <source>%1 does not take its thinking back</source>
        <translation>%1 は以前の思考を受け取れません</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 cannot see pictures</source>
        <translation>%1 は画像に対応していません</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>長さの超過</translation>
    </message>
    <message>
        <source>%1 does not say when a conversation is too long</source>
        <translation>%1 は会話が長すぎることを通知しません</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>%1 cannot count tokens</source>
        <translation>%1 はトークン数を計算できません</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>一部合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>%1 failed at “%2”</source>
        <translation>%1 は「%2」で失敗しました</translation>
    </message>
    <message>
        <source>%1 was not reached</source>
        <translation>%1 に到達できませんでした</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>%1 is not in the provider&apos;s list</source>
        <translation>%1 はプロバイダーの一覧にありません</translation>
    </message>
    <message>
        <source>%1 refuses the key</source>
        <translation>%1 がキーを拒否しています</translation>
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
    <message>
        <source>%1 waits for its key until the keychain is unlocked.</source>
        <translation>キーチェーンのロックが解除されるまで、%1 はキーを待っています。</translation>
    </message>
    <message>
        <source>No provider is set up that could answer. Add one, or its key.</source>
        <translation>応答できるプロバイダーが設定されていません。プロバイダーまたはそのキーを追加してください。</translation>
    </message>
    <message>
        <source>One request has failed since you looked last.</source>
        <translation>前回の確認以降、1 件のリクエストが失敗しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have failed since you looked last.</source>
        <translation>
            <numerusform>前回の確認以降、%n 件のリクエストが失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>CCProxy listens, but does not answer at %1: a firewall or another program stands in the way.</source>
        <translation>CCProxy は待ち受けていますが、%1 で応答しません。ファイアウォールか別のプログラムが妨げています。</translation>
    </message>
    <message>
        <source>CCProxy starts as soon as it can listen there.</source>
        <translation>そこで待ち受けられるようになり次第、CCProxy は開始します。</translation>
    </message>
    <message>
        <source>New requests are refused until it is unpaused. What runs goes on.</source>
        <translation>再開するまで新しいリクエストは拒否されます。実行中のものは続行します。</translation>
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
        <source>Cl&amp;ient&apos;s events</source>
        <translation>クライアントのイベント(&amp;I)</translation>
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
    <message>
        <source>Repl&amp;ay…</source>
        <translation>リプレイ(&amp;A)…</translation>
    </message>
    <message>
        <source>Sends the request to another model and compares the answers</source>
        <translation>リクエストを別のモデルに送信し、レスポンスを比較します</translation>
    </message>
    <message>
        <source>No provider has been asked yet.</source>
        <translation>まだどのプロバイダーにも問い合わせていません。</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>まだレスポンスがありません。</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
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
    <name>ccproxy::ui::FallbackList</name>
    <message>
        <source>Fallbacks, in the order in which they are tried</source>
        <translation>フォールバック（試行順）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Adds a fallback to the end</source>
        <translation>末尾にフォールバックを追加します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removes this fallback</source>
        <translation>このフォールバックを削除します</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Tries it earlier</source>
        <translation>先に試すようにします</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Tries it later</source>
        <translation>後で試すようにします</translation>
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
    <name>ccproxy::ui::Findings</name>
    <message>
        <source>an address for its name</source>
        <translation>名前に対するアドレス</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>a certificate that is trusted</source>
        <translation>信頼できる証明書</translation>
    </message>
    <message>
        <source>an answer of its server</source>
        <translation>サーバーからの応答</translation>
    </message>
    <message>
        <source>the model in its list</source>
        <translation>一覧にあるモデル</translation>
    </message>
    <message>
        <source>a key that it takes</source>
        <translation>受け付けられるキー</translation>
    </message>
    <message>
        <source>a whole answer</source>
        <translation>完全な応答</translation>
    </message>
    <message>
        <source>an answer in pieces</source>
        <translation>分割された応答</translation>
    </message>
    <message>
        <source>a call of get_weather with the city Paris</source>
        <translation>都市 Paris での get_weather の呼び出し</translation>
    </message>
    <message>
        <source>a whole answer with text and a count of tokens</source>
        <translation>テキストとトークン数を含む完全な応答</translation>
    </message>
    <message>
        <source>text in many pieces</source>
        <translation>多数に分割されたテキスト</translation>
    </message>
    <message>
        <source>an answer that uses the result of the call</source>
        <translation>呼び出しの結果を使った応答</translation>
    </message>
    <message>
        <source>two calls in one answer</source>
        <translation>1 つの応答に 2 つの呼び出し</translation>
    </message>
    <message>
        <source>thinking that can be seen, and a call</source>
        <translation>見える思考と呼び出し</translation>
    </message>
    <message>
        <source>an answer, with its earlier thinking given back</source>
        <translation>以前の思考を返したときの応答</translation>
    </message>
    <message>
        <source>the colour of a red picture</source>
        <translation>赤い画像の色</translation>
    </message>
    <message>
        <source>an error that makes Claude Code compact the conversation</source>
        <translation>Claude Code が会話を圧縮するエラー</translation>
    </message>
    <message>
        <source>a number of tokens</source>
        <translation>トークンの数</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>it has no https</source>
        <translation>https ではない</translation>
    </message>
    <message>
        <source>the connection was open already</source>
        <translation>接続はすでに開いていた</translation>
    </message>
    <message>
        <source>it cannot be asked</source>
        <translation>問い合わせできない</translation>
    </message>
    <message>
        <source>the message shows it</source>
        <translation>メッセージでわかる</translation>
    </message>
    <message>
        <source>it has no list of models</source>
        <translation>モデルの一覧がない</translation>
    </message>
    <message>
        <source>no model of it is known</source>
        <translation>モデルがわからない</translation>
    </message>
    <message>
        <source>it was not reached</source>
        <translation>接続できなかった</translation>
    </message>
    <message>
        <source>it refused the key</source>
        <translation>キーが拒否された</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>空の一覧</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>it was taken</source>
        <translation>受け付けられた</translation>
    </message>
    <message>
        <source>the answer does not tell</source>
        <translation>応答からはわからない</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>応答がない</translation>
    </message>
    <message>
        <source>nothing but the end</source>
        <translation>終わりだけ</translation>
    </message>
    <message>
        <source>get_weather with Paris</source>
        <translation>Paris での get_weather</translation>
    </message>
    <message>
        <source>the first step failed</source>
        <translation>最初の手順が失敗した</translation>
    </message>
    <message>
        <source>an answer without text</source>
        <translation>テキストのない応答</translation>
    </message>
    <message>
        <source>a stream without text</source>
        <translation>テキストのないストリーム</translation>
    </message>
    <message>
        <source>text, but no count of tokens: costs stay unknown</source>
        <translation>テキストはあるがトークン数がない: 費用は不明</translation>
    </message>
    <message>
        <source>an answer without visible thinking</source>
        <translation>見える思考のない応答</translation>
    </message>
    <message>
        <source>one call: it works, but one after the other</source>
        <translation>呼び出しは 1 つ: 動作するが順番に</translation>
    </message>
    <message>
        <source>the catalogue says that it calls no tools</source>
        <translation>カタログによるとツールを呼び出さない</translation>
    </message>
    <message>
        <source>the catalogue says that it does not see; pictures are described as left out</source>
        <translation>カタログによると画像を見られない。画像は省略されたと伝える</translation>
    </message>
    <message>
        <source>the catalogue says that it does not think</source>
        <translation>カタログによると思考しない</translation>
    </message>
    <message>
        <source>its context window is not known</source>
        <translation>コンテキストの大きさがわからない</translation>
    </message>
    <message>
        <source>its context window is too large to try</source>
        <translation>コンテキストが大きすぎて試せない</translation>
    </message>
    <message>
        <source>there is nothing to go on from</source>
        <translation>続けるものがない</translation>
    </message>
    <message>
        <source>an answer without a stop reason</source>
        <translation>停止理由のない応答</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>空の応答</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状態コード %1</translation>
    </message>
    <message>
        <source>an error, %1 %2</source>
        <translation>エラー、%1 %2</translation>
    </message>
    <message>
        <source>no call, but %1</source>
        <translation>呼び出しではなく %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln model(s)</source>
        <translation>
            <numerusform>%1（%Ln 個のモデルのうち）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>呼び出し %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>it gives no list: %1</source>
        <translation>一覧を返さない: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s); is &quot;%2&quot; meant?</source>
        <translation>
            <numerusform>%1 は %Ln 個のモデルの中にない。「%2」のことか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s)</source>
        <translation>
            <numerusform>%1 は %Ln 個のモデルの中にない</numerusform>
        </translation>
    </message>
    <message>
        <source>an error that is not in Anthropic&apos;s form</source>
        <translation>Anthropic の形式ではないエラー</translation>
    </message>
    <message>
        <source>neither a message nor an error</source>
        <translation>メッセージでもエラーでもない</translation>
    </message>
    <message>
        <source>the stream does not begin with message_start</source>
        <translation>ストリームが message_start で始まらない</translation>
    </message>
    <message>
        <source>the stream broke off before its end</source>
        <translation>ストリームが途中で切れた</translation>
    </message>
    <message>
        <source>a content block was not closed</source>
        <translation>コンテンツブロックが閉じられていない</translation>
    </message>
    <message>
        <source>a content block begins inside another one</source>
        <translation>コンテンツブロックが別のブロックの中で始まる</translation>
    </message>
    <message>
        <source>%1 outside of a content block</source>
        <translation>コンテンツブロックの外に %1 がある</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>何も届かなかった</translation>
    </message>
    <message>
        <source>a call of a tool that was not offered</source>
        <translation>提供していないツールの呼び出し</translation>
    </message>
    <message>
        <source>a call with other arguments: %1</source>
        <translation>引数の異なる呼び出し: %1</translation>
    </message>
    <message>
        <source>a call, but the stop reason %1</source>
        <translation>呼び出しはあるが、停止理由が %1</translation>
    </message>
    <message>
        <source>the text in %1 piece: it does not stream</source>
        <translation>テキストが %1 個にまとまっている: ストリーミングしない</translation>
    </message>
    <message>
        <source>an answer that does not use the result: %1</source>
        <translation>結果を使っていない応答: %1</translation>
    </message>
    <message>
        <source>an answer that does not name the colour: %1</source>
        <translation>色を答えていない応答: %1</translation>
    </message>
    <message>
        <source>an answer: it takes more than is known of it, or cuts the prompt</source>
        <translation>応答あり: 既知の上限より多く受け取るか、プロンプトを切り詰めている</translation>
    </message>
    <message>
        <source>an error that Claude Code does not take for it: %1</source>
        <translation>Claude Code がそれと認識しないエラー: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::GoToDialog</name>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>その名前のものはありません。文字を減らしてみてください。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Name of an action, a page or a setting</source>
        <translation>操作、ページ、設定の名前</translation>
    </message>
    <message>
        <source>An action, a page, a setting, a provider, a route</source>
        <translation>操作、ページ、設定、プロバイダー、ルート</translation>
    </message>
    <message>
        <source>What there is to go to</source>
        <translation>移動先の一覧</translation>
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
        <translation>直近のレスポンスは正常でした。</translation>
    </message>
    <message>
        <source>No request has gone there since CCProxy was started.</source>
        <translation>CCProxy の開始以降、リクエストは送信されていません。</translation>
    </message>
    <message>
        <source>Its last answer was a failure; the next request tries again.</source>
        <translation>直近のレスポンスは失敗でした。次のリクエストで再試行します。</translation>
    </message>
    <message>
        <source>Its key is in the keychain, which is locked or has not answered yet. Unlock it; CCProxy goes on by itself.</source>
        <translation>キーはキーチェーンにありますが、キーチェーンはロックされているか、まだ応答がありません。ロックを解除すると、CCProxy は自動的に続行します。</translation>
    </message>
    <message>
        <source>It has no key that could be used. Give it one in the settings.</source>
        <translation>使用できるキーがありません。設定でキーを追加してください。</translation>
    </message>
    <message>
        <source>It is not configured well. Mend it in the settings.</source>
        <translation>正しく設定されていません。設定で修正してください。</translation>
    </message>
    <message>
        <source>It is turned off in the settings, and gets no requests.</source>
        <translation>設定でオフになっているため、リクエストは送信されません。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>リクエスト未送信</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Waits for the keychain</source>
        <translation>キーチェーン待ち</translation>
    </message>
    <message>
        <source>Has no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>%1, resting: %2</source>
        <translation>%1、休止中: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last failure: %1</source>
        <translation>直近のエラー: %1</translation>
    </message>
    <message>
        <source>Keys that were refused or have reached a limit rest for some minutes. Resting: %1 of %2.</source>
        <translation>拒否されたキーや上限に達したキーは数分間休止します。休止中: %1 / %2。</translation>
    </message>
    <message>
        <source>Its certificate is not checked, so somebody in between could read what is sent.</source>
        <translation>証明書を検証しないため、送信内容を経路上の第三者に読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Fails since %1; rests for %2 more</source>
        <translation>%1 から失敗しています。あと %2 休止します</translation>
    </message>
    <message>
        <source>Fails since %1; the next request tries it again</source>
        <translation>%1 から失敗しています。次のリクエストで再び試します</translation>
    </message>
    <message>
        <source>Last tries that were answered: %1 of %2</source>
        <translation>応答のあった直近の試行: %1 / %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::HealthPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Looks again now</source>
        <translation>今すぐ確認し直します</translation>
    </message>
    <message>
        <source>&amp;Forget failures</source>
        <translation>失敗の記録を消去(&amp;F)</translation>
    </message>
    <message>
        <source>Asks the provider, its models and its keys again at once, as if they had not failed</source>
        <translation>失敗がなかったものとして、プロバイダー、そのモデル、キーへの問い合わせをすぐに再開します</translation>
    </message>
    <message>
        <source>&amp;Settings of providers…</source>
        <translation>プロバイダーの設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Opens the settings of the providers</source>
        <translation>プロバイダーの設定を開きます</translation>
    </message>
    <message>
        <source>Provi&amp;ders</source>
        <translation>プロバイダー(&amp;D)</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Provider or model</source>
        <translation>プロバイダーまたはモデル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>直近のエラー</translation>
    </message>
    <message>
        <source>Tries since CCProxy was started</source>
        <translation>CCProxy の開始以降の試行回数</translation>
    </message>
    <message>
        <source>Tries that failed since CCProxy was started</source>
        <translation>CCProxy の開始以降に失敗した試行の回数</translation>
    </message>
    <message>
        <source>Add a p&amp;rovider</source>
        <translation>プロバイダーを追加(&amp;R)</translation>
    </message>
    <message>
        <source>The proxy is not running.</source>
        <translation>プロキシが動作していません。</translation>
    </message>
    <message>
        <source>There is no provider.</source>
        <translation>プロバイダーがありません。</translation>
    </message>
    <message>
        <source>Start it above, then this page tells how the providers are.</source>
        <translation>上のボタンで開始すると、このページにプロバイダーの状態が表示されます。</translation>
    </message>
    <message>
        <source>Requests cannot be answered until there is one.</source>
        <translation>プロバイダーを追加するまで、リクエストに応答できません。</translation>
    </message>
    <message>
        <source>Providers that can answer: %1 of %2</source>
        <translation>応答できるプロバイダー: %1 / %2</translation>
    </message>
    <message>
        <source>The failures of %1 are forgotten.</source>
        <translation>%1 の失敗の記録を消去しました。</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>診断(&amp;D)…</translation>
    </message>
    <message>
        <source>Checks what the provider&apos;s models can do, with real requests</source>
        <translation>実際のリクエストを送信して、プロバイダーのモデルの機能を確認します</translation>
    </message>
    <message>
        <source>Last tries</source>
        <translation>直近の試行</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::HelloPage</name>
    <message>
        <source>Say &amp;hello</source>
        <translation>挨拶を送信(&amp;H)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>Claude Code を起動(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Copy environment</source>
        <translation>環境変数をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal.</source>
        <translation>Claude Code の接続先を CCProxy にする行をコピーします。ターミナルに貼り付けて使用します。</translation>
    </message>
    <message>
        <source>Claude Code works with it when it is launched from here, by “ccproxy code” in a terminal, or in a terminal into which the copied environment was pasted.</source>
        <translation>Claude Code は、ここから起動するか、ターミナルで「ccproxy code」を実行するか、コピーした環境変数を貼り付けたターミナルで起動すると、CCProxy を使用します。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>レスポンスを待っています…</translation>
    </message>
    <message>
        <source>Say hello in one short sentence.</source>
        <translation>短い一文で挨拶してください。</translation>
    </message>
    <message>
        <source>It works: this answer came through CCProxy.</source>
        <translation>動作しています。このレスポンスは CCProxy を経由して届きました。</translation>
    </message>
    <message>
        <source>Claude Code will find the proxy at %1.</source>
        <translation>Claude Code はプロキシを %1 で見つけます。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Help</name>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Report for a fault</source>
        <translation>障害レポート</translation>
    </message>
    <message>
        <source>This helps to find a fault. Keys are masked. Look through it before you give it to somebody: it names your providers, models and folders.</source>
        <translation>障害の原因調査に役立つ情報です。キーは伏せられています。プロバイダー、モデル、フォルダーの名前が含まれるため、他者に渡す前に内容を確認してください。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>ドキュメント(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Report for a fault…</source>
        <translation>障害レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About CCProxy</source>
        <translation>CCProxy について(&amp;A)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ImportDialog</name>
    <message>
        <source>Provider %1</source>
        <translation>プロバイダー %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>ルート %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>設定 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Takes over providers and routes of another program. Its own files are only read, and what CCProxy has already stays as it is.</source>
        <translation>他のプログラムのプロバイダーとルートを取り込みます。元のファイルは読み取るだけで、CCProxy の既存の設定は変更されません。</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;What it has:</source>
        <translation>内容(&amp;W):</translation>
    </message>
    <message>
        <source>No configuration of claude-code-router, cc-switch or an older CCProxy was found. Choose its file if it is elsewhere.</source>
        <translation>claude-code-router、cc-switch、以前の CCProxy の設定は見つかりませんでした。別の場所にある場合は、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>取り込み元(&amp;F):</translation>
    </message>
    <message>
        <source>Configurations that were found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>ファイルを選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keep the keys in the file</source>
        <translation>キーをファイルに保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Configuration of another program</source>
        <translation>他のプログラムの設定</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a program and its file</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) taken over</source>
        <translation>
            <numerusform>取り込んだ項目: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) would be taken over</source>
        <translation>
            <numerusform>取り込まれる項目: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not taken over, and why</source>
        <translation>
            <numerusform>取り込まれない項目とその理由: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken over, and in force. Undo in the settings takes it back.</source>
        <translation>取り込みが完了し、有効になりました。設定の「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation>新しい項目はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will go into the keychain.</source>
        <translation>
            <numerusform>%n 個のキーがキーチェーンに保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no keys of its own.</source>
        <translation>独自のキーは含まれていません。</translation>
    </message>
    <message>
        <source>It is being taken over. The keychain may ask for its password.</source>
        <translation>取り込んでいます。キーチェーンのパスワードを求められる場合があります。</translation>
    </message>
    <message>
        <source>Nothing was taken over. The keys can stand in CCProxy&apos;s file as clear text.</source>
        <translation>何も取り込まれませんでした。キーを CCProxy のファイルに平文で保存することもできます。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ImportNotes</name>
    <message>
        <source>%1: CCProxy has nothing like it</source>
        <translation>%1: CCProxy に該当するものがありません</translation>
    </message>
    <message>
        <source>%1: one of that name is there already and stays</source>
        <translation>%1: 同じ名前のものがすでにあり、そのまま残ります</translation>
    </message>
    <message>
        <source>%1: it is set already and stays</source>
        <translation>%1: すでに設定されており、そのまま残ります</translation>
    </message>
    <message>
        <source>a provider: it has no name</source>
        <translation>プロバイダー: 名前がありません</translation>
    </message>
    <message>
        <source>%1 of provider %2: transformers of single models are not carried over</source>
        <translation>プロバイダー %2 の %1: 個別モデルのトランスフォーマーは取り込まれません</translation>
    </message>
    <message>
        <source>transformer %1 of provider %2: CCProxy has no transformers; see `parameters` and `model_options`</source>
        <translation>プロバイダー %2 のトランスフォーマー %1: CCProxy にトランスフォーマーはありません。`parameters` と `model_options` を参照してください</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; names no provider and model</source>
        <translation>%1: 「%2」はプロバイダーとモデルを指定していません</translation>
    </message>
    <message>
        <source>%1: there is no provider &quot;%2&quot;</source>
        <translation>%1: プロバイダー「%2」がありません</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot;: rules with conditions or scripts are not carried over; see the `conditions` of routes</source>
        <translation>規則「%1」: 条件やスクリプトのある規則は取り込まれません。ルートの `conditions` を参照してください</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot; has no route or names no provider and model</source>
        <translation>規則「%1」にはルートがないか、プロバイダーとモデルの指定がありません</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: only the first profile is carried over</source>
        <translation>プロファイル「%1」: 最初のプロファイルだけが取り込まれます</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: it is of another program than Claude Code</source>
        <translation>プロファイル「%1」: Claude Code 以外のプログラムのものです</translation>
    </message>
    <message>
        <source>%1: CCProxy runs no scripts; see the `conditions` of routes</source>
        <translation>%1: CCProxy はスクリプトを実行しません。ルートの `conditions` を参照してください</translation>
    </message>
    <message>
        <source>%1: CCProxy runs no scripts</source>
        <translation>%1: CCProxy はスクリプトを実行しません</translation>
    </message>
    <message>
        <source>%1: the status line is Claude Code&apos;s own setting</source>
        <translation>%1: ステータス行は Claude Code 自身の設定です</translation>
    </message>
    <message>
        <source>%1: CCProxy leaves system prompts as they are</source>
        <translation>%1: CCProxy はシステムプロンプトを変更しません</translation>
    </message>
    <message>
        <source>%1: CCProxy has one key for clients, `apikey`</source>
        <translation>%1: CCProxy のクライアント用キーは `apikey` の 1 つです</translation>
    </message>
    <message>
        <source>the default route: %1 names no model; set routes.default yourself</source>
        <translation>既定のルート: %1 にモデルの指定がありません。routes.default を設定してください</translation>
    </message>
    <message>
        <source>provider &quot;%1&quot;: it has neither an address nor a key (a login of Claude Code)</source>
        <translation>プロバイダー「%1」: アドレスもキーもありません (Claude Code のログイン)</translation>
    </message>
    <message>
        <source>%1: providers of another program than Claude Code</source>
        <translation>%1: Claude Code 以外のプログラムのプロバイダー</translation>
    </message>
    <message>
        <source>%1: Claude Code keeps these itself</source>
        <translation>%1: Claude Code 自身が管理します</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::JsonProblems</name>
    <message>
        <source>something follows the end of the document</source>
        <translation>ドキュメントの終わりの後に何かがあります</translation>
    </message>
    <message>
        <source>the document is larger than 4 MiB</source>
        <translation>ドキュメントが 4 MiB を超えています</translation>
    </message>
    <message>
        <source>make it smaller</source>
        <translation>小さくしてください</translation>
    </message>
    <message>
        <source>the document is in UTF-16</source>
        <translation>ドキュメントが UTF-16 です</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>a byte that is not UTF-8</source>
        <translation>UTF-8 ではないバイトがあります</translation>
    </message>
    <message>
        <source>save the document as UTF-8</source>
        <translation>ドキュメントを UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>this comment is not closed</source>
        <translation>このコメントが閉じられていません</translation>
    </message>
    <message>
        <source>end it with */</source>
        <translation>*/ で閉じてください</translation>
    </message>
    <message>
        <source>the document ends where a value should stand</source>
        <translation>値があるべき場所でドキュメントが終わっています</translation>
    </message>
    <message>
        <source>write a value, for example {}</source>
        <translation>値を書いてください (例: {})</translation>
    </message>
    <message>
        <source>more than 64 levels of brackets</source>
        <translation>括弧が 64 段を超えています</translation>
    </message>
    <message>
        <source>nest less deeply</source>
        <translation>入れ子を浅くしてください</translation>
    </message>
    <message>
        <source>this key stands twice in one object</source>
        <translation>1 つのオブジェクトにこのキーが 2 つあります</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>どちらか 1 つだけを残してください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; closes what &apos;%2&apos; opened</source>
        <translation>&apos;%2&apos; で開いたものが &apos;%1&apos; で閉じられています</translation>
    </message>
    <message>
        <source>write &apos;%1&apos;</source>
        <translation>&apos;%1&apos; と書いてください</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>この前にコンマがありません</translation>
    </message>
    <message>
        <source>write a comma between two values</source>
        <translation>値と値の間にコンマを書いてください</translation>
    </message>
    <message>
        <source>the document ends inside what &apos;%1&apos; opened at %2</source>
        <translation>%2 の &apos;%1&apos; で開いたものの途中でドキュメントが終わっています</translation>
    </message>
    <message>
        <source>close it with &apos;%1&apos;</source>
        <translation>&apos;%1&apos; で閉じてください</translation>
    </message>
    <message>
        <source>a comma without a value before it</source>
        <translation>コンマの前に値がありません</translation>
    </message>
    <message>
        <source>a key in double quotes should stand here</source>
        <translation>ここには二重引用符で囲んだキーが必要です</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>キーの後にコロンがありません</translation>
    </message>
    <message>
        <source>a control character inside a string</source>
        <translation>文字列の中に制御文字があります</translation>
    </message>
    <message>
        <source>write it as an escape such as \t</source>
        <translation>\t のようなエスケープで書いてください</translation>
    </message>
    <message>
        <source>this string is not closed on its line</source>
        <translation>この文字列が行内で閉じられていません</translation>
    </message>
    <message>
        <source>end it with a double quote</source>
        <translation>二重引用符で閉じてください</translation>
    </message>
    <message>
        <source>the document ends inside an escape</source>
        <translation>エスケープの途中でドキュメントが終わっています</translation>
    </message>
    <message>
        <source>finish the string</source>
        <translation>文字列を最後まで書いてください</translation>
    </message>
    <message>
        <source>an escape that JSON does not know</source>
        <translation>JSON にないエスケープです</translation>
    </message>
    <message>
        <source>write \\ for a backslash</source>
        <translation>バックスラッシュは \\ と書いてください</translation>
    </message>
    <message>
        <source>write \u and four hexadecimal digits</source>
        <translation>\u と 4 桁の 16 進数を書いてください</translation>
    </message>
    <message>
        <source>an incomplete \u escape</source>
        <translation>\u のエスケープが不完全です</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>サロゲートペアの片方だけです</translation>
    </message>
    <message>
        <source>write both halves, or the character itself</source>
        <translation>両方を書くか、文字そのものを書いてください</translation>
    </message>
    <message>
        <source>this is not a number of JSON</source>
        <translation>これは JSON の数値ではありません</translation>
    </message>
    <message>
        <source>write it as 42, -1.5 or 2e10, or in double quotes when it is text</source>
        <translation>42、-1.5、2e10 のように書くか、テキストなら二重引用符で囲んでください</translation>
    </message>
    <message>
        <source>a string in single quotes</source>
        <translation>一重引用符で囲まれた文字列です</translation>
    </message>
    <message>
        <source>write it in double quotes</source>
        <translation>二重引用符で囲んでください</translation>
    </message>
    <message>
        <source>a comma where a value should stand</source>
        <translation>値があるべき場所にコンマがあります</translation>
    </message>
    <message>
        <source>a comment that begins with #</source>
        <translation># で始まるコメントです</translation>
    </message>
    <message>
        <source>begin it with //</source>
        <translation>// で始めてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; where a value should stand</source>
        <translation>値があるべき場所に &apos;%1&apos; があります</translation>
    </message>
    <message>
        <source>write a value before it</source>
        <translation>その前に値を書いてください</translation>
    </message>
    <message>
        <source>a value should stand here</source>
        <translation>ここには値が必要です</translation>
    </message>
    <message>
        <source>write a string in double quotes, a number, true, false, null, {} or []</source>
        <translation>二重引用符で囲んだ文字列、数値、true、false、null、{}、[] のいずれかを書いてください</translation>
    </message>
    <message>
        <source>a word that is no value of JSON</source>
        <translation>JSON の値ではない語です</translation>
    </message>
    <message>
        <source>write true, false or null, or put text into double quotes</source>
        <translation>true、false、null のいずれかを書くか、テキストなら二重引用符で囲んでください</translation>
    </message>
    <message>
        <source>The body is no JSON: line %1, column %2: %3</source>
        <translation>本文が JSON ではありません: %1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>The body is %1 and no provider</source>
        <translation>本文がプロバイダーではなく%1です</translation>
    </message>
    <message>
        <source>Send an object such as %1</source>
        <translation>%1 のようなオブジェクトを送信してください</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a duration such as %1 or a number of seconds</source>
        <translation>%1 のような期間、または秒数</translation>
    </message>
    <message>
        <source>a number of bytes, or a size such as %1</source>
        <translation>バイト数、または %1 のようなサイズ</translation>
    </message>
    <message>
        <source>an amount in US dollars such as %1</source>
        <translation>%1 のような米ドルの金額</translation>
    </message>
    <message>
        <source>a key, &quot;${NAME}&quot; for an environment variable, or &quot;keychain&quot;</source>
        <translation>キー、環境変数を表す &quot;${NAME}&quot;、または &quot;keychain&quot;</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>a URL such as %1</source>
        <translation>%1 のような URL</translation>
    </message>
    <message>
        <source>a host name or an address</source>
        <translation>ホスト名またはアドレス</translation>
    </message>
    <message>
        <source>a string, a number, true or false</source>
        <translation>文字列、数値、true、false のいずれか</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>文字列のリスト</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数のリスト</translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>キーのリスト</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>文字列のオブジェクト</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>オブジェクトのリスト</translation>
    </message>
    <message>
        <source>an object that maps names to objects</source>
        <translation>名前とオブジェクトを対応させるオブジェクト</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1を指定してください</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::KeyField</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Shows what was typed, until the focus goes elsewhere</source>
        <translation>フォーカスが移るまで、入力した内容を表示します</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes the key out of the configuration</source>
        <translation>設定からキーを削除します</translation>
    </message>
    <message>
        <source>Type another key to replace it</source>
        <translation>別のキーを入力すると置き換えます</translation>
    </message>
    <message>
        <source>Type or paste the key</source>
        <translation>キーを入力または貼り付け</translation>
    </message>
    <message>
        <source>It is taken out when this is saved.</source>
        <translation>保存するとキーは削除されます。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::KeyPage</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Get a key…</source>
        <translation>キーを入手(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Fetch models</source>
        <translation>モデルを取得(&amp;F)</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Such as https://host/v1</source>
        <translation>例: https://host/v1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>プロバイダー(&amp;P):</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名前(&amp;A):</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M):</translation>
    </message>
    <message>
        <source>It goes into the keychain. &quot;${NAME}&quot; takes it from an environment variable.</source>
        <translation>キーチェーンに保存されます。「${NAME}」と入力すると、環境変数から取得します。</translation>
    </message>
    <message>
        <source>This server needs no key.</source>
        <translation>このサーバーにキーは不要です。</translation>
    </message>
    <message>
        <source>It needs a name, such as “work”.</source>
        <translation>名前が必要です。例:「work」。</translation>
    </message>
    <message>
        <source>No provider can be used yet. Go back and choose one.</source>
        <translation>使用できるプロバイダーがまだありません。前に戻って選択してください。</translation>
    </message>
    <message>
        <source>It needs the address of the server.</source>
        <translation>サーバーのアドレスが必要です。</translation>
    </message>
    <message>
        <source>It needs a key.</source>
        <translation>キーが必要です。</translation>
    </message>
    <message>
        <source>It needs a model. “Fetch models” asks the provider for its list.</source>
        <translation>モデルが必要です。「モデルを取得」で、プロバイダーから一覧を取得できます。</translation>
    </message>
    <message>
        <source>Cancel &amp;fetching</source>
        <translation>取得をキャンセル(&amp;F)</translation>
    </message>
    <message>
        <source>macOS may ask whether CCProxy may use it: choose “Always Allow”.</source>
        <translation>macOS が CCProxy に使用を許可するか尋ねることがあります。「常に許可」を選んでください。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::LaunchDialog</name>
    <message>
        <source>Launch Claude Code</source>
        <translation>Claude Code の起動</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>&amp;What will be done:</source>
        <translation>実行内容(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>起動(&amp;L)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The folder of your project; it can be dropped here</source>
        <translation>プロジェクトのフォルダー。ここにドロップすることもできます</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>As the routes say</source>
        <translation>ルートの設定に従う</translation>
    </message>
    <message>
        <source>None, or as in: --continue</source>
        <translation>なし、または例: --continue</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>プロファイル(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Arguments:</source>
        <translation>引数(&amp;A):</translation>
    </message>
    <message>
        <source>Another command</source>
        <translation>別のコマンド</translation>
    </message>
    <message>
        <source>{cmd} stands for Claude Code&apos;s command, {dir} for the folder.</source>
        <translation>{cmd} は Claude Code のコマンド、{dir} はフォルダーを表します。</translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation>コマンド(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Terminal:</source>
        <translation>ターミナル(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Start the proxy</source>
        <translation>プロキシを開始(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the pro&amp;gram…</source>
        <translation>プログラムを選択(&amp;G)…</translation>
    </message>
    <message>
        <source>The proxy is not running, so Claude Code would have nobody to speak to.</source>
        <translation>プロキシが動作していないため、Claude Code は接続できません。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>Choose the claude program</source>
        <translation>claude プログラムの選択</translation>
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
        <source>Exported to %2. Requests: %1</source>
        <translation>%2 にエクスポートしました。リクエスト: %1</translation>
    </message>
    <message>
        <source>That request is no longer known.</source>
        <translation>そのリクエストはもう残っていません。</translation>
    </message>
    <message>
        <source>What is sent and received is not kept, since the history is switched off.</source>
        <translation>履歴がオフのため、送受信した内容は保存されません。</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copied as JSON.</source>
        <translation>JSON としてコピーしました。</translation>
    </message>
    <message>
        <source>Save as &amp;test fixture…</source>
        <translation>テストデータとして保存(&amp;T)…</translation>
    </message>
    <message>
        <source>What was sent and received was not kept, so there is no fixture.</source>
        <translation>送受信した内容が保存されていないため、テストデータはありません。</translation>
    </message>
    <message>
        <source>Save as a test fixture</source>
        <translation>テストデータとして保存</translation>
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
    <message>
        <source>&amp;Usage</source>
        <translation>使用量(&amp;U)</translation>
    </message>
    <message>
        <source>Pr&amp;oviders</source>
        <translation>プロバイダー(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>設定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>Claude Code を起動(&amp;L)…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>セットアップ(&amp;U)…</translation>
    </message>
    <message>
        <source>The port is %1 from now on. The settings can undo it.</source>
        <translation>これからポートは %1 です。設定で元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Mending</name>
    <message>
        <source>Change the key of %1…</source>
        <translation>%1 のキーを変更…</translation>
    </message>
    <message>
        <source>Check the address of %1…</source>
        <translation>%1 のアドレスを確認…</translation>
    </message>
    <message>
        <source>Check the settings of %1…</source>
        <translation>%1 の設定を確認…</translation>
    </message>
    <message>
        <source>Choose another model for the route %1…</source>
        <translation>ルート %1 に別のモデルを選択…</translation>
    </message>
    <message>
        <source>Give the route %1 a fallback…</source>
        <translation>ルート %1 にフォールバックを追加…</translation>
    </message>
    <message>
        <source>Check the routes…</source>
        <translation>ルートを確認…</translation>
    </message>
    <message>
        <source>Set up a provider…</source>
        <translation>プロバイダーを設定…</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>予算を変更…</translation>
    </message>
    <message>
        <source>Choose another port…</source>
        <translation>別のポートを選択…</translation>
    </message>
    <message>
        <source>Choose another address to listen on…</source>
        <translation>別の待ち受けアドレスを選択…</translation>
    </message>
    <message>
        <source>Choose a model for %1…</source>
        <translation>%1 用のモデルを選択…</translation>
    </message>
    <message>
        <source>Turn on %1…</source>
        <translation>%1 をオンにする…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ModelChooser</name>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Search for a model, or the name of another one</source>
        <translation>モデルの検索、または別のモデル名の入力</translation>
    </message>
    <message>
        <source>Search, or type the name of another model</source>
        <translation>検索、または別のモデル名を入力</translation>
    </message>
    <message>
        <source>Models that may be asked for</source>
        <translation>要求できるモデル</translation>
    </message>
    <message>
        <source>Cancel &amp;fetching</source>
        <translation>取得をキャンセル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fetch models</source>
        <translation>モデルを取得(&amp;F)</translation>
    </message>
    <message>
        <source>None is checked, so any model may be asked for.</source>
        <translation>何も選択されていないため、すべてのモデルを要求できます。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n model(s) may be asked for.</source>
        <translation>
            <numerusform>%n 個のモデルだけを要求できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>一覧を取得しています。</translation>
    </message>
    <message>
        <source>The list was fetched on %1.</source>
        <translation>一覧の取得日時: %1。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::MoreFields</name>
    <message>
        <source>As for all; &quot;direct&quot; for none</source>
        <translation>空欄: 全体の設定と同じ、「direct」: なし</translation>
    </message>
    <message>
        <source>F&amp;urther keys:</source>
        <translation>追加のキー(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>ヘッダー(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Parameters:</source>
        <translation>パラメーター(&amp;P):</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>プロキシ(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>証明書(&amp;C):</translation>
    </message>
    <message>
        <source>Model &amp;options:</source>
        <translation>モデルのオプション(&amp;O):</translation>
    </message>
    <message>
        <source>Add another &amp;key</source>
        <translation>キーを追加(&amp;K)</translation>
    </message>
    <message>
        <source>Requests take turns with all keys, and go on with another one when one is refused or has reached a limit.</source>
        <translation>リクエストはすべてのキーを順番に使用します。キーが拒否されるか上限に達すると、別のキーで続行します。</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>A file (PEM) with certificates to trust beside the system&apos;s</source>
        <translation>システムの証明書に加えて信頼する証明書のファイル (PEM)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>証明書のファイル</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Check the ser&amp;ver&apos;s certificate</source>
        <translation>サーバーの証明書を検証(&amp;V)</translation>
    </message>
    <message>
        <source>⚠ Without the check anybody on the way to the server can read the key and all requests. Better give the server&apos;s certificate above.</source>
        <translation>⚠ 検証しないと、サーバーまでの経路上の第三者がキーとすべてのリクエストを読み取れます。代わりに、上でサーバーの証明書を指定することをお勧めします。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>モデルのオプション</translation>
    </message>
    <message>
        <source>Sent with each request</source>
        <translation>すべてのリクエストとともに送られます</translation>
    </message>
    <message>
        <source>What requests get that do not say it themselves</source>
        <translation>リクエスト自身が指定していないときに補われる値</translation>
    </message>
    <message>
        <source>What models can do that CCProxy does not know</source>
        <translation>CCProxy が知らないモデルの能力</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Notice</name>
    <message>
        <source>The proxy does not start, or with a problem</source>
        <translation>プロキシを開始できないとき、または問題があるとき</translation>
    </message>
    <message>
        <source>A request failed, with all its fallbacks</source>
        <translation>すべてのフォールバックを含めてリクエストが失敗したとき</translation>
    </message>
    <message>
        <source>A fallback answered in place of a provider</source>
        <translation>プロバイダーの代わりにフォールバックが応答したとき</translation>
    </message>
    <message>
        <source>A provider fails again and again</source>
        <translation>プロバイダーの失敗が続くとき</translation>
    </message>
    <message>
        <source>A provider works again</source>
        <translation>プロバイダーが復旧したとき</translation>
    </message>
    <message>
        <source>A provider refuses its key</source>
        <translation>プロバイダーがキーを拒否したとき</translation>
    </message>
    <message>
        <source>A budget is nearly or wholly spent</source>
        <translation>予算を使い切ったとき、または使い切りそうなとき</translation>
    </message>
    <message>
        <source>A changed configuration is not valid</source>
        <translation>変更した設定が無効なとき</translation>
    </message>
    <message>
        <source>The proxy could not start</source>
        <translation>プロキシを開始できませんでした</translation>
    </message>
    <message>
        <source>The proxy runs, with a problem</source>
        <translation>プロキシは動作していますが、問題があります</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>リクエストが失敗しました</translation>
    </message>
    <message numerus="yes">
        <source>%n requests failed</source>
        <translation>
            <numerusform>%n 件のリクエストが失敗しました</numerusform>
        </translation>
    </message>
    <message>
        <source>A fallback answers for: %1</source>
        <translation>フォールバックが応答しています: %1</translation>
    </message>
    <message>
        <source>Fails again and again: %1</source>
        <translation>失敗が続いています: %1</translation>
    </message>
    <message>
        <source>Works again: %1</source>
        <translation>復旧しました: %1</translation>
    </message>
    <message>
        <source>Key refused: %1</source>
        <translation>キーが拒否されました: %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>The changed configuration is not valid</source>
        <translation>変更した設定は無効です</translation>
    </message>
    <message>
        <source>%1 has answered. %2 said: %3</source>
        <translation>%1 が応答しました。%2 のエラー: %3</translation>
    </message>
    <message>
        <source>It has answered a request.</source>
        <translation>リクエストに応答しました。</translation>
    </message>
    <message>
        <source>The one before stays in force. %1</source>
        <translation>変更前の設定が引き続き有効です。%1</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The keychain is locked: %1</source>
        <translation>キーチェーンがロックされています: %1</translation>
    </message>
    <message>
        <source>Unlock it; CCProxy goes on by itself.</source>
        <translation>ロックを解除してください。CCProxy は自動的に続行します。</translation>
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
        <translation>通知するとき:</translation>
    </message>
    <message>
        <source>All notifications are off by the setting ui.notifications.</source>
        <translation>設定 ui.notifications により、すべての通知がオフになっています。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionEditor</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>参照: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionField</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>リセット: %1</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (デフォルト)</translation>
    </message>
    <message>
        <source>Type it as a whole, with the password that is hidden here.</source>
        <translation>ここで伏せられているパスワードを含めて、全体を入力してください。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionSection</name>
    <message>
        <source>CCProxy does not start at login.</source>
        <translation>ログイン時に CCProxy は起動しません。</translation>
    </message>
    <message>
        <source>CCProxy starts at login: %1</source>
        <translation>ログイン時に CCProxy が起動します: %1</translation>
    </message>
    <message>
        <source>The entry is of another version or place of CCProxy, and is mended at the next change: %1</source>
        <translation>登録内容は CCProxy の別のバージョンまたは別の場所のものです。次の変更時に修正されます: %1</translation>
    </message>
    <message>
        <source>Something else stands where CCProxy would enter itself. Remove it first: %1</source>
        <translation>CCProxy を登録する場所に別のものがあります。先に削除してください: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The proxy still listens at %1. Stop and start it, and the new address counts.</source>
        <translation>プロキシはまだ %1 で待ち受けています。停止してから開始すると、新しいアドレスが有効になります。</translation>
    </message>
    <message>
        <source>The settings of the system have it switched off. Switch it on there, or here once more.</source>
        <translation>システムの設定でオフになっています。そちらでオンにするか、ここでもう一度オンにしてください。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Options</name>
    <message>
        <source>The environment variable %1 sets it. To change it here, start CCProxy without that variable.</source>
        <translation>環境変数 %1 で設定されています。ここで変更するには、この変数なしで CCProxy を起動してください。</translation>
    </message>
    <message>
        <source>The command line sets it. To change it here, start CCProxy without that option.</source>
        <translation>コマンドラインで設定されています。ここで変更するには、このオプションなしで CCProxy を起動してください。</translation>
    </message>
    <message>
        <source>The file takes it from a variable: %1</source>
        <translation>ファイルでは変数から取得しています: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where the proxy listens. 127.0.0.1 is for programs on this computer only; anything else needs a key for clients (Security).</source>
        <translation>プロキシが待ち受けるアドレス。127.0.0.1 は、このコンピューターのプログラム専用です。それ以外では、クライアント用のキーが必要です（「セキュリティ」を参照）。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The port that the proxy listens on.</source>
        <translation>プロキシが待ち受けるポート。</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>終了までの猶予</translation>
    </message>
    <message>
        <source>How long running answers may take when the proxy stops.</source>
        <translation>プロキシの停止時に、処理中のレスポンスの完了を待つ時間。</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>応答開始のタイムアウト</translation>
    </message>
    <message>
        <source>How long a provider may be silent before an answer begins.</source>
        <translation>レスポンスが始まるまで、プロバイダーの無応答を許容する時間。</translation>
    </message>
    <message>
        <source>Wait inside an answer</source>
        <translation>応答中のタイムアウト</translation>
    </message>
    <message>
        <source>How long a provider may be silent after an answer has begun.</source>
        <translation>レスポンスが始まった後、プロバイダーの無応答を許容する時間。</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>再試行の回数</translation>
    </message>
    <message>
        <source>How often the same model is asked again after a failure, before a fallback gets the request.</source>
        <translation>失敗した後、リクエストをフォールバックに回す前に、同じモデルに再度問い合わせる回数。</translation>
    </message>
    <message>
        <source>Answers to try again</source>
        <translation>再試行するレスポンス</translation>
    </message>
    <message>
        <source>Pass over providers that keep failing</source>
        <translation>失敗が続くプロバイダーを避ける</translation>
    </message>
    <message>
        <source>They are asked again after half a minute.</source>
        <translation>30 秒後に再度問い合わせます。</translation>
    </message>
    <message>
        <source>Auto mode of Claude Code</source>
        <translation>Claude Code の自動モード</translation>
    </message>
    <message>
        <source>Its safety check is a service of Anthropic. With another provider you are asked instead, or the routed model decides.</source>
        <translation>自動モードの安全性チェックは Anthropic のサービスです。他のプロバイダーでは、代わりに確認を求めるか、ルート先のモデルが判断します。</translation>
    </message>
    <message>
        <source>Search server</source>
        <translation>検索サーバー</translation>
    </message>
    <message>
        <source>A SearXNG server with JSON switched on, which searches the web for models whose provider cannot.</source>
        <translation>JSON を有効にした SearXNG サーバー。プロバイダーがウェブ検索に対応していないモデルの代わりに検索します。</translation>
    </message>
    <message>
        <source>Write a log file</source>
        <translation>ログファイルに書き込む</translation>
    </message>
    <message>
        <source>Detail of the log</source>
        <translation>ログの詳細度</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>Empty: ccproxy.log in the folder of CCProxy.</source>
        <translation>空欄: CCProxy のフォルダーの ccproxy.log。</translation>
    </message>
    <message>
        <source>Serve metrics</source>
        <translation>メトリクスを提供</translation>
    </message>
    <message>
        <source>Counts for Prometheus, at /metrics.</source>
        <translation>Prometheus 用の集計値を /metrics で提供します。</translation>
    </message>
    <message>
        <source>Key for clients</source>
        <translation>クライアント用のキー</translation>
    </message>
    <message>
        <source>What clients must send. Without it, only this computer can use the proxy.</source>
        <translation>クライアントが送信する必要のあるキー。キーがない場合、プロキシはこのコンピューターからのみ使用できます。</translation>
    </message>
    <message>
        <source>Names of this computer</source>
        <translation>このコンピューターの名前</translation>
    </message>
    <message>
        <source>Limit how often each client may ask</source>
        <translation>クライアントごとのリクエスト数を制限</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>1 分あたりのリクエスト数</translation>
    </message>
    <message>
        <source>Of each client, while that is limited.</source>
        <translation>クライアントごとの値。制限が有効な場合に適用されます。</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>リクエストの最大サイズ</translation>
    </message>
    <message>
        <source>In bytes, or as in &quot;64 MiB&quot;.</source>
        <translation>バイト数、または「64 MiB」のような形式。</translation>
    </message>
    <message>
        <source>Proxy to the internet</source>
        <translation>インターネットへのプロキシ</translation>
    </message>
    <message>
        <source>Such as http://host:8080 or socks5://host:1080. Empty: that of the system; &quot;direct&quot;: none.</source>
        <translation>例: http://host:8080、socks5://host:1080。空欄: システムの設定、「direct」: なし。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust beside those of the system, such as that of a company proxy.</source>
        <translation>システムの証明書に加えて信頼する証明書の PEM ファイル（社内プロキシの証明書など）。</translation>
    </message>
    <message>
        <source>Keep a history of requests</source>
        <translation>リクエストの履歴を保存</translation>
    </message>
    <message>
        <source>Keep the texts</source>
        <translation>内容を保存</translation>
    </message>
    <message>
        <source>What was sent and received, without keys. It holds your source code.</source>
        <translation>送受信した内容（キーを除く）。ソースコードが含まれます。</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>保存日数</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>最大サイズ</translation>
    </message>
    <message>
        <source>In bytes, or as in &quot;1 GiB&quot;. The oldest requests go first.</source>
        <translation>バイト数、または「1 GiB」のような形式。古いリクエストから削除されます。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>A file, or postgresql://user@host/database. Empty: history.sqlite in the folder of CCProxy.</source>
        <translation>ファイル、または postgresql://user@host/database。空欄: CCProxy のフォルダーの history.sqlite。</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>1 日の上限（ドル）</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>空欄: 上限なし。</translation>
    </message>
    <message>
        <source>Dollars a month</source>
        <translation>1 か月の上限（ドル）</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>上限に達したとき</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <source>Of fallbacks in use, refused keys and budgets.</source>
        <translation>フォールバックの使用、キーの拒否、予算に関する通知。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>From tokens</source>
        <translation>しきい値（トークン数）</translation>
    </message>
    <message>
        <source>Longer prompts than this take the route.</source>
        <translation>プロンプトがこれより長い場合に、このルートを使用します。</translation>
    </message>
    <message>
        <source>Smallest thinking budget</source>
        <translation>思考予算の下限</translation>
    </message>
    <message>
        <source>In tokens. Empty: any.</source>
        <translation>トークン数。空欄: 制限なし。</translation>
    </message>
    <message>
        <source>Lowest effort</source>
        <translation>エフォートの下限</translation>
    </message>
    <message>
        <source>Claude Code asks for high by itself, so the usual is xhigh.</source>
        <translation>Claude Code は自動的に high を要求するため、通常は xhigh です。</translation>
    </message>
    <message>
        <source>Types of agents</source>
        <translation>エージェントの種類</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>Of failed requests</source>
        <translation>失敗したリクエスト</translation>
    </message>
    <message>
        <source>Of none</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告する</translation>
    </message>
    <message>
        <source>Refuse requests</source>
        <translation>リクエストを拒否する</translation>
    </message>
    <message>
        <source>Use only the background route</source>
        <translation>background ルートのみを使用する</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認を求める</translation>
    </message>
    <message>
        <source>Let the routed model decide</source>
        <translation>ルート先のモデルが判断する</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>HTTP status codes. None: the usual ones.</source>
        <translation>HTTP ステータスコード。なし: 通常のもの。</translation>
    </message>
    <message>
        <source>Further names by which clients may call the proxy.</source>
        <translation>クライアントがプロキシを呼び出せるほかの名前。</translation>
    </message>
    <message>
        <source>Fields that requests get when they lack them, such as temperature. Fields inside of others are named as in reasoning.effort or stop[0].</source>
        <translation>リクエストにないときに補われるフィールド (例: temperature)。ほかのフィールドの中にあるものは reasoning.effort や stop[0] のように書きます。</translation>
    </message>
    <message>
        <source>Its parameters</source>
        <translation>そのパラメーター</translation>
    </message>
    <message>
        <source>Those of the chosen fallback alone.</source>
        <translation>選んだフォールバックだけのものです。</translation>
    </message>
    <message>
        <source>That count as thinking, such as Plan.</source>
        <translation>思考とみなすもの (例: Plan)。</translation>
    </message>
    <message>
        <source>What must hold besides for the route to count: all of them.</source>
        <translation>ルートが使われるために、さらに満たすべき条件。すべてが必要です。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Window in tokens</source>
        <translation>ウィンドウ (トークン)</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最長の応答</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>画像の認識</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>プロンプトのトークン数</translation>
    </message>
    <message>
        <source>Field of the request</source>
        <translation>リクエストのフィールド</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>要求されたモデル</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等しい</translation>
    </message>
    <message>
        <source>is other than</source>
        <translation>等しくない</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>既知のとおり</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じると</translation>
    </message>
    <message>
        <source>Where there is no tray. Elsewhere CCProxy goes on behind its icon.</source>
        <translation>トレイがない場合です。ある場合、CCProxy はアイコンの後ろで動き続けます。</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>この環境の標準</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>明るい (暗いパネル用)</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>暗い (明るいパネル用)</translation>
    </message>
    <message>
        <source>Minimises it</source>
        <translation>最小化する</translation>
    </message>
    <message>
        <source>Quits CCProxy</source>
        <translation>CCProxy を終了する</translation>
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
    <message>
        <source>%1 of the input from the cache</source>
        <translation>入力のうち %1 はキャッシュから読み取り</translation>
    </message>
    <message>
        <source>%1 of the input to the cache</source>
        <translation>入力のうち %1 はキャッシュへ書き込み</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::PortHelp</name>
    <message>
        <source>Port %1 is taken by another CCProxy, of another home folder or user.</source>
        <translation>ポート %1 は、別のフォルダーまたはユーザーの CCProxy が使用しています。</translation>
    </message>
    <message>
        <source>Port %1 is taken by claude-code-router.</source>
        <translation>ポート %1 は claude-code-router が使用しています。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>ポート %1 は別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Port %1 was taken, and is free now.</source>
        <translation>ポート %1 は使用中でしたが、今は空いています。</translation>
    </message>
    <message>
        <source>Windows keeps port %1 for itself; &quot;%2&quot; lists the ports that it keeps.</source>
        <translation>ポート %1 は Windows が予約しています。&quot;%2&quot; で予約済みのポートを確認できます。</translation>
    </message>
    <message>
        <source>The system keeps ports below 1024, such as %1, for itself.</source>
        <translation>%1 のような 1024 未満のポートはシステムが予約しています。</translation>
    </message>
    <message>
        <source>The system does not let CCProxy listen on port %1.</source>
        <translation>システムは CCProxy がポート %1 で待ち受けることを許可していません。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::PresetPicker</name>
    <message>
        <source>Open the page for &amp;keys</source>
        <translation>キーのページを開く(&amp;K)</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーの追加</translation>
    </message>
    <message>
        <source>Type a name, such as deepseek</source>
        <translation>名前を入力（例: deepseek）</translation>
    </message>
    <message>
        <source>Which &amp;provider?</source>
        <translation>プロバイダーの選択(&amp;P)</translation>
    </message>
    <message>
        <source>Providers that can be added</source>
        <translation>追加できるプロバイダー</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
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
            <numerusform>このコンピューターで検出（モデル %n 個）</numerusform>
        </translation>
    </message>
    <message>
        <source>Any other, by its address</source>
        <translation>その他（アドレスを指定）</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 互換サーバー</translation>
    </message>
    <message>
        <source>Anthropic-compatible server</source>
        <translation>Anthropic 互換サーバー</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Problems</name>
    <message>
        <source>Set a key for clients first, or listen on 127.0.0.1.</source>
        <translation>先にクライアント用のキーを設定するか、127.0.0.1 で待ち受けてください。</translation>
    </message>
    <message>
        <source>Type its address, such as http://127.0.0.1:8888.</source>
        <translation>アドレスを入力してください（例: http://127.0.0.1:8888）。</translation>
    </message>
    <message>
        <source>Let it be checked, or choose the certificate of a company proxy.</source>
        <translation>検証を有効にするか、社内プロキシの証明書を選択してください。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>Type its name, such as temperature.</source>
        <translation>名前を入力してください（例: temperature）。</translation>
    </message>
    <message>
        <source>Choose what kind of provider it is.</source>
        <translation>プロバイダーの種類を選択してください。</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Type it as the key of the provider, which is kept in the keychain, or type ${NAME} for an environment variable.</source>
        <translation>キーチェーンに保存されるプロバイダーのキーとして入力するか、環境変数を使う場合は ${NAME} と入力してください。</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>これは数値ではありません</translation>
    </message>
    <message>
        <source>this number is out of range</source>
        <translation>この数値は範囲外です</translation>
    </message>
    <message>
        <source>this duration is out of range</source>
        <translation>この時間は範囲外です</translation>
    </message>
    <message>
        <source>this is none of its values</source>
        <translation>使える値ではありません</translation>
    </message>
    <message>
        <source>this is neither a host name nor an address</source>
        <translation>ホスト名でもアドレスでもありません</translation>
    </message>
    <message>
        <source>write a number from %1 to %2</source>
        <translation>%1 から %2 までの数値を入力してください</translation>
    </message>
    <message>
        <source>write a duration from %1 to %2</source>
        <translation>%1 から %2 までの時間を入力してください</translation>
    </message>
    <message>
        <source>a URL that is neither http nor https</source>
        <translation>http でも https でもない URL です</translation>
    </message>
    <message>
        <source>write it as https://host/path</source>
        <translation>https://host/path の形式で指定してください</translation>
    </message>
    <message>
        <source>write &quot;%1&quot; for that route</source>
        <translation>そのルートには「%1」と書いてください</translation>
    </message>
    <message>
        <source>write &quot;key&quot;: value</source>
        <translation>&quot;key&quot;: value の形式で書いてください</translation>
    </message>
    <message>
        <source>write it as &quot;%1&quot;</source>
        <translation>&quot;%1&quot; の形式で書いてください</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;</source>
        <translation>「%1」と書いてください</translation>
    </message>
    <message>
        <source>add a provider first</source>
        <translation>先にプロバイダーを追加してください</translation>
    </message>
    <message>
        <source>two providers have this name</source>
        <translation>2 つのプロバイダーが同じ名前です</translation>
    </message>
    <message>
        <source>give each a name of its own</source>
        <translation>それぞれに別の名前を付けてください</translation>
    </message>
    <message>
        <source>add &quot;default&quot;: {&quot;provider&quot;: …, &quot;model&quot;: …}, or name provider and model in each request</source>
        <translation>&quot;default&quot;: {&quot;provider&quot;: …, &quot;model&quot;: …} を追加するか、各リクエストでプロバイダーとモデルを指定してください</translation>
    </message>
    <message>
        <source>anybody who can reach this address could use the proxy and its keys</source>
        <translation>このアドレスに接続できる人は誰でも、プロキシとそのキーを使用できてしまいます</translation>
    </message>
    <message>
        <source>set apikey, or listen on 127.0.0.1</source>
        <translation>apikey を設定するか、127.0.0.1 で待ち受けてください</translation>
    </message>
    <message>
        <source>this key is short enough to be guessed</source>
        <translation>このキーは短く、推測されるおそれがあります</translation>
    </message>
    <message numerus="yes">
        <source>use at least %Ln random character(s)</source>
        <translation>
            <numerusform>%Ln 文字以上のランダムな文字列にしてください</numerusform>
        </translation>
    </message>
    <message>
        <source>a search server is reached by http or https</source>
        <translation>検索サーバーには http または https で接続します</translation>
    </message>
    <message>
        <source>write its address, such as &quot;%1&quot;</source>
        <translation>アドレスを指定してください (例: &quot;%1&quot;)</translation>
    </message>
    <message>
        <source>a name with a blank, a comma or a slash could not be asked for</source>
        <translation>空白、コンマ、スラッシュを含む名前は指定できません</translation>
    </message>
    <message>
        <source>write it with letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>英数字、&apos;-&apos;、&apos;_&apos; で指定してください</translation>
    </message>
    <message>
        <source>the certificate of a known provider is always checked</source>
        <translation>既知のプロバイダーの証明書は常に検証されます</translation>
    </message>
    <message>
        <source>remove it, or name the certificate of a company proxy in ca_file</source>
        <translation>削除するか、社内プロキシの証明書を ca_file に指定してください</translation>
    </message>
    <message>
        <source>its certificate is not checked, so anybody on the way can pose as this provider and read its key</source>
        <translation>証明書を検証しないため、経路上の第三者がこのプロバイダーになりすましてキーを読み取れます</translation>
    </message>
    <message>
        <source>name its certificate in ca_file instead</source>
        <translation>代わりに証明書を ca_file に指定してください</translation>
    </message>
    <message>
        <source>this path does not say in which folder</source>
        <translation>このパスにはフォルダーが示されていません</translation>
    </message>
    <message>
        <source>write the whole path</source>
        <translation>完全なパスを指定してください</translation>
    </message>
    <message>
        <source>the catalogue has no provider %1</source>
        <translation>カタログにプロバイダー %1 がありません</translation>
    </message>
    <message>
        <source>add &quot;type&quot;: %1 for an OpenAI-compatible server, or anthropic, openai-responses, gemini, or name it &quot;%2&quot;</source>
        <translation>OpenAI 互換サーバーなら &quot;type&quot;: %1、ほかに anthropic、openai-responses、gemini を追加するか、名前を「%2」にしてください</translation>
    </message>
    <message>
        <source>add &quot;type&quot;: %1 for an OpenAI-compatible server, or anthropic, openai-responses, gemini</source>
        <translation>OpenAI 互換サーバーなら &quot;type&quot;: %1、ほかに anthropic、openai-responses、gemini を追加してください</translation>
    </message>
    <message>
        <source>unknown provider type %1</source>
        <translation>不明な種類のプロバイダー: %1</translation>
    </message>
    <message>
        <source>unknown provider type</source>
        <translation>不明な種類のプロバイダーです</translation>
    </message>
    <message>
        <source>write one such as %1</source>
        <translation>%1 のように指定してください</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>次のいずれかを指定してください: %1</translation>
    </message>
    <message>
        <source>write %1, or another of %2</source>
        <translation>%1、または次の別のものを指定してください: %2</translation>
    </message>
    <message>
        <source>add api_key, or set %1</source>
        <translation>api_key を追加するか、%1 を設定してください</translation>
    </message>
    <message>
        <source>add api_key</source>
        <translation>api_key を追加してください</translation>
    </message>
    <message>
        <source>this provider has no key</source>
        <translation>このプロバイダーにはキーがありません</translation>
    </message>
    <message>
        <source>this cannot be sent as an HTTP header</source>
        <translation>これは HTTP ヘッダーとして送信できません</translation>
    </message>
    <message>
        <source>use a plain name, and a value on one line</source>
        <translation>単純な名前と 1 行の値を使用してください</translation>
    </message>
    <message>
        <source>CCProxy sets this header itself</source>
        <translation>このヘッダーは CCProxy 自身が設定します</translation>
    </message>
    <message>
        <source>remove it, since it is not sent</source>
        <translation>送信されないため、削除してください</translation>
    </message>
    <message>
        <source>a route without a name</source>
        <translation>名前のないルートです</translation>
    </message>
    <message>
        <source>name it default, or as a model, or as a * pattern</source>
        <translation>default、モデルの名前、または * を使ったパターンにしてください</translation>
    </message>
    <message>
        <source>this is taken for the name of a model</source>
        <translation>これはモデルの名前とみなされます</translation>
    </message>
    <message>
        <source>this has no effect here</source>
        <translation>ここでは効果がありません</translation>
    </message>
    <message>
        <source>it belongs into the route %1</source>
        <translation>ルート %1 で指定するものです</translation>
    </message>
    <message>
        <source>there is no provider %1</source>
        <translation>プロバイダー %1 がありません</translation>
    </message>
    <message>
        <source>the provider %1 is disabled</source>
        <translation>プロバイダー %1 は無効になっています</translation>
    </message>
    <message>
        <source>enable it, or lead the route elsewhere</source>
        <translation>有効にするか、ルートの宛先を変更してください</translation>
    </message>
    <message>
        <source>the provider&apos;s list of models does not have %1</source>
        <translation>プロバイダーのモデルの一覧に %1 がありません</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>この名前</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>%1 または %2 を使用してください</translation>
    </message>
    <message>
        <source>a count of tokens contains nothing</source>
        <translation>トークン数に contains は使えません</translation>
    </message>
    <message>
        <source>names of models have no order</source>
        <translation>モデルの名前に大小の順序はありません</translation>
    </message>
    <message>
        <source>write a number, without quotes</source>
        <translation>引用符なしの数値を指定してください</translation>
    </message>
    <message>
        <source>the name of the parameter is missing</source>
        <translation>パラメーターの名前がありません</translation>
    </message>
    <message>
        <source>add &quot;parameter&quot;: &quot;temperature&quot;, for example</source>
        <translation>例えば &quot;parameter&quot;: &quot;temperature&quot; を追加してください</translation>
    </message>
    <message>
        <source>%1 stands here</source>
        <translation>ここに%1があります</translation>
    </message>
    <message>
        <source>a configuration is an object: write { … }</source>
        <translation>設定はオブジェクトです。{ … } と書いてください</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>不明なキーです</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>it is kept and has no effect</source>
        <translation>そのまま残りますが、効果はありません</translation>
    </message>
    <message>
        <source>it has no effect</source>
        <translation>効果はありません</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>これは空です</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>これがありません</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;</source>
        <translation>&quot;%1&quot; を追加してください</translation>
    </message>
    <message>
        <source>write an object: { … }</source>
        <translation>オブジェクト { … } を書いてください</translation>
    </message>
    <message>
        <source>no provider stands at this place</source>
        <translation>この位置にプロバイダーがありません</translation>
    </message>
    <message>
        <source>the first provider of the configuration has the number 0</source>
        <translation>設定の最初のプロバイダーの番号は 0 です</translation>
    </message>
    <message>
        <source>no provider has this name</source>
        <translation>この名前のプロバイダーはありません</translation>
    </message>
    <message>
        <source>write a name of the configuration or of the catalogue</source>
        <translation>設定またはカタログにある名前を指定してください</translation>
    </message>
    <message>
        <source>write a dialect or a name of the catalogue</source>
        <translation>方言、またはカタログにある名前を指定してください</translation>
    </message>
    <message>
        <source>this is no number of tokens</source>
        <translation>これはトークン数ではありません</translation>
    </message>
    <message>
        <source>this is no day</source>
        <translation>これは日付ではありません</translation>
    </message>
    <message>
        <source>this is no price</source>
        <translation>これは価格ではありません</translation>
    </message>
    <message>
        <source>write US dollars for a million tokens, such as 0.28</source>
        <translation>100 万トークンあたりの米ドルで指定してください (例: 0.28)</translation>
    </message>
    <message>
        <source>the environment variable behind a dollar sign is not set</source>
        <translation>ドル記号の後の環境変数が設定されていません</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>環境変数 %1 が設定されていません</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>これは解釈できません</translation>
    </message>
    <message>
        <source>&quot;${&quot; without a name and &quot;}&quot;</source>
        <translation>&quot;${&quot; の後に名前と &quot;}&quot; がありません</translation>
    </message>
    <message>
        <source>write ${NAME} for an environment variable, or $$ for a dollar sign</source>
        <translation>環境変数は ${NAME}、ドル記号は $$ と書いてください</translation>
    </message>
    <message>
        <source>set it, or write $$ where a dollar sign is meant</source>
        <translation>設定するか、ドル記号そのものなら $$ と書いてください</translation>
    </message>
    <message>
        <source>an environment variable in a file that was found in the working directory</source>
        <translation>作業ディレクトリで見つかったファイルに環境変数があります</translation>
    </message>
    <message>
        <source>name the file with --config if you trust it, or add the provider to your own configuration</source>
        <translation>信頼できるなら --config でファイルを指定するか、自分の設定にプロバイダーを追加してください</translation>
    </message>
    <message>
        <source>name the file with --config if you trust it</source>
        <translation>信頼できるなら --config でファイルを指定してください</translation>
    </message>
    <message>
        <source>keys from the environment or the keychain are not sent to a server that only a found config.json names; the provider is disabled</source>
        <translation>見つかった config.json だけが示すサーバーには、環境やキーチェーンのキーを送信しません。プロバイダーは無効です</translation>
    </message>
    <message>
        <source>keys from the environment or the keychain are not sent to a server that only a found config.json names; the provider gets no key</source>
        <translation>見つかった config.json だけが示すサーバーには、環境やキーチェーンのキーを送信しません。プロバイダーにキーは渡されません</translation>
    </message>
    <message>
        <source>a path with a null character</source>
        <translation>パスに NUL 文字が含まれています</translation>
    </message>
    <message>
        <source>remove it or write a value</source>
        <translation>削除するか、値を書いてください</translation>
    </message>
    <message>
        <source>remove it, or write it as %1</source>
        <translation>削除するか、%1 と書いてください</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>削除してください</translation>
    </message>
    <message>
        <source>not taken from a file that was found in the working directory</source>
        <translation>作業ディレクトリで見つかったファイルからは読み取りません</translation>
    </message>
    <message>
        <source>there is no home folder that ~ could stand for</source>
        <translation>~ が表すホームフォルダーがありません</translation>
    </message>
    <message>
        <source>write 127.0.0.1, ::1, localhost, or another address of this machine</source>
        <translation>127.0.0.1、::1、localhost、またはこのコンピューターの別のアドレスを指定してください</translation>
    </message>
    <message>
        <source>a masked key, as `ccproxy config show` prints it</source>
        <translation>`ccproxy config show` が表示する、伏せられたキーです</translation>
    </message>
    <message>
        <source>write the key itself, &quot;${NAME}&quot;, or &quot;keychain&quot;</source>
        <translation>キーそのもの、&quot;${NAME}&quot;、または &quot;keychain&quot; を指定してください</translation>
    </message>
    <message>
        <source>a key with a blank or a control character inside</source>
        <translation>キーに空白か制御文字が含まれています</translation>
    </message>
    <message>
        <source>write it exactly as the provider shows it</source>
        <translation>プロバイダーが示すとおりに入力してください</translation>
    </message>
    <message>
        <source>write %1, without quotes</source>
        <translation>引用符なしで%1を指定してください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further problem(s) is not listed</source>
        <translation>
            <numerusform>ほかに %Ln 件の問題があります</numerusform>
        </translation>
    </message>
    <message>
        <source>mend these first</source>
        <translation>先にこれらを修正してください</translation>
    </message>
    <message>
        <source>the catalogue has no address for this provider</source>
        <translation>カタログにこのプロバイダーのアドレスがありません</translation>
    </message>
    <message>
        <source>this is not an absolute URL</source>
        <translation>これは絶対 URL ではありません</translation>
    </message>
    <message>
        <source>a URL with a space or a control character</source>
        <translation>URL に空白か制御文字が含まれています</translation>
    </message>
    <message>
        <source>a URL whose host or port is not valid</source>
        <translation>URL のホストまたはポートが無効です</translation>
    </message>
    <message>
        <source>write a host name or address, and a port from 1 to 65535</source>
        <translation>ホスト名かアドレスと、1 ～ 65535 のポートを指定してください</translation>
    </message>
    <message>
        <source>The header %1 would hold a key as clear text in the file</source>
        <translation>ヘッダー %1 により、キーがファイルに平文で保存されます</translation>
    </message>
    <message>
        <source>Give it as the key of the provider, which goes into the keychain, or write &quot;${NAME}&quot; for an environment variable</source>
        <translation>キーチェーンに保存されるプロバイダーのキーとして指定するか、環境変数を使う場合は &quot;${NAME}&quot; と書いてください</translation>
    </message>
    <message>
        <source>The configuration cannot be changed, since line %1, column %2 is wrong: %3</source>
        <translation>%1 行 %2 列に誤りがあるため、設定を変更できません: %3</translation>
    </message>
    <message>
        <source>The configuration cannot be changed, since it is %1 and no object</source>
        <translation>設定がオブジェクトではなく%1であるため、変更できません</translation>
    </message>
    <message>
        <source>Mend it with `ccproxy config edit`</source>
        <translation>`ccproxy config edit` で修正してください</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln element(s), so the next one is %2</source>
        <translation>
            <numerusform>%1 の要素は %Ln 個なので、次は %2 です</numerusform>
        </translation>
    </message>
    <message>
        <source>Elements count from 0</source>
        <translation>要素は 0 から数えます</translation>
    </message>
    <message>
        <source>%1 is %2 and has no %3</source>
        <translation>%1 は%2で、%3 はありません</translation>
    </message>
    <message>
        <source>%1 is %2 and has nothing inside</source>
        <translation>%1 は%2で、中に何もありません</translation>
    </message>
    <message>
        <source>`ccproxy config show` prints the configuration</source>
        <translation>`ccproxy config show` で設定を表示できます</translation>
    </message>
    <message>
        <source>`ccproxy config show` lists the keys</source>
        <translation>`ccproxy config show` でキーを一覧できます</translation>
    </message>
    <message>
        <source>The changed configuration would not be valid: %1</source>
        <translation>変更後の設定が正しくなくなります: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されませんでした</translation>
    </message>
    <message>
        <source>This is no JSON value: %1</source>
        <translation>これは JSON の値ではありません: %1</translation>
    </message>
    <message>
        <source>This is no JSON object</source>
        <translation>これは JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>The elements of %1 cannot be put into that order</source>
        <translation>%1 の要素をその順序に並べられません</translation>
    </message>
    <message>
        <source>The elements of %1 could not be put into that order</source>
        <translation>%1 の要素をその順序に並べられませんでした</translation>
    </message>
    <message>
        <source>The configuration has changed meanwhile; look again</source>
        <translation>その間に設定が変更されました。もう一度確認してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>Write %1 as in 0.2 or 4096, or make it a text</source>
        <translation>%1 は 0.2 や 4096 のように書くか、テキストにしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no name before its number</source>
        <translation>「%1」の番号の前に名前がありません</translation>
    </message>
    <message>
        <source>Write it as in stop[0]</source>
        <translation>stop[0] のように書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>「%1」が 2 つあります</translation>
    </message>
    <message>
        <source>Take one of them out</source>
        <translation>どちらかを削除してください</translation>
    </message>
    <message>
        <source>Give the field another name</source>
        <translation>フィールドに別の名前を付けてください</translation>
    </message>
    <message>
        <source>A key is missing</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a key</source>
        <translation>「%1」はキーの名前ではありません</translation>
    </message>
    <message>
        <source>Write it as in performance.max_retries, providers.openai.api_key or routes.default.model</source>
        <translation>performance.max_retries、providers.openai.api_key、routes.default.model のように書いてください</translation>
    </message>
    <message>
        <source>%1 is a list; &quot;%2&quot; names nothing in it</source>
        <translation>%1 はリストで、「%2」に当たるものがありません</translation>
    </message>
    <message>
        <source>Write the name in quotes</source>
        <translation>名前を引用符で囲んでください</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in %2</source>
        <translation>%2 にキー「%1」はありません</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;</source>
        <translation>キー「%1」はありません</translation>
    </message>
    <message>
        <source>%1 takes %2 as JSON, and this is %3</source>
        <translation>%1 には JSON の%2を指定しますが、これは%3です</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>JSON ではないもの</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;, or set a key inside it</source>
        <translation>&apos;%1&apos; と書くか、その中のキーを設定してください</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;, or set an element of it</source>
        <translation>&apos;%1&apos; と書くか、その要素を設定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a field</source>
        <translation>「%1」はフィールドの名前ではありません</translation>
    </message>
    <message>
        <source>Write it as in reasoning.effort or stop[0]</source>
        <translation>reasoning.effort や stop[0] のように書いてください</translation>
    </message>
    <message>
        <source>%1 is masked, and is not what this provider has there</source>
        <translation>%1 は伏せられており、このプロバイダーの値と一致しません</translation>
    </message>
    <message>
        <source>Send &quot;${NAME}&quot; of an environment variable or &quot;keychain&quot;, or leave out what is to stay as it is shown</source>
        <translation>環境変数の &quot;${NAME}&quot; か &quot;keychain&quot; を指定するか、変更しないものを省いてください</translation>
    </message>
    <message>
        <source>%1 cannot be disabled, since it is used by the routes %2</source>
        <translation>ルート %2 が使用しているため、%1 を無効にできません</translation>
    </message>
    <message>
        <source>%1 cannot be disabled, since it is used by the route %2</source>
        <translation>ルート %2 が使用しているため、%1 を無効にできません</translation>
    </message>
    <message>
        <source>%1 cannot be removed, since it is used by the routes %2</source>
        <translation>ルート %2 が使用しているため、%1 を削除できません</translation>
    </message>
    <message>
        <source>%1 cannot be removed, since it is used by the route %2</source>
        <translation>ルート %2 が使用しているため、%1 を削除できません</translation>
    </message>
    <message>
        <source>Lead them elsewhere first</source>
        <translation>先にそれらの宛先を変更してください</translation>
    </message>
    <message>
        <source>Lead it elsewhere first</source>
        <translation>先にその宛先を変更してください</translation>
    </message>
    <message>
        <source>The provider has no name</source>
        <translation>プロバイダーに名前がありません</translation>
    </message>
    <message>
        <source>Send &quot;name&quot;: its name in routes and in requests</source>
        <translation>&quot;name&quot; を指定してください。ルートとリクエストでの名前です</translation>
    </message>
    <message>
        <source>There is a provider named %1 already</source>
        <translation>%1 という名前のプロバイダーはすでにあります</translation>
    </message>
    <message>
        <source>PUT /providers/%1 changes it</source>
        <translation>PUT /providers/%1 で変更できます</translation>
    </message>
    <message>
        <source>The name in the body is not that of the path, %1</source>
        <translation>本文の名前がパスの名前 %1 と異なります</translation>
    </message>
    <message>
        <source>A provider keeps its name, since routes lead to it by that</source>
        <translation>ルートが名前で参照するため、プロバイダーの名前は変えられません</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;</source>
        <translation>プロバイダー「%1」はありません</translation>
    </message>
    <message>
        <source>None is configured</source>
        <translation>1 つも設定されていません</translation>
    </message>
    <message>
        <source>Configured: %1</source>
        <translation>設定済み: %1</translation>
    </message>
    <message>
        <source>%1 does not stand in the configuration&apos;s file</source>
        <translation>%1 は設定ファイルにありません</translation>
    </message>
    <message>
        <source>It is there because of how CCProxy was started</source>
        <translation>CCProxy の起動方法により存在しています</translation>
    </message>
    <message>
        <source>Without an `apikey` any program of this machine could have the keys of %1 sent to a server of its own in this way</source>
        <translation>`apikey` がないと、このコンピューターのどのプログラムも、この方法で %1 のキーを自身のサーバーに送らせることができます</translation>
    </message>
    <message>
        <source>Send the key itself, or set `apikey` and send that; or edit the file: `ccproxy config edit`</source>
        <translation>キーそのものを指定するか、`apikey` を設定して指定してください。またはファイルを編集してください: `ccproxy config edit`</translation>
    </message>
    <message>
        <source>The route %1 has no such fallback</source>
        <translation>ルート %1 にそのフォールバックはありません</translation>
    </message>
    <message>
        <source>Somebody else has changed it; look again</source>
        <translation>ほかから変更されました。もう一度確認してください</translation>
    </message>
    <message>
        <source>%1 does not stand in the configuration</source>
        <translation>%1 は設定にありません</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 はすでにあります</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>別の名前にしてください</translation>
    </message>
    <message>
        <source>Give it exactly as the provider shows it</source>
        <translation>プロバイダーが示すとおりに入力してください</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>キーが空です</translation>
    </message>
    <message>
        <source>This is too long for a key</source>
        <translation>キーとしては長すぎます</translation>
    </message>
    <message>
        <source>The key has a blank, a control character or a foreign letter inside</source>
        <translation>キーに空白、制御文字、または英数字以外の文字が含まれています</translation>
    </message>
    <message>
        <source>This names where a key is, and is no key</source>
        <translation>これはキーの場所を示すもので、キーではありません</translation>
    </message>
    <message>
        <source>add &quot;api_base_url&quot;: &quot;%1&quot; or another address</source>
        <translation>&quot;api_base_url&quot;: &quot;%1&quot; か別のアドレスを追加してください</translation>
    </message>
    <message>
        <source>write a list of objects: &quot;providers&quot;: [{&quot;name&quot;: &quot;openai&quot;}]</source>
        <translation>オブジェクトのリストを書いてください: &quot;providers&quot;: [{&quot;name&quot;: &quot;openai&quot;}]</translation>
    </message>
    <message>
        <source>Write %1[0] for its first element</source>
        <translation>最初の要素は %1[0] と書いてください</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProfilesSection</name>
    <message>
        <source>A profile has routes and a budget of its own. Claude Code takes one when it is started with its name; what a profile does not set is as without it.</source>
        <translation>プロファイルは独自のルートと予算を持ちます。Claude Code は、プロファイルの名前を指定して起動するとそれを使用します。プロファイルで設定していない項目は、プロファイルなしの場合と同じです。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>新しいプロファイルの名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The profile %1 was added.</source>
        <translation>プロファイル %1 を追加しました。</translation>
    </message>
    <message>
        <source>The profile is called %1 now.</source>
        <translation>プロファイルの名前を %1 に変更しました。</translation>
    </message>
    <message>
        <source>The profile %1 was removed.</source>
        <translation>プロファイル %1 を削除しました。</translation>
    </message>
    <message>
        <source>Set something else in this profile</source>
        <translation>このプロファイルでほかの項目を設定</translation>
    </message>
    <message>
        <source>Set something else…</source>
        <translation>ほかの項目を設定…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProgramFailures</name>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: そのようなファイルはありません</translation>
    </message>
    <message>
        <source>Check the name that --config or CCPROXY_CONFIG gives</source>
        <translation>--config または CCPROXY_CONFIG で指定した名前を確認してください</translation>
    </message>
    <message>
        <source>%1: is a folder</source>
        <translation>%1: フォルダーです</translation>
    </message>
    <message>
        <source>Name the file in it</source>
        <translation>その中のファイルを指定してください</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: 読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>アクセス権を確認してください</translation>
    </message>
    <message>
        <source>%1: is larger than 8 MiB, so it is no configuration</source>
        <translation>%1: 8 MiB を超えているため、設定ではありません</translation>
    </message>
    <message>
        <source>%1 is larger than 8 MiB, so it is no configuration</source>
        <translation>%1 は 8 MiB を超えているため、設定ではありません</translation>
    </message>
    <message>
        <source>Name another file</source>
        <translation>別のファイルを指定してください</translation>
    </message>
    <message>
        <source>The configuration is %1, of the folder that you are in</source>
        <translation>設定は現在のフォルダーの %1 です</translation>
    </message>
    <message numerus="yes">
        <source>`ccproxy config check` lists all %Ln error(s)</source>
        <translation>
            <numerusform>`ccproxy config check` で %Ln 件のエラーをすべて確認できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, since it would be wrong: %1 (and %Ln more)</source>
        <translation>
            <numerusform>正しくなくなるため、何も変更されませんでした: %1（ほか %Ln 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, since it would be wrong: %1</source>
        <translation>正しくなくなるため、何も変更されませんでした: %1</translation>
    </message>
    <message>
        <source>A new one is set as a whole: %1</source>
        <translation>新しいものは全体を指定します: %1</translation>
    </message>
    <message>
        <source>CCProxy cannot start at login: %1 is there and was not made by this CCProxy</source>
        <translation>ログイン時に CCProxy を開始できません。%1 がすでにあり、この CCProxy が作成したものではありません</translation>
    </message>
    <message>
        <source>Remove it, and set ui.autostart again</source>
        <translation>それを削除して、ui.autostart を設定し直してください</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 を変更できません</translation>
    </message>
    <message>
        <source>Check the permissions of its folder</source>
        <translation>フォルダーのアクセス権を確認してください</translation>
    </message>
    <message>
        <source>The list of programs that start at login cannot be changed</source>
        <translation>ログイン時に開始するプログラムの一覧を変更できません</translation>
    </message>
    <message>
        <source>Turn CCProxy on in the settings of Windows, under Apps, Startup</source>
        <translation>Windows の設定の「アプリ」→「スタートアップ」で CCProxy を有効にしてください</translation>
    </message>
    <message>
        <source>It was answered with %1</source>
        <translation>応答は %1 でした</translation>
    </message>
    <message>
        <source>CCProxy is already running without a window, at %1</source>
        <translation>CCProxy はすでにウィンドウなしで %1 で動作しています</translation>
    </message>
    <message>
        <source>`ccproxy stop` ends it; then start this again</source>
        <translation>`ccproxy stop` で終了してから、もう一度開始してください</translation>
    </message>
    <message>
        <source>No terminal was found</source>
        <translation>ターミナルが見つかりません</translation>
    </message>
    <message>
        <source>Install one, or write the command of yours</source>
        <translation>ターミナルをインストールするか、お使いのもののコマンドを指定してください</translation>
    </message>
    <message>
        <source>The configuration has errors</source>
        <translation>設定にエラーがあります</translation>
    </message>
    <message>
        <source>Mend it first; the window shows what is wrong</source>
        <translation>先に修正してください。問題の内容はウィンドウに表示されています</translation>
    </message>
    <message>
        <source>No folder is chosen</source>
        <translation>フォルダーが選択されていません</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>フォルダー %1 はありません</translation>
    </message>
    <message>
        <source>Choose the folder that Claude Code shall work in</source>
        <translation>Claude Code が作業するフォルダーを選択してください</translation>
    </message>
    <message>
        <source>The terminal could not be started: %1</source>
        <translation>ターミナルを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>Choose another terminal</source>
        <translation>別のターミナルを選択してください</translation>
    </message>
    <message>
        <source>%1 has no list of models</source>
        <translation>%1 にはモデルの一覧がありません</translation>
    </message>
    <message>
        <source>Add the names of its models by hand</source>
        <translation>モデルの名前を手動で追加してください</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>アドレスを確認してください</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 が %2 以内に応答しませんでした</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of models</source>
        <translation>%1 の応答がモデルの一覧ではありません</translation>
    </message>
    <message>
        <source>It is not known which model of %1 is meant</source>
        <translation>%1 のどのモデルを指すのかわかりません</translation>
    </message>
    <message>
        <source>Write %1,MODEL</source>
        <translation>%1,モデル のように指定してください</translation>
    </message>
    <message>
        <source>There is no model to examine</source>
        <translation>検査するモデルがありません</translation>
    </message>
    <message>
        <source>Write `ccproxy doctor PROVIDER,MODEL`</source>
        <translation>`ccproxy doctor プロバイダー,モデル` と指定してください</translation>
    </message>
    <message>
        <source>CCProxy is not running</source>
        <translation>CCProxy が動作していません</translation>
    </message>
    <message>
        <source>`ccproxy start` starts it</source>
        <translation>`ccproxy start` で開始できます</translation>
    </message>
    <message>
        <source>The CCProxy process %1 of %2 runs but does not answer</source>
        <translation>%2 の CCProxy プロセス %1 は動作していますが、応答しません</translation>
    </message>
    <message>
        <source>`ccproxy stop` ends it</source>
        <translation>`ccproxy stop` で終了できます</translation>
    </message>
    <message>
        <source>The other CCProxy process sent messages of another version</source>
        <translation>もう 1 つの CCProxy プロセスから別のバージョンのメッセージが届きました</translation>
    </message>
    <message>
        <source>The other CCProxy process sent a message that is too large</source>
        <translation>もう 1 つの CCProxy プロセスから大きすぎるメッセージが届きました</translation>
    </message>
    <message>
        <source>The other CCProxy process sent something that is no message</source>
        <translation>もう 1 つの CCProxy プロセスからメッセージではないデータが届きました</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>`ccproxy restart` makes both the same version</source>
        <translation>`ccproxy restart` で両方が同じバージョンになります</translation>
    </message>
    <message>
        <source>Another CCProxy holds %1</source>
        <translation>別の CCProxy が %1 を使用しています</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2</source>
        <translation>ソケット %1 を作成できません: %2</translation>
    </message>
    <message>
        <source>Set CCPROXY_HOME to a folder of a local disk</source>
        <translation>CCPROXY_HOME をローカルディスクのフォルダーにしてください</translation>
    </message>
    <message>
        <source>The running CCProxy %1 does not know that command</source>
        <translation>動作中の CCProxy %1 はそのコマンドを認識できません</translation>
    </message>
    <message>
        <source>`ccproxy restart` makes it the version of the command</source>
        <translation>`ccproxy restart` でコマンドと同じバージョンになります</translation>
    </message>
    <message>
        <source>The proxy is %1 and serves nobody</source>
        <translation>プロキシは %1 の状態で、誰にも応答していません</translation>
    </message>
    <message>
        <source>CLAUDE_PATH is %1, which is no program</source>
        <translation>CLAUDE_PATH の %1 はプログラムではありません</translation>
    </message>
    <message>
        <source>Set it to the claude program, or unset it</source>
        <translation>claude プログラムを指定するか、設定を解除してください</translation>
    </message>
    <message>
        <source>Claude Code is not installed, or CCProxy does not find it</source>
        <translation>Claude Code がインストールされていないか、CCProxy が見つけられません</translation>
    </message>
    <message>
        <source>Install it with `%1`, or set CLAUDE_PATH to it</source>
        <translation>`%1` でインストールするか、CLAUDE_PATH に指定してください</translation>
    </message>
    <message>
        <source>The configuration has no profile &quot;%1&quot;</source>
        <translation>設定にプロファイル「%1」がありません</translation>
    </message>
    <message>
        <source>Add it under `profiles`, or leave --profile out</source>
        <translation>`profiles` に追加するか、--profile を省いてください</translation>
    </message>
    <message>
        <source>The first one that it has is &quot;%1&quot;</source>
        <translation>最初のプロファイルは「%1」です</translation>
    </message>
    <message>
        <source>No command of a terminal is given</source>
        <translation>ターミナルのコマンドが指定されていません</translation>
    </message>
    <message>
        <source>Write it as in: %1</source>
        <translation>次のように指定してください: %1</translation>
    </message>
    <message>
        <source>The command of the terminal does not say where Claude Code&apos;s stands</source>
        <translation>ターミナルのコマンドに Claude Code のコマンドの位置がありません</translation>
    </message>
    <message>
        <source>Put {cmd} in its place, as in: %1</source>
        <translation>その位置に {cmd} を書いてください (例: %1)</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 がインストールされていません</translation>
    </message>
    <message>
        <source>Choose another terminal, or write the whole path of its program</source>
        <translation>別のターミナルを選択するか、プログラムの完全なパスを指定してください</translation>
    </message>
    <message>
        <source>Claude Code&apos;s own settings count more than what a launch gives it: %1</source>
        <translation>起動時に渡すものより Claude Code 自身の設定が優先されます: %1</translation>
    </message>
    <message>
        <source>Take them out there</source>
        <translation>そちらから削除してください</translation>
    </message>
    <message>
        <source>A claude that is started by hand goes elsewhere by your shell&apos;s files: %1</source>
        <translation>手動で起動した claude は、シェルのファイルにより別の場所に接続します: %1</translation>
    </message>
    <message>
        <source>`ccproxy code` does not mind them</source>
        <translation>`ccproxy code` には影響しません</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2</source>
        <translation>ログファイル %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Set `log_file` to another path</source>
        <translation>`log_file` を別のパスにしてください</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file has its name</source>
        <translation>フォルダー %1 を作成できません。同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2</source>
        <translation>フォルダー %1 を作成できません: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to</source>
        <translation>フォルダー %1 に書き込めません</translation>
    </message>
    <message>
        <source>The folder %1 is not yours alone</source>
        <translation>フォルダー %1 は自分専用ではありません</translation>
    </message>
    <message>
        <source>Set CCPROXY_HOME to a folder that is yours alone</source>
        <translation>CCPROXY_HOME を自分専用のフォルダーにしてください</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 を保存できません: %2</translation>
    </message>
    <message>
        <source>Make room on the disk; the file is as it was</source>
        <translation>ディスクの空き容量を増やしてください。ファイルは元のままです</translation>
    </message>
    <message>
        <source>Check the permissions of its folder; the file is as it was</source>
        <translation>フォルダーのアクセス権を確認してください。ファイルは元のままです</translation>
    </message>
    <message>
        <source>Another program is saving this configuration</source>
        <translation>別のプログラムがこの設定を保存しています</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>しばらくしてからもう一度試してください</translation>
    </message>
    <message>
        <source>There is no earlier version of this configuration</source>
        <translation>この設定の以前の版はありません</translation>
    </message>
    <message>
        <source>Nothing was undone that could be done again</source>
        <translation>やり直せる操作はありません</translation>
    </message>
    <message>
        <source>`ccproxy config history` lists what is kept</source>
        <translation>`ccproxy config history` で保存されている版を一覧できます</translation>
    </message>
    <message>
        <source>%1 is a database, and Qt&apos;s driver for SQLite is not installed</source>
        <translation>%1 はデータベースですが、Qt の SQLite ドライバーがインストールされていません</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be read</source>
        <translation>%1 を読み取り用にコピーできません</translation>
    </message>
    <message>
        <source>%1 is a database of a program that CCProxy does not know</source>
        <translation>%1 は CCProxy の知らないプログラムのデータベースです</translation>
    </message>
    <message>
        <source>Name a JSON file that its program exports</source>
        <translation>プログラムがエクスポートした JSON ファイルを指定してください</translation>
    </message>
    <message>
        <source>The configuration of %1 is already the one that CCProxy reads</source>
        <translation>%1 の設定は、すでに CCProxy が読み込んでいるものです</translation>
    </message>
    <message>
        <source>`ccproxy config check` tells what is wrong in it</source>
        <translation>`ccproxy config check` で問題点を確認できます</translation>
    </message>
    <message>
        <source>There is no configuration of %1 at %2</source>
        <translation>%2 に %1 の設定がありません</translation>
    </message>
    <message>
        <source>Name its file</source>
        <translation>ファイルを指定してください</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>Name a file, or claude-code-router, cc-switch or ccproxy</source>
        <translation>ファイルか、claude-code-router、cc-switch、ccproxy のいずれかを指定してください</translation>
    </message>
    <message>
        <source>%1 is no configuration of a program that CCProxy knows</source>
        <translation>%1 は CCProxy の知っているプログラムの設定ではありません</translation>
    </message>
    <message>
        <source>It knows those of claude-code-router, cc-switch and ccproxy</source>
        <translation>claude-code-router、cc-switch、ccproxy の設定に対応しています</translation>
    </message>
    <message>
        <source>The key was not kept: %1</source>
        <translation>キーは保存されませんでした: %1</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer (%1)</source>
        <translation>キーチェーンがロックされているか、応答しません (%1)</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer</source>
        <translation>キーチェーンがロックされているか、応答しません</translation>
    </message>
    <message>
        <source>Unlock it and try again</source>
        <translation>ロックを解除して、もう一度試してください</translation>
    </message>
    <message>
        <source>The keychain refused it (%1)</source>
        <translation>キーチェーンに拒否されました (%1)</translation>
    </message>
    <message>
        <source>The keychain refused it</source>
        <translation>キーチェーンに拒否されました</translation>
    </message>
    <message>
        <source>Allow it there and try again</source>
        <translation>キーチェーンで許可して、もう一度試してください</translation>
    </message>
    <message>
        <source>There is no keychain that works here (%1)</source>
        <translation>ここで使用できるキーチェーンがありません (%1)</translation>
    </message>
    <message>
        <source>There is no keychain that works here</source>
        <translation>ここで使用できるキーチェーンがありません</translation>
    </message>
    <message>
        <source>Port %1 is taken by another CCProxy, of another home folder or user</source>
        <translation>ポート %1 は、別のフォルダーまたはユーザーの CCProxy が使用しています</translation>
    </message>
    <message>
        <source>Port %1 is taken by claude-code-router</source>
        <translation>ポート %1 は claude-code-router が使用しています</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>ポート %1 は別のプログラムが使用しています</translation>
    </message>
    <message>
        <source>`--port %1` is free; or end that program</source>
        <translation>`--port %1` が空いています。または、そのプログラムを終了してください</translation>
    </message>
    <message>
        <source>The request %1 was not kept</source>
        <translation>リクエスト %1 は保存されていません</translation>
    </message>
    <message>
        <source>`ccproxy config set history.bodies all` keeps what is to come</source>
        <translation>`ccproxy config set history.bodies all` で今後のものを保存できます</translation>
    </message>
    <message>
        <source>The configuration %1 is gone; what was read stays in force</source>
        <translation>設定 %1 がなくなりました。読み込み済みの内容が引き続き有効です</translation>
    </message>
    <message>
        <source>The configuration %1 is gone</source>
        <translation>設定 %1 がなくなりました</translation>
    </message>
    <message>
        <source>`ccproxy restart` goes on without it</source>
        <translation>`ccproxy restart` でそれなしに続行します</translation>
    </message>
    <message>
        <source>The configuration has an error, and is not in force as it stands</source>
        <translation>設定にエラーがあり、そのままでは有効になっていません</translation>
    </message>
    <message>
        <source>`ccproxy config check` tells it</source>
        <translation>`ccproxy config check` で確認できます</translation>
    </message>
    <message>
        <source>There is no provider named %1</source>
        <translation>%1 という名前のプロバイダーはありません</translation>
    </message>
    <message>
        <source>`ccproxy status` lists them</source>
        <translation>`ccproxy status` で一覧できます</translation>
    </message>
    <message>
        <source>it does not keep what is stored</source>
        <translation>保存したものが保持されません</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 を実行できません</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <translation>%1 はバージョンが異なります</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderEditor</name>
    <message>
        <source>This server needs no key.</source>
        <translation>このサーバーにキーは不要です。</translation>
    </message>
    <message>
        <source>It goes into the keychain. &quot;${NAME}&quot; takes it from an environment variable.</source>
        <translation>キーチェーンに保存されます。「${NAME}」と入力すると、環境変数から取得します。</translation>
    </message>
    <message>
        <source>K&amp;eep it in the file</source>
        <translation>ファイルに保存(&amp;E)</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーの追加</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>プロバイダー %1</translation>
    </message>
    <message>
        <source>Only you may read the file, but every program that you start can, and backups will have it.</source>
        <translation>ファイルを読み取れるのは本人だけですが、起動したすべてのプログラムからも読み取れます。バックアップにも含まれます。</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>Or set the environment variable %1 where CCProxy is started and write ${%1} as the key; or keep the key in the file as clear text.</source>
        <translation>または、CCProxy を起動する環境で環境変数 %1 を設定し、キーに ${%1} と入力してください。キーを平文でファイルに保存することもできます。</translation>
    </message>
    <message>
        <source>It is being saved. The keychain may ask for its password.</source>
        <translation>保存しています。キーチェーンのパスワードを求められる場合があります。</translation>
    </message>
    <message>
        <source>Something is not right yet.</source>
        <translation>まだ正しくない項目があります。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderFailures</name>
    <message>
        <source>%1 reported an error without saying which</source>
        <translation>%1 がエラーを報告しましたが、内容は示されていません</translation>
    </message>
    <message>
        <source>%1 answered with status %2 (%3)</source>
        <translation>%1 がステータス %2 (%3) で応答しました</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 がステータス %2 で応答しました</translation>
    </message>
    <message>
        <source>Check the key of provider %1</source>
        <translation>プロバイダー %1 のキーを確認してください</translation>
    </message>
    <message>
        <source>Top up the account of provider %1, or choose another provider</source>
        <translation>プロバイダー %1 のアカウントに残高を追加するか、別のプロバイダーを選択してください</translation>
    </message>
    <message>
        <source>Check what the key of provider %1 is allowed to use</source>
        <translation>プロバイダー %1 のキーに許可されている範囲を確認してください</translation>
    </message>
    <message>
        <source>Check the base URL of provider %1</source>
        <translation>プロバイダー %1 のベース URL を確認してください</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one that %1 has</source>
        <translation>モデルの名前を確認するか、%1 にある別のモデルを選択してください</translation>
    </message>
    <message>
        <source>Compact the conversation, or choose a model with a higher limit</source>
        <translation>会話を圧縮するか、上限の大きいモデルを選択してください</translation>
    </message>
    <message>
        <source>Waiting does not help: check the plan and the billing of provider %1</source>
        <translation>待っても解決しません。プロバイダー %1 のプランと請求を確認してください</translation>
    </message>
    <message>
        <source>the prompt is too long: %1 tokens, and at most %2 are possible</source>
        <translation>プロンプトが長すぎます: %1 トークン（上限は %2）</translation>
    </message>
    <message>
        <source>the prompt is too long</source>
        <translation>プロンプトが長すぎます</translation>
    </message>
    <message>
        <source>Start llama-server with --jinja, so that its models can call tools</source>
        <translation>モデルがツールを呼び出せるように、llama-server を --jinja 付きで起動してください</translation>
    </message>
    <message>
        <source>Start llama-server with the model&apos;s --mmproj file, or send no images to it</source>
        <translation>モデルの --mmproj ファイルを指定して llama-server を起動するか、画像を送信しないでください</translation>
    </message>
    <message>
        <source>Choose a model that can call tools</source>
        <translation>ツールを呼び出せるモデルを選択してください</translation>
    </message>
    <message>
        <source>%1 sent an event that is no JSON</source>
        <translation>%1 から JSON ではないイベントが届きました</translation>
    </message>
    <message>
        <source>%1 sent an event that is too large</source>
        <translation>%1 から大きすぎるイベントが届きました</translation>
    </message>
    <message>
        <source>%1 ended its answer before it was complete</source>
        <translation>%1 の応答が途中で終了しました</translation>
    </message>
    <message>
        <source>%1 answered with something that is no message</source>
        <translation>%1 の応答がメッセージではありません</translation>
    </message>
    <message>
        <source>%1 broke its answer off with an error</source>
        <translation>%1 がエラーにより応答を中断しました</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete</source>
        <translation>%1 が応答の完了前に接続を閉じました</translation>
    </message>
    <message>
        <source>%1 stopped before its answer was complete</source>
        <translation>%1 が応答の途中で停止しました</translation>
    </message>
    <message>
        <source>%1 sent an answer without content</source>
        <translation>%1 から内容のない応答が届きました</translation>
    </message>
    <message>
        <source>%1 sent something that is not JSON</source>
        <translation>%1 から JSON ではないデータが届きました</translation>
    </message>
    <message>
        <source>%1&apos;s model wrote a call that cannot be read (%2)</source>
        <translation>%1 のモデルが書いた呼び出しを読み取れません (%2)</translation>
    </message>
    <message>
        <source>%1 gave no answer (%2)</source>
        <translation>%1 は応答しませんでした (%2)</translation>
    </message>
    <message>
        <source>%1 broke off its answer</source>
        <translation>%1 が応答を中断しました</translation>
    </message>
    <message>
        <source>%1 ran out of resources in the midst of its answer</source>
        <translation>%1 が応答の途中でリソース不足になりました</translation>
    </message>
    <message>
        <source>%1 sent an answer of more than %2 bytes</source>
        <translation>%1 から %2 バイトを超える応答が届きました</translation>
    </message>
    <message>
        <source>performance.max_request_body_size sets this limit</source>
        <translation>この上限は performance.max_request_body_size で設定されています</translation>
    </message>
    <message>
        <source>%1 sent an event of more than %2 MiB</source>
        <translation>%1 から %2 MiB を超えるイベントが届きました</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of JSON</source>
        <translation>%1 が JSON ではなく Web ページを返しました</translation>
    </message>
    <message>
        <source>Check its api_base_url: %1</source>
        <translation>api_base_url を確認してください: %1</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 in the middle of its answer</source>
        <translation>%1 から応答の途中で %2 の間何も届きませんでした</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2</source>
        <translation>%1 が %2 以内に応答を開始しませんでした</translation>
    </message>
    <message>
        <source>performance.stream_idle_timeout sets this limit</source>
        <translation>この上限は performance.stream_idle_timeout で設定されています</translation>
    </message>
    <message>
        <source>performance.request_timeout sets this limit</source>
        <translation>この上限は performance.request_timeout で設定されています</translation>
    </message>
    <message>
        <source>%1 has sent nothing since the computer woke up</source>
        <translation>コンピューターのスリープ解除後、%1 から何も届いていません</translation>
    </message>
    <message>
        <source>Try again: connections do not live through a long sleep</source>
        <translation>もう一度試してください。長いスリープの間に接続は切れます</translation>
    </message>
    <message>
        <source>%1 sent an empty answer</source>
        <translation>%1 から空の応答が届きました</translation>
    </message>
    <message>
        <source>%1 answered with an empty message</source>
        <translation>%1 が空のメッセージを返しました</translation>
    </message>
    <message>
        <source>Try again, or choose another model</source>
        <translation>もう一度試すか、別のモデルを選択してください</translation>
    </message>
    <message>
        <source>the client closed the connection</source>
        <translation>クライアントが接続を閉じました</translation>
    </message>
    <message>
        <source>The provider&apos;s answer ended early</source>
        <translation>プロバイダーの応答が途中で終わりました</translation>
    </message>
    <message>
        <source>there is nothing to search for</source>
        <translation>検索する内容がありません</translation>
    </message>
    <message>
        <source>The address of the provider is no http or https URL</source>
        <translation>プロバイダーのアドレスが http または https の URL ではありません</translation>
    </message>
    <message>
        <source>api_base_url must look like https://host/path</source>
        <translation>api_base_url は https://host/path の形式でなければなりません</translation>
    </message>
    <message>
        <source>The header %1 cannot be sent: it has a line break or a character that no header may have</source>
        <translation>ヘッダー %1 を送信できません。改行か、ヘッダーに使えない文字が含まれています</translation>
    </message>
    <message>
        <source>Check the provider&apos;s headers and key for stray characters</source>
        <translation>プロバイダーのヘッダーとキーに余分な文字がないか確認してください</translation>
    </message>
    <message>
        <source>Check the host and port in api_base_url</source>
        <translation>api_base_url のホストとポートを確認してください</translation>
    </message>
    <message>
        <source>Check proxy_url, or HTTPS_PROXY and HTTP_PROXY in the environment</source>
        <translation>proxy_url、または環境変数 HTTPS_PROXY と HTTP_PROXY を確認してください</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the proxy %1</source>
        <translation>プロキシ %1 で接続を受け付けているものがありません</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1</source>
        <translation>%1 で接続を受け付けているものがありません</translation>
    </message>
    <message>
        <source>Is the server running? Check the host and port in api_base_url</source>
        <translation>サーバーは動作していますか？api_base_url のホストとポートを確認してください</translation>
    </message>
    <message>
        <source>No connection to the proxy %1</source>
        <translation>プロキシ %1 に接続できません</translation>
    </message>
    <message>
        <source>No connection to %1 within %2</source>
        <translation>%2 以内に %1 に接続できませんでした</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>%1 に接続できません</translation>
    </message>
    <message>
        <source>Check the network connection and the host and port in api_base_url</source>
        <translation>ネットワーク接続と、api_base_url のホストとポートを確認してください</translation>
    </message>
    <message>
        <source>Check the network connection, the proxy, and the host and port in api_base_url</source>
        <translation>ネットワーク接続、プロキシ、api_base_url のホストとポートを確認してください</translation>
    </message>
    <message>
        <source>The server at %1 does not speak TLS</source>
        <translation>%1 のサーバーは TLS に対応していません</translation>
    </message>
    <message>
        <source>If it is a plain HTTP server, write http:// in api_base_url</source>
        <translation>暗号化なしの HTTP サーバーの場合は、api_base_url に http:// と指定してください</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed</source>
        <translation>%1 との TLS ハンドシェイクに失敗しました</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS 1.2 or later and that nothing in between intercepts the connection</source>
        <translation>サーバーが TLS 1.2 以降に対応しているか、途中で接続が傍受されていないかを確認してください</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>%1 の証明書はまだ有効になっていません</translation>
    </message>
    <message>
        <source>Check the clock of this computer</source>
        <translation>このコンピューターの時計を確認してください</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>%1 の証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>Its operator has to renew it; check the clock of this computer, too</source>
        <translation>運営者による更新が必要です。このコンピューターの時計も確認してください</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed</source>
        <translation>%1 の証明書は自己署名です</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust</source>
        <translation>%1 の証明書は、このコンピューターが信頼していない認証局のものです</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know</source>
        <translation>%1 の証明書は、このコンピューターが知らない認証局のものです</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified: its chain is incomplete</source>
        <translation>%1 の証明書を検証できません。証明書チェーンが不完全です</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked</source>
        <translation>%1 の証明書は失効しています</translation>
    </message>
    <message>
        <source>Do not use this server</source>
        <translation>このサーバーを使用しないでください</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host name</source>
        <translation>%1 の証明書は別のホスト名のものです</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another address</source>
        <translation>%1 の証明書は別のアドレスのものです</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified</source>
        <translation>%1 の証明書を検証できません</translation>
    </message>
    <message>
        <source>If you trust it, name a file with its certificate (PEM) in ca_file; a company&apos;s proxy that inspects TLS has one of its own</source>
        <translation>信頼できる場合は、その証明書のファイル (PEM) を ca_file に指定してください。TLS を検査する社内プロキシには固有の証明書があります</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password of proxy_url</source>
        <translation>プロキシ %1 が proxy_url のユーザー名とパスワードを受け付けません</translation>
    </message>
    <message>
        <source>Check them; write special characters as %1 for @, %2 for :</source>
        <translation>確認してください。特殊文字は @ を %1、: を %2 のように書きます</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password</source>
        <translation>プロキシ %1 がユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>Put them into proxy_url: %1</source>
        <translation>proxy_url に指定してください: %1</translation>
    </message>
    <message>
        <source>The proxy %1 did not open a connection to %2 (status %3)</source>
        <translation>プロキシ %1 が %2 への接続を開きませんでした (ステータス %3)</translation>
    </message>
    <message>
        <source>The proxy %1 did not open a connection to %2</source>
        <translation>プロキシ %1 が %2 への接続を開きませんでした</translation>
    </message>
    <message>
        <source>The server %1 closed a kept-alive connection just as the request was written</source>
        <translation>リクエストの送信中に、サーバー %1 が維持されていた接続を閉じました</translation>
    </message>
    <message>
        <source>It was not sent twice, since it may have been received; try again</source>
        <translation>受信された可能性があるため、再送信していません。もう一度試してください</translation>
    </message>
    <message>
        <source>The server %1 closed the connection without an answer</source>
        <translation>サーバー %1 が応答せずに接続を閉じました</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the server</source>
        <translation>もう一度試してください。解消しない場合はサーバーを確認してください</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in HTTP</source>
        <translation>%1 のサーバーが HTTP で応答しませんでした</translation>
    </message>
    <message>
        <source>Check the port in api_base_url; a server that speaks TLS needs https:// there</source>
        <translation>api_base_url のポートを確認してください。TLS のサーバーには https:// が必要です</translation>
    </message>
    <message>
        <source>Check the port in api_base_url</source>
        <translation>api_base_url のポートを確認してください</translation>
    </message>
    <message>
        <source>The host name of the proxy, %1, was not found</source>
        <translation>プロキシのホスト名 %1 が見つかりません</translation>
    </message>
    <message>
        <source>The host name %1 was not found</source>
        <translation>ホスト名 %1 が見つかりません</translation>
    </message>
    <message>
        <source>Check its spelling in api_base_url and the network connection</source>
        <translation>api_base_url のつづりとネットワーク接続を確認してください</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read</source>
        <translation>信頼する証明書のファイルを読み取れません</translation>
    </message>
    <message>
        <source>Install the system&apos;s certificates (package ca-certificates), or check the configured file</source>
        <translation>システムの証明書 (パッケージ ca-certificates) をインストールするか、設定したファイルを確認してください</translation>
    </message>
    <message>
        <source>The address of the provider is no valid URL</source>
        <translation>プロバイダーのアドレスが有効な URL ではありません</translation>
    </message>
    <message>
        <source>There is not enough memory for a request to the provider</source>
        <translation>プロバイダーへのリクエストに必要なメモリが足りません</translation>
    </message>
    <message>
        <source>Close other programs, or wait until other requests have ended</source>
        <translation>ほかのプログラムを閉じるか、ほかのリクエストが終わるまで待ってください</translation>
    </message>
    <message>
        <source>The server %1 broke off in the middle of its answer</source>
        <translation>サーバー %1 が応答の途中で切断しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試してください</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, cannot be read: %2</source>
        <translation>ca_file の証明書 (%1) を読み取れません: %2</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, are none</source>
        <translation>ca_file のファイル (%1) に証明書がありません</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, cannot be put together with the system&apos;s: %2</source>
        <translation>ca_file の証明書 (%1) をシステムの証明書と結合できません: %2</translation>
    </message>
    <message>
        <source>ca_file names a file of certificates in PEM</source>
        <translation>ca_file には PEM 形式の証明書ファイルを指定します</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>the search server has had too many requests</source>
        <translation>検索サーバーへのリクエストが多すぎます</translation>
    </message>
    <message>
        <source>the search server refuses JSON; its settings must list json among the formats of search</source>
        <translation>検索サーバーが JSON を拒否しました。サーバーの設定で検索形式に json を加える必要があります</translation>
    </message>
    <message>
        <source>the search server answered %1</source>
        <translation>検索サーバーの応答: %1</translation>
    </message>
    <message>
        <source>the search server took too long</source>
        <translation>検索サーバーの応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>the search server&apos;s answer is too long</source>
        <translation>検索サーバーの応答が長すぎます</translation>
    </message>
    <message>
        <source>the search server&apos;s answer is not SearXNG&apos;s JSON</source>
        <translation>検索サーバーの応答が SearXNG の JSON ではありません</translation>
    </message>
    <message>
        <source>The demo provider answers by itself and has no server to ask</source>
        <translation>デモのプロバイダーは自身で応答し、サーバーはありません</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderForm</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What routes and requests call it</source>
        <translation>ルートとリクエストで使う名前</translation>
    </message>
    <message>
        <source>A provider keeps its name, since routes lead to it by that. A copy can have another one.</source>
        <translation>ルートは名前でプロバイダーを参照するため、名前は変更できません。複製には別の名前を付けられます。</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>種類(&amp;I):</translation>
    </message>
    <message>
        <source>Add&amp;ress:</source>
        <translation>アドレス(&amp;R):</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>キー(&amp;Y):</translation>
    </message>
    <message>
        <source>Mode&amp;ls:</source>
        <translation>モデル(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Get a key…</source>
        <translation>キーを入手(&amp;G)…</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 を開きます</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>詳細(&amp;M)</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>名前に基づいて判断</translation>
    </message>
    <message>
        <source>Such as https://host/v1</source>
        <translation>例: https://host/v1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderWords</name>
    <message>
        <source>%1, ends in %2</source>
        <translation>%1、末尾 %2</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>In the keychain, which is locked or does not answer</source>
        <translation>キーチェーン（ロック中または応答なし）</translation>
    </message>
    <message>
        <source>In the keychain, but none works here</source>
        <translation>キーチェーン（この環境では利用不可）</translation>
    </message>
    <message>
        <source>In the keychain, which refuses to give it</source>
        <translation>キーチェーン（キーの取得を拒否）</translation>
    </message>
    <message>
        <source>The keychain does not have it</source>
        <translation>キーチェーンにキーなし</translation>
    </message>
    <message>
        <source>In the keychain, but it cannot be read</source>
        <translation>キーチェーン（読み取り不可）</translation>
    </message>
    <message>
        <source>In the file as clear text</source>
        <translation>ファイル（平文）</translation>
    </message>
    <message>
        <source>From the variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>キー未設定</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 互換</translation>
    </message>
    <message>
        <source>OpenAI-compatible (Responses)</source>
        <translation>OpenAI 互換 (Responses)</translation>
    </message>
    <message>
        <source>Anthropic-compatible</source>
        <translation>Anthropic 互換</translation>
    </message>
    <message>
        <source>Gemini-compatible</source>
        <translation>Gemini 互換</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>%1 と同様</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProvidersSection</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>編集(&amp;I)…</translation>
    </message>
    <message>
        <source>Cop&amp;y…</source>
        <translation>複製(&amp;Y)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>上へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Space turns a provider on or off, Enter edits it, Alt with Up or Down moves it.</source>
        <translation>Space でオン/オフの切り替え、Enter で編集、Alt+↑/↓ で移動します。</translation>
    </message>
    <message>
        <source>There is no provider yet. Add one to begin.</source>
        <translation>プロバイダーがまだありません。まず 1 つ追加してください。</translation>
    </message>
    <message>
        <source>The configuration is not valid; mend it first: %1</source>
        <translation>設定が無効です。先に修正してください: %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <translation>%1 をオフにしました。</translation>
    </message>
    <message>
        <source>%1 is turned on.</source>
        <translation>%1 をオンにしました。</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 を移動しました。</translation>
    </message>
    <message>
        <source>%1 is deleted as well</source>
        <translation>%1 も削除されます</translation>
    </message>
    <message>
        <source>%1 leads to %2,%3 then</source>
        <translation>%1 の転送先は %2,%3 になります</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead to %1.</source>
        <translation>
            <numerusform>%n 個のルートが %1 を転送先にしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1 を削除しました。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Space turns %1 on.</source>
        <translation>Space キーで %1 をオンにします。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProxyFailures</name>
    <message>
        <source>CCProxy is shutting down</source>
        <translation>CCProxy を終了しています</translation>
    </message>
    <message>
        <source>Try again once it runs again</source>
        <translation>再び動作してから、もう一度試してください</translation>
    </message>
    <message numerus="yes">
        <source>This client makes more than %Ln request(s) in a minute</source>
        <translation>
            <numerusform>このクライアントのリクエストが 1 分間に %Ln 件を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>performance.rate_limit_requests_per_min sets this limit</source>
        <translation>この上限は performance.rate_limit_requests_per_min で設定されています</translation>
    </message>
    <message>
        <source>CCProxy&apos;s own apikey is in the keychain, which is locked or has not answered yet</source>
        <translation>CCProxy 自身の apikey はキーチェーンにありますが、キーチェーンはロックされているか、まだ応答がありません</translation>
    </message>
    <message>
        <source>CCProxy&apos;s own apikey is in the keychain, which does not give it</source>
        <translation>CCProxy 自身の apikey はキーチェーンにありますが、取得できません</translation>
    </message>
    <message>
        <source>Unlock it; CCProxy goes on by itself</source>
        <translation>ロックを解除すると、CCProxy は自動的に続行します</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key apikey` puts it there</source>
        <translation>`ccproxy providers set-key apikey` でキーチェーンに保存できます</translation>
    </message>
    <message>
        <source>The change of the configuration has not been made in time</source>
        <translation>設定の変更が時間内に完了しませんでした</translation>
    </message>
    <message>
        <source>It may still be made: GET /providers tells</source>
        <translation>まだ行われる可能性があります。GET /providers で確認できます</translation>
    </message>
    <message>
        <source>This program&apos;s configuration cannot be changed by clients</source>
        <translation>このプログラムの設定はクライアントから変更できません</translation>
    </message>
    <message>
        <source>CCProxy: this day&apos;s budget of %1 for the profile %2 is spent</source>
        <translation>CCProxy: プロファイル %2 の 1 日の予算 %1 を使い切りました</translation>
    </message>
    <message>
        <source>CCProxy: this month&apos;s budget of %1 for the profile %2 is spent</source>
        <translation>CCProxy: プロファイル %2 の 1 か月の予算 %1 を使い切りました</translation>
    </message>
    <message>
        <source>CCProxy: this day&apos;s budget of %1 is spent</source>
        <translation>CCProxy: 1 日の予算 %1 を使い切りました</translation>
    </message>
    <message>
        <source>CCProxy: this month&apos;s budget of %1 is spent</source>
        <translation>CCProxy: 1 か月の予算 %1 を使い切りました</translation>
    </message>
    <message>
        <source>Raise %1, or set %2 to warn or background, by `ccproxy config set`</source>
        <translation>`ccproxy config set` で %1 を増やすか、%2 を warn または background にしてください</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain, and this system has none that answers</source>
        <translation>%1 のキーはキーチェーンにありますが、このシステムには応答するキーチェーンがありません</translation>
    </message>
    <message>
        <source>Take api_key out of the configuration and give the key as an environment variable to CCProxy instead</source>
        <translation>設定から api_key を削除し、代わりにキーを環境変数で CCProxy に渡してください</translation>
    </message>
    <message>
        <source>Take api_key out of the configuration and give the key as %1 to CCProxy instead</source>
        <translation>設定から api_key を削除し、代わりにキーを %1 で CCProxy に渡してください</translation>
    </message>
    <message>
        <source>The keychain refused %1&apos;s key to CCProxy</source>
        <translation>キーチェーンが %1 のキーを CCProxy に渡すことを拒否しました</translation>
    </message>
    <message>
        <source>Allow it there; `ccproxy restart` asks again</source>
        <translation>キーチェーンで許可してください。`ccproxy restart` で再度要求します</translation>
    </message>
    <message>
        <source>The key of %1 is not in the keychain, where the configuration says that it is</source>
        <translation>%1 のキーが、設定ではあるとされているキーチェーンにありません</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts it there</source>
        <translation>`ccproxy providers set-key %1` でキーチェーンに保存できます</translation>
    </message>
    <message>
        <source>What CCProxy has in the keychain cannot be read</source>
        <translation>CCProxy がキーチェーンに保存したデータを読み取れません</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` writes it anew</source>
        <translation>`ccproxy providers set-key %1` で書き直せます</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain, which is locked or has not answered yet</source>
        <translation>%1 のキーはキーチェーンにありますが、キーチェーンはロックされているか、まだ応答がありません</translation>
    </message>
    <message>
        <source>%1 has no API key</source>
        <translation>%1 には API キーがありません</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts one into the keychain; the environment variable %2 does as well</source>
        <translation>`ccproxy providers set-key %1` でキーチェーンに保存できます。環境変数 %2 でも指定できます</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts one into the keychain</source>
        <translation>`ccproxy providers set-key %1` でキーチェーンに保存できます</translation>
    </message>
    <message>
        <source>The route names a provider that is not configured</source>
        <translation>ルートのプロバイダーが設定されていません</translation>
    </message>
    <message>
        <source>`ccproxy config check` says which</source>
        <translation>`ccproxy config check` で確認できます</translation>
    </message>
    <message>
        <source>The history %1 is damaged</source>
        <translation>履歴 %1 が壊れています</translation>
    </message>
    <message>
        <source>The history %1 cannot be written: there is no space left</source>
        <translation>空き容量がないため、履歴 %1 に書き込めません</translation>
    </message>
    <message>
        <source>Free some, or set history.keep_bytes to less</source>
        <translation>空き容量を増やすか、history.keep_bytes を小さくしてください</translation>
    </message>
    <message>
        <source>The history %1 cannot be used: %2</source>
        <translation>履歴 %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>Mend that, or name another one in history.database</source>
        <translation>修復するか、history.database に別のものを指定してください</translation>
    </message>
    <message>
        <source>The history %1 was made by a newer CCProxy</source>
        <translation>履歴 %1 は新しい CCProxy で作成されたものです</translation>
    </message>
    <message>
        <source>Use that one, or name another one in history.database</source>
        <translation>その CCProxy を使用するか、history.database に別のものを指定してください</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for the history %2 is not installed</source>
        <translation>履歴 %2 用の Qt ドライバー %1 がインストールされていません</translation>
    </message>
    <message>
        <source>Install %1, or its like</source>
        <translation>%1、または同等のものをインストールしてください</translation>
    </message>
    <message>
        <source>history.database names a kind of database that CCProxy does not know</source>
        <translation>history.database に CCProxy の知らない種類のデータベースが指定されています</translation>
    </message>
    <message>
        <source>history.database is no valid URL</source>
        <translation>history.database が有効な URL ではありません</translation>
    </message>
    <message>
        <source>history.database names no database</source>
        <translation>history.database にデータベースが指定されていません</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database, or as the path of a file</source>
        <translation>postgresql://user@host/database、またはファイルのパスで指定してください</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>履歴は無効になっています</translation>
    </message>
    <message>
        <source>`ccproxy config set history.enabled true` turns it on</source>
        <translation>`ccproxy config set history.enabled true` で有効にできます</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program</source>
        <translation>%2 のポート %1 は別のプログラムが使用しています</translation>
    </message>
    <message>
        <source>`ccproxy status` tells whether that is CCProxy itself; `--port` or `port` in the settings chooses another one</source>
        <translation>`ccproxy status` で CCProxy 自身かどうかを確認できます。`--port` または設定の `port` で別のポートを選べます</translation>
    </message>
    <message>
        <source>The system does not let CCProxy listen on port %1</source>
        <translation>システムがポート %1 での待ち受けを CCProxy に許可していません</translation>
    </message>
    <message>
        <source>Choose another port with `--port`; `%1` lists the reserved ones</source>
        <translation>`--port` で別のポートを選択してください。予約済みのポートは `%1` で一覧できます</translation>
    </message>
    <message>
        <source>Ports below 1024 are reserved: choose a higher one with `--port`</source>
        <translation>1024 未満のポートは予約されています。`--port` でより大きいポートを選択してください</translation>
    </message>
    <message>
        <source>The port is reserved: choose another one with `--port`</source>
        <translation>ポートは予約されています。`--port` で別のポートを選択してください</translation>
    </message>
    <message>
        <source>This machine has no address %1</source>
        <translation>このコンピューターにアドレス %1 はありません</translation>
    </message>
    <message>
        <source>Set `host` to 127.0.0.1, or to one of the machine&apos;s own addresses</source>
        <translation>`host` を 127.0.0.1 か、このコンピューターのアドレスにしてください</translation>
    </message>
    <message>
        <source>CCProxy cannot listen on %1 port %2: %3</source>
        <translation>CCProxy は %1 のポート %2 で待ち受けできません: %3</translation>
    </message>
    <message>
        <source>Choose another address with `--host` or another port with `--port`</source>
        <translation>`--host` で別のアドレスか、`--port` で別のポートを選択してください</translation>
    </message>
    <message>
        <source>`%1` is no address</source>
        <translation>`%1` はアドレスではありません</translation>
    </message>
    <message>
        <source>Set `host` to an address such as 127.0.0.1</source>
        <translation>`host` を 127.0.0.1 などのアドレスにしてください</translation>
    </message>
    <message>
        <source>CCProxy needs Qt 6.4.2, or 6.8 and later</source>
        <translation>CCProxy には Qt 6.4.2、または 6.8 以降が必要です</translation>
    </message>
    <message>
        <source>The request body is not a complete JSON object</source>
        <translation>リクエストの本文が完全な JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>Send a Messages request as JSON</source>
        <translation>Messages リクエストを JSON で送信してください</translation>
    </message>
    <message>
        <source>%1: field required</source>
        <translation>%1: 必須のフィールドです</translation>
    </message>
    <message>
        <source>%1: must be an object with role and content</source>
        <translation>%1: role と content を持つオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>%1: must be an object</source>
        <translation>%1: オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>%1: must be &quot;user&quot;, &quot;assistant&quot; or &quot;system&quot;</source>
        <translation>%1: &quot;user&quot;、&quot;assistant&quot;、&quot;system&quot; のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>%1: must be a string or an array of content blocks</source>
        <translation>%1: 文字列かコンテンツブロックの配列でなければなりません</translation>
    </message>
    <message>
        <source>%1: must be a string or an array of text blocks</source>
        <translation>%1: 文字列かテキストブロックの配列でなければなりません</translation>
    </message>
    <message>
        <source>%1: must be a non-empty string</source>
        <translation>%1: 空でない文字列でなければなりません</translation>
    </message>
    <message>
        <source>%1: must be a whole number of at least 1</source>
        <translation>%1: 1 以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>%1: must be an array of messages</source>
        <translation>%1: メッセージの配列でなければなりません</translation>
    </message>
    <message>
        <source>%1: at least one message is required</source>
        <translation>%1: 少なくとも 1 つのメッセージが必要です</translation>
    </message>
    <message>
        <source>%1: must be true or false</source>
        <translation>%1: true か false でなければなりません</translation>
    </message>
    <message>
        <source>%1: must be a number</source>
        <translation>%1: 数値でなければなりません</translation>
    </message>
    <message>
        <source>%1: must be an array of tools</source>
        <translation>%1: ツールの配列でなければなりません</translation>
    </message>
    <message>
        <source>CCProxy is paused</source>
        <translation>CCProxy は一時停止中です</translation>
    </message>
    <message>
        <source>Unpause it in its menu, or by `ccproxy resume`</source>
        <translation>メニューか `ccproxy resume` で再開してください</translation>
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
    <name>ccproxy::ui::Reasons</name>
    <message>
        <source>no other rule matched</source>
        <translation>ほかの規則に当てはまらない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a haiku model</source>
        <translation>「%1」は haiku のモデル</translation>
    </message>
    <message>
        <source>the request is of class %1</source>
        <translation>リクエストのクラスが %1</translation>
    </message>
    <message>
        <source>the request is of an agent</source>
        <translation>エージェントのリクエスト</translation>
    </message>
    <message>
        <source>the request names provider %1</source>
        <translation>リクエストがプロバイダー %1 を指定</translation>
    </message>
    <message>
        <source>a route is named &quot;%1&quot;</source>
        <translation>「%1」という名前のルートがある</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits the pattern &quot;%2&quot;</source>
        <translation>「%1」がパターン「%2」に一致</translation>
    </message>
    <message>
        <source>the web is to be searched</source>
        <translation>ウェブの検索が必要</translation>
    </message>
    <message>
        <source>it has an image, and there is no default model that could see it</source>
        <translation>画像があり、それを見られる既定のモデルがない</translation>
    </message>
    <message>
        <source>it has an image, which %1 cannot see</source>
        <translation>画像があり、%1 はそれを見られない</translation>
    </message>
    <message>
        <source>thinking is switched on</source>
        <translation>思考がオン</translation>
    </message>
    <message>
        <source>thinking is switched on with a budget of %1</source>
        <translation>思考が予算 %1 でオン</translation>
    </message>
    <message>
        <source>the effort %1 is at least %2</source>
        <translation>エフォート %1 が %2 以上</translation>
    </message>
    <message>
        <source>the route is for agents of the type %1</source>
        <translation>種類が %1 のエージェント用のルート</translation>
    </message>
    <message>
        <source>the budget is spent</source>
        <translation>予算を使い切った</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 tokens by its size</source>
        <translation>サイズから見て %1 ～ %2 トークン</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2 for a conversation that is there already</source>
        <translation>%1、進行中の会話のしきい値 %2 を超えている</translation>
    </message>
    <message>
        <source>%1, not above the threshold of %2 for a conversation that is there already</source>
        <translation>%1、進行中の会話のしきい値 %2 を超えていない</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3, but that of %4 is no larger</source>
        <translation>%1 のコンテキスト（%2 トークン）は %3 には小さすぎるが、%4 のものも大きくない</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3, but %4</source>
        <translation>%1 のコンテキスト（%2 トークン）は %3 には小さすぎるが、%4</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3</source>
        <translation>%1 のコンテキスト（%2 トークン）は %3 には小さすぎる</translation>
    </message>
    <message>
        <source>%1, but the window of %2 is too small</source>
        <translation>%1。しかし %2 のコンテキストは小さすぎる</translation>
    </message>
    <message>
        <source>%1, not above the threshold of %2</source>
        <translation>%1、しきい値 %2 を超えていない</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2, but %3</source>
        <translation>%1、しきい値 %2 を超えているが、%3</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2</source>
        <translation>%1、しきい値 %2 を超えている</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; the general routes are used</source>
        <translation>プロファイル「%1」はないため、一般のルートを使う</translation>
    </message>
    <message>
        <source>it is not configured</source>
        <translation>設定されていない</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>設定されていない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no provider</source>
        <translation>「%1」はプロバイダーを指定していない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no provider</source>
        <translation>「%1」というプロバイダーはない</translation>
    </message>
    <message>
        <source>provider %1 is turned off</source>
        <translation>プロバイダー %1 は無効になっている</translation>
    </message>
    <message>
        <source>no model is named after the provider</source>
        <translation>プロバイダーの後にモデルが指定されていない</translation>
    </message>
    <message>
        <source>provider %1 does not list the model &quot;%2&quot;</source>
        <translation>プロバイダー %1 の一覧にモデル「%2」がない</translation>
    </message>
    <message>
        <source>named in the request</source>
        <translation>リクエストで指定</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a rule, not of a model&apos;s route</source>
        <translation>「%1」は規則の名前で、モデルのルートの名前ではない</translation>
    </message>
    <message>
        <source>no route is named &quot;%1&quot; and no pattern fits it</source>
        <translation>「%1」という名前のルートも、当てはまるパターンもない</translation>
    </message>
    <message>
        <source>route &quot;%1&quot;: %2</source>
        <translation>ルート「%1」: %2</translation>
    </message>
    <message>
        <source>there is no default route</source>
        <translation>既定のルートがない</translation>
    </message>
    <message>
        <source>the default route cannot be used: %1</source>
        <translation>既定のルートを使えない: %1</translation>
    </message>
    <message>
        <source>it has no target</source>
        <translation>宛先がない</translation>
    </message>
    <message>
        <source>its condition %1 does not hold</source>
        <translation>条件 %1 に当てはまらない</translation>
    </message>
    <message>
        <source>target of %1, %2, is left out: %3</source>
        <translation>%1 の宛先 %2 は対象外: %3</translation>
    </message>
    <message>
        <source>fallback %1 of %2, %3, is left out: %4</source>
        <translation>%2 のフォールバック %1（%3）は対象外: %4</translation>
    </message>
    <message>
        <source>no such provider, %1</source>
        <translation>そのようなプロバイダーはない、%1</translation>
    </message>
    <message>
        <source>no such provider</source>
        <translation>そのようなプロバイダーはない</translation>
    </message>
    <message>
        <source>the provider is disabled, %1</source>
        <translation>プロバイダーが無効、%1</translation>
    </message>
    <message>
        <source>the provider is disabled</source>
        <translation>プロバイダーが無効</translation>
    </message>
    <message>
        <source>neither of class auxiliary nor for a haiku model</source>
        <translation>クラスが auxiliary でも、Haiku モデル宛てでもない</translation>
    </message>
    <message>
        <source>the web is not to be searched</source>
        <translation>Web 検索を必要としない</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>画像がない</translation>
    </message>
    <message>
        <source>it has an image, and nothing says that %1 cannot see</source>
        <translation>画像があり、%1 が画像を見られないとはわかっていない</translation>
    </message>
    <message>
        <source>it has an image, but %1 can see</source>
        <translation>画像があるが、%1 は画像を見られる</translation>
    </message>
    <message>
        <source>neither of class subagent nor of an agent</source>
        <translation>クラスが subagent でも、エージェントからでもない</translation>
    </message>
    <message>
        <source>no thinking asked for</source>
        <translation>思考は求められていない</translation>
    </message>
    <message>
        <source>adaptive thinking alone does not count</source>
        <translation>適応型の思考だけでは数えない</translation>
    </message>
    <message>
        <source>thinking is switched off</source>
        <translation>思考は無効</translation>
    </message>
    <message>
        <source>the thinking budget of %1 is below that of the route</source>
        <translation>思考予算 %1 がルートの下限に満たない</translation>
    </message>
    <message>
        <source>%1, no effort given</source>
        <translation>%1、エフォートの指定なし</translation>
    </message>
    <message>
        <source>%1, effort %2 is below %3</source>
        <translation>%1、エフォート %2 が %3 に満たない</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation>%1。しかし %2</translation>
    </message>
    <message>
        <source>%1 … and %2 more</source>
        <translation>%1 … ほか %2 件</translation>
    </message>
    <message>
        <source>No provider is named &quot;%1&quot;</source>
        <translation>「%1」という名前のプロバイダーはありません</translation>
    </message>
    <message>
        <source>Providers: none is configured</source>
        <translation>プロバイダー: 1 つも設定されていません</translation>
    </message>
    <message>
        <source>Providers: %1</source>
        <translation>プロバイダー: %1</translation>
    </message>
    <message>
        <source>Provider &quot;%1&quot; does not list a model &quot;%2&quot;</source>
        <translation>プロバイダー「%1」の一覧にモデル「%2」がありません</translation>
    </message>
    <message>
        <source>Its models: none</source>
        <translation>モデル: なし</translation>
    </message>
    <message>
        <source>Its models: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>The request names provider &quot;%1&quot; but no model</source>
        <translation>リクエストはプロバイダー「%1」を指定していますが、モデルの指定がありません</translation>
    </message>
    <message>
        <source>Ask for %1, for example</source>
        <translation>例えば %1 と指定してください</translation>
    </message>
    <message>
        <source>Provider &quot;%1&quot; is turned off</source>
        <translation>プロバイダー「%1」は無効になっています</translation>
    </message>
    <message>
        <source>Turn it on in the settings, or with `ccproxy providers enable %1`</source>
        <translation>設定、または `ccproxy providers enable %1` で有効にしてください</translation>
    </message>
    <message>
        <source>CCProxy has no route for this request: %1</source>
        <translation>CCProxy にこのリクエスト用のルートがありません: %1</translation>
    </message>
    <message>
        <source>The budget is spent, and the background route cannot be taken: %1</source>
        <translation>予算を使い切りましたが、background ルートを使えません: %1</translation>
    </message>
    <message>
        <source>Set routes.background, or another budget.on_limit</source>
        <translation>routes.background を設定するか、budget.on_limit を変更してください</translation>
    </message>
    <message>
        <source>Set a default route in the configuration, such as &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</source>
        <translation>設定に既定のルートを指定してください (例: &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}})</translation>
    </message>
    <message>
        <source>Add a provider and set a default route in the configuration, such as &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</source>
        <translation>プロバイダーを追加し、設定に既定のルートを指定してください (例: &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}})</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ReplayDialog</name>
    <message>
        <source>Replay the request %1</source>
        <translation>リクエスト %1 のリプレイ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今回</translation>
    </message>
    <message>
        <source>The answer came, but it is not on record.</source>
        <translation>レスポンスは届きましたが、記録されていません。</translation>
    </message>
    <message>
        <source>The whole conversation is sent again, and costs what that model takes.</source>
        <translation>会話全体を再送信するため、そのモデルの料金がかかります。</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M):</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>PROVIDER,MODEL</source>
        <translation>PROVIDER,MODEL</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>Answer &amp;before</source>
        <translation>前回のレスポンス(&amp;B)</translation>
    </message>
    <message>
        <source>Answer &amp;now</source>
        <translation>今回のレスポンス(&amp;N)</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>レスポンスを待っています…</translation>
    </message>
    <message>
        <source>Both answers are below.</source>
        <translation>両方のレスポンスを下に表示しています。</translation>
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
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the route was taken</source>
        <translation>このルートを選んだ理由</translation>
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
    <name>ccproxy::ui::RequestTrial</name>
    <message>
        <source>Thinking is switched on</source>
        <translation>思考がオン</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>画像を含む</translation>
    </message>
    <message>
        <source>Searches the web</source>
        <translation>ウェブを検索</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>決定の経緯</translation>
    </message>
    <message>
        <source>You</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Work behind the scenes</source>
        <translation>バックグラウンドの処理</translation>
    </message>
    <message>
        <source>An agent of Claude Code</source>
        <translation>Claude Code のエージェント</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Such as Plan</source>
        <translation>例: Plan</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>要求モデル</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>プロンプトのトークン数</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>要求元</translation>
    </message>
    <message>
        <source>Type of agent</source>
        <translation>エージェントの種類</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>エフォート</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name the model that is asked for.</source>
        <translation>要求モデルの名前を入力してください。</translation>
    </message>
    <message>
        <source>It is refused: %1</source>
        <translation>拒否されます: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider, model</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It goes to %1, as it asks for.</source>
        <translation>要求どおり %1 に転送されます。</translation>
    </message>
    <message>
        <source>It goes to %1 by the route %2.</source>
        <translation>ルート %2 により %1 に転送されます。</translation>
    </message>
    <message>
        <source>If that fails: %1.</source>
        <translation>失敗した場合: %1。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RouteEditor</name>
    <message>
        <source>where the route leads</source>
        <translation>ルートの転送先</translation>
    </message>
    <message>
        <source>the chosen fallback</source>
        <translation>選択したフォールバック</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>フォールバック</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RouteStory</name>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>It went by the route %1: %2.</source>
        <translation>ルート %1 を通りました: %2。</translation>
    </message>
    <message>
        <source>It took no route: %1.</source>
        <translation>どのルートも通りませんでした: %1。</translation>
    </message>
    <message>
        <source>The rules that were tried are not known, since the request was not kept.</source>
        <translation>リクエストが保存されていないため、試された規則はわかりません。</translation>
    </message>
    <message>
        <source>The settings have changed since. By those of now it would be as below.</source>
        <translation>その後、設定が変わりました。今の設定では次のとおりです。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Routes</name>
    <message>
        <source>CCProxy does not know whether %1 has the model %2. Check the name, or test the provider.</source>
        <translation>%1 にモデル %2 があるかどうか、CCProxy では確認できません。名前を確認するか、プロバイダーをテストしてください。</translation>
    </message>
    <message>
        <source>Everything that no other route takes</source>
        <translation>他のルートに該当しないすべてのリクエスト</translation>
    </message>
    <message>
        <source>Prompts that are very long</source>
        <translation>非常に長いプロンプト</translation>
    </message>
    <message>
        <source>Small work behind the scenes, such as titles</source>
        <translation>タイトルの生成など、バックグラウンドの小さな処理</translation>
    </message>
    <message>
        <source>Requests that ask for hard thinking</source>
        <translation>高度な思考を求めるリクエスト</translation>
    </message>
    <message>
        <source>Requests that search the web</source>
        <translation>ウェブを検索するリクエスト</translation>
    </message>
    <message>
        <source>Images, where the model of the default route cannot see</source>
        <translation>default ルートのモデルが画像に対応していない場合の画像</translation>
    </message>
    <message>
        <source>Work that Claude Code hands to agents</source>
        <translation>Claude Code がエージェントに任せる処理</translation>
    </message>
    <message>
        <source>Requests for the model %1</source>
        <translation>モデル %1 へのリクエスト</translation>
    </message>
    <message>
        <source>Requests for models like %1</source>
        <translation>%1 に一致するモデルへのリクエスト</translation>
    </message>
    <message>
        <source>As without the profile</source>
        <translation>プロファイルなしの場合と同じ</translation>
    </message>
    <message>
        <source>Not set: such requests are refused</source>
        <translation>未設定: このようなリクエストは拒否されます</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1; then one other</source>
        <translation>%1、続いて他 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1; then %n others</source>
        <translation>
            <numerusform>%1、続いて他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutesSection</name>
    <message>
        <source>Try a request</source>
        <translation>リクエストを試す</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutesWidget</name>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Name of a model, or a pattern, for a route of its own</source>
        <translation>専用のルートを設けるモデルの名前、またはパターン</translation>
    </message>
    <message>
        <source>Model, or claude-opus-*</source>
        <translation>モデル、または claude-opus-*</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Adds a route for requests that ask for this model</source>
        <translation>このモデルを要求するリクエストのルートを追加します</translation>
    </message>
    <message>
        <source>Remove route</source>
        <translation>ルートを削除</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1（問題あり）</translation>
    </message>
    <message>
        <source>There is nowhere for a route to lead. Add a provider first.</source>
        <translation>ルートの転送先がありません。先にプロバイダーを追加してください。</translation>
    </message>
    <message>
        <source>A route for %1 was added.</source>
        <translation>%1 のルートを追加しました。</translation>
    </message>
    <message>
        <source>The route %1 was removed.</source>
        <translation>ルート %1 を削除しました。</translation>
    </message>
    <message>
        <source>Press Enter to add this route, then choose where it leads.</source>
        <translation>Enter キーでこのルートを追加し、行き先を選んでください。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutingView</name>
    <message>
        <source>How it was decided</source>
        <translation>どう決まったか</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RowEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a list, the number of its row, a column</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove (Alt+Delete)</source>
        <translation>削除 (Alt+Delete)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row, a column</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Rows</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい / いいえ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Empty group</source>
        <translation>空のグループ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. Remove one of them.</source>
        <translation>「%1」が 2 つあります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>It has no name. Give it one, or remove it.</source>
        <translation>名前がありません。名前を付けるか、削除してください。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SaveDialog</name>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション</translation>
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
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Sett&amp;ings</source>
        <translation>設定(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes over providers and routes of another program</source>
        <translation>他のプログラムのプロバイダーとルートを取り込みます</translation>
    </message>
    <message>
        <source>Delete from the &amp;keychain</source>
        <translation>キーチェーンから削除(&amp;K)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持する</translation>
    </message>
    <message>
        <source>No longer used, but still in the keychain, so that Undo can bring it back: the key %1.</source>
        <translation>使われなくなりましたが、「元に戻す」で復元できるようキーチェーンに残っています: キー %1。</translation>
    </message>
    <message>
        <source>Deleted from the keychain.</source>
        <translation>キーチェーンから削除しました。</translation>
    </message>
    <message>
        <source>&amp;Export without keys…</source>
        <translation>キーなしでエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the settings that are in force into a file, without keys</source>
        <translation>有効な設定をキーなしでファイルに書き出します</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定のエクスポート</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Setup</name>
    <message>
        <source>A key for %1, in the variable %2</source>
        <translation>%1 のキー（変数 %2）</translation>
    </message>
    <message>
        <source>%1, with its key</source>
        <translation>%1（キーあり）</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A configuration of %1</source>
        <translation>%1 の設定</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SetupDialog</name>
    <message>
        <source>Set up CCProxy</source>
        <translation>CCProxy のセットアップ</translation>
    </message>
    <message>
        <source>The test asks for the list of models and for one tiny answer. If a step fails, go back and mend the key or the model; you can also go on, and change it in the settings later.</source>
        <translation>テストでは、モデルの一覧とごく短いレスポンスを要求します。ステップが失敗した場合は、前に戻ってキーまたはモデルを修正してください。このまま進み、後で設定から変更することもできます。</translation>
    </message>
    <message>
        <source>K&amp;eep it in the file</source>
        <translation>ファイルに保存(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>Closes this. “Set up…” in the menu Proxy opens it again.</source>
        <translation>このウィンドウを閉じます。「プロキシ」メニューの「セットアップ…」でもう一度開けます。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Claude Code, at %1</source>
        <translation>Claude Code (%1)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Key and model</source>
        <translation>キーとモデル</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>動作の確認</translation>
    </message>
    <message>
        <source>A first answer</source>
        <translation>最初のレスポンス</translation>
    </message>
    <message>
        <source>It is being saved. The keychain may ask for its password.</source>
        <translation>保存しています。キーチェーンのパスワードを求められる場合があります。</translation>
    </message>
    <message>
        <source>Or go back and write ${NAME} of an environment variable as the key; or keep the key in the file as clear text.</source>
        <translation>または、前に戻って、環境変数の ${NAME} をキーとして入力してください。キーを平文でファイルに保存することもできます。</translation>
    </message>
    <message>
        <source>It is saved. Undo in the settings takes it back.</source>
        <translation>保存しました。設定の「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>完了(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StartPage</name>
    <message>
        <source>&amp;Use what was found</source>
        <translation>見つかったものを使用する(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import the settings of another program</source>
        <translation>他のプログラムの設定をインポートする(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Choose a provider, and give its key</source>
        <translation>プロバイダーを選択してキーを入力する(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try it with the demo, which answers without a key</source>
        <translation>キーなしで応答するデモを試す(&amp;T)</translation>
    </message>
    <message>
        <source>CCProxy lets Claude Code work with any provider. This sets up the first one; everything can be changed later.</source>
        <translation>CCProxy を使うと、Claude Code を任意のプロバイダーで使用できます。ここでは最初のプロバイダーを設定します。設定はすべて後で変更できます。</translation>
    </message>
    <message>
        <source>This was found on this computer:</source>
        <translation>このコンピューターで見つかったもの:</translation>
    </message>
    <message>
        <source>What do you want to begin with?</source>
        <translation>どの方法で始めますか？</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだ何もありません。</translation>
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
    <message>
        <source>Use port %1</source>
        <translation>ポート %1 を使う</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>試行をやめる</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>試行を続ける</translation>
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
    <message>
        <source>No event has come yet.</source>
        <translation>まだイベントがありません。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TargetFaults</name>
    <message>
        <source>Check the address of %1.</source>
        <translation>%1 のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Change the key of %1.</source>
        <translation>%1 のキーを変更してください。</translation>
    </message>
    <message>
        <source>%1 (found on %2).</source>
        <translation>%1 (%2 に確認)。</translation>
    </message>
    <message>
        <source>Choose another model, or examine it again.</source>
        <translation>別のモデルを選ぶか、もう一度検査してください。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TargetPicker</name>
    <message>
        <source>Provider: %1</source>
        <translation>プロバイダー: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 をオンにする</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (オフ)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (存在しません)</translation>
    </message>
    <message>
        <source>Name of a model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>Type the name of one of its models.</source>
        <translation>このプロバイダーのモデル名を入力してください。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TestPanel</name>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストをキャンセルしました。</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>テストをキャンセル(&amp;T)</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <translation>問い合わせています。</translation>
    </message>
    <message>
        <source>It is being asked for %1.</source>
        <translation>%1 について問い合わせています。</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>動作しません。</translation>
    </message>
    <message>
        <source>It works in part.</source>
        <translation>一部が動作します。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>動作します。</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待した結果: %1</translation>
    </message>
    <message>
        <source>Asks the provider for its models, with what is typed here. This costs nothing.</source>
        <translation>ここに入力された内容でプロバイダーにモデルを尋ねます。費用はかかりません。</translation>
    </message>
    <message>
        <source>Asks the provider for one tiny answer as well, with what is typed here</source>
        <translation>ここに入力された内容で、ごく短い応答も求めます</translation>
    </message>
    <message>
        <source>Test with a message (costs a few tokens)</source>
        <translation>メッセージでテスト (数トークンかかります)</translation>
    </message>
    <message>
        <source>It can be reached. Whether it answers shows a test with a message.</source>
        <translation>到達できます。応答するかどうかはメッセージでのテストでわかります。</translation>
    </message>
    <message>
        <source>Whether it works shows a test with a message.</source>
        <translation>機能するかどうかはメッセージでのテストでわかります。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TextDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
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
        <translation>保存できませんでした: %1</translation>
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
    <message>
        <source>Try %1: %2, key %3</source>
        <translation>試行 %1: %2、キー %3</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TrayController</name>
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
    <message>
        <source>The default model was not changed</source>
        <translation>デフォルトモデルは変更されませんでした</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>アドレスをコピーしました。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, what failed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closing it quits CCProxy.</source>
        <translation>閉じると CCProxy は終了します。</translation>
    </message>
    <message>
        <source>Closing it minimises it; CCProxy is ended by Quit in the menu Proxy.</source>
        <translation>閉じると最小化されます。CCProxy はメニュー「プロキシ」の「終了」で終了します。</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has gone, so CCProxy shows this window until it is back.</source>
        <translation>デスクトップのトレイがなくなったため、戻るまで CCProxy はこのウィンドウを表示します。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so CCProxy stays in this window.</source>
        <translation>このデスクトップはトレイアイコンを表示しないため、CCProxy はこのウィンドウに留まります。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TrayMenu</name>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>waits for the keychain</source>
        <translation>キーチェーン待ち</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the &amp;settings…</source>
        <translation>設定で詳細を表示(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 回)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>Last e&amp;rrors (%1 new)</source>
        <translation>直近のエラー、新規 %1 件(&amp;R)</translation>
    </message>
    <message>
        <source>Last e&amp;rrors</source>
        <translation>直近のエラー(&amp;R)</translation>
    </message>
    <message>
        <source>Default &amp;model</source>
        <translation>デフォルトモデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>Claude Code を起動(&amp;L)…</translation>
    </message>
    <message>
        <source>Launch &amp;in</source>
        <translation>フォルダーを指定して起動(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>環境変数をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open window</source>
        <translation>ウィンドウを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
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
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Chart, %1</source>
        <translation>グラフ、%1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>? = more, of unknown price</source>
        <translation>? = 価格不明の分が他にあります</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageColumns</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Requests that have ended</source>
        <translation>終了したリクエストの数</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Requests that got no whole answer; a client that left is none of them</source>
        <translation>完全なレスポンスを得られなかったリクエストの数（クライアントが切断したものを除く）</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Tokens of requests that neither came from a cache nor went into one</source>
        <translation>リクエストのトークンのうち、キャッシュからの読み取りでもキャッシュへの書き込みでもない数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Tokens of answers</source>
        <translation>レスポンスのトークン数</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>Tokens of requests that came from the provider&apos;s cache</source>
        <translation>リクエストのトークンのうち、プロバイダーのキャッシュから読み取った数</translation>
    </message>
    <message>
        <source>To cache</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Tokens of requests that went into the provider&apos;s cache</source>
        <translation>リクエストのトークンのうち、プロバイダーのキャッシュへ書き込んだ数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>By the prices of the catalogue; what has no price there is not in it</source>
        <translation>カタログの価格による金額。カタログに価格がないものは含まれません</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Requests whose price is not known; models.json in CCProxy&apos;s folder can tell prices</source>
        <translation>価格が不明なリクエストの数。CCProxy のフォルダーの models.json で価格を指定できます</translation>
    </message>
    <message>
        <source>First content</source>
        <translation>最初の内容</translation>
    </message>
    <message>
        <source>Until an answer&apos;s first content came, on average</source>
        <translation>レスポンスの最初の内容が届くまでの平均時間</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Until an answer&apos;s end, on average</source>
        <translation>レスポンスの終了までの平均時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>（不明）</translation>
    </message>
    <message>
        <source>%1 + ?</source>
        <comment>a sum of which a part is not known</comment>
        <translation>%1 + ?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageModel</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1: there is more, of unknown price</source>
        <translation>%1: 価格不明の分が他にあります</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsagePage</name>
    <message>
        <source>Export usage</source>
        <translation>使用量のエクスポート</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>履歴を読み込んでいます。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Reads the history again</source>
        <translation>履歴を再度読み込みます</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Writes the figures of this time into a file</source>
        <translation>この期間の数値をファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets…</source>
        <translation>CSV（表計算用）(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Usag&amp;e</source>
        <translation>使用量(&amp;E)</translation>
    </message>
    <message>
        <source>Ti&amp;me:</source>
        <translation>期間(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>unt&amp;il</source>
        <translation>終了日(&amp;I)</translation>
    </message>
    <message>
        <source>Grouped &amp;by:</source>
        <translation>グループ化(&amp;B):</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>表示(&amp;W):</translation>
    </message>
    <message>
        <source>The proxy has not been started.</source>
        <translation>プロキシが開始されていません。</translation>
    </message>
    <message>
        <source>Start it above, then its history is shown.</source>
        <translation>上のボタンで開始すると、履歴が表示されます。</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>リクエスト: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>トークン: %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>コスト: %1</translation>
    </message>
    <message>
        <source>requests of unknown price: %1</source>
        <translation>価格が不明なリクエスト: %1</translation>
    </message>
    <message>
        <source>The history is turned off.</source>
        <translation>履歴がオフになっています。</translation>
    </message>
    <message>
        <source>Nothing is kept that could be counted. Turn it on in the settings, then what comes from there on is shown here.</source>
        <translation>集計できる記録がありません。設定でオンにすると、それ以降のリクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>Ope&amp;n the settings</source>
        <translation>設定を開く(&amp;N)</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>履歴を読み込めません。</translation>
    </message>
    <message>
        <source>Requests are answered all the same.</source>
        <translation>リクエストへの応答は続いています。</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>リクエストはまだありません。</translation>
    </message>
    <message>
        <source>Once Claude Code has asked something by way of CCProxy, this page tells what it used and what that cost.</source>
        <translation>Claude Code が CCProxy を通じてリクエストを送ると、このページに使用量とコストが表示されます。</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>この期間のリクエストはありません。</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>上で別の期間を選択してください。</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsagePeriods</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>期間を指定</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageTable</name>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合計</translation>
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
    <message>
        <source>Running, but cannot answer</source>
        <translation>動作中（応答不可）</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>入力 %1 トークン、出力 %2 トークン</translation>
    </message>
    <message>
        <source>%1 and what has no known price</source>
        <translation>%1 + 価格不明の分</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>今日: %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>直近のエラー: %1</translation>
    </message>
    <message>
        <source>One request is being answered; CCProxy waits for its end.</source>
        <translation>1 件のリクエストに応答しています。終了を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered; CCProxy waits for their end.</source>
        <translation>
            <numerusform>%n 件のリクエストに応答しています。終了を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>One request is being answered.</source>
        <translation>1 件のリクエストに応答しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered.</source>
        <translation>
            <numerusform>%n 件のリクエストに応答しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;pause</source>
        <translation>再開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
</context>
</TS>
