source-lines = { $count ->
    [one] { $count } Zeile, wie für die Zahlen vom { $date } gelesen.
   *[other] { $count } Zeilen, wie für die Zahlen vom { $date } gelesen.
}
source-all-files = Alle Dateien
source-shown = Auf dieser Website gezeigt: { $records }
