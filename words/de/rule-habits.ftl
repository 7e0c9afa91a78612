# `absence-hits-critical-work`
rule-absence-hits-critical-work-sign = Geplanter Urlaub fällt auf Arbeitstage eines offenen Vorgangs auf dem kritischen Pfad, an dem die Person arbeitet. Ein Hinweis, wo der Vorgang nur nahe am kritischen Pfad liegt oder wo die Person verantwortlich ist und andere daran arbeiten.
rule-absence-hits-critical-work-why = Urlaub ist Wochen vorher bekannt und überrascht Projekte trotzdem, weil er in einem Kalender steht und der Plan in einem anderen. Jeder dieser Tage geht vom Endtermin ab, wenn niemand sonst weiterarbeitet.
rule-absence-hits-critical-work-remedy = Jetzt vereinbaren, wer vertritt und was diese Person wissen muss, und sie zuweisen; oder die Arbeit verlegen, oder den späteren Termin nehmen und das sagen. Nicht der Urlaub ist der Fehler: Es ist ein Plan, der an einer Person hängt.
rule-absence-hits-critical-work-example = Hugh Larkin ist am 10. Dez 2026 abwesend, für 1 Arbeitstag von `Move Preston's files`, auf dem kritischen Pfad zu `All mail moved` (13. Dez 2026); Vertretung möglich durch Jo Whitby
rule-absence-hits-critical-work-found = { $person } ist { $one ->
    [yes] am { $from }
   *[no] vom { $from } bis { $to }
} abwesend, für { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstage
} von `{ $task }`, { $critical ->
    [yes] auf dem kritischen Pfad
   *[no] nahe am kritischen Pfad
}{ $leads ->
    [dated] {" "}zu `{ $milestone }` ({ $date })
    [undated] {" "}zu `{ $milestone }`
   *[nowhere] {""}
}{ $others ->
    [0] {""}
    [one] , dazu { $others } weiterer Vorgang
   *[other] , dazu { $others } weitere Vorgänge
}
rule-absence-hits-critical-work-cover = Vertretung möglich durch { $names }
rule-absence-hits-critical-work-nobody = sonst ist niemand dafür benannt
rule-absence-hits-critical-work-limit = kein Tag kritischer Arbeit ohne Vertretung

