<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ccproxy::ui::AboutDialog</name>
    <message>
        <source>About CCProxy</source>
        <translation>Über CCProxy</translation>
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
        <translation>Macht %1 mit jedem KI-Anbieter nutzbar. Erstellt mit %2.</translation>
    </message>
    <message>
        <source>Free software under the %1 or later; it comes without any warranty.</source>
        <translation>Freie Software unter der %1 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>&amp;Konfiguration:</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>&amp;Protokoll:</translation>
    </message>
    <message>
        <source>none; the setting log switches it on</source>
        <translation>keines; die Einstellung log schaltet es ein</translation>
    </message>
    <message>
        <source>&amp;History:</source>
        <translation>&amp;Verlauf:</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::AccessKeyField</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Keep it in the file</source>
        <translation>In der Datei speichern</translation>
    </message>
    <message>
        <source>The key then stands in the configuration as clear text.</source>
        <translation>Der Schlüssel steht dann im Klartext in der Konfiguration.</translation>
    </message>
    <message>
        <source>The key for clients was saved.</source>
        <translation>Der Schlüssel für Clients wurde gespeichert.</translation>
    </message>
    <message>
        <source>You can also set the environment variable CCPROXY_API_KEY, or keep the key in the configuration file, where it is clear text.</source>
        <translation>Alternativ die Umgebungsvariable CCPROXY_API_KEY setzen oder den Schlüssel in der Konfigurationsdatei speichern, wo er im Klartext steht.</translation>
    </message>
    <message>
        <source>Clients need no key now.</source>
        <translation>Clients brauchen jetzt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keinen.</translation>
    </message>
    <message>
        <source>It stands in the configuration file as clear text.</source>
        <translation>Er steht im Klartext in der Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>It is taken from the environment variable %1.</source>
        <translation>Er wird aus der Umgebungsvariablen %1 übernommen.</translation>
    </message>
    <message>
        <source>It is kept in the keychain.</source>
        <translation>Er liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It is kept in the keychain, which has not answered yet. Until then, no client is let in.</source>
        <translation>Er liegt im Schlüsselbund, der noch nicht geantwortet hat. Bis dahin wird kein Client zugelassen.</translation>
    </message>
    <message>
        <source>The keychain does not have it, so no client is let in. Set it again.</source>
        <translation>Er fehlt im Schlüsselbund, daher wird kein Client zugelassen. Den Schlüssel erneut setzen.</translation>
    </message>
    <message>
        <source>The keychain does not give it, so no client is let in.</source>
        <translation>Der Schlüsselbund gibt ihn nicht heraus, daher wird kein Client zugelassen.</translation>
    </message>
    <message>
        <source>It ends in %1.</source>
        <translation>Er endet auf %1.</translation>
    </message>
