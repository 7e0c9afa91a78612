# What a web server shows where there is no page at an address.
missing-title = There is no page at this address
missing-why = It may have been moved, or it was never here.
missing-first-page = { $site }: the first page
# `page` is a link with the words above, `find` one with the name of the page Find.
missing-ways = { $page }, or { $find } what you were looking for.
missing-way = { $page }.
