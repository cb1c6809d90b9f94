// SPDX-License-Identifier: GPL-3.0-or-later
// Texts whose tokens the test compares; make_fixture.mjs asks the published tokenizer for them.
// No character that is younger than Unicode 12: categories depend on the version.

const prose = [
    'The proxy listens on one port and answers as soon as the first byte of the provider arrives.',
    'She said: "It isn\'t the colour that matters; it\'s the grain of the paper." Nobody disagreed.',
    'Rain fell on the harbour for three days. On the fourth, boats left before anyone had finished their coffee.',
    'Die Straßenbahn fährt heute über die Königsbrücke, weil am Fluß gebaut wird; Größe und Übermut schützen davor nicht.',
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
    "L'été dernier, nous avons traversé la forêt jusqu'à l'étang où naissent les brumes ; c'était déjà l'aube, n'est-ce pas ?",
    'El niño preguntó: «¿Por qué llueve más en la montaña?» y su abuela respondió con una canción.',
    'Ontem à noite não havia ninguém na estação; só um cão, três malas e a promessa de um trem às cinco.',
    'Perché il caffè costa di più se lo bevi seduto? Così è la città, rispose il barista.',
    'Vlakem do Žďáru nad Sázavou přijedeme až večer, protože příliš žluťoučký kůň úpěl ďábelské ódy.',
    'Zażółć gęślą jaźń: pięć żółtych źrebiąt skubało świeżą trawę pod Łodzią.',
    'Egy szőrös őz ült a fűben, és rádiót hallgatott, miközben az árvíz elérte a tűzoltólaktanyát.',
    'İstanbul\'da yağmur yağıyor; ışıklar sönünce çocuklar pencereye koştu, ağaçlar da eğildi.',
    'Mùa thu Hà Nội có mùi hoa sữa, những con đường ướt mưa và tiếng rao của người bán xôi buổi sáng.',
    'Утром в городе было тихо, только дворник подметал листья да трамвай звенел на повороте.',
    'ВНИМАНИЕ! Поезд ОТПРАВЛЯЕТСЯ с третьего пути; Провожающих просят покинуть вагоны.',
    'Уранці над Дніпром їхав поїзд із гаєм, а її ґудзик лежав на під’їзді.',
    'Една сутрин в София снегът беше по-дълбок от кладенеца.',
    'Το πρωί ο άνεμος φυσούσε από τη θάλασσα, και οι ψαράδες έλεγαν πως δεν θα βγουν.',
    'ΑΘΗΝΑ, Ελλάδα: η Ώρα των Ερωτήσεων ήρθε.',
    'صباح الخير يا جاري، هل وصلت الرسالة التي أرسلتها أمس؟ الجو بارد اليوم، والطريق طويل.',
    'مُحَمَّدٌ قَرَأَ الكِتَابَ فِي المَكْتَبَةِ ١٢٣٤٥',
    'امروز هوا سرد است و می‌خواهم یک فنجان چای داغ بنوشم؛ کتاب‌ها روی میز مانده‌اند.',
    'آج بازار میں بہت بھیڑ تھی، لیکن دکان دار نے ہمیں پہچان لیا۔',
    'בוקר טוב! הרכבת לירושלים יוצאת בשעה שמונה, ואין מקום לשבת.',
    'בְּרֵאשִׁית הָיָה הַשֶּׁקֶט, וְאַחֲרָיו בָּאָה הָרוּחַ.',
    'आज सुबह बारिश हुई, और बच्चों ने काग़ज़ की नावें बनाकर गली में चलाईं। कितना समय हुआ? १२:४५',
    'नमस्ते, क्या आप मुझे स्टेशन का रास्ता बता सकते हैं?',
    'আজ সকালে নদীর ঘাটে কেউ ছিল না, শুধু একটা নৌকা আর কুয়াশা।',
    'காலையில் மழை பெய்தது; குழந்தைகள் பள்ளிக்குச் செல்லவில்லை.',
    'ఈ రోజు ఉదయం చలిగా ఉంది, కానీ ఆకాశం నిర్మలంగా ఉంది.',
    'ಇಂದು ಬೆಳಿಗ್ಗೆ ಹಕ್ಕಿಗಳು ಹಾಡುತ್ತಿದ್ದವು.',
    'മഴ പെയ്തപ്പോൾ ഞങ്ങൾ വരാന്തയിൽ ഇരുന്നു കഥ പറഞ്ഞു.',
    'เมื่อเช้าฝนตกหนักมาก รถจึงติดตั้งแต่หน้าบ้านจนถึงที่ทำงาน แต่ทุกคนยังยิ้มได้',
    'ຕອນເຊົ້າມີໝອກຫຼາຍ ຂ້ອຍບໍ່ເຫັນທາງ',
    'မနက်က မိုးရွာတယ်၊ လမ်းတွေ စိုနေတယ်။',
    'ព្រឹកនេះមេឃស្រឡះ ហើយខ្យល់ត្រជាក់។',
    'ጠዋት ላይ ዝናብ ዘነበ፤ ልጆቹ ወደ ትምህርት ቤት አልሄዱም።',
    'დილით ზღვაზე ნისლი იყო და გემები ნელა მიცურავდნენ.',
    'Առավոտյան քաղաքը լուռ էր, միայն թռչունները երգում էին։',
    '早上好，今天的天气不错。我们下午三点在图书馆门口见面，好吗？',
    '這個程式會把請求轉送給供應商，並且把回應一個位元組一個位元組地傳回來。',
    '春眠不觉晓处处闻啼鸟夜来风雨声花落知多少',
    '今朝は雨が降っていたので、駅まで歩くのに二十分もかかりました。コーヒーを一杯どうですか？',
    'カタカナとひらがなと漢字、ｆｕｌｌｗｉｄｔｈ　ＡＢＣ１２３、半角ｶﾀｶﾅ。',
    '아침에 비가 와서 우산을 챙겼는데, 오후에는 해가 났어요. 정말 이상한 날씨네요!',
    'ㄱㄴㄷ ㅏㅑㅓ 한글과 English를 섞어서 쓴 123번째 문장',
    'Sáng nay i̇stanbul e\u0301te\u0301 n\u0303 A\u030angstro\u0308m',
    'Ħaġar Qim u l-Imnajdra; Þórshöfn; Ōtepoti; Ñandú; Ǆungla ǅep ǆem; ŉ ĸ ſ',
    'Ka haere mātou ki te moana āpōpō.',
    'Asubuhi na mapema wavuvi walirudi na samaki wachache tu.',
    'Bu sabah Bakıda külək əsirdi, ağacların yarpaqları uçurdu.',
    'Өглөө эрт тал нутагт морьд янцгаана.',
    'Kiil käis külas; õhtul öeldi ära, et ämber on üleval.',
    'Lėktuvas nusileido žvyrkelyje, šalia ąžuolų.',
];