</context>
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
    <message>
        <source>The request still runs: this is what there is so far.</source>
        <translation>Die Anfrage läuft noch: Das ist der bisherige Stand.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Show the body as it came: %1</source>
        <translation>Inhalt zeigen, wie er kam: %1</translation>
    </message>
    <message>
        <source>Shows the body as it came, byte by byte</source>
        <translation>Zeigt den Inhalt, wie er kam, Byte für Byte</translation>
    </message>
    <message>
        <source>Long lines are shown as several; Copy takes them as they are.</source>
        <translation>Lange Zeilen sind in mehreren gezeigt; kopiert werden sie, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::BudgetView</name>
    <message>
        <source>At the limit you are warned; requests go on.</source>
        <translation>Beim Erreichen der Grenze kommt eine Warnung; die Anfragen laufen weiter.</translation>
    </message>
    <message>
        <source>At the limit requests are refused.</source>
        <translation>Beim Erreichen der Grenze werden Anfragen abgelehnt.</translation>
    </message>
    <message>
        <source>At the limit requests go by the background route.</source>
        <translation>Beim Erreichen der Grenze laufen Anfragen über die Hintergrundroute.</translation>
    </message>
    <message>
        <source>The limit is reached. Requests go on.</source>
        <translation>Die Grenze ist erreicht. Die Anfragen laufen weiter.</translation>
    </message>
    <message>
        <source>The limit is reached: requests are refused until midnight.</source>
        <translation>Die Grenze ist erreicht: Anfragen werden bis Mitternacht abgelehnt.</translation>
    </message>
    <message>
        <source>The limit is reached: requests are refused until the month ends.</source>
        <translation>Die Grenze ist erreicht: Anfragen werden bis zum Monatsende abgelehnt.</translation>
    </message>
    <message>
        <source>The limit is reached: requests go by the background route until midnight.</source>
        <translation>Die Grenze ist erreicht: Anfragen laufen bis Mitternacht über die Hintergrundroute.</translation>
    </message>
    <message>
        <source>The limit is reached: requests go by the background route until the month ends.</source>
        <translation>Die Grenze ist erreicht: Anfragen laufen bis zum Monatsende über die Hintergrundroute.</translation>
    </message>
    <message>
        <source>Today&apos;s budget</source>
        <translation>Budget für heute</translation>
    </message>
    <message>
        <source>This month&apos;s budget</source>
        <translation>Budget für diesen Monat</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>Not counted, since their price is unknown: %1.</source>
        <translation>Nicht mitgezählt, da der Preis unbekannt ist: %1.</translation>
    </message>
    <message>
        <source>No budget is set. With one, CCProxy can warn you or hold requests back when a day or a month has cost enough.</source>
        <translation>Es ist kein Budget festgelegt. Mit einem Budget kann CCProxy warnen oder Anfragen zurückhalten, wenn ein Tag oder ein Monat genug gekostet hat.</translation>
    </message>
    <message>
        <source>Set a bu&amp;dget…</source>
        <translation>Budget &amp;festlegen…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::BudgetWords</name>
    <message>
        <source>%1 of this day&apos;s budget of %2 are spent.</source>
        <translation>%1 des Tagesbudgets von %2 sind ausgegeben.</translation>
    </message>
    <message>
        <source>%1 of this month&apos;s budget of %2 are spent.</source>
        <translation>%1 des Monatsbudgets von %2 sind ausgegeben.</translation>
    </message>
    <message>
        <source>This day&apos;s budget of %1 is spent.</source>
        <translation>Das Tagesbudget von %1 ist ausgegeben.</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 is spent.</source>
        <translation>Das Monatsbudget von %1 ist ausgegeben.</translation>
    </message>
    <message>
        <source>Requests are refused.</source>
        <translation>Anfragen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Requests go by the background route.</source>
        <translation>Anfragen laufen über die Hintergrundroute.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ChartTexts</name>
    <message>
        <source>MMM yyyy</source>
        <comment>a month as QDate writes it</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day as QDate writes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>All others (%1)</source>
        <translation>Alle anderen (%1)</translation>
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
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>First content</source>
        <translation>Erster Inhalt</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens Eingabe</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens Ausgabe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Thinking: %1</source>
        <translation>Denken: %1</translation>
    </message>
    <message>
        <source>Calls %1 with %2</source>
        <translation>Ruft %1 mit %2 auf</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ConflictWords</name>
    <message>
        <source>Claude Code&apos;s own settings count more than a launch: %1. Take them out there.</source>
        <translation>Die eigenen Einstellungen von Claude Code zählen mehr als ein Start: %1. Nehmen Sie sie dort heraus.</translation>
    </message>
    <message>
        <source>A claude that you start by hand goes elsewhere: %1. One launched from here does not.</source>
        <translation>Ein von Hand gestartetes claude geht woandershin: %1. Ein hier gestartetes nicht.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DecisionLines</name>
    <message>
        <source>yes</source>
        <comment>a rule fits</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a rule does not fit</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>Fenster %1</translation>
    </message>
    <message>
        <source>parameters %1</source>
        <translation>Parameter %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Fallback %1</source>
        <translation>Fallback %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>not counted, nothing depends on them</source>
        <translation>nicht gezählt, nichts hängt davon ab</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no route</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
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
        <translation>Diagnose</translation>
    </message>
    <message numerus="yes">
        <source>Checks what Claude Code needs of a model. Each model that is chosen is sent up to %n real request(s) with your key, one of them longer than the model takes. You pay what the provider charges for them.</source>
        <translation>
            <numerusform>Prüft, was Claude Code von einem Modell braucht. An jedes ausgewählte Modell geht mit dem eigenen Schlüssel höchstens %n echte Anfrage, die auch länger sein kann, als das Modell annimmt. Es fallen die Kosten an, die der Anbieter dafür berechnet.</numerusform>
            <numerusform>Prüft, was Claude Code von einem Modell braucht. An jedes ausgewählte Modell gehen mit dem eigenen Schlüssel bis zu %n echte Anfragen, darunter eine, die länger ist, als das Modell annimmt. Es fallen die Kosten an, die der Anbieter dafür berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen s&amp;tep:</source>
        <translation>Der ausgewählte Schri&amp;tt:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Models and what they can do</source>
        <translation>Modelle und was sie können</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>No provider is turned on of which a model is known. Add one in the settings.</source>
        <translation>Es ist kein Anbieter eingeschaltet, von dem ein Modell bekannt ist. In den Einstellungen einen hinzufügen.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Gestoppt. %1</translation>
    </message>
    <message>
        <source>It begins…</source>
        <translation>Die Prüfung beginnt…</translation>
    </message>
    <message>
        <source>%1 is being asked…</source>
        <translation>%1 wird angefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) checked, %1 without a failure.</source>
        <translation>
            <numerusform>%n Modell geprüft, %1 ohne Fehler.</numerusform>
            <numerusform>%n Modelle geprüft, %1 ohne Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is being asked…</source>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>This was not asked yet.</source>
        <translation>Dies wurde noch nicht angefragt.</translation>
    </message>
    <message>
        <source>Go to a step of the model to see what was expected and what came.</source>
        <translation>Einen Schritt des Modells auswählen, um zu sehen, was erwartet wurde und was kam.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorResults</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message numerus="yes">
        <source>, %n in part</source>
        <translation>
            <numerusform>, %n teilweise</numerusform>
            <numerusform>, %n teilweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checked on %1: %2</source>
        <translation>Geprüft am %1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Only the verdict is known of that time. Start again to see more.</source>
        <translation>Von damals ist nur das Urteil bekannt. Für mehr erneut starten.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Why it was left out: %1</source>
        <translation>Grund für das Auslassen: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>Erhalten: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>%1; the route %2 leads there.</source>
        <translation>%1; die Route %2 führt dorthin.</translation>
    </message>
    <message>
        <source>%1; the routes %2 lead there.</source>
        <translation>%1; die Routen %2 führen dorthin.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorWords</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>%1 cannot stream</source>
        <translation>%1 kann nicht streamen</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>Tool-Aufruf</translation>
    </message>
    <message>
        <source>%1 cannot call tools</source>
        <translation>%1 kann keine Tools aufrufen</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Tool-Ergebnis</translation>
    </message>
    <message>
        <source>%1 cannot take the results of tools</source>
        <translation>%1 kann keine Tool-Ergebnisse annehmen</translation>
    </message>
    <message>
        <source>Several tools</source>
        <translation>Mehrere Tools</translation>
    </message>
    <message>
        <source>%1 cannot call several tools at once</source>
        <translation>%1 kann nicht mehrere Tools zugleich aufrufen</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>%1 cannot think and call tools</source>
        <translation>%1 kann nicht denken und dabei Tools aufrufen</translation>
    </message>
    <message>
        <source>Earlier thinking</source>
        <translation>Früheres Denken</translation>
    </message>
    <message>
        <source>%1 does not take its thinking back</source>
        <translation>%1 nimmt sein früheres Denken nicht wieder an</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 cannot see pictures</source>
        <translation>%1 kann keine Bilder sehen</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>%1 does not say when a conversation is too long</source>
        <translation>%1 meldet nicht, wenn eine Unterhaltung zu lang ist</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>%1 cannot count tokens</source>
        <translation>%1 kann keine Tokens zählen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 failed at “%2”</source>
        <translation>%1 ist bei „%2“ fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 was not reached</source>
        <translation>%1 wurde nicht erreicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>%1 is not in the provider&apos;s list</source>
        <translation>%1 steht nicht in der Liste des Anbieters</translation>
    </message>
    <message>
        <source>%1 refuses the key</source>
        <translation>%1 lehnt den Schlüssel ab</translation>
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
    <message>
        <source>%1 waits for its key until the keychain is unlocked.</source>
        <translation>%1 wartet auf seinen Schlüssel, bis der Schlüsselbund entsperrt ist.</translation>
    </message>
    <message>
        <source>No provider is set up that could answer. Add one, or its key.</source>
        <translation>Es ist kein Anbieter eingerichtet, der antworten könnte. Einen Anbieter hinzufügen oder seinen Schlüssel angeben.</translation>
    </message>
    <message>
        <source>One request has failed since you looked last.</source>
        <translation>Seit dem letzten Nachsehen ist eine Anfrage fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have failed since you looked last.</source>
        <translation>
            <numerusform>Seit dem letzten Nachsehen ist %n Anfrage fehlgeschlagen.</numerusform>
            <numerusform>Seit dem letzten Nachsehen sind %n Anfragen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>CCProxy listens, but does not answer at %1: a firewall or another program stands in the way.</source>
        <translation>CCProxy lauscht, antwortet aber nicht unter %1: eine Firewall oder ein anderes Programm steht im Weg.</translation>
    </message>
    <message>
        <source>CCProxy starts as soon as it can listen there.</source>
        <translation>CCProxy startet, sobald es dort lauschen kann.</translation>
    </message>
    <message>
        <source>New requests are refused until it is unpaused. What runs goes on.</source>
        <translation>Neue Anfragen werden abgelehnt, bis die Pause endet. Was läuft, läuft weiter.</translation>
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
        <translation>&amp;Übersicht</translation>
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
        <source>Cl&amp;ient&apos;s events</source>
        <translation>&amp;Client-Ereignisse</translation>
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
    <message>
        <source>Repl&amp;ay…</source>
        <translation>&amp;Erneut senden…</translation>
    </message>
    <message>
        <source>Sends the request to another model and compares the answers</source>
        <translation>Die Anfrage an ein anderes Modell senden und die Antworten vergleichen</translation>
    </message>
    <message>
        <source>No provider has been asked yet.</source>
        <translation>Es wurde noch kein Anbieter angefragt.</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>Es ist noch keine Antwort gekommen.</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Wahl der Route</translation>
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
    <name>ccproxy::ui::FallbackList</name>
    <message>
        <source>Fallbacks, in the order in which they are tried</source>
        <translation>Fallbacks in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds a fallback to the end</source>
        <translation>Einen Fallback am Ende hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes this fallback</source>
        <translation>Diesen Fallback entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Tries it earlier</source>
        <translation>Ihn früher versuchen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Tries it later</source>
        <translation>Ihn später versuchen</translation>
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
    <name>ccproxy::ui::Findings</name>
    <message>
        <source>an address for its name</source>
        <translation>eine Adresse zu seinem Namen</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>a certificate that is trusted</source>
        <translation>ein vertrauenswürdiges Zertifikat</translation>
    </message>
    <message>
        <source>an answer of its server</source>
        <translation>eine Antwort seines Servers</translation>
    </message>
    <message>
        <source>the model in its list</source>
        <translation>das Modell in seiner Liste</translation>
    </message>
    <message>
        <source>a key that it takes</source>
        <translation>ein Schlüssel, den er annimmt</translation>
    </message>
    <message>
        <source>a whole answer</source>
        <translation>eine ganze Antwort</translation>
    </message>
    <message>
        <source>an answer in pieces</source>
        <translation>eine Antwort in Teilen</translation>
    </message>
    <message>
        <source>a call of get_weather with the city Paris</source>
        <translation>ein Aufruf von get_weather mit der Stadt Paris</translation>
    </message>
    <message>
        <source>a whole answer with text and a count of tokens</source>
        <translation>eine ganze Antwort mit Text und Tokenzahl</translation>
    </message>
    <message>
        <source>text in many pieces</source>
        <translation>Text in vielen Teilen</translation>
    </message>
    <message>
        <source>an answer that uses the result of the call</source>
        <translation>eine Antwort, die das Ergebnis des Aufrufs verwendet</translation>
    </message>
    <message>
        <source>two calls in one answer</source>
        <translation>zwei Aufrufe in einer Antwort</translation>
    </message>
    <message>
        <source>thinking that can be seen, and a call</source>
        <translation>sichtbares Denken und ein Aufruf</translation>
    </message>
    <message>
        <source>an answer, with its earlier thinking given back</source>
        <translation>eine Antwort, wenn das frühere Denken zurückgegeben wird</translation>
    </message>
    <message>
        <source>the colour of a red picture</source>
        <translation>die Farbe eines roten Bildes</translation>
    </message>
    <message>
        <source>an error that makes Claude Code compact the conversation</source>
        <translation>ein Fehler, auf den hin Claude Code die Unterhaltung verdichtet</translation>
    </message>
    <message>
        <source>a number of tokens</source>
        <translation>eine Zahl von Tokens</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>it has no https</source>
        <translation>kein https</translation>
    </message>
    <message>
        <source>the connection was open already</source>
        <translation>die Verbindung bestand schon</translation>
    </message>
    <message>
        <source>it cannot be asked</source>
        <translation>kann nicht angefragt werden</translation>
    </message>
    <message>
        <source>the message shows it</source>
        <translation>die Nachricht zeigt es</translation>
    </message>
    <message>
        <source>it has no list of models</source>
        <translation>keine Modellliste vorhanden</translation>
    </message>
    <message>
        <source>no model of it is known</source>
        <translation>kein Modell ist bekannt</translation>
    </message>
    <message>
        <source>it was not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>it refused the key</source>
        <translation>der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>keiner vorhanden</translation>
    </message>
    <message>
        <source>it was taken</source>
        <translation>wurde angenommen</translation>
    </message>
    <message>
        <source>the answer does not tell</source>
        <translation>die Antwort verrät es nicht</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>es kam keine Antwort</translation>
    </message>
    <message>
        <source>nothing but the end</source>
        <translation>nichts außer dem Ende</translation>
    </message>
    <message>
        <source>get_weather with Paris</source>
        <translation>get_weather mit Paris</translation>
    </message>
    <message>
        <source>the first step failed</source>
        <translation>der erste Schritt ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>an answer without text</source>
        <translation>eine Antwort ohne Text</translation>
    </message>
    <message>
        <source>a stream without text</source>
        <translation>ein Stream ohne Text</translation>
    </message>
    <message>
        <source>text, but no count of tokens: costs stay unknown</source>
        <translation>Text, aber keine Tokenzahl: die Kosten bleiben unbekannt</translation>
    </message>
    <message>
        <source>an answer without visible thinking</source>
        <translation>eine Antwort ohne sichtbares Denken</translation>
    </message>
    <message>
        <source>one call: it works, but one after the other</source>
        <translation>ein Aufruf: es geht, aber nacheinander</translation>
    </message>
    <message>
        <source>the catalogue says that it calls no tools</source>
        <translation>laut Katalog ruft es keine Tools auf</translation>
    </message>
    <message>
        <source>the catalogue says that it does not see; pictures are described as left out</source>
        <translation>laut Katalog sieht es nicht; Bilder werden als ausgelassen beschrieben</translation>
    </message>
    <message>
        <source>the catalogue says that it does not think</source>
        <translation>laut Katalog denkt es nicht</translation>
    </message>
    <message>
        <source>its context window is not known</source>
        <translation>sein Kontextfenster ist nicht bekannt</translation>
    </message>
    <message>
        <source>its context window is too large to try</source>
        <translation>sein Kontextfenster ist zum Prüfen zu groß</translation>
    </message>
    <message>
        <source>there is nothing to go on from</source>
        <translation>es gibt nichts, woran sich anknüpfen ließe</translation>
    </message>
    <message>
        <source>an answer without a stop reason</source>
        <translation>eine Antwort ohne Endgrund</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>eine leere Antwort</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>an error, %1 %2</source>
        <translation>ein Fehler, %1 %2</translation>
    </message>
    <message>
        <source>no call, but %1</source>
        <translation>kein Aufruf, sondern %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln model(s)</source>
        <translation>
            <numerusform>%1, von %Ln Modell</numerusform>
            <numerusform>%1, von %Ln Modellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>it gives no list: %1</source>
        <translation>keine Modellliste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s); is &quot;%2&quot; meant?</source>
        <translation>
            <numerusform>%1 ist nicht unter dem %Ln Modell; ist „%2“ gemeint?</numerusform>
            <numerusform>%1 ist nicht unter den %Ln Modellen; ist „%2“ gemeint?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s)</source>
        <translation>
            <numerusform>%1 ist nicht unter dem %Ln Modell</numerusform>
            <numerusform>%1 ist nicht unter den %Ln Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>an error that is not in Anthropic&apos;s form</source>
        <translation>ein Fehler, der nicht die Form von Anthropic hat</translation>
    </message>
    <message>
        <source>neither a message nor an error</source>
        <translation>weder Nachricht noch Fehler</translation>
    </message>
    <message>
        <source>the stream does not begin with message_start</source>
        <translation>der Stream beginnt nicht mit message_start</translation>
    </message>
    <message>
        <source>the stream broke off before its end</source>
        <translation>der Stream brach vor seinem Ende ab</translation>
    </message>
    <message>
        <source>a content block was not closed</source>
        <translation>ein Inhaltsblock wurde nicht geschlossen</translation>
    </message>
    <message>
        <source>a content block begins inside another one</source>
        <translation>ein Inhaltsblock beginnt in einem anderen</translation>
    </message>
    <message>
        <source>%1 outside of a content block</source>
        <translation>%1 außerhalb eines Inhaltsblocks</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>es kam nichts</translation>
    </message>
    <message>
        <source>a call of a tool that was not offered</source>
        <translation>ein Aufruf eines Tools, das nicht angeboten wurde</translation>
    </message>
    <message>
        <source>a call with other arguments: %1</source>
        <translation>ein Aufruf mit anderen Argumenten: %1</translation>
    </message>
    <message>
        <source>a call, but the stop reason %1</source>
        <translation>ein Aufruf, aber der Stoppgrund %1</translation>
    </message>
    <message>
        <source>the text in %1 piece: it does not stream</source>
        <translation>der Text in %1 Stück: kein Streaming</translation>
    </message>
    <message>
        <source>an answer that does not use the result: %1</source>
        <translation>eine Antwort, die das Ergebnis nicht benutzt: %1</translation>
    </message>
    <message>
        <source>an answer that does not name the colour: %1</source>
        <translation>eine Antwort, die die Farbe nicht nennt: %1</translation>
    </message>
    <message>
        <source>an answer: it takes more than is known of it, or cuts the prompt</source>
        <translation>eine Antwort: Es nimmt mehr an als bekannt oder kürzt den Prompt</translation>
    </message>
    <message>
        <source>an error that Claude Code does not take for it: %1</source>
        <translation>ein Fehler, den Claude Code nicht dafür hält: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::GoToDialog</name>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Nichts heißt so. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Name of an action, a page or a setting</source>
        <translation>Name einer Aktion, einer Seite oder einer Einstellung</translation>
    </message>
    <message>
        <source>An action, a page, a setting, a provider, a route</source>
        <translation>Eine Aktion, Seite, Einstellung, Route oder ein Anbieter</translation>
    </message>
    <message>
        <source>What there is to go to</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Health</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Its last answer was no failure.</source>
        <translation>Die letzte Antwort war kein Fehler.</translation>
    </message>
    <message>
        <source>No request has gone there since CCProxy was started.</source>
        <translation>Seit dem Start von CCProxy ging keine Anfrage dorthin.</translation>
    </message>
    <message>
        <source>Its last answer was a failure; the next request tries again.</source>
        <translation>Die letzte Antwort war ein Fehler; die nächste Anfrage versucht es erneut.</translation>
    </message>
    <message>
        <source>Its key is in the keychain, which is locked or has not answered yet. Unlock it; CCProxy goes on by itself.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund, der gesperrt ist oder noch nicht geantwortet hat. Schlüsselbund entsperren; CCProxy macht von selbst weiter.</translation>
    </message>
    <message>
        <source>It has no key that could be used. Give it one in the settings.</source>
        <translation>Kein nutzbarer Schlüssel vorhanden. In den Einstellungen einen angeben.</translation>
    </message>
    <message>
        <source>It is not configured well. Mend it in the settings.</source>
        <translation>Nicht richtig konfiguriert. In den Einstellungen korrigieren.</translation>
    </message>
    <message>
        <source>It is turned off in the settings, and gets no requests.</source>
        <translation>In den Einstellungen ausgeschaltet; erhält keine Anfragen.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht angefragt</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Waits for the keychain</source>
        <translation>Wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Has no key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht nutzbar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Wird angefragt</translation>
    </message>
    <message>
        <source>%1, resting: %2</source>
        <translation>%1, pausiert: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last failure: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>Keys that were refused or have reached a limit rest for some minutes. Resting: %1 of %2.</source>
        <translation>Abgelehnte Schlüssel und solche, die eine Grenze erreicht haben, pausieren einige Minuten. Pausiert: %1 von %2.</translation>
    </message>
    <message>
        <source>Its certificate is not checked, so somebody in between could read what is sent.</source>
        <translation>Das Zertifikat wird nicht geprüft, daher könnte jemand dazwischen das Gesendete mitlesen.</translation>
    </message>
    <message>
        <source>Fails since %1; rests for %2 more</source>
        <translation>Gestört seit %1; ruht noch %2</translation>
    </message>
    <message>
        <source>Fails since %1; the next request tries it again</source>
        <translation>Gestört seit %1; die nächste Anfrage versucht es wieder</translation>
    </message>
    <message>
        <source>Last tries that were answered: %1 of %2</source>
        <translation>Beantwortete letzte Versuche: %1 von %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::HealthPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Looks again now</source>
        <translation>Jetzt erneut nachsehen</translation>
    </message>
    <message>
        <source>&amp;Forget failures</source>
        <translation>Fehler &amp;vergessen</translation>
    </message>
    <message>
        <source>Asks the provider, its models and its keys again at once, as if they had not failed</source>
        <translation>Den Anbieter, seine Modelle und seine Schlüssel sofort wieder anfragen, als wären sie nicht fehlgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Settings of providers…</source>
        <translation>&amp;Einstellungen der Anbieter…</translation>
    </message>
    <message>
        <source>Opens the settings of the providers</source>
        <translation>Die Einstellungen der Anbieter öffnen</translation>
    </message>
    <message>
        <source>Provi&amp;ders</source>
        <translation>Anb&amp;ieter</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider or model</source>
        <translation>Anbieter oder Modell</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Tries since CCProxy was started</source>
        <translation>Versuche seit dem Start von CCProxy</translation>
    </message>
    <message>
        <source>Tries that failed since CCProxy was started</source>
        <translation>Fehlgeschlagene Versuche seit dem Start von CCProxy</translation>
    </message>
    <message>
        <source>Add a p&amp;rovider</source>
        <translation>Anbieter hin&amp;zufügen</translation>
    </message>
    <message>
        <source>The proxy is not running.</source>
        <translation>Der Proxy läuft nicht.</translation>
    </message>
    <message>
        <source>There is no provider.</source>
        <translation>Es gibt keinen Anbieter.</translation>
    </message>
    <message>
        <source>Start it above, then this page tells how the providers are.</source>
        <translation>Oben starten, dann zeigt diese Seite, wie es um die Anbieter steht.</translation>
    </message>
    <message>
        <source>Requests cannot be answered until there is one.</source>
        <translation>Ohne Anbieter können keine Anfragen beantwortet werden.</translation>
    </message>
    <message>
        <source>Providers that can answer: %1 of %2</source>
        <translation>Anbieter, die antworten können: %1 von %2</translation>
    </message>
    <message>
        <source>The failures of %1 are forgotten.</source>
        <translation>Die Fehler von %1 sind vergessen.</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>Diagn&amp;ose…</translation>
    </message>
    <message>
        <source>Checks what the provider&apos;s models can do, with real requests</source>
        <translation>Mit echten Anfragen prüfen, was die Modelle des Anbieters können</translation>
    </message>
    <message>
        <source>Last tries</source>
        <translation>Letzte Versuche</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::HelloPage</name>
    <message>
        <source>Say &amp;hello</source>
        <translation>&amp;Hallo sagen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>&amp;Claude Code starten…</translation>
    </message>
    <message>
        <source>&amp;Copy environment</source>
        <translation>&amp;Umgebungsvariablen kopieren</translation>
    </message>
    <message>
        <source>Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal.</source>
        <translation>Die Zeilen kopieren, die Claude Code auf CCProxy verweisen, zum Einfügen in ein Terminal.</translation>
    </message>
    <message>
        <source>Claude Code works with it when it is launched from here, by “ccproxy code” in a terminal, or in a terminal into which the copied environment was pasted.</source>
        <translation>Claude Code arbeitet damit, wenn es von hier aus gestartet wird, mit „ccproxy code“ in einem Terminal oder in einem Terminal, in das die kopierten Umgebungsvariablen eingefügt wurden.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Wartet auf die Antwort…</translation>
    </message>
    <message>
        <source>Say hello in one short sentence.</source>
        <translation>Sag in einem kurzen Satz Hallo.</translation>
    </message>
    <message>
        <source>It works: this answer came through CCProxy.</source>
        <translation>Es funktioniert: Diese Antwort kam über CCProxy.</translation>
    </message>
    <message>
        <source>Claude Code will find the proxy at %1.</source>
        <translation>Claude Code findet den Proxy unter %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Help</name>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Report for a fault</source>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>This helps to find a fault. Keys are masked. Look through it before you give it to somebody: it names your providers, models and folders.</source>
        <translation>Dieser Bericht hilft, einen Fehler zu finden. Schlüssel sind unkenntlich gemacht. Vor der Weitergabe durchsehen: Er nennt Anbieter, Modelle und Ordner.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Dokumentation</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Report for a fault…</source>
        <translation>&amp;Fehlerbericht…</translation>
    </message>
    <message>
        <source>&amp;About CCProxy</source>
        <translation>&amp;Über CCProxy</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Funktion</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ImportDialog</name>
    <message>
        <source>Provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Takes over providers and routes of another program. Its own files are only read, and what CCProxy has already stays as it is.</source>
        <translation>Übernimmt Anbieter und Routen eines anderen Programms. Dessen Dateien werden nur gelesen, und was in CCProxy schon vorhanden ist, bleibt unverändert.</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;What it has:</source>
        <translation>&amp;Inhalt:</translation>
    </message>
    <message>
        <source>No configuration of claude-code-router, cc-switch or an older CCProxy was found. Choose its file if it is elsewhere.</source>
        <translation>Es wurde keine Konfiguration von claude-code-router, cc-switch oder einem älteren CCProxy gefunden. Liegt sie anderswo, ihre Datei wählen.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>Configurations that were found</source>
        <translation>Gefundene Konfigurationen</translation>
    </message>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Keep the keys in the file</source>
        <translation>Schlüssel in der Datei &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Configuration of another program</source>
        <translation>Konfiguration eines anderen Programms</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a program and its file</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) taken over</source>
        <translation>
            <numerusform>%n Eintrag übernommen</numerusform>
            <numerusform>%n Einträge übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) would be taken over</source>
        <translation>
            <numerusform>%n Eintrag würde übernommen</numerusform>
            <numerusform>%n Einträge würden übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not taken over, and why</source>
        <translation>
            <numerusform>%n Eintrag nicht übernommen, mit Grund</numerusform>
            <numerusform>%n Einträge nicht übernommen, mit Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken over, and in force. Undo in the settings takes it back.</source>
        <translation>Übernommen und in Kraft. „Rückgängig“ in den Einstellungen nimmt es zurück.</translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation>Nichts davon ist neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will go into the keychain.</source>
        <translation>
            <numerusform>%n Schlüssel kommt in den Schlüsselbund.</numerusform>
            <numerusform>%n Schlüssel kommen in den Schlüsselbund.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no keys of its own.</source>
        <translation>Es sind keine eigenen Schlüssel enthalten.</translation>
    </message>
    <message>
        <source>It is being taken over. The keychain may ask for its password.</source>
        <translation>Wird übernommen. Der Schlüsselbund fragt eventuell nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Nothing was taken over. The keys can stand in CCProxy&apos;s file as clear text.</source>
        <translation>Es wurde nichts übernommen. Die Schlüssel können im Klartext in der Datei von CCProxy gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ImportNotes</name>
    <message>
        <source>%1: CCProxy has nothing like it</source>
        <translation>%1: CCProxy hat nichts dergleichen</translation>
    </message>
    <message>
        <source>%1: one of that name is there already and stays</source>
        <translation>%1: gibt es unter diesem Namen schon und bleibt</translation>
    </message>
    <message>
        <source>%1: it is set already and stays</source>
        <translation>%1: ist schon festgelegt und bleibt</translation>
    </message>
    <message>
        <source>a provider: it has no name</source>
        <translation>ein Anbieter: er hat keinen Namen</translation>
    </message>
    <message>
        <source>%1 of provider %2: transformers of single models are not carried over</source>
        <translation>%1 des Anbieters %2: Transformer einzelner Modelle werden nicht übernommen</translation>
    </message>
    <message>
        <source>transformer %1 of provider %2: CCProxy has no transformers; see `parameters` and `model_options`</source>
        <translation>Transformer %1 des Anbieters %2: CCProxy hat keine Transformer; siehe `parameters` und `model_options`</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; names no provider and model</source>
        <translation>%1: „%2“ nennt nicht Anbieter und Modell</translation>
    </message>
    <message>
        <source>%1: there is no provider &quot;%2&quot;</source>
        <translation>%1: es gibt keinen Anbieter „%2“</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot;: rules with conditions or scripts are not carried over; see the `conditions` of routes</source>
        <translation>Regel „%1“: Regeln mit Bedingungen oder Skripten werden nicht übernommen; siehe `conditions` von Routen</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot; has no route or names no provider and model</source>
        <translation>die Regel „%1“ hat keine Route oder nennt nicht Anbieter und Modell</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: only the first profile is carried over</source>
        <translation>Profil „%1“: nur das erste Profil wird übernommen</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: it is of another program than Claude Code</source>
        <translation>Profil „%1“: gehört zu einem anderen Programm als Claude Code</translation>
    </message>
    <message>
        <source>%1: CCProxy runs no scripts; see the `conditions` of routes</source>
        <translation>%1: CCProxy führt keine Skripte aus; siehe `conditions` von Routen</translation>
    </message>
    <message>
        <source>%1: CCProxy runs no scripts</source>
        <translation>%1: CCProxy führt keine Skripte aus</translation>
    </message>
    <message>
        <source>%1: the status line is Claude Code&apos;s own setting</source>
        <translation>%1: die Statuszeile ist eine Einstellung von Claude Code selbst</translation>
    </message>
    <message>
        <source>%1: CCProxy leaves system prompts as they are</source>
        <translation>%1: CCProxy lässt System-Prompts, wie sie sind</translation>
    </message>
    <message>
        <source>%1: CCProxy has one key for clients, `apikey`</source>
        <translation>%1: CCProxy hat einen Schlüssel für Clients, `apikey`</translation>
    </message>
    <message>
        <source>the default route: %1 names no model; set routes.default yourself</source>
        <translation>die Standardroute: %1 nennt kein Modell; routes.default selbst festlegen</translation>
    </message>
    <message>
        <source>provider &quot;%1&quot;: it has neither an address nor a key (a login of Claude Code)</source>
        <translation>Anbieter „%1“: hat weder Adresse noch Schlüssel (eine Anmeldung von Claude Code)</translation>
    </message>
    <message>
        <source>%1: providers of another program than Claude Code</source>
        <translation>%1: Anbieter eines anderen Programms als Claude Code</translation>
    </message>
    <message>
        <source>%1: Claude Code keeps these itself</source>
        <translation>%1: das verwaltet Claude Code selbst</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Joining</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a text as a sentence</comment>
        <translation>%1.</translation>
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
        <translation>auf das Ende des Dokuments folgt noch etwas</translation>
    </message>
    <message>
        <source>the document is larger than 4 MiB</source>
        <translation>das Dokument ist größer als 4 MiB</translation>
    </message>
    <message>
        <source>make it smaller</source>
        <translation>verkleinern</translation>
    </message>
    <message>
        <source>the document is in UTF-16</source>
        <translation>das Dokument ist in UTF-16</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>als UTF-8 speichern</translation>
    </message>
    <message>
        <source>a byte that is not UTF-8</source>
        <translation>ein Byte, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>save the document as UTF-8</source>
        <translation>das Dokument als UTF-8 speichern</translation>
    </message>
    <message>
        <source>this comment is not closed</source>
        <translation>dieser Kommentar ist nicht geschlossen</translation>
    </message>
    <message>
        <source>end it with */</source>
        <translation>mit */ beenden</translation>
    </message>
    <message>
        <source>the document ends where a value should stand</source>
        <translation>das Dokument endet, wo ein Wert stehen sollte</translation>
    </message>
    <message>
        <source>write a value, for example {}</source>
        <translation>einen Wert schreiben, zum Beispiel {}</translation>
    </message>
    <message>
        <source>more than 64 levels of brackets</source>
        <translation>mehr als 64 Ebenen von Klammern</translation>
    </message>
    <message>
        <source>nest less deeply</source>
        <translation>weniger tief verschachteln</translation>
    </message>
    <message>
        <source>this key stands twice in one object</source>
        <translation>dieser Schlüssel kommt in einem Objekt zweimal vor</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>einen der beiden behalten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; closes what &apos;%2&apos; opened</source>
        <translation>&apos;%1&apos; schließt, was &apos;%2&apos; geöffnet hat</translation>
    </message>
    <message>
        <source>write &apos;%1&apos;</source>
        <translation>&apos;%1&apos; schreiben</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>davor fehlt ein Komma</translation>
    </message>
    <message>
        <source>write a comma between two values</source>
        <translation>zwischen zwei Werte ein Komma schreiben</translation>
    </message>
    <message>
        <source>the document ends inside what &apos;%1&apos; opened at %2</source>
        <translation>das Dokument endet in dem, was &apos;%1&apos; bei %2 geöffnet hat</translation>
    </message>
    <message>
        <source>close it with &apos;%1&apos;</source>
        <translation>mit &apos;%1&apos; schließen</translation>
    </message>
    <message>
        <source>a comma without a value before it</source>
        <translation>ein Komma ohne Wert davor</translation>
    </message>
    <message>
        <source>a key in double quotes should stand here</source>
        <translation>hier sollte ein Schlüssel in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>nach dem Schlüssel fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a control character inside a string</source>
        <translation>ein Steuerzeichen in einem Text</translation>
    </message>
    <message>
        <source>write it as an escape such as \t</source>
        <translation>als Escape wie \t schreiben</translation>
    </message>
    <message>
        <source>this string is not closed on its line</source>
        <translation>dieser Text ist in seiner Zeile nicht geschlossen</translation>
    </message>
    <message>
        <source>end it with a double quote</source>
        <translation>mit einem doppelten Anführungszeichen beenden</translation>
    </message>
    <message>
        <source>the document ends inside an escape</source>
        <translation>das Dokument endet in einem Escape</translation>
    </message>
    <message>
        <source>finish the string</source>
        <translation>den Text zu Ende schreiben</translation>
    </message>
    <message>
        <source>an escape that JSON does not know</source>
        <translation>ein Escape, das JSON nicht kennt</translation>
    </message>
    <message>
        <source>write \\ for a backslash</source>
        <translation>\\ für einen umgekehrten Schrägstrich schreiben</translation>
    </message>
    <message>
        <source>write \u and four hexadecimal digits</source>
        <translation>\u und vier Hexadezimalziffern schreiben</translation>
    </message>
    <message>
        <source>an incomplete \u escape</source>
        <translation>ein unvollständiges \u-Escape</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>die Hälfte eines Surrogatpaars</translation>
    </message>
    <message>
        <source>write both halves, or the character itself</source>
        <translation>beide Hälften oder das Zeichen selbst schreiben</translation>
    </message>
    <message>
        <source>this is not a number of JSON</source>
        <translation>das ist keine Zahl in JSON</translation>
    </message>
    <message>
        <source>write it as 42, -1.5 or 2e10, or in double quotes when it is text</source>
        <translation>als 42, -1.5 oder 2e10 schreiben, oder in doppelten Anführungszeichen, wenn es Text ist</translation>
    </message>
    <message>
        <source>a string in single quotes</source>
        <translation>ein Text in einfachen Anführungszeichen</translation>
    </message>
    <message>
        <source>write it in double quotes</source>
        <translation>in doppelte Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>a comma where a value should stand</source>
        <translation>ein Komma, wo ein Wert stehen sollte</translation>
    </message>
    <message>
        <source>a comment that begins with #</source>
        <translation>ein Kommentar, der mit # beginnt</translation>
    </message>
    <message>
        <source>begin it with //</source>
        <translation>mit // beginnen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; where a value should stand</source>
        <translation>&apos;%1&apos;, wo ein Wert stehen sollte</translation>
    </message>
    <message>
        <source>write a value before it</source>
        <translation>davor einen Wert schreiben</translation>
    </message>
    <message>
        <source>a value should stand here</source>
        <translation>hier sollte ein Wert stehen</translation>
    </message>
    <message>
        <source>write a string in double quotes, a number, true, false, null, {} or []</source>
        <translation>einen Text in doppelten Anführungszeichen, eine Zahl, true, false, null, {} oder [] schreiben</translation>
    </message>
    <message>
        <source>a word that is no value of JSON</source>
        <translation>ein Wort, das kein JSON-Wert ist</translation>
    </message>
    <message>
        <source>write true, false or null, or put text into double quotes</source>
        <translation>true, false oder null schreiben, oder Text in doppelte Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>The body is no JSON: line %1, column %2: %3</source>
        <translation>Der Inhalt ist kein JSON: Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The body is %1 and no provider</source>
        <translation>Der Inhalt ist %1 und kein Anbieter</translation>
    </message>
    <message>
        <source>Send an object such as %1</source>
        <translation>Ein Objekt wie %1 senden</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a duration such as %1 or a number of seconds</source>
        <translation>eine Dauer wie %1 oder eine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>a number of bytes, or a size such as %1</source>
        <translation>eine Zahl von Bytes oder eine Größe wie %1</translation>
    </message>
    <message>
        <source>an amount in US dollars such as %1</source>
        <translation>ein Betrag in US-Dollar wie %1</translation>
    </message>
    <message>
        <source>a key, &quot;${NAME}&quot; for an environment variable, or &quot;keychain&quot;</source>
        <translation>ein Schlüssel, &quot;${NAME}&quot; für eine Umgebungsvariable oder &quot;keychain&quot;</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>a URL such as %1</source>
        <translation>eine URL wie %1</translation>
    </message>
    <message>
        <source>a host name or an address</source>
        <translation>ein Hostname oder eine Adresse</translation>
    </message>
    <message>
        <source>a string, a number, true or false</source>
        <translation>ein Text, eine Zahl, true oder false</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>eine Liste von Schlüsseln</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>an object that maps names to objects</source>
        <translation>ein Objekt, das Namen Objekten zuordnet</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
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
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Shows what was typed, until the focus goes elsewhere</source>
        <translation>Das Eingegebene anzeigen, bis der Fokus wechselt</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the key out of the configuration</source>
        <translation>Den Schlüssel aus der Konfiguration entfernen</translation>
    </message>
    <message>
        <source>Type another key to replace it</source>
        <translation>Zum Ersetzen einen anderen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Type or paste the key</source>
        <translation>Schlüssel eingeben oder einfügen</translation>
    </message>
    <message>
        <source>It is taken out when this is saved.</source>
        <translation>Er wird beim Speichern entfernt.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::KeyPage</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Get a key…</source>
        <translation>Schlüssel &amp;holen…</translation>
    </message>
    <message>
        <source>&amp;Fetch models</source>
        <translation>Modelle a&amp;brufen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Such as https://host/v1</source>
        <translation>Zum Beispiel https://host/v1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Anbieter:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>Ad&amp;resse:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>It goes into the keychain. &quot;${NAME}&quot; takes it from an environment variable.</source>
        <translation>Er kommt in den Schlüsselbund. „${NAME}“ übernimmt ihn aus einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>This server needs no key.</source>
        <translation>Dieser Server braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>It needs a name, such as “work”.</source>
        <translation>Ein Name ist nötig, zum Beispiel „work“.</translation>
    </message>
    <message>
        <source>No provider can be used yet. Go back and choose one.</source>
        <translation>Noch ist kein Anbieter nutzbar. Zurückgehen und einen wählen.</translation>
    </message>
    <message>
        <source>It needs the address of the server.</source>
        <translation>Die Adresse des Servers ist nötig.</translation>
    </message>
    <message>
        <source>It needs a key.</source>
        <translation>Ein Schlüssel ist nötig.</translation>
    </message>
    <message>
        <source>It needs a model. “Fetch models” asks the provider for its list.</source>
        <translation>Ein Modell ist nötig. „Modelle abrufen“ fragt den Anbieter nach seiner Liste.</translation>
    </message>
    <message>
        <source>Cancel &amp;fetching</source>
        <translation>A&amp;brufen abbrechen</translation>
    </message>
    <message>
        <source>macOS may ask whether CCProxy may use it: choose “Always Allow”.</source>
        <translation>macOS fragt vielleicht, ob CCProxy ihn benutzen darf: wählen Sie „Immer erlauben“.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::LaunchDialog</name>
    <message>
        <source>Launch Claude Code</source>
        <translation>Claude Code starten</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>&amp;What will be done:</source>
        <translation>Was &amp;geschieht:</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The folder of your project; it can be dropped here</source>
        <translation>Der Projektordner; er kann hierher gezogen werden</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>As the routes say</source>
        <translation>Gemäß den Routen</translation>
    </message>
    <message>
        <source>None, or as in: --continue</source>
        <translation>Keine oder zum Beispiel: --continue</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Profil:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>&amp;Arguments:</source>
        <translation>&amp;Argumente:</translation>
    </message>
    <message>
        <source>Another command</source>
        <translation>Anderer Befehl</translation>
    </message>
    <message>
        <source>{cmd} stands for Claude Code&apos;s command, {dir} for the folder.</source>
        <translation>{cmd} steht für den Befehl von Claude Code, {dir} für den Ordner.</translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>&amp;Terminal:</source>
        <translation>&amp;Terminal:</translation>
    </message>
    <message>
        <source>&amp;Start the proxy</source>
        <translation>P&amp;roxy starten</translation>
    </message>
    <message>
        <source>Choose the pro&amp;gram…</source>
        <translation>Programm &amp;wählen…</translation>
    </message>
    <message>
        <source>The proxy is not running, so Claude Code would have nobody to speak to.</source>
        <translation>Der Proxy läuft nicht, daher hätte Claude Code keine Gegenstelle.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the claude program</source>
        <translation>Programm claude wählen</translation>
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
        <source>Exported to %2. Requests: %1</source>
        <translation>Exportiert nach %2. Anfragen: %1</translation>
    </message>
    <message>
        <source>That request is no longer known.</source>
        <translation>Diese Anfrage ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>What is sent and received is not kept, since the history is switched off.</source>
        <translation>Gesendetes und Empfangenes wird nicht aufbewahrt, da der Verlauf ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copied as JSON.</source>
        <translation>Als JSON kopiert.</translation>
    </message>
    <message>
        <source>Save as &amp;test fixture…</source>
        <translation>Als &amp;Testdaten speichern…</translation>
    </message>
    <message>
        <source>What was sent and received was not kept, so there is no fixture.</source>
        <translation>Was gesendet und empfangen wurde, ist nicht aufbewahrt; also gibt es keine Testdaten.</translation>
    </message>
    <message>
        <source>Save as a test fixture</source>
        <translation>Als Testdaten speichern</translation>
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
    <message>
        <source>&amp;Usage</source>
        <translation>&amp;Nutzung</translation>
    </message>
    <message>
        <source>Pr&amp;oviders</source>
        <translation>An&amp;bieter</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>Be&amp;nachrichtigungen…</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>&amp;Claude Code starten…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Ein&amp;richten…</translation>
    </message>
    <message>
        <source>The port is %1 from now on. The settings can undo it.</source>
        <translation>Der Port ist ab jetzt %1. In den Einstellungen lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Mending</name>
    <message>
        <source>Change the key of %1…</source>
        <translation>Schlüssel von %1 ändern…</translation>
    </message>
    <message>
        <source>Check the address of %1…</source>
        <translation>Adresse von %1 prüfen…</translation>
    </message>
    <message>
        <source>Check the settings of %1…</source>
        <translation>Einstellungen von %1 prüfen…</translation>
    </message>
    <message>
        <source>Choose another model for the route %1…</source>
        <translation>Anderes Modell für die Route %1 wählen…</translation>
    </message>
    <message>
        <source>Give the route %1 a fallback…</source>
        <translation>Der Route %1 einen Fallback geben…</translation>
    </message>
    <message>
        <source>Check the routes…</source>
        <translation>Routen prüfen…</translation>
    </message>
    <message>
        <source>Set up a provider…</source>
        <translation>Anbieter einrichten…</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>Budget ändern…</translation>
    </message>
    <message>
        <source>Choose another port…</source>
        <translation>Anderen Port wählen…</translation>
    </message>
    <message>
        <source>Choose another address to listen on…</source>
        <translation>Andere Adresse zum Lauschen wählen…</translation>
    </message>
    <message>
        <source>Choose a model for %1…</source>
        <translation>Ein Modell für %1 wählen…</translation>
    </message>
    <message>
        <source>Turn on %1…</source>
        <translation>%1 einschalten…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ModelChooser</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Search for a model, or the name of another one</source>
        <translation>Ein Modell suchen oder den Namen eines anderen eingeben</translation>
    </message>
    <message>
        <source>Search, or type the name of another model</source>
        <translation>Suchen oder den Namen eines anderen Modells eingeben</translation>
    </message>
    <message>
        <source>Models that may be asked for</source>
        <translation>Modelle, die angefragt werden dürfen</translation>
    </message>
    <message>
        <source>Cancel &amp;fetching</source>
        <translation>A&amp;brufen abbrechen</translation>
    </message>
    <message>
        <source>&amp;Fetch models</source>
        <translation>Modelle a&amp;brufen</translation>
    </message>
    <message>
        <source>None is checked, so any model may be asked for.</source>
        <translation>Keines ist angehakt, daher darf jedes Modell angefragt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n model(s) may be asked for.</source>
        <translation>
            <numerusform>Nur %n Modell darf angefragt werden.</numerusform>
            <numerusform>Nur %n Modelle dürfen angefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>Die Liste wird abgerufen.</translation>
    </message>
    <message>
        <source>The list was fetched on %1.</source>
        <translation>Die Liste wurde am %1 abgerufen.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::MoreFields</name>
    <message>
        <source>As for all; &quot;direct&quot; for none</source>
        <translation>Wie für alle; „direct“ für keinen</translation>
    </message>
    <message>
        <source>F&amp;urther keys:</source>
        <translation>&amp;Weitere Schlüssel:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>H&amp;eader:</translation>
    </message>
    <message>
        <source>&amp;Parameters:</source>
        <translation>&amp;Parameter:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>&amp;Zertifikate:</translation>
    </message>
    <message>
        <source>Model &amp;options:</source>
        <translation>Modell&amp;optionen:</translation>
    </message>
    <message>
        <source>Add another &amp;key</source>
        <translation>Weiteren Schlüssel hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>Requests take turns with all keys, and go on with another one when one is refused or has reached a limit.</source>
        <translation>Die Anfragen nutzen alle Schlüssel im Wechsel und gehen mit einem anderen weiter, wenn einer abgelehnt wird oder eine Grenze erreicht hat.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>A file (PEM) with certificates to trust beside the system&apos;s</source>
        <translation>Eine Datei (PEM) mit Zertifikaten, denen zusätzlich zu denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Check the ser&amp;ver&apos;s certificate</source>
        <translation>Zert&amp;ifikat des Servers prüfen</translation>
    </message>
    <message>
        <source>⚠ Without the check anybody on the way to the server can read the key and all requests. Better give the server&apos;s certificate above.</source>
        <translation>⚠ Ohne die Prüfung kann jeder auf dem Weg zum Server den Schlüssel und alle Anfragen lesen. Besser das Zertifikat des Servers oben angeben.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>Modelloptionen</translation>
    </message>
    <message>
        <source>Sent with each request</source>
        <translation>Werden mit jeder Anfrage gesendet</translation>
    </message>
    <message>
        <source>What requests get that do not say it themselves</source>
        <translation>Was Anfragen erhalten, die es nicht selbst angeben</translation>
    </message>
    <message>
        <source>What models can do that CCProxy does not know</source>
        <translation>Was Modelle können, die CCProxy nicht kennt</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Notice</name>
    <message>
        <source>The proxy does not start, or with a problem</source>
        <translation>Der Proxy startet nicht oder nur mit einem Problem</translation>
    </message>
    <message>
        <source>A request failed, with all its fallbacks</source>
        <translation>Eine Anfrage ist mit allen Fallbacks fehlgeschlagen</translation>
    </message>
    <message>
        <source>A fallback answered in place of a provider</source>
        <translation>Ein Fallback hat anstelle eines Anbieters geantwortet</translation>
    </message>
    <message>
        <source>A provider fails again and again</source>
        <translation>Ein Anbieter ist wiederholt gestört</translation>
    </message>
    <message>
        <source>A provider works again</source>
        <translation>Ein Anbieter funktioniert wieder</translation>
    </message>
    <message>
        <source>A provider refuses its key</source>
        <translation>Ein Anbieter lehnt seinen Schlüssel ab</translation>
    </message>
    <message>
        <source>A budget is nearly or wholly spent</source>
        <translation>Ein Budget ist fast oder ganz ausgegeben</translation>
    </message>
    <message>
        <source>A changed configuration is not valid</source>
        <translation>Eine geänderte Konfiguration ist ungültig</translation>
    </message>
    <message>
        <source>The proxy could not start</source>
        <translation>Der Proxy konnte nicht starten</translation>
    </message>
    <message>
        <source>The proxy runs, with a problem</source>
        <translation>Der Proxy läuft, mit einem Problem</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>Eine Anfrage ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n requests failed</source>
        <translation>
            <numerusform>%n Anfrage ist fehlgeschlagen</numerusform>
            <numerusform>%n Anfragen sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A fallback answers for: %1</source>
        <translation>Ein Fallback antwortet anstelle von: %1</translation>
    </message>
    <message>
        <source>Fails again and again: %1</source>
        <translation>Wiederholt gestört: %1</translation>
    </message>
    <message>
        <source>Works again: %1</source>
        <translation>Funktioniert wieder: %1</translation>
    </message>
    <message>
        <source>Key refused: %1</source>
        <translation>Schlüssel abgelehnt: %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The changed configuration is not valid</source>
        <translation>Die geänderte Konfiguration ist ungültig</translation>
    </message>
    <message>
        <source>%1 has answered. %2 said: %3</source>
        <translation>%1 hat geantwortet. Meldung von %2: %3</translation>
    </message>
    <message>
        <source>It has answered a request.</source>
        <translation>Eine Anfrage wurde beantwortet.</translation>
    </message>
    <message>
        <source>The one before stays in force. %1</source>
        <translation>Die vorherige bleibt in Kraft. %1</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain is locked: %1</source>
        <translation>Der Schlüsselbund ist gesperrt: %1</translation>
    </message>
    <message>
        <source>Unlock it; CCProxy goes on by itself.</source>
        <translation>Entsperren Sie ihn; CCProxy macht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::NoticeChoice</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me when:</source>
        <translation>Benachrichtigen, wenn Folgendes eintritt:</translation>
    </message>
    <message>
        <source>All notifications are off by the setting ui.notifications.</source>
        <translation>Alle Benachrichtigungen sind durch die Einstellung ui.notifications ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionField</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Type it as a whole, with the password that is hidden here.</source>
        <translation>Vollständig eingeben, mit dem hier verborgenen Passwort.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionSection</name>
    <message>
        <source>CCProxy does not start at login.</source>
        <translation>CCProxy startet nicht bei der Anmeldung.</translation>
    </message>
    <message>
        <source>CCProxy starts at login: %1</source>
        <translation>CCProxy startet bei der Anmeldung: %1</translation>
    </message>
    <message>
        <source>The entry is of another version or place of CCProxy, and is mended at the next change: %1</source>
        <translation>Der Eintrag gehört zu einer anderen Version oder einem anderen Ort von CCProxy und wird bei der nächsten Änderung korrigiert: %1</translation>
    </message>
    <message>
        <source>Something else stands where CCProxy would enter itself. Remove it first: %1</source>
        <translation>Wo CCProxy sich eintragen würde, steht etwas anderes. Dieses zuerst entfernen: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The proxy still listens at %1. Stop and start it, and the new address counts.</source>
        <translation>Der Proxy lauscht noch auf %1. Die neue Adresse gilt, sobald er gestoppt und wieder gestartet wird.</translation>
    </message>
    <message>
        <source>The settings of the system have it switched off. Switch it on there, or here once more.</source>
        <translation>In den Einstellungen des Systems ist es ausgeschaltet. Schalten Sie es dort ein, oder hier noch einmal.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Options</name>
    <message>
        <source>The environment variable %1 sets it. To change it here, start CCProxy without that variable.</source>
        <translation>Die Umgebungsvariable %1 legt dies fest. Um es hier zu ändern, CCProxy ohne diese Variable starten.</translation>
    </message>
    <message>
        <source>The command line sets it. To change it here, start CCProxy without that option.</source>
        <translation>Die Befehlszeile legt dies fest. Um es hier zu ändern, CCProxy ohne diese Option starten.</translation>
    </message>
    <message>
        <source>The file takes it from a variable: %1</source>
        <translation>Die Datei übernimmt dies aus einer Variablen: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the proxy listens. 127.0.0.1 is for programs on this computer only; anything else needs a key for clients (Security).</source>
        <translation>Worauf der Proxy lauscht. 127.0.0.1 ist nur für Programme auf diesem Computer; alles andere braucht einen Schlüssel für Clients (Sicherheit).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port that the proxy listens on.</source>
        <translation>Der Port, auf dem der Proxy lauscht.</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Zeit zum Abschließen</translation>
    </message>
    <message>
        <source>How long running answers may take when the proxy stops.</source>
        <translation>Wie lange laufende Antworten dauern dürfen, wenn der Proxy stoppt.</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>How long a provider may be silent before an answer begins.</source>
        <translation>Wie lange ein Anbieter schweigen darf, bevor eine Antwort beginnt.</translation>
    </message>
    <message>
        <source>Wait inside an answer</source>
        <translation>Warten innerhalb einer Antwort</translation>
    </message>
    <message>
        <source>How long a provider may be silent after an answer has begun.</source>
        <translation>Wie lange ein Anbieter schweigen darf, nachdem eine Antwort begonnen hat.</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <source>How often the same model is asked again after a failure, before a fallback gets the request.</source>
        <translation>Wie oft dasselbe Modell nach einem Fehler erneut angefragt wird, bevor ein Fallback die Anfrage erhält.</translation>
    </message>
    <message>
        <source>Answers to try again</source>
        <translation>Erneut zu versuchende Antworten</translation>
    </message>
    <message>
        <source>Pass over providers that keep failing</source>
        <translation>Wiederholt gestörte Anbieter übergehen</translation>
    </message>
    <message>
        <source>They are asked again after half a minute.</source>
        <translation>Sie werden nach einer halben Minute wieder angefragt.</translation>
    </message>
    <message>
        <source>Auto mode of Claude Code</source>
        <translation>Auto-Modus von Claude Code</translation>
    </message>
    <message>
        <source>Its safety check is a service of Anthropic. With another provider you are asked instead, or the routed model decides.</source>
        <translation>Seine Sicherheitsprüfung ist ein Dienst von Anthropic. Bei einem anderen Anbieter wird stattdessen nachgefragt, oder das Modell der Route entscheidet.</translation>
    </message>
    <message>
        <source>Search server</source>
        <translation>Suchserver</translation>
    </message>
    <message>
        <source>A SearXNG server with JSON switched on, which searches the web for models whose provider cannot.</source>
        <translation>Ein SearXNG-Server mit eingeschaltetem JSON, der für Modelle im Web sucht, deren Anbieter das nicht kann.</translation>
    </message>
    <message>
        <source>Write a log file</source>
        <translation>Protokolldatei schreiben</translation>
    </message>
    <message>
        <source>Detail of the log</source>
        <translation>Detailgrad des Protokolls</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Empty: ccproxy.log in the folder of CCProxy.</source>
        <translation>Leer: ccproxy.log im Ordner von CCProxy.</translation>
    </message>
    <message>
        <source>Serve metrics</source>
        <translation>Metriken bereitstellen</translation>
    </message>
    <message>
        <source>Counts for Prometheus, at /metrics.</source>
        <translation>Zählwerte für Prometheus, unter /metrics.</translation>
    </message>
    <message>
        <source>Key for clients</source>
        <translation>Schlüssel für Clients</translation>
    </message>
    <message>
        <source>What clients must send. Without it, only this computer can use the proxy.</source>
        <translation>Was Clients senden müssen. Ohne ihn kann nur dieser Computer den Proxy nutzen.</translation>
    </message>
    <message>
        <source>Names of this computer</source>
        <translation>Namen dieses Computers</translation>
    </message>
    <message>
        <source>Limit how often each client may ask</source>
        <translation>Begrenzen, wie oft jeder Client anfragen darf</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Of each client, while that is limited.</source>
        <translation>Von jedem Client, solange dies begrenzt ist.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Größte Anfrage</translation>
    </message>
    <message>
        <source>In bytes, or as in &quot;64 MiB&quot;.</source>
        <translation>In Bytes oder wie in „64 MiB“.</translation>
    </message>
    <message>
        <source>Proxy to the internet</source>
        <translation>Proxy ins Internet</translation>
    </message>
    <message>
        <source>Such as http://host:8080 or socks5://host:1080. Empty: that of the system; &quot;direct&quot;: none.</source>
        <translation>Zum Beispiel http://host:8080 oder socks5://host:1080. Leer: der des Systems; „direct“: keiner.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust beside those of the system, such as that of a company proxy.</source>
        <translation>Eine PEM-Datei mit Zertifikaten, denen zusätzlich zu denen des Systems vertraut wird, etwa dem eines Firmenproxys.</translation>
    </message>
    <message>
        <source>Keep a history of requests</source>
        <translation>Verlauf der Anfragen aufbewahren</translation>
    </message>
    <message>
        <source>Keep the texts</source>
        <translation>Texte aufbewahren</translation>
    </message>
    <message>
        <source>What was sent and received, without keys. It holds your source code.</source>
        <translation>Gesendetes und Empfangenes, ohne Schlüssel. Enthält auch eigenen Quellcode.</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Tage der Aufbewahrung</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Maximale Größe</translation>
    </message>
    <message>
        <source>In bytes, or as in &quot;1 GiB&quot;. The oldest requests go first.</source>
        <translation>In Bytes oder wie in „1 GiB“. Die ältesten Anfragen werden zuerst gelöscht.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>A file, or postgresql://user@host/database. Empty: history.sqlite in the folder of CCProxy.</source>
        <translation>Eine Datei oder postgresql://user@host/database. Leer: history.sqlite im Ordner von CCProxy.</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dollar pro Tag</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>Dollars a month</source>
        <translation>Dollar pro Monat</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>Beim Erreichen der Grenze</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Of fallbacks in use, refused keys and budgets.</source>
        <translation>Über verwendete Fallbacks, abgelehnte Schlüssel und Budgets.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>From tokens</source>
        <translation>Ab Tokens</translation>
    </message>
    <message>
        <source>Longer prompts than this take the route.</source>
        <translation>Längere Prompts als dieser Wert nehmen die Route.</translation>
    </message>
    <message>
        <source>Smallest thinking budget</source>
        <translation>Kleinstes Denkbudget</translation>
    </message>
    <message>
        <source>In tokens. Empty: any.</source>
        <translation>In Tokens. Leer: beliebig.</translation>
    </message>
    <message>
        <source>Lowest effort</source>
        <translation>Niedrigster Aufwand</translation>
    </message>
    <message>
        <source>Claude Code asks for high by itself, so the usual is xhigh.</source>
        <translation>Claude Code verlangt von selbst high, daher ist xhigh üblich.</translation>
    </message>
    <message>
        <source>Types of agents</source>
        <translation>Agententypen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>Aller Anfragen</translation>
    </message>
    <message>
        <source>Of failed requests</source>
        <translation>Fehlgeschlagener Anfragen</translation>
    </message>
    <message>
        <source>Of none</source>
        <translation>Keiner Anfragen</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Refuse requests</source>
        <translation>Anfragen ablehnen</translation>
    </message>
    <message>
        <source>Use only the background route</source>
        <translation>Nur die Hintergrundroute verwenden</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Let the routed model decide</source>
        <translation>Das Modell der Route entscheiden lassen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>HTTP status codes. None: the usual ones.</source>
        <translation>HTTP-Statuscodes. Keine: die üblichen.</translation>
    </message>
    <message>
        <source>Further names by which clients may call the proxy.</source>
        <translation>Weitere Namen, unter denen Clients den Proxy aufrufen dürfen.</translation>
    </message>
    <message>
        <source>Fields that requests get when they lack them, such as temperature. Fields inside of others are named as in reasoning.effort or stop[0].</source>
        <translation>Felder, die Anfragen erhalten, wenn sie ihnen fehlen, zum Beispiel temperature. Felder in anderen heißen wie reasoning.effort oder stop[0].</translation>
    </message>
    <message>
        <source>Its parameters</source>
        <translation>Seine Parameter</translation>
    </message>
    <message>
        <source>Those of the chosen fallback alone.</source>
        <translation>Nur die des ausgewählten Fallbacks.</translation>
    </message>
    <message>
        <source>That count as thinking, such as Plan.</source>
        <translation>Die als Denken zählen, zum Beispiel Plan.</translation>
    </message>
    <message>
        <source>What must hold besides for the route to count: all of them.</source>
        <translation>Was zusätzlich gelten muss, damit die Route zählt: alles davon.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Window in tokens</source>
        <translation>Fenster in Tokens</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>Sieht Bilder</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens des Prompts</translation>
    </message>
    <message>
        <source>Field of the request</source>
        <translation>Feld der Anfrage</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>Angefragtes Modell</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>is other than</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Wie bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>Where there is no tray. Elsewhere CCProxy goes on behind its icon.</source>
        <translation>Wo es keine Leiste gibt. Sonst läuft CCProxy hinter seinem Symbol weiter.</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Wie hier üblich</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Hell, für dunkle Leisten</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Dunkel, für helle Leisten</translation>
    </message>
    <message>
        <source>Minimises it</source>
        <translation>Minimiert es</translation>
    </message>
    <message>
        <source>Quits CCProxy</source>
        <translation>Beendet CCProxy</translation>
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
    <message>
        <source>%1 of the input from the cache</source>
        <translation>%1 der Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>%1 of the input to the cache</source>
        <translation>%1 der Eingabe in den Cache</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::PortHelp</name>
    <message>
        <source>Port %1 is taken by another CCProxy, of another home folder or user.</source>
        <translation>Port %1 hat ein anderes CCProxy, eines anderen Ordners oder Benutzers.</translation>
    </message>
    <message>
        <source>Port %1 is taken by claude-code-router.</source>
        <translation>Port %1 hat claude-code-router.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Port %1 hat ein anderes Programm.</translation>
    </message>
    <message>
        <source>Port %1 was taken, and is free now.</source>
        <translation>Port %1 war vergeben und ist jetzt frei.</translation>
    </message>
    <message>
        <source>Windows keeps port %1 for itself; &quot;%2&quot; lists the ports that it keeps.</source>
        <translation>Windows behält Port %1 für sich; „%2“ zeigt, welche es behält.</translation>
    </message>
    <message>
        <source>The system keeps ports below 1024, such as %1, for itself.</source>
        <translation>Das System behält Ports unter 1024, wie %1, für sich.</translation>
    </message>
    <message>
        <source>The system does not let CCProxy listen on port %1.</source>
        <translation>Das System lässt CCProxy nicht an Port %1 lauschen.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::PresetPicker</name>
    <message>
        <source>Open the page for &amp;keys</source>
        <translation>Seite für &amp;Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Type a name, such as deepseek</source>
        <translation>Einen Namen eingeben, zum Beispiel deepseek</translation>
    </message>
    <message>
        <source>Which &amp;provider?</source>
        <translation>Welcher &amp;Anbieter?</translation>
    </message>
    <message>
        <source>Providers that can be added</source>
        <translation>Anbieter, die hinzugefügt werden können</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
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
            <numerusform>Auf diesem Computer gefunden, mit %n Modell</numerusform>
            <numerusform>Auf diesem Computer gefunden, mit %n Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any other, by its address</source>
        <translation>Beliebiger anderer, über seine Adresse</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
    <message>
        <source>Anthropic-compatible server</source>
        <translation>Anthropic-kompatibler Server</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Problems</name>
    <message>
        <source>Set a key for clients first, or listen on 127.0.0.1.</source>
        <translation>Legen Sie zuerst einen Schlüssel für Clients fest oder lauschen Sie an 127.0.0.1.</translation>
    </message>
    <message>
        <source>Type its address, such as http://127.0.0.1:8888.</source>
        <translation>Geben Sie seine Adresse ein, zum Beispiel http://127.0.0.1:8888.</translation>
    </message>
    <message>
        <source>Let it be checked, or choose the certificate of a company proxy.</source>
        <translation>Lassen Sie es prüfen, oder wählen Sie das Zertifikat eines Firmen-Proxys.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Type its name, such as temperature.</source>
        <translation>Geben Sie seinen Namen ein, zum Beispiel temperature.</translation>
    </message>
    <message>
        <source>Choose what kind of provider it is.</source>
        <translation>Wählen Sie, welche Art von Anbieter es ist.</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Type it as the key of the provider, which is kept in the keychain, or type ${NAME} for an environment variable.</source>
        <translation>Geben Sie ihn als Schlüssel des Anbieters ein, der im Schlüsselbund liegt, oder ${NAME} für eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>this number is out of range</source>
        <translation>diese Zahl liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>this duration is out of range</source>
        <translation>diese Dauer liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>this is none of its values</source>
        <translation>das ist keiner der möglichen Werte</translation>
    </message>
    <message>
        <source>this is neither a host name nor an address</source>
        <translation>das ist weder ein Hostname noch eine Adresse</translation>
    </message>
    <message>
        <source>write a number from %1 to %2</source>
        <translation>geben Sie eine Zahl von %1 bis %2 ein</translation>
    </message>
    <message>
        <source>write a duration from %1 to %2</source>
        <translation>geben Sie eine Dauer von %1 bis %2 ein</translation>
    </message>
    <message>
        <source>a URL that is neither http nor https</source>
        <translation>eine URL, die weder http noch https ist</translation>
    </message>
    <message>
        <source>write it as https://host/path</source>
        <translation>in der Form https://host/path angeben</translation>
    </message>
    <message>
        <source>write &quot;%1&quot; for that route</source>
        <translation>für diese Route „%1“ schreiben</translation>
    </message>
    <message>
        <source>write &quot;key&quot;: value</source>
        <translation>&quot;key&quot;: value schreiben</translation>
    </message>
    <message>
        <source>write it as &quot;%1&quot;</source>
        <translation>in der Form &quot;%1&quot; angeben</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>add a provider first</source>
        <translation>zuerst einen Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>two providers have this name</source>
        <translation>zwei Anbieter haben diesen Namen</translation>
    </message>
    <message>
        <source>give each a name of its own</source>
        <translation>jedem einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>add &quot;default&quot;: {&quot;provider&quot;: …, &quot;model&quot;: …}, or name provider and model in each request</source>
        <translation>&quot;default&quot;: {&quot;provider&quot;: …, &quot;model&quot;: …} hinzufügen oder in jeder Anfrage Anbieter und Modell nennen</translation>
    </message>
    <message>
        <source>anybody who can reach this address could use the proxy and its keys</source>
        <translation>wer diese Adresse erreicht, könnte den Proxy und seine Schlüssel benutzen</translation>
    </message>
    <message>
        <source>set apikey, or listen on 127.0.0.1</source>
        <translation>apikey festlegen oder auf 127.0.0.1 lauschen</translation>
    </message>
    <message>
        <source>this key is short enough to be guessed</source>
        <translation>dieser Schlüssel ist so kurz, dass er zu erraten ist</translation>
    </message>
    <message numerus="yes">
        <source>use at least %Ln random character(s)</source>
        <translation>
            <numerusform>mindestens %Ln zufälliges Zeichen verwenden</numerusform>
            <numerusform>mindestens %Ln zufällige Zeichen verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>a search server is reached by http or https</source>
        <translation>ein Suchserver wird über http oder https erreicht</translation>
    </message>
    <message>
        <source>write its address, such as &quot;%1&quot;</source>
        <translation>die Adresse angeben, etwa &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a name with a blank, a comma or a slash could not be asked for</source>
        <translation>ein Name mit Leerzeichen, Komma oder Schrägstrich könnte nicht angefragt werden</translation>
    </message>
    <message>
        <source>write it with letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>Buchstaben, Ziffern, &apos;-&apos; und &apos;_&apos; verwenden</translation>
    </message>
    <message>
        <source>the certificate of a known provider is always checked</source>
        <translation>das Zertifikat eines bekannten Anbieters wird immer geprüft</translation>
    </message>
    <message>
        <source>remove it, or name the certificate of a company proxy in ca_file</source>
        <translation>entfernen oder in ca_file das Zertifikat eines Firmenproxys nennen</translation>
    </message>
    <message>
        <source>its certificate is not checked, so anybody on the way can pose as this provider and read its key</source>
        <translation>sein Zertifikat wird nicht geprüft, daher kann jeder auf dem Weg sich als dieser Anbieter ausgeben und den Schlüssel lesen</translation>
    </message>
    <message>
        <source>name its certificate in ca_file instead</source>
        <translation>stattdessen sein Zertifikat in ca_file nennen</translation>
    </message>
    <message>
        <source>this path does not say in which folder</source>
        <translation>dieser Pfad sagt nicht, in welchem Ordner</translation>
    </message>
    <message>
        <source>write the whole path</source>
        <translation>den ganzen Pfad angeben</translation>
    </message>
    <message>
        <source>the catalogue has no provider %1</source>
        <translation>der Katalog kennt keinen Anbieter %1</translation>
    </message>
    <message>
        <source>add &quot;type&quot;: %1 for an OpenAI-compatible server, or anthropic, openai-responses, gemini, or name it &quot;%2&quot;</source>
        <translation>&quot;type&quot;: %1 für einen OpenAI-kompatiblen Server hinzufügen, oder anthropic, openai-responses, gemini, oder ihn „%2“ nennen</translation>
    </message>
    <message>
        <source>add &quot;type&quot;: %1 for an OpenAI-compatible server, or anthropic, openai-responses, gemini</source>
        <translation>&quot;type&quot;: %1 für einen OpenAI-kompatiblen Server hinzufügen, oder anthropic, openai-responses, gemini</translation>
    </message>
    <message>
        <source>unknown provider type %1</source>
        <translation>unbekannte Art von Anbieter: %1</translation>
    </message>
    <message>
        <source>unknown provider type</source>
        <translation>unbekannte Art von Anbieter</translation>
    </message>
    <message>
        <source>write one such as %1</source>
        <translation>eine wie %1 angeben</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>eines hiervon angeben: %1</translation>
    </message>
    <message>
        <source>write %1, or another of %2</source>
        <translation>%1 angeben oder ein anderes von: %2</translation>
    </message>
    <message>
        <source>add api_key, or set %1</source>
        <translation>api_key hinzufügen oder %1 setzen</translation>
    </message>
    <message>
        <source>add api_key</source>
        <translation>api_key hinzufügen</translation>
    </message>
    <message>
        <source>this provider has no key</source>
        <translation>dieser Anbieter hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>this cannot be sent as an HTTP header</source>
        <translation>das kann nicht als HTTP-Kopfzeile gesendet werden</translation>
    </message>
    <message>
        <source>use a plain name, and a value on one line</source>
        <translation>einen einfachen Namen und einen einzeiligen Wert verwenden</translation>
    </message>
    <message>
        <source>CCProxy sets this header itself</source>
        <translation>CCProxy setzt diese Kopfzeile selbst</translation>
    </message>
    <message>
        <source>remove it, since it is not sent</source>
        <translation>entfernen, da sie nicht gesendet wird</translation>
    </message>
    <message>
        <source>a route without a name</source>
        <translation>eine Route ohne Namen</translation>
    </message>
    <message>
        <source>name it default, or as a model, or as a * pattern</source>
        <translation>default, wie ein Modell oder als *-Muster benennen</translation>
    </message>
    <message>
        <source>this is taken for the name of a model</source>
        <translation>das wird für den Namen eines Modells gehalten</translation>
    </message>
    <message>
        <source>this has no effect here</source>
        <translation>das hat hier keine Wirkung</translation>
    </message>
    <message>
        <source>it belongs into the route %1</source>
        <translation>es gehört in die Route %1</translation>
    </message>
    <message>
        <source>there is no provider %1</source>
        <translation>es gibt keinen Anbieter %1</translation>
    </message>
    <message>
        <source>the provider %1 is disabled</source>
        <translation>der Anbieter %1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>enable it, or lead the route elsewhere</source>
        <translation>einschalten oder die Route anderswohin führen</translation>
    </message>
    <message>
        <source>the provider&apos;s list of models does not have %1</source>
        <translation>die Modellliste des Anbieters enthält %1 nicht</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>dieser Name</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>%1 oder %2 verwenden</translation>
    </message>
    <message>
        <source>a count of tokens contains nothing</source>
        <translation>eine Tokenzahl enthält nichts</translation>
    </message>
    <message>
        <source>names of models have no order</source>
        <translation>Modellnamen haben keine Reihenfolge</translation>
    </message>
    <message>
        <source>write a number, without quotes</source>
        <translation>eine Zahl ohne Anführungszeichen angeben</translation>
    </message>
    <message>
        <source>the name of the parameter is missing</source>
        <translation>der Name des Parameters fehlt</translation>
    </message>
    <message>
        <source>add &quot;parameter&quot;: &quot;temperature&quot;, for example</source>
        <translation>zum Beispiel &quot;parameter&quot;: &quot;temperature&quot; hinzufügen</translation>
    </message>
    <message>
        <source>%1 stands here</source>
        <translation>%1 steht hier</translation>
    </message>
    <message>
        <source>a configuration is an object: write { … }</source>
        <translation>eine Konfiguration ist ein Objekt: { … } schreiben</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>war „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>it is kept and has no effect</source>
        <translation>er bleibt erhalten und hat keine Wirkung</translation>
    </message>
    <message>
        <source>it has no effect</source>
        <translation>er hat keine Wirkung</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>das ist leer</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>das fehlt</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;</source>
        <translation>&quot;%1&quot; hinzufügen</translation>
    </message>
    <message>
        <source>write an object: { … }</source>
        <translation>ein Objekt schreiben: { … }</translation>
    </message>
    <message>
        <source>no provider stands at this place</source>
        <translation>an dieser Stelle steht kein Anbieter</translation>
    </message>
    <message>
        <source>the first provider of the configuration has the number 0</source>
        <translation>der erste Anbieter der Konfiguration hat die Nummer 0</translation>
    </message>
    <message>
        <source>no provider has this name</source>
        <translation>kein Anbieter hat diesen Namen</translation>
    </message>
    <message>
        <source>write a name of the configuration or of the catalogue</source>
        <translation>einen Namen aus der Konfiguration oder dem Katalog angeben</translation>
    </message>
    <message>
        <source>write a dialect or a name of the catalogue</source>
        <translation>einen Dialekt oder einen Namen aus dem Katalog angeben</translation>
    </message>
    <message>
        <source>this is no number of tokens</source>
        <translation>das ist keine Tokenzahl</translation>
    </message>
    <message>
        <source>this is no day</source>
        <translation>das ist kein Datum</translation>
    </message>
    <message>
        <source>this is no price</source>
        <translation>das ist kein Preis</translation>
    </message>
    <message>
        <source>write US dollars for a million tokens, such as 0.28</source>
        <translation>US-Dollar für eine Million Tokens angeben, etwa 0.28</translation>
    </message>
    <message>
        <source>the environment variable behind a dollar sign is not set</source>
        <translation>die Umgebungsvariable hinter einem Dollarzeichen ist nicht gesetzt</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>die Umgebungsvariable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>das ist nicht verständlich</translation>
    </message>
    <message>
        <source>&quot;${&quot; without a name and &quot;}&quot;</source>
        <translation>&quot;${&quot; ohne Namen und &quot;}&quot;</translation>
    </message>
    <message>
        <source>write ${NAME} for an environment variable, or $$ for a dollar sign</source>
        <translation>${NAME} für eine Umgebungsvariable oder $$ für ein Dollarzeichen schreiben</translation>
    </message>
    <message>
        <source>set it, or write $$ where a dollar sign is meant</source>
        <translation>setzen oder $$ schreiben, wo ein Dollarzeichen gemeint ist</translation>
    </message>
    <message>
        <source>an environment variable in a file that was found in the working directory</source>
        <translation>eine Umgebungsvariable in einer Datei, die im Arbeitsverzeichnis gefunden wurde</translation>
    </message>
    <message>
        <source>name the file with --config if you trust it, or add the provider to your own configuration</source>
        <translation>die Datei mit --config nennen, wenn ihr vertraut wird, oder den Anbieter in die eigene Konfiguration aufnehmen</translation>
    </message>
    <message>
        <source>name the file with --config if you trust it</source>
        <translation>die Datei mit --config nennen, wenn ihr vertraut wird</translation>
    </message>
    <message>
        <source>keys from the environment or the keychain are not sent to a server that only a found config.json names; the provider is disabled</source>
        <translation>Schlüssel aus Umgebung oder Schlüsselbund werden nicht an einen Server gesandt, den nur eine gefundene config.json nennt; der Anbieter ist ausgeschaltet</translation>
    </message>
    <message>
        <source>keys from the environment or the keychain are not sent to a server that only a found config.json names; the provider gets no key</source>
        <translation>Schlüssel aus Umgebung oder Schlüsselbund werden nicht an einen Server gesandt, den nur eine gefundene config.json nennt; der Anbieter erhält keinen Schlüssel</translation>
    </message>
    <message>
        <source>a path with a null character</source>
        <translation>ein Pfad mit einem Nullzeichen</translation>
    </message>
    <message>
        <source>remove it or write a value</source>
        <translation>entfernen oder einen Wert schreiben</translation>
    </message>
    <message>
        <source>remove it, or write it as %1</source>
        <translation>entfernen oder als %1 schreiben</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>not taken from a file that was found in the working directory</source>
        <translation>wird aus einer im Arbeitsverzeichnis gefundenen Datei nicht übernommen</translation>
    </message>
    <message>
        <source>there is no home folder that ~ could stand for</source>
        <translation>es gibt keinen Persönlichen Ordner, für den ~ stehen könnte</translation>
    </message>
    <message>
        <source>write 127.0.0.1, ::1, localhost, or another address of this machine</source>
        <translation>127.0.0.1, ::1, localhost oder eine andere Adresse dieses Rechners angeben</translation>
    </message>
    <message>
        <source>a masked key, as `ccproxy config show` prints it</source>
        <translation>ein maskierter Schlüssel, wie `ccproxy config show` ihn ausgibt</translation>
    </message>
    <message>
        <source>write the key itself, &quot;${NAME}&quot;, or &quot;keychain&quot;</source>
        <translation>den Schlüssel selbst, &quot;${NAME}&quot; oder &quot;keychain&quot; angeben</translation>
    </message>
    <message>
        <source>a key with a blank or a control character inside</source>
        <translation>ein Schlüssel mit einem Leer- oder Steuerzeichen</translation>
    </message>
    <message>
        <source>write it exactly as the provider shows it</source>
        <translation>genau so angeben, wie der Anbieter ihn zeigt</translation>
    </message>
    <message>
        <source>write %1, without quotes</source>
        <translation>%1 angeben, ohne Anführungszeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further problem(s) is not listed</source>
        <translation>
            <numerusform>%Ln weiteres Problem ist nicht aufgeführt</numerusform>
            <numerusform>%Ln weitere Probleme sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>mend these first</source>
        <translation>zuerst diese beheben</translation>
    </message>
    <message>
        <source>the catalogue has no address for this provider</source>
        <translation>der Katalog hat für diesen Anbieter keine Adresse</translation>
    </message>
    <message>
        <source>this is not an absolute URL</source>
        <translation>das ist keine absolute URL</translation>
    </message>
    <message>
        <source>a URL with a space or a control character</source>
        <translation>eine URL mit einem Leer- oder Steuerzeichen</translation>
    </message>
    <message>
        <source>a URL whose host or port is not valid</source>
        <translation>eine URL mit ungültigem Host oder Port</translation>
    </message>
    <message>
        <source>write a host name or address, and a port from 1 to 65535</source>
        <translation>einen Hostnamen oder eine Adresse und einen Port von 1 bis 65535 angeben</translation>
    </message>
    <message>
        <source>The header %1 would hold a key as clear text in the file</source>
        <translation>Die Kopfzeile %1 würde einen Schlüssel im Klartext in der Datei enthalten</translation>
    </message>
    <message>
        <source>Give it as the key of the provider, which goes into the keychain, or write &quot;${NAME}&quot; for an environment variable</source>
        <translation>Ihn als Schlüssel des Anbieters angeben, der in den Schlüsselbund kommt, oder &quot;${NAME}&quot; für eine Umgebungsvariable schreiben</translation>
    </message>
    <message>
        <source>The configuration cannot be changed, since line %1, column %2 is wrong: %3</source>
        <translation>Die Konfiguration kann nicht geändert werden, da Zeile %1, Spalte %2 falsch ist: %3</translation>
    </message>
    <message>
        <source>The configuration cannot be changed, since it is %1 and no object</source>
        <translation>Die Konfiguration kann nicht geändert werden, da sie %1 und kein Objekt ist</translation>
    </message>
    <message>
        <source>Mend it with `ccproxy config edit`</source>
        <translation>Mit `ccproxy config edit` beheben</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln element(s), so the next one is %2</source>
        <translation>
            <numerusform>%1 hat %Ln Element, das nächste ist also %2</numerusform>
            <numerusform>%1 hat %Ln Elemente, das nächste ist also %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Elements count from 0</source>
        <translation>Elemente zählen ab 0</translation>
    </message>
    <message>
        <source>%1 is %2 and has no %3</source>
        <translation>%1 ist %2 und hat kein %3</translation>
    </message>
    <message>
        <source>%1 is %2 and has nothing inside</source>
        <translation>%1 ist %2 und hat nichts darin</translation>
    </message>
    <message>
        <source>`ccproxy config show` prints the configuration</source>
        <translation>`ccproxy config show` gibt die Konfiguration aus</translation>
    </message>
    <message>
        <source>`ccproxy config show` lists the keys</source>
        <translation>`ccproxy config show` listet die Schlüssel auf</translation>
    </message>
    <message>
        <source>The changed configuration would not be valid: %1</source>
        <translation>Die geänderte Konfiguration wäre nicht gültig: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>This is no JSON value: %1</source>
        <translation>Das ist kein JSON-Wert: %1</translation>
    </message>
    <message>
        <source>This is no JSON object</source>
        <translation>Das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The elements of %1 cannot be put into that order</source>
        <translation>Die Elemente von %1 lassen sich nicht so anordnen</translation>
    </message>
    <message>
        <source>The elements of %1 could not be put into that order</source>
        <translation>Die Elemente von %1 ließen sich nicht so anordnen</translation>
    </message>
    <message>
        <source>The configuration has changed meanwhile; look again</source>
        <translation>Die Konfiguration hat sich inzwischen geändert; erneut ansehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>Write %1 as in 0.2 or 4096, or make it a text</source>
        <translation>%1 wie 0.2 oder 4096 angeben oder einen Text daraus machen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no name before its number</source>
        <translation>„%1“ hat keinen Namen vor der Nummer</translation>
    </message>
    <message>
        <source>Write it as in stop[0]</source>
        <translation>Etwa wie stop[0] schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>Take one of them out</source>
        <translation>Eines davon entfernen</translation>
    </message>
    <message>
        <source>Give the field another name</source>
        <translation>Dem Feld einen anderen Namen geben</translation>
    </message>
    <message>
        <source>A key is missing</source>
        <translation>Ein Schlüssel fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a key</source>
        <translation>„%1“ ist kein Name eines Schlüssels</translation>
    </message>
    <message>
        <source>Write it as in performance.max_retries, providers.openai.api_key or routes.default.model</source>
        <translation>Etwa wie performance.max_retries, providers.openai.api_key oder routes.default.model schreiben</translation>
    </message>
    <message>
        <source>%1 is a list; &quot;%2&quot; names nothing in it</source>
        <translation>%1 ist eine Liste; „%2“ benennt nichts darin</translation>
    </message>
    <message>
        <source>Write the name in quotes</source>
        <translation>Den Namen in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in %2</source>
        <translation>In %2 gibt es keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;</source>
        <translation>Es gibt keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>%1 takes %2 as JSON, and this is %3</source>
        <translation>%1 nimmt %2 als JSON, und das ist %3</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;, or set a key inside it</source>
        <translation>&apos;%1&apos; schreiben oder einen Schlüssel darin setzen</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;, or set an element of it</source>
        <translation>&apos;%1&apos; schreiben oder ein Element davon setzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a field</source>
        <translation>„%1“ ist kein Name eines Feldes</translation>
    </message>
    <message>
        <source>Write it as in reasoning.effort or stop[0]</source>
        <translation>Etwa wie reasoning.effort oder stop[0] schreiben</translation>
    </message>
    <message>
        <source>%1 is masked, and is not what this provider has there</source>
        <translation>%1 ist maskiert und nicht das, was dieser Anbieter dort hat</translation>
    </message>
    <message>
        <source>Send &quot;${NAME}&quot; of an environment variable or &quot;keychain&quot;, or leave out what is to stay as it is shown</source>
        <translation>&quot;${NAME}&quot; einer Umgebungsvariablen oder &quot;keychain&quot; angeben, oder weglassen, was bleiben soll</translation>
    </message>
    <message>
        <source>%1 cannot be disabled, since it is used by the routes %2</source>
        <translation>%1 kann nicht ausgeschaltet werden, da diese Routen es benutzen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be disabled, since it is used by the route %2</source>
        <translation>%1 kann nicht ausgeschaltet werden, da die Route %2 es benutzt</translation>
    </message>
    <message>
        <source>%1 cannot be removed, since it is used by the routes %2</source>
        <translation>%1 kann nicht entfernt werden, da diese Routen es benutzen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed, since it is used by the route %2</source>
        <translation>%1 kann nicht entfernt werden, da die Route %2 es benutzt</translation>
    </message>
    <message>
        <source>Lead them elsewhere first</source>
        <translation>Sie zuerst anderswohin führen</translation>
    </message>
    <message>
        <source>Lead it elsewhere first</source>
        <translation>Sie zuerst anderswohin führen</translation>
    </message>
    <message>
        <source>The provider has no name</source>
        <translation>Der Anbieter hat keinen Namen</translation>
    </message>
    <message>
        <source>Send &quot;name&quot;: its name in routes and in requests</source>
        <translation>&quot;name&quot; angeben: der Name in Routen und Anfragen</translation>
    </message>
    <message>
        <source>There is a provider named %1 already</source>
        <translation>Einen Anbieter namens %1 gibt es schon</translation>
    </message>
    <message>
        <source>PUT /providers/%1 changes it</source>
        <translation>PUT /providers/%1 ändert ihn</translation>
    </message>
    <message>
        <source>The name in the body is not that of the path, %1</source>
        <translation>Der Name im Inhalt ist nicht der des Pfads, %1</translation>
    </message>
    <message>
        <source>A provider keeps its name, since routes lead to it by that</source>
        <translation>Ein Anbieter behält seinen Namen, da Routen über ihn zu ihm führen</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;</source>
        <translation>Einen Anbieter „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>None is configured</source>
        <translation>Keiner ist konfiguriert</translation>
    </message>
    <message>
        <source>Configured: %1</source>
        <translation>Konfiguriert: %1</translation>
    </message>
    <message>
        <source>%1 does not stand in the configuration&apos;s file</source>
        <translation>%1 steht nicht in der Konfigurationsdatei</translation>
    </message>
    <message>
        <source>It is there because of how CCProxy was started</source>
        <translation>Er ist da, weil CCProxy so gestartet wurde</translation>
    </message>
    <message>
        <source>Without an `apikey` any program of this machine could have the keys of %1 sent to a server of its own in this way</source>
        <translation>Ohne `apikey` könnte jedes Programm dieses Rechners so die Schlüssel von %1 an einen eigenen Server senden lassen</translation>
    </message>
    <message>
        <source>Send the key itself, or set `apikey` and send that; or edit the file: `ccproxy config edit`</source>
        <translation>Den Schlüssel selbst angeben oder `apikey` festlegen und angeben; oder die Datei bearbeiten: `ccproxy config edit`</translation>
    </message>
    <message>
        <source>The route %1 has no such fallback</source>
        <translation>Die Route %1 hat keinen solchen Fallback</translation>
    </message>
    <message>
        <source>Somebody else has changed it; look again</source>
        <translation>Jemand anderes hat sie geändert; erneut ansehen</translation>
    </message>
    <message>
        <source>%1 does not stand in the configuration</source>
        <translation>%1 steht nicht in der Konfiguration</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>Einen anderen Namen nehmen</translation>
    </message>
    <message>
        <source>Give it exactly as the provider shows it</source>
        <translation>Genau so angeben, wie der Anbieter ihn zeigt</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>Der Schlüssel ist leer</translation>
    </message>
    <message>
        <source>This is too long for a key</source>
        <translation>Das ist zu lang für einen Schlüssel</translation>
    </message>
    <message>
        <source>The key has a blank, a control character or a foreign letter inside</source>
        <translation>Der Schlüssel enthält ein Leerzeichen, ein Steuerzeichen oder einen fremden Buchstaben</translation>
    </message>
    <message>
        <source>This names where a key is, and is no key</source>
        <translation>Das benennt, wo ein Schlüssel liegt, und ist kein Schlüssel</translation>
    </message>
    <message>
        <source>add &quot;api_base_url&quot;: &quot;%1&quot; or another address</source>
        <translation>&quot;api_base_url&quot;: &quot;%1&quot; oder eine andere Adresse hinzufügen</translation>
    </message>
    <message>
        <source>write a list of objects: &quot;providers&quot;: [{&quot;name&quot;: &quot;openai&quot;}]</source>
        <translation>eine Liste von Objekten schreiben: &quot;providers&quot;: [{&quot;name&quot;: &quot;openai&quot;}]</translation>
    </message>
    <message>
        <source>Write %1[0] for its first element</source>
        <translation>%1[0] für das erste Element schreiben</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProfilesSection</name>
    <message>
        <source>A profile has routes and a budget of its own. Claude Code takes one when it is started with its name; what a profile does not set is as without it.</source>
        <translation>Ein Profil hat eigene Routen und ein eigenes Budget. Claude Code verwendet es, wenn es mit dessen Namen gestartet wird; was ein Profil nicht festlegt, gilt wie ohne Profil.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>Name eines neuen Profils</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The profile %1 was added.</source>
        <translation>Das Profil %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The profile is called %1 now.</source>
        <translation>Das Profil heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The profile %1 was removed.</source>
        <translation>Das Profil %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Set something else in this profile</source>
        <translation>Etwas anderes in diesem Profil festlegen</translation>
    </message>
    <message>
        <source>Set something else…</source>
        <translation>Etwas anderes festlegen …</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProgramFailures</name>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Check the name that --config or CCPROXY_CONFIG gives</source>
        <translation>Den Namen prüfen, den --config oder CCPROXY_CONFIG angibt</translation>
    </message>
    <message>
        <source>%1: is a folder</source>
        <translation>%1: ist ein Ordner</translation>
    </message>
    <message>
        <source>Name the file in it</source>
        <translation>Die Datei darin nennen</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Die Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>%1: is larger than 8 MiB, so it is no configuration</source>
        <translation>%1: ist größer als 8 MiB, also keine Konfiguration</translation>
    </message>
    <message>
        <source>%1 is larger than 8 MiB, so it is no configuration</source>
        <translation>%1 ist größer als 8 MiB, also keine Konfiguration</translation>
    </message>
    <message>
        <source>Name another file</source>
        <translation>Eine andere Datei nennen</translation>
    </message>
    <message>
        <source>The configuration is %1, of the folder that you are in</source>
        <translation>Die Konfiguration ist %1, aus dem aktuellen Ordner</translation>
    </message>
    <message numerus="yes">
        <source>`ccproxy config check` lists all %Ln error(s)</source>
        <translation>
            <numerusform>`ccproxy config check` nennt den %Ln Fehler</numerusform>
            <numerusform>`ccproxy config check` nennt alle %Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, since it would be wrong: %1 (and %Ln more)</source>
        <translation>
            <numerusform>Es wurde nichts geändert, da es falsch wäre: %1 (und %Ln weiterer)</numerusform>
            <numerusform>Es wurde nichts geändert, da es falsch wäre: %1 (und %Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, since it would be wrong: %1</source>
        <translation>Es wurde nichts geändert, da es falsch wäre: %1</translation>
    </message>
    <message>
        <source>A new one is set as a whole: %1</source>
        <translation>Ein neues wird als Ganzes gesetzt: %1</translation>
    </message>
    <message>
        <source>CCProxy cannot start at login: %1 is there and was not made by this CCProxy</source>
        <translation>CCProxy kann nicht bei der Anmeldung starten: %1 ist vorhanden und nicht von diesem CCProxy</translation>
    </message>
    <message>
        <source>Remove it, and set ui.autostart again</source>
        <translation>Das entfernen und ui.autostart erneut setzen</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 kann nicht geändert werden</translation>
    </message>
    <message>
        <source>Check the permissions of its folder</source>
        <translation>Die Zugriffsrechte des Ordners prüfen</translation>
    </message>
    <message>
        <source>The list of programs that start at login cannot be changed</source>
        <translation>Die Liste der Programme, die bei der Anmeldung starten, kann nicht geändert werden</translation>
    </message>
    <message>
        <source>Turn CCProxy on in the settings of Windows, under Apps, Startup</source>
        <translation>CCProxy in den Windows-Einstellungen unter Apps, Autostart einschalten</translation>
    </message>
    <message>
        <source>It was answered with %1</source>
        <translation>Die Antwort war %1</translation>
    </message>
    <message>
        <source>CCProxy is already running without a window, at %1</source>
        <translation>CCProxy läuft bereits ohne Fenster, unter %1</translation>
    </message>
    <message>
        <source>`ccproxy stop` ends it; then start this again</source>
        <translation>`ccproxy stop` beendet es; danach dies erneut starten</translation>
    </message>
    <message>
        <source>No terminal was found</source>
        <translation>Es wurde kein Terminal gefunden</translation>
    </message>
    <message>
        <source>Install one, or write the command of yours</source>
        <translation>Eines installieren oder den Befehl des eigenen angeben</translation>
    </message>
    <message>
        <source>The configuration has errors</source>
        <translation>Die Konfiguration enthält Fehler</translation>
    </message>
    <message>
        <source>Mend it first; the window shows what is wrong</source>
        <translation>Zuerst beheben; das Fenster zeigt, was falsch ist</translation>
    </message>
    <message>
        <source>No folder is chosen</source>
        <translation>Es ist kein Ordner gewählt</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Einen Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Choose the folder that Claude Code shall work in</source>
        <translation>Den Ordner wählen, in dem Claude Code arbeiten soll</translation>
    </message>
    <message>
        <source>The terminal could not be started: %1</source>
        <translation>Das Terminal konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>Choose another terminal</source>
        <translation>Ein anderes Terminal wählen</translation>
    </message>
    <message>
        <source>%1 has no list of models</source>
        <translation>%1 hat keine Modellliste</translation>
    </message>
    <message>
        <source>Add the names of its models by hand</source>
        <translation>Die Namen seiner Modelle von Hand hinzufügen</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>Seine Adresse prüfen</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 antwortete nicht innerhalb von %2</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of models</source>
        <translation>%1 antwortete mit etwas anderem als einer Modellliste</translation>
    </message>
    <message>
        <source>It is not known which model of %1 is meant</source>
        <translation>Es ist nicht bekannt, welches Modell von %1 gemeint ist</translation>
    </message>
    <message>
        <source>Write %1,MODEL</source>
        <translation>%1,MODELL angeben</translation>
    </message>
    <message>
        <source>There is no model to examine</source>
        <translation>Es gibt kein Modell zu prüfen</translation>
    </message>
    <message>
        <source>Write `ccproxy doctor PROVIDER,MODEL`</source>
        <translation>`ccproxy doctor ANBIETER,MODELL` angeben</translation>
    </message>
    <message>
        <source>CCProxy is not running</source>
        <translation>CCProxy läuft nicht</translation>
    </message>
    <message>
        <source>`ccproxy start` starts it</source>
        <translation>`ccproxy start` startet es</translation>
    </message>
    <message>
        <source>The CCProxy process %1 of %2 runs but does not answer</source>
        <translation>Der CCProxy-Prozess %1 von %2 läuft, antwortet aber nicht</translation>
    </message>
    <message>
        <source>`ccproxy stop` ends it</source>
        <translation>`ccproxy stop` beendet es</translation>
    </message>
    <message>
        <source>The other CCProxy process sent messages of another version</source>
        <translation>Der andere CCProxy-Prozess sandte Nachrichten einer anderen Version</translation>
    </message>
    <message>
        <source>The other CCProxy process sent a message that is too large</source>
        <translation>Der andere CCProxy-Prozess sandte eine zu große Nachricht</translation>
    </message>
    <message>
        <source>The other CCProxy process sent something that is no message</source>
        <translation>Der andere CCProxy-Prozess sandte etwas, das keine Nachricht ist</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>`ccproxy restart` makes both the same version</source>
        <translation>`ccproxy restart` bringt beide auf dieselbe Version</translation>
    </message>
    <message>
        <source>Another CCProxy holds %1</source>
        <translation>Ein anderes CCProxy hält %1</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2</source>
        <translation>Der Socket %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>Set CCPROXY_HOME to a folder of a local disk</source>
        <translation>CCPROXY_HOME auf einen Ordner eines lokalen Laufwerks setzen</translation>
    </message>
    <message>
        <source>The running CCProxy %1 does not know that command</source>
        <translation>Das laufende CCProxy %1 kennt diesen Befehl nicht</translation>
    </message>
    <message>
        <source>`ccproxy restart` makes it the version of the command</source>
        <translation>`ccproxy restart` bringt es auf die Version des Befehls</translation>
    </message>
    <message>
        <source>The proxy is %1 and serves nobody</source>
        <translation>Der Proxy ist %1 und bedient niemanden</translation>
    </message>
    <message>
        <source>CLAUDE_PATH is %1, which is no program</source>
        <translation>CLAUDE_PATH ist %1, und das ist kein Programm</translation>
    </message>
    <message>
        <source>Set it to the claude program, or unset it</source>
        <translation>Auf das Programm claude setzen oder aufheben</translation>
    </message>
    <message>
        <source>Claude Code is not installed, or CCProxy does not find it</source>
        <translation>Claude Code ist nicht installiert, oder CCProxy findet es nicht</translation>
    </message>
    <message>
        <source>Install it with `%1`, or set CLAUDE_PATH to it</source>
        <translation>Mit `%1` installieren oder CLAUDE_PATH darauf setzen</translation>
    </message>
    <message>
        <source>The configuration has no profile &quot;%1&quot;</source>
        <translation>Die Konfiguration hat kein Profil „%1“</translation>
    </message>
    <message>
        <source>Add it under `profiles`, or leave --profile out</source>
        <translation>Unter `profiles` hinzufügen oder --profile weglassen</translation>
    </message>
    <message>
        <source>The first one that it has is &quot;%1&quot;</source>
        <translation>Das erste vorhandene ist „%1“</translation>
    </message>
    <message>
        <source>No command of a terminal is given</source>
        <translation>Es ist kein Befehl eines Terminals angegeben</translation>
    </message>
    <message>
        <source>Write it as in: %1</source>
        <translation>Etwa so angeben: %1</translation>
    </message>
    <message>
        <source>The command of the terminal does not say where Claude Code&apos;s stands</source>
        <translation>Der Befehl des Terminals sagt nicht, wo der von Claude Code steht</translation>
    </message>
    <message>
        <source>Put {cmd} in its place, as in: %1</source>
        <translation>{cmd} an seine Stelle setzen, etwa so: %1</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>Choose another terminal, or write the whole path of its program</source>
        <translation>Ein anderes Terminal wählen oder den ganzen Pfad seines Programms angeben</translation>
    </message>
    <message>
        <source>Claude Code&apos;s own settings count more than what a launch gives it: %1</source>
        <translation>Die eigenen Einstellungen von Claude Code gehen dem vor, was ein Start mitgibt: %1</translation>
    </message>
    <message>
        <source>Take them out there</source>
        <translation>Dort entfernen</translation>
    </message>
    <message>
        <source>A claude that is started by hand goes elsewhere by your shell&apos;s files: %1</source>
        <translation>Ein von Hand gestartetes claude geht wegen der Dateien der Shell anderswohin: %1</translation>
    </message>
    <message>
        <source>`ccproxy code` does not mind them</source>
        <translation>`ccproxy code` beachtet sie nicht</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2</source>
        <translation>Die Logdatei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Set `log_file` to another path</source>
        <translation>`log_file` auf einen anderen Pfad setzen</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file has its name</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: Eine Datei hat seinen Namen</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The folder %1 is not yours alone</source>
        <translation>Der Ordner %1 gehört nicht nur Ihnen</translation>
    </message>
    <message>
        <source>Set CCPROXY_HOME to a folder that is yours alone</source>
        <translation>CCPROXY_HOME auf einen Ordner setzen, der nur Ihnen gehört</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 kann nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Make room on the disk; the file is as it was</source>
        <translation>Platz auf dem Laufwerk schaffen; die Datei ist unverändert</translation>
    </message>
    <message>
        <source>Check the permissions of its folder; the file is as it was</source>
        <translation>Die Zugriffsrechte des Ordners prüfen; die Datei ist unverändert</translation>
    </message>
    <message>
        <source>Another program is saving this configuration</source>
        <translation>Ein anderes Programm speichert gerade diese Konfiguration</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>There is no earlier version of this configuration</source>
        <translation>Von dieser Konfiguration gibt es keine frühere Fassung</translation>
    </message>
    <message>
        <source>Nothing was undone that could be done again</source>
        <translation>Es gibt nichts Rückgängiges zu wiederholen</translation>
    </message>
    <message>
        <source>`ccproxy config history` lists what is kept</source>
        <translation>`ccproxy config history` listet auf, was aufbewahrt wird</translation>
    </message>
    <message>
        <source>%1 is a database, and Qt&apos;s driver for SQLite is not installed</source>
        <translation>%1 ist eine Datenbank, und der Qt-Treiber für SQLite ist nicht installiert</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be read</source>
        <translation>%1 kann zum Lesen nicht kopiert werden</translation>
    </message>
    <message>
        <source>%1 is a database of a program that CCProxy does not know</source>
        <translation>%1 ist die Datenbank eines Programms, das CCProxy nicht kennt</translation>
    </message>
    <message>
        <source>Name a JSON file that its program exports</source>
        <translation>Eine JSON-Datei nennen, die sein Programm exportiert</translation>
    </message>
    <message>
        <source>The configuration of %1 is already the one that CCProxy reads</source>
        <translation>Die Konfiguration von %1 ist bereits die, die CCProxy liest</translation>
    </message>
    <message>
        <source>`ccproxy config check` tells what is wrong in it</source>
        <translation>`ccproxy config check` sagt, was darin falsch ist</translation>
    </message>
    <message>
        <source>There is no configuration of %1 at %2</source>
        <translation>Unter %2 gibt es keine Konfiguration von %1</translation>
    </message>
    <message>
        <source>Name its file</source>
        <translation>Seine Datei nennen</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Name a file, or claude-code-router, cc-switch or ccproxy</source>
        <translation>Eine Datei nennen oder claude-code-router, cc-switch oder ccproxy</translation>
    </message>
    <message>
        <source>%1 is no configuration of a program that CCProxy knows</source>
        <translation>%1 ist keine Konfiguration eines Programms, das CCProxy kennt</translation>
    </message>
    <message>
        <source>It knows those of claude-code-router, cc-switch and ccproxy</source>
        <translation>Es kennt die von claude-code-router, cc-switch und ccproxy</translation>
    </message>
    <message>
        <source>The key was not kept: %1</source>
        <translation>Der Schlüssel wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer (%1)</source>
        <translation>Der Schlüsselbund ist gesperrt oder antwortet nicht (%1)</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer</source>
        <translation>Der Schlüsselbund ist gesperrt oder antwortet nicht</translation>
    </message>
    <message>
        <source>Unlock it and try again</source>
        <translation>Schlüsselbund entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>The keychain refused it (%1)</source>
        <translation>Der Schlüsselbund verweigerte es (%1)</translation>
    </message>
    <message>
        <source>The keychain refused it</source>
        <translation>Der Schlüsselbund verweigerte es</translation>
    </message>
    <message>
        <source>Allow it there and try again</source>
        <translation>Dort erlauben und erneut versuchen</translation>
    </message>
    <message>
        <source>There is no keychain that works here (%1)</source>
        <translation>Hier gibt es keinen funktionierenden Schlüsselbund (%1)</translation>
    </message>
    <message>
        <source>There is no keychain that works here</source>
        <translation>Hier gibt es keinen funktionierenden Schlüsselbund</translation>
    </message>
    <message>
        <source>Port %1 is taken by another CCProxy, of another home folder or user</source>
        <translation>Port %1 hat ein anderes CCProxy, eines anderen Ordners oder Benutzers</translation>
    </message>
    <message>
        <source>Port %1 is taken by claude-code-router</source>
        <translation>Port %1 hat claude-code-router</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>Port %1 hat ein anderes Programm</translation>
    </message>
    <message>
        <source>`--port %1` is free; or end that program</source>
        <translation>`--port %1` ist frei; oder dieses Programm beenden</translation>
    </message>
    <message>
        <source>The request %1 was not kept</source>
        <translation>Die Anfrage %1 wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>`ccproxy config set history.bodies all` keeps what is to come</source>
        <translation>`ccproxy config set history.bodies all` bewahrt Künftiges auf</translation>
    </message>
    <message>
        <source>The configuration %1 is gone; what was read stays in force</source>
        <translation>Die Konfiguration %1 ist verschwunden; das Gelesene bleibt in Kraft</translation>
    </message>
    <message>
        <source>The configuration %1 is gone</source>
        <translation>Die Konfiguration %1 ist verschwunden</translation>
    </message>
    <message>
        <source>`ccproxy restart` goes on without it</source>
        <translation>`ccproxy restart` macht ohne sie weiter</translation>
    </message>
    <message>
        <source>The configuration has an error, and is not in force as it stands</source>
        <translation>Die Konfiguration enthält einen Fehler und gilt nicht in dieser Form</translation>
    </message>
    <message>
        <source>`ccproxy config check` tells it</source>
        <translation>`ccproxy config check` nennt ihn</translation>
    </message>
    <message>
        <source>There is no provider named %1</source>
        <translation>Einen Anbieter namens %1 gibt es nicht</translation>
    </message>
    <message>
        <source>`ccproxy status` lists them</source>
        <translation>`ccproxy status` listet sie auf</translation>
    </message>
    <message>
        <source>it does not keep what is stored</source>
        <translation>er bewahrt nicht auf, was gespeichert wird</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <translation>%1 ist von einer anderen Version</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderEditor</name>
    <message>
        <source>This server needs no key.</source>
        <translation>Dieser Server braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>It goes into the keychain. &quot;${NAME}&quot; takes it from an environment variable.</source>
        <translation>Er kommt in den Schlüsselbund. „${NAME}“ übernimmt ihn aus einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>K&amp;eep it in the file</source>
        <translation>In der &amp;Datei speichern</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>Only you may read the file, but every program that you start can, and backups will have it.</source>
        <translation>Nur das eigene Benutzerkonto darf die Datei lesen, damit aber auch jedes dort gestartete Programm; auch Sicherungen enthalten sie.</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Ein Name ist nötig</translation>
    </message>
    <message>
        <source>Or set the environment variable %1 where CCProxy is started and write ${%1} as the key; or keep the key in the file as clear text.</source>
        <translation>Alternativ dort, wo CCProxy gestartet wird, die Umgebungsvariable %1 setzen und ${%1} als Schlüssel eintragen; oder den Schlüssel im Klartext in der Datei speichern.</translation>
    </message>
    <message>
        <source>It is being saved. The keychain may ask for its password.</source>
        <translation>Wird gespeichert. Der Schlüsselbund fragt eventuell nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Something is not right yet.</source>
        <translation>Etwas stimmt noch nicht.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderFailures</name>
    <message>
        <source>%1 reported an error without saying which</source>
        <translation>%1 meldete einen Fehler, ohne zu sagen, welchen</translation>
    </message>
    <message>
        <source>%1 answered with status %2 (%3)</source>
        <translation>%1 antwortete mit Status %2 (%3)</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 antwortete mit Status %2</translation>
    </message>
    <message>
        <source>Check the key of provider %1</source>
        <translation>Den Schlüssel des Anbieters %1 prüfen</translation>
    </message>
    <message>
        <source>Top up the account of provider %1, or choose another provider</source>
        <translation>Das Konto beim Anbieter %1 aufladen oder einen anderen Anbieter wählen</translation>
    </message>
    <message>
        <source>Check what the key of provider %1 is allowed to use</source>
        <translation>Prüfen, was der Schlüssel des Anbieters %1 benutzen darf</translation>
    </message>
    <message>
        <source>Check the base URL of provider %1</source>
        <translation>Die Basis-URL des Anbieters %1 prüfen</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one that %1 has</source>
        <translation>Den Namen des Modells prüfen oder ein anderes von %1 wählen</translation>
    </message>
    <message>
        <source>Compact the conversation, or choose a model with a higher limit</source>
        <translation>Die Unterhaltung komprimieren oder ein Modell mit höherer Grenze wählen</translation>
    </message>
    <message>
        <source>Waiting does not help: check the plan and the billing of provider %1</source>
        <translation>Warten hilft nicht: Tarif und Abrechnung beim Anbieter %1 prüfen</translation>
    </message>
    <message>
        <source>the prompt is too long: %1 tokens, and at most %2 are possible</source>
        <translation>der Prompt ist zu lang: %1 Tokens, und höchstens %2 sind möglich</translation>
    </message>
    <message>
        <source>the prompt is too long</source>
        <translation>der Prompt ist zu lang</translation>
    </message>
    <message>
        <source>Start llama-server with --jinja, so that its models can call tools</source>
        <translation>llama-server mit --jinja starten, damit seine Modelle Tools aufrufen können</translation>
    </message>
    <message>
        <source>Start llama-server with the model&apos;s --mmproj file, or send no images to it</source>
        <translation>llama-server mit der --mmproj-Datei des Modells starten oder ihm keine Bilder senden</translation>
    </message>
    <message>
        <source>Choose a model that can call tools</source>
        <translation>Ein Modell wählen, das Tools aufrufen kann</translation>
    </message>
    <message>
        <source>%1 sent an event that is no JSON</source>
        <translation>%1 sandte ein Ereignis, das kein JSON ist</translation>
    </message>
    <message>
        <source>%1 sent an event that is too large</source>
        <translation>%1 sandte ein zu großes Ereignis</translation>
    </message>
    <message>
        <source>%1 ended its answer before it was complete</source>
        <translation>%1 beendete seine Antwort, bevor sie vollständig war</translation>
    </message>
    <message>
        <source>%1 answered with something that is no message</source>
        <translation>%1 antwortete mit etwas, das keine Nachricht ist</translation>
    </message>
    <message>
        <source>%1 broke its answer off with an error</source>
        <translation>%1 brach seine Antwort mit einem Fehler ab</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete</source>
        <translation>%1 schloss die Verbindung, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>%1 stopped before its answer was complete</source>
        <translation>%1 hörte auf, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>%1 sent an answer without content</source>
        <translation>%1 sandte eine Antwort ohne Inhalt</translation>
    </message>
    <message>
        <source>%1 sent something that is not JSON</source>
        <translation>%1 sandte etwas, das kein JSON ist</translation>
    </message>
    <message>
        <source>%1&apos;s model wrote a call that cannot be read (%2)</source>
        <translation>das Modell von %1 schrieb einen Aufruf, der nicht lesbar ist (%2)</translation>
    </message>
    <message>
        <source>%1 gave no answer (%2)</source>
        <translation>%1 gab keine Antwort (%2)</translation>
    </message>
    <message>
        <source>%1 broke off its answer</source>
        <translation>%1 brach seine Antwort ab</translation>
    </message>
    <message>
        <source>%1 ran out of resources in the midst of its answer</source>
        <translation>%1 gingen mitten in der Antwort die Ressourcen aus</translation>
    </message>
    <message>
        <source>%1 sent an answer of more than %2 bytes</source>
        <translation>%1 sandte eine Antwort von mehr als %2 Bytes</translation>
    </message>
    <message>
        <source>performance.max_request_body_size sets this limit</source>
        <translation>performance.max_request_body_size legt diese Grenze fest</translation>
    </message>
    <message>
        <source>%1 sent an event of more than %2 MiB</source>
        <translation>%1 sandte ein Ereignis von mehr als %2 MiB</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of JSON</source>
        <translation>%1 antwortete mit einer Webseite statt mit JSON</translation>
    </message>
    <message>
        <source>Check its api_base_url: %1</source>
        <translation>Seine api_base_url prüfen: %1</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 in the middle of its answer</source>
        <translation>%1 sandte mitten in der Antwort %2 lang nichts</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2</source>
        <translation>%1 begann nicht innerhalb von %2 zu antworten</translation>
    </message>
    <message>
        <source>performance.stream_idle_timeout sets this limit</source>
        <translation>performance.stream_idle_timeout legt diese Grenze fest</translation>
    </message>
    <message>
        <source>performance.request_timeout sets this limit</source>
        <translation>performance.request_timeout legt diese Grenze fest</translation>
    </message>
    <message>
        <source>%1 has sent nothing since the computer woke up</source>
        <translation>%1 hat seit dem Aufwachen des Computers nichts gesandt</translation>
    </message>
    <message>
        <source>Try again: connections do not live through a long sleep</source>
        <translation>Erneut versuchen: Verbindungen überstehen keinen langen Ruhezustand</translation>
    </message>
    <message>
        <source>%1 sent an empty answer</source>
        <translation>%1 sandte eine leere Antwort</translation>
    </message>
    <message>
        <source>%1 answered with an empty message</source>
        <translation>%1 antwortete mit einer leeren Nachricht</translation>
    </message>
    <message>
        <source>Try again, or choose another model</source>
        <translation>Erneut versuchen oder ein anderes Modell wählen</translation>
    </message>
    <message>
        <source>the client closed the connection</source>
        <translation>der Client schloss die Verbindung</translation>
    </message>
    <message>
        <source>The provider&apos;s answer ended early</source>
        <translation>Die Antwort des Anbieters endete zu früh</translation>
    </message>
    <message>
        <source>there is nothing to search for</source>
        <translation>es gibt nichts, wonach gesucht werden könnte</translation>
    </message>
    <message>
        <source>The address of the provider is no http or https URL</source>
        <translation>Die Adresse des Anbieters ist keine http- oder https-URL</translation>
    </message>
    <message>
        <source>api_base_url must look like https://host/path</source>
        <translation>api_base_url muss wie https://host/path aussehen</translation>
    </message>
    <message>
        <source>The header %1 cannot be sent: it has a line break or a character that no header may have</source>
        <translation>Die Kopfzeile %1 kann nicht gesendet werden: Sie enthält einen Zeilenumbruch oder ein unzulässiges Zeichen</translation>
    </message>
    <message>
        <source>Check the provider&apos;s headers and key for stray characters</source>
        <translation>Kopfzeilen und Schlüssel des Anbieters auf überflüssige Zeichen prüfen</translation>
    </message>
    <message>
        <source>Check the host and port in api_base_url</source>
        <translation>Host und Port in api_base_url prüfen</translation>
    </message>
    <message>
        <source>Check proxy_url, or HTTPS_PROXY and HTTP_PROXY in the environment</source>
        <translation>proxy_url prüfen, oder HTTPS_PROXY und HTTP_PROXY in der Umgebung</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the proxy %1</source>
        <translation>Beim Proxy %1 nimmt nichts Verbindungen an</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1</source>
        <translation>Unter %1 nimmt nichts Verbindungen an</translation>
    </message>
    <message>
        <source>Is the server running? Check the host and port in api_base_url</source>
        <translation>Läuft der Server? Host und Port in api_base_url prüfen</translation>
    </message>
    <message>
        <source>No connection to the proxy %1</source>
        <translation>Keine Verbindung zum Proxy %1</translation>
    </message>
    <message>
        <source>No connection to %1 within %2</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>Check the network connection and the host and port in api_base_url</source>
        <translation>Netzwerkverbindung sowie Host und Port in api_base_url prüfen</translation>
    </message>
    <message>
        <source>Check the network connection, the proxy, and the host and port in api_base_url</source>
        <translation>Netzwerkverbindung, Proxy sowie Host und Port in api_base_url prüfen</translation>
    </message>
    <message>
        <source>The server at %1 does not speak TLS</source>
        <translation>Der Server unter %1 spricht kein TLS</translation>
    </message>
    <message>
        <source>If it is a plain HTTP server, write http:// in api_base_url</source>
        <translation>Wenn es ein einfacher HTTP-Server ist, in api_base_url http:// angeben</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed</source>
        <translation>Der TLS-Handshake mit %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS 1.2 or later and that nothing in between intercepts the connection</source>
        <translation>Prüfen, ob der Server TLS 1.2 oder neuer spricht und nichts dazwischen die Verbindung abfängt</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Check the clock of this computer</source>
        <translation>Die Uhr dieses Computers prüfen</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Its operator has to renew it; check the clock of this computer, too</source>
        <translation>Der Betreiber muss es erneuern; auch die Uhr dieses Computers prüfen</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed</source>
        <translation>Das Zertifikat von %1 ist selbst signiert</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust</source>
        <translation>Das Zertifikat von %1 stammt von einer Stelle, der dieser Computer nicht vertraut</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know</source>
        <translation>Das Zertifikat von %1 stammt von einer Stelle, die dieser Computer nicht kennt</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified: its chain is incomplete</source>
        <translation>Das Zertifikat von %1 ist nicht prüfbar: Seine Kette ist unvollständig</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked</source>
        <translation>Das Zertifikat von %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>Do not use this server</source>
        <translation>Diesen Server nicht benutzen</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host name</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Hostnamen</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another address</source>
        <translation>Das Zertifikat von %1 gilt für eine andere Adresse</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified</source>
        <translation>Das Zertifikat von %1 ist nicht prüfbar</translation>
    </message>
    <message>
        <source>If you trust it, name a file with its certificate (PEM) in ca_file; a company&apos;s proxy that inspects TLS has one of its own</source>
        <translation>Wird ihm vertraut, in ca_file eine Datei mit seinem Zertifikat (PEM) angeben; ein Firmenproxy, der TLS untersucht, hat ein eigenes</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password of proxy_url</source>
        <translation>Der Proxy %1 akzeptiert Benutzername und Passwort aus proxy_url nicht</translation>
    </message>
    <message>
        <source>Check them; write special characters as %1 for @, %2 for :</source>
        <translation>Beides prüfen; Sonderzeichen als %1 für @, %2 für : angeben</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password</source>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Put them into proxy_url: %1</source>
        <translation>In proxy_url angeben: %1</translation>
    </message>
    <message>
        <source>The proxy %1 did not open a connection to %2 (status %3)</source>
        <translation>Der Proxy %1 öffnete keine Verbindung zu %2 (Status %3)</translation>
    </message>
    <message>
        <source>The proxy %1 did not open a connection to %2</source>
        <translation>Der Proxy %1 öffnete keine Verbindung zu %2</translation>
    </message>
    <message>
        <source>The server %1 closed a kept-alive connection just as the request was written</source>
        <translation>Der Server %1 schloss eine offen gehaltene Verbindung, gerade als die Anfrage gesendet wurde</translation>
    </message>
    <message>
        <source>It was not sent twice, since it may have been received; try again</source>
        <translation>Sie wurde nicht zweimal gesendet, da sie angekommen sein kann; erneut versuchen</translation>
    </message>
    <message>
        <source>The server %1 closed the connection without an answer</source>
        <translation>Der Server %1 schloss die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the server</source>
        <translation>Erneut versuchen; bleibt es dabei, den Server prüfen</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in HTTP</source>
        <translation>Der Server unter %1 antwortete nicht mit HTTP</translation>
    </message>
    <message>
        <source>Check the port in api_base_url; a server that speaks TLS needs https:// there</source>
        <translation>Den Port in api_base_url prüfen; ein Server, der TLS spricht, braucht dort https://</translation>
    </message>
    <message>
        <source>Check the port in api_base_url</source>
        <translation>Den Port in api_base_url prüfen</translation>
    </message>
    <message>
        <source>The host name of the proxy, %1, was not found</source>
        <translation>Der Hostname des Proxys, %1, wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The host name %1 was not found</source>
        <translation>Der Hostname %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check its spelling in api_base_url and the network connection</source>
        <translation>Seine Schreibweise in api_base_url und die Netzwerkverbindung prüfen</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read</source>
        <translation>Die Datei der vertrauenswürdigen Zertifikate ist nicht lesbar</translation>
    </message>
    <message>
        <source>Install the system&apos;s certificates (package ca-certificates), or check the configured file</source>
        <translation>Die Zertifikate des Systems installieren (Paket ca-certificates) oder die konfigurierte Datei prüfen</translation>
    </message>
    <message>
        <source>The address of the provider is no valid URL</source>
        <translation>Die Adresse des Anbieters ist keine gültige URL</translation>
    </message>
    <message>
        <source>There is not enough memory for a request to the provider</source>
        <translation>Der Arbeitsspeicher reicht für eine Anfrage an den Anbieter nicht aus</translation>
    </message>
    <message>
        <source>Close other programs, or wait until other requests have ended</source>
        <translation>Andere Programme schließen oder warten, bis andere Anfragen beendet sind</translation>
    </message>
    <message>
        <source>The server %1 broke off in the middle of its answer</source>
        <translation>Der Server %1 brach mitten in der Antwort ab</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, cannot be read: %2</source>
        <translation>Die Zertifikate von ca_file, %1, sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, are none</source>
        <translation>Die Datei von ca_file, %1, enthält keine Zertifikate</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, cannot be put together with the system&apos;s: %2</source>
        <translation>Die Zertifikate von ca_file, %1, lassen sich nicht mit denen des Systems verbinden: %2</translation>
    </message>
    <message>
        <source>ca_file names a file of certificates in PEM</source>
        <translation>ca_file nennt eine Datei mit Zertifikaten in PEM</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>the search server has had too many requests</source>
        <translation>der Suchserver hat zu viele Anfragen erhalten</translation>
    </message>
    <message>
        <source>the search server refuses JSON; its settings must list json among the formats of search</source>
        <translation>der Suchserver lehnt JSON ab; seine Einstellungen müssen json unter den Formaten der Suche aufführen</translation>
    </message>
    <message>
        <source>the search server answered %1</source>
        <translation>der Suchserver antwortete mit %1</translation>
    </message>
    <message>
        <source>the search server took too long</source>
        <translation>der Suchserver brauchte zu lange</translation>
    </message>
    <message>
        <source>the search server&apos;s answer is too long</source>
        <translation>die Antwort des Suchservers ist zu lang</translation>
    </message>
    <message>
        <source>the search server&apos;s answer is not SearXNG&apos;s JSON</source>
        <translation>die Antwort des Suchservers ist kein JSON von SearXNG</translation>
    </message>
    <message>
        <source>The demo provider answers by itself and has no server to ask</source>
        <translation>Der Demo-Anbieter antwortet selbst und hat keinen Server</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderForm</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What routes and requests call it</source>
        <translation>Wie Routen und Anfragen ihn nennen</translation>
    </message>
    <message>
        <source>A provider keeps its name, since routes lead to it by that. A copy can have another one.</source>
        <translation>Ein Anbieter behält seinen Namen, da Routen über diesen zu ihm führen. Eine Kopie kann einen anderen haben.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>Add&amp;ress:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Mode&amp;ls:</source>
        <translation>Mode&amp;lle:</translation>
    </message>
    <message>
        <source>&amp;Get a key…</source>
        <translation>Schlüssel &amp;holen…</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>Wie sein Name sagt</translation>
    </message>
    <message>
        <source>Such as https://host/v1</source>
        <translation>Zum Beispiel https://host/v1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderWords</name>
    <message>
        <source>%1, ends in %2</source>
        <translation>%1, endet auf %2</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>In the keychain, which is locked or does not answer</source>
        <translation>Im Schlüsselbund, der gesperrt ist oder nicht antwortet</translation>
    </message>
    <message>
        <source>In the keychain, but none works here</source>
        <translation>Im Schlüsselbund, aber hier funktioniert keiner</translation>
    </message>
    <message>
        <source>In the keychain, which refuses to give it</source>
        <translation>Im Schlüsselbund, der ihn nicht herausgibt</translation>
    </message>
    <message>
        <source>The keychain does not have it</source>
        <translation>Er fehlt im Schlüsselbund</translation>
    </message>
    <message>
        <source>In the keychain, but it cannot be read</source>
        <translation>Im Schlüsselbund, aber nicht lesbar</translation>
    </message>
    <message>
        <source>In the file as clear text</source>
        <translation>Im Klartext in der Datei</translation>
    </message>
    <message>
        <source>From the variable %1</source>
        <translation>Aus der Variablen %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Keiner nötig</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI-kompatibel</translation>
    </message>
    <message>
        <source>OpenAI-compatible (Responses)</source>
        <translation>OpenAI-kompatibel (Responses)</translation>
    </message>
    <message>
        <source>Anthropic-compatible</source>
        <translation>Anthropic-kompatibel</translation>
    </message>
    <message>
        <source>Gemini-compatible</source>
        <translation>Gemini-kompatibel</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>Wie %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProvidersSection</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Cop&amp;y…</source>
        <translation>Kop&amp;ieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Space turns a provider on or off, Enter edits it, Alt with Up or Down moves it.</source>
        <translation>Leertaste schaltet einen Anbieter ein oder aus, Eingabe bearbeitet ihn, Alt mit Auf oder Ab verschiebt ihn.</translation>
    </message>
    <message>
        <source>There is no provider yet. Add one to begin.</source>
        <translation>Noch kein Anbieter vorhanden. Zu Beginn einen hinzufügen.</translation>
    </message>
    <message>
        <source>The configuration is not valid; mend it first: %1</source>
        <translation>Die Konfiguration ist ungültig; zuerst korrigieren: %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <translation>%1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is turned on.</source>
        <translation>%1 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 wurde verschoben.</translation>
    </message>
    <message>
        <source>%1 is deleted as well</source>
        <translation>%1 wird ebenfalls gelöscht</translation>
    </message>
    <message>
        <source>%1 leads to %2,%3 then</source>
        <translation>%1 führt dann zu %2,%3</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead to %1.</source>
        <translation>
            <numerusform>%n Route führt zu %1.</numerusform>
            <numerusform>%n Routen führen zu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1 ist gelöscht. „Rückgängig“ stellt den Anbieter wieder her.</translation>
    </message>
    <message>
        <source>Space turns %1 on.</source>
        <translation>Die Leertaste schaltet %1 ein.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProxyFailures</name>
    <message>
        <source>CCProxy is shutting down</source>
        <translation>CCProxy wird gerade beendet</translation>
    </message>
    <message>
        <source>Try again once it runs again</source>
        <translation>Erneut versuchen, sobald es wieder läuft</translation>
    </message>
    <message numerus="yes">
        <source>This client makes more than %Ln request(s) in a minute</source>
        <translation>
            <numerusform>Dieser Client stellt mehr als %Ln Anfrage pro Minute</numerusform>
            <numerusform>Dieser Client stellt mehr als %Ln Anfragen pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>performance.rate_limit_requests_per_min sets this limit</source>
        <translation>performance.rate_limit_requests_per_min legt diese Grenze fest</translation>
    </message>
    <message>
        <source>CCProxy&apos;s own apikey is in the keychain, which is locked or has not answered yet</source>
        <translation>Der eigene apikey von CCProxy liegt im Schlüsselbund, der gesperrt ist oder noch nicht geantwortet hat</translation>
    </message>
    <message>
        <source>CCProxy&apos;s own apikey is in the keychain, which does not give it</source>
        <translation>Der eigene apikey von CCProxy liegt im Schlüsselbund, der ihn nicht herausgibt</translation>
    </message>
    <message>
        <source>Unlock it; CCProxy goes on by itself</source>
        <translation>Schlüsselbund entsperren; CCProxy macht von selbst weiter</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key apikey` puts it there</source>
        <translation>`ccproxy providers set-key apikey` legt ihn dort ab</translation>
    </message>
    <message>
        <source>The change of the configuration has not been made in time</source>
        <translation>Die Änderung der Konfiguration wurde nicht rechtzeitig ausgeführt</translation>
    </message>
    <message>
        <source>It may still be made: GET /providers tells</source>
        <translation>Sie kann noch ausgeführt werden: GET /providers sagt es</translation>
    </message>
    <message>
        <source>This program&apos;s configuration cannot be changed by clients</source>
        <translation>Die Konfiguration dieses Programms kann nicht von Clients geändert werden</translation>
    </message>
    <message>
        <source>CCProxy: this day&apos;s budget of %1 for the profile %2 is spent</source>
        <translation>CCProxy: das Tagesbudget von %1 für das Profil %2 ist ausgegeben</translation>
    </message>
    <message>
        <source>CCProxy: this month&apos;s budget of %1 for the profile %2 is spent</source>
        <translation>CCProxy: das Monatsbudget von %1 für das Profil %2 ist ausgegeben</translation>
    </message>
    <message>
        <source>CCProxy: this day&apos;s budget of %1 is spent</source>
        <translation>CCProxy: das Tagesbudget von %1 ist ausgegeben</translation>
    </message>
    <message>
        <source>CCProxy: this month&apos;s budget of %1 is spent</source>
        <translation>CCProxy: das Monatsbudget von %1 ist ausgegeben</translation>
    </message>
    <message>
        <source>Raise %1, or set %2 to warn or background, by `ccproxy config set`</source>
        <translation>%1 erhöhen oder %2 auf warn oder background setzen, mit `ccproxy config set`</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain, and this system has none that answers</source>
        <translation>Der Schlüssel von %1 liegt im Schlüsselbund, aber in diesem System antwortet keiner</translation>
    </message>
    <message>
        <source>Take api_key out of the configuration and give the key as an environment variable to CCProxy instead</source>
        <translation>api_key aus der Konfiguration entfernen und CCProxy den Schlüssel stattdessen als Umgebungsvariable geben</translation>
    </message>
    <message>
        <source>Take api_key out of the configuration and give the key as %1 to CCProxy instead</source>
        <translation>api_key aus der Konfiguration entfernen und CCProxy den Schlüssel stattdessen als %1 geben</translation>
    </message>
    <message>
        <source>The keychain refused %1&apos;s key to CCProxy</source>
        <translation>Der Schlüsselbund verweigerte CCProxy den Schlüssel von %1</translation>
    </message>
    <message>
        <source>Allow it there; `ccproxy restart` asks again</source>
        <translation>Dort erlauben; `ccproxy restart` fragt erneut</translation>
    </message>
    <message>
        <source>The key of %1 is not in the keychain, where the configuration says that it is</source>
        <translation>Der Schlüssel von %1 liegt nicht im Schlüsselbund, wo er laut Konfiguration sein soll</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts it there</source>
        <translation>`ccproxy providers set-key %1` legt ihn dort ab</translation>
    </message>
    <message>
        <source>What CCProxy has in the keychain cannot be read</source>
        <translation>Was CCProxy im Schlüsselbund hat, ist nicht lesbar</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` writes it anew</source>
        <translation>`ccproxy providers set-key %1` schreibt es neu</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain, which is locked or has not answered yet</source>
        <translation>Der Schlüssel von %1 liegt im Schlüsselbund, der gesperrt ist oder noch nicht geantwortet hat</translation>
    </message>
    <message>
        <source>%1 has no API key</source>
        <translation>%1 hat keinen API-Schlüssel</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts one into the keychain; the environment variable %2 does as well</source>
        <translation>`ccproxy providers set-key %1` legt einen in den Schlüsselbund; die Umgebungsvariable %2 geht auch</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts one into the keychain</source>
        <translation>`ccproxy providers set-key %1` legt einen in den Schlüsselbund</translation>
    </message>
    <message>
        <source>The route names a provider that is not configured</source>
        <translation>Die Route nennt einen Anbieter, der nicht konfiguriert ist</translation>
    </message>
    <message>
        <source>`ccproxy config check` says which</source>
        <translation>`ccproxy config check` sagt, welchen</translation>
    </message>
    <message>
        <source>The history %1 is damaged</source>
        <translation>Der Verlauf %1 ist beschädigt</translation>
    </message>
    <message>
        <source>The history %1 cannot be written: there is no space left</source>
        <translation>Der Verlauf %1 kann nicht geschrieben werden: Es ist kein Platz mehr frei</translation>
    </message>
    <message>
        <source>Free some, or set history.keep_bytes to less</source>
        <translation>Platz schaffen oder history.keep_bytes verringern</translation>
    </message>
    <message>
        <source>The history %1 cannot be used: %2</source>
        <translation>Der Verlauf %1 ist nicht nutzbar: %2</translation>
    </message>
    <message>
        <source>Mend that, or name another one in history.database</source>
        <translation>Das beheben oder in history.database einen anderen nennen</translation>
    </message>
    <message>
        <source>The history %1 was made by a newer CCProxy</source>
        <translation>Der Verlauf %1 stammt von einem neueren CCProxy</translation>
    </message>
    <message>
        <source>Use that one, or name another one in history.database</source>
        <translation>Dieses benutzen oder in history.database einen anderen nennen</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for the history %2 is not installed</source>
        <translation>Der Qt-Treiber %1 für den Verlauf %2 ist nicht installiert</translation>
    </message>
    <message>
        <source>Install %1, or its like</source>
        <translation>%1 oder Entsprechendes installieren</translation>
    </message>
    <message>
        <source>history.database names a kind of database that CCProxy does not know</source>
        <translation>history.database nennt eine Art von Datenbank, die CCProxy nicht kennt</translation>
    </message>
    <message>
        <source>history.database is no valid URL</source>
        <translation>history.database ist keine gültige URL</translation>
    </message>
    <message>
        <source>history.database names no database</source>
        <translation>history.database nennt keine Datenbank</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database, or as the path of a file</source>
        <translation>Als postgresql://user@host/database oder als Pfad einer Datei angeben</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>Der Verlauf ist ausgeschaltet</translation>
    </message>
    <message>
        <source>`ccproxy config set history.enabled true` turns it on</source>
        <translation>`ccproxy config set history.enabled true` schaltet ihn ein</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program</source>
        <translation>Port %1 auf %2 ist von einem anderen Programm belegt</translation>
    </message>
    <message>
        <source>`ccproxy status` tells whether that is CCProxy itself; `--port` or `port` in the settings chooses another one</source>
        <translation>`ccproxy status` sagt, ob das CCProxy selbst ist; `--port` oder `port` in den Einstellungen wählt einen anderen</translation>
    </message>
    <message>
        <source>The system does not let CCProxy listen on port %1</source>
        <translation>Das System lässt CCProxy nicht auf Port %1 lauschen</translation>
    </message>
    <message>
        <source>Choose another port with `--port`; `%1` lists the reserved ones</source>
        <translation>Mit `--port` einen anderen Port wählen; `%1` listet die reservierten auf</translation>
    </message>
    <message>
        <source>Ports below 1024 are reserved: choose a higher one with `--port`</source>
        <translation>Ports unter 1024 sind reserviert: mit `--port` einen höheren wählen</translation>
    </message>
    <message>
        <source>The port is reserved: choose another one with `--port`</source>
        <translation>Der Port ist reserviert: mit `--port` einen anderen wählen</translation>
    </message>
    <message>
        <source>This machine has no address %1</source>
        <translation>Dieser Rechner hat keine Adresse %1</translation>
    </message>
    <message>
        <source>Set `host` to 127.0.0.1, or to one of the machine&apos;s own addresses</source>
        <translation>`host` auf 127.0.0.1 oder eine der eigenen Adressen des Rechners setzen</translation>
    </message>
    <message>
        <source>CCProxy cannot listen on %1 port %2: %3</source>
        <translation>CCProxy kann auf %1, Port %2, nicht lauschen: %3</translation>
    </message>
    <message>
        <source>Choose another address with `--host` or another port with `--port`</source>
        <translation>Mit `--host` eine andere Adresse oder mit `--port` einen anderen Port wählen</translation>
    </message>
    <message>
        <source>`%1` is no address</source>
        <translation>`%1` ist keine Adresse</translation>
    </message>
    <message>
        <source>Set `host` to an address such as 127.0.0.1</source>
        <translation>`host` auf eine Adresse wie 127.0.0.1 setzen</translation>
    </message>
    <message>
        <source>CCProxy needs Qt 6.4.2, or 6.8 and later</source>
        <translation>CCProxy benötigt Qt 6.4.2 oder 6.8 und neuer</translation>
    </message>
    <message>
        <source>The request body is not a complete JSON object</source>
        <translation>Der Inhalt der Anfrage ist kein vollständiges JSON-Objekt</translation>
    </message>
    <message>
        <source>Send a Messages request as JSON</source>
        <translation>Eine Messages-Anfrage als JSON senden</translation>
    </message>
    <message>
        <source>%1: field required</source>
        <translation>%1: das Feld ist erforderlich</translation>
    </message>
    <message>
        <source>%1: must be an object with role and content</source>
        <translation>%1: muss ein Objekt mit role und content sein</translation>
    </message>
    <message>
        <source>%1: must be an object</source>
        <translation>%1: muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1: must be &quot;user&quot;, &quot;assistant&quot; or &quot;system&quot;</source>
        <translation>%1: muss &quot;user&quot;, &quot;assistant&quot; oder &quot;system&quot; sein</translation>
    </message>
    <message>
        <source>%1: must be a string or an array of content blocks</source>
        <translation>%1: muss ein Text oder eine Liste von Inhaltsblöcken sein</translation>
    </message>
    <message>
        <source>%1: must be a string or an array of text blocks</source>
        <translation>%1: muss ein Text oder eine Liste von Textblöcken sein</translation>
    </message>
    <message>
        <source>%1: must be a non-empty string</source>
        <translation>%1: muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>%1: must be a whole number of at least 1</source>
        <translation>%1: muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>%1: must be an array of messages</source>
        <translation>%1: muss eine Liste von Nachrichten sein</translation>
    </message>
    <message>
        <source>%1: at least one message is required</source>
        <translation>%1: mindestens eine Nachricht ist erforderlich</translation>
    </message>
    <message>
        <source>%1: must be true or false</source>
        <translation>%1: muss true oder false sein</translation>
    </message>
    <message>
        <source>%1: must be a number</source>
        <translation>%1: muss eine Zahl sein</translation>
    </message>
    <message>
        <source>%1: must be an array of tools</source>
        <translation>%1: muss eine Liste von Tools sein</translation>
    </message>
    <message>
        <source>CCProxy is paused</source>
        <translation>CCProxy pausiert</translation>
    </message>
    <message>
        <source>Unpause it in its menu, or by `ccproxy resume`</source>
        <translation>Im Menü fortsetzen oder mit `ccproxy resume`</translation>
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
    <name>ccproxy::ui::Reasons</name>
    <message>
        <source>no other rule matched</source>
        <translation>keine andere Regel passte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a haiku model</source>
        <translation>„%1“ ist ein Haiku-Modell</translation>
    </message>
    <message>
        <source>the request is of class %1</source>
        <translation>die Anfrage ist von der Klasse %1</translation>
    </message>
    <message>
        <source>the request is of an agent</source>
        <translation>die Anfrage ist von einem Agenten</translation>
    </message>
    <message>
        <source>the request names provider %1</source>
        <translation>die Anfrage nennt den Anbieter %1</translation>
    </message>
    <message>
        <source>a route is named &quot;%1&quot;</source>
        <translation>eine Route heißt „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits the pattern &quot;%2&quot;</source>
        <translation>„%1“ passt zum Muster „%2“</translation>
    </message>
    <message>
        <source>the web is to be searched</source>
        <translation>das Web soll durchsucht werden</translation>
    </message>
    <message>
        <source>it has an image, and there is no default model that could see it</source>
        <translation>sie enthält ein Bild, und es gibt kein Standardmodell, das es sehen könnte</translation>
    </message>
    <message>
        <source>it has an image, which %1 cannot see</source>
        <translation>sie enthält ein Bild, das %1 nicht sehen kann</translation>
    </message>
    <message>
        <source>thinking is switched on</source>
        <translation>Denken ist eingeschaltet</translation>
    </message>
    <message>
        <source>thinking is switched on with a budget of %1</source>
        <translation>Denken ist mit einem Budget von %1 eingeschaltet</translation>
    </message>
    <message>
        <source>the effort %1 is at least %2</source>
        <translation>der Aufwand %1 ist mindestens %2</translation>
    </message>
    <message>
        <source>the route is for agents of the type %1</source>
        <translation>die Route ist für Agenten vom Typ %1</translation>
    </message>
    <message>
        <source>the budget is spent</source>
        <translation>das Budget ist ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 tokens by its size</source>
        <translation>der Größe nach zwischen %1 und %2 Tokens</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2 for a conversation that is there already</source>
        <translation>%1, über der Schwelle von %2 für eine schon laufende Unterhaltung</translation>
    </message>
    <message>
        <source>%1, not above the threshold of %2 for a conversation that is there already</source>
        <translation>%1, nicht über der Schwelle von %2 für eine schon laufende Unterhaltung</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3, but that of %4 is no larger</source>
        <translation>das Fenster von %1, %2 Tokens, ist zu klein für %3, aber das von %4 ist nicht größer</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3, but %4</source>
        <translation>das Fenster von %1, %2 Tokens, ist zu klein für %3, aber: %4</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3</source>
        <translation>das Fenster von %1, %2 Tokens, ist zu klein für %3</translation>
    </message>
    <message>
        <source>%1, but the window of %2 is too small</source>
        <translation>%1, aber das Fenster von %2 ist zu klein</translation>
    </message>
    <message>
        <source>%1, not above the threshold of %2</source>
        <translation>%1, nicht über der Schwelle von %2</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2, but %3</source>
        <translation>%1, über der Schwelle von %2, aber: %3</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2</source>
        <translation>%1, über der Schwelle von %2</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; the general routes are used</source>
        <translation>ein Profil „%1“ gibt es nicht; die allgemeinen Routen gelten</translation>
    </message>
    <message>
        <source>it is not configured</source>
        <translation>sie ist nicht konfiguriert</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>nicht konfiguriert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no provider</source>
        <translation>„%1“ nennt keinen Anbieter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no provider</source>
        <translation>„%1“ ist kein Anbieter</translation>
    </message>
    <message>
        <source>provider %1 is turned off</source>
        <translation>der Anbieter %1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>no model is named after the provider</source>
        <translation>nach dem Anbieter ist kein Modell genannt</translation>
    </message>
    <message>
        <source>provider %1 does not list the model &quot;%2&quot;</source>
        <translation>der Anbieter %1 führt das Modell „%2“ nicht auf</translation>
    </message>
    <message>
        <source>named in the request</source>
        <translation>in der Anfrage genannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a rule, not of a model&apos;s route</source>
        <translation>„%1“ ist der Name einer Regel, nicht der Route eines Modells</translation>
    </message>
    <message>
        <source>no route is named &quot;%1&quot; and no pattern fits it</source>
        <translation>keine Route heißt „%1“, und kein Muster passt darauf</translation>
    </message>
    <message>
        <source>route &quot;%1&quot;: %2</source>
        <translation>Route „%1“: %2</translation>
    </message>
    <message>
        <source>there is no default route</source>
        <translation>es gibt keine Standardroute</translation>
    </message>
    <message>
        <source>the default route cannot be used: %1</source>
        <translation>die Standardroute ist nicht nutzbar: %1</translation>
    </message>
    <message>
        <source>it has no target</source>
        <translation>sie hat kein Ziel</translation>
    </message>
    <message>
        <source>its condition %1 does not hold</source>
        <translation>ihre Bedingung %1 trifft nicht zu</translation>
    </message>
    <message>
        <source>target of %1, %2, is left out: %3</source>
        <translation>das Ziel von %1, %2, entfällt: %3</translation>
    </message>
    <message>
        <source>fallback %1 of %2, %3, is left out: %4</source>
        <translation>Fallback %1 von %2, %3, entfällt: %4</translation>
    </message>
    <message>
        <source>no such provider, %1</source>
        <translation>kein solcher Anbieter, %1</translation>
    </message>
    <message>
        <source>no such provider</source>
        <translation>kein solcher Anbieter</translation>
    </message>
    <message>
        <source>the provider is disabled, %1</source>
        <translation>der Anbieter ist ausgeschaltet, %1</translation>
    </message>
    <message>
        <source>the provider is disabled</source>
        <translation>der Anbieter ist ausgeschaltet</translation>
    </message>
    <message>
        <source>neither of class auxiliary nor for a haiku model</source>
        <translation>weder von der Klasse auxiliary noch für ein Haiku-Modell</translation>
    </message>
    <message>
        <source>the web is not to be searched</source>
        <translation>im Web ist nicht zu suchen</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>sie hat kein Bild</translation>
    </message>
    <message>
        <source>it has an image, and nothing says that %1 cannot see</source>
        <translation>sie hat ein Bild, und nichts besagt, dass %1 nicht sehen kann</translation>
    </message>
    <message>
        <source>it has an image, but %1 can see</source>
        <translation>sie hat ein Bild, aber %1 kann sehen</translation>
    </message>
    <message>
        <source>neither of class subagent nor of an agent</source>
        <translation>weder von der Klasse subagent noch von einem Agenten</translation>
    </message>
    <message>
        <source>no thinking asked for</source>
        <translation>kein Denken verlangt</translation>
    </message>
    <message>
        <source>adaptive thinking alone does not count</source>
        <translation>adaptives Denken allein zählt nicht</translation>
    </message>
    <message>
        <source>thinking is switched off</source>
        <translation>Denken ist ausgeschaltet</translation>
    </message>
    <message>
        <source>the thinking budget of %1 is below that of the route</source>
        <translation>das Denkbudget von %1 liegt unter dem der Route</translation>
    </message>
    <message>
        <source>%1, no effort given</source>
        <translation>%1, kein Aufwand angegeben</translation>
    </message>
    <message>
        <source>%1, effort %2 is below %3</source>
        <translation>%1, der Aufwand %2 liegt unter %3</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation>%1, aber: %2</translation>
    </message>
    <message>
        <source>%1 … and %2 more</source>
        <translation>%1 … und %2 weitere</translation>
    </message>
    <message>
        <source>No provider is named &quot;%1&quot;</source>
        <translation>Kein Anbieter heißt „%1“</translation>
    </message>
    <message>
        <source>Providers: none is configured</source>
        <translation>Anbieter: Keiner ist konfiguriert</translation>
    </message>
    <message>
        <source>Providers: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Provider &quot;%1&quot; does not list a model &quot;%2&quot;</source>
        <translation>Der Anbieter „%1“ führt kein Modell „%2“ auf</translation>
    </message>
    <message>
        <source>Its models: none</source>
        <translation>Seine Modelle: keine</translation>
    </message>
    <message>
        <source>Its models: %1</source>
        <translation>Seine Modelle: %1</translation>
    </message>
    <message>
        <source>The request names provider &quot;%1&quot; but no model</source>
        <translation>Die Anfrage nennt den Anbieter „%1“, aber kein Modell</translation>
    </message>
    <message>
        <source>Ask for %1, for example</source>
        <translation>Zum Beispiel nach %1 fragen</translation>
    </message>
    <message>
        <source>Provider &quot;%1&quot; is turned off</source>
        <translation>Der Anbieter „%1“ ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Turn it on in the settings, or with `ccproxy providers enable %1`</source>
        <translation>In den Einstellungen oder mit `ccproxy providers enable %1` einschalten</translation>
    </message>
    <message>
        <source>CCProxy has no route for this request: %1</source>
        <translation>CCProxy hat für diese Anfrage keine Route: %1</translation>
    </message>
    <message>
        <source>The budget is spent, and the background route cannot be taken: %1</source>
        <translation>Das Budget ist ausgegeben, und die Hintergrundroute ist nicht nutzbar: %1</translation>
    </message>
    <message>
        <source>Set routes.background, or another budget.on_limit</source>
        <translation>routes.background festlegen oder budget.on_limit ändern</translation>
    </message>
    <message>
        <source>Set a default route in the configuration, such as &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</source>
        <translation>In der Konfiguration eine Standardroute festlegen, etwa &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</translation>
    </message>
    <message>
        <source>Add a provider and set a default route in the configuration, such as &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</source>
        <translation>Einen Anbieter hinzufügen und in der Konfiguration eine Standardroute festlegen, etwa &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ReplayDialog</name>
    <message>
        <source>Replay the request %1</source>
        <translation>Anfrage %1 erneut senden</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The answer came, but it is not on record.</source>
        <translation>Die Antwort kam, ist aber nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The whole conversation is sent again, and costs what that model takes.</source>
        <translation>Die gesamte Unterhaltung wird erneut gesendet und kostet, was dieses Modell verlangt.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>PROVIDER,MODEL</source>
        <translation>PROVIDER,MODEL</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>Answer &amp;before</source>
        <translation>Antwort &amp;vorher</translation>
    </message>
    <message>
        <source>Answer &amp;now</source>
        <translation>Antwort &amp;jetzt</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>Both answers are below.</source>
        <translation>Beide Antworten stehen unten.</translation>
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
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Why the route was taken</source>
        <translation>Warum diese Route gewählt wurde</translation>
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
    <name>ccproxy::ui::RequestTrial</name>
    <message>
        <source>Thinking is switched on</source>
        <translation>Denken ist eingeschaltet</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>Mit einem Bild</translation>
    </message>
    <message>
        <source>Searches the web</source>
        <translation>Sucht im Web</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Wie entschieden wurde</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Work behind the scenes</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>An agent of Claude Code</source>
        <translation>Ein Agent von Claude Code</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>Keiner genannt</translation>
    </message>
    <message>
        <source>Such as Plan</source>
        <translation>Zum Beispiel Plan</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>Angefragtes Modell</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens des Prompts</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Type of agent</source>
        <translation>Agententyp</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Name the model that is asked for.</source>
        <translation>Das angefragte Modell angeben.</translation>
    </message>
    <message>
        <source>It is refused: %1</source>
        <translation>Sie wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider, model</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It goes to %1, as it asks for.</source>
        <translation>Sie geht an %1, wie angefragt.</translation>
    </message>
    <message>
        <source>It goes to %1 by the route %2.</source>
        <translation>Sie geht über die Route %2 an %1.</translation>
    </message>
    <message>
        <source>If that fails: %1.</source>
        <translation>Falls das fehlschlägt: %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RouteEditor</name>
    <message>
        <source>where the route leads</source>
        <translation>Ziel der Route</translation>
    </message>
    <message>
        <source>the chosen fallback</source>
        <translation>der ausgewählte Fallback</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Fallbacks</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RouteStory</name>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>It went by the route %1: %2.</source>
        <translation>Sie nahm die Route %1: %2.</translation>
    </message>
    <message>
        <source>It took no route: %1.</source>
        <translation>Sie nahm keine Route: %1.</translation>
    </message>
    <message>
        <source>The rules that were tried are not known, since the request was not kept.</source>
        <translation>Welche Regeln versucht wurden, ist nicht bekannt, denn die Anfrage wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings have changed since. By those of now it would be as below.</source>
        <translation>Die Einstellungen haben sich seither geändert. Nach den jetzigen wäre es wie unten.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Routes</name>
    <message>
        <source>CCProxy does not know whether %1 has the model %2. Check the name, or test the provider.</source>
        <translation>CCProxy weiß nicht, ob %1 das Modell %2 hat. Den Namen prüfen oder den Anbieter testen.</translation>
    </message>
    <message>
        <source>Everything that no other route takes</source>
        <translation>Alles, was keine andere Route nimmt</translation>
    </message>
    <message>
        <source>Prompts that are very long</source>
        <translation>Sehr lange Prompts</translation>
    </message>
    <message>
        <source>Small work behind the scenes, such as titles</source>
        <translation>Kleine Arbeiten im Hintergrund, etwa Titel</translation>
    </message>
    <message>
        <source>Requests that ask for hard thinking</source>
        <translation>Anfragen, die intensives Denken verlangen</translation>
    </message>
    <message>
        <source>Requests that search the web</source>
        <translation>Anfragen, die im Web suchen</translation>
    </message>
    <message>
        <source>Images, where the model of the default route cannot see</source>
        <translation>Bilder, wo das Modell der Standardroute nicht sehen kann</translation>
    </message>
    <message>
        <source>Work that Claude Code hands to agents</source>
        <translation>Arbeit, die Claude Code an Agenten abgibt</translation>
    </message>
    <message>
        <source>Requests for the model %1</source>
        <translation>Anfragen nach dem Modell %1</translation>
    </message>
    <message>
        <source>Requests for models like %1</source>
        <translation>Anfragen nach Modellen wie %1</translation>
    </message>
    <message>
        <source>As without the profile</source>
        <translation>Wie ohne das Profil</translation>
    </message>
    <message>
        <source>Not set: such requests are refused</source>
        <translation>Nicht festgelegt: Solche Anfragen werden abgelehnt</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>%1; then one other</source>
        <translation>%1; dann ein weiterer</translation>
    </message>
    <message numerus="yes">
        <source>%1; then %n others</source>
        <translation>
            <numerusform>%1; dann %n weiterer</numerusform>
            <numerusform>%1; dann %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutesSection</name>
    <message>
        <source>Try a request</source>
        <translation>Eine Anfrage ausprobieren</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutesWidget</name>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Name of a model, or a pattern, for a route of its own</source>
        <translation>Name eines Modells oder ein Muster, für eine eigene Route</translation>
    </message>
    <message>
        <source>Model, or claude-opus-*</source>
        <translation>Modell oder claude-opus-*</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds a route for requests that ask for this model</source>
        <translation>Eine Route für Anfragen nach diesem Modell hinzufügen</translation>
    </message>
    <message>
        <source>Remove route</source>
        <translation>Route entfernen</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1, mit einem Problem</translation>
    </message>
    <message>
        <source>There is nowhere for a route to lead. Add a provider first.</source>
        <translation>Eine Route hat kein mögliches Ziel. Zuerst einen Anbieter hinzufügen.</translation>
    </message>
    <message>
        <source>A route for %1 was added.</source>
        <translation>Eine Route für %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The route %1 was removed.</source>
        <translation>Die Route %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Press Enter to add this route, then choose where it leads.</source>
        <translation>Die Eingabetaste fügt diese Route hinzu; wählen Sie dann, wohin sie führt.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutingView</name>
    <message>
        <source>How it was decided</source>
        <translation>Wie entschieden wurde</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RowEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a list, the number of its row, a column</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove (Alt+Delete)</source>
        <translation>Entfernen (Alt+Entf)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row, a column</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Rows</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Empty group</source>
        <translation>Leere Gruppe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. Remove one of them.</source>
        <translation>„%1“ ist zweimal da. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>It has no name. Give it one, or remove it.</source>
        <translation>Sie hat keinen Namen. Geben Sie ihr einen oder entfernen Sie sie.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SaveDialog</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
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
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>Sett&amp;ings</source>
        <translation>Eins&amp;tellungen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>Takes over providers and routes of another program</source>
        <translation>Anbieter und Routen eines anderen Programms übernehmen</translation>
    </message>
    <message>
        <source>Delete from the &amp;keychain</source>
        <translation>Aus dem S&amp;chlüsselbund löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No longer used, but still in the keychain, so that Undo can bring it back: the key %1.</source>
        <translation>Nicht mehr verwendet, aber noch im Schlüsselbund, damit „Rückgängig“ ihn zurückholen kann: der Schlüssel %1.</translation>
    </message>
    <message>
        <source>Deleted from the keychain.</source>
        <translation>Aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Export without keys…</source>
        <translation>Ohne Schlüssel e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the settings that are in force into a file, without keys</source>
        <translation>Schreibt die geltenden Einstellungen in eine Datei, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Setup</name>
    <message>
        <source>A key for %1, in the variable %2</source>
        <translation>Ein Schlüssel für %1, in der Variablen %2</translation>
    </message>
    <message>
        <source>%1, with its key</source>
        <translation>%1, mit Schlüssel</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>A configuration of %1</source>
        <translation>Eine Konfiguration von %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SetupDialog</name>
    <message>
        <source>Set up CCProxy</source>
        <translation>CCProxy einrichten</translation>
    </message>
    <message>
        <source>The test asks for the list of models and for one tiny answer. If a step fails, go back and mend the key or the model; you can also go on, and change it in the settings later.</source>
        <translation>Der Test fragt nach der Liste der Modelle und einer winzigen Antwort. Schlägt ein Schritt fehl, zurückgehen und den Schlüssel oder das Modell korrigieren; oder fortfahren und es später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>K&amp;eep it in the file</source>
        <translation>In der &amp;Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Übers&amp;pringen</translation>
    </message>
    <message>
        <source>Closes this. “Set up…” in the menu Proxy opens it again.</source>
        <translation>Schließt dies. „Einrichten…“ im Menü „Proxy“ öffnet es wieder.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Claude Code, at %1</source>
        <translation>Claude Code unter %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Key and model</source>
        <translation>Schlüssel und Modell</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>A first answer</source>
        <translation>Eine erste Antwort</translation>
    </message>
    <message>
        <source>It is being saved. The keychain may ask for its password.</source>
        <translation>Wird gespeichert. Der Schlüsselbund fragt eventuell nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Or go back and write ${NAME} of an environment variable as the key; or keep the key in the file as clear text.</source>
        <translation>Alternativ zurückgehen und ${NAME} einer Umgebungsvariablen als Schlüssel eintragen; oder den Schlüssel im Klartext in der Datei speichern.</translation>
    </message>
    <message>
        <source>It is saved. Undo in the settings takes it back.</source>
        <translation>Gespeichert. „Rückgängig“ in den Einstellungen nimmt es zurück.</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StartPage</name>
    <message>
        <source>&amp;Use what was found</source>
        <translation>&amp;Gefundenes verwenden</translation>
    </message>
    <message>
        <source>&amp;Import the settings of another program</source>
        <translation>Einstellungen eines anderen Programms &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Choose a provider, and give its key</source>
        <translation>&amp;Anbieter wählen und seinen Schlüssel angeben</translation>
    </message>
    <message>
        <source>&amp;Try it with the demo, which answers without a key</source>
        <translation>Die De&amp;mo ausprobieren, die ohne Schlüssel antwortet</translation>
    </message>
    <message>
        <source>CCProxy lets Claude Code work with any provider. This sets up the first one; everything can be changed later.</source>
        <translation>Mit CCProxy arbeitet Claude Code mit jedem Anbieter. Hier wird der erste eingerichtet; alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>This was found on this computer:</source>
        <translation>Auf diesem Computer gefunden:</translation>
    </message>
    <message>
        <source>What do you want to begin with?</source>
        <translation>Womit beginnen?</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
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
    <message>
        <source>Use port %1</source>
        <translation>Port %1 benutzen</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Nicht mehr versuchen</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Weiter versuchen</translation>
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
    <message>
        <source>No event has come yet.</source>
        <translation>Es ist noch kein Ereignis gekommen.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TargetFaults</name>
    <message>
        <source>Check the address of %1.</source>
        <translation>Prüfen Sie die Adresse von %1.</translation>
    </message>
    <message>
        <source>Change the key of %1.</source>
        <translation>Ändern Sie den Schlüssel von %1.</translation>
    </message>
    <message>
        <source>%1 (found on %2).</source>
        <translation>%1 (gefunden am %2).</translation>
    </message>
    <message>
        <source>Choose another model, or examine it again.</source>
        <translation>Wählen Sie ein anderes Modell, oder prüfen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TargetPicker</name>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (ausgeschaltet)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>Name of a model</source>
        <translation>Name eines Modells</translation>
    </message>
    <message>
        <source>Type the name of one of its models.</source>
        <translation>Den Namen eines seiner Modelle eingeben.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TestPanel</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <translation>Der Anbieter wird angefragt.</translation>
    </message>
    <message>
        <source>It is being asked for %1.</source>
        <translation>%1 wird beim Anbieter angefragt.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Es funktioniert nicht.</translation>
    </message>
    <message>
        <source>It works in part.</source>
        <translation>Es funktioniert teilweise.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Asks the provider for its models, with what is typed here. This costs nothing.</source>
        <translation>Fragt den Anbieter nach seinen Modellen, mit dem, was hier steht. Das kostet nichts.</translation>
    </message>
    <message>
        <source>Asks the provider for one tiny answer as well, with what is typed here</source>
        <translation>Fragt den Anbieter auch nach einer winzigen Antwort, mit dem, was hier steht</translation>
    </message>
    <message>
        <source>Test with a message (costs a few tokens)</source>
        <translation>Mit einer Nachricht testen (kostet einige Token)</translation>
    </message>
    <message>
        <source>It can be reached. Whether it answers shows a test with a message.</source>
        <translation>Er ist erreichbar. Ob er antwortet, zeigt ein Test mit einer Nachricht.</translation>
    </message>
    <message>
        <source>Whether it works shows a test with a message.</source>
        <translation>Ob er funktioniert, zeigt ein Test mit einer Nachricht.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TextDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Speichern nicht möglich: %1</translation>
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
    <message>
        <source>Try %1: %2, key %3</source>
        <translation>Versuch %1: %2, Schlüssel %3</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TrayController</name>
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
    <message>
        <source>The default model was not changed</source>
        <translation>Das Standardmodell wurde nicht geändert</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, what failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Closing it quits CCProxy.</source>
        <translation>Es zu schließen beendet CCProxy.</translation>
    </message>
    <message>
        <source>Closing it minimises it; CCProxy is ended by Quit in the menu Proxy.</source>
        <translation>Es zu schließen minimiert es; CCProxy beendet „Beenden“ im Menü Proxy.</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has gone, so CCProxy shows this window until it is back.</source>
        <translation>Die Leiste des Desktops ist weg; CCProxy zeigt dieses Fenster, bis sie zurück ist.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so CCProxy stays in this window.</source>
        <translation>Dieser Desktop zeigt keine Symbole in der Leiste; CCProxy bleibt in diesem Fenster.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TrayMenu</name>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>waits for the keychain</source>
        <translation>wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the &amp;settings…</source>
        <translation>Mehr in den &amp;Einstellungen…</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Last e&amp;rrors (%1 new)</source>
        <translation>Letzte &amp;Fehler (%1 neu)</translation>
    </message>
    <message>
        <source>Last e&amp;rrors</source>
        <translation>Letzte &amp;Fehler</translation>
    </message>
    <message>
        <source>Default &amp;model</source>
        <translation>Standard&amp;modell</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>&amp;Claude Code starten…</translation>
    </message>
    <message>
        <source>Launch &amp;in</source>
        <translation>Claude Code starten &amp;in</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>&amp;Umgebungsvariablen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Open window</source>
        <translation>Fe&amp;nster öffnen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart, %1</source>
        <translation>Diagramm, %1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>? = more, of unknown price</source>
        <translation>? = mehr, Preis unbekannt</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageColumns</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests that have ended</source>
        <translation>Beendete Anfragen</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Requests that got no whole answer; a client that left is none of them</source>
        <translation>Anfragen ohne vollständige Antwort; ausgenommen, wenn der Client weg war</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Tokens of requests that neither came from a cache nor went into one</source>
        <translation>Tokens von Anfragen, die weder aus einem Cache kamen noch in einen gingen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Tokens of answers</source>
        <translation>Tokens von Antworten</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>Tokens of requests that came from the provider&apos;s cache</source>
        <translation>Tokens von Anfragen, die aus dem Cache des Anbieters kamen</translation>
    </message>
    <message>
        <source>To cache</source>
        <translation>In Cache</translation>
    </message>
    <message>
        <source>Tokens of requests that went into the provider&apos;s cache</source>
        <translation>Tokens von Anfragen, die in den Cache des Anbieters gingen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>By the prices of the catalogue; what has no price there is not in it</source>
        <translation>Nach den Preisen des Katalogs; was dort keinen Preis hat, ist nicht enthalten</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Requests whose price is not known; models.json in CCProxy&apos;s folder can tell prices</source>
        <translation>Anfragen, deren Preis nicht bekannt ist; models.json im Ordner von CCProxy kann Preise angeben</translation>
    </message>
    <message>
        <source>First content</source>
        <translation>Erster Inhalt</translation>
    </message>
    <message>
        <source>Until an answer&apos;s first content came, on average</source>
        <translation>Bis zum ersten Inhalt einer Antwort, im Durchschnitt</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Until an answer&apos;s end, on average</source>
        <translation>Bis zum Ende einer Antwort, im Durchschnitt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(nicht bekannt)</translation>
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
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: there is more, of unknown price</source>
        <translation>%1: es gibt mehr, Preis unbekannt</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsagePage</name>
    <message>
        <source>Export usage</source>
        <translation>Nutzung exportieren</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>Der Verlauf wird gelesen.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Reads the history again</source>
        <translation>Den Verlauf erneut lesen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Writes the figures of this time into a file</source>
        <translation>Die Zahlen dieses Zeitraums in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets…</source>
        <translation>&amp;CSV, für Tabellenkalkulationen…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Usag&amp;e</source>
        <translation>Nutzun&amp;g</translation>
    </message>
    <message>
        <source>Ti&amp;me:</source>
        <translation>Zeitrau&amp;m:</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>unt&amp;il</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>Grouped &amp;by:</source>
        <translation>Gruppier&amp;t nach:</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>The proxy has not been started.</source>
        <translation>Der Proxy wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Start it above, then its history is shown.</source>
        <translation>Oben starten, dann wird sein Verlauf angezeigt.</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Anfragen: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>requests of unknown price: %1</source>
        <translation>Anfragen mit unbekanntem Preis: %1</translation>
    </message>
    <message>
        <source>The history is turned off.</source>
        <translation>Der Verlauf ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing is kept that could be counted. Turn it on in the settings, then what comes from there on is shown here.</source>
        <translation>Es wird nichts aufbewahrt, was sich zählen ließe. In den Einstellungen einschalten, dann wird hier angezeigt, was ab da anfällt.</translation>
    </message>
    <message>
        <source>Ope&amp;n the settings</source>
        <translation>Einstellungen &amp;öffnen</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>Der Verlauf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Requests are answered all the same.</source>
        <translation>Anfragen werden trotzdem beantwortet.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Noch keine Anfragen.</translation>
    </message>
    <message>
        <source>Once Claude Code has asked something by way of CCProxy, this page tells what it used and what that cost.</source>
        <translation>Sobald Claude Code über CCProxy etwas angefragt hat, zeigt diese Seite, was verbraucht wurde und was es gekostet hat.</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>Keine Anfragen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>Oben einen anderen Zeitraum wählen.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsagePeriods</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageTable</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
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
    <message>
        <source>Running, but cannot answer</source>
        <translation>Läuft, kann aber nicht antworten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 Tokens Eingabe, %2 Ausgabe</translation>
    </message>
    <message>
        <source>%1 and what has no known price</source>
        <translation>%1 und mehr ohne bekannten Preis</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>One request is being answered; CCProxy waits for its end.</source>
        <translation>Eine Anfrage wird beantwortet; CCProxy wartet das Ende ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered; CCProxy waits for their end.</source>
        <translation>
            <numerusform>%n Anfrage wird beantwortet; CCProxy wartet das Ende ab.</numerusform>
            <numerusform>%n Anfragen werden beantwortet; CCProxy wartet das Ende ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>One request is being answered.</source>
        <translation>Eine Anfrage wird beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered.</source>
        <translation>
            <numerusform>%n Anfrage wird beantwortet.</numerusform>
            <numerusform>%n Anfragen werden beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;pause</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
</context>
</TS>
