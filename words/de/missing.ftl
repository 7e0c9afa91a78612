missing-title = Unter dieser Adresse gibt es keine Seite
missing-why = Sie ist vielleicht umgezogen, oder es gab sie hier nie.
missing-first-page = Zur ersten Seite von { $site }
missing-ways = { $page }. Weiter geht es auch über die { $find }.
missing-way = { $page }.
