//! Money: approved, actual, committed and forecast, by line, by category, by month and in total.
//!
//! Definitions (`docs/formulas.md`): approved = the lines and the approved changes that the budget pays
//! for; forecast at completion = given, else actual + what is still to come (`estimate`); variance =
//! approved − forecast, positive is good; contingency left = its amount − the approved changes it pays for.

mod approvals;
mod burn;
pub mod contingency;
pub mod cuts;
mod estimate;
pub(in crate::analysis) mod ledger;
mod orders;
pub mod supplier;

use crate::analysis::plan_value::{Planned, WholePlan};
use crate::edition::Edition;
use crate::edition::budget::Line;
use crate::units::{Date, Money, Month};
pub use approvals::Unapproved;
use approvals::{Approvals, LineApprovals};
use contingency::ContingencyFigures;
use cuts::CutFigures;
use estimate::Work;
use ledger::{Ledger, LedgerLine};
use supplier::SupplierFigures;

#[derive(Clone, Debug)]
pub struct BudgetFigures {
    /// By the edition's list of lines.
    pub lines: Vec<LineFigures>,
    /// In the order in which their first line is written, then what belongs to none.
    pub categories: Vec<CutFigures>,
    pub workstreams: Vec<CutFigures>,
    pub phases: Vec<CutFigures>,
    /// The most expensive first, and last what is given to none of them.
    pub suppliers: Vec<SupplierFigures>,
    pub total: Amounts,
    /// The lines as first agreed, without changes.
    pub original: Money,
    pub changes_approved: Money,
    /// Asked for, not yet decided, and to be paid by the budget.
    pub changes_pending: Money,
    /// What was added though nobody approved it.
    pub unapproved: Unapproved,
    /// What is approved and stands in no month of the plan.
    pub unplanned: Money,
    /// What the plan had for the time up to the as-of date.
    pub planned_to_date: Money,
    /// Approved changes that name no line, over time.
    pub planned_without_line: Planned,
    pub burn: Vec<MonthFigures>,
    pub contingency: Option<ContingencyFigures>,
    /// The average of the last three months that are over.
    pub run_rate: Option<Money>,
    /// The month in which approved money ends at the run rate; nothing where it does not end before
    /// the project's finish or no rate is known.
    pub money_ends: Option<Month>,
    /// The first day for which it does not last.
    pub money_ends_on: Option<Date>,
    /// Whether these are all lines there are, with the money of all changes, so that the sums are the project's.
    pub complete: bool,
    /// Whether they are all lines, and whether the money of all changes is known.
    pub lines_complete: bool,
    pub changes_complete: bool,
    /// Whether all changes are shown, with their words.
    pub changes_listed: bool,
    /// Lines that can't be spread over time: no task with dates names them.
    pub unspread: Vec<usize>,
    /// The date of the newest actual.
    pub last_actual: Option<Date>,
}

/// The amounts that every cut of the budget has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    pub approved: Money,
    pub actual: Money,
    /// Ordered and not yet paid.
    pub committed: Money,
    pub forecast: Money,
    /// What approved changes draw from the contingency: it is in the forecast, and not in what is approved.
    pub drawn: Money,
}

impl Amounts {
    /// Returns approved less forecast: positive is good.
    pub fn variance(&self) -> Money {
        self.approved - self.forecast
    }

    /// Returns what the forecast is over what is approved and what contingency pays for, at least 0; and where it is
    /// below what is approved, by how much, negative.
    ///
    /// *Example:* approved 100, forecast 115, of which a change draws 10 from the contingency: 5.
    pub fn not_approved(&self) -> Money {
        let over = self.forecast - self.approved;
        if over > Money::ZERO { (over - self.drawn.max(Money::ZERO)).max(Money::ZERO) } else { over }
    }

    /// Returns what is neither spent nor committed.
    pub fn remaining(&self) -> Money {
        self.approved - self.actual - self.committed
    }

    /// Returns the overrun as a share of what is approved, negative where it is cheaper; nothing where
    /// nothing is approved.
    pub fn overrun_share(&self) -> Option<f64> {
        (self.forecast - self.approved).share_of(self.approved)
    }

    pub fn add(&mut self, other: &Amounts) {
        self.approved += other.approved;
        self.actual += other.actual;
        self.committed += other.committed;
        self.forecast += other.forecast;
        self.drawn += other.drawn;
    }
}

#[derive(Clone, Debug)]
pub struct LineFigures {
    pub amounts: Amounts,
    pub planned: Planned,
    pub forecast_from: ForecastFrom,
    /// What of a computed forecast is neither booked, ordered nor planned for later.
    pub unbooked: Money,
}

impl BudgetFigures {
    /// Tells whether nothing is recorded as spent though the plan had money for the time so far: what was spent is not
    /// known then.
    pub fn is_unrecorded(&self) -> bool {
        self.lines_complete && self.last_actual.is_none() && self.planned_to_date > Money::ZERO
    }

    /// Tells whether, besides, nobody gives a forecast: it is only the plan then.
    pub fn is_only_plan(&self) -> bool {
        let is_computed = |line: &LineFigures| line.forecast_from == ForecastFrom::Computed;
        self.is_unrecorded() && self.lines.iter().all(is_computed)
    }

    /// Tells whether no amount has a month: no line has dates, and nothing is booked.
    pub fn is_timeless(&self) -> bool {
        let is_empty = |month: &MonthFigures| {
            month.planned.is_zero() && month.actual.is_zero() && month.committed.is_zero()
        };
        self.burn.len() <= 1 && self.burn.iter().all(is_empty)
    }
}

