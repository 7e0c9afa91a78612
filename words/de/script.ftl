script-find = Suchen
script-found = { $count } gefunden
script-found-first = { $count } gefunden, die ersten 50:
script-filter = Filtern
script-rows = { $shown } von { $all } Zeilen
script-copy = Link kopieren: { $part }
script-copied = Link kopiert
script-shown = Der Link steht in der Adresszeile
