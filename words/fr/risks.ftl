risks-title = Risques
risks-page-title = Risques~: { $project }

risks-none-recorded = Aucun risque n’est enregistré
risks-all-closed = Aucun risque n’est ouvert~; { $count ->
    [1] un est clos
   *[other] { SPELLED($count) } sont clos
}
risks-none-scored = { $count ->
    [1] Un risque ouvert, non coté
   *[other] { CAPITAL(SPELLED($count)) } risques ouverts, aucun n’est coté
}
risks-worst-severe = { $count ->
    [1] Un risque critique est ouvert
   *[other] { CAPITAL(SPELLED($count)) } risques critiques sont ouverts
}
risks-worst-high = { $count ->
    [1] Un risque élevé est ouvert
   *[other] { CAPITAL(SPELLED($count)) } risques élevés sont ouverts
}
risks-worst-moderate = { $count ->
    [1] Un risque modéré est ouvert
   *[other] { CAPITAL(SPELLED($count)) } risques modérés sont ouverts
}
risks-worst-low = { $count ->
    [1] Un risque faible est ouvert
   *[other] { CAPITAL(SPELLED($count)) } risques faibles sont ouverts
}
risks-worst-not-new = { $heading }, aucun nouveau
risks-worst-moved = { $heading }~; { $what }
risks-worst-moved-both = { $heading }~; { $new } et { $up }
risks-worst-new = { $all ->
    [yes] { $count ->
        [1] il est nouveau
       *[other] tous sont nouveaux
    }
   *[no] { $count ->
        [1] un est nouveau
       *[other] { SPELLED($count) } sont nouveaux
    }
}
risks-worst-up = { $all ->
    [yes] { $count ->
        [1] il a augmenté
       *[other] tous ont augmenté
    }
   *[no] { $count ->
        [1] un a augmenté
       *[other] { SPELLED($count) } ont augmenté
    }
}
risks-sub = { $open ->
    [0] Aucun risque ouvert.
    [1] Un risque ouvert.
   *[other] { $open } risques ouverts.
}
risks-sub-closed = { $open ->
    [0] Aucun risque ouvert
    [1] Un risque ouvert
   *[other] { $open } risques ouverts
}, { $closed } { $how ->
    [closed] clos
    [occurred] { $closed ->
        [one] survenu
       *[other] survenus
    }
   *[both] { $closed ->
        [one] clos ou survenu
       *[other] clos ou survenus
    }
}.
risks-last-review = Dernière revue le { $date }.
risks-not-reviewed = Aucun n’a été revu.
risks-not-recorded = Les risques ne sont pas enregistrés ici.

risks-top-none = Aucun risque n’est ouvert
risks-top-open = { $count ->
    [1] Un ouvert, ni critique ni élevé
   *[other] { CAPITAL(SPELLED($count)) } ouverts, aucun critique ni élevé
}
risks-top-high = { $count ->
    [1] Un risque élevé
   *[other] { CAPITAL(SPELLED($count)) } risques élevés
}
risks-top-severe = { $count ->
    [1] Un risque critique
   *[other] { CAPITAL(SPELLED($count)) } risques critiques
}
risks-top-up = { $heading }, { $count ->
    [1] un en hausse
   *[other] { SPELLED($count) } en hausse
}
risks-top-new = { $heading }, { $count ->
    [1] un nouveau
   *[other] { SPELLED($count) } nouveaux
}

