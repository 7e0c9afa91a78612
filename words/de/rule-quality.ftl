# `critical-defects-open`
rule-critical-defects-open-sign = Die neueste Fehlerzählung hat offene kritische Fehler. Ein Alarm, wo der nächste offene Meilenstein mit Gate (wo keiner eines hat, mit zugesagtem Termin) nicht weiter entfernt ist als die Grenze.
rule-critical-defects-open-why = Ein kritischer Fehler ist einer, von dem Sie gesagt haben, dass Sie mit ihm nicht live gehen. Kurz vor dem Termin wird er in Eile behoben, zu einem kleineren heruntergeredet, oder der Termin fällt am letzten Tag.
rule-critical-defects-open-remedy = Für jeden eine Person benennen und täglich fragen. Lässt sich einer nicht rechtzeitig beheben, ihn jetzt denen vorlegen, die am Gate entscheiden: späterer Termin, weniger Umfang oder ein Umweg, den die Nutzer akzeptieren.
rule-critical-defects-open-example = 2 kritische Fehler sind am 13. Nov 2026 offen, 11 Tage vor `Go-live`
rule-critical-defects-open-found = { $count ->
    [one] { $count } kritischer Fehler ist
   *[other] { $count } kritische Fehler sind
} am { $date } offen
rule-critical-defects-open-found-milestone = { $count ->
    [one] { $count } kritischer Fehler ist
   *[other] { $count } kritische Fehler sind
} am { $date } offen, { $days ->
    [0] und `{ $milestone }` ist fällig
    [one] { $days } Tag vor `{ $milestone }`
   *[other] { $days } Tage vor `{ $milestone }`
}
rule-critical-defects-open-measured = { $count } offen
rule-critical-defects-open-limit = { $days ->
    [one] keiner, erst recht nicht ab { $days } Tag vor einem Go-live
   *[other] keiner, erst recht nicht ab { $days } Tagen vor einem Go-live
}

# `defects-rising`
rule-defects-rising-sign = In so vielen der neuesten Fehlerzählungen, wie die Grenze sagt, waren jedes Mal mehr offen als beim Mal davor; oder in jeder wurden mehr gemeldet als behoben.
rule-defects-rising-why = Fehler, die schneller gefunden als behoben werden, schieben das Ende der Tests Tag für Tag hinaus, während der Plan noch den alten Termin zeigt. Die zuletzt gefundenen werden dann ausgeliefert.
rule-defects-rising-remedy = Ansehen, was die neuen gemeinsam haben: Oft verursacht ein Teil die meisten. Leute von neuer Arbeit ans Beheben setzen, bis die Zahl fällt, oder diesen Teil aus dem Release nehmen.
rule-defects-rising-example = die offenen Fehler stiegen in 3 Zählungen hintereinander: 7, 12 und 19 am 13. Nov 2026
rule-defects-rising-found = die offenen Fehler stiegen in { $counts } Zählungen hintereinander: { $open } am { $date }
rule-defects-rising-found-outpaced = in { $counts } Zählungen hintereinander bis { $date } werden mehr Fehler gemeldet als behoben: { $opened } gemeldet, { $closed } behoben
rule-defects-rising-measured = { $counts } Zählungen hintereinander
rule-defects-rising-limit = weniger als { $counts }

# `gate-passed-open`
rule-gate-passed-open-sign = Ein Meilenstein mit Gate ist abgeschlossen, während seine Entscheidung nicht oder erst danach gefallen ist oder Bereitschaftspunkte für ihn offen sind. Ein Hinweis, wo nichts zeigt, dass die Kriterien eines durchlaufenen Go/No-Go erfüllt waren: Er nennt keine Entscheidung, und kein Punkt nennt ihn.
rule-gate-passed-open-why = Ein Gate, durch das man einfach geht, lehrt alle, dass Gates nur Schau sind. Was dort offen blieb, gehört jetzt niemandem und kommt nach dem Start zurück.
rule-gate-passed-open-remedy = Die Entscheidung treffen und datieren lassen, auch im Nachhinein, und sagen, worauf sie beruht. Jedem offenen Punkt eine verantwortliche Person und einen Tag geben, oder ihn schließen, mit Zustimmung derer, die entschieden haben.
rule-gate-passed-open-example = `Pilot accepted` ist durchlaufen, aber die Entscheidung D-05 dazu ist nicht gefallen, und 2 von 6 Punkten sind offen
rule-gate-passed-open-found = `{ $task }` ist durchlaufen, aber { $reasons }
rule-gate-passed-open-decision = die Entscheidung { $id } dazu ist nicht gefallen
rule-gate-passed-open-decision-late = die Entscheidung { $id } dazu fiel erst danach, am { $date }
rule-gate-passed-open-items = { $all ->
    [one] { $open } von { $all } Punkt ist offen
   *[other] { $open ->
        [one] { $open } von { $all } Punkten ist offen
       *[other] { $open } von { $all } Punkten sind offen
    }
}
rule-gate-passed-open-both = { $decision }, und { $items }
rule-gate-passed-open-limit = entschieden, und nichts offen
rule-gate-passed-open-found-bare = `{ $task }` ist durchlaufen, und nichts zeigt, dass die Kriterien erfüllt waren: keine Entscheidung, kein Punkt
rule-gate-passed-open-measured-bare = keine Entscheidung und kein Punkt
rule-gate-passed-open-limit-bare = eine Entscheidung oder erledigte Punkte