# `blocker-old`
rule-blocker-old-sign = Ein Vorgang ist länger `blocked` als die Grenze; oder ein offenes Problem ist älter als sie und hält mit `blocks` einen Vorgang auf, der sonst weitergehen könnte. Ein Problem entfällt, wo ein Vorgang, den es aufhält, es selbst sagt.
rule-blocker-old-why = Eine Blockade, die eine Woche lebt, wird nicht mehr gelöst, auf sie wird gewartet. Man gewöhnt sich daran, der Puffer dahinter schwindet unbemerkt, und plötzlich ist sie der kritische Pfad.
rule-blocker-old-remedy = Heute eskalieren, mit dem Tag, ab dem es das Ende kostet: an die Person, die entscheiden kann, nicht an einen Verteiler. Lässt sie sich nicht lösen, den Weg darum herum planen und sie schließen.
rule-blocker-old-example = `Port the numbers` ist seit 24 Tagen blockiert und braucht D-08 `Sign the access terms`; um die Blockade kümmert sich Ben; `Switch the lines` wartet darauf, noch 4 Tage Puffer, bevor es das Ende verschiebt
rule-blocker-old-found = `{ $task }` ist seit { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} blockiert
rule-blocker-old-found-needs = `{ $task }` ist seit { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} blockiert und braucht { $id } `{ $needs }`
rule-blocker-old-found-issue = Problem { $id } `{ $issue }` blockiert Arbeit seit { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
rule-blocker-old-owner = um die Blockade kümmert sich { $who }
rule-blocker-old-issue-owner = verantwortlich: { $who }
rule-blocker-old-issue-with = liegt bei { $who }
rule-blocker-old-moves = jeder Tag des Wartens verschiebt das Ende
rule-blocker-old-float = noch { $float } Puffer, bevor es das Ende verschiebt
rule-blocker-old-waits = { $count ->
    [one] { $tasks } wartet darauf
   *[other] { $tasks } warten darauf
}
rule-blocker-old-waits-moves = { $count ->
    [one] { $tasks } wartet darauf, und jeder Tag des Wartens verschiebt das Ende
   *[other] { $tasks } warten darauf, und jeder Tag des Wartens verschiebt das Ende
}
rule-blocker-old-waits-float = { $count ->
    [one] { $tasks } wartet darauf, noch { $float } Puffer, bevor es das Ende verschiebt
   *[other] { $tasks } warten darauf, noch { $float } Puffer, bevor es das Ende verschiebt
}
rule-blocker-old-more = { $count ->
    [one] { $count } weiterer Vorgang
   *[other] { $count } weitere Vorgänge
}

# `blocker-without-owner`
rule-blocker-without-owner-sign = Für einen blockierten Vorgang oder ein offenes Problem, das Vorgänge blockiert, ist niemand verantwortlich.
rule-blocker-without-owner-why = Blockierte Arbeit wartet auf einen Menschen. Solange niemand benannt ist, nehmen alle an, dass jemand anders schon anruft, und jeder Tag geht direkt in den Plan.
rule-blocker-without-owner-remedy = Die eine Person benennen, die es in Gang bringt, in `owner` der Blockade oder des Problems, und mit `needs` sagen, was gebraucht wird. Wartet es seit einer Woche, eskalieren.
rule-blocker-without-owner-example = `Port the call-centre numbers` ist seit 20. Okt 2026 blockiert, und niemand kümmert sich um die Blockade
rule-blocker-without-owner-found = `{ $task }` ist seit { $since } blockiert, und niemand kümmert sich um die Blockade
rule-blocker-without-owner-found-issue = Problem { $id } `{ $issue }` blockiert Arbeit, und niemand ist verantwortlich
rule-blocker-without-owner-measured = seit { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} blockiert, niemand verantwortlich
rule-blocker-without-owner-limit = für jede Blockade jemand verantwortlich

# `call-without-reason`
rule-call-without-reason-sign = Die neueste gemeldete Einschätzung in einem Bericht hat eine andere Farbe als die berechnete, und der Bericht nennt keinen `reason`. Es steht beim Status und ändert ihn nicht. Grün über Rot meldet `watermelon`, eine alte Einschätzung `update-overdue`.
rule-call-without-reason-why = Sie wissen vielleicht mehr als die Regeln. Aber wer liest, sieht zwei Farben und einen Satz zu wenig und glaubt der, die er fürchtet.
rule-call-without-reason-remedy = Im Kopf des Berichts `reason` ergänzen: was Sie wissen und die Zahlen nicht. Gibt es nichts, die berechnete Farbe nehmen.
rule-call-without-reason-example = der Bericht vom 13. Nov 2026 meldet das Projekt als grün, nach den Fakten ist es gelb, und kein Grund ist angegeben
rule-call-without-reason-found = der Bericht vom { $date } meldet das Projekt als { $call ->
    [green] grün
    [amber] gelb
    [red] rot
   *[unknown] unbekannt
}, nach den Fakten ist es { $computed ->
    [green] grün
    [amber] gelb
    [red] rot
   *[unknown] unbekannt
}, und kein Grund ist angegeben
rule-call-without-reason-measured = gemeldet { $call ->
    [green] grün
    [amber] gelb
    [red] rot
   *[unknown] unbekannt
}, berechnet { $computed ->
    [green] grün
    [amber] gelb
    [red] rot
   *[unknown] unbekannt
}
rule-call-without-reason-limit = ein Grund, wo beides voneinander abweicht

# `commitment-without-date`
rule-commitment-without-date-sign = Eine offene Zusage eines Lieferanten hat weder ein Datum in `due` noch in `promised`.
rule-commitment-without-date-why = Was für keinen Tag zugesagt ist, ist nie zu spät; also fragt niemand danach, bis zu dem Tag, an dem es fehlt.
rule-commitment-without-date-remedy = Mit dem Lieferanten einen Tag vereinbaren und in `due` eintragen. Der späteste Beginn des Vorgangs, der es braucht, ist der letzte Tag, den Sie annehmen können.
rule-commitment-without-date-example = Dunmere Supplies hat `Twelve switches` zugesagt, und kein Tag ist dafür vereinbart
rule-commitment-without-date-found = { $own ->
    [yes] Sie haben
   *[no] { $vendor } hat
} `{ $what }` zugesagt, und kein Tag ist dafür vereinbart
rule-commitment-without-date-measured = kein Datum
rule-commitment-without-date-limit = ein Datum für jede Zusage

# `communication-overdue`
rule-communication-overdue-sign = Das Datum `next` eines Eintrags im Kommunikationsplan ist verstrichen; oder, wo es fehlt, `last` und der Rhythmus danach. Bis zur Grenze ein Hinweis, danach eine Warnung.
rule-communication-overdue-why = Wer nichts hört, füllt die Lücke selbst und fragt herum. Ein Plan, der nicht eingehalten wird, ist schlechter als keiner, weil alle glauben, dass jemand Bescheid gegeben hat.
rule-communication-overdue-remedy = Jetzt Bescheid geben, auch wenn es wenig zu sagen gibt, und `last` setzen. Ist es bewusst aufgeschoben, `next` auf den Tag setzen, an dem es kommt. Vermisst es niemand, aus dem Plan nehmen.
rule-communication-overdue-example = `Notice for the depot` war fällig am 5. Nov 2026, vor 8 Tagen
rule-communication-overdue-found = `{ $what }` war fällig am { $due }, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}

# `communication-without-owner`
rule-communication-without-owner-sign = Für einen Eintrag im Kommunikationsplan ist niemand verantwortlich.
rule-communication-without-owner-why = Was alle sagen könnten, davon glaubt jeder, ein anderer habe es gesagt. In der ersten vollen Woche fällt es aus.
rule-communication-without-owner-remedy = Eine Person in `owner` benennen: die, bei der die Leser zurückfragen würden.
rule-communication-without-owner-example = niemand ist benannt, `Board paper` zu verschicken
rule-communication-without-owner-found = niemand ist benannt, `{ $what }` zu verschicken
rule-communication-without-owner-limit = für jede Mitteilung eine Person

# `decision-overdue`
rule-decision-overdue-sign = Eine offene Entscheidung ist über ihr Datum in `needed_by` hinaus; oder die Arbeit, die darauf wartet, hätte beginnen sollen.
rule-decision-overdue-why = Projekte bleiben an Entscheidungen hängen, die niemandem gehören. Der Plan geht weiter, als wäre die Antwort da, und die Verzögerung zeigt sich erst, wenn die Arbeit nicht beginnen kann.
rule-decision-overdue-remedy = Sie vorlegen, mit den Möglichkeiten und dem, was jeder Tag des Wartens kostet. Fühlt sich niemand zuständig, einen `decider` benennen. Kann sie warten, `needed_by` verschieben und sagen, warum.
rule-decision-overdue-example = Entscheidung D-14 `Second migration team` war bis 6. Nov 2026 nötig, vor 7 Tagen
rule-decision-overdue-found = Entscheidung { $id } `{ $decision }` war bis { $date } nötig, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
rule-decision-overdue-found-work = Entscheidung { $id } `{ $decision }` ist offen, und die Arbeit, die darauf wartet, musste bis { $date } beginnen
rule-decision-overdue-measured-work = { $days ->
    [one] { $days } Tag zu spät
   *[other] { $days } Tage zu spät
}
rule-decision-overdue-limit = gefallen bis zu dem Tag, an dem sie nötig ist

