plan-title = Calidad del plan
plan-page-title = Calidad del plan: { $project }

plan-heading-none = Aún no se puede decir nada de lo bien construido que está el plan
plan-heading-pass = { $count ->
    [one] La única comprobación del plan que se puede hacer se supera
   *[other] Las { SPELLED($count) } comprobaciones del plan que se pueden hacer se superan
}
plan-heading-look = { $known ->
    [one] De una comprobación del plan
   *[other] De { SPELLED($known) } comprobaciones del plan
}, { $pass ->
    [0] no se supera ninguna
    [one] se supera una
   *[other] se superan { SPELLED($pass) }
}; { $look ->
    [one] una merece un vistazo
   *[other] { SPELLED($look) } merecen un vistazo
}
plan-sub = De { $work ->
    [one] { $work } tarea
   *[other] { $work } tareas
}, { $open ->
    [one] { $open } está abierta.
   *[other] { $open } están abiertas.
} Son lugares donde mirar, no un veredicto: no cambian ningún color.
plan-sub-unknown = { $count ->
    [one] Una de las 14 comprobaciones no se puede hacer; se indica el motivo.
   *[other] { CAPITAL(SPELLED($count)) } de las 14 comprobaciones no se pueden hacer; se indica el motivo de cada una.
}
plan-sub-shown = Los porcentajes son de lo que se muestra aquí.

plan-points = 14 puntos de la DCMA
plan-points-table = Los 14 puntos
plan-all-counted = Se han podido contar los { $all } puntos
plan-not-counted = { $count ->
    [one] Uno de los { $all } puntos no se ha podido contar
   *[other] { CAPITAL(SPELLED($count)) } de los { $all } puntos no se han podido contar
}
plan-check = Comprobación
plan-result = Resultado
plan-what-counted = Qué se cuenta
plan-counted = Contado
plan-status-passes = Superado
plan-status-look = Mirar
plan-status-agreed = Acordado
plan-status-off = Desactivado
plan-status-unknown = Se desconoce
plan-missing-agreed = { $count ->
    [one] { $count } de las que faltan está acordada.
   *[other] { $count } de las que faltan están acordadas.
}
plan-more-agreed = { $count ->
    [one] { $count } más está acordada.
   *[other] { $count } más están acordadas.
}
plan-more-undated = { $count ->
    [one] { $count } más aún no tiene fechas.
   *[other] { $count } más aún no tienen fechas.
}
plan-note = La holgura es alta por encima de { $float }, y una tarea es larga por encima de { $task }.
plan-note-length = El proyecto dura { $length }. La holgura es alta por encima de { $float }, y una tarea es larga por encima de { $task }.

plan-places-heading = { $count ->
    [0] Lo encontrado está dentro de los límites
    [one] { $count } tarea merece un vistazo
   *[other] { $count } tareas merecen un vistazo
}
plan-point-heading = { $number }. { $title }: { $value }
plan-place-agreed = (acordado, no cuenta)
plan-places-rest = y { $count } más, que figuran en el archivo de datos.

plan-practices = GAO-16-89G, diez prácticas
plan-practices-table = Diez prácticas de programación
plan-practices-heading = { $look ->
    [0] Ninguna de las diez prácticas de programación requiere un vistazo
    [one] Una de las diez prácticas de programación requiere un vistazo
   *[other] { CAPITAL(SPELLED($look)) } de las diez prácticas de programación requieren un vistazo
}, y { $ask ->
    [0] ninguna queda solo al juicio de las personas
    [one] una solo la pueden juzgar las personas
   *[other] { SPELLED($ask) } solo las pueden juzgar las personas
}
plan-practice = Práctica
plan-practice-sees = Qué muestran los archivos
plan-practice-asks = Qué preguntar
plan-seen = Visto
plan-ask = Preguntar
plan-status-ask = Preguntar
plan-sources = Recuentos y límites según DCMA-EA PAM 200.1 (2012), sección 4; prácticas según GAO-16-89G (2015), Schedule Assessment Guide. Un plan puede superar todas las comprobaciones y ser aun así erróneo; uno que no las supera merece la pregunta.
