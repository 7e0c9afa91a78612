# `commitment-overdue`
rule-commitment-overdue-sign = Eine Zusage eines Lieferanten ist über ihr Datum `due` hinaus, oder, wo es fehlt, über das in `promised`, und nicht geliefert.
rule-commitment-overdue-why = Eine Lieferung, die zu spät ist und über die niemand spricht, wird noch später. Die Arbeit dahinter wartet, und wer sie machen soll, ist anderswo verplant, wenn sie endlich beginnen kann.
rule-commitment-overdue-remedy = Heute den Lieferanten anrufen, um einen neuen Termin in Schriftform bitten und ihn in `promised` eintragen. Hält er nicht, den Eskalationsweg gehen, bevor die wartende Arbeit beginnen muss. `delivered` eintragen, sobald die Lieferung da ist.
rule-commitment-overdue-example = Keldbeck Telecom: `Link at Preston` war fällig am 3. Aug 2026, vor 102 Tagen, und ist zugesagt für den 30. Nov 2026; `Faster link at Preston` wartet darauf, längstens bis 30. Nov 2026
rule-commitment-overdue-found = { $own ->
    [yes] `{ $what }`
   *[no] { $vendor }: `{ $what }`
} war { $agreed ->
    [yes] fällig am
   *[no] zugesagt für
} { $due }, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}{ $promised ->
    [yes] , und ist zugesagt für den { $expected }
   *[no] {""}
}
rule-commitment-overdue-goes-on = `{ $task }` geht ohne sie weiter
rule-commitment-overdue-too-late = `{ $task }` wartet darauf und musste bis { $latest } beginnen
rule-commitment-overdue-latest = `{ $task }` wartet darauf, längstens bis { $latest }
rule-commitment-overdue-waits = `{ $task }` wartet darauf
rule-commitment-overdue-measured = { $days ->
    [one] { $days } Tag überfällig
   *[other] { $days } Tage überfällig
}
rule-commitment-overdue-limit = geliefert bis { $due }

# `commitment-slipping`
rule-commitment-slipping-sign = Eine offene Zusage ist für einen Tag nach dem fälligen zugesagt, oder, als Warnung, für einen Tag nach dem spätesten Beginn des Vorgangs, der sie braucht. Für den Lieferanten selbst, auf der Site, die für ihn ist, ist es immer eine Warnung.
rule-commitment-slipping-why = Der erste neue Termin ist selten der letzte. Solange er nicht verstrichen ist, ist noch Zeit, auf dem vereinbarten Tag zu bestehen oder die wartende Arbeit zu verlegen.
rule-commitment-slipping-remedy = Fragen, wovon der neue Termin abhängt und was den alten zurückbrächte. Prüfen, ob der Vorgang, der die Lieferung braucht, nach dem neuen Termin geplant ist, und denen Bescheid geben, die dafür verplant sind.
rule-commitment-slipping-example = Dunmere Supplies: `Firewall for Preston` war vereinbart für den 20. Nov 2026 und ist jetzt zugesagt für den 2. Dez 2026, 12 Tage später; `Firewall at Preston` muss bis 27. Nov 2026 beginnen
rule-commitment-slipping-found = { $own ->
    [yes] `{ $what }`
   *[no] { $vendor }: `{ $what }`
} war vereinbart für den { $due } und ist jetzt zugesagt für den { $expected }, { $days ->
    [one] { $days } Tag später
   *[other] { $days } Tage später
}
rule-commitment-slipping-effect = `{ $task }` muss bis { $latest } beginnen
rule-commitment-slipping-measured = { $days ->
    [one] { $days } Tag später
   *[other] { $days } Tage später
}
rule-commitment-slipping-limit = der vereinbarte Tag, { $due }

