//! What each line of the budget has earned, through the tasks that name it.

use crate::analysis::budget::{BudgetFigures, LineFigures};
use crate::analysis::earned::measures::Point;
use crate::analysis::earned::reason::Reason;
use crate::analysis::earned::{ByMonth, LeftOut, WhyLeftOut, method};
use crate::analysis::plan_value::Cumulative;
use crate::analysis::task_budget::TaskBudgets;
use crate::edition::Edition;
use crate::edition::task::Task;
use crate::units::{Date, Money};
use std::collections::{BTreeMap, BTreeSet};

/// The lines with what earns their money.
pub struct Lines<'a> {
    lines: Vec<Line<'a>>,
    as_of: Date,
    minor_digits: u32,
}

struct Line<'a> {
    figures: &'a LineFigures,
    /// Its plan, added up: the course asks for every month.
    planned: Cumulative<'a>,
    /// Each task that names it, with its part.
    tasks: Vec<(&'a Task, Money)>,
    /// Why it is not measured.
    left_out: Option<WhyLeftOut>,
}

impl Line<'_> {
    /// Tells whether it earns as it is planned: nothing names it, or only work that earns with time.
    fn is_as_planned(&self) -> bool {
        self.tasks.iter().all(|(task, _)| task.is_level_of_effort())
    }

    /// Returns the planned value by a day. A plan by months may not sum to the budget at completion: of that it has
    /// the share that is planned by then, so that the plan of a line always ends at what its work can earn.
    fn planned(&self, day: Date, minor_digits: u32) -> Money {
        let planned = self.planned.until(day, minor_digits);
        let (all, bac) = (self.planned.total, self.figures.baseline());
        if all == bac || all.is_zero() {
            return planned;
        }
        bac.parts(planned.decimal(), all.decimal()).rounded(minor_digits)
    }

    /// Returns what is earned by a day. Level of effort earns what is planned, no more and no less, also where the work
    /// has not begun or is done early: it has no schedule variance by definition (PMI, *The Standard for Earned Value
    /// Management*, 2019, level of effort; EIA-748, guideline 12).
    fn earned(&self, day: Date, as_of: Date, minor_digits: u32) -> Money {
        if self.is_as_planned() {
            return self.planned(day, minor_digits);
        }
        self.tasks.iter().map(|(task, part)| part.times(method::share_by(task, day, as_of))).sum()
    }
}

impl<'a> Lines<'a> {
    pub fn new(edition: &'a Edition, budget: &'a BudgetFigures, budgets: &TaskBudgets) -> Lines<'a> {
        let places: BTreeMap<&str, usize> = (edition.budget().lines.iter().enumerate())
            .map(|(place, line)| (line.record.id.as_str(), place))
            .collect();
        let line = |figures: &'a LineFigures| {
            let planned = figures.planned.cumulative();
            Line { figures, planned, tasks: Vec::new(), left_out: None }
        };
        let mut lines: Vec<Line> = budget.lines.iter().map(line).collect();
        for (task, &part) in edition.tasks().iter().zip(&budgets.by_task) {
            let place = task.line.as_deref().and_then(|id| places.get(id));
            if let Some(&place) = place.filter(|_| task.is_work()) {
                lines[place].tasks.push((task, part));
            }
        }
        for (place, line) in lines.iter_mut().enumerate() {
            line.left_out = if budget.unspread.contains(&place) {
                Some(WhyLeftOut::NoDates)
            } else if line.planned.total.is_zero() {
                Some(WhyLeftOut::NoPlannedMoney)
            } else {
                None
            };
        }
        Lines { lines, as_of: edition.as_of(), minor_digits: edition.head().currency.minor_digits }
    }

    fn measured(&self) -> impl Iterator<Item = &Line<'a>> {
        self.lines.iter().filter(|line| line.left_out.is_none())
    }

    /// Tells whether any work earns money.
    pub fn has_work(&self) -> bool {
        self.measured().any(|line| !line.tasks.is_empty())
    }

    /// Tells why no work earns money.
    pub fn without_work(&self) -> Reason {
        if self.lines.iter().all(|line| line.tasks.is_empty()) { Reason::NoWork } else { Reason::NoPlan }
    }

    /// Returns the four numbers of each line; nothing for those that are left out.
    pub fn points(&self, as_of: Date) -> Vec<Option<Point>> {
        let point = |line: &Line| Point {
            bac: line.figures.baseline(),
            pv: line.planned(as_of, self.minor_digits),
            ev: line.earned(as_of, as_of, self.minor_digits),
            ac: line.figures.amounts.actual,
        };
        self.lines.iter().map(|line| line.left_out.is_none().then(|| point(line))).collect()
    }

    /// Returns what all measured lines plan by a day, to more digits than a coin has: time is read from it.
    pub fn planned_until(&self, day: Date) -> Money {
        self.measured().map(|line| line.planned(day, 12)).sum()
    }

    /// Returns what all measured lines had earned by a day.
    pub fn earned(&self, day: Date) -> Money {
        self.measured().map(|line| line.earned(day, self.as_of, self.minor_digits)).sum()
    }

    /// Returns what the measured lines plan by month.
    pub fn planned(&self) -> ByMonth {
        let mut out = ByMonth::new();
        for line in self.measured() {
            let planned = &line.figures.planned;
            if line.planned.total == line.figures.baseline() {
                for (&month, &amount) in planned.months.iter().chain(&planned.drawn) {
                    *out.entry(month).or_default() += amount;
                }
                continue;
            }
            let mut before = Money::ZERO;
            for month in planned.months.keys().chain(planned.drawn.keys()).collect::<BTreeSet<_>>() {
                let until = line.planned(month.last(), self.minor_digits);
                *out.entry(*month).or_default() += until - before;
                before = until;
            }
        }
        out
    }

    /// Returns what of the budget at completion changes drew from the contingency.
    pub fn drawn(&self) -> Money {
        self.measured().map(|line| line.figures.planned.all_drawn()).sum()
    }

    /// Returns the budget that no task stands for.
    pub fn as_planned(&self) -> Money {
        let lines = self.measured().filter(|line| line.tasks.is_empty());
        lines.map(|line| line.figures.baseline()).sum()
    }

    /// Returns the day on which the last of the work was done, or the last planned money was due; not after a date.
    pub fn last_finish(&self, as_of: Date) -> Option<Date> {
        let days = self.measured().flat_map(|line| {
            let tasks = line.tasks.iter().filter_map(|(task, _)| method::finish(task));
            let planned = &line.figures.planned;
            let plan = planned.months.keys().chain(planned.drawn.keys()).max().map(|month| month.last());
            tasks.chain(plan.filter(|_| line.is_as_planned()))
        });
        days.max().map(|day| day.min(as_of))
    }

    pub fn left_out(&self) -> impl Iterator<Item = LeftOut> {
        self.lines.iter().enumerate().filter_map(|(place, line)| {
            let amount = line.figures.baseline();
            let is_empty = amount.is_zero() && line.figures.amounts.actual.is_zero();
            let why = line.left_out.filter(|_| !is_empty)?;
            Some(LeftOut { line: Some(place), amount, why })
        })
    }
}
