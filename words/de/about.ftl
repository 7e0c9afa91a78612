about-title = Info
about-heading = Über diese Website
about-as-of = Alle Zahlen gelten für den { $date }.
about-newest-report = Der neueste Bericht ist vom { $date }, { $age }.
about-audience = Diese Website ist für: { $audience }.
about-not-complete = Ein Teil dessen, was das Projekt führt, wird hier nicht gezeigt.

about-fresh-table = Wie aktuell die Daten sind
about-register = Register
about-records = Einträge
about-newest-date = Neuestes Datum
about-age = Alter
about-limit = Grenze
about-state = Zustand
about-no-date = kein Datum erfasst
about-stale = veraltet
about-fresh = aktuell
about-not-judged = nicht bewertet
about-limit-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
about-event-plan = letzter erfasster Beginn oder Abschluss
about-event-risks = letzte Überprüfung
about-event-issues = zuletzt gemeldet oder gelöst
about-event-decisions = zuletzt gefallen
about-event-changes = zuletzt beantragt oder entschieden
about-event-money = letzte Buchung
about-event-quality = letzte Zählung der Fehler
about-event-reports = neuester
about-fresh-note = Die Verlässlichkeit ist gut, wo nichts veraltet ist; gering, wo der Plan oder mehr als die Hälfte des Bewerteten veraltet ist; sonst mittel. Teile, in denen nur Ereignisse ein Datum hinterlassen, werden nicht bewertet.
about-files = Die Dateien, aus denen sie erstellt ist
about-data = Dasselbe als Dateien, für Programme

about-privacy-heading = Datenschutz, Zugänglichkeit, Lizenz
about-privacy = Diese Website setzt keine Cookies, führt keine Skripte aus, speichert nichts im Browser und lädt nichts von anderswo. Wer sie ausliefert, führt möglicherweise ein Protokoll der Zugriffe; die Seiten selbst verraten niemandem, dass Sie hier waren.
about-privacy-script = Diese Website setzt keine Cookies, speichert nichts im Browser und lädt nichts von anderswo. Ihr eines kleines Skript sortiert und filtert, was auf den Seiten steht; alles ist auch ohne es lesbar. Wer die Website ausliefert, führt möglicherweise ein Protokoll der Zugriffe; die Seiten selbst verraten niemandem, dass Sie hier waren oder was Sie gesucht haben.
about-accessibility = Die Seiten sind so gebaut, dass sie WCAG 2.2 auf Stufe AA erfüllen: Sie funktionieren mit der Tastatur, bei 400~% Vergrößerung, mit erzwungenen Farben, im Druck und ohne Formatierung. Zu jedem Diagramm stehen die Zahlen in einer Tabelle oder im Text daneben. Ein Status ist nie nur eine Farbe.
about-low-contrast = Diese Website verwendet Farben ihres Eigentümers, die unter dem Kontrast der Stufe AA liegen: { $pairs }.
about-low-contrast-pair = { $front } auf { $back } hat { $ratio } zu 1, nötig sind { $need } ({ $scheme ->
    [dark] dunkel
   *[light] hell
})
about-licence = Milepost ist freie Software unter der MIT-Lizenz oder der Apache-Lizenz 2.0. Was auf den Seiten steht, gehört dem Projekt.
about-made-with = Erstellt mit milepost { $version }.