# `committed-date-unlikely`
rule-committed-date-unlikely-sign = Nach dem Plan hält ein Meilenstein den zugesagten Termin, aber weniger Durchläufe der Prognose als der Schwellenwert tun es. Ein Meilenstein, der schon nach dem Plan zu spät ist, wird von `schedule-late` gemeldet.
rule-committed-date-unlikely-why = Ein Plan addiert wahrscheinliche Dauern, und Risiken stehen nicht darin. Wo mehrere Arbeiten zusammentreffen oder eine davon sehr lang werden kann, wird die Summe seltener gehalten als jeder ihrer Teile.
rule-committed-date-unlikely-remedy = Auf der Seite der Prognose nachsehen, was das Ende am meisten verschiebt, und dort handeln: früher beginnen, das Risiko wegnehmen oder dem Meilenstein Reservetage geben. Sonst einen Termin vereinbaren, den 8 von 10 Durchläufen halten.
rule-committed-date-unlikely-example = `Go-live` ist für den 11. Dez 2026 geplant, rechtzeitig zum zugesagten 11. Dez 2026, aber nur 3 von 10 Durchläufen der Prognose halten diesen Termin
rule-committed-date-unlikely-found = `{ $task }` ist für den { $planned } geplant, rechtzeitig zum zugesagten { $committed }, aber { $runs ->
    [none] kein Durchlauf der Prognose hält diesen Termin
    [fewer] weniger als { $count }~von~{ $of } Durchläufen der Prognose halten diesen Termin
    [more] nur etwas mehr als { $count }~von~{ $of } Durchläufen der Prognose halten diesen Termin
   *[about] nur { $count }~von~{ $of } Durchläufen der Prognose halten diesen Termin
}

# `critical-task-without-owner`
rule-critical-task-without-owner-sign = Ein Vorgang von einem Tag oder mehr auf dem kritischen Pfad soll innerhalb der Grenze beginnen und hat weder einen `owner` noch zugewiesene Personen noch einen `vendor`. Still, wo der Plan gar niemanden nennt.
rule-critical-task-without-owner-why = Wer ihn machen würde, füllt diese Wochen gerade mit anderer Arbeit. Am Tag des Beginns fragt jemand, wem er gehört, und jeder Tag des Suchens verschiebt das Ende.
rule-critical-task-without-owner-remedy = Diese Woche eine Person benennen und fragen, ob sie die Zeit hat: `owner`, oder `assign` mit dem Anteil der Woche. Kann niemand, ist es besser, das heute zu sagen, solange sich der Plan noch ändern lässt.
rule-critical-task-without-owner-example = `Copy the file shares` liegt auf dem kritischen Pfad und soll am 23. Nov 2026 beginnen, in 10 Tagen, und niemand ist dafür benannt
rule-critical-task-without-owner-found = `{ $task }` liegt auf dem kritischen Pfad und soll am { $start } beginnen, und niemand ist dafür benannt
rule-critical-task-without-owner-found-ahead = `{ $task }` liegt auf dem kritischen Pfad und soll am { $start } beginnen, in { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}, und niemand ist dafür benannt
rule-critical-task-without-owner-measured = { $days ->
    [one] { $days } Tag bis zum Beginn
   *[other] { $days } Tage bis zum Beginn
}
rule-critical-task-without-owner-limit = { $days ->
    [one] { $days } Tag vorher benannt
   *[other] { $days } Tage vorher benannt
}

# `deadline-missed`
rule-deadline-missed-sign = Ein offener Vorgang, Meilenstein oder eine offene Phase endet laut Prognose nach der Frist in `deadline`.
rule-deadline-missed-why = Eine Frist verschiebt nichts im Plan, damit die Termine ehrlich bleiben. Dass sie verfehlt wird, muss gesagt werden, sonst sieht es niemand, bis der Tag vorbei ist.
rule-deadline-missed-remedy = Von „Warum dieser Termin“ zurückgehen zu dem, was das Ende bestimmt. Dann diese Arbeit verkürzen, vorziehen oder eine neue `deadline` vereinbaren.
rule-deadline-missed-example = `Rack servers` endet laut Prognose am 16. Okt 2026, 9 Arbeitstage nach der Frist, 5. Okt 2026
rule-deadline-missed-found = `{ $task }` endet laut Prognose am { $finish }, { $days ->
    [0] nach der Frist
    [one] { $days } Arbeitstag nach der Frist
   *[other] { $days } Arbeitstage nach der Frist
}, { $deadline }
rule-deadline-missed-limit = `deadline` { $deadline }

