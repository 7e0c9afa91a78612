report-of = Bericht vom { $date }, wie er damals geschrieben wurde.
report-of-by = Bericht vom { $date }, wie er damals geschrieben wurde. Verfasst von { $who }.
report-before = Davor: { $report }.
report-after = Danach: { $report }.
report-called = im Bericht gemeldet
report-parts = Teile dieses Berichts
report-all-of-it = Alles dazu: { $address }
