# Vendors: who owes what, since when, and what waits for it.
vendors-title = Vendors
vendors-no-promise = { $count ->
    [one] One vendor, no promise is recorded
   *[other] { CAPITAL(SPELLED($count)) } vendors, no promise is recorded
}
# `days` is such as `3 days`, of the oldest.
vendors-overdue = { $count ->
    [one] One delivery is overdue, by { $days }
   *[other] { CAPITAL(SPELLED($count)) } deliveries are overdue, the oldest by { $days }
}
vendors-slipping = { $count ->
    [one] One delivery is promised later than agreed
   *[other] { CAPITAL(SPELLED($count)) } deliveries are promised later than agreed
}
vendors-open-next = { $count ->
    [one] One delivery is open, the next on { $date }
   *[other] { CAPITAL(SPELLED($count)) } deliveries are open, the next on { $date }
}
vendors-open-no-date = { $count ->
    [one] One delivery is open, without a date
   *[other] { CAPITAL(SPELLED($count)) } deliveries are open, without a date
}
vendors-all-came = Every delivery has come, none of them late
vendors-some-late = Every delivery has come, { $late ->
    [one] one
   *[other] { SPELLED($late) }
} of { $all ->
    [one] one
   *[other] { SPELLED($all) }
} late
vendors-sub = Of { $all ->
    [one] { $all } promise
   *[other] { $all } promises
}, { $kept } came on time, { $late } late, { $open ->
    [one] { $open } is open
   *[other] { $open } are open
}. Slips are calendar days.
vendors-sub-none-due = { $all ->
    [one] { $all } promise, which is not due yet.
   *[other] { $all } promises, none of them due yet.
} Slips are calendar days.

# One vendor. `counts` are some of the four below, with commas; `days` is such as `3 days`.
vendors-record = { $all ->
    [one] { $all } promise: { $counts }
   *[other] { $all } promises: { $counts }
}
vendors-record-late = { $all ->
    [one] { $all } promise: { $counts }, { $days } late in all
   *[other] { $all } promises: { $counts }, { $days } late in all
}
vendors-count-kept = { $count } on time
vendors-count-late = { $count } late
vendors-count-overdue = { $count } overdue
vendors-count-open = { $count } open
vendors-owner = Owner { $who }
vendors-contact = Contact { $contact }
vendors-response = Response time { $time }
vendors-contract = Contract { $amount }
# What is booked: some of these, with commas.
vendors-paid = { $amount } paid
vendors-ordered = { $amount } ordered
vendors-above = { $amount } above the contract
vendors-left = { $amount } left
vendors-nothing-booked = Nothing is paid or ordered under this name yet.
vendors-escalation = Escalation

# What a vendor has promised.
vendors-promised-by = What { $vendor } has promised
vendors-promise = Promise
vendors-status = Status
vendors-due = Due
vendors-promised = Promised
vendors-delivered = Delivered
vendors-slip = Slip
vendors-what-waits = What waits
vendors-status-delivered = Delivered
# `late` is such as `3 days late`.
vendors-status-late = Delivered { $late }
vendors-status-later = Promised later
vendors-status-open = Open
# What waits for it; `task` is a link.
vendors-goes-on = { $task } goes on without it
vendors-had-to-start = { $task } { $mark } { $date }
# Marked, before the date.
vendors-had-to-start-by = had to start by
vendors-can-wait = { $task } can wait until { $date }
vendors-waits = { $task } waits for it
vendors-on-critical-path = { $waits }, on the critical path
# `milestones` are links, with commas.
vendors-then = { $waits }; then { $milestones }
vendors-then-more = { $waits }; then { $milestones } and { $count } more

# What a vendor reads of its own orders and invoices, on the site that is for it.
vendors-orders-heading = { $count ->
    [one] One order or invoice is booked under this name
   *[other] { CAPITAL(SPELLED($count)) } orders and invoices are booked under this name
}
vendors-orders-heading-credits = { $count ->
    [one] One credit note is booked under this name
   *[other] { CAPITAL(SPELLED($count)) } orders, invoices and credit notes are booked under this name
}
vendors-orders-older = { $count ->
    [one] and one that is older
   *[other] and { SPELLED($count) } that are older
}
vendors-order-date = Date
vendors-order-kind = What
vendors-order-reference = Reference
vendors-order-amount = Amount
vendors-order-placed = Ordered
vendors-order-invoiced = Invoiced
vendors-order-credit = Credit note
