//! Money: the lines and their sums, the months, the reserve, and every row of the ledger.

use crate::export::table::column::{boolean, count, date, decimal, money, month, text};
use crate::export::table::formula::Formula::{self, Cell, Minus, RunningSum, SumOf};
use crate::export::table::sheet::{figures, rows};
use crate::export::table::{Column, Sheet};

/// What may still be ordered: what is approved, less what is spent and ordered.
const REMAINING: Column = money("remaining", "Remaining")
    .by(Minus(&Minus(&Cell("approved"), &Cell("actual")), &Cell("committed")))
    .means("approved less actual less committed");

/// Negative where it will cost more than is approved.
const VARIANCE: Column = money("variance", "Variance")
    .by(Minus(&Cell("approved"), &Cell("forecast")))
    .means("approved less forecast; negative where it will cost more than is approved");

const APPROVED: Column =
    money("approved", "Approved").means("the budget, with the changes that are approved");
const ACTUAL: Column = money("actual", "Actual").means("booked until the status date");
const COMMITTED: Column = money("committed", "Committed").means("ordered, and not booked yet");
const FORECAST: Column = money("forecast", "Forecast").means("what it will have cost in the end");

const DRAWN: Column = money("drawn", "Drawn from contingency")
    .means("what approved changes draw from it; in the forecast, and not in what is approved");

const fn line(key: &'static str) -> Formula {
    SumOf("lines", key)
}

