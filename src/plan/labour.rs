//! What own work costs: effort at the rates of those who do it. Numbers only; no rate leaves this room.
//!
//! Cost = Σ over those assigned of effort × own share of all units × rate (*PMBOK Guide*, *Cost Management*:
//! bottom-up estimating). The rate is the person's own, else the one named by their id, else the one named by
//! their role.

use crate::model::Project;
use crate::model::budget::Budget;
use crate::model::ids::PersonId;
use crate::model::person::{Rate, RatePer};
use crate::model::task::{Task, TaskKind};
use crate::plan::Row;
use crate::units::{Duration, Money};

/// What the work of a project costs.
#[derive(Clone, Debug, Default)]
pub struct Labour {
    /// By `TaskId`: nothing where it cannot be told.
    pub tasks: Vec<Option<TaskLabour>>,
    /// By `LineId`: the amounts of the lines that name none.
    pub lines: Vec<Option<Money>>,
}

/// What one task costs, to the coin.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TaskLabour {
    pub planned: Option<Money>,
    /// What was spent on it so far.
    pub actual: Option<Money>,
    pub shares: Vec<WorkShare>,
}

/// How much of somebody a task takes, in what their rate is paid for: days, hours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WorkShare {
    pub person: PersonId,
    /// So many of so many parts, for each minute of effort.
    pub part: u64,
    pub of: u64,
}

/// Computes what work costs, and what the lines without an amount come to.
pub fn labour(project: &Project, rows: &[Row]) -> Labour {
    let minor = project.head.currency.minor_digits;
    let tasks: Vec<Option<TaskLabour>> =
        project.tasks.iter().zip(rows).map(|(task, row)| of_task(project, task, row, minor)).collect();
    let mut lines: Vec<Option<Money>> =
        project.budget.lines.iter().map(|line| line.amount.is_none().then_some(Money::ZERO)).collect();
    for (task, labour) in project.tasks.iter().zip(&tasks) {
        let line = task.line.and_then(|line| lines.get_mut(line.index())).and_then(Option::as_mut);
        if let (Some(sum), Some(planned)) = (line, labour.as_ref().and_then(|labour| labour.planned)) {
            *sum += planned;
        }
    }
    Labour { tasks, lines }
}

/// *Example:* 10 days of Ann at 100 % for 400 a day and Ben at 50 % for 500: they share the effort 2 : 1, so it costs
/// 6⅔ × 400 + 3⅓ × 500 = 4,333.33.
fn of_task(project: &Project, task: &Task, row: &Row, minor_digits: u32) -> Option<TaskLabour> {
    let effort = task.effort?;
    if task.kind != TaskKind::Task || row.summary || task.inactive {
        return None;
    }
    let units: u64 = task.assign.iter().map(|assignment| u64::from(assignment.units)).sum();
    if units == 0 {
        return None;
    }
    let work = &row.work;
    let (mut shares, mut rates) = (Vec::new(), Vec::new());
    for assignment in &task.assign {
        let person = project.people.get(assignment.person.index())?;
        let rate = project.budget.rate_of(person)?;
        // Twelve months are 52 weeks.
        let (times, minutes) = match rate.per {
            RatePer::Hour => (1, 60),
            RatePer::Day => (1, work.day_minutes),
            RatePer::Week => (1, work.week_minutes),
            RatePer::Month => (12, work.week_minutes.saturating_mul(52)),
        };
        let part = u64::from(assignment.units) * times;
        let of = units * u64::try_from(minutes).unwrap_or(1).max(1);
        shares.push(WorkShare { person: assignment.person, part, of });
        rates.push(rate);
    }
    let cost = |effort: Duration| {
        let minutes = effort.in_minutes(work.day_minutes.into(), work.week_minutes.into());
        let parts = shares.iter().zip(&rates);
        parts.map(|(share, rate)| cost(minutes, share, rate)).sum::<Money>().rounded(minor_digits)
    };
    Some(TaskLabour { planned: effort.planned.map(cost), actual: effort.actual.map(cost), shares })
}

fn cost(minutes: i64, share: &WorkShare, rate: &Rate) -> Money {
    let part = u64::try_from(minutes).unwrap_or(0).saturating_mul(share.part);
    rate.amount.parts(part, share.of)
}

impl Labour {
    /// Returns the amount of a line, by its place: the given one, else what its work costs.
    pub fn amount(&self, budget: &Budget, line: usize) -> Option<Money> {
        budget.lines.get(line)?.amount.or_else(|| self.lines.get(line).copied().flatten())
    }
}
