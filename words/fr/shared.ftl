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
# Opens what stands behind a status.
shared-why-open = Pourquoi~?
shared-quoted = «~{ $text }~»

# `week` is the number of the ISO week.
shared-week = Semaine { $week }
shared-report-of = Rapport du { $date }
