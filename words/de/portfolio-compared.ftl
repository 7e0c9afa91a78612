portfolio-week = Diese Woche
portfolio-week-sub = Neues vom { $from } bis { $to }; Überfälliges ist es am Tag der Zahlen jedes Projekts.
portfolio-week-heading = { $turned ->
    [0] Kein Bericht gibt einen neuen Status
    [one] Ein Projekt hat einen neuen Status
   *[other] { CAPITAL(SPELLED($turned)) } Projekte haben einen neuen Status
}, { $late ->
    [0] nichts ist überfällig
    [one] ein Termin ist überfällig
   *[other] { SPELLED($late) } Termine sind überfällig
}
portfolio-week-turned = { $count ->
    [one] Ein Projekt hat einen neuen Status
   *[other] { CAPITAL(SPELLED($count)) } Projekte haben einen neuen Status
}
portfolio-week-overdue = { $count ->
    [0] Was in jedem Projekt geschah
    [one] Ein Termin ist überfällig
   *[other] { CAPITAL(SPELLED($count)) } Termine sind überfällig
}
portfolio-week-before = Vorher
portfolio-week-now = Jetzt
portfolio-week-report-of = Bericht vom
portfolio-week-turned-note = Die Worte der Berichte, wie die Projektleitungen sie geschrieben haben.
portfolio-week-happened = Was geschah
portfolio-week-late = Überfällig
portfolio-week-blocked = Steht still
portfolio-week-late-by = { $name } ({ $what }), { $days }
portfolio-week-since = { $name } seit { $date }
portfolio-owed-decision = Entscheidung
portfolio-owed-action = Risikomaßnahme
portfolio-owed-issue = Problem
portfolio-owed-delivery = Lieferung
portfolio-owed-promise = zugesagter Termin
portfolio-owed-deadline = Frist
portfolio-owed-date = Termin

portfolio-dates = Wichtige Termine
portfolio-dates-none = In den nächsten 13 Wochen stößt nichts zusammen
portfolio-dates-heading = { $count ->
    [one] Ein Zusammenstoß in den nächsten 13 Wochen, am { $date }
   *[other] { CAPITAL(SPELLED($count)) } Zusammenstöße in den nächsten 13 Wochen, der schwerste am { $date }
}
portfolio-dates-sub = Vom { $from } bis { $to }: Go-lives und Meilensteine nach der Prognose, Abschaltungen nach dem Plan, dazu die Sperrzeiten jedes Projekts.
portfolio-collisions = { $count ->
    [one] Ein Zusammenstoß
   *[other] { CAPITAL(SPELLED($count)) } Zusammenstöße
}
portfolio-collision-when = Wann
portfolio-collision-what = Was zusammenstößt
portfolio-collision-how = Wie
portfolio-collision-common = Gemeinsam
portfolio-collision-event = { $name } ({ $project }, { $span })
portfolio-collision-same-days = dieselben Tage
portfolio-collision-freeze = in einer Sperrzeit
portfolio-collision-same-week = dieselbe Woche
portfolio-collision-weekend = dasselbe Wochenende
portfolio-collision-nothing-else = nichts Niedergeschriebenes
portfolio-collision-note = Zwei Go-lives oder Abschaltungen stoßen zusammen, wo sie Tage oder eine Woche und dazu einen Standort, einen Dienst, einen Lieferanten oder eine Person gemeinsam haben; wo eine davon in eine Sperrzeit fällt, die eigene oder die eines anderen Projekts; und wo sie auf dasselbe Wochenende fallen. Was ein Go-live berührt, ist, was sein eigener Eintrag und die Arbeit unmittelbar davor nennen.
portfolio-touch-site = der Standort { $name }
portfolio-touch-service = der Dienst { $name }
portfolio-touch-vendor = der Lieferant { $name }
portfolio-freeze-of = { $freeze } von { $project }
portfolio-freezes = { $count ->
    [one] Eine Sperrzeit steht an
   *[other] { CAPITAL(SPELLED($count)) } Sperrzeiten stehen an
}
portfolio-freeze = Sperrzeit
portfolio-freeze-from = Von
portfolio-freeze-to = Bis
portfolio-freeze-projects = Projekte
portfolio-freeze-note = In einer Sperrzeit geht die Arbeit weiter, aber nichts geht live, und kein Dienst wird unterbrochen.
portfolio-dates-week = { CAPITAL($list) }
portfolio-go-lives = { $count ->
    [one] ein Go-live
   *[other] { SPELLED($count) } Go-lives
}
portfolio-outages = { $count ->
    [one] eine Abschaltung
   *[other] { SPELLED($count) } Abschaltungen
}
portfolio-milestones = { $count ->
    [one] ein Meilenstein
   *[other] { SPELLED($count) } Meilensteine
}
portfolio-dates-week-of = Woche { $week }, { $span }
portfolio-dates-day = Tag
portfolio-dates-what = Was
portfolio-dates-kind = Art
portfolio-dates-touches = Berührt
portfolio-go-live = Go-live
portfolio-outage = Abschaltung
portfolio-milestone = Meilenstein
portfolio-calendar-day = { $name } ({ $what }, { $project })
portfolio-calendar-decision = Entscheidung
portfolio-dates-left-out = { $kept } von { $all } Terminen sind aufgeführt, Go-lives und Abschaltungen zuerst, bis { $until }; data/portfolio.json enthält alle.

