plan-sub = Of { $work ->
    [one] { $work } task
   *[other] { $work } tasks
}, { $open ->
    [one] { $open } is open.
   *[other] { $open } are open.
} These are places to look, not a verdict: they change no color.