# `decision-too-late`
rule-decision-too-late-sign = Eine Entscheidung ist bis zu einem Tag nötig, der nach dem spätesten Beginn der Arbeit liegt, die darauf wartet, oder nach dem Gate, das sie öffnet; oder Arbeit ist blockiert, bis sie fällt, und muss bis zu diesem Tag warten.
rule-decision-too-late-why = Das Datum auf dem Papier sagt, es sei Zeit. Der Plan sagt, es ist keine: Die Arbeit muss beginnen, bevor die Antwort fällig ist. Wer am letzten Tag entscheidet, hält das Datum und verschiebt trotzdem das Ende.
rule-decision-too-late-remedy = Früher darum bitten, bis zum spätesten Beginn der wartenden Arbeit, und sagen, was jeder Tag danach kostet. Geht das nicht, die Arbeit so planen, dass sie ohne die Antwort beginnen kann.
rule-decision-too-late-example = Entscheidung D-14 `Second migration team` ist auf dem Papier bis 11. Dez 2026 nötig, aber die wartende Arbeit muss bis 3. Dez 2026 beginnen; jeder Arbeitstag danach verschiebt `Go-live` um einen Tag
rule-decision-too-late-found = Entscheidung { $id } `{ $decision }` ist auf dem Papier bis { $date } nötig, aber die wartende Arbeit muss bis { $latest } beginnen
rule-decision-too-late-found-blocked = Entscheidung { $id } `{ $decision }` ist auf dem Papier bis { $date } nötig, aber `{ $task }` ist seit { $since } blockiert, bis sie fällt
rule-decision-too-late-measured = { $days ->
    [one] { $days } Tag nach dem spätesten Datum
   *[other] { $days } Tage nach dem spätesten Datum
}
rule-decision-too-late-limit = bis zum spätesten Datum dessen, was wartet

# `decision-without-date`
rule-decision-without-date-sign = Eine Entscheidung ist nötig, sie hat kein `needed_by`, und keine noch nicht begonnene Arbeit in `affects`, kein `gate` und keine blockierte Arbeit gibt ihr ein spätestes Datum. Zurückgestellte (`deferred`) bleiben außen vor.
rule-decision-without-date-why = Eine Frage ohne Tag ist immer weniger dringend als eine mit Tag. Beantwortet wird sie, wenn jemand darüber stolpert, und das ist der Tag, an dem die Antwort nötig war.
rule-decision-without-date-remedy = In `affects` sagen, was darauf wartet: Das späteste Datum wird dann aus dem Plan berechnet. Oder `needed_by` setzen. Wartet nichts darauf, sie schließen oder als `deferred` kennzeichnen.
rule-decision-without-date-example = Entscheidung D-14 `Second migration team` hat kein Datum, und keine Arbeit im Plan gibt ihr eines
rule-decision-without-date-found = Entscheidung { $id } `{ $decision }` hat kein Datum, und keine Arbeit im Plan gibt ihr eines
rule-decision-without-date-measured = kein Datum
rule-decision-without-date-limit = ein Tag, bis zu dem sie nötig ist

# `decision-without-decider`
rule-decision-without-decider-sign = Eine Entscheidung ist nötig und hat keinen `decider`. Zurückgestellte (`deferred`) bleiben außen vor.
rule-decision-without-decider-why = Wo niemand weiß, wer entscheidet, macht eine Frage die Runde: Jede Sitzung hört sie, nickt und reicht sie weiter. Die Arbeit, die darauf wartet, weiß nicht, wen sie fragen soll.
rule-decision-without-decider-remedy = Die eine Person oder das Gremium in `decider` benennen, das Ja sagen kann und daran gebunden ist. Ist unklar, wer das ist, den Auftraggeber fragen; das dauert eine Minute und ist die halbe Entscheidung.
rule-decision-without-decider-example = Entscheidung D-14 `Second migration team` ist nötig, und niemand ist benannt, der entscheidet
rule-decision-without-decider-found = Entscheidung { $id } `{ $decision }` ist nötig, und niemand ist benannt, der entscheidet
rule-decision-without-decider-measured = niemand entscheidet
rule-decision-without-decider-limit = genau eine Stelle entscheidet

# `follow-up-overdue`
rule-follow-up-overdue-sign = Eine Folgeaufgabe in `closure.toml` ist nicht erledigt, und ihr Datum `due` ist verstrichen.
rule-follow-up-overdue-why = Folgeaufgaben hat man für später vereinbart, damit das Projekt weitergehen konnte. Die erste vergessene lehrt alle, dass die Liste nicht ernst gemeint ist.
rule-follow-up-overdue-remedy = Sie erledigen, jemandem geben, der es kann, oder entscheiden, dass sie entfällt, und herausnehmen. War der Tag falsch, `due` verschieben und allen Bescheid geben, die darauf warten.
rule-follow-up-overdue-example = die Folgeaufgabe F-03 `Delete the trial accounts` war fällig am 6. Nov 2026, vor 7 Tagen
rule-follow-up-overdue-found = die Folgeaufgabe { $id } `{ $what }` war fällig am { $date }, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
rule-follow-up-overdue-limit = erledigt bis zum fälligen Tag

# `follow-up-without-owner`
rule-follow-up-without-owner-sign = Eine nicht erledigte Folgeaufgabe in `closure.toml` hat keinen `owner`; in der Phase `closed` ist es eine Warnung.
rule-follow-up-without-owner-why = Mit dem Projekt enden seine Sitzungen. Was dann keinen Namen trägt, steht in niemandes Kalender und kommt als Störung oder als Rechnung zurück.
rule-follow-up-without-owner-remedy = Fragen, wer dann noch da ist und wem daran liegt. Diese Person in `owner` eintragen, dazu ein Datum `due`, dem sie zustimmt.
rule-follow-up-without-owner-example = für die Folgeaufgabe F-03 `Delete the trial accounts` ist niemand verantwortlich
rule-follow-up-without-owner-found = für die Folgeaufgabe { $id } `{ $what }` ist niemand verantwortlich
rule-follow-up-without-owner-limit = für jede Folgeaufgabe jemand verantwortlich

