milestones-title = Meilensteine
milestones-tab = Meilensteine: { $project }
milestones-none-yet = Noch keine Meilensteine
milestones-none-shown = Hier wird kein Meilenstein gezeigt
milestones-all-reached = { $count ->
    [one] Der einzige Meilenstein ist erreicht
   *[other] Alle { SPELLED($count) } Meilensteine sind erreicht
}
milestones-none-reached = { $count ->
    [one] Der einzige Meilenstein steht noch aus
   *[other] Von { SPELLED($count) } Meilensteinen ist keiner erreicht
}
milestones-some-reached = { $count ->
    [one] Einer von { SPELLED($all) } Meilensteinen ist erreicht
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } Meilensteinen sind erreicht
}
milestones-broken = { $heading }; { $count ->
    [one] einer ist später als zugesagt
   *[other] { SPELLED($count) } sind später als zugesagt
}

milestones-next = Als Nächstes: { $milestone }, Prognose { $date }.
milestones-next-late = Als Nächstes: { $milestone }, Prognose { $date }, { $span } später als zugesagt.
milestones-next-as-promised = Als Nächstes: { $milestone }, Prognose { $date }, wie zugesagt.
milestones-next-early = Als Nächstes: { $milestone }, Prognose { $date }, { $span } vor dem zugesagten Termin.
milestones-next-no-date = Kein ausstehender Meilenstein hat schon einen Termin.
milestones-maybe-hidden = Im Plan stehen möglicherweise Meilensteine, die hier nicht gezeigt werden.
milestones-how-to = Sobald der Plan einen Meilenstein hat, werden seine Termine hier verfolgt.
milestones-none-ahead = Es steht keiner mehr aus.

milestones-all = Alle Meilensteine
milestones-gate = Gate
milestones-reached = Erreicht
milestones-late = Verspätet
milestones-on-time = Pünktlich
milestones-unlikely = Unsicher
milestones-ahead = Steht aus
milestones-status-not-planned = Nicht geplant
milestones-not-planned = nicht geplant
milestones-safe = 8 von 10 bis { $date }
milestones-against = Gegenüber der Zusage
milestones-against-it = Dagegen
milestones-why = Warum dieser Termin
milestones-threatened = Bedroht durch { $threats }
milestones-threat-blocked = { $task } (blockiert)
milestones-threats-more = { $count ->
    [one] und { $count } weiteren Punkt
   *[other] und { $count } weitere Punkte
}
milestones-note = In Arbeitstagen; ein Plus ist später.
milestones-rest = { $count ->
    [one] { $count } weiterer steht im Zeitplan.
   *[other] { $count } weitere stehen im Zeitplan.
}

milestones-trend = Meilensteintrend
milestones-trend-first = Der Trend beginnt mit dem nächsten Basisplan
milestones-trend-unknown = Kein ausstehender Meilenstein stand in einem früheren Plan
milestones-trend-none-moved = Kein ausstehender Meilenstein hat sich verschoben
milestones-trend-later = { $milestone } liegt { $span } später als im Plan vom { $date }
milestones-trend-earlier = { $milestone } liegt { $span } früher als im Plan vom { $date }
milestones-trend-how-to = Mit einem Basisplan zu jedem Bericht zeigen die Linien, wie sich die Termine verschieben.
milestones-trend-note = { $count ->
    [one] Waagerecht: der Tag eines aufbewahrten Basisplans und heute. Senkrecht: der damals prognostizierte Termin. Waagerecht verlaufende Linien sind stabil, aufwärts ist später; wo eine Linie die gepunktete Diagonale trifft, ist der Meilenstein erreicht.
   *[other] Waagerecht: die Tage von { SPELLED($count) } aufbewahrten Basisplänen und heute. Senkrecht: der damals prognostizierte Termin. Waagerecht verlaufende Linien sind stabil, aufwärts ist später; wo eine Linie die gepunktete Diagonale trifft, ist der Meilenstein erreicht.
}
milestones-trend-rest = { $count ->
    [one] Ein weiterer Meilenstein ist nicht gezeichnet.
   *[other] { CAPITAL(SPELLED($count)) } weitere Meilensteine sind nicht gezeichnet.
}
milestones-trend-reached = { $milestone }: erreicht am { $date }.
milestones-trend-now = { $milestone }: { $date }.
milestones-trend-moved = { $milestone }: zuerst { $first }, jetzt { $date }.
milestones-trend-where = Die Termine stehen unten in der Tabelle der Basispläne.

