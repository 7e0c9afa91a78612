records-part = { $title }, partie { $part } sur { $parts }
records-parts = Parties~: { $parts }.
records-page = { $title }~: { $project }
records-about-risks = { $count ->
    [one] Tout sur { $count } risque
   *[other] Tout sur { $count } risques
}
records-about-issues = { $count ->
    [one] Tout sur { $count } problème
   *[other] Tout sur { $count } problèmes
}
records-about-lines = { $count ->
    [one] Tout sur { $count } ligne du budget
   *[other] Tout sur { $count } lignes du budget
}
records-about-readiness = { $count ->
    [one] Tout sur { $count } point de préparation
   *[other] Tout sur { $count } points de préparation
}
records-about-sign-offs = { $count ->
    [one] Tout sur { $count } recette
   *[other] Tout sur { $count } recettes
}
records-about-handovers = { $count ->
    [one] Tout sur { $count } transfert
   *[other] Tout sur { $count } transferts
}
records-about-follow-ups = { $count ->
    [one] Tout sur { $count } suite à donner
   *[other] Tout sur { $count } suites à donner
}
records-about-lessons = { $count ->
    [one] Tout sur { $count } enseignement
   *[other] Tout sur { $count } enseignements
}
records-risks = Tous les risques
records-issues = Tous les problèmes
records-lines = Toutes les lignes du budget
records-readiness = Tous les points de préparation
records-sign-offs = Toutes les recettes
records-handovers = Tous les transferts
records-follow-ups = Toutes les suites à donner
records-lessons = Tous les enseignements
records-all-readiness = Les { $count } points de préparation
records-all-sign-offs = Les { $count } recettes
records-all-handovers = Les { $count } transferts
records-all-follow-ups = Les { $count } suites à donner
records-all-lessons = Les { $count } enseignements
