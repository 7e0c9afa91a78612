rule-change-before-approval-sign = Un cambio está hecho sin `approver` y sin el día en que fue `decided` (es una advertencia si falta uno de los dos), o el libro tiene dinero gastado o pedido para él, por su identificador en la nota o la referencia, antes de decidirse o después de rechazarse. De lo cancelado y devuelto no se informa.
rule-change-before-approval-why = El dinero y los días ya se han ido, y la única decisión que queda es si decirlo. A quien tiene que aprobarlo después no se le ha dejado elección, y lo recuerda.
rule-change-before-approval-remedy = Pare lo que aún se pueda parar. Llévelo hoy a quien lo aprueba, con lo que ha costado y lo que costaría deshacerlo, y anote quién decidió y cuándo.
rule-change-before-approval-example = se pidieron 3,9 mil £ para el cambio C-05 `Alquilar un radioenlace` el 10 nov 2026, y nadie lo ha aprobado
rule-change-before-approval-found = el cambio { $id } `{ $change }` está hecho, y { $missing ->
    [approver] no está escrito quién lo aprobó
    [day] no está escrito cuándo se aprobó
   *[both] no está escrito ni quién lo aprobó ni cuándo
}
rule-change-before-approval-measured = { $missing ->
    [approver] no está escrito quién lo aprobó
    [day] no está escrito cuándo se aprobó
   *[both] no está escrito ni quién lo aprobó ni cuándo
}
rule-change-before-approval-limit = aprobado antes de llevarse a cabo
rule-change-before-approval-found-money = { $spent ->
    [yes] se gastaron { $amount } en el cambio { $id } `{ $change }` el { $date }
   *[no] se pidieron { $amount } para el cambio { $id } `{ $change }` el { $date }
}, { $fault ->
    [rejected] que se había rechazado
    [early] antes de que se decidiera el { $decided }
   *[open] y nadie lo ha aprobado
}
rule-change-before-approval-measured-money = { $amount } el { $date }
rule-change-before-approval-limit-money = aprobado antes de gastar dinero en él
rule-change-not-communicated-sign = Un cambio está aprobado o hecho, se decidió hace más del límite y `communicated` no nombra a nadie.
rule-change-not-communicated-why = Quienes no lo saben siguen como antes: construyen, piden, prueban o enseñan lo anterior, y se enteran del cambio por sus efectos.
rule-change-not-communicated-remedy = Haga la lista de quienes tienen que hacer ahora otra cosa: los que hacen el trabajo, los que lo pidieron, el proveedor, los usuarios. Avíseles esta semana y escriba `communicated = [{"{"} to, date {"}"}]`.
rule-change-not-communicated-example = el cambio C-04 `Prorrogar al contratista` se decidió el 23 oct 2026, hace 21 días, y no se comunicó a nadie
rule-change-not-communicated-found = el cambio { $id } `{ $change }` se decidió el { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}, y no se comunicó a nadie
rule-change-not-communicated-measured = { $days ->
    [one] { $days } día sin informar a nadie
   *[other] { $days } días sin informar a nadie
}
rule-change-not-communicated-limit = { $days ->
    [one] informados en { $days } día
   *[other] informados en { $days } días
}
rule-change-waiting-sign = Un cambio está solicitado o evaluado y no se ha decidido dentro del límite desde que se planteó.
rule-change-waiting-why = Quien lo pidió toma el silencio por un sí o por un no, y planifica en consecuencia. Cuanto más tarde llega la respuesta, más trabajo deshace.
rule-change-waiting-remedy = Preséntelo esta semana a quien lo aprueba, con sus días, su coste y lo que cede por él. Un no es una respuesta; también lo es una fecha en la que se decidirá.
rule-change-waiting-example = el cambio C-05 `Alquilar un radioenlace` se planteó el 20 oct 2026 y lleva 24 días esperando una decisión
rule-change-waiting-found = el cambio { $id } `{ $change }` se planteó el { $date } y lleva { $days ->
    [one] { $days } día
   *[other] { $days } días
} esperando una decisión
rule-change-without-approver-sign = Un cambio espera una decisión y no se nombra ningún `approver`; si ya está aprobado, es una advertencia. Uno que está hecho queda para `change-before-approval`.
rule-change-without-approver-why = Un cambio que nadie tiene que decidir lo decide quien empieza primero. Y una aprobación sin nombre la retira la primera persona que paga por ella.
rule-change-without-approver-remedy = Pregunte al patrocinador quién puede decir que sí a esos días y a ese dinero, y escriba esa persona u órgano en `approver`.
rule-change-without-approver-example = el cambio C-07 `Conservar la sala un mes` espera una decisión, y no hay nadie designado para tomarla
rule-change-without-approver-found = el cambio { $id } `{ $change }` { $approved ->
    [yes] está aprobado, y no se nombra a nadie que lo aprobara
   *[no] espera una decisión, y no hay nadie designado para tomarla
}
rule-change-without-approver-measured = nadie que apruebe
rule-change-without-approver-limit = alguien que apruebe para cada cambio
rule-change-without-impact-sign = Un cambio está aprobado o hecho y su `impact` en días, coste y alcance no está evaluado; si solo falta una parte, es un aviso.
rule-change-without-impact-why = Un sí sin precio es un cheque en blanco. Los días y el dinero aparecen más tarde, como un desvío y un sobrecoste que nadie decidió.
rule-change-without-impact-remedy = Que lo estimen quienes hacen el trabajo, aunque sea por encima, y escriba `impact = {"{"} days, cost, scope {"}"}`; 0 es una respuesta. Si el resultado sorprende, vuelva con él a quien aprueba.
rule-change-without-impact-example = el cambio C-03 `Trasladar 22 buzones más` está aprobado, y nadie ha evaluado sus días, coste y alcance
rule-change-without-impact-found = el cambio { $id } `{ $change }` está aprobado, y nadie ha evaluado { $missing ->
    [days] sus días
    [cost] su coste
    [scope] su alcance
    [days-cost] sus días y su coste
    [days-scope] sus días y su alcance
    [cost-scope] su coste y su alcance
   *[all] sus días, coste y alcance
}
rule-change-without-impact-measured = { $missing ->
    [days] días sin evaluar
    [cost] coste sin evaluar
    [scope] alcance sin evaluar
    [days-cost] días y coste sin evaluar
    [days-scope] días y alcance sin evaluar
    [cost-scope] coste y alcance sin evaluar
   *[all] días, coste y alcance sin evaluar
}
rule-change-without-impact-limit = días, coste y alcance evaluados
rule-deliverable-without-acceptance-sign = Una tarea o un hito sin terminar tiene un `deliverable` y ningún criterio en `acceptance`.
rule-deliverable-without-acceptance-why = Sin criterios está terminado cuando lo dice quien lo hace, y no aceptado hasta que lo dice quien lo recibe. Las semanas entre lo uno y lo otro no están en ningún plan.
rule-deliverable-without-acceptance-remedy = Pregunte a quien lo va a firmar: ¿qué comprobará? Escriba en `acceptance` dos o tres cosas que se puedan mirar y contestar con un sí o un no.
rule-deliverable-without-acceptance-example = `Trasladar el archivo` entrega `Búsqueda en todos los años`, y ningún criterio de aceptación dice cuándo es lo bastante bueno
rule-deliverable-without-acceptance-found = `{ $task }` entrega `{ $deliverable }`, y ningún criterio de aceptación dice cuándo es lo bastante bueno
rule-deliverable-without-acceptance-measured = sin criterios
rule-deliverable-without-acceptance-limit = criterios de aceptación para cada entregable
rule-many-small-additions-sign = Muchos cambios aprobados, cada uno pequeño frente al presupuesto acordado al principio, le añaden juntos más que el límite.
rule-many-small-additions-why = Un cambio pequeño se deja pasar porque es pequeño. Diez de ellos cuestan lo que habría costado uno grande, y ese se habría rechazado.
rule-many-small-additions-remedy = Muéstrelos como una sola suma en el próximo comité de dirección. Reúna los próximos deseos pequeños y haga que se decidan juntos una vez al mes, unos frente a otros.
rule-many-small-additions-example = 7 cambios, cada uno por debajo del 2~% del presupuesto, le añaden juntos 96 mil £, el 5,9~%
rule-many-small-additions-found = { $count } cambios, cada uno por debajo del { $each } del presupuesto, le añaden juntos { $sum }, el { $share }
rule-nothing-out-of-scope-sign = `[scope]` dice qué está dentro con `in`, y nada de lo que queda fuera con `out`.
rule-nothing-out-of-scope-why = Lo que no está escrito como fuera, alguien lo da por dentro. Lo descubre en la prueba de aceptación, cuando es demasiado tarde para planificarlo y resulta incómodo negarlo.
rule-nothing-out-of-scope-remedy = Pregunte a cada parte interesada qué le decepcionaría no recibir. Ponga en `out` de tres a cinco cosas que no se harán y que el patrocinador dé el visto bueno a la lista.
rule-nothing-out-of-scope-example = hay 5 cosas dentro del alcance, y no se dice que nada quede fuera
rule-nothing-out-of-scope-found = { $count ->
    [one] hay { $count } cosa dentro del alcance, y no se dice que nada quede fuera
   *[other] hay { $count } cosas dentro del alcance, y no se dice que nada quede fuera
}
rule-nothing-out-of-scope-measured = nada queda fuera
rule-nothing-out-of-scope-limit = una lista de lo que queda fuera del alcance
rule-objective-off-course-sign = La última medición de un objetivo está más lejos de su `target` que la anterior (o que `from`, si es la única), en más del 5~% del camino; o queda en más del límite por detrás tanto del tiempo transcurrido como del trabajo hecho para él.
rule-objective-off-course-why = Todas las tareas pueden hacerse en su día y el resultado no llegar. Mientras hay personas y queda dinero, algo se puede cambiar; tras el informe de cierre, nada.
rule-objective-off-course-remedy = Haga primero una nueva medición. Si se confirma, pregunte a su responsable qué más tiene que ocurrir y póngalo en el plan como trabajo, o acuerde un `target` alcanzable.
rule-objective-off-course-example = el objetivo O1 `Los archivos se abren en menos de 2 segundos` lleva el 15~% del camino de 4,6 a 2, cuando ha pasado el 70~% del tiempo y está hecho el 64~% del trabajo para él
rule-objective-off-course-found = el objetivo { $id } `{ $objective }` lleva el { $way } del camino de { $from } a { $target }, cuando ha pasado el { $time } del tiempo y está hecho el { $work } del trabajo para él
rule-objective-off-course-measured = { $points ->
    [one] { $points } punto por detrás
   *[other] { $points } puntos por detrás
}
rule-objective-off-course-limit = { $points ->
    [one] como máximo { $points } punto
   *[other] como máximo { $points } puntos
}
rule-objective-off-course-found-away = el objetivo { $id } `{ $objective }` se aleja de su meta { $target }: { $value } el { $date }, tras { $before }
rule-objective-off-course-limit-away = hacia { $target }
rule-objective-without-measure-sign = Un objetivo no tiene `measure`, o no tiene `target` para ella.
rule-objective-without-measure-why = Todos están de acuerdo en «más rápido» y entienden algo distinto. Al final no hay forma de saber si el dinero se gastó bien, y cada parte tiene razón.
rule-objective-without-measure-remedy = Pregunte a su responsable qué miraría dentro de un año para saber que ha funcionado. Escríbalo en `measure` con su `unit`, el valor de hoy en `from` y el deseado en `target`.
rule-objective-without-measure-example = el objetivo O2 `El personal encuentra antes los archivos` no tiene medida
rule-objective-without-measure-found = el objetivo { $id } `{ $objective }` { $measure ->
    [yes] tiene una medida, pero no una meta
   *[no] no tiene medida
}
rule-objective-without-measure-measured = { $measure ->
    [yes] tiene una medida, pero no una meta
   *[no] no tiene medida
}
rule-objective-without-measure-limit = una medida y una meta para cada objetivo
rule-scope-growth-sign = Los cambios aprobados desde la línea base, o hasta ahora si no hay ninguna, suman más días de los que el límite permite sobre la duración del proyecto, o más coste del que permite sobre el presupuesto acordado al principio. Lo que los cambios ahorran se descuenta.
rule-scope-growth-why = Cada cambio se aprobó por sí mismo, con una buena razón. Nadie ha aprobado la suma, y la suma es otro proyecto distinto del que se acordó.
rule-scope-growth-remedy = Enseñe la suma al patrocinador y pida una sola decisión: sacar algo, o acordar una nueva línea base con su fecha y su presupuesto, `milepost baseline NAME`.
rule-scope-growth-example = 6 cambios aprobados desde la línea base añaden 34 días laborables (14~%) y 212 mil £ (13~%)
rule-scope-growth-found = { $count ->
    [one] { $baseline ->
        [yes] { $count } cambio aprobado desde la línea base añade
       *[no] { $count } cambio aprobado hasta ahora añade
    }
   *[other] { $baseline ->
        [yes] { $count } cambios aprobados desde la línea base añaden
       *[no] { $count } cambios aprobados hasta ahora añaden
    }
} { $added }
rule-scope-growth-part = { $amount } ({ $share })