# `effort-over`
rule-effort-over-sign = In einem Teilprojekt mit offener Arbeit liegt der geleistete Aufwand um mehr als die Grenze über dem, was für die bisher erledigte Arbeit geplant war. Gezählt werden Vorgänge mit `planned` und `actual` in `effort`, sobald mindestens fünf geplante Tage erledigt sind.
rule-effort-over-why = Wer für die erste Hälfte ein Drittel mehr brauchte, braucht es auch für die zweite. Die Termine sehen noch gut aus, weil jemand abends arbeitet; dann nicht mehr, und Zeit und Geld fehlen zugleich.
rule-effort-over-remedy = Fragen, was länger dauerte als gedacht, und damit den offenen Vorgängen dieses Teilprojekts neue `remaining` und `estimate` geben. Halten die Termine dann nicht, es jetzt sagen: weniger Umfang, mehr Leute oder ein späterer Termin.
rule-effort-over-example = `Mail` hat 61 Tage Aufwand gebraucht für Arbeit, die mit 41 geplant war, 49~% mehr, und 5 Vorgänge sind dort offen
rule-effort-over-found = `{ $workstream }` hat { $count ->
    [one] { $actual } Tag
   *[other] { $actual } Tage
} Aufwand gebraucht für Arbeit, die mit { $planned } geplant war, { $share } mehr, und { $open ->
    [one] { $open } Vorgang ist dort offen
   *[other] { $open } Vorgänge sind dort offen
}
rule-effort-over-other-work = Andere Arbeit
rule-effort-over-limit = höchstens +{ $share }

# `fact-in-future`
rule-fact-in-future-sign = Das Datum von etwas Geschehenem liegt nach dem Tag, für den die Zahlen gelten: `started` oder `finished` eines Vorgangs, `made`, `decided`, `closed`, `delivered`, `done`, `communicated`, `reviewed`, ein Messwert, eine Abnahme.
rule-fact-in-future-why = Was abgeschlossen ist, gilt als erledigt, und alles danach verschiebt sich. Eine falsche Jahreszahl macht auf jeder Seite aus verspäteter Arbeit erledigte.
rule-fact-in-future-remedy = Das Datum berichtigen. Ist es ein Plan und keine Tatsache, es herausnehmen: Kommende Termine werden berechnet, `finish_on` oder `not_before` binden sie. Was später datiert ist, zählt in den Registern als offen. Stimmt es, `status_date` weitersetzen.
rule-fact-in-future-example = `Order switches` ist mit Datum 9. Okt 2027 als abgeschlossen eingetragen, nach dem Stichtag 13. Nov 2026
rule-fact-in-future-found = `{ $name }` ist mit Datum { $date } als { $what ->
    [finished] abgeschlossen
    [started] begonnen
    [measured] gemessen
    [reviewed] überprüft
    [scored] bewertet
    [closed] geschlossen
    [made] gefallen
    [decided] entschieden
    [communicated] mitgeteilt
    [delivered] geliefert
    [told] mitgeteilt
    [signed-off] abgenommen
   *[done] erledigt
} eingetragen, nach dem Stichtag { $speaks_for }
rule-fact-in-future-limit = nicht nach { $speaks_for }