portfolio-handovers = Wo sich Projekte berühren
portfolio-handovers-fine = { $count ->
    [one] Die eine Übergabe hat zwei Wochen Spielraum oder mehr
   *[other] Alle { SPELLED($count) } Übergaben haben zwei Wochen Spielraum oder mehr
}
portfolio-handovers-lost = { $count ->
    [one] Eine
   *[other] { CAPITAL(SPELLED($count)) }
} von { $all ->
    [one] einer
   *[other] { SPELLED($all) }
} { $count ->
    [one] wartet auf etwas, das hier kein Datum hat
   *[other] warten auf etwas, das hier kein Datum hat
}
portfolio-handovers-near = { $count ->
    [one] Eine Übergabe hat weniger als zwei Wochen Spielraum
   *[other] { CAPITAL(SPELLED($count)) } Übergaben haben weniger als zwei Wochen Spielraum
}
portfolio-handovers-late = { $count ->
    [one] Eine Übergabe kommt später, als sie gebraucht wird
   *[other] { CAPITAL(SPELLED($count)) } Übergaben kommen später, als sie gebraucht werden
}
portfolio-handover-work = Arbeit
portfolio-handover-waits = Wartet auf
portfolio-handover-needed = Benötigt
portfolio-handover-forecast = Prognose
portfolio-handover-slip = Verzug
portfolio-handover-margin = Spielraum
portfolio-handover-no-date = kein Datum
portfolio-handover-no-baseline = kein Basisplan
portfolio-handover-not-shown = ein Meilenstein, den { $project } nicht hat oder nicht zeigt
portfolio-handover-not-read = ein Projekt, das nicht gelesen werden konnte
portfolio-handover-no-project = ein Projekt, das nicht in diesem Portfolio ist
portfolio-handover-reached = erreicht
portfolio-handover-too-late = { $days } zu spät
portfolio-handover = Übergabe
portfolio-handover-before = { $milestone } vor { $work }
portfolio-handover-lacks = { $work } wartet auf { $what }
portfolio-handovers-margin-note = Spielraum: Tage von der Prognose des Meilensteins bis zu dem Tag, an dem die Arbeit beginnen soll.
portfolio-handovers-more = Alle Übergaben
portfolio-handovers-note = Spielraum: Tage von der Prognose des Meilensteins bis zu dem Tag, an dem die Arbeit beginnen soll. Verzug: Arbeitstage des Meilensteins gegenüber seinem eigenen Basisplan.

portfolio-decisions-heading = { $count ->
    [one] Eine Entscheidung ist offen, nicht überfällig
   *[other] { CAPITAL(SPELLED($count)) } Entscheidungen sind offen, keine überfällig
}
portfolio-decisions-all-overdue = { $count ->
    [one] Eine Entscheidung ist offen und überfällig
   *[other] { CAPITAL(SPELLED($count)) } Entscheidungen sind offen, alle überfällig
}
portfolio-decisions-some-overdue = { CAPITAL(SPELLED($count)) } Entscheidungen sind offen, { $overdue ->
    [one] eine überfällig
   *[other] { SPELLED($overdue) } überfällig
}
portfolio-decisions-sub = Überfälliges steht zuerst, dann, was als Nächstes nötig ist.
portfolio-decisions-left-out = { $more } der { $all } offenen Entscheidungen sind später nötig oder haben kein Datum; sie stehen auf den Seiten der Projekte.
portfolio-decider = { $who }: { $count } offen
portfolio-decider-overdue = { $who }: { $count } offen, { $overdue } überfällig
portfolio-decider-nobody = Niemand benannt: { $count } offen
portfolio-decider-nobody-overdue = Niemand benannt: { $count } offen, { $overdue } überfällig
portfolio-decision = Entscheidung
portfolio-decision-needed-by = Nötig bis
portfolio-decision-when = Wann
portfolio-decision-no-date = kein Datum

