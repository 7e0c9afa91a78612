//! The projects of a portfolio, and what is compared between them.

use crate::export::table::Sheet;
use crate::export::table::column::{boolean, count, date, decimal, money, percent, text};
use crate::export::table::sheet::rows;

/// All tables of a portfolio, taken from its own document.
pub const PORTFOLIO: &[Sheet] =
    &[PROJECTS, DATES, COLLISIONS, HANDOVERS, DECISIONS, RISKS, VENDORS, WORKLOAD];

const PROJECTS: Sheet = rows(
    "projects",
    "tables-projects",
    &["projects"],
    &[
        text("folder", "Folder"),
        text("group", "Group"),
        text("name", "Name"),
        text("failure", "Why nothing is known"),
        text("status", "Status"),
        text("called", "Called").means("where the manager calls it otherwise"),
        boolean("complete", "Complete"),
        boolean("not_started", "Not started"),
        boolean("part", "Of a part alone"),
        date("as_of", "Figures of"),
        date("finish", "Finish"),
        count("slip_days", "Slip (working days)"),
        percent("progress", "Work done"),
        text("currency", "Currency"),
        money("approved", "Approved"),
        money("forecast", "Forecast"),
        text("next.name", "Next milestone"),
        date("next.date", "Its date"),
        text("cause", "Cause").at("across.cause.text"),
        text("site", "Site"),
    ],
);

const DATES: Sheet = rows(
    "key_dates",
    "tables-key-dates",
    &["projects", "across.dates"],
    &[
        text("folder", "Folder").at("../folder"),
        text("project", "Project").at("../name"),
        text("what", "What").means("go-live, outage or milestone"),
        text("id", "Id"),
        text("name", "Name"),
        date("from", "From"),
        date("to", "To"),
        boolean("over", "Over"),
        count("slip_days", "Slip (working days)"),
        text("touches", "Touches").at("touches.name"),
    ],
);

const COLLISIONS: Sheet = rows(
    "collisions",
    "tables-collisions",
    &["collisions"],
    &[
        text("how", "How").means("same-days, freeze, same-week or weekend"),
        text("folders", "Folders").at("events.folder"),
        text("ids", "Ids").at("events.id"),
        text("from", "From").at("events.from"),
        text("to", "To").at("events.to"),
        text("touches", "Touches").at("touches.name"),
        text("freezes", "Freezes").at("freezes.name"),
    ],
);

const HANDOVERS: Sheet = rows(
    "project_handovers",
    "tables-project-handovers",
    &["handovers"],
    &[
        text("folder", "Folder"),
        text("id", "Work that waits"),
        date("needed", "Needed"),
        text("of", "Waits for the project"),
        text("milestone", "Milestone"),
        date("forecast", "Forecast"),
        count("slip_days", "Slip (working days)"),
        count("margin_days", "Margin (calendar days)"),
    ],
);

const DECISIONS: Sheet = rows(
    "open_decisions",
    "tables-open-decisions",
    &["projects", "decisions"],
    &[
        text("folder", "Folder").at("../folder"),
        text("project", "Project").at("../name"),
        text("title", "Title"),
        date("needed_by", "Needed by"),
        text("decider", "Decider"),
    ],
);

const RISKS: Sheet = rows(
    "open_risks",
    "tables-open-risks",
    &["projects", "across.risks"],
    &[
        text("folder", "Folder").at("../folder"),
        text("project", "Project").at("../name"),
        text("id", "Id"),
        text("title", "Title"),
        text("shared", "Shared"),
        count("probability", "Probability"),
        count("impact", "Impact"),
        count("score", "Score"),
        text("band", "Band"),
        text("owner", "Owner"),
        text("currency", "Currency").at("../currency"),
        money("exposure", "Exposure"),
        text("tags", "Tags"),
    ],
);

const VENDORS: Sheet = rows(
    "project_vendors",
    "tables-project-vendors",
    &["projects", "across.vendors"],
    &[
        text("folder", "Folder").at("../folder"),
        text("project", "Project").at("../name"),
        text("name", "Name"),
        text("currency", "Currency").at("../currency"),
        money("contract_value", "Contract value"),
        money("ordered", "Ordered").means("not paid yet"),
        count("open", "Commitments open"),
        count("overdue", "Commitments overdue"),
        count("late", "Commitments kept late"),
        date("next", "Next delivery"),
    ],
);

const WORKLOAD: Sheet = rows(
    "project_workload",
    "tables-project-workload",
    &["projects", "across.people", "weeks"],
    &[
        text("folder", "Folder").at("../../folder"),
        text("project", "Project").at("../../name"),
        text("person", "Person").at("../id"),
        text("name", "Name").at("../name"),
        date("monday", "Week of"),
        decimal("minutes", "Work (minutes)"),
        decimal("capacity", "Capacity (minutes)"),
        decimal("elsewhere", "Work elsewhere (minutes)"),
    ],
);
