rule-commitment-overdue-sign = El compromiso de un proveedor ha pasado su fecha `due` o, si no la tiene, la de `promised`, y no está entregado.
rule-commitment-overdue-why = Una entrega que llega tarde y de la que nadie habla llega aún más tarde. El trabajo que hay detrás espera, y quien debía hacerlo ya tiene otro encargo cuando por fin puede empezar.
rule-commitment-overdue-remedy = Llame hoy al proveedor y pida una fecha nueva por escrito; póngala en `promised`. Si la fecha no se sostiene, use la vía de escalado antes del día en que debe empezar el trabajo que espera. Anote `delivered` cuando llegue.
rule-commitment-overdue-example = Keldbeck Telecom: `Enlace en Preston` era para el 3 ago 2026, hace 102 días, y está prometido para el 30 nov 2026; `Enlace más rápido en Preston` depende de ello y puede esperar hasta el 30 nov 2026
rule-commitment-overdue-found = { $own ->
    [yes] `{ $what }`
   *[no] { $vendor }: `{ $what }`
} { $agreed ->
    [yes] era para el
   *[no] estaba prometido para el
} { $due }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}{ $promised ->
    [yes] , y está prometido para el { $expected }
   *[no] {""}
}
rule-commitment-overdue-goes-on = `{ $task }` sigue sin ello
rule-commitment-overdue-too-late = `{ $task }` depende de ello y tenía que empezar a más tardar el { $latest }
rule-commitment-overdue-latest = `{ $task }` depende de ello y puede esperar hasta el { $latest }
rule-commitment-overdue-waits = `{ $task }` depende de ello
rule-commitment-overdue-measured = { $days ->
    [one] { $days } día de retraso
   *[other] { $days } días de retraso
}
rule-commitment-overdue-limit = entregado a más tardar el { $due }
rule-commitment-slipping-sign = Un compromiso abierto está prometido para un día posterior al que vencía o, como advertencia, para un día posterior al último inicio posible de la tarea que lo necesita. Para el propio proveedor, en el sitio destinado a él, es siempre una advertencia.
rule-commitment-slipping-why = La primera fecha nueva rara vez es la última. Mientras no haya pasado, aún hay tiempo para exigir al proveedor el día acordado o para mover el trabajo que espera.
rule-commitment-slipping-remedy = Pregunte de qué depende la nueva fecha y qué permitiría volver a la anterior. Compruebe que la tarea que necesita la entrega está planificada después de la nueva fecha y avise a quien está reservado para ella.
rule-commitment-slipping-example = Dunmere Supplies: `Cortafuegos para Preston` se acordó para el 20 nov 2026 y ahora está prometido para el 2 dic 2026, 12 días más tarde; `Cortafuegos en Preston` debe empezar a más tardar el 27 nov 2026
rule-commitment-slipping-found = { $own ->
    [yes] `{ $what }`
   *[no] { $vendor }: `{ $what }`
} se acordó para el { $due } y ahora está prometido para el { $expected }, { $days ->
    [one] { $days } día más tarde
   *[other] { $days } días más tarde
}
rule-commitment-slipping-effect = `{ $task }` debe empezar a más tardar el { $latest }
rule-commitment-slipping-measured = { $days ->
    [one] { $days } día más tarde
   *[other] { $days } días más tarde
}
rule-commitment-slipping-limit = el día acordado, { $due }
rule-committed-date-unlikely-sign = Según el plan, un hito cumple la fecha prometida, pero en menos simulaciones de la previsión que el umbral. Un hito que va tarde ya según el plan queda para `schedule-late`.
rule-committed-date-unlikely-why = Un plan suma duraciones probables y no incluye los riesgos. Donde confluyen varios trabajos, o hay uno con una cola larga en el camino, la suma se cumple menos veces que cada una de sus partes.
rule-committed-date-unlikely-remedy = Vea en la página de la previsión qué es lo que más mueve el fin y actúe ahí: empezarlo antes, quitarle su riesgo o dar al hito días de reserva. Si no, acuerde una fecha que cumplan 8 de cada 10 simulaciones.
rule-committed-date-unlikely-example = `Puesta en marcha` está planificado para el 11 dic 2026, a tiempo para la fecha prometida, 11 dic 2026, pero solo 3 de cada 10 simulaciones de la previsión cumplen esa fecha
rule-committed-date-unlikely-found = `{ $task }` está planificado para el { $planned }, a tiempo para la fecha prometida, { $committed }, pero { $runs ->
    [none] ninguna simulación de la previsión cumple esa fecha
    [fewer] menos de { $count }~de~cada~{ $of } simulaciones de la previsión cumplen esa fecha
    [more] solo algo más de { $count }~de~cada~{ $of } simulaciones de la previsión cumplen esa fecha
   *[about] solo { $count }~de~cada~{ $of } simulaciones de la previsión cumplen esa fecha
}
rule-critical-task-without-owner-sign = Una tarea de un día o más en la ruta crítica debe empezar dentro del límite y no tiene `owner`, nadie asignado ni `vendor`. Calla si el plan no nombra a nadie.
rule-critical-task-without-owner-why = Las personas que la harían están llenando ahora mismo esas semanas con otro trabajo. El día en que debería empezar, alguien pregunta de quién es, y cada día de búsqueda mueve el fin.
rule-critical-task-without-owner-remedy = Designe esta semana a una persona y pregúntele si tiene tiempo: `owner`, o `assign` con la parte de la semana. Si nadie puede, es mejor decirlo hoy, mientras el plan aún se puede cambiar.
rule-critical-task-without-owner-example = `Copiar las carpetas compartidas` está en la ruta crítica y debe empezar el 23 nov 2026, dentro de 10 días, y no hay nadie designado para hacerlo
rule-critical-task-without-owner-found = `{ $task }` está en la ruta crítica y debe empezar el { $start }, y no hay nadie designado para hacerlo
rule-critical-task-without-owner-found-ahead = `{ $task }` está en la ruta crítica y debe empezar el { $start }, dentro de { $days ->
    [one] { $days } día
   *[other] { $days } días
}, y no hay nadie designado para hacerlo
rule-critical-task-without-owner-measured = { $days ->
    [one] { $days } día hasta su inicio
   *[other] { $days } días hasta su inicio
}
rule-critical-task-without-owner-limit = { $days ->
    [one] designado { $days } día antes
   *[other] designado { $days } días antes
}
rule-deadline-missed-sign = Una tarea, un hito o una fase sin terminar tiene el fin previsto después de su `deadline`.
rule-deadline-missed-why = Una fecha límite no mueve nada en el plan, para que las fechas sigan siendo honestas. Que se incumple hay que decirlo, o nadie lo ve hasta que ha pasado el día.
rule-deadline-missed-remedy = Siga «por qué esta fecha» hacia atrás hasta lo que marca el fin. Después acorte ese trabajo, adelántelo o acuerde un nuevo `deadline`.
rule-deadline-missed-example = `Montar servidores` tiene el fin previsto para el 16 oct 2026, 9 días laborables después de su fecha límite, 5 oct 2026
rule-deadline-missed-found = `{ $task }` tiene el fin previsto para el { $finish }, { $days ->
    [0] después de su fecha límite
    [one] { $days } día laborable después de su fecha límite
   *[other] { $days } días laborables después de su fecha límite
}, { $deadline }
rule-deadline-missed-limit = `deadline` { $deadline }
rule-effort-over-sign = En una línea de trabajo con trabajo abierto, el esfuerzo real supera lo planificado para el trabajo hecho hasta ahora en más del límite. Cuentan las tareas con `planned` y `actual` en `effort`, una vez hechos al menos cinco días planificados.
rule-effort-over-why = Quien necesitó un tercio más para la primera mitad necesitará un tercio más para la segunda. Las fechas aún parecen buenas porque alguien trabaja por las noches; luego dejan de serlo, y faltan a la vez tiempo y dinero.
rule-effort-over-remedy = Pregunte qué llevó más de lo pensado y dé a las tareas abiertas de esta línea de trabajo nuevos `remaining` y `estimate` teniéndolo en cuenta. Si entonces las fechas no se sostienen, dígalo ya: menos cosas, más personas o una fecha posterior.
rule-effort-over-example = `Correo` ha llevado 61 días de esfuerzo para trabajo que se planificó en 41, un 49~% más, y 5 de sus tareas están abiertas
rule-effort-over-found = `{ $workstream }` ha llevado { $count ->
    [one] { $actual } día
   *[other] { $actual } días
} de esfuerzo para trabajo que se planificó en { $planned }, un { $share } más, y { $open ->
    [one] { $open } de sus tareas está abierta
   *[other] { $open } de sus tareas están abiertas
}
rule-effort-over-other-work = Otro trabajo
rule-effort-over-limit = como máximo +{ $share }
rule-fact-in-future-sign = La fecha de algo ocurrido es posterior a la fecha a la que corresponden las cifras: `started` o `finished` de una tarea, `made`, `decided`, `closed`, `delivered`, `done`, `communicated`, `reviewed`, una medición, una conformidad.
rule-fact-in-future-why = Lo terminado se da por hecho, y todo lo que sigue se mueve. Un año mal escrito convierte trabajo retrasado en trabajo acabado, en todas las páginas.
rule-fact-in-future-remedy = Corrija la fecha. Si es un plan y no un hecho, quítela: las fechas futuras se calculan, y `finish_on` o `not_before` las fijan. Lo que tiene fecha posterior cuenta como abierto en los registros. Si es cierta, adelante `status_date`.
rule-fact-in-future-example = `Pedir conmutadores` consta como terminado el 9 oct 2027, después del 13 nov 2026 al que corresponde esto
rule-fact-in-future-found = `{ $name }` consta como { $what ->
    [finished] terminado
    [started] empezado
    [measured] medido
    [reviewed] revisado
    [scored] puntuado
    [closed] cerrado
    [made] tomado
    [decided] decidido
    [communicated] comunicado
    [delivered] entregado
    [told] informado
    [signed-off] conforme
   *[done] hecho
} el { $date }, después del { $speaks_for } al que corresponde esto
rule-fact-in-future-limit = no después del { $speaks_for }
rule-go-live-in-freeze-sign = Una puesta en marcha o un corte de servicio planificado cae dentro de una congelación del calendario. Es puesta en marcha un hito cuyo punto de control es del tipo `go/no-go`, o que lleva go-live, live, launch o cut-over en su nombre o tipo, o que conlleva o sigue directamente a un corte de servicio; un nombre que solo habla de aprobación no lo es. Cualquier otro punto de control o hito prometido en una congelación es un aviso.
rule-go-live-in-freeze-why = Una congelación señala los días en que el negocio menos se puede permitir un fallo y en que nadie está libre para ayudar. Los cambios (cut-over) que caen ahí se cancelan tarde o se lamentan.
rule-go-live-in-freeze-remedy = Mueva la puesta en marcha al primer día laborable tras la congelación o adelante el trabajo previo. Si el negocio acepta una excepción, silencie la regla para este registro con el motivo y una fecha de fin.
rule-go-live-in-freeze-example = `Puesta en marcha` está previsto para el 29 dic 2026, dentro de la congelación `Facturación de fin de trimestre` (del 28 dic al 4 ene)
rule-go-live-in-freeze-found = `{ $task }` está previsto para el { $date }, dentro de la congelación `{ $freeze }` (del { $from } al { $to })
rule-go-live-in-freeze-found-outage = el corte de servicio de `{ $task }` está planificado para el { $date }, dentro de la congelación `{ $freeze }` (del { $from } al { $to })
rule-go-live-in-freeze-measured = dentro de la congelación
rule-go-live-in-freeze-limit = fuera del { $from } al { $to }
rule-no-reserve-sign = Un proyecto en planificación o ejecución termina justo el día prometido (`committed` de su último hito o, si no, la línea base), y nada en el plan puede absorber una sorpresa: ni `reserve_days` en `[contingency]`, ni una tarea abierta con un `estimate` con rango, ni una tarea que sea un colchón.
rule-no-reserve-why = Siempre hay algo que dura más. Un plan sin margen convierte cada pequeño retraso en una promesa rota y enseña a todos a ocultar los retrasos todo lo que pueden.
rule-no-reserve-remedy = Pregunte por cada tarea grande cuánto dura en un mal día y escriba `estimate = {"{"} low, likely, high {"}"}`. Acuerde después con el patrocinador unos días entre el plan y la promesa y guárdelos a la vista como `reserve_days`: una reserva que nadie ve es la primera que se gasta.
rule-no-reserve-example = `Puesta en marcha` está planificado para el 11 dic 2026, el día prometido, y el plan no tiene reserva: una tarea con un día de retraso retrasa el proyecto
rule-no-reserve-found = `{ $task }` está planificado para el { $date }, el día prometido, y el plan no tiene reserva: una tarea con un día de retraso retrasa el proyecto
rule-no-reserve-found-finish = El fin está planificado para el { $date }, el día prometido, y el plan no tiene reserva: una tarea con un día de retraso retrasa el proyecto
rule-no-reserve-measured = ni un día de margen
rule-no-reserve-limit = una reserva, un rango o algo de holgura
rule-only-build-effort-sign = En un plan de cierto tamaño ninguna tarea, hito, fase ni línea de trabajo se llama revisión, aprobación, prueba, formación o ventana de cambio, ni lo es por su tipo (un `gate`, un `outage`). Lee inglés, alemán, francés, español, portugués, italiano y neerlandés, según `language` de `[site]`.
rule-only-build-effort-why = Construir es la parte que todos ven. Las revisiones, las conformidades, corregir lo que encuentran las pruebas y esperar una ventana de mantenimiento llevan otro tanto, y llegan al final, cuando ya no queda tiempo.
rule-only-build-effort-remedy = Recorra cada entregable y pregunte: ¿quién lo mira, quién dice que sí, quién tiene que aprenderlo y cuándo se puede encender? Ponga las respuestas en el plan como tareas con responsable. Si usa otras palabras para ello, silencie la regla.
rule-only-build-effort-example = ninguna de las 24 tareas del plan es una revisión, aprobación, prueba, formación o ventana de cambio: lo que viene tras la construcción no tiene tiempo
rule-only-build-effort-found = ninguna de las { $count } tareas del plan es una revisión, aprobación, prueba, formación o ventana de cambio: lo que viene tras la construcción no tiene tiempo
rule-only-build-effort-measured = ninguna encontrada
rule-only-build-effort-limit = revisión, aprobación, prueba, formación o ventana de cambio
rule-outage-in-working-hours-sign = Un corte de servicio planificado ocupa horario de trabajo del calendario del proyecto, y ninguna decisión tomada nombra su tarea en `affects`.
rule-outage-in-working-hours-why = Todos los que se quedan sin servicio se paran, y el soporte que debería ayudar con el cambio atiende sus llamadas. Lo que sale mal lo ven todos.
rule-outage-in-working-hours-remedy = Páselo a la tarde o al fin de semana. Si de día es la única manera, que lo decida quien responde por las personas afectadas, y nombre la tarea en `affects` de esa decisión.
rule-outage-in-working-hours-example = el corte de servicio de `Cortafuegos en York` ocupa 4 horas de horario de trabajo, del vie 20 nov 2026 13:00 al sáb 21 nov 2026 06:00
rule-outage-in-working-hours-found = el corte de servicio de `{ $task }` ocupa { $time } de horario de trabajo, del { $from } al { $to }
rule-outage-in-working-hours-measured = { $time } de horario de trabajo
rule-outage-in-working-hours-limit = fuera del horario de trabajo, o decidido
rule-outage-in-working-hours-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
rule-outage-in-working-hours-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
rule-plan-conflict-sign = Un límite que las dependencias incumplen, fechas escritas a mano anteriores a lo que la tarea espera, trabajo que empezó antes de terminar lo que espera o, donde el trabajo está nivelado, una tarea que necesita de alguien más de lo que nunca podrá dar.
rule-plan-conflict-why = Una de las dos afirmaciones ya no es cierta. Las fechas se calculan rodeándola, así que el plan parece entero mientras una promesa en él ya está rota.
rule-plan-conflict-remedy = Pregunte cuál de las dos vale. Mueva o quite el límite o las fechas escritas a mano, o cambie la dependencia: acorte el trabajo previo, solápelo o quite la dependencia donde nadie espera de verdad.
rule-plan-conflict-example = `Montar servidores` tiene el inicio previsto para el 9 jul 2026, pero su `not_after` es el 7 jul 2026
rule-plan-conflict-found-limit = { $typed ->
    [yes] { $starts ->
        [yes] `{ $task }` tiene fechas escritas a mano que empiezan el { $day }, pero su `{ $key }` es el { $date }
       *[no] `{ $task }` tiene fechas escritas a mano que terminan el { $day }, pero su `{ $key }` es el { $date }
    }
   *[no] { $starts ->
        [yes] `{ $task }` tiene el inicio previsto para el { $day }, pero su `{ $key }` es el { $date }
       *[no] `{ $task }` tiene el fin previsto para el { $day }, pero su `{ $key }` es el { $date }
    }
}
rule-plan-conflict-limit = `{ $key }` { $date }
rule-plan-conflict-found-typed = las fechas escritas a mano de `{ $task }` son anteriores a lo que permite `{ $other }`, a lo que espera
rule-plan-conflict-found-typed-hidden = las fechas escritas a mano de `{ $task }` son anteriores a lo que permite algo que no se muestra aquí, a lo que espera
rule-plan-conflict-measured-typed = { $from } a { $to }
rule-plan-conflict-limit-typed = no antes de lo que espera
rule-plan-conflict-found-started = `{ $task }` empezó el { $day }, antes del fin de `{ $other }`, a lo que espera
rule-plan-conflict-found-started-hidden = `{ $task }` empezó el { $day }, antes del fin de algo que no se muestra aquí, a lo que espera
rule-plan-conflict-limit-started = no antes del fin de lo que espera
rule-plan-conflict-found-person = `{ $task }` necesita más tiempo de { $person } del que hay, por mucho que espere
rule-plan-conflict-measured-person = más de lo que se puede dar
rule-plan-conflict-limit-person = lo que puede dar { $person }
rule-schedule-late-sign = Un hito está previsto más tarde que la fecha prometida o, si no hay nada prometido, el fin va más tarde que la línea base, en más que la tolerancia.
rule-schedule-late-why = Personas ajenas al proyecto han planificado en torno a esa fecha. Un desvío contado pronto cuesta una llamada; contado tarde, un fin de semana, una penalización o una segunda puesta en marcha.
rule-schedule-late-remedy = Siga «por qué esta fecha» desde el hito hacia atrás hasta la tarea que la marca. Después elija abiertamente: menos alcance, más personas en esa tarea o una fecha nueva, acordada y puesta en `committed`.
rule-schedule-late-example = `Puesta en marcha` está previsto para el 15 ene 2027, 23 días laborables después de la fecha prometida, 11 dic 2026
rule-schedule-late-found = `{ $task }` está previsto para el { $forecast }, { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
} después de la fecha prometida, { $committed }
rule-schedule-late-found-finish = { $subject ->
    [your-part] el fin de su parte
    [what-is-shown] el fin del trabajo que se muestra aquí
   *[project] el fin
} está previsto para el { $forecast }, { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
} después del de la línea base, { $baseline }
rule-schedule-late-measured = { $days ->
    [one] { $days } día laborable de retraso
   *[other] { $days } días laborables de retraso
}
rule-start-overdue-sign = Una tarea no tiene `started` ni está `blocked`, y solo la retiene la fecha de estado: según la línea base debería haber empezado hace más del límite o, sin línea base, lo que espera está ahí desde hace ese tiempo. Es una advertencia si lo dice la línea base y queda poca holgura.
rule-start-overdue-why = El plan mueve esa tarea a mañana, cada día, y con ella todo lo que hay detrás. O el trabajo ha empezado y el plan no lo sabe, o algo lo retiene y nadie lo ha escrito.
rule-start-overdue-remedy = Pregunte hoy a su responsable. Si ha empezado, escriba `started`. Si no, escriba qué lo retiene: `blocked` con el motivo, una dependencia en `after` o un `not_before` honesto.
rule-start-overdue-example = `Cablear los armarios` debería haber empezado el 2 nov 2026, hace 11 días; nadie ha dicho que haya empezado ni qué lo retiene
rule-start-overdue-found = `{ $task }` podría haber empezado el { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}; nadie ha dicho que haya empezado ni qué lo retiene
rule-start-overdue-found-agreed = `{ $task }` debería haber empezado el { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}; nadie ha dicho que haya empezado ni qué lo retiene
rule-work-before-delivery-sign = Una tarea sin empezar tiene el inicio previsto antes del día en que se espera la entrega que necesita.
rule-work-before-delivery-why = Llega el técnico y el equipo no. El día se paga, el turno se pierde y el siguiente libre está a semanas de distancia.
rule-work-before-delivery-remedy = Ponga a la tarea un `not_before` en el día siguiente a la entrega y mire qué mueve. Si es demasiado tarde, adelante la entrega o separe lo que se puede hacer sin ella.
rule-work-before-delivery-example = `Montar los conmutadores` está planificado para empezar el 9 nov 2026, antes de que Dunmere Supplies entregue `Doce conmutadores` el 16 nov 2026
rule-work-before-delivery-found = `{ $task }` está planificado para empezar el { $start }, antes de que { $own ->
    [yes] usted
   *[no] { $vendor }
} entregue `{ $what }` el { $expected }
rule-work-before-delivery-measured = empieza el { $start }
rule-work-before-delivery-limit = no antes del { $expected }
rule-workstream-misses-dates-sign = Una línea de trabajo incumplió varias de sus últimas fechas: la tarea terminó después de su fin de la línea base o de su `deadline`, o sigue abierta tras él, y va más tarde que lo que esperaba. Una línea de trabajo terminada se deja en paz.
rule-workstream-misses-dates-why = Una tarea tarde es mala suerte. La tercera en el mismo sitio tiene una causa que también encontrará la siguiente: una estimación demasiado corta, una persona con dos puestos, un proveedor que no contesta.
rule-workstream-misses-dates-remedy = Hable con quienes hacen el trabajo antes de cambiar una fecha: ¿qué retuvo cada una de estas tareas y qué tienen en común? Elimínelo, o planifique lo que queda con lo aprendido.
rule-workstream-misses-dates-example = `Red` ha incumplido 3 de sus últimas 5 fechas: `Pedir los cortafuegos` (9 días tarde), `Cablear los armarios` (4 días tarde) y `Cortafuegos en Preston` (3 días tarde, aún abierta)
rule-workstream-misses-dates-found = `{ $workstream }` ha incumplido { $count } de sus últimas { $of } fechas: { $tasks }
rule-workstream-misses-dates-found-all = { $count ->
    [one] `{ $workstream }` ha incumplido su última fecha: { $tasks }
   *[other] `{ $workstream }` ha incumplido sus últimas { $count } fechas: { $tasks }
}
rule-workstream-misses-dates-task = `{ $task }` ({ $days ->
    [one] { $days } día
   *[other] { $days } días
} tarde{ $open ->
    [yes] , aún abierta
   *[no] {""}
})
rule-workstream-misses-dates-measured = incumplidas { $count } de { $of }
rule-workstream-misses-dates-limit = menos de { $count } incumplidas
