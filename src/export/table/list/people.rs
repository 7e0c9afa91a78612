//! People and their work, who answers for what, and who is told what.

use crate::export::table::Sheet;
use crate::export::table::column::{boolean, count, date, decimal, percent, text};
use crate::export::table::sheet::rows;

pub const PEOPLE: Sheet = rows(
    "people",
    "tables-people",
    &["people"],
    &[
        text("id", "Id"),
        text("name", "Name"),
        text("role", "Role"),
        text("organisation", "Organisation"),
        text("owner", "Owner").at("owner.name"),
        decimal("capacity_hours", "Capacity (hours a week)"),
        text("calendar", "Calendar"),
        decimal("critical_hours", "Critical work left (hours)"),
        percent("critical_percent", "Part of the critical work left"),
        text("owns", "In charge of").at("owns.record"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);

pub const ASSIGNMENTS: Sheet = rows(
    "assignments",
    "tables-assignments",
    &["schedule.tasks", "assign"],
    &[
        text("task", "Task").at("../id"),
        text("person", "Person").at("who.id"),
        text("name", "Name").at("who.name"),
        percent("units", "Of their time"),
    ],
);

pub const WORKLOAD: Sheet = rows(
    "workload",
    "tables-workload",
    &["workload.people", "weeks"],
    &[
        text("person", "Person").at("../id"),
        text("name", "Name").at("../name"),
        date("week", "Week").means("its Monday"),
        decimal("capacity_hours", "Capacity (hours)"),
        decimal("elsewhere_hours", "Busy elsewhere (hours)"),
        percent("percent", "Load"),
        boolean("over", "Over capacity"),
        text("tasks", "Tasks").at("tasks.id"),
        boolean("complete", "Complete")
            .at("../../workload.complete")
            .means("all tasks are shown, and so all work counts"),
    ],
);

pub const ABSENCE_HITS: Sheet = rows(
    "absence_hits",
    "tables-absence-hits",
    &["absence_hits"],
    &[
        text("person", "Person"),
        date("from", "From"),
        date("to", "To"),
        text("task", "Task"),
        decimal("days", "Days"),
        text("part", "Part").means("works on it, or leads it"),
        boolean("critical", "Critical"),
        text("milestone", "Milestone"),
        text("cover", "Cover").at("cover.person"),
    ],
);

pub const OWNERSHIP: Sheet = rows(
    "ownership",
    "tables-ownership",
    &["ownership"],
    &[
        text("item", "Item"),
        text("accountable", "Accountable").at("accountable.name"),
        text("responsible", "Responsible").at("responsible.name"),
        text("consulted", "Consulted").at("consulted.name"),
        text("informed", "Informed").at("informed.name"),
        text("task", "Task"),
        count("accountable_count", "How many are accountable"),
    ],
);

pub const STAKEHOLDERS: Sheet = rows(
    "stakeholders",
    "tables-stakeholders",
    &["stakeholders"],
    &[
        text("id", "Id"),
        text("name", "Name"),
        text("group", "Group"),
        text("influence", "Influence"),
        text("interest", "Interest"),
        text("quadrant", "Quadrant"),
        text("involvement", "Involvement"),
        text("owner", "Owner").at("owner.name"),
        text("channel", "Channel"),
        text("needs", "Needs to know"),
        text("told_by", "Told by"),
        decimal("wanted_days", "To be told every (days)"),
        text("gap", "Gap").means("nothing, or too-rare"),
        text("notes", "Notes"),
    ],
);

pub const COMMUNICATIONS: Sheet = rows(
    "communications",
    "tables-communications",
    &["communications"],
    &[
        text("id", "Id"),
        text("what", "What"),
        text("audience", "To"),
        text("cadence", "How often"),
        text("channel", "Channel"),
        text("owner", "Owner").at("owner.name"),
        date("last", "Last"),
        date("next", "Next"),
        date("due", "Due"),
        count("overdue_days", "Overdue (days)"),
        text("notes", "Notes"),
    ],
);

pub const UPDATES: Sheet = rows(
    "updates",
    "tables-updates",
    &["updates"],
    &[
        date("date", "Date"),
        text("author", "Author").at("author.name"),
        text("called", "Called"),
        text("headline", "Headline"),
        text("reason", "Reason"),
    ],
);
