<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ccproxy::ui::AboutDialog</name>
    <message>
        <source>About CCProxy</source>
        <translation>Acerca de CCProxy</translation>
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
        <translation>Permite que %1 funcione con cualquier proveedor de IA. Hecho con %2.</translation>
    </message>
    <message>
        <source>Free software under the %1 or later; it comes without any warranty.</source>
        <translation>Software libre bajo la %1 o posterior; se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>&amp;Configuración:</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>&amp;Registro:</translation>
    </message>
    <message>
        <source>none; the setting log switches it on</source>
        <translation>ninguno; se activa con el ajuste log</translation>
    </message>
    <message>
        <source>&amp;History:</source>
        <translation>&amp;Historial:</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>L&amp;icencia</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::AccessKeyField</name>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Keep it in the file</source>
        <translation>Guardarla en el archivo</translation>
    </message>
    <message>
        <source>The key then stands in the configuration as clear text.</source>
        <translation>La clave queda entonces en la configuración como texto sin cifrar.</translation>
    </message>
    <message>
        <source>The key for clients was saved.</source>
        <translation>Se guardó la clave para clientes.</translation>
    </message>
    <message>
        <source>You can also set the environment variable CCPROXY_API_KEY, or keep the key in the configuration file, where it is clear text.</source>
        <translation>También se puede definir la variable de entorno CCPROXY_API_KEY o guardar la clave en el archivo de configuración, donde queda como texto sin cifrar.</translation>
    </message>
    <message>
        <source>Clients need no key now.</source>
        <translation>Ahora los clientes no necesitan clave.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>It stands in the configuration file as clear text.</source>
        <translation>Está en el archivo de configuración como texto sin cifrar.</translation>
    </message>
    <message>
        <source>It is taken from the environment variable %1.</source>
        <translation>Se toma de la variable de entorno %1.</translation>
    </message>
    <message>
        <source>It is kept in the keychain.</source>
        <translation>Se guarda en el llavero.</translation>
    </message>
    <message>
        <source>It is kept in the keychain, which has not answered yet. Until then, no client is let in.</source>
        <translation>Se guarda en el llavero, que aún no ha respondido. Hasta entonces no se admite a ningún cliente.</translation>
    </message>
    <message>
        <source>The keychain does not have it, so no client is let in. Set it again.</source>
        <translation>No está en el llavero, por lo que no se admite a ningún cliente. Establecerla de nuevo.</translation>
    </message>
    <message>
        <source>The keychain does not give it, so no client is let in.</source>
        <translation>El llavero no la entrega, por lo que no se admite a ningún cliente.</translation>
    </message>
    <message>
        <source>It ends in %1.</source>
        <translation>Termina en %1.</translation>
    </message>
