# What stands in texts that are written in Markdown.
markdown-note = Note
markdown-tip = Tip
markdown-important = Important
markdown-warning = Warning
markdown-caution = Caution
markdown-table = Table
# `heads` are the heads of its columns, with commas.
markdown-table-of = Table: { $heads }
markdown-back = Back to the text of note { $number }
# Heard beside a box that is ticked or not, and behind the number of a note.
markdown-done = Done:
markdown-to-do = To do:
markdown-is-note = (note)
