# Glossaire (un terme, un mot) :
#   baseline = référence · slip = glissement · float = marge · critical path = chemin critique · milestone = jalon · gate = jalon décisionnel
#   status date = date d’état · forecast = prévision · run = simulation · 8 in 10 = 8 sur 10 · safe = sûr · promised, committed = promis
#   timeline = planning · workstream = chantier · task = tâche · deliverable = livrable · sign-off = recette · handover = transfert
#   follow-up = suite à donner · lesson = enseignement · benefit = bénéfice · launch = lancement · go-live = mise en service · cut-over = bascule
#   readiness (item) = (point de) préparation · outage = interruption · freeze = gel · rollback = retour arrière
#   on track = conforme · at risk = à risque · off track = en dérive · called = déclaré · finding = constat · warning sign = signal d’alerte
#   alarm = alarme · warning = avertissement · notice = remarque · silenced = mis en sourdine
#   budget line = ligne du budget · ledger = journal des dépenses · contingency = provision pour aléas · booked = comptabilisé · ordered = commandé
#   earned value = valeur acquise · planned value = valeur planifiée · actual cost = coût réel · earned schedule = durée acquise
#   estimate at completion = coût prévisionnel à l’achèvement ; les sigles (EV, PV, AC, CPI, SPI, EAC…) restent ceux de l’anglais, comme les clés des fichiers
#   risk: severe = critique, high = élevé, moderate = modéré, low = faible ; score = cote · likelihood, chance of a risk = probabilité · fallback = plan de repli
#   issue = problème · blocker = point bloquant · change (request) = (demande de) changement · decision = décision, prise ou en attente
#   sponsor = commanditaire · manager = chef de projet · owner = responsable · stakeholder = partie prenante · steering committee, board = comité de pilotage
#   effort = charge · workload = charge · over capacity = en surcharge · levelling = nivellement · defect = anomalie · test suite = suite
#   needed by, due by, finish by = au plus tard le (le jour compris ; jamais « avant le ») · working day = jour ouvré
# Les noms (tâches, personnes, …) n’ont pas d’article et restent hors accord : « Responsable : … », « … : fin le … ».

# Words that several pages say, each in the same meaning. What one page says alone is in its own file.

# The status of a project, a dimension of its health, a task or a commitment: it stands alone, beside a mark.
shared-status-ok = Conforme
shared-status-warn = À risque
shared-status-bad = En dérive
shared-status-done = Terminé
shared-status-none = Pas commencé
shared-status-hold = En pause
shared-status-unknown = Pas de rapport

# The same within a sentence: `called at risk`, `the facts say off track`.
shared-colour-unknown = inconnu
shared-colour-green = conforme
shared-colour-amber = à risque
shared-colour-red = en dérive

# The dimensions of health, and how the plan is built.
shared-topic-schedule = Délais
shared-topic-cost = Coûts
shared-topic-scope = Périmètre
shared-topic-risk = Risques
shared-topic-quality = Qualité
shared-topic-governance = Gouvernance
shared-topic-plan = Qualité du plan
# The same within a sentence.
shared-within-schedule = délais
shared-within-cost = coûts
shared-within-scope = périmètre
shared-within-risk = risques
shared-within-quality = qualité
shared-within-governance = gouvernance
shared-within-plan = qualité du plan

# The bands of a risk, by probability and impact: after its number, or within a list of counts: `2 severe, 3 high`.
shared-band-severe = critique
shared-band-high = élevé
shared-band-moderate = modéré
shared-band-low = faible

# Heads of columns, and labels before a value.
shared-status = État
shared-owner = Responsable
shared-who = Qui
shared-by = Par
shared-what = Quoi
shared-when = Quand
shared-why = Pourquoi
shared-date = Date
shared-due = Échéance
shared-start = Début
shared-finish = Fin
shared-forecast = Prévision
shared-baseline = Référence
# How many working days later something is than in the baseline.
shared-slip = Glissement
shared-own-days = * En jours ouvrés de son propre calendrier, dont les jours de la semaine ne sont pas ceux du projet.
shared-float = Marge
shared-promised = Promis
shared-planned = Planifié
shared-target = Cible
shared-now = Actuel
shared-at-start = Au départ
# How much of the work is done.
shared-done = Fait
shared-days = Jours
shared-cost = Coût
shared-budget = Budget
shared-difference = Écart
shared-value = Valeur
shared-age = Âge
shared-limit = Limite
shared-level = Niveau
shared-severity = Gravité
shared-rule = Règle
shared-measured = Mesuré
shared-cause = Cause
shared-source = Source
shared-reason = Motif
shared-dimension = Dimension
shared-task = Tâche
shared-tasks = Tâches
shared-step = Étape
shared-milestone = Jalon
shared-blocked = Bloqué
shared-workstream = Chantier
shared-objective = Objectif
shared-risk = Risque
shared-project = Projet
shared-supplier = Fournisseur
shared-category = Catégorie
# Nobody is named to look after it.
shared-no-owner = Sans responsable
shared-no-date = Sans date
# A decision that is waited for.
shared-was-due = Était à prendre au plus tard le { $date }
shared-by-date = Au plus tard le { $date }
shared-decides = Décide~: { $who }.
shared-nobody-decides = Personne n’est désigné pour décider.
# Opens what stands behind a status.
shared-why-open = Pourquoi~?
# A finding that is not counted, and until when.
shared-silenced = En sourdine
# A name of the project or a key of its files, within a sentence.
shared-quoted = «~{ $text }~»
shared-told = { $name }~: { $told }
shared-id-title = { $id }~: { $title }
# The way to everything about a task.
shared-all-about = Tous les détails{ $name }
shared-all-about-name = ~: { $name }

# `week` is the number of the ISO week.
shared-week = Semaine { $week }
shared-report-of = Rapport du { $date }
# Before a heading about changes, where others are not shown.
shared-of-those-shown = Parmi ceux montrés ici~: { SMALL($heading) }
# Working time within a sentence.
shared-work-days = { $count ->
    [one] { $count }~jour ouvré
   *[other] { $count }~jours ouvrés
}
