//! Tests, defects and sprints.

use crate::export::table::Sheet;
use crate::export::table::column::{count, date, decimal, percent, text};
use crate::export::table::formula::Formula::SumOf;
use crate::export::table::sheet::{figures, rows};

pub const SUITES: Sheet = rows(
    "suites",
    "tables-suites",
    &["suites"],
    &[
        text("id", "Id"),
        text("name", "Name"),
        text("kind", "Kind"),
        text("owner", "Owner").at("owner.name"),
        count("planned", "Planned").summed(),
        count("run", "Run").summed(),
        count("passed", "Passed").summed(),
        count("failed", "Failed").summed(),
        percent("run_share", "Run, of those planned"),
        percent("pass_rate", "Passed, of those run"),
        percent("failed_share", "Failed, of those run"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);

pub const TESTS: Sheet = figures(
    "tests",
    "tables-tests",
    &["tests"],
    &[
        count("planned", "Planned").by(SumOf("suites", "planned")),
        count("run", "Run").by(SumOf("suites", "run")),
        count("passed", "Passed").by(SumOf("suites", "passed")),
        count("failed", "Failed").by(SumOf("suites", "failed")),
        percent("run_share", "Run, of those planned"),
        percent("pass_rate", "Passed, of those run"),
        percent("failed_share", "Failed, of those run"),
    ],
);

pub const DEFECTS: Sheet = rows(
    "defects",
    "tables-defects",
    &["defects"],
    &[
        date("date", "Date"),
        count("opened", "Opened"),
        count("closed", "Closed"),
        count("open", "Open"),
        count("critical", "Critical, of those open"),
        text("owner", "Owner").at("owner.name"),
        text("notes", "Notes"),
    ],
);

pub const SPRINTS: Sheet = rows(
    "sprints",
    "tables-sprints",
    &["sprints"],
    &[
        text("id", "Id"),
        text("name", "Name"),
        text("phase", "Phase").means("over, running or ahead"),
        text("owner", "Owner").at("owner.name"),
        date("from", "From"),
        date("to", "To"),
        decimal("committed", "Committed"),
        decimal("completed", "Completed"),
        decimal("added", "Added"),
        decimal("left", "Left"),
        percent("completion", "Completed, of those committed"),
        percent("added_share", "Added, of those committed"),
        text("goal", "Goal"),
        text("notes", "Notes"),
    ],
);

pub const VELOCITY: Sheet = figures(
    "velocity",
    "tables-velocity",
    &["velocity"],
    &[
        count("sprints", "Sprints"),
        decimal("mean", "Mean"),
        decimal("low", "Lowest"),
        decimal("high", "Highest"),
        percent("completion", "Completed, of those committed"),
    ],
);

/// The ways in which work is counted.
const LINES: &str = "burn_up.tasks|sprints";

pub const BURN_UP: Sheet = rows(
    "burn_up",
    "tables-burn-up",
    &[LINES],
    &[
        text("of", "Counted by").at("@key").means("tasks or sprints"),
        date("weeks_to", "Last week until"),
        decimal("slow.per_week", "Slow pace (a week)"),
        date("slow.date", "Finish at the slow pace"),
        decimal("fast.per_week", "Fast pace (a week)"),
        date("fast.date", "Finish at the fast pace"),
        text("no_pace", "Why there is no pace"),
    ],
);

pub const BURN_UP_SCOPE: Sheet = rows(
    "burn_up_scope",
    "tables-burn-up-scope",
    &[LINES, "scope"],
    &[
        text("of", "Counted by").at("../@key").means("tasks or sprints"),
        date("date", "Date"),
        decimal("amount", "Scope").means("from that day on"),
        text("by", "By").means("begin, baseline, sprint or no-baseline"),
        text("record", "Record").means("the name of the baseline, or the id of the sprint"),
    ],
);

pub const BURN_UP_DONE: Sheet = rows(
    "burn_up_done",
    "tables-burn-up-done",
    &[LINES, "done"],
    &[
        text("of", "Counted by").at("../@key").means("tasks or sprints"),
        date("date", "Date"),
        decimal("amount", "Done").means("by that day, in all"),
    ],
);
