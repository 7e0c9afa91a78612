//! The forecast: the dates and costs that so many of the runs keep, and the tasks that decide it.

use crate::export::table::Sheet;
use crate::export::table::column::{count, date, decimal, money, percent, text};
use crate::export::table::sheet::{figures, rows};

pub const FORECAST: Sheet = figures(
    "forecast",
    "tables-forecast",
    &["forecast"],
    &[
        count("runs", "Runs"),
        count("seed", "Seed"),
        count("uncertain_tasks", "Tasks with a range"),
        date("finish.p10", "Finish kept in 1 of 10 runs (P10)"),
        date("finish.p50", "Finish kept in 5 of 10 runs (P50)"),
        date("finish.p80", "Finish kept in 8 of 10 runs (P80)"),
        date("finish.p90", "Finish kept in 9 of 10 runs (P90)"),
        date("finish.promised", "Promised finish"),
        percent("finish.on_time_chance", "Chance of the promised finish"),
        decimal("duration_days.mean", "Duration, mean (working days)"),
        decimal("duration_days.sd", "Duration, standard deviation (working days)"),
        decimal("duration_days.p10", "Duration, P10 (working days)"),
        decimal("duration_days.p50", "Duration, P50 (working days)"),
        decimal("duration_days.p80", "Duration, P80 (working days)"),
        decimal("duration_days.p90", "Duration, P90 (working days)"),
        money("cost.p10", "Cost, P10"),
        money("cost.p50", "Cost, P50"),
        money("cost.p80", "Cost, P80"),
        money("cost.p90", "Cost, P90"),
    ],
);

pub const TASKS: Sheet = rows(
    "forecast_tasks",
    "tables-forecast-tasks",
    &["forecast.tasks"],
    &[
        text("id", "Task"),
        percent("criticality", "Critical in so many runs"),
        decimal("sensitivity", "Sensitivity").means("rank correlation with the finish, -1 to 1"),
        decimal("swing_days", "Swing (working days)"),
    ],
);
