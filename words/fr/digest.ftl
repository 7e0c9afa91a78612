digest-head = *{ $project }*, état au { $date }
digest-head-for = *{ $project }*, état au { $date }, pour { $audience }
digest-reason = Motif donné~: { $reason }
digest-figures = Chiffres
digest-figure = { $label }~: { $value }
digest-decisions = Décisions à prendre
digest-all-of-it = Le rapport complet~: { $address }
digest-decision = { $due } ({ $when })~: { $title }
