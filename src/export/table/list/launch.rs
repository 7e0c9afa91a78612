//! Launch readiness, gates and outages.

use crate::export::table::Sheet;
use crate::export::table::column::{boolean, count, date, text};
use crate::export::table::sheet::rows;

pub const READINESS: Sheet = rows(
    "readiness",
    "tables-readiness",
    &["readiness"],
    &[
        text("id", "Id"),
        text("what", "What"),
        text("category", "Category"),
        text("gate", "Gate"),
        text("owner", "Owner").at("owner.name"),
        date("due", "Due"),
        boolean("done", "Done"),
        date("done_on", "Done on"),
        boolean("overdue", "Overdue"),
        text("evidence", "Evidence"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);

pub const GATES: Sheet = rows(
    "gates",
    "tables-gates",
    &["gates"],
    &[
        text("milestone", "Milestone"),
        date("date", "Date"),
        count("days_left", "Days left"),
        text("verdict", "Verdict"),
        count("done", "Items done"),
        count("open", "Items open"),
        count("overdue", "Items overdue"),
        text("decision", "Decision"),
        boolean("decided", "Decided"),
        text("items", "Items"),
    ],
);

pub const OUTAGES: Sheet = rows(
    "outages",
    "tables-outages",
    &["outages"],
    &[
        text("task", "Task"),
        text("from", "From"),
        text("to", "To"),
        boolean("over", "Over"),
        count("days_left", "Days left"),
        count("working_minutes", "Working minutes in it"),
        boolean("off_plan", "Not when the plan has its task"),
        text("freezes", "Freezes it falls into"),
        text("communications", "Told by"),
    ],
);