const code = [
    '#include <vector>\n\nint main(int argc, char **argv)\n{\n    std::vector<int> v{1, 2, 3};\n    return v.empty() ? 1 : 0;\n}\n',
    'template <typename T, std::size_t N>\nconstexpr auto sum(const std::array<T, N> &a) noexcept -> T {\n\tT s{};\n\tfor (auto x : a) s += x;\n\treturn s;\n}',
    'def read(path: str, *, limit: int = 1 << 20) -> bytes:\n    """At most `limit` bytes."""\n    with open(path, "rb") as f:\n        return f.read(limit)\n\n\nif __name__ == "__main__":\n    print(len(read(__file__)))\n',
    'export async function* lines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {\n  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();\n  for (;;) {\n    const { value, done } = await reader.read();\n    if (done) return;\n    yield* value.split(/\\r?\\n/g);\n  }\n}\n',
    'const x = a?.b ?? c; let y = `sum: ${x + 1}`; y ||= "none"; x => x ** 2;',
    'fn main() -> Result<(), Box<dyn std::error::Error>> {\n    let n: u64 = "42".parse()?;\n    println!("{n:>8}");\n    Ok(())\n}\n',
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tch := make(chan int, 4)\n\tgo func() { defer close(ch); ch <- 1 }()\n\tfor v := range ch {\n\t\tfmt.Printf("%d\\n", v)\n\t}\n}\n',
    'public final class Müll<T extends Comparable<? super T>> implements Iterable<T> { @Override public Iterator<T> iterator() { return null; } }',
    'SELECT u.id, COUNT(*) AS n\nFROM users u\nLEFT JOIN orders o ON o.user_id = u.id\nWHERE u.name LIKE \'%o\'\'brien%\'\nGROUP BY u.id\nHAVING COUNT(*) > 10;\n',
    '#!/bin/sh\nset -eu\nfor f in "$@"; do\n  [ -f "$f" ] || continue\n  sed -e \'s/[[:space:]]*$//\' "$f" | sort -u > "${f%.txt}.out" 2>/dev/null\ndone\n',
    '<!DOCTYPE html>\n<html lang="en">\n  <head><meta charset="utf-8"><title>T&amp;C</title></head>\n  <body onload="go()"><!-- nothing --></body>\n</html>\n',
    '.card > a:hover::before { content: "\\201C"; margin: 0 auto !important; color: #ff00AA; }\n@media (min-width: 40em) { .card { width: calc(100% - 2rem); } }',
    'server:\n  listen: "127.0.0.1:3456"\n  models:\n    - name: one\n      window: 200_000\n    - name: two # the other\n',
    '[package]\nname = "thing"\nversion = "0.1.0"\n\n[dependencies]\nserde = { version = "1", features = ["derive"] }\n',
    'diff --git a/x.c b/x.c\nindex 83db48f..bf2a1c0 100644\n--- a/x.c\n+++ b/x.c\n@@ -1,4 +1,5 @@ int f(void)\n-\treturn 1;\n+\treturn 2;\n+\n }\n',
    'main :: IO ()\nmain = mapM_ (putStrLn . (++ "!") . show) $ takeWhile (<100) [x*x | x <- [1..], odd x]\n',
    '(defun fact (n) (if (<= n 1) 1 (* n (fact (1- n))))) ; 5! = 120',
    'mov rax, [rbp-0x18]\nadd rax, 0xDEADBEEF\njne .L3\nret\n',
    '\\documentclass{article}\\begin{document}$\\int_0^\\infty e^{-x^2}\\,dx=\\frac{\\sqrt{\\pi}}{2}$\\end{document}',
    'all: $(OBJS)\n\t$(CC) -o $@ $^ $(LDFLAGS)\n.PHONY: clean\nclean:\n\trm -f *.o core.*\n',
    '^(?:[a-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:\\.[a-z0-9]+)*|"(?:\\\\[\\x01-\\x7f])*")@[a-z]{2,}$',
    'camelCaseName PascalCaseName snake_case_name SCREAMING_SNAKE kebab-case-name HTTPServerV2 getURLFor iOS eBay XMLHttpRequest2',
    'std::unordered_map<std::string,std::vector<std::pair<int,double>>>::const_iterator it=m.cbegin();',
    'if(a&&b||!c){x+=y<<2;z=~w^v;}else{goto*p;}//done',
    '/* a */ // b\n/// c\n//! d\n/** e\n * f\n **/\n',
    'https://user:pa55@example.org:8443/a/b%20c/?q=1&r=%C3%A9#frag//x',
    'C:\\Program Files\\App\\bin\\app.exe /S /D=C:\\Temp',
    '/usr/local/lib/python3.11/site-packages/some_package/__init__.py:123: DeprecationWarning',
    '| Name | Value |\n| --- | ---: |\n| a | 1 |\n\n> quote\n\n```sh\nls -la\n```\n\n1. one\n2. two\n   - three\n',
    '# Title\n\nSome **bold**, *italic*, ~~gone~~ and `code`; see [link](http://a.b/c_d "t").\n\n---\n',
    'printf("%-10s|%+5d|%#x\\n\\t\\0", s, n, 0xffU);',
    '2026-11-22T17:11:50.123Z [INFO ] (worker-3) GET /v1/messages?beta=true -> 200 in 12.5ms; rss=40MiB',
    'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\nZeroDivisionError: division by zero\n',
    'print "\\N{SNOWMAN}" if $x =~ m{^\\s*(\\w+)\\s*=>}x and @{$h->{list}} > 0;',
    'class A:\n\n\n    def f(self):\n\n        pass\n\n\n\n    x = 1\n',
];