impl LineFigures {
    /// Returns the budget at completion of earned value: what is approved, and what changes drew for the line from the
    /// contingency, whose cost is in the actuals.
    pub fn baseline(&self) -> Money {
        self.amounts.approved + self.planned.all_drawn()
    }
}

/// Where a line's forecast comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ForecastFrom {
    /// The line gives it.
    Given,
    /// Actual, open commitments and what the ledger expects, or expected by now and did not come.
    Ledger,
    /// Actual and what is still to come.
    Computed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthFigures {
    pub month: Month,
    pub planned: Money,
    pub actual: Money,
    /// Ordered in the month, whether or not it has been paid since.
    pub committed: Money,
    /// What of it is not paid yet.
    pub open: Money,
    /// What is still expected in a month that is not over.
    pub forecast: Money,
    pub cumulative_planned: Money,
    /// Nothing for months after the as-of date.
    pub cumulative_actual: Option<Money>,
    /// From the as-of month on.
    pub cumulative_forecast: Option<Money>,
}

/// Computes the budget's figures; nothing where no line is shown.
pub fn analyse(edition: &Edition) -> Option<BudgetFigures> {
    let budget = edition.budget();
    if budget.lines.is_empty() {
        return None;
    }
    let as_of = edition.as_of();
    let minor = edition.head().currency.minor_digits;
    let changes = edition.funded_changes();
    let plan = WholePlan::new(&budget.lines, edition.tasks(), &changes, as_of, minor);
    let ledger = Ledger::new(budget, edition.vendors(), as_of);
    let approvals = Approvals::new(&budget.lines, edition.changes(), &changes);
    let work = Work::of_lines(edition);
    let lines: Vec<LineFigures> = (plan.lines.into_iter())
        .enumerate()
        .map(|(place, planned)| {
            let (line, raised) = (&budget.lines[place], &approvals.lines[place]);
            line_figures(line, planned, &ledger.lines[place], raised, work[place], as_of)
        })
        .collect();
    let mut total = Amounts::default();
    lines.iter().for_each(|line| total.add(&line.amounts));
    // A change that names no line still moves the total.
    total.approved += approvals.without_line.raised;
    total.forecast += approvals.without_line.to_come;
    total.drawn += approvals.without_line.drawn_approved;
    let finish = edition.schedule().finish;
    let without_line = plan.without_line;
    let planned = || lines.iter().map(|line| &line.planned).chain([&without_line]);
    let burn = burn::months(planned(), (&lines, &ledger), &total, (as_of, finish), minor);
    let run_rate = burn::run_rate(&burn, as_of, minor);
    let lasts = burn::money_ends(&total, run_rate, as_of, finish);
    Some(BudgetFigures {
        original: budget.lines.iter().map(|line| line.amount).sum(),
        changes_approved: approvals.approved,
        changes_pending: approvals.pending,
        planned_to_date: planned().map(|planned| planned.until(as_of, minor)).sum(),
        unplanned: total.approved - burn.iter().map(|month| month.planned).sum::<Money>(),
        categories: cuts::categories(&budget.lines, &lines, &approvals),
        workstreams: cuts::workstreams(edition, &lines, &approvals),
        phases: cuts::phases(&budget.lines, &lines, &approvals),
        suppliers: supplier::figures(edition, &ledger, &total),
        contingency: contingency::figures(edition),
        money_ends: lasts.map(Date::month),
        money_ends_on: lasts,
        run_rate,
        burn,
        total,
        complete: budget.complete && budget.unlisted.complete,
        lines_complete: budget.complete,
        changes_complete: budget.unlisted.complete,
        changes_listed: edition.changes_complete(),
        unspread: plan.unspread,
        last_actual: ledger.last_actual,
        unapproved: approvals.unapproved,
        planned_without_line: without_line,
        lines,
    })
}

fn line_figures(
    line: &Line,
    planned: Planned,
    booked: &LedgerLine,
    approvals: &LineApprovals,
    work: Work,
    as_of: Date,
) -> LineFigures {
    let to_come = estimate::to_come(work, &planned, approvals, line.amount, booked, as_of);
    let late = if work.is_settled(as_of, booked) { Money::ZERO } else { booked.overdue.left() };
    let expected = match (booked.forecast, late.is_zero()) {
        (None, true) => None,
        (expected, _) => Some(expected.unwrap_or_default() + late),
    };
    let (forecast, forecast_from) = match (line.forecast, expected) {
        (Some(given), _) => (given, ForecastFrom::Given),
        (None, Some(expected)) => {
            let rest = booked.open + expected;
            // What is approved and not done is still to be paid, whether or not the ledger knows of it.
            let least = approvals.to_come.max(Money::ZERO);
            let rest = if expected.is_negative() { rest } else { rest.max(least) };
            (booked.actual + rest, ForecastFrom::Ledger)
        }
        (None, None) => (booked.actual + to_come.amount, ForecastFrom::Computed),
    };
    LineFigures {
        amounts: Amounts {
            approved: line.amount + approvals.raised,
            actual: booked.actual,
            committed: booked.open,
            forecast,
            drawn: approvals.drawn_approved,
        },
        planned,
        forecast_from,
        unbooked: match forecast_from {
            ForecastFrom::Given => Money::ZERO,
            ForecastFrom::Ledger => late,
            ForecastFrom::Computed => to_come.unbooked,
        },
    }
}
