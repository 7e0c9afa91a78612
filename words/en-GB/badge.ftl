# The small picture of the status. `status` is one of the words below.
badge-title = { $project }: { $status }, status at { $date }
badge-ok = on track
badge-warn = at risk
badge-bad = off track
badge-unknown = no report
