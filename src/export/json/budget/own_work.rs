//! Own work in the public data format: effort and cost by workstream, as far as no rate of one person follows.

use crate::analysis::own_work::{Costs, WorkstreamCosts};
use crate::checks::Report;
use crate::units::Money;
use serde::Serialize;

#[derive(Serialize)]
pub struct OwnWork<'a> {
    workstreams: Vec<Workstream<'a>>,
    /// Absent where a workstream is told without money.
    #[serde(flatten)]
    total: Option<Cost>,
    /// Ids of the lines for labour that pay for it.
    lines: Vec<&'a str>,
}

/// Effort in days of eight hours.
#[derive(Serialize)]
struct Workstream<'a> {
    /// Absent for work of none.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    tasks: usize,
    planned_days: f64,
    /// Planned × progress.
    earned_days: f64,
    actual_days: f64,
    #[serde(flatten)]
    cost: Option<Cost>,
}

/// Effort at the rates of those who do it.
#[derive(Serialize)]
struct Cost {
    planned_cost: Money,
    earned_cost: Money,
    actual_cost: Money,
}

/// Returns own work where some of it is told in money, as the page Budget does.
pub fn own_work(report: &Report) -> Option<OwnWork<'_>> {
    let own = report.figures.own_work.as_ref()?;
    own.workstreams.iter().find(|workstream| workstream.costs.is_some())?;
    let lines = &report.edition.budget().lines;
    Some(OwnWork {
        workstreams: own.workstreams.iter().map(workstream).collect(),
        total: own.total.as_ref().map(cost),
        lines: own.lines.iter().map(|&place| lines[place].record.id.as_str()).collect(),
    })
}

fn workstream(found: &WorkstreamCosts) -> Workstream<'_> {
    Workstream {
        name: found.workstream.as_deref(),
        tasks: found.tasks,
        planned_days: days(found.planned),
        earned_days: days(found.earned),
        actual_days: days(found.actual),
        cost: found.costs.as_ref().map(cost),
    }
}

fn cost(costs: &Costs) -> Cost {
    Cost { planned_cost: costs.planned, earned_cost: costs.earned, actual_cost: costs.actual }
}

/// Returns minutes as days, with two digits after the point.
fn days(minutes: i64) -> f64 {
    (minutes as f64 / 480.0 * 100.0).round() / 100.0
}
