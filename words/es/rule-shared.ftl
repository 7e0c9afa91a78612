rule-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
rule-work-days = { $count ->
    [one] { $count } día laborable
   *[other] { $count } días laborables
}
rule-at-most = como máximo { $limit }
rule-at-least = como mínimo { $limit }
rule-at-most-days = { $count ->
    [one] como máximo { $count } día
   *[other] como máximo { $count } días
}
rule-at-most-work-days = { $count ->
    [one] como máximo { $count } día laborable
   *[other] como máximo { $count } días laborables
}
rule-and-then = { $first }; { $then }
rule-more = { $count } más
rule-nothing-approved = no hay nada aprobado
rule-days-overdue = { $count ->
    [one] { $count } día de retraso
   *[other] { $count } días de retraso
}
rule-no-owner = sin responsable
