milestones-title = Jalons
milestones-tab = Jalons~: { $project }
milestones-none-yet = Pas encore de jalons
milestones-none-shown = Aucun jalon n’est montré ici
milestones-all-reached = { $count ->
    [1] Le seul jalon est atteint
   *[other] Les { SPELLED($count) } jalons sont tous atteints
}
milestones-none-reached = { $count ->
    [1] Le seul jalon est à venir
   *[other] Aucun des { SPELLED($count) } jalons n’est atteint
}
milestones-some-reached = { $count ->
    [1] Un jalon sur { SPELLED($all) } est atteint
   *[other] { CAPITAL(SPELLED($count)) } jalons sur { SPELLED($all) } sont atteints
}
milestones-broken = { $heading }~; { $count ->
    [1] un est plus tard que promis
   *[other] { SPELLED($count) } sont plus tard que promis
}

milestones-next = Prochain~: { $milestone }, prévu le { $date }.
milestones-next-late = Prochain~: { $milestone }, prévu le { $date }, { $span } après la date promise.
milestones-next-as-promised = Prochain~: { $milestone }, prévu le { $date }, comme promis.
milestones-next-early = Prochain~: { $milestone }, prévu le { $date }, { $span } avant la date promise.
milestones-next-no-date = Aucun jalon à venir n’a encore de date.
milestones-maybe-hidden = Le plan peut avoir des jalons qui ne sont pas montrés ici.
milestones-how-to = Donnez un jalon au plan, et ses dates sont suivies ici.
milestones-none-ahead = Aucun n’est à venir.

milestones-all = Tous les jalons
milestones-gate = jalon décisionnel
milestones-reached = Atteint
milestones-late = En retard
milestones-on-time = À l’heure
milestones-unlikely = Improbable
milestones-ahead = À venir
milestones-status-not-planned = Non planifié
milestones-not-planned = non planifié
milestones-safe = 8 sur 10 au plus tard le { $date }
milestones-against = Écart à la promesse
milestones-against-it = Écart
milestones-why = Raison de la date
milestones-threatened = Menacé par { $threats }
milestones-threat-blocked = le blocage de { $task }
milestones-threats-more = et { $count } de plus
milestones-note = En jours ouvrés~; un signe plus veut dire plus tard.
milestones-rest = { $count } de plus sont dans le planning.

milestones-trend = Tendance des jalons
milestones-trend-first = La tendance commence avec la prochaine référence
milestones-trend-unknown = Aucun jalon à venir n’était dans un plan précédent
milestones-trend-none-moved = Aucun jalon à venir n’a bougé
milestones-trend-later = { $milestone }~: { $span } plus tard que dans le plan du { $date }
milestones-trend-earlier = { $milestone }~: { $span } plus tôt que dans le plan du { $date }
milestones-trend-how-to = Prenez une référence à chaque rapport, et les courbes montrent comment les dates bougent.
milestones-trend-note = { $count ->
    [1] En abscisse~: le jour de la seule référence conservée, et aujourd’hui. En ordonnée~: la date prévue alors. À plat, c’est stable~; vers le haut, plus tard~; une courbe qui rejoint la diagonale en pointillé est atteinte.
   *[other] En abscisse~: les jours des { SPELLED($count) } références conservées, et aujourd’hui. En ordonnée~: la date prévue alors. À plat, c’est stable~; vers le haut, plus tard~; une courbe qui rejoint la diagonale en pointillé est atteinte.
}
milestones-trend-rest = { $count ->
    [1] Un autre jalon n’est pas dessiné.
   *[other] { CAPITAL(SPELLED($count)) } autres jalons ne sont pas dessinés.
}
milestones-trend-reached = { $milestone }~: atteint le { $date }.
milestones-trend-now = { $milestone }~: { $date }.
milestones-trend-moved = { $milestone }~: d’abord { $first }, maintenant { $date }.
milestones-trend-where = Les dates sont dans le tableau des références ci-dessous.