# `gate-without-criteria`
rule-gate-without-criteria-sign = Ein offener Meilenstein hat ein `gate` ohne `criteria`, und kein Bereitschaftspunkt nennt ihn.
rule-gate-without-criteria-why = Ohne Kriterien ist ein Gate eine Sitzung, in der der Termin gewinnt. Was gut genug war, darüber streitet man dann nach dem Start.
rule-gate-without-criteria-remedy = Bevor jemand unter Druck ist, die drei bis sechs Dinge aufschreiben, die erfüllt sein müssen, damit es weitergeht, jedes so, dass es sich mit Ja oder Nein beantworten lässt. In `criteria` eintragen.
rule-gate-without-criteria-example = das Gate von `Go-live` hat keine Kriterien
rule-gate-without-criteria-found = das Gate von `{ $task }` hat keine Kriterien
rule-gate-without-criteria-measured = keine Kriterien
rule-gate-without-criteria-limit = Kriterien für jedes Gate

# `gate-without-decision`
rule-gate-without-decision-sign = Ein offener Meilenstein hat ein `gate` ohne `decision`, in einem Projekt, das Entscheidungen führt.
rule-gate-without-decision-why = Ein Gate ohne Entscheidung durchläuft man, indem man weiterarbeitet. Niemand hat Ja gesagt, also hat niemand hingesehen.
rule-gate-without-decision-remedy = Dafür eine Entscheidung ins Register schreiben, mit `decider` und dem Tag, bis zu dem sie nötig ist, und sie in `decision` des Gates nennen.
rule-gate-without-decision-example = das Gate von `Go-live` nennt keine Entscheidung, also wird niemand um eine gebeten
rule-gate-without-decision-found = das Gate von `{ $task }` nennt keine Entscheidung, also wird niemand um eine gebeten
rule-gate-without-decision-measured = keine Entscheidung
rule-gate-without-decision-limit = eine Entscheidung für jedes Gate

# `go-live-not-ready`
rule-go-live-not-ready-sign = Ein Gate ist nahe, und Bereitschaftspunkte dafür sind offen; ein Alarm, wenn es sehr nahe ist.
rule-go-live-not-ready-why = Was eine Woche vor dem Start offen ist, wird in Eile erledigt oder gar nicht. Beides merken die, denen zugesagt wurde, dass es funktioniert.
rule-go-live-not-ready-remedy = Heute die offenen Punkte mit den Verantwortlichen durchgehen: was rechtzeitig geht, was wegbleiben kann und wer dem zustimmt. Ist es zu viel, das Gate jetzt verschieben, solange es eine Entscheidung ist und kein Unfall.
rule-go-live-not-ready-example = bis `Go-live` noch 9 Tage, und 4 von 11 Punkten sind offen, davon 2 überfällig
rule-go-live-not-ready-found = { $days ->
    [0] `{ $task }` ist heute
    [one] bis `{ $task }` noch { $days } Tag
   *[other] bis `{ $task }` noch { $days } Tage
}, und { $all ->
    [one] { $open } von { $all } Punkt ist offen
   *[other] { $open ->
        [one] { $open } von { $all } Punkten ist offen
       *[other] { $open } von { $all } Punkten sind offen
    }
}{ $overdue ->
    [0] {""}
   *[other] , davon { $overdue } überfällig
}
rule-go-live-not-ready-measured = { $open } von { $all } offen
rule-go-live-not-ready-limit = { $days ->
    [one] keiner offen { $days } Tag vorher
   *[other] keiner offen { $days } Tage vorher
}