# `handover-overdue`
rule-handover-overdue-sign = Eine Übergabe in `closure.toml` ist nicht erledigt, und ihr Datum `due` ist verstrichen.
rule-handover-overdue-why = Solange es niemand übernommen hat, betreibt es das Projekt nebenher. Ist das Team weg, findet die erste Störung niemanden, der weiß, was zu tun ist.
rule-handover-overdue-remedy = Die übernehmende Stelle fragen, was noch fehlt: eine Betriebsanleitung, ein Passwort, ein Nachmittag an Ihrer Seite. Einen neuen Tag vereinbaren und `due` ändern, oder `done` eintragen, sobald es übernommen ist.
rule-handover-overdue-example = die Übergabe H-02 `Mail relay` war fällig am 6. Nov 2026, vor 7 Tagen
rule-handover-overdue-found = die Übergabe { $id } `{ $what }` war fällig am { $date }, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
rule-handover-overdue-limit = erledigt bis zum fälligen Tag

# `issue-overdue`
rule-issue-overdue-sign = Ein offenes Problem ist über sein Datum `due` hinaus.
rule-issue-overdue-why = Verstreicht ein Termin ohne ein Wort, lernen alle, dass Termine Zierde sind. Den nächsten hält niemand.
rule-issue-overdue-remedy = Es schließen, wenn es gelöst ist. Sonst mit der verantwortlichen Person ein neues `due` vereinbaren, mit nächstem Schritt und Grund in den `notes`, oder es an jemanden geben, der mehr tun kann: `escalated_to`.
rule-issue-overdue-example = Problem I-07 `Derby scanners cannot send mail` war fällig am 6. Nov 2026, vor 7 Tagen
rule-issue-overdue-found = Problem { $id } `{ $issue }` war fällig am { $date }, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
rule-issue-overdue-limit = gelöst bis zum fälligen Tag

# `issue-without-owner`
rule-issue-without-owner-sign = Ein offenes Problem der Schwere 4 oder 5 hat keinen `owner`. Eines, das Arbeit blockiert, meldet `blocker-without-owner`.
rule-issue-without-owner-why = Ein schweres Problem auf einer Liste lesen alle, und niemand bewegt es. Es kommt im schlechtesten Moment zurück, meist in der Woche des Go-live.
rule-issue-without-owner-remedy = Eine Person, kein Team, in `owner` benennen und vereinbaren, bis wann sie mit einer Antwort zurückkommt: `due`.
rule-issue-without-owner-example = Problem I-09 `Backups of the new file store fail` hat Schwere 5, und niemand ist verantwortlich
rule-issue-without-owner-found = Problem { $id } `{ $issue }` hat Schwere { $severity }, und niemand ist verantwortlich
rule-issue-without-owner-limit = ab Schwere { $severity } jemand verantwortlich

# `key-person`
rule-key-person-sign = Eine Person macht nach geplantem Aufwand mehr von der restlichen kritischen Arbeit als die Grenze, oder ist dafür verantwortlich, wo niemand zugewiesen ist. Geprüft wird nur, wo drei oder mehr kritische Vorgänge übrig sind und auch andere Arbeit haben.
rule-key-person-why = Wird die Person krank oder geht sie, geht der Endtermin mit: Niemand sonst kennt die Arbeit. Sie ist auch die, die alle unterbrechen.
rule-key-person-remedy = Jemanden beim nächsten dieser Vorgänge mitarbeiten lassen, aufschreiben, was nur sie weiß, und entscheiden, wer übernehmen würde. Die Leitung muss dafür nicht wechseln.
rule-key-person-example = Elin Prosser macht 70~% der restlichen kritischen Arbeit, 4 von 6 Vorgängen
rule-key-person-found = { $person } macht { $share } der restlichen kritischen Arbeit, { $count } von { $of } Vorgängen