milestones-bridge = Vom Basisplan zur Prognose
milestones-bridge-kicker = Vom Basisplan zur Prognose, in Arbeitstagen
milestones-bridge-none = Das Ende liegt wie im Basisplan
milestones-bridge-whole = { $late ->
    [yes] { $count ->
        [one] { $count } Arbeitstag später als im Basisplan
       *[other] { $count } Arbeitstage später als im Basisplan
    }
   *[no] { $count ->
        [one] { $count } Arbeitstag früher als im Basisplan
       *[other] { $count } Arbeitstage früher als im Basisplan
    }
}
milestones-bridge-not-approved = { $late ->
    [yes] { $count ->
        [one] { $count } Arbeitstag später als im Basisplan, nichts davon durch eine Änderung genehmigt
       *[other] { $count } Arbeitstage später als im Basisplan, nichts davon durch eine Änderung genehmigt
    }
   *[no] { $count ->
        [one] { $count } Arbeitstag früher als im Basisplan, nichts davon durch eine Änderung genehmigt
       *[other] { $count } Arbeitstage früher als im Basisplan, nichts davon durch eine Änderung genehmigt
    }
}
milestones-bridge-approved = { $late ->
    [yes] { $count ->
        [one] { $count } Arbeitstag später als im Basisplan, durch Änderungen genehmigt
       *[other] { $count } Arbeitstage später als im Basisplan, alle durch Änderungen genehmigt
    }
   *[no] { $count ->
        [one] { $count } Arbeitstag früher als im Basisplan, durch Änderungen genehmigt
       *[other] { $count } Arbeitstage früher als im Basisplan, alle durch Änderungen genehmigt
    }
}
milestones-bridge-both = { $count } Arbeitstage später als im Basisplan: { $approved } genehmigt, { $slip } Verzug
milestones-bridge-parts = { $late ->
    [yes] { $count ->
        [one] { $count } Arbeitstag später als im Basisplan
       *[other] { $count } Arbeitstage später als im Basisplan
    }
   *[no] { $count ->
        [one] { $count } Arbeitstag früher als im Basisplan
       *[other] { $count } Arbeitstage früher als im Basisplan
    }
}: Änderungen { $approved } { $changes ->
    [one] Tag
   *[other] Tage
}, Verzug { $slip }
milestones-bridge-baseline = Basisplan „{ $name }“
milestones-bridge-change = { $change }, genehmigt
milestones-bridge-slip = Verzug: durch keine Änderung genehmigt
milestones-bridge-slip-and-hidden = Verzug, und Änderungen, die hier nicht gezeigt werden
milestones-arose = Wo die Tage entstanden sind
milestones-arose-caption = Wo diese Tage entstanden sind, entlang des längsten Pfads. Ein Minus: Zeit, die der Plan dort übrig hatte, hat einen Teil der Verzögerung aufgefangen.
milestones-bridge-smaller = { $count } kleinere Schritte
milestones-arose-not-told = Wo diese Tage entstanden sind, wird nicht gesagt: Es würde von Arbeit erzählen, die hier nicht gezeigt wird.
milestones-arose-unexplained = Durch den Pfad nicht erklärt
milestones-arose-all = Alles

milestones-kept = Basispläne
milestones-kept-heading = { $count ->
    [one] Ein Basisplan ist aufbewahrt
   *[other] { CAPITAL(SPELLED($count)) } Basispläne sind aufbewahrt
}
milestones-kept-note = Endtermine; hinter jedem steht, wie viele Arbeitstage später die Prognose jetzt liegt.
milestones-kept-left = { $count ->
    [one] Ein Plan wird nicht gezeigt.
   *[other] { CAPITAL(SPELLED($count)) } Pläne werden nicht gezeigt.
}
milestones-kept-table = Termine in jedem Plan
milestones-kept-finish-of = Ende von
milestones-in-use = { $date }, in Gebrauch
milestones-kept-date = { $date } ({ $slip })
milestones-kept-workstreams = Teilprojekte
milestones-kept-rest = { $count ->
    [one] { $count } weiterer Eintrag ist nicht aufgeführt.
   *[other] { $count } weitere sind nicht aufgeführt.
}
milestones-kept-rest-of = { $group }: { $rest }
milestones-kept-tasks-table = Vorgänge in jedem Plan
milestones-kept-show-tasks = { $count ->
    [one] Den verschobenen Vorgang zeigen
   *[other] { $count } verschobene Vorgänge zeigen
}
