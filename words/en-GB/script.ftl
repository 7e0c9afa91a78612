# What the optional script says. It puts numbers and names where `{0}` and `{1}` stand in a variable.
script-find = Find
script-found = { $count } found
script-found-first = { $count } found, the first 50:
script-filter = Filter
script-sort = Sort by
script-rows = { $shown } of { $all } rows
script-copy = Copy link to { $part }
script-copied = Link copied
script-shown = The link is in the address bar
