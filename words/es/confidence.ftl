confidence-heading = { $mark ->
    [good] La fiabilidad de los datos es buena
    [fair] La fiabilidad de los datos es media
   *[poor] La fiabilidad de los datos es baja
}
confidence-heading-none = Actualidad de los datos
confidence-none = Nada de lo que hay aquí tiene una fecha que permita valorarlo.
confidence-of-part = La fiabilidad de los datos se valora con todos los registros; aquí se muestra una parte.
confidence-fresh = Todas las partes que se juzgan se revisaron dentro de su límite.
confidence-stale-one = Sin actualizar dentro del límite: { $part }.
confidence-stale-many = Sin actualizar dentro de sus límites: { $parts }.
confidence-mark = { $mark ->
    [good] Buena
    [fair] Media
   *[poor] Baja
}
confidence-short = { $mark }: sin actualizar { $parts }

confidence-plan = Plan
confidence-risks = Riesgos
confidence-issues = Incidencias
confidence-decisions = Decisiones
confidence-changes = Cambios
confidence-money = Libro de gastos
confidence-quality = Pruebas y defectos
confidence-reports = Informes
confidence-within-plan = plan
confidence-within-risks = riesgos
confidence-within-issues = incidencias
confidence-within-decisions = decisiones
confidence-within-changes = cambios
confidence-within-money = gasto
confidence-within-quality = pruebas y defectos
confidence-within-reports = informes
confidence-facts-plan = datos del plan
confidence-facts-money = cifras de gasto
