# `missing-logic`
rule-missing-logic-sign = Mehr als 5~% der offenen Vorgänge haben keinen Vorgänger oder keinen Nachfolger. Eine Verknüpfung eines Sammelvorgangs zählt für seine Teile; womit das Projekt beginnt und endet, braucht nur eine.
rule-missing-logic-why = Ein Vorgang ohne Verknüpfungen verschiebt sich nicht, wenn andere in Verzug geraten, und sein eigener Verzug verschiebt nichts. Das Ende sieht dann sicherer aus, als es ist.
rule-missing-logic-remedy = Mit `after` sagen, worauf jeder Vorgang wartet, und sicherstellen, dass etwas auf ihn wartet: wenigstens der Meilenstein, für den er getan wird.
rule-missing-logic-example = 4 von 31 offenen Vorgängen fehlt ein Vorgänger oder Nachfolger (13~%): `Train the service desk`, `Order labels`, `Clear the store` und 1 weiterer
rule-missing-logic-title = Fehlende Verknüpfungen
rule-missing-logic-within = fehlende Verknüpfungen
rule-missing-logic-definition = Offene Vorgänge, die auf nichts warten oder auf die nichts wartet. Womit das Projekt beginnt und endet, zählt nicht.
rule-missing-logic-found = { $count ->
    [one] { $count } von { $of } offenen Vorgängen fehlt ein Vorgänger oder Nachfolger
   *[other] { $count } von { $of } offenen Vorgängen fehlt ein Vorgänger oder Nachfolger
} ({ $share })

# `lead`
rule-lead-sign = Eine Abhängigkeit eines offenen Vorgangs hat eine Überlappung (eine negative Wartezeit), etwa `after = ["build - 2d"]`.
rule-lead-why = Eine Überlappung sagt, dass Arbeit einige Tage vor einem Ende beginnt, das noch niemand kennt. Puffer und kritischer Pfad sind durch sie hindurch schwer zu verfolgen.
rule-lead-remedy = Den ersten Vorgang dort teilen, wo der zweite beginnen kann, und mit diesem Teil verknüpfen; oder eine Anfang-Anfang-Verknüpfung verwenden.
rule-lead-example = 1 von 44 Verknüpfungen zu offenen Vorgängen hat eine Überlappung (2,3~%): `Write the handover`
rule-lead-title = Überlappungen
rule-lead-within = Überlappungen
rule-lead-definition = Verknüpfungen zu offenen Vorgängen mit negativer Wartezeit.
rule-lead-found = { $count ->
    [one] { $count } von { $of } Verknüpfungen zu offenen Vorgängen hat eine Überlappung
   *[other] { $count } von { $of } Verknüpfungen zu offenen Vorgängen haben eine Überlappung
} ({ $share })

# `lag`
rule-lag-sign = Mehr als 5~% der Abhängigkeiten offener Vorgänge haben eine Wartezeit, etwa `after = ["order + 6w"]`.
rule-lag-why = Eine Wartezeit ist Zeit, in der etwas geschieht, das der Plan nicht nennt: eine Lieferung, ein Test, eine Genehmigung. Niemand ist dafür verantwortlich, berichtet darüber oder kann sie verkürzen.
rule-lag-remedy = Aus dem Warten einen Vorgang machen, mit einem Namen und jemandem, der darauf achtet. Wartezeiten für das behalten, was wirklich nur Zeit ist, wie trocknender Beton.
rule-lag-example = 5 von 44 Verknüpfungen zu offenen Vorgängen haben eine Wartezeit (11~%): `Link at Derby`, `Move the files` und 3 weitere
rule-lag-title = Wartezeiten
rule-lag-within = Wartezeiten
rule-lag-definition = Verknüpfungen zu offenen Vorgängen mit positiver Wartezeit.
rule-lag-found = { $count ->
    [one] { $count } von { $of } Verknüpfungen zu offenen Vorgängen hat eine Wartezeit
   *[other] { $count } von { $of } Verknüpfungen zu offenen Vorgängen haben eine Wartezeit
} ({ $share })

