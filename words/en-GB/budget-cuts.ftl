# The money by workstream, phase and supplier, and what explains its difference.
# `by` is what the money is cut by: category, line, workstream or phase.
budget-cuts-page-of = Budget by workstream, phase and supplier: { $project }
budget-cuts-back = Back to the budget
budget-cuts-line-by-line = The budget line by line
# `parts` is a list of: workstream, phase, supplier.
budget-cuts-heading = The budget by { $parts }
budget-cuts-part-workstream = workstream
budget-cuts-part-phase = phase
budget-cuts-part-supplier = supplier
# On the page of the budget.
budget-cuts-kicker = The same money by workstream, phase and supplier
budget-cuts-where = Where it goes
budget-cuts-link-workstream = By workstream
budget-cuts-link-phase = By phase
budget-cuts-link-supplier = By supplier
# `note` is `budget-cuts-unnamed`.
budget-cuts-finding = { $finding }; { $note }
budget-cuts-link-finding = { $link }: { $finding }

# One table.
budget-cuts-kicker-workstream = By workstream, { $unit }
budget-cuts-kicker-phase = By phase, { $unit }
budget-cuts-column-workstream = Workstream
budget-cuts-column-phase = Phase
budget-cuts-others = { $count } others
budget-cuts-no-category = No category
budget-cuts-no-workstream = No workstream
budget-cuts-no-phase = No phase
budget-cuts-without-line = Changes without a line
budget-cuts-note = { $text }.

# Which row explains the difference. `name` is that of a row; `drawn`: contingency pays for a part of what is over.
budget-cuts-unrecorded = No spending is recorded: what each is forecast to cost is its plan
budget-cuts-not-told = Some changes are not shown here, so what is over is not told
budget-cuts-explains = { $drawn ->
    [yes] { CAPITAL($name) } explains what is not approved: { $amount } over
   *[no] { CAPITAL($name) } explains the overrun: { $amount } over
}
# `part` is a share such as `45 %`, or one of the five below.
budget-cuts-explains-part = { $drawn ->
    [yes] { CAPITAL($name) } explains { $part } of what is not approved
   *[no] { CAPITAL($name) } explains { $part } of the overrun
}
budget-cuts-three-quarters = about three quarters
budget-cuts-two-thirds = about two thirds
budget-cuts-half = about half
budget-cuts-third = about a third
budget-cuts-quarter = about a quarter
budget-cuts-one-over = { $drawn ->
    [yes] { CAPITAL($name) } is over what is approved, by { $amount }
   *[no] { CAPITAL($name) } is over, by { $amount }
}
# `count` is two or more.
budget-cuts-some-over = { CAPITAL(SPELLED($count)) } { $by ->
    [category] categories
    [line] lines
    [workstream] workstreams
   *[phase] phases
} are { $drawn ->
    [yes] over what is approved
   *[no] over
}; { $name } most, by { $amount }
budget-cuts-under-over = { CAPITAL($name) } is { $under } under, { $other } { $over } over
budget-cuts-saves-most = { CAPITAL($name) } saves most: { $amount } under
budget-cuts-balanced = { $by ->
    [category] What is over in one category is saved in another
    [line] What is over in one line is saved in another
    [workstream] What is over in one workstream is saved in another
   *[phase] What is over in one phase is saved in another
}
budget-cuts-over-unnamed = { $by ->
    [category] { $amount } is over, none of it in a named category
    [line] { $amount } is over, none of it in a named line
    [workstream] { $amount } is over, none of it in a named workstream
   *[phase] { $amount } is over, none of it in a named phase
}
budget-cuts-as-approved = { $by ->
    [category] Every category is as approved
    [line] Every line is as approved
    [workstream] Every workstream is as approved
   *[phase] Every phase is as approved
}
budget-cuts-none-over-approved = { $by ->
    [category] No category is over what is approved and contingency pays for
    [line] No line is over what is approved and contingency pays for
    [workstream] No workstream is over what is approved and contingency pays for
   *[phase] No phase is over what is approved and contingency pays for
}
budget-cuts-none-over = { $by ->
    [category] No category is over
    [line] No line is over
    [workstream] No workstream is over
   *[phase] No phase is over
}
# Goes on with a heading, after a semicolon, or is a note of its own.
budget-cuts-unnamed = { $amount } of { $drawn ->
    [yes] what is not approved
   *[no] the overrun
} is in lines that name no { $by ->
    [category] category
    [line] line
    [workstream] workstream
   *[phase] phase
}
budget-cuts-unnamed-share = { $amount } of { $drawn ->
    [yes] what is not approved
   *[no] the overrun
}, { $share }, is in lines that name no { $by ->
    [category] category
    [line] line
    [workstream] workstream
   *[phase] phase
}

