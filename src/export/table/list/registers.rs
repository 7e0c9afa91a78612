//! Issues, decisions and changes.

use crate::export::table::Sheet;
use crate::export::table::column::{count, date, decimal, money, text};
use crate::export::table::sheet::rows;

pub const ISSUES: Sheet = rows(
    "issues",
    "tables-issues",
    &["issues"],
    &[
        text("id", "Id"),
        text("title", "Title"),
        count("severity", "Severity (1 to 5)"),
        text("status", "Status"),
        text("owner", "Owner").at("owner.name"),
        date("raised", "Raised"),
        date("due", "Due"),
        date("closed", "Closed"),
        count("age_days", "Age (days)").means("since it was raised, or from then until it was closed"),
        text("blocks", "Blocks"),
        text("escalated_to", "Escalated to").at("escalated_to.name"),
        text("resolution", "Resolution"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);

pub const DECISIONS: Sheet = rows(
    "decisions",
    "tables-decisions",
    &["decisions"],
    &[
        text("id", "Id"),
        text("title", "Title"),
        text("status", "Status"),
        text("owner", "Owner").at("owner.name"),
        text("decider", "Decider").at("decider.name"),
        date("needed_by", "Needed by"),
        count("days_left", "Days left"),
        date("latest", "Latest").means("the last day that delays nothing"),
        count("delay.finish_days", "Each day after that moves the finish by (working days)"),
        money("delay_cost", "Cost of a day's delay"),
        date("made", "Made"),
        text("recommendation", "Recommendation"),
        text("outcome", "Outcome"),
        text("why", "Why"),
        text("affects", "Affects"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);

pub const OPTIONS: Sheet = rows(
    "decision_options",
    "tables-decision-options",
    &["decisions", "options"],
    &[
        text("decision", "Decision").at("../id"),
        text("title", "Option"),
        decimal("days", "Days"),
        money("cost", "Cost"),
    ],
);

pub const CHANGES: Sheet = rows(
    "changes",
    "tables-changes",
    &["changes.items"],
    &[
        text("id", "Id"),
        text("title", "Title"),
        text("status", "Status"),
        text("requested_by", "Requested by").at("requested_by.name"),
        text("owner", "Owner").at("owner.name"),
        date("raised", "Raised"),
        text("approver", "Approver").at("approver.name"),
        date("decided", "Decided"),
        decimal("impact.days", "Days").means("working days that it adds"),
        money("impact.cost", "Cost"),
        text("funded_by", "Funded by").means("contingency, or budget"),
        text("line", "Line"),
        text("impact.scope", "Scope"),
        text("impact.quality", "Quality"),
        text("reason", "Reason"),
        text("communicated", "Communicated to").at("communicated.to"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);