# `missing-for-stage`
rule-missing-for-stage-sign = Die Phase (`stage`) des Projekts ist gesetzt, und etwas ist nicht geschrieben, das Projekte dieser Phase haben sollten: ab der Initiierung Ziele und Umfang, ab der Planung Vorgänge mit Terminen, Personen, Risiken und ein Budget, in der Durchführung Basisplan und Berichte, am Ende Abnahmen und Übergaben.
rule-missing-for-stage-why = Jede Phase ruht auf dem, was die vorige geklärt hat. Was übersprungen wird, ist nicht gespart: Es wird später gemacht, unter Druck, von Leuten, die sich schon festgelegt haben.
rule-missing-for-stage-remedy = Jeder Befund nennt die Datei und was dort hineingehört. Ein paar ehrliche Zeilen genügen für den Anfang. `stage` zurücksetzen, wenn das Projekt noch nicht so weit ist, oder die Regel abschalten, wenn es anderswo steht.
rule-missing-for-stage-example = Durchführung ohne Basisplan: den vereinbarten Plan mit `milepost baseline approved` aufbewahren, damit sich Verzug am ersten Tag zeigt
rule-missing-for-stage-found-objective = { $stage } ohne Ziel: ein `[[objective]]` mit `measure`, `from` und `target` in `project.toml` schreiben, damit alle auf dasselbe hin entscheiden
rule-missing-for-stage-limit-objective = ein Ziel ab der Initiierung
rule-missing-for-stage-found-scope = { $stage } ohne Umfang: in `in` unter `[scope]` in `project.toml` schreiben, was geliefert wird, bevor jemand mehr zusagt
rule-missing-for-stage-limit-scope = ein Umfang ab der Initiierung
rule-missing-for-stage-found-task = { $stage } ohne Vorgang mit Terminen: Vorgänge mit `duration` und `after` in `plan.toml` schreiben, damit der Endtermin berechnet ist und nicht erhofft
rule-missing-for-stage-limit-task = ein Vorgang mit Terminen ab der Planung
rule-missing-for-stage-found-people = { $stage } ohne Personen: in `people.toml` schreiben, wer daran arbeitet, damit für jeden Vorgang jemand verantwortlich sein kann
rule-missing-for-stage-limit-people = Personen ab der Planung
rule-missing-for-stage-found-risk = { $stage } ohne Risiko: die drei Dinge, die am ehesten schiefgehen, in `risks.toml` schreiben, solange der Plan sie noch beachten kann
rule-missing-for-stage-limit-risk = ein Risiko ab der Planung
rule-missing-for-stage-found-budget = { $stage } ohne Budget: für jede Kostenart eine `[[line]]` in `budget.toml` schreiben, bevor das Erste bestellt ist
rule-missing-for-stage-limit-budget = ein Budget ab der Planung
rule-missing-for-stage-found-baseline = { $stage } ohne Basisplan: den vereinbarten Plan mit `milepost baseline approved` aufbewahren, damit sich Verzug am ersten Tag zeigt
rule-missing-for-stage-limit-baseline = ein Basisplan ab der Durchführung
rule-missing-for-stage-found-report = { $stage } ohne Bericht: einmal pro Woche in `updates/YYYY-MM-DD.md` schreiben, was sich geändert hat, was blockiert ist und was gebraucht wird
rule-missing-for-stage-limit-report = ein Bericht ab der Durchführung
rule-missing-for-stage-found-review = { $stage } ohne Überprüfung der Risiken: `risks.toml` mit den Verantwortlichen durchgehen und `reviewed` setzen, denn die Bewertungen stammen aus der Zeit vor der Arbeit
rule-missing-for-stage-limit-review = eine Überprüfung der Risiken ab der Durchführung
rule-missing-for-stage-found-sign-off = { $stage } ohne Abnahme: für jeden Liefergegenstand eine `[[acceptance]]` in `closure.toml` schreiben, solange die Unterzeichnenden greifbar sind
rule-missing-for-stage-limit-sign-off = eine Abnahme ab dem Abschluss
rule-missing-for-stage-found-handover = { $stage } ohne Übergabe: für alles, was jemand ab jetzt betreiben muss, ein `[[handover]]` in `closure.toml` schreiben, bevor das Team geht
rule-missing-for-stage-limit-handover = eine Übergabe ab dem Abschluss
rule-missing-for-stage-found-follow-up = { $stage } ohne einen Tag für jede Folgeaufgabe: für das Übrige `due` in `closure.toml` schreiben, denn keine Sitzung wird mehr danach fragen
rule-missing-for-stage-limit-follow-up = ein Tag für jede Folgeaufgabe, sobald abgeschlossen
rule-missing-for-stage-initiation = Initiierung
rule-missing-for-stage-planning = Planung
rule-missing-for-stage-execution = Durchführung
rule-missing-for-stage-closing = Abschluss
rule-missing-for-stage-closed = abgeschlossen
rule-missing-for-stage-measured = nichts ist geschrieben

# `no-lessons`
rule-no-lessons-sign = Das Projekt ist in der Phase `closing` oder `closed`, und keine Erkenntnis ist erfasst.
rule-no-lessons-why = In zwei Wochen hat das Team andere Arbeit und weiß nur noch, wie es ausging. Das nächste Projekt zahlt dann noch einmal für das, was dieses schon herausgefunden hat.
rule-no-lessons-remedy = Sich eine Stunde zusammensetzen: Was ging gut, was schlecht, was würden wir anders machen? Drei bis fünf davon in `lessons.toml` schreiben, jede mit einem `next_time`, dem andere folgen können.
rule-no-lessons-example = das Projekt schließt ab, und keine Erkenntnis ist niedergeschrieben
rule-no-lessons-found = { $closed ->
    [yes] das Projekt ist abgeschlossen, und keine Erkenntnis ist niedergeschrieben
   *[no] das Projekt schließt ab, und keine Erkenntnis ist niedergeschrieben
}
rule-no-lessons-measured = keine Erkenntnis
rule-no-lessons-limit = was gelernt wurde, bevor das Team geht

# `no-sponsor`
rule-no-sponsor-sign = Die Phase (`stage`) des Projekts ist Durchführung oder Abschluss, und `sponsor` oder `manager` ist nicht gesetzt.
rule-no-sponsor-why = Ohne Auftraggeber kann niemand Ja sagen zu Geld, Umfang und Terminen, und Entscheidungen warten, bis die Verzögerung sie trifft. Ohne Projektleitung sieht niemand das Ganze.
rule-no-sponsor-remedy = Beide in `project.toml` benennen: `sponsor`, wer entscheidet und bezahlt, und `manager`, wer es leitet. Ist der Auftraggeber gegangen, noch diese Woche in seinem Bereich um eine Nachfolge bitten.
rule-no-sponsor-example = das Projekt läuft und hat keinen Auftraggeber
rule-no-sponsor-found = { $closing ->
    [yes] das Projekt schließt ab
   *[no] das Projekt läuft
} und hat { $missing ->
    [sponsor] keinen Auftraggeber
    [manager] keine Projektleitung
   *[both] weder Auftraggeber noch Projektleitung
}
rule-no-sponsor-measured = { $missing ->
    [sponsor] kein Auftraggeber
    [manager] keine Projektleitung
   *[both] weder Auftraggeber noch Projektleitung
}
rule-no-sponsor-limit = ein Auftraggeber und eine Projektleitung

# `not-one-accountable`
rule-not-one-accountable-sign = Eine `[[ownership]]` hat niemanden als `accountable`; oder mehrere betreffen denselben Punkt und nennen verschiedene Personen.
rule-not-one-accountable-why = Wo alle zuständig sind, ist es niemand. Sind zwei rechenschaftspflichtig, wartet jeder auf den anderen, und wer eine Entscheidung braucht, fragt den, der Ja sagt.
rule-not-one-accountable-remedy = Sich auf eine Person einigen, die dafür einsteht und Nein sagen kann, und die anderen unter `responsible` oder `consulted` führen. Was zu einem Punkt gesagt ist, in eine `[[ownership]]` schreiben.
rule-not-one-accountable-example = zwei Personen sind rechenschaftspflichtig für `Mail`: Amira Siddiqui und Rohit Banerji
rule-not-one-accountable-found = { SPELLED($count) } Personen sind rechenschaftspflichtig für `{ $item }`: { $names }
rule-not-one-accountable-found-nobody = niemand ist rechenschaftspflichtig für `{ $item }`
rule-not-one-accountable-measured = { SPELLED($count) } Personen
rule-not-one-accountable-measured-nobody = niemand
rule-not-one-accountable-limit = genau eine Person

