report-of = Rapport du { $date }, tel qu’écrit alors.
report-of-by = Rapport du { $date } par { $who }, tel qu’écrit alors.
report-before = Précédent~: { $report }.
report-after = Suivant~: { $report }.
report-called = déclaré dans le rapport
report-parts = Parties de ce rapport
report-all-of-it = Le rapport complet~: { $address }
