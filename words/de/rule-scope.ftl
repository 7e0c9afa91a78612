# `change-before-approval`
rule-change-before-approval-sign = Eine Änderung ist umgesetzt und hat weder einen `approver` noch den Tag, an dem sie `decided` war (eine Warnung, wo eines von beiden fehlt); oder in den Buchungen ist für sie, nach ihrer Kennung in Notiz oder Nummer, Geld ausgegeben oder bestellt, bevor sie entschieden oder nachdem sie abgelehnt war. Was storniert und zurückgezahlt wurde, wird nicht gemeldet.
rule-change-before-approval-why = Geld und Tage sind weg, und zu entscheiden bleibt nur, ob man es sagt. Wer hinterher genehmigen muss, hatte keine Wahl und vergisst das nicht.
rule-change-before-approval-remedy = Anhalten, was sich noch anhalten lässt. Heute damit zu der Stelle gehen, die genehmigt, mit dem, was es gekostet hat und was das Rückgängigmachen kosten würde, und festhalten, wer wann entschieden hat.
rule-change-before-approval-example = 3.900~£ wurden am 10. Nov 2026 für Änderung C-05 `Rent a radio link` bestellt, und niemand hat sie genehmigt
rule-change-before-approval-found = Änderung { $id } `{ $change }` ist umgesetzt, und { $missing ->
    [approver] wer sie genehmigt hat, ist nicht festgehalten
    [day] wann sie genehmigt wurde, ist nicht festgehalten
   *[both] wer sie wann genehmigt hat, ist nicht festgehalten
}
rule-change-before-approval-measured = { $missing ->
    [approver] wer sie genehmigt hat, ist nicht festgehalten
    [day] wann sie genehmigt wurde, ist nicht festgehalten
   *[both] wer sie wann genehmigt hat, ist nicht festgehalten
}
rule-change-before-approval-limit = genehmigt, bevor sie umgesetzt wird
rule-change-before-approval-found-money = { $spent ->
    [yes] { $amount } wurden am { $date } für Änderung { $id } `{ $change }` ausgegeben
   *[no] { $amount } wurden am { $date } für Änderung { $id } `{ $change }` bestellt
}, { $fault ->
    [rejected] obwohl sie abgelehnt wurde
    [early] bevor sie am { $decided } entschieden war
   *[open] und niemand hat sie genehmigt
}
rule-change-before-approval-measured-money = { $amount } am { $date }
rule-change-before-approval-limit-money = genehmigt, bevor Geld dafür ausgegeben wird

# `change-not-communicated`
rule-change-not-communicated-sign = Eine Änderung ist genehmigt oder umgesetzt, die Entscheidung liegt länger zurück als die Grenze, und `communicated` nennt niemanden.
rule-change-not-communicated-why = Wer nichts erfährt, macht weiter wie zuvor: baut, bestellt, prüft oder schult das Alte und erfährt von der Änderung durch ihre Folgen.
rule-change-not-communicated-remedy = Aufschreiben, wer jetzt etwas anderes tun muss: wer die Arbeit macht, wer sie beantragt hat, der Lieferant, die Nutzer. Diese Woche Bescheid geben und `communicated = [{"{"} to, date {"}"}]` eintragen.
rule-change-not-communicated-example = Änderung C-04 `Extend the contractor` wurde am 23. Okt 2026 entschieden, vor 21 Tagen, und niemandem mitgeteilt
rule-change-not-communicated-found = Änderung { $id } `{ $change }` wurde am { $date } entschieden, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}, und niemandem mitgeteilt
rule-change-not-communicated-measured = { $days ->
    [one] { $days } Tag, niemand informiert
   *[other] { $days } Tage, niemand informiert
}
rule-change-not-communicated-limit = { $days ->
    [one] innerhalb von { $days } Tag informiert
   *[other] innerhalb von { $days } Tagen informiert
}

