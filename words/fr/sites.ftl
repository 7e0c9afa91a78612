sites-title = Sites
sites-page = Sites~: { $project }
sites-all-finished = Les { SPELLED($all) } sites sont tous terminés
sites-one-late = Sur { SPELLED($all) } sites, un est plus tard que convenu~: { $site }
sites-all-late = Les { SPELLED($all) } sites sont tous plus tard que convenu
sites-some-late = { CAPITAL(SPELLED($late)) } des { SPELLED($all) } sites sont plus tard que convenu
sites-side-by-side = { CAPITAL(SPELLED($all)) } sites côte à côte
sites-blocked-at = Du travail est bloqué sur { $blocked ->
    [1] un
   *[other] { SPELLED($blocked) }
} des { SPELLED($all) } sites
sites-sub = Chaque site a son propre plan, et tous sont conduits comme un seul projet.

sites-list = Sites côte à côte
sites-table = Sites
sites-site = Site
sites-start = Début
sites-finish = Fin
sites-slip = Glissement
sites-done = Fait
sites-next-milestone = Prochain jalon
sites-blocked = Bloqué
sites-done-percent = { $percent }, { $finished } sur { $all }
sites-done-count = { $finished } sur { $all }
sites-next = { $milestone }, { $date }
sites-blocked-tasks = { $count ->
    [one] { $count } tâche
   *[other] { $count } tâches
}
sites-slip-note = Glissement en jours ouvrés, de la dernière fin de la référence à celle prévue~; un signe plus veut dire plus tard.

sites-same-kicker = Pareil partout~?
sites-same-all = Ce qu’un site reçoit, les autres le reçoivent
sites-same-lacking = { $count ->
    [1] Un type de travail n’est pas planifié sur tous les sites
   *[other] { CAPITAL(SPELLED($count)) } types de travail ne sont pas planifiés sur tous les sites
}
sites-same-table = Travail par site
sites-work = Travail
sites-differs = Diffère par
sites-not-planned = non planifié
sites-work-done = fait
sites-differs-time = Durée
sites-differs-deliverable = Livrable
sites-differs-both = Durée et livrable
sites-matched = Les tâches sont rapprochées par leur nom, sans le site ni les numéros.
sites-more = { $count } autres types de travail sont sur plusieurs sites.
