//! Vendors and what they have promised.

use crate::export::table::Sheet;
use crate::export::table::column::{boolean, count, date, decimal, money, text};
use crate::export::table::sheet::rows;

pub const VENDORS: Sheet = rows(
    "vendors",
    "tables-vendors",
    &["vendors"],
    &[
        text("id", "Id"),
        text("name", "Name"),
        text("service", "Service"),
        text("owner", "Owner").at("owner.name"),
        text("contact", "Contact"),
        money("contract_value", "Contract value"),
        money("paid", "Paid"),
        money("ordered", "Ordered").means("not paid yet"),
        money("contract_left", "Left of the contract"),
        count("kept", "Commitments kept"),
        count("late", "Commitments kept late"),
        count("open", "Commitments open"),
        count("overdue", "Commitments overdue"),
        count("days_late", "Days late, in all"),
        text("response", "Response time"),
        text("escalation", "Escalation"),
        text("tasks", "Tasks"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);

pub const COMMITMENTS: Sheet = rows(
    "commitments",
    "tables-commitments",
    &["vendors", "commitments"],
    &[
        text("vendor", "Vendor").at("../id"),
        text("what", "What"),
        text("state", "State").means("kept, late, delivered, open or overdue"),
        date("due", "Due"),
        date("promised", "Promised anew for"),
        date("delivered", "Delivered"),
        count("slip_days", "Slip (calendar days)"),
        text("task", "Task"),
        text("waits.task", "Task that waits"),
        date("waits.start", "It starts"),
        date("waits.late_start", "It must start by"),
        decimal("waits.days_left", "Days left until then"),
        boolean("waits.critical", "It is critical"),
        text("waits.milestones", "Milestones behind it"),
    ],
);
