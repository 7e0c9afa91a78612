//! The schedule: tasks and their links, milestones, baselines, and how the plan came from one to the other.

use crate::export::table::Sheet;
use crate::export::table::column::{boolean, count, date, decimal, money, percent, text};
use crate::export::table::formula::Formula::{Cell, Minus, Plus};
use crate::export::table::sheet::{figures, rows};

pub const SCHEDULE: Sheet = figures(
    "schedule",
    "tables-schedule",
    &["schedule"],
    &[
        date("start", "Start"),
        date("finish", "Finish, forecast"),
        date("baseline_finish", "Finish, baseline"),
        decimal("slip_days", "Slip (working days)"),
        percent("progress", "Progress"),
        percent("planned_progress", "Progress planned by now"),
        text("float_not_told", "Why float of some work is not told"),
    ],
);

pub const TASKS: Sheet = rows(
    "tasks",
    "tables-tasks",
    &["schedule.tasks"],
    &[
        text("id", "Id"),
        text("name", "Name"),
        text("kind", "Kind").means("task, milestone or summary"),
        text("parent", "Part of"),
        text("workstream", "Workstream"),
        text("site", "Site"),
        text("owner", "Owner"),
        text("status", "Status"),
        percent("progress", "Progress"),
        date("start", "Start, forecast"),
        date("finish", "Finish, forecast"),
        decimal("duration_days", "Duration (working days)"),
        text("duration", "Duration, as written"),
        text("calendar", "Calendar"),
        count("priority", "Priority"),
        text("repeat.every", "Comes again every"),
        count("repeat.times", "So many times"),
        date("baseline_start", "Start, baseline"),
        date("baseline_finish", "Finish, baseline"),
        decimal("slip_days", "Slip (working days)").means("finish forecast after finish in the baseline"),
        date("started", "Started"),
        date("finished", "Finished"),
        date("early_start", "Early start"),
        date("early_finish", "Early finish"),
        date("late_start", "Late start"),
        date("late_finish", "Late finish"),
        decimal("total_float_days", "Total float (working days)"),
        decimal("free_float_days", "Free float (working days)"),
        boolean("critical", "Critical"),
        text("driver.by", "Driven by")
            .means("what sets the start: a link, a limit, the start of the project …"),
        text("driver.record", "Driving record"),
        text("after", "After")
            .at("after.id")
            .means("predecessors; their kinds and lags are in the table links"),
        date("deadline", "Deadline"),
        decimal("deadline_slip_days", "After the deadline (days)"),
        text("effort.planned", "Effort, planned"),
        text("effort.actual", "Effort, actual"),
        text("remaining", "Work left"),
        text("earned", "Earned by").means("how progress becomes earned value; percent where it is empty"),
        money("cost", "Cost").means("as planned with the task"),
        text("line", "Budget line"),
        text("vendor", "Vendor").at("vendor.name"),
        text("deliverable", "Deliverable"),
        text("objective", "Objective"),
        date("blocked.since", "Blocked since"),
        text("blocked.why", "Blocked because"),
        text("blocked.needs", "Blocked until"),
        boolean("inactive", "Inactive"),
        text("tags", "Tags"),
        text("notes", "Notes"),
    ],
);

pub const LINKS: Sheet = rows(
    "links",
    "tables-links",
    &["schedule.tasks", "after"],
    &[
        text("task", "Task").at("../id"),
        text("after", "After").at("id"),
        text("kind", "Kind").means("FS, SS, FF or SF"),
        text("lag", "Lag"),
    ],
);

pub const STEPS: Sheet = rows(
    "task_steps",
    "tables-task-steps",
    &["schedule.tasks", "steps"],
    &[
        text("task", "Task").at("../id"),
        text("name", "Name"),
        decimal("weight", "Weight"),
        boolean("done", "Done"),
        date("done_on", "Done on"),
    ],
);

pub const MILESTONES: Sheet = rows(
    "milestones",
    "tables-milestones",
    &["schedule.milestones"],
    &[
        text("id", "Id"),
        text("name", "Name"),
        text("status", "Status"),
        date("date", "Forecast"),
        date("committed", "Committed"),
        date("baseline", "Baseline"),
        decimal("slip_days", "Slip against the baseline (working days)"),
        decimal("committed_slip_days", "Slip against the commitment (working days)"),
        date("p50", "Kept in 5 of 10 runs"),
        date("p80", "Kept in 8 of 10 runs"),
        percent("on_time_chance", "Chance of the committed date"),
    ],
);

pub const BASELINES: Sheet = rows(
    "baselines",
    "tables-baselines",
    &["schedule.baselines"],
    &[
        text("name", "Name"),
        date("taken", "Taken"),
        boolean("current", "In use"),
        date("finish", "Finish"),
        decimal("slip_days", "From its finish to the forecast (working days)"),
        money("budget", "Budget"),
    ],
);

pub const BASELINE_TASKS: Sheet = rows(
    "baseline_tasks",
    "tables-baseline-tasks",
    &["schedule.baselines", "tasks"],
    &[
        text("baseline", "Baseline").at("../name"),
        text("id", "Task"),
        date("start", "Start"),
        date("finish", "Finish"),
        decimal("slip_days", "From its finish to the forecast (working days)"),
    ],
);

pub const BRIDGE: Sheet = figures(
    "bridge",
    "tables-bridge",
    &["schedule.bridge"],
    &[
        date("days.from", "Finish, baseline"),
        date("days.to", "Finish, forecast"),
        decimal("days.total", "Working days between them"),
        decimal("days.approved", "Days of approved changes"),
        decimal("days.slip", "Days of slip on the longest path"),
        decimal("days.unexplained", "Days not explained"),
        text("money.starts_at", "The money starts at").means("baseline, or lines: what was first agreed"),
        money("money.from", "Budget, baseline"),
        money("money.to", "Cost, forecast"),
        money("money.total", "Money between them").by(Minus(&Cell("money.to"), &Cell("money.from"))),
        money("money.approved", "Money of approved changes"),
        money("money.removed", "Money of lines taken out"),
        money("money.unexplained", "Money not explained"),
    ],
);

pub const BRIDGE_LINES: Sheet = rows(
    "bridge_lines",
    "tables-bridge-lines",
    &["schedule.bridge.money.lines"],
    &[
        text("line", "Line"),
        money("from", "From").summed(),
        money("approved", "Approved changes").summed(),
        money("unapproved", "Changes not approved").summed(),
        money("rewritten", "Rewritten").summed(),
        money("overrun", "Overrun").summed(),
        money("to", "To").summed().by(Plus(
            &Plus(&Cell("from"), &Plus(&Cell("approved"), &Cell("unapproved"))),
            &Plus(&Cell("rewritten"), &Cell("overrun")),
        )),
    ],
);
