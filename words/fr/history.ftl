history-title = Historique
history-tab = Historique~: { $project }
history-how = Comment le projet en est arrivé là
history-called-always = { $status ->
   *[ok] Déclaré conforme dans tous les rapports
    [warn] Déclaré à risque dans tous les rapports
    [bad] Déclaré en dérive dans tous les rapports
}
history-called-since = { $status ->
   *[ok] Déclaré conforme depuis le { $date }
    [warn] Déclaré à risque depuis le { $date }
    [bad] Déclaré en dérive depuis le { $date }
}
history-no-reports = Aucun rapport n’est montré ici~; voici ce qui a été convenu et ce qui a été atteint.
history-reports = { $count ->
    [1] Un rapport depuis le { $date }.
   *[other] { CAPITAL(SPELLED($count)) } rapports depuis le { $date }.
}

history-called = Ce que chaque rapport a déclaré
history-called-table = État par trimestre
history-quarter = Trimestre
history-quarter-reports = Rapports, du plus ancien au plus récent
history-quarter-name = { $quarter ->
    [1] Janvier à mars { $year }
    [2] Avril à juin { $year }
    [3] Juillet à septembre { $year }
   *[4] Octobre à décembre { $year }
}
history-said-nothing = pas de rapport
history-said = { $status ->
   *[ok] { $date } conforme
    [warn] { $date } à risque
    [bad] { $date } en dérive
    [none] { $date } sans état
}
history-missing = Un petit point est un rapport qui n’est pas venu.
history-called-note = Ce sont les mots des rapports. Les fichiers d’aujourd’hui ne disent pas ce que les règles auraient calculé un jour passé~; aucune couleur n’est donc montrée pour ce jour.

history-computed = Ce que les règles calculent au { $date }
history-computed-table = Calculé aujourd’hui

history-every-report = Tous les rapports
history-week-headline = { $week }~: { $headline }
history-more-reports = { $count } rapports plus anciens~: chacun mène au précédent.

history-baselines = Références
history-baselines-heading = { $count ->
    [1] Une version du plan est conservée
   *[other] { CAPITAL(SPELLED($count)) } versions du plan sont conservées
}
history-plans-table = Plans conservés
history-plan = Plan
history-in-use = en vigueur
history-taken = Date
history-moved = Déplacement
history-agreed-with = Convenu avec
history-same-day = Le même jour~: { $agreed }
history-not-recorded = non enregistré
history-moved-note = Le déplacement compare la fin à celle du plan précédent, en jours ouvrés~; un signe plus veut dire plus tard.

history-log = Décidé, changé et atteint
history-decided = Décidé~: { $decision }
history-change-approved = Changement approuvé~: { $change }
history-reached = Atteint~: { $milestone }
history-reached-late = Atteint~: { $milestone }, { $span } après la date promise
history-reached-promised = Atteint~: { $milestone }, à la date promise
history-reached-early = Atteint~: { $milestone }, { $span } avant la date promise
history-more-entries = { $count } entrées plus anciennes sont sur les pages des décisions et des jalons.