# `no-acceptance-test`
rule-no-acceptance-test-sign = Ein Meilenstein mit einem Gate der Art `go/no-go` ist geplant, Tests sind erfasst, und keiner davon ist von der Art `acceptance`.
rule-no-acceptance-test-why = Tests derer, die es gemacht haben, zeigen, dass es funktioniert wie gebaut. Nur wer damit arbeiten wird, kann sagen, ob der Arbeitstag gelingt: der Rechnungslauf, die Übergabe, der Monatsabschluss.
rule-no-acceptance-test-remedy = Zwei oder drei Nutzer jedes Teams bitten, vor dem Gate ihre wirkliche Arbeit durchzuspielen, und das als `[[suite]]` mit `kind = "acceptance"` erfassen. Gibt es schon eine, ihr diese Art geben.
rule-no-acceptance-test-example = bis `Go-live` noch 28 Tage, und keine der 3 Testreihen ist ein Abnahmetest durch Nutzer
rule-no-acceptance-test-found = { $days ->
    [0] `{ $milestone }` ist fällig
    [one] bis `{ $milestone }` noch { $days } Tag
   *[other] bis `{ $milestone }` noch { $days } Tage
}, und { $suites ->
    [one] die eine Testreihe ist kein Abnahmetest durch Nutzer
   *[other] keine der { $suites } Testreihen ist ein Abnahmetest durch Nutzer
}
rule-no-acceptance-test-found-planned = `{ $milestone }` ist geplant, und { $suites ->
    [one] die eine Testreihe ist kein Abnahmetest durch Nutzer
   *[other] keine der { $suites } Testreihen ist ein Abnahmetest durch Nutzer
}
rule-no-acceptance-test-measured = kein Abnahmetest
rule-no-acceptance-test-limit = einer, durch Nutzer

# `no-rollback`
rule-no-rollback-sign = Ein Gate, das etwas in Betrieb setzt, ist nahe: Der Plan hat eine Abschaltung, oder ein Bereitschaftspunkt des Gates ist von der Kategorie deployment, training oder support oder von keiner. Kein Punkt ist von der Kategorie rollback, und keine Abschaltung hat ein `rollback`. Wie nahe, setzt `launch_amber`.
rule-no-rollback-why = Die meisten schlecht verlaufenen Starts hätten sich in der ersten Stunde zurücknehmen lassen, von jemandem, der es vorher probiert hat. Später gibt es neue Daten und kein Rollback.
rule-no-rollback-remedy = Einen Punkt der Kategorie `rollback` ergänzen: wer entscheidet, dass es zurückgeht, bis wann, wie lange es dauert und dass es einmal probiert wurde. Ist ein Zurück unmöglich, es denen sagen, die am Gate entscheiden.
rule-no-rollback-example = bis `Go-live` noch 9 Tage, und nichts bereitet dafür ein Rollback vor
rule-no-rollback-found = { $days ->
    [0] `{ $task }` ist heute
    [one] bis `{ $task }` noch { $days } Tag
   *[other] bis `{ $task }` noch { $days } Tage
}, und nichts bereitet dafür ein Rollback vor
rule-no-rollback-measured = kein Rollback
rule-no-rollback-limit = { $days ->
    [one] ein Rollback { $days } Tag vorher
   *[other] ein Rollback { $days } Tage vorher
}

# `outage-without-rollback`
rule-outage-without-rollback-sign = Eine geplante, noch ausstehende Abschaltung hat kein `rollback`.
rule-outage-without-rollback-why = In der Nacht der Änderung ist niemand wach genug, ein Rollback zu erfinden. Wer keines hat, macht vorwärts weiter bis zum Morgen, und der Dienst aller ist aus.
rule-outage-without-rollback-remedy = Aufschreiben, wie es zurückgeht, wie lange das dauert und wann es spätestens beginnen muss; in `rollback` der Abschaltung eintragen. Ist keines möglich, das dort sagen und das Gate darüber entscheiden lassen.
rule-outage-without-rollback-example = die Abschaltung von `Firewall at Preston` am 5. Dez 2026 hat kein Rollback
rule-outage-without-rollback-found = die Abschaltung von `{ $task }` am { $date } hat kein Rollback
rule-outage-without-rollback-measured = kein Rollback
rule-outage-without-rollback-limit = ein Rollback für jede Abschaltung

