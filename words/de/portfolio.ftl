portfolio-all = Alle Projekte
portfolio-page-title = { $portfolio }: { $page }
portfolio-projects = { $count ->
    [one] { $count } Projekt
   *[other] { $count } Projekte
}

portfolio-lead-only = { $state ->
    [red] Das einzige Projekt ist nicht im Plan.
    [amber] Das einzige Projekt ist gefährdet.
    [failed] Das einzige Projekt konnte nicht gelesen werden.
    [unknown] Das einzige Projekt hat keinen Status.
    [done] Das einzige Projekt ist abgeschlossen.
    [not-started] Das einzige Projekt hat noch nicht begonnen.
   *[green] Das einzige Projekt ist im Plan.
}
portfolio-lead-every = { $all ->
    [2] Beide Projekte sind
   *[other] Alle { SPELLED($all) } Projekte sind
} { $state ->
    [done] abgeschlossen.
    [some-done] im Plan oder abgeschlossen.
    [some-not-started] im Plan, abgeschlossen oder noch nicht begonnen.
    [none-running] abgeschlossen oder noch nicht begonnen.
    [not-started] noch nicht begonnen.
   *[green] im Plan.
}
portfolio-lead-several = Von { SPELLED($all) } Projekten: { $parts }.
portfolio-lead-red = { $count ->
    [one] eines ist nicht im Plan
   *[other] { SPELLED($count) } sind nicht im Plan
}
portfolio-lead-amber = { $count ->
    [one] eines ist gefährdet
   *[other] { SPELLED($count) } sind gefährdet
}
portfolio-lead-failed = { $count ->
    [one] eines konnte nicht gelesen werden
   *[other] { SPELLED($count) } konnten nicht gelesen werden
}
portfolio-lead-not-published = { $count ->
    [one] eines wurde nicht veröffentlicht
   *[other] { SPELLED($count) } wurden nicht veröffentlicht
}
portfolio-lead-not-for-them = { $count ->
    [one] eines zeigt diesem Kreis nichts
   *[other] { SPELLED($count) } zeigen diesem Kreis nichts
}
portfolio-lead-unknown = { $count ->
    [one] eines hat keinen Status
   *[other] { SPELLED($count) } haben keinen Status
}
portfolio-lead-behind = Am weitesten zurück: { $project }, { $span } später als im Basisplan.
portfolio-verdict = Wie die Projekte stehen
portfolio-not-known = Nicht bekannt
portfolio-since = { $status ->
    [ok] Den Berichten nach im Plan seit { $date }.
    [bad] Den Berichten nach nicht im Plan seit { $date }.
   *[warn] Den Berichten nach gefährdet seit { $date }.
}
portfolio-since-or-longer = { $status ->
    [ok] Den Berichten nach im Plan seit { $date } oder länger.
    [bad] Den Berichten nach nicht im Plan seit { $date } oder länger.
   *[warn] Den Berichten nach gefährdet seit { $date } oder länger.
}
portfolio-why-rule = Das Ganze steht so da wie das schlechteste seiner Projekte. Was abgeschlossen ist oder nicht begonnen hat, zählt nicht mit; wenn eines nicht gelesen werden konnte oder keinen Status hat, ist es nie im Plan.
portfolio-why-limit = Nicht im Plan, wenn ein Projekt nicht im Plan ist; gefährdet, wenn eines gefährdet ist
portfolio-why-cause = { $project }: { $cause }

