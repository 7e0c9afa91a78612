rule-health-plan = Le plan lui-même est évalué sur sa propre page
rule-health-schedule-none = Aucune tâche n’a encore de dates
rule-health-schedule-no-baseline = Aucune référence n’est fixée pour comparer
rule-health-schedule = { $subject ->
    [your-part] Fin prévue de votre partie
    [what-is-shown] Fin prévue de la partie montrée ici
   *[project] Fin prévue
}~: { $when ->
    [after] { $span } après la référence
    [before] { $span } avant la référence
   *[on] celle de la référence
}
rule-health-schedule-over = { $subject ->
    [your-part] Fin réelle de votre partie
    [what-is-shown] Fin réelle de la partie montrée ici
   *[project] Fin réelle
}~: { $when ->
    [after] { $span } après la référence
    [before] { $span } avant la référence
   *[on] celle de la référence
}
rule-health-schedule-promise = { $when ->
    [after] { $days ->
        [one] `{ $task }` { $days } jour ouvré après la date promise
       *[other] `{ $task }` { $days } jours ouvrés après la date promise
    }
    [before] { $days ->
        [one] `{ $task }` { $days } jour ouvré avant la date promise
       *[other] `{ $task }` { $days } jours ouvrés avant la date promise
    }
   *[on] `{ $task }` à la date promise
}
rule-health-schedule-finish = { $when ->
    [after] { $days ->
        [one] la fin { $days } jour ouvré après la référence
       *[other] la fin { $days } jours ouvrés après la référence
    }
    [before] { $days ->
        [one] la fin { $days } jour ouvré avant la référence
       *[other] la fin { $days } jours ouvrés avant la référence
    }
   *[on] la fin de la référence
}
rule-health-schedule-limit = { $amber ->
    [one] au plus { $amber } jour ouvré de retard
   *[other] au plus { $amber } jours ouvrés de retard
}~; { $red ->
    [one] en dérive au-delà de { $red } jour ouvré
   *[other] en dérive au-delà de { $red } jours ouvrés
}
rule-health-deliveries-open = { $count ->
    [1] une de vos livraisons est ouverte, attendue le { $date }
   *[other] { SPELLED($count) } de vos livraisons sont ouvertes, la dernière attendue le { $date }
}
rule-health-deliveries-no-date = { $count ->
    [1] une de vos livraisons est ouverte, sans jour à venir promis
   *[other] { SPELLED($count) } de vos livraisons sont ouvertes, et toutes n’ont pas de jour à venir
}
rule-health-deliveries-came = toutes vos livraisons sont arrivées
rule-health-deliveries-measured = { $overdue } en retard, { $slipping } promises plus tard que convenu
rule-health-deliveries-limit = aucune en retard, aucune promise plus tard que convenu
rule-health-cost-none = Aucun budget n’est enregistré
rule-health-cost-incomplete = Tout l’argent n’est pas montré ici
rule-health-cost-plan = Aucune dépense n’est enregistrée~; le plan coûte { $forecast }
rule-health-cost = Prévision { $forecast } pour { $approved } approuvés
rule-health-cost-under = { $amount } ({ $share }) de moins que les { $approved } approuvés
rule-health-cost-over = { $beyond ->
    [yes] { $amount } ({ $share }) de plus, au-delà de la limite de { $limit }
   *[no] { $amount } ({ $share }) de plus, dans la limite de { $limit }
}
rule-health-cost-measured = { $side ->
    [over] { $share } de plus qu’approuvé
    [under] { $share } de moins qu’approuvé
   *[same] comme approuvé
}
rule-health-cost-limit = au plus { $amber } de plus~; en dérive au-delà de { $red }
rule-health-scope-incomplete = Tous les changements ne sont pas montrés ici
rule-health-scope-none = Aucun changement n’est approuvé, aucun n’attend de décision
rule-health-scope = { $count ->
    [one] { $count } changement approuvé
   *[other] { $count } changements approuvés
}, { $made ->
    [0] {""}
    [one] { $made } réalisé sans approbation,{" "}
   *[other] { $made } réalisés sans approbation,{" "}
}{ $pending } en attente de décision
rule-health-scope-days = { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}
rule-health-scope-days-share = { $days ->
    [one] { $days } jour ouvré ({ $share })
   *[other] { $days } jours ouvrés ({ $share })
}
rule-health-scope-cost = { $cost } ({ $share })
rule-health-scope-measured = { $baseline ->
    [yes] ajouté depuis la référence~: { $added }
   *[no] ajouté à ce jour~: { $added }
}
rule-health-scope-limit = au plus { $share } des jours ou du budget
rule-health-risk = { $count ->
    [0] Aucun risque ouvert n’est enregistré
    [one] { $count } risque ouvert, aucun critique sans responsable
   *[other] { $count } risques ouverts, aucun critique sans responsable
}
rule-health-risk-measured = { $count ->
    [one] { $count } ouvert
   *[other] { $count } ouverts
}, dont { $severe ->
    [one] { $severe } critique
   *[other] { $severe } critiques
} et { $high ->
    [one] { $high } élevé
   *[other] { $high } élevés
}
rule-health-risk-limit = { $days ->
    [one] un responsable pour chaque critique, une réponse pour chaque élevé ou critique, tous revus dans { $days } jour
   *[other] un responsable pour chaque critique, une réponse pour chaque élevé ou critique, tous revus dans les { $days } jours
}
rule-health-quality-no-tests = Aucun test n’est enregistré
rule-health-quality-no-count = Aucun test n’est encore compté
rule-health-quality-tests = { $run ->
    [one] { $run } test exécuté
   *[other] { $run } tests exécutés
} sur { $planned }, { $failed ->
    [one] { $failed } échoué
   *[other] { $failed } échoués
}
rule-health-quality-defects = { $open ->
    [one] { $open } anomalie ouverte
   *[other] { $open } anomalies ouvertes
}
rule-health-quality-defects-critical = { $open ->
    [one] { $open } anomalie ouverte
   *[other] { $open } anomalies ouvertes
}, dont { $critical ->
    [one] { $critical } critique
   *[other] { $critical } critiques
}
rule-health-quality-ready = { $done ->
    [one] { $done } point de préparation sur { $all } est fait
   *[other] { $done } points de préparation sur { $all } sont faits
}
rule-health-quality-limit = aucun signal d’alerte dans les tests, les anomalies et la préparation du lancement
rule-health-habits-none = Aucun rapport et aucune décision ne sont enregistrés
rule-health-habits = Rapports, revues et décisions sont à jour
rule-health-habits-no-report = aucune décision en attente n’est en retard
rule-health-habits-measured = { $days ->
    [0] le dernier rapport est du jour même
    [one] le dernier rapport a { $days } jour
   *[other] le dernier rapport a { $days } jours
}
rule-health-habits-limit = { $days ->
    [one] un rapport de { $days } jour au plus, des décisions prises à temps
   *[other] un rapport de { $days } jours au plus, des décisions prises à temps
}
rule-health-severe = { $new ->
    [0] { $count ->
        [1] un risque critique
       *[other] { SPELLED($count) } risques critiques
    }
   *[other] { $all ->
        [yes] { $count ->
            [1] un risque critique, nouveau
           *[other] { SPELLED($count) } risques critiques, tous nouveaux
        }
       *[no] { $new ->
            [1] { SPELLED($count) } risques critiques, dont un nouveau
           *[other] { SPELLED($count) } risques critiques, dont { SPELLED($new) } nouveaux
        }
    }
}

