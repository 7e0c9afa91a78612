badge-title = { $project }~: { $status }, état au { $date }
badge-ok = conforme
badge-warn = à risque
badge-bad = en dérive
badge-unknown = pas de rapport
