<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ccproxy::ui::AboutDialog</name>
    <message>
        <source>About CCProxy</source>
        <translation>À propos de CCProxy</translation>
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
        <translation>Permet à %1 de fonctionner avec n’importe quel fournisseur d’IA. Réalisé avec %2.</translation>
    </message>
    <message>
        <source>Free software under the %1 or later; it comes without any warranty.</source>
        <translation>Logiciel libre sous %1 ou version ultérieure&#xa0;; fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>&amp;Configuration&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>&amp;Journal&#xa0;:</translation>
    </message>
    <message>
        <source>none; the setting log switches it on</source>
        <translation>aucun&#xa0;; le paramètre log l’active</translation>
    </message>
    <message>
        <source>&amp;History:</source>
        <translation>&amp;Historique&#xa0;:</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::AccessKeyField</name>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Keep it in the file</source>
        <translation>Conserver dans le fichier</translation>
    </message>
    <message>
        <source>The key then stands in the configuration as clear text.</source>
        <translation>La clé figure alors en clair dans la configuration.</translation>
    </message>
    <message>
        <source>The key for clients was saved.</source>
        <translation>La clé pour les clients a été enregistrée.</translation>
    </message>
    <message>
        <source>You can also set the environment variable CCPROXY_API_KEY, or keep the key in the configuration file, where it is clear text.</source>
        <translation>Il est aussi possible de définir la variable d’environnement CCPROXY_API_KEY, ou de conserver la clé dans le fichier de configuration, où elle figure en clair.</translation>
    </message>
    <message>
        <source>Clients need no key now.</source>
        <translation>Les clients n’ont plus besoin de clé.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>It stands in the configuration file as clear text.</source>
        <translation>Elle figure en clair dans le fichier de configuration.</translation>
    </message>
    <message>
        <source>It is taken from the environment variable %1.</source>
        <translation>Elle provient de la variable d’environnement %1.</translation>
    </message>
    <message>
        <source>It is kept in the keychain.</source>
        <translation>Elle est conservée dans le trousseau.</translation>
    </message>
    <message>
        <source>It is kept in the keychain, which has not answered yet. Until then, no client is let in.</source>
        <translation>Elle est conservée dans le trousseau, qui n’a pas encore répondu. D’ici là, aucun client n’est admis.</translation>
    </message>
    <message>
        <source>The keychain does not have it, so no client is let in. Set it again.</source>
        <translation>Le trousseau ne la contient pas, aucun client n’est donc admis. La définir de nouveau.</translation>
    </message>
    <message>
        <source>The keychain does not give it, so no client is let in.</source>
        <translation>Le trousseau ne la fournit pas, aucun client n’est donc admis.</translation>
    </message>
    <message>
        <source>It ends in %1.</source>
        <translation>Elle se termine par %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::BodyView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the body: %1</source>
        <translation>Copier le corps&#xa0;: %1</translation>
    </message>
    <message>
        <source>The body was not kept: %1.</source>
        <translation>Le corps n’a pas été conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Le corps est vide.</translation>
    </message>
    <message>
        <source>%1 of the body were not kept.</source>
        <translation>Partie du corps non conservée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown; Copy takes all %2.</source>
        <translation>Seuls les premiers %1 sont affichés&#xa0;; «&#xa0;Copier&#xa0;» prend la totalité, soit %2.</translation>
    </message>
    <message>
        <source>Long texts are shown without their ends; Copy takes all %1.</source>
        <translation>Les textes longs sont affichés tronqués&#xa0;; «&#xa0;Copier&#xa0;» prend la totalité, soit %1.</translation>
    </message>
    <message>
        <source>The request still runs: this is what there is so far.</source>
        <translation>La requête est encore en cours&#xa0;: voici ce qu’il y a pour l’instant.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Show the body as it came: %1</source>
        <translation>Montrer le corps tel qu’il est arrivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shows the body as it came, byte by byte</source>
        <translation>Montre le corps tel qu’il est arrivé, octet par octet</translation>
    </message>
    <message>
        <source>Long lines are shown as several; Copy takes them as they are.</source>
        <translation>Les longues lignes sont montrées en plusieurs&#xa0;; la copie les prend telles quelles.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::BudgetView</name>
    <message>
        <source>At the limit you are warned; requests go on.</source>
        <translation>À la limite, un avertissement s’affiche&#xa0;; les requêtes continuent.</translation>
    </message>
    <message>
        <source>At the limit requests are refused.</source>
        <translation>À la limite, les requêtes sont refusées.</translation>
    </message>
    <message>
        <source>At the limit requests go by the background route.</source>
        <translation>À la limite, les requêtes empruntent la route background.</translation>
    </message>
    <message>
        <source>The limit is reached. Requests go on.</source>
        <translation>La limite est atteinte. Les requêtes continuent.</translation>
    </message>
    <message>
        <source>The limit is reached: requests are refused until midnight.</source>
        <translation>La limite est atteinte&#xa0;: les requêtes sont refusées jusqu’à minuit.</translation>
    </message>
    <message>
        <source>The limit is reached: requests are refused until the month ends.</source>
        <translation>La limite est atteinte&#xa0;: les requêtes sont refusées jusqu’à la fin du mois.</translation>
    </message>
    <message>
        <source>The limit is reached: requests go by the background route until midnight.</source>
        <translation>La limite est atteinte&#xa0;: les requêtes empruntent la route background jusqu’à minuit.</translation>
    </message>
    <message>
        <source>The limit is reached: requests go by the background route until the month ends.</source>
        <translation>La limite est atteinte&#xa0;: les requêtes empruntent la route background jusqu’à la fin du mois.</translation>
    </message>
    <message>
        <source>Today&apos;s budget</source>
        <translation>Budget du jour</translation>
    </message>
    <message>
        <source>This month&apos;s budget</source>
        <translation>Budget du mois</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 sur %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Not counted, since their price is unknown: %1.</source>
        <translation>Non comptées, car leur prix est inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No budget is set. With one, CCProxy can warn you or hold requests back when a day or a month has cost enough.</source>
        <translation>Aucun budget n’est défini. Avec un budget, CCProxy peut avertir ou retenir les requêtes lorsqu’une journée ou un mois a assez coûté.</translation>
    </message>
    <message>
        <source>Set a bu&amp;dget…</source>
        <translation>Définir un &amp;budget…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::BudgetWords</name>
    <message>
        <source>%1 of this day&apos;s budget of %2 are spent.</source>
        <translation>%1 dépensés sur le budget du jour de %2.</translation>
    </message>
    <message>
        <source>%1 of this month&apos;s budget of %2 are spent.</source>
        <translation>%1 dépensés sur le budget du mois de %2.</translation>
    </message>
    <message>
        <source>This day&apos;s budget of %1 is spent.</source>
        <translation>Le budget du jour de %1 est épuisé.</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 is spent.</source>
        <translation>Le budget du mois de %1 est épuisé.</translation>
    </message>
    <message>
        <source>Requests are refused.</source>
        <translation>Les requêtes sont refusées.</translation>
    </message>
    <message>
        <source>Requests go by the background route.</source>
        <translation>Les requêtes empruntent la route background.</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>All others (%1)</source>
        <translation>Tous les autres (%1)</translation>
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
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>First content</source>
        <translation>Premier contenu</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens en sortie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Thinking: %1</source>
        <translation>Réflexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calls %1 with %2</source>
        <translation>Appelle %1 avec %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ConflictWords</name>
    <message>
        <source>Claude Code&apos;s own settings count more than a launch: %1. Take them out there.</source>
        <translation>Les réglages de Claude Code comptent plus qu’un lancement&#xa0;: %1. Retirez-les là-bas.</translation>
    </message>
    <message>
        <source>A claude that you start by hand goes elsewhere: %1. One launched from here does not.</source>
        <translation>Un claude lancé à la main va ailleurs&#xa0;: %1. Lancé d’ici, non.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorDialog</name>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message numerus="yes">
        <source>Checks what Claude Code needs of a model. Each model that is chosen is sent up to %n real request(s) with your key, one of them longer than the model takes. You pay what the provider charges for them.</source>
        <translation>
            <numerusform>Vérifie ce dont Claude Code a besoin de la part d’un modèle. Chaque modèle sélectionné reçoit jusqu’à %n&#xa0;requête réelle avec la clé configurée, plus longue que ce que le modèle accepte. Le fournisseur la facture à son tarif.</numerusform>
            <numerusform>Vérifie ce dont Claude Code a besoin de la part d’un modèle. Chaque modèle sélectionné reçoit jusqu’à %n&#xa0;requêtes réelles avec la clé configurée, dont une plus longue que ce que le modèle accepte. Le fournisseur les facture à son tarif.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen s&amp;tep:</source>
        <translation>Étape &amp;sélectionnée&#xa0;:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Models and what they can do</source>
        <translation>Modèles et leurs capacités</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No provider is turned on of which a model is known. Add one in the settings.</source>
        <translation>Aucun fournisseur activé n’a de modèle connu. En ajouter un dans les paramètres.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Arrêté. %1</translation>
    </message>
    <message>
        <source>It begins…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>%1 is being asked…</source>
        <translation>Sollicitation de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) checked, %1 without a failure.</source>
        <translation>
            <numerusform>%n&#xa0;modèle vérifié, %1 sans échec.</numerusform>
            <numerusform>%n&#xa0;modèles vérifiés, %1 sans échec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is being asked…</source>
        <translation>Sollicitation en cours…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>This was not asked yet.</source>
        <translation>Cette étape n’a pas encore été testée.</translation>
    </message>
    <message>
        <source>Go to a step of the model to see what was expected and what came.</source>
        <translation>Sélectionner une étape du modèle pour voir ce qui était attendu et ce qui a été reçu.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorResults</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 sur %2 réussis</translation>
    </message>
    <message numerus="yes">
        <source>, %n in part</source>
        <translation>
            <numerusform>, %n&#xa0;partiel</numerusform>
            <numerusform>, %n&#xa0;partiels</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Checked on %1: %2</source>
        <translation>Vérifié le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Only the verdict is known of that time. Start again to see more.</source>
        <translation>Seul le verdict de cette vérification est connu. Redémarrer le diagnostic pour en voir plus.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why it was left out: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; the route %2 leads there.</source>
        <translation>%1&#xa0;; la route %2 y mène.</translation>
    </message>
    <message>
        <source>%1; the routes %2 lead there.</source>
        <translation>%1&#xa0;; les routes %2 y mènent.</translation>
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
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>%1 cannot stream</source>
        <translation>%1 ne prend pas en charge les flux</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>Appel d’outil</translation>
    </message>
    <message>
        <source>%1 cannot call tools</source>
        <translation>%1 ne peut pas appeler d’outils</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Résultat d’outil</translation>
    </message>
    <message>
        <source>%1 cannot take the results of tools</source>
        <translation>%1 n’accepte pas les résultats d’outils</translation>
    </message>
    <message>
        <source>Several tools</source>
        <translation>Plusieurs outils</translation>
    </message>
    <message>
        <source>%1 cannot call several tools at once</source>
        <translation>%1 ne peut pas appeler plusieurs outils à la fois</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>%1 cannot think and call tools</source>
        <translation>%1 ne peut pas réfléchir et appeler des outils</translation>
    </message>
    <message>
        <source>Earlier thinking</source>
        <translation>Réflexion antérieure</translation>
    </message>
    <message>
        <source>%1 does not take its thinking back</source>
        <translation>%1 n’accepte pas le renvoi de sa réflexion</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 cannot see pictures</source>
        <translation>%1 ne prend pas en charge les images</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>%1 does not say when a conversation is too long</source>
        <translation>%1 ne signale pas qu’une conversation est trop longue</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>%1 cannot count tokens</source>
        <translation>%1 ne peut pas compter les tokens</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>%1 failed at “%2”</source>
        <translation>%1 a échoué à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 was not reached</source>
        <translation>%1 n’a pas été atteint</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>%1 is not in the provider&apos;s list</source>
        <translation>%1 n’est pas dans la liste du fournisseur</translation>
    </message>
    <message>
        <source>%1 refuses the key</source>
        <translation>%1 refuse la clé</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EngineModel</name>
    <message>
        <source>The configuration has errors, so nothing was started. Mend it, then press Start.</source>
        <translation>La configuration contient des erreurs&#xa0;; rien n’a été démarré. La corriger, puis choisir «&#xa0;Démarrer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 fails: %2</source>
        <translation>%1 est en échec&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 waits for its key until the keychain is unlocked.</source>
        <translation>%1 attend sa clé jusqu’au déverrouillage du trousseau.</translation>
    </message>
    <message>
        <source>No provider is set up that could answer. Add one, or its key.</source>
        <translation>Aucun fournisseur configuré ne peut répondre. En ajouter un, ou sa clé.</translation>
    </message>
    <message>
        <source>One request has failed since you looked last.</source>
        <translation>Une requête a échoué depuis la dernière consultation.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have failed since you looked last.</source>
        <translation>
            <numerusform>%n&#xa0;requête a échoué depuis la dernière consultation.</numerusform>
            <numerusform>%n&#xa0;requêtes ont échoué depuis la dernière consultation.</numerusform>
        </translation>
    </message>
    <message>
        <source>CCProxy listens, but does not answer at %1: a firewall or another program stands in the way.</source>
        <translation>CCProxy écoute, mais ne répond pas à %1&#xa0;: un pare-feu ou un autre programme fait obstacle.</translation>
    </message>
    <message>
        <source>CCProxy starts as soon as it can listen there.</source>
        <translation>CCProxy démarre dès qu’il peut y écouter.</translation>
    </message>
    <message>
        <source>New requests are refused until it is unpaused. What runs goes on.</source>
        <translation>Les nouvelles requêtes sont refusées jusqu’à la reprise. Celles en cours continuent.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EventModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ExchangeDetail</name>
    <message>
        <source>The chosen request</source>
        <translation>La requête sélectionnée</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copier en tant que &amp;cURL</translation>
    </message>
    <message>
        <source>Copies the request to the provider as a command for a terminal, with $API_KEY in place of the key</source>
        <translation>Copier la requête au fournisseur sous forme de commande pour un terminal, avec $API_KEY à la place de la clé</translation>
    </message>
    <message>
        <source>Tr&amp;y:</source>
        <translation>Tentati&amp;ve&#xa0;:</translation>
    </message>
    <message>
        <source>Which try&apos;s request and answer are shown</source>
        <translation>Tentative dont la requête et la réponse sont affichées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the request and gives the list its room (Esc)</source>
        <translation>Fermer la requête et rendre la place à la liste (Échap)</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Parties de la requête</translation>
    </message>
    <message>
        <source>Client to CCProxy</source>
        <translation>Client vers CCProxy</translation>
    </message>
    <message>
        <source>CCProxy to provider</source>
        <translation>CCProxy vers fournisseur</translation>
    </message>
    <message>
        <source>Provider to CCProxy</source>
        <translation>Fournisseur vers CCProxy</translation>
    </message>
    <message>
        <source>CCProxy to client</source>
        <translation>CCProxy vers client</translation>
    </message>
    <message>
        <source>Events from the provider</source>
        <translation>Événements du fournisseur</translation>
    </message>
    <message>
        <source>Events to the client</source>
        <translation>Événements vers le client</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>Vue d’ensem&amp;ble</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Re&amp;quêtes</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>Ré&amp;ponses</translation>
    </message>
    <message>
        <source>Provi&amp;der&apos;s events</source>
        <translation>Événeme&amp;nts du fournisseur</translation>
    </message>
    <message>
        <source>Cl&amp;ient&apos;s events</source>
        <translation>Événements du c&amp;lient</translation>
    </message>
    <message>
        <source>No provider was asked.</source>
        <translation>Aucun fournisseur n’a été sollicité.</translation>
    </message>
    <message>
        <source>The demo provider answers by itself, without a request.</source>
        <translation>Le fournisseur de démonstration répond de lui-même, sans requête.</translation>
    </message>
    <message>
        <source>The demo provider&apos;s answer is that to the client.</source>
        <translation>La réponse du fournisseur de démonstration est celle envoyée au client.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse reçue.</translation>
    </message>
    <message>
        <source>Copied. The command takes the key from the variable API_KEY.</source>
        <translation>Copié. La commande prend la clé dans la variable API_KEY.</translation>
    </message>
    <message>
        <source>Repl&amp;ay…</source>
        <translation>Re&amp;jouer…</translation>
    </message>
    <message>
        <source>Sends the request to another model and compares the answers</source>
        <translation>Envoyer la requête à un autre modèle et comparer les réponses</translation>
    </message>
    <message>
        <source>No provider has been asked yet.</source>
        <translation>Aucun fournisseur n’a encore été sollicité.</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>Aucune réponse reçue pour l’instant.</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Trajet</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ExportJob</name>
    <message>
        <source>&amp;JSON lines…</source>
        <translation>Lignes &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tableau (CSV)…</translation>
    </message>
    <message>
        <source>&amp;HTTP archive (HAR), with bodies…</source>
        <translation>Archive &amp;HTTP (HAR), avec les corps…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::FallbackList</name>
    <message>
        <source>Fallbacks, in the order in which they are tried</source>
        <translation>Replis, dans l’ordre des tentatives</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adds a fallback to the end</source>
        <translation>Ajouter un repli à la fin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removes this fallback</source>
        <translation>Retirer ce repli</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Tries it earlier</source>
        <translation>L’essayer plus tôt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Tries it later</source>
        <translation>L’essayer plus tard</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Figures</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>Client parti</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
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
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Shows only requests that have all of these words</source>
        <translation>Affiche uniquement les requêtes contenant tous ces mots</translation>
    </message>
    <message>
        <source>Filter, such as: sonnet status:5xx provider:openai &gt;2s</source>
        <translation>Filtre, par exemple&#xa0;: sonnet status:5xx provider:openai &gt;2s</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>Mots du filtre</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::FilterFields</name>
    <message>
        <source>in models, provider, route, error, project, session or id</source>
        <translation>dans les modèles, le fournisseur, la route, l’erreur, le projet, la session ou l’ID</translation>
    </message>
    <message>
        <source>words with a space between them</source>
        <translation>mots séparés par une espace</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>l’un d’eux</translation>
    </message>
    <message>
        <source>also status:429 or status:&gt;=400</source>
        <translation>aussi status:429 ou status:&gt;=400</translation>
    </message>
    <message>
        <source>also running, done, left, retried, cached, unpriced</source>
        <translation>aussi running, done, left, retried, cached, unpriced</translation>
    </message>
    <message>
        <source>took longer; also &lt;500ms or first:&gt;1s</source>
        <translation>durée supérieure&#xa0;; aussi &lt;500ms ou first:&gt;1s</translation>
    </message>
    <message>
        <source>tokens; also out, cached</source>
        <translation>tokens&#xa0;; aussi out, cached</translation>
    </message>
    <message>
        <source>dollars, from and to</source>
        <translation>dollars, minimum et maximum</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucun d’eux</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Findings</name>
    <message>
        <source>an address for its name</source>
        <translation>une adresse pour son nom</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>une connexion</translation>
    </message>
    <message>
        <source>a certificate that is trusted</source>
        <translation>un certificat de confiance</translation>
    </message>
    <message>
        <source>an answer of its server</source>
        <translation>une réponse de son serveur</translation>
    </message>
    <message>
        <source>the model in its list</source>
        <translation>le modèle dans sa liste</translation>
    </message>
    <message>
        <source>a key that it takes</source>
        <translation>une clé qu’il accepte</translation>
    </message>
    <message>
        <source>a whole answer</source>
        <translation>une réponse entière</translation>
    </message>
    <message>
        <source>an answer in pieces</source>
        <translation>une réponse par morceaux</translation>
    </message>
    <message>
        <source>a call of get_weather with the city Paris</source>
        <translation>un appel de get_weather avec la ville Paris</translation>
    </message>
    <message>
        <source>a whole answer with text and a count of tokens</source>
        <translation>une réponse entière avec du texte et un nombre de tokens</translation>
    </message>
    <message>
        <source>text in many pieces</source>
        <translation>du texte en de nombreux morceaux</translation>
    </message>
    <message>
        <source>an answer that uses the result of the call</source>
        <translation>une réponse qui utilise le résultat de l’appel</translation>
    </message>
    <message>
        <source>two calls in one answer</source>
        <translation>deux appels dans une réponse</translation>
    </message>
    <message>
        <source>thinking that can be seen, and a call</source>
        <translation>une réflexion visible et un appel</translation>
    </message>
    <message>
        <source>an answer, with its earlier thinking given back</source>
        <translation>une réponse, sa réflexion précédente lui étant rendue</translation>
    </message>
    <message>
        <source>the colour of a red picture</source>
        <translation>la couleur d’une image rouge</translation>
    </message>
    <message>
        <source>an error that makes Claude Code compact the conversation</source>
        <translation>une erreur qui fait que Claude Code condense la conversation</translation>
    </message>
    <message>
        <source>a number of tokens</source>
        <translation>un nombre de tokens</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>it has no https</source>
        <translation>pas de https</translation>
    </message>
    <message>
        <source>the connection was open already</source>
        <translation>la connexion était déjà ouverte</translation>
    </message>
    <message>
        <source>it cannot be asked</source>
        <translation>ne peut pas être interrogé</translation>
    </message>
    <message>
        <source>the message shows it</source>
        <translation>le message le montre</translation>
    </message>
    <message>
        <source>it has no list of models</source>
        <translation>pas de liste de modèles</translation>
    </message>
    <message>
        <source>no model of it is known</source>
        <translation>aucun de ses modèles n’est connu</translation>
    </message>
    <message>
        <source>it was not reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>it refused the key</source>
        <translation>la clé a été refusée</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>une liste vide</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>it was taken</source>
        <translation>a été acceptée</translation>
    </message>
    <message>
        <source>the answer does not tell</source>
        <translation>la réponse ne le dit pas</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>il n’y a pas de réponse</translation>
    </message>
    <message>
        <source>nothing but the end</source>
        <translation>rien que la fin</translation>
    </message>
    <message>
        <source>get_weather with Paris</source>
        <translation>get_weather avec Paris</translation>
    </message>
    <message>
        <source>the first step failed</source>
        <translation>la première étape a échoué</translation>
    </message>
    <message>
        <source>an answer without text</source>
        <translation>une réponse sans texte</translation>
    </message>
    <message>
        <source>a stream without text</source>
        <translation>un flux sans texte</translation>
    </message>
    <message>
        <source>text, but no count of tokens: costs stay unknown</source>
        <translation>du texte, mais aucun nombre de tokens&#xa0;: le coût reste inconnu</translation>
    </message>
    <message>
        <source>an answer without visible thinking</source>
        <translation>une réponse sans réflexion visible</translation>
    </message>
    <message>
        <source>one call: it works, but one after the other</source>
        <translation>un seul appel&#xa0;: cela marche, mais l’un après l’autre</translation>
    </message>
    <message>
        <source>the catalogue says that it calls no tools</source>
        <translation>selon le catalogue, il n’appelle pas d’outils</translation>
    </message>
    <message>
        <source>the catalogue says that it does not see; pictures are described as left out</source>
        <translation>selon le catalogue, il ne voit pas&#xa0;; les images sont signalées comme omises</translation>
    </message>
    <message>
        <source>the catalogue says that it does not think</source>
        <translation>selon le catalogue, il ne réfléchit pas</translation>
    </message>
    <message>
        <source>its context window is not known</source>
        <translation>sa fenêtre de contexte n’est pas connue</translation>
    </message>
    <message>
        <source>its context window is too large to try</source>
        <translation>sa fenêtre de contexte est trop grande pour l’essayer</translation>
    </message>
    <message>
        <source>there is nothing to go on from</source>
        <translation>il n’y a rien à poursuivre</translation>
    </message>
    <message>
        <source>an answer without a stop reason</source>
        <translation>une réponse sans raison d’arrêt</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>une réponse vide</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 morceau</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 morceaux</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 appels</translation>
    </message>
    <message>
        <source>%1, of 1 model</source>
        <translation>%1, sur 1 modèle</translation>
    </message>
    <message>
        <source>%1, of %2 models</source>
        <translation>%1, sur %2 modèles</translation>
    </message>
    <message>
        <source>an error, %1 %2</source>
        <translation>une erreur, %1 %2</translation>
    </message>
    <message>
        <source>no call, but %1</source>
        <translation>aucun appel, mais %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::GoToDialog</name>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Rien ne porte ce nom. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Name of an action, a page or a setting</source>
        <translation>Nom d’une action, d’une page ou d’un réglage</translation>
    </message>
    <message>
        <source>An action, a page, a setting, a provider, a route</source>
        <translation>Une action, une page, un réglage, un fournisseur, une route</translation>
    </message>
    <message>
        <source>What there is to go to</source>
        <translation>Destinations</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Health</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Its last answer was no failure.</source>
        <translation>Sa dernière réponse n’était pas un échec.</translation>
    </message>
    <message>
        <source>No request has gone there since CCProxy was started.</source>
        <translation>Aucune requête ne lui a été envoyée depuis le démarrage de CCProxy.</translation>
    </message>
    <message>
        <source>Its last answer was a failure; the next request tries again.</source>
        <translation>Sa dernière réponse était un échec&#xa0;; la prochaine requête réessaie.</translation>
    </message>
    <message>
        <source>Its key is in the keychain, which is locked or has not answered yet. Unlock it; CCProxy goes on by itself.</source>
        <translation>Sa clé est dans le trousseau, qui est verrouillé ou n’a pas encore répondu. Le déverrouiller&#xa0;; CCProxy continue de lui-même.</translation>
    </message>
    <message>
        <source>It has no key that could be used. Give it one in the settings.</source>
        <translation>Il n’a pas de clé utilisable. Lui en attribuer une dans les paramètres.</translation>
    </message>
    <message>
        <source>It is not configured well. Mend it in the settings.</source>
        <translation>Il n’est pas configuré correctement. Corriger dans les paramètres.</translation>
    </message>
    <message>
        <source>It is turned off in the settings, and gets no requests.</source>
        <translation>Il est désactivé dans les paramètres et ne reçoit aucune requête.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore sollicité</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Waits for the keychain</source>
        <translation>Attend le trousseau</translation>
    </message>
    <message>
        <source>Has no key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Sollicité</translation>
    </message>
    <message>
        <source>%1, resting: %2</source>
        <translation>%1, en pause&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Last failure: %1</source>
        <translation>Dernier échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keys that were refused or have reached a limit rest for some minutes. Resting: %1 of %2.</source>
        <translation>Les clés refusées ou ayant atteint une limite sont en pause quelques minutes. En pause&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Its certificate is not checked, so somebody in between could read what is sent.</source>
        <translation>Son certificat n’est pas vérifié&#xa0;; un intermédiaire pourrait lire ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Fails since %1; rests for %2 more</source>
        <translation>En échec depuis %1&#xa0;; au repos encore %2</translation>
    </message>
    <message>
        <source>Fails since %1; the next request tries it again</source>
        <translation>En échec depuis %1&#xa0;; la prochaine requête réessaie</translation>
    </message>
    <message>
        <source>Last tries that were answered: %1 of %2</source>
        <translation>Derniers essais ayant reçu une réponse&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::HealthPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Looks again now</source>
        <translation>Consulter de nouveau maintenant</translation>
    </message>
    <message>
        <source>&amp;Forget failures</source>
        <translation>&amp;Oublier les échecs</translation>
    </message>
    <message>
        <source>Asks the provider, its models and its keys again at once, as if they had not failed</source>
        <translation>Solliciter de nouveau immédiatement le fournisseur, ses modèles et ses clés, comme s’ils n’avaient pas échoué</translation>
    </message>
    <message>
        <source>&amp;Settings of providers…</source>
        <translation>&amp;Paramètres des fournisseurs…</translation>
    </message>
    <message>
        <source>Opens the settings of the providers</source>
        <translation>Ouvrir les paramètres des fournisseurs</translation>
    </message>
    <message>
        <source>Provi&amp;ders</source>
        <translation>Four&amp;nisseurs</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Provider or model</source>
        <translation>Fournisseur ou modèle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Dernier échec</translation>
    </message>
    <message>
        <source>Tries since CCProxy was started</source>
        <translation>Tentatives depuis le démarrage de CCProxy</translation>
    </message>
    <message>
        <source>Tries that failed since CCProxy was started</source>
        <translation>Tentatives échouées depuis le démarrage de CCProxy</translation>
    </message>
    <message>
        <source>Add a p&amp;rovider</source>
        <translation>A&amp;jouter un fournisseur</translation>
    </message>
    <message>
        <source>The proxy is not running.</source>
        <translation>Le proxy n’est pas démarré.</translation>
    </message>
    <message>
        <source>There is no provider.</source>
        <translation>Il n’y a aucun fournisseur.</translation>
    </message>
    <message>
        <source>Start it above, then this page tells how the providers are.</source>
        <translation>Le démarrer ci-dessus&#xa0;; cette page indique alors l’état des fournisseurs.</translation>
    </message>
    <message>
        <source>Requests cannot be answered until there is one.</source>
        <translation>Les requêtes ne peuvent pas recevoir de réponse tant qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Providers that can answer: %1 of %2</source>
        <translation>Fournisseurs en mesure de répondre&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The failures of %1 are forgotten.</source>
        <translation>Les échecs de %1 sont oubliés.</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>Checks what the provider&apos;s models can do, with real requests</source>
        <translation>Vérifier ce que peuvent faire les modèles du fournisseur, avec des requêtes réelles</translation>
    </message>
    <message>
        <source>Last tries</source>
        <translation>Derniers essais</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::HelloPage</name>
    <message>
        <source>Say &amp;hello</source>
        <translation>Dire &amp;bonjour</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>&amp;Lancer Claude Code…</translation>
    </message>
    <message>
        <source>&amp;Copy environment</source>
        <translation>Copier les &amp;variables d’environnement</translation>
    </message>
    <message>
        <source>Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal.</source>
        <translation>Copier les lignes qui dirigent Claude Code vers CCProxy, à coller dans un terminal.</translation>
    </message>
    <message>
        <source>Claude Code works with it when it is launched from here, by “ccproxy code” in a terminal, or in a terminal into which the copied environment was pasted.</source>
        <translation>Claude Code passe par CCProxy lorsqu’il est lancé d’ici, par «&#xa0;ccproxy code&#xa0;» dans un terminal, ou dans un terminal où les variables d’environnement copiées ont été collées.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>Say hello in one short sentence.</source>
        <translation>Dis bonjour en une courte phrase.</translation>
    </message>
    <message>
        <source>It works: this answer came through CCProxy.</source>
        <translation>Cela fonctionne&#xa0;: cette réponse est passée par CCProxy.</translation>
    </message>
    <message>
        <source>Claude Code will find the proxy at %1.</source>
        <translation>Claude Code trouvera le proxy à %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Help</name>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Report for a fault</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>This helps to find a fault. Keys are masked. Look through it before you give it to somebody: it names your providers, models and folders.</source>
        <translation>Ce rapport aide à trouver l’origine d’une panne. Les clés sont masquées. Le relire avant de le transmettre&#xa0;: il mentionne les fournisseurs, les modèles et les dossiers.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentation</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Report for a fault…</source>
        <translation>Rapport de dia&amp;gnostic…</translation>
    </message>
    <message>
        <source>&amp;About CCProxy</source>
        <translation>À &amp;propos de CCProxy</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ImportDialog</name>
    <message>
        <source>Provider %1</source>
        <translation>Fournisseur %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Paramètre %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Takes over providers and routes of another program. Its own files are only read, and what CCProxy has already stays as it is.</source>
        <translation>Importe les fournisseurs et les routes d’un autre programme. Ses propres fichiers sont seulement lus, et ce que CCProxy possède déjà reste inchangé.</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>&amp;What it has:</source>
        <translation>&amp;Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>No configuration of claude-code-router, cc-switch or an older CCProxy was found. Choose its file if it is elsewhere.</source>
        <translation>Aucune configuration de claude-code-router, de cc-switch ou d’un ancien CCProxy n’a été trouvée. Choisir le fichier s’il se trouve ailleurs.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Source&#xa0;:</translation>
    </message>
    <message>
        <source>Configurations that were found</source>
        <translation>Configurations trouvées</translation>
    </message>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Keep the keys in the file</source>
        <translation>Conser&amp;ver les clés dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Configuration of another program</source>
        <translation>Configuration d’un autre programme</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a program and its file</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) taken over</source>
        <translation>
            <numerusform>%n&#xa0;élément importé</numerusform>
            <numerusform>%n&#xa0;éléments importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) would be taken over</source>
        <translation>
            <numerusform>%n&#xa0;élément serait importé</numerusform>
            <numerusform>%n&#xa0;éléments seraient importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not taken over, and why</source>
        <translation>
            <numerusform>%n&#xa0;élément non importé, et pourquoi</numerusform>
            <numerusform>%n&#xa0;éléments non importés, et pourquoi</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken over, and in force. Undo in the settings takes it back.</source>
        <translation>L’importation est terminée et appliquée. «&#xa0;Annuler&#xa0;» dans les paramètres permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation>Elle ne contient rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will go into the keychain.</source>
        <translation>
            <numerusform>%n&#xa0;clé sera placée dans le trousseau.</numerusform>
            <numerusform>%n&#xa0;clés seront placées dans le trousseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no keys of its own.</source>
        <translation>Elle ne contient aucune clé.</translation>
    </message>
    <message>
        <source>It is being taken over. The keychain may ask for its password.</source>
        <translation>Importation en cours. Le trousseau peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>Nothing was taken over. The keys can stand in CCProxy&apos;s file as clear text.</source>
        <translation>Rien n’a été importé. Les clés peuvent figurer en clair dans le fichier de CCProxy.</translation>
    </message>
    <message>
        <source>%1: one of that name is there already and stays</source>
        <translation>%1&#xa0;: il y en a déjà un de ce nom, qui reste</translation>
    </message>
    <message>
        <source>%1: it is set already and stays</source>
        <translation>%1&#xa0;: déjà défini, et reste</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::KeyField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Shows what was typed, until the focus goes elsewhere</source>
        <translation>Afficher ce qui a été saisi, jusqu’à ce que le focus change</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Takes the key out of the configuration</source>
        <translation>Retirer la clé de la configuration</translation>
    </message>
    <message>
        <source>Type another key to replace it</source>
        <translation>Saisir une autre clé pour la remplacer</translation>
    </message>
    <message>
        <source>Type or paste the key</source>
        <translation>Saisir ou coller la clé</translation>
    </message>
    <message>
        <source>It is taken out when this is saved.</source>
        <translation>Elle sera retirée à l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::KeyPage</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>&amp;Get a key…</source>
        <translation>O&amp;btenir une clé…</translation>
    </message>
    <message>
        <source>&amp;Fetch models</source>
        <translation>Récupérer les modèle&amp;s</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Such as https://host/v1</source>
        <translation>Par exemple https://host/v1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>C&amp;lé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>It goes into the keychain. &quot;${NAME}&quot; takes it from an environment variable.</source>
        <translation>Elle est placée dans le trousseau. &quot;${NAME}&quot; la prend dans une variable d’environnement.</translation>
    </message>
    <message>
        <source>This server needs no key.</source>
        <translation>Ce serveur n’a pas besoin de clé.</translation>
    </message>
    <message>
        <source>It needs a name, such as “work”.</source>
        <translation>Un nom est nécessaire, par exemple «&#xa0;work&#xa0;».</translation>
    </message>
    <message>
        <source>No provider can be used yet. Go back and choose one.</source>
        <translation>Aucun fournisseur n’est encore utilisable. Revenir en arrière et en choisir un.</translation>
    </message>
    <message>
        <source>It needs the address of the server.</source>
        <translation>L’adresse du serveur est nécessaire.</translation>
    </message>
    <message>
        <source>It needs a key.</source>
        <translation>Une clé est nécessaire.</translation>
    </message>
    <message>
        <source>It needs a model. “Fetch models” asks the provider for its list.</source>
        <translation>Un modèle est nécessaire. «&#xa0;Récupérer les modèles&#xa0;» demande sa liste au fournisseur.</translation>
    </message>
    <message>
        <source>Cancel &amp;fetching</source>
        <translation>Annuler la récupérat&amp;ion</translation>
    </message>
    <message>
        <source>macOS may ask whether CCProxy may use it: choose “Always Allow”.</source>
        <translation>macOS demandera peut-être si CCProxy peut l’utiliser&#xa0;: choisissez «&#xa0;Toujours autoriser&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::LaunchDialog</name>
    <message>
        <source>Launch Claude Code</source>
        <translation>Lancer Claude Code</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Opérations prévues</translation>
    </message>
    <message>
        <source>&amp;What will be done:</source>
        <translation>&amp;Opérations prévues&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The folder of your project; it can be dropped here</source>
        <translation>Le dossier du projet&#xa0;; il peut être déposé ici</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>As the routes say</source>
        <translation>Selon les routes</translation>
    </message>
    <message>
        <source>None, or as in: --continue</source>
        <translation>Aucun, ou par exemple&#xa0;: --continue</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Profil&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Arguments:</source>
        <translation>&amp;Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Another command</source>
        <translation>Autre commande</translation>
    </message>
    <message>
        <source>{cmd} stands for Claude Code&apos;s command, {dir} for the folder.</source>
        <translation>{cmd} représente la commande de Claude Code, {dir} le dossier.</translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation>&amp;Commande&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Terminal:</source>
        <translation>&amp;Terminal&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start the proxy</source>
        <translation>Démarrer le prox&amp;y</translation>
    </message>
    <message>
        <source>Choose the pro&amp;gram…</source>
        <translation>Choisir le pro&amp;gramme…</translation>
    </message>
    <message>
        <source>The proxy is not running, so Claude Code would have nobody to speak to.</source>
        <translation>Le proxy n’est pas démarré, Claude Code n’aurait donc aucun interlocuteur.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose the claude program</source>
        <translation>Choisir le programme claude</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::LivePage</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Goes to the filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>S&amp;uivre</translation>
    </message>
    <message>
        <source>Stays at the newest request</source>
        <translation>Rester sur la requête la plus récente</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Holds the list as it is; the requests go on</source>
        <translation>Figer la liste&#xa0;; les requêtes continuent</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Empties the list; the history keeps what it has</source>
        <translation>Vider la liste&#xa0;; l’historique reste intact</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Looks for requests now</source>
        <translation>Rechercher les requêtes maintenant</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Writes the requests that are listed into a file</source>
        <translation>Écrire les requêtes listées dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requêtes</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The list is paused. The requests go on.</source>
        <translation>La liste est en pause. Les requêtes continuent.</translation>
    </message>
    <message>
        <source>No request passes the filter.</source>
        <translation>Aucune requête ne correspond au filtre.</translation>
    </message>
    <message>
        <source>There are %1 in all.</source>
        <translation>Total&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Aucune requête pour l’instant.</translation>
    </message>
    <message>
        <source>The proxy is not running: start it above.</source>
        <translation>Le proxy n’est pas démarré&#xa0;: le démarrer ci-dessus.</translation>
    </message>
    <message>
        <source>Start Claude Code with %1, or any program that speaks to Anthropic with %2.</source>
        <translation>Lancer Claude Code avec %1, ou tout programme qui communique avec Anthropic avec %2.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Requêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Requests: %1 of %2</source>
        <translation>Requêtes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>not listed, since they ended unseen: %1</source>
        <translation>non listées, car terminées sans être vues&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was sent and received was not kept. Those of the last 200 requests are, and more by the setting history.bodies.</source>
        <translation>Les données envoyées et reçues n’ont pas été conservées. Elles le sont pour les 200&#xa0;dernières requêtes, et pour d’autres selon le paramètre history.bodies.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Id copied.</source>
        <translation>ID copié.</translation>
    </message>
    <message>
        <source>Only this &amp;model</source>
        <translation>Ce &amp;modèle uniquement</translation>
    </message>
    <message>
        <source>Only this &amp;provider</source>
        <translation>Ce &amp;fournisseur uniquement</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>Cette &amp;session uniquement</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exporter les requêtes</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Exported to %2. Requests: %1</source>
        <translation>Exporté vers %2. Requêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>That request is no longer known.</source>
        <translation>Cette requête n’est plus connue.</translation>
    </message>
    <message>
        <source>What is sent and received is not kept, since the history is switched off.</source>
        <translation>Ce qui est envoyé et reçu n’est pas conservé, car l’historique est désactivé.</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copied as JSON.</source>
        <translation>Copié en JSON.</translation>
    </message>
    <message>
        <source>Save as &amp;test fixture…</source>
        <translation>Enregistrer comme donnée de &amp;test…</translation>
    </message>
    <message>
        <source>What was sent and received was not kept, so there is no fixture.</source>
        <translation>Ce qui a été envoyé et reçu n’a pas été gardé&#xa0;; il n’y a donc pas de donnée de test.</translation>
    </message>
    <message>
        <source>Save as a test fixture</source>
        <translation>Enregistrer comme donnée de test</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::MainWindow</name>
    <message>
        <source>&amp;Live</source>
        <translation>En d&amp;irect</translation>
    </message>
    <message>
        <source>CCProxy</source>
        <translation>CCProxy</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>Copier les &amp;variables d’environnement</translation>
    </message>
    <message>
        <source>Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal.</source>
        <translation>Copier les lignes qui dirigent Claude Code vers CCProxy, à coller dans un terminal.</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>Cons&amp;ommation</translation>
    </message>
    <message>
        <source>Pr&amp;oviders</source>
        <translation>Fo&amp;urnisseurs</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notifications…</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>&amp;Lancer Claude Code…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Configurer…</translation>
    </message>
    <message>
        <source>The port is %1 from now on. The settings can undo it.</source>
        <translation>Le port est désormais %1. Les réglages permettent de l’annuler.</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Mending</name>
    <message>
        <source>Change the key of %1…</source>
        <translation>Changer la clé de %1…</translation>
    </message>
    <message>
        <source>Check the address of %1…</source>
        <translation>Vérifier l’adresse de %1…</translation>
    </message>
    <message>
        <source>Check the settings of %1…</source>
        <translation>Vérifier les réglages de %1…</translation>
    </message>
    <message>
        <source>Choose another model for the route %1…</source>
        <translation>Choisir un autre modèle pour la route %1…</translation>
    </message>
    <message>
        <source>Give the route %1 a fallback…</source>
        <translation>Donner un repli à la route %1…</translation>
    </message>
    <message>
        <source>Check the routes…</source>
        <translation>Vérifier les routes…</translation>
    </message>
    <message>
        <source>Set up a provider…</source>
        <translation>Configurer un fournisseur…</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>Changer le budget…</translation>
    </message>
    <message>
        <source>Choose another port…</source>
        <translation>Choisir un autre port…</translation>
    </message>
    <message>
        <source>Choose another address to listen on…</source>
        <translation>Choisir une autre adresse d’écoute…</translation>
    </message>
    <message>
        <source>Choose a model for %1…</source>
        <translation>Choisir un modèle pour %1…</translation>
    </message>
    <message>
        <source>Turn on %1…</source>
        <translation>Activer %1…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ModelChooser</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Search for a model, or the name of another one</source>
        <translation>Rechercher un modèle, ou nom d’un autre</translation>
    </message>
    <message>
        <source>Search, or type the name of another model</source>
        <translation>Rechercher, ou saisir le nom d’un autre modèle</translation>
    </message>
    <message>
        <source>Models that may be asked for</source>
        <translation>Modèles pouvant être demandés</translation>
    </message>
    <message>
        <source>Cancel &amp;fetching</source>
        <translation>Annuler la récupérat&amp;ion</translation>
    </message>
    <message>
        <source>&amp;Fetch models</source>
        <translation>Récupérer les modèle&amp;s</translation>
    </message>
    <message>
        <source>None is checked, so any model may be asked for.</source>
        <translation>Aucun n’est coché, tout modèle peut donc être demandé.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n model(s) may be asked for.</source>
        <translation>
            <numerusform>Seul %n&#xa0;modèle peut être demandé.</numerusform>
            <numerusform>Seuls %n&#xa0;modèles peuvent être demandés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>La liste est en cours de récupération.</translation>
    </message>
    <message>
        <source>The list was fetched on %1.</source>
        <translation>La liste a été récupérée le %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::MoreFields</name>
    <message>
        <source>As for all; &quot;direct&quot; for none</source>
        <translation>Comme pour tous&#xa0;; &quot;direct&quot; pour aucun</translation>
    </message>
    <message>
        <source>F&amp;urther keys:</source>
        <translation>Autres &amp;clés&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>&amp;En-têtes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Parameters:</source>
        <translation>Paramèt&amp;res&#xa0;:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>Certi&amp;ficats&#xa0;:</translation>
    </message>
    <message>
        <source>Model &amp;options:</source>
        <translation>&amp;Options des modèles&#xa0;:</translation>
    </message>
    <message>
        <source>Add another &amp;key</source>
        <translation>Ajouter une &amp;autre clé</translation>
    </message>
    <message>
        <source>Requests take turns with all keys, and go on with another one when one is refused or has reached a limit.</source>
        <translation>Les requêtes utilisent toutes les clés à tour de rôle et continuent avec une autre lorsque l’une est refusée ou a atteint une limite.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Ceux du système</translation>
    </message>
    <message>
        <source>A file (PEM) with certificates to trust beside the system&apos;s</source>
        <translation>Un fichier (PEM) de certificats approuvés en plus de ceux du système</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats approuvés</translation>
    </message>
    <message>
        <source>Check the ser&amp;ver&apos;s certificate</source>
        <translation>&amp;Vérifier le certificat du serveur</translation>
    </message>
    <message>
        <source>⚠ Without the check anybody on the way to the server can read the key and all requests. Better give the server&apos;s certificate above.</source>
        <translation>⚠ Sans cette vérification, tout intermédiaire sur le chemin du serveur peut lire la clé et toutes les requêtes. Il vaut mieux indiquer ci-dessus le certificat du serveur.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>Options des modèles</translation>
    </message>
    <message>
        <source>Sent with each request</source>
        <translation>Envoyés avec chaque requête</translation>
    </message>
    <message>
        <source>What requests get that do not say it themselves</source>
        <translation>Ce que reçoivent les requêtes qui ne l’indiquent pas</translation>
    </message>
    <message>
        <source>What models can do that CCProxy does not know</source>
        <translation>Ce que savent faire les modèles que CCProxy ne connaît pas</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Notice</name>
    <message>
        <source>The proxy does not start, or with a problem</source>
        <translation>Le proxy ne démarre pas, ou démarre avec un problème</translation>
    </message>
    <message>
        <source>A request failed, with all its fallbacks</source>
        <translation>Une requête a échoué, ainsi que tous ses replis</translation>
    </message>
    <message>
        <source>A fallback answered in place of a provider</source>
        <translation>Un repli a répondu à la place d’un fournisseur</translation>
    </message>
    <message>
        <source>A provider fails again and again</source>
        <translation>Un fournisseur échoue de façon répétée</translation>
    </message>
    <message>
        <source>A provider works again</source>
        <translation>Un fournisseur fonctionne de nouveau</translation>
    </message>
    <message>
        <source>A provider refuses its key</source>
        <translation>Un fournisseur refuse sa clé</translation>
    </message>
    <message>
        <source>A budget is nearly or wholly spent</source>
        <translation>Un budget est presque ou entièrement épuisé</translation>
    </message>
    <message>
        <source>A changed configuration is not valid</source>
        <translation>Une configuration modifiée n’est pas valide</translation>
    </message>
    <message>
        <source>The proxy could not start</source>
        <translation>Le proxy n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>The proxy runs, with a problem</source>
        <translation>Le proxy est en service, avec un problème</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>Une requête a échoué</translation>
    </message>
    <message numerus="yes">
        <source>%n requests failed</source>
        <translation>
            <numerusform>%n&#xa0;requête a échoué</numerusform>
            <numerusform>%n&#xa0;requêtes ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>A fallback answers for: %1</source>
        <translation>Un repli répond à la place de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fails again and again: %1</source>
        <translation>Échecs répétés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Works again: %1</source>
        <translation>Fonctionne de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key refused: %1</source>
        <translation>Clé refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The changed configuration is not valid</source>
        <translation>La configuration modifiée n’est pas valide</translation>
    </message>
    <message>
        <source>%1 has answered. %2 said: %3</source>
        <translation>%1 a répondu. Réponse de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>It has answered a request.</source>
        <translation>Il a répondu à une requête.</translation>
    </message>
    <message>
        <source>The one before stays in force. %1</source>
        <translation>La précédente reste en vigueur. %1</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keychain is locked: %1</source>
        <translation>Le trousseau est verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unlock it; CCProxy goes on by itself.</source>
        <translation>Déverrouillez-le&#xa0;; CCProxy continue de lui-même.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::NoticeChoice</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me when:</source>
        <translation>Me prévenir dans ces cas&#xa0;:</translation>
    </message>
    <message>
        <source>All notifications are off by the setting ui.notifications.</source>
        <translation>Toutes les notifications sont désactivées par le paramètre ui.notifications.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Parcourir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionField</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialiser&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Type it as a whole, with the password that is hidden here.</source>
        <translation>La saisir en entier, avec le mot de passe masqué ici.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionSection</name>
    <message>
        <source>CCProxy does not start at login.</source>
        <translation>CCProxy ne démarre pas à l’ouverture de session.</translation>
    </message>
    <message>
        <source>CCProxy starts at login: %1</source>
        <translation>CCProxy démarre à l’ouverture de session&#xa0;: %1</translation>
    </message>
    <message>
        <source>The entry is of another version or place of CCProxy, and is mended at the next change: %1</source>
        <translation>L’entrée provient d’une autre version ou d’un autre emplacement de CCProxy&#xa0;; elle sera corrigée à la prochaine modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something else stands where CCProxy would enter itself. Remove it first: %1</source>
        <translation>Un autre élément se trouve là où CCProxy créerait son entrée. Le supprimer d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The proxy still listens at %1. Stop and start it, and the new address counts.</source>
        <translation>Le proxy écoute encore sur %1. L’arrêter et le démarrer pour que la nouvelle adresse prenne effet.</translation>
    </message>
    <message>
        <source>The settings of the system have it switched off. Switch it on there, or here once more.</source>
        <translation>Les réglages du système l’ont désactivé. Activez-le là-bas, ou ici encore une fois.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Options</name>
    <message>
        <source>The environment variable %1 sets it. To change it here, start CCProxy without that variable.</source>
        <translation>Définie par la variable d’environnement %1. Pour modifier cette valeur ici, démarrer CCProxy sans cette variable.</translation>
    </message>
    <message>
        <source>The command line sets it. To change it here, start CCProxy without that option.</source>
        <translation>Définie par la ligne de commande. Pour modifier cette valeur ici, démarrer CCProxy sans cette option.</translation>
    </message>
    <message>
        <source>The file takes it from a variable: %1</source>
        <translation>Le fichier prend cette valeur dans une variable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the proxy listens. 127.0.0.1 is for programs on this computer only; anything else needs a key for clients (Security).</source>
        <translation>Adresse d’écoute du proxy. 127.0.0.1 est réservée aux programmes de cet ordinateur&#xa0;; toute autre adresse exige une clé pour les clients (Sécurité).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port that the proxy listens on.</source>
        <translation>Port d’écoute du proxy.</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Délai d’achèvement</translation>
    </message>
    <message>
        <source>How long running answers may take when the proxy stops.</source>
        <translation>Durée accordée aux réponses en cours lorsque le proxy s’arrête.</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Attente d’une réponse</translation>
    </message>
    <message>
        <source>How long a provider may be silent before an answer begins.</source>
        <translation>Durée pendant laquelle un fournisseur peut rester silencieux avant le début d’une réponse.</translation>
    </message>
    <message>
        <source>Wait inside an answer</source>
        <translation>Attente pendant une réponse</translation>
    </message>
    <message>
        <source>How long a provider may be silent after an answer has begun.</source>
        <translation>Durée pendant laquelle un fournisseur peut rester silencieux après le début d’une réponse.</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Tentatives supplémentaires</translation>
    </message>
    <message>
        <source>How often the same model is asked again after a failure, before a fallback gets the request.</source>
        <translation>Nombre de fois où le même modèle est de nouveau sollicité après un échec, avant que la requête passe à un repli.</translation>
    </message>
    <message>
        <source>Answers to try again</source>
        <translation>Réponses à réessayer</translation>
    </message>
    <message>
        <source>Pass over providers that keep failing</source>
        <translation>Ignorer les fournisseurs en échec répété</translation>
    </message>
    <message>
        <source>They are asked again after half a minute.</source>
        <translation>Ils sont de nouveau sollicités après une demi-minute.</translation>
    </message>
    <message>
        <source>Auto mode of Claude Code</source>
        <translation>Mode auto de Claude Code</translation>
    </message>
    <message>
        <source>Its safety check is a service of Anthropic. With another provider you are asked instead, or the routed model decides.</source>
        <translation>Son contrôle de sécurité est un service d’Anthropic. Avec un autre fournisseur, une confirmation est demandée à la place, ou le modèle routé décide.</translation>
    </message>
    <message>
        <source>Search server</source>
        <translation>Serveur de recherche</translation>
    </message>
    <message>
        <source>A SearXNG server with JSON switched on, which searches the web for models whose provider cannot.</source>
        <translation>Un serveur SearXNG avec JSON activé, qui effectue les recherches web pour les modèles dont le fournisseur en est incapable.</translation>
    </message>
    <message>
        <source>Write a log file</source>
        <translation>Écrire un fichier journal</translation>
    </message>
    <message>
        <source>Detail of the log</source>
        <translation>Niveau de détail du journal</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>Empty: ccproxy.log in the folder of CCProxy.</source>
        <translation>Vide&#xa0;: ccproxy.log dans le dossier de CCProxy.</translation>
    </message>
    <message>
        <source>Serve metrics</source>
        <translation>Fournir des métriques</translation>
    </message>
    <message>
        <source>Counts for Prometheus, at /metrics.</source>
        <translation>Compteurs pour Prometheus, sous /metrics.</translation>
    </message>
    <message>
        <source>Key for clients</source>
        <translation>Clé pour les clients</translation>
    </message>
    <message>
        <source>What clients must send. Without it, only this computer can use the proxy.</source>
        <translation>Ce que les clients doivent envoyer. Sans elle, seul cet ordinateur peut utiliser le proxy.</translation>
    </message>
    <message>
        <source>Names of this computer</source>
        <translation>Noms de cet ordinateur</translation>
    </message>
    <message>
        <source>Limit how often each client may ask</source>
        <translation>Limiter la fréquence des requêtes de chaque client</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Of each client, while that is limited.</source>
        <translation>Par client, tant que cette limite est active.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Taille maximale d’une requête</translation>
    </message>
    <message>
        <source>In bytes, or as in &quot;64 MiB&quot;.</source>
        <translation>En octets, ou par exemple &quot;64 MiB&quot;.</translation>
    </message>
    <message>
        <source>Proxy to the internet</source>
        <translation>Proxy vers Internet</translation>
    </message>
    <message>
        <source>Such as http://host:8080 or socks5://host:1080. Empty: that of the system; &quot;direct&quot;: none.</source>
        <translation>Par exemple http://host:8080 ou socks5://host:1080. Vide&#xa0;: celui du système&#xa0;; &quot;direct&quot;&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust beside those of the system, such as that of a company proxy.</source>
        <translation>Un fichier PEM de certificats approuvés en plus de ceux du système, par exemple celui d’un proxy d’entreprise.</translation>
    </message>
    <message>
        <source>Keep a history of requests</source>
        <translation>Conserver un historique des requêtes</translation>
    </message>
    <message>
        <source>Keep the texts</source>
        <translation>Conserver les textes</translation>
    </message>
    <message>
        <source>What was sent and received, without keys. It holds your source code.</source>
        <translation>Données envoyées et reçues, sans les clés. Elles contiennent le code source.</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Jours de conservation</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>In bytes, or as in &quot;1 GiB&quot;. The oldest requests go first.</source>
        <translation>En octets, ou par exemple &quot;1 GiB&quot;. Les requêtes les plus anciennes sont supprimées en premier.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>A file, or postgresql://user@host/database. Empty: history.sqlite in the folder of CCProxy.</source>
        <translation>Un fichier, ou postgresql://user@host/database. Vide&#xa0;: history.sqlite dans le dossier de CCProxy.</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dollars par jour</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vide&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>Dollars a month</source>
        <translation>Dollars par mois</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>À la limite</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>Of fallbacks in use, refused keys and budgets.</source>
        <translation>Replis utilisés, clés refusées et budgets.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>From tokens</source>
        <translation>À partir de (tokens)</translation>
    </message>
    <message>
        <source>Longer prompts than this take the route.</source>
        <translation>Les prompts plus longs empruntent la route.</translation>
    </message>
    <message>
        <source>Smallest thinking budget</source>
        <translation>Budget de réflexion minimal</translation>
    </message>
    <message>
        <source>In tokens. Empty: any.</source>
        <translation>En tokens. Vide&#xa0;: indifférent.</translation>
    </message>
    <message>
        <source>Lowest effort</source>
        <translation>Effort minimal</translation>
    </message>
    <message>
        <source>Claude Code asks for high by itself, so the usual is xhigh.</source>
        <translation>Claude Code demande high de lui-même&#xa0;; la valeur habituelle est donc xhigh.</translation>
    </message>
    <message>
        <source>Types of agents</source>
        <translation>Types d’agents</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs uniquement</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>De toutes les requêtes</translation>
    </message>
    <message>
        <source>Of failed requests</source>
        <translation>Des requêtes en échec</translation>
    </message>
    <message>
        <source>Of none</source>
        <translation>D’aucune</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Refuse requests</source>
        <translation>Refuser les requêtes</translation>
    </message>
    <message>
        <source>Use only the background route</source>
        <translation>Utiliser uniquement la route background</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Let the routed model decide</source>
        <translation>Laisser le modèle routé décider</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>HTTP status codes. None: the usual ones.</source>
        <translation>Codes d’état HTTP. Aucun&#xa0;: les codes habituels.</translation>
    </message>
    <message>
        <source>Further names by which clients may call the proxy.</source>
        <translation>Autres noms par lesquels les clients peuvent appeler le proxy.</translation>
    </message>
    <message>
        <source>Fields that requests get when they lack them, such as temperature. Fields inside of others are named as in reasoning.effort or stop[0].</source>
        <translation>Champs que reçoivent les requêtes lorsqu’ils leur manquent, comme temperature. Ceux qui sont dans d’autres se nomment comme reasoning.effort ou stop[0].</translation>
    </message>
    <message>
        <source>Its parameters</source>
        <translation>Ses paramètres</translation>
    </message>
    <message>
        <source>Those of the chosen fallback alone.</source>
        <translation>Ceux du repli choisi seulement.</translation>
    </message>
    <message>
        <source>That count as thinking, such as Plan.</source>
        <translation>Qui comptent comme réflexion, comme Plan.</translation>
    </message>
    <message>
        <source>What must hold besides for the route to count: all of them.</source>
        <translation>Ce qui doit aussi être vrai pour que la route compte&#xa0;: toutes à la fois.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Window in tokens</source>
        <translation>Fenêtre en tokens</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse maximale</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>Voit les images</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens du prompt</translation>
    </message>
    <message>
        <source>Field of the request</source>
        <translation>Champ de la requête</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>Modèle demandé</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>est égal à</translation>
    </message>
    <message>
        <source>is other than</source>
        <translation>est différent de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Comme connu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Where there is no tray. Elsewhere CCProxy goes on behind its icon.</source>
        <translation>Là où il n’y a pas de zone de notification. Ailleurs, CCProxy continue derrière son icône.</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Comme d’habitude ici</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claire, pour barres sombres</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Sombre, pour barres claires</translation>
    </message>
    <message>
        <source>Minimises it</source>
        <translation>La réduit</translation>
    </message>
    <message>
        <source>Quits CCProxy</source>
        <translation>Quitte CCProxy</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Overview</name>
    <message>
        <source>Try %1: %2</source>
        <translation>Tentative %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source>unknown, since the catalogue has no price for all of it</source>
        <translation>inconnu, car le catalogue n’a pas de prix pour tout</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Résultat&#xa0;:</translation>
    </message>
    <message>
        <source>Failure:</source>
        <translation>Échec&#xa0;:</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>Demandé&#xa0;:</translation>
    </message>
    <message>
        <source>Route:</source>
        <translation>Route&#xa0;:</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Answered by:</source>
        <translation>Réponse de&#xa0;:</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>Tokens&#xa0;:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Coût&#xa0;:</translation>
    </message>
    <message>
        <source>Arrived:</source>
        <translation>Arrivée&#xa0;:</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>Classe&#xa0;:</translation>
    </message>
    <message>
        <source>Session:</source>
        <translation>Session&#xa0;:</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>Projet&#xa0;:</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Requête&#xa0;:</translation>
    </message>
    <message>
        <source>Overview of the request</source>
        <translation>Vue d’ensemble de la requête</translation>
    </message>
    <message>
        <source>%1 of the input from the cache</source>
        <translation>%1 d’entrée lus dans le cache</translation>
    </message>
    <message>
        <source>%1 of the input to the cache</source>
        <translation>%1 d’entrée écrits dans le cache</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::PortHelp</name>
    <message>
        <source>Port %1 is taken by another CCProxy, of another home folder or user.</source>
        <translation>Le port %1 est pris par un autre CCProxy, d’un autre dossier ou utilisateur.</translation>
    </message>
    <message>
        <source>Port %1 is taken by claude-code-router.</source>
        <translation>Le port %1 est pris par claude-code-router.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Le port %1 est pris par un autre programme.</translation>
    </message>
    <message>
        <source>Port %1 was taken, and is free now.</source>
        <translation>Le port %1 était pris&#xa0;; il est libre maintenant.</translation>
    </message>
    <message>
        <source>Windows keeps port %1 for itself; &quot;%2&quot; lists the ports that it keeps.</source>
        <translation>Windows se réserve le port %1&#xa0;; «&#xa0;%2&#xa0;» liste les ports réservés.</translation>
    </message>
    <message>
        <source>The system keeps ports below 1024, such as %1, for itself.</source>
        <translation>Le système se réserve les ports inférieurs à 1024, comme %1.</translation>
    </message>
    <message>
        <source>The system does not let CCProxy listen on port %1.</source>
        <translation>Le système ne laisse pas CCProxy écouter sur le port %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::PresetPicker</name>
    <message>
        <source>Open the page for &amp;keys</source>
        <translation>Ouvrir la page des &amp;clés</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Type a name, such as deepseek</source>
        <translation>Saisir un nom, par exemple deepseek</translation>
    </message>
    <message>
        <source>Which &amp;provider?</source>
        <translation>Quel &amp;fournisseur&#xa0;?</translation>
    </message>
    <message>
        <source>Providers that can be added</source>
        <translation>Fournisseurs pouvant être ajoutés</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
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
            <numerusform>Trouvé sur cet ordinateur, avec %n&#xa0;modèle</numerusform>
            <numerusform>Trouvé sur cet ordinateur, avec %n&#xa0;modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Any other, by its address</source>
        <translation>Tout autre, par son adresse</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Serveur compatible OpenAI</translation>
    </message>
    <message>
        <source>Anthropic-compatible server</source>
        <translation>Serveur compatible Anthropic</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Problems</name>
    <message>
        <source>Set a key for clients first, or listen on 127.0.0.1.</source>
        <translation>Définissez d’abord une clé pour les clients, ou écoutez sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>Type its address, such as http://127.0.0.1:8888.</source>
        <translation>Saisissez son adresse, par exemple http://127.0.0.1:8888.</translation>
    </message>
    <message>
        <source>Let it be checked, or choose the certificate of a company proxy.</source>
        <translation>Laissez-le être vérifié, ou choisissez le certificat d’un proxy d’entreprise.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>Type its name, such as temperature.</source>
        <translation>Saisissez son nom, par exemple temperature.</translation>
    </message>
    <message>
        <source>Choose what kind of provider it is.</source>
        <translation>Choisissez de quel type de fournisseur il s’agit.</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Type it as the key of the provider, which is kept in the keychain, or type ${NAME} for an environment variable.</source>
        <translation>Saisissez-la comme clé du fournisseur, conservée dans le trousseau, ou saisissez ${NAME} pour une variable d’environnement.</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>this number is out of range</source>
        <translation>ce nombre est hors limites</translation>
    </message>
    <message>
        <source>this duration is out of range</source>
        <translation>cette durée est hors limites</translation>
    </message>
    <message>
        <source>this is none of its values</source>
        <translation>ce n’est aucune des valeurs possibles</translation>
    </message>
    <message>
        <source>this is neither a host name nor an address</source>
        <translation>ce n’est ni un nom d’hôte ni une adresse</translation>
    </message>
    <message>
        <source>write a number from %1 to %2</source>
        <translation>saisissez un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>write a duration from %1 to %2</source>
        <translation>saisissez une durée de %1 à %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProfilesSection</name>
    <message>
        <source>A profile has routes and a budget of its own. Claude Code takes one when it is started with its name; what a profile does not set is as without it.</source>
        <translation>Un profil possède ses propres routes et son propre budget. Claude Code l’utilise lorsqu’il est lancé avec son nom&#xa0;; ce qu’un profil ne définit pas reste comme sans profil.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>Nom d’un nouveau profil</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Retirer le profil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The profile %1 was added.</source>
        <translation>Le profil %1 a été ajouté.</translation>
    </message>
    <message>
        <source>The profile is called %1 now.</source>
        <translation>Le profil s’appelle désormais %1.</translation>
    </message>
    <message>
        <source>The profile %1 was removed.</source>
        <translation>Le profil %1 a été retiré.</translation>
    </message>
    <message>
        <source>Set something else in this profile</source>
        <translation>Définir autre chose dans ce profil</translation>
    </message>
    <message>
        <source>Set something else…</source>
        <translation>Définir autre chose…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderEditor</name>
    <message>
        <source>This server needs no key.</source>
        <translation>Ce serveur n’a pas besoin de clé.</translation>
    </message>
    <message>
        <source>It goes into the keychain. &quot;${NAME}&quot; takes it from an environment variable.</source>
        <translation>Elle est placée dans le trousseau. &quot;${NAME}&quot; la prend dans une variable d’environnement.</translation>
    </message>
    <message>
        <source>K&amp;eep it in the file</source>
        <translation>Conserver dans le fic&amp;hier</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Fournisseur %1</translation>
    </message>
    <message>
        <source>Only you may read the file, but every program that you start can, and backups will have it.</source>
        <translation>La lecture du fichier est réservée à cet utilisateur, mais tout programme qu’il démarre peut aussi le lire, et les sauvegardes le contiendront.</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Un nom est nécessaire</translation>
    </message>
    <message>
        <source>Or set the environment variable %1 where CCProxy is started and write ${%1} as the key; or keep the key in the file as clear text.</source>
        <translation>Il est aussi possible de définir la variable d’environnement %1 là où CCProxy est démarré et d’écrire ${%1} comme clé, ou de conserver la clé en clair dans le fichier.</translation>
    </message>
    <message>
        <source>It is being saved. The keychain may ask for its password.</source>
        <translation>Enregistrement en cours. Le trousseau peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>Something is not right yet.</source>
        <translation>Quelque chose n’est pas encore correct.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderForm</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>What routes and requests call it</source>
        <translation>Le nom utilisé par les routes et les requêtes</translation>
    </message>
    <message>
        <source>A provider keeps its name, since routes lead to it by that. A copy can have another one.</source>
        <translation>Un fournisseur garde son nom, car les routes y mènent par ce nom. Une copie peut en avoir un autre.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>Add&amp;ress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>C&amp;lé&#xa0;:</translation>
    </message>
    <message>
        <source>Mode&amp;ls:</source>
        <translation>&amp;Modèles&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Get a key…</source>
        <translation>O&amp;btenir une clé…</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus d’options</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>D’après son nom</translation>
    </message>
    <message>
        <source>Such as https://host/v1</source>
        <translation>Par exemple https://host/v1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderWords</name>
    <message>
        <source>%1, ends in %2</source>
        <translation>%1, se termine par %2</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>In the keychain, which is locked or does not answer</source>
        <translation>Dans le trousseau, qui est verrouillé ou ne répond pas</translation>
    </message>
    <message>
        <source>In the keychain, but none works here</source>
        <translation>Dans le trousseau, mais aucun ne fonctionne ici</translation>
    </message>
    <message>
        <source>In the keychain, which refuses to give it</source>
        <translation>Dans le trousseau, qui refuse de la fournir</translation>
    </message>
    <message>
        <source>The keychain does not have it</source>
        <translation>Le trousseau ne la contient pas</translation>
    </message>
    <message>
        <source>In the keychain, but it cannot be read</source>
        <translation>Dans le trousseau, mais elle est illisible</translation>
    </message>
    <message>
        <source>In the file as clear text</source>
        <translation>En clair dans le fichier</translation>
    </message>
    <message>
        <source>From the variable %1</source>
        <translation>Depuis la variable %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Aucune nécessaire</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>Compatible OpenAI</translation>
    </message>
    <message>
        <source>OpenAI-compatible (Responses)</source>
        <translation>Compatible OpenAI (Responses)</translation>
    </message>
    <message>
        <source>Anthropic-compatible</source>
        <translation>Compatible Anthropic</translation>
    </message>
    <message>
        <source>Gemini-compatible</source>
        <translation>Compatible Gemini</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>Comme %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProvidersSection</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>Cop&amp;y…</source>
        <translation>Dup&amp;liquer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Space turns a provider on or off, Enter edits it, Alt with Up or Down moves it.</source>
        <translation>Espace active ou désactive un fournisseur, Entrée le modifie, Alt avec Haut ou Bas le déplace.</translation>
    </message>
    <message>
        <source>There is no provider yet. Add one to begin.</source>
        <translation>Il n’y a encore aucun fournisseur. En ajouter un pour commencer.</translation>
    </message>
    <message>
        <source>The configuration is not valid; mend it first: %1</source>
        <translation>La configuration n’est pas valide&#xa0;; la corriger d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <translation>%1 est désactivé.</translation>
    </message>
    <message>
        <source>%1 is turned on.</source>
        <translation>%1 est activé.</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 a été déplacé.</translation>
    </message>
    <message>
        <source>%1 is deleted as well</source>
        <translation>%1 est également supprimée</translation>
    </message>
    <message>
        <source>%1 leads to %2,%3 then</source>
        <translation>%1 mène alors à %2,%3</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead to %1.</source>
        <translation>
            <numerusform>%n&#xa0;route mène à %1.</numerusform>
            <numerusform>%n&#xa0;routes mènent à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Cette action peut être annulée.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1 est supprimé. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>Space turns %1 on.</source>
        <translation>La barre d’espace active %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::QuitQuestion</name>
    <message>
        <source>Quit CCProxy</source>
        <translation>Quitter CCProxy</translation>
    </message>
    <message>
        <source>When you quit now, these answers end in the middle with an error.</source>
        <translation>Quitter maintenant interrompt ces réponses par une erreur.</translation>
    </message>
    <message>
        <source>Quit &amp;after they end</source>
        <translation>Attendre la &amp;fin puis quitter</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>Quitter &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Reasons</name>
    <message>
        <source>no other rule matched</source>
        <translation>aucune autre règle ne convenait</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a haiku model</source>
        <translation>«&#xa0;%1&#xa0;» est un modèle haiku</translation>
    </message>
    <message>
        <source>the request is of class %1</source>
        <translation>la requête est de la classe %1</translation>
    </message>
    <message>
        <source>the request is of an agent</source>
        <translation>la requête vient d’un agent</translation>
    </message>
    <message>
        <source>the request names provider %1</source>
        <translation>la requête nomme le fournisseur %1</translation>
    </message>
    <message>
        <source>a route is named &quot;%1&quot;</source>
        <translation>une route s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits the pattern &quot;%2&quot;</source>
        <translation>«&#xa0;%1&#xa0;» correspond au motif «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the web is to be searched</source>
        <translation>le Web doit être consulté</translation>
    </message>
    <message>
        <source>it has an image, and there is no default model that could see it</source>
        <translation>elle contient une image, et aucun modèle par défaut ne pourrait la voir</translation>
    </message>
    <message>
        <source>it has an image, which %1 cannot see</source>
        <translation>elle contient une image que %1 ne peut pas voir</translation>
    </message>
    <message>
        <source>thinking is switched on</source>
        <translation>la réflexion est activée</translation>
    </message>
    <message>
        <source>thinking is switched on with a budget of %1</source>
        <translation>la réflexion est activée avec un budget de %1</translation>
    </message>
    <message>
        <source>the effort %1 is at least %2</source>
        <translation>l’effort %1 est d’au moins %2</translation>
    </message>
    <message>
        <source>the route is for agents of the type %1</source>
        <translation>la route est faite pour les agents du type %1</translation>
    </message>
    <message>
        <source>%1 tokens are above the threshold of %2</source>
        <translation>%1 tokens dépassent le seuil de %2</translation>
    </message>
    <message>
        <source>between %1 and %2 tokens by its size are above the threshold of %3</source>
        <translation>entre %1 et %2 tokens d’après sa taille dépassent le seuil de %3</translation>
    </message>
    <message>
        <source>the budget is spent</source>
        <translation>le budget est épuisé</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ReplayDialog</name>
    <message>
        <source>Replay the request %1</source>
        <translation>Rejouer la requête %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The answer came, but it is not on record.</source>
        <translation>La réponse est arrivée, mais elle n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The whole conversation is sent again, and costs what that model takes.</source>
        <translation>Toute la conversation est renvoyée, au tarif de ce modèle.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>PROVIDER,MODEL</source>
        <translation>FOURNISSEUR,MODÈLE</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Answer &amp;before</source>
        <translation>Réponse d’&amp;avant</translation>
    </message>
    <message>
        <source>Answer &amp;now</source>
        <translation>Réponse de mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>Both answers are below.</source>
        <translation>Les deux réponses figurent ci-dessous.</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>What the request is at, or how it ended</source>
        <translation>Où en est la requête, ou comment elle s’est terminée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>When it arrived</source>
        <translation>Moment de son arrivée</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>The model that the client asked for</source>
        <translation>Le modèle demandé par le client</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>The route that was taken</source>
        <translation>La route empruntée</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>Provider and model that were asked last</source>
        <translation>Derniers fournisseur et modèle sollicités</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tokens of the request, cached or not</source>
        <translation>Tokens de la requête, en cache ou non</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Tokens de la réponse</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Tokens of the request that came from the provider&apos;s cache</source>
        <translation>Tokens de la requête provenant du cache du fournisseur</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>By the prices of the catalogue; unknown where it has none</source>
        <translation>Selon les prix du catalogue&#xa0;; inconnu s’il n’en a pas</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Until the provider began to answer</source>
        <translation>Jusqu’au début de la réponse du fournisseur</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>From its arrival to its end</source>
        <translation>De son arrivée à sa fin</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Tokens of the answer in each second, from its first content</source>
        <translation>Tokens de la réponse par seconde, à partir du premier contenu</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>The client&apos;s session</source>
        <translation>La session du client</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The folder that the client works in</source>
        <translation>Le dossier dans lequel travaille le client</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>What the client says that it is for</source>
        <translation>À quoi elle sert selon le client</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Its id, by which `ccproxy logs` knows it too</source>
        <translation>Son ID, également utilisé par `ccproxy logs`</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why the route was taken</source>
        <translation>Pourquoi cette route a été prise</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestFilter</name>
    <message>
        <source>Something has to follow &quot;%1&quot;: it excludes what does.</source>
        <translation>«&#xa0;%1&#xa0;» doit être suivi de quelque chose&#xa0;: il exclut ce qui le suit.</translation>
    </message>
    <message>
        <source>A closing quote (&quot;) is missing.</source>
        <translation>Il manque un guillemet fermant (&quot;).</translation>
    </message>
    <message>
        <source>A value has to follow &quot;%1:&quot;.</source>
        <translation>«&#xa0;%1:&#xa0;» doit être suivi d’une valeur.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2, %3, %4. Put quotes around a text that has a colon.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas. Champs disponibles&#xa0;: %2, %3, %4. Mettre entre guillemets (&quot;) un texte contenant deux-points.</translation>
    </message>
    <message>
        <source>&quot;is:&quot; knows %1.</source>
        <translation>«&#xa0;is:&#xa0;» accepte %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2:&quot;. %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur pour «&#xa0;%2:&#xa0;». %3</translation>
    </message>
    <message>
        <source>Right would be 5xx, 429 or &gt;=400.</source>
        <translation>Valeurs correctes&#xa0;: 5xx, 429 ou &gt;=400.</translation>
    </message>
    <message>
        <source>Right would be &gt;2s, &lt;500ms or 1s..5s.</source>
        <translation>Valeurs correctes&#xa0;: &gt;2s, &lt;500ms ou 1s..5s.</translation>
    </message>
    <message>
        <source>Right would be &gt;10k, &lt;500 or 1k..5k.</source>
        <translation>Valeurs correctes&#xa0;: &gt;10k, &lt;500 ou 1k..5k.</translation>
    </message>
    <message>
        <source>Right would be &gt;0.01 or 0.1..1.</source>
        <translation>Valeurs correctes&#xa0;: &gt;0.01 ou 0.1..1.</translation>
    </message>
    <message>
        <source>Right would be &gt;2, 1 or 1..5.</source>
        <translation>Valeurs correctes&#xa0;: &gt;2, 1 ou 1..5.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestList</name>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestModel</name>
    <message>
        <source>Its end was not seen.</source>
        <translation>Sa fin n’a pas été observée.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestTrial</name>
    <message>
        <source>Thinking is switched on</source>
        <translation>La réflexion est activée</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>Avec une image</translation>
    </message>
    <message>
        <source>Searches the web</source>
        <translation>Effectue une recherche web</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Détail de la décision</translation>
    </message>
    <message>
        <source>You</source>
        <translation>L’utilisateur</translation>
    </message>
    <message>
        <source>Work behind the scenes</source>
        <translation>Tâche en arrière-plan</translation>
    </message>
    <message>
        <source>An agent of Claude Code</source>
        <translation>Un agent de Claude Code</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Such as Plan</source>
        <translation>Par exemple Plan</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>Modèle demandé</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens du prompt</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Type of agent</source>
        <translation>Type d’agent</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Name the model that is asked for.</source>
        <translation>Indiquer le modèle demandé.</translation>
    </message>
    <message>
        <source>It is refused: %1</source>
        <translation>La requête est refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider, model</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It goes to %1, as it asks for.</source>
        <translation>La requête va à %1, comme demandé.</translation>
    </message>
    <message>
        <source>It goes to %1 by the route %2.</source>
        <translation>La requête va à %1 par la route %2.</translation>
    </message>
    <message>
        <source>If that fails: %1.</source>
        <translation>En cas d’échec&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RouteEditor</name>
    <message>
        <source>where the route leads</source>
        <translation>destination de la route</translation>
    </message>
    <message>
        <source>the chosen fallback</source>
        <translation>repli sélectionné</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Replis</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RouteStory</name>
    <message>
        <source>status %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>It went by the route %1: %2.</source>
        <translation>Elle est passée par la route %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It took no route: %1.</source>
        <translation>Elle n’a pris aucune route&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The rules that were tried are not known, since the request was not kept.</source>
        <translation>Les règles essayées ne sont pas connues, car la requête n’a pas été gardée.</translation>
    </message>
    <message>
        <source>The settings have changed since. By those of now it would be as below.</source>
        <translation>Les réglages ont changé depuis. Avec ceux d’aujourd’hui, ce serait comme ci-dessous.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Routes</name>
    <message>
        <source>CCProxy does not know whether %1 has the model %2. Check the name, or test the provider.</source>
        <translation>CCProxy ignore si %1 propose le modèle %2. Vérifier le nom, ou tester le fournisseur.</translation>
    </message>
    <message>
        <source>Everything that no other route takes</source>
        <translation>Tout ce qu’aucune autre route ne prend</translation>
    </message>
    <message>
        <source>Prompts that are very long</source>
        <translation>Les prompts très longs</translation>
    </message>
    <message>
        <source>Small work behind the scenes, such as titles</source>
        <translation>Les petites tâches en arrière-plan, par exemple les titres</translation>
    </message>
    <message>
        <source>Requests that ask for hard thinking</source>
        <translation>Les requêtes qui demandent une réflexion poussée</translation>
    </message>
    <message>
        <source>Requests that search the web</source>
        <translation>Les requêtes qui effectuent une recherche web</translation>
    </message>
    <message>
        <source>Images, where the model of the default route cannot see</source>
        <translation>Les images, lorsque le modèle de la route par défaut n’en accepte pas</translation>
    </message>
    <message>
        <source>Work that Claude Code hands to agents</source>
        <translation>Les tâches que Claude Code confie à des agents</translation>
    </message>
    <message>
        <source>Requests for the model %1</source>
        <translation>Les requêtes pour le modèle %1</translation>
    </message>
    <message>
        <source>Requests for models like %1</source>
        <translation>Les requêtes pour des modèles comme %1</translation>
    </message>
    <message>
        <source>As without the profile</source>
        <translation>Comme sans le profil</translation>
    </message>
    <message>
        <source>Not set: such requests are refused</source>
        <translation>Non définie&#xa0;: ces requêtes sont refusées</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non définie</translation>
    </message>
    <message>
        <source>%1; then one other</source>
        <translation>%1, puis un autre</translation>
    </message>
    <message numerus="yes">
        <source>%1; then %n others</source>
        <translation>
            <numerusform>%1, puis %n&#xa0;autre</numerusform>
            <numerusform>%1, puis %n&#xa0;autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutesSection</name>
    <message>
        <source>Try a request</source>
        <translation>Essayer une requête</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutesWidget</name>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Name of a model, or a pattern, for a route of its own</source>
        <translation>Nom d’un modèle, ou motif, pour une route dédiée</translation>
    </message>
    <message>
        <source>Model, or claude-opus-*</source>
        <translation>Modèle ou claude-opus-*</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adds a route for requests that ask for this model</source>
        <translation>Ajouter une route pour les requêtes qui demandent ce modèle</translation>
    </message>
    <message>
        <source>Remove route</source>
        <translation>Retirer la route</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1, avec un problème</translation>
    </message>
    <message>
        <source>There is nowhere for a route to lead. Add a provider first.</source>
        <translation>Aucune destination possible pour une route. Ajouter d’abord un fournisseur.</translation>
    </message>
    <message>
        <source>A route for %1 was added.</source>
        <translation>Une route pour %1 a été ajoutée.</translation>
    </message>
    <message>
        <source>The route %1 was removed.</source>
        <translation>La route %1 a été retirée.</translation>
    </message>
    <message>
        <source>Press Enter to add this route, then choose where it leads.</source>
        <translation>Appuyez sur Entrée pour ajouter cette route, puis choisissez où elle mène.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutingView</name>
    <message>
        <source>How it was decided</source>
        <translation>Comment la décision a été prise</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RowEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a list, the number of its row, a column</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove (Alt+Delete)</source>
        <translation>Retirer (Alt+Suppr)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Empty group</source>
        <translation>Groupe vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. Remove one of them.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>It has no name. Give it one, or remove it.</source>
        <translation>Elle n’a pas de nom. Donnez-lui-en un ou supprimez-la.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SaveDialog</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>La modification des paramètres a été annulée.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>The settings are as they were again.</source>
        <translation>La modification des paramètres a été rétablie.</translation>
    </message>
    <message>
        <source>Every change is saved at once, in %1</source>
        <translation>Chaque modification est enregistrée aussitôt, dans %1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Sett&amp;ings</source>
        <translation>Pa&amp;ramètres</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Takes over providers and routes of another program</source>
        <translation>Importer les fournisseurs et les routes d’un autre programme</translation>
    </message>
    <message>
        <source>Delete from the &amp;keychain</source>
        <translation>Su&amp;pprimer du trousseau</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>No longer used, but still in the keychain, so that Undo can bring it back: the key %1.</source>
        <translation>N’est plus utilisée, mais reste dans le trousseau pour qu’«&#xa0;Annuler&#xa0;» puisse la rétablir&#xa0;: la clé %1.</translation>
    </message>
    <message>
        <source>Deleted from the keychain.</source>
        <translation>Supprimé du trousseau.</translation>
    </message>
    <message>
        <source>&amp;Export without keys…</source>
        <translation>&amp;Exporter sans les clés…</translation>
    </message>
    <message>
        <source>Writes the settings that are in force into a file, without keys</source>
        <translation>Écrit les réglages en vigueur dans un fichier, sans les clés</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Setup</name>
    <message>
        <source>A key for %1, in the variable %2</source>
        <translation>Une clé pour %1, dans la variable %2</translation>
    </message>
    <message>
        <source>%1, with its key</source>
        <translation>%1, avec sa clé</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à l’adresse %2</translation>
    </message>
    <message>
        <source>A configuration of %1</source>
        <translation>Une configuration de %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SetupDialog</name>
    <message>
        <source>Set up CCProxy</source>
        <translation>Configurer CCProxy</translation>
    </message>
    <message>
        <source>The test asks for the list of models and for one tiny answer. If a step fails, go back and mend the key or the model; you can also go on, and change it in the settings later.</source>
        <translation>Le test demande la liste des modèles et une toute petite réponse. Si une étape échoue, revenir en arrière et corriger la clé ou le modèle&#xa0;; il est aussi possible de continuer et de les modifier plus tard dans les paramètres.</translation>
    </message>
    <message>
        <source>K&amp;eep it in the file</source>
        <translation>Conserver dans le fic&amp;hier</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>I&amp;gnorer</translation>
    </message>
    <message>
        <source>Closes this. “Set up…” in the menu Proxy opens it again.</source>
        <translation>Fermer cette fenêtre. «&#xa0;Configurer…&#xa0;» dans le menu Proxy la rouvre.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiv&amp;ant</translation>
    </message>
    <message>
        <source>Claude Code, at %1</source>
        <translation>Claude Code, dans %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Key and model</source>
        <translation>Clé et modèle</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Cela fonctionne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>A first answer</source>
        <translation>Une première réponse</translation>
    </message>
    <message>
        <source>It is being saved. The keychain may ask for its password.</source>
        <translation>Enregistrement en cours. Le trousseau peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>Or go back and write ${NAME} of an environment variable as the key; or keep the key in the file as clear text.</source>
        <translation>Il est aussi possible de revenir en arrière et de saisir comme clé le ${NAME} d’une variable d’environnement, ou de conserver la clé en clair dans le fichier.</translation>
    </message>
    <message>
        <source>It is saved. Undo in the settings takes it back.</source>
        <translation>Enregistré. «&#xa0;Annuler&#xa0;» dans les paramètres permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>Termin&amp;er</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StartPage</name>
    <message>
        <source>&amp;Use what was found</source>
        <translation>&amp;Utiliser ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Import the settings of another program</source>
        <translation>&amp;Importer les paramètres d’un autre programme</translation>
    </message>
    <message>
        <source>&amp;Choose a provider, and give its key</source>
        <translation>&amp;Choisir un fournisseur et indiquer sa clé</translation>
    </message>
    <message>
        <source>&amp;Try it with the demo, which answers without a key</source>
        <translation>&amp;Essayer avec la démo, qui répond sans clé</translation>
    </message>
    <message>
        <source>CCProxy lets Claude Code work with any provider. This sets up the first one; everything can be changed later.</source>
        <translation>CCProxy permet à Claude Code de fonctionner avec n’importe quel fournisseur. Cet assistant configure le premier&#xa0;; tout peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>This was found on this computer:</source>
        <translation>Éléments trouvés sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>What do you want to begin with?</source>
        <translation>Par quoi commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StatusHead</name>
    <message>
        <source>&amp;Address:</source>
        <translation>Adre&amp;sse&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Problems of the confi&amp;guration:</source>
        <translation>Problèmes de confi&amp;guration&#xa0;:</translation>
    </message>
    <message>
        <source>Problems of the configuration</source>
        <translation>Problèmes de configuration</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>pas en écoute</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Ne plus essayer</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Continuer d’essayer</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StreamEvents</name>
    <message>
        <source>The chosen event</source>
        <translation>L’événement sélectionné</translation>
    </message>
    <message>
        <source>Nothing is known of an answer.</source>
        <translation>Aucune réponse connue.</translation>
    </message>
    <message>
        <source>The answer was no stream; it is among the answers.</source>
        <translation>La réponse n’était pas un flux&#xa0;; elle se trouve sous «&#xa0;Réponses&#xa0;».</translation>
    </message>
    <message>
        <source>Only the first %1 events are listed.</source>
        <translation>Seuls les %1 premiers événements sont listés.</translation>
    </message>
    <message>
        <source>No event has come yet.</source>
        <translation>Aucun événement reçu pour l’instant.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TargetFaults</name>
    <message>
        <source>Check the address of %1.</source>
        <translation>Vérifiez l’adresse de %1.</translation>
    </message>
    <message>
        <source>Change the key of %1.</source>
        <translation>Changez la clé de %1.</translation>
    </message>
    <message>
        <source>%1 (found on %2).</source>
        <translation>%1 (constaté le %2).</translation>
    </message>
    <message>
        <source>Choose another model, or examine it again.</source>
        <translation>Choisissez un autre modèle, ou examinez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TargetPicker</name>
    <message>
        <source>Provider: %1</source>
        <translation>Fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (manquant)</translation>
    </message>
    <message>
        <source>Name of a model</source>
        <translation>Nom d’un modèle</translation>
    </message>
    <message>
        <source>Type the name of one of its models.</source>
        <translation>Saisir le nom de l’un de ses modèles.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TestPanel</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>Annuler le &amp;test</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <translation>Sollicitation en cours.</translation>
    </message>
    <message>
        <source>It is being asked for %1.</source>
        <translation>Sollicitation en cours pour %1.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Cela ne fonctionne pas.</translation>
    </message>
    <message>
        <source>It works in part.</source>
        <translation>Cela fonctionne en partie.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks the provider for its models, with what is typed here. This costs nothing.</source>
        <translation>Demande au fournisseur ses modèles, avec ce qui est saisi ici. Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Asks the provider for one tiny answer as well, with what is typed here</source>
        <translation>Demande aussi au fournisseur une toute petite réponse, avec ce qui est saisi ici</translation>
    </message>
    <message>
        <source>Test with a message (costs a few tokens)</source>
        <translation>Tester avec un message (coûte quelques jetons)</translation>
    </message>
    <message>
        <source>It can be reached. Whether it answers shows a test with a message.</source>
        <translation>Il est joignable. Un test avec un message montre s’il répond.</translation>
    </message>
    <message>
        <source>Whether it works shows a test with a message.</source>
        <translation>Un test avec un message montre s’il fonctionne.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TextDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Impossible d’enregistrer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Timeline</name>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>Tentative %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Route choisie</translation>
    </message>
    <message>
        <source>First byte after %1</source>
        <translation>Premier octet après %1</translation>
    </message>
    <message>
        <source>First content after %1</source>
        <translation>Premier contenu après %1</translation>
    </message>
    <message>
        <source>End after %1</source>
        <translation>Fin après %1</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>En cours depuis %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Try %1: %2, key %3</source>
        <translation>Tentative %1&#xa0;: %2, clé %3</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TrayController</name>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>Sous GNOME, l’extension «&#xa0;AppIndicator and KStatusNotifierItem Support&#xa0;» ajoute une zone de notification.</translation>
    </message>
    <message>
        <source>CCProxy keeps running</source>
        <translation>CCProxy reste en service</translation>
    </message>
    <message>
        <source>Its icon in the tray opens the window again and has the way to quit.</source>
        <translation>Son icône dans la zone de notification permet de rouvrir la fenêtre et de quitter.</translation>
    </message>
    <message>
        <source>There is nothing to copy before the configuration is right.</source>
        <translation>Rien à copier tant que la configuration n’est pas correcte.</translation>
    </message>
    <message>
        <source>Environment copied.</source>
        <translation>Variables d’environnement copiées.</translation>
    </message>
    <message>
        <source>The default model was not changed</source>
        <translation>Le modèle par défaut n’a pas été modifié</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, what failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Closing it quits CCProxy.</source>
        <translation>La fermer quitte CCProxy.</translation>
    </message>
    <message>
        <source>Closing it minimises it; CCProxy is ended by Quit in the menu Proxy.</source>
        <translation>La fermer la réduit&#xa0;; «&#xa0;Quitter&#xa0;» dans le menu Proxy met fin à CCProxy.</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has gone, so CCProxy shows this window until it is back.</source>
        <translation>La zone de notification a disparu&#xa0;; CCProxy montre cette fenêtre jusqu’à son retour.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so CCProxy stays in this window.</source>
        <translation>Ce bureau ne montre pas d’icônes de notification&#xa0;; CCProxy reste dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TrayMenu</name>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>waits for the keychain</source>
        <translation>attend le trousseau</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>non configuré</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the &amp;settings…</source>
        <translation>Davantage dans les &amp;paramètres…</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marquer comme lues</translation>
    </message>
    <message>
        <source>Last e&amp;rrors (%1 new)</source>
        <translation>Dernières e&amp;rreurs (nouvelles&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Last e&amp;rrors</source>
        <translation>Dernières e&amp;rreurs</translation>
    </message>
    <message>
        <source>Default &amp;model</source>
        <translation>&amp;Modèle par défaut</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>&amp;Lancer Claude Code…</translation>
    </message>
    <message>
        <source>Launch &amp;in</source>
        <translation>La&amp;ncer dans</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>Copier les &amp;variables d’environnement</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Open window</source>
        <translation>&amp;Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Chart, %1</source>
        <translation>Graphique, %1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dollars américains</translation>
    </message>
    <message>
        <source>? = more, of unknown price</source>
        <translation>? = davantage, à prix inconnu</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageColumns</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Requests that have ended</source>
        <translation>Requêtes terminées</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Requests that got no whole answer; a client that left is none of them</source>
        <translation>Requêtes restées sans réponse complète&#xa0;; un client parti n’en fait pas partie</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tokens of requests that neither came from a cache nor went into one</source>
        <translation>Tokens de requêtes ni lus dans un cache ni écrits dans un cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Tokens of answers</source>
        <translation>Tokens des réponses</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Depuis le cache</translation>
    </message>
    <message>
        <source>Tokens of requests that came from the provider&apos;s cache</source>
        <translation>Tokens de requêtes provenant du cache du fournisseur</translation>
    </message>
    <message>
        <source>To cache</source>
        <translation>Vers le cache</translation>
    </message>
    <message>
        <source>Tokens of requests that went into the provider&apos;s cache</source>
        <translation>Tokens de requêtes écrits dans le cache du fournisseur</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>By the prices of the catalogue; what has no price there is not in it</source>
        <translation>Selon les prix du catalogue&#xa0;; ce qui n’y a pas de prix n’est pas compris</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>Requests whose price is not known; models.json in CCProxy&apos;s folder can tell prices</source>
        <translation>Requêtes dont le prix est inconnu&#xa0;; models.json dans le dossier de CCProxy peut indiquer des prix</translation>
    </message>
    <message>
        <source>First content</source>
        <translation>Premier contenu</translation>
    </message>
    <message>
        <source>Until an answer&apos;s first content came, on average</source>
        <translation>Jusqu’au premier contenu d’une réponse, en moyenne</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Until an answer&apos;s end, on average</source>
        <translation>Jusqu’à la fin d’une réponse, en moyenne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>%1 + ?</source>
        <comment>a sum of which a part is not known</comment>
        <translation>%1 +&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: there is more, of unknown price</source>
        <translation>%1&#xa0;: il y a davantage, à prix inconnu</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsagePage</name>
    <message>
        <source>Export usage</source>
        <translation>Exporter la consommation</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>Lecture de l’historique en cours.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Reads the history again</source>
        <translation>Relire l’historique</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Writes the figures of this time into a file</source>
        <translation>Écrire les chiffres de cette période dans un fichier</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets…</source>
        <translation>&amp;CSV, pour tableurs…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Usag&amp;e</source>
        <translation>Co&amp;nsommation</translation>
    </message>
    <message>
        <source>Ti&amp;me:</source>
        <translation>Pé&amp;riode&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>depuis &amp;le</translation>
    </message>
    <message>
        <source>unt&amp;il</source>
        <translation>&amp;jusqu’au</translation>
    </message>
    <message>
        <source>Grouped &amp;by:</source>
        <translation>&amp;Ventiler par&#xa0;:</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Affic&amp;her&#xa0;:</translation>
    </message>
    <message>
        <source>The proxy has not been started.</source>
        <translation>Le proxy n’a pas été démarré.</translation>
    </message>
    <message>
        <source>Start it above, then its history is shown.</source>
        <translation>Le démarrer ci-dessus&#xa0;; son historique s’affiche alors.</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Requêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>requests of unknown price: %1</source>
        <translation>requêtes à prix inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history is turned off.</source>
        <translation>L’historique est désactivé.</translation>
    </message>
    <message>
        <source>Nothing is kept that could be counted. Turn it on in the settings, then what comes from there on is shown here.</source>
        <translation>Rien n’est conservé qui puisse être compté. L’activer dans les paramètres&#xa0;; ce qui arrive ensuite s’affiche ici.</translation>
    </message>
    <message>
        <source>Ope&amp;n the settings</source>
        <translation>A&amp;fficher les paramètres</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>Impossible de lire l’historique.</translation>
    </message>
    <message>
        <source>Requests are answered all the same.</source>
        <translation>Les requêtes reçoivent tout de même une réponse.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Aucune requête pour l’instant.</translation>
    </message>
    <message>
        <source>Once Claude Code has asked something by way of CCProxy, this page tells what it used and what that cost.</source>
        <translation>Dès que Claude Code a envoyé une requête par CCProxy, cette page indique sa consommation et son coût.</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>Aucune requête pendant cette période.</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>Choisir une autre période ci-dessus.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsagePeriods</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageTable</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Wording</name>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Réponse en cours</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Running, with trouble</source>
        <translation>En service, avec des problèmes</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>Closing the last connections.</source>
        <translation>Fermeture des dernières connexions.</translation>
    </message>
    <message>
        <source>Claude Code cannot reach the proxy until you start it.</source>
        <translation>Claude Code ne peut pas joindre le proxy tant qu’il n’est pas démarré.</translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation>En attente de requêtes.</translation>
    </message>
    <message>
        <source>CCProxy: %1</source>
        <translation>CCProxy&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Arrê&amp;ter maintenant</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Running, but cannot answer</source>
        <translation>En service, mais sans réponse possible</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 tokens en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source>%1 and what has no known price</source>
        <translation>%1, plus ce dont le prix est inconnu</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Dernière erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>One request is being answered; CCProxy waits for its end.</source>
        <translation>Une requête est en cours de traitement, CCProxy attend la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered; CCProxy waits for their end.</source>
        <translation>
            <numerusform>%n&#xa0;requête est en cours de traitement, CCProxy attend la fin.</numerusform>
            <numerusform>%n&#xa0;requêtes sont en cours de traitement, CCProxy attend la fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>One request is being answered.</source>
        <translation>Une requête est en cours de traitement.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered.</source>
        <translation>
            <numerusform>%n&#xa0;requête est en cours de traitement.</numerusform>
            <numerusform>%n&#xa0;requêtes sont en cours de traitement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;pause</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en pa&amp;use</translation>
    </message>
</context>
</TS>
