rule-residual-above-score-sign = La puntuación que un riesgo abierto debe tener tras su respuesta (`residual`) supera la que tiene hoy.
rule-residual-above-score-why = Lo que queda tras una respuesta no puede ser más que lo que había. Una de las dos puntuaciones es antigua o está mal escrita, y quien lee no puede saber cuál.
rule-residual-above-score-remedy = Vuelva a puntuar el riesgo tal como está hoy. Escriba después en `residual` lo que queda una vez hechas sus acciones.
rule-residual-above-score-example = el riesgo R-05 `Los enlaces del depósito se retrasan` está en 8 de 25, y su respuesta debe llevarlo a 12
rule-residual-above-score-found = el riesgo { $id } `{ $risk }` está en { $now } de 25, y su respuesta debe llevarlo a { $residual }
rule-residual-above-score-measured = { $residual } de 25
rule-residual-above-score-limit = como máximo { $now } de 25
rule-risk-action-overdue-sign = Una acción de un riesgo abierto ha pasado su fecha `due` y no está hecha: es una advertencia si el riesgo es alto o grave; si no, un aviso.
rule-risk-action-overdue-why = El registro muestra que se trabaja en un riesgo cuando nadie lo hace. La puntuación se queda donde está, y la tranquilidad es falsa.
rule-risk-action-overdue-remedy = Pregunte a su responsable qué lo impide. Hágala, désela a quien pueda o fije un nuevo `due` y diga por qué. Si está hecha, escriba `done = true` o el día.
rule-risk-action-overdue-example = riesgo R-03 `Los enlaces del depósito se retrasan`: `Presupuesto de un radioenlace` era para el 9 nov 2026, hace 4 días
rule-risk-action-overdue-found = riesgo { $id } `{ $risk }`: `{ $action }` era para el { $due }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-risk-action-overdue-limit = hecha en su fecha `due`
rule-risk-action-without-owner-sign = Una acción de un riesgo abierto no está hecha y no tiene `owner`.
rule-risk-action-without-owner-why = El responsable de un riesgo lo vigila; una acción es trabajo, y el trabajo sin nombre lo deja para la semana que viene todo el que lo lee.
rule-risk-action-without-owner-remedy = Ponga un nombre en el `owner` de la acción y a su lado una fecha `due`. Si nadie puede asumirla, dígalo en la revisión: entonces el riesgo no se está tratando.
rule-risk-action-without-owner-example = riesgo R-03 `Los enlaces del depósito se retrasan`: nadie es responsable de la acción `Preguntar por un segundo operador`
rule-risk-action-without-owner-found = riesgo { $id } `{ $risk }`: nadie es responsable de la acción `{ $action }`{ $more ->
    [0] {""}
    [one] , ni de { $more } más
   *[other] , ni de { $more } más
}
rule-risk-action-without-owner-measured = { $count } sin responsable
rule-risk-action-without-owner-limit = un responsable para cada acción por hacer
rule-risk-near-sign = El primer trabajo al que afecta un riesgo alto o grave ha empezado o empieza dentro del límite, y una acción contra el riesgo no está hecha; es una advertencia si el riesgo es grave.
rule-risk-near-why = La mayoría de las acciones solo ayudan antes de que empiece el trabajo. Después, las mismas horas sirven de mucho menos, y lo que queda es el plan alternativo.
rule-risk-near-remedy = Haga esta semana primero las acciones abiertas o empiece el trabajo más tarde. Si no se pueden hacer a tiempo, avise a quienes dependen de ello y prepare el `fallback`.
rule-risk-near-example = `Mejorar los enlaces del depósito` empieza dentro de 6 días, y 2 acciones contra el riesgo R-03 `Los enlaces del depósito se retrasan`, que es grave (20 de 25), no están hechas
rule-risk-near-found = `{ $task }` { $days ->
    [0] está en curso
    [one] empieza dentro de { $days } día
   *[other] empieza dentro de { $days } días
}, y { $open ->
    [one] { $open } acción contra el riesgo { $id } `{ $risk }`, que es { $severe ->
        [yes] grave
       *[no] alto
    } ({ $score } de 25), no está hecha
   *[other] { $open } acciones contra el riesgo { $id } `{ $risk }`, que es { $severe ->
        [yes] grave
       *[no] alto
    } ({ $score } de 25), no están hechas
}
rule-risk-near-measured = { $open } por hacer, { $days ->
    [0] el trabajo está en curso
    [one] el trabajo empieza dentro de { $days } día
   *[other] el trabajo empieza dentro de { $days } días
}
rule-risk-near-limit = { $days ->
    [one] hechas { $days } día antes del trabajo
   *[other] hechas { $days } días antes del trabajo
}
rule-risk-not-reviewed-sign = Un riesgo abierto no se ha revisado desde hace más del límite, o nunca desde que se planteó.
rule-risk-not-reviewed-why = Un registro que nadie lee es peor que ninguno: tranquiliza sobre un mundo que ya es otro. La mayoría de los riesgos que ocurren estaban en el registro, con una puntuación antigua.
rule-risk-not-reviewed-remedy = Repase los riesgos abiertos una vez por semana, quince minutos, con los responsables presentes. Ponga el día en `reviewed`, mueva la probabilidad y el impacto donde se hayan movido y cierre lo que ha pasado.
rule-risk-not-reviewed-example = el riesgo R-09 `Los usuarios se saltan la formación` se revisó por última vez el 2 oct 2026, hace 42 días
rule-risk-not-reviewed-found = el riesgo { $id } `{ $risk }` se revisó por última vez el { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-risk-not-reviewed-found-never = el riesgo { $id } `{ $risk }` se planteó el { $date } y no se ha revisado desde entonces
rule-risk-not-scored-sign = Un riesgo abierto no tiene `probability` ni `impact`, ni un `history` que los indique.
rule-risk-not-scored-why = Un riesgo sin puntuación no está en ningún mapa ni en ningún nivel, así que ninguna otra regla pregunta por él. Puede ser el peor de todos y parece el más pequeño.
rule-risk-not-scored-remedy = Puntúelo en la próxima revisión, de 1 a 5 cada valor, con la persona que se enteraría primero. Una puntuación aproximada basta para ver qué riesgos van delante.
rule-risk-not-scored-example = el riesgo R-12 `Caducan las licencias antiguas` no tiene probabilidad ni impacto
rule-risk-not-scored-found = el riesgo { $id } `{ $risk }` no tiene probabilidad ni impacto
rule-risk-not-scored-measured = sin puntuación
rule-risk-not-scored-limit = una puntuación para cada riesgo abierto
rule-risk-occurred-sign = Un riesgo tiene el estado `occurred`, y ninguna incidencia abierta ni ningún cambio en curso lo nombra, ni él nombra uno. Si todo lo que lo nombra está cerrado, es un aviso.
rule-risk-occurred-why = Lo que ha ocurrido ya no es un riesgo: necesita a alguien que se ocupe, una fecha y quizá más días o dinero. Una línea en el registro de riesgos no le da nada de eso.
rule-risk-occurred-remedy = Abra una incidencia con responsable y fecha y nombre en ella el riesgo, con su identificador en `[[…]]`. Si cuesta días o dinero, solicite un cambio. Cuando haya pasado, ponga el riesgo en `closed`.
rule-risk-occurred-example = el riesgo R-03 `Los enlaces del depósito se retrasan` ha ocurrido, y ninguna incidencia ni ningún cambio se ocupa de él
rule-risk-occurred-found = el riesgo { $id } `{ $risk }` ha ocurrido, y ninguna incidencia ni ningún cambio se ocupa de él
rule-risk-occurred-found-closed = el riesgo { $id } `{ $risk }` ha ocurrido, y { $answer }, que se ocupaba de él, tiene el estado cerrado, pero el riesgo no
rule-risk-occurred-measured = ninguna incidencia ni ningún cambio se ocupa de él
rule-risk-occurred-measured-closed = { $answer }, que se ocupaba de él, tiene el estado cerrado, pero el riesgo no
rule-risk-occurred-limit = una incidencia o un cambio abierto para cada riesgo ocurrido
rule-risk-rising-sign = La puntuación de un riesgo abierto es mayor que el día del penúltimo informe; sin informes, que hace 30 días.
rule-risk-rising-why = Una puntuación que crece dice que la respuesta no funciona o llega demasiado despacio. Es la señal más temprana que puede dar un registro.
rule-risk-rising-remedy = Pregunte al responsable qué ha cambiado. Haga más, haga otra cosa o prepare el `fallback`; y avise a aquellos cuyas fechas toca antes de que lo haga el próximo informe.
rule-risk-rising-example = el riesgo R-03 `Los enlaces del depósito se retrasan` ha subido de 12 el 30 oct 2026 a 20 de 25
rule-risk-rising-found = el riesgo { $id } `{ $risk }` ha subido de { $before } el { $date } a { $now } de 25
rule-risk-rising-measured = { $now } de 25
rule-risk-rising-limit = como máximo { $before }, como el { $date }
rule-risk-without-owner-sign = Un riesgo abierto no tiene responsable; si es alto, es una advertencia. Los graves quedan para `severe-risk-without-owner`.
rule-risk-without-owner-why = Un riesgo se mueve entre dos revisiones, y alguien tiene que verlo moverse. Un riesgo de todos es uno que cada cual cree que vigila otro.
rule-risk-without-owner-remedy = Pregunte en la próxima revisión quién se enteraría primero y ponga a esa persona en `owner`. Ser responsable de un riesgo es vigilarlo y hablar, no hacer todo el trabajo.
rule-risk-without-owner-example = el riesgo R-11 `Los cursos coinciden con la cosecha` no tiene responsable
rule-risk-without-owner-found = el riesgo { $id } `{ $risk }` no tiene responsable
rule-risk-without-owner-limit = un responsable para cada riesgo abierto
rule-severe-risk-without-fallback-sign = Un riesgo abierto alto o grave no tiene `trigger` ni `fallback`.
rule-severe-risk-without-fallback-why = El día en que ocurre no hay tiempo de pensar un segundo camino, y los primeros días se van en averiguar si de verdad está ocurriendo.
rule-severe-risk-without-fallback-remedy = Escriba una frase para cada uno: en qué se notará que ha empezado, `trigger`, y qué se hará ese día, `fallback`. Pregunte al responsable; lleva diez minutos.
rule-severe-risk-without-fallback-example = el riesgo R-04 `La herramienta antigua falla con carga` es alto (12 de 25), y no hay escrito ni su desencadenante ni un plan alternativo
rule-severe-risk-without-fallback-found = el riesgo { $id } `{ $risk }` es { $severe ->
    [yes] grave
   *[no] alto
} ({ $score } de 25), y no hay escrito ni su desencadenante ni un plan alternativo
rule-severe-risk-without-fallback-measured = sin desencadenante ni plan alternativo
rule-severe-risk-without-fallback-limit = uno de los dos para cada riesgo alto o grave
rule-severe-risk-without-owner-sign = Un riesgo abierto del peor nivel, grave, no tiene responsable.
rule-severe-risk-without-owner-why = Un riesgo que es de todos no lo vigila nadie. Los peores riesgos de un proyecto son los que todos conocían y en los que nadie trabajaba.
rule-severe-risk-without-owner-remedy = Designe hoy a una persona en `owner`: alguien que pueda decidir qué se hace. Acuerde con ella cuándo lo vuelven a mirar.
rule-severe-risk-without-owner-example = el riesgo R-07 `El cierre del año coincide con la tanda 3` es grave (16 de 25) y no tiene responsable
rule-severe-risk-without-owner-found = el riesgo { $id } `{ $risk }` es grave ({ $score } de 25) y no tiene responsable
rule-severe-risk-without-owner-measured = grave ({ $score } de 25)
rule-severe-risk-without-owner-limit = un responsable para cada riesgo grave
rule-severe-risk-without-response-sign = Un riesgo abierto alto o grave no tiene respuesta ni acción, o tiene una respuesta distinta de aceptarlo y ninguna acción que la lleve a cabo.
rule-severe-risk-without-response-why = Los riesgos que más duelen son los que todos conocían y en los que nadie trabajaba. Cada semana sin respuesta se lleva las baratas.
rule-severe-risk-without-response-remedy = Acuerde una `response` con el responsable y ponga responsable y fecha al menos a una acción. Si elige convivir con él, dígalo: `response = "accept"`, y escriba el `fallback`.
rule-severe-risk-without-response-example = el riesgo R-07 `El cierre del año coincide con la tanda 3` es grave (16 de 25) y no tiene respuesta ni acción
rule-severe-risk-without-response-found = el riesgo { $id } `{ $risk }` es { $severe ->
    [yes] grave
   *[no] alto
} ({ $score } de 25) y { $decided ->
    [yes] tiene una respuesta, pero ninguna acción que la lleve a cabo
   *[no] no tiene respuesta ni acción
}
rule-severe-risk-without-response-measured = { $decided ->
    [yes] tiene una respuesta, pero ninguna acción que la lleve a cabo
   *[no] no tiene respuesta ni acción
}
rule-severe-risk-without-response-limit = una respuesta y una acción para cada riesgo alto o grave
