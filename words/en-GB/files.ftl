# The files beside the pages, and what each is for.
files-data-users = What changes for you, as JSON
files-data-some = The figures of this site, as JSON
files-data = Everything that is computed, as JSON
files-feed = What happened, newest first, as Atom: for a feed reader
files-milestones = The milestones, for a calendar
files-decisions = The decisions, for a calendar
files-dates = Go-lives, outages, milestones and open decisions, for a calendar
files-badge = The status as a small picture, to show on other pages