rule-setting-switch = `{ $rule }` dans [health] prend true ou false
rule-setting-crossed = { $sharp ->
    [red] { $side ->
        [below] la limite rouge est inférieure à la limite orange dans [health]
       *[above] la limite rouge est supérieure à la limite orange dans [health]
    }
   *[amber] { $side ->
        [below] la limite orange est inférieure à celle de la remarque dans [health]
       *[above] la limite orange est supérieure à celle de la remarque dans [health]
    }
}~: `{ $key }` vaut { $value } et `{ $other }` vaut { $other_value }
rule-setting-long = `{ $key }` dans [health] dépasse dix ans~: est-ce bien voulu~?
rule-setting-percent = `{ $key }` dans [health] dépasse 100~%~: est-ce bien voulu~?
rule-setting-wants = { $unit ->
    [working-days] `{ $key }` dans [health] demande une durée telle que `"5d"`
    [days] `{ $key }` dans [health] demande un nombre de jours, 0 ou plus
    [percent] `{ $key }` dans [health] demande un pourcentage, 0 ou plus, comme `3` ou `"3%"`
   *[count] `{ $key }` dans [health] demande un nombre, 0 ou plus
}
rule-setting-unknown = [health] n’a ni règle ni seuil `{ $name }`~; `milepost rules` les liste
rule-setting-unknown-near = [health] n’a ni règle ni seuil `{ $name }` — vouliez-vous dire `{ $near }`~?
rule-setting-silenced = { $reason } (jusqu’au { $date })