risks-exposure-few = { $count ->
    [1] Un
   *[other] { CAPITAL(SPELLED($count)) }
} sur { $all ->
    [1] un seul risque ouvert
   *[other] { SPELLED($all) } risques ouverts
}, sans probabilité ou sans coût~: le coût attendu n’est pas additionné.
risks-exposure = Coût attendu des risques ouverts~: { $cost }.
risks-exposure-shown = Coût attendu des risques ouverts montrés ici~: { $cost }. D’autres ne sont pas montrés, ce n’est donc pas celui de tout le projet.
risks-exposure-no-left = Coût attendu des risques ouverts~: { $cost }. Certains changements ne sont pas montrés ici~: ce qui reste de la provision pour aléas, pour comparer, n’est pas connu.
risks-exposure-over = Coût attendu des risques ouverts~: { $cost }, { $more }.
risks-exposure-more-than = plus que les { $left } restants de la provision pour aléas
risks-exposure-within = Coût attendu des risques ouverts~: { $cost }, dans les { $left } restants de la provision pour aléas.
risks-exposure-no-spending = Coût attendu des risques ouverts~: { $cost }, dans les { $left } restants de la provision pour aléas~; ce que le travail en demande n’est pas connu, car aucune dépense n’est enregistrée.
risks-exposure-but = Coût attendu des risques ouverts~: { $cost }, dans les { $left } restants de la provision pour aléas~; mais { $but }.
risks-exposure-forecast-all = la prévision en demande plus que la totalité
risks-exposure-forecast-leaves = la prévision leur en laisse { $after }
risks-exposure-both = Coût attendu des risques ouverts~: { $cost }, dans les { $left } restants de la provision pour aléas, et dans les { $after } que laisse la prévision.
risks-exposure-without = { $count ->
    [1] Un
   *[other] { CAPITAL(SPELLED($count)) }
} sur { $all ->
    [1] un
   *[other] { SPELLED($all) }
} { $count ->
    [1] n’a pas de probabilité ou de coût et n’est pas dans le total.
   *[other] n’ont pas de probabilité ou de coût et ne sont pas dans le total.
}

risks-map = Carte des risques
risks-map-heading = Où sont les risques
risks-map-still = Où sont les risques~; aucun n’a bougé
risks-map-new = Où sont les risques~; { $new ->
    [1] un est nouveau
   *[other] { SPELLED($new) } sont nouveaux
}
risks-map-moved = Où sont les risques~; { $moved ->
    [1] un a bougé
   *[other] { SPELLED($moved) } ont bougé
}
risks-map-both = Où sont les risques~; { $moved ->
    [1] un a bougé
   *[other] { SPELLED($moved) } ont bougé
} et { $new ->
    [1] un est nouveau
   *[other] { SPELLED($new) } sont nouveaux
}
risks-map-key = numéro du risque, lien vers le registre
risks-map-moved-since = a bougé depuis le { $date }
risks-map-note = Les niveaux classent les risques par probabilité et impact. Ils ne mesurent pas l’argent.
risks-map-unscored = { $count ->
    [one] { $count } risque ouvert n’est pas coté et n’est que dans le registre.
   *[other] { $count } risques ouverts ne sont pas cotés et ne sont que dans le registre.
}
risks-map-describe = { $count ->
    [one] { $count } risque ouvert par probabilité et impact~: { $counts }. Le registre ci-dessous liste tous les risques.
   *[other] { $count } risques ouverts par probabilité et impact~: { $counts }. Le registre ci-dessous liste tous les risques.
}
risks-count-severe = { $count ->
    [one] { $count } critique
   *[other] { $count } critiques
}
risks-count-high = { $count ->
    [one] { $count } élevé
   *[other] { $count } élevés
}
risks-count-moderate = { $count ->
    [one] { $count } modéré
   *[other] { $count } modérés
}
risks-count-low = { $count ->
    [one] { $count } faible
   *[other] { $count } faibles
}
risks-likelihood = Probabilité
risks-impact = Impact
risks-likelihood-1 = Rare
risks-likelihood-2 = Peu probable
risks-likelihood-3 = Possible
risks-likelihood-4 = Probable
risks-likelihood-5 = Quasi certain
risks-impact-1 = Mineur
risks-impact-2 = Limité
risks-impact-3 = Sérieux
risks-impact-4 = Majeur
risks-impact-5 = Extrême
risks-level-low = Faible
risks-level-moderate = Modéré
risks-level-high = Élevé
risks-level-severe = Critique
risks-chart-new = nouveau
risks-chart-crowd = { $count ->
    [one] { $count } risque
   *[other] { $count } risques
}
risks-chart-crowd-at = { $risks }~: { $likelihood }, { $impact }
risks-marker = { $number }~: { $risk }, { $likelihood ->
    [1] rare
    [2] peu probable
   *[3] possible
    [4] probable
    [5] quasi certain
}, { $impact ->
    [1] mineur
    [2] limité
   *[3] sérieux
    [4] majeur
    [5] extrême
}, { $moved }
risks-marker-tooltip = { $risk } (cote { $score }), { $moved }.
risks-marker-new = nouveau
risks-marker-up = en hausse
risks-marker-down = en baisse
risks-marker-same = inchangé
risks-marker-not-scored = non coté

