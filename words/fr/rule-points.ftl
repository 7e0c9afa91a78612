rule-point-found = { $found }~: { $tasks }
rule-point-more = { $tasks } et { $count } de plus
rule-point-index = { $found }~: un indice de { $index }
rule-point-agreed = `{ $task }`~: { $detail }

rule-point-limit-none = aucun admis
rule-point-limit-at-most = au plus { $limit } ({ $count })
rule-point-limit-at-least = au moins { $limit } ({ $count } sur { $of })

rule-point-value = { $count } sur { $of } ({ $share })
rule-point-value-none = { $count } sur { $of }

rule-point-no-predecessor = n’attend rien
rule-point-no-successor = rien ne l’attend
rule-point-unlinked = n’attend rien, et rien ne l’attend
rule-point-link = { $kind ->
    [start-to-start] commence avec le début de «~{ $task }~»
    [finish-to-finish] finit avec la fin de «~{ $task }~»
    [start-to-finish] finit avec le début de «~{ $task }~»
   *[finish-to-start] commence après «~{ $task }~»
}{ $lagged ->
    [yes] {" "}({ $lag })
   *[no] {""}
}
rule-point-later = +{ $wait }
rule-point-earlier = −{ $wait }
rule-point-limit = { $which ->
    [not-before] ne commence pas avant le { $date }
    [not-after] doit commencer au plus tard le { $date }
    [finish-not-before] ne finit pas avant le { $date }
    [finish-not-after] doit finir au plus tard le { $date }
    [start-on] doit commencer le { $date }
   *[finish-on] doit finir le { $date }
}
rule-point-typed = a des dates saisies
rule-point-as-late = est placé aussi tard que possible
rule-point-float = { $days ->
    [one] { $days }~jour ouvré de marge
   *[other] { $days }~jours ouvrés de marge
}
rule-point-duration = { $days ->
    [one] dure { $days }~jour ouvré
   *[other] dure { $days }~jours ouvrés
}
rule-point-work-days = { $days ->
    [one] { $days }~jour ouvré
   *[other] { $days }~jours ouvrés
}
rule-point-start-passed = devait commencer le { $date } et ne l’a pas fait
rule-point-finish-passed = devait finir le { $date } et ne l’a pas fait
rule-point-started-ahead = est dit avoir commencé le { $date }
rule-point-finished-ahead = est dit terminé le { $date }
rule-point-nobody = ni responsable, ni personne affectée, ni fournisseur
rule-point-late = { $finished ->
    [yes] était dû le { $baseline }, a fini le { $finish }
   *[no] était dû le { $baseline }, est prévu le { $finish }
}
rule-point-due = était dû le { $date } et n’est pas terminé
rule-point-not-in-baseline = n’est pas dans la référence et n’est pas terminé

rule-point-unknown-cut = Non calculé~: une partie du projet n’est peut-être pas montrée ici
rule-point-unknown-no-links = Non calculé~: aucune dépendance n’est enregistrée
rule-point-unknown-no-open-links = Non calculé~: aucune tâche ouverte n’en attend une autre
rule-point-unknown-no-open-work = Non calculé~: aucun travail n’est ouvert
rule-point-unknown-no-float = Non calculé~: aucune tâche ouverte n’a encore de marge
rule-point-unknown-no-length = Non calculé~: aucune tâche ouverte n’a encore de durée
rule-point-unknown-no-open-dates = Non calculé~: aucune tâche ouverte n’a encore de dates
rule-point-unknown-no-dates = Non calculé~: aucune tâche n’a encore de dates
rule-point-unknown-only-short = Non calculé~: aucune tâche ouverte ne dure un jour
rule-point-unknown-no-open-path = Non calculé~: aucune tâche ouverte ne fixe la date de fin
rule-point-unknown-no-days-left = Non calculé~: il ne reste aucun jour ouvré jusqu’à la fin prévue
rule-point-unknown-no-baseline = Non calculé~: aucune référence n’est fixée
rule-point-unknown-nothing-due = Non calculé~: selon la référence, rien n’était encore dû
rule-point-unknown-no-promise = Non calculé~: ni référence ni date promise pour la fin
