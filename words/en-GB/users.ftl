# What changes for end users, in plain words.
users-title = What changes for you

# Whether it is on time for them.
users-nothing-yet = There is nothing to tell yet: no date is known on which something changes for you.
users-all-done = It is done: nothing more changes for you.
users-no-dates = The dates are not known yet.
users-as-planned = These are the dates as they are planned today.
users-on-time = Yes, it is on time: every date is as you were told.
users-on-time-as-told = Yes, it is on time, as far as you were told a date.
users-late = No: the date is later than you were told. The table has the new one.
users-all-late = No: the dates are later than you were told. The table has the new ones.
# `late` is fewer than `told`.
users-some-late = { $late ->
    [one] One of { SPELLED($told) } dates is later than you were told. The table has the new one.
   *[other] { CAPITAL(SPELLED($late)) } of { SPELLED($told) } dates are later than you were told. The table has the new ones.
}

# The table.
users-dates = Your dates
users-who = Who
users-when = When
users-what-happens = What happens
users-what-you-do = What you do
users-nothing = Nothing
users-was-told = You were told { $date }
users-done-on = Done, { $date }
users-done-by = Done by { $date }
users-from-to = { $from } to { $to }
users-not-known = not known yet

# What is to be done now.
users-now-heading = What to do next
users-now-none = Nothing to do today
# `group` is marked, `by` is one of those below.
users-to-do = { $group }, { $by }: { $what }
users-before = before { $date }
users-now = now

users-help-heading = Who helps you
# `hours` are in brackets.
users-phone = telephone { $phone }
users-mail = mail { $mail }