risks-severe-heading = Ce que nous faisons contre les risques critiques
risks-severe-worst = Ce que nous faisons contre les risques critiques~: les { SPELLED($count) } pires
risks-severe-high = Aucun risque n’est critique~; ce que nous faisons contre les risques élevés
risks-severe-high-worst = Aucun risque n’est critique~; ce que nous faisons contre les risques élevés~: les { SPELLED($count) } pires
risks-severe-none = Aucun risque ouvert n’est critique ni élevé
risks-no-response = Aucune réponse n’est enregistrée.
risks-response-no-action = { $response }. { $nothing }
risks-no-action = Aucune action n’est enregistrée.
risks-response-all-done = { $response }. { $count ->
    [1] La seule action est faite.
   *[other] Les { $count } actions sont toutes faites.
}
risks-response-some-done = { $response }. { $done ->
    [one] { $done } action sur { $all } est faite.
   *[other] { $done } actions sur { $all } sont faites.
}
risks-response-alone = { $response }.
risks-response-unsaid = Réponse non indiquée
risks-response-avoid = Éviter
risks-response-reduce = Réduire
risks-response-transfer = Transférer
risks-response-accept = Accepter
risks-response-share = Partager
risks-next = Ensuite~: { $steps }.
risks-step-by = { $step }, au plus tard le { $date }
risks-step-overdue = { $step }, { $overdue }
risks-overdue-since = en retard depuis le { $date }
risks-step-due = { $step }, échéance { $date }
risks-step-done-on = { $step }, fait le { $date }
risks-step-done = { $step }, fait
risks-step-of = { $step }, { $who }
risks-affects-now = touche un travail en cours
risks-affects-later = touche un travail qui commence { $when }
risks-reviewed-on = revu le { $date }
risks-never-reviewed = jamais revu
risks-expected-cost = coût attendu { $cost }

