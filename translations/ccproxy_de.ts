<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ccproxy::ui::BodyView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the body: %1</source>
        <translation>Body kopieren: %1</translation>
    </message>
    <message>
        <source>The body was not kept: %1.</source>
        <translation>Der Body wurde nicht aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Der Body ist leer.</translation>
    </message>
    <message>
        <source>%1 of the body were not kept.</source>
        <translation>Vom Body wurden %1 nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown; Copy takes all %2.</source>
        <translation>Nur die ersten %1 werden angezeigt; „Kopieren“ übernimmt alle %2.</translation>
    </message>
    <message>
        <source>Long texts are shown without their ends; Copy takes all %1.</source>
        <translation>Lange Texte werden gekürzt angezeigt; „Kopieren“ übernimmt alle %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EngineModel</name>
    <message>
        <source>The configuration has errors, so nothing was started. Mend it, then press Start.</source>
        <translation>Die Konfiguration enthält Fehler, daher wurde nichts gestartet. Fehler beheben, dann „Starten“ wählen.</translation>
    </message>
    <message>
        <source>%1 fails: %2</source>
        <translation>%1 ist gestört: %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EventModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ExchangeDetail</name>
    <message>
        <source>The chosen request</source>
        <translation>Die ausgewählte Anfrage</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;cURL-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copies the request to the provider as a command for a terminal, with $API_KEY in place of the key</source>
        <translation>Die Anfrage an den Anbieter als Befehl für ein Terminal kopieren, mit $API_KEY anstelle des Schlüssels</translation>
    </message>
    <message>
        <source>Tr&amp;y:</source>
        <translation>&amp;Versuch:</translation>
    </message>
    <message>
        <source>Which try&apos;s request and answer are shown</source>
        <translation>Versuch, dessen Anfrage und Antwort angezeigt werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the request and gives the list its room (Esc)</source>
        <translation>Die Anfrage schließen und der Liste ihren Platz geben (Esc)</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>Client to CCProxy</source>
        <translation>Client an CCProxy</translation>
    </message>
    <message>
        <source>CCProxy to provider</source>
        <translation>CCProxy an Anbieter</translation>
    </message>
    <message>
        <source>Provider to CCProxy</source>
        <translation>Anbieter an CCProxy</translation>
    </message>
    <message>
        <source>CCProxy to client</source>
        <translation>CCProxy an Client</translation>
    </message>
    <message>
        <source>Events from the provider</source>
        <translation>Ereignisse vom Anbieter</translation>
    </message>
    <message>
        <source>Events to the client</source>
        <translation>Ereignisse an den Client</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Anfra&amp;gen</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>An&amp;tworten</translation>
    </message>
    <message>
        <source>Provi&amp;der&apos;s events</source>
        <translation>Anb&amp;ieter-Ereignisse</translation>
    </message>
    <message>
        <source>Clien&amp;t&apos;s events</source>
        <translation>Clie&amp;nt-Ereignisse</translation>
    </message>
    <message>
        <source>No provider was asked.</source>
        <translation>Es wurde kein Anbieter angefragt.</translation>
    </message>
    <message>
        <source>The demo provider answers by itself, without a request.</source>
        <translation>Der Demo-Anbieter antwortet von selbst, ohne Anfrage.</translation>
    </message>
    <message>
        <source>The demo provider&apos;s answer is that to the client.</source>
        <translation>Die Antwort des Demo-Anbieters ist zugleich die an den Client.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Copied. The command takes the key from the variable API_KEY.</source>
        <translation>Kopiert. Der Befehl nimmt den Schlüssel aus der Variablen API_KEY.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ExportJob</name>
    <message>
        <source>&amp;JSON lines…</source>
        <translation>&amp;JSON-Zeilen…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>&amp;HTTP archive (HAR), with bodies…</source>
        <translation>&amp;HTTP-Archiv (HAR) mit Bodys…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Figures</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>Client weg</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
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
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows only requests that have all of these words</source>
        <translation>Zeigt nur Anfragen, die alle diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Filter, such as: sonnet status:5xx provider:openai &gt;2s</source>
        <translation>Filter, zum Beispiel: sonnet status:5xx provider:openai &gt;2s</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>Filterbegriffe</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::FilterFields</name>
    <message>
        <source>in models, provider, route, error, project, session or id</source>
        <translation>in Modellen, Anbieter, Route, Fehler, Projekt, Sitzung oder ID</translation>
    </message>
    <message>
        <source>words with a space between them</source>
        <translation>Wörter mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>also status:429 or status:&gt;=400</source>
        <translation>auch status:429 oder status:&gt;=400</translation>
    </message>
    <message>
        <source>also running, done, left, retried, cached, unpriced</source>
        <translation>auch running, done, left, retried, cached, unpriced</translation>
    </message>
    <message>
        <source>took longer; also &lt;500ms or first:&gt;1s</source>
        <translation>dauerte länger; auch &lt;500ms oder first:&gt;1s</translation>
    </message>
    <message>
        <source>tokens; also out, cached</source>
        <translation>Tokens; auch out, cached</translation>
    </message>
    <message>
        <source>dollars, from and to</source>
        <translation>Dollar, von–bis</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>keines davon</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::LivePage</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Goes to the filter</source>
        <translation>Zum Filter wechseln</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>F&amp;olgen</translation>
    </message>
    <message>
        <source>Stays at the newest request</source>
        <translation>Bei der neuesten Anfrage bleiben</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Holds the list as it is; the requests go on</source>
        <translation>Die Liste anhalten; die Anfragen laufen weiter</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Empties the list; the history keeps what it has</source>
        <translation>Die Liste leeren; der Verlauf bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Looks for requests now</source>
        <translation>Jetzt nach Anfragen suchen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Writes the requests that are listed into a file</source>
        <translation>Die aufgeführten Anfragen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Anf&amp;ragen</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>The list is paused. The requests go on.</source>
        <translation>Die Liste ist angehalten. Die Anfragen laufen weiter.</translation>
    </message>
    <message>
        <source>No request passes the filter.</source>
        <translation>Keine Anfrage entspricht dem Filter.</translation>
    </message>
    <message>
        <source>There are %1 in all.</source>
        <translation>Insgesamt vorhanden: %1.</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Noch keine Anfragen.</translation>
    </message>
    <message>
        <source>The proxy is not running: start it above.</source>
        <translation>Der Proxy läuft nicht: oben starten.</translation>
    </message>
    <message>
        <source>Start Claude Code with %1, or any program that speaks to Anthropic with %2.</source>
        <translation>Claude Code mit %1 starten oder ein beliebiges Programm, das mit Anthropic spricht, mit %2.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Anfragen: %1</translation>
    </message>
    <message>
        <source>Requests: %1 of %2</source>
        <translation>Anfragen: %1 von %2</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>laufend: %1</translation>
    </message>
    <message>
        <source>not listed, since they ended unseen: %1</source>
        <translation>nicht aufgeführt, da unbemerkt beendet: %1</translation>
    </message>
    <message>
        <source>What was sent and received is shown once it has ended.</source>
        <translation>Gesendetes und Empfangenes wird angezeigt, sobald die Anfrage beendet ist.</translation>
    </message>
    <message>
        <source>What was sent and received was not kept. Those of the last 200 requests are, and more by the setting history.bodies.</source>
        <translation>Gesendetes und Empfangenes wurde nicht aufbewahrt. Aufbewahrt wird es für die letzten 200 Anfragen und je nach Einstellung history.bodies für weitere.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Id copied.</source>
        <translation>ID kopiert.</translation>
    </message>
    <message>
        <source>Only this &amp;model</source>
        <translation>Nur dieses &amp;Modell</translation>
    </message>
    <message>
        <source>Only this &amp;provider</source>
        <translation>Nur diesen &amp;Anbieter</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>Nur diese &amp;Sitzung</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Anfragen exportieren</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Exported to %2. Requests: %1</source>
        <translation>Exportiert nach %2. Anfragen: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::MainWindow</name>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>CCProxy</source>
        <translation>CCProxy</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>&amp;Umgebungsvariablen kopieren</translation>
    </message>
    <message>
        <source>Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal.</source>
        <translation>Die Zeilen kopieren, die Claude Code auf CCProxy verweisen, zum Einfügen in ein Terminal.</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Overview</name>
    <message>
        <source>Try %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 Eingabe, %2 Ausgabe</translation>
    </message>
    <message>
        <source>; %1 of them from the cache</source>
        <translation>; von der Eingabe %1 aus dem Cache</translation>
    </message>
    <message>
        <source>; %1 of them to the cache</source>
        <translation>; von der Eingabe %1 in den Cache</translation>
    </message>
    <message>
        <source>unknown, since the catalogue has no price for all of it</source>
        <translation>unbekannt, da der Katalog nicht für alles einen Preis hat</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Ergebnis:</translation>
    </message>
    <message>
        <source>Failure:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>Angefragt:</translation>
    </message>
    <message>
        <source>Route:</source>
        <translation>Route:</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>Answered by:</source>
        <translation>Beantwortet von:</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>Tokens:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Kosten:</translation>
    </message>
    <message>
        <source>Arrived:</source>
        <translation>Eingegangen:</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>Klasse:</translation>
    </message>
    <message>
        <source>Session:</source>
        <translation>Sitzung:</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>Projekt:</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Anfrage:</translation>
    </message>
    <message>
        <source>Overview of the request</source>
        <translation>Übersicht der Anfrage</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::QuitQuestion</name>
    <message>
        <source>Quit CCProxy</source>
        <translation>CCProxy beenden</translation>
    </message>
    <message>
        <source>When you quit now, these answers end in the middle with an error.</source>
        <translation>Bei sofortigem Beenden brechen diese Antworten mittendrin mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>Quit &amp;after they end</source>
        <translation>Ab&amp;warten und beenden</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>&amp;Sofort beenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
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
        <translation>%1/s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What the request is at, or how it ended</source>
        <translation>Wie weit die Anfrage ist oder wie sie endete</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it arrived</source>
        <translation>Wann sie eingegangen ist</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>The model that the client asked for</source>
        <translation>Das vom Client angefragte Modell</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>The route that was taken</source>
        <translation>Die gewählte Route</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Provider and model that were asked last</source>
        <translation>Zuletzt angefragter Anbieter und zuletzt angefragtes Modell</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Tokens of the request, cached or not</source>
        <translation>Tokens der Anfrage, ob aus dem Cache oder nicht</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Tokens der Antwort</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>Tokens of the request that came from the provider&apos;s cache</source>
        <translation>Tokens der Anfrage, die aus dem Cache des Anbieters kamen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>By the prices of the catalogue; unknown where it has none</source>
        <translation>Nach den Preisen des Katalogs; unbekannt, wo er keinen hat</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Until the provider began to answer</source>
        <translation>Bis der Anbieter zu antworten begann</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From its arrival to its end</source>
        <translation>Vom Eingang bis zum Ende</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tokens of the answer in each second, from its first content</source>
        <translation>Tokens der Antwort pro Sekunde, ab dem ersten Inhalt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The client&apos;s session</source>
        <translation>Die Sitzung des Clients</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The folder that the client works in</source>
        <translation>Der Ordner, in dem der Client arbeitet</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>What the client says that it is for</source>
        <translation>Wofür die Anfrage laut Client ist</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Its id, by which `ccproxy logs` knows it too</source>
        <translation>Ihre ID, unter der auch `ccproxy logs` sie kennt</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestFilter</name>
    <message>
        <source>Something has to follow &quot;%1&quot;: it excludes what does.</source>
        <translation>Nach „%1“ muss etwas folgen: Es schließt das Folgende aus.</translation>
    </message>
    <message>
        <source>A closing quote (&quot;) is missing.</source>
        <translation>Ein schließendes Anführungszeichen (&quot;) fehlt.</translation>
    </message>
    <message>
        <source>A value has to follow &quot;%1:&quot;.</source>
        <translation>Nach „%1:“ muss ein Wert folgen.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2, %3, %4. Put quotes around a text that has a colon.</source>
        <translation>Das Feld „%1“ gibt es nicht. Vorhanden sind: %2, %3, %4. Text mit Doppelpunkt in Anführungszeichen (&quot;) setzen.</translation>
    </message>
    <message>
        <source>&quot;is:&quot; knows %1.</source>
        <translation>„is:“ kennt %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2:&quot;. %3</source>
        <translation>„%1“ ist kein Wert für „%2:“. %3</translation>
    </message>
    <message>
        <source>Right would be 5xx, 429 or &gt;=400.</source>
        <translation>Richtig wäre 5xx, 429 oder &gt;=400.</translation>
    </message>
    <message>
        <source>Right would be &gt;2s, &lt;500ms or 1s..5s.</source>
        <translation>Richtig wäre &gt;2s, &lt;500ms oder 1s..5s.</translation>
    </message>
    <message>
        <source>Right would be &gt;10k, &lt;500 or 1k..5k.</source>
        <translation>Richtig wäre &gt;10k, &lt;500 oder 1k..5k.</translation>
    </message>
    <message>
        <source>Right would be &gt;0.01 or 0.1..1.</source>
        <translation>Richtig wäre &gt;0.01 oder 0.1..1.</translation>
    </message>
    <message>
        <source>Right would be &gt;2, 1 or 1..5.</source>
        <translation>Richtig wäre &gt;2, 1 oder 1..5.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestList</name>
    <message>
        <source>Colum&amp;ns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestModel</name>
    <message>
        <source>Its end was not seen.</source>
        <translation>Das Ende wurde nicht beobachtet.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>Die Änderung wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>The settings are as they were again.</source>
        <translation>Die Änderung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Every change is saved at once, in %1</source>
        <translation>Jede Änderung wird sofort gespeichert, in %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StatusHead</name>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Problems of the confi&amp;guration:</source>
        <translation>Probleme der Konfig&amp;uration:</translation>
    </message>
    <message>
        <source>Problems of the configuration</source>
        <translation>Probleme der Konfiguration</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>lauscht nicht</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StreamEvents</name>
    <message>
        <source>The chosen event</source>
        <translation>Das ausgewählte Ereignis</translation>
    </message>
    <message>
        <source>Nothing is known of an answer.</source>
        <translation>Von einer Antwort ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The answer was no stream; it is among the answers.</source>
        <translation>Die Antwort war kein Stream; sie steht unter „Antworten“.</translation>
    </message>
    <message>
        <source>Only the first %1 events are listed.</source>
        <translation>Nur die ersten %1 Ereignisse werden aufgeführt.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Timeline</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>, key %1</source>
        <translation>, Schlüssel %1</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Route gewählt</translation>
    </message>
    <message>
        <source>First byte after %1</source>
        <translation>Erstes Byte nach %1</translation>
    </message>
    <message>
        <source>First content after %1</source>
        <translation>Erster Inhalt nach %1</translation>
    </message>
    <message>
        <source>End after %1</source>
        <translation>Ende nach %1</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
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
        <translation>&amp;Umgebungsvariablen kopieren</translation>
    </message>
    <message>
        <source>&amp;Open window</source>
        <translation>Fenster ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has gone, so CCProxy shows this window. Until the tray is back, closing it quits CCProxy.</source>
        <translation>Der Infobereich des Desktops ist verschwunden, daher zeigt CCProxy dieses Fenster. Bis er wieder da ist, beendet das Schließen des Fensters CCProxy.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so CCProxy stays in this window. Closing it quits CCProxy.</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich, daher bleibt CCProxy in diesem Fenster. Das Schließen des Fensters beendet CCProxy.</translation>
    </message>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>Unter GNOME fügt die Erweiterung „AppIndicator and KStatusNotifierItem Support“ einen Infobereich hinzu.</translation>
    </message>
    <message>
        <source>CCProxy keeps running</source>
        <translation>CCProxy läuft weiter</translation>
    </message>
    <message>
        <source>Its icon in the tray opens the window again and has the way to quit.</source>
        <translation>Das Symbol im Infobereich öffnet das Fenster wieder; dort lässt sich CCProxy auch beenden.</translation>
    </message>
    <message>
        <source>There is nothing to copy before the configuration is right.</source>
        <translation>Es gibt nichts zu kopieren, solange die Konfiguration nicht stimmt.</translation>
    </message>
    <message>
        <source>Environment copied.</source>
        <translation>Umgebungsvariablen kopiert.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Wording</name>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Running, with trouble</source>
        <translation>Läuft, mit Störungen</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>; waiting for the end.</source>
        <translation>; das Ende wird abgewartet.</translation>
    </message>
    <message>
        <source>Closing the last connections.</source>
        <translation>Die letzten Verbindungen werden geschlossen.</translation>
    </message>
    <message>
        <source>Claude Code cannot reach the proxy until you start it.</source>
        <translation>Claude Code erreicht den Proxy erst, wenn er gestartet ist.</translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation>Wartet auf Anfragen.</translation>
    </message>
    <message>
        <source>CCProxy: %1</source>
        <translation>CCProxy: %1</translation>
    </message>
    <message>
        <source>One request is being answered</source>
        <translation>Eine Anfrage wird beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered</source>
        <translation>
            <numerusform>%n Anfrage wird beantwortet</numerusform>
            <numerusform>%n Anfragen werden beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Jetzt &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
</context>
</TS>
