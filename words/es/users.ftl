users-title = Qué cambia para usted

users-nothing-yet = Aún no hay nada que contar: no se conoce ninguna fecha en que algo cambie para usted.
users-all-done = Está hecho: nada más cambia para usted.
users-no-dates = Aún no se conocen las fechas.
users-as-planned = Estas son las fechas según lo planificado hoy.
users-on-time = Sí, va a tiempo: todas las fechas son las que se le dijeron.
users-on-time-as-told = Sí, va a tiempo, en lo que se le dio una fecha.
users-late = No va a tiempo: la fecha es posterior a la que se le dijo. La nueva está en la tabla.
users-all-late = No va a tiempo: las fechas son posteriores a las que se le dijeron. Las nuevas están en la tabla.
users-some-late = { $late ->
    [one] No todo va a tiempo: una de las { SPELLED($told) } fechas es posterior a la que se le dijo. La nueva está en la tabla.
   *[other] No todo va a tiempo: { SPELLED($late) } de las { SPELLED($told) } fechas son posteriores a las que se le dijeron. Las nuevas están en la tabla.
}

users-dates = Sus fechas
users-who = Quién
users-when = Cuándo
users-what-happens = Qué ocurre
users-what-you-do = Qué hace usted
users-nothing = Nada
users-was-told = Se le dijo: { $date }
users-done-on = Hecho, { $date }
users-done-by = Hecho a más tardar el { $date }
users-from-to = del { $from } al { $to }
users-not-known = aún se desconoce

users-now-heading = Qué hacer a continuación
users-now-none = Hoy no hay nada que hacer
users-to-do = { $group }, { $by }: { $what }
users-before = antes del { $date }
users-now = ahora

users-help-heading = Quién le ayuda
users-phone = teléfono { $phone }
users-mail = correo { $mail }
