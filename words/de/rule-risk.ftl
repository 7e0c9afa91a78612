# `residual-above-score`
rule-residual-above-score-sign = Die Punktzahl, die ein offenes Risiko nach der Behandlung haben soll (`residual`), liegt über der heutigen.
rule-residual-above-score-why = Nach der Behandlung kann nicht mehr übrig sein, als da war. Eine der beiden Punktzahlen ist alt oder vertippt, und wer liest, sieht nicht, welche.
rule-residual-above-score-remedy = Das Risiko nach heutigem Stand neu bewerten. Dann in `residual` schreiben, was übrig bleibt, wenn die Maßnahmen erledigt sind.
rule-residual-above-score-example = Risiko R-05 `Depot links are late` steht bei 8 von 25, und die Behandlung soll es auf 12 bringen
rule-residual-above-score-found = Risiko { $id } `{ $risk }` steht bei { $now } von 25, und die Behandlung soll es auf { $residual } bringen
rule-residual-above-score-measured = { $residual } von 25
rule-residual-above-score-limit = höchstens { $now } von 25

# `risk-action-overdue`
rule-risk-action-overdue-sign = Eine Maßnahme eines offenen Risikos ist über ihr Datum `due` hinaus und nicht erledigt: eine Warnung, wo das Risiko hoch oder gravierend ist, sonst ein Hinweis.
rule-risk-action-overdue-why = Das Register zeigt ein Risiko als in Arbeit, und niemand arbeitet daran. Die Punktzahl bleibt, wo sie ist, und die Beruhigung ist falsch.
rule-risk-action-overdue-remedy = Die verantwortliche Person fragen, was im Weg steht. Es erledigen, jemandem geben, der es kann, oder ein neues `due` setzen und sagen, warum. Ist es erledigt, `done = true` oder den Tag eintragen.
rule-risk-action-overdue-example = Risiko R-03 `Depot links are late`: `Quote for a radio link` war fällig am 9. Nov 2026, vor 4 Tagen
rule-risk-action-overdue-found = Risiko { $id } `{ $risk }`: `{ $action }` war fällig am { $due }, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
rule-risk-action-overdue-limit = erledigt bis `due`

# `risk-action-without-owner`
rule-risk-action-without-owner-sign = Eine Maßnahme eines offenen Risikos ist nicht erledigt und hat keinen `owner`.
rule-risk-action-without-owner-why = Wer für ein Risiko verantwortlich ist, beobachtet es; eine Maßnahme ist Arbeit, und Arbeit ohne Namen überlassen alle, die sie lesen, der nächsten Woche.
rule-risk-action-without-owner-remedy = Einen Namen in den `owner` der Maßnahme schreiben und ein `due` daneben. Kann sie niemand übernehmen, das in der Überprüfung sagen: Dann wird das Risiko nicht behandelt.
rule-risk-action-without-owner-example = Risiko R-03 `Depot links are late`: Für die Maßnahme `Ask for a second carrier` ist niemand verantwortlich
rule-risk-action-without-owner-found = Risiko { $id } `{ $risk }`: Für die Maßnahme `{ $action }`{ $more ->
    [0] {""}
    [one] {" "}und { $more } weitere
   *[other] {" "}und { $more } weitere
} ist niemand verantwortlich
rule-risk-action-without-owner-measured = { $count } ohne Verantwortliche
rule-risk-action-without-owner-limit = für jede offene Maßnahme jemand verantwortlich

# `risk-near`
rule-risk-near-sign = Die erste Arbeit, die ein hohes oder gravierendes Risiko betrifft, hat begonnen oder beginnt innerhalb der Grenze, und eine Maßnahme gegen das Risiko ist nicht erledigt; eine Warnung, wo das Risiko gravierend ist.
rule-risk-near-why = Die meisten Maßnahmen helfen nur, bevor die Arbeit beginnt. Danach bringen dieselben Stunden viel weniger, und was bleibt, ist die Ausweichlösung.
rule-risk-near-remedy = Diese Woche zuerst die offenen Maßnahmen erledigen, oder die Arbeit später beginnen. Geht es nicht rechtzeitig, allen Bescheid geben, die davon abhängen, und den `fallback` vorbereiten.
rule-risk-near-example = `Upgrade the depot links` beginnt in 6 Tagen, und 2 Maßnahmen gegen das gravierende Risiko R-03 `Depot links are late` (20 von 25) sind nicht erledigt
rule-risk-near-found = `{ $task }` { $days ->
    [0] ist in Arbeit
    [one] beginnt in { $days } Tag
   *[other] beginnt in { $days } Tagen
}, und { $open ->
    [one] { $open } Maßnahme gegen das { $severe ->
        [yes] gravierende
       *[no] hohe
    } Risiko { $id } `{ $risk }` ({ $score } von 25) ist nicht erledigt
   *[other] { $open } Maßnahmen gegen das { $severe ->
        [yes] gravierende
       *[no] hohe
    } Risiko { $id } `{ $risk }` ({ $score } von 25) sind nicht erledigt
}
rule-risk-near-measured = { $open } offen, { $days ->
    [0] die Arbeit läuft
    [one] die Arbeit beginnt in { $days } Tag
   *[other] die Arbeit beginnt in { $days } Tagen
}
rule-risk-near-limit = { $days ->
    [one] erledigt { $days } Tag vor der Arbeit
   *[other] erledigt { $days } Tage vor der Arbeit
}