const json = [
    '{"model":"claude","max_tokens":1024,"messages":[{"role":"user","content":"Hi"}],"stream":true}',
    '{"a":"line\\nbreak \\"quoted\\" \\\\ back \\u00e9 \\ud83d\\ude00 \\/ slash","b":[1,-2.5e+10,null,true,false],"c":{}}',
    '{\n  "type": "object",\n  "properties": {\n    "path": { "type": "string", "description": "A file." }\n  },\n  "required": ["path"]\n}',
    '[[[[[[]]]]]]', '{"":{"":{"":""}}}', '[{"x":1},{"x":2},{"x":3}]\n[]\r\n{}',
    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" the"}}\n\n',
    '{"key with spaces":"value\\twith\\ttabs","ключ":"значение","键":"值"}',
];

const opaque = [
    'TWFueSBoYW5kcyBtYWtlIGxpZ2h0IHdvcmsuIEFuZCBhIGxvbmcgbGluZSBvZiBiYXNlNjQu',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLW9mLW5vdGhpbmc',
    'd41d8cd98f00b204e9800998ecf8427e', '550e8400-e29b-41d4-a716-446655440000', 'DEADBEEFCAFEBABE0123456789abcdef',
    'msg_01XFDUDYJgAACzvnptvVoYEL', 'toolu_bdrk_01A09q90qw90lq917835lq9', 'xq7ZkPw9vRt2LmNb', 'qwrtpsdfghjklzxcvbnm',
    'a'.repeat(47), 'a'.repeat(48), 'a'.repeat(49), 'ab'.repeat(150), 'A'.repeat(300), 'aA'.repeat(60), 'xyz'.repeat(99) + 'w',
    'ACGT'.repeat(64) + 'TTAGGG'.repeat(20), 'lorem'.repeat(40), 'Z'.repeat(7) + 'z'.repeat(90), '中'.repeat(70), 'é'.repeat(65),
    'pneumonoultramicroscopicsilicovolcanoconiosis', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'supercalifragilisticexpialidocious'.repeat(5), '無'.repeat(17) + '限', 'กขคง'.repeat(25), 'ا'.repeat(80),
    '=-'.repeat(100), '='.repeat(257), '-'.repeat(80), '*'.repeat(79), '_'.repeat(33), '.'.repeat(129), '/'.repeat(50), '#'.repeat(65),
];