portfolio-risks = Gemeinsame Risiken
portfolio-risks-none-shared = Kein Risiko ist gemeinsam, { $severe ->
    [one] ein Risiko ist hoch oder gravierend
   *[other] { SPELLED($severe) } Risiken sind hoch oder gravierend
}
portfolio-risks-heading = { $shared ->
    [one] Ein Risiko trifft mehrere Projekte
   *[other] { CAPITAL(SPELLED($shared)) } Risiken treffen mehrere Projekte
}, { $severe ->
    [0] keine Risiken sind hoch oder gravierend
    [one] ein Risiko ist hoch oder gravierend
   *[other] { SPELLED($severe) } Risiken sind hoch oder gravierend
}
portfolio-risks-sub = Offene Risiken am Tag der Zahlen jedes Projekts.
portfolio-risks-shared = { $count ->
    [one] Ein gemeinsames Risiko
   *[other] { CAPITAL(SPELLED($count)) } gemeinsame Risiken
}
portfolio-risks-shared-as = Gemeinsam als
portfolio-risks-projects = Projekte
portfolio-risks-where = Wo
portfolio-risks-worst = Höchste Punktzahl
portfolio-risks-exposure = Risikowert
portfolio-risks-tag = Schlagwort: { $tag }
portfolio-risks-shared-note = Ein Risiko ist gemeinsam, wo mehrere Projekte ihm mit shared denselben Namen geben oder wo ihre offenen Risiken denselben Titel oder dasselbe Schlagwort haben. Die höchste Punktzahl ist die höchste davon; der Risikowert ist Wahrscheinlichkeit × wahrscheinliche Kosten, summiert.
portfolio-risks-severe = { $count ->
    [one] Ein Risiko ist hoch oder gravierend
   *[other] { CAPITAL(SPELLED($count)) } Risiken sind hoch oder gravierend
}
portfolio-risks-score = Punktzahl
portfolio-risks-severe-note = Offene Risiken der Stufen hoch und gravierend, nach der Risikomatrix jedes Projekts.
portfolio-risks-map-heading = { $count ->
    [one] Ein Risiko ist eingezeichnet, { $severe ->
        [0] und es ist nicht gravierend
       *[other] und es ist gravierend
    }
   *[other] { CAPITAL(SPELLED($count)) } Risiken sind eingezeichnet, { $severe ->
        [0] keines davon gravierend
        [one] eines davon gravierend
       *[other] { SPELLED($severe) } davon gravierend
    }
}
portfolio-risks-map-note = Jede Marke ist ein gemeinsames, hohes oder gravierendes Risiko, mit dem Kürzel seines Projekts: { $codes }. Die Felder haben die üblichen Stufen; ein Projekt kann für seine eigene Matrix andere festgelegt haben.
portfolio-risks-map-code = { $code } { $project }
portfolio-risks-map-rest = { $count ->
    [one] { $count } dieser Risiken ist nicht eingezeichnet: Es hat keine Wahrscheinlichkeit und Auswirkung, oder sein Export nennt sie nicht.
   *[other] { $count } dieser Risiken sind nicht eingezeichnet: Sie haben keine Wahrscheinlichkeit und Auswirkung, oder ihr Export nennt sie nicht.
}
portfolio-risks-marker = { $code }: { $risk }, { $project }; Wahrscheinlichkeit { $likelihood }, Auswirkung { $impact }

portfolio-vendors = Gemeinsame Lieferanten
portfolio-vendors-count = { $count ->
    [one] Ein Lieferant arbeitet für mehrere Projekte
   *[other] { CAPITAL(SPELLED($count)) } Lieferanten arbeiten für mehrere Projekte
}
portfolio-vendors-heading = { $count ->
    [one] Ein Lieferant arbeitet für mehrere Projekte
   *[other] { CAPITAL(SPELLED($count)) } Lieferanten arbeiten für mehrere Projekte
}, { $overdue ->
    [0] keiner mit überfälliger Lieferung
    [one] einer mit überfälliger Lieferung
   *[other] { SPELLED($overdue) } mit überfälligen Lieferungen
}
portfolio-vendors-sub = Lieferanten mit überfälligen Lieferungen stehen zuerst. Als derselbe Lieferant gilt, wer denselben Namen hat.
portfolio-vendor = Lieferant
portfolio-vendor-projects = Projekte
portfolio-vendor-contracts = Verträge
portfolio-vendor-ordered = Bestellt, nicht bezahlt
portfolio-vendor-open = Offene Lieferungen
portfolio-vendor-overdue = Überfällig
portfolio-vendor-late = Kam zu spät
portfolio-vendor-next = Nächste Lieferung
portfolio-vendor-known = { $amount } ({ $known } von { $all } bekannt)
portfolio-vendors-note = Verträge und Bestellungen sind, was die Projekte davon zeigen; ein Projekt, das keine zeigt, zählt als keine, und die Zelle sagt, von wie vielen es bekannt ist.