# `go-live-in-freeze`
rule-go-live-in-freeze-sign = Ein Go-live oder eine geplante Abschaltung fällt in eine Sperrzeit des Kalenders. Ein Go-live ist ein Meilenstein, dessen Gate von der Art `go/no-go` ist oder der in Name oder Art Go-live, live, Launch oder Cut-over trägt, oder der eine Abschaltung trägt oder ihr direkt folgt; ein Name, der nur von Genehmigung spricht, ist keiner. Jedes andere Gate und jeder andere zugesagte Meilenstein in einer Sperrzeit ist ein Hinweis.
rule-go-live-in-freeze-why = Eine Sperrzeit markiert die Tage, an denen sich der Betrieb eine Störung am wenigsten leisten kann und niemand frei ist, um zu helfen. Umstellungen, die dort landen, werden spät abgesagt oder bereut.
rule-go-live-in-freeze-remedy = Den Go-live auf den ersten Arbeitstag nach der Sperrzeit legen oder die Arbeit davor vorziehen. Stimmt der Fachbereich einer Ausnahme zu, die Regel für diesen Eintrag stummschalten, mit Grund und Enddatum.
rule-go-live-in-freeze-example = `Go-live` ist für den 29. Dez 2026 prognostiziert, in der Sperrzeit `Quarter-end billing` (28. Dez bis 4. Jan)
rule-go-live-in-freeze-found = `{ $task }` ist für den { $date } prognostiziert, in der Sperrzeit `{ $freeze }` ({ $from } bis { $to })
rule-go-live-in-freeze-found-outage = die Abschaltung von `{ $task }` ist für den { $date } geplant, in der Sperrzeit `{ $freeze }` ({ $from } bis { $to })
rule-go-live-in-freeze-measured = in der Sperrzeit
rule-go-live-in-freeze-limit = nicht vom { $from } bis { $to }

# `no-reserve`
rule-no-reserve-sign = Ein Projekt in Planung oder Durchführung endet genau an dem Tag, den es zugesagt hat (`committed` seines letzten Meilensteins, sonst der Basisplan), und nichts im Plan kann eine Überraschung auffangen: keine `reserve_days` in `[contingency]`, kein offener Vorgang mit einem `estimate`, das eine Spanne hat, kein Vorgang als Puffer.
rule-no-reserve-why = Etwas dauert immer länger. Ein Plan ohne Spielraum macht aus jeder kleinen Verzögerung eine gebrochene Zusage und lehrt alle, Verzögerungen zu verstecken, solange es geht.
rule-no-reserve-remedy = Für jeden großen Vorgang fragen, was er an einem schlechten Tag braucht, und `estimate = {"{"} low, likely, high {"}"}` schreiben. Dann mit dem Auftraggeber einige Tage zwischen Plan und Zusage vereinbaren und sie offen als `reserve_days` führen: Eine Reserve, die niemand sieht, ist zuerst verbraucht.
rule-no-reserve-example = `Go-live` ist für den 11. Dez 2026 geplant, den zugesagten Tag, und der Plan hat keine Reserve: Ein Vorgang einen Tag später, und das Projekt ist zu spät
rule-no-reserve-found = `{ $task }` ist für den { $date } geplant, den zugesagten Tag, und der Plan hat keine Reserve: Ein Vorgang einen Tag später, und das Projekt ist zu spät
rule-no-reserve-found-finish = das Ende ist für den { $date } geplant, den zugesagten Tag, und der Plan hat keine Reserve: Ein Vorgang einen Tag später, und das Projekt ist zu spät
rule-no-reserve-measured = kein Tag übrig
rule-no-reserve-limit = eine Reserve, eine Spanne oder etwas Puffer