const emoji = [
    '😀', '😀😃😄😁', 'hello 😀 world', '👍🏽', '👍🏻👍🏼👍🏽👍🏾👍🏿', '👨‍👩‍👧‍👦', 'family:👩‍👩‍👦 and 👨🏿‍🚀!', '🏳️‍🌈🏴‍☠️', '🇩🇪🇫🇷🇯🇵', '❤️ ♥ ❣', '1️⃣2️⃣#️⃣',
    '🤷‍♀️¯\\_(ツ)_/¯', '🧑🏽‍💻 codes', '☕️\n☔', '✅ done\n❌ failed\n⚠️ maybe', '🎉'.repeat(40), 'a😀b😀c', '😀\u200d', '\u200d\u200d', '\ufe0f\ufe0f', '👩\u200d\u200d👩',
    '→ ← ↑ ↓ ⇒ ∀x∈ℝ: x²≥0 ∑∏∫√∞≠≤≥', '░▒▓█▄▀■□▪', '┌──┬──┐\n│  │  │\n└──┴──┘', '⠋⠙⠹⠸⠼', '★☆♠♣♥♦', '①②③ ⅷ Ⅷ ½ ¾ ² ³', '𝐇𝐞𝐥𝐥𝐨 𝒘𝒐𝒓𝒍𝒅 𝟙𝟚𝟛𝟜', '𓀀𓁐 𐍈𐌰 𒀀', 'ﬁ ﬂ ŀ ĳ',
];

