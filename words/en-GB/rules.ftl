# The page of all rules, and the frame of the pages that tell the rules of a topic in full.
rules-title = Rules
rules-topic-title = Rules: { $topic }
rules-heading = The { $count } rules of this project
rules-found-none = The rules find no warning sign
# `kinds` is a list of the three after it.
rules-found = { $count ->
    [one] The rules find { $count } warning sign: { $kinds }
   *[other] The rules find { $count } warning signs: { $kinds }
}
rules-alarms = { $count ->
    [one] { $count } alarm
   *[other] { $count } alarms
}
rules-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
rules-notices = { $count ->
    [one] { $count } notice
   *[other] { $count } notices
}
rules-sub = An alarm makes its dimension red, a warning makes it amber, a notice changes no colour. The worst finding of a dimension gives its status; the worst dimension gives that of the project.
rules-table = Rules: { $topic }
rules-sign = What it looks for
rules-found-column = Found
rules-off = switched off
rules-default = (default { $default })
rules-read-about = Read about { $topic }
rules-read-why = { $page }: why each matters and what to do
rules-severity-notice = Notice
rules-severity-warning = Warning
rules-severity-alarm = Alarm
rules-silenced-heading = Found, and not counted
rules-silenced = Silenced by the project: { $reason }
rules-limits-heading = Limits of no rule
rules-limit-own = set by this project; default { $default }
rules-limit-default = default

# The rules of a topic.
rules-topic-heading = { $topic }: what the rules look for
rules-topic-found = { $count ->
    [0] { $topic }: the rules find no warning sign
    [one] { $topic }: the rules find { $count } warning sign
   *[other] { $topic }: the rules find { $count } warning signs
}
rules-all-of-them = { $rules }: all of them, with what the project has silenced.
rules-off-here = switched off in this project
rules-why = Why it matters.
rules-what-to-do = What to do.
rules-example = Example: { $example }
rules-found-now = Found now
rules-found-nothing = Found now: nothing.
rules-measured = Measured: { $measured }. Limit: { $limit }.
rules-found-more = and { $count } more