portfolio-figure-projects = Projekte
portfolio-tally-red = { $count } nicht im Plan
portfolio-tally-amber = { $count } gefährdet
portfolio-tally-green = { $count } im Plan
portfolio-tally-unknown = { $count } ohne Status
portfolio-tally-done = { $count } abgeschlossen
portfolio-tally-not-started = { $count } nicht begonnen
portfolio-tally-failed = { $count } nicht gelesen
portfolio-tally-not-published = { $count } nicht veröffentlicht
portfolio-tally-not-for-them = { $count } nicht für diesen Kreis
portfolio-cost = Voraussichtliche Kosten
portfolio-cost-as-approved = Wie genehmigt.
portfolio-cost-over = { $over } den genehmigten { $limit }.
portfolio-cost-over-by = { $amount } über
portfolio-cost-under = { $under } den genehmigten { $limit }.
portfolio-cost-under-by = { $amount } unter
portfolio-cost-some = { $count ->
    [one] Eines von { SPELLED($all) } Projekten führt ein Budget, das gezeigt wird.
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } Projekten führen ein Budget, das gezeigt wird.
}
portfolio-cost-converted = Umgerechnet: { $rates }.
portfolio-cost-apart = { $amounts }. { $why }
portfolio-cost-apart-one = { $forecast } von { $approved } genehmigt
portfolio-currencies = { $count } Währungen
portfolio-last-finish = Spätestes Ende
portfolio-part-finish = { $part }: { $project }
portfolio-decisions-open = Offene Entscheidungen
portfolio-decisions-no-date = Keine davon hat ein Datum
portfolio-decisions-first = Erste fällig { $date }, { $distance }. Keine ist überfällig.
portfolio-decisions-first-shown = Erste fällig { $date }, { $distance }, von den hier gezeigten.
portfolio-decisions-late = { $overdue }, die erste um { $days }
portfolio-decisions-late-count = { $count } überfällig

portfolio-decisions-needed = { $count ->
    [one] Eine Entscheidung ist nötig
   *[other] { CAPITAL(SPELLED($count)) } Entscheidungen sind nötig
}
portfolio-decisions-more = { $count ->
    [one] Eine weitere Entscheidung ist offen
   *[other] { CAPITAL(SPELLED($count)) } weitere Entscheidungen sind offen
}
portfolio-ask-no-date = Kein Datum
portfolio-ask-set-one = Datum festlegen
portfolio-ask-was-due = War fällig am { $date }
portfolio-ask-by = Bis { $date }
portfolio-ask-project = { $project }.
portfolio-ask-project-who = { $project }. Es entscheidet: { $who }.

portfolio-by-status = Alle Projekte, nach Status
portfolio-worst-first = Schlechteste zuerst: { $project } ist { $colour }
portfolio-range = { $from } bis { $to }
portfolio-range-heading = Projekte { $range } von { $all }
portfolio-ranges = Weitere Projekte, schlechteste zuerst: { $parts }
portfolio-table = Projekte
portfolio-caption = Projekte mit Status, Terminen, Kosten und nächstem Meilenstein
portfolio-last-reports = Letzte Berichte
portfolio-finish = Ende
portfolio-slip = Verzug
portfolio-done = Erledigt
portfolio-forecast = Prognose
portfolio-variance = Abweichung
portfolio-next-milestone = Nächster Meilenstein
portfolio-decision-by = Entscheidung bis
portfolio-figures-of = Zahlen vom
portfolio-part-status = { $part }: { $status }
portfolio-called = gemeldet als { $colour }
portfolio-starts = Beginnt am { $date }
portfolio-as-approved = wie genehmigt
portfolio-no-decision = keine
portfolio-decision-overdue = { $date }, { $overdue }
portfolio-overdue = überfällig
portfolio-decisions-undated = { $count ->
    [one] { $count } ohne Datum
   *[other] { $count } ohne Datum
}
portfolio-slip-note = Verzug in Arbeitstagen gegenüber dem Basisplan jedes Projekts; ein Plus ist später.
portfolio-variance-note = Abweichung: das Genehmigte abzüglich der voraussichtlichen Kosten; ein Minus bedeutet, dass mehr gebraucht wird, als genehmigt ist.
portfolio-reports-note = Letzte Berichte: als was jeder das Projekt gemeldet hat, der neueste zuletzt; ein kleiner Punkt ist ein ausgebliebener Bericht.

portfolio-said-green = im Plan
portfolio-said-amber = gefährdet
portfolio-said-red = nicht im Plan
portfolio-said-nothing = ohne Status
portfolio-said-missing = kein Bericht

