# A page in the project's own words.
free-written-in = Written in { $place }