</context>
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
    <message>
        <source>The request still runs: this is what there is so far.</source>
        <translation>La solicitud sigue en curso: esto es lo que hay hasta ahora.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Show the body as it came: %1</source>
        <translation>Mostrar el cuerpo tal como llegó: %1</translation>
    </message>
    <message>
        <source>Shows the body as it came, byte by byte</source>
        <translation>Muestra el cuerpo tal como llegó, byte a byte</translation>
    </message>
    <message>
        <source>Long lines are shown as several; Copy takes them as they are.</source>
        <translation>Las líneas largas se muestran en varias; al copiar se toman tal cual.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::BudgetView</name>
    <message>
        <source>At the limit you are warned; requests go on.</source>
        <translation>Al llegar al límite se muestra un aviso; las solicitudes continúan.</translation>
    </message>
    <message>
        <source>At the limit requests are refused.</source>
        <translation>Al llegar al límite se rechazan las solicitudes.</translation>
    </message>
    <message>
        <source>At the limit requests go by the background route.</source>
        <translation>Al llegar al límite las solicitudes van por la ruta de segundo plano.</translation>
    </message>
    <message>
        <source>The limit is reached. Requests go on.</source>
        <translation>Se alcanzó el límite. Las solicitudes continúan.</translation>
    </message>
    <message>
        <source>The limit is reached: requests are refused until midnight.</source>
        <translation>Se alcanzó el límite: las solicitudes se rechazan hasta medianoche.</translation>
    </message>
    <message>
        <source>The limit is reached: requests are refused until the month ends.</source>
        <translation>Se alcanzó el límite: las solicitudes se rechazan hasta fin de mes.</translation>
    </message>
    <message>
        <source>The limit is reached: requests go by the background route until midnight.</source>
        <translation>Se alcanzó el límite: las solicitudes van por la ruta de segundo plano hasta medianoche.</translation>
    </message>
    <message>
        <source>The limit is reached: requests go by the background route until the month ends.</source>
        <translation>Se alcanzó el límite: las solicitudes van por la ruta de segundo plano hasta fin de mes.</translation>
    </message>
    <message>
        <source>Today&apos;s budget</source>
        <translation>Presupuesto de hoy</translation>
    </message>
    <message>
        <source>This month&apos;s budget</source>
        <translation>Presupuesto de este mes</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message>
        <source>Not counted, since their price is unknown: %1.</source>
        <translation>Sin contar, por tener precio desconocido: %1.</translation>
    </message>
    <message>
        <source>No budget is set. With one, CCProxy can warn you or hold requests back when a day or a month has cost enough.</source>
        <translation>No hay ningún presupuesto definido. Con uno, CCProxy puede avisar o retener solicitudes cuando el coste del día o del mes sea suficiente.</translation>
    </message>
    <message>
        <source>Set a bu&amp;dget…</source>
        <translation>De&amp;finir un presupuesto…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::BudgetWords</name>
    <message>
        <source>%1 of this day&apos;s budget of %2 are spent.</source>
        <translation>Se han gastado %1 del presupuesto de %2 de este día.</translation>
    </message>
    <message>
        <source>%1 of this month&apos;s budget of %2 are spent.</source>
        <translation>Se han gastado %1 del presupuesto de %2 de este mes.</translation>
    </message>
    <message>
        <source>This day&apos;s budget of %1 is spent.</source>
        <translation>Se ha agotado el presupuesto de %1 de este día.</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 is spent.</source>
        <translation>Se ha agotado el presupuesto de %1 de este mes.</translation>
    </message>
    <message>
        <source>Requests are refused.</source>
        <translation>Las solicitudes se rechazan.</translation>
    </message>
    <message>
        <source>Requests go by the background route.</source>
        <translation>Las solicitudes van por la ruta de segundo plano.</translation>
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
        <translation>Semana desde el %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>All others (%1)</source>
        <translation>Todos los demás (%1)</translation>
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
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>First content</source>
        <translation>Primer contenido</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tiempo total</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Thinking: %1</source>
        <translation>Razonamiento: %1</translation>
    </message>
    <message>
        <source>Calls %1 with %2</source>
        <translation>Llama a %1 con %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ConflictWords</name>
    <message>
        <source>Claude Code&apos;s own settings count more than a launch: %1. Take them out there.</source>
        <translation>La configuración propia de Claude Code cuenta más que un inicio: %1. Quítela allí.</translation>
    </message>
    <message>
        <source>A claude that you start by hand goes elsewhere: %1. One launched from here does not.</source>
        <translation>Un claude iniciado a mano va a otro sitio: %1. Uno iniciado desde aquí, no.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DecisionLines</name>
    <message>
        <source>yes</source>
        <comment>a rule fits</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a rule does not fit</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agente %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>ventana %1</translation>
    </message>
    <message>
        <source>parameters %1</source>
        <translation>parámetros %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Fallback %1</source>
        <translation>Alternativa %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>not counted, nothing depends on them</source>
        <translation>no contados, nada depende de ellos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no route</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
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
        <translation>Diagnóstico</translation>
    </message>
    <message numerus="yes">
        <source>Checks what Claude Code needs of a model. Each model that is chosen is sent up to %n real request(s) with your key, one of them longer than the model takes. You pay what the provider charges for them.</source>
        <translation>
            <numerusform>Comprueba lo que Claude Code necesita de un modelo. A cada modelo seleccionado se le envía hasta %n solicitud real con la clave propia, una de ellas más larga de lo que admite el modelo. Se paga lo que el proveedor cobre por ellas.</numerusform>
            <numerusform>Comprueba lo que Claude Code necesita de un modelo. A cada modelo seleccionado se le envían hasta %n solicitudes reales con la clave propia, una de ellas más larga de lo que admite el modelo. Se paga lo que el proveedor cobre por ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen s&amp;tep:</source>
        <translation>El p&amp;aso seleccionado:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Models and what they can do</source>
        <translation>Modelos y lo que pueden hacer</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>No provider is turned on of which a model is known. Add one in the settings.</source>
        <translation>No hay ningún proveedor activado con un modelo conocido. Añadir uno en los ajustes.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Detenido. %1</translation>
    </message>
    <message>
        <source>It begins…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>%1 is being asked…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) checked, %1 without a failure.</source>
        <translation>
            <numerusform>%n modelo comprobado, %1 sin errores.</numerusform>
            <numerusform>%n modelos comprobados, %1 sin errores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is being asked…</source>
        <translation>En consulta…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>This was not asked yet.</source>
        <translation>Esto aún no se ha consultado.</translation>
    </message>
    <message>
        <source>Go to a step of the model to see what was expected and what came.</source>
        <translation>Ir a un paso del modelo para ver qué se esperaba y qué se recibió.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorResults</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 de %2 superados</translation>
    </message>
    <message numerus="yes">
        <source>, %n in part</source>
        <translation>
            <numerusform>, %n en parte</numerusform>
            <numerusform>, %n en parte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Checked on %1: %2</source>
        <translation>Comprobado el %1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Only the verdict is known of that time. Start again to see more.</source>
        <translation>De esa vez solo se conoce el resultado. Iniciar de nuevo para ver más.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Se esperaba: %1</translation>
    </message>
    <message>
        <source>Why it was left out: %1</source>
        <translation>Motivo de la omisión: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>Se recibió: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>%1; the route %2 leads there.</source>
        <translation>%1; la ruta %2 lleva allí.</translation>
    </message>
    <message>
        <source>%1; the routes %2 lead there.</source>
        <translation>%1; las rutas %2 llevan allí.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorWords</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>%1 cannot stream</source>
        <translation>%1 no puede responder en flujo</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>Llamada a herramienta</translation>
    </message>
    <message>
        <source>%1 cannot call tools</source>
        <translation>%1 no puede llamar a herramientas</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Resultado de herramienta</translation>
    </message>
    <message>
        <source>%1 cannot take the results of tools</source>
        <translation>%1 no admite resultados de herramientas</translation>
    </message>
    <message>
        <source>Several tools</source>
        <translation>Varias herramientas</translation>
    </message>
    <message>
        <source>%1 cannot call several tools at once</source>
        <translation>%1 no puede llamar a varias herramientas a la vez</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>%1 cannot think and call tools</source>
        <translation>%1 no puede razonar y llamar a herramientas</translation>
    </message>
    <message>
        <source>Earlier thinking</source>
        <translation>Razonamiento anterior</translation>
    </message>
    <message>
        <source>%1 does not take its thinking back</source>
        <translation>%1 no acepta que se le devuelva su razonamiento</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 cannot see pictures</source>
        <translation>%1 no puede ver imágenes</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>%1 does not say when a conversation is too long</source>
        <translation>%1 no indica cuándo una conversación es demasiado larga</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>%1 cannot count tokens</source>
        <translation>%1 no puede contar tokens</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>%1 failed at “%2”</source>
        <translation>%1 falló en «%2»</translation>
    </message>
    <message>
        <source>%1 was not reached</source>
        <translation>No se pudo llegar a %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>%1 is not in the provider&apos;s list</source>
        <translation>%1 no está en la lista del proveedor</translation>
    </message>
    <message>
        <source>%1 refuses the key</source>
        <translation>%1 rechaza la clave</translation>
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
    <message>
        <source>%1 waits for its key until the keychain is unlocked.</source>
        <translation>%1 espera su clave hasta que se desbloquee el llavero.</translation>
    </message>
    <message>
        <source>No provider is set up that could answer. Add one, or its key.</source>
        <translation>No hay configurado ningún proveedor que pueda responder. Añadir uno, o su clave.</translation>
    </message>
    <message>
        <source>One request has failed since you looked last.</source>
        <translation>Ha fallado una solicitud desde la última consulta.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have failed since you looked last.</source>
        <translation>
            <numerusform>Ha fallado %n solicitud desde la última consulta.</numerusform>
            <numerusform>Han fallado %n solicitudes desde la última consulta.</numerusform>
        </translation>
    </message>
    <message>
        <source>CCProxy listens, but does not answer at %1: a firewall or another program stands in the way.</source>
        <translation>CCProxy escucha, pero no responde en %1: un cortafuegos u otro programa se interpone.</translation>
    </message>
    <message>
        <source>CCProxy starts as soon as it can listen there.</source>
        <translation>CCProxy se inicia en cuanto pueda escuchar ahí.</translation>
    </message>
    <message>
        <source>New requests are refused until it is unpaused. What runs goes on.</source>
        <translation>Las solicitudes nuevas se rechazan hasta que se reanude. Las que están en curso continúan.</translation>
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
        <source>Cl&amp;ient&apos;s events</source>
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
    <message>
        <source>Repl&amp;ay…</source>
        <translation>&amp;Repetir…</translation>
    </message>
    <message>
        <source>Sends the request to another model and compares the answers</source>
        <translation>Enviar la solicitud a otro modelo y comparar las respuestas</translation>
    </message>
    <message>
        <source>No provider has been asked yet.</source>
        <translation>Todavía no se ha consultado a ningún proveedor.</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>Todavía no ha llegado ninguna respuesta.</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Ruta</translation>
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
    <name>ccproxy::ui::FallbackList</name>
    <message>
        <source>Fallbacks, in the order in which they are tried</source>
        <translation>Alternativas, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Adds a fallback to the end</source>
        <translation>Añadir una alternativa al final</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removes this fallback</source>
        <translation>Quitar esta alternativa</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Tries it earlier</source>
        <translation>Probarla antes</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Tries it later</source>
        <translation>Probarla después</translation>
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
    <name>ccproxy::ui::Findings</name>
    <message>
        <source>an address for its name</source>
        <translation>una dirección para su nombre</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>una conexión</translation>
    </message>
    <message>
        <source>a certificate that is trusted</source>
        <translation>un certificado de confianza</translation>
    </message>
    <message>
        <source>an answer of its server</source>
        <translation>una respuesta de su servidor</translation>
    </message>
    <message>
        <source>the model in its list</source>
        <translation>el modelo en su lista</translation>
    </message>
    <message>
        <source>a key that it takes</source>
        <translation>una clave que acepte</translation>
    </message>
    <message>
        <source>a whole answer</source>
        <translation>una respuesta completa</translation>
    </message>
    <message>
        <source>an answer in pieces</source>
        <translation>una respuesta por partes</translation>
    </message>
    <message>
        <source>a call of get_weather with the city Paris</source>
        <translation>una llamada a get_weather con la ciudad Paris</translation>
    </message>
    <message>
        <source>a whole answer with text and a count of tokens</source>
        <translation>una respuesta completa con texto y número de tokens</translation>
    </message>
    <message>
        <source>text in many pieces</source>
        <translation>texto en muchas partes</translation>
    </message>
    <message>
        <source>an answer that uses the result of the call</source>
        <translation>una respuesta que use el resultado de la llamada</translation>
    </message>
    <message>
        <source>two calls in one answer</source>
        <translation>dos llamadas en una respuesta</translation>
    </message>
    <message>
        <source>thinking that can be seen, and a call</source>
        <translation>razonamiento visible y una llamada</translation>
    </message>
    <message>
        <source>an answer, with its earlier thinking given back</source>
        <translation>una respuesta, al devolverle su razonamiento anterior</translation>
    </message>
    <message>
        <source>the colour of a red picture</source>
        <translation>el color de una imagen roja</translation>
    </message>
    <message>
        <source>an error that makes Claude Code compact the conversation</source>
        <translation>un error que haga que Claude Code compacte la conversación</translation>
    </message>
    <message>
        <source>a number of tokens</source>
        <translation>un número de tokens</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>it has no https</source>
        <translation>no usa https</translation>
    </message>
    <message>
        <source>the connection was open already</source>
        <translation>la conexión ya estaba abierta</translation>
    </message>
    <message>
        <source>it cannot be asked</source>
        <translation>no se le puede preguntar</translation>
    </message>
    <message>
        <source>the message shows it</source>
        <translation>el mensaje lo muestra</translation>
    </message>
    <message>
        <source>it has no list of models</source>
        <translation>no tiene lista de modelos</translation>
    </message>
    <message>
        <source>no model of it is known</source>
        <translation>no se conoce ningún modelo suyo</translation>
    </message>
    <message>
        <source>it was not reached</source>
        <translation>no se alcanzó</translation>
    </message>
    <message>
        <source>it refused the key</source>
        <translation>rechazó la clave</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>una lista vacía</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>no tiene</translation>
    </message>
    <message>
        <source>it was taken</source>
        <translation>fue aceptada</translation>
    </message>
    <message>
        <source>the answer does not tell</source>
        <translation>la respuesta no lo dice</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>no hay respuesta</translation>
    </message>
    <message>
        <source>nothing but the end</source>
        <translation>solo el final</translation>
    </message>
    <message>
        <source>get_weather with Paris</source>
        <translation>get_weather con Paris</translation>
    </message>
    <message>
        <source>the first step failed</source>
        <translation>el primer paso falló</translation>
    </message>
    <message>
        <source>an answer without text</source>
        <translation>una respuesta sin texto</translation>
    </message>
    <message>
        <source>a stream without text</source>
        <translation>un flujo sin texto</translation>
    </message>
    <message>
        <source>text, but no count of tokens: costs stay unknown</source>
        <translation>texto, pero sin número de tokens: el coste queda desconocido</translation>
    </message>
    <message>
        <source>an answer without visible thinking</source>
        <translation>una respuesta sin razonamiento visible</translation>
    </message>
    <message>
        <source>one call: it works, but one after the other</source>
        <translation>una llamada: funciona, pero una tras otra</translation>
    </message>
    <message>
        <source>the catalogue says that it calls no tools</source>
        <translation>según el catálogo no llama a herramientas</translation>
    </message>
    <message>
        <source>the catalogue says that it does not see; pictures are described as left out</source>
        <translation>según el catálogo no ve; las imágenes se describen como omitidas</translation>
    </message>
    <message>
        <source>the catalogue says that it does not think</source>
        <translation>según el catálogo no razona</translation>
    </message>
    <message>
        <source>its context window is not known</source>
        <translation>su ventana de contexto no se conoce</translation>
    </message>
    <message>
        <source>its context window is too large to try</source>
        <translation>su ventana de contexto es demasiado grande para probarla</translation>
    </message>
    <message>
        <source>there is nothing to go on from</source>
        <translation>no hay nada desde donde seguir</translation>
    </message>
    <message>
        <source>an answer without a stop reason</source>
        <translation>una respuesta sin motivo de parada</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>una respuesta vacía</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>an error, %1 %2</source>
        <translation>un error, %1 %2</translation>
    </message>
    <message>
        <source>no call, but %1</source>
        <translation>ninguna llamada, sino %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln model(s)</source>
        <translation>
            <numerusform>%1, de %Ln modelo</numerusform>
            <numerusform>%1, de %Ln modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>it gives no list: %1</source>
        <translation>no da ninguna lista: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s); is &quot;%2&quot; meant?</source>
        <translation>
            <numerusform>%1 no está en su lista (%Ln modelo); ¿es «%2»?</numerusform>
            <numerusform>%1 no está entre sus %Ln modelos; ¿es «%2»?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s)</source>
        <translation>
            <numerusform>%1 no está en su lista (%Ln modelo)</numerusform>
            <numerusform>%1 no está entre sus %Ln modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>an error that is not in Anthropic&apos;s form</source>
        <translation>un error que no tiene la forma de Anthropic</translation>
    </message>
    <message>
        <source>neither a message nor an error</source>
        <translation>ni un mensaje ni un error</translation>
    </message>
    <message>
        <source>the stream does not begin with message_start</source>
        <translation>el flujo no empieza con message_start</translation>
    </message>
    <message>
        <source>the stream broke off before its end</source>
        <translation>el flujo se interrumpió antes del final</translation>
    </message>
    <message>
        <source>a content block was not closed</source>
        <translation>no se cerró un bloque de contenido</translation>
    </message>
    <message>
        <source>a content block begins inside another one</source>
        <translation>un bloque de contenido empieza dentro de otro</translation>
    </message>
    <message>
        <source>%1 outside of a content block</source>
        <translation>%1 fuera de un bloque de contenido</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>no llegó nada</translation>
    </message>
    <message>
        <source>a call of a tool that was not offered</source>
        <translation>una llamada a una herramienta que no se ofreció</translation>
    </message>
    <message>
        <source>a call with other arguments: %1</source>
        <translation>una llamada con otros argumentos: %1</translation>
    </message>
    <message>
        <source>a call, but the stop reason %1</source>
        <translation>una llamada, pero el motivo de parada %1</translation>
    </message>
    <message>
        <source>the text in %1 piece: it does not stream</source>
        <translation>el texto en %1 parte: no hay transmisión continua</translation>
    </message>
    <message>
        <source>an answer that does not use the result: %1</source>
        <translation>una respuesta que no usa el resultado: %1</translation>
    </message>
    <message>
        <source>an answer that does not name the colour: %1</source>
        <translation>una respuesta que no nombra el color: %1</translation>
    </message>
    <message>
        <source>an answer: it takes more than is known of it, or cuts the prompt</source>
        <translation>una respuesta: acepta más de lo que se sabe o recorta el prompt</translation>
    </message>
    <message>
        <source>an error that Claude Code does not take for it: %1</source>
        <translation>un error que Claude Code no interpreta así: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::GoToDialog</name>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Nada se llama así. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Name of an action, a page or a setting</source>
        <translation>Nombre de una acción, una página o un ajuste</translation>
    </message>
    <message>
        <source>An action, a page, a setting, a provider, a route</source>
        <translation>Una acción, una página, un ajuste, un proveedor o una ruta</translation>
    </message>
    <message>
        <source>What there is to go to</source>
        <translation>Destinos</translation>
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
        <translation>Su última respuesta no fue un error.</translation>
    </message>
    <message>
        <source>No request has gone there since CCProxy was started.</source>
        <translation>No se le ha enviado ninguna solicitud desde que se inició CCProxy.</translation>
    </message>
    <message>
        <source>Its last answer was a failure; the next request tries again.</source>
        <translation>Su última respuesta fue un error; la próxima solicitud lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Its key is in the keychain, which is locked or has not answered yet. Unlock it; CCProxy goes on by itself.</source>
        <translation>Su clave está en el llavero, que está bloqueado o aún no ha respondido. Desbloquearlo; CCProxy continúa por sí solo.</translation>
    </message>
    <message>
        <source>It has no key that could be used. Give it one in the settings.</source>
        <translation>No tiene ninguna clave utilizable. Indicarla en los ajustes.</translation>
    </message>
    <message>
        <source>It is not configured well. Mend it in the settings.</source>
        <translation>No está bien configurado. Corregirlo en los ajustes.</translation>
    </message>
    <message>
        <source>It is turned off in the settings, and gets no requests.</source>
        <translation>Está desactivado en los ajustes y no recibe solicitudes.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Waits for the keychain</source>
        <translation>Espera al llavero</translation>
    </message>
    <message>
        <source>Has no key</source>
        <translation>No tiene clave</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>%1, resting: %2</source>
        <translation>%1, en pausa: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last failure: %1</source>
        <translation>Último error: %1</translation>
    </message>
    <message>
        <source>Keys that were refused or have reached a limit rest for some minutes. Resting: %1 of %2.</source>
        <translation>Las claves rechazadas o que han alcanzado un límite quedan en pausa unos minutos. En pausa: %1 de %2.</translation>
    </message>
    <message>
        <source>Its certificate is not checked, so somebody in between could read what is sent.</source>
        <translation>Su certificado no se comprueba, por lo que un intermediario podría leer lo que se envía.</translation>
    </message>
    <message>
        <source>Fails since %1; rests for %2 more</source>
        <translation>Falla desde %1; descansa %2 más</translation>
    </message>
    <message>
        <source>Fails since %1; the next request tries it again</source>
        <translation>Falla desde %1; la próxima solicitud lo intenta de nuevo</translation>
    </message>
    <message>
        <source>Last tries that were answered: %1 of %2</source>
        <translation>Últimos intentos respondidos: %1 de %2</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::HealthPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Looks again now</source>
        <translation>Comprobar de nuevo ahora</translation>
    </message>
    <message>
        <source>&amp;Forget failures</source>
        <translation>O&amp;lvidar los errores</translation>
    </message>
    <message>
        <source>Asks the provider, its models and its keys again at once, as if they had not failed</source>
        <translation>Volver a consultar de inmediato al proveedor, sus modelos y sus claves, como si no hubieran fallado</translation>
    </message>
    <message>
        <source>&amp;Settings of providers…</source>
        <translation>Ajus&amp;tes de proveedores…</translation>
    </message>
    <message>
        <source>Opens the settings of the providers</source>
        <translation>Abrir los ajustes de los proveedores</translation>
    </message>
    <message>
        <source>Provi&amp;ders</source>
        <translation>Pr&amp;oveedores</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Provider or model</source>
        <translation>Proveedor o modelo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Tries since CCProxy was started</source>
        <translation>Intentos desde que se inició CCProxy</translation>
    </message>
    <message>
        <source>Tries that failed since CCProxy was started</source>
        <translation>Intentos fallidos desde que se inició CCProxy</translation>
    </message>
    <message>
        <source>Add a p&amp;rovider</source>
        <translation>Añadir u&amp;n proveedor</translation>
    </message>
    <message>
        <source>The proxy is not running.</source>
        <translation>El proxy no está en ejecución.</translation>
    </message>
    <message>
        <source>There is no provider.</source>
        <translation>No hay ningún proveedor.</translation>
    </message>
    <message>
        <source>Start it above, then this page tells how the providers are.</source>
        <translation>Iniciarlo arriba; esta página muestra entonces el estado de los proveedores.</translation>
    </message>
    <message>
        <source>Requests cannot be answered until there is one.</source>
        <translation>No se puede responder a las solicitudes hasta que haya uno.</translation>
    </message>
    <message>
        <source>Providers that can answer: %1 of %2</source>
        <translation>Proveedores que pueden responder: %1 de %2</translation>
    </message>
    <message>
        <source>The failures of %1 are forgotten.</source>
        <translation>Se olvidaron los errores de %1.</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>Dia&amp;gnóstico…</translation>
    </message>
    <message>
        <source>Checks what the provider&apos;s models can do, with real requests</source>
        <translation>Comprobar qué pueden hacer los modelos del proveedor, con solicitudes reales</translation>
    </message>
    <message>
        <source>Last tries</source>
        <translation>Últimos intentos</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::HelloPage</name>
    <message>
        <source>Say &amp;hello</source>
        <translation>Sal&amp;udar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>&amp;Lanzar Claude Code…</translation>
    </message>
    <message>
        <source>&amp;Copy environment</source>
        <translation>Copiar &amp;variables de entorno</translation>
    </message>
    <message>
        <source>Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal.</source>
        <translation>Copiar las líneas que dirigen Claude Code a CCProxy, para pegarlas en un terminal.</translation>
    </message>
    <message>
        <source>Claude Code works with it when it is launched from here, by “ccproxy code” in a terminal, or in a terminal into which the copied environment was pasted.</source>
        <translation>Claude Code funciona con él cuando se lanza desde aquí, con «ccproxy code» en un terminal o en un terminal en el que se hayan pegado las variables de entorno copiadas.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>Say hello in one short sentence.</source>
        <translation>Saluda con una sola frase breve.</translation>
    </message>
    <message>
        <source>It works: this answer came through CCProxy.</source>
        <translation>Funciona: esta respuesta llegó a través de CCProxy.</translation>
    </message>
    <message>
        <source>Claude Code will find the proxy at %1.</source>
        <translation>Claude Code encontrará el proxy en %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Help</name>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Report for a fault</source>
        <translation>Informe de fallos</translation>
    </message>
    <message>
        <source>This helps to find a fault. Keys are masked. Look through it before you give it to somebody: it names your providers, models and folders.</source>
        <translation>Esto ayuda a localizar un fallo. Las claves están enmascaradas. Revisarlo antes de entregarlo a alguien: incluye los nombres de los proveedores, modelos y carpetas.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentación</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Report for a fault…</source>
        <translation>&amp;Informe de fallos…</translation>
    </message>
    <message>
        <source>&amp;About CCProxy</source>
        <translation>A&amp;cerca de CCProxy</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ImportDialog</name>
    <message>
        <source>Provider %1</source>
        <translation>Proveedor %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Ruta %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Ajuste %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Takes over providers and routes of another program. Its own files are only read, and what CCProxy has already stays as it is.</source>
        <translation>Importa proveedores y rutas de otro programa. Los archivos de este solo se leen, y lo que CCProxy ya tiene se queda como está.</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>&amp;What it has:</source>
        <translation>&amp;Qué contiene:</translation>
    </message>
    <message>
        <source>No configuration of claude-code-router, cc-switch or an older CCProxy was found. Choose its file if it is elsewhere.</source>
        <translation>No se encontró ninguna configuración de claude-code-router, cc-switch o un CCProxy anterior. Seleccionar su archivo si está en otro lugar.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Origen:</translation>
    </message>
    <message>
        <source>Configurations that were found</source>
        <translation>Configuraciones encontradas</translation>
    </message>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>&amp;Seleccionar un archivo…</translation>
    </message>
    <message>
        <source>&amp;Keep the keys in the file</source>
        <translation>&amp;Guardar las claves en el archivo</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Configuration of another program</source>
        <translation>Configuración de otro programa</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a program and its file</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) taken over</source>
        <translation>
            <numerusform>%n elemento importado</numerusform>
            <numerusform>%n elementos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) would be taken over</source>
        <translation>
            <numerusform>Se importaría %n elemento</numerusform>
            <numerusform>Se importarían %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not taken over, and why</source>
        <translation>
            <numerusform>%n elemento no importado, y el motivo</numerusform>
            <numerusform>%n elementos no importados, y el motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken over, and in force. Undo in the settings takes it back.</source>
        <translation>Importado y en vigor. «Deshacer» en los ajustes lo revierte.</translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will go into the keychain.</source>
        <translation>
            <numerusform>%n clave se guardará en el llavero.</numerusform>
            <numerusform>%n claves se guardarán en el llavero.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no keys of its own.</source>
        <translation>No contiene claves propias.</translation>
    </message>
    <message>
        <source>It is being taken over. The keychain may ask for its password.</source>
        <translation>Importando. Es posible que el llavero pida su contraseña.</translation>
    </message>
    <message>
        <source>Nothing was taken over. The keys can stand in CCProxy&apos;s file as clear text.</source>
        <translation>No se importó nada. Las claves se pueden guardar en el archivo de CCProxy como texto sin cifrar.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ImportNotes</name>
    <message>
        <source>%1: CCProxy has nothing like it</source>
        <translation>%1: CCProxy no tiene nada parecido</translation>
    </message>
    <message>
        <source>%1: one of that name is there already and stays</source>
        <translation>%1: ya hay uno con ese nombre y se queda</translation>
    </message>
    <message>
        <source>%1: it is set already and stays</source>
        <translation>%1: ya está definido y se queda</translation>
    </message>
    <message>
        <source>a provider: it has no name</source>
        <translation>un proveedor: no tiene nombre</translation>
    </message>
    <message>
        <source>%1 of provider %2: transformers of single models are not carried over</source>
        <translation>%1 del proveedor %2: no se importan los transformadores de modelos individuales</translation>
    </message>
    <message>
        <source>transformer %1 of provider %2: CCProxy has no transformers; see `parameters` and `model_options`</source>
        <translation>transformador %1 del proveedor %2: CCProxy no tiene transformadores; ver `parameters` y `model_options`</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; names no provider and model</source>
        <translation>%1: «%2» no nombra un proveedor y un modelo</translation>
    </message>
    <message>
        <source>%1: there is no provider &quot;%2&quot;</source>
        <translation>%1: no hay ningún proveedor «%2»</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot;: rules with conditions or scripts are not carried over; see the `conditions` of routes</source>
        <translation>regla «%1»: no se importan las reglas con condiciones o scripts; ver `conditions` de las rutas</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot; has no route or names no provider and model</source>
        <translation>la regla «%1» no tiene ruta o no nombra un proveedor y un modelo</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: only the first profile is carried over</source>
        <translation>perfil «%1»: solo se importa el primer perfil</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot;: it is of another program than Claude Code</source>
        <translation>perfil «%1»: es de otro programa que no es Claude Code</translation>
    </message>
    <message>
        <source>%1: CCProxy runs no scripts; see the `conditions` of routes</source>
        <translation>%1: CCProxy no ejecuta scripts; ver `conditions` de las rutas</translation>
    </message>
    <message>
        <source>%1: CCProxy runs no scripts</source>
        <translation>%1: CCProxy no ejecuta scripts</translation>
    </message>
    <message>
        <source>%1: the status line is Claude Code&apos;s own setting</source>
        <translation>%1: la línea de estado es un ajuste propio de Claude Code</translation>
    </message>
    <message>
        <source>%1: CCProxy leaves system prompts as they are</source>
        <translation>%1: CCProxy deja los prompts del sistema como están</translation>
    </message>
    <message>
        <source>%1: CCProxy has one key for clients, `apikey`</source>
        <translation>%1: CCProxy tiene una clave para los clientes, `apikey`</translation>
    </message>
    <message>
        <source>the default route: %1 names no model; set routes.default yourself</source>
        <translation>la ruta predeterminada: %1 no nombra ningún modelo; definir routes.default a mano</translation>
    </message>
    <message>
        <source>provider &quot;%1&quot;: it has neither an address nor a key (a login of Claude Code)</source>
        <translation>proveedor «%1»: no tiene ni dirección ni clave (un inicio de sesión de Claude Code)</translation>
    </message>
    <message>
        <source>%1: providers of another program than Claude Code</source>
        <translation>%1: proveedores de otro programa que no es Claude Code</translation>
    </message>
    <message>
        <source>%1: Claude Code keeps these itself</source>
        <translation>%1: Claude Code los guarda por sí mismo</translation>
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
        <translation>hay algo después del final del documento</translation>
    </message>
    <message>
        <source>the document is larger than 4 MiB</source>
        <translation>el documento supera los 4 MiB</translation>
    </message>
    <message>
        <source>make it smaller</source>
        <translation>hacerlo más pequeño</translation>
    </message>
    <message>
        <source>the document is in UTF-16</source>
        <translation>el documento está en UTF-16</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>guardarlo como UTF-8</translation>
    </message>
    <message>
        <source>a byte that is not UTF-8</source>
        <translation>un byte que no es UTF-8</translation>
    </message>
    <message>
        <source>save the document as UTF-8</source>
        <translation>guardar el documento como UTF-8</translation>
    </message>
    <message>
        <source>this comment is not closed</source>
        <translation>este comentario no está cerrado</translation>
    </message>
    <message>
        <source>end it with */</source>
        <translation>terminarlo con */</translation>
    </message>
    <message>
        <source>the document ends where a value should stand</source>
        <translation>el documento termina donde debería haber un valor</translation>
    </message>
    <message>
        <source>write a value, for example {}</source>
        <translation>escribir un valor, por ejemplo {}</translation>
    </message>
    <message>
        <source>more than 64 levels of brackets</source>
        <translation>más de 64 niveles de corchetes</translation>
    </message>
    <message>
        <source>nest less deeply</source>
        <translation>anidar menos</translation>
    </message>
    <message>
        <source>this key stands twice in one object</source>
        <translation>esta clave está dos veces en un objeto</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>conservar una de las dos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; closes what &apos;%2&apos; opened</source>
        <translation>&apos;%1&apos; cierra lo que abrió &apos;%2&apos;</translation>
    </message>
    <message>
        <source>write &apos;%1&apos;</source>
        <translation>escribir &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>falta una coma antes de esto</translation>
    </message>
    <message>
        <source>write a comma between two values</source>
        <translation>escribir una coma entre dos valores</translation>
    </message>
    <message>
        <source>the document ends inside what &apos;%1&apos; opened at %2</source>
        <translation>el documento termina dentro de lo que &apos;%1&apos; abrió en %2</translation>
    </message>
    <message>
        <source>close it with &apos;%1&apos;</source>
        <translation>cerrarlo con &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a comma without a value before it</source>
        <translation>una coma sin valor delante</translation>
    </message>
    <message>
        <source>a key in double quotes should stand here</source>
        <translation>aquí debería haber una clave entre comillas dobles</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>faltan dos puntos tras la clave</translation>
    </message>
    <message>
        <source>a control character inside a string</source>
        <translation>un carácter de control dentro de un texto</translation>
    </message>
    <message>
        <source>write it as an escape such as \t</source>
        <translation>escribirlo como una secuencia como \t</translation>
    </message>
    <message>
        <source>this string is not closed on its line</source>
        <translation>este texto no está cerrado en su línea</translation>
    </message>
    <message>
        <source>end it with a double quote</source>
        <translation>terminarlo con comillas dobles</translation>
    </message>
    <message>
        <source>the document ends inside an escape</source>
        <translation>el documento termina dentro de una secuencia de escape</translation>
    </message>
    <message>
        <source>finish the string</source>
        <translation>terminar el texto</translation>
    </message>
    <message>
        <source>an escape that JSON does not know</source>
        <translation>una secuencia de escape que JSON no conoce</translation>
    </message>
    <message>
        <source>write \\ for a backslash</source>
        <translation>escribir \\ para una barra invertida</translation>
    </message>
    <message>
        <source>write \u and four hexadecimal digits</source>
        <translation>escribir \u y cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>an incomplete \u escape</source>
        <translation>una secuencia \u incompleta</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>la mitad de un par sustituto</translation>
    </message>
    <message>
        <source>write both halves, or the character itself</source>
        <translation>escribir ambas mitades o el propio carácter</translation>
    </message>
    <message>
        <source>this is not a number of JSON</source>
        <translation>esto no es un número de JSON</translation>
    </message>
    <message>
        <source>write it as 42, -1.5 or 2e10, or in double quotes when it is text</source>
        <translation>escribirlo como 42, -1.5 o 2e10, o entre comillas dobles si es texto</translation>
    </message>
    <message>
        <source>a string in single quotes</source>
        <translation>un texto entre comillas simples</translation>
    </message>
    <message>
        <source>write it in double quotes</source>
        <translation>escribirlo entre comillas dobles</translation>
    </message>
    <message>
        <source>a comma where a value should stand</source>
        <translation>una coma donde debería haber un valor</translation>
    </message>
    <message>
        <source>a comment that begins with #</source>
        <translation>un comentario que empieza con #</translation>
    </message>
    <message>
        <source>begin it with //</source>
        <translation>empezarlo con //</translation>
    </message>
    <message>
        <source>&apos;%1&apos; where a value should stand</source>
        <translation>&apos;%1&apos; donde debería haber un valor</translation>
    </message>
    <message>
        <source>write a value before it</source>
        <translation>escribir un valor delante</translation>
    </message>
    <message>
        <source>a value should stand here</source>
        <translation>aquí debería haber un valor</translation>
    </message>
    <message>
        <source>write a string in double quotes, a number, true, false, null, {} or []</source>
        <translation>escribir un texto entre comillas dobles, un número, true, false, null, {} o []</translation>
    </message>
    <message>
        <source>a word that is no value of JSON</source>
        <translation>una palabra que no es un valor de JSON</translation>
    </message>
    <message>
        <source>write true, false or null, or put text into double quotes</source>
        <translation>escribir true, false o null, o poner el texto entre comillas dobles</translation>
    </message>
    <message>
        <source>The body is no JSON: line %1, column %2: %3</source>
        <translation>El cuerpo no es JSON: línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The body is %1 and no provider</source>
        <translation>El cuerpo es %1 y no un proveedor</translation>
    </message>
    <message>
        <source>Send an object such as %1</source>
        <translation>Enviar un objeto como %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a duration such as %1 or a number of seconds</source>
        <translation>una duración como %1 o un número de segundos</translation>
    </message>
    <message>
        <source>a number of bytes, or a size such as %1</source>
        <translation>un número de bytes o un tamaño como %1</translation>
    </message>
    <message>
        <source>an amount in US dollars such as %1</source>
        <translation>un importe en dólares de EE. UU. como %1</translation>
    </message>
    <message>
        <source>a key, &quot;${NAME}&quot; for an environment variable, or &quot;keychain&quot;</source>
        <translation>una clave, &quot;${NAME}&quot; para una variable de entorno o &quot;keychain&quot;</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>una ruta</translation>
    </message>
    <message>
        <source>a URL such as %1</source>
        <translation>una URL como %1</translation>
    </message>
    <message>
        <source>a host name or an address</source>
        <translation>un nombre de host o una dirección</translation>
    </message>
    <message>
        <source>a string, a number, true or false</source>
        <translation>un texto, un número, true o false</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>una lista de números enteros</translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>una lista de claves</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>un objeto de textos</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>una lista de objetos</translation>
    </message>
    <message>
        <source>an object that maps names to objects</source>
        <translation>un objeto que asocia nombres con objetos</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>se espera: %1</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows what was typed, until the focus goes elsewhere</source>
        <translation>Mostrar lo escrito, hasta que el foco pase a otro lugar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Takes the key out of the configuration</source>
        <translation>Quitar la clave de la configuración</translation>
    </message>
    <message>
        <source>Type another key to replace it</source>
        <translation>Escribir otra clave para reemplazarla</translation>
    </message>
    <message>
        <source>Type or paste the key</source>
        <translation>Escribir o pegar la clave</translation>
    </message>
    <message>
        <source>It is taken out when this is saved.</source>
        <translation>Se quita al guardar.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::KeyPage</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>&amp;Get a key…</source>
        <translation>Obten&amp;er una clave…</translation>
    </message>
    <message>
        <source>&amp;Fetch models</source>
        <translation>O&amp;btener modelos</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Such as https://host/v1</source>
        <translation>P. ej. https://host/v1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Proveedor:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Cla&amp;ve:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>It goes into the keychain. &quot;${NAME}&quot; takes it from an environment variable.</source>
        <translation>Se guarda en el llavero. «${NAME}» la toma de una variable de entorno.</translation>
    </message>
    <message>
        <source>This server needs no key.</source>
        <translation>Este servidor no necesita clave.</translation>
    </message>
    <message>
        <source>It needs a name, such as “work”.</source>
        <translation>Falta un nombre, p. ej. «trabajo».</translation>
    </message>
    <message>
        <source>No provider can be used yet. Go back and choose one.</source>
        <translation>Aún no se puede usar ningún proveedor. Volver atrás y seleccionar uno.</translation>
    </message>
    <message>
        <source>It needs the address of the server.</source>
        <translation>Falta la dirección del servidor.</translation>
    </message>
    <message>
        <source>It needs a key.</source>
        <translation>Falta una clave.</translation>
    </message>
    <message>
        <source>It needs a model. “Fetch models” asks the provider for its list.</source>
        <translation>Falta un modelo. «Obtener modelos» pide su lista al proveedor.</translation>
    </message>
    <message>
        <source>Cancel &amp;fetching</source>
        <translation>Cancelar o&amp;btención</translation>
    </message>
    <message>
        <source>macOS may ask whether CCProxy may use it: choose “Always Allow”.</source>
        <translation>Quizá macOS pregunte si CCProxy puede usarla: elija «Permitir siempre».</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::LaunchDialog</name>
    <message>
        <source>Launch Claude Code</source>
        <translation>Lanzar Claude Code</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Qué se hará</translation>
    </message>
    <message>
        <source>&amp;What will be done:</source>
        <translation>&amp;Qué se hará:</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Lanzar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The folder of your project; it can be dropped here</source>
        <translation>La carpeta del proyecto; se puede soltar aquí</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>As the routes say</source>
        <translation>Según las rutas</translation>
    </message>
    <message>
        <source>None, or as in: --continue</source>
        <translation>Ninguno, o p. ej.: --continue</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Perfil:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Arguments:</source>
        <translation>&amp;Argumentos:</translation>
    </message>
    <message>
        <source>Another command</source>
        <translation>Otro comando</translation>
    </message>
    <message>
        <source>{cmd} stands for Claude Code&apos;s command, {dir} for the folder.</source>
        <translation>{cmd} representa el comando de Claude Code; {dir}, la carpeta.</translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation>C&amp;omando:</translation>
    </message>
    <message>
        <source>&amp;Terminal:</source>
        <translation>&amp;Terminal:</translation>
    </message>
    <message>
        <source>&amp;Start the proxy</source>
        <translation>&amp;Iniciar el proxy</translation>
    </message>
    <message>
        <source>Choose the pro&amp;gram…</source>
        <translation>Seleccionar el pro&amp;grama…</translation>
    </message>
    <message>
        <source>The proxy is not running, so Claude Code would have nobody to speak to.</source>
        <translation>El proxy no está en ejecución, por lo que Claude Code no tendría con quién comunicarse.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Seleccionar una carpeta</translation>
    </message>
    <message>
        <source>Choose the claude program</source>
        <translation>Seleccionar el programa claude</translation>
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
        <source>Exported to %2. Requests: %1</source>
        <translation>Exportado a %2. Solicitudes: %1</translation>
    </message>
    <message>
        <source>That request is no longer known.</source>
        <translation>Esa solicitud ya no se conoce.</translation>
    </message>
    <message>
        <source>What is sent and received is not kept, since the history is switched off.</source>
        <translation>Lo enviado y recibido no se guarda, porque el historial está desactivado.</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copied as JSON.</source>
        <translation>Copiado como JSON.</translation>
    </message>
    <message>
        <source>Save as &amp;test fixture…</source>
        <translation>Guardar como &amp;datos de prueba…</translation>
    </message>
    <message>
        <source>What was sent and received was not kept, so there is no fixture.</source>
        <translation>Lo enviado y lo recibido no se conservó, así que no hay datos de prueba.</translation>
    </message>
    <message>
        <source>Save as a test fixture</source>
        <translation>Guardar como datos de prueba</translation>
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
        <translation>Pro&amp;xy</translation>
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
    <message>
        <source>&amp;Usage</source>
        <translation>&amp;Uso</translation>
    </message>
    <message>
        <source>Pr&amp;oviders</source>
        <translation>&amp;Proveedores</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notificaciones…</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>&amp;Lanzar Claude Code…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Confi&amp;gurar…</translation>
    </message>
    <message>
        <source>The port is %1 from now on. The settings can undo it.</source>
        <translation>El puerto es %1 a partir de ahora. En la configuración se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Mending</name>
    <message>
        <source>Change the key of %1…</source>
        <translation>Cambiar la clave de %1…</translation>
    </message>
    <message>
        <source>Check the address of %1…</source>
        <translation>Comprobar la dirección de %1…</translation>
    </message>
    <message>
        <source>Check the settings of %1…</source>
        <translation>Comprobar los ajustes de %1…</translation>
    </message>
    <message>
        <source>Choose another model for the route %1…</source>
        <translation>Elegir otro modelo para la ruta %1…</translation>
    </message>
    <message>
        <source>Give the route %1 a fallback…</source>
        <translation>Añadir una alternativa a la ruta %1…</translation>
    </message>
    <message>
        <source>Check the routes…</source>
        <translation>Comprobar las rutas…</translation>
    </message>
    <message>
        <source>Set up a provider…</source>
        <translation>Configurar un proveedor…</translation>
    </message>
    <message>
        <source>Change the budget…</source>
        <translation>Cambiar el presupuesto…</translation>
    </message>
    <message>
        <source>Choose another port…</source>
        <translation>Elegir otro puerto…</translation>
    </message>
    <message>
        <source>Choose another address to listen on…</source>
        <translation>Elegir otra dirección de escucha…</translation>
    </message>
    <message>
        <source>Choose a model for %1…</source>
        <translation>Elegir un modelo para %1…</translation>
    </message>
    <message>
        <source>Turn on %1…</source>
        <translation>Activar %1…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ModelChooser</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Search for a model, or the name of another one</source>
        <translation>Buscar un modelo, o el nombre de otro</translation>
    </message>
    <message>
        <source>Search, or type the name of another model</source>
        <translation>Buscar, o escribir el nombre de otro modelo</translation>
    </message>
    <message>
        <source>Models that may be asked for</source>
        <translation>Modelos que se pueden solicitar</translation>
    </message>
    <message>
        <source>Cancel &amp;fetching</source>
        <translation>Cancelar o&amp;btención</translation>
    </message>
    <message>
        <source>&amp;Fetch models</source>
        <translation>O&amp;btener modelos</translation>
    </message>
    <message>
        <source>None is checked, so any model may be asked for.</source>
        <translation>No hay ninguno marcado, por lo que se puede solicitar cualquier modelo.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n model(s) may be asked for.</source>
        <translation>
            <numerusform>Solo se puede solicitar %n modelo.</numerusform>
            <numerusform>Solo se pueden solicitar %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>Se está obteniendo la lista.</translation>
    </message>
    <message>
        <source>The list was fetched on %1.</source>
        <translation>La lista se obtuvo el %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::MoreFields</name>
    <message>
        <source>As for all; &quot;direct&quot; for none</source>
        <translation>Como en general; «direct»: ninguno</translation>
    </message>
    <message>
        <source>F&amp;urther keys:</source>
        <translation>Otras clav&amp;es:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>Cabecera&amp;s:</translation>
    </message>
    <message>
        <source>&amp;Parameters:</source>
        <translation>&amp;Parámetros:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Prox&amp;y:</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>Cer&amp;tificados:</translation>
    </message>
    <message>
        <source>Model &amp;options:</source>
        <translation>Op&amp;ciones de modelos:</translation>
    </message>
    <message>
        <source>Add another &amp;key</source>
        <translation>Añadir &amp;una clave más</translation>
    </message>
    <message>
        <source>Requests take turns with all keys, and go on with another one when one is refused or has reached a limit.</source>
        <translation>Las solicitudes se alternan entre todas las claves y continúan con otra cuando una se rechaza o alcanza un límite.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>A file (PEM) with certificates to trust beside the system&apos;s</source>
        <translation>Archivo (PEM) con certificados de confianza además de los del sistema</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Archivo de certificados</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Check the ser&amp;ver&apos;s certificate</source>
        <translation>Verificar el certi&amp;ficado del servidor</translation>
    </message>
    <message>
        <source>⚠ Without the check anybody on the way to the server can read the key and all requests. Better give the server&apos;s certificate above.</source>
        <translation>⚠ Sin la verificación, cualquiera en el camino hacia el servidor puede leer la clave y todas las solicitudes. Es mejor indicar arriba el certificado del servidor.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>Opciones de modelos</translation>
    </message>
    <message>
        <source>Sent with each request</source>
        <translation>Se envían con cada solicitud</translation>
    </message>
    <message>
        <source>What requests get that do not say it themselves</source>
        <translation>Lo que reciben las solicitudes que no lo indican</translation>
    </message>
    <message>
        <source>What models can do that CCProxy does not know</source>
        <translation>Lo que saben hacer los modelos que CCProxy no conoce</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Notice</name>
    <message>
        <source>The proxy does not start, or with a problem</source>
        <translation>El proxy no se inicia, o lo hace con un problema</translation>
    </message>
    <message>
        <source>A request failed, with all its fallbacks</source>
        <translation>Una solicitud falló, con todas sus alternativas</translation>
    </message>
    <message>
        <source>A fallback answered in place of a provider</source>
        <translation>Una alternativa respondió en lugar de un proveedor</translation>
    </message>
    <message>
        <source>A provider fails again and again</source>
        <translation>Un proveedor falla una y otra vez</translation>
    </message>
    <message>
        <source>A provider works again</source>
        <translation>Un proveedor vuelve a funcionar</translation>
    </message>
    <message>
        <source>A provider refuses its key</source>
        <translation>Un proveedor rechaza su clave</translation>
    </message>
    <message>
        <source>A budget is nearly or wholly spent</source>
        <translation>Un presupuesto está casi o totalmente gastado</translation>
    </message>
    <message>
        <source>A changed configuration is not valid</source>
        <translation>Una configuración modificada no es válida</translation>
    </message>
    <message>
        <source>The proxy could not start</source>
        <translation>No se pudo iniciar el proxy</translation>
    </message>
    <message>
        <source>The proxy runs, with a problem</source>
        <translation>El proxy está en ejecución, con un problema</translation>
    </message>
    <message>
        <source>A request failed</source>
        <translation>Falló una solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%n requests failed</source>
        <translation>
            <numerusform>Falló %n solicitud</numerusform>
            <numerusform>Fallaron %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>A fallback answers for: %1</source>
        <translation>Una alternativa responde en lugar de: %1</translation>
    </message>
    <message>
        <source>Fails again and again: %1</source>
        <translation>Falla una y otra vez: %1</translation>
    </message>
    <message>
        <source>Works again: %1</source>
        <translation>Vuelve a funcionar: %1</translation>
    </message>
    <message>
        <source>Key refused: %1</source>
        <translation>Clave rechazada: %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>The changed configuration is not valid</source>
        <translation>La configuración modificada no es válida</translation>
    </message>
    <message>
        <source>%1 has answered. %2 said: %3</source>
        <translation>%1 respondió. %2 indicó: %3</translation>
    </message>
    <message>
        <source>It has answered a request.</source>
        <translation>Respondió a una solicitud.</translation>
    </message>
    <message>
        <source>The one before stays in force. %1</source>
        <translation>Sigue vigente la anterior. %1</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keychain is locked: %1</source>
        <translation>El llavero está bloqueado: %1</translation>
    </message>
    <message>
        <source>Unlock it; CCProxy goes on by itself.</source>
        <translation>Desbloquéelo; CCProxy sigue por sí solo.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::NoticeChoice</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell me when:</source>
        <translation>Avisar cuando ocurra lo siguiente:</translation>
    </message>
    <message>
        <source>All notifications are off by the setting ui.notifications.</source>
        <translation>Todas las notificaciones están desactivadas por el ajuste ui.notifications.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Examinar: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionField</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>Type it as a whole, with the password that is hidden here.</source>
        <translation>Escribirlo completo, con la contraseña que aquí está oculta.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::OptionSection</name>
    <message>
        <source>CCProxy does not start at login.</source>
        <translation>CCProxy no se inicia al iniciar sesión.</translation>
    </message>
    <message>
        <source>CCProxy starts at login: %1</source>
        <translation>CCProxy se inicia al iniciar sesión: %1</translation>
    </message>
    <message>
        <source>The entry is of another version or place of CCProxy, and is mended at the next change: %1</source>
        <translation>La entrada es de otra versión o ubicación de CCProxy y se corrige con el próximo cambio: %1</translation>
    </message>
    <message>
        <source>Something else stands where CCProxy would enter itself. Remove it first: %1</source>
        <translation>Hay otra cosa donde CCProxy crearía su entrada. Quitarla primero: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The proxy still listens at %1. Stop and start it, and the new address counts.</source>
        <translation>El proxy sigue a la escucha en %1. La nueva dirección se aplica al detenerlo e iniciarlo.</translation>
    </message>
    <message>
        <source>The settings of the system have it switched off. Switch it on there, or here once more.</source>
        <translation>Los ajustes del sistema lo tienen desactivado. Actívelo allí, o aquí otra vez.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Options</name>
    <message>
        <source>The environment variable %1 sets it. To change it here, start CCProxy without that variable.</source>
        <translation>Lo define la variable de entorno %1. Para cambiarlo aquí, iniciar CCProxy sin esa variable.</translation>
    </message>
    <message>
        <source>The command line sets it. To change it here, start CCProxy without that option.</source>
        <translation>Lo define la línea de comandos. Para cambiarlo aquí, iniciar CCProxy sin esa opción.</translation>
    </message>
    <message>
        <source>The file takes it from a variable: %1</source>
        <translation>El archivo lo toma de una variable: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the proxy listens. 127.0.0.1 is for programs on this computer only; anything else needs a key for clients (Security).</source>
        <translation>Dónde escucha el proxy. 127.0.0.1 es solo para programas de este equipo; cualquier otra requiere una clave para clientes (Seguridad).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port that the proxy listens on.</source>
        <translation>El puerto en el que escucha el proxy.</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Tiempo para terminar</translation>
    </message>
    <message>
        <source>How long running answers may take when the proxy stops.</source>
        <translation>Cuánto pueden tardar las respuestas en curso cuando se detiene el proxy.</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Espera de una respuesta</translation>
    </message>
    <message>
        <source>How long a provider may be silent before an answer begins.</source>
        <translation>Cuánto puede callar un proveedor antes de que empiece una respuesta.</translation>
    </message>
    <message>
        <source>Wait inside an answer</source>
        <translation>Espera durante una respuesta</translation>
    </message>
    <message>
        <source>How long a provider may be silent after an answer has begun.</source>
        <translation>Cuánto puede callar un proveedor una vez empezada una respuesta.</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>How often the same model is asked again after a failure, before a fallback gets the request.</source>
        <translation>Cuántas veces se vuelve a consultar el mismo modelo tras un error, antes de que la solicitud pase a una alternativa.</translation>
    </message>
    <message>
        <source>Answers to try again</source>
        <translation>Respuestas que se reintentan</translation>
    </message>
    <message>
        <source>Pass over providers that keep failing</source>
        <translation>Omitir proveedores que fallan repetidamente</translation>
    </message>
    <message>
        <source>They are asked again after half a minute.</source>
        <translation>Se vuelven a consultar tras medio minuto.</translation>
    </message>
    <message>
        <source>Auto mode of Claude Code</source>
        <translation>Modo automático de Claude Code</translation>
    </message>
    <message>
        <source>Its safety check is a service of Anthropic. With another provider you are asked instead, or the routed model decides.</source>
        <translation>Su comprobación de seguridad es un servicio de Anthropic. Con otro proveedor se pregunta al usuario en su lugar, o decide el modelo de la ruta.</translation>
    </message>
    <message>
        <source>Search server</source>
        <translation>Servidor de búsqueda</translation>
    </message>
    <message>
        <source>A SearXNG server with JSON switched on, which searches the web for models whose provider cannot.</source>
        <translation>Un servidor SearXNG con JSON activado, que busca en la web para modelos cuyo proveedor no puede hacerlo.</translation>
    </message>
    <message>
        <source>Write a log file</source>
        <translation>Escribir un archivo de registro</translation>
    </message>
    <message>
        <source>Detail of the log</source>
        <translation>Detalle del registro</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Empty: ccproxy.log in the folder of CCProxy.</source>
        <translation>Vacío: ccproxy.log en la carpeta de CCProxy.</translation>
    </message>
    <message>
        <source>Serve metrics</source>
        <translation>Ofrecer métricas</translation>
    </message>
    <message>
        <source>Counts for Prometheus, at /metrics.</source>
        <translation>Contadores para Prometheus, en /metrics.</translation>
    </message>
    <message>
        <source>Key for clients</source>
        <translation>Clave para clientes</translation>
    </message>
    <message>
        <source>What clients must send. Without it, only this computer can use the proxy.</source>
        <translation>Lo que deben enviar los clientes. Sin ella, solo este equipo puede usar el proxy.</translation>
    </message>
    <message>
        <source>Names of this computer</source>
        <translation>Nombres de este equipo</translation>
    </message>
    <message>
        <source>Limit how often each client may ask</source>
        <translation>Limitar la frecuencia de solicitudes de cada cliente</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>Of each client, while that is limited.</source>
        <translation>De cada cliente, mientras esté limitado.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Solicitud más grande</translation>
    </message>
    <message>
        <source>In bytes, or as in &quot;64 MiB&quot;.</source>
        <translation>En bytes, o p. ej. «64 MiB».</translation>
    </message>
    <message>
        <source>Proxy to the internet</source>
        <translation>Proxy hacia Internet</translation>
    </message>
    <message>
        <source>Such as http://host:8080 or socks5://host:1080. Empty: that of the system; &quot;direct&quot;: none.</source>
        <translation>P. ej. http://host:8080 o socks5://host:1080. Vacío: el del sistema; «direct»: ninguno.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust beside those of the system, such as that of a company proxy.</source>
        <translation>Un archivo PEM con certificados de confianza además de los del sistema, como el de un proxy de empresa.</translation>
    </message>
    <message>
        <source>Keep a history of requests</source>
        <translation>Conservar un historial de solicitudes</translation>
    </message>
    <message>
        <source>Keep the texts</source>
        <translation>Conservar los textos</translation>
    </message>
    <message>
        <source>What was sent and received, without keys. It holds your source code.</source>
        <translation>Lo enviado y recibido, sin claves. Contiene el código fuente del usuario.</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Días que se conservan</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <source>In bytes, or as in &quot;1 GiB&quot;. The oldest requests go first.</source>
        <translation>En bytes, o p. ej. «1 GiB». Las solicitudes más antiguas se eliminan primero.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>A file, or postgresql://user@host/database. Empty: history.sqlite in the folder of CCProxy.</source>
        <translation>Un archivo, o postgresql://user@host/database. Vacío: history.sqlite en la carpeta de CCProxy.</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dólares por día</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Dollars a month</source>
        <translation>Dólares por mes</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>Al llegar al límite</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al iniciar sesión</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <source>Of fallbacks in use, refused keys and budgets.</source>
        <translation>De alternativas en uso, claves rechazadas y presupuestos.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>From tokens</source>
        <translation>A partir de (tokens)</translation>
    </message>
    <message>
        <source>Longer prompts than this take the route.</source>
        <translation>Los prompts más largos que esto toman la ruta.</translation>
    </message>
    <message>
        <source>Smallest thinking budget</source>
        <translation>Presupuesto mínimo de razonamiento</translation>
    </message>
    <message>
        <source>In tokens. Empty: any.</source>
        <translation>En tokens. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>Lowest effort</source>
        <translation>Esfuerzo mínimo</translation>
    </message>
    <message>
        <source>Claude Code asks for high by itself, so the usual is xhigh.</source>
        <translation>Claude Code pide high por sí mismo, por lo que lo habitual es xhigh.</translation>
    </message>
    <message>
        <source>Types of agents</source>
        <translation>Tipos de agentes</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errores y advertencias</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>De todas las solicitudes</translation>
    </message>
    <message>
        <source>Of failed requests</source>
        <translation>De las solicitudes fallidas</translation>
    </message>
    <message>
        <source>Of none</source>
        <translation>De ninguna</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Refuse requests</source>
        <translation>Rechazar solicitudes</translation>
    </message>
    <message>
        <source>Use only the background route</source>
        <translation>Usar solo la ruta de segundo plano</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntar al usuario</translation>
    </message>
    <message>
        <source>Let the routed model decide</source>
        <translation>Dejar que decida el modelo de la ruta</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>HTTP status codes. None: the usual ones.</source>
        <translation>Códigos de estado HTTP. Ninguno: los habituales.</translation>
    </message>
    <message>
        <source>Further names by which clients may call the proxy.</source>
        <translation>Otros nombres con los que los clientes pueden llamar al proxy.</translation>
    </message>
    <message>
        <source>Fields that requests get when they lack them, such as temperature. Fields inside of others are named as in reasoning.effort or stop[0].</source>
        <translation>Campos que reciben las solicitudes cuando les faltan, como temperature. Los que están dentro de otros se nombran como reasoning.effort o stop[0].</translation>
    </message>
    <message>
        <source>Its parameters</source>
        <translation>Sus parámetros</translation>
    </message>
    <message>
        <source>Those of the chosen fallback alone.</source>
        <translation>Solo los de la alternativa elegida.</translation>
    </message>
    <message>
        <source>That count as thinking, such as Plan.</source>
        <translation>Que cuentan como razonamiento, como Plan.</translation>
    </message>
    <message>
        <source>What must hold besides for the route to count: all of them.</source>
        <translation>Lo que además debe cumplirse para que la ruta cuente: todas ellas.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Window in tokens</source>
        <translation>Ventana en tokens</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Sees images</source>
        <translation>Ve imágenes</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens del prompt</translation>
    </message>
    <message>
        <source>Field of the request</source>
        <translation>Campo de la solicitud</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>Modelo solicitado</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como mucho</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>es igual a</translation>
    </message>
    <message>
        <source>is other than</source>
        <translation>es distinto de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Como se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Where there is no tray. Elsewhere CCProxy goes on behind its icon.</source>
        <translation>Donde no hay bandeja. Si la hay, CCProxy sigue detrás de su icono.</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Como es habitual aquí</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claro, para paneles oscuros</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Oscuro, para paneles claros</translation>
    </message>
    <message>
        <source>Minimises it</source>
        <translation>La minimiza</translation>
    </message>
    <message>
        <source>Quits CCProxy</source>
        <translation>Sale de CCProxy</translation>
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
    <message>
        <source>%1 of the input from the cache</source>
        <translation>%1 de entrada leídos de la caché</translation>
    </message>
    <message>
        <source>%1 of the input to the cache</source>
        <translation>%1 de entrada escritos en la caché</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::PortHelp</name>
    <message>
        <source>Port %1 is taken by another CCProxy, of another home folder or user.</source>
        <translation>El puerto %1 lo tiene otro CCProxy, de otra carpeta u otro usuario.</translation>
    </message>
    <message>
        <source>Port %1 is taken by claude-code-router.</source>
        <translation>El puerto %1 lo tiene claude-code-router.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>El puerto %1 lo tiene otro programa.</translation>
    </message>
    <message>
        <source>Port %1 was taken, and is free now.</source>
        <translation>El puerto %1 estaba ocupado y ahora está libre.</translation>
    </message>
    <message>
        <source>Windows keeps port %1 for itself; &quot;%2&quot; lists the ports that it keeps.</source>
        <translation>Windows se reserva el puerto %1; «%2» muestra los que se reserva.</translation>
    </message>
    <message>
        <source>The system keeps ports below 1024, such as %1, for itself.</source>
        <translation>El sistema se reserva los puertos por debajo de 1024, como %1.</translation>
    </message>
    <message>
        <source>The system does not let CCProxy listen on port %1.</source>
        <translation>El sistema no deja que CCProxy escuche en el puerto %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::PresetPicker</name>
    <message>
        <source>Open the page for &amp;keys</source>
        <translation>Abrir la página de &amp;claves</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Type a name, such as deepseek</source>
        <translation>Escribir un nombre, p. ej. deepseek</translation>
    </message>
    <message>
        <source>Which &amp;provider?</source>
        <translation>¿Qué &amp;proveedor?</translation>
    </message>
    <message>
        <source>Providers that can be added</source>
        <translation>Proveedores que se pueden añadir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
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
            <numerusform>Encontrado en este equipo, con %n modelo</numerusform>
            <numerusform>Encontrado en este equipo, con %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Any other, by its address</source>
        <translation>Cualquier otro, por su dirección</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Servidor compatible con OpenAI</translation>
    </message>
    <message>
        <source>Anthropic-compatible server</source>
        <translation>Servidor compatible con Anthropic</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Problems</name>
    <message>
        <source>Set a key for clients first, or listen on 127.0.0.1.</source>
        <translation>Establezca primero una clave para los clientes o escuche en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Type its address, such as http://127.0.0.1:8888.</source>
        <translation>Escriba su dirección, por ejemplo http://127.0.0.1:8888.</translation>
    </message>
    <message>
        <source>Let it be checked, or choose the certificate of a company proxy.</source>
        <translation>Permita que se verifique o seleccione el certificado de un proxy de la empresa.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Type its name, such as temperature.</source>
        <translation>Escriba su nombre, por ejemplo temperature.</translation>
    </message>
    <message>
        <source>Choose what kind of provider it is.</source>
        <translation>Seleccione qué tipo de proveedor es.</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Escriba la dirección del servidor.</translation>
    </message>
    <message>
        <source>Type it as the key of the provider, which is kept in the keychain, or type ${NAME} for an environment variable.</source>
        <translation>Escríbala como clave del proveedor, que se guarda en el llavero, o escriba ${NAME} para una variable de entorno.</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>esto no es un número</translation>
    </message>
    <message>
        <source>this number is out of range</source>
        <translation>este número está fuera del intervalo</translation>
    </message>
    <message>
        <source>this duration is out of range</source>
        <translation>esta duración está fuera del intervalo</translation>
    </message>
    <message>
        <source>this is none of its values</source>
        <translation>esto no es ninguno de sus valores</translation>
    </message>
    <message>
        <source>this is neither a host name nor an address</source>
        <translation>esto no es un nombre de host ni una dirección</translation>
    </message>
    <message>
        <source>write a number from %1 to %2</source>
        <translation>escriba un número de %1 a %2</translation>
    </message>
    <message>
        <source>write a duration from %1 to %2</source>
        <translation>escriba una duración de %1 a %2</translation>
    </message>
    <message>
        <source>a URL that is neither http nor https</source>
        <translation>una URL que no es http ni https</translation>
    </message>
    <message>
        <source>write it as https://host/path</source>
        <translation>escribirla como https://host/path</translation>
    </message>
    <message>
        <source>write &quot;%1&quot; for that route</source>
        <translation>escribir «%1» para esa ruta</translation>
    </message>
    <message>
        <source>write &quot;key&quot;: value</source>
        <translation>escribir &quot;key&quot;: value</translation>
    </message>
    <message>
        <source>write it as &quot;%1&quot;</source>
        <translation>escribirlo como &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;</source>
        <translation>escribir «%1»</translation>
    </message>
    <message>
        <source>add a provider first</source>
        <translation>añadir primero un proveedor</translation>
    </message>
    <message>
        <source>two providers have this name</source>
        <translation>dos proveedores tienen este nombre</translation>
    </message>
    <message>
        <source>give each a name of its own</source>
        <translation>dar a cada uno su propio nombre</translation>
    </message>
    <message>
        <source>add &quot;default&quot;: {&quot;provider&quot;: …, &quot;model&quot;: …}, or name provider and model in each request</source>
        <translation>añadir &quot;default&quot;: {&quot;provider&quot;: …, &quot;model&quot;: …} o nombrar proveedor y modelo en cada solicitud</translation>
    </message>
    <message>
        <source>anybody who can reach this address could use the proxy and its keys</source>
        <translation>cualquiera que alcance esta dirección podría usar el proxy y sus claves</translation>
    </message>
    <message>
        <source>set apikey, or listen on 127.0.0.1</source>
        <translation>definir apikey o escuchar en 127.0.0.1</translation>
    </message>
    <message>
        <source>this key is short enough to be guessed</source>
        <translation>esta clave es tan corta que se puede adivinar</translation>
    </message>
    <message numerus="yes">
        <source>use at least %Ln random character(s)</source>
        <translation>
            <numerusform>usar al menos %Ln carácter aleatorio</numerusform>
            <numerusform>usar al menos %Ln caracteres aleatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>a search server is reached by http or https</source>
        <translation>a un servidor de búsqueda se accede por http o https</translation>
    </message>
    <message>
        <source>write its address, such as &quot;%1&quot;</source>
        <translation>escribir su dirección, como &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a name with a blank, a comma or a slash could not be asked for</source>
        <translation>un nombre con espacio, coma o barra no se podría pedir</translation>
    </message>
    <message>
        <source>write it with letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>usar letras, dígitos, &apos;-&apos; y &apos;_&apos;</translation>
    </message>
    <message>
        <source>the certificate of a known provider is always checked</source>
        <translation>el certificado de un proveedor conocido siempre se verifica</translation>
    </message>
    <message>
        <source>remove it, or name the certificate of a company proxy in ca_file</source>
        <translation>quitarlo o indicar en ca_file el certificado de un proxy de empresa</translation>
    </message>
    <message>
        <source>its certificate is not checked, so anybody on the way can pose as this provider and read its key</source>
        <translation>su certificado no se verifica, por lo que cualquiera en el camino puede hacerse pasar por este proveedor y leer su clave</translation>
    </message>
    <message>
        <source>name its certificate in ca_file instead</source>
        <translation>indicar en su lugar su certificado en ca_file</translation>
    </message>
    <message>
        <source>this path does not say in which folder</source>
        <translation>esta ruta no dice en qué carpeta</translation>
    </message>
    <message>
        <source>write the whole path</source>
        <translation>escribir la ruta completa</translation>
    </message>
    <message>
        <source>the catalogue has no provider %1</source>
        <translation>el catálogo no tiene ningún proveedor %1</translation>
    </message>
    <message>
        <source>add &quot;type&quot;: %1 for an OpenAI-compatible server, or anthropic, openai-responses, gemini, or name it &quot;%2&quot;</source>
        <translation>añadir &quot;type&quot;: %1 para un servidor compatible con OpenAI, o anthropic, openai-responses, gemini, o llamarlo «%2»</translation>
    </message>
    <message>
        <source>add &quot;type&quot;: %1 for an OpenAI-compatible server, or anthropic, openai-responses, gemini</source>
        <translation>añadir &quot;type&quot;: %1 para un servidor compatible con OpenAI, o anthropic, openai-responses, gemini</translation>
    </message>
    <message>
        <source>unknown provider type %1</source>
        <translation>tipo de proveedor desconocido: %1</translation>
    </message>
    <message>
        <source>unknown provider type</source>
        <translation>tipo de proveedor desconocido</translation>
    </message>
    <message>
        <source>write one such as %1</source>
        <translation>escribir uno como %1</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>escribir uno de estos: %1</translation>
    </message>
    <message>
        <source>write %1, or another of %2</source>
        <translation>escribir %1 u otro de estos: %2</translation>
    </message>
    <message>
        <source>add api_key, or set %1</source>
        <translation>añadir api_key o definir %1</translation>
    </message>
    <message>
        <source>add api_key</source>
        <translation>añadir api_key</translation>
    </message>
    <message>
        <source>this provider has no key</source>
        <translation>este proveedor no tiene clave</translation>
    </message>
    <message>
        <source>this cannot be sent as an HTTP header</source>
        <translation>esto no se puede enviar como encabezado HTTP</translation>
    </message>
    <message>
        <source>use a plain name, and a value on one line</source>
        <translation>usar un nombre simple y un valor de una sola línea</translation>
    </message>
    <message>
        <source>CCProxy sets this header itself</source>
        <translation>CCProxy define este encabezado por sí mismo</translation>
    </message>
    <message>
        <source>remove it, since it is not sent</source>
        <translation>quitarlo, pues no se envía</translation>
    </message>
    <message>
        <source>a route without a name</source>
        <translation>una ruta sin nombre</translation>
    </message>
    <message>
        <source>name it default, or as a model, or as a * pattern</source>
        <translation>llamarla default, como un modelo o como un patrón con *</translation>
    </message>
    <message>
        <source>this is taken for the name of a model</source>
        <translation>esto se toma por el nombre de un modelo</translation>
    </message>
    <message>
        <source>this has no effect here</source>
        <translation>esto no tiene efecto aquí</translation>
    </message>
    <message>
        <source>it belongs into the route %1</source>
        <translation>corresponde a la ruta %1</translation>
    </message>
    <message>
        <source>there is no provider %1</source>
        <translation>no hay ningún proveedor %1</translation>
    </message>
    <message>
        <source>the provider %1 is disabled</source>
        <translation>el proveedor %1 está desactivado</translation>
    </message>
    <message>
        <source>enable it, or lead the route elsewhere</source>
        <translation>activarlo o llevar la ruta a otro lugar</translation>
    </message>
    <message>
        <source>the provider&apos;s list of models does not have %1</source>
        <translation>la lista de modelos del proveedor no tiene %1</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>este nombre</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>usar %1 o %2</translation>
    </message>
    <message>
        <source>a count of tokens contains nothing</source>
        <translation>un número de tokens no contiene nada</translation>
    </message>
    <message>
        <source>names of models have no order</source>
        <translation>los nombres de modelos no tienen orden</translation>
    </message>
    <message>
        <source>write a number, without quotes</source>
        <translation>escribir un número sin comillas</translation>
    </message>
    <message>
        <source>the name of the parameter is missing</source>
        <translation>falta el nombre del parámetro</translation>
    </message>
    <message>
        <source>add &quot;parameter&quot;: &quot;temperature&quot;, for example</source>
        <translation>añadir, por ejemplo, &quot;parameter&quot;: &quot;temperature&quot;</translation>
    </message>
    <message>
        <source>%1 stands here</source>
        <translation>%1 está aquí</translation>
    </message>
    <message>
        <source>a configuration is an object: write { … }</source>
        <translation>una configuración es un objeto: escribir { … }</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>¿se quería decir «%1»?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Se quería decir «%1»?</translation>
    </message>
    <message>
        <source>it is kept and has no effect</source>
        <translation>se conserva y no tiene efecto</translation>
    </message>
    <message>
        <source>it has no effect</source>
        <translation>no tiene efecto</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>esto está vacío</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>esto falta</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;</source>
        <translation>añadir &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write an object: { … }</source>
        <translation>escribir un objeto: { … }</translation>
    </message>
    <message>
        <source>no provider stands at this place</source>
        <translation>no hay ningún proveedor en este lugar</translation>
    </message>
    <message>
        <source>the first provider of the configuration has the number 0</source>
        <translation>el primer proveedor de la configuración tiene el número 0</translation>
    </message>
    <message>
        <source>no provider has this name</source>
        <translation>ningún proveedor tiene este nombre</translation>
    </message>
    <message>
        <source>write a name of the configuration or of the catalogue</source>
        <translation>escribir un nombre de la configuración o del catálogo</translation>
    </message>
    <message>
        <source>write a dialect or a name of the catalogue</source>
        <translation>escribir un dialecto o un nombre del catálogo</translation>
    </message>
    <message>
        <source>this is no number of tokens</source>
        <translation>esto no es un número de tokens</translation>
    </message>
    <message>
        <source>this is no day</source>
        <translation>esto no es una fecha</translation>
    </message>
    <message>
        <source>this is no price</source>
        <translation>esto no es un precio</translation>
    </message>
    <message>
        <source>write US dollars for a million tokens, such as 0.28</source>
        <translation>escribir dólares de EE. UU. por millón de tokens, como 0.28</translation>
    </message>
    <message>
        <source>the environment variable behind a dollar sign is not set</source>
        <translation>la variable de entorno tras un signo de dólar no está definida</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>la variable de entorno %1 no está definida</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>esto no se entiende</translation>
    </message>
    <message>
        <source>&quot;${&quot; without a name and &quot;}&quot;</source>
        <translation>&quot;${&quot; sin nombre ni &quot;}&quot;</translation>
    </message>
    <message>
        <source>write ${NAME} for an environment variable, or $$ for a dollar sign</source>
        <translation>escribir ${NAME} para una variable de entorno o $$ para un signo de dólar</translation>
    </message>
    <message>
        <source>set it, or write $$ where a dollar sign is meant</source>
        <translation>definirla o escribir $$ donde se quiera un signo de dólar</translation>
    </message>
    <message>
        <source>an environment variable in a file that was found in the working directory</source>
        <translation>una variable de entorno en un archivo encontrado en el directorio de trabajo</translation>
    </message>
    <message>
        <source>name the file with --config if you trust it, or add the provider to your own configuration</source>
        <translation>indicar el archivo con --config si es de confianza o añadir el proveedor a la configuración propia</translation>
    </message>
    <message>
        <source>name the file with --config if you trust it</source>
        <translation>indicar el archivo con --config si es de confianza</translation>
    </message>
    <message>
        <source>keys from the environment or the keychain are not sent to a server that only a found config.json names; the provider is disabled</source>
        <translation>las claves del entorno o del llavero no se envían a un servidor que solo indica un config.json encontrado; el proveedor está desactivado</translation>
    </message>
    <message>
        <source>keys from the environment or the keychain are not sent to a server that only a found config.json names; the provider gets no key</source>
        <translation>las claves del entorno o del llavero no se envían a un servidor que solo indica un config.json encontrado; el proveedor no recibe clave</translation>
    </message>
    <message>
        <source>a path with a null character</source>
        <translation>una ruta con un carácter nulo</translation>
    </message>
    <message>
        <source>remove it or write a value</source>
        <translation>quitarla o escribir un valor</translation>
    </message>
    <message>
        <source>remove it, or write it as %1</source>
        <translation>quitarlo o escribirlo como %1</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>quitarlo</translation>
    </message>
    <message>
        <source>not taken from a file that was found in the working directory</source>
        <translation>no se toma de un archivo encontrado en el directorio de trabajo</translation>
    </message>
    <message>
        <source>there is no home folder that ~ could stand for</source>
        <translation>no hay ninguna carpeta personal que ~ pueda representar</translation>
    </message>
    <message>
        <source>write 127.0.0.1, ::1, localhost, or another address of this machine</source>
        <translation>escribir 127.0.0.1, ::1, localhost u otra dirección de este equipo</translation>
    </message>
    <message>
        <source>a masked key, as `ccproxy config show` prints it</source>
        <translation>una clave enmascarada, tal como la muestra `ccproxy config show`</translation>
    </message>
    <message>
        <source>write the key itself, &quot;${NAME}&quot;, or &quot;keychain&quot;</source>
        <translation>escribir la propia clave, &quot;${NAME}&quot; o &quot;keychain&quot;</translation>
    </message>
    <message>
        <source>a key with a blank or a control character inside</source>
        <translation>una clave con un espacio o un carácter de control dentro</translation>
    </message>
    <message>
        <source>write it exactly as the provider shows it</source>
        <translation>escribirla exactamente como la muestra el proveedor</translation>
    </message>
    <message>
        <source>write %1, without quotes</source>
        <translation>escribir %1, sin comillas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further problem(s) is not listed</source>
        <translation>
            <numerusform>no se muestra %Ln problema más</numerusform>
            <numerusform>no se muestran %Ln problemas más</numerusform>
        </translation>
    </message>
    <message>
        <source>mend these first</source>
        <translation>corregir primero estos</translation>
    </message>
    <message>
        <source>the catalogue has no address for this provider</source>
        <translation>el catálogo no tiene dirección para este proveedor</translation>
    </message>
    <message>
        <source>this is not an absolute URL</source>
        <translation>esto no es una URL absoluta</translation>
    </message>
    <message>
        <source>a URL with a space or a control character</source>
        <translation>una URL con un espacio o un carácter de control</translation>
    </message>
    <message>
        <source>a URL whose host or port is not valid</source>
        <translation>una URL cuyo host o puerto no es válido</translation>
    </message>
    <message>
        <source>write a host name or address, and a port from 1 to 65535</source>
        <translation>escribir un nombre de host o una dirección y un puerto de 1 a 65535</translation>
    </message>
    <message>
        <source>The header %1 would hold a key as clear text in the file</source>
        <translation>El encabezado %1 contendría una clave sin cifrar en el archivo</translation>
    </message>
    <message>
        <source>Give it as the key of the provider, which goes into the keychain, or write &quot;${NAME}&quot; for an environment variable</source>
        <translation>Darla como clave del proveedor, que va al llavero, o escribir &quot;${NAME}&quot; para una variable de entorno</translation>
    </message>
    <message>
        <source>The configuration cannot be changed, since line %1, column %2 is wrong: %3</source>
        <translation>La configuración no se puede cambiar, pues la línea %1, columna %2 es incorrecta: %3</translation>
    </message>
    <message>
        <source>The configuration cannot be changed, since it is %1 and no object</source>
        <translation>La configuración no se puede cambiar, pues es %1 y no un objeto</translation>
    </message>
    <message>
        <source>Mend it with `ccproxy config edit`</source>
        <translation>Corregirla con `ccproxy config edit`</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln element(s), so the next one is %2</source>
        <translation>
            <numerusform>%1 tiene %Ln elemento, así que el siguiente es %2</numerusform>
            <numerusform>%1 tiene %Ln elementos, así que el siguiente es %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Elements count from 0</source>
        <translation>Los elementos se cuentan desde 0</translation>
    </message>
    <message>
        <source>%1 is %2 and has no %3</source>
        <translation>%1 es %2 y no tiene %3</translation>
    </message>
    <message>
        <source>%1 is %2 and has nothing inside</source>
        <translation>%1 es %2 y no tiene nada dentro</translation>
    </message>
    <message>
        <source>`ccproxy config show` prints the configuration</source>
        <translation>`ccproxy config show` muestra la configuración</translation>
    </message>
    <message>
        <source>`ccproxy config show` lists the keys</source>
        <translation>`ccproxy config show` enumera las claves</translation>
    </message>
    <message>
        <source>The changed configuration would not be valid: %1</source>
        <translation>La configuración cambiada no sería válida: %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>This is no JSON value: %1</source>
        <translation>Esto no es un valor JSON: %1</translation>
    </message>
    <message>
        <source>This is no JSON object</source>
        <translation>Esto no es un objeto JSON</translation>
    </message>
    <message>
        <source>The elements of %1 cannot be put into that order</source>
        <translation>Los elementos de %1 no se pueden poner en ese orden</translation>
    </message>
    <message>
        <source>The elements of %1 could not be put into that order</source>
        <translation>Los elementos de %1 no se pudieron poner en ese orden</translation>
    </message>
    <message>
        <source>The configuration has changed meanwhile; look again</source>
        <translation>La configuración ha cambiado entretanto; volver a mirar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>Write %1 as in 0.2 or 4096, or make it a text</source>
        <translation>Escribir %1 como 0.2 o 4096, o convertirlo en texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no name before its number</source>
        <translation>«%1» no tiene nombre antes de su número</translation>
    </message>
    <message>
        <source>Write it as in stop[0]</source>
        <translation>Escribirlo como stop[0]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>«%1» está dos veces</translation>
    </message>
    <message>
        <source>Take one of them out</source>
        <translation>Quitar uno de ellos</translation>
    </message>
    <message>
        <source>Give the field another name</source>
        <translation>Dar otro nombre al campo</translation>
    </message>
    <message>
        <source>A key is missing</source>
        <translation>Falta una clave</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a key</source>
        <translation>«%1» no es el nombre de una clave</translation>
    </message>
    <message>
        <source>Write it as in performance.max_retries, providers.openai.api_key or routes.default.model</source>
        <translation>Escribirlo como performance.max_retries, providers.openai.api_key o routes.default.model</translation>
    </message>
    <message>
        <source>%1 is a list; &quot;%2&quot; names nothing in it</source>
        <translation>%1 es una lista; «%2» no nombra nada en ella</translation>
    </message>
    <message>
        <source>Write the name in quotes</source>
        <translation>Escribir el nombre entre comillas</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in %2</source>
        <translation>No hay ninguna clave «%1» en %2</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;</source>
        <translation>No hay ninguna clave «%1»</translation>
    </message>
    <message>
        <source>%1 takes %2 as JSON, and this is %3</source>
        <translation>%1 admite %2 como JSON, y esto es %3</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>no JSON</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;, or set a key inside it</source>
        <translation>Escribir &apos;%1&apos; o definir una clave dentro</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;, or set an element of it</source>
        <translation>Escribir &apos;%1&apos; o definir un elemento</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a field</source>
        <translation>«%1» no es el nombre de un campo</translation>
    </message>
    <message>
        <source>Write it as in reasoning.effort or stop[0]</source>
        <translation>Escribirlo como reasoning.effort o stop[0]</translation>
    </message>
    <message>
        <source>%1 is masked, and is not what this provider has there</source>
        <translation>%1 está enmascarado y no es lo que este proveedor tiene ahí</translation>
    </message>
    <message>
        <source>Send &quot;${NAME}&quot; of an environment variable or &quot;keychain&quot;, or leave out what is to stay as it is shown</source>
        <translation>Enviar &quot;${NAME}&quot; de una variable de entorno o &quot;keychain&quot;, u omitir lo que deba quedar como está</translation>
    </message>
    <message>
        <source>%1 cannot be disabled, since it is used by the routes %2</source>
        <translation>%1 no se puede desactivar, pues lo usan las rutas %2</translation>
    </message>
    <message>
        <source>%1 cannot be disabled, since it is used by the route %2</source>
        <translation>%1 no se puede desactivar, pues lo usa la ruta %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed, since it is used by the routes %2</source>
        <translation>%1 no se puede quitar, pues lo usan las rutas %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed, since it is used by the route %2</source>
        <translation>%1 no se puede quitar, pues lo usa la ruta %2</translation>
    </message>
    <message>
        <source>Lead them elsewhere first</source>
        <translation>Llevarlas antes a otro lugar</translation>
    </message>
    <message>
        <source>Lead it elsewhere first</source>
        <translation>Llevarla antes a otro lugar</translation>
    </message>
    <message>
        <source>The provider has no name</source>
        <translation>El proveedor no tiene nombre</translation>
    </message>
    <message>
        <source>Send &quot;name&quot;: its name in routes and in requests</source>
        <translation>Enviar &quot;name&quot;: su nombre en rutas y solicitudes</translation>
    </message>
    <message>
        <source>There is a provider named %1 already</source>
        <translation>Ya hay un proveedor llamado %1</translation>
    </message>
    <message>
        <source>PUT /providers/%1 changes it</source>
        <translation>PUT /providers/%1 lo cambia</translation>
    </message>
    <message>
        <source>The name in the body is not that of the path, %1</source>
        <translation>El nombre del cuerpo no es el de la ruta, %1</translation>
    </message>
    <message>
        <source>A provider keeps its name, since routes lead to it by that</source>
        <translation>Un proveedor conserva su nombre, pues las rutas llevan a él por ese nombre</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;</source>
        <translation>No hay ningún proveedor «%1»</translation>
    </message>
    <message>
        <source>None is configured</source>
        <translation>No hay ninguno configurado</translation>
    </message>
    <message>
        <source>Configured: %1</source>
        <translation>Configurados: %1</translation>
    </message>
    <message>
        <source>%1 does not stand in the configuration&apos;s file</source>
        <translation>%1 no está en el archivo de configuración</translation>
    </message>
    <message>
        <source>It is there because of how CCProxy was started</source>
        <translation>Está ahí por cómo se inició CCProxy</translation>
    </message>
    <message>
        <source>Without an `apikey` any program of this machine could have the keys of %1 sent to a server of its own in this way</source>
        <translation>Sin `apikey`, cualquier programa de este equipo podría hacer enviar así las claves de %1 a un servidor propio</translation>
    </message>
    <message>
        <source>Send the key itself, or set `apikey` and send that; or edit the file: `ccproxy config edit`</source>
        <translation>Enviar la propia clave, o definir `apikey` y enviarlo; o editar el archivo: `ccproxy config edit`</translation>
    </message>
    <message>
        <source>The route %1 has no such fallback</source>
        <translation>La ruta %1 no tiene esa alternativa</translation>
    </message>
    <message>
        <source>Somebody else has changed it; look again</source>
        <translation>Otra persona la ha cambiado; volver a mirar</translation>
    </message>
    <message>
        <source>%1 does not stand in the configuration</source>
        <translation>%1 no está en la configuración</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>Usar otro nombre</translation>
    </message>
    <message>
        <source>Give it exactly as the provider shows it</source>
        <translation>Darla exactamente como la muestra el proveedor</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>La clave está vacía</translation>
    </message>
    <message>
        <source>This is too long for a key</source>
        <translation>Esto es demasiado largo para una clave</translation>
    </message>
    <message>
        <source>The key has a blank, a control character or a foreign letter inside</source>
        <translation>La clave contiene un espacio, un carácter de control o una letra extraña</translation>
    </message>
    <message>
        <source>This names where a key is, and is no key</source>
        <translation>Esto indica dónde está una clave y no es una clave</translation>
    </message>
    <message>
        <source>add &quot;api_base_url&quot;: &quot;%1&quot; or another address</source>
        <translation>añadir &quot;api_base_url&quot;: &quot;%1&quot; u otra dirección</translation>
    </message>
    <message>
        <source>write a list of objects: &quot;providers&quot;: [{&quot;name&quot;: &quot;openai&quot;}]</source>
        <translation>escribir una lista de objetos: &quot;providers&quot;: [{&quot;name&quot;: &quot;openai&quot;}]</translation>
    </message>
    <message>
        <source>Write %1[0] for its first element</source>
        <translation>Escribir %1[0] para su primer elemento</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProfilesSection</name>
    <message>
        <source>A profile has routes and a budget of its own. Claude Code takes one when it is started with its name; what a profile does not set is as without it.</source>
        <translation>Un perfil tiene rutas y presupuesto propios. Claude Code usa uno cuando se inicia con su nombre; lo que un perfil no define queda como sin él.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>Nombre de un perfil nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar perfil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The profile %1 was added.</source>
        <translation>Se añadió el perfil %1.</translation>
    </message>
    <message>
        <source>The profile is called %1 now.</source>
        <translation>El perfil se llama ahora %1.</translation>
    </message>
    <message>
        <source>The profile %1 was removed.</source>
        <translation>Se quitó el perfil %1.</translation>
    </message>
    <message>
        <source>Set something else in this profile</source>
        <translation>Definir otra cosa en este perfil</translation>
    </message>
    <message>
        <source>Set something else…</source>
        <translation>Definir otra cosa…</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProgramFailures</name>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: no existe ese archivo</translation>
    </message>
    <message>
        <source>Check the name that --config or CCPROXY_CONFIG gives</source>
        <translation>Comprobar el nombre que da --config o CCPROXY_CONFIG</translation>
    </message>
    <message>
        <source>%1: is a folder</source>
        <translation>%1: es una carpeta</translation>
    </message>
    <message>
        <source>Name the file in it</source>
        <translation>Indicar el archivo que contiene</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Comprobar sus permisos</translation>
    </message>
    <message>
        <source>%1: is larger than 8 MiB, so it is no configuration</source>
        <translation>%1: supera los 8 MiB, así que no es una configuración</translation>
    </message>
    <message>
        <source>%1 is larger than 8 MiB, so it is no configuration</source>
        <translation>%1 supera los 8 MiB, así que no es una configuración</translation>
    </message>
    <message>
        <source>Name another file</source>
        <translation>Indicar otro archivo</translation>
    </message>
    <message>
        <source>The configuration is %1, of the folder that you are in</source>
        <translation>La configuración es %1, de la carpeta actual</translation>
    </message>
    <message numerus="yes">
        <source>`ccproxy config check` lists all %Ln error(s)</source>
        <translation>
            <numerusform>`ccproxy config check` muestra el error (%Ln)</numerusform>
            <numerusform>`ccproxy config check` muestra los %Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, since it would be wrong: %1 (and %Ln more)</source>
        <translation>
            <numerusform>No se cambió nada, pues sería incorrecto: %1 (y %Ln más)</numerusform>
            <numerusform>No se cambió nada, pues sería incorrecto: %1 (y %Ln más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, since it would be wrong: %1</source>
        <translation>No se cambió nada, pues sería incorrecto: %1</translation>
    </message>
    <message>
        <source>A new one is set as a whole: %1</source>
        <translation>Uno nuevo se define entero: %1</translation>
    </message>
    <message>
        <source>CCProxy cannot start at login: %1 is there and was not made by this CCProxy</source>
        <translation>CCProxy no puede iniciarse al iniciar sesión: %1 ya existe y no lo creó este CCProxy</translation>
    </message>
    <message>
        <source>Remove it, and set ui.autostart again</source>
        <translation>Eliminarlo y volver a definir ui.autostart</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 no se puede cambiar</translation>
    </message>
    <message>
        <source>Check the permissions of its folder</source>
        <translation>Comprobar los permisos de su carpeta</translation>
    </message>
    <message>
        <source>The list of programs that start at login cannot be changed</source>
        <translation>La lista de programas que se inician al iniciar sesión no se puede cambiar</translation>
    </message>
    <message>
        <source>Turn CCProxy on in the settings of Windows, under Apps, Startup</source>
        <translation>Activar CCProxy en la configuración de Windows, en Aplicaciones, Inicio</translation>
    </message>
    <message>
        <source>It was answered with %1</source>
        <translation>La respuesta fue %1</translation>
    </message>
    <message>
        <source>CCProxy is already running without a window, at %1</source>
        <translation>CCProxy ya está en ejecución sin ventana, en %1</translation>
    </message>
    <message>
        <source>`ccproxy stop` ends it; then start this again</source>
        <translation>`ccproxy stop` lo detiene; después, volver a iniciar esto</translation>
    </message>
    <message>
        <source>No terminal was found</source>
        <translation>No se encontró ningún terminal</translation>
    </message>
    <message>
        <source>Install one, or write the command of yours</source>
        <translation>Instalar uno o escribir el comando del propio</translation>
    </message>
    <message>
        <source>The configuration has errors</source>
        <translation>La configuración tiene errores</translation>
    </message>
    <message>
        <source>Mend it first; the window shows what is wrong</source>
        <translation>Corregirla primero; la ventana muestra qué está mal</translation>
    </message>
    <message>
        <source>No folder is chosen</source>
        <translation>No se ha elegido ninguna carpeta</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>No hay ninguna carpeta %1</translation>
    </message>
    <message>
        <source>Choose the folder that Claude Code shall work in</source>
        <translation>Elegir la carpeta en la que trabajará Claude Code</translation>
    </message>
    <message>
        <source>The terminal could not be started: %1</source>
        <translation>No se pudo iniciar el terminal: %1</translation>
    </message>
    <message>
        <source>Choose another terminal</source>
        <translation>Elegir otro terminal</translation>
    </message>
    <message>
        <source>%1 has no list of models</source>
        <translation>%1 no tiene lista de modelos</translation>
    </message>
    <message>
        <source>Add the names of its models by hand</source>
        <translation>Añadir a mano los nombres de sus modelos</translation>
    </message>
    <message>
        <source>Check its address</source>
        <translation>Comprobar su dirección</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 no respondió en %2</translation>
    </message>
    <message>
        <source>%1 answered with something else than a list of models</source>
        <translation>%1 respondió con algo distinto de una lista de modelos</translation>
    </message>
    <message>
        <source>It is not known which model of %1 is meant</source>
        <translation>No se sabe qué modelo de %1 se quiere</translation>
    </message>
    <message>
        <source>Write %1,MODEL</source>
        <translation>Escribir %1,MODELO</translation>
    </message>
    <message>
        <source>There is no model to examine</source>
        <translation>No hay ningún modelo que examinar</translation>
    </message>
    <message>
        <source>Write `ccproxy doctor PROVIDER,MODEL`</source>
        <translation>Escribir `ccproxy doctor PROVEEDOR,MODELO`</translation>
    </message>
    <message>
        <source>CCProxy is not running</source>
        <translation>CCProxy no está en ejecución</translation>
    </message>
    <message>
        <source>`ccproxy start` starts it</source>
        <translation>`ccproxy start` lo inicia</translation>
    </message>
    <message>
        <source>The CCProxy process %1 of %2 runs but does not answer</source>
        <translation>El proceso %1 de CCProxy de %2 está en ejecución, pero no responde</translation>
    </message>
    <message>
        <source>`ccproxy stop` ends it</source>
        <translation>`ccproxy stop` lo detiene</translation>
    </message>
    <message>
        <source>The other CCProxy process sent messages of another version</source>
        <translation>El otro proceso de CCProxy envió mensajes de otra versión</translation>
    </message>
    <message>
        <source>The other CCProxy process sent a message that is too large</source>
        <translation>El otro proceso de CCProxy envió un mensaje demasiado grande</translation>
    </message>
    <message>
        <source>The other CCProxy process sent something that is no message</source>
        <translation>El otro proceso de CCProxy envió algo que no es un mensaje</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>`ccproxy restart` makes both the same version</source>
        <translation>`ccproxy restart` pone ambos en la misma versión</translation>
    </message>
    <message>
        <source>Another CCProxy holds %1</source>
        <translation>Otro CCProxy tiene %1</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2</source>
        <translation>El socket %1 no se puede crear: %2</translation>
    </message>
    <message>
        <source>Set CCPROXY_HOME to a folder of a local disk</source>
        <translation>Poner CCPROXY_HOME en una carpeta de un disco local</translation>
    </message>
    <message>
        <source>The running CCProxy %1 does not know that command</source>
        <translation>El CCProxy %1 en ejecución no conoce ese comando</translation>
    </message>
    <message>
        <source>`ccproxy restart` makes it the version of the command</source>
        <translation>`ccproxy restart` lo pone en la versión del comando</translation>
    </message>
    <message>
        <source>The proxy is %1 and serves nobody</source>
        <translation>El proxy está %1 y no atiende a nadie</translation>
    </message>
    <message>
        <source>CLAUDE_PATH is %1, which is no program</source>
        <translation>CLAUDE_PATH es %1, que no es un programa</translation>
    </message>
    <message>
        <source>Set it to the claude program, or unset it</source>
        <translation>Apuntarla al programa claude o quitarla</translation>
    </message>
    <message>
        <source>Claude Code is not installed, or CCProxy does not find it</source>
        <translation>Claude Code no está instalado o CCProxy no lo encuentra</translation>
    </message>
    <message>
        <source>Install it with `%1`, or set CLAUDE_PATH to it</source>
        <translation>Instalarlo con `%1` o apuntar CLAUDE_PATH a él</translation>
    </message>
    <message>
        <source>The configuration has no profile &quot;%1&quot;</source>
        <translation>La configuración no tiene ningún perfil «%1»</translation>
    </message>
    <message>
        <source>Add it under `profiles`, or leave --profile out</source>
        <translation>Añadirlo en `profiles` u omitir --profile</translation>
    </message>
    <message>
        <source>The first one that it has is &quot;%1&quot;</source>
        <translation>El primero que tiene es «%1»</translation>
    </message>
    <message>
        <source>No command of a terminal is given</source>
        <translation>No se ha indicado ningún comando de terminal</translation>
    </message>
    <message>
        <source>Write it as in: %1</source>
        <translation>Escribirlo así: %1</translation>
    </message>
    <message>
        <source>The command of the terminal does not say where Claude Code&apos;s stands</source>
        <translation>El comando del terminal no dice dónde va el de Claude Code</translation>
    </message>
    <message>
        <source>Put {cmd} in its place, as in: %1</source>
        <translation>Poner {cmd} en su lugar, como en: %1</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 no está instalado</translation>
    </message>
    <message>
        <source>Choose another terminal, or write the whole path of its program</source>
        <translation>Elegir otro terminal o escribir la ruta completa de su programa</translation>
    </message>
    <message>
        <source>Claude Code&apos;s own settings count more than what a launch gives it: %1</source>
        <translation>Los ajustes propios de Claude Code prevalecen sobre los de un inicio: %1</translation>
    </message>
    <message>
        <source>Take them out there</source>
        <translation>Quitarlos de ahí</translation>
    </message>
    <message>
        <source>A claude that is started by hand goes elsewhere by your shell&apos;s files: %1</source>
        <translation>Un claude iniciado a mano va a otro lugar por los archivos del shell: %1</translation>
    </message>
    <message>
        <source>`ccproxy code` does not mind them</source>
        <translation>`ccproxy code` no les hace caso</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2</source>
        <translation>El archivo de registro %1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Set `log_file` to another path</source>
        <translation>Poner `log_file` en otra ruta</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file has its name</source>
        <translation>La carpeta %1 no se puede crear: un archivo tiene su nombre</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2</source>
        <translation>La carpeta %1 no se puede crear: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to</source>
        <translation>En la carpeta %1 no se puede escribir</translation>
    </message>
    <message>
        <source>The folder %1 is not yours alone</source>
        <translation>La carpeta %1 no es solo suya</translation>
    </message>
    <message>
        <source>Set CCPROXY_HOME to a folder that is yours alone</source>
        <translation>Poner CCPROXY_HOME en una carpeta que sea solo suya</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 no se puede guardar: %2</translation>
    </message>
    <message>
        <source>Make room on the disk; the file is as it was</source>
        <translation>Liberar espacio en el disco; el archivo está como estaba</translation>
    </message>
    <message>
        <source>Check the permissions of its folder; the file is as it was</source>
        <translation>Comprobar los permisos de su carpeta; el archivo está como estaba</translation>
    </message>
    <message>
        <source>Another program is saving this configuration</source>
        <translation>Otro programa está guardando esta configuración</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Volver a intentarlo en un momento</translation>
    </message>
    <message>
        <source>There is no earlier version of this configuration</source>
        <translation>No hay ninguna versión anterior de esta configuración</translation>
    </message>
    <message>
        <source>Nothing was undone that could be done again</source>
        <translation>No se deshizo nada que se pueda rehacer</translation>
    </message>
    <message>
        <source>`ccproxy config history` lists what is kept</source>
        <translation>`ccproxy config history` enumera lo que se conserva</translation>
    </message>
    <message>
        <source>%1 is a database, and Qt&apos;s driver for SQLite is not installed</source>
        <translation>%1 es una base de datos, y el controlador de Qt para SQLite no está instalado</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be read</source>
        <translation>%1 no se puede copiar para leerlo</translation>
    </message>
    <message>
        <source>%1 is a database of a program that CCProxy does not know</source>
        <translation>%1 es una base de datos de un programa que CCProxy no conoce</translation>
    </message>
    <message>
        <source>Name a JSON file that its program exports</source>
        <translation>Indicar un archivo JSON que exporte su programa</translation>
    </message>
    <message>
        <source>The configuration of %1 is already the one that CCProxy reads</source>
        <translation>La configuración de %1 ya es la que lee CCProxy</translation>
    </message>
    <message>
        <source>`ccproxy config check` tells what is wrong in it</source>
        <translation>`ccproxy config check` dice qué está mal en ella</translation>
    </message>
    <message>
        <source>There is no configuration of %1 at %2</source>
        <translation>No hay ninguna configuración de %1 en %2</translation>
    </message>
    <message>
        <source>Name its file</source>
        <translation>Indicar su archivo</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 no se puede leer</translation>
    </message>
    <message>
        <source>Name a file, or claude-code-router, cc-switch or ccproxy</source>
        <translation>Indicar un archivo, o claude-code-router, cc-switch o ccproxy</translation>
    </message>
    <message>
        <source>%1 is no configuration of a program that CCProxy knows</source>
        <translation>%1 no es la configuración de un programa que CCProxy conozca</translation>
    </message>
    <message>
        <source>It knows those of claude-code-router, cc-switch and ccproxy</source>
        <translation>Conoce las de claude-code-router, cc-switch y ccproxy</translation>
    </message>
    <message>
        <source>The key was not kept: %1</source>
        <translation>La clave no se guardó: %1</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer (%1)</source>
        <translation>El llavero está bloqueado o no responde (%1)</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer</source>
        <translation>El llavero está bloqueado o no responde</translation>
    </message>
    <message>
        <source>Unlock it and try again</source>
        <translation>Desbloquearlo y volver a intentarlo</translation>
    </message>
    <message>
        <source>The keychain refused it (%1)</source>
        <translation>El llavero lo denegó (%1)</translation>
    </message>
    <message>
        <source>The keychain refused it</source>
        <translation>El llavero lo denegó</translation>
    </message>
    <message>
        <source>Allow it there and try again</source>
        <translation>Permitirlo ahí y volver a intentarlo</translation>
    </message>
    <message>
        <source>There is no keychain that works here (%1)</source>
        <translation>Aquí no hay ningún llavero que funcione (%1)</translation>
    </message>
    <message>
        <source>There is no keychain that works here</source>
        <translation>Aquí no hay ningún llavero que funcione</translation>
    </message>
    <message>
        <source>Port %1 is taken by another CCProxy, of another home folder or user</source>
        <translation>El puerto %1 lo tiene otro CCProxy, de otra carpeta u otro usuario</translation>
    </message>
    <message>
        <source>Port %1 is taken by claude-code-router</source>
        <translation>El puerto %1 lo tiene claude-code-router</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>El puerto %1 lo tiene otro programa</translation>
    </message>
    <message>
        <source>`--port %1` is free; or end that program</source>
        <translation>`--port %1` está libre; o cerrar ese programa</translation>
    </message>
    <message>
        <source>The request %1 was not kept</source>
        <translation>La solicitud %1 no se conservó</translation>
    </message>
    <message>
        <source>`ccproxy config set history.bodies all` keeps what is to come</source>
        <translation>`ccproxy config set history.bodies all` conserva lo que venga</translation>
    </message>
    <message>
        <source>The configuration %1 is gone; what was read stays in force</source>
        <translation>La configuración %1 ha desaparecido; lo leído sigue en vigor</translation>
    </message>
    <message>
        <source>The configuration %1 is gone</source>
        <translation>La configuración %1 ha desaparecido</translation>
    </message>
    <message>
        <source>`ccproxy restart` goes on without it</source>
        <translation>`ccproxy restart` continúa sin ella</translation>
    </message>
    <message>
        <source>The configuration has an error, and is not in force as it stands</source>
        <translation>La configuración tiene un error y no está en vigor tal como está</translation>
    </message>
    <message>
        <source>`ccproxy config check` tells it</source>
        <translation>`ccproxy config check` lo indica</translation>
    </message>
    <message>
        <source>There is no provider named %1</source>
        <translation>No hay ningún proveedor llamado %1</translation>
    </message>
    <message>
        <source>`ccproxy status` lists them</source>
        <translation>`ccproxy status` los enumera</translation>
    </message>
    <message>
        <source>it does not keep what is stored</source>
        <translation>no conserva lo que se guarda</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 no se puede ejecutar</translation>
    </message>
    <message>
        <source>%1 is of another version</source>
        <translation>%1 es de otra versión</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderEditor</name>
    <message>
        <source>This server needs no key.</source>
        <translation>Este servidor no necesita clave.</translation>
    </message>
    <message>
        <source>It goes into the keychain. &quot;${NAME}&quot; takes it from an environment variable.</source>
        <translation>Se guarda en el llavero. «${NAME}» la toma de una variable de entorno.</translation>
    </message>
    <message>
        <source>K&amp;eep it in the file</source>
        <translation>Guardarla en el arc&amp;hivo</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Proveedor %1</translation>
    </message>
    <message>
        <source>Only you may read the file, but every program that you start can, and backups will have it.</source>
        <translation>Solo el usuario actual puede leer el archivo, pero con él todo programa que inicie, y las copias de seguridad lo incluirán.</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Necesita un nombre</translation>
    </message>
    <message>
        <source>Or set the environment variable %1 where CCProxy is started and write ${%1} as the key; or keep the key in the file as clear text.</source>
        <translation>También se puede definir la variable de entorno %1 donde se inicia CCProxy y escribir ${%1} como clave, o guardar la clave en el archivo como texto sin cifrar.</translation>
    </message>
    <message>
        <source>It is being saved. The keychain may ask for its password.</source>
        <translation>Se está guardando. El llavero puede pedir su contraseña.</translation>
    </message>
    <message>
        <source>Something is not right yet.</source>
        <translation>Aún hay algo incorrecto.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderFailures</name>
    <message>
        <source>%1 reported an error without saying which</source>
        <translation>%1 notificó un error sin decir cuál</translation>
    </message>
    <message>
        <source>%1 answered with status %2 (%3)</source>
        <translation>%1 respondió con el estado %2 (%3)</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 respondió con el estado %2</translation>
    </message>
    <message>
        <source>Check the key of provider %1</source>
        <translation>Comprobar la clave del proveedor %1</translation>
    </message>
    <message>
        <source>Top up the account of provider %1, or choose another provider</source>
        <translation>Recargar la cuenta del proveedor %1 o elegir otro proveedor</translation>
    </message>
    <message>
        <source>Check what the key of provider %1 is allowed to use</source>
        <translation>Comprobar qué puede usar la clave del proveedor %1</translation>
    </message>
    <message>
        <source>Check the base URL of provider %1</source>
        <translation>Comprobar la URL base del proveedor %1</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one that %1 has</source>
        <translation>Comprobar el nombre del modelo o elegir otro que tenga %1</translation>
    </message>
    <message>
        <source>Compact the conversation, or choose a model with a higher limit</source>
        <translation>Compactar la conversación o elegir un modelo con un límite mayor</translation>
    </message>
    <message>
        <source>Waiting does not help: check the plan and the billing of provider %1</source>
        <translation>Esperar no ayuda: comprobar el plan y la facturación del proveedor %1</translation>
    </message>
    <message>
        <source>the prompt is too long: %1 tokens, and at most %2 are possible</source>
        <translation>el prompt es demasiado largo: %1 tokens, y como máximo son posibles %2</translation>
    </message>
    <message>
        <source>the prompt is too long</source>
        <translation>el prompt es demasiado largo</translation>
    </message>
    <message>
        <source>Start llama-server with --jinja, so that its models can call tools</source>
        <translation>Iniciar llama-server con --jinja para que sus modelos puedan llamar a herramientas</translation>
    </message>
    <message>
        <source>Start llama-server with the model&apos;s --mmproj file, or send no images to it</source>
        <translation>Iniciar llama-server con el archivo --mmproj del modelo o no enviarle imágenes</translation>
    </message>
    <message>
        <source>Choose a model that can call tools</source>
        <translation>Elegir un modelo que pueda llamar a herramientas</translation>
    </message>
    <message>
        <source>%1 sent an event that is no JSON</source>
        <translation>%1 envió un evento que no es JSON</translation>
    </message>
    <message>
        <source>%1 sent an event that is too large</source>
        <translation>%1 envió un evento demasiado grande</translation>
    </message>
    <message>
        <source>%1 ended its answer before it was complete</source>
        <translation>%1 terminó su respuesta antes de que estuviera completa</translation>
    </message>
    <message>
        <source>%1 answered with something that is no message</source>
        <translation>%1 respondió con algo que no es un mensaje</translation>
    </message>
    <message>
        <source>%1 broke its answer off with an error</source>
        <translation>%1 interrumpió su respuesta con un error</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete</source>
        <translation>%1 cerró la conexión antes de que su respuesta estuviera completa</translation>
    </message>
    <message>
        <source>%1 stopped before its answer was complete</source>
        <translation>%1 se detuvo antes de que su respuesta estuviera completa</translation>
    </message>
    <message>
        <source>%1 sent an answer without content</source>
        <translation>%1 envió una respuesta sin contenido</translation>
    </message>
    <message>
        <source>%1 sent something that is not JSON</source>
        <translation>%1 envió algo que no es JSON</translation>
    </message>
    <message>
        <source>%1&apos;s model wrote a call that cannot be read (%2)</source>
        <translation>el modelo de %1 escribió una llamada que no se puede leer (%2)</translation>
    </message>
    <message>
        <source>%1 gave no answer (%2)</source>
        <translation>%1 no dio respuesta (%2)</translation>
    </message>
    <message>
        <source>%1 broke off its answer</source>
        <translation>%1 interrumpió su respuesta</translation>
    </message>
    <message>
        <source>%1 ran out of resources in the midst of its answer</source>
        <translation>%1 se quedó sin recursos en mitad de su respuesta</translation>
    </message>
    <message>
        <source>%1 sent an answer of more than %2 bytes</source>
        <translation>%1 envió una respuesta de más de %2 bytes</translation>
    </message>
    <message>
        <source>performance.max_request_body_size sets this limit</source>
        <translation>performance.max_request_body_size fija este límite</translation>
    </message>
    <message>
        <source>%1 sent an event of more than %2 MiB</source>
        <translation>%1 envió un evento de más de %2 MiB</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of JSON</source>
        <translation>%1 respondió con una página web en lugar de JSON</translation>
    </message>
    <message>
        <source>Check its api_base_url: %1</source>
        <translation>Comprobar su api_base_url: %1</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 in the middle of its answer</source>
        <translation>%1 no envió nada durante %2 en mitad de su respuesta</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2</source>
        <translation>%1 no empezó a responder en %2</translation>
    </message>
    <message>
        <source>performance.stream_idle_timeout sets this limit</source>
        <translation>performance.stream_idle_timeout fija este límite</translation>
    </message>
    <message>
        <source>performance.request_timeout sets this limit</source>
        <translation>performance.request_timeout fija este límite</translation>
    </message>
    <message>
        <source>%1 has sent nothing since the computer woke up</source>
        <translation>%1 no ha enviado nada desde que el equipo despertó</translation>
    </message>
    <message>
        <source>Try again: connections do not live through a long sleep</source>
        <translation>Volver a intentarlo: las conexiones no sobreviven a una suspensión larga</translation>
    </message>
    <message>
        <source>%1 sent an empty answer</source>
        <translation>%1 envió una respuesta vacía</translation>
    </message>
    <message>
        <source>%1 answered with an empty message</source>
        <translation>%1 respondió con un mensaje vacío</translation>
    </message>
    <message>
        <source>Try again, or choose another model</source>
        <translation>Volver a intentarlo o elegir otro modelo</translation>
    </message>
    <message>
        <source>the client closed the connection</source>
        <translation>el cliente cerró la conexión</translation>
    </message>
    <message>
        <source>The provider&apos;s answer ended early</source>
        <translation>La respuesta del proveedor terminó antes de tiempo</translation>
    </message>
    <message>
        <source>there is nothing to search for</source>
        <translation>no hay nada que buscar</translation>
    </message>
    <message>
        <source>The address of the provider is no http or https URL</source>
        <translation>La dirección del proveedor no es una URL http o https</translation>
    </message>
    <message>
        <source>api_base_url must look like https://host/path</source>
        <translation>api_base_url debe tener la forma https://host/path</translation>
    </message>
    <message>
        <source>The header %1 cannot be sent: it has a line break or a character that no header may have</source>
        <translation>El encabezado %1 no se puede enviar: tiene un salto de línea o un carácter no permitido</translation>
    </message>
    <message>
        <source>Check the provider&apos;s headers and key for stray characters</source>
        <translation>Comprobar que los encabezados y la clave del proveedor no tengan caracteres sobrantes</translation>
    </message>
    <message>
        <source>Check the host and port in api_base_url</source>
        <translation>Comprobar el host y el puerto en api_base_url</translation>
    </message>
    <message>
        <source>Check proxy_url, or HTTPS_PROXY and HTTP_PROXY in the environment</source>
        <translation>Comprobar proxy_url, o HTTPS_PROXY y HTTP_PROXY en el entorno</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the proxy %1</source>
        <translation>Nada acepta conexiones en el proxy %1</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1</source>
        <translation>Nada acepta conexiones en %1</translation>
    </message>
    <message>
        <source>Is the server running? Check the host and port in api_base_url</source>
        <translation>¿Está el servidor en ejecución? Comprobar el host y el puerto en api_base_url</translation>
    </message>
    <message>
        <source>No connection to the proxy %1</source>
        <translation>Sin conexión con el proxy %1</translation>
    </message>
    <message>
        <source>No connection to %1 within %2</source>
        <translation>Sin conexión con %1 en %2</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>Check the network connection and the host and port in api_base_url</source>
        <translation>Comprobar la conexión de red, y el host y el puerto en api_base_url</translation>
    </message>
    <message>
        <source>Check the network connection, the proxy, and the host and port in api_base_url</source>
        <translation>Comprobar la conexión de red, el proxy, y el host y el puerto en api_base_url</translation>
    </message>
    <message>
        <source>The server at %1 does not speak TLS</source>
        <translation>El servidor en %1 no habla TLS</translation>
    </message>
    <message>
        <source>If it is a plain HTTP server, write http:// in api_base_url</source>
        <translation>Si es un servidor HTTP sin cifrado, indicar http:// en api_base_url</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed</source>
        <translation>La negociación TLS con %1 falló</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS 1.2 or later and that nothing in between intercepts the connection</source>
        <translation>Comprobar que el servidor admita TLS 1.2 o posterior y que nada intercepte la conexión</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>El certificado de %1 aún no es válido</translation>
    </message>
    <message>
        <source>Check the clock of this computer</source>
        <translation>Comprobar el reloj de este equipo</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>El certificado de %1 ha caducado</translation>
    </message>
    <message>
        <source>Its operator has to renew it; check the clock of this computer, too</source>
        <translation>Su operador debe renovarlo; comprobar también el reloj de este equipo</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed</source>
        <translation>El certificado de %1 es autofirmado</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust</source>
        <translation>El certificado de %1 procede de una autoridad en la que este equipo no confía</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know</source>
        <translation>El certificado de %1 procede de una autoridad que este equipo no conoce</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified: its chain is incomplete</source>
        <translation>El certificado de %1 no se puede verificar: su cadena está incompleta</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked</source>
        <translation>El certificado de %1 ha sido revocado</translation>
    </message>
    <message>
        <source>Do not use this server</source>
        <translation>No usar este servidor</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host name</source>
        <translation>El certificado de %1 es de otro nombre de host</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another address</source>
        <translation>El certificado de %1 es de otra dirección</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified</source>
        <translation>El certificado de %1 no se puede verificar</translation>
    </message>
    <message>
        <source>If you trust it, name a file with its certificate (PEM) in ca_file; a company&apos;s proxy that inspects TLS has one of its own</source>
        <translation>Si es de confianza, indicar en ca_file un archivo con su certificado (PEM); un proxy de empresa que inspecciona TLS tiene uno propio</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password of proxy_url</source>
        <translation>El proxy %1 no acepta el nombre de usuario y la contraseña de proxy_url</translation>
    </message>
    <message>
        <source>Check them; write special characters as %1 for @, %2 for :</source>
        <translation>Comprobarlos; escribir los caracteres especiales como %1 para @, %2 para :</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password</source>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>Put them into proxy_url: %1</source>
        <translation>Indicarlos en proxy_url: %1</translation>
    </message>
    <message>
        <source>The proxy %1 did not open a connection to %2 (status %3)</source>
        <translation>El proxy %1 no abrió una conexión con %2 (estado %3)</translation>
    </message>
    <message>
        <source>The proxy %1 did not open a connection to %2</source>
        <translation>El proxy %1 no abrió una conexión con %2</translation>
    </message>
    <message>
        <source>The server %1 closed a kept-alive connection just as the request was written</source>
        <translation>El servidor %1 cerró una conexión mantenida abierta justo al enviar la solicitud</translation>
    </message>
    <message>
        <source>It was not sent twice, since it may have been received; try again</source>
        <translation>No se envió dos veces, pues puede haberse recibido; volver a intentarlo</translation>
    </message>
    <message>
        <source>The server %1 closed the connection without an answer</source>
        <translation>El servidor %1 cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the server</source>
        <translation>Volver a intentarlo; si continúa, comprobar el servidor</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in HTTP</source>
        <translation>El servidor en %1 no respondió en HTTP</translation>
    </message>
    <message>
        <source>Check the port in api_base_url; a server that speaks TLS needs https:// there</source>
        <translation>Comprobar el puerto en api_base_url; un servidor con TLS necesita https:// ahí</translation>
    </message>
    <message>
        <source>Check the port in api_base_url</source>
        <translation>Comprobar el puerto en api_base_url</translation>
    </message>
    <message>
        <source>The host name of the proxy, %1, was not found</source>
        <translation>No se encontró el nombre de host del proxy, %1</translation>
    </message>
    <message>
        <source>The host name %1 was not found</source>
        <translation>No se encontró el nombre de host %1</translation>
    </message>
    <message>
        <source>Check its spelling in api_base_url and the network connection</source>
        <translation>Comprobar cómo está escrito en api_base_url y la conexión de red</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read</source>
        <translation>El archivo de certificados de confianza no se puede leer</translation>
    </message>
    <message>
        <source>Install the system&apos;s certificates (package ca-certificates), or check the configured file</source>
        <translation>Instalar los certificados del sistema (paquete ca-certificates) o comprobar el archivo configurado</translation>
    </message>
    <message>
        <source>The address of the provider is no valid URL</source>
        <translation>La dirección del proveedor no es una URL válida</translation>
    </message>
    <message>
        <source>There is not enough memory for a request to the provider</source>
        <translation>No hay memoria suficiente para una solicitud al proveedor</translation>
    </message>
    <message>
        <source>Close other programs, or wait until other requests have ended</source>
        <translation>Cerrar otros programas o esperar a que terminen otras solicitudes</translation>
    </message>
    <message>
        <source>The server %1 broke off in the middle of its answer</source>
        <translation>El servidor %1 se interrumpió en mitad de su respuesta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, cannot be read: %2</source>
        <translation>Los certificados de ca_file, %1, no se pueden leer: %2</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, are none</source>
        <translation>El archivo de ca_file, %1, no contiene certificados</translation>
    </message>
    <message>
        <source>The certificates of ca_file, %1, cannot be put together with the system&apos;s: %2</source>
        <translation>Los certificados de ca_file, %1, no se pueden unir a los del sistema: %2</translation>
    </message>
    <message>
        <source>ca_file names a file of certificates in PEM</source>
        <translation>ca_file indica un archivo de certificados en PEM</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>the search server has had too many requests</source>
        <translation>el servidor de búsqueda ha recibido demasiadas solicitudes</translation>
    </message>
    <message>
        <source>the search server refuses JSON; its settings must list json among the formats of search</source>
        <translation>el servidor de búsqueda rechaza JSON; sus ajustes deben incluir json entre los formatos de búsqueda</translation>
    </message>
    <message>
        <source>the search server answered %1</source>
        <translation>el servidor de búsqueda respondió %1</translation>
    </message>
    <message>
        <source>the search server took too long</source>
        <translation>el servidor de búsqueda tardó demasiado</translation>
    </message>
    <message>
        <source>the search server&apos;s answer is too long</source>
        <translation>la respuesta del servidor de búsqueda es demasiado larga</translation>
    </message>
    <message>
        <source>the search server&apos;s answer is not SearXNG&apos;s JSON</source>
        <translation>la respuesta del servidor de búsqueda no es JSON de SearXNG</translation>
    </message>
    <message>
        <source>The demo provider answers by itself and has no server to ask</source>
        <translation>El proveedor de demostración responde por sí mismo y no tiene servidor</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderForm</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>What routes and requests call it</source>
        <translation>Cómo lo llaman las rutas y las solicitudes</translation>
    </message>
    <message>
        <source>A provider keeps its name, since routes lead to it by that. A copy can have another one.</source>
        <translation>Un proveedor conserva su nombre, ya que las rutas llevan a él por ese nombre. Una copia puede tener otro.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>T&amp;ipo:</translation>
    </message>
    <message>
        <source>Add&amp;ress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>Cla&amp;ve:</translation>
    </message>
    <message>
        <source>Mode&amp;ls:</source>
        <translation>Mode&amp;los:</translation>
    </message>
    <message>
        <source>&amp;Get a key…</source>
        <translation>&amp;Obtener una clave…</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>Según su nombre</translation>
    </message>
    <message>
        <source>Such as https://host/v1</source>
        <translation>P. ej. https://host/v1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProviderWords</name>
    <message>
        <source>%1, ends in %2</source>
        <translation>%1, termina en %2</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>In the keychain, which is locked or does not answer</source>
        <translation>En el llavero, que está bloqueado o no responde</translation>
    </message>
    <message>
        <source>In the keychain, but none works here</source>
        <translation>En el llavero, pero aquí no hay ningún llavero que funcione</translation>
    </message>
    <message>
        <source>In the keychain, which refuses to give it</source>
        <translation>En el llavero, que se niega a entregarla</translation>
    </message>
    <message>
        <source>The keychain does not have it</source>
        <translation>No está en el llavero</translation>
    </message>
    <message>
        <source>In the keychain, but it cannot be read</source>
        <translation>En el llavero, pero no se puede leer</translation>
    </message>
    <message>
        <source>In the file as clear text</source>
        <translation>En el archivo como texto sin cifrar</translation>
    </message>
    <message>
        <source>From the variable %1</source>
        <translation>De la variable %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún sin clave</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>No se necesita</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>Compatible con OpenAI</translation>
    </message>
    <message>
        <source>OpenAI-compatible (Responses)</source>
        <translation>Compatible con OpenAI (Responses)</translation>
    </message>
    <message>
        <source>Anthropic-compatible</source>
        <translation>Compatible con Anthropic</translation>
    </message>
    <message>
        <source>Gemini-compatible</source>
        <translation>Compatible con Gemini</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>Como %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProvidersSection</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>Cop&amp;y…</source>
        <translation>C&amp;opiar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Mover &amp;hacia arriba</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Space turns a provider on or off, Enter edits it, Alt with Up or Down moves it.</source>
        <translation>Espacio activa o desactiva un proveedor, Intro lo modifica, Alt con Arriba o Abajo lo mueve.</translation>
    </message>
    <message>
        <source>There is no provider yet. Add one to begin.</source>
        <translation>Aún no hay ningún proveedor. Añadir uno para empezar.</translation>
    </message>
    <message>
        <source>The configuration is not valid; mend it first: %1</source>
        <translation>La configuración no es válida; corregirla primero: %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se guardó.</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <translation>%1 se desactivó.</translation>
    </message>
    <message>
        <source>%1 is turned on.</source>
        <translation>%1 se activó.</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 se movió.</translation>
    </message>
    <message>
        <source>%1 is deleted as well</source>
        <translation>También se elimina %1</translation>
    </message>
    <message>
        <source>%1 leads to %2,%3 then</source>
        <translation>Entonces %1 lleva a %2,%3</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead to %1.</source>
        <translation>
            <numerusform>%n ruta lleva a %1.</numerusform>
            <numerusform>%n rutas llevan a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1 se eliminó. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>Space turns %1 on.</source>
        <translation>La barra espaciadora activa %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProxyFailures</name>
    <message>
        <source>CCProxy is shutting down</source>
        <translation>CCProxy se está cerrando</translation>
    </message>
    <message>
        <source>Try again once it runs again</source>
        <translation>Volver a intentarlo cuando esté de nuevo en ejecución</translation>
    </message>
    <message numerus="yes">
        <source>This client makes more than %Ln request(s) in a minute</source>
        <translation>
            <numerusform>Este cliente hace más de %Ln solicitud por minuto</numerusform>
            <numerusform>Este cliente hace más de %Ln solicitudes por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>performance.rate_limit_requests_per_min sets this limit</source>
        <translation>performance.rate_limit_requests_per_min fija este límite</translation>
    </message>
    <message>
        <source>CCProxy&apos;s own apikey is in the keychain, which is locked or has not answered yet</source>
        <translation>El apikey propio de CCProxy está en el llavero, que está bloqueado o aún no ha respondido</translation>
    </message>
    <message>
        <source>CCProxy&apos;s own apikey is in the keychain, which does not give it</source>
        <translation>El apikey propio de CCProxy está en el llavero, que no lo entrega</translation>
    </message>
    <message>
        <source>Unlock it; CCProxy goes on by itself</source>
        <translation>Desbloquearlo; CCProxy continúa por sí solo</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key apikey` puts it there</source>
        <translation>`ccproxy providers set-key apikey` lo guarda ahí</translation>
    </message>
    <message>
        <source>The change of the configuration has not been made in time</source>
        <translation>El cambio de la configuración no se hizo a tiempo</translation>
    </message>
    <message>
        <source>It may still be made: GET /providers tells</source>
        <translation>Aún puede hacerse: GET /providers lo indica</translation>
    </message>
    <message>
        <source>This program&apos;s configuration cannot be changed by clients</source>
        <translation>Los clientes no pueden cambiar la configuración de este programa</translation>
    </message>
    <message>
        <source>CCProxy: this day&apos;s budget of %1 for the profile %2 is spent</source>
        <translation>CCProxy: el presupuesto del día de %1 para el perfil %2 está agotado</translation>
    </message>
    <message>
        <source>CCProxy: this month&apos;s budget of %1 for the profile %2 is spent</source>
        <translation>CCProxy: el presupuesto del mes de %1 para el perfil %2 está agotado</translation>
    </message>
    <message>
        <source>CCProxy: this day&apos;s budget of %1 is spent</source>
        <translation>CCProxy: el presupuesto del día de %1 está agotado</translation>
    </message>
    <message>
        <source>CCProxy: this month&apos;s budget of %1 is spent</source>
        <translation>CCProxy: el presupuesto del mes de %1 está agotado</translation>
    </message>
    <message>
        <source>Raise %1, or set %2 to warn or background, by `ccproxy config set`</source>
        <translation>Aumentar %1 o poner %2 en warn o background, con `ccproxy config set`</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain, and this system has none that answers</source>
        <translation>La clave de %1 está en el llavero, y este sistema no tiene ninguno que responda</translation>
    </message>
    <message>
        <source>Take api_key out of the configuration and give the key as an environment variable to CCProxy instead</source>
        <translation>Quitar api_key de la configuración y dar la clave a CCProxy como variable de entorno</translation>
    </message>
    <message>
        <source>Take api_key out of the configuration and give the key as %1 to CCProxy instead</source>
        <translation>Quitar api_key de la configuración y dar la clave a CCProxy como %1</translation>
    </message>
    <message>
        <source>The keychain refused %1&apos;s key to CCProxy</source>
        <translation>El llavero denegó a CCProxy la clave de %1</translation>
    </message>
    <message>
        <source>Allow it there; `ccproxy restart` asks again</source>
        <translation>Permitirlo ahí; `ccproxy restart` vuelve a pedirla</translation>
    </message>
    <message>
        <source>The key of %1 is not in the keychain, where the configuration says that it is</source>
        <translation>La clave de %1 no está en el llavero, donde la configuración dice que está</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts it there</source>
        <translation>`ccproxy providers set-key %1` la guarda ahí</translation>
    </message>
    <message>
        <source>What CCProxy has in the keychain cannot be read</source>
        <translation>Lo que CCProxy tiene en el llavero no se puede leer</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` writes it anew</source>
        <translation>`ccproxy providers set-key %1` lo escribe de nuevo</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain, which is locked or has not answered yet</source>
        <translation>La clave de %1 está en el llavero, que está bloqueado o aún no ha respondido</translation>
    </message>
    <message>
        <source>%1 has no API key</source>
        <translation>%1 no tiene clave de API</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts one into the keychain; the environment variable %2 does as well</source>
        <translation>`ccproxy providers set-key %1` guarda una en el llavero; la variable de entorno %2 también sirve</translation>
    </message>
    <message>
        <source>`ccproxy providers set-key %1` puts one into the keychain</source>
        <translation>`ccproxy providers set-key %1` guarda una en el llavero</translation>
    </message>
    <message>
        <source>The route names a provider that is not configured</source>
        <translation>La ruta nombra un proveedor que no está configurado</translation>
    </message>
    <message>
        <source>`ccproxy config check` says which</source>
        <translation>`ccproxy config check` dice cuál</translation>
    </message>
    <message>
        <source>The history %1 is damaged</source>
        <translation>El historial %1 está dañado</translation>
    </message>
    <message>
        <source>The history %1 cannot be written: there is no space left</source>
        <translation>El historial %1 no se puede escribir: no queda espacio</translation>
    </message>
    <message>
        <source>Free some, or set history.keep_bytes to less</source>
        <translation>Liberar espacio o reducir history.keep_bytes</translation>
    </message>
    <message>
        <source>The history %1 cannot be used: %2</source>
        <translation>El historial %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>Mend that, or name another one in history.database</source>
        <translation>Arreglarlo o indicar otro en history.database</translation>
    </message>
    <message>
        <source>The history %1 was made by a newer CCProxy</source>
        <translation>El historial %1 lo creó un CCProxy más reciente</translation>
    </message>
    <message>
        <source>Use that one, or name another one in history.database</source>
        <translation>Usar ese o indicar otro en history.database</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for the history %2 is not installed</source>
        <translation>El controlador %1 de Qt para el historial %2 no está instalado</translation>
    </message>
    <message>
        <source>Install %1, or its like</source>
        <translation>Instalar %1 o su equivalente</translation>
    </message>
    <message>
        <source>history.database names a kind of database that CCProxy does not know</source>
        <translation>history.database indica un tipo de base de datos que CCProxy no conoce</translation>
    </message>
    <message>
        <source>history.database is no valid URL</source>
        <translation>history.database no es una URL válida</translation>
    </message>
    <message>
        <source>history.database names no database</source>
        <translation>history.database no indica ninguna base de datos</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database, or as the path of a file</source>
        <translation>Escribirlo como postgresql://user@host/database o como la ruta de un archivo</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>El historial está desactivado</translation>
    </message>
    <message>
        <source>`ccproxy config set history.enabled true` turns it on</source>
        <translation>`ccproxy config set history.enabled true` lo activa</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program</source>
        <translation>El puerto %1 de %2 lo tiene otro programa</translation>
    </message>
    <message>
        <source>`ccproxy status` tells whether that is CCProxy itself; `--port` or `port` in the settings chooses another one</source>
        <translation>`ccproxy status` dice si es el propio CCProxy; `--port` o `port` en los ajustes elige otro</translation>
    </message>
    <message>
        <source>The system does not let CCProxy listen on port %1</source>
        <translation>El sistema no permite que CCProxy escuche en el puerto %1</translation>
    </message>
    <message>
        <source>Choose another port with `--port`; `%1` lists the reserved ones</source>
        <translation>Elegir otro puerto con `--port`; `%1` enumera los reservados</translation>
    </message>
    <message>
        <source>Ports below 1024 are reserved: choose a higher one with `--port`</source>
        <translation>Los puertos inferiores a 1024 están reservados: elegir uno mayor con `--port`</translation>
    </message>
    <message>
        <source>The port is reserved: choose another one with `--port`</source>
        <translation>El puerto está reservado: elegir otro con `--port`</translation>
    </message>
    <message>
        <source>This machine has no address %1</source>
        <translation>Este equipo no tiene la dirección %1</translation>
    </message>
    <message>
        <source>Set `host` to 127.0.0.1, or to one of the machine&apos;s own addresses</source>
        <translation>Poner `host` en 127.0.0.1 o en una de las direcciones del equipo</translation>
    </message>
    <message>
        <source>CCProxy cannot listen on %1 port %2: %3</source>
        <translation>CCProxy no puede escuchar en %1, puerto %2: %3</translation>
    </message>
    <message>
        <source>Choose another address with `--host` or another port with `--port`</source>
        <translation>Elegir otra dirección con `--host` u otro puerto con `--port`</translation>
    </message>
    <message>
        <source>`%1` is no address</source>
        <translation>`%1` no es una dirección</translation>
    </message>
    <message>
        <source>Set `host` to an address such as 127.0.0.1</source>
        <translation>Poner `host` en una dirección como 127.0.0.1</translation>
    </message>
    <message>
        <source>CCProxy needs Qt 6.4.2, or 6.8 and later</source>
        <translation>CCProxy necesita Qt 6.4.2, o 6.8 y posteriores</translation>
    </message>
    <message>
        <source>The request body is not a complete JSON object</source>
        <translation>El cuerpo de la solicitud no es un objeto JSON completo</translation>
    </message>
    <message>
        <source>Send a Messages request as JSON</source>
        <translation>Enviar una solicitud de Messages como JSON</translation>
    </message>
    <message>
        <source>%1: field required</source>
        <translation>%1: campo obligatorio</translation>
    </message>
    <message>
        <source>%1: must be an object with role and content</source>
        <translation>%1: debe ser un objeto con role y content</translation>
    </message>
    <message>
        <source>%1: must be an object</source>
        <translation>%1: debe ser un objeto</translation>
    </message>
    <message>
        <source>%1: must be &quot;user&quot;, &quot;assistant&quot; or &quot;system&quot;</source>
        <translation>%1: debe ser &quot;user&quot;, &quot;assistant&quot; o &quot;system&quot;</translation>
    </message>
    <message>
        <source>%1: must be a string or an array of content blocks</source>
        <translation>%1: debe ser un texto o una lista de bloques de contenido</translation>
    </message>
    <message>
        <source>%1: must be a string or an array of text blocks</source>
        <translation>%1: debe ser un texto o una lista de bloques de texto</translation>
    </message>
    <message>
        <source>%1: must be a non-empty string</source>
        <translation>%1: debe ser un texto no vacío</translation>
    </message>
    <message>
        <source>%1: must be a whole number of at least 1</source>
        <translation>%1: debe ser un número entero de al menos 1</translation>
    </message>
    <message>
        <source>%1: must be an array of messages</source>
        <translation>%1: debe ser una lista de mensajes</translation>
    </message>
    <message>
        <source>%1: at least one message is required</source>
        <translation>%1: se requiere al menos un mensaje</translation>
    </message>
    <message>
        <source>%1: must be true or false</source>
        <translation>%1: debe ser true o false</translation>
    </message>
    <message>
        <source>%1: must be a number</source>
        <translation>%1: debe ser un número</translation>
    </message>
    <message>
        <source>%1: must be an array of tools</source>
        <translation>%1: debe ser una lista de herramientas</translation>
    </message>
    <message>
        <source>CCProxy is paused</source>
        <translation>CCProxy está en pausa</translation>
    </message>
    <message>
        <source>Unpause it in its menu, or by `ccproxy resume`</source>
        <translation>Reanúdelo en el menú o con `ccproxy resume`</translation>
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
    <name>ccproxy::ui::Reasons</name>
    <message>
        <source>no other rule matched</source>
        <translation>ninguna otra regla coincidió</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a haiku model</source>
        <translation>«%1» es un modelo haiku</translation>
    </message>
    <message>
        <source>the request is of class %1</source>
        <translation>la solicitud es de la clase %1</translation>
    </message>
    <message>
        <source>the request is of an agent</source>
        <translation>la solicitud es de un agente</translation>
    </message>
    <message>
        <source>the request names provider %1</source>
        <translation>la solicitud nombra al proveedor %1</translation>
    </message>
    <message>
        <source>a route is named &quot;%1&quot;</source>
        <translation>una ruta se llama «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits the pattern &quot;%2&quot;</source>
        <translation>«%1» encaja en el patrón «%2»</translation>
    </message>
    <message>
        <source>the web is to be searched</source>
        <translation>hay que buscar en la web</translation>
    </message>
    <message>
        <source>it has an image, and there is no default model that could see it</source>
        <translation>contiene una imagen y no hay modelo predeterminado que pueda verla</translation>
    </message>
    <message>
        <source>it has an image, which %1 cannot see</source>
        <translation>contiene una imagen que %1 no puede ver</translation>
    </message>
    <message>
        <source>thinking is switched on</source>
        <translation>el razonamiento está activado</translation>
    </message>
    <message>
        <source>thinking is switched on with a budget of %1</source>
        <translation>el razonamiento está activado con un presupuesto de %1</translation>
    </message>
    <message>
        <source>the effort %1 is at least %2</source>
        <translation>el esfuerzo %1 es al menos %2</translation>
    </message>
    <message>
        <source>the route is for agents of the type %1</source>
        <translation>la ruta es para agentes del tipo %1</translation>
    </message>
    <message>
        <source>the budget is spent</source>
        <translation>el presupuesto está agotado</translation>
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
        <translation>entre %1 y %2 tokens según su tamaño</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2 for a conversation that is there already</source>
        <translation>%1, por encima del umbral de %2 para una conversación ya iniciada</translation>
    </message>
    <message>
        <source>%1, not above the threshold of %2 for a conversation that is there already</source>
        <translation>%1, no por encima del umbral de %2 para una conversación ya iniciada</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3, but that of %4 is no larger</source>
        <translation>la ventana de %1, %2 tokens, es demasiado pequeña para %3, pero la de %4 no es mayor</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3, but %4</source>
        <translation>la ventana de %1, %2 tokens, es demasiado pequeña para %3, pero: %4</translation>
    </message>
    <message>
        <source>the window of %1, %2 tokens, is too small for %3</source>
        <translation>la ventana de %1, %2 tokens, es demasiado pequeña para %3</translation>
    </message>
    <message>
        <source>%1, but the window of %2 is too small</source>
        <translation>%1, pero la ventana de %2 es demasiado pequeña</translation>
    </message>
    <message>
        <source>%1, not above the threshold of %2</source>
        <translation>%1, no por encima del umbral de %2</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2, but %3</source>
        <translation>%1, por encima del umbral de %2, pero: %3</translation>
    </message>
    <message>
        <source>%1, above the threshold of %2</source>
        <translation>%1, por encima del umbral de %2</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; the general routes are used</source>
        <translation>no hay ningún perfil «%1»; se usan las rutas generales</translation>
    </message>
    <message>
        <source>it is not configured</source>
        <translation>no está configurada</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>no configurada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no provider</source>
        <translation>«%1» no nombra ningún proveedor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no provider</source>
        <translation>«%1» no es un proveedor</translation>
    </message>
    <message>
        <source>provider %1 is turned off</source>
        <translation>el proveedor %1 está desactivado</translation>
    </message>
    <message>
        <source>no model is named after the provider</source>
        <translation>no se nombra ningún modelo después del proveedor</translation>
    </message>
    <message>
        <source>provider %1 does not list the model &quot;%2&quot;</source>
        <translation>el proveedor %1 no incluye el modelo «%2»</translation>
    </message>
    <message>
        <source>named in the request</source>
        <translation>nombrado en la solicitud</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a rule, not of a model&apos;s route</source>
        <translation>«%1» es el nombre de una regla, no de la ruta de un modelo</translation>
    </message>
    <message>
        <source>no route is named &quot;%1&quot; and no pattern fits it</source>
        <translation>ninguna ruta se llama «%1» y ningún patrón coincide</translation>
    </message>
    <message>
        <source>route &quot;%1&quot;: %2</source>
        <translation>ruta «%1»: %2</translation>
    </message>
    <message>
        <source>there is no default route</source>
        <translation>no hay ninguna ruta predeterminada</translation>
    </message>
    <message>
        <source>the default route cannot be used: %1</source>
        <translation>la ruta predeterminada no se puede usar: %1</translation>
    </message>
    <message>
        <source>it has no target</source>
        <translation>no tiene destino</translation>
    </message>
    <message>
        <source>its condition %1 does not hold</source>
        <translation>su condición %1 no se cumple</translation>
    </message>
    <message>
        <source>target of %1, %2, is left out: %3</source>
        <translation>el destino de %1, %2, se omite: %3</translation>
    </message>
    <message>
        <source>fallback %1 of %2, %3, is left out: %4</source>
        <translation>la alternativa %1 de %2, %3, se omite: %4</translation>
    </message>
    <message>
        <source>no such provider, %1</source>
        <translation>no existe ese proveedor, %1</translation>
    </message>
    <message>
        <source>no such provider</source>
        <translation>no existe ese proveedor</translation>
    </message>
    <message>
        <source>the provider is disabled, %1</source>
        <translation>el proveedor está desactivado, %1</translation>
    </message>
    <message>
        <source>the provider is disabled</source>
        <translation>el proveedor está desactivado</translation>
    </message>
    <message>
        <source>neither of class auxiliary nor for a haiku model</source>
        <translation>ni de la clase auxiliary ni para un modelo Haiku</translation>
    </message>
    <message>
        <source>the web is not to be searched</source>
        <translation>no hay que buscar en la web</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>no tiene ninguna imagen</translation>
    </message>
    <message>
        <source>it has an image, and nothing says that %1 cannot see</source>
        <translation>tiene una imagen, y nada indica que %1 no pueda ver</translation>
    </message>
    <message>
        <source>it has an image, but %1 can see</source>
        <translation>tiene una imagen, pero %1 puede ver</translation>
    </message>
    <message>
        <source>neither of class subagent nor of an agent</source>
        <translation>ni de la clase subagent ni de un agente</translation>
    </message>
    <message>
        <source>no thinking asked for</source>
        <translation>no se pidió razonamiento</translation>
    </message>
    <message>
        <source>adaptive thinking alone does not count</source>
        <translation>el razonamiento adaptativo por sí solo no cuenta</translation>
    </message>
    <message>
        <source>thinking is switched off</source>
        <translation>el razonamiento está desactivado</translation>
    </message>
    <message>
        <source>the thinking budget of %1 is below that of the route</source>
        <translation>el presupuesto de razonamiento de %1 es menor que el de la ruta</translation>
    </message>
    <message>
        <source>%1, no effort given</source>
        <translation>%1, sin esfuerzo indicado</translation>
    </message>
    <message>
        <source>%1, effort %2 is below %3</source>
        <translation>%1, el esfuerzo %2 es menor que %3</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation>%1, pero: %2</translation>
    </message>
    <message>
        <source>%1 … and %2 more</source>
        <translation>%1 … y %2 más</translation>
    </message>
    <message>
        <source>No provider is named &quot;%1&quot;</source>
        <translation>Ningún proveedor se llama «%1»</translation>
    </message>
    <message>
        <source>Providers: none is configured</source>
        <translation>Proveedores: no hay ninguno configurado</translation>
    </message>
    <message>
        <source>Providers: %1</source>
        <translation>Proveedores: %1</translation>
    </message>
    <message>
        <source>Provider &quot;%1&quot; does not list a model &quot;%2&quot;</source>
        <translation>El proveedor «%1» no incluye ningún modelo «%2»</translation>
    </message>
    <message>
        <source>Its models: none</source>
        <translation>Sus modelos: ninguno</translation>
    </message>
    <message>
        <source>Its models: %1</source>
        <translation>Sus modelos: %1</translation>
    </message>
    <message>
        <source>The request names provider &quot;%1&quot; but no model</source>
        <translation>La solicitud nombra el proveedor «%1», pero ningún modelo</translation>
    </message>
    <message>
        <source>Ask for %1, for example</source>
        <translation>Pedir, por ejemplo, %1</translation>
    </message>
    <message>
        <source>Provider &quot;%1&quot; is turned off</source>
        <translation>El proveedor «%1» está desactivado</translation>
    </message>
    <message>
        <source>Turn it on in the settings, or with `ccproxy providers enable %1`</source>
        <translation>Activarlo en los ajustes o con `ccproxy providers enable %1`</translation>
    </message>
    <message>
        <source>CCProxy has no route for this request: %1</source>
        <translation>CCProxy no tiene ninguna ruta para esta solicitud: %1</translation>
    </message>
    <message>
        <source>The budget is spent, and the background route cannot be taken: %1</source>
        <translation>El presupuesto está agotado y la ruta de segundo plano no se puede usar: %1</translation>
    </message>
    <message>
        <source>Set routes.background, or another budget.on_limit</source>
        <translation>Definir routes.background u otro budget.on_limit</translation>
    </message>
    <message>
        <source>Set a default route in the configuration, such as &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</source>
        <translation>Definir una ruta predeterminada en la configuración, como &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</translation>
    </message>
    <message>
        <source>Add a provider and set a default route in the configuration, such as &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</source>
        <translation>Añadir un proveedor y definir una ruta predeterminada en la configuración, como &quot;routes&quot;: {&quot;default&quot;: {&quot;provider&quot;: &quot;%1&quot;, &quot;model&quot;: &quot;%2&quot;}}</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ReplayDialog</name>
    <message>
        <source>Replay the request %1</source>
        <translation>Repetir la solicitud %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>The answer came, but it is not on record.</source>
        <translation>La respuesta llegó, pero no está registrada.</translation>
    </message>
    <message>
        <source>The whole conversation is sent again, and costs what that model takes.</source>
        <translation>Se envía de nuevo toda la conversación, con el coste que aplique ese modelo.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>PROVIDER,MODEL</source>
        <translation>PROVEEDOR,MODELO</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Answer &amp;before</source>
        <translation>Respuesta &amp;anterior</translation>
    </message>
    <message>
        <source>Answer &amp;now</source>
        <translation>Respuesta ac&amp;tual</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>Both answers are below.</source>
        <translation>Ambas respuestas están abajo.</translation>
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
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why the route was taken</source>
        <translation>Por qué se tomó la ruta</translation>
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
    <name>ccproxy::ui::RequestTrial</name>
    <message>
        <source>Thinking is switched on</source>
        <translation>El razonamiento está activado</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>Con una imagen</translation>
    </message>
    <message>
        <source>Searches the web</source>
        <translation>Busca en la web</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Cómo se decidió</translation>
    </message>
    <message>
        <source>You</source>
        <translation>El usuario</translation>
    </message>
    <message>
        <source>Work behind the scenes</source>
        <translation>Trabajo en segundo plano</translation>
    </message>
    <message>
        <source>An agent of Claude Code</source>
        <translation>Un agente de Claude Code</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Such as Plan</source>
        <translation>P. ej. Plan</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>Modelo solicitado</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens del prompt</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Type of agent</source>
        <translation>Tipo de agente</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Name the model that is asked for.</source>
        <translation>Indicar el modelo que se solicita.</translation>
    </message>
    <message>
        <source>It is refused: %1</source>
        <translation>Se rechaza: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider, model</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It goes to %1, as it asks for.</source>
        <translation>Va a %1, como se solicita.</translation>
    </message>
    <message>
        <source>It goes to %1 by the route %2.</source>
        <translation>Va a %1 por la ruta %2.</translation>
    </message>
    <message>
        <source>If that fails: %1.</source>
        <translation>Si eso falla: %1.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RouteEditor</name>
    <message>
        <source>where the route leads</source>
        <translation>a dónde lleva la ruta</translation>
    </message>
    <message>
        <source>the chosen fallback</source>
        <translation>la alternativa seleccionada</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RouteStory</name>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>It went by the route %1: %2.</source>
        <translation>Fue por la ruta %1: %2.</translation>
    </message>
    <message>
        <source>It took no route: %1.</source>
        <translation>No tomó ninguna ruta: %1.</translation>
    </message>
    <message>
        <source>The rules that were tried are not known, since the request was not kept.</source>
        <translation>No se sabe qué reglas se probaron, pues la solicitud no se conservó.</translation>
    </message>
    <message>
        <source>The settings have changed since. By those of now it would be as below.</source>
        <translation>La configuración ha cambiado desde entonces. Con la de ahora sería como abajo.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Routes</name>
    <message>
        <source>CCProxy does not know whether %1 has the model %2. Check the name, or test the provider.</source>
        <translation>CCProxy no sabe si %1 tiene el modelo %2. Comprobar el nombre o probar el proveedor.</translation>
    </message>
    <message>
        <source>Everything that no other route takes</source>
        <translation>Todo lo que no toma ninguna otra ruta</translation>
    </message>
    <message>
        <source>Prompts that are very long</source>
        <translation>Prompts muy largos</translation>
    </message>
    <message>
        <source>Small work behind the scenes, such as titles</source>
        <translation>Pequeñas tareas en segundo plano, como los títulos</translation>
    </message>
    <message>
        <source>Requests that ask for hard thinking</source>
        <translation>Solicitudes que piden razonamiento intenso</translation>
    </message>
    <message>
        <source>Requests that search the web</source>
        <translation>Solicitudes que buscan en la web</translation>
    </message>
    <message>
        <source>Images, where the model of the default route cannot see</source>
        <translation>Imágenes, cuando el modelo de la ruta predeterminada no puede verlas</translation>
    </message>
    <message>
        <source>Work that Claude Code hands to agents</source>
        <translation>Trabajo que Claude Code encarga a agentes</translation>
    </message>
    <message>
        <source>Requests for the model %1</source>
        <translation>Solicitudes del modelo %1</translation>
    </message>
    <message>
        <source>Requests for models like %1</source>
        <translation>Solicitudes de modelos como %1</translation>
    </message>
    <message>
        <source>As without the profile</source>
        <translation>Como sin el perfil</translation>
    </message>
    <message>
        <source>Not set: such requests are refused</source>
        <translation>Sin definir: esas solicitudes se rechazan</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>%1; then one other</source>
        <translation>%1; después, una alternativa</translation>
    </message>
    <message numerus="yes">
        <source>%1; then %n others</source>
        <translation>
            <numerusform>%1; después, %n alternativa</numerusform>
            <numerusform>%1; después, %n alternativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutesSection</name>
    <message>
        <source>Try a request</source>
        <translation>Probar una solicitud</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutesWidget</name>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Name of a model, or a pattern, for a route of its own</source>
        <translation>Nombre de un modelo, o un patrón, para una ruta propia</translation>
    </message>
    <message>
        <source>Model, or claude-opus-*</source>
        <translation>Modelo o claude-opus-*</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Adds a route for requests that ask for this model</source>
        <translation>Añadir una ruta para las solicitudes que piden este modelo</translation>
    </message>
    <message>
        <source>Remove route</source>
        <translation>Quitar ruta</translation>
    </message>
    <message>
        <source>%1, with a problem</source>
        <translation>%1, con un problema</translation>
    </message>
    <message>
        <source>There is nowhere for a route to lead. Add a provider first.</source>
        <translation>No hay ningún destino para una ruta. Añadir primero un proveedor.</translation>
    </message>
    <message>
        <source>A route for %1 was added.</source>
        <translation>Se añadió una ruta para %1.</translation>
    </message>
    <message>
        <source>The route %1 was removed.</source>
        <translation>Se quitó la ruta %1.</translation>
    </message>
    <message>
        <source>Press Enter to add this route, then choose where it leads.</source>
        <translation>Pulse Intro para añadir esta ruta y elija después adónde lleva.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RoutingView</name>
    <message>
        <source>How it was decided</source>
        <translation>Cómo se decidió</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::RowEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a list, the number of its row, a column</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove (Alt+Delete)</source>
        <translation>Quitar (Alt+Supr)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Empty group</source>
        <translation>Grupo vacío</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. Remove one of them.</source>
        <translation>«%1» aparece dos veces. Quite uno de ellos.</translation>
    </message>
    <message>
        <source>It has no name. Give it one, or remove it.</source>
        <translation>No tiene nombre. Asígnele uno o elimínela.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SaveDialog</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
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
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Sett&amp;ings</source>
        <translation>Ajus&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Takes over providers and routes of another program</source>
        <translation>Importar proveedores y rutas de otro programa</translation>
    </message>
    <message>
        <source>Delete from the &amp;keychain</source>
        <translation>Borrar del &amp;llavero</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>No longer used, but still in the keychain, so that Undo can bring it back: the key %1.</source>
        <translation>Ya no se usa, pero sigue en el llavero para que «Deshacer» pueda recuperarla: la clave %1.</translation>
    </message>
    <message>
        <source>Deleted from the keychain.</source>
        <translation>Borrado del llavero.</translation>
    </message>
    <message>
        <source>&amp;Export without keys…</source>
        <translation>&amp;Exportar sin claves…</translation>
    </message>
    <message>
        <source>Writes the settings that are in force into a file, without keys</source>
        <translation>Escribe la configuración vigente en un archivo, sin claves</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar la configuración</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Setup</name>
    <message>
        <source>A key for %1, in the variable %2</source>
        <translation>Una clave para %1, en la variable %2</translation>
    </message>
    <message>
        <source>%1, with its key</source>
        <translation>%1, con su clave</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>A configuration of %1</source>
        <translation>Una configuración de %1</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::SetupDialog</name>
    <message>
        <source>Set up CCProxy</source>
        <translation>Configurar CCProxy</translation>
    </message>
    <message>
        <source>The test asks for the list of models and for one tiny answer. If a step fails, go back and mend the key or the model; you can also go on, and change it in the settings later.</source>
        <translation>La prueba pide la lista de modelos y una respuesta mínima. Si falla un paso, volver atrás y corregir la clave o el modelo; también se puede continuar y cambiarlo más tarde en los ajustes.</translation>
    </message>
    <message>
        <source>K&amp;eep it in the file</source>
        <translation>Guardarla en el arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Closes this. “Set up…” in the menu Proxy opens it again.</source>
        <translation>Cerrar esta ventana. «Configurar…» en el menú Proxy la vuelve a abrir.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Claude Code, at %1</source>
        <translation>Claude Code, en %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Key and model</source>
        <translation>Clave y modelo</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>A first answer</source>
        <translation>Una primera respuesta</translation>
    </message>
    <message>
        <source>It is being saved. The keychain may ask for its password.</source>
        <translation>Guardando. Es posible que el llavero pida su contraseña.</translation>
    </message>
    <message>
        <source>Or go back and write ${NAME} of an environment variable as the key; or keep the key in the file as clear text.</source>
        <translation>También se puede volver atrás y escribir como clave ${NAME} de una variable de entorno, o guardar la clave en el archivo como texto sin cifrar.</translation>
    </message>
    <message>
        <source>It is saved. Undo in the settings takes it back.</source>
        <translation>Guardado. «Deshacer» en los ajustes lo revierte.</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Finalizar</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::StartPage</name>
    <message>
        <source>&amp;Use what was found</source>
        <translation>&amp;Usar lo encontrado</translation>
    </message>
    <message>
        <source>&amp;Import the settings of another program</source>
        <translation>&amp;Importar los ajustes de otro programa</translation>
    </message>
    <message>
        <source>&amp;Choose a provider, and give its key</source>
        <translation>Sele&amp;ccionar un proveedor e indicar su clave</translation>
    </message>
    <message>
        <source>&amp;Try it with the demo, which answers without a key</source>
        <translation>&amp;Probar con la demostración, que responde sin clave</translation>
    </message>
    <message>
        <source>CCProxy lets Claude Code work with any provider. This sets up the first one; everything can be changed later.</source>
        <translation>CCProxy permite que Claude Code funcione con cualquier proveedor. Aquí se configura el primero; todo se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>This was found on this computer:</source>
        <translation>Esto se encontró en este equipo:</translation>
    </message>
    <message>
        <source>What do you want to begin with?</source>
        <translation>¿Con qué empezar?</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún nada.</translation>
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
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dejar de intentarlo</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Seguir intentándolo</translation>
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
    <message>
        <source>No event has come yet.</source>
        <translation>Todavía no ha llegado ningún evento.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TargetFaults</name>
    <message>
        <source>Check the address of %1.</source>
        <translation>Compruebe la dirección de %1.</translation>
    </message>
    <message>
        <source>Change the key of %1.</source>
        <translation>Cambie la clave de %1.</translation>
    </message>
    <message>
        <source>%1 (found on %2).</source>
        <translation>%1 (visto el %2).</translation>
    </message>
    <message>
        <source>Choose another model, or examine it again.</source>
        <translation>Elija otro modelo, o examínelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TargetPicker</name>
    <message>
        <source>Provider: %1</source>
        <translation>Proveedor: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (desactivado)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (no existe)</translation>
    </message>
    <message>
        <source>Name of a model</source>
        <translation>Nombre de un modelo</translation>
    </message>
    <message>
        <source>Type the name of one of its models.</source>
        <translation>Escribir el nombre de uno de sus modelos.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TestPanel</name>
    <message>
        <source>&amp;Test</source>
        <translation>P&amp;robar</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Se canceló la prueba.</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>Cancelar p&amp;rueba</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <translation>Se está consultando.</translation>
    </message>
    <message>
        <source>It is being asked for %1.</source>
        <translation>Se está solicitando %1.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>No funciona.</translation>
    </message>
    <message>
        <source>It works in part.</source>
        <translation>Funciona en parte.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Se esperaba: %1</translation>
    </message>
    <message>
        <source>Asks the provider for its models, with what is typed here. This costs nothing.</source>
        <translation>Pide al proveedor sus modelos, con lo que está escrito aquí. No cuesta nada.</translation>
    </message>
    <message>
        <source>Asks the provider for one tiny answer as well, with what is typed here</source>
        <translation>Pide al proveedor también una respuesta mínima, con lo que está escrito aquí</translation>
    </message>
    <message>
        <source>Test with a message (costs a few tokens)</source>
        <translation>Probar con un mensaje (cuesta unos tokens)</translation>
    </message>
    <message>
        <source>It can be reached. Whether it answers shows a test with a message.</source>
        <translation>Se llega a él. Si responde, lo muestra una prueba con un mensaje.</translation>
    </message>
    <message>
        <source>Whether it works shows a test with a message.</source>
        <translation>Si funciona, lo muestra una prueba con un mensaje.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TextDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
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
    <message>
        <source>Try %1: %2, key %3</source>
        <translation>Intento %1: %2, clave %3</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TrayController</name>
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
    <message>
        <source>The default model was not changed</source>
        <translation>No se cambió el modelo predeterminado</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Dirección copiada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, what failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Closing it quits CCProxy.</source>
        <translation>Al cerrarla se sale de CCProxy.</translation>
    </message>
    <message>
        <source>Closing it minimises it; CCProxy is ended by Quit in the menu Proxy.</source>
        <translation>Al cerrarla se minimiza; CCProxy se termina con Salir en el menú Proxy.</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has gone, so CCProxy shows this window until it is back.</source>
        <translation>La bandeja del escritorio ha desaparecido; CCProxy muestra esta ventana hasta que vuelva.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so CCProxy stays in this window.</source>
        <translation>Este escritorio no muestra iconos de bandeja; CCProxy se queda en esta ventana.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::TrayMenu</name>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>waits for the keychain</source>
        <translation>espera al llavero</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the &amp;settings…</source>
        <translation>Más en los a&amp;justes…</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 veces)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marcar como leídos</translation>
    </message>
    <message>
        <source>Last e&amp;rrors (%1 new)</source>
        <translation>Últimos &amp;errores (nuevos: %1)</translation>
    </message>
    <message>
        <source>Last e&amp;rrors</source>
        <translation>Últimos &amp;errores</translation>
    </message>
    <message>
        <source>Default &amp;model</source>
        <translation>&amp;Modelo predeterminado</translation>
    </message>
    <message>
        <source>&amp;Launch Claude Code…</source>
        <translation>&amp;Lanzar Claude Code…</translation>
    </message>
    <message>
        <source>Launch &amp;in</source>
        <translation>La&amp;nzar en</translation>
    </message>
    <message>
        <source>Copy &amp;environment</source>
        <translation>Copiar &amp;variables de entorno</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar di&amp;rección</translation>
    </message>
    <message>
        <source>&amp;Open window</source>
        <translation>&amp;Abrir ventana</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Chart, %1</source>
        <translation>Gráfico, %1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dólares estadounidenses</translation>
    </message>
    <message>
        <source>? = more, of unknown price</source>
        <translation>? = hay más, de precio desconocido</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageColumns</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests that have ended</source>
        <translation>Solicitudes que han terminado</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Requests that got no whole answer; a client that left is none of them</source>
        <translation>Solicitudes sin respuesta completa; no incluye las abandonadas por el cliente</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Tokens of requests that neither came from a cache nor went into one</source>
        <translation>Tokens de solicitudes que ni procedían de una caché ni se escribieron en ella</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Tokens of answers</source>
        <translation>Tokens de respuestas</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>Tokens of requests that came from the provider&apos;s cache</source>
        <translation>Tokens de solicitudes procedentes de la caché del proveedor</translation>
    </message>
    <message>
        <source>To cache</source>
        <translation>A la caché</translation>
    </message>
    <message>
        <source>Tokens of requests that went into the provider&apos;s cache</source>
        <translation>Tokens de solicitudes escritos en la caché del proveedor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>By the prices of the catalogue; what has no price there is not in it</source>
        <translation>Según los precios del catálogo; no incluye lo que allí no tiene precio</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Requests whose price is not known; models.json in CCProxy&apos;s folder can tell prices</source>
        <translation>Solicitudes de precio desconocido; models.json en la carpeta de CCProxy puede indicar precios</translation>
    </message>
    <message>
        <source>First content</source>
        <translation>Primer contenido</translation>
    </message>
    <message>
        <source>Until an answer&apos;s first content came, on average</source>
        <translation>Hasta el primer contenido de una respuesta, en promedio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Until an answer&apos;s end, on average</source>
        <translation>Hasta el final de una respuesta, en promedio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(desconocido)</translation>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: there is more, of unknown price</source>
        <translation>%1: hay más, de precio desconocido</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsagePage</name>
    <message>
        <source>Export usage</source>
        <translation>Exportar uso</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>Se está leyendo el historial.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Reads the history again</source>
        <translation>Leer de nuevo el historial</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Writes the figures of this time into a file</source>
        <translation>Escribir en un archivo las cifras de este intervalo</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets…</source>
        <translation>&amp;CSV, para hojas de cálculo…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Usag&amp;e</source>
        <translation>Us&amp;o</translation>
    </message>
    <message>
        <source>Ti&amp;me:</source>
        <translation>In&amp;tervalo:</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>de&amp;l</translation>
    </message>
    <message>
        <source>unt&amp;il</source>
        <translation>&amp;hasta el</translation>
    </message>
    <message>
        <source>Grouped &amp;by:</source>
        <translation>&amp;Agrupar por:</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>The proxy has not been started.</source>
        <translation>El proxy no se ha iniciado.</translation>
    </message>
    <message>
        <source>Start it above, then its history is shown.</source>
        <translation>Iniciarlo arriba; entonces se muestra su historial.</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Solicitudes: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Coste: %1</translation>
    </message>
    <message>
        <source>requests of unknown price: %1</source>
        <translation>solicitudes de precio desconocido: %1</translation>
    </message>
    <message>
        <source>The history is turned off.</source>
        <translation>El historial está desactivado.</translation>
    </message>
    <message>
        <source>Nothing is kept that could be counted. Turn it on in the settings, then what comes from there on is shown here.</source>
        <translation>No se conserva nada que se pueda contar. Al activarlo en los ajustes, aquí se muestra lo que llegue a partir de entonces.</translation>
    </message>
    <message>
        <source>Ope&amp;n the settings</source>
        <translation>A&amp;brir los ajustes</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>No se puede leer el historial.</translation>
    </message>
    <message>
        <source>Requests are answered all the same.</source>
        <translation>Las solicitudes se responden de todos modos.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Aún no hay solicitudes.</translation>
    </message>
    <message>
        <source>Once Claude Code has asked something by way of CCProxy, this page tells what it used and what that cost.</source>
        <translation>Cuando Claude Code haya enviado alguna solicitud a través de CCProxy, esta página muestra lo que usó y lo que costó.</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>No hay solicitudes en este intervalo.</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>Seleccionar otro intervalo arriba.</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsagePeriods</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::UsageTable</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
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
    <message>
        <source>Running, but cannot answer</source>
        <translation>En ejecución, pero no puede responder</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 tokens de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>%1 and what has no known price</source>
        <translation>%1 y lo que no tiene precio conocido</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hoy: %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último error: %1</translation>
    </message>
    <message>
        <source>One request is being answered; CCProxy waits for its end.</source>
        <translation>Se está respondiendo una solicitud; CCProxy espera a que termine.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered; CCProxy waits for their end.</source>
        <translation>
            <numerusform>Se está respondiendo %n solicitud; CCProxy espera a que termine.</numerusform>
            <numerusform>Se están respondiendo %n solicitudes; CCProxy espera a que terminen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One request is being answered.</source>
        <translation>Se está respondiendo una solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered.</source>
        <translation>
            <numerusform>Se está respondiendo %n solicitud.</numerusform>
            <numerusform>Se están respondiendo %n solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;pause</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
</context>
</TS>
