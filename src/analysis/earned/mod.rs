//! Earned value and earned schedule: what the work done is worth by the budget, against what it cost and what was
//! to be done by now.
//!
//! Definitions (`docs/formulas.md`): BAC = what is approved of the lines that are measured, and what changes drew for
//! them from the contingency; PV = what their plan had of it by now; EV = each task's part of its line × the share it has earned by its method, and for lines that no task
//! names what was planned; AC = what is booked on them.

mod line;
pub mod measures;
pub mod method;
pub mod reason;
pub mod schedule;
mod time;

use crate::analysis::budget::BudgetFigures;
use crate::analysis::task_budget::TaskBudgets;
use crate::analysis::workstream::workstreams_of_lines;
use crate::edition::Edition;
use crate::units::text::fold;
use crate::units::{Date, Money, Month};
use line::Lines;
use measures::{Computed, Measures, Point, measures};
use reason::Reason;
use schedule::{EarnedSchedule, by_days};
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
pub struct EarnedFigures {
    pub total: Measures,
    pub schedule: Computed<Timed>,
    /// By the edition's list of lines; nothing for those that are left out.
    pub lines: Vec<Option<Measures>>,
    /// In the order in which their first line is written; the money of no workstream comes last.
    pub workstreams: Vec<WorkstreamFigures>,
    /// Earned by the end of each month that is over, and by the status date, which alone is exact.
    pub course: Vec<(Date, Money)>,
    /// What of the budget at completion changes drew from the contingency: it is no part of what is approved.
    pub drawn: Money,
    /// The part of the budget that no task stands for: it earns as it is planned.
    pub as_planned: Money,
    pub left_out: Vec<LeftOut>,
}

/// Earned schedule, with months of the plan as periods.
#[derive(Clone, Debug)]
pub struct Timed {
    /// The first month of the plan.
    pub first: Month,
    pub figures: EarnedSchedule,
    /// The day on which the plan had what is earned now.
    pub reached: Date,
    /// The day that time is counted to: the status date, or the day on which all was earned.
    pub until: Date,
    /// First day + IEAC(t).
    pub forecast: Computed<Date>,
}

#[derive(Clone, Debug)]
pub struct WorkstreamFigures {
    /// Nothing for lines of no workstream, or of several.
    pub name: Option<String>,
    pub measures: Measures,
}

/// Money that is not measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Nothing for approved changes that name no line.
    pub line: Option<usize>,
    pub amount: Money,
    pub why: WhyLeftOut,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyLeftOut {
    /// It cannot be told when it is to be spent: no plan, and no task with dates.
    NoDates,
    /// Its plan by months sums to nothing.
    NoPlannedMoney,
    /// A change that names no line.
    NoLine,
}

/// Computes earned value, or tells why there is none; nothing where there is no budget, or where not all lines and
/// tasks that earn their money are shown.
pub fn analyse(edition: &Edition, budget: Option<&BudgetFigures>) -> Option<Computed<EarnedFigures>> {
    let budget = budget.filter(|budget| budget.complete && edition.budget().earners_complete)?;
    let budgets = TaskBudgets::new(edition, &budget.lines);
    let lines = Lines::new(edition, budget, &budgets);
    let as_of = edition.as_of();
    let points: Vec<Option<Point>> = lines.points(as_of);
    let mut total = Point::default();
    points.iter().flatten().for_each(|point| total.add(point));
    if !lines.has_work() {
        return Some(Err(lines.without_work()));
    }
    if total.bac <= Money::ZERO {
        return Some(Err(Reason::NoBudget));
    }
    let is_booked = budget.last_actual.is_some();
    let measures = |point: &Point| {
        let found = measures(point);
        if is_booked || point.ev.is_zero() { found } else { found.without_cost() }
    };
    let total = measures(&total);
    Some(Ok(EarnedFigures {
        schedule: timed(&lines, &total, as_of),
        workstreams: workstreams(edition, &points, measures),
        course: course(budget, &lines, as_of),
        drawn: lines.drawn(),
        as_planned: lines.as_planned(),
        left_out: left_out(budget, &lines),
        lines: points.iter().map(|point| point.as_ref().map(measures)).collect(),
        total,
    }))
}

fn timed(lines: &Lines, total: &Measures, as_of: Date) -> Computed<Timed> {
    let planned = lines.planned();
    let (Some(&first), Some(&last)) = (planned.keys().next(), planned.keys().next_back()) else {
        return Err(Reason::NoPlan);
    };
    let mut sum = Money::ZERO;
    let cumulative: Vec<Money> = first
        .through(last)
        .map(|month| {
            sum += planned.get(&month).copied().unwrap_or_default();
            sum
        })
        .collect();
    // Where all work is done, time stands still.
    let done = if total.point.ev >= total.point.bac { lines.last_finish(as_of) } else { None };
    let until = done.unwrap_or(as_of);
    let within = |period: usize, money: Money| {
        let month = (0..period).fold(first, |month, _| month.next());
        // By the end of the day before the month, and of each of its days.
        let days = 0..=month.last() - month.first() + 1;
        let planned: Vec<Money> = days.map(|day| lines.planned_until(month.first() + (day - 1))).collect();
        time::first_reached(&planned, money)
    };
    let figures = by_days(&cumulative, total.point.ev, time::periods(first, until), within)?;
    let forecast = match done {
        Some(done) => Ok(done),
        None => figures.ieac_t.and_then(|periods| time::date(first, periods).ok_or(Reason::TooFar)),
    };
    Ok(Timed { first, reached: time::date(first, figures.es).unwrap_or(as_of), until, forecast, figures })
}

fn workstreams(
    edition: &Edition,
    points: &[Option<Point>],
    measures: impl Fn(&Point) -> Measures,
) -> Vec<WorkstreamFigures> {
    // Names are told apart as in the cuts of the budget.
    let mut places: BTreeMap<Option<String>, usize> = BTreeMap::new();
    let mut groups: Vec<(Option<&str>, Point)> = Vec::new();
    for (name, point) in workstreams_of_lines(edition).into_iter().zip(points) {
        let Some(point) = point else { continue };
        let place = *places.entry(name.map(fold)).or_insert_with(|| {
            groups.push((name, Point::default()));
            groups.len() - 1
        });
        groups[place].1.add(point);
    }
    // What belongs to none is no workstream, and alone it says nothing.
    groups.sort_by_key(|(name, _)| name.is_none());
    if groups.iter().all(|(name, _)| name.is_none()) {
        return Vec::new();
    }
    let row = |(name, point): (Option<&str>, Point)| WorkstreamFigures {
        name: name.map(str::to_string),
        measures: measures(&point),
    };
    groups.into_iter().map(row).collect()
}

/// Returns what was earned by the end of each month, from the first with money on.
fn course(budget: &BudgetFigures, lines: &Lines, as_of: Date) -> Vec<(Date, Money)> {
    let months = budget.burn.iter().map(|month| month.month.last()).take_while(|&day| day < as_of);
    months.chain([as_of]).map(|day| (day, lines.earned(day))).collect()
}

fn left_out(budget: &BudgetFigures, lines: &Lines) -> Vec<LeftOut> {
    let mut out: Vec<LeftOut> = lines.left_out().collect();
    let of_lines: Money = budget.lines.iter().map(|line| line.amounts.approved).sum();
    let elsewhere = budget.total.approved - of_lines + budget.planned_without_line.all_drawn();
    if !elsewhere.is_zero() {
        out.push(LeftOut { line: None, amount: elsewhere, why: WhyLeftOut::NoLine });
    }
    out
}

/// The money that measured lines plan by month.
type ByMonth = BTreeMap<Month, Money>;
