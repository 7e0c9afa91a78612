missing-title = Unter dieser Adresse gibt es keine Seite
missing-why = Sie ist vielleicht umgezogen, oder es gab sie hier nie.
missing-first-page = { $site }: die erste Seite
missing-ways = { $page }. Über die { $find } lässt sich das Gesuchte finden.
missing-way = { $page }.