# `few-finish-to-start`
rule-few-finish-to-start-sign = Weniger als 90~% der Abhängigkeiten offener Vorgänge laufen vom Ende zum Anfang.
rule-few-finish-to-start-why = Ende-Anfang ist, was man mit „danach“ meint. Andere Arten binden ein Ende eines Vorgangs und lassen das andere lose, sodass eine Verzögerung dort unbemerkt hängen bleiben kann.
rule-few-finish-to-start-remedy = Jede Verknüpfung der Arten SS, FF und SF ansehen: Lässt sich der Vorgang so teilen, dass eine einfache Verknüpfung genügt? Wenn nicht, sie behalten und sicherstellen, dass auch das andere Ende des Vorgangs verknüpft ist.
rule-few-finish-to-start-example = 9 von 44 Verknüpfungen zu offenen Vorgängen laufen nicht vom Ende zum Anfang (20~%): `Enrol laptops`, `Move the files` und 7 weitere
rule-few-finish-to-start-title = Andere als Ende-Anfang-Verknüpfungen
rule-few-finish-to-start-within = andere als Ende-Anfang-Verknüpfungen
rule-few-finish-to-start-definition = Verknüpfungen zu offenen Vorgängen der Arten SS, FF und SF.
rule-few-finish-to-start-found = { $count ->
    [one] { $count } von { $of } Verknüpfungen zu offenen Vorgängen läuft nicht vom Ende zum Anfang
   *[other] { $count } von { $of } Verknüpfungen zu offenen Vorgängen laufen nicht vom Ende zum Anfang
} ({ $share })

# `hard-constraint`
rule-hard-constraint-sign = Mehr als 5~% der offenen Vorgänge und Meilensteine müssen an einem bestimmten Tag oder spätestens dann beginnen oder enden, oder sie haben eingetragene Termine.
rule-hard-constraint-why = Ein festgenagelter Termin verschiebt sich nicht, wenn die Arbeit davor zu spät ist. Der Plan zeigt dann, was gewünscht ist, nicht, was geschehen wird.
rule-hard-constraint-remedy = Die Grenze herausnehmen und den Vorgang verknüpfen. Einen zugesagten Termin in `committed` oder `deadline` schreiben: Mit ihnen wird verglichen, und sie binden nichts. Wo der Termin wirklich von außen kommt, etwa das Ende eines Mietvertrags, die Regel für diesen Eintrag mit Grund stummschalten.
rule-hard-constraint-example = 3 von 38 offenen Vorgängen und Meilensteinen sind an einen Termin gebunden, was auch davor geschieht (7,9~%): `Go-live`, `Press day`, `Lease end`
rule-hard-constraint-title = Harte Termine
rule-hard-constraint-within = harte Termine
rule-hard-constraint-definition = Offene Vorgänge und Meilensteine mit `start_on`, `finish_on`, `not_after`, `finish_not_after` oder eingetragenen Terminen.
rule-hard-constraint-found = { $count ->
    [one] { $count } von { $of } offenen Vorgängen und Meilensteinen ist an einen Termin gebunden, was auch davor geschieht
   *[other] { $count } von { $of } offenen Vorgängen und Meilensteinen sind an einen Termin gebunden, was auch davor geschieht
} ({ $share })

# `high-float`
rule-high-float-sign = Mehr als 5~% der offenen Vorgänge haben mehr als 44 Arbeitstage Gesamtpuffer; in einem Projekt von weniger als 220 Arbeitstagen mehr als ein Fünftel seiner Länge.
rule-high-float-why = So viel Spielraum ist in wirklicher Arbeit selten. Meist fehlt ein Nachfolger: Der Vorgang wird früher gebraucht, als der Plan weiß.
rule-high-float-remedy = Bei jedem dieser Vorgänge fragen, was ohne ihn nicht weitergeht, und diese Verknüpfung schreiben. Was wirklich warten kann, darf bleiben, wie es ist.
rule-high-float-example = 4 von 31 offenen Vorgängen haben mehr Puffer, als wahrscheinlich ist (13~%): `Label the cables`, `Clear the store` und 2 weitere
rule-high-float-title = Großer Puffer
rule-high-float-within = großer Puffer
rule-high-float-definition = Offene Vorgänge mit mehr Gesamtpuffer als die Grenze.
rule-high-float-found = { $count ->
    [one] { $count } von { $of } offenen Vorgängen hat mehr Puffer, als wahrscheinlich ist
   *[other] { $count } von { $of } offenen Vorgängen haben mehr Puffer, als wahrscheinlich ist
} ({ $share })

