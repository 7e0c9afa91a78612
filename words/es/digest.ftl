digest-head = *{ $project }*, estado a { $date }
digest-head-for = *{ $project }*, estado a { $date }, para { $audience }
digest-reason = Motivo indicado: { $reason }
digest-figures = Cifras
digest-figure = { $label }: { $value }
digest-decisions = Decisiones necesarias
digest-all-of-it = Todo: { $address }
digest-decision = { $due } ({ $when }): { $title }