# `ownership-item-unknown`
rule-ownership-item-unknown-sign = Der `item` einer `[[ownership]]` ist kein Vorgang, Teilprojekt, Liefergegenstand oder anderer Eintrag, aber beinahe einer. Eigene Worte wie `Monthly accounts` sind in Ordnung.
rule-ownership-item-unknown-why = Ein Name mit einem Tippfehler gehört zu nichts: Beim gemeinten Vorgang oder Teilprojekt steht niemand, der dafür einsteht, und niemand sieht nach.
rule-ownership-item-unknown-remedy = Den Punkt so schreiben, wie er dort steht, wo er geführt wird: die Kennung eines Vorgangs, oder Teilprojekt und Liefergegenstand Wort für Wort.
rule-ownership-item-unknown-example = `Netwrok` in der Zuständigkeitstabelle ist nichts, was das Projekt kennt – ist `Network` gemeint?
rule-ownership-item-unknown-found = `{ $item }` in der Zuständigkeitstabelle ist nichts, was das Projekt kennt – ist `{ $near }` gemeint?
rule-ownership-item-unknown-measured = kein solcher Punkt
rule-ownership-item-unknown-limit = der Name von etwas

# `person-over-capacity`
rule-person-over-capacity-sign = In den nächsten 26 Wochen ist jemandem, zusammen mit der Arbeit anderswo, mehr Arbeit zugewiesen als Zeit im Kalender abzüglich Urlaub. Ein Hinweis bei weniger Wochen hintereinander als die Grenze, ab der Grenze eine Warnung, und ein Alarm, wenn die schlimmste dieser Wochen auch über dem Prozentsatz liegt.
rule-person-over-capacity-why = Eine volle Woche ist eine arbeitsreiche Woche. Woche um Woche heißt es, dass Termine nur noch auf dem Papier halten, dass die Qualität zuerst nachgibt und dass die Person, die am meisten weiß, zum Engpass wird oder geht.
rule-person-over-capacity-remedy = Arbeit an jemanden mit Zeit geben, einen Vorgang mit Puffer warten lassen, Umfang kürzen oder dem Vorgang offen einen späteren Termin geben. `level = true` in `project.toml` zeigt, was Warten für die Termine bedeuten würde.
rule-person-over-capacity-example = Ben Ortiz hat ab 16. Nov 2026 in 3 Wochen hintereinander mehr Arbeit als Zeit, bis zu 140~% davon: `Mail migration`, `Training`
rule-person-over-capacity-found = { $person } hat { $weeks ->
    [one] in der Woche vom { $monday } mehr Arbeit als Zeit, { $share } davon
   *[other] ab { $monday } in { $weeks } Wochen hintereinander mehr Arbeit als Zeit, bis zu { $share } davon
}: { $work }
rule-person-over-capacity-found-none = { $person } hat { $weeks ->
    [one] in der Woche vom { $monday } Arbeit, aber gar keine Zeit
   *[other] ab { $monday } in { $weeks } Wochen hintereinander Arbeit, aber gar keine Zeit
}: { $work }
rule-person-over-capacity-elsewhere = Arbeit anderswo
rule-person-over-capacity-measured = { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen hintereinander
}
rule-person-over-capacity-limit = weniger als { $weeks } hintereinander

# `same-question-again`
rule-same-question-again-sign = Die neuesten Berichte fragen hintereinander unter `Decisions needed` nach demselben: nach demselben Eintrag, in doppelten Klammern genannt, oder mit denselben Worten bis auf Tage und Zahlen. Oder mehrere offene Probleme mit dem Schlagwort `question` haben denselben Titel.
rule-same-question-again-why = Eine Frage, die zum dritten Mal gestellt wird, wurde zweimal nicht gehört. Entweder erreicht sie die falsche Person, oder die Antwort ist unbequem; ein viertes Mal am selben Ort ändert beides nicht.
rule-same-question-again-remedy = Anders fragen: persönlich, die Person, die entscheiden kann, mit zwei Möglichkeiten und dem, was eine Woche Warten kostet. Fragen mehrere Leute Sie dasselbe, einmal dort antworten, wo alle nachsehen.
rule-same-question-again-example = D-06 `How long must invoices stay searchable?` wird seit 30. Okt 2026 in 3 Berichten hintereinander gefragt
rule-same-question-again-found = { $what } wird seit { $date } in { $count } Berichten hintereinander gefragt
rule-same-question-again-measured = { $count } Berichte hintereinander
rule-same-question-again-limit = { $count ->
    [one] weniger als { $count } Bericht
   *[other] weniger als { $count } Berichte
}
rule-same-question-again-found-issues = die Probleme { $ids } fragen dasselbe: `{ $issue }`
rule-same-question-again-measured-issues = { $count }-mal gefragt
rule-same-question-again-limit-issues = einmal gefragt

