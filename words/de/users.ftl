users-title = Was sich für Sie ändert

users-nothing-yet = Noch gibt es nichts zu sagen: Kein Termin ist bekannt, an dem sich für Sie etwas ändert.
users-all-done = Es ist geschafft: Für Sie ändert sich nichts mehr.
users-no-dates = Die Termine sind noch nicht bekannt.
users-as-planned = Dies sind die Termine, wie sie heute geplant sind.
users-on-time = Ja, es ist pünktlich: Jeder Termin ist so, wie er Ihnen mitgeteilt wurde.
users-on-time-as-told = Ja, es ist pünktlich, soweit Ihnen ein Termin mitgeteilt wurde.
users-late = Nein: Der Termin ist später, als Ihnen mitgeteilt wurde. Der neue steht in der Tabelle.
users-all-late = Nein: Die Termine sind später, als Ihnen mitgeteilt wurde. Die neuen stehen in der Tabelle.
users-some-late = { $late ->
    [one] Einer von { SPELLED($told) } Terminen ist später, als Ihnen mitgeteilt wurde. Der neue steht in der Tabelle.
   *[other] { CAPITAL(SPELLED($late)) } von { SPELLED($told) } Terminen sind später, als Ihnen mitgeteilt wurde. Die neuen stehen in der Tabelle.
}

users-dates = Ihre Termine
users-who = Wer
users-when = Wann
users-what-happens = Was geschieht
users-what-you-do = Was Sie tun
users-nothing = Nichts
users-was-told = Mitgeteilt war { $date }
users-done-on = Erledigt, { $date }
users-done-by = Erledigt bis { $date }
users-from-to = { $from } bis { $to }
users-not-known = noch nicht bekannt

users-now-heading = Was als Nächstes zu tun ist
users-now-none = Heute ist nichts zu tun
users-to-do = { $group }, { $by }: { $what }
users-before = vor dem { $date }
users-now = jetzt

users-help-heading = Wer Ihnen hilft
users-phone = Telefon { $phone }
users-mail = E-Mail { $mail }