# `only-build-effort`
rule-only-build-effort-sign = In einem Plan von einiger Größe ist kein Vorgang, Meilenstein, keine Phase und kein Teilprojekt dem Namen oder der Art nach (`gate`, `outage`) eine Prüfung, eine Genehmigung, ein Test, eine Schulung oder ein Wartungsfenster. Gelesen werden Englisch, Deutsch, Französisch, Spanisch, Portugiesisch, Italienisch und Niederländisch, nach `language` unter `[site]`.
rule-only-build-effort-why = Das Bauen ist der Teil, den alle sehen. Prüfungen, Freigaben, das Beheben dessen, was der Test findet, und das Warten auf ein Wartungsfenster dauern noch einmal so lange, und sie kommen zuletzt, wenn keine Zeit mehr ist.
rule-only-build-effort-remedy = Jeden Liefergegenstand durchgehen und fragen: Wer sieht ihn an, wer sagt Ja, wer muss ihn lernen, und wann darf er eingeschaltet werden? Die Antworten als Vorgänge mit Verantwortlichen in den Plan schreiben. Heißen sie bei Ihnen anders, die Regel stummschalten.
rule-only-build-effort-example = keiner der 24 Vorgänge im Plan ist Prüfung, Genehmigung, Test, Schulung oder Wartungsfenster: Was nach dem Bauen kommt, hat keine Zeit
rule-only-build-effort-found = keiner der { $count } Vorgänge im Plan ist Prüfung, Genehmigung, Test, Schulung oder Wartungsfenster: Was nach dem Bauen kommt, hat keine Zeit
rule-only-build-effort-measured = keiner gefunden
rule-only-build-effort-limit = Prüfung, Genehmigung, Test, Schulung oder Wartungsfenster

# `outage-in-working-hours`
rule-outage-in-working-hours-sign = Eine geplante Abschaltung nimmt Arbeitszeit des Projektkalenders in Anspruch, und keine gefallene Entscheidung nennt ihren Vorgang in `affects`.
rule-outage-in-working-hours-why = Alle, deren Dienst aus ist, stehen still, und der Service Desk, der bei der Änderung helfen soll, nimmt ihre Anrufe an. Was schiefgeht, sehen alle.
rule-outage-in-working-hours-remedy = Sie auf den Abend oder das Wochenende legen. Geht es nur am Tag, lassen Sie die Person entscheiden, die für die Betroffenen einsteht, und nennen Sie den Vorgang in `affects` dieser Entscheidung.
rule-outage-in-working-hours-example = die Abschaltung von `Firewall at York` kostet 4 Stunden Arbeitszeit, von Fr 20. Nov 2026 13:00 bis Sa 21. Nov 2026 06:00
rule-outage-in-working-hours-found = die Abschaltung von `{ $task }` kostet { $time } Arbeitszeit, von { $from } bis { $to }
rule-outage-in-working-hours-measured = { $time } Arbeitszeit
rule-outage-in-working-hours-limit = außerhalb der Arbeitszeit, oder entschieden
rule-outage-in-working-hours-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
rule-outage-in-working-hours-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}

