rule-practice-activities = Alle Vorgänge erfassen
rule-practice-activities-ask = Steht alle Arbeit im Plan: die der Lieferanten, des Fachbereichs, Schulung, Genehmigungen, Übergabe?
rule-practice-activities-seen = { $work ->
    [one] { $work } Vorgang
   *[other] { $work } Vorgänge
} und { $milestones ->
    [one] { $milestones } Meilenstein
   *[other] { $milestones } Meilensteine
} stehen im Plan; { $purpose } der Vorgänge nennen einen Liefergegenstand oder ein Ziel.
rule-practice-activities-without-dates = { $count ->
    [one] { $count } offener Vorgang hat keine Dauer und daher keine Termine.
   *[other] { $count } offene Vorgänge haben keine Dauer und daher keine Termine.
}
rule-practice-sequence = Alle Vorgänge in eine Reihenfolge bringen
rule-practice-sequence-ask = Gibt es jede Verknüpfung, weil die Arbeit sie braucht, und stimmen die der Reihenfolge zu, die die Arbeit machen?
rule-practice-sequence-loose = { $count ->
    [one] { $count } Meilenstein wartet auf nichts.
   *[other] { $count } Meilensteine warten auf nichts.
}
rule-practice-resources = Allen Vorgängen Ressourcen zuweisen
rule-practice-resources-ask = Wissen diese Personen davon, und haben sie die Zeit neben ihrer anderen Arbeit?
rule-practice-resources-seen = { $count } von { $of } offenen Vorgängen sagen, wie viel Arbeit sie sind.
rule-practice-durations = Die Dauer aller Vorgänge festlegen
rule-practice-durations-ask = Wer hat jede Dauer geschätzt: jemand, der die Arbeit machen wird, und aus welcher Erfahrung?
rule-practice-durations-seen = { $count } von { $of } offenen Vorgängen haben eine kürzeste und eine längste Dauer.
rule-practice-durations-standing = { $count } von { $of } offenen Vorgängen haben eine kürzeste und eine längste Dauer, Daueraufgaben eingerechnet.
rule-practice-traced = Prüfen, ob sich der Terminplan waagerecht und senkrecht verfolgen lässt
rule-practice-traced-ask = Stimmen die Termine hier mit denen in Verträgen, in Plänen der Lieferanten und mit dem überein, was der Lenkungsausschuss gesehen hat?
rule-practice-traced-seen = { $count } von { $of } offenen Vorgängen stehen in einer Phase, einem Sammelvorgang oder einem Teilprojekt.
rule-practice-path = Bestätigen, dass der kritische Pfad stimmt
rule-practice-path-ask = Würde das Team dieselbe Kette von Arbeiten nennen, wenn man fragt, was das Ende bestimmt?
rule-practice-float = Für vernünftigen Gesamtpuffer sorgen
rule-practice-float-ask = Wissen die Verantwortlichen, wie lange jeder Vorgang warten kann, und wer über diese Zeit entscheidet?
rule-practice-risk = Die Terminrisiken analysieren
rule-practice-risk-ask = Hat jemand ausgerechnet, wie wahrscheinlich der Endtermin ist, und wurde danach eine Zeitreserve vereinbart?
rule-practice-risk-ask-reserve = Wurde danach eine Zeitreserve vereinbart?
rule-practice-risk-seen = { $count } von { $of } offenen Risiken haben eine Wahrscheinlichkeit und eine Verzögerung.
rule-practice-risk-forecast = Der Plan wird { $runs }-mal durchgespielt: 8 von 10 Durchläufen enden bis { $date }.
rule-practice-risk-no-forecast = Noch gibt es keine Prognose: Nichts gibt ihr eine Spanne von Terminen.
rule-practice-updates = Den Terminplan mit tatsächlichem Fortschritt und Logik fortschreiben
rule-practice-updates-ask = Melden die, die die Arbeit machen, was davon übrig ist, oder schätzt jemand?
rule-practice-updates-none = Kein Beginn und kein Abschluss ist erfasst.
rule-practice-updates-seen = Der neueste erfasste Beginn oder Abschluss ist vom { $date }.
rule-practice-baseline = Einen Basisplan pflegen
rule-practice-baseline-ask = Wer hat den Basisplan genehmigt, und steht hinter jeder Änderung daran eine Entscheidung?
rule-practice-baseline-none = Kein Basisplan ist gesetzt.
rule-practice-baseline-seen = Der Basisplan ist „{ $baseline }“.
rule-practice-baseline-seen-taken = Der Basisplan ist „{ $baseline }“, erstellt am { $date }.
rule-practice-baseline-without = { $count ->
    [one] { $count } Vorgang steht nicht darin.
   *[other] { $count } Vorgänge stehen nicht darin.
}

rule-practice-unlinked = Keine Abhängigkeit ist erfasst.
rule-practice-look = Anzusehen: { $checks }.
rule-practice-unknown = Nichts ließ sich berechnen.
rule-practice-passes = { $count ->
    [one] Die Prüfung ist bestanden.
    [2] Beide Prüfungen sind bestanden.
   *[other] Alle { $count } Prüfungen sind bestanden.
}
rule-practice-passes-some = { $count } von { $of } Prüfungen sind bestanden, die anderen sagen, warum nicht.
