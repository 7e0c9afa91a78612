sites-title = Standorte
sites-page = Standorte: { $project }
sites-all-finished = Alle { SPELLED($all) } Standorte sind abgeschlossen
sites-one-late = Von { SPELLED($all) } Standorten ist { $site } später als vereinbart
sites-all-late = Alle { SPELLED($all) } Standorte sind später als vereinbart
sites-some-late = { CAPITAL(SPELLED($late)) } von { SPELLED($all) } Standorten sind später als vereinbart
sites-side-by-side = { CAPITAL(SPELLED($all)) } Standorte nebeneinander
sites-blocked-at = An { $blocked ->
    [one] einem
   *[other] { SPELLED($blocked) }
} von { SPELLED($all) } Standorten ist Arbeit blockiert
sites-sub = Jeder Standort hat seinen eigenen Plan, und alle werden als ein Projekt geführt.

sites-list = Standorte nebeneinander
sites-table = Standorte
sites-site = Standort
sites-start = Beginn
sites-finish = Ende
sites-slip = Verzug
sites-done = Erledigt
sites-next-milestone = Nächster Meilenstein
sites-blocked = Blockiert
sites-done-percent = { $percent }, { $finished } von { $all }
sites-done-count = { $finished } von { $all }
sites-next = { $milestone }, { $date }
sites-blocked-tasks = { $count ->
    [one] { $count } Vorgang
   *[other] { $count } Vorgänge
}
sites-slip-note = Verzug in Arbeitstagen, vom letzten Ende im Basisplan bis zum prognostizierten; ein Plus ist später.

sites-same-kicker = Überall dasselbe?
sites-same-all = Was ein Standort bekommt, bekommen auch die anderen
sites-same-lacking = { $count ->
    [one] Eine Art von Arbeit ist nicht an jedem Standort geplant
   *[other] { CAPITAL(SPELLED($count)) } Arten von Arbeit sind nicht an jedem Standort geplant
}
sites-same-table = Arbeit nach Standort
sites-work = Arbeit
sites-differs = Unterschied
sites-not-planned = nicht geplant
sites-work-done = erledigt
sites-differs-time = Zeit
sites-differs-deliverable = Liefergegenstand
sites-differs-both = Zeit und Liefergegenstand
sites-matched = Vorgänge werden nach Namen zugeordnet, ohne Standort und Nummern.
sites-more = { $count ->
    [one] { $count } weitere Art von Arbeit gibt es an mehreren Standorten.
   *[other] { $count } weitere Arten von Arbeit gibt es an mehreren Standorten.
}