# `negative-float`
rule-negative-float-sign = Ein offener Vorgang oder Meilenstein hat negativen Puffer: Die Arbeit bis zu einer Grenze dauert länger, als Zeit ist.
rule-negative-float-why = Der Plan widerspricht sich. Nach seinen eigenen Zahlen wird der Termin nicht gehalten, und noch hat es niemand gesagt.
rule-negative-float-remedy = Der Zeitplan nennt die Grenze, die zu wenig Zeit lässt. Die Arbeit davor verkürzen, einen späteren Termin vereinbaren oder die Grenze herausnehmen.
rule-negative-float-example = 6 von 38 offenen Vorgängen und Meilensteinen haben negativen Puffer (16~%): `Cut-over`, `Test`, `Go-live` und 3 weitere
rule-negative-float-title = Negativer Puffer
rule-negative-float-within = negativer Puffer
rule-negative-float-definition = Offene Vorgänge und Meilensteine mit Gesamtpuffer unter null.
rule-negative-float-found = { $count ->
    [one] { $count } von { $of } offenen Vorgängen und Meilensteinen hat negativen Puffer
   *[other] { $count } von { $of } offenen Vorgängen und Meilensteinen haben negativen Puffer
} ({ $share })

# `long-task`
rule-long-task-sign = Mehr als 5~% der offenen Vorgänge sind länger als 44 Arbeitstage; in einem Projekt von weniger als 220 Arbeitstagen länger als ein Fünftel seiner Länge.
rule-long-task-why = Von einem Vorgang, der Monate dauert, kann niemand sagen, ob er zu spät ist, bis er es ist. Fortschritt wird zum Gefühl.
rule-long-task-remedy = Ihn an Ergebnissen teilen, die man ansehen kann, sodass zwischen zwei Berichten etwas fertig wird. Arbeit, die noch weit weg ist, das Schlagwort `rolling-wave` geben, bis sie an der Reihe ist: Sie wird nicht gezählt.
rule-long-task-example = 2 von 31 offenen Vorgängen dauern länger, als sich verfolgen lässt (6,5~%): `Migrate all mailboxes`, `Documentation`
rule-long-task-title = Lange Vorgänge
rule-long-task-within = lange Vorgänge
rule-long-task-definition = Offene Vorgänge, länger als die Grenze. Daueraufgaben und Arbeit mit dem Schlagwort rolling-wave zählen nicht.
rule-long-task-found = { $count ->
    [one] { $count } von { $of } offenen Vorgängen dauert länger, als sich verfolgen lässt
   *[other] { $count } von { $of } offenen Vorgängen dauern länger, als sich verfolgen lässt
} ({ $share })

# `invalid-date`
rule-invalid-date-sign = Noch ausstehende Arbeit hat Termine vor dem Stichtag, oder etwas soll danach geschehen sein.
rule-invalid-date-why = Was letzte Woche zu tun war und nicht getan ist, lässt sich nicht letzte Woche tun. Jeder Termin, der daraus folgt, ist um ebenso viel falsch.
rule-invalid-date-remedy = Eingetragene Termine (`manual`) bleiben, wo sie sind: neue setzen oder sie herausnehmen, damit die Termine berechnet werden. Tatsachen in der Zukunft berichtigen oder `status_date` weitersetzen.
rule-invalid-date-example = 1 von 52 Vorgängen und Meilensteinen hat einen unmöglichen Termin (1,9~%): `Order switches`
rule-invalid-date-title = Unmögliche Termine
rule-invalid-date-within = unmögliche Termine
rule-invalid-date-definition = Ausstehende Arbeit mit Terminen vor dem Stichtag und Tatsachen, die danach datiert sind.
rule-invalid-date-found = { $count ->
    [one] { $count } von { $of } Vorgängen und Meilensteinen hat einen unmöglichen Termin
   *[other] { $count } von { $of } Vorgängen und Meilensteinen haben unmögliche Termine
} ({ $share })