# `quality-stale`
rule-quality-stale-sign = Die neueste Fehlerzählung ist älter als die Grenze, während getestet wird: Bei dieser Zählung waren Fehler offen, oder eine Testreihe ist begonnen und hat noch Tests übrig. Geprüft wird in den Phasen `execution` und `closing` und wo keine Phase angegeben ist.
rule-quality-stale-why = Ob es so weit ist, wird nach diesen Zahlen beurteilt. Alte sehen so gut aus wie an dem Tag, an dem sie geschrieben wurden, was auch immer seither gefunden wurde.
rule-quality-stale-remedy = Heute zählen und aufschreiben: gemeldet, behoben, offen, kritisch. Die Testleitung soll es jede Woche am selben Wochentag tun; es dauert fünf Minuten.
rule-quality-stale-example = die neueste Fehlerzählung ist vom 16. Okt 2026, vor 28 Tagen, und es wird noch getestet
rule-quality-stale-found = die neueste Fehlerzählung ist vom { $date }, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}, und { $running ->
    [yes] es wird noch getestet
   *[no] damals waren Fehler offen
}

# `readiness-overdue`
rule-readiness-overdue-sign = Ein Bereitschaftspunkt ist über sein Datum `due` hinaus und nicht erledigt, und sein Gate steht noch aus.
rule-readiness-overdue-why = Die Bereitschaft gibt nach, wenn der Bau spät dran ist: die Anleitung, die Generalprobe, der Dienstplan. Sie fehlt an dem einen Tag, an dem alle sie brauchen.
rule-readiness-overdue-remedy = Die verantwortliche Person fragen, was im Weg steht, und einen Tag vor dem Gate vereinbaren. Wird der Punkt doch nicht gebraucht, das in `notes` sagen und ihn herausnehmen, mit Zustimmung derer, die am Gate entscheiden.
rule-readiness-overdue-example = `Service desk trained on the new sign-in` war fällig am 6. Nov 2026, vor 7 Tagen; `Go-live` ist am 11. Dez 2026
rule-readiness-overdue-found = `{ $what }` war fällig am { $due }, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
rule-readiness-overdue-gate = `{ $milestone }` ist am { $date }
rule-readiness-overdue-limit = erledigt bis { $due }

# `readiness-without-evidence`
rule-readiness-without-evidence-sign = Ein Bereitschaftspunkt ist erledigt und hat keine `evidence`, und sein Gate ist nahe.
rule-readiness-without-evidence-why = Am Gate wird jemand fragen, woher wir das wissen. Ein Häkchen ist eine Meinung; ein Link auf den Testbericht, das unterschriebene Formular oder das Protokoll ist eine Antwort.
rule-readiness-without-evidence-remedy = Wer abgehakt hat, fragen, worauf er oder sie gesehen hat, und das in `evidence` eintragen: Ein Satz und ein Link genügen.
rule-readiness-without-evidence-example = `Rollback rehearsed` ist für `Go-live` abgehakt, noch 9 Tage, und nichts zeigt, dass es erledigt ist
rule-readiness-without-evidence-found = `{ $what }` ist für `{ $milestone }` abgehakt, { $days ->
    [0] heute
    [one] noch { $days } Tag
   *[other] noch { $days } Tage
}, und nichts zeigt, dass es erledigt ist
rule-readiness-without-evidence-measured = kein Nachweis
rule-readiness-without-evidence-limit = { $days ->
    [one] ein Nachweis ab { $days } Tag vor dem Gate
   *[other] ein Nachweis ab { $days } Tagen vor dem Gate
}

# `readiness-without-owner`
rule-readiness-without-owner-sign = Ein Bereitschaftspunkt ist nicht erledigt, sein Gate steht noch aus, und er hat keinen `owner`.
rule-readiness-without-owner-why = Eine Checkliste, die dem Team gehört, gehört niemandem. Alle sehen die offene Zeile und halten sie für die eines anderen.
rule-readiness-without-owner-remedy = In der nächsten Sitzung fragen, wer es übernimmt, und diese Person in `owner` eintragen. Ein Name, auch wo mehrere helfen.
rule-readiness-without-owner-example = niemand ist verantwortlich für `Support rota for the first two weeks`, nötig für `Go-live`
rule-readiness-without-owner-found = niemand ist verantwortlich für `{ $what }`
rule-readiness-without-owner-found-needed = niemand ist verantwortlich für `{ $what }`, nötig für `{ $milestone }`
rule-readiness-without-owner-limit = für jeden Punkt jemand verantwortlich