portfolio-failure-errors = { $count ->
    [one] Konnte nicht gelesen werden: { $count } Fehler in den Dateien
   *[other] Konnte nicht gelesen werden: { $count } Fehler in den Dateien
}
portfolio-failure-other-format = Konnte nicht gelesen werden: Der Export stammt aus einer anderen Version von milepost
portfolio-failure-no-export = Konnte nicht gelesen werden: Die Datei ist kein Export von milepost
portfolio-failure-no-edition = Erstellt nichts für diese Leser
portfolio-failure-left-out = Seine Seiten fehlen, bis es wieder gebaut wird
portfolio-failure-refused = Wurde nicht veröffentlicht; wer es erstellt, erfährt den Grund

portfolio-timeline = Zeitplan des Programms
portfolio-timeline-last = { $project } endet zuletzt, am { $date }
portfolio-timeline-last-of = { $count ->
    [one] Das eine gezeichnete Projekt, { $project }, endet am { $date }
   *[other] Von den { SPELLED($count) } gezeichneten Projekten endet { $project } zuletzt, am { $date }
}
portfolio-timeline-over = Alle Projekte sind vorbei
portfolio-timeline-parts = Die hier gezeigte Arbeit, Projekt für Projekt
portfolio-timeline-over-of = { $count ->
    [one] Das eine gezeichnete Projekt ist vorbei
   *[other] Die { SPELLED($count) } gezeichneten Projekte sind vorbei
}
portfolio-timeline-left-out = { $count ->
    [one] { $count } weiteres Projekt ist nicht gezeichnet: Die schlechtesten stehen zuerst, und einige haben keine Termine.
   *[other] { $count } weitere Projekte sind nicht gezeichnet: Die schlechtesten stehen zuerst, und einige haben keine Termine.
}
portfolio-timeline-on-baseline = wie Basisplan
portfolio-timeline-slip = { $count ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
portfolio-timeline-span = { $project }: { $from } bis { $to }
portfolio-timeline-done-left = erledigt und offen
portfolio-timeline-baseline = Basisplan

portfolio-name-date = { $name }, { $date }
portfolio-of-project = { $what }, { $project }
portfolio-span = { $from } bis { $to }
portfolio-list-more = { $list }; und { $count } weitere
portfolio-list-and-more = { $list } und { $count } weitere
portfolio-more = { $count ->
    [one] { $count } weiterer Eintrag ist hier nicht aufgeführt; data/portfolio.json enthält alle.
   *[other] { $count } weitere sind hier nicht aufgeführt; data/portfolio.json enthält alle.
}
portfolio-silent = { CAPITAL($what) }.
portfolio-silent-names = { $count ->
    [one] { $names } fehlt hier: Der Export stammt aus einem älteren milepost, das es nicht mitteilte
   *[other] { $names } fehlen hier: Der Export stammt aus einem älteren milepost, das es nicht mitteilte
}
portfolio-silent-count = { SPELLED($count) } fehlen hier: Der Export stammt aus einem älteren milepost, das es nicht mitteilte
portfolio-about-sum = etwa { $amount }
portfolio-sums-in = Summen in { $currency }: { $rates }.
portfolio-rate = 1 { $code } ist { $rate }, Kurs vom { $date } ({ $source })
portfolio-no-rates = Sie werden nicht addiert: portfolio.toml nennt keine Währung und keine Kurse.
portfolio-no-rate = Sie werden nicht addiert: portfolio.toml hat keinen Kurs für { $currencies }.

portfolio-missing-of = Zählt nur { $known } von { $all } Projekten.
portfolio-missing-without = Alle Summen, Anzahlen und Termine hier sind ohne { $names }.
portfolio-missing-heading = In { $known } von { $all } Projekten: { $heading }
portfolio-missing-foot = Angaben aus { $known } von { $all } Projekten
portfolio-missing-page = Diese Angaben stammen aus { $known } von { $all } Projekten: { $why }.
portfolio-missing-not-read = { $count ->
    [one] { $names } konnte nicht gelesen werden
   *[other] { $names } konnten nicht gelesen werden
}
portfolio-missing-not-published = { $count ->
    [one] { $names } wurde nicht veröffentlicht
   *[other] { $names } wurden nicht veröffentlicht
}
portfolio-missing-not-for-them = { $count ->
    [one] { $names } zeigt diesem Kreis nichts
   *[other] { $names } zeigen diesem Kreis nichts
}
portfolio-missing-many = { SPELLED($count) } Projekte
