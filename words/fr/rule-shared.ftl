rule-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
rule-work-days = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
}
rule-at-most = au plus { $limit }
rule-at-least = au moins { $limit }
rule-at-most-days = { $count ->
    [one] au plus { $count } jour
   *[other] au plus { $count } jours
}
rule-at-most-work-days = { $count ->
    [one] au plus { $count } jour ouvré
   *[other] au plus { $count } jours ouvrés
}
rule-and-then = { $first }~; { $then }
rule-more = { $count } de plus
rule-nothing-approved = rien n’est approuvé
rule-days-overdue = { $count ->
    [one] { $count } jour de retard
   *[other] { $count } jours de retard
}
rule-no-owner = pas de responsable
