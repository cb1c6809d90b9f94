<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ccproxy::ui::BodyView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the body: %1</source>
        <translation>Copiar el cuerpo: %1</translation>
    </message>
    <message>
        <source>The body was not kept: %1.</source>
        <translation>El cuerpo no se conservó: %1.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>El cuerpo está vacío.</translation>
    </message>
    <message>
        <source>%1 of the body were not kept.</source>
        <translation>Parte del cuerpo no conservada: %1.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown; Copy takes all %2.</source>
        <translation>Solo se muestran los primeros %1; «Copiar» toma el total de %2.</translation>
    </message>
    <message>
        <source>Long texts are shown without their ends; Copy takes all %1.</source>
        <translation>Los textos largos se muestran recortados; «Copiar» toma el total de %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EngineModel</name>
    <message>
        <source>The configuration has errors, so nothing was started. Mend it, then press Start.</source>
        <translation>La configuración tiene errores, por lo que no se inició nada. Corregirla y pulsar «Iniciar».</translation>
    </message>
    <message>
        <source>%1 fails: %2</source>
        <translation>%1 falla: %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EventModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ExchangeDetail</name>
    <message>
        <source>The chosen request</source>
        <translation>La solicitud seleccionada</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copiar como &amp;cURL</translation>
    </message>
    <message>
        <source>Copies the request to the provider as a command for a terminal, with $API_KEY in place of the key</source>
        <translation>Copiar la solicitud al proveedor como comando para un terminal, con $API_KEY en lugar de la clave</translation>
    </message>
    <message>
        <source>Tr&amp;y:</source>
        <translation>In&amp;tento:</translation>
    </message>
    <message>
        <source>Which try&apos;s request and answer are shown</source>
        <translation>Intento cuya solicitud y respuesta se muestran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes the request and gives the list its room (Esc)</source>
        <translation>Cerrar la solicitud y dejar su espacio a la lista (Esc)</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Partes de la solicitud</translation>
    </message>
    <message>
        <source>Client to CCProxy</source>
        <translation>Del cliente a CCProxy</translation>
    </message>
    <message>
        <source>CCProxy to provider</source>
        <translation>De CCProxy al proveedor</translation>
    </message>
    <message>
        <source>Provider to CCProxy</source>
        <translation>Del proveedor a CCProxy</translation>
    </message>
    <message>
        <source>CCProxy to client</source>
        <translation>De CCProxy al cliente</translation>
    </message>
    <message>
        <source>Events from the provider</source>
        <translation>Eventos del proveedor</translation>
    </message>
    <message>
        <source>Events to the client</source>
        <translation>Eventos hacia el cliente</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>Resu&amp;men</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>Respuest&amp;as</translation>
    </message>
    <message>
        <source>Provi&amp;der&apos;s events</source>
        <translation>Eve&amp;ntos del proveedor</translation>
    </message>
    <message>
        <source>Clien&amp;t&apos;s events</source>
        <translation>Eventos del c&amp;liente</translation>
    </message>
    <message>
        <source>No provider was asked.</source>
        <translation>No se consultó a ningún proveedor.</translation>
    </message>
    <message>
        <source>The demo provider answers by itself, without a request.</source>
        <translation>El proveedor de demostración responde por sí mismo, sin solicitud.</translation>
    </message>
    <message>
        <source>The demo provider&apos;s answer is that to the client.</source>
        <translation>La respuesta del proveedor de demostración es la que recibe el cliente.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Copied. The command takes the key from the variable API_KEY.</source>
        <translation>Copiado. El comando toma la clave de la variable API_KEY.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ExportJob</name>
    <message>
        <source>&amp;JSON lines…</source>
        <translation>Líneas &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabla (CSV)…</translation>
    </message>
    <message>
        <source>&amp;HTTP archive (HAR), with bodies…</source>
        <translation>Archivo &amp;HTTP (HAR), con cuerpos…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Figures</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>Abandonada</translation>
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
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shows only requests that have all of these words</source>
        <translation>Muestra solo las solicitudes que contienen todas estas palabras</translation>
    </message>
    <message>
        <source>Filter, such as: sonnet status:5xx provider:openai &gt;2s</source>
        <translation>Filtro, por ejemplo: sonnet status:5xx provider:openai &gt;2s</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>Palabras del filtro</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::FilterFields</name>
    <message>
        <source>in models, provider, route, error, project, session or id</source>
        <translation>en los modelos, el proveedor, la ruta, el error, el proyecto, la sesión o el ID</translation>
    </message>
    <message>
        <source>words with a space between them</source>
        <translation>palabras separadas por un espacio</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>uno de estos</translation>
    </message>
    <message>
        <source>also status:429 or status:&gt;=400</source>
        <translation>también status:429 o status:&gt;=400</translation>
    </message>
    <message>
        <source>also running, done, left, retried, cached, unpriced</source>
        <translation>también running, done, left, retried, cached, unpriced</translation>
    </message>
    <message>
        <source>took longer; also &lt;500ms or first:&gt;1s</source>
        <translation>duró más; también &lt;500ms o first:&gt;1s</translation>
    </message>
    <message>
        <source>tokens; also out, cached</source>
        <translation>tokens; también out, cached</translation>
    </message>
    <message>
        <source>dollars, from and to</source>
        <translation>dólares, mínimo y máximo</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguno de estos</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::LivePage</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Goes to the filter</source>
        <translation>Ir al filtro</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>S&amp;eguir</translation>
    </message>
    <message>
        <source>Stays at the newest request</source>
        <translation>Permanecer en la solicitud más reciente</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Holds the list as it is; the requests go on</source>
        <translation>Detener la lista tal como está; las solicitudes continúan</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Empties the list; the history keeps what it has</source>
        <translation>Vaciar la lista; el historial se conserva</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Looks for requests now</source>
        <translation>Buscar solicitudes ahora</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Writes the requests that are listed into a file</source>
        <translation>Escribir en un archivo las solicitudes de la lista</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>S&amp;olicitudes</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>The list is paused. The requests go on.</source>
        <translation>La lista está en pausa. Las solicitudes continúan.</translation>
    </message>
    <message>
        <source>No request passes the filter.</source>
        <translation>Ninguna solicitud coincide con el filtro.</translation>
    </message>
    <message>
        <source>There are %1 in all.</source>
        <translation>En total: %1.</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Aún no hay solicitudes.</translation>
    </message>
    <message>
        <source>The proxy is not running: start it above.</source>
        <translation>El proxy no está en ejecución: iniciarlo arriba.</translation>
    </message>
    <message>
        <source>Start Claude Code with %1, or any program that speaks to Anthropic with %2.</source>
        <translation>Iniciar Claude Code con %1, o cualquier programa que se comunique con Anthropic con %2.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Solicitudes: %1</translation>
    </message>
    <message>
        <source>Requests: %1 of %2</source>
        <translation>Solicitudes: %1 de %2</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>en curso: %1</translation>
    </message>
    <message>
        <source>not listed, since they ended unseen: %1</source>
        <translation>no listadas, por terminar sin ser vistas: %1</translation>
    </message>
    <message>
        <source>What was sent and received is shown once it has ended.</source>
        <translation>Lo enviado y recibido se muestra cuando termina la solicitud.</translation>
    </message>
    <message>
        <source>What was sent and received was not kept. Those of the last 200 requests are, and more by the setting history.bodies.</source>
        <translation>Lo enviado y recibido no se conservó. Se conserva en las últimas 200 solicitudes, y en más según el ajuste history.bodies.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Id copied.</source>
        <translation>ID copiado.</translation>
    </message>
    <message>
        <source>Only this &amp;model</source>
        <translation>Solo este &amp;modelo</translation>
    </message>
    <message>
        <source>Only this &amp;provider</source>
        <translation>Solo este &amp;proveedor</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>Solo esta &amp;sesión</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exportar solicitudes</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Exported to %2. Requests: %1</source>
        <translation>Exportado a %2. Solicitudes: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::MainWindow</name>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;En vivo</translation>
    </message>
    <message>
        <source>CCProxy</source>
        <translation>CCProxy</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar di&amp;rección</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>Copiar &amp;variables de entorno</translation>
    </message>
    <message>
        <source>Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal.</source>
        <translation>Copiar las líneas que dirigen Claude Code a CCProxy, para pegarlas en un terminal.</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Overview</name>
    <message>
        <source>Try %1: %2</source>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>; %1 of them from the cache</source>
        <translation>; de los de entrada, %1 leídos de la caché</translation>
    </message>
    <message>
        <source>; %1 of them to the cache</source>
        <translation>; de los de entrada, %1 escritos en la caché</translation>
    </message>
    <message>
        <source>unknown, since the catalogue has no price for all of it</source>
        <translation>desconocido, pues el catálogo no tiene precio para todo</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Resultado:</translation>
    </message>
    <message>
        <source>Failure:</source>
        <translation>Error:</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>Solicitado:</translation>
    </message>
    <message>
        <source>Route:</source>
        <translation>Ruta:</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Answered by:</source>
        <translation>Respondida por:</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>Tokens:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Coste:</translation>
    </message>
    <message>
        <source>Arrived:</source>
        <translation>Llegada:</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>Clase:</translation>
    </message>
    <message>
        <source>Session:</source>
        <translation>Sesión:</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>Proyecto:</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Solicitud:</translation>
    </message>
    <message>
        <source>Overview of the request</source>
        <translation>Resumen de la solicitud</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::QuitQuestion</name>
    <message>
        <source>Quit CCProxy</source>
        <translation>Salir de CCProxy</translation>
    </message>
    <message>
        <source>When you quit now, these answers end in the middle with an error.</source>
        <translation>Al salir ahora, estas respuestas se interrumpen con un error.</translation>
    </message>
    <message>
        <source>Quit &amp;after they end</source>
        <translation>Salir al &amp;terminar</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>Salir &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>What the request is at, or how it ended</source>
        <translation>En qué punto está la solicitud, o cómo terminó</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it arrived</source>
        <translation>Cuándo llegó</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>The model that the client asked for</source>
        <translation>El modelo que solicitó el cliente</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>The route that was taken</source>
        <translation>La ruta que se tomó</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Provider and model that were asked last</source>
        <translation>Último proveedor y modelo consultados</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Tokens of the request, cached or not</source>
        <translation>Tokens de la solicitud, en caché o no</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Tokens de la respuesta</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Tokens of the request that came from the provider&apos;s cache</source>
        <translation>Tokens de la solicitud procedentes de la caché del proveedor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>By the prices of the catalogue; unknown where it has none</source>
        <translation>Según los precios del catálogo; desconocido si no hay precio</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Until the provider began to answer</source>
        <translation>Hasta que el proveedor empezó a responder</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>From its arrival to its end</source>
        <translation>Desde su llegada hasta su fin</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Tokens of the answer in each second, from its first content</source>
        <translation>Tokens de la respuesta por segundo, desde el primer contenido</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>The client&apos;s session</source>
        <translation>La sesión del cliente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>The folder that the client works in</source>
        <translation>La carpeta en la que trabaja el cliente</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What the client says that it is for</source>
        <translation>Para qué es, según el cliente</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Its id, by which `ccproxy logs` knows it too</source>
        <translation>Su ID, que también usa `ccproxy logs`</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestFilter</name>
    <message>
        <source>Something has to follow &quot;%1&quot;: it excludes what does.</source>
        <translation>Después de «%1» debe ir algo: excluye lo que le sigue.</translation>
    </message>
    <message>
        <source>A closing quote (&quot;) is missing.</source>
        <translation>Falta una comilla de cierre (&quot;).</translation>
    </message>
    <message>
        <source>A value has to follow &quot;%1:&quot;.</source>
        <translation>Después de «%1:» debe ir un valor.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2, %3, %4. Put quotes around a text that has a colon.</source>
        <translation>No existe el campo «%1». Existen: %2, %3, %4. Poner entre comillas (&quot;) los textos que contengan dos puntos.</translation>
    </message>
    <message>
        <source>&quot;is:&quot; knows %1.</source>
        <translation>«is:» admite %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2:&quot;. %3</source>
        <translation>«%1» no es un valor para «%2:». %3</translation>
    </message>
    <message>
        <source>Right would be 5xx, 429 or &gt;=400.</source>
        <translation>Sería correcto 5xx, 429 o &gt;=400.</translation>
    </message>
    <message>
        <source>Right would be &gt;2s, &lt;500ms or 1s..5s.</source>
        <translation>Sería correcto &gt;2s, &lt;500ms o 1s..5s.</translation>
    </message>
    <message>
        <source>Right would be &gt;10k, &lt;500 or 1k..5k.</source>
        <translation>Sería correcto &gt;10k, &lt;500 o 1k..5k.</translation>
    </message>
    <message>
        <source>Right would be &gt;0.01 or 0.1..1.</source>
        <translation>Sería correcto &gt;0.01 o 0.1..1.</translation>
    </message>
    <message>
        <source>Right would be &gt;2, 1 or 1..5.</source>
        <translation>Sería correcto &gt;2, 1 o 1..5.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestList</name>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Colum&amp;nas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RequestModel</name>
    <message>
        <source>Its end was not seen.</source>
        <translation>No se vio su final.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>Se deshizo el cambio de los ajustes.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>The settings are as they were again.</source>
        <translation>Se rehízo el cambio de los ajustes.</translation>
    </message>
    <message>
        <source>Every change is saved at once, in %1</source>
        <translation>Cada cambio se guarda al instante, en %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StatusHead</name>
    <message>
        <source>&amp;Address:</source>
        <translation>Di&amp;rección:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Problems of the confi&amp;guration:</source>
        <translation>Problemas de confi&amp;guración:</translation>
    </message>
    <message>
        <source>Problems of the configuration</source>
        <translation>Problemas de configuración</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Dirección copiada.</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>no está a la escucha</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StreamEvents</name>
    <message>
        <source>The chosen event</source>
        <translation>El evento seleccionado</translation>
    </message>
    <message>
        <source>Nothing is known of an answer.</source>
        <translation>No se conoce ninguna respuesta.</translation>
    </message>
    <message>
        <source>The answer was no stream; it is among the answers.</source>
        <translation>La respuesta no era un flujo; está en «Respuestas».</translation>
    </message>
    <message>
        <source>Only the first %1 events are listed.</source>
        <translation>Solo se listan los primeros %1 eventos.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Timeline</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>, key %1</source>
        <translation>, clave %1</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Ruta elegida</translation>
    </message>
    <message>
        <source>First byte after %1</source>
        <translation>Primer byte tras %1</translation>
    </message>
    <message>
        <source>First content after %1</source>
        <translation>Primer contenido tras %1</translation>
    </message>
    <message>
        <source>End after %1</source>
        <translation>Fin tras %1</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>En curso desde hace %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
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
        <translation>Copiar &amp;variables de entorno</translation>
    </message>
    <message>
        <source>&amp;Open window</source>
        <translation>A&amp;brir ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has gone, so CCProxy shows this window. Until the tray is back, closing it quits CCProxy.</source>
        <translation>La bandeja del escritorio ha desaparecido, por lo que CCProxy muestra esta ventana. Hasta que vuelva, al cerrar la ventana se sale de CCProxy.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so CCProxy stays in this window. Closing it quits CCProxy.</source>
        <translation>Este escritorio no muestra iconos de bandeja, por lo que CCProxy permanece en esta ventana. Al cerrarla se sale de CCProxy.</translation>
    </message>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds a tray.</source>
        <translation>En GNOME, la extensión «AppIndicator and KStatusNotifierItem Support» añade una bandeja.</translation>
    </message>
    <message>
        <source>CCProxy keeps running</source>
        <translation>CCProxy sigue en ejecución</translation>
    </message>
    <message>
        <source>Its icon in the tray opens the window again and has the way to quit.</source>
        <translation>Su icono en la bandeja permite volver a abrir la ventana y salir.</translation>
    </message>
    <message>
        <source>There is nothing to copy before the configuration is right.</source>
        <translation>No hay nada que copiar hasta que la configuración sea correcta.</translation>
    </message>
    <message>
        <source>Environment copied.</source>
        <translation>Variables de entorno copiadas.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Wording</name>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciándose</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Running, with trouble</source>
        <translation>En ejecución, con problemas</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>en curso: %1</translation>
    </message>
    <message>
        <source>; waiting for the end.</source>
        <translation>; esperando el final.</translation>
    </message>
    <message>
        <source>Closing the last connections.</source>
        <translation>Cerrando las últimas conexiones.</translation>
    </message>
    <message>
        <source>Claude Code cannot reach the proxy until you start it.</source>
        <translation>Claude Code no puede acceder al proxy hasta que se inicie.</translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation>En espera de solicitudes.</translation>
    </message>
    <message>
        <source>CCProxy: %1</source>
        <translation>CCProxy: %1</translation>
    </message>
    <message>
        <source>One request is being answered</source>
        <translation>Se está respondiendo una solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered</source>
        <translation>
            <numerusform>Se está respondiendo %n solicitud</numerusform>
            <numerusform>Se están respondiendo %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Detener ahora</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
</TS>