# Suppliers.
budget-suppliers-kicker = By supplier, { $unit }
budget-suppliers-table = Cost by supplier
budget-suppliers-supplier = Supplier
budget-suppliers-contract = Contract
budget-suppliers-left = Left of it
budget-suppliers-orders = Open orders
budget-suppliers-none = Not given to a supplier
budget-suppliers-others = { $count } others
# Orders of a supplier that are open, with semicolons between them. `order` is its reference.
budget-suppliers-order = { $order }: { $amount }
budget-suppliers-more-orders = { $count ->
    [one] one more: { $amount }
   *[other] { SPELLED($count) } more: { $amount }
}
budget-suppliers-without-reference = without a reference: { $amount }
budget-suppliers-above-one = { $name } is { $amount } above the contract
budget-suppliers-above-some = { CAPITAL(SPELLED($count)) } suppliers are above their contracts
budget-suppliers-most = { $name } gets most; nothing more is ordered
budget-suppliers-most-ordered = { $name } gets most; { $amount } is ordered and not yet paid
budget-suppliers-most-share = { $name } gets most, { $share } of the forecast; nothing more is ordered
budget-suppliers-most-share-ordered = { $name } gets most, { $share } of the forecast; { $amount } is ordered and not yet paid

# Everything about every line.
budget-line-amount = Amount before changes
budget-line-amount-labour = { $amount }, the planned effort of its tasks at their rates
budget-line-owner = Owner
budget-line-category = Category
budget-line-workstream = Workstream
budget-line-phase = Phase
budget-line-planned = Planned
budget-line-month = { $month }: { $amount }
budget-line-spread-even = evenly from { $from } to { $to }
budget-line-spread-front = front-loaded from { $from } to { $to }
budget-line-spread-back = back-loaded from { $from } to { $to }
budget-line-spread-bell = in a bell, most in the middle, from { $from } to { $to }
budget-line-spread-s = in an S-curve from { $from } to { $to }
budget-line-tasks-even = over the tasks that name the line
budget-line-tasks-front = front-loaded over the tasks that name the line
budget-line-tasks-back = back-loaded over the tasks that name the line
budget-line-tasks-bell = in a bell, most in the middle, over the tasks that name the line
budget-line-tasks-s = in an S-curve over the tasks that name the line
budget-line-forecast-given = Forecast given
budget-line-approved = Approved
budget-line-spent = Spent
budget-line-ordered = Ordered
budget-line-forecast = Forecast
# Stands in a list behind ids of changes.
budget-line-unlisted = changes that are not shown here
# `difference` is without a sign; `changes` are numbers of changes.
budget-line-as-approved = { $forecast }, as approved
budget-line-less = { $forecast }, { $difference } less than approved
budget-line-more = { $forecast }, { $difference } more than approved
budget-line-all-drawn = { $forecast }, { $difference } more than the budget, all approved from contingency ({ $changes })
budget-line-part-drawn = { $forecast }, { $difference } more than the budget, { $drawn } of it approved from contingency ({ $changes })
# Rows of the ledger.
budget-ledger-show = { $count ->
    [one] Show one row of the ledger
   *[other] Show { SPELLED($count) } rows of the ledger
}
budget-ledger-show-newest = Show the newest { $shown } of { $count } rows of the ledger
budget-ledger-date = Date
budget-ledger-kind = Kind
budget-ledger-amount = Amount
budget-ledger-supplier = Supplier
budget-ledger-reference = Reference
budget-ledger-note = Note
budget-ledger-source = Source
budget-ledger-paid = paid
budget-ledger-ordered = ordered
budget-ledger-expected = expected
# `sums` is a list of the three below.
budget-ledger-older = { $count } older rows are not listed here: { $sums }.
budget-ledger-sum-paid = { $amount } paid
budget-ledger-sum-ordered = { $amount } ordered
budget-ledger-sum-expected = { $amount } expected