# `change-waiting`
rule-change-waiting-sign = Eine Änderung ist beantragt oder bewertet und innerhalb der Grenze nach dem Antrag nicht entschieden.
rule-change-waiting-why = Wer gefragt hat, nimmt Schweigen als Ja oder als Nein und plant danach. Je später die Antwort, desto mehr Arbeit macht sie zunichte.
rule-change-waiting-remedy = Sie diese Woche der Stelle vorlegen, die genehmigt, mit ihren Tagen, ihren Kosten und dem, was dafür nachgibt. Ein Nein ist eine Antwort; ein Datum, an dem entschieden wird, auch.
rule-change-waiting-example = Änderung C-05 `Rent a radio link` wurde am 20. Okt 2026 beantragt und wartet seit 24 Tagen auf eine Entscheidung
rule-change-waiting-found = Änderung { $id } `{ $change }` wurde am { $date } beantragt und wartet seit { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} auf eine Entscheidung

# `change-without-approver`
rule-change-without-approver-sign = Eine Änderung wartet auf eine Entscheidung, und kein `approver` ist benannt; wo sie schon genehmigt ist, eine Warnung. Eine umgesetzte meldet `change-before-approval`.
rule-change-without-approver-why = Eine Änderung, über die niemand entscheiden muss, entscheidet, wer zuerst anfängt. Und eine Genehmigung ohne Namen zieht zurück, wer als Erstes dafür bezahlt.
rule-change-without-approver-remedy = Den Auftraggeber fragen, wer zu so vielen Tagen und so viel Geld Ja sagen darf, und diese Person oder dieses Gremium in `approver` eintragen.
rule-change-without-approver-example = Änderung C-07 `Keep the room for a month` wartet auf eine Entscheidung, und niemand ist dafür benannt
rule-change-without-approver-found = Änderung { $id } `{ $change }` { $approved ->
    [yes] ist genehmigt, und nirgends steht, von wem
   *[no] wartet auf eine Entscheidung, und niemand ist dafür benannt
}
rule-change-without-approver-measured = niemand benannt
rule-change-without-approver-limit = für jede Änderung benannt, wer genehmigt

# `change-without-impact`
rule-change-without-impact-sign = Eine Änderung ist genehmigt oder umgesetzt, und ihr `impact` auf Tage, Kosten und Umfang ist nicht bewertet; fehlt nur ein Teil davon, ein Hinweis.
rule-change-without-impact-why = Ein Ja ohne Preis ist ein Blankoscheck. Die Tage und das Geld tauchen später auf, als Verzug und Mehrkosten, die niemand entschieden hat.
rule-change-without-impact-remedy = Wer die Arbeit macht, schätzen lassen, auch grob, und `impact = {"{"} days, cost, scope {"}"}` eintragen; 0 ist eine Antwort. Überrascht das Ergebnis, noch einmal zu der Stelle gehen, die genehmigt.
rule-change-without-impact-example = Änderung C-03 `Move 22 more mailboxes` ist genehmigt, und niemand hat bewertet: Tage, Kosten und Umfang
rule-change-without-impact-found = Änderung { $id } `{ $change }` ist genehmigt, und niemand hat bewertet: { $missing ->
    [days] Tage
    [cost] Kosten
    [scope] Umfang
    [days-cost] Tage und Kosten
    [days-scope] Tage und Umfang
    [cost-scope] Kosten und Umfang
   *[all] Tage, Kosten und Umfang
}
rule-change-without-impact-measured = { $missing ->
    [days] Tage nicht bewertet
    [cost] Kosten nicht bewertet
    [scope] Umfang nicht bewertet
    [days-cost] Tage und Kosten nicht bewertet
    [days-scope] Tage und Umfang nicht bewertet
    [cost-scope] Kosten und Umfang nicht bewertet
   *[all] Tage, Kosten und Umfang nicht bewertet
}
rule-change-without-impact-limit = Tage, Kosten und Umfang bewertet

