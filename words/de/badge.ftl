badge-title = { $project }: { $status }, Status zum { $date }
badge-ok = im Plan
badge-warn = gefährdet
badge-bad = nicht im Plan
badge-unknown = kein Bericht
