# What matters most of scope, date, cost and quality, and what gives way for it.
trade-off-project = { $first ->
   *[date] The date is what matters most: scope, cost or quality must give way first.
    [cost] The cost is what matters most: scope, date or quality must give way first.
    [scope] The scope is what matters most: date, cost or quality must give way first.
    [quality] The quality is what matters most: scope, date or cost must give way first.
}

# What a change that waits for a decision does to it. `cost` is an amount that it costs.
trade-off-not-assessed = { $first ->
   *[date] What this change does to the date, which matters most, is not assessed.
    [cost] What this change does to the cost, which matters most, is not assessed.
    [scope] What this change does to the scope, which matters most, is not assessed.
    [quality] What this change does to the quality, which matters most, is not assessed.
}
trade-off-not-assessed-costs = { $first ->
   *[date] What this change does to the date, which matters most, is not assessed; it costs { $cost }.
    [scope] What this change does to the scope, which matters most, is not assessed; it costs { $cost }.
    [quality] What this change does to the quality, which matters most, is not assessed; it costs { $cost }.
}
trade-off-kept = { $first ->
   *[date] This change leaves the date, which matters most, as it is.
    [cost] This change leaves the cost, which matters most, as it is.
    [scope] This change leaves the scope, which matters most, as it is.
    [quality] This change leaves the quality, which matters most, as it is.
}
trade-off-kept-costs = { $first ->
   *[date] This change leaves the date, which matters most, as it is; it costs { $cost }.
    [scope] This change leaves the scope, which matters most, as it is; it costs { $cost }.
    [quality] This change leaves the quality, which matters most, as it is; it costs { $cost }.
}
# `days` is such as `7 working days` or `5 weeks`.
trade-off-takes-days = This change takes { $days } of the date, which matters most; scope, cost or quality must give way.
trade-off-adds-cost = This change adds { $cost } to the cost, which matters most; scope, date or quality must give way.
trade-off-alters-scope = This change alters the scope, which matters most; date, cost or quality must give way.
trade-off-alters-quality = This change alters the quality, which matters most; scope, date or cost must give way.
trade-off-wins-days = This change wins back { $days } of the date, which matters most.
trade-off-wins-days-costs = This change wins back { $days } of the date, which matters most; it costs { $cost }.
trade-off-saves-cost = This change takes { $cost } off the cost, which matters most.
