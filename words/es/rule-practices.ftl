rule-practice-activities = Recoger todas las actividades
rule-practice-activities-ask = ¿Está todo el trabajo en el plan: el de los proveedores, el del negocio, la formación, las aprobaciones, el traspaso?
rule-practice-activities-seen = { $work ->
    [one] { $work } tarea
   *[other] { $work } tareas
} y { $milestones ->
    [one] { $milestones } hito
   *[other] { $milestones } hitos
} están en el plan; de las tareas, { $purpose } nombran un entregable o un objetivo.
rule-practice-activities-without-dates = { $count ->
    [one] { $count } tarea abierta no tiene duración y, por tanto, tampoco fechas.
   *[other] { $count } tareas abiertas no tienen duración y, por tanto, tampoco fechas.
}
rule-practice-sequence = Secuenciar todas las actividades
rule-practice-sequence-ask = ¿Existe cada dependencia porque el trabajo la necesita, y están de acuerdo con el orden quienes hacen el trabajo?
rule-practice-sequence-loose = { $count ->
    [one] { $count } hito no espera a nada.
   *[other] { $count } hitos no esperan a nada.
}
rule-practice-resources = Asignar recursos a todas las actividades
rule-practice-resources-ask = ¿Lo saben esas personas, y tienen tiempo junto a su otro trabajo?
rule-practice-resources-seen = { $count } de { $of } tareas abiertas dicen cuánto trabajo suponen.
rule-practice-durations = Establecer la duración de todas las actividades
rule-practice-durations-ask = ¿Quién estimó cada duración: alguien que hará el trabajo, y con qué experiencia?
rule-practice-durations-seen = { $count } de { $of } tareas abiertas tienen una duración mínima y una máxima.
rule-practice-durations-standing = { $count } de { $of } tareas abiertas tienen una duración mínima y una máxima, incluido el trabajo continuo.
rule-practice-traced = Verificar la trazabilidad horizontal y vertical del cronograma
rule-practice-traced-ask = ¿Coinciden las fechas de aquí con las de los contratos, las de los planes de los proveedores y las que se enseñaron al comité?
rule-practice-traced-seen = { $count } de { $of } tareas abiertas están en una fase, una tarea de resumen o una línea de trabajo.
rule-practice-path = Confirmar que la ruta crítica es válida
rule-practice-path-ask = ¿Nombraría el equipo la misma cadena de trabajo si se le pregunta qué marca la fecha de fin?
rule-practice-float = Asegurar una holgura total razonable
rule-practice-float-ask = ¿Saben los responsables de las tareas cuánto puede esperar cada una, y quién decide sobre el uso de ese tiempo?
rule-practice-risk = Analizar los riesgos del cronograma
rule-practice-risk-ask = ¿Ha calculado alguien lo probable que es la fecha de fin, y se acordó a partir de ello una reserva de tiempo?
rule-practice-risk-ask-reserve = ¿Se acordó a partir de ello una reserva de tiempo?
rule-practice-risk-seen = { $count } de { $of } riesgos abiertos tienen probabilidad y retraso.
rule-practice-risk-forecast = El plan se simula { $runs } veces: 8 de cada 10 simulaciones terminan a más tardar el { $date }.
rule-practice-risk-no-forecast = Aún no hay previsión: nada le da un rango de fechas.
rule-practice-updates = Actualizar el cronograma con el avance real y la lógica
rule-practice-updates-ask = ¿Informan de lo que falta quienes hacen el trabajo, o alguien lo supone?
rule-practice-updates-none = No hay ningún inicio ni fin registrado.
rule-practice-updates-seen = El inicio o fin registrado más reciente es del { $date }.
rule-practice-baseline = Mantener una línea base del cronograma
rule-practice-baseline-ask = ¿Quién aprobó la línea base, y hay una decisión detrás de cada cambio en ella?
rule-practice-baseline-none = No hay línea base.
rule-practice-baseline-seen = La línea base es «{ $baseline }».
rule-practice-baseline-seen-taken = La línea base es «{ $baseline }», fijada el { $date }.
rule-practice-baseline-without = { $count ->
    [one] { $count } tarea no está en ella.
   *[other] { $count } tareas no están en ella.
}
rule-practice-unlinked = No hay ninguna dependencia registrada.
rule-practice-look = Por mirar: { $checks }.
rule-practice-unknown = No se ha podido calcular nada.
rule-practice-passes = { $count ->
    [one] La comprobación se supera.
    [2] Las dos comprobaciones se superan.
   *[other] Las { $count } comprobaciones se superan.
}
rule-practice-passes-some = { $count } de { $of } comprobaciones se superan, las demás dicen por qué no.
