//! A small project that has one of everything.

/// Monday 2 November 2026 is the start; days are 9 to 12 and 13 to 18, eight hours.
pub const OFFICE: &[(&str, &str)] = &[
    (
        "project.toml",
        r#"
name = "Office & move"
start = 2026-11-02
status_date = 2026-11-04
currency = "EUR"
manager = "jane"
baseline = "second"

[calendar]
hours = ["09:00-12:00", "13:00-18:00"]
holidays = [{ from = 2026-12-24, to = 2026-12-27, name = "Christmas" }]
opened = [{ date = 2026-11-14, name = "Moving day", hours = ["08:00-12:00"] }]

[calendar.named.night]
hours = ["22:00-06:00"]
holidays = []
"#,
    ),
    (
        "people.toml",
        r#"
[[person]]
id = "jane"
name = "Jane Doe"
organisation = "Movers"
capacity = "80%"
away = [{ from = 2026-11-23, to = 2026-11-24, why = "zqsecret" }]

[[person]]
id = "ben"
name = "Ben"
calendar = "night"
"#,
    ),
    (
        "plan.toml",
        r#"
[[phase]]
id = "prepare"
name = "Prepare"

[[task]]
id = "pack"
name = "Pack <boxes>"
phase = "prepare"
duration = "5d"
assign = ["jane 50%"]
cost = "1234.50"
notes = "Mind the glass."
priority = 700
started = 2026-11-02
progress = 60

[[task]]
id = "paint"
name = "Paint"
phase = "prepare"
duration = "3ed"
after = ["pack SS + 50%"]
source = "mspdi:1"

[[task]]
id = "drive"
name = "Drive"
duration = "16h"
after = ["pack + 2d", "paint FF - 1ed", "prepare SF + 30min"]
not_before = 2026-11-12
deadline = 2026-11-20
calendar = "night"

[[task]]
id = "typed"
name = "Typed"
duration = "2d"
manual = { start = 2026-11-16, finish = 2026-11-17 }

[[task]]
id = "later"
name = "Later"

[[task]]
id = "idle"
name = "Idle"
duration = "1w"
inactive = true

[[task]]
id = "late"
name = "Late"
duration = "1d"
as_late = true

[[milestone]]
id = "done"
name = "Done"
after = ["drive", "pack"]
finish_not_after = 2026-12-01
"#,
    ),
    (
        "baselines/first.toml",
        "taken = 2026-10-01\n[[task]]\nid = \"pack\"\nstart = 2026-11-02\nfinish = 2026-11-06\n",
    ),
    (
        "baselines/second.toml",
        "taken = 2026-10-08\n[[task]]\nid = \"pack\"\nstart = 2026-11-03\nfinish = 2026-11-09\n",
    ),
];
