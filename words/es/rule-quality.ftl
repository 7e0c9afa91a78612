rule-critical-defects-open-sign = El recuento de defectos más reciente tiene defectos críticos abiertos. Es una alarma si el próximo hito abierto con punto de control (si ninguno lo tiene, con fecha prometida) no está más lejos que el límite.
rule-critical-defects-open-why = Un defecto crítico es uno con el que se ha dicho que no habrá puesta en marcha. Cerca de la fecha se cierra con prisas, se rebaja a uno menor o la fecha cae el último día.
rule-critical-defects-open-remedy = Designe a una persona para cada uno y pregunte a diario. Si uno no se puede cerrar a tiempo, llévelo ya a quienes deciden en el punto de control: fecha posterior, menos alcance o un rodeo que los usuarios acepten.
rule-critical-defects-open-example = 2 defectos críticos están abiertos el 13 nov 2026, 11 días antes de `Puesta en marcha`
rule-critical-defects-open-found = { $count ->
    [one] { $count } defecto crítico está abierto
   *[other] { $count } defectos críticos están abiertos
} el { $date }
rule-critical-defects-open-found-milestone = { $count ->
    [one] { $count } defecto crítico está abierto
   *[other] { $count } defectos críticos están abiertos
} el { $date }, { $days ->
    [0] y ha llegado el día de `{ $milestone }`
    [one] { $days } día antes de `{ $milestone }`
   *[other] { $days } días antes de `{ $milestone }`
}
rule-critical-defects-open-measured = { $count ->
    [one] { $count } abierto
   *[other] { $count } abiertos
}
rule-critical-defects-open-limit = { $days ->
    [one] ninguno, y menos a { $days } día de una puesta en marcha
   *[other] ninguno, y menos a { $days } días de una puesta en marcha
}
rule-defects-rising-sign = En tantos de los recuentos de defectos más recientes como dice el límite, cada vez había más abiertos que la anterior; o en cada uno se registraron más de los que se cerraron.
rule-defects-rising-why = Los defectos que se encuentran más rápido de lo que se cierran alejan el final de las pruebas día a día, mientras el plan sigue mostrando la fecha anterior. Los que se encuentran al final se entregan.
rule-defects-rising-remedy = Mire qué tienen en común los nuevos: a menudo una parte causa la mayoría. Pase personas del trabajo nuevo a cerrar hasta que el recuento baje, o saque esa parte de esta entrega.
rule-defects-rising-example = los defectos abiertos han aumentado en 3 recuentos seguidos: 7, 12 y 19 el 13 nov 2026
rule-defects-rising-found = los defectos abiertos han aumentado en { $counts } recuentos seguidos: { $open } el { $date }
rule-defects-rising-found-outpaced = se registran más defectos de los que se cierran en { $counts } recuentos seguidos hasta el { $date }: { $opened ->
    [one] { $opened } defecto registrado
   *[other] { $opened } defectos registrados
}, { $closed ->
    [one] { $closed } cerrado
   *[other] { $closed } cerrados
}
rule-defects-rising-measured = { $counts } recuentos seguidos
rule-defects-rising-limit = menos de { $counts }
rule-gate-passed-open-sign = Un hito con punto de control está terminado sin que su decisión esté tomada, o se tomó solo después, o tiene puntos de preparación abiertos. Es un aviso si nada muestra que se cumplieron los criterios de un go/no-go superado: no nombra ninguna decisión y ningún punto lo nombra.
rule-gate-passed-open-why = Un punto de control que se cruza sin más enseña a todos que los puntos de control son de adorno. Lo que allí quedó abierto ya no es de nadie, y vuelve tras la puesta en marcha.
rule-gate-passed-open-remedy = Haga que se tome y se feche la decisión, aunque sea después, y diga en qué se apoya. Ponga responsable y día a cada punto abierto, o ciérrelo de acuerdo con quien decidió.
rule-gate-passed-open-example = `Piloto aceptado` está superado, pero su decisión D-05 no está tomada y 2 de 6 puntos están abiertos
rule-gate-passed-open-found = `{ $task }` está superado, pero { $reasons }
rule-gate-passed-open-decision = su decisión { $id } no está tomada
rule-gate-passed-open-decision-late = su decisión { $id } se tomó después, el { $date }
rule-gate-passed-open-items = { $all ->
    [one] { $open } de { $all } punto está abierto
   *[other] { $open ->
        [one] { $open } de { $all } puntos está abierto
       *[other] { $open } de { $all } puntos están abiertos
    }
}
rule-gate-passed-open-both = { $decision } y { $items }
rule-gate-passed-open-limit = decidido y nada abierto
rule-gate-passed-open-found-bare = `{ $task }` está superado, y nada muestra que se cumplieran sus criterios: ninguna decisión, ningún punto
rule-gate-passed-open-measured-bare = ninguna decisión ni ningún punto
rule-gate-passed-open-limit-bare = una decisión, o puntos hechos
rule-gate-without-criteria-sign = Un hito abierto tiene un `gate` sin `criteria`, y ningún punto de preparación lo nombra.
rule-gate-without-criteria-why = Sin criterios, un punto de control es una reunión en la que gana la fecha. Qué era lo bastante bueno se discute entonces tras la puesta en marcha.
rule-gate-without-criteria-remedy = Escriba, antes de que nadie esté bajo presión, las tres a seis cosas que deben cumplirse para seguir, cada una de modo que se conteste con un sí o un no. Póngalas en `criteria`.
rule-gate-without-criteria-example = el punto de control de `Puesta en marcha` no tiene criterios
rule-gate-without-criteria-found = el punto de control de `{ $task }` no tiene criterios
rule-gate-without-criteria-measured = sin criterios
rule-gate-without-criteria-limit = criterios para cada punto de control
rule-gate-without-decision-sign = Un hito abierto tiene un `gate` sin `decision`, en un proyecto que registra decisiones.
rule-gate-without-decision-why = Un punto de control sin decisión se supera al seguir trabajando. Nadie ha dicho que sí, así que nadie ha mirado.
rule-gate-without-decision-remedy = Cree para él una decisión en el registro, con un `decider` y el día en que hace falta, y nómbrela en `decision` del punto de control.
rule-gate-without-decision-example = el punto de control de `Puesta en marcha` no nombra ninguna decisión, así que a nadie se le pide que decida
rule-gate-without-decision-found = el punto de control de `{ $task }` no nombra ninguna decisión, así que a nadie se le pide que decida
rule-gate-without-decision-measured = sin decisión
rule-gate-without-decision-limit = una decisión para cada punto de control
rule-go-live-not-ready-sign = Un punto de control está cerca y tiene puntos de preparación abiertos; es una alarma si está muy cerca.
rule-go-live-not-ready-why = Lo que está abierto una semana antes de una puesta en marcha o se hace con prisas o no se hace. Lo uno y lo otro lo descubren las personas a las que se prometió que funciona.
rule-go-live-not-ready-remedy = Repase hoy los puntos abiertos con sus responsables: qué se puede hacer a tiempo, qué se puede dejar fuera y quién está de acuerdo. Si queda demasiado, mueva el punto de control ahora, mientras es una decisión y no un accidente.
rule-go-live-not-ready-example = `Puesta en marcha` está a 9 días y 4 de 11 puntos están abiertos, 2 de ellos vencidos
rule-go-live-not-ready-found = `{ $task }` { $days ->
    [0] es hoy
    [one] está a { $days } día
   *[other] está a { $days } días
} y { $all ->
    [one] { $open } de { $all } punto está abierto
   *[other] { $open ->
        [one] { $open } de { $all } puntos está abierto
       *[other] { $open } de { $all } puntos están abiertos
    }
}{ $overdue ->
    [0] {""}
    [one] , { $overdue } de ellos vencido
   *[other] , { $overdue } de ellos vencidos
}
rule-go-live-not-ready-measured = { $open } de { $all } { $open ->
    [one] abierto
   *[other] abiertos
}
rule-go-live-not-ready-limit = { $days ->
    [one] ninguno abierto { $days } día antes
   *[other] ninguno abierto { $days } días antes
}
rule-no-acceptance-test-sign = Hay planificado un hito con un punto de control `go/no-go`, hay pruebas registradas y ninguna es del tipo `acceptance`.
rule-no-acceptance-test-why = Las pruebas de quienes lo hicieron muestran que funciona como se construyó. Solo quienes van a trabajar con ello pueden decir si su día funciona: la facturación, el relevo, el fin de mes.
rule-no-acceptance-test-remedy = Pida a dos o tres usuarios de cada equipo que hagan su trabajo real antes del punto de control y regístrelo como `[[suite]]` con `kind = "acceptance"`. Si ya la hay, póngale ese tipo.
rule-no-acceptance-test-example = `Puesta en marcha` está a 28 días, y ninguno de los 3 conjuntos es una prueba de aceptación de los usuarios
rule-no-acceptance-test-found = { $days ->
    [0] ha llegado el día de `{ $milestone }`
    [one] `{ $milestone }` está a { $days } día
   *[other] `{ $milestone }` está a { $days } días
}, y { $suites ->
    [one] el único conjunto no es una prueba de aceptación de los usuarios
   *[other] ninguno de los { $suites } conjuntos es una prueba de aceptación de los usuarios
}
rule-no-acceptance-test-found-planned = `{ $milestone }` está planificado, y { $suites ->
    [one] el único conjunto no es una prueba de aceptación de los usuarios
   *[other] ninguno de los { $suites } conjuntos es una prueba de aceptación de los usuarios
}
rule-no-acceptance-test-measured = sin prueba de aceptación
rule-no-acceptance-test-limit = una, de los usuarios
rule-no-rollback-sign = Está cerca un punto de control que pone algo en operación: el plan tiene un corte de servicio, o un punto de preparación suyo es de la categoría deployment, training o support, o de ninguna. Ningún punto es de la categoría rollback y ningún corte de servicio tiene `rollback`. Lo cerca que está lo fija `launch_amber`.
rule-no-rollback-why = La mayoría de las puestas en marcha que fueron mal se podrían haber deshecho en la primera hora, por alguien que lo hubiera probado antes. Después hay datos nuevos y ninguna marcha atrás.
rule-no-rollback-remedy = Añada un punto de la categoría `rollback`: quién decide dar marcha atrás, hasta cuándo, cuánto dura y que se ha probado una vez. Si es imposible, dígaselo a quien decide en el punto de control.
rule-no-rollback-example = `Puesta en marcha` está a 9 días, y nada prepara para ello una marcha atrás
rule-no-rollback-found = `{ $task }` { $days ->
    [0] es hoy
    [one] está a { $days } día
   *[other] está a { $days } días
}, y nada prepara para ello una marcha atrás
rule-no-rollback-measured = sin marcha atrás
rule-no-rollback-limit = { $days ->
    [one] una marcha atrás { $days } día antes
   *[other] una marcha atrás { $days } días antes
}
rule-outage-without-rollback-sign = Un corte de servicio planificado que aún está por delante no tiene `rollback`.
rule-outage-without-rollback-why = La noche del cambio nadie está lo bastante fresco para inventar una marcha atrás. Quien no la tiene sigue adelante hasta la mañana, con el servicio de todos parado.
rule-outage-without-rollback-remedy = Escriba cómo volver atrás, cuánto dura y el último momento en que se puede empezar; póngalo en `rollback` del corte de servicio. Si no hay marcha atrás posible, dígalo ahí y que lo decida el punto de control.
rule-outage-without-rollback-example = el corte de servicio de `Cortafuegos en Preston` del 5 dic 2026 no tiene marcha atrás
rule-outage-without-rollback-found = el corte de servicio de `{ $task }` del { $date } no tiene marcha atrás
rule-outage-without-rollback-measured = sin marcha atrás
rule-outage-without-rollback-limit = una marcha atrás para cada corte de servicio
rule-quality-stale-sign = El recuento de defectos más reciente es más antiguo que el límite mientras las pruebas están en curso: en él había defectos abiertos, o un conjunto está empezado y le quedan pruebas por ejecutar. Mira en las etapas `execution` y `closing`, y si no hay etapa indicada.
rule-quality-stale-why = Si está listo se juzga por estas cifras. Las antiguas parecen tan buenas como el día en que se escribieron, se haya encontrado lo que se haya encontrado desde entonces.
rule-quality-stale-remedy = Cuente hoy y anótelo: registrados, cerrados, abiertos, críticos. Que lo haga quien dirige las pruebas el mismo día de cada semana; lleva cinco minutos.
rule-quality-stale-example = el recuento de defectos más reciente es del 16 oct 2026, hace 28 días, y aún se ejecutan pruebas
rule-quality-stale-found = el recuento de defectos más reciente es del { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}, y { $running ->
    [yes] aún se ejecutan pruebas
   *[no] entonces había defectos abiertos
}
rule-readiness-overdue-sign = Un punto de preparación ha pasado su fecha `due` y no está hecho, y su punto de control aún está por delante.
rule-readiness-overdue-why = La preparación es lo que cede cuando la construcción se retrasa: la guía, el ensayo, los turnos. Se echa en falta el único día en que todos la necesitan.
rule-readiness-overdue-remedy = Pregunte a su responsable qué lo impide y acuerde un día antes del punto de control. Si al final no hace falta, dígalo en `notes` y quítelo, de acuerdo con quien decide en el punto de control.
rule-readiness-overdue-example = `Centro de servicio formado en el nuevo acceso` era para el 6 nov 2026, hace 7 días; `Puesta en marcha` es el 11 dic 2026
rule-readiness-overdue-found = `{ $what }` era para el { $due }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-readiness-overdue-gate = `{ $milestone }` es el { $date }
rule-readiness-overdue-limit = hecho a más tardar el { $due }
rule-readiness-without-evidence-sign = Un punto de preparación está hecho y no tiene `evidence`, y su punto de control está cerca.
rule-readiness-without-evidence-why = En el punto de control alguien preguntará cómo lo sabemos. Una marca es una opinión; un enlace al informe de pruebas, al formulario firmado o al registro es una respuesta.
rule-readiness-without-evidence-remedy = Pregunte a quien lo marcó qué miró y póngalo en `evidence`: bastan una frase y un enlace.
rule-readiness-without-evidence-example = `Marcha atrás ensayada` está marcado para `Puesta en marcha`, a 9 días, y nada muestra que esté hecho
rule-readiness-without-evidence-found = `{ $what }` está marcado para `{ $milestone }`, { $days ->
    [0] hoy
    [one] a { $days } día
   *[other] a { $days } días
}, y nada muestra que esté hecho
rule-readiness-without-evidence-measured = sin evidencia
rule-readiness-without-evidence-limit = { $days ->
    [one] evidencia desde { $days } día antes del punto de control
   *[other] evidencia desde { $days } días antes del punto de control
}
rule-readiness-without-owner-sign = Un punto de preparación no está hecho, su punto de control aún está por delante y no tiene `owner`.
rule-readiness-without-owner-why = Una lista que es del equipo no es de nadie. Todos ven la línea abierta y la dan por ajena.
rule-readiness-without-owner-remedy = Pregunte en la próxima reunión quién lo asume y ponga a esa persona en `owner`. Un solo nombre, aunque ayuden varios.
rule-readiness-without-owner-example = nadie es responsable de `Turnos de soporte de las dos primeras semanas`, que `Puesta en marcha` necesita
rule-readiness-without-owner-found = nadie es responsable de `{ $what }`
rule-readiness-without-owner-found-needed = nadie es responsable de `{ $what }`, que `{ $milestone }` necesita
rule-readiness-without-owner-limit = un responsable para cada punto
rule-sprint-not-closed-sign = Un sprint asumió algo, terminó hace más del límite y no tiene `completed`.
rule-sprint-not-closed-why = Nadie sabe cuánto está hecho y cuánto queda, así que no se puede decir qué día estará hecho todo; y el sprint falta en la velocidad con la que se planifica el siguiente.
rule-sprint-not-closed-remedy = Escriba `completed` en el sprint, en la unidad de `committed`; 0 si no se terminó nada. Lo que sobra va al sprint que lo asuma.
rule-sprint-not-closed-example = `Sprint 7` terminó el 6 nov 2026, hace 7 días, y no dice qué completó
rule-sprint-not-closed-found = `{ $sprint }` terminó el { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}, y no dice qué completó
rule-sprint-scope-added-sign = En el sprint más reciente que ha empezado se añadió más que el límite, en proporción a lo asumido.
rule-sprint-scope-added-why = Lo que entra por la puerta lateral desplaza lo prometido, y nadie ha decidido que sea así. Un poco es normal; mucho deja el compromiso sin valor.
rule-sprint-scope-added-remedy = Que una persona decida qué entra mientras un sprint está en curso y saque otro tanto a cambio. Lo que puede esperar dos semanas va a la próxima planificación; lo que es alcance nuevo se convierte en solicitud de cambio.
rule-sprint-scope-added-example = se añadieron 9 a `Sprint 7` mientras estaba en curso, el 41~% de los 22 asumidos
rule-sprint-scope-added-found = { $one ->
    [yes] se añadió { $added } a `{ $sprint }` mientras estaba en curso, el { $share } de los { $committed } asumidos
   *[no] se añadieron { $added } a `{ $sprint }` mientras estaba en curso, el { $share } de los { $committed } asumidos
}
rule-sprint-short-sign = Cada uno de los dos últimos sprints acabados completó menos de lo asumido que el límite.
rule-sprint-short-why = Una vez es una mala quincena; dos veces significa que el equipo asume más de lo que puede. Entonces nadie de fuera puede confiar en el objetivo de un sprint, y la previsión hecha con los compromisos es demasiado temprana.
rule-sprint-short-remedy = Asuma lo que los últimos sprints completaron, no lo que se espera. Pregunte en la retrospectiva qué se cruzó por medio y guarde sitio para ello.
rule-sprint-short-example = `Sprint 7` completó 14 de 22, y antes `Sprint 6`, 15 de 21
rule-sprint-short-found = `{ $sprint }` completó { $completed } de { $committed }, y antes `{ $before }`, { $before_completed } de { $before_committed }
rule-suite-without-owner-sign = Un conjunto de pruebas no tiene `owner`, y no se han ejecutado todas sus pruebas planificadas.
rule-suite-without-owner-why = Las pruebas que son de todos se ejecutan cuando todo lo demás está hecho, demasiado tarde para arreglar lo que encuentran.
rule-suite-without-owner-remedy = Designe a la persona que dice cuándo se ejecutan las pruebas y qué significa su resultado. No tiene por qué ser quien las ejecuta.
rule-suite-without-owner-example = nadie es responsable de las pruebas `Flujo del correo`
rule-suite-without-owner-found = nadie es responsable de las pruebas `{ $suite }`
rule-suite-without-owner-limit = un responsable
rule-tests-behind-sign = Un conjunto tiene pruebas planificadas sin ejecutar, y el próximo hito abierto con punto de control (si ninguno lo tiene, con fecha prometida; si no, el fin) no está más lejos que el límite.
rule-tests-behind-why = Las pruebas que se ejecutan en los últimos días encuentran fallos que nadie tiene tiempo de arreglar. Entonces cede o la fecha o la calidad, y casi siempre nadie decide cuál.
rule-tests-behind-remedy = Ejecute primero lo que impediría la puesta en marcha. Diga abiertamente qué pruebas dejará fuera y quién acepta el riesgo, o mueva la fecha mientras aún se pueda.
rule-tests-behind-example = no se han ejecutado 26 de las 64 pruebas planificadas de `Aceptación`, y `Puesta en marcha` está a 12 días
rule-tests-behind-found = { $recorded ->
    [yes] { $open ->
        [one] no se ha ejecutado { $open } de las { $planned } pruebas planificadas de `{ $suite }`
       *[other] no se han ejecutado { $open } de las { $planned } pruebas planificadas de `{ $suite }`
    }
   *[no] ninguna de las { $planned } pruebas planificadas de `{ $suite }` consta como ejecutada
}, y { $named ->
    [yes] `{ $milestone }`
   *[no] el fin
} { $past ->
    [yes] { $days ->
        [one] fue hace { $days } día
       *[other] fue hace { $days } días
    }
   *[no] { $days ->
        [0] es hoy
        [one] está a { $days } día
       *[other] está a { $days } días
    }
}
rule-tests-behind-measured = { $open } sin ejecutar
rule-tests-behind-limit = { $days ->
    [one] todas ejecutadas { $days } día antes
   *[other] todas ejecutadas { $days } días antes
}
rule-tests-failing-sign = Un conjunto tiene más pruebas fallidas, de las ejecutadas, que las que permite el límite.
rule-tests-failing-why = Cada prueba fallida cuesta al menos dos cosas más: el arreglo y la siguiente ejecución. Un conjunto que falla a menudo esconde además lo que se encontraría detrás de su primer fallo.
rule-tests-failing-remedy = Ordene los fallos por causa antes de que nadie arregle uno. Si la mayoría tiene la misma causa, arréglela y vuelva a ejecutar; si lo que está mal son las pruebas, corríjalas y dígalo. Planifique el tiempo para una segunda ejecución.
rule-tests-failing-example = han fallado 9 de las 40 pruebas de `Flujo del correo` ejecutadas, el 23~%
rule-tests-failing-found = { $failed ->
    [one] ha fallado { $failed } de las { $run } pruebas de `{ $suite }` ejecutadas, el { $share }
   *[other] han fallado { $failed } de las { $run } pruebas de `{ $suite }` ejecutadas, el { $share }
}
rule-training-after-go-live-sign = Un punto de preparación de la categoría training vence después de su punto de control, o una tarea con la palabra training en su nombre tiene el fin previsto después del último punto de control del proyecto y no es consecuencia de él.
rule-training-after-go-live-why = La gente se encuentra con el nuevo sistema antes de que nadie se lo haya enseñado. Busca su propio camino, llama al soporte y conserva los hábitos de los primeros días.
rule-training-after-go-live-remedy = Pase los cursos a las dos últimas semanas antes de la puesta en marcha, o la puesta en marcha a después de ellos. Si solo unas pocas personas van tarde, designe quién les ayuda hasta entonces.
rule-training-after-go-live-example = `Cursos en Preston` tiene el fin previsto para el 4 dic 2026, después de `Puesta en marcha`, el 30 nov 2026
rule-training-after-go-live-found = `{ $task }` tiene el fin previsto para el { $finish }, después de `{ $milestone }`, el { $date }
rule-training-after-go-live-found-item = `{ $what }` vence el { $due }, después de `{ $milestone }`, el { $date }
rule-training-after-go-live-limit = a más tardar el { $date }
rule-velocity-falling-sign = Cada uno de los dos últimos sprints acabados completó menos que el anterior, y la caída conjunta supera el límite.
rule-velocity-falling-why = Una velocidad que baja rara vez se arregla sola. Muestra defectos que se comen el tiempo, personas a las que se llevan a otra cosa o trabajo más difícil de lo que parecía, semanas antes de que se incumpla una fecha.
rule-velocity-falling-remedy = Pregunte al equipo en qué se fue el tiempo y mire los defectos abiertos, las ausencias y el trabajo no planificado de esos sprints. Mueva la previsión ya: usa el ritmo de las últimas semanas.
rule-velocity-falling-example = la velocidad bajó de 24 a 19 y a 15 en `Sprint 7`
rule-velocity-falling-found = la velocidad bajó de { $first } a { $second } y a { $third } en `{ $sprint }`
rule-velocity-falling-measured = { $share } menos
rule-velocity-falling-limit = como máximo { $share } menos