# `sprint-not-closed`
rule-sprint-not-closed-sign = Ein Sprint hat etwas aufgenommen, ist länger vorbei als die Grenze und hat kein `completed`.
rule-sprint-not-closed-why = Niemand weiß, wie viel erledigt und wie viel übrig ist; also lässt sich kein Tag nennen, an dem alles fertig ist. Und der Sprint fehlt in der Velocity, mit der der nächste geplant wird.
rule-sprint-not-closed-remedy = `completed` in den Sprint schreiben, in der Einheit von `committed`; 0, wo nichts fertig wurde. Was übrig ist, kommt in den Sprint, der es aufnimmt.
rule-sprint-not-closed-example = `Sprint 7` endete am 6. Nov 2026, vor 7 Tagen, und sagt nicht, was fertig wurde
rule-sprint-not-closed-found = `{ $sprint }` endete am { $date }, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}, und sagt nicht, was fertig wurde

# `sprint-scope-added`
rule-sprint-scope-added-sign = Zum neuesten begonnenen Sprint kam, als Anteil des Aufgenommenen, mehr hinzu als die Grenze.
rule-sprint-scope-added-why = Was durch die Seitentür kommt, verdrängt, was zugesagt war, und niemand hat das entschieden. Ein wenig ist das Leben; viel davon macht die Zusage wertlos.
rule-sprint-scope-added-remedy = Eine Person entscheiden lassen, was während eines Sprints hereinkommt, und dafür ebenso viel herausnehmen. Was zwei Wochen warten kann, kommt in die nächste Planung; was neuer Umfang ist, wird ein Änderungsantrag.
rule-sprint-scope-added-example = zu `Sprint 7` kamen während der Laufzeit 9 hinzu, 41~% der aufgenommenen 22
rule-sprint-scope-added-found = { $one ->
    [yes] zu `{ $sprint }` kam während der Laufzeit { $added } hinzu, { $share } der aufgenommenen { $committed }
   *[no] zu `{ $sprint }` kamen während der Laufzeit { $added } hinzu, { $share } der aufgenommenen { $committed }
}

# `sprint-short`
rule-sprint-short-sign = Jeder der letzten zwei beendeten Sprints hat weniger vom Aufgenommenen erledigt als die Grenze.
rule-sprint-short-why = Einmal ist eine schlechte Iteration; zweimal heißt, dass das Team mehr aufnimmt, als es schafft. Dann kann sich außen niemand auf ein Sprintziel verlassen, und die darauf gebaute Prognose ist zu früh.
rule-sprint-short-remedy = Aufnehmen, was die letzten Sprints erledigt haben, nicht, was erhofft ist. In der Retrospektive fragen, was dazwischenkam, und dafür Platz lassen.
rule-sprint-short-example = `Sprint 7` hat 14 von 22 erledigt, `Sprint 6` davor 15 von 21
rule-sprint-short-found = `{ $sprint }` hat { $completed } von { $committed } erledigt, `{ $before }` davor { $before_completed } von { $before_committed }

# `suite-without-owner`
rule-suite-without-owner-sign = Eine Testreihe hat keinen `owner`, und nicht alle ihrer geplanten Tests sind gelaufen.
rule-suite-without-owner-why = Tests, die allen gehören, laufen, wenn alles andere fertig ist, und das ist zu spät, um zu beheben, was sie finden.
rule-suite-without-owner-remedy = Die eine Person benennen, die sagt, wann die Tests laufen und was ihr Ergebnis bedeutet. Ausführen muss sie sie nicht selbst.
rule-suite-without-owner-example = niemand ist verantwortlich für die Tests `Mail flow`
rule-suite-without-owner-found = niemand ist verantwortlich für die Tests `{ $suite }`
rule-suite-without-owner-limit = eine verantwortliche Person