# `no-resource`
rule-no-resource-sign = Ein offener Vorgang von einem Tag oder mehr hat weder jemanden, der verantwortlich ist, noch Zugewiesene noch einen Lieferanten.
rule-no-resource-why = Arbeit, die niemandem gehört, wird nicht begonnen. Und ein Plan, der nicht weiß, wer wann beschäftigt ist, weiß nicht, ob er zu schaffen ist.
rule-no-resource-remedy = Einen `owner` benennen; mit `assign` und `effort` kann der Plan auch sagen, wer zu viel zu tun hat.
rule-no-resource-example = 3 von 31 offenen Vorgängen von einem Tag oder mehr haben niemanden, der sie macht (9,7~%): `Train the service desk`, `Order labels`, `Clear the store`
rule-no-resource-title = Niemand benannt
rule-no-resource-within = niemand benannt
rule-no-resource-definition = Offene Vorgänge von einem Tag oder mehr ohne `owner`, `assign` und `vendor`.
rule-no-resource-found = { $count ->
    [one] { $count } von { $of } offenen Vorgängen von einem Tag oder mehr hat niemanden, der ihn macht
   *[other] { $count } von { $of } offenen Vorgängen von einem Tag oder mehr haben niemanden, der sie macht
} ({ $share })

# `missed-task`
rule-missed-task-sign = Mehr als 5~% der Vorgänge, die bis jetzt hätten abgeschlossen sein sollen, wurden nach ihrem Termin im Basisplan abgeschlossen oder sind noch offen; oder alle davon, wie wenige es auch sind.
rule-missed-task-why = Wie gut der Plan bisher gehalten wurde, ist die beste Schätzung dafür, wie gut er ab jetzt gehalten wird.
rule-missed-task-remedy = Suchen, was die verspäteten Vorgänge gemeinsam haben: ein Team, ein Lieferant, eine Art von Schätzung. Dasselbe im Kommenden berichtigen und dann einen neuen Basisplan vereinbaren, wenn der alte nichts mehr sagt.
rule-missed-task-example = 9 von 40 bis jetzt fälligen Vorgängen sind später als im Basisplan (23~%): `Clean up the directory`, `Pilot`, `Fix what the pilot found` und 6 weitere
rule-missed-task-title = Verfehlte Vorgänge
rule-missed-task-within = verfehlte Vorgänge
rule-missed-task-definition = Von den Vorgängen, die der Basisplan bis zum Stichtag abschließt, die später oder nicht abgeschlossenen.
rule-missed-task-found = { $count ->
    [one] { $count } von { $of } bis jetzt fälligen Vorgängen ist später als im Basisplan
   *[other] { $count } von { $of } bis jetzt fälligen Vorgängen sind später als im Basisplan
} ({ $share })

# `broken-critical-path`
rule-broken-critical-path-sign = Auf dem längsten Pfad von jetzt bis zum Ende bestimmt eine Grenze, ein eingetragener Termin oder „so spät wie möglich“ einen Schritt statt der Arbeit davor.
rule-broken-critical-path-why = Eine Verzögerung vor diesem Schritt wird verschluckt und zeigt sich erst, wenn sie größer ist als die Lücke. Bis dahin kann der Plan nicht sagen, was das Ende bestimmt.
rule-broken-critical-path-remedy = Fragen, wofür der Termin steht: eine Lieferung, eine Sperrzeit, jemandes Urlaub. Das als Vorgang, Kalender oder Verknüpfung in den Plan schreiben, sodass der Pfad von jetzt bis zum Ende durchläuft.
rule-broken-critical-path-example = 1 von 9 Schritten, die das Ende bestimmen, hängt an einem Termin, nicht an der Arbeit davor (11~%): `Link at Preston`
rule-broken-critical-path-title = Test des kritischen Pfads
rule-broken-critical-path-within = Test des kritischen Pfads
rule-broken-critical-path-definition = Schritte des längsten Pfads von jetzt bis zum Ende, die eine Grenze oder eingetragene Termine bestimmen statt der Schritt davor.
rule-broken-critical-path-found = { $count ->
    [one] { $count } von { $of } Schritten, die das Ende bestimmen, hängt an einem Termin, nicht an der Arbeit davor
   *[other] { $count } von { $of } Schritten, die das Ende bestimmen, hängen an einem Termin, nicht an der Arbeit davor
} ({ $share })

