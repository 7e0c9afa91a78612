search-title = Rechercher
search-heading = { $count ->
    [one] Tout retrouver~: { $count } entrée de A à Z
   *[other] Tout retrouver~: { $count } entrées de A à Z
}
search-group = { $group }~: { $count } de A à Z
search-group-part = { $group }~: { $count } de A à Z, partie { $part } sur { $parts }
search-group-title = Rechercher~: { $group }
search-group-title-part = Rechercher~: { $group }, partie { $part } sur { $parts }
search-from-to = { $from } à { $to }
search-pages = Pages
search-reports = Rapports
search-tasks = Tâches et jalons
search-risks = Risques
search-issues = Problèmes
search-decisions = Décisions
search-changes = Changements
search-budget = Lignes du budget
search-tests = Tests
search-defects = Anomalies
search-sprints = Sprints
search-people = Équipe
search-stakeholders = Parties prenantes
search-communication = Communication
search-vendors = Fournisseurs
search-readiness = Préparation
search-objectives = Objectifs
search-acceptance = Recettes
search-handover = Transferts
search-left = Suites à donner
search-lessons = Enseignements