portfolio-people = Personen
portfolio-people-heading = { $count ->
    [one] Eine Person arbeitet in mehreren Projekten
   *[other] { CAPITAL(SPELLED($count)) } Personen arbeiten in mehreren Projekten
}, { $over ->
    [0] niemand ist überlastet
    [one] eine überlastet
   *[other] { SPELLED($over) } überlastet
}
portfolio-people-sub = Die Arbeit aller Projekte zusammen, für { $count } Wochen.
portfolio-people-section = Arbeit in allen Projekten nach Woche
portfolio-people-table = Arbeit nach Person und Woche, seitlich scrollbar
portfolio-people-caption = Arbeit in allen Projekten nach Person und Woche, in Prozent der Zeit jeder Person.
portfolio-people-week-of = Woche vom
portfolio-people-week = Woche { $week }
portfolio-people-none = keine Arbeit
portfolio-people-room = noch Zeit
portfolio-people-full = voll
portfolio-people-over = überlastet
portfolio-people-no-time = keine Zeit
portfolio-people-shared = Gemeinsame Personen, in Prozent ihrer Zeit
portfolio-people-front-note = Die ersten { $shown } von { $all } Wochen, jede ab ihrem Montag; über 100 ist mehr Arbeit als Zeit.
portfolio-people-more = Alle Wochen und Personen
portfolio-people-note = Eine Person ist dieselbe, wo Kennung und Name dieselben sind; eine people.toml neben portfolio.toml führt sie für alle Projekte. 100 ist die ganze Zeit, die jemand in dieser Woche hat: von mehreren Kapazitäten die größte. Arbeit anderswo zählt, wo jedes Projekt der Person sie vermerkt, da das Anderswo eines Projekts hier ein anderes sein kann.
portfolio-parts-kick = Nach Projekt
portfolio-parts-heading = Woraus die Wochen bestehen
portfolio-parts = { $who }: Stunden nach Projekt und Woche
portfolio-parts-others = { $count ->
    [one] { $count } weiteres Projekt
   *[other] { $count } weitere Projekte
}
portfolio-parts-elsewhere = Anderswo
portfolio-parts-time = Verfügbare Zeit
portfolio-over = Überlastung
portfolio-over-heading = { $count ->
    [one] Eine Person hat mehr Arbeit als Zeit
   *[other] { CAPITAL(SPELLED($count)) } Personen haben mehr Arbeit als Zeit
}
portfolio-over-who = Wer
portfolio-over-weeks = Wochen darüber
portfolio-over-most = Höchstens
portfolio-over-work = Arbeit in diesen Wochen
portfolio-over-work-short = Arbeit
portfolio-over-when = { $count ->
    [one] { $count } Woche, ab { $date }
   *[other] { $count } Wochen, ab { $date }
}
portfolio-over-hours = { $project } { $hours }~Std.

portfolio-find = Suche
portfolio-find-heading = Alle Projekte, von A bis Z
portfolio-find-sub = Jedes Projekt führt auf einer eigenen Seite alles auf, was darin steht.
portfolio-find-group = Gruppe
portfolio-find-everything = Alles darin
portfolio-find-link = A bis Z

portfolio-about = Info
portfolio-about-heading = Über { $portfolio }
portfolio-about-sub = Die Zahlen gelten für den { $date }, die jedes Projekts für den Tag daneben. Sie bestehen aus dem, was diese Leser von jedem Projekt sehen dürfen.
portfolio-about-projects = { $count ->
    [one] { $count } Projekt, älteste Zahlen zuerst
   *[other] { $count } Projekte, älteste Zahlen zuerst
}
portfolio-about-read-from = Gelesen aus
portfolio-about-age = Alter
portfolio-about-export = Export { $name }
portfolio-about-folder = Ordner { $name }
portfolio-about-sums = Summen in { $currency }
portfolio-about-currency = Währung
portfolio-about-rate = Kurs
portfolio-about-rate-of = Vom
portfolio-about-rates-note = Die Kurse sind die aus portfolio.toml: Betrag × Kurs, auf die kleinste Einheit gerundet. Beträge einer Währung ohne Kurs werden nicht addiert.
portfolio-about-data = Alles, was diese Seiten vergleichen, für andere Programme
portfolio-about-file = Datei
portfolio-about-holds = Was sie enthält
