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
    <name>ccproxy::ui::DecisionLines</name>
    <message>
        <source>yes</source>
        <comment>a rule fits</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a rule does not fit</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>fenêtre %1</translation>
    </message>
    <message>
        <source>parameters %1</source>
        <translation>paramètres %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>Fallback %1</source>
        <translation>Repli %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>not counted, nothing depends on them</source>
        <translation>non comptés, rien n’en dépend</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no route</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>route, reason</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <source>an error, %1 %2</source>
        <translation>une erreur, %1 %2</translation>
    </message>
    <message>
        <source>no call, but %1</source>
        <translation>aucun appel, mais %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln model(s)</source>
        <translation>
            <numerusform>%1, sur %Ln modèle</numerusform>
            <numerusform>%1, sur %Ln modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>it gives no list: %1</source>
        <translation>il ne donne pas de liste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s); is &quot;%2&quot; meant?</source>
        <translation>
            <numerusform>%1 ne figure pas dans sa liste (%Ln modèle)&#xa0;; est-ce «&#xa0;%2&#xa0;»&#xa0;?</numerusform>
            <numerusform>%1 ne figure pas parmi ses %Ln modèles&#xa0;; est-ce «&#xa0;%2&#xa0;»&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s)</source>
        <translation>
            <numerusform>%1 ne figure pas dans sa liste (%Ln modèle)</numerusform>
            <numerusform>%1 ne figure pas parmi ses %Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>an error that is not in Anthropic&apos;s form</source>
        <translation>une erreur qui n’a pas la forme d’Anthropic</translation>
    </message>
    <message>
        <source>neither a message nor an error</source>
        <translation>ni un message ni une erreur</translation>
    </message>
    <message>
        <source>the stream does not begin with message_start</source>
        <translation>le flux ne commence pas par message_start</translation>
    </message>
    <message>
        <source>the stream broke off before its end</source>
        <translation>le flux s’est interrompu avant la fin</translation>
    </message>
    <message>
        <source>a content block was not closed</source>
        <translation>un bloc de contenu n’a pas été fermé</translation>
    </message>
    <message>
        <source>a content block begins inside another one</source>
        <translation>un bloc de contenu commence dans un autre</translation>
    </message>
    <message>
        <source>%1 outside of a content block</source>
        <translation>%1 en dehors d’un bloc de contenu</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>rien n’est arrivé</translation>
    </message>
    <message>
        <source>a call of a tool that was not offered</source>
        <translation>un appel d’un outil qui n’était pas proposé</translation>
    </message>
    <message>
        <source>a call with other arguments: %1</source>
        <translation>un appel avec d’autres arguments&#xa0;: %1</translation>
    </message>
    <message>
        <source>a call, but the stop reason %1</source>
        <translation>un appel, mais la raison d’arrêt %1</translation>
    </message>
    <message>
        <source>the text in %1 piece: it does not stream</source>
        <translation>le texte en %1 morceau&#xa0;: pas de diffusion en continu</translation>
    </message>
    <message>
        <source>an answer that does not use the result: %1</source>
        <translation>une réponse qui n’utilise pas le résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>an answer that does not name the colour: %1</source>
        <translation>une réponse qui ne nomme pas la couleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>an answer: it takes more than is known of it, or cuts the prompt</source>
        <translation>une réponse&#xa0;: il accepte plus que ce qu’on en sait, ou tronque le prompt</translation>
    </message>
    <message>
        <source>an error that Claude Code does not take for it: %1</source>
        <translation>une erreur que Claude Code ne prend pas pour cela&#xa0;: %1</translation>
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
</context>
<context>
    <name>ccproxy::ui::ImportNotes</name>
    <message>
        <source>%1: CCProxy has nothing like it</source>
        <translation>%1&#xa0;: CCProxy n’a rien de tel</translation>
    </message>
    <message>
        <source>%1: one of that name is there already and stays</source>
        <translation>%1&#xa0;: il y en a déjà un de ce nom, qui reste</translation>
    </message>
    <message>
        <source>%1: it is set already and stays</source>
        <translation>%1&#xa0;: est déjà défini et reste</translation>
    </message>
    <message>
        <source>a provider: it has no name</source>
        <translation>un fournisseur&#xa0;: il n’a pas de nom</translation>
    </message>
    <message>
        <source>%1 of provider %2: transformers of single models are not carried over</source>
        <translation>%1 du fournisseur %2&#xa0;: les transformateurs de modèles isolés ne sont pas repris</translation>
    </message>
    <message>
        <source>transformer %1 of provider %2: CCProxy has no transformers; see `parameters` and `model_options`</source>
        <translation>transformateur %1 du fournisseur %2&#xa0;: CCProxy n’a pas de transformateurs&#xa0;; voir `parameters` et `model_options`</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; names no provider and model</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne nomme pas de fournisseur et de modèle</translation>
    </message>
    <message>
        <source>%1: there is no provider &quot;%2&quot;</source>
        <translation>%1&#xa0;: il n’y a pas de fournisseur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot;: rules with conditions or scripts are not carried over; see the `conditions` of routes</source>
        <translation>règle «&#xa0;%1&#xa0;»&#xa0;: les règles avec conditions ou scripts ne sont pas reprises&#xa0;; voir `conditions` des routes</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot; has no route or names no provider and model</source>
        <translation>la règle «&#xa0;%1&#xa0;» n’a pas de route, ou ne nomme pas de fournisseur et de modèle</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: only the first profile is carried over</source>
        <translation>profil «&#xa0;%1&#xa0;»&#xa0;: seul le premier profil est repris</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: it is of another program than Claude Code</source>
        <translation>profil «&#xa0;%1&#xa0;»&#xa0;: il est celui d’un autre programme que Claude Code</translation>
    </message>
    <message>
        <source>%1: CCProxy runs no scripts; see the `conditions` of routes</source>
        <translation>%1&#xa0;: CCProxy n’exécute pas de scripts&#xa0;; voir `conditions` des routes</translation>
    </message>
    <message>
        <source>%1: CCProxy runs no scripts</source>
        <translation>%1&#xa0;: CCProxy n’exécute pas de scripts</translation>
    </message>
    <message>
        <source>%1: the status line is Claude Code&apos;s own setting</source>
        <translation>%1&#xa0;: la ligne d’état est un réglage propre à Claude Code</translation>
    </message>
    <message>
        <source>%1: CCProxy leaves system prompts as they are</source>
        <translation>%1&#xa0;: CCProxy laisse les prompts système tels quels</translation>
    </message>
    <message>
        <source>%1: CCProxy has one key for clients, `apikey`</source>
        <translation>%1&#xa0;: CCProxy a une seule clé pour les clients, `apikey`</translation>
    </message>
    <message>
        <source>the default route: %1 names no model; set routes.default yourself</source>
        <translation>la route par défaut&#xa0;: %1 ne nomme aucun modèle&#xa0;; définir routes.default soi-même</translation>
    </message>
    <message>
        <source>provider &quot;%1&quot;: it has neither an address nor a key (a login of Claude Code)</source>
        <translation>fournisseur «&#xa0;%1&#xa0;»&#xa0;: il n’a ni adresse ni clé (une connexion de Claude Code)</translation>
    </message>
    <message>
        <source>%1: providers of another program than Claude Code</source>
        <translation>%1&#xa0;: fournisseurs d’un autre programme que Claude Code</translation>
    </message>
    <message>
        <source>%1: Claude Code keeps these itself</source>
        <translation>%1&#xa0;: Claude Code les gère lui-même</translation>
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
    <name>ccproxy::ui::JsonProblems</name>
    <message>
        <source>something follows the end of the document</source>
        <translation>quelque chose suit la fin du document</translation>
    </message>
    <message>
        <source>the document is larger than 4 MiB</source>
        <translation>le document dépasse 4 Mio</translation>
    </message>
    <message>
        <source>make it smaller</source>
        <translation>le réduire</translation>
    </message>
    <message>
        <source>the document is in UTF-16</source>
        <translation>le document est en UTF-16</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>l’enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>a byte that is not UTF-8</source>
        <translation>un octet qui n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>save the document as UTF-8</source>
        <translation>enregistrer le document en UTF-8</translation>
    </message>
    <message>
        <source>this comment is not closed</source>
        <translation>ce commentaire n’est pas fermé</translation>
    </message>
    <message>
        <source>end it with */</source>
        <translation>le terminer par */</translation>
    </message>
    <message>
        <source>the document ends where a value should stand</source>
        <translation>le document se termine là où une valeur est attendue</translation>
    </message>
    <message>
        <source>write a value, for example {}</source>
        <translation>écrire une valeur, par exemple {}</translation>
    </message>
    <message>
        <source>more than 64 levels of brackets</source>
        <translation>plus de 64 niveaux de parenthèses</translation>
    </message>
    <message>
        <source>nest less deeply</source>
        <translation>imbriquer moins profondément</translation>
    </message>
    <message>
        <source>this key stands twice in one object</source>
        <translation>cette clé figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>garder l’une des deux</translation>
    </message>
    <message>
        <source>&apos;%1&apos; closes what &apos;%2&apos; opened</source>
        <translation>&apos;%1&apos; ferme ce que &apos;%2&apos; a ouvert</translation>
    </message>
    <message>
        <source>write &apos;%1&apos;</source>
        <translation>écrire &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>il manque une virgule avant ceci</translation>
    </message>
    <message>
        <source>write a comma between two values</source>
        <translation>écrire une virgule entre deux valeurs</translation>
    </message>
    <message>
        <source>the document ends inside what &apos;%1&apos; opened at %2</source>
        <translation>le document se termine dans ce que &apos;%1&apos; a ouvert à %2</translation>
    </message>
    <message>
        <source>close it with &apos;%1&apos;</source>
        <translation>le fermer par &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a comma without a value before it</source>
        <translation>une virgule sans valeur avant elle</translation>
    </message>
    <message>
        <source>a key in double quotes should stand here</source>
        <translation>une clé entre guillemets doubles est attendue ici</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>il manque deux-points après la clé</translation>
    </message>
    <message>
        <source>a control character inside a string</source>
        <translation>un caractère de contrôle dans un texte</translation>
    </message>
    <message>
        <source>write it as an escape such as \t</source>
        <translation>l’écrire comme une séquence telle que \t</translation>
    </message>
    <message>
        <source>this string is not closed on its line</source>
        <translation>ce texte n’est pas fermé sur sa ligne</translation>
    </message>
    <message>
        <source>end it with a double quote</source>
        <translation>le terminer par un guillemet double</translation>
    </message>
    <message>
        <source>the document ends inside an escape</source>
        <translation>le document se termine dans une séquence d’échappement</translation>
    </message>
    <message>
        <source>finish the string</source>
        <translation>terminer le texte</translation>
    </message>
    <message>
        <source>an escape that JSON does not know</source>
        <translation>une séquence d’échappement que JSON ne connaît pas</translation>
    </message>
    <message>
        <source>write \\ for a backslash</source>
        <translation>écrire \\ pour une barre oblique inverse</translation>
    </message>
    <message>
        <source>write \u and four hexadecimal digits</source>
        <translation>écrire \u et quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>an incomplete \u escape</source>
        <translation>une séquence \u incomplète</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>la moitié d’une paire de substitution</translation>
    </message>
    <message>
        <source>write both halves, or the character itself</source>
        <translation>écrire les deux moitiés, ou le caractère lui-même</translation>
    </message>
    <message>
        <source>this is not a number of JSON</source>
        <translation>ce n’est pas un nombre JSON</translation>
    </message>
    <message>
        <source>write it as 42, -1.5 or 2e10, or in double quotes when it is text</source>
        <translation>l’écrire comme 42, -1.5 ou 2e10, ou entre guillemets doubles si c’est un texte</translation>
    </message>
    <message>
        <source>a string in single quotes</source>
        <translation>un texte entre guillemets simples</translation>
    </message>
    <message>
        <source>write it in double quotes</source>
        <translation>l’écrire entre guillemets doubles</translation>
    </message>
    <message>
        <source>a comma where a value should stand</source>
        <translation>une virgule là où une valeur est attendue</translation>
    </message>
    <message>
        <source>a comment that begins with #</source>
        <translation>un commentaire qui commence par #</translation>
    </message>
    <message>
        <source>begin it with //</source>
        <translation>le commencer par //</translation>
    </message>
    <message>
        <source>&apos;%1&apos; where a value should stand</source>
        <translation>&apos;%1&apos; là où une valeur est attendue</translation>
    </message>
    <message>
        <source>write a value before it</source>
        <translation>écrire une valeur avant</translation>
    </message>
    <message>
        <source>a value should stand here</source>
        <translation>une valeur est attendue ici</translation>
    </message>
    <message>
        <source>write a string in double quotes, a number, true, false, null, {} or []</source>
        <translation>écrire un texte entre guillemets doubles, un nombre, true, false, null, {} ou []</translation>
    </message>
    <message>
        <source>a word that is no value of JSON</source>
        <translation>un mot qui n’est pas une valeur JSON</translation>
    </message>
    <message>
        <source>write true, false or null, or put text into double quotes</source>
        <translation>écrire true, false ou null, ou mettre le texte entre guillemets doubles</translation>
    </message>
    <message>
        <source>The body is no JSON: line %1, column %2: %3</source>
        <translation>Le corps n’est pas du JSON&#xa0;: ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The body is %1 and no provider</source>
        <translation>Le corps est %1 et non un fournisseur</translation>
    </message>
    <message>
        <source>Send an object such as %1</source>
        <translation>Envoyer un objet tel que %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a duration such as %1 or a number of seconds</source>
        <translation>une durée telle que %1 ou un nombre de secondes</translation>
    </message>
    <message>
        <source>a number of bytes, or a size such as %1</source>
        <translation>un nombre d’octets, ou une taille telle que %1</translation>
    </message>
    <message>
        <source>an amount in US dollars such as %1</source>
        <translation>un montant en dollars US tel que %1</translation>
    </message>
    <message>
        <source>a key, &quot;${NAME}&quot; for an environment variable, or &quot;keychain&quot;</source>
        <translation>une clé, &quot;${NAME}&quot; pour une variable d’environnement, ou &quot;keychain&quot;</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>un chemin</translation>
    </message>
    <message>
        <source>a URL such as %1</source>
        <translation>une URL telle que %1</translation>
    </message>
    <message>
        <source>a host name or an address</source>
        <translation>un nom d’hôte ou une adresse</translation>
    </message>
    <message>
        <source>a string, a number, true or false</source>
        <translation>un texte, un nombre, true ou false</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>une liste de nombres entiers</translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>une liste de clés</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>un objet de textes</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d’objets</translation>
    </message>
    <message>
        <source>an object that maps names to objects</source>
        <translation>un objet qui associe des noms à des objets</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
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
    <message>
        <source>a URL that is neither http nor https</source>
        <translation>une URL qui n’est ni http ni https</translation>
    </message>
    <message>
        <source>write it as https://host/path</source>
        <translation>l’écrire sous la forme https://host/path</translation>
    </message>
    <message>
        <source>write &quot;%1&quot; for that route</source>
        <translation>écrire «&#xa0;%1&#xa0;» pour cette route</translation>
    </message>
    <message>
        <source>write &quot;key&quot;: value</source>
        <translation>écrire &quot;key&quot;: value</translation>
    </message>
    <message>
        <source>write it as &quot;%1&quot;</source>
        <translation>l’écrire sous la forme &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;</source>
        <translation>écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>add a provider first</source>
        <translation>ajouter d’abord un fournisseur</translation>
    </message>
    <message>
        <source>two providers have this name</source>
        <translation>deux fournisseurs portent ce nom</translation>
    </message>
    <message>
        <source>give each a name of its own</source>
        <translation>donner à chacun son propre nom</translation>
    </message>
    <message>
        <source>add &quot;default&quot;: {&quot;provider&quot;: …, &quot;model&quot;: …}, or name provider and model in each request</source>
        <translation>ajouter &quot;default&quot;: {&quot;provider&quot;: …, &quot;model&quot;: …}, ou nommer fournisseur et modèle dans chaque requête</translation>
    </message>
    <message>
        <source>anybody who can reach this address could use the proxy and its keys</source>
        <translation>quiconque atteint cette adresse pourrait utiliser le proxy et ses clés</translation>
    </message>
    <message>
        <source>set apikey, or listen on 127.0.0.1</source>
        <translation>définir apikey, ou écouter sur 127.0.0.1</translation>
    </message>
    <message>
        <source>this key is short enough to be guessed</source>
        <translation>cette clé est assez courte pour être devinée</translation>
    </message>
    <message numerus="yes">
        <source>use at least %Ln random character(s)</source>
        <translation>
            <numerusform>utiliser au moins %Ln caractère aléatoire</numerusform>
            <numerusform>utiliser au moins %Ln caractères aléatoires</numerusform>
        </translation>
    </message>
    <message>
        <source>a search server is reached by http or https</source>
        <translation>un serveur de recherche se joint par http ou https</translation>
    </message>
    <message>
        <source>write its address, such as &quot;%1&quot;</source>
        <translation>indiquer son adresse, par exemple &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a name with a blank, a comma or a slash could not be asked for</source>
        <translation>un nom avec une espace, une virgule ou une barre oblique ne pourrait pas être demandé</translation>
    </message>
    <message>
        <source>write it with letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>utiliser des lettres, des chiffres, &apos;-&apos; et &apos;_&apos;</translation>
    </message>
    <message>
        <source>the certificate of a known provider is always checked</source>
        <translation>le certificat d’un fournisseur connu est toujours vérifié</translation>
    </message>
    <message>
        <source>remove it, or name the certificate of a company proxy in ca_file</source>
        <translation>le supprimer, ou indiquer dans ca_file le certificat d’un proxy d’entreprise</translation>
    </message>
    <message>
        <source>its certificate is not checked, so anybody on the way can pose as this provider and read its key</source>
        <translation>son certificat n’est pas vérifié&#xa0;; tout intermédiaire peut se faire passer pour ce fournisseur et lire sa clé</translation>
    </message>
    <message>
        <source>name its certificate in ca_file instead</source>
        <translation>indiquer plutôt son certificat dans ca_file</translation>
    </message>
    <message>
        <source>this path does not say in which folder</source>
        <translation>ce chemin n’indique pas dans quel dossier</translation>
    </message>
    <message>
        <source>write the whole path</source>
        <translation>indiquer le chemin complet</translation>
    </message>
    <message>
        <source>the catalogue has no provider %1</source>
        <translation>le catalogue n’a pas de fournisseur %1</translation>
    </message>
    <message>
        <source>add &quot;type&quot;: %1 for an OpenAI-compatible server, or anthropic, openai-responses, gemini, or name it &quot;%2&quot;</source>
        <translation>ajouter &quot;type&quot;: %1 pour un serveur compatible OpenAI, ou anthropic, openai-responses, gemini, ou l’appeler «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>add &quot;type&quot;: %1 for an OpenAI-compatible server, or anthropic, openai-responses, gemini</source>
        <translation>ajouter &quot;type&quot;: %1 pour un serveur compatible OpenAI, ou anthropic, openai-responses, gemini</translation>
    </message>
    <message>
        <source>unknown provider type %1</source>
        <translation>type de fournisseur inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown provider type</source>
        <translation>type de fournisseur inconnu</translation>
    </message>
    <message>
        <source>write one such as %1</source>
        <translation>en indiquer un comme %1</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>indiquer l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>write %1, or another of %2</source>
        <translation>indiquer %1, ou un autre de&#xa0;: %2</translation>
    </message>
    <message>
        <source>add api_key, or set %1</source>
        <translation>ajouter api_key, ou définir %1</translation>
    </message>
    <message>
        <source>add api_key</source>
        <translation>ajouter api_key</translation>
    </message>
    <message>
        <source>this provider has no key</source>
        <translation>ce fournisseur n’a pas de clé</translation>
    </message>
    <message>
        <source>this cannot be sent as an HTTP header</source>
        <translation>ceci ne peut pas être envoyé comme en-tête HTTP</translation>
    </message>
    <message>
        <source>use a plain name, and a value on one line</source>
        <translation>utiliser un nom simple et une valeur sur une seule ligne</translation>
    </message>
    <message>
        <source>CCProxy sets this header itself</source>
        <translation>CCProxy définit lui-même cet en-tête</translation>
    </message>
    <message>
        <source>remove it, since it is not sent</source>
        <translation>le supprimer, car il n’est pas envoyé</translation>
    </message>
    <message>
        <source>a route without a name</source>
        <translation>une route sans nom</translation>
    </message>
    <message>
        <source>name it default, or as a model, or as a * pattern</source>
        <translation>l’appeler default, ou comme un modèle, ou comme un motif *</translation>
    </message>
    <message>
        <source>this is taken for the name of a model</source>
        <translation>ceci est pris pour le nom d’un modèle</translation>
    </message>
    <message>
        <source>this has no effect here</source>
        <translation>ceci n’a pas d’effet ici</translation>
    </message>
    <message>
        <source>it belongs into the route %1</source>
        <translation>sa place est dans la route %1</translation>
    </message>
    <message>
        <source>there is no provider %1</source>
        <translation>il n’y a pas de fournisseur %1</translation>
    </message>
    <message>
        <source>the provider %1 is disabled</source>
        <translation>le fournisseur %1 est désactivé</translation>
    </message>
    <message>
        <source>enable it, or lead the route elsewhere</source>
        <translation>l’activer, ou mener la route ailleurs</translation>
    </message>
    <message>
        <source>the provider&apos;s list of models does not have %1</source>
        <translation>la liste de modèles du fournisseur ne contient pas %1</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>ce nom</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>utiliser %1 ou %2</translation>
    </message>
    <message>
        <source>a count of tokens contains nothing</source>
        <translation>un nombre de tokens ne contient rien</translation>
    </message>
    <message>
        <source>names of models have no order</source>
        <translation>les noms de modèles n’ont pas d’ordre</translation>
    </message>
    <message>
        <source>write a number, without quotes</source>
        <translation>indiquer un nombre, sans guillemets</translation>
    </message>
    <message>
        <source>the name of the parameter is missing</source>
        <translation>le nom du paramètre manque</translation>
    </message>
    <message>
        <source>add &quot;parameter&quot;: &quot;temperature&quot;, for example</source>
        <translation>ajouter par exemple &quot;parameter&quot;: &quot;temperature&quot;</translation>
    </message>
    <message>
        <source>%1 stands here</source>
        <translation>%1 figure ici</translation>
    </message>
    <message>
        <source>a configuration is an object: write { … }</source>
        <translation>une configuration est un objet&#xa0;: écrire { … }</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>s’agit-il de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>S’agit-il de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>it is kept and has no effect</source>
        <translation>elle est conservée et n’a pas d’effet</translation>
    </message>
    <message>
        <source>it has no effect</source>
        <translation>elle n’a pas d’effet</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>ceci est vide</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>ceci manque</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;</source>
        <translation>ajouter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write an object: { … }</source>
        <translation>écrire un objet&#xa0;: { … }</translation>
    </message>
    <message>
        <source>no provider stands at this place</source>
        <translation>aucun fournisseur ne figure à cette place</translation>
    </message>
    <message>
        <source>the first provider of the configuration has the number 0</source>
        <translation>le premier fournisseur de la configuration porte le numéro 0</translation>
    </message>
    <message>
        <source>no provider has this name</source>
        <translation>aucun fournisseur ne porte ce nom</translation>
    </message>
    <message>
        <source>write a name of the configuration or of the catalogue</source>
        <translation>indiquer un nom de la configuration ou du catalogue</translation>
    </message>
    <message>
        <source>write a dialect or a name of the catalogue</source>
        <translation>indiquer un dialecte ou un nom du catalogue</translation>
    </message>
    <message>
        <source>this is no number of tokens</source>
        <translation>ce n’est pas un nombre de tokens</translation>
    </message>
    <message>
        <source>this is no day</source>
        <translation>ce n’est pas une date</translation>
    </message>
    <message>
        <source>this is no price</source>
        <translation>ce n’est pas un prix</translation>
    </message>
    <message>
        <source>write US dollars for a million tokens, such as 0.28</source>
        <translation>indiquer des dollars US par million de tokens, par exemple 0.28</translation>
    </message>
    <message>
        <source>the environment variable behind a dollar sign is not set</source>
        <translation>la variable d’environnement après un signe dollar n’est pas définie</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>la variable d’environnement %1 n’est pas définie</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>ceci n’est pas compris</translation>
    </message>
    <message>
        <source>&quot;${&quot; without a name and &quot;}&quot;</source>
        <translation>&quot;${&quot; sans nom ni &quot;}&quot;</translation>
    </message>
    <message>
        <source>write ${NAME} for an environment variable, or $$ for a dollar sign</source>
        <translation>écrire ${NAME} pour une variable d’environnement, ou $$ pour un signe dollar</translation>
    </message>
    <message>
        <source>set it, or write $$ where a dollar sign is meant</source>
        <translation>la définir, ou écrire $$ là où un signe dollar est voulu</translation>
    </message>
    <message>
        <source>an environment variable in a file that was found in the working directory</source>
        <translation>une variable d’environnement dans un fichier trouvé dans le répertoire de travail</translation>
    </message>
    <message>
        <source>name the file with --config if you trust it, or add the provider to your own configuration</source>
        <translation>indiquer le fichier avec --config s’il est digne de confiance, ou ajouter le fournisseur à votre propre configuration</translation>
    </message>
    <message>
        <source>name the file with --config if you trust it</source>
        <translation>indiquer le fichier avec --config s’il est digne de confiance</translation>
    </message>
    <message>
        <source>keys from the environment or the keychain are not sent to a server that only a found config.json names; the provider is disabled</source>
        <translation>les clés de l’environnement ou du trousseau ne sont pas envoyées à un serveur que seul un config.json trouvé désigne&#xa0;; le fournisseur est désactivé</translation>
    </message>
    <message>
        <source>keys from the environment or the keychain are not sent to a server that only a found config.json names; the provider gets no key</source>
        <translation>les clés de l’environnement ou du trousseau ne sont pas envoyées à un serveur que seul un config.json trouvé désigne&#xa0;; le fournisseur ne reçoit pas de clé</translation>
    </message>
    <message>
        <source>a path with a null character</source>
        <translation>un chemin avec un caractère nul</translation>
    </message>
    <message>
        <source>remove it or write a value</source>
        <translation>la supprimer ou écrire une valeur</translation>
    </message>
    <message>
        <source>remove it, or write it as %1</source>
        <translation>le supprimer, ou l’écrire sous la forme %1</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>le supprimer</translation>
    </message>
    <message>
        <source>not taken from a file that was found in the working directory</source>
        <translation>n’est pas repris d’un fichier trouvé dans le répertoire de travail</translation>
    </message>
    <message>
        <source>there is no home folder that ~ could stand for</source>
        <translation>il n’y a pas de dossier personnel que ~ pourrait désigner</translation>
    </message>
    <message>
        <source>write 127.0.0.1, ::1, localhost, or another address of this machine</source>
        <translation>indiquer 127.0.0.1,&#xa0;::1, localhost, ou une autre adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>a masked key, as `ccproxy config show` prints it</source>
        <translation>une clé masquée, telle que l’affiche `ccproxy config show`</translation>
    </message>
    <message>
        <source>write the key itself, &quot;${NAME}&quot;, or &quot;keychain&quot;</source>
        <translation>indiquer la clé elle-même, &quot;${NAME}&quot; ou &quot;keychain&quot;</translation>
    </message>
    <message>
        <source>a key with a blank or a control character inside</source>
        <translation>une clé contenant une espace ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>write it exactly as the provider shows it</source>
        <translation>l’écrire exactement comme le fournisseur l’affiche</translation>
    </message>
    <message>
        <source>write %1, without quotes</source>
        <translation>indiquer %1, sans guillemets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further problem(s) is not listed</source>
        <translation>
            <numerusform>%Ln autre problème n’est pas indiqué</numerusform>
            <numerusform>%Ln autres problèmes ne sont pas indiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>mend these first</source>
        <translation>corriger d’abord ceux-ci</translation>
    </message>
    <message>
        <source>the catalogue has no address for this provider</source>
        <translation>le catalogue n’a pas d’adresse pour ce fournisseur</translation>
    </message>
    <message>
        <source>this is not an absolute URL</source>
        <translation>ce n’est pas une URL absolue</translation>
    </message>
    <message>
        <source>a URL with a space or a control character</source>
        <translation>une URL avec une espace ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>a URL whose host or port is not valid</source>
        <translation>une URL dont l’hôte ou le port n’est pas valide</translation>
    </message>
    <message>
        <source>write a host name or address, and a port from 1 to 65535</source>
        <translation>indiquer un nom d’hôte ou une adresse, et un port de 1 à 65535</translation>
    </message>
    <message>
        <source>The header %1 would hold a key as clear text in the file</source>
        <translation>L’en-tête %1 contiendrait une clé en clair dans le fichier</translation>
    </message>
    <message>
        <source>Give it as the key of the provider, which goes into the keychain, or write &quot;${NAME}&quot; for an environment variable</source>
        <translation>La donner comme clé du fournisseur, qui va dans le trousseau, ou écrire &quot;${NAME}&quot; pour une variable d’environnement</translation>
    </message>
    <message>
        <source>The configuration cannot be changed, since line %1, column %2 is wrong: %3</source>
        <translation>La configuration ne peut pas être modifiée, car la ligne %1, colonne %2 est incorrecte&#xa0;: %3</translation>
    </message>
    <message>
        <source>The configuration cannot be changed, since it is %1 and no object</source>
        <translation>La configuration ne peut pas être modifiée, car c’est %1 et non un objet</translation>
    </message>
    <message>
        <source>Mend it with `ccproxy config edit`</source>
        <translation>La corriger avec `ccproxy config edit`</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln element(s), so the next one is %2</source>
        <translation>
            <numerusform>%1 a %Ln élément, le suivant est donc %2</numerusform>
            <numerusform>%1 a %Ln éléments, le suivant est donc %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Elements count from 0</source>
        <translation>Les éléments se comptent à partir de 0</translation>
    </message>
    <message>
        <source>%1 is %2 and has no %3</source>
        <translation>%1 est %2 et n’a pas de %3</translation>
    </message>
    <message>
        <source>%1 is %2 and has nothing inside</source>
        <translation>%1 est %2 et ne contient rien</translation>
    </message>
    <message>
        <source>`ccproxy config show` prints the configuration</source>
        <translation>`ccproxy config show` affiche la configuration</translation>
    </message>
    <message>
        <source>`ccproxy config show` lists the keys</source>
        <translation>`ccproxy config show` liste les clés</translation>
    </message>
    <message>
        <source>The changed configuration would not be valid: %1</source>
        <translation>La configuration modifiée ne serait pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>This is no JSON value: %1</source>
        <translation>Ce n’est pas une valeur JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no JSON object</source>
        <translation>Ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The elements of %1 cannot be put into that order</source>
        <translation>Les éléments de %1 ne peuvent pas être mis dans cet ordre</translation>
    </message>
    <message>
        <source>The elements of %1 could not be put into that order</source>
        <translation>Les éléments de %1 n’ont pas pu être mis dans cet ordre</translation>
    </message>
    <message>
        <source>The configuration has changed meanwhile; look again</source>
        <translation>La configuration a changé entre-temps&#xa0;; regarder de nouveau</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>Write %1 as in 0.2 or 4096, or make it a text</source>
        <translation>Écrire %1 comme 0.2 ou 4096, ou en faire un texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no name before its number</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de nom avant son numéro</translation>
    </message>
    <message>
        <source>Write it as in stop[0]</source>
        <translation>L’écrire comme stop[0]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>Take one of them out</source>
        <translation>Retirer l’un des deux</translation>
    </message>
    <message>
        <source>Give the field another name</source>
        <translation>Donner un autre nom au champ</translation>
    </message>
    <message>
        <source>A key is missing</source>
        <translation>Une clé manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a key</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’une clé</translation>
    </message>
    <message>
        <source>Write it as in performance.max_retries, providers.openai.api_key or routes.default.model</source>
        <translation>L’écrire comme performance.max_retries, providers.openai.api_key ou routes.default.model</translation>
    </message>
    <message>
        <source>%1 is a list; &quot;%2&quot; names nothing in it</source>
        <translation>%1 est une liste&#xa0;; «&#xa0;%2&#xa0;» n’y désigne rien</translation>
    </message>
    <message>
        <source>Write the name in quotes</source>
        <translation>Écrire le nom entre guillemets</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in %2</source>
        <translation>Il n’y a pas de clé «&#xa0;%1&#xa0;» dans %2</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;</source>
        <translation>Il n’y a pas de clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 takes %2 as JSON, and this is %3</source>
        <translation>%1 attend %2 en JSON, et ceci est %3</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>pas du JSON</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;, or set a key inside it</source>
        <translation>Écrire &apos;%1&apos;, ou définir une clé à l’intérieur</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;, or set an element of it</source>
        <translation>Écrire &apos;%1&apos;, ou en définir un élément</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a field</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un champ</translation>
    </message>
    <message>
        <source>Write it as in reasoning.effort or stop[0]</source>
        <translation>L’écrire comme reasoning.effort ou stop[0]</translation>
    </message>
    <message>
        <source>%1 is masked, and is not what this provider has there</source>
        <translation>%1 est masqué et n’est pas ce que ce fournisseur y a</translation>
    </message>
    <message>
        <source>Send &quot;${NAME}&quot; of an environment variable or &quot;keychain&quot;, or leave out what is to stay as it is shown</source>
        <translation>Envoyer &quot;${NAME}&quot; d’une variable d’environnement ou &quot;keychain&quot;, ou omettre ce qui doit rester</translation>
    </message>
    <message>
        <source>%1 cannot be disabled, since it is used by the routes %2</source>
        <translation>%1 ne peut pas être désactivé, car ces routes l’utilisent&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be disabled, since it is used by the route %2</source>
        <translation>%1 ne peut pas être désactivé, car la route %2 l’utilise</translation>
    </message>
    <message>
        <source>%1 cannot be removed, since it is used by the routes %2</source>
        <translation>%1 ne peut pas être supprimé, car ces routes l’utilisent&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed, since it is used by the route %2</source>
        <translation>%1 ne peut pas être supprimé, car la route %2 l’utilise</translation>
    </message>
    <message>
        <source>Lead them elsewhere first</source>
        <translation>Les mener d’abord ailleurs</translation>
    </message>
    <message>
        <source>Lead it elsewhere first</source>
        <translation>La mener d’abord ailleurs</translation>
    </message>
    <message>
        <source>The provider has no name</source>
        <translation>Le fournisseur n’a pas de nom</translation>
    </message>
    <message>
        <source>Send &quot;name&quot;: its name in routes and in requests</source>
        <translation>Envoyer &quot;name&quot;&#xa0;: son nom dans les routes et les requêtes</translation>
    </message>
    <message>
        <source>There is a provider named %1 already</source>
        <translation>Il y a déjà un fournisseur nommé %1</translation>
    </message>
    <message>
        <source>PUT /providers/%1 changes it</source>
        <translation>PUT /providers/%1 le modifie</translation>
    </message>
    <message>
        <source>The name in the body is not that of the path, %1</source>
        <translation>Le nom dans le corps n’est pas celui du chemin, %1</translation>
    </message>
    <message>
        <source>A provider keeps its name, since routes lead to it by that</source>
        <translation>Un fournisseur garde son nom, car les routes y mènent par celui-ci</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>None is configured</source>
        <translation>Aucun n’est configuré</translation>
    </message>
    <message>
        <source>Configured: %1</source>
        <translation>Configurés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 does not stand in the configuration&apos;s file</source>
        <translation>%1 ne figure pas dans le fichier de configuration</translation>
    </message>
    <message>
        <source>It is there because of how CCProxy was started</source>
        <translation>Il est là en raison de la façon dont CCProxy a été démarré</translation>
    </message>
    <message>
        <source>Without an `apikey` any program of this machine could have the keys of %1 sent to a server of its own in this way</source>
        <translation>Sans `apikey`, tout programme de cet ordinateur pourrait ainsi faire envoyer les clés de %1 à son propre serveur</translation>
    </message>
    <message>
        <source>Send the key itself, or set `apikey` and send that; or edit the file: `ccproxy config edit`</source>
        <translation>Envoyer la clé elle-même, ou définir `apikey` et l’envoyer&#xa0;; ou modifier le fichier&#xa0;: `ccproxy config edit`</translation>
    </message>
    <message>
        <source>The route %1 has no such fallback</source>
        <translation>La route %1 n’a pas ce repli</translation>
    </message>
    <message>
        <source>Somebody else has changed it; look again</source>
        <translation>Quelqu’un d’autre l’a modifiée&#xa0;; regarder de nouveau</translation>
    </message>
    <message>
        <source>%1 does not stand in the configuration</source>
        <translation>%1 ne figure pas dans la configuration</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>Prendre un autre nom</translation>
    </message>
    <message>
        <source>Give it exactly as the provider shows it</source>
        <translation>La donner exactement comme le fournisseur l’affiche</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>La clé est vide</translation>
    </message>
    <message>
        <source>This is too long for a key</source>
        <translation>C’est trop long pour une clé</translation>
    </message>
    <message>
        <source>The key has a blank, a control character or a foreign letter inside</source>
        <translation>La clé contient une espace, un caractère de contrôle ou une lettre étrangère</translation>
    </message>
    <message>
        <source>This names where a key is, and is no key</source>
        <translation>Ceci désigne où se trouve une clé, et n’en est pas une</translation>
    </message>
    <message>
        <source>add &quot;api_base_url&quot;: &quot;%1&quot; or another address</source>
        <translation>ajouter &quot;api_base_url&quot;: &quot;%1&quot; ou une autre adresse</translation>
    </message>
    <message>
        <source>write a list of objects: &quot;providers&quot;: [{&quot;name&quot;: &quot;openai&quot;}]</source>
        <translation>écrire une liste d’objets&#xa0;: &quot;providers&quot;: [{&quot;name&quot;: &quot;openai&quot;}]</translation>
    </message>
    <message>
        <source>Write %1[0] for its first element</source>
        <translation>Écrire %1[0] pour son premier élément</translation>
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
    <name>ccproxy::ui::ProgramFailures</name>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1&#xa0;: ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Check the name that --config or CCPROXY_CONFIG gives</source>
        <translation>Vérifier le nom que donne --config ou CCPROXY_CONFIG</translation>
    </message>
    <message>
        <source>%1: is a folder</source>
        <translation>%1&#xa0;: est un dossier</translation>
    </message>
    <message>
        <source>Name the file in it</source>
        <translation>Indiquer le fichier qu’il contient</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1&#xa0;: est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Vérifier ses droits d’accès</translation>
    </message>
    <message>
        <source>%1: is larger than 8 MiB, so it is no configuration</source>
        <translation>%1&#xa0;: dépasse 8 Mio, ce n’est donc pas une configuration</translation>
    </message>
    <message>
        <source>%1 is larger than 8 MiB, so it is no configuration</source>
        <translation>%1 dépasse 8 Mio, ce n’est donc pas une configuration</translation>
    </message>
    <message>
        <source>Name another file</source>
        <translation>Indiquer un autre fichier</translation>
    </message>
    <message>
        <source>The configuration is %1, of the folder that you are in</source>
        <translation>La configuration est %1, du dossier courant</translation>
    </message>
    <message numerus="yes">
        <source>`ccproxy config check` lists all %Ln error(s)</source>
        <translation>
            <numerusform>`ccproxy config check` indique l’erreur (%Ln)</numerusform>
            <numerusform>`ccproxy config check` indique les %Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, since it would be wrong: %1 (and %Ln more)</source>
        <translation>
            <numerusform>Rien n’a été modifié, car ce serait incorrect&#xa0;: %1 (et %Ln autre)</numerusform>
            <numerusform>Rien n’a été modifié, car ce serait incorrect&#xa0;: %1 (et %Ln autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, since it would be wrong: %1</source>
        <translation>Rien n’a été modifié, car ce serait incorrect&#xa0;: %1</translation>
    </message>
    <message>
        <source>A new one is set as a whole: %1</source>
        <translation>Un nouvel objet est défini en entier&#xa0;: %1</translation>
    </message>
    <message>
        <source>CCProxy cannot start at login: %1 is there and was not made by this CCProxy</source>
        <translation>CCProxy ne peut pas démarrer à l’ouverture de session&#xa0;: %1 existe et n’a pas été créé par ce CCProxy</translation>
    </message>
    <message>
        <source>Remove it, and set ui.autostart again</source>
        <translation>Le supprimer, puis définir de nouveau ui.autostart</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 ne peut pas être modifié</translation>
    </message>
    <message>
        <source>Check the permissions of its folder</source>
        <translation>Vérifier les droits d’accès de son dossier</translation>
    </message>
    <message>
        <source>The list of programs that start at login cannot be changed</source>
        <translation>La liste des programmes lancés à l’ouverture de session ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>Turn CCProxy on in the settings of Windows, under Apps, Startup</source>
        <translation>Activer CCProxy dans les paramètres de Windows, sous Applications, Démarrage</translation>
    </message>
    <message>
        <source>It was answered with %1</source>
        <translation>La réponse a été %1</translation>
    </message>
    <message>
        <source>CCProxy is already running without a window, at %1</source>
        <translation>CCProxy est déjà démarré sans fenêtre, à %1</translation>
    </message>
    <message>
        <source>`ccproxy stop` ends it; then start this again</source>
        <translation>`ccproxy stop` l’arrête&#xa0;; relancer ensuite ceci</translation>
    </message>
    <message>
        <source>No terminal was found</source>
        <translation>Aucun terminal n’a été trouvé</translation>
    </message>
    <message>
        <source>Install one, or write the command of yours</source>
        <translation>En installer un, ou indiquer la commande du vôtre</translation>
    </message>
    <message>
        <source>The configuration has errors</source>
        <translation>La configuration contient des erreurs</translation>
    </message>
    <message>
        <source>Mend it first; the window shows what is wrong</source>
        <translation>La corriger d’abord&#xa0;; la fenêtre indique ce qui ne va pas</translation>
    </message>
    <message>
        <source>No folder is chosen</source>
        <translation>Aucun dossier n’est choisi</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Il n’y a pas de dossier %1</translation>
    </message>
    <message>
        <source>Choose the folder that Claude Code shall work in</source>
        <translation>Choisir le dossier dans lequel Claude Code doit travailler</translation>
    </message>
    <message>
        <source>The terminal could not be started: %1</source>
        <translation>Le terminal n’a pas pu être démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose another terminal</source>
        <translation>Choisir un autre terminal</translation>
    </message>
    <message>
        <source>%1 has no list of models</source>
        <translation>%1 n’a pas de liste de modèles</translation>
    </message>
    <message>
        <source>Add the names of its models by hand</source>
        <translation>Ajouter les noms de ses modèles à la main</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>Vérifier son adresse</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 n’a pas répondu en %2</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of models</source>
        <translation>%1 a répondu par autre chose qu’une liste de modèles</translation>
    </message>
    <message>
        <source>It is not known which model of %1 is meant</source>
        <translation>On ne sait pas quel modèle de %1 est visé</translation>
    </message>
    <message>
        <source>Write %1,MODEL</source>
        <translation>Indiquer %1,MODÈLE</translation>
    </message>
    <message>
        <source>There is no model to examine</source>
        <translation>Il n’y a aucun modèle à examiner</translation>
    </message>
    <message>
        <source>Write `ccproxy doctor PROVIDER,MODEL`</source>
        <translation>Indiquer `ccproxy doctor FOURNISSEUR,MODÈLE`</translation>
    </message>
    <message>
        <source>CCProxy is not running</source>
        <translation>CCProxy n’est pas démarré</translation>
    </message>
    <message>
        <source>`ccproxy start` starts it</source>
        <translation>`ccproxy start` le démarre</translation>
    </message>
    <message>
        <source>The CCProxy process %1 of %2 runs but does not answer</source>
        <translation>Le processus CCProxy %1 de %2 est en cours mais ne répond pas</translation>
    </message>
    <message>
        <source>`ccproxy stop` ends it</source>
        <translation>`ccproxy stop` l’arrête</translation>
    </message>
    <message>
        <source>The other CCProxy process sent messages of another version</source>
        <translation>L’autre processus CCProxy a envoyé des messages d’une autre version</translation>
    </message>
    <message>
        <source>The other CCProxy process sent a message that is too large</source>
        <translation>L’autre processus CCProxy a envoyé un message trop volumineux</translation>
    </message>
    <message>
        <source>The other CCProxy process sent something that is no message</source>
        <translation>L’autre processus CCProxy a envoyé autre chose qu’un message</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>`ccproxy restart` makes both the same version</source>
        <translation>`ccproxy restart` met les deux à la même version</translation>
    </message>
    <message>
        <source>Another CCProxy holds %1</source>
        <translation>Un autre CCProxy détient %1</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2</source>
        <translation>Le socket %1 ne peut pas être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set CCPROXY_HOME to a folder of a local disk</source>
        <translation>Mettre CCPROXY_HOME à un dossier d’un disque local</translation>
    </message>
    <message>
        <source>The running CCProxy %1 does not know that command</source>
        <translation>Le CCProxy %1 en cours ne connaît pas cette commande</translation>
    </message>
    <message>
        <source>`ccproxy restart` makes it the version of the command</source>
        <translation>`ccproxy restart` le met à la version de la commande</translation>
    </message>
    <message>
        <source>The proxy is %1 and serves nobody</source>
        <translation>Le proxy est %1 et ne sert personne</translation>
    </message>
    <message>
        <source>CLAUDE_PATH is %1, which is no program</source>
        <translation>CLAUDE_PATH vaut %1, qui n’est pas un programme</translation>
    </message>
    <message>
        <source>Set it to the claude program, or unset it</source>
        <translation>Le faire pointer vers le programme claude, ou le supprimer</translation>
    </message>
    <message>
        <source>Claude Code is not installed, or CCProxy does not find it</source>
        <translation>Claude Code n’est pas installé, ou CCProxy ne le trouve pas</translation>
    </message>
    <message>
        <source>Install it with `%1`, or set CLAUDE_PATH to it</source>
        <translation>L’installer avec `%1`, ou faire pointer CLAUDE_PATH vers lui</translation>
    </message>
    <message>
        <source>The configuration has no profile &quot;%1&quot;</source>
        <translation>La configuration n’a pas de profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add it under `profiles`, or leave --profile out</source>
        <translation>L’ajouter sous `profiles`, ou omettre --profile</translation>
    </message>
    <message>
        <source>The first one that it has is &quot;%1&quot;</source>
        <translation>Le premier qu’elle contient est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No command of a terminal is given</source>
        <translation>Aucune commande de terminal n’est indiquée</translation>
    </message>
    <message>
        <source>Write it as in: %1</source>
        <translation>L’écrire par exemple ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command of the terminal does not say where Claude Code&apos;s stands</source>
        <translation>La commande du terminal n’indique pas où va celle de Claude Code</translation>
    </message>
    <message>
        <source>Put {cmd} in its place, as in: %1</source>
        <translation>Mettre {cmd} à sa place, par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 n’est pas installé</translation>
    </message>
    <message>
        <source>Choose another terminal, or write the whole path of its program</source>
        <translation>Choisir un autre terminal, ou indiquer le chemin complet de son programme</translation>
    </message>
    <message>
        <source>Claude Code&apos;s own settings count more than what a launch gives it: %1</source>
        <translation>Les paramètres propres à Claude Code l’emportent sur ceux d’un lancement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take them out there</source>
        <translation>Les y retirer</translation>
    </message>
    <message>
        <source>A claude that is started by hand goes elsewhere by your shell&apos;s files: %1</source>
        <translation>Un claude lancé à la main va ailleurs à cause des fichiers du shell&#xa0;: %1</translation>
    </message>
    <message>
        <source>`ccproxy code` does not mind them</source>
        <translation>`ccproxy code` n’en tient pas compte</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2</source>
        <translation>Le fichier journal %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set `log_file` to another path</source>
        <translation>Mettre `log_file` à un autre chemin</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file has its name</source>
        <translation>Le dossier %1 ne peut pas être créé&#xa0;: un fichier porte son nom</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2</source>
        <translation>Le dossier %1 ne peut pas être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to</source>
        <translation>Le dossier %1 n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>The folder %1 is not yours alone</source>
        <translation>Le dossier %1 n’est pas à vous seul</translation>
    </message>
    <message>
        <source>Set CCPROXY_HOME to a folder that is yours alone</source>
        <translation>Mettre CCPROXY_HOME à un dossier qui n’est qu’à vous</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 ne peut pas être enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Make room on the disk; the file is as it was</source>
        <translation>Libérer de l’espace sur le disque&#xa0;; le fichier est inchangé</translation>
    </message>
    <message>
        <source>Check the permissions of its folder; the file is as it was</source>
        <translation>Vérifier les droits d’accès de son dossier&#xa0;; le fichier est inchangé</translation>
    </message>
    <message>
        <source>Another program is saving this configuration</source>
        <translation>Un autre programme enregistre cette configuration</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Réessayer dans un instant</translation>
    </message>
    <message>
        <source>There is no earlier version of this configuration</source>
        <translation>Il n’y a pas de version antérieure de cette configuration</translation>
    </message>
    <message>
        <source>Nothing was undone that could be done again</source>
        <translation>Il n’y a rien d’annulé à rétablir</translation>
    </message>
    <message>
        <source>`ccproxy config history` lists what is kept</source>
        <translation>`ccproxy config history` liste ce qui est conservé</translation>
    </message>
    <message>
        <source>%1 is a database, and Qt&apos;s driver for SQLite is not installed</source>
        <translation>%1 est une base de données, et le pilote Qt pour SQLite n’est pas installé</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be read</source>
        <translation>%1 ne peut pas être copié pour être lu</translation>
    </message>
    <message>
        <source>%1 is a database of a program that CCProxy does not know</source>
        <translation>%1 est la base de données d’un programme que CCProxy ne connaît pas</translation>
    </message>
    <message>
        <source>Name a JSON file that its program exports</source>
        <translation>Indiquer un fichier JSON exporté par son programme</translation>
    </message>
    <message>
        <source>The configuration of %1 is already the one that CCProxy reads</source>
        <translation>La configuration de %1 est déjà celle que lit CCProxy</translation>
    </message>
    <message>
        <source>`ccproxy config check` tells what is wrong in it</source>
        <translation>`ccproxy config check` indique ce qui ne va pas</translation>
    </message>
    <message>
        <source>There is no configuration of %1 at %2</source>
        <translation>Il n’y a pas de configuration de %1 à %2</translation>
    </message>
    <message>
        <source>Name its file</source>
        <translation>Indiquer son fichier</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 est illisible</translation>
    </message>
    <message>
        <source>Name a file, or claude-code-router, cc-switch or ccproxy</source>
        <translation>Indiquer un fichier, ou claude-code-router, cc-switch ou ccproxy</translation>
    </message>
    <message>
        <source>%1 is no configuration of a program that CCProxy knows</source>
        <translation>%1 n’est pas la configuration d’un programme que CCProxy connaît</translation>
    </message>
    <message>
        <source>It knows those of claude-code-router, cc-switch and ccproxy</source>
        <translation>Il connaît celles de claude-code-router, cc-switch et ccproxy</translation>
    </message>
    <message>
        <source>The key was not kept: %1</source>
        <translation>La clé n’a pas été conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer (%1)</source>
        <translation>Le trousseau est verrouillé ou ne répond pas (%1)</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer</source>
        <translation>Le trousseau est verrouillé ou ne répond pas</translation>
    </message>
    <message>
        <source>Unlock it and try again</source>
        <translation>Le déverrouiller et réessayer</translation>
    </message>
    <message>
        <source>The keychain refused it (%1)</source>
        <translation>Le trousseau l’a refusé (%1)</translation>
    </message>
    <message>
        <source>The keychain refused it</source>
        <translation>Le trousseau l’a refusé</translation>
    </message>
    <message>
        <source>Allow it there and try again</source>
        <translation>L’y autoriser et réessayer</translation>
    </message>
    <message>
        <source>There is no keychain that works here (%1)</source>
        <translation>Il n’y a pas de trousseau utilisable ici (%1)</translation>
    </message>
    <message>
        <source>There is no keychain that works here</source>
        <translation>Il n’y a pas de trousseau utilisable ici</translation>
    </message>
    <message>
        <source>Port %1 is taken by another CCProxy, of another home folder or user</source>
        <translation>Le port %1 est pris par un autre CCProxy, d’un autre dossier ou utilisateur</translation>
    </message>
    <message>
        <source>Port %1 is taken by claude-code-router</source>
        <translation>Le port %1 est pris par claude-code-router</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>Le port %1 est pris par un autre programme</translation>
    </message>
    <message>
        <source>`--port %1` is free; or end that program</source>
        <translation>`--port %1` est libre&#xa0;; ou arrêter ce programme</translation>
    </message>
    <message>
        <source>The request %1 was not kept</source>
        <translation>La requête %1 n’a pas été conservée</translation>
    </message>
    <message>
        <source>`ccproxy config set history.bodies all` keeps what is to come</source>
        <translation>`ccproxy config set history.bodies all` conserve ce qui viendra</translation>
    </message>
    <message>
        <source>The configuration %1 is gone; what was read stays in force</source>
        <translation>La configuration %1 a disparu&#xa0;; ce qui a été lu reste en vigueur</translation>
    </message>
    <message>
        <source>The configuration %1 is gone</source>
        <translation>La configuration %1 a disparu</translation>
    </message>
    <message>
        <source>`ccproxy restart` goes on without it</source>
        <translation>`ccproxy restart` continue sans elle</translation>
    </message>
    <message>
        <source>The configuration has an error, and is not in force as it stands</source>
        <translation>La configuration contient une erreur et n’est pas en vigueur telle quelle</translation>
    </message>
    <message>
        <source>`ccproxy config check` tells it</source>
        <translation>`ccproxy config check` l’indique</translation>
    </message>
    <message>
        <source>There is no provider named %1</source>
        <translation>Il n’y a pas de fournisseur nommé %1</translation>
    </message>
    <message>
        <source>`ccproxy status` lists them</source>
        <translation>`ccproxy status` les liste</translation>
    </message>
    <message>
        <source>it does not keep what is stored</source>
        <translation>il ne conserve pas ce qui y est enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 ne peut pas être exécuté</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <translation>%1 est d’une autre version</translation>
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
    <name>ccproxy::ui::ProviderFailures</name>
    <message>
        <source>%1 reported an error without saying which</source>
        <translation>%1 a signalé une erreur sans préciser laquelle</translation>
    </message>
    <message>
        <source>%1 answered with status %2 (%3)</source>
        <translation>%1 a répondu avec le statut %2 (%3)</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 a répondu avec le statut %2</translation>
    </message>
    <message>
        <source>Check the key of provider %1</source>
        <translation>Vérifier la clé du fournisseur %1</translation>
    </message>
    <message>
        <source>Top up the account of provider %1, or choose another provider</source>
        <translation>Recharger le compte du fournisseur %1, ou choisir un autre fournisseur</translation>
    </message>
    <message>
        <source>Check what the key of provider %1 is allowed to use</source>
        <translation>Vérifier ce que la clé du fournisseur %1 est autorisée à utiliser</translation>
    </message>
    <message>
        <source>Check the base URL of provider %1</source>
        <translation>Vérifier l’URL de base du fournisseur %1</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one that %1 has</source>
        <translation>Vérifier le nom du modèle, ou en choisir un autre que %1 propose</translation>
    </message>
    <message>
        <source>Compact the conversation, or choose a model with a higher limit</source>
        <translation>Compacter la conversation, ou choisir un modèle dont la limite est plus élevée</translation>
    </message>
    <message>
        <source>Waiting does not help: check the plan and the billing of provider %1</source>
        <translation>Attendre ne sert à rien&#xa0;: vérifier le forfait et la facturation du fournisseur %1</translation>
    </message>
    <message>
        <source>the prompt is too long: %1 tokens, and at most %2 are possible</source>
        <translation>le prompt est trop long&#xa0;: %1 tokens, pour un maximum de %2</translation>
    </message>
    <message>
        <source>the prompt is too long</source>
        <translation>le prompt est trop long</translation>
    </message>
    <message>
        <source>Start llama-server with --jinja, so that its models can call tools</source>
        <translation>Démarrer llama-server avec --jinja pour que ses modèles puissent appeler des outils</translation>
    </message>
    <message>
        <source>Start llama-server with the model&apos;s --mmproj file, or send no images to it</source>
        <translation>Démarrer llama-server avec le fichier --mmproj du modèle, ou ne pas lui envoyer d’images</translation>
    </message>
    <message>
        <source>Choose a model that can call tools</source>
        <translation>Choisir un modèle capable d’appeler des outils</translation>
    </message>
    <message>
        <source>%1 sent an event that is no JSON</source>
        <translation>%1 a envoyé un événement qui n’est pas du JSON</translation>
    </message>
    <message>
        <source>%1 sent an event that is too large</source>
        <translation>%1 a envoyé un événement trop volumineux</translation>
    </message>
    <message>
        <source>%1 ended its answer before it was complete</source>
        <translation>%1 a terminé sa réponse avant qu’elle soit complète</translation>
    </message>
    <message>
        <source>%1 answered with something that is no message</source>
        <translation>%1 a répondu par autre chose qu’un message</translation>
    </message>
    <message>
        <source>%1 broke its answer off with an error</source>
        <translation>%1 a interrompu sa réponse par une erreur</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete</source>
        <translation>%1 a fermé la connexion avant que sa réponse soit complète</translation>
    </message>
    <message>
        <source>%1 stopped before its answer was complete</source>
        <translation>%1 s’est arrêté avant que sa réponse soit complète</translation>
    </message>
    <message>
        <source>%1 sent an answer without content</source>
        <translation>%1 a envoyé une réponse sans contenu</translation>
    </message>
    <message>
        <source>%1 sent something that is not JSON</source>
        <translation>%1 a envoyé quelque chose qui n’est pas du JSON</translation>
    </message>
    <message>
        <source>%1&apos;s model wrote a call that cannot be read (%2)</source>
        <translation>le modèle de %1 a écrit un appel illisible (%2)</translation>
    </message>
    <message>
        <source>%1 gave no answer (%2)</source>
        <translation>%1 n’a donné aucune réponse (%2)</translation>
    </message>
    <message>
        <source>%1 broke off its answer</source>
        <translation>%1 a interrompu sa réponse</translation>
    </message>
    <message>
        <source>%1 ran out of resources in the midst of its answer</source>
        <translation>%1 a manqué de ressources au milieu de sa réponse</translation>
    </message>
    <message>
        <source>%1 sent an answer of more than %2 bytes</source>
        <translation>%1 a envoyé une réponse de plus de %2 octets</translation>
    </message>
    <message>
        <source>performance.max_request_body_size sets this limit</source>
        <translation>performance.max_request_body_size définit cette limite</translation>
    </message>
    <message>
        <source>%1 sent an event of more than %2 MiB</source>
        <translation>%1 a envoyé un événement de plus de %2 Mio</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of JSON</source>
        <translation>%1 a répondu par une page Web au lieu de JSON</translation>
    </message>
    <message>
        <source>Check its api_base_url: %1</source>
        <translation>Vérifier son api_base_url&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 in the middle of its answer</source>
        <translation>%1 n’a rien envoyé pendant %2 au milieu de sa réponse</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2</source>
        <translation>%1 n’a pas commencé à répondre en %2</translation>
    </message>
    <message>
        <source>performance.stream_idle_timeout sets this limit</source>
        <translation>performance.stream_idle_timeout définit cette limite</translation>
    </message>
    <message>
        <source>performance.request_timeout sets this limit</source>
        <translation>performance.request_timeout définit cette limite</translation>
    </message>
    <message>
        <source>%1 has sent nothing since the computer woke up</source>
        <translation>%1 n’a rien envoyé depuis le réveil de l’ordinateur</translation>
    </message>
    <message>
        <source>Try again: connections do not live through a long sleep</source>
        <translation>Réessayer&#xa0;: les connexions ne survivent pas à une longue veille</translation>
    </message>
    <message>
        <source>%1 sent an empty answer</source>
        <translation>%1 a envoyé une réponse vide</translation>
    </message>
    <message>
        <source>%1 answered with an empty message</source>
        <translation>%1 a répondu par un message vide</translation>
    </message>
    <message>
        <source>Try again, or choose another model</source>
        <translation>Réessayer, ou choisir un autre modèle</translation>
    </message>
    <message>
        <source>the client closed the connection</source>
        <translation>le client a fermé la connexion</translation>
    </message>
    <message>
        <source>The provider&apos;s answer ended early</source>
        <translation>La réponse du fournisseur s’est terminée trop tôt</translation>
    </message>
    <message>
        <source>there is nothing to search for</source>
        <translation>il n’y a rien à rechercher</translation>
    </message>
    <message>
        <source>The address of the provider is no http or https URL</source>
        <translation>L’adresse du fournisseur n’est pas une URL http ou https</translation>
    </message>
    <message>
        <source>api_base_url must look like https://host/path</source>
        <translation>api_base_url doit avoir la forme https://host/path</translation>
    </message>
    <message>
        <source>The header %1 cannot be sent: it has a line break or a character that no header may have</source>
        <translation>L’en-tête %1 ne peut pas être envoyé&#xa0;: il contient un saut de ligne ou un caractère interdit</translation>
    </message>
    <message>
        <source>Check the provider&apos;s headers and key for stray characters</source>
        <translation>Vérifier que les en-têtes et la clé du fournisseur ne contiennent pas de caractères parasites</translation>
    </message>
    <message>
        <source>Check the host and port in api_base_url</source>
        <translation>Vérifier l’hôte et le port dans api_base_url</translation>
    </message>
    <message>
        <source>Check proxy_url, or HTTPS_PROXY and HTTP_PROXY in the environment</source>
        <translation>Vérifier proxy_url, ou HTTPS_PROXY et HTTP_PROXY dans l’environnement</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the proxy %1</source>
        <translation>Rien n’accepte de connexions sur le proxy %1</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1</source>
        <translation>Rien n’accepte de connexions à %1</translation>
    </message>
    <message>
        <source>Is the server running? Check the host and port in api_base_url</source>
        <translation>Le serveur est-il démarré&#xa0;? Vérifier l’hôte et le port dans api_base_url</translation>
    </message>
    <message>
        <source>No connection to the proxy %1</source>
        <translation>Aucune connexion au proxy %1</translation>
    </message>
    <message>
        <source>No connection to %1 within %2</source>
        <translation>Aucune connexion à %1 en %2</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Aucune connexion à %1</translation>
    </message>
    <message>
        <source>Check the network connection and the host and port in api_base_url</source>
        <translation>Vérifier la connexion réseau ainsi que l’hôte et le port dans api_base_url</translation>
    </message>
    <message>
        <source>Check the network connection, the proxy, and the host and port in api_base_url</source>
        <translation>Vérifier la connexion réseau, le proxy, ainsi que l’hôte et le port dans api_base_url</translation>
    </message>
    <message>
        <source>The server at %1 does not speak TLS</source>
        <translation>Le serveur à %1 ne parle pas TLS</translation>
    </message>
    <message>
        <source>If it is a plain HTTP server, write http:// in api_base_url</source>
        <translation>Si c’est un serveur HTTP simple, indiquer http:// dans api_base_url</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed</source>
        <translation>La négociation TLS avec %1 a échoué</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS 1.2 or later and that nothing in between intercepts the connection</source>
        <translation>Vérifier que le serveur parle TLS 1.2 ou ultérieur et que rien n’intercepte la connexion</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>Le certificat de %1 n’est pas encore valide</translation>
    </message>
    <message>
        <source>Check the clock of this computer</source>
        <translation>Vérifier l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Le certificat de %1 a expiré</translation>
    </message>
    <message>
        <source>Its operator has to renew it; check the clock of this computer, too</source>
        <translation>Son exploitant doit le renouveler&#xa0;; vérifier aussi l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed</source>
        <translation>Le certificat de %1 est auto-signé</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust</source>
        <translation>Le certificat de %1 provient d’une autorité que cet ordinateur n’approuve pas</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know</source>
        <translation>Le certificat de %1 provient d’une autorité que cet ordinateur ne connaît pas</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified: its chain is incomplete</source>
        <translation>Le certificat de %1 ne peut pas être vérifié&#xa0;: sa chaîne est incomplète</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked</source>
        <translation>Le certificat de %1 a été révoqué</translation>
    </message>
    <message>
        <source>Do not use this server</source>
        <translation>Ne pas utiliser ce serveur</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host name</source>
        <translation>Le certificat de %1 est établi pour un autre nom d’hôte</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another address</source>
        <translation>Le certificat de %1 est établi pour une autre adresse</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified</source>
        <translation>Le certificat de %1 ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>If you trust it, name a file with its certificate (PEM) in ca_file; a company&apos;s proxy that inspects TLS has one of its own</source>
        <translation>S’il est digne de confiance, indiquer dans ca_file un fichier avec son certificat (PEM)&#xa0;; un proxy d’entreprise qui inspecte TLS a le sien</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password of proxy_url</source>
        <translation>Le proxy %1 n’accepte pas le nom d’utilisateur et le mot de passe de proxy_url</translation>
    </message>
    <message>
        <source>Check them; write special characters as %1 for @, %2 for :</source>
        <translation>Les vérifier&#xa0;; écrire les caractères spéciaux sous la forme %1 pour @, %2 pour&#xa0;:</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password</source>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Put them into proxy_url: %1</source>
        <translation>Les indiquer dans proxy_url&#xa0;: %1</translation>
    </message>
    <message>
        <source>The proxy %1 did not open a connection to %2 (status %3)</source>
        <translation>Le proxy %1 n’a pas ouvert de connexion à %2 (statut %3)</translation>
    </message>
    <message>
        <source>The proxy %1 did not open a connection to %2</source>
        <translation>Le proxy %1 n’a pas ouvert de connexion à %2</translation>
    </message>
    <message>
        <source>The server %1 closed a kept-alive connection just as the request was written</source>
        <translation>Le serveur %1 a fermé une connexion maintenue ouverte au moment de l’envoi de la requête</translation>
    </message>
    <message>
        <source>It was not sent twice, since it may have been received; try again</source>
        <translation>Elle n’a pas été envoyée deux fois, car elle a pu être reçue&#xa0;; réessayer</translation>
    </message>
    <message>
        <source>The server %1 closed the connection without an answer</source>
        <translation>Le serveur %1 a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the server</source>
        <translation>Réessayer&#xa0;; si cela persiste, vérifier le serveur</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in HTTP</source>
        <translation>Le serveur à %1 n’a pas répondu en HTTP</translation>
    </message>
    <message>
        <source>Check the port in api_base_url; a server that speaks TLS needs https:// there</source>
        <translation>Vérifier le port dans api_base_url&#xa0;; un serveur qui parle TLS y exige https://</translation>
    </message>
    <message>
        <source>Check the port in api_base_url</source>
        <translation>Vérifier le port dans api_base_url</translation>
    </message>
    <message>
        <source>The host name of the proxy, %1, was not found</source>
        <translation>Le nom d’hôte du proxy, %1, est introuvable</translation>
    </message>
    <message>
        <source>The host name %1 was not found</source>
        <translation>Le nom d’hôte %1 est introuvable</translation>
    </message>
    <message>
        <source>Check its spelling in api_base_url and the network connection</source>
        <translation>Vérifier son orthographe dans api_base_url et la connexion réseau</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read</source>
        <translation>Le fichier des certificats approuvés est illisible</translation>
    </message>
    <message>
        <source>Install the system&apos;s certificates (package ca-certificates), or check the configured file</source>
        <translation>Installer les certificats du système (paquet ca-certificates), ou vérifier le fichier configuré</translation>
    </message>
    <message>
        <source>The address of the provider is no valid URL</source>
        <translation>L’adresse du fournisseur n’est pas une URL valide</translation>
    </message>
    <message>
        <source>There is not enough memory for a request to the provider</source>
        <translation>La mémoire est insuffisante pour une requête au fournisseur</translation>
    </message>
    <message>
        <source>Close other programs, or wait until other requests have ended</source>
        <translation>Fermer d’autres programmes, ou attendre la fin d’autres requêtes</translation>
    </message>
    <message>
        <source>The server %1 broke off in the middle of its answer</source>
        <translation>Le serveur %1 s’est interrompu au milieu de sa réponse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, cannot be read: %2</source>
        <translation>Les certificats de ca_file, %1, sont illisibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, are none</source>
        <translation>Le fichier de ca_file, %1, ne contient pas de certificats</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, cannot be put together with the system&apos;s: %2</source>
        <translation>Les certificats de ca_file, %1, ne peuvent pas être réunis à ceux du système&#xa0;: %2</translation>
    </message>
    <message>
        <source>ca_file names a file of certificates in PEM</source>
        <translation>ca_file désigne un fichier de certificats au format PEM</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the search server has had too many requests</source>
        <translation>le serveur de recherche a reçu trop de requêtes</translation>
    </message>
    <message>
        <source>the search server refuses JSON; its settings must list json among the formats of search</source>
        <translation>le serveur de recherche refuse le JSON&#xa0;; ses paramètres doivent indiquer json parmi les formats de recherche</translation>
    </message>
    <message>
        <source>the search server answered %1</source>
        <translation>le serveur de recherche a répondu %1</translation>
    </message>
    <message>
        <source>the search server took too long</source>
        <translation>le serveur de recherche a été trop lent</translation>
    </message>
    <message>
        <source>the search server&apos;s answer is too long</source>
        <translation>la réponse du serveur de recherche est trop longue</translation>
    </message>
    <message>
        <source>the search server&apos;s answer is not SearXNG&apos;s JSON</source>
        <translation>la réponse du serveur de recherche n’est pas du JSON de SearXNG</translation>
    </message>
    <message>
        <source>The demo provider answers by itself and has no server to ask</source>
        <translation>Le fournisseur de démonstration répond lui-même et n’a pas de serveur à interroger</translation>
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
    <name>ccproxy::ui::ProxyFailures</name>
    <message>
        <source>CCProxy is shutting down</source>
        <translation>CCProxy est en cours d’arrêt</translation>
    </message>
    <message>
        <source>Try again once it runs again</source>
        <translation>Réessayer une fois qu’il est redémarré</translation>
    </message>
    <message numerus="yes">
        <source>This client makes more than %Ln request(s) in a minute</source>
        <translation>
            <numerusform>Ce client fait plus de %Ln requête par minute</numerusform>
            <numerusform>Ce client fait plus de %Ln requêtes par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>performance.rate_limit_requests_per_min sets this limit</source>
        <translation>performance.rate_limit_requests_per_min définit cette limite</translation>
    </message>
    <message>
        <source>CCProxy&apos;s own apikey is in the keychain, which is locked or has not answered yet</source>
        <translation>L’apikey de CCProxy est dans le trousseau, qui est verrouillé ou n’a pas encore répondu</translation>
    </message>
    <message>
        <source>CCProxy&apos;s own apikey is in the keychain, which does not give it</source>
        <translation>L’apikey de CCProxy est dans le trousseau, qui ne le fournit pas</translation>
    </message>
    <message>
        <source>Unlock it; CCProxy goes on by itself</source>
        <translation>Le déverrouiller&#xa0;; CCProxy continue de lui-même</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key apikey` puts it there</source>
        <translation>`ccproxy providers set-key apikey` l’y place</translation>
    </message>
    <message>
        <source>The change of the configuration has not been made in time</source>
        <translation>La modification de la configuration n’a pas été faite à temps</translation>
    </message>
    <message>
        <source>It may still be made: GET /providers tells</source>
        <translation>Elle peut encore l’être&#xa0;: GET /providers l’indique</translation>
    </message>
    <message>
        <source>This program&apos;s configuration cannot be changed by clients</source>
        <translation>La configuration de ce programme ne peut pas être modifiée par des clients</translation>
    </message>
    <message>
        <source>CCProxy: this day&apos;s budget of %1 for the profile %2 is spent</source>
        <translation>CCProxy&#xa0;: le budget du jour de %1 pour le profil %2 est épuisé</translation>
    </message>
    <message>
        <source>CCProxy: this month&apos;s budget of %1 for the profile %2 is spent</source>
        <translation>CCProxy&#xa0;: le budget du mois de %1 pour le profil %2 est épuisé</translation>
    </message>
    <message>
        <source>CCProxy: this day&apos;s budget of %1 is spent</source>
        <translation>CCProxy&#xa0;: le budget du jour de %1 est épuisé</translation>
    </message>
    <message>
        <source>CCProxy: this month&apos;s budget of %1 is spent</source>
        <translation>CCProxy&#xa0;: le budget du mois de %1 est épuisé</translation>
    </message>
    <message>
        <source>Raise %1, or set %2 to warn or background, by `ccproxy config set`</source>
        <translation>Augmenter %1, ou mettre %2 à warn ou background, avec `ccproxy config set`</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain, and this system has none that answers</source>
        <translation>La clé de %1 est dans le trousseau, mais ce système n’en a aucun qui réponde</translation>
    </message>
    <message>
        <source>Take api_key out of the configuration and give the key as an environment variable to CCProxy instead</source>
        <translation>Retirer api_key de la configuration et donner plutôt la clé à CCProxy par une variable d’environnement</translation>
    </message>
    <message>
        <source>Take api_key out of the configuration and give the key as %1 to CCProxy instead</source>
        <translation>Retirer api_key de la configuration et donner plutôt la clé à CCProxy par %1</translation>
    </message>
    <message>
        <source>The keychain refused %1&apos;s key to CCProxy</source>
        <translation>Le trousseau a refusé à CCProxy la clé de %1</translation>
    </message>
    <message>
        <source>Allow it there; `ccproxy restart` asks again</source>
        <translation>L’y autoriser&#xa0;; `ccproxy restart` le redemande</translation>
    </message>
    <message>
        <source>The key of %1 is not in the keychain, where the configuration says that it is</source>
        <translation>La clé de %1 n’est pas dans le trousseau, où la configuration la situe</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts it there</source>
        <translation>`ccproxy providers set-key %1` l’y place</translation>
    </message>
    <message>
        <source>What CCProxy has in the keychain cannot be read</source>
        <translation>Ce que CCProxy a dans le trousseau est illisible</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` writes it anew</source>
        <translation>`ccproxy providers set-key %1` le récrit</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain, which is locked or has not answered yet</source>
        <translation>La clé de %1 est dans le trousseau, qui est verrouillé ou n’a pas encore répondu</translation>
    </message>
    <message>
        <source>%1 has no API key</source>
        <translation>%1 n’a pas de clé d’API</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts one into the keychain; the environment variable %2 does as well</source>
        <translation>`ccproxy providers set-key %1` en place une dans le trousseau&#xa0;; la variable d’environnement %2 convient aussi</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts one into the keychain</source>
        <translation>`ccproxy providers set-key %1` en place une dans le trousseau</translation>
    </message>
    <message>
        <source>The route names a provider that is not configured</source>
        <translation>La route nomme un fournisseur qui n’est pas configuré</translation>
    </message>
    <message>
        <source>`ccproxy config check` says which</source>
        <translation>`ccproxy config check` dit lequel</translation>
    </message>
    <message>
        <source>The history %1 is damaged</source>
        <translation>L’historique %1 est endommagé</translation>
    </message>
    <message>
        <source>The history %1 cannot be written: there is no space left</source>
        <translation>L’historique %1 ne peut pas être écrit&#xa0;: il n’y a plus d’espace</translation>
    </message>
    <message>
        <source>Free some, or set history.keep_bytes to less</source>
        <translation>Libérer de l’espace, ou réduire history.keep_bytes</translation>
    </message>
    <message>
        <source>The history %1 cannot be used: %2</source>
        <translation>L’historique %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mend that, or name another one in history.database</source>
        <translation>Y remédier, ou en indiquer un autre dans history.database</translation>
    </message>
    <message>
        <source>The history %1 was made by a newer CCProxy</source>
        <translation>L’historique %1 a été créé par un CCProxy plus récent</translation>
    </message>
    <message>
        <source>Use that one, or name another one in history.database</source>
        <translation>Utiliser celui-là, ou en indiquer un autre dans history.database</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for the history %2 is not installed</source>
        <translation>Le pilote Qt %1 pour l’historique %2 n’est pas installé</translation>
    </message>
    <message>
        <source>Install %1, or its like</source>
        <translation>Installer %1, ou l’équivalent</translation>
    </message>
    <message>
        <source>history.database names a kind of database that CCProxy does not know</source>
        <translation>history.database désigne un type de base de données que CCProxy ne connaît pas</translation>
    </message>
    <message>
        <source>history.database is no valid URL</source>
        <translation>history.database n’est pas une URL valide</translation>
    </message>
    <message>
        <source>history.database names no database</source>
        <translation>history.database ne désigne aucune base de données</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database, or as the path of a file</source>
        <translation>L’écrire sous la forme postgresql://user@host/database, ou comme chemin d’un fichier</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>L’historique est désactivé</translation>
    </message>
    <message>
        <source>`ccproxy config set history.enabled true` turns it on</source>
        <translation>`ccproxy config set history.enabled true` l’active</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program</source>
        <translation>Le port %1 sur %2 est pris par un autre programme</translation>
    </message>
    <message>
        <source>`ccproxy status` tells whether that is CCProxy itself; `--port` or `port` in the settings chooses another one</source>
        <translation>`ccproxy status` indique s’il s’agit de CCProxy&#xa0;; `--port` ou `port` dans les paramètres en choisit un autre</translation>
    </message>
    <message>
        <source>The system does not let CCProxy listen on port %1</source>
        <translation>Le système ne laisse pas CCProxy écouter sur le port %1</translation>
    </message>
    <message>
        <source>Choose another port with `--port`; `%1` lists the reserved ones</source>
        <translation>Choisir un autre port avec `--port`&#xa0;; `%1` liste ceux qui sont réservés</translation>
    </message>
    <message>
        <source>Ports below 1024 are reserved: choose a higher one with `--port`</source>
        <translation>Les ports inférieurs à 1024 sont réservés&#xa0;: en choisir un plus élevé avec `--port`</translation>
    </message>
    <message>
        <source>The port is reserved: choose another one with `--port`</source>
        <translation>Le port est réservé&#xa0;: en choisir un autre avec `--port`</translation>
    </message>
    <message>
        <source>This machine has no address %1</source>
        <translation>Cet ordinateur n’a pas d’adresse %1</translation>
    </message>
    <message>
        <source>Set `host` to 127.0.0.1, or to one of the machine&apos;s own addresses</source>
        <translation>Mettre `host` à 127.0.0.1, ou à l’une des adresses de l’ordinateur</translation>
    </message>
    <message>
        <source>CCProxy cannot listen on %1 port %2: %3</source>
        <translation>CCProxy ne peut pas écouter sur %1, port %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Choose another address with `--host` or another port with `--port`</source>
        <translation>Choisir une autre adresse avec `--host` ou un autre port avec `--port`</translation>
    </message>
    <message>
        <source>`%1` is no address</source>
        <translation>`%1` n’est pas une adresse</translation>
    </message>
    <message>
        <source>Set `host` to an address such as 127.0.0.1</source>
        <translation>Mettre `host` à une adresse telle que 127.0.0.1</translation>
    </message>
    <message>
        <source>CCProxy needs Qt 6.4.2, or 6.8 and later</source>
        <translation>CCProxy nécessite Qt 6.4.2, ou 6.8 et ultérieur</translation>
    </message>
    <message>
        <source>The request body is not a complete JSON object</source>
        <translation>Le corps de la requête n’est pas un objet JSON complet</translation>
    </message>
    <message>
        <source>Send a Messages request as JSON</source>
        <translation>Envoyer une requête Messages au format JSON</translation>
    </message>
    <message>
        <source>%1: field required</source>
        <translation>%1&#xa0;: champ requis</translation>
    </message>
    <message>
        <source>%1: must be an object with role and content</source>
        <translation>%1&#xa0;: doit être un objet avec role et content</translation>
    </message>
    <message>
        <source>%1: must be an object</source>
        <translation>%1&#xa0;: doit être un objet</translation>
    </message>
    <message>
        <source>%1: must be &quot;user&quot;, &quot;assistant&quot; or &quot;system&quot;</source>
        <translation>%1&#xa0;: doit être &quot;user&quot;, &quot;assistant&quot; ou &quot;system&quot;</translation>
    </message>
    <message>
        <source>%1: must be a string or an array of content blocks</source>
        <translation>%1&#xa0;: doit être un texte ou une liste de blocs de contenu</translation>
    </message>
    <message>
        <source>%1: must be a string or an array of text blocks</source>
        <translation>%1&#xa0;: doit être un texte ou une liste de blocs de texte</translation>
    </message>
    <message>
        <source>%1: must be a non-empty string</source>
        <translation>%1&#xa0;: doit être un texte non vide</translation>
    </message>
    <message>
        <source>%1: must be a whole number of at least 1</source>
        <translation>%1&#xa0;: doit être un nombre entier d’au moins 1</translation>
    </message>
    <message>
        <source>%1: must be an array of messages</source>
        <translation>%1&#xa0;: doit être une liste de messages</translation>
    </message>
    <message>
        <source>%1: at least one message is required</source>
        <translation>%1&#xa0;: au moins un message est requis</translation>
    </message>
    <message>
        <source>%1: must be true or false</source>
        <translation>%1&#xa0;: doit être true ou false</translation>
    </message>
    <message>
        <source>%1: must be a number</source>
        <translation>%1&#xa0;: doit être un nombre</translation>
    </message>
    <message>
        <source>%1: must be an array of tools</source>
        <translation>%1&#xa0;: doit être une liste d’outils</translation>
    </message>
    <message>
        <source>CCProxy is paused</source>
        <translation>CCProxy est en pause</translation>
    </message>
    <message>
        <source>Unpause it in its menu, or by `ccproxy resume`</source>
        <translation>Reprenez dans le menu ou par `ccproxy resume`</translation>
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
        <source>the budget is spent</source>
        <translation>le budget est épuisé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 tokens by its size</source>
        <translation>entre %1 et %2 tokens d’après sa taille</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2 for a conversation that is there already</source>
        <translation>%1, au-dessus du seuil de %2 pour une conversation déjà en cours</translation>
    </message>
    <message>
        <source>%1, not above the threshold of %2 for a conversation that is there already</source>
        <translation>%1, pas au-dessus du seuil de %2 pour une conversation déjà en cours</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3, but that of %4 is no larger</source>
        <translation>la fenêtre de %1, %2 tokens, est trop petite pour %3, mais celle de %4 n’est pas plus grande</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3, but %4</source>
        <translation>la fenêtre de %1, %2 tokens, est trop petite pour %3, mais&#xa0;: %4</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3</source>
        <translation>la fenêtre de %1, %2 tokens, est trop petite pour %3</translation>
    </message>
    <message>
        <source>%1, but the window of %2 is too small</source>
        <translation>%1, mais la fenêtre de %2 est trop petite</translation>
    </message>
    <message>
        <source>%1, not above the threshold of %2</source>
        <translation>%1, pas au-dessus du seuil de %2</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2, but %3</source>
        <translation>%1, au-dessus du seuil de %2, mais&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2</source>
        <translation>%1, au-dessus du seuil de %2</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; the general routes are used</source>
        <translation>il n’y a pas de profil «&#xa0;%1&#xa0;»&#xa0;; les routes générales s’appliquent</translation>
    </message>
    <message>
        <source>it is not configured</source>
        <translation>elle n’est pas configurée</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>non configurée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no provider</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun fournisseur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no provider</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fournisseur</translation>
    </message>
    <message>
        <source>provider %1 is turned off</source>
        <translation>le fournisseur %1 est désactivé</translation>
    </message>
    <message>
        <source>no model is named after the provider</source>
        <translation>aucun modèle n’est nommé après le fournisseur</translation>
    </message>
    <message>
        <source>provider %1 does not list the model &quot;%2&quot;</source>
        <translation>le fournisseur %1 n’indique pas le modèle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>named in the request</source>
        <translation>nommé dans la requête</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a rule, not of a model&apos;s route</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’une règle, pas celui de la route d’un modèle</translation>
    </message>
    <message>
        <source>no route is named &quot;%1&quot; and no pattern fits it</source>
        <translation>aucune route ne s’appelle «&#xa0;%1&#xa0;» et aucun motif ne lui correspond</translation>
    </message>
    <message>
        <source>route &quot;%1&quot;: %2</source>
        <translation>route «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no default route</source>
        <translation>il n’y a pas de route par défaut</translation>
    </message>
    <message>
        <source>the default route cannot be used: %1</source>
        <translation>la route par défaut est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has no target</source>
        <translation>elle n’a pas de cible</translation>
    </message>
    <message>
        <source>its condition %1 does not hold</source>
        <translation>sa condition %1 n’est pas remplie</translation>
    </message>
    <message>
        <source>target of %1, %2, is left out: %3</source>
        <translation>la cible de %1, %2, est écartée&#xa0;: %3</translation>
    </message>
    <message>
        <source>fallback %1 of %2, %3, is left out: %4</source>
        <translation>le repli %1 de %2, %3, est écarté&#xa0;: %4</translation>
    </message>
    <message>
        <source>no such provider, %1</source>
        <translation>aucun fournisseur de ce nom, %1</translation>
    </message>
    <message>
        <source>no such provider</source>
        <translation>aucun fournisseur de ce nom</translation>
    </message>
    <message>
        <source>the provider is disabled, %1</source>
        <translation>le fournisseur est désactivé, %1</translation>
    </message>
    <message>
        <source>the provider is disabled</source>
        <translation>le fournisseur est désactivé</translation>
    </message>
    <message>
        <source>neither of class auxiliary nor for a haiku model</source>
        <translation>ni de la classe auxiliary ni pour un modèle Haiku</translation>
    </message>
    <message>
        <source>the web is not to be searched</source>
        <translation>il n’y a pas de recherche sur le Web</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>elle n’a pas d’image</translation>
    </message>
    <message>
        <source>it has an image, and nothing says that %1 cannot see</source>
        <translation>elle a une image, et rien n’indique que %1 ne peut pas voir</translation>
    </message>
    <message>
        <source>it has an image, but %1 can see</source>
        <translation>elle a une image, mais %1 peut voir</translation>
    </message>
    <message>
        <source>neither of class subagent nor of an agent</source>
        <translation>ni de la classe subagent ni d’un agent</translation>
    </message>
    <message>
        <source>no thinking asked for</source>
        <translation>aucune réflexion demandée</translation>
    </message>
    <message>
        <source>adaptive thinking alone does not count</source>
        <translation>la réflexion adaptative seule ne compte pas</translation>
    </message>
    <message>
        <source>thinking is switched off</source>
        <translation>la réflexion est désactivée</translation>
    </message>
    <message>
        <source>the thinking budget of %1 is below that of the route</source>
        <translation>le budget de réflexion de %1 est inférieur à celui de la route</translation>
    </message>
    <message>
        <source>%1, no effort given</source>
        <translation>%1, aucun effort indiqué</translation>
    </message>
    <message>
        <source>%1, effort %2 is below %3</source>
        <translation>%1, l’effort %2 est inférieur à %3</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation>%1, mais&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 … and %2 more</source>
        <translation>%1 … et %2 autres</translation>
    </message>
    <message>
        <source>No provider is named &quot;%1&quot;</source>
        <translation>Aucun fournisseur ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Providers: none is configured</source>
        <translation>Fournisseurs&#xa0;: aucun n’est configuré</translation>
    </message>
    <message>
        <source>Providers: %1</source>
        <translation>Fournisseurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Provider &quot;%1&quot; does not list a model &quot;%2&quot;</source>
        <translation>Le fournisseur «&#xa0;%1&#xa0;» n’indique pas de modèle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Its models: none</source>
        <translation>Ses modèles&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Its models: %1</source>
        <translation>Ses modèles&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request names provider &quot;%1&quot; but no model</source>
        <translation>La requête nomme le fournisseur «&#xa0;%1&#xa0;», mais aucun modèle</translation>
    </message>
    <message>
        <source>Ask for %1, for example</source>
        <translation>Demander par exemple %1</translation>
    </message>
    <message>
        <source>Provider &quot;%1&quot; is turned off</source>
        <translation>Le fournisseur «&#xa0;%1&#xa0;» est désactivé</translation>
    </message>
    <message>
        <source>Turn it on in the settings, or with `ccproxy providers enable %1`</source>
        <translation>L’activer dans les paramètres, ou avec `ccproxy providers enable %1`</translation>
    </message>
    <message>
        <source>CCProxy has no route for this request: %1</source>
        <translation>CCProxy n’a pas de route pour cette requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The budget is spent, and the background route cannot be taken: %1</source>
        <translation>Le budget est épuisé et la route background est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set routes.background, or another budget.on_limit</source>
        <translation>Définir routes.background, ou un autre budget.on_limit</translation>
    </message>
    <message>
        <source>Set a default route in the configuration, such as &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</source>
        <translation>Définir une route par défaut dans la configuration, par exemple &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</translation>
    </message>
    <message>
        <source>Add a provider and set a default route in the configuration, such as &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</source>
        <translation>Ajouter un fournisseur et définir une route par défaut dans la configuration, par exemple &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</translation>
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