# `risk-not-reviewed`
rule-risk-not-reviewed-sign = Ein offenes Risiko wurde länger nicht überprüft, als die Grenze sagt, oder seit der Meldung nie.
rule-risk-not-reviewed-why = Ein Register, das niemand liest, ist schlechter als keines: Es beruhigt über eine Welt, die weitergegangen ist. Die meisten eingetretenen Risiken standen im Register, mit einer alten Punktzahl.
rule-risk-not-reviewed-remedy = Die offenen Risiken einmal pro Woche durchgehen, fünfzehn Minuten, mit den Verantwortlichen. `reviewed` auf den Tag setzen, Wahrscheinlichkeit und Auswirkung ändern, wo sie sich geändert haben, und schließen, was vorbei ist.
rule-risk-not-reviewed-example = Risiko R-09 `Users skip training` wurde zuletzt am 2. Okt 2026 überprüft, vor 42 Tagen
rule-risk-not-reviewed-found = Risiko { $id } `{ $risk }` wurde zuletzt am { $date } überprüft, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}
rule-risk-not-reviewed-found-never = Risiko { $id } `{ $risk }` wurde am { $date } gemeldet und seither nicht überprüft

# `risk-not-scored`
rule-risk-not-scored-sign = Ein offenes Risiko hat weder `probability` und `impact` noch eine `history`, die sie angibt.
rule-risk-not-scored-why = Ein Risiko ohne Punktzahl steht in keiner Matrix und auf keiner Stufe, also fragt keine andere Regel danach. Es kann das schlimmste von allen sein und sieht aus wie das kleinste.
rule-risk-not-scored-remedy = Es in der nächsten Überprüfung bewerten, beides von 1 bis 5, mit der Person, die als Erste davon hören würde. Eine grobe Bewertung genügt, um zu sehen, welche Risiken vorgehen.
rule-risk-not-scored-example = Risiko R-12 `Old licences run out` hat keine Wahrscheinlichkeit und Auswirkung
rule-risk-not-scored-found = Risiko { $id } `{ $risk }` hat keine Wahrscheinlichkeit und Auswirkung
rule-risk-not-scored-measured = nicht bewertet
rule-risk-not-scored-limit = eine Punktzahl für jedes offene Risiko

# `risk-occurred`
rule-risk-occurred-sign = Ein Risiko hat den Status `occurred`, und kein offenes Problem und keine laufende Änderung nennt es, und es nennt auch keines. Wo alles, was es nennt, geschlossen ist, ein Hinweis.
rule-risk-occurred-why = Was geschehen ist, ist kein Risiko mehr: Es braucht jemanden, der sich kümmert, ein Datum und vielleicht mehr Tage oder Geld. Eine Zeile im Risikoregister gibt ihm nichts davon.
rule-risk-occurred-remedy = Ein Problem mit verantwortlicher Person und Datum anlegen und darin das Risiko nennen, seine Kennung in `[[…]]`. Kostet es Tage oder Geld, eine Änderung beantragen. Ist es vorbei, das Risiko auf `closed` setzen.
rule-risk-occurred-example = Risiko R-03 `Depot links are late` ist eingetreten, und kein Problem und keine Änderung befasst sich damit
rule-risk-occurred-found = Risiko { $id } `{ $risk }` ist eingetreten, und kein Problem und keine Änderung befasst sich damit
rule-risk-occurred-found-closed = Risiko { $id } `{ $risk }` ist eingetreten; { $answer } hat sich damit befasst und ist geschlossen, das Risiko aber nicht
rule-risk-occurred-measured = kein Problem und keine Änderung befasst sich damit
rule-risk-occurred-measured-closed = { $answer } hat sich damit befasst und ist geschlossen, das Risiko aber nicht
rule-risk-occurred-limit = ein offenes Problem oder eine Änderung für jedes eingetretene Risiko

# `risk-rising`
rule-risk-rising-sign = Die Punktzahl eines offenen Risikos ist höher als am Tag des vorletzten Berichts; ohne Berichte als vor 30 Tagen.
rule-risk-rising-why = Eine wachsende Punktzahl sagt, dass die Behandlung nicht wirkt oder zu langsam kommt. Ein früheres Zeichen kann ein Register nicht geben.
rule-risk-rising-remedy = Die verantwortliche Person fragen, was sich geändert hat. Mehr tun, etwas anderes tun oder den `fallback` vorbereiten; und denen Bescheid geben, deren Termine es berührt, bevor es der nächste Bericht tut.
rule-risk-rising-example = Risiko R-03 `Depot links are late` ist von 12 am 30. Okt 2026 auf 20 von 25 gestiegen
rule-risk-rising-found = Risiko { $id } `{ $risk }` ist von { $before } am { $date } auf { $now } von 25 gestiegen
rule-risk-rising-measured = { $now } von 25
rule-risk-rising-limit = höchstens { $before }, wie am { $date }