const spaces = [
    '', ' ', '  ', '   ', '    x', '\t', '\t\t', '\t\t\tx', ' \t ', '\n', '\n\n', '\n\n\n\n\n', '\r', '\r\n', '\r\n\r\n', '\n\r', '\r\r\n\n', ' \n', '\n ', '  \n  ', ' \n \n ', 'a\n', 'a\n\nb',
    'a \n b', 'a  \n  b', 'a\t\n\tb', 'a \r\n b', 'a   b', 'a    ', '  a  ', ' a', '\ta', '\t a', ' \ta', '\n\ta', '\n a', '\n  a', '\n   \n  a', 'x\n    y\n        z\n    w', 'a\u00a0b', 'a\u00a0\u00a0b', '\u00a0', ' \u00a0 1',
    'a\u2003b', '\u2028', 'a\u2028\u2029b', '\u3000\u3000段落', '\u202f1', '\u1680x', '\u205f ', 'a\v\fb', '\v', '\f\n', ' \f 1', '\u000b\u000b.', ' '.repeat(31), ' '.repeat(128), ' '.repeat(129) + 'x', '\n'.repeat(64), '\t'.repeat(70) + '.', ' \n'.repeat(30), '\r\n'.repeat(25), ' '.repeat(80) + '\n' + ' '.repeat(80) + '1',
    ' 1', '  1', '\t1', '1 2  3   4', ' .', '  .', '\t.', '\u00a0.', '. .  .', '.\n', '.\n\n', '. \n', '.\r\n/x', '.\n/\n/', '/\n', ' /\n//', '!\n\n a', '{\n\n}\n', '};\n\n\n\nint', '//\n//\n', ' \n/', ')\r\n\r\n(', '...\n   ...', 'end.\n\n\tNext', '"\n"', ' "\n', '\n.', '\n 1', ' \n\n  1', '\n\u00a0\n\u00a0x', '\u200b\u200b', 'zero\u200bwidth\u2060joiner', '\u00adsoft\u00adhyphen',
];

const words = ['it', 'IT', 'It', 'you', 'é', '中', '1', ' ', '.', 'a\u0301'];
const endings = ["'s", "'S", "'t", "'T", "'re", "'RE", "'Re", "'rE", "'ve", "'VE", "'vE", "'m", "'M", "'ll", "'LL", "'lL", "'d", "'D"];
const contractions = [
    ...endings.map((ending, i) => words[i % words.length] + ending),
    ...endings.map((ending, i) => words[(i + 3) % words.length] + ending + 'x'),
    ...endings, "'", "''", "'l", "'v", "'r", "it'", "it'l", "it'r", "it'v", "it'lx", "it'x", "'tis the 'season'", "rock'n'roll", "O'Brien's d'être l'ami", "I'd've", "y'all'd've", "DON'T WON'T CAN'T I'LL WE'RE", "don’t it’s we’re", "'ll'll", "x's's's", "'S'S", "can't.won't", "he'LLo", "he'llo", "we'Re", "1's 2's", "_'s", "('s')", "don't\ndon't", "'sup", " 's", " 'S ", "\t'd", "a'\u0301s",
];