# `plan-conflict`
rule-plan-conflict-sign = Eine Grenze, die die Abhängigkeiten brechen, eingetragene Termine vor dem, worauf ein Vorgang wartet, Arbeit, die vor dem Abschluss dessen begann, worauf sie wartet, oder, bei Kapazitätsabgleich, ein Vorgang, der mehr von jemandem braucht, als diese Person je geben kann.
rule-plan-conflict-why = Eine der beiden Aussagen stimmt nicht mehr. Die Termine werden darum herum berechnet, sodass der Plan heil aussieht, während eine Zusage darin schon gebrochen ist.
rule-plan-conflict-remedy = Fragen, welche von beiden gilt. Die Grenze oder die eingetragenen Termine verschieben oder herausnehmen, oder die Abhängigkeit ändern: die Arbeit davor verkürzen, überlappen oder die Verknüpfung lösen, wo niemand wirklich wartet.
rule-plan-conflict-example = `Rack servers` beginnt laut Prognose am 9. Juli 2026, aber `not_after` ist der 7. Juli 2026
rule-plan-conflict-found-limit = { $typed ->
    [yes] { $starts ->
        [yes] `{ $task }` beginnt nach den eingetragenen Terminen am { $day }, aber `{ $key }` ist der { $date }
       *[no] `{ $task }` endet nach den eingetragenen Terminen am { $day }, aber `{ $key }` ist der { $date }
    }
   *[no] { $starts ->
        [yes] `{ $task }` beginnt laut Prognose am { $day }, aber `{ $key }` ist der { $date }
       *[no] `{ $task }` endet laut Prognose am { $day }, aber `{ $key }` ist der { $date }
    }
}
rule-plan-conflict-limit = `{ $key }` { $date }
rule-plan-conflict-found-typed = die eingetragenen Termine von `{ $task }` liegen vor dem, was `{ $other }` erlaubt, worauf der Vorgang wartet
rule-plan-conflict-found-typed-hidden = die eingetragenen Termine von `{ $task }` liegen vor dem, was etwas hier nicht Gezeigtes erlaubt, worauf der Vorgang wartet
rule-plan-conflict-measured-typed = { $from } bis { $to }
rule-plan-conflict-limit-typed = nicht vor dem, worauf gewartet wird
rule-plan-conflict-found-started = `{ $task }` wurde am { $day } begonnen, vor dem Ende von `{ $other }`, worauf der Vorgang wartet
rule-plan-conflict-found-started-hidden = `{ $task }` wurde am { $day } begonnen, vor dem Ende von etwas hier nicht Gezeigtem, worauf der Vorgang wartet
rule-plan-conflict-limit-started = nicht vor dem Ende dessen, worauf gewartet wird
rule-plan-conflict-found-person = `{ $task }` braucht mehr Zeit von { $person }, als es gibt, wie lange es auch wartet
rule-plan-conflict-measured-person = mehr, als gegeben werden kann
rule-plan-conflict-limit-person = was { $person } geben kann

# `schedule-late`
rule-schedule-late-sign = Ein Meilenstein liegt laut Prognose um mehr als die Toleranz nach dem zugesagten Termin, oder, wo nichts zugesagt ist, das Ende nach dem des Basisplans.
rule-schedule-late-why = Außerhalb des Projekts hat man um diesen Termin herum geplant. Früh gesagt kostet ein Verzug einen Anruf; spät gesagt ein Wochenende, eine Vertragsstrafe oder einen zweiten Start.
rule-schedule-late-remedy = Von „Warum dieser Termin“ beim Meilenstein zurückgehen zu dem Vorgang, der ihn bestimmt. Dann offen wählen: weniger Umfang, mehr Leute für diesen Vorgang oder ein neuer Termin, der vereinbart ist und in `committed` steht.
rule-schedule-late-example = `Go-live` ist für den 15. Jan 2027 prognostiziert, 23 Arbeitstage nach dem zugesagten 11. Dez 2026
rule-schedule-late-found = `{ $task }` ist für den { $forecast } prognostiziert, { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstage
} nach dem zugesagten { $committed }
rule-schedule-late-found-finish = { $subject ->
    [your-part] das Ende Ihres Teils
    [what-is-shown] das Ende der hier gezeigten Arbeit
   *[project] das Ende
} ist für den { $forecast } prognostiziert, { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstage
} nach dem { $baseline } des Basisplans
rule-schedule-late-measured = { $days ->
    [one] { $days } Arbeitstag zu spät
   *[other] { $days } Arbeitstage zu spät
}

