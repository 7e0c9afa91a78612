# What stands around every page.
frame-skip = Skip to content
frame-status-at = Status at { $date }
frame-as-of = As of { $date }
frame-for = For { $audience }
# Names of rows of links, for readers who hear the page.
frame-pages = Pages
frame-more = More: { $page }
frame-rest = More
frame-about-site = About the site
# Below a link in a list of search results.
frame-status-of = Status of { $project } at { $date }

# The foot.
frame-figures-as-of = Figures as of { $date }
frame-files-read = { $count ->
    [one] { $count } project file
   *[other] { $count } project files
}
frame-newest-report = Newest report { $date }
# `age` is such as `3 days old`.
frame-newest-report-age = Newest report { $date }, { $age }
frame-privacy = No cookies, no scripts, no outside requests
frame-privacy-script = No cookies, one script of its own, no outside requests
frame-made-with = Made with milepost { $version }
