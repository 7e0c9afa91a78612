rule-practice-activities = Recenser toutes les activités
rule-practice-activities-ask = Tout le travail est-il dans le plan~: celui des fournisseurs, du métier, les formations, les approbations, le transfert~?
rule-practice-activities-seen = Le plan contient { $work ->
    [one] { $work } tâche
   *[other] { $work } tâches
} et { $milestones ->
    [one] { $milestones } jalon
   *[other] { $milestones } jalons
}~; { $purpose } des tâches nomment un livrable ou un objectif.
rule-practice-activities-without-dates = { $count ->
    [one] { $count } tâche ouverte n’a pas de durée, et donc pas de dates.
   *[other] { $count } tâches ouvertes n’ont pas de durée, et donc pas de dates.
}
rule-practice-sequence = Ordonner toutes les activités
rule-practice-sequence-ask = Chaque lien est-il là parce que le travail l’exige, et ceux qui font le travail sont-ils d’accord avec l’ordre~?
rule-practice-sequence-loose = { $count ->
    [one] { $count } jalon n’attend rien.
   *[other] { $count } jalons n’attendent rien.
}
rule-practice-resources = Affecter des ressources à toutes les activités
rule-practice-resources-ask = Ces personnes le savent-elles, et ont-elles le temps en plus de leur autre travail~?
rule-practice-resources-seen = { $count } des { $of } tâches ouvertes disent leur charge de travail.
rule-practice-durations = Estimer la durée de toutes les activités
rule-practice-durations-ask = Qui a estimé chaque durée~: quelqu’un qui fera le travail, et d’après quelle expérience~?
rule-practice-durations-seen = { $count } des { $of } tâches ouvertes ont une durée minimale et une durée maximale.
rule-practice-durations-standing = { $count } des { $of } tâches ouvertes ont une durée minimale et une durée maximale, travail permanent compris.
rule-practice-traced = Vérifier la traçabilité horizontale et verticale du planning
rule-practice-traced-ask = Les dates concordent-elles avec celles des contrats, des plans des fournisseurs et de ce qui a été montré au comité de pilotage~?
rule-practice-traced-seen = { $count } des { $of } tâches ouvertes sont dans une phase, une tâche parente ou un chantier.
rule-practice-path = Confirmer que le chemin critique est valide
rule-practice-path-ask = L’équipe nommerait-elle le même enchaînement de travaux si on lui demandait ce qui fixe la date de fin~?
rule-practice-float = Assurer une marge totale raisonnable
rule-practice-float-ask = Les responsables des tâches savent-ils combien chacune peut attendre, et qui décide de l’usage de ce temps~?
rule-practice-risk = Analyser les risques de délai
rule-practice-risk-ask = Quelqu’un a-t-il calculé combien la date de fin est probable, et une réserve de temps en a-t-elle été convenue~?
rule-practice-risk-ask-reserve = Une réserve de temps en a-t-elle été convenue~?
rule-practice-risk-seen = { $count } des { $of } risques ouverts ont une probabilité et un retard.
rule-practice-risk-forecast = Le plan est simulé { $runs } fois~: 8 simulations sur 10 finissent au plus tard le { $date }.
rule-practice-risk-no-forecast = Il n’y a pas encore de prévision~: rien ne lui donne une fourchette de dates.
rule-practice-updates = Mettre à jour le planning selon l’avancement réel et les liens
rule-practice-updates-ask = Ceux qui font le travail disent-ils ce qu’il en reste, ou quelqu’un le devine-t-il~?
rule-practice-updates-none = Aucun début ni aucune fin n’est enregistré.
rule-practice-updates-seen = Le dernier début ou la dernière fin enregistrés sont du { $date }.
rule-practice-baseline = Tenir un planning de référence
rule-practice-baseline-ask = Qui a approuvé la référence, et chacun de ses changements repose-t-il sur une décision~?
rule-practice-baseline-none = Aucune référence n’est fixée.
rule-practice-baseline-seen = La référence est «~{ $baseline }~».
rule-practice-baseline-seen-taken = La référence est «~{ $baseline }~», prise le { $date }.
rule-practice-baseline-without = { $count ->
    [one] { $count } tâche n’y est pas.
   *[other] { $count } tâches n’y sont pas.
}

rule-practice-unlinked = Aucune dépendance n’est enregistrée.
rule-practice-look = À regarder~: { $checks }.
rule-practice-unknown = Rien n’a pu être calculé.
rule-practice-passes = { $count ->
    [1] Le contrôle est satisfait.
    [2] Les deux contrôles sont satisfaits.
   *[other] Les { $count } contrôles sont satisfaits.
}
rule-practice-passes-some = { $count } des { $of } contrôles sont satisfaits, les autres disent pourquoi ils ne le sont pas.