# `risk-without-owner`
rule-risk-without-owner-sign = Für ein offenes Risiko ist niemand verantwortlich; bei einem hohen eine Warnung. Gravierende meldet `severe-risk-without-owner`.
rule-risk-without-owner-why = Ein Risiko bewegt sich zwischen zwei Überprüfungen, und jemand muss es sehen. Bei einem Risiko aller glaubt jeder, ein anderer passe auf.
rule-risk-without-owner-remedy = In der nächsten Überprüfung fragen, wer zuerst davon hören würde, und diese Person in `owner` eintragen. Für ein Risiko verantwortlich sein heißt, es zu beobachten und sich zu melden, nicht, alle Arbeit zu tun.
rule-risk-without-owner-example = für Risiko R-11 `Courses clash with the harvest` ist niemand verantwortlich
rule-risk-without-owner-found = für Risiko { $id } `{ $risk }` ist niemand verantwortlich
rule-risk-without-owner-limit = für jedes offene Risiko jemand verantwortlich

# `severe-risk-without-fallback`
rule-severe-risk-without-fallback-sign = Ein offenes hohes oder gravierendes Risiko hat weder einen `trigger` noch einen `fallback`.
rule-severe-risk-without-fallback-why = An dem Tag, an dem es eintritt, ist keine Zeit, einen zweiten Weg zu erdenken, und die ersten Tage vergehen mit der Frage, ob es wirklich eintritt.
rule-severe-risk-without-fallback-remedy = Je einen Satz schreiben: woran Sie merken, dass es begonnen hat, `trigger`, und was Sie an diesem Tag tun, `fallback`. Die verantwortliche Person fragen; es dauert zehn Minuten.
rule-severe-risk-without-fallback-example = Risiko R-04 `Old tool breaks under load` ist hoch (12 von 25), und weder Auslöser noch Ausweichlösung ist niedergeschrieben
rule-severe-risk-without-fallback-found = Risiko { $id } `{ $risk }` ist { $severe ->
    [yes] gravierend
   *[no] hoch
} ({ $score } von 25), und weder Auslöser noch Ausweichlösung ist niedergeschrieben
rule-severe-risk-without-fallback-measured = kein Auslöser, keine Ausweichlösung
rule-severe-risk-without-fallback-limit = eines davon für jedes hohe oder gravierende Risiko

# `severe-risk-without-owner`
rule-severe-risk-without-owner-sign = Für ein offenes Risiko der schlimmsten Stufe, gravierend, ist niemand verantwortlich.
rule-severe-risk-without-owner-why = Auf ein Risiko, das allen gehört, passt niemand auf. Die schlimmsten Risiken eines Projekts kannten alle, und niemand arbeitete daran.
rule-severe-risk-without-owner-remedy = Heute eine Person in `owner` benennen: jemanden, der entscheiden kann, was dagegen geschieht. Mit ihr vereinbaren, wann Sie es wieder ansehen.
rule-severe-risk-without-owner-example = Risiko R-07 `Year-end close collides with wave 3` ist gravierend (16 von 25), und niemand ist verantwortlich
rule-severe-risk-without-owner-found = Risiko { $id } `{ $risk }` ist gravierend ({ $score } von 25), und niemand ist verantwortlich
rule-severe-risk-without-owner-measured = gravierend ({ $score } von 25)
rule-severe-risk-without-owner-limit = für jedes gravierende Risiko jemand verantwortlich

# `severe-risk-without-response`
rule-severe-risk-without-response-sign = Ein offenes hohes oder gravierendes Risiko hat keine Strategie und keine Maßnahme; oder es hat eine andere Strategie als Akzeptieren und keine Maßnahme, die sie umsetzt.
rule-severe-risk-without-response-why = Die schmerzhaftesten Risiken kannten alle, und niemand arbeitete daran. Jede Woche ohne Antwort nimmt die billigen Antworten weg.
rule-severe-risk-without-response-remedy = Mit der verantwortlichen Person eine `response` vereinbaren und mindestens einer Maßnahme einen Namen und ein Datum geben. Wollen Sie damit leben, es sagen: `response = "accept"`, und den `fallback` aufschreiben.
rule-severe-risk-without-response-example = Risiko R-07 `Year-end close collides with wave 3` ist gravierend (16 von 25) und hat keine Strategie und keine Maßnahme
rule-severe-risk-without-response-found = Risiko { $id } `{ $risk }` ist { $severe ->
    [yes] gravierend
   *[no] hoch
} ({ $score } von 25) und { $decided ->
    [yes] hat eine Strategie, aber keine Maßnahme, die sie umsetzt
   *[no] hat keine Strategie und keine Maßnahme
}
rule-severe-risk-without-response-measured = { $decided ->
    [yes] hat eine Strategie, aber keine Maßnahme, die sie umsetzt
   *[no] hat keine Strategie und keine Maßnahme
}
rule-severe-risk-without-response-limit = Strategie und Maßnahme für jedes hohe oder gravierende Risiko
