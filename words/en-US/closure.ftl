closure-sub-closing = The project is closing: what is accepted, who takes over what, and what was learned.
closure-headline-lessons = { $count ->
    [one] One lesson learned so far
   *[other] { CAPITAL(SPELLED($count)) } lessons learned so far
}
