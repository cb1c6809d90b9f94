<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ccproxy::ui::BodyView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the body: %1</source>
        <translation>Copier le corps : %1</translation>
    </message>
    <message>
        <source>The body was not kept: %1.</source>
        <translation>Le corps n’a pas été conservé : %1.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Le corps est vide.</translation>
    </message>
    <message>
        <source>%1 of the body were not kept.</source>
        <translation>Partie du corps non conservée : %1.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown; Copy takes all %2.</source>
        <translation>Seuls les premiers %1 sont affichés ; « Copier » prend la totalité, soit %2.</translation>
    </message>
    <message>
        <source>Long texts are shown without their ends; Copy takes all %1.</source>
        <translation>Les textes longs sont affichés tronqués ; « Copier » prend la totalité, soit %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EngineModel</name>
    <message>
        <source>The configuration has errors, so nothing was started. Mend it, then press Start.</source>
        <translation>La configuration contient des erreurs ; rien n’a été démarré. La corriger, puis choisir « Démarrer ».</translation>
    </message>
    <message>
        <source>%1 fails: %2</source>
        <translation>%1 est en échec : %2</translation>
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
        <translation>Tentati&amp;ve :</translation>
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
        <translation>Vue d’e&amp;nsemble</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Re&amp;quêtes</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>Rép&amp;onses</translation>
    </message>
    <message>
        <source>Provi&amp;der&apos;s events</source>
        <translation>Événements du fo&amp;urnisseur</translation>
    </message>
    <message>
        <source>Clien&amp;t&apos;s events</source>
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
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
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
        <translation>Filtre, par exemple : sonnet status:5xx provider:openai &gt;2s</translation>
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
        <translation>durée supérieure ; aussi &lt;500ms ou first:&gt;1s</translation>
    </message>
    <message>
        <source>tokens; also out, cached</source>
        <translation>tokens ; aussi out, cached</translation>
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
        <translation>Figer la liste ; les requêtes continuent</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Empties the list; the history keeps what it has</source>
        <translation>Vider la liste ; l’historique reste intact</translation>
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
        <translation>&amp;Filtre :</translation>
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
        <translation>Total : %1.</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Aucune requête pour l’instant.</translation>
    </message>
    <message>
        <source>The proxy is not running: start it above.</source>
        <translation>Le proxy n’est pas démarré : le démarrer ci-dessus.</translation>
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
        <translation>Requêtes : %1</translation>
    </message>
    <message>
        <source>Requests: %1 of %2</source>
        <translation>Requêtes : %1 sur %2</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>en cours : %1</translation>
    </message>
    <message>
        <source>not listed, since they ended unseen: %1</source>
        <translation>non listées, car terminées sans être vues : %1</translation>
    </message>
    <message>
        <source>What was sent and received is shown once it has ended.</source>
        <translation>Les données envoyées et reçues s’affichent une fois la requête terminée.</translation>
    </message>
    <message>
        <source>What was sent and received was not kept. Those of the last 200 requests are, and more by the setting history.bodies.</source>
        <translation>Les données envoyées et reçues n’ont pas été conservées. Elles le sont pour les 200 dernières requêtes, et pour d’autres selon le paramètre history.bodies.</translation>
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
        <source>The file could not be written: %1</source>
        <translation>Impossible d’écrire le fichier : %1</translation>
    </message>
    <message>
        <source>Exported to %2. Requests: %1</source>
        <translation>Exporté vers %2. Requêtes : %1</translation>
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
        <translation>&amp;Proxy</translation>
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
</context>
<context>
    <name>ccproxy::ui::Overview</name>
    <message>
        <source>Try %1: %2</source>
        <translation>Tentative %1 : %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source>; %1 of them from the cache</source>
        <translation>, dont %1 d’entrée lus dans le cache</translation>
    </message>
    <message>
        <source>; %1 of them to the cache</source>
        <translation>, dont %1 d’entrée écrits dans le cache</translation>
    </message>
    <message>
        <source>unknown, since the catalogue has no price for all of it</source>
        <translation>inconnu, car le catalogue n’a pas de prix pour tout</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Résultat :</translation>
    </message>
    <message>
        <source>Failure:</source>
        <translation>Échec :</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>Demandé :</translation>
    </message>
    <message>
        <source>Route:</source>
        <translation>Route :</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Motif :</translation>
    </message>
    <message>
        <source>Answered by:</source>
        <translation>Réponse de :</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>Tokens :</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Coût :</translation>
    </message>
    <message>
        <source>Arrived:</source>
        <translation>Arrivée :</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>Classe :</translation>
    </message>
    <message>
        <source>Session:</source>
        <translation>Session :</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>Projet :</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Requête :</translation>
    </message>
    <message>
        <source>Overview of the request</source>
        <translation>Vue d’ensemble de la requête</translation>
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
        <translation>Selon les prix du catalogue ; inconnu s’il n’en a pas</translation>
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
</context>
<context>
    <name>ccproxy::ui::RequestFilter</name>
    <message>
        <source>Something has to follow &quot;%1&quot;: it excludes what does.</source>
        <translation>« %1 » doit être suivi de quelque chose : il exclut ce qui le suit.</translation>
    </message>
    <message>
        <source>A closing quote (&quot;) is missing.</source>
        <translation>Il manque un guillemet fermant (&quot;).</translation>
    </message>
    <message>
        <source>A value has to follow &quot;%1:&quot;.</source>
        <translation>« %1: » doit être suivi d’une valeur.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2, %3, %4. Put quotes around a text that has a colon.</source>
        <translation>Le champ « %1 » n’existe pas. Champs disponibles : %2, %3, %4. Mettre entre guillemets (&quot;) un texte contenant deux-points.</translation>
    </message>
    <message>
        <source>&quot;is:&quot; knows %1.</source>
        <translation>« is: » accepte %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2:&quot;. %3</source>
        <translation>« %1 » n’est pas une valeur pour « %2: ». %3</translation>
    </message>
    <message>
        <source>Right would be 5xx, 429 or &gt;=400.</source>
        <translation>Valeurs correctes : 5xx, 429 ou &gt;=400.</translation>
    </message>
    <message>
        <source>Right would be &gt;2s, &lt;500ms or 1s..5s.</source>
        <translation>Valeurs correctes : &gt;2s, &lt;500ms ou 1s..5s.</translation>
    </message>
    <message>
        <source>Right would be &gt;10k, &lt;500 or 1k..5k.</source>
        <translation>Valeurs correctes : &gt;10k, &lt;500 ou 1k..5k.</translation>
    </message>
    <message>
        <source>Right would be &gt;0.01 or 0.1..1.</source>
        <translation>Valeurs correctes : &gt;0.01 ou 0.1..1.</translation>
    </message>
    <message>
        <source>Right would be &gt;2, 1 or 1..5.</source>
        <translation>Valeurs correctes : &gt;2, 1 ou 1..5.</translation>
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
    <name>ccproxy::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Para&amp;mètres</translation>
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
</context>
<context>
    <name>ccproxy::ui::StatusHead</name>
    <message>
        <source>&amp;Address:</source>
        <translation>Adre&amp;sse :</translation>
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
        <translation>Problèmes de confi&amp;guration :</translation>
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
        <translation>La réponse n’était pas un flux ; elle se trouve sous « Réponses ».</translation>
    </message>
    <message>
        <source>Only the first %1 events are listed.</source>
        <translation>Seuls les %1 premiers événements sont listés.</translation>
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
        <translation>Tentative %1 : %2</translation>
    </message>
    <message>
        <source>, key %1</source>
        <translation>, clé %1</translation>
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
</context>
<context>
    <name>ccproxy::ui::TrayController</name>
    <message>
        <source>CCProxy</source>
        <translation>CCProxy</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>Copier les &amp;variables d’environnement</translation>
    </message>
    <message>
        <source>&amp;Open window</source>
        <translation>&amp;Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has gone, so CCProxy shows this window. Until the tray is back, closing it quits CCProxy.</source>
        <translation>La zone de notification du bureau a disparu, CCProxy affiche donc cette fenêtre. Jusqu’à son retour, fermer la fenêtre quitte CCProxy.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so CCProxy stays in this window. Closing it quits CCProxy.</source>
        <translation>Ce bureau n’affiche pas d’icônes de notification, CCProxy reste donc dans cette fenêtre. La fermer quitte CCProxy.</translation>
    </message>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>Sous GNOME, l’extension « AppIndicator and KStatusNotifierItem Support » ajoute une zone de notification.</translation>
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
        <source>; waiting for the end.</source>
        <translation>, attente de la fin.</translation>
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
        <translation>CCProxy : %1</translation>
    </message>
    <message>
        <source>One request is being answered</source>
        <translation>Une requête est en cours de traitement</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered</source>
        <translation>
            <numerusform>%n requête est en cours de traitement</numerusform>
            <numerusform>%n requêtes sont en cours de traitement</numerusform>
        </translation>
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
</context>
</TS>