# `cpli-low`
rule-cpli-low-sign = Der Critical Path Length Index liegt unter 0,95: (übrige Arbeitstage + Puffer bis zum vereinbarten Ende) ÷ übrige Arbeitstage.
rule-cpli-low-why = Ein Index von 0,9 sagt, dass zehn Tage Arbeit in neun zu schaffen sind, jedes Mal, von jetzt bis zum Schluss. Je näher das Ende, desto weniger lassen sich ein paar Tage aufholen.
rule-cpli-low-remedy = Der Kette von Arbeiten folgen, die das Ende bestimmt, und verkürzen, was darauf liegt; oder ein späteres Ende vereinbaren und in den Basisplan aufnehmen.
rule-cpli-low-example = 60 Arbeitstage sind bis zum voraussichtlichen Ende übrig und 51 bis zum vereinbarten: ein Index von 0,85
rule-cpli-low-title = Critical Path Length Index (CPLI)
rule-cpli-low-within = Critical Path Length Index (CPLI)
rule-cpli-low-definition = (Übrige Arbeitstage + Puffer bis zum vereinbarten Ende) ÷ übrige Arbeitstage. Das vereinbarte Ende ist das des Basisplans, sonst der zugesagte Termin.
rule-cpli-low-index = { $days ->
    [one] { $days }~Arbeitstag ist bis zum voraussichtlichen Ende übrig und { $agreed } bis zum vereinbarten
   *[other] { $days }~Arbeitstage sind bis zum voraussichtlichen Ende übrig und { $agreed } bis zum vereinbarten
}
rule-cpli-low-index-passed = { $days ->
    [one] { $days }~Arbeitstag ist bis zum voraussichtlichen Ende übrig, und das vereinbarte ist verstrichen
   *[other] { $days }~Arbeitstage sind bis zum voraussichtlichen Ende übrig, und das vereinbarte ist verstrichen
}

# `bei-low`
rule-bei-low-sign = Der Baseline Execution Index liegt unter 0,95: abgeschlossene Vorgänge ÷ (Vorgänge, die der Basisplan bis jetzt abschließt + Vorgänge, die nicht im Basisplan stehen). Einer darf fehlen, aber nicht, wo keiner der fälligen abgeschlossen ist.
rule-bei-low-why = Er zählt, was abgeschlossen ist, was auch immer über den Fortschritt gesagt wird. Arbeit, die nicht rechtzeitig abgeschlossen ist, staut sich vor dem, was als Nächstes kommt.
rule-bei-low-remedy = Abschließen, was beinahe fertig ist, bevor Sie mehr beginnen. Wo Vorgänge hinzukamen, einen neuen Basisplan vereinbaren, der sie enthält.
rule-bei-low-example = 38 Vorgänge sind abgeschlossen, wo es 44 sein sollten: ein Index von 0,86
rule-bei-low-title = Baseline Execution Index (BEI)
rule-bei-low-within = Baseline Execution Index (BEI)
rule-bei-low-definition = Abgeschlossene Vorgänge ÷ (Vorgänge, die der Basisplan bis zum Stichtag abschließt + Vorgänge, die nicht im Basisplan stehen).
rule-bei-low-index = { $count ->
    [one] { $count } Vorgang ist abgeschlossen, wo es { $of } sein sollten
   *[other] { $count } Vorgänge sind abgeschlossen, wo es { $of } sein sollten
}