# `sign-off-missing`
rule-sign-off-missing-sign = Abgeschlossene Arbeit hat ein `deliverable`, dessen Abnahme in `closure.toml` länger als die Grenze aussteht oder abgelehnt ist. In den Phasen `closing` und `closed` wird auch ein Liefergegenstand ohne jede Abnahme gemeldet.
rule-sign-off-missing-why = Bis jemand es abgenommen hat, kann es zurückkommen: mit neuen Wünschen, wenn die, die es gemacht haben, weg sind. Die letzte Rechnung und das Ende des Projekts warten auf dieselbe Unterschrift.
rule-sign-off-missing-remedy = Die Abnahmekriterien an einem Nachmittag mit der Person durchgehen, die unterschreibt, und den Tag in `date` der `[[acceptance]]` eintragen. Bleibt etwas offen, `conditional` daraus machen und ein `[[follow_up]]`.
rule-sign-off-missing-example = `Firewall at Derby` wurde am 26. Juli 2026 abgeschlossen, und nach 110 Tagen hat niemand `Same configuration as York` abgenommen
rule-sign-off-missing-found = { $dated ->
    [yes] `{ $task }` wurde am { $date } abgeschlossen
   *[no] `{ $task }` wurde abgeschlossen
}, und nach { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} hat niemand `{ $what }` abgenommen
rule-sign-off-missing-found-rejected = { $dated ->
    [yes] `{ $task }` wurde am { $date } abgeschlossen
   *[no] `{ $task }` wurde abgeschlossen
}, und `{ $what }` wurde abgelehnt und seither nicht abgenommen
rule-sign-off-missing-measured = { $days ->
    [one] { $days } Tag seit dem Abschluss
   *[other] { $days } Tage seit dem Abschluss
}

# `silence-expired`
rule-silence-expired-sign = Ein `[[health.silence]]` hat ein `until`, das verstrichen ist.
rule-silence-expired-why = Was für eine Weile vereinbart war, ist vorbei, und was es verdeckte, zählt wieder. Bleibt es stehen, sieht es für die Nächsten aus, als gälte es noch.
rule-silence-expired-remedy = Gilt der Grund noch, mit denselben Leuten einen neuen Tag vereinbaren und in `until` eintragen. Wenn nicht, die Stummschaltung herausnehmen und ansehen, was sie verdeckt hat.
rule-silence-expired-example = die Stummschaltung von `go-live-in-freeze` für `live` endete am 30. Sept 2026; was sie verdeckte, zählt wieder
rule-silence-expired-found = die Stummschaltung von `{ $rule }`{ $about ->
    [yes] {" "}für `{ $record }`
   *[no] {""}
} endete am { $until }; { $covered ->
    [yes] was sie verdeckte, zählt wieder
   *[no] es gibt nichts mehr, was sie verdecken würde
}
rule-silence-expired-measured = { $days ->
    [one] vor { $days } Tag
   *[other] vor { $days } Tagen
}
rule-silence-expired-limit = ein kommender Tag

# `silence-unused`
rule-silence-unused-sign = Ein noch laufendes `[[health.silence]]` verdeckt keinen Befund.
rule-silence-unused-why = Meist ist das eine gute Nachricht: Was geduldet werden sollte, ist weg. Aber eine liegen gebliebene Stummschaltung verdeckt auch den nächsten Befund dieser Art, den niemand vereinbart hat.
rule-silence-unused-remedy = Sie herausnehmen. Sollte sie etwas verdecken, ihre `rule` und ihren `record` mit dem vergleichen, was `milepost check` ausgibt.
rule-silence-unused-example = die Stummschaltung von `go-live-in-freeze` für `live` verdeckt nichts mehr
rule-silence-unused-found = die Stummschaltung von `{ $rule }`{ $about ->
    [yes] {" "}für `{ $record }`
   *[no] {""}
} verdeckt nichts mehr
rule-silence-unused-measured = kein Befund
rule-silence-unused-limit = ein Befund, den sie verdeckt

# `site-lacks-task`
rule-site-lacks-task-sign = Vorgänge nennen eine `site`, und einem Standort fehlt Arbeit, die mehr als die Hälfte der Standorte hat, oder die von zwei gleichartigen der andere hat. Verglichen werden die Namen ohne den des Standorts und ohne Nummern.
rule-site-lacks-task-why = Standorte werden einer nach dem anderen geplant, und was man am dritten lernt, kommt selten in den Plan des fünften. Der Standort, der anders ist, ist der, zu dem man nachts gerufen wird.
rule-site-lacks-task-remedy = Den Vorgang im Plan dieses Standorts ergänzen. Wird er dort nicht gebraucht, das sagen: diese Regel für den Vorgang des anderen Standorts stummschalten, mit dem Grund. Dann findet die Antwort, wer als Nächstes fragt.
rule-site-lacks-task-example = dem Standort Preston fehlt ein Vorgang wie `Firewall at Derby`, den Derby und York haben
rule-site-lacks-task-found = dem Standort { $site } fehlt ein Vorgang wie `{ $task }`, den { $count ->
    [one] { $sites } hat
   *[other] { $sites } haben
}
rule-site-lacks-task-measured = { $count } von { $of } Standorten
rule-site-lacks-task-limit = dasselbe an jedem Standort

# `stakeholder-not-informed`
rule-stakeholder-not-informed-sign = Ein Stakeholder verfolgt das Projekt wöchentlich oder monatlich, und nichts im Kommunikationsplan nennt ihn so oft, nach Kennung, Name oder Gruppe; oder er hat hohen Einfluss, kein `involvement` ist angegeben, und nichts im Plan nennt ihn.
rule-stakeholder-not-informed-why = Einflussreiche, die überrascht werden, sagen Nein. Sie verlangen einen Stopp, eine Prüfung oder noch eine Genehmigungsrunde, wenn es am meisten kostet.
rule-stakeholder-not-informed-remedy = Sie in die `audience` von etwas aufnehmen, das ohnehin mitgeteilt wird, oder eine `[[communication]]` mit Rhythmus und verantwortlicher Person ergänzen. Wollen sie nur von Entscheidungen hören, `involvement = "decisions"` setzen.
rule-stakeholder-not-informed-example = Stakeholder `Finance and Billing` will es wöchentlich verfolgen, und nichts im Kommunikationsplan nennt ihn
rule-stakeholder-not-informed-found = Stakeholder `{ $name }` { $wish ->
    [weekly] will es wöchentlich verfolgen
    [monthly] will es monatlich verfolgen
   *[influence] hat hohen Einfluss
}, und { $told ->
    [once] was ihn nennt, kommt nur einmal
    [rarely] was ihn nennt, kommt bestenfalls alle { $days } Tage
   *[never] nichts im Kommunikationsplan nennt ihn
}
rule-stakeholder-not-informed-measured = keine Mitteilung
rule-stakeholder-not-informed-measured-once = einmal
rule-stakeholder-not-informed-every = { $days ->
    [one] jeden Tag
   *[other] alle { $days } Tage
}
rule-stakeholder-not-informed-limit = etwas, das ihn nennt