risks-register = Registre des risques
risks-register-open = { $count ->
    [1] Un risque ouvert
   *[other] { CAPITAL(SPELLED($count)) } risques ouverts, le pire d’abord
}
risks-register-owned = { $count ->
    [0] Aucun risque ouvert
    [1] Un risque ouvert, avec un responsable
   *[other] { CAPITAL(SPELLED($count)) } risques ouverts, chacun avec un responsable
}
risks-register-none-owned = Aucun risque ouvert n’a de responsable
risks-register-some-owned = { $count ->
    [1] Un des { SPELLED($all) } risques ouverts n’a pas de responsable
   *[other] { CAPITAL(SPELLED($count)) } des { SPELLED($all) } risques ouverts n’ont pas de responsable
}
risks-register-note = Le pire d’abord. L’étendue montre la cote au départ (trait), maintenant (point) et souhaitée (losange), de 1 à 25.
risks-number = N°
risks-risk-effect = Risque et effet
risks-since = Depuis le { $date }
risks-movement = Mouvement
risks-start-now-target = Départ, actuel, cible
risks-response-next = Réponse et prochaine étape
risks-reviewed = Revu
risks-range = Étendue
risks-response = Réponse
risks-range-start = départ { $score }
risks-range-now = actuel { $score }
risks-range-target = cible { $score }
risks-not-scored = Non coté
risks-moved-new = Nouveau
risks-moved-up = En hausse
risks-moved-down = En baisse
risks-moved-same = Inchangé
risks-moved-undated = { $moved }, jour non noté
risks-first-report = Premier rapport
risks-accepted = Accepté
risks-response-accepted = { $response }, accepté
risks-none-recorded-short = Aucune enregistrée
risks-reviewed-stale = { $date }, { $age }
risks-never = jamais
risks-all-risks = { $count ->
    [1] Le seul risque
   *[other] Les { $count } risques
}
risks-all-issues = { $count ->
    [1] Le seul problème
   *[other] Les { $count } problèmes
}
risks-rest = { $register }, avec tous les détails.
risks-assumptions = Ce que nous supposons
risks-closed-heading = Risques clos
risks-closed-show = { $count ->
    [one] Voir { $count } risque
   *[other] Voir { $count } risques
}

risks-issues = Problèmes
risks-issues-open = { $count ->
    [0] Aucun problème n’est ouvert
    [1] Un problème est ouvert
   *[other] { CAPITAL(SPELLED($count)) } problèmes sont ouverts
}
risks-issues-overdue = { $count ->
    [1] Un problème est ouvert
   *[other] { CAPITAL(SPELLED($count)) } problèmes sont ouverts
}~; { $overdue ->
    [1] un est en retard
   *[other] { SPELLED($overdue) } sont en retard
}
risks-issues-escalated = { $count ->
    [1] Un problème est ouvert
   *[other] { CAPITAL(SPELLED($count)) } problèmes sont ouverts
}~; { $escalated ->
    [1] un est escaladé
   *[other] { SPELLED($escalated) } sont escaladés
}
risks-issues-both = { $count ->
    [1] Un problème est ouvert
   *[other] { CAPITAL(SPELLED($count)) } problèmes sont ouverts
}~; { $escalated ->
    [1] un est escaladé
   *[other] { SPELLED($escalated) } sont escaladés
} et { $overdue ->
    [1] un en retard
   *[other] { SPELLED($overdue) } en retard
}
risks-issue = Problème
risks-blocks = Bloque
risks-of-five = { $severity } sur 5
risks-issue-open = Ouvert
risks-issue-in-progress = En cours
risks-issue-escalated = Escaladé
risks-issue-escalated-to = { $status } à { $who }
risks-issue-closed = Clos
risks-issue-overdue = { $date }, { $overdue }
risks-overdue = en retard
risks-issues-closed-show = { $count ->
    [one] Voir { $count } problème clos
   *[other] Voir { $count } problèmes clos
}
risks-issue-was-open = { $title }, ouvert pendant { $age }

risks-back = Retour aux risques et problèmes
# The name that the projects of a portfolio have for it.
risks-elsewhere = Même risque dans d’autres projets
risks-wanted = Souhaité
risks-effect = Effet
risks-actions = Actions
risks-trigger = Déclencheur
risks-fallback = S’il survient
risks-chance = Probabilité
risks-delay = Retard
risks-spread = { $low } à { $high }, probablement { $likely }
risks-raised = Ouvert le
risks-before = Avant
risks-before-one = { $date }~: { $position }
risks-level-band = { $position }, { $band }
risks-closed-on = Clos le
risks-escalated-to = Escaladé à
risks-resolution = Résolution
risks-status-open = ouvert
risks-status-mitigating = en traitement
risks-status-accepted = accepté
risks-status-occurred = survenu
risks-status-closed = clos
risks-issue-status-open = ouvert
risks-issue-status-in-progress = en cours
risks-issue-status-escalated = escaladé
risks-issue-status-closed = clos
