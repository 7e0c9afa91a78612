# predecesora, sucesora; lead = adelanto; lag = decalaje; CPLI, BEI con sus siglas.
rule-missing-logic-sign = Más del 5~% de las tareas abiertas no tiene predecesora o sucesora. Una dependencia de una tarea de resumen cuenta para sus partes; aquello con lo que el proyecto empieza y termina solo necesita una dependencia.
rule-missing-logic-why = Una tarea sin dependencias no se mueve cuando otras se desvían, y su propio desvío no mueve nada. La fecha de fin parece entonces más segura de lo que es.
rule-missing-logic-remedy = Indique con `after` a qué espera cada tarea, y procure que algo la espere a ella: como mínimo, el hito para el que se hace.
rule-missing-logic-example = 4 de 31 tareas abiertas no tienen predecesora o sucesora (13~%): `Formar al centro de servicio`, `Pedir etiquetas`, `Vaciar el almacén` y 1 más
rule-missing-logic-title = Dependencias que faltan
rule-missing-logic-within = dependencias que faltan
rule-missing-logic-definition = Tareas abiertas que no esperan a nada o a las que nada espera. No se cuenta aquello con lo que el proyecto empieza y termina.
rule-missing-logic-found = { $count ->
    [one] { $count } de { $of } tareas abiertas no tiene predecesora o sucesora
   *[other] { $count } de { $of } tareas abiertas no tienen predecesora o sucesora
} ({ $share })
rule-lead-sign = Una dependencia de una tarea abierta tiene un adelanto (decalaje negativo), como `after = ["build - 2d"]`.
rule-lead-why = Un adelanto dice que el trabajo empieza unos días antes de un final que nadie conoce todavía. Es difícil seguir a través de él la holgura y la ruta crítica.
rule-lead-remedy = Divida la primera tarea en el punto en que puede empezar la segunda y enlace con esa parte, o use una dependencia de inicio a inicio.
rule-lead-example = 1 de 44 dependencias hacia tareas abiertas tiene un adelanto (2,3~%): `Redactar el traspaso`
rule-lead-title = Adelantos
rule-lead-within = adelantos
rule-lead-definition = Dependencias hacia tareas abiertas con decalaje negativo.
rule-lead-found = { $count ->
    [one] { $count } de { $of } dependencias hacia tareas abiertas tiene un adelanto
   *[other] { $count } de { $of } dependencias hacia tareas abiertas tienen un adelanto
} ({ $share })
rule-lag-sign = Más del 5~% de las dependencias de tareas abiertas tiene un decalaje, como `after = ["order + 6w"]`.
rule-lag-why = Un decalaje es tiempo en el que ocurre algo que el plan no nombra: una entrega, una prueba, una aprobación. Nadie es responsable de ello, informa de ello ni puede acortarlo.
rule-lag-remedy = Convierta la espera en una tarea, con un nombre y alguien que la vigile. Deje los decalajes para lo que de verdad es solo tiempo, como el hormigón que fragua.
rule-lag-example = 5 de 44 dependencias hacia tareas abiertas tienen un decalaje (11~%): `Enlace en Derby`, `Mover los archivos` y 3 más
rule-lag-title = Decalajes
rule-lag-within = decalajes
rule-lag-definition = Dependencias hacia tareas abiertas con decalaje positivo.
rule-lag-found = { $count ->
    [one] { $count } de { $of } dependencias hacia tareas abiertas tiene un decalaje
   *[other] { $count } de { $of } dependencias hacia tareas abiertas tienen un decalaje
} ({ $share })
rule-few-finish-to-start-sign = Menos del 90~% de las dependencias de tareas abiertas es de fin a inicio.
rule-few-finish-to-start-why = De fin a inicio es lo que la gente entiende por «después». Los demás tipos atan un extremo de la tarea y dejan el otro suelto, de modo que un retraso puede detenerse ahí sin que se vea.
rule-few-finish-to-start-remedy = Mire cada dependencia SS, FF y SF: ¿se puede dividir la tarea para que baste una dependencia normal? Si no, déjela y compruebe que el otro extremo de la tarea también está enlazado.
rule-few-finish-to-start-example = 9 de 44 dependencias hacia tareas abiertas no son de fin a inicio (20~%): `Dar de alta portátiles`, `Mover los archivos` y 7 más
rule-few-finish-to-start-title = Dependencias que no son de fin a inicio
rule-few-finish-to-start-within = dependencias que no son de fin a inicio
rule-few-finish-to-start-definition = Dependencias hacia tareas abiertas de los tipos SS, FF y SF.
rule-few-finish-to-start-found = { $count ->
    [one] { $count } de { $of } dependencias hacia tareas abiertas no es de fin a inicio
   *[other] { $count } de { $of } dependencias hacia tareas abiertas no son de fin a inicio
} ({ $share })
rule-hard-constraint-sign = Más del 5~% de las tareas e hitos abiertos debe empezar o terminar un día fijo, o no después de él, o tiene fechas escritas a mano.
rule-hard-constraint-why = Una fecha clavada no se mueve cuando el trabajo previo se retrasa. El plan muestra entonces lo que se desea, no lo que va a pasar.
rule-hard-constraint-remedy = Quite el límite y enlace la tarea. Ponga una fecha prometida en `committed` o `deadline`: con ellas se compara y no atan nada. Si la fecha viene de verdad dada desde fuera, como el fin de un alquiler, silencie la regla para ese registro con el motivo.
rule-hard-constraint-example = 3 de 38 tareas e hitos abiertos están atados a una fecha venga lo que venga antes (7,9~%): `Puesta en marcha`, `Día de prensa`, `Fin del alquiler`
rule-hard-constraint-title = Restricciones rígidas
rule-hard-constraint-within = restricciones rígidas
rule-hard-constraint-definition = Tareas e hitos abiertos con `start_on`, `finish_on`, `not_after`, `finish_not_after` o fechas escritas a mano.
rule-hard-constraint-found = { $count ->
    [one] { $count } de { $of } tareas e hitos abiertos está atado a una fecha venga lo que venga antes
   *[other] { $count } de { $of } tareas e hitos abiertos están atados a una fecha venga lo que venga antes
} ({ $share })
rule-high-float-sign = Más del 5~% de las tareas abiertas tiene más de 44 días laborables de holgura total; en un proyecto de menos de 220 días laborables, más de una quinta parte de su duración.
rule-high-float-why = Tanto margen es raro en el trabajo real. Casi siempre falta una sucesora: la tarea hace falta antes de lo que el plan sabe.
rule-high-float-remedy = Pregunte por cada una de estas tareas qué no puede seguir sin ella y escriba esa dependencia. Lo que de verdad puede esperar puede quedarse como está.
rule-high-float-example = 4 de 31 tareas abiertas tienen más holgura de lo probable (13~%): `Etiquetar los cables`, `Vaciar el almacén` y 2 más
rule-high-float-title = Mucha holgura
rule-high-float-within = mucha holgura
rule-high-float-definition = Tareas abiertas con más holgura total que el límite.
rule-high-float-found = { $count ->
    [one] { $count } de { $of } tareas abiertas tiene más holgura de lo probable
   *[other] { $count } de { $of } tareas abiertas tienen más holgura de lo probable
} ({ $share })
rule-negative-float-sign = Una tarea o un hito abierto tiene holgura negativa: el trabajo hasta un límite dura más que el tiempo que hay.
rule-negative-float-why = El plan se contradice. Según sus propias cifras la fecha no se cumplirá, y nadie lo ha dicho todavía.
rule-negative-float-remedy = El cronograma nombra el límite que deja demasiado poco tiempo. Acorte el trabajo previo, acuerde una fecha posterior o quite el límite.
rule-negative-float-example = 6 de 38 tareas e hitos abiertos tienen holgura negativa (16~%): `Cambio (cut-over)`, `Pruebas`, `Puesta en marcha` y 3 más
rule-negative-float-title = Holgura negativa
rule-negative-float-within = holgura negativa
rule-negative-float-definition = Tareas e hitos abiertos con una holgura total inferior a cero.
rule-negative-float-found = { $count ->
    [one] { $count } de { $of } tareas e hitos abiertos tiene holgura negativa
   *[other] { $count } de { $of } tareas e hitos abiertos tienen holgura negativa
} ({ $share })
rule-long-task-sign = Más del 5~% de las tareas abiertas dura más de 44 días laborables; en un proyecto de menos de 220 días laborables, más de una quinta parte de su duración.
rule-long-task-why = De una tarea que dura meses nadie puede decir si va tarde hasta que lo está. El avance se convierte en una sensación.
rule-long-task-remedy = Divídala en resultados que alguien pueda mirar, de modo que algo se termine entre dos informes. Al trabajo todavía lejano póngale la etiqueta `rolling-wave` hasta que le llegue el turno: no se cuenta.
rule-long-task-example = 2 de 31 tareas abiertas duran más de lo que se puede seguir (6,5~%): `Migrar todos los buzones`, `Documentación`
rule-long-task-title = Tareas largas
rule-long-task-within = tareas largas
rule-long-task-definition = Tareas abiertas más largas que el límite. No se cuentan el trabajo continuo ni el que lleva la etiqueta rolling-wave.
rule-long-task-found = { $count ->
    [one] { $count } de { $of } tareas abiertas dura más de lo que se puede seguir
   *[other] { $count } de { $of } tareas abiertas duran más de lo que se puede seguir
} ({ $share })
rule-invalid-date-sign = Trabajo por hacer tiene fechas anteriores a la fecha de estado, o algo consta como ocurrido después de ella.
rule-invalid-date-why = Lo que había que hacer la semana pasada y no está hecho ya no se puede hacer la semana pasada. Cada fecha que se deriva de ello se equivoca en la misma medida.
rule-invalid-date-remedy = Las fechas escritas a mano (`manual`) se quedan donde están: ponga otras o quítelas para que las fechas se calculen. Corrija los hechos que caen en el futuro o adelante `status_date`.
rule-invalid-date-example = 1 de 52 tareas e hitos tiene una fecha imposible (1,9~%): `Pedir conmutadores`
rule-invalid-date-title = Fechas imposibles
rule-invalid-date-within = fechas imposibles
rule-invalid-date-definition = Trabajo por hacer con fechas anteriores a la fecha de estado, y hechos con fecha posterior a ella.
rule-invalid-date-found = { $count ->
    [one] { $count } de { $of } tareas e hitos tiene una fecha imposible
   *[other] { $count } de { $of } tareas e hitos tienen fechas imposibles
} ({ $share })
rule-no-resource-sign = Una tarea abierta de un día o más no tiene responsable, nadie asignado ni proveedor.
rule-no-resource-why = El trabajo que no es de nadie no se empieza. Y un plan que no sabe quién está ocupado y cuándo no sabe si se puede hacer.
rule-no-resource-remedy = Designe un `owner`; con `assign` y `effort` el plan también puede decir quién tiene demasiado que hacer.
rule-no-resource-example = 3 de 31 tareas abiertas de un día o más no tienen a nadie que las haga (9,7~%): `Formar al centro de servicio`, `Pedir etiquetas`, `Vaciar el almacén`
rule-no-resource-title = Nadie designado
rule-no-resource-within = nadie designado
rule-no-resource-definition = Tareas abiertas de un día o más sin `owner`, `assign` ni `vendor`.
rule-no-resource-found = { $count ->
    [one] { $count } de { $of } tareas abiertas de un día o más no tiene a nadie que la haga
   *[other] { $count } de { $of } tareas abiertas de un día o más no tienen a nadie que las haga
} ({ $share })
rule-missed-task-sign = Más del 5~% de las tareas que ya deberían estar terminadas terminó después de su fecha de la línea base o sigue abierta; o bien todas, por pocas que sean.
rule-missed-task-why = Lo bien que se ha cumplido el plan hasta ahora es la mejor estimación de lo bien que se cumplirá a partir de aquí.
rule-missed-task-remedy = Busque qué tienen en común las tareas retrasadas: un equipo, un proveedor, un tipo de estimación. Corrija lo mismo en lo que viene y acuerde después una nueva línea base si la anterior ya no dice nada.
rule-missed-task-example = 9 de 40 tareas vencidas hasta ahora van más tarde que su línea base (23~%): `Limpiar el directorio`, `Piloto`, `Corregir lo que encontró el piloto` y 6 más
rule-missed-task-title = Tareas incumplidas
rule-missed-task-within = tareas incumplidas
rule-missed-task-definition = De las tareas que la línea base da por terminadas en la fecha de estado, las que terminaron más tarde o no están terminadas.
rule-missed-task-found = { $count ->
    [one] { $count } de { $of } tareas vencidas hasta ahora va más tarde que su línea base
   *[other] { $count } de { $of } tareas vencidas hasta ahora van más tarde que su línea base
} ({ $share })
rule-broken-critical-path-sign = En el camino más largo desde ahora hasta el fin, un paso lo marca un límite, unas fechas escritas a mano o un «lo más tarde posible» en lugar del trabajo previo.
rule-broken-critical-path-why = Un retraso antes de ese paso queda absorbido y solo se ve cuando supera el hueco. Hasta ahí, el plan no puede decir qué marca la fecha de fin.
rule-broken-critical-path-remedy = Pregunte qué representa la fecha: una entrega, una congelación, las vacaciones de alguien. Póngalo en el plan como tarea, calendario o dependencia, para que el camino vaya desde ahora hasta el fin.
rule-broken-critical-path-example = 1 de 9 pasos que marcan la fecha de fin lo sujeta una fecha y no el trabajo previo (11~%): `Enlace en Preston`
rule-broken-critical-path-title = Prueba de la ruta crítica
rule-broken-critical-path-within = prueba de la ruta crítica
rule-broken-critical-path-definition = Pasos del camino más largo, desde ahora hasta el fin, que marcan un límite o unas fechas escritas a mano en lugar del paso previo.
rule-broken-critical-path-found = { $count ->
    [one] { $count } de { $of } pasos que marcan la fecha de fin lo sujeta una fecha y no el trabajo previo
   *[other] { $count } de { $of } pasos que marcan la fecha de fin los sujeta una fecha y no el trabajo previo
} ({ $share })
rule-cpli-low-sign = El índice de longitud de la ruta crítica es inferior a 0,95: (días laborables que quedan + holgura hasta el fin acordado) ÷ días laborables que quedan.
rule-cpli-low-why = Un índice de 0,9 dice que diez días de trabajo tienen que hacerse en nueve, siempre desde ahora hasta el final. Cuanto más cerca está el final, menos se pueden recuperar unos días.
rule-cpli-low-remedy = Siga la cadena de trabajo que marca la fecha de fin y acorte lo que hay en ella, o acuerde un fin posterior y póngalo en la línea base.
rule-cpli-low-example = quedan 60 días laborables de trabajo hasta el fin y 51 hasta el acordado: un índice de 0,85
rule-cpli-low-title = Índice de longitud de la ruta crítica (CPLI)
rule-cpli-low-within = CPLI (índice de longitud de la ruta crítica)
rule-cpli-low-definition = (Días laborables que quedan + holgura hasta el fin acordado) ÷ días laborables que quedan. El fin acordado es el de la línea base o, si no, la fecha prometida.
rule-cpli-low-index = { $days ->
    [one] queda { $days }~día laborable hasta el fin previsto y { $agreed } hasta el acordado
   *[other] quedan { $days }~días laborables hasta el fin previsto y { $agreed } hasta el acordado
}
rule-cpli-low-index-passed = { $days ->
    [one] queda { $days }~día laborable hasta el fin previsto, y el acordado ha pasado
   *[other] quedan { $days }~días laborables hasta el fin previsto, y el acordado ha pasado
}
rule-bei-low-sign = El índice de ejecución de la línea base es inferior a 0,95: tareas terminadas ÷ (tareas que la línea base ya da por terminadas + tareas que no están en la línea base). Puede faltar una, pero no si ninguna de las vencidas está terminada.
rule-bei-low-why = Cuenta lo terminado, se diga lo que se diga del avance. El trabajo que no se termina cuando debería se acumula delante de lo que viene.
rule-bei-low-remedy = Termine lo que está casi hecho antes de empezar más. Si se añadieron tareas, acuerde una nueva línea base que las contenga.
rule-bei-low-example = hay 38 tareas terminadas donde debería haber 44: un índice de 0,86
rule-bei-low-title = Índice de ejecución de la línea base (BEI)
rule-bei-low-within = BEI (índice de ejecución de la línea base)
rule-bei-low-definition = Tareas terminadas ÷ (tareas que la línea base da por terminadas en la fecha de estado + tareas que no están en la línea base).
rule-bei-low-index = { $count ->
    [one] hay { $count } tarea terminada donde debería haber { $of }
   *[other] hay { $count } tareas terminadas donde debería haber { $of }
}
