//! What is delivered and handed over, what was learned, and what the project is for.

use crate::export::table::Sheet;
use crate::export::table::column::{boolean, count, date, decimal, percent, text};
use crate::export::table::sheet::rows;

pub const DELIVERABLES: Sheet = rows(
    "deliverables",
    "tables-deliverables",
    &["deliverables"],
    &[
        text("task", "Task"),
        text("deliverable", "Deliverable"),
        text("state", "State").means("open, done, accepted, conditional or rejected"),
        text("sign_off", "Sign-off"),
        count("waiting_days", "Waits for its sign-off (days)"),
    ],
);

pub const SIGN_OFFS: Sheet = rows(
    "sign_offs",
    "tables-sign-offs",
    &["sign_offs"],
    &[
        text("id", "Id"),
        text("deliverable", "Deliverable"),
        text("status", "Status"),
        text("owner", "Owner").at("owner.name"),
        text("by", "By").at("by.name"),
        date("date", "Date"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);

pub const HANDOVERS: Sheet = rows(
    "handovers",
    "tables-handovers",
    &["handovers"],
    &[
        text("id", "Id"),
        text("what", "What"),
        text("owner", "Owner").at("owner.name"),
        text("to", "To").at("to.name"),
        date("due", "Due"),
        count("days_left", "Days left"),
        boolean("done", "Done"),
        date("done_on", "Done on"),
        text("notes", "Notes"),
    ],
);

pub const FOLLOW_UPS: Sheet = rows(
    "follow_ups",
    "tables-follow-ups",
    &["follow_ups"],
    &[
        text("id", "Id"),
        text("what", "What"),
        text("owner", "Owner").at("owner.name"),
        date("due", "Due"),
        count("days_left", "Days left"),
        boolean("done", "Done"),
        date("done_on", "Done on"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);

pub const LESSONS: Sheet = rows(
    "lessons",
    "tables-lessons",
    &["lessons"],
    &[
        text("id", "Id"),
        text("title", "Title"),
        text("went", "Went"),
        text("what", "What happened"),
        text("next_time", "Next time"),
        text("owner", "Owner").at("owner.name"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);

pub const OBJECTIVES: Sheet = rows(
    "objectives",
    "tables-objectives",
    &["project.objectives"],
    &[
        text("id", "Id"),
        text("outcome", "Outcome"),
        text("measure", "Measure"),
        text("unit", "Unit"),
        decimal("from", "From"),
        decimal("now", "Now"),
        decimal("target", "Target"),
        percent("reached", "Reached, of the way"),
        text("owner", "Owner").at("owner.name"),
        text("notes", "Notes"),
    ],
);

pub const READINGS: Sheet = rows(
    "objective_readings",
    "tables-objective-readings",
    &["project.objectives", "readings"],
    &[text("objective", "Objective").at("../id"), date("date", "Date"), decimal("value", "Value")],
);

pub const SITES: Sheet = rows(
    "sites",
    "tables-sites",
    &["sites.items"],
    &[
        text("name", "Name"),
        date("start", "Start"),
        date("finish", "Finish"),
        decimal("slip_days", "Slip (working days)"),
        percent("progress", "Progress"),
        count("finished", "Tasks finished"),
        count("blocked", "Tasks blocked"),
        text("next_milestone", "Next milestone"),
        text("tasks", "Tasks"),
    ],
);