# `start-overdue`
rule-start-overdue-sign = Ein Vorgang hat kein `started` und ist nicht `blocked`, und nur der Stichtag hält ihn: Nach dem Basisplan hätte er vor mehr als der Grenze beginnen sollen, oder, ohne Basisplan, ist das, worauf er wartet, seit so langer Zeit da. Eine Warnung, wo der Basisplan es sagt und wenig Puffer übrig ist.
rule-start-overdue-why = Der Plan schiebt so einen Vorgang jeden Tag auf morgen, und alles dahinter mit. Entweder hat die Arbeit begonnen, und der Plan weiß es nicht, oder etwas hält sie auf, das niemand aufgeschrieben hat.
rule-start-overdue-remedy = Heute die verantwortliche Person fragen. Hat es begonnen, `started` eintragen. Wenn nicht, eintragen, was es aufhält: `blocked` mit dem Grund, eine Verknüpfung in `after` oder ein ehrliches `not_before`.
rule-start-overdue-example = `Cable the racks` hätte am 2. Nov 2026 beginnen sollen, vor 11 Tagen; niemand hat gesagt, dass es begonnen hat oder was es aufhält
rule-start-overdue-found = `{ $task }` hätte am { $date } beginnen können, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}; niemand hat gesagt, dass es begonnen hat oder was es aufhält
rule-start-overdue-found-agreed = `{ $task }` hätte am { $date } beginnen sollen, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}; niemand hat gesagt, dass es begonnen hat oder was es aufhält

# `work-before-delivery`
rule-work-before-delivery-sign = Ein nicht begonnener Vorgang beginnt laut Prognose vor dem Tag, an dem die Lieferung erwartet wird, die er braucht.
rule-work-before-delivery-why = Die Technik kommt, das Gerät nicht. Der Tag ist bezahlt, das Zeitfenster verloren, und das nächste freie ist Wochen entfernt.
rule-work-before-delivery-remedy = Dem Vorgang ein `not_before` am Tag nach der Lieferung geben und ansehen, was es verschiebt. Ist das zu spät, die Lieferung vorziehen oder abtrennen, was ohne sie geht.
rule-work-before-delivery-example = `Rack the switches` soll am 9. Nov 2026 beginnen, bevor Dunmere Supplies am 16. Nov 2026 `Twelve switches` liefert
rule-work-before-delivery-found = `{ $task }` soll am { $start } beginnen, bevor { $own ->
    [yes] Sie am { $expected } `{ $what }` liefern
   *[no] { $vendor } am { $expected } `{ $what }` liefert
}
rule-work-before-delivery-measured = beginnt { $start }
rule-work-before-delivery-limit = nicht vor dem { $expected }

# `workstream-misses-dates`
rule-workstream-misses-dates-sign = Von den letzten Terminen eines Teilprojekts wurden mehrere verfehlt: Der Vorgang wurde nach seinem Ende im Basisplan oder seiner `deadline` abgeschlossen oder ist danach noch offen, und er ist später als das, worauf er wartete. Ein fertiges Teilprojekt bleibt außen vor.
rule-workstream-misses-dates-why = Ein später Vorgang ist Pech. Der dritte an derselben Stelle hat eine Ursache, auf die auch der nächste trifft: eine zu kleine Schätzung, eine Person mit zwei Aufgaben, ein Lieferant, der nicht antwortet.
rule-workstream-misses-dates-remedy = Mit denen sprechen, die die Arbeit machen, bevor Sie einen Termin ändern: Was hat jeden dieser Vorgänge aufgehalten, und was haben sie gemeinsam? Das beseitigen, oder den Rest mit dem Gelernten planen.
rule-workstream-misses-dates-example = `Network` hat 3 der letzten 5 Termine verfehlt: `Order the firewalls` (9 Tage zu spät), `Cable the racks` (4 Tage zu spät) und `Firewall at Preston` (3 Tage zu spät, noch offen)
rule-workstream-misses-dates-found = `{ $workstream }` hat { $count } der letzten { $of } Termine verfehlt: { $tasks }
rule-workstream-misses-dates-found-all = { $count ->
    [one] `{ $workstream }` hat den letzten Termin verfehlt: { $tasks }
   *[other] `{ $workstream }` hat die letzten { $count } Termine verfehlt: { $tasks }
}
rule-workstream-misses-dates-task = `{ $task }` ({ $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} zu spät{ $open ->
    [yes] , noch offen
   *[no] {""}
})
rule-workstream-misses-dates-measured = { $count } von { $of } verfehlt
rule-workstream-misses-dates-limit = weniger als { $count } verfehlt
