report-of = Informe del { $date }, como se escribió entonces.
report-of-by = Informe del { $date }, de { $who }, como se escribió entonces.
report-before = Anterior: { $report }.
report-after = Posterior: { $report }.
report-called = calificado en el informe
report-parts = Partes de este informe
report-all-of-it = Todo: { $address }
