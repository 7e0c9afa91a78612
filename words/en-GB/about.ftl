# Whether the site is current, private and accessible; what it was made from.
about-title = About
about-heading = About this site
about-as-of = All figures speak for { $date }.
# `age` is such as `3 days old`.
about-newest-report = The newest report is of { $date }, { $age }.
about-audience = This site is for: { $audience }.
about-not-complete = Some of what the project keeps is not shown here.

# How fresh each part of the data is.
about-fresh-table = How fresh the data is
about-register = Register
about-records = Records
about-newest-date = Newest date
about-age = Age
about-limit = Limit
about-state = State
about-no-date = no date recorded
about-stale = stale
about-fresh = fresh
about-not-judged = not judged
about-limit-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
# What the newest date of each part is the date of; it stands after the date.
about-event-plan = last start or finish recorded
about-event-risks = last review
about-event-issues = last raised or closed
about-event-decisions = last made
about-event-changes = last raised or decided
about-event-money = last entry
about-event-quality = last count of defects
about-event-reports = newest
about-fresh-note = Confidence is good where nothing is stale; poor where the plan is, or more than half of what is judged; else fair. Parts in which only what happens leaves a date are not judged.
about-files = The files it was made from
about-data = The same as files, for programs

# Privacy, access, licence.
about-privacy-heading = Privacy, access, licence
about-privacy = This site sets no cookies, runs no scripts, stores nothing in your browser and loads nothing from elsewhere. Whoever serves it may keep a log of visits; the pages themselves tell nobody that you were here.
about-privacy-script = This site sets no cookies, stores nothing in your browser and loads nothing from elsewhere. Its one small script sorts and filters what is on the pages; everything reads without it. Whoever serves the site may keep a log of visits; the pages themselves tell nobody that you were here or what you looked for.
about-accessibility = The pages are made to meet WCAG 2.2 at level AA: they work with a keyboard, at 400 % zoom, in forced colours, in print and without styles. Every chart has its numbers as a table or in the text beside it. A status is never only a colour.
# `pairs` are names of colours, with semicolons between them.
about-low-contrast = This site keeps colours of its owner that are below the contrast of level AA: { $pairs }.
# `front` and `back` are names of colours with their values; `ratio` and `need` are such as `2.30`.
about-low-contrast-pair = { $front } on { $back } is { $ratio } to 1 where { $need } is needed ({ $scheme ->
    [dark] dark
   *[light] light
})
about-licence = Milepost is free software under the MIT licence or the Apache licence 2.0. What the pages say belongs to the project.
about-made-with = Made with milepost { $version }.
