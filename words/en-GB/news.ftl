# What happened, for those who follow a project from elsewhere.
# `colour` is such as `off track`.
news-called = Called { $colour }.
news-status = Status: { $now }, { $before } before
news-section = { $heading }: { $text }
news-decided = Decided: { $title }
news-approved = Change approved: { $title }
news-reached = Reached: { $title }
# `span` is such as `3 working days` or `6 weeks`.
news-later = { $span } later than promised.
news-on-the-day = On the day promised.
news-before = { $span } before the date promised.
