badge-title = { $project }: { $status }, estado a { $date }
badge-ok = según lo previsto
badge-warn = en riesgo
badge-bad = fuera de plan
badge-unknown = sin informe