# `deliverable-without-acceptance`
rule-deliverable-without-acceptance-sign = Ein offener Vorgang oder Meilenstein hat ein `deliverable` und keine Kriterien in `acceptance`.
rule-deliverable-without-acceptance-why = Ohne Kriterien ist es fertig, wenn es sagt, wer es macht, und nicht abgenommen, bis es sagt, wer es bekommt. Die Wochen dazwischen stehen in keinem Plan.
rule-deliverable-without-acceptance-remedy = Die Person fragen, die es abnehmen wird: Was werden Sie prüfen? Zwei oder drei Dinge, die sich ansehen und mit Ja oder Nein beantworten lassen, in `acceptance` schreiben.
rule-deliverable-without-acceptance-example = `Move the archive` liefert `Search over all years`, und keine Abnahmekriterien sagen, wann es gut genug ist
rule-deliverable-without-acceptance-found = `{ $task }` liefert `{ $deliverable }`, und keine Abnahmekriterien sagen, wann es gut genug ist
rule-deliverable-without-acceptance-measured = keine Kriterien
rule-deliverable-without-acceptance-limit = Abnahmekriterien für jeden Liefergegenstand

# `many-small-additions`
rule-many-small-additions-sign = Viele genehmigte Änderungen, jede klein gegenüber dem zuerst vereinbarten Budget, erhöhen es zusammen um mehr als die Grenze.
rule-many-small-additions-why = Eine kleine Änderung wird durchgewinkt, weil sie klein ist. Zehn davon kosten, was eine große gekostet hätte, und die wäre abgelehnt worden.
rule-many-small-additions-remedy = Sie in der nächsten Sitzung des Lenkungsausschusses als eine Summe zeigen. Weitere kleine Wünsche sammeln und einmal im Monat zusammen entscheiden lassen, gegeneinander abgewogen.
rule-many-small-additions-example = 7 Änderungen, jede unter 2~% des Budgets, erhöhen es zusammen um 96.000~£, 5,9~%
rule-many-small-additions-found = { $count } Änderungen, jede unter { $each } des Budgets, erhöhen es zusammen um { $sum }, { $share }

# `nothing-out-of-scope`
rule-nothing-out-of-scope-sign = `[scope]` sagt, was `in` ist, und nichts davon, was `out` ist.
rule-nothing-out-of-scope-why = Was nicht als ausgeschlossen geschrieben ist, gilt irgendwem als eingeschlossen. Herauskommt es beim Abnahmetest, wenn es zu spät zum Planen ist und peinlich zum Ablehnen.
rule-nothing-out-of-scope-remedy = Jeden Stakeholder fragen, was er enttäuscht vermissen würde. Drei bis fünf Dinge, die Sie nicht tun werden, in `out` schreiben und den Auftraggeber der Liste zustimmen lassen.
rule-nothing-out-of-scope-example = 5 Punkte gehören zum Umfang, und nichts ist als ausgeschlossen genannt
rule-nothing-out-of-scope-found = { $count ->
    [one] { $count } Punkt gehört zum Umfang, und nichts ist als ausgeschlossen genannt
   *[other] { $count } Punkte gehören zum Umfang, und nichts ist als ausgeschlossen genannt
}
rule-nothing-out-of-scope-measured = nichts ausgeschlossen
rule-nothing-out-of-scope-limit = eine Liste dessen, was nicht zum Umfang gehört

