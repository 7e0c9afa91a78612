digest-head = *{ $project }*, Status zum { $date }
digest-head-for = *{ $project }*, Status zum { $date }, für { $audience }
digest-reason = Angegebener Grund: { $reason }
digest-figures = Zahlen
digest-figure = { $label }: { $value }
digest-decisions = Nötige Entscheidungen
digest-all-of-it = Alles dazu: { $address }
digest-decision = { $due } ({ $when }): { $title }