const numbers = [
    '0', '12', '123', '1234', '12345', '123456', '1234567890', '3.14159', '1,000,000', '-1', '+49 30 123456', '1e10', '0x1F', '1_000', '12:34:56', '2026-11-22', '$9.99', '100%', '1st 2nd 3rd', 'v1.2.3-rc4', '٣٤٥٦', '१२३४५', '１２３４', 'Ⅻ', '½½½½', '1²3⁴', 'x1y22z333w4444', '1a', 'a1', '007', '٠1٢3', '99999999999999999999', '1 000 000', '1\n2\n3', '192.168.0.1/24', '5'.repeat(100),
];

const symbols = [
    '!', '?!', '...', '…', '!!!???', '(((', ')))', '[]{}()<>', '<|endoftext|>', '<|endofprompt|>', 'a<|endoftext|>b', '<|im_start|>user\nhi<|im_end|>', '<|fim_prefix|>', '&&', '||', '->', '=>', '::', '<=>', '!==', '@user #tag $var', '~/.config', '-abc', '--abc', '---abc', '.abc', '..abc', '_abc', '__abc', '__init__', '"abc"', '“abc”', '«abc»', '‘a’', '(a)', '(A)', '-A', '-Ab', '-aB', '--A', '#Ab', '*bold*', '/path', '//path', ' /path', ' //path', 'a/b', 'a//b', 'a / b', ' - a', ' -- a', '-\u0301a', '.\u0301', '.\u0301a', '.\u0301A', '¿Qué?', '¡Ay!', '、。「」', '（あ）', '·•‣', '€5 £6 ¥7 ₹8', '©®™', '°C', '\u0000', 'a\u0000b', '\u0000\u0000\u0000', '\u0001\u0002\u0003', '\u001b[31mred\u001b[0m', '\u007f', 'bell\u0007', '\u0080\u009f', '\ufffd', 'a\ufffdb', '\ufffd\ufffd', '\ue000', '\uffff', '\u{10ffff}', '\u{f0000}x', '\u0378',
];

const mixedCase = [
    'aB', 'Ab', 'AB', 'ABc', 'ABcD', 'aBC', 'abC', 'ABC', 'AbC', 'aBcDeF', 'McDonald', 'iPhone', 'USA', 'USAs', 'NASAs', 'ÉCOLE', 'École', 'éCOLE', 'ÀB', 'ǅa', 'Aǅ', 'aǅ', 'ΑΒΓδ', 'Жж', 'ЖЖж', 'жЖ', '中A', 'A中', 'a中', '中a', '中Aa', '中aA', 'AB中', 'AB中CD', 'AB中cd', '中AB', '中ABC中', 'A中B中C', 'ªa', 'aª', 'ʰA', 'Aʰ', 'AʰB', 'ʰʰ', 'ー', 'カーA', 'AあBいC', 'ﬀA', 'ᏣᎳᎩ', 'Ꮳꮳ', 'ა Ა', 'ßẞ', 'ŸŷY',
];

const marks = [
    'e\u0301', 'E\u0301', '\u0301', '\u0301\u0301', '\u0301a', '\u0301A', '\u0301AB', '\u0301ABc', '\u0301 ', ' \u0301', '  \u0301', '1\u0301', '\u03011', 'a\u0301b', 'A\u0301B', 'A\u0301b', 'AB\u0301C', 'AB\u0301', '.\u0301.', '\u0301.', '\u0301\n', '\n\u0301', '\u0301中', '\u0301\u0301A', '\u0301A\u0301', ' \u0301A', ' \u0301a', 'n\u0303o\u0308', 'Z\u0335\u0321\u034da\u0336l\u0334g\u0338o\u0337', '\u20dd', 'a\u20dd', '\u0903', 'क\u094d\u0937', '\u0e31', 'ก\u0e33', '\ufe0fA', 'A\u0301\'s', '\u0301\'s', '\u05d0\u05b8', '\u0651',
];

export const texts = [...new Set([
    ...prose, ...code, ...json, ...opaque, ...emoji, ...spaces, ...contractions, ...numbers, ...symbols, ...mixedCase, ...marks,
])];
