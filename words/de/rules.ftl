rules-title = Regeln
rules-topic-title = Regeln: { $topic }
rules-heading = Die { $count } Regeln dieses Projekts
rules-found-none = Die Regeln finden kein Warnzeichen
rules-found = { $count ->
    [one] Die Regeln finden { $count } Warnzeichen: { $kinds }
   *[other] Die Regeln finden { $count } Warnzeichen: { $kinds }
}
rules-alarms = { $count ->
    [one] { $count } Alarm
   *[other] { $count } Alarme
}
rules-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
rules-notices = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
rules-sub = Ein Alarm macht seine Dimension rot, eine Warnung gelb, ein Hinweis ändert keine Farbe. Der schwerste Befund einer Dimension bestimmt ihren Status; die schlechteste Dimension bestimmt den des Projekts.
rules-table = Regeln: { $topic }
rules-sign = Was sie sucht
rules-found-column = Gefunden
rules-off = abgeschaltet
rules-default = (Standard { $default })
rules-read-about = Alle Regeln für { $topic }
rules-read-why = { $page }: warum jede wichtig ist und was zu tun ist
rules-severity-notice = Hinweis
rules-severity-warning = Warnung
rules-severity-alarm = Alarm
rules-silenced-heading = Gefunden und nicht gezählt
rules-silenced = Vom Projekt stummgeschaltet: { $reason }
rules-limits-heading = Grenzen ohne Regel
rules-limit-own = von diesem Projekt gesetzt; Standard { $default }
rules-limit-default = Standard

rules-topic-heading = { $topic }: was die Regeln suchen
rules-topic-found = { $count ->
    [0] { $topic }: Die Regeln finden kein Warnzeichen
    [one] { $topic }: Die Regeln finden { $count } Warnzeichen
   *[other] { $topic }: Die Regeln finden { $count } Warnzeichen
}
rules-all-of-them = { $rules }: alle, auch was das Projekt stummgeschaltet hat.
rules-off-here = in diesem Projekt abgeschaltet
rules-why = Warum es wichtig ist.
rules-what-to-do = Was zu tun ist.
rules-example = Beispiel: { $example }
rules-found-now = Jetzt gefunden
rules-found-nothing = Jetzt gefunden: nichts.
rules-measured = Gemessen: { $measured }. Grenze: { $limit }.
rules-found-more = { $count ->
    [one] und { $count } weiterer
   *[other] und { $count } weitere
}