# `update-incomplete`
rule-update-incomplete-sign = Dem neuesten Bericht in `updates/` fehlt ein Teil, der sagt, was sich geändert hat, was blockiert ist oder welche Entscheidung nötig ist. Die Überschrift darf es mit anderen Worten sagen; „Nichts“ ist eine Antwort.
rule-update-incomplete-why = Was nicht gesagt wird, halten Leser für eine gute Nachricht. Ein Bericht, der nicht sagt, was blockiert ist, liest sich, als wäre es nichts, und niemand entscheidet, was niemand gefragt wurde.
rule-update-incomplete-remedy = Den Teil ergänzen, und sei es mit einer Zeile: `## What changed`, `## What is blocked`, `## Decisions needed`.
rule-update-incomplete-example = der Bericht vom 13. Nov 2026 sagt nicht, was blockiert ist und welche Entscheidung nötig ist
rule-update-incomplete-found = { $missing ->
    [changed] der Bericht vom { $date } sagt nicht, was sich geändert hat
    [blocked] der Bericht vom { $date } sagt nicht, was blockiert ist
    [decisions] der Bericht vom { $date } sagt nicht, welche Entscheidung nötig ist
    [changed-blocked] der Bericht vom { $date } sagt nicht, was sich geändert hat und was blockiert ist
    [changed-decisions] der Bericht vom { $date } sagt nicht, was sich geändert hat und welche Entscheidung nötig ist
    [blocked-decisions] der Bericht vom { $date } sagt nicht, was blockiert ist und welche Entscheidung nötig ist
   *[all] der Bericht vom { $date } sagt nicht, was sich geändert hat, was blockiert ist und welche Entscheidung nötig ist
}
rule-update-incomplete-measured = { $count } von 3 Fragen beantwortet
rule-update-incomplete-limit = alle 3

# `update-overdue`
rule-update-overdue-sign = Der neueste Bericht in `updates/` ist älter als die Grenze, während das Projekt läuft.
rule-update-overdue-why = Schweigen halten die einen für eine gute Nachricht, die anderen für eine schlechte. Beides ist geraten, und beides kostet Sie das Vertrauen, das Sie brauchen, wenn etwas schiefgeht.
rule-update-overdue-remedy = Heute drei kurze Teile schreiben: was sich geändert hat, was blockiert ist, welche Entscheidung nötig ist. Fünf Zeilen genügen: `updates/YYYY-MM-DD.md`.
rule-update-overdue-example = der neueste Bericht ist vom 30. Okt 2026, vor 14 Tagen
rule-update-overdue-found = der neueste Bericht ist vom { $date }, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}

# `vendor-without-escalation`
rule-vendor-without-escalation-sign = Ein Lieferant mit offenen Zusagen hat keinen `contact` oder keine `escalation`.
rule-vendor-without-escalation-why = An dem Tag, an dem eine Lieferung ausbleibt, vergehen die ersten Stunden mit der Suche nach jemandem, der etwas tun kann. Der Vertrieb des Lieferanten ist es nicht.
rule-vendor-without-escalation-remedy = Den Lieferanten jetzt, solange es ruhig ist, für jede Stufe um einen Namen und eine Nummer bitten: wen zuerst anrufen, und wen, wenn das nicht hilft. In `contact` und `escalation` eintragen.
rule-vendor-without-escalation-example = Keldbeck Telecom schuldet zwei Lieferungen, und nirgends steht, wer anzurufen ist, wenn eine ausbleibt
rule-vendor-without-escalation-found = { $vendor } schuldet { $count ->
    [one] eine Lieferung
   *[other] { SPELLED($count) } Lieferungen
}, und { $missing ->
    [escalation] nirgends steht, wer anzurufen ist, wenn eine ausbleibt
    [contact] nirgends steht, wer zuerst anzurufen ist
   *[both] nirgends steht, wer anzurufen ist
}
rule-vendor-without-escalation-measured = { $missing ->
    [escalation] keine Eskalation
    [contact] kein Kontakt
   *[both] kein Kontakt und keine Eskalation
}
rule-vendor-without-escalation-limit = ein Kontakt und ein Eskalationsweg

# `watermelon`
rule-watermelon-sign = Die neueste gemeldete Einschätzung in einem Bericht ist grün, während das Projekt nach den Fakten rot ist. Es steht beim Status und ändert ihn nicht.
rule-watermelon-why = Grün über roten Fakten hält Hilfe fern, solange sie billig wäre. Kommt es heraus, ist die Frage nicht mehr, was schiefging, sondern wer es wusste.
rule-watermelon-remedy = Die Befunde ansehen, die es rot machen. Stimmen sie, es beim Namen nennen, sagen, was gebraucht wird, und sich helfen lassen. Stimmen sie nicht, die Fakten berichtigen oder die Regel mit Grund stummschalten.
rule-watermelon-example = der Bericht vom 13. Nov 2026 meldet das Projekt als grün, und nach den Fakten ist es rot: `Go-live` ist für den 26. Jan 2027 prognostiziert, 28 Arbeitstage nach dem zugesagten 11. Dez 2026
rule-watermelon-found = der Bericht vom { $date } meldet das Projekt als grün, und nach den Fakten ist es rot: { $fact }
rule-watermelon-found-no-fact = der Bericht vom { $date } meldet das Projekt als grün, und nach den Fakten ist es rot
rule-watermelon-measured = gemeldet grün, berechnet rot
rule-watermelon-limit = dieselbe Farbe
