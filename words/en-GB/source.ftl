# A file of the project as it was written.
source-lines = { $count ->
    [one] { $count } line, as read for the figures of { $date }.
   *[other] { $count } lines, as read for the figures of { $date }.
}
source-all-files = All files
# `records` are links, with commas.
source-shown = Shown on this site: { $records }
