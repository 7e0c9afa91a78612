//! The plans kept and the bridge from the one in use to the forecast, in the public data format.

use crate::analysis::bridge;
use crate::checks::Report;
use crate::edition::baseline::BaselineTimes;
use crate::edition::times::PathSlip;
use crate::units::{Date, Money};
use serde::Serialize;

#[derive(Serialize)]
pub struct Baseline<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    taken: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finish: Option<Date>,
    /// Working days from its finish to the forecast one.
    #[serde(skip_serializing_if = "Option::is_none")]
    slip_days: Option<i32>,
    current: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    budget: Option<Money>,
    tasks: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    start: Date,
    finish: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip_days: Option<i32>,
}

/// From the baseline in use to the forecast.
#[derive(Serialize)]
pub struct Bridge<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<Days<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    money: Option<Amounts<'a>>,
}

#[derive(Serialize)]
struct Days<'a> {
    from: Date,
    to: Date,
    total: i32,
    /// Absent where not every change is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    approved: Option<i32>,
    /// Absent where not every change is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    slip: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<Vec<Step<'a, i32>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<Vec<Step<'a, i32>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unexplained: Option<i32>,
    /// Why there are no steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    path_not_told: Option<&'static str>,
}

#[derive(Serialize)]
struct Amounts<'a> {
    /// `baseline`, or `lines`: what was first agreed.
    starts_at: &'static str,
    from: Money,
    to: Money,
    total: Money,
    approved: Money,
    changes: Vec<Step<'a, Money>>,
    /// Changes that were made and that nobody approved.
    unapproved: Vec<Step<'a, Money>>,
    rewritten: Vec<Step<'a, Money>>,
    removed: Money,
    overruns: Vec<Step<'a, Money>>,
    unexplained: Money,
    lines: Vec<LineSteps<'a>>,
}

/// The steps of one line, or of what belongs to none.
#[derive(Serialize)]
struct LineSteps<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<&'a str>,
    from: Money,
    approved: Money,
    unapproved: Money,
    rewritten: Money,
    overrun: Money,
    to: Money,
}

#[derive(Serialize)]
struct Step<'a, T: Serialize> {
    id: &'a str,
    by: T,
}

pub fn baselines(report: &Report) -> Vec<Baseline<'_>> {
    let (schedule, tasks) = (report.edition.schedule(), report.edition.tasks());
    let rows = |kept: &BaselineTimes| {
        let rows = tasks.iter().zip(&kept.tasks).zip(&kept.slips);
        rows.filter_map(|((task, span), slip)| {
            let span = (*span)?;
            Some(Row { id: &task.record.id, start: span.start, finish: span.finish, slip_days: *slip })
        })
        .collect()
    };
    let one = |kept| baseline(report, kept, rows(kept));
    schedule.baselines.iter().map(one).collect()
}

fn baseline<'a>(report: &'a Report, kept: &'a BaselineTimes, tasks: Vec<Row<'a>>) -> Baseline<'a> {
    let schedule = report.edition.schedule();
    let slip = |(agreed, forecast)| schedule.work_counts.between(agreed, forecast);
    let known = kept.money.as_ref().filter(|money| money.lines.iter().any(Option::is_some));
    Baseline {
        name: &kept.name,
        taken: kept.taken,
        finish: kept.finish,
        slip_days: kept.finish.zip(schedule.finish).and_then(slip),
        current: kept.current,
        budget: known.map(|money| money.total.unwrap_or_else(|| money.lines.iter().flatten().copied().sum())),
        tasks,
    }
}

pub fn bridge(report: &Report) -> Option<Bridge<'_>> {
    let figures = report.figures.bridge.as_ref()?;
    Some(Bridge {
        days: figures.days.as_ref().map(|found| days(report, found)),
        money: figures.amounts.as_ref().map(|found| amounts(report, found)),
    })
}

fn days<'a>(report: &'a Report, found: &bridge::Days) -> Days<'a> {
    let (tasks, changes) = (report.edition.tasks(), report.edition.changes());
    Days {
        from: found.from,
        to: found.to,
        total: found.total,
        approved: report.edition.changes_complete().then(|| found.approved()),
        slip: found.slip,
        changes: (report.edition.changes_complete() || !found.changes.is_empty())
            .then(|| steps(&found.changes, |place| &changes[place].record.id)),
        path: found.path.as_ref().map(|path| {
            let step = |slip: &PathSlip| Step { id: tasks[slip.task].record.id.as_str(), by: slip.days };
            path.steps.iter().map(step).collect()
        }),
        unexplained: found.path.as_ref().map(|path| path.unexplained),
        path_not_told: found.path.is_none().then_some("it would tell of work that is not shown here"),
    }
}

fn amounts<'a>(report: &'a Report, found: &bridge::Amounts) -> Amounts<'a> {
    let (lines, changes) = (&report.edition.budget().lines, report.edition.changes());
    let line = |place: usize| lines[place].record.id.as_str();
    Amounts {
        starts_at: match found.starts_at {
            bridge::Start::Baseline => "baseline",
            bridge::Start::Lines => "lines",
        },
        from: found.from,
        to: found.to,
        total: found.total,
        approved: found.approved(),
        changes: steps(&found.changes, |place| &changes[place].record.id),
        unapproved: steps(&found.unapproved, |place| &changes[place].record.id),
        rewritten: steps(&found.rewritten, line),
        removed: found.removed,
        overruns: steps(&found.overruns, line),
        unexplained: found.unexplained,
        lines: found
            .lines
            .iter()
            .map(|step| LineSteps {
                line: step.line.map(line),
                from: step.from,
                approved: step.approved,
                unapproved: step.unapproved,
                rewritten: step.rewritten,
                overrun: step.overrun,
                to: step.to,
            })
            .collect(),
    }
}

fn steps<'a, T: Serialize + Copy>(found: &[(usize, T)], id: impl Fn(usize) -> &'a str) -> Vec<Step<'a, T>> {
    found.iter().map(|(place, by)| Step { id: id(*place), by: *by }).collect()
}
