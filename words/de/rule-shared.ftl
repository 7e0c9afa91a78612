rule-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
rule-work-days = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
}
rule-at-most = höchstens { $limit }
rule-at-least = mindestens { $limit }
rule-at-most-days = { $count ->
    [one] höchstens { $count } Tag
   *[other] höchstens { $count } Tage
}
rule-at-most-work-days = { $count ->
    [one] höchstens { $count } Arbeitstag
   *[other] höchstens { $count } Arbeitstage
}
rule-and-then = { $first }; { $then }
rule-more = { $count ->
    [one] { $count } weiterer
   *[other] { $count } weitere
}
rule-nothing-approved = nichts ist genehmigt
rule-days-overdue = { $count ->
    [one] { $count } Tag überfällig
   *[other] { $count } Tage überfällig
}
rule-no-owner = niemand verantwortlich
