confidence-heading = { $mark ->
    [good] La confiance dans les données est bonne
    [fair] La confiance dans les données est moyenne
   *[poor] La confiance dans les données est mauvaise
}
confidence-heading-none = Fraîcheur des données
confidence-none = Rien ici n’a de date qui permette d’en juger.
confidence-of-part = La confiance dans les données se juge sur toutes les fiches~; une partie en est montrée ici.
confidence-fresh = Chaque partie jugée a été revue dans sa limite.
confidence-stale-one = Non mis à jour dans la limite~: { $part }.
confidence-stale-many = Non mis à jour dans leurs limites~: { $parts }.
confidence-mark = { $mark ->
    [good] Bonne
    [fair] Moyenne
   *[poor] Mauvaise
}
confidence-short = { $mark }~; pas à jour~: { $parts }

confidence-plan = Plan
confidence-risks = Risques
confidence-issues = Problèmes
confidence-decisions = Décisions
confidence-changes = Changements
confidence-money = Journal des dépenses
confidence-quality = Tests et anomalies
confidence-reports = Rapports
confidence-within-plan = plan
confidence-within-risks = risques
confidence-within-issues = problèmes
confidence-within-decisions = décisions
confidence-within-changes = changements
confidence-within-money = dépenses
confidence-within-quality = tests et anomalies
confidence-within-reports = rapports
confidence-facts-plan = les faits du plan
confidence-facts-money = les dépenses