# `tests-behind`
rule-tests-behind-sign = Eine Testreihe hat geplante Tests, die nicht gelaufen sind, und der nächste offene Meilenstein mit Gate (wo keiner eines hat, mit zugesagtem Termin; sonst das Ende) ist nicht weiter entfernt als die Grenze.
rule-tests-behind-why = Tests der letzten Tage finden Fehler, für deren Behebung niemand Zeit hat. Dann gibt entweder der Termin nach oder die Qualität, und meist entscheidet niemand, was von beidem.
rule-tests-behind-remedy = Zuerst ausführen, was den Go-live aufhalten würde. Offen sagen, welche Tests wegbleiben und wer das Risiko akzeptiert, oder den Termin verschieben, solange er sich noch verschieben lässt.
rule-tests-behind-example = 26 der 64 geplanten Tests von `Acceptance` sind nicht gelaufen; bis `Go-live` noch 12 Tage
rule-tests-behind-found = { $recorded ->
    [yes] { $open } der { $planned } geplanten Tests von `{ $suite }` sind nicht gelaufen
   *[no] keiner der { $planned } geplanten Tests von `{ $suite }` ist als ausgeführt erfasst
}; { $named ->
    [yes] `{ $milestone }`
   *[no] das Ende
} { $past ->
    [yes] { $days ->
        [one] war vor { $days } Tag
       *[other] war vor { $days } Tagen
    }
   *[no] { $days ->
        [0] ist heute
        [one] ist in { $days } Tag
       *[other] ist in { $days } Tagen
    }
}
rule-tests-behind-measured = { $open } nicht gelaufen
rule-tests-behind-limit = { $days ->
    [one] alle gelaufen { $days } Tag vorher
   *[other] alle gelaufen { $days } Tage vorher
}

# `tests-failing`
rule-tests-failing-sign = In einer Testreihe sind von den ausgeführten Tests mehr fehlgeschlagen, als die Grenze erlaubt.
rule-tests-failing-why = Jeder fehlgeschlagene Test kostet mindestens zwei weitere: das Beheben und den nächsten Lauf. Eine Testreihe, die oft fehlschlägt, verdeckt auch, was hinter ihrem ersten Fehler zu finden wäre.
rule-tests-failing-remedy = Die Fehlschläge nach Ursache ordnen, bevor jemand einen behebt. Haben die meisten eine Ursache, die beheben und neu testen; sind die Tests falsch, sie berichtigen und das sagen. Zeit für einen zweiten Lauf einplanen.
rule-tests-failing-example = 9 der 40 ausgeführten Tests von `Mail flow` sind fehlgeschlagen, 23~%
rule-tests-failing-found = { $failed } der { $run } ausgeführten Tests von `{ $suite }` sind fehlgeschlagen, { $share }

# `training-after-go-live`
rule-training-after-go-live-sign = Ein Bereitschaftspunkt der Kategorie training ist nach seinem Gate fällig; oder ein Vorgang mit dem Wort Schulung im Namen endet laut Prognose nach dem letzten Gate des Projekts und folgt nicht daraus.
rule-training-after-go-live-why = Die Leute begegnen dem neuen System, bevor es ihnen jemand gezeigt hat. Sie finden ihren eigenen Weg darum herum, rufen den Service Desk an und behalten die Gewohnheiten der ersten Tage.
rule-training-after-go-live-remedy = Die Kurse in die letzten zwei Wochen vor dem Start legen, oder den Start hinter sie. Sind nur wenige zu spät, benennen, wer ihnen bis dahin hilft.
rule-training-after-go-live-example = `Courses at Preston` endet laut Prognose am 4. Dez 2026, nach `Go-live` am 30. Nov 2026
rule-training-after-go-live-found = `{ $task }` endet laut Prognose am { $finish }, nach `{ $milestone }` am { $date }
rule-training-after-go-live-found-item = `{ $what }` ist fällig am { $due }, nach `{ $milestone }` am { $date }
rule-training-after-go-live-limit = bis { $date }

# `velocity-falling`
rule-velocity-falling-sign = Jeder der letzten zwei beendeten Sprints hat weniger erledigt als der davor, und zusammen ist der Rückgang größer als die Grenze.
rule-velocity-falling-why = Eine fallende Velocity erholt sich selten von selbst. Sie zeigt Fehler, die Zeit fressen, abgezogene Leute oder Arbeit, die schwerer ist, als sie aussah, Wochen bevor ein Termin verfehlt wird.
rule-velocity-falling-remedy = Das Team fragen, wohin die Zeit ging, und die offenen Fehler, Abwesenheiten und ungeplante Arbeit dieser Sprints ansehen. Die Prognose jetzt anpassen: Sie rechnet mit dem Tempo der letzten Wochen.
rule-velocity-falling-example = die Velocity fiel von 24 auf 19 und 15 in `Sprint 7`
rule-velocity-falling-found = die Velocity fiel von { $first } auf { $second } und { $third } in `{ $sprint }`
rule-velocity-falling-measured = { $share } weniger
rule-velocity-falling-limit = höchstens { $share } weniger