milestones-bridge = De la référence à la prévision
milestones-bridge-kicker = De la référence à la prévision, en jours ouvrés
milestones-bridge-none = La fin est celle de la référence
milestones-bridge-whole = { $late ->
    [yes] { $count ->
        [one] { $count } jour ouvré de retard sur la référence
       *[other] { $count } jours ouvrés de retard sur la référence
    }
   *[no] { $count ->
        [one] { $count } jour ouvré d’avance sur la référence
       *[other] { $count } jours ouvrés d’avance sur la référence
    }
}
milestones-bridge-not-approved = { $late ->
    [yes] { $count ->
        [one] { $count } jour ouvré de retard sur la référence, sans changement approuvé
       *[other] { $count } jours ouvrés de retard sur la référence, sans changement approuvé
    }
   *[no] { $count ->
        [one] { $count } jour ouvré d’avance sur la référence, sans changement approuvé
       *[other] { $count } jours ouvrés d’avance sur la référence, sans changement approuvé
    }
}
milestones-bridge-approved = { $late ->
    [yes] { $count ->
        [one] { $count } jour ouvré de retard sur la référence, couvert par des changements approuvés
       *[other] { $count } jours ouvrés de retard sur la référence, tous couverts par des changements approuvés
    }
   *[no] { $count ->
        [one] { $count } jour ouvré d’avance sur la référence, couvert par des changements approuvés
       *[other] { $count } jours ouvrés d’avance sur la référence, tous couverts par des changements approuvés
    }
}
milestones-bridge-both = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
} de retard sur la référence~: { $approved } par des changements approuvés, { $slip } de glissement
milestones-bridge-parts = { $late ->
    [yes] { $count ->
        [one] { $count } jour ouvré de retard sur la référence
       *[other] { $count } jours ouvrés de retard sur la référence
    }
   *[no] { $count ->
        [one] { $count } jour ouvré d’avance sur la référence
       *[other] { $count } jours ouvrés d’avance sur la référence
    }
}~: changements { $approved } { $changes ->
    [1] jour
   *[other] jours
}, glissement { $slip }
milestones-bridge-baseline = Référence «~{ $name }~»
milestones-bridge-change = { $change }, approuvé
milestones-bridge-slip = Glissement~: sans changement approuvé
milestones-bridge-slip-and-hidden = Glissement, et changements qui ne sont pas montrés ici
milestones-arose = Où les jours sont apparus
milestones-arose-caption = Où ces jours sont apparus, le long du chemin le plus long. Un signe moins~: la marge que le plan avait à cet endroit a absorbé une partie du retard.
milestones-bridge-smaller = { $count ->
    [one] { $count } étape plus petite
   *[other] { $count } étapes plus petites
}
milestones-arose-not-told = Où ces jours sont apparus n’est pas dit~: cela révélerait du travail qui n’est pas montré ici.
milestones-arose-unexplained = Non expliqué par le chemin
milestones-arose-all = Tout

milestones-kept = Références
milestones-kept-heading = { $count ->
    [1] Une référence est conservée
   *[other] { CAPITAL(SPELLED($count)) } références sont conservées
}
milestones-kept-note = Dates de fin~; derrière chacune, le retard de la prévision actuelle, en jours ouvrés.
milestones-kept-left = { $count ->
    [1] Un plan n’est pas montré.
   *[other] { CAPITAL(SPELLED($count)) } plans ne sont pas montrés.
}
milestones-kept-table = Dates dans chaque plan
milestones-kept-finish-of = Fin de
milestones-in-use = { $date }, en vigueur
milestones-kept-date = { $date } ({ $slip })
milestones-kept-workstreams = Chantiers
milestones-kept-rest = { $count } de plus ne sont pas listés.
milestones-kept-rest-of = { $group }~: { $rest }
milestones-kept-tasks-table = Tâches dans chaque plan
milestones-kept-show-tasks = { $count ->
    [1] Voir la tâche qui a bougé
   *[other] Voir les { $count } tâches qui ont bougé
}
