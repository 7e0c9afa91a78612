frame-skip = Zum Inhalt springen
frame-status-at = Status zum { $date }
frame-as-of = Stand { $date }
frame-for = Für { $audience }
frame-pages = Seiten
frame-more = Mehr: { $page }
frame-rest = Mehr
frame-about-site = Über die Website
frame-status-of = Status zum { $date }: { $project }

frame-figures-as-of = Zahlen vom { $date }
frame-files-read = { $count ->
    [one] { $count } Projektdatei
   *[other] { $count } Projektdateien
}
frame-newest-report = Neuester Bericht { $date }
frame-newest-report-age = Neuester Bericht { $date }, { $age }
frame-privacy = Keine Cookies, keine Skripte, keine Abrufe von außen
frame-privacy-script = Keine Cookies, ein eigenes Skript, keine Abrufe von außen
frame-made-with = Erstellt mit milepost { $version }
