rule-absence-hits-critical-work-sign = Una ausencia planificada cae en días laborables de una tarea sin terminar de la ruta crítica en la que trabaja esa persona. Es un aviso si la tarea solo está cerca de la ruta crítica, o si la persona es su responsable y otros trabajan en ella.
rule-absence-hits-critical-work-why = Las vacaciones se conocen con semanas de antelación y aun así sorprenden a los proyectos, porque están en un calendario y el plan en otro. Cada uno de esos días retrasa la fecha de fin si nadie sigue con el trabajo.
rule-absence-hits-critical-work-remedy = Acuerde ya quién cubre y qué necesita saber, y asígnele la tarea; o mueva el trabajo, o acepte la fecha posterior y dígalo. El error no son las vacaciones, sino un plan que depende de una sola persona.
rule-absence-hits-critical-work-example = ausencia de Hugh Larkin el 10 dic 2026, 1 día laborable de `Trasladar los archivos de Preston`, en la ruta crítica hacia `Todo el correo migrado` (13 dic 2026); podría cubrir Jo Whitby
rule-absence-hits-critical-work-found = ausencia de { $person } { $one ->
    [yes] el { $from }
   *[no] del { $from } al { $to }
}, { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
} de `{ $task }`, { $critical ->
    [yes] en la ruta crítica
   *[no] cerca de la ruta crítica
}{ $leads ->
    [dated] {" "}hacia `{ $milestone }` ({ $date })
    [undated] {" "}hacia `{ $milestone }`
   *[nowhere] {""}
}{ $others ->
    [0] {""}
    [one] , y de { $others } tarea más
   *[other] , y de { $others } tareas más
}
rule-absence-hits-critical-work-cover = podría cubrir { $names }
rule-absence-hits-critical-work-nobody = no hay nadie más designado
rule-absence-hits-critical-work-limit = ningún día de trabajo crítico sin cubrir
rule-blocker-old-sign = Una tarea lleva `blocked` más tiempo que el límite, o una incidencia abierta es más antigua y `blocks` una tarea que de otro modo podría seguir. Una incidencia se omite si una tarea que bloquea lo dice ella misma.
rule-blocker-old-why = Un bloqueo que dura una semana ya no se está resolviendo, se está esperando. La gente se acostumbra, la holgura que hay detrás se agota sin que se vea y de pronto es la ruta crítica.
rule-blocker-old-remedy = Escálelo hoy, con el día en que costará el fin: a la persona que puede decidir, no a una lista. Si no se puede resolver, planifique el rodeo y ciérrelo.
rule-blocker-old-example = `Portar los números` lleva bloqueado 24 días y necesita D-08 `Firmar las condiciones de acceso`; responsable del bloqueo: Ben; `Cambiar las líneas` depende de ello, con 4 días de holgura antes de mover el fin
rule-blocker-old-found = `{ $task }` lleva bloqueado { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-blocker-old-found-needs = `{ $task }` lleva bloqueado { $days ->
    [one] { $days } día
   *[other] { $days } días
} y necesita { $id } `{ $needs }`
rule-blocker-old-found-issue = la incidencia { $id } `{ $issue }` bloquea trabajo desde hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-blocker-old-owner = responsable del bloqueo: { $who }
rule-blocker-old-issue-owner = responsable: { $who }
rule-blocker-old-issue-with = ahora la lleva { $who }
rule-blocker-old-moves = cada día de espera mueve el fin
rule-blocker-old-float = quedan { $float } de holgura antes de mover el fin
rule-blocker-old-waits = { $count ->
    [one] { $tasks } depende de ello
   *[other] { $tasks } dependen de ello
}
rule-blocker-old-waits-moves = { $count ->
    [one] { $tasks } depende de ello, y cada día de espera mueve el fin
   *[other] { $tasks } dependen de ello, y cada día de espera mueve el fin
}
rule-blocker-old-waits-float = { $count ->
    [one] { $tasks } depende de ello, con { $float } de holgura antes de mover el fin
   *[other] { $tasks } dependen de ello, con { $float } de holgura antes de mover el fin
}
rule-blocker-old-more = { $count ->
    [one] { $count } tarea más
   *[other] { $count } tareas más
}
rule-blocker-without-owner-sign = Una tarea bloqueada, o una incidencia abierta que bloquea tareas, no tiene responsable.
rule-blocker-without-owner-why = El trabajo bloqueado espera a una persona. Mientras no se designe a nadie, todos suponen que otro está llamando al operador, y cada día va directo al plan.
rule-blocker-without-owner-remedy = Designe a la persona que lo pondrá en movimiento, en `owner` del bloqueo o de la incidencia, y diga qué necesita en `needs`. Si lleva una semana esperando, escálelo.
rule-blocker-without-owner-example = `Portar los números del centro de llamadas` está bloqueado desde el 20 oct 2026 y nadie es responsable del bloqueo
rule-blocker-without-owner-found = `{ $task }` está bloqueado desde el { $since } y nadie es responsable del bloqueo
rule-blocker-without-owner-found-issue = la incidencia { $id } `{ $issue }` bloquea trabajo y nadie es responsable de ella
rule-blocker-without-owner-measured = { $days ->
    [one] { $days } día de bloqueo
   *[other] { $days } días de bloqueo
}, sin responsable
rule-blocker-without-owner-limit = un responsable para cada bloqueo
rule-call-without-reason-sign = La calificación más reciente de un informe es de otro color que el calculado, y el informe no tiene `reason`. Se dice junto al estado y no lo cambia. De verde sobre rojo informa `watermelon`; de una calificación antigua, `update-overdue`.
rule-call-without-reason-why = Es muy posible que usted sepa más que las reglas. Pero quien lee ve dos colores y echa en falta una frase, y cree el que teme.
rule-call-without-reason-remedy = Añada `reason` en la cabecera del informe: lo que usted sabe y las cifras no. Si no hay nada, tome el color calculado.
rule-call-without-reason-example = el informe del 13 nov 2026 califica el proyecto de verde, los hechos lo ponen en ámbar y no se indica ningún motivo
rule-call-without-reason-found = el informe del { $date } califica el proyecto de { $call ->
    [green] verde
    [amber] ámbar
    [red] rojo
   *[unknown] desconocido
}, los hechos lo ponen en { $computed ->
    [green] verde
    [amber] ámbar
    [red] rojo
   *[unknown] desconocido
} y no se indica ningún motivo
rule-call-without-reason-measured = calificado { $call ->
    [green] verde
    [amber] ámbar
    [red] rojo
   *[unknown] desconocido
}, calculado { $computed ->
    [green] verde
    [amber] ámbar
    [red] rojo
   *[unknown] desconocido
}
rule-call-without-reason-limit = un motivo si no coinciden
rule-commitment-without-date-sign = Un compromiso abierto de un proveedor no tiene fecha `due` ni `promised`.
rule-commitment-without-date-why = Lo que se promete sin día nunca llega tarde, así que nadie lo reclama hasta el día en que se echa en falta.
rule-commitment-without-date-remedy = Acuerde un día con el proveedor y póngalo en `due`. Tome el último inicio posible de la tarea que lo necesita como el último día aceptable.
rule-commitment-without-date-example = Dunmere Supplies ha prometido `Doce conmutadores`, y no hay ningún día acordado para ello
rule-commitment-without-date-found = { $own ->
    [yes] usted ha
   *[no] { $vendor } ha
} prometido `{ $what }`, y no hay ningún día acordado para ello
rule-commitment-without-date-measured = sin fecha
rule-commitment-without-date-limit = una fecha para cada compromiso
rule-communication-overdue-sign = Ha pasado la fecha `next` de algo del plan de comunicación o, si no la tiene, su fecha `last` más la periodicidad. Es un aviso hasta el límite y una advertencia después.
rule-communication-overdue-why = Quien no oye nada llena el hueco por su cuenta y pregunta por ahí. Un plan que no se cumple es peor que ninguno, porque todos creen que alguien ya lo ha contado.
rule-communication-overdue-remedy = Cuéntelo ya, aunque haya poco que decir, y ponga `last`. Si se aplaza a propósito, ponga en `next` el día en que llegará. Si nadie lo echa en falta, quítelo del plan.
rule-communication-overdue-example = `Aviso para el depósito` era para el 5 nov 2026, hace 8 días
rule-communication-overdue-found = `{ $what }` era para el { $due }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-communication-without-owner-sign = Algo del plan de comunicación no tiene responsable.
rule-communication-without-owner-why = Lo que podría contar cualquiera, cada cual cree que lo ha contado otro. Se omite en la primera semana de mucho trabajo.
rule-communication-without-owner-remedy = Designe a una persona en `owner`: aquella a la que preguntarían quienes lo leen.
rule-communication-without-owner-example = no hay nadie designado para enviar `Informe al comité`
rule-communication-without-owner-found = no hay nadie designado para enviar `{ $what }`
rule-communication-without-owner-limit = una persona para cada una
rule-decision-overdue-sign = Una decisión abierta ha pasado su fecha `needed_by`, o el trabajo que la espera debería haber empezado.
rule-decision-overdue-why = Los proyectos se atascan en decisiones que no son de nadie. El plan sigue como si la respuesta estuviera, y el retraso solo se ve cuando el trabajo no puede empezar.
rule-decision-overdue-remedy = Preséntela a quien decide con las opciones y con lo que cuesta cada día de espera. Si nadie se siente al cargo, designe un `decider`. Si puede esperar, mueva `needed_by` y diga por qué.
rule-decision-overdue-example = la decisión D-14 `Segundo equipo de migración` era necesaria para el 6 nov 2026, hace 7 días
rule-decision-overdue-found = la decisión { $id } `{ $decision }` era necesaria para el { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-decision-overdue-found-work = la decisión { $id } `{ $decision }` está abierta, y el trabajo que la espera tenía que empezar a más tardar el { $date }
rule-decision-overdue-measured-work = { $days ->
    [one] { $days } día tarde
   *[other] { $days } días tarde
}
rule-decision-overdue-limit = decidida el día en que hace falta
rule-decision-too-late-sign = Una decisión hace falta para un día posterior al último inicio posible del trabajo que la espera, o al punto de control que abre; o hay trabajo bloqueado hasta que se tome, que tiene que esperar hasta ese día.
rule-decision-too-late-why = La fecha sobre el papel dice que hay tiempo. El plan dice que no: el trabajo tiene que empezar antes de que venza la respuesta. Quien decide el último día cumple la fecha y aun así mueve el fin.
rule-decision-too-late-remedy = Pídala antes, para el último inicio posible del trabajo que espera, y diga a quien decide lo que cuesta cada día posterior. Si no es posible, planifique el trabajo para que pueda empezar sin la respuesta.
rule-decision-too-late-example = la decisión D-14 `Segundo equipo de migración` es necesaria sobre el papel para el 11 dic 2026, pero el trabajo que espera debe empezar a más tardar el 3 dic 2026; cada día laborable posterior retrasa un día `Puesta en marcha`
rule-decision-too-late-found = la decisión { $id } `{ $decision }` es necesaria sobre el papel para el { $date }, pero el trabajo que espera debe empezar a más tardar el { $latest }
rule-decision-too-late-found-blocked = la decisión { $id } `{ $decision }` es necesaria sobre el papel para el { $date }, pero bloquea `{ $task }` desde el { $since }
rule-decision-too-late-measured = { $days ->
    [one] { $days } día después de la última fecha posible
   *[other] { $days } días después de la última fecha posible
}
rule-decision-too-late-limit = en la última fecha posible de lo que espera
rule-decision-without-date-sign = Hace falta una decisión, no tiene `needed_by`, y ningún trabajo de `affects` por empezar, ningún `gate` ni ningún trabajo bloqueado le da una última fecha. Una aplazada (`deferred`) se deja en paz.
rule-decision-without-date-why = Una pregunta sin día siempre es menos urgente que una con día. Se contesta cuando alguien tropieza con ella, y ese es el día en que hacía falta la respuesta.
rule-decision-without-date-remedy = Diga en `affects` qué la espera: su última fecha se calcula entonces a partir del plan. O ponga `needed_by`. Si nada la espera, ciérrela o márquela como `deferred`.
rule-decision-without-date-example = la decisión D-14 `Segundo equipo de migración` no tiene fecha, y ningún trabajo del plan se la da
rule-decision-without-date-found = la decisión { $id } `{ $decision }` no tiene fecha, y ningún trabajo del plan se la da
rule-decision-without-date-measured = sin fecha
rule-decision-without-date-limit = un día para el que hace falta
rule-decision-without-decider-sign = Hace falta una decisión y no tiene `decider`. Una aplazada (`deferred`) se deja en paz.
rule-decision-without-decider-why = Donde nadie sabe quién decide, una pregunta da vueltas: cada reunión la escucha, asiente y la pasa. El trabajo que la espera no sabe a quién preguntar.
rule-decision-without-decider-remedy = Designe en `decider` a la persona u órgano que puede decir que sí y queda obligado por ello. Si duda de quién es, pregunte al patrocinador; lleva un minuto y es la mitad de la decisión.
rule-decision-without-decider-example = hace falta la decisión D-14 `Segundo equipo de migración`, y no se ha designado a nadie para decidir
rule-decision-without-decider-found = hace falta la decisión { $id } `{ $decision }`, y no se ha designado a nadie para decidir
rule-decision-without-decider-measured = nadie que decida
rule-decision-without-decider-limit = alguien que decida
rule-follow-up-overdue-sign = Un asunto pendiente de `closure.toml` no está hecho y su fecha `due` ha pasado.
rule-follow-up-overdue-why = Los asuntos pendientes son lo que se acordó hacer más tarde para que el proyecto pudiera seguir. El primero que se olvida enseña a todos que la lista no va en serio.
rule-follow-up-overdue-remedy = Hágalo, déselo a quien pueda o decida que no se hará y quítelo. Si el día estaba mal, mueva `due` y avise a quien lo espera.
rule-follow-up-overdue-example = el asunto pendiente F-03 `Borrar las cuentas de prueba` era para el 6 nov 2026, hace 7 días
rule-follow-up-overdue-found = el asunto pendiente { $id } `{ $what }` era para el { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-follow-up-overdue-limit = hecho en su día
rule-follow-up-without-owner-sign = Un asunto pendiente de `closure.toml` sin hacer no tiene `owner`; en la etapa `closed` es una advertencia.
rule-follow-up-without-owner-why = Cuando acaba el proyecto, acaban sus reuniones. Lo que entonces no lleva un nombre no está en la agenda de nadie, y vuelve como avería o como factura.
rule-follow-up-without-owner-remedy = Pregunte quién seguirá aquí y tiene interés en ello. Escriba a esa persona en `owner`, con una fecha `due` que acepte.
rule-follow-up-without-owner-example = el asunto pendiente F-03 `Borrar las cuentas de prueba` no tiene responsable
rule-follow-up-without-owner-found = el asunto pendiente { $id } `{ $what }` no tiene responsable
rule-follow-up-without-owner-limit = un responsable para cada asunto pendiente
rule-handover-overdue-sign = Un traspaso de `closure.toml` no está hecho y su fecha `due` ha pasado.
rule-handover-overdue-why = Mientras nadie lo asuma, el proyecto lo opera de paso. Cuando el equipo se ha ido, la primera avería no encuentra a nadie que sepa qué hacer.
rule-handover-overdue-remedy = Pregunte a quien lo asume qué le falta todavía: un manual de operación, una contraseña, una tarde a su lado. Acuerde un nuevo día y cambie `due`, o escriba `done` cuando sea suyo.
rule-handover-overdue-example = el traspaso H-02 `Retransmisión de correo` era para el 6 nov 2026, hace 7 días
rule-handover-overdue-found = el traspaso { $id } `{ $what }` era para el { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-handover-overdue-limit = hecho en su día
rule-issue-overdue-sign = Una incidencia abierta ha pasado su fecha `due`.
rule-issue-overdue-why = Una fecha que pasa sin una palabra dice a todos que las fechas son decoración. La siguiente no la cumple nadie.
rule-issue-overdue-remedy = Ciérrela si está resuelta. Si no, acuerde con su responsable un nuevo `due`, con el próximo paso y el motivo en sus `notes`, o pásela a quien pueda hacer más: `escalated_to`.
rule-issue-overdue-example = la incidencia I-07 `Los escáneres de Derby no envían correo` era para el 6 nov 2026, hace 7 días
rule-issue-overdue-found = la incidencia { $id } `{ $issue }` era para el { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-issue-overdue-limit = resuelta en su fecha
rule-issue-without-owner-sign = Una incidencia abierta de gravedad 4 o 5 no tiene `owner`. De una que bloquea trabajo informa `blocker-without-owner`.
rule-issue-without-owner-why = Una incidencia grave en una lista la leen todos y no la mueve nadie. Vuelve en el peor momento, normalmente en la semana de la puesta en marcha.
rule-issue-without-owner-remedy = Designe a una persona, no a un equipo, en `owner`, y acuerde para cuándo vuelve con una respuesta: `due`.
rule-issue-without-owner-example = la incidencia I-09 `Fallan las copias del nuevo almacén de archivos` tiene gravedad 5 y nadie es responsable de ella
rule-issue-without-owner-found = la incidencia { $id } `{ $issue }` tiene gravedad { $severity } y nadie es responsable de ella
rule-issue-without-owner-limit = un responsable desde la gravedad { $severity }
rule-key-person-sign = Una persona hace más del trabajo crítico restante que el límite, según el esfuerzo planificado, o es su responsable si no hay nadie asignado. Solo mira si quedan tres o más tareas críticas y alguien más también tiene trabajo.
rule-key-person-why = Si enferma o se va, la fecha de fin se va con ella: nadie más conoce el trabajo. Además es a quien todos interrumpen.
rule-key-person-remedy = Ponga a alguien a trabajar a su lado en la próxima de estas tareas, anote lo que solo ella sabe y decida quién la relevaría. No hace falta cambiar quién está al cargo.
rule-key-person-example = Elin Prosser hace el 70~% del trabajo crítico restante, 4 de 6 tareas
rule-key-person-found = { $person } hace el { $share } del trabajo crítico restante, { $count } de { $of } tareas
rule-missing-for-stage-sign = El `stage` del proyecto está indicado, y no está escrito algo que deberían tener los proyectos en esta etapa: desde el inicio, objetivos y alcance; desde la planificación, tareas con fechas, personas, riesgos y un presupuesto; en ejecución, una línea base e informes; al final, conformidades y traspasos.
rule-missing-for-stage-why = Cada etapa se apoya en lo que dejó resuelto la anterior. Lo que se salta no se ahorra: se hace después, con presión, por personas que ya se han formado una opinión.
rule-missing-for-stage-remedy = Cada hallazgo nombra el archivo y qué escribir en él. Unas pocas líneas honestas bastan para empezar. Retrase `stage` si el proyecto no ha llegado tan lejos, o desactive la regla si lleva esto en otro sitio.
rule-missing-for-stage-example = ejecución sin línea base: guarde el plan acordado con `milepost baseline approved`, para que un desvío se vea el primer día
rule-missing-for-stage-found-objective = { $stage } sin objetivo: escriba un `[[objective]]` con `measure`, `from` y `target` en `project.toml`, para que todos decidan con el mismo fin
rule-missing-for-stage-limit-objective = un objetivo desde el inicio
rule-missing-for-stage-found-scope = { $stage } sin alcance: escriba lo que se entregará en `in` de `[scope]` en `project.toml`, antes de que alguien prometa más
rule-missing-for-stage-limit-scope = un alcance desde el inicio
rule-missing-for-stage-found-task = { $stage } sin ninguna tarea con fechas: escriba tareas con `duration` y `after` en `plan.toml`, para que la fecha de fin se calcule y no se espere
rule-missing-for-stage-limit-task = una tarea con fechas desde la planificación
rule-missing-for-stage-found-people = { $stage } sin personas: escriba quién trabaja en ello en `people.toml`, para que cada tarea pueda tener responsable
rule-missing-for-stage-limit-people = personas desde la planificación
rule-missing-for-stage-found-risk = { $stage } sin ningún riesgo: escriba las tres cosas que más probablemente saldrán mal en `risks.toml`, mientras el plan aún puede tenerlas en cuenta
rule-missing-for-stage-limit-risk = un riesgo desde la planificación
rule-missing-for-stage-found-budget = { $stage } sin presupuesto: escriba una `[[line]]` para cada tipo de coste en `budget.toml`, antes de que se haga el primer pedido
rule-missing-for-stage-limit-budget = un presupuesto desde la planificación
rule-missing-for-stage-found-baseline = { $stage } sin línea base: guarde el plan acordado con `milepost baseline approved`, para que un desvío se vea el primer día
rule-missing-for-stage-limit-baseline = una línea base desde la ejecución
rule-missing-for-stage-found-report = { $stage } sin informe: escriba qué cambió, qué está bloqueado y qué hace falta en `updates/YYYY-MM-DD.md`, una vez por semana
rule-missing-for-stage-limit-report = un informe desde la ejecución
rule-missing-for-stage-found-review = { $stage } sin revisión de los riesgos: repase `risks.toml` con los responsables y ponga `reviewed`, porque las puntuaciones son de antes del trabajo
rule-missing-for-stage-limit-review = una revisión de los riesgos desde la ejecución
rule-missing-for-stage-found-sign-off = { $stage } sin conformidad: escriba una `[[acceptance]]` para cada entregable en `closure.toml`, mientras quienes firman están a mano
rule-missing-for-stage-limit-sign-off = una conformidad desde el cierre
rule-missing-for-stage-found-handover = { $stage } sin traspaso: escriba un `[[handover]]` para todo lo que alguien debe operar a partir de ahora en `closure.toml`, antes de que el equipo se vaya
rule-missing-for-stage-limit-handover = un traspaso desde el cierre
rule-missing-for-stage-found-follow-up = { $stage } sin un día para cada asunto pendiente: escriba `due` para lo que queda en `closure.toml`, porque ninguna reunión volverá a preguntar por ello
rule-missing-for-stage-limit-follow-up = un día para cada asunto pendiente desde que se cierra
rule-missing-for-stage-initiation = inicio
rule-missing-for-stage-planning = planificación
rule-missing-for-stage-execution = ejecución
rule-missing-for-stage-closing = cierre
rule-missing-for-stage-closed = proyecto cerrado
rule-missing-for-stage-measured = no hay nada escrito
rule-no-lessons-sign = El proyecto está en la etapa `closing` o `closed` y no hay ninguna lección registrada.
rule-no-lessons-why = Dentro de dos semanas el equipo estará en otro trabajo y solo recordará cómo acabó. El próximo proyecto pagará entonces otra vez por lo que este ya averiguó.
rule-no-lessons-remedy = Siéntense juntos una hora: ¿qué fue bien, qué fue mal, qué haríamos de otra manera? Escriba de tres a cinco en `lessons.toml`, cada una con un `next_time` que otra persona pueda seguir.
rule-no-lessons-example = el proyecto se está cerrando, y no hay ninguna lección escrita
rule-no-lessons-found = { $closed ->
    [yes] el proyecto está cerrado, y no hay ninguna lección escrita
   *[no] el proyecto se está cerrando, y no hay ninguna lección escrita
}
rule-no-lessons-measured = ninguna lección
rule-no-lessons-limit = lo aprendido, antes de que el equipo se vaya
rule-no-sponsor-sign = El `stage` del proyecto es ejecución o cierre, y `sponsor` o `manager` no está indicado.
rule-no-sponsor-why = Sin patrocinador nadie puede decir que sí al dinero, al alcance y a las fechas, y las decisiones esperan hasta que las toma el retraso. Sin dirección del proyecto nadie ve el conjunto.
rule-no-sponsor-remedy = Nómbrelos en `project.toml`: `sponsor`, quien decide y paga, y `manager`, quien lo dirige. Si el patrocinador se ha ido, pida esta semana un sucesor a su jerarquía.
rule-no-sponsor-example = el proyecto está en marcha y no tiene patrocinador
rule-no-sponsor-found = { $closing ->
    [yes] el proyecto se está cerrando
   *[no] el proyecto está en marcha
} y no tiene { $missing ->
    [sponsor] patrocinador
    [manager] dirección del proyecto
   *[both] ni patrocinador ni dirección del proyecto
}
rule-no-sponsor-measured = { $missing ->
    [sponsor] sin patrocinador
    [manager] sin dirección del proyecto
   *[both] sin patrocinador ni dirección del proyecto
}
rule-no-sponsor-limit = patrocinador y dirección del proyecto
rule-not-one-accountable-sign = Una `[[ownership]]` no tiene a nadie como `accountable`, o varias tratan del mismo elemento y nombran a personas distintas.
rule-not-one-accountable-why = Si es de todos, no es de nadie. Donde dos rinden cuentas, cada cual espera al otro, y quien necesita una decisión pregunta al que dice que sí.
rule-not-one-accountable-remedy = Acuerde una persona que responda de ello y pueda decir que no, y ponga a las demás en `responsible` o `consulted`. Ponga lo que se dice de un elemento en una sola `[[ownership]]`.
rule-not-one-accountable-example = dos personas rinden cuentas de `Correo`: Amira Siddiqui y Rohit Banerji
rule-not-one-accountable-found = { SPELLED($count) } personas rinden cuentas de `{ $item }`: { $names }
rule-not-one-accountable-found-nobody = nadie rinde cuentas de `{ $item }`
rule-not-one-accountable-measured = { SPELLED($count) } personas
rule-not-one-accountable-measured-nobody = nadie
rule-not-one-accountable-limit = exactamente una persona
rule-ownership-item-unknown-sign = El `item` de una `[[ownership]]` no es ninguna tarea, línea de trabajo, entregable ni otro registro, y casi lo es. Palabras propias, como `Cuentas mensuales`, son correctas.
rule-ownership-item-unknown-why = Un nombre con una errata no pertenece a nada: la tarea o línea de trabajo a la que se refería no muestra a nadie que responda de ella, y nadie mira.
rule-ownership-item-unknown-remedy = Escriba el elemento como está escrito donde se lleva: el identificador de una tarea, o una línea de trabajo o entregable palabra por palabra.
rule-ownership-item-unknown-example = `Netwrok` en la tabla de responsabilidades no es nada que el proyecto conozca; ¿se refiere a `Network`?
rule-ownership-item-unknown-found = `{ $item }` en la tabla de responsabilidades no es nada que el proyecto conozca; ¿se refiere a `{ $near }`?
rule-ownership-item-unknown-measured = no existe ese elemento
rule-ownership-item-unknown-limit = el nombre de algo
rule-person-over-capacity-sign = En las próximas 26 semanas alguien tiene asignado más trabajo, junto con lo que hace en otros sitios, que tiempo en su calendario menos las ausencias. Es un aviso con menos semanas seguidas que el límite, una advertencia desde el límite y una alarma si además la peor de esas semanas supera el porcentaje.
rule-person-over-capacity-why = Una semana llena es una semana de mucho trabajo. Semana tras semana significa que las fechas se cumplen solo sobre el papel, que lo primero que cede es la calidad y que la persona que más sabe se convierte en el cuello de botella o se va.
rule-person-over-capacity-remedy = Pase trabajo a alguien con tiempo, deje esperar una tarea con holgura, reduzca el alcance o dé a la tarea, abiertamente, una fecha posterior. `level = true` en `project.toml` muestra qué haría la espera con las fechas.
rule-person-over-capacity-example = Ben Ortiz tiene más trabajo que tiempo 3 semanas seguidas desde el 16 nov 2026, hasta el 140~% del tiempo disponible: `Migración del correo`, `Formación`
rule-person-over-capacity-found = { $person } tiene más trabajo que tiempo { $weeks ->
    [one] en la semana del { $monday }, el { $share } del tiempo disponible
   *[other] { $weeks } semanas seguidas desde el { $monday }, hasta el { $share } del tiempo disponible
}: { $work }
rule-person-over-capacity-found-none = { $person } tiene más trabajo que tiempo { $weeks ->
    [one] en la semana del { $monday }, en la que no tiene ninguno
   *[other] { $weeks } semanas seguidas desde el { $monday }, en las que no tiene ninguno
}: { $work }
rule-person-over-capacity-elsewhere = trabajo en otros sitios
rule-person-over-capacity-measured = { $weeks ->
    [one] { $weeks } semana seguida
   *[other] { $weeks } semanas seguidas
}
rule-person-over-capacity-limit = menos de { $weeks } seguidas
rule-same-question-again-sign = Los informes más recientes piden seguidos lo mismo bajo `Decisions needed`: el mismo registro, nombrado entre corchetes dobles, o las mismas palabras salvo días y números. O varias incidencias abiertas con la etiqueta `question` tienen el mismo título.
rule-same-question-again-why = Una pregunta que se hace por tercera vez no se oyó dos veces. O llega a la persona equivocada o la respuesta es incómoda; preguntar una cuarta vez en el mismo sitio no cambia ninguna de las dos cosas.
rule-same-question-again-remedy = Pregunte de otra manera: en persona, a quien puede decidir, con dos opciones y lo que cuesta una semana de espera. Si varias personas le preguntan lo mismo, contéstelo una vez donde todas miran.
rule-same-question-again-example = D-06 `¿Cuánto tiempo deben poder buscarse las facturas?` se ha pedido en 3 informes seguidos, desde el 30 oct 2026
rule-same-question-again-found = { $what } se ha pedido en { $count } informes seguidos, desde el { $date }
rule-same-question-again-measured = { $count } informes seguidos
rule-same-question-again-limit = { $count ->
    [one] menos de { $count } informe
   *[other] menos de { $count } informes
}
rule-same-question-again-found-issues = las incidencias { $ids } preguntan lo mismo: `{ $issue }`
rule-same-question-again-measured-issues = preguntado { $count } veces
rule-same-question-again-limit-issues = preguntado una vez
rule-sign-off-missing-sign = Trabajo terminado tiene un `deliverable` cuya conformidad en `closure.toml` está pendiente o rechazada desde hace más del límite. En las etapas `closing` y `closed` también se informa de un entregable sin ninguna conformidad.
rule-sign-off-missing-why = Hasta que alguien lo haya aceptado puede volver: con deseos nuevos, cuando quienes lo hicieron se han ido. La última factura y el fin del proyecto esperan la misma firma.
rule-sign-off-missing-remedy = Repase los criterios de aceptación con quien firma, en una tarde, y escriba el día en `date` de la `[[acceptance]]`. Si queda algo, póngala como `conditional` y cree un `[[follow_up]]`.
rule-sign-off-missing-example = `Cortafuegos en Derby` terminó el 26 jul 2026, y tras 110 días nadie ha aceptado `Misma configuración que York`
rule-sign-off-missing-found = { $dated ->
    [yes] `{ $task }` terminó el { $date }
   *[no] `{ $task }` terminó
}, y tras { $days ->
    [one] { $days } día
   *[other] { $days } días
} nadie ha aceptado `{ $what }`
rule-sign-off-missing-found-rejected = { $dated ->
    [yes] `{ $task }` terminó el { $date }
   *[no] `{ $task }` terminó
}, y `{ $what }` se rechazó y no se ha aceptado desde entonces
rule-sign-off-missing-measured = { $days ->
    [one] { $days } día desde el fin
   *[other] { $days } días desde el fin
}
rule-silence-expired-sign = Un `[[health.silence]]` tiene un `until` que ya ha pasado.
rule-silence-expired-why = Lo que se acordó por un tiempo ha acabado, y lo que cubría vuelve a contar. Si se deja, quien lo lea después creerá que sigue vigente.
rule-silence-expired-remedy = Si el motivo sigue valiendo, acuerde un nuevo día con las mismas personas y escríbalo en `until`. Si no, quite el silencio y mire lo que cubría.
rule-silence-expired-example = el silencio de `go-live-in-freeze` para `live` terminó el 30 sept 2026; lo que cubría vuelve a contar
rule-silence-expired-found = el silencio de `{ $rule }`{ $about ->
    [yes] {" "}para `{ $record }`
   *[no] {""}
} terminó el { $until }; { $covered ->
    [yes] lo que cubría vuelve a contar
   *[no] ya no queda nada que cubriría
}
rule-silence-expired-measured = { $days ->
    [one] hace { $days } día
   *[other] hace { $days } días
}
rule-silence-expired-limit = un día futuro
rule-silence-unused-sign = Un `[[health.silence]]` vigente no cubre ningún hallazgo.
rule-silence-unused-why = Casi siempre es buena noticia: lo que se acordó tolerar ya no está. Pero un silencio olvidado también ocultará el próximo hallazgo de ese tipo, que nadie ha acordado.
rule-silence-unused-remedy = Quítelo. Si esperaba que cubriera algo, compare sus `rule` y `record` con lo que muestra `milepost check`.
rule-silence-unused-example = el silencio de `go-live-in-freeze` para `live` ya no cubre nada
rule-silence-unused-found = el silencio de `{ $rule }`{ $about ->
    [yes] {" "}para `{ $record }`
   *[no] {""}
} ya no cubre nada
rule-silence-unused-measured = ningún hallazgo
rule-silence-unused-limit = un hallazgo que cubra
rule-site-lacks-task-sign = Hay tareas que nombran un `site`, y a una sede le falta trabajo que tiene más de la mitad de las sedes, o que tiene la otra de dos sedes parecidas. Los nombres se comparan sin el de la sede y sin números.
rule-site-lacks-task-why = Las sedes se planifican una tras otra, y lo que se aprende en la tercera rara vez vuelve al plan de la quinta. La sede que es distinta es por la que llaman de noche.
rule-site-lacks-task-remedy = Añada la tarea al plan de esa sede. Si allí no hace falta, dígalo: silencie esta regla para la tarea de la otra sede, con el motivo. Así quien pregunte después encuentra la respuesta.
rule-site-lacks-task-example = la sede Preston no tiene ninguna tarea como `Cortafuegos en Derby`, que tienen Derby y York
rule-site-lacks-task-found = la sede { $site } no tiene ninguna tarea como `{ $task }`, que { $count ->
    [one] tiene { $sites }
   *[other] tienen { $sites }
}
rule-site-lacks-task-measured = { $count } de { $of } sedes
rule-site-lacks-task-limit = lo mismo en todas las sedes
rule-stakeholder-not-informed-sign = Una parte interesada sigue el proyecto cada semana o cada mes, y nada del plan de comunicación la nombra, por identificador, nombre o grupo, con esa frecuencia; o tiene mucha influencia, no se indica `involvement` y nada del plan la nombra.
rule-stakeholder-not-informed-why = Las personas con influencia que se llevan una sorpresa dicen que no. Piden una parada, una revisión u otra ronda de aprobación cuando más cuesta.
rule-stakeholder-not-informed-remedy = Añádala a la `audience` de algo que se comunica de todos modos, o añada una `[[communication]]` con periodicidad y responsable. Si solo quiere saber de las decisiones, ponga `involvement = "decisions"`.
rule-stakeholder-not-informed-example = la parte interesada `Finanzas y Facturación` quiere seguirlo cada semana, y nada del plan de comunicación la nombra
rule-stakeholder-not-informed-found = la parte interesada `{ $name }` { $wish ->
    [weekly] quiere seguirlo cada semana
    [monthly] quiere seguirlo cada mes
   *[influence] tiene mucha influencia
}, y { $told ->
    [once] lo que la nombra llega una sola vez
    [rarely] lo que la nombra llega como mucho cada { $days } días
   *[never] nada del plan de comunicación la nombra
}
rule-stakeholder-not-informed-measured = sin comunicación
rule-stakeholder-not-informed-measured-once = una vez
rule-stakeholder-not-informed-every = { $days ->
    [one] cada { $days } día
   *[other] cada { $days } días
}
rule-stakeholder-not-informed-limit = algo que la nombre
rule-update-incomplete-sign = Al informe más reciente de `updates/` le falta una parte que diga qué cambió, qué está bloqueado o qué decisión hace falta. El encabezado puede decirlo con otras palabras; *Nada* es una respuesta.
rule-update-incomplete-why = Quien lee toma lo que no se dice por una buena noticia. Un informe que no dice qué está bloqueado se lee como si no lo estuviera nada, y nadie decide lo que a nadie se preguntó.
rule-update-incomplete-remedy = Añada la parte, aunque sea una línea: `## What changed`, `## What is blocked`, `## Decisions needed`.
rule-update-incomplete-example = el informe del 13 nov 2026 no dice qué está bloqueado ni qué decisión hace falta
rule-update-incomplete-found = { $missing ->
    [changed] el informe del { $date } no dice qué cambió
    [blocked] el informe del { $date } no dice qué está bloqueado
    [decisions] el informe del { $date } no dice qué decisión hace falta
    [changed-blocked] el informe del { $date } no dice qué cambió ni qué está bloqueado
    [changed-decisions] el informe del { $date } no dice qué cambió ni qué decisión hace falta
    [blocked-decisions] el informe del { $date } no dice qué está bloqueado ni qué decisión hace falta
   *[all] el informe del { $date } no dice qué cambió, qué está bloqueado ni qué decisión hace falta
}
rule-update-incomplete-measured = { $count } de 3 preguntas contestadas
rule-update-incomplete-limit = las 3
rule-update-overdue-sign = El informe más reciente de `updates/` es más antiguo que el límite mientras el proyecto está en marcha.
rule-update-overdue-why = El silencio lo leen unos como buena noticia y otros como mala. Lo uno y lo otro son suposiciones, y ambas le cuestan la confianza que necesitará el día en que algo vaya mal.
rule-update-overdue-remedy = Escriba hoy tres partes breves: qué cambió, qué está bloqueado, qué decisión hace falta. Bastan cinco líneas: `updates/YYYY-MM-DD.md`.
rule-update-overdue-example = el informe más reciente es del 30 oct 2026, hace 14 días
rule-update-overdue-found = el informe más reciente es del { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-vendor-without-escalation-sign = Un proveedor con compromisos abiertos no tiene `contact` o no tiene `escalation`.
rule-vendor-without-escalation-why = El día en que no llega una entrega, las primeras horas se van en averiguar quién puede hacer algo. No es el comercial del proveedor.
rule-vendor-without-escalation-remedy = Pida ya al proveedor, mientras todo está tranquilo, un nombre y un número para cada paso: a quién llamar primero y a quién cuando eso no ayuda. Póngalos en `contact` y `escalation`.
rule-vendor-without-escalation-example = Keldbeck Telecom debe dos entregas, y nada dice a quién llamar cuando una no llega
rule-vendor-without-escalation-found = { $vendor } debe { $count ->
    [one] una entrega
   *[other] { SPELLED($count) } entregas
}, y { $missing ->
    [escalation] nada dice a quién llamar cuando una no llega
    [contact] nada dice a quién llamar primero
   *[both] nada dice a quién llamar
}
rule-vendor-without-escalation-measured = { $missing ->
    [escalation] sin vía de escalado
    [contact] sin contacto
   *[both] sin contacto ni vía de escalado
}
rule-vendor-without-escalation-limit = un contacto y una vía de escalado
rule-watermelon-sign = La calificación más reciente de un informe es verde, mientras los hechos ponen el proyecto en rojo. Se dice junto al estado y no lo cambia.
rule-watermelon-why = El verde sobre hechos rojos aleja la ayuda mientras sería barata. Cuando se descubre, la pregunta ya no es qué fue mal, sino quién lo sabía.
rule-watermelon-remedy = Mire los hallazgos que lo ponen en rojo. Si son ciertos, llámelo por su nombre, diga qué necesita y deje que le ayuden. Si no lo son, corrija los hechos o silencie la regla con el motivo.
rule-watermelon-example = el informe del 13 nov 2026 califica el proyecto de verde, y los hechos lo ponen en rojo: `Puesta en marcha` está previsto para el 26 ene 2027, 28 días laborables después de la fecha prometida, 11 dic 2026
rule-watermelon-found = el informe del { $date } califica el proyecto de verde, y los hechos lo ponen en rojo: { $fact }
rule-watermelon-found-no-fact = el informe del { $date } califica el proyecto de verde, y los hechos lo ponen en rojo
rule-watermelon-measured = calificado verde, calculado rojo
rule-watermelon-limit = el mismo color