pub const LINES: Sheet = rows(
    "lines",
    "tables-lines",
    &["budget.lines"],
    &[
        text("id", "Id"),
        text("name", "Name"),
        text("category", "Category"),
        text("workstream", "Workstream"),
        text("phase", "Phase"),
        text("owner", "Owner"),
        money("amount", "Original").summed().means("before changes"),
        APPROVED.summed(),
        ACTUAL.summed(),
        COMMITTED.summed(),
        FORECAST.summed(),
        DRAWN.summed(),
        REMAINING.summed(),
        VARIANCE.summed(),
        text("amount_from", "Original is").means("given, or labour: the planned effort of its tasks"),
        text("forecast_from", "Forecast is").means("given by its owner, expected by the ledger, or computed"),
        money("unbooked", "Unbooked")
            .summed()
            .means("what of the forecast is neither booked, ordered nor planned for later"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);

pub const BUDGET: Sheet = figures(
    "budget",
    "tables-budget",
    &["budget"],
    &[
        money("original", "Original"),
        APPROVED.by(line("approved")),
        ACTUAL.by(line("actual")),
        COMMITTED.by(line("committed")),
        FORECAST.by(line("forecast")),
        DRAWN,
        REMAINING,
        VARIANCE,
        money("planned_to_date", "Planned until now"),
        money("changes_approved", "Approved changes"),
        money("changes_pending", "Changes that wait for a decision"),
        text("changes_not_told", "Why changes are not told"),
        money("unapproved.cost", "Changes that were made and not approved"),
        decimal("unapproved.days", "Their working days"),
        money("unplanned", "Approved, and in no month of the plan"),
        money("run_rate", "Spent in a month, lately"),
        month("money_ends", "Month in which the money ends"),
        date("last_actual", "Newest booking"),
        boolean("complete", "All lines and all changes are shown")
            .means("false where the sums are not the whole project's"),
        boolean("lines_complete", "All lines are shown"),
        boolean("changes_complete", "The money of all changes is known"),
        text("earned_value_not_computable", "Why there is no earned value"),
    ],
);

/// The columns of a cut through the lines.
const CUT: &[Column] = &[
    text("name", "Name"),
    boolean("rest", "The rest").means("true where it holds what belongs to none"),
    APPROVED.summed(),
    ACTUAL.summed(),
    COMMITTED.summed(),
    FORECAST.summed(),
    DRAWN.summed(),
    REMAINING.summed(),
    VARIANCE.summed(),
    text("lines", "Lines"),
];

pub const CATEGORIES: Sheet = rows("categories", "tables-categories", &["budget.categories"], CUT);
pub const WORKSTREAMS: Sheet = rows("workstreams", "tables-workstreams", &["budget.workstreams"], CUT);
pub const PHASES: Sheet = rows(
    "phases",
    "tables-phases",
    &["budget.phases"],
    &[
        text("name", "Name"),
        text("id", "Id"),
        boolean("rest", "The rest").means("true where it holds what belongs to none"),
        APPROVED.summed(),
        ACTUAL.summed(),
        COMMITTED.summed(),
        FORECAST.summed(),
        DRAWN.summed(),
        REMAINING.summed(),
        VARIANCE.summed(),
        text("lines", "Lines"),
    ],
);

pub const SUPPLIERS: Sheet = rows(
    "suppliers",
    "tables-suppliers",
    &["budget.suppliers"],
    &[
        text("name", "Name"),
        text("vendor", "Vendor").means("the id in the register of vendors"),
        boolean("rest", "The rest").means("true where it holds what is of no supplier"),
        ACTUAL.summed(),
        COMMITTED.summed(),
        FORECAST.summed(),
        money("contract", "Contract"),
        money("left", "Left of the contract")
            .by(Minus(&Minus(&Cell("contract"), &Cell("actual")), &Cell("committed")))
            .means("contract less actual less committed"),
        money("without_reference", "Open, of orders without a reference"),
    ],
);

pub const ORDERS: Sheet = rows(
    "orders",
    "tables-orders",
    &["budget.suppliers", "orders"],
    &[
        text("supplier", "Supplier").at("../name"),
        text("reference", "Reference"),
        text("line", "Line"),
        money("ordered", "Ordered").summed(),
        money("open", "Open").summed().means("not paid yet"),
    ],
);

pub const BURN: Sheet = rows(
    "burn",
    "tables-burn",
    &["budget.burn"],
    &[
        month("month", "Month"),
        money("planned", "Planned").summed(),
        money("actual", "Actual").summed(),
        money("committed", "Ordered in the month").summed(),
        money("open", "Not paid yet, of what was ordered").summed(),
        money("forecast", "Expected in the month").summed(),
        money("cumulative_planned", "Planned, in all").by(RunningSum("planned")),
        money("cumulative_actual", "Actual, in all").by(RunningSum("actual")),
        money("cumulative_forecast", "Forecast, in all"),
    ],
);

pub const CONTINGENCY: Sheet = figures(
    "contingency",
    "tables-contingency",
    &["budget.contingency"],
    &[
        money("amount", "Contingency"),
        money("drawn", "Drawn"),
        money("left", "Left").by(Minus(&Cell("amount"), &Cell("drawn"))),
        money("pending", "Asked for"),
        decimal("reserve_days", "Reserve (working days)"),
        count("days_drawn", "Drawn (working days)"),
        decimal("days_left", "Left (working days)").by(Minus(&Cell("reserve_days"), &Cell("days_drawn"))),
        count("days_pending", "Asked for (working days)"),
        boolean("complete", "The money of all changes is known")
            .means("false where more may be drawn, and less be left"),
    ],
);

pub const DRAWS: Sheet = rows(
    "contingency_draws",
    "tables-contingency-draws",
    &["budget.contingency.draws"],
    &[
        text("change", "Change"),
        text("state", "State").means("approved, unapproved or pending"),
        money("amount", "Amount").summed(),
        decimal("days", "Working days").summed(),
        text("approver", "Approver"),
        date("decided", "Decided"),
    ],
);

pub const EXPOSURE: Sheet = figures(
    "exposure",
    "tables-exposure",
    &["budget.exposure"],
    &[
        count("open", "Open risks"),
        count("with_cost", "Of those, with a cost"),
        money("now", "Exposure").means("the sum of chance times mean cost"),
        boolean("complete", "All risks are shown"),
    ],
);

/// An amount from a day on.
const STEP: &[Column] = &[date("from", "From"), money("amount", "Amount")];

pub const EXPOSURE_OVER_TIME: Sheet =
    rows("exposure_over_time", "tables-exposure-over-time", &["budget.exposure.over_time"], STEP);

pub const CONTINGENCY_LEFT: Sheet =
    rows("contingency_left", "tables-contingency-left", &["budget.exposure.contingency_left"], STEP);

pub const OWN_WORK: Sheet = rows(
    "own_work",
    "tables-own-work",
    &["budget.own_work.workstreams"],
    &[
        text("name", "Workstream").means("empty for work of none"),
        count("tasks", "Tasks").means("those with planned and actual effort"),
        decimal("planned_days", "Planned effort (days)"),
        decimal("earned_days", "Planned for what is done (days)"),
        decimal("actual_days", "Actual effort (days)"),
        money("planned_cost", "Planned cost"),
        money("earned_cost", "Planned cost of what is done"),
        money("actual_cost", "Actual cost").means("absent where the rate of one person would follow"),
    ],
);

pub const ENTRIES: Sheet = rows(
    "entries",
    "tables-entries",
    &["budget.entries"],
    &[
        date("date", "Date"),
        text("line", "Line"),
        money("amount", "Amount").means("negative for a credit"),
        text("kind", "Kind").means("actual, or committed"),
        text("supplier", "Supplier"),
        text("reference", "Reference"),
        text("note", "Note"),
    ],
);