# `objective-off-course`
rule-objective-off-course-sign = Der neueste Messwert eines Ziels ist um mehr als 5~% des Wegs weiter von `target` entfernt als der davor (oder als `from`, wo er der einzige ist); oder er liegt um mehr als die Grenze hinter der vergangenen Zeit und der dafür erledigten Arbeit zurück.
rule-objective-off-course-why = Alle Vorgänge können pünktlich fertig sein, und das Ergebnis bleibt trotzdem aus. Solange Leute da sind und Geld übrig ist, lässt sich etwas ändern; nach dem Abschlussbericht nichts mehr.
rule-objective-off-course-remedy = Zuerst neu messen. Bestätigt es sich, die verantwortliche Person fragen, was noch geschehen muss, und das als Arbeit in den Plan schreiben; oder einen erreichbaren `target` vereinbaren.
rule-objective-off-course-example = Ziel O1 `Files open in under 2 seconds` hat 15~% des Wegs von 4,6 bis 2 hinter sich, bei 70~% der Zeit und 64~% der Arbeit dafür
rule-objective-off-course-found = Ziel { $id } `{ $objective }` hat { $way } des Wegs von { $from } bis { $target } hinter sich, bei { $time } der Zeit und { $work } der Arbeit dafür
rule-objective-off-course-measured = { $points ->
    [one] { $points } Prozentpunkt zurück
   *[other] { $points } Prozentpunkte zurück
}
rule-objective-off-course-limit = { $points ->
    [one] höchstens { $points } Prozentpunkt
   *[other] höchstens { $points } Prozentpunkte
}
rule-objective-off-course-found-away = Ziel { $id } `{ $objective }` entfernt sich vom Zielwert { $target }: { $value } am { $date }, davor { $before }
rule-objective-off-course-limit-away = in Richtung { $target }

# `objective-without-measure`
rule-objective-without-measure-sign = Ein Ziel hat keine Messgröße in `measure` oder keinen Zielwert in `target` dazu.
rule-objective-without-measure-why = „Schneller“ wollen alle, und alle meinen etwas anderes damit. Am Ende lässt sich nicht sagen, ob das Geld gut ausgegeben war, und jede Seite hat recht.
rule-objective-without-measure-remedy = Die verantwortliche Person fragen, woran sie in einem Jahr sähe, dass es gelungen ist. Das in `measure` schreiben, mit seiner `unit`, den heutigen Wert in `from` und den gewünschten in `target`.
rule-objective-without-measure-example = Ziel O2 `Staff find files faster` hat keine Messgröße
rule-objective-without-measure-found = Ziel { $id } `{ $objective }` { $measure ->
    [yes] hat eine Messgröße, aber keinen Zielwert
   *[no] hat keine Messgröße
}
rule-objective-without-measure-measured = { $measure ->
    [yes] hat eine Messgröße, aber keinen Zielwert
   *[no] hat keine Messgröße
}
rule-objective-without-measure-limit = Messgröße und Zielwert für jedes Ziel

# `scope-growth`
rule-scope-growth-sign = Die seit dem Basisplan genehmigten Änderungen, oder alle bisherigen, wo keiner gesetzt ist, ergeben zusammen mehr Tage, als die Grenze von der Länge des Projekts erlaubt, oder mehr Kosten, als sie vom zuerst vereinbarten Budget erlaubt. Was Änderungen sparen, ist abgezogen.
rule-scope-growth-why = Jede Änderung wurde für sich genehmigt, mit gutem Grund. Die Summe hat niemand genehmigt, und die Summe ist ein anderes Projekt als das vereinbarte.
rule-scope-growth-remedy = Dem Auftraggeber die Summe zeigen und um eine Entscheidung bitten: etwas herausnehmen oder einen neuen Basisplan mit seinem Termin und Budget vereinbaren, `milepost baseline NAME`.
rule-scope-growth-example = 6 genehmigte Änderungen seit dem Basisplan bringen zusätzlich 34 Arbeitstage (14~%) und 212.000~£ (13~%)
rule-scope-growth-found = { $count ->
    [one] { $baseline ->
        [yes] { $count } genehmigte Änderung seit dem Basisplan bringt
       *[no] { $count } genehmigte Änderung bisher bringt
    }
   *[other] { $baseline ->
        [yes] { $count } genehmigte Änderungen seit dem Basisplan bringen
       *[no] { $count } genehmigte Änderungen bisher bringen
    }
} zusätzlich { $added }
rule-scope-growth-part = { $amount } ({ $share })
