//! What an audience may know of the plans kept: their dates, and their money where money is shown.

use crate::edition::policy::Clearance;
use crate::edition::times::DateSpan;
use crate::model;
use crate::model::audience::Hidden;
use crate::model::{LineId, RecordId};
use crate::plan;
use crate::units::{Date, Money};
use serde::Serialize;
use std::collections::BTreeMap;

/// A plan as it was agreed on a day.
#[derive(Clone, Debug, Serialize)]
pub struct BaselineTimes {
    pub name: String,
    pub taken: Option<Date>,
    pub finish: Option<Date>,
    /// By the edition's list of tasks.
    pub tasks: Vec<Option<DateSpan>>,
    /// Working days from its finish to the forecast one, in each task's calendar.
    pub slips: Vec<Option<i32>>,
    /// Whether it is the one that slips are measured against.
    pub current: bool,
    /// Nothing where money is not shown.
    pub money: Option<BaselineMoney>,
}

/// The money of a plan as it was agreed on a day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct BaselineMoney {
    /// By the edition's list of lines.
    pub lines: Vec<Option<Money>>,
    /// All lines together, those included that are not in the project any more; nothing where it is not
    /// written, or where not all lines are shown.
    pub total: Option<Money>,
    pub contingency: Option<Money>,
}

/// Clears a baseline: what the project says of it, and what the plan computed from it.
pub fn clear(
    baseline: model::baseline::Baseline,
    rows: plan::BaselineRows,
    lines: &[model::budget::Line],
    current: Option<model::BaselineId>,
    clearance: &Clearance,
) -> Option<BaselineTimes> {
    let model::baseline::Baseline {
        name,
        taken,
        // The day on which the whole begins is told for the plan of today only.
        start: _,
        // The plan has it, beside the dates of the tasks.
        finish: _,
        budget,
        contingency,
        reserve_days: _,
        tasks: _,
        lines: amounts,
        // Whether they may be shown cannot be known any more.
        gone: _,
        gone_lines: _,
        origin: _,
    } = baseline;
    let plan::BaselineRows { baseline: id, finish, rows, slips } = rows;
    // What was agreed for a withheld task is withheld with it.
    let shown = || clearance.bars().map(|id| clearance.task(id).map(|_| id.index()));
    let money = clearance.grants(Hidden::Budget) && clearance.grants(Hidden::Money);
    // Who gets neither the plan nor the money has nothing to hold against what was agreed.
    let plan = clearance.grants(Hidden::Plan);
    (plan || money).then(|| BaselineTimes {
        name,
        taken,
        finish: finish.filter(|_| plan),
        tasks: shown().map(|task| rows.get(task?).copied().flatten().map(clear_span)).collect(),
        slips: shown().map(|task| slips.get(task?).copied().flatten()).collect(),
        current: current == Some(id),
        money: money.then(|| clear_money(&amounts, budget, contingency, lines, clearance)),
    })
}

fn clear_span(span: plan::DateSpan) -> DateSpan {
    let plan::DateSpan { start, finish } = span;
    DateSpan { start, finish }
}

fn clear_money(
    amounts: &[model::baseline::BaselineLine],
    budget: Option<Money>,
    contingency: Option<Money>,
    lines: &[model::budget::Line],
    clearance: &Clearance,
) -> BaselineMoney {
    // The first of a line counts.
    let known: BTreeMap<usize, Money> =
        amounts.iter().rev().map(|row| (row.line.index(), row.amount)).collect();
    let agreed = |id: LineId| known.get(&id.index()).copied();
    let all = (0..lines.len()).map(LineId::new);
    let shown: Vec<LineId> = all.filter(|id| clearance.is_shown(RecordId::Line(*id))).collect();
    BaselineMoney {
        total: budget.filter(|_| shown.len() == lines.len()),
        contingency,
        lines: shown.into_iter().map(agreed).collect(),
    }
}
