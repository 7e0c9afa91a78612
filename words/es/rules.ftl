rules-title = Reglas
rules-topic-title = Reglas: { $topic }
rules-heading = Las { $count } reglas de este proyecto
rules-found-none = Las reglas no encuentran ninguna señal de alerta
rules-found = { $count ->
    [one] Las reglas encuentran { $count } señal de alerta: { $kinds }
   *[other] Las reglas encuentran { $count } señales de alerta: { $kinds }
}
rules-alarms = { $count ->
    [one] { $count } alarma
   *[other] { $count } alarmas
}
rules-warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
rules-notices = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
}
rules-sub = Una alarma pone su dimensión en rojo, una advertencia la pone en ámbar y un aviso no cambia ningún color. El peor hallazgo de una dimensión da su estado; la peor dimensión da el del proyecto.
rules-table = Reglas: { $topic }
rules-sign = Qué busca
rules-found-column = Encontrado
rules-off = desactivada
rules-default = (predeterminado { $default })
rules-read-about = Leer sobre { $topic }
rules-read-why = { $page }: por qué importa cada una y qué hacer
rules-severity-notice = Aviso
rules-severity-warning = Advertencia
rules-severity-alarm = Alarma
rules-silenced-heading = Encontrado y no contado
rules-silenced = Silenciado por el proyecto: { $reason }
rules-limits-heading = Límites sin regla
rules-limit-own = fijado por este proyecto; predeterminado { $default }
rules-limit-default = predeterminado

rules-topic-heading = { $topic }: qué buscan las reglas
rules-topic-found = { $count ->
    [0] { $topic }: las reglas no encuentran ninguna señal de alerta
    [one] { $topic }: las reglas encuentran { $count } señal de alerta
   *[other] { $topic }: las reglas encuentran { $count } señales de alerta
}
rules-all-of-them = { $rules }: todas, con lo que el proyecto ha silenciado.
rules-off-here = desactivada en este proyecto
rules-why = Por qué importa.
rules-what-to-do = Qué hacer.
rules-example = Ejemplo: { $example }
rules-found-now = Encontrado ahora
rules-found-nothing = Encontrado ahora: nada.
rules-measured = Medido: { $measured }. Límite: { $limit }.
rules-found-more = y { $count } más
