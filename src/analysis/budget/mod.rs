//! Money: approved, actual, committed and forecast, by line, by category, by month and in total.
//!
//! Definitions (`docs/formulas.md`): approved = the lines and the approved changes that the budget pays
//! for; forecast at completion = given, else actual + open commitments + the plan's remainder that no
//! commitment covers; the remainder is what the plan holds for later months, what this month's actuals
//! have left of this month's plan, and the approved changes that are not carried out yet; variance =
//! approved − forecast, positive is good; contingency left = its amount − the approved changes it pays for.

mod approvals;
mod burn;
mod contingency;
pub mod ledger;

use crate::analysis::plan_value::{Planned, WholePlan};
use crate::edition::Edition;
use crate::edition::budget::Line;
use crate::units::{Date, Money, Month};
use approvals::Approvals;
use ledger::Ledger;

#[derive(Clone, Debug)]
pub struct BudgetFigures {
    /// By the edition's list of lines.
    pub lines: Vec<LineFigures>,
    /// In the order in which their first line is written.
    pub categories: Vec<CategoryFigures>,
    pub total: Amounts,
    /// The lines as first agreed, without changes.
    pub original: Money,
    pub changes_approved: Money,
    /// Asked for, not yet decided, and to be paid by the budget.
    pub changes_pending: Money,
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
    /// Whether these are all lines there are.
    pub complete: bool,
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
}

impl Amounts {
    /// Returns approved less forecast: positive is good.
    pub fn variance(&self) -> Money {
        self.approved - self.forecast
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

    fn add(&mut self, other: &Amounts) {
        self.approved += other.approved;
        self.actual += other.actual;
        self.committed += other.committed;
        self.forecast += other.forecast;
    }
}

#[derive(Clone, Debug)]
pub struct LineFigures {
    pub amounts: Amounts,
    pub planned: Planned,
    pub forecast_from: ForecastFrom,
}

/// Where a line's forecast comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ForecastFrom {
    /// The line or the ledger gives it.
    Given,
    /// Actual, open commitments and the rest of the plan.
    Computed,
}

#[derive(Clone, Debug)]
pub struct CategoryFigures {
    pub name: String,
    pub amounts: Amounts,
    /// Places of its lines.
    pub lines: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthFigures {
    pub month: Month,
    pub planned: Money,
    pub actual: Money,
    /// Ordered in the month, whether or not it has been paid since.
    pub committed: Money,
    /// What is still expected in a month that is not over.
    pub forecast: Money,
    pub cumulative_planned: Money,
    /// Nothing for months after the as-of date.
    pub cumulative_actual: Option<Money>,
    /// From the as-of month on.
    pub cumulative_forecast: Option<Money>,
}

#[derive(Clone, Debug)]
pub struct ContingencyFigures {
    pub amount: Money,
    pub drawn: Money,
    pub left: Money,
    /// Asked for, not yet decided.
    pub pending: Money,
    /// Places of the changes that drew on it.
    pub drawn_by: Vec<usize>,
    pub reserve_days: Option<i32>,
    /// Days of schedule reserve that approved changes have used.
    pub days_drawn: i32,
}

/// Computes the budget's figures; nothing where no line is shown.
pub fn analyse(edition: &Edition) -> Option<BudgetFigures> {
    let budget = edition.budget();
    if budget.lines.is_empty() {
        return None;
    }
    let as_of = edition.as_of();
    let minor = edition.head().currency.minor_digits;
    let plan = WholePlan::new(&budget.lines, edition.tasks(), edition.changes(), as_of, minor);
    let ledger = Ledger::new(budget, as_of);
    let approvals = Approvals::new(&budget.lines, edition.changes());
    let lines: Vec<LineFigures> = (plan.lines.into_iter())
        .enumerate()
        .map(|(place, planned)| {
            line_figures(&budget.lines[place], place, planned, &ledger, &approvals, as_of)
        })
        .collect();
    let mut total = Amounts::default();
    lines.iter().for_each(|line| total.add(&line.amounts));
    // A change that names no line still moves the total.
    total.approved += approvals.without_line;
    total.forecast += approvals.to_come_without_line;
    let without_line = plan.without_line;
    let planned = || lines.iter().map(|line| &line.planned).chain([&without_line]);
    let burn = burn::months(planned(), &ledger, &total, as_of, edition.schedule().finish);
    let run_rate = burn::run_rate(&burn, as_of);
    Some(BudgetFigures {
        original: budget.lines.iter().map(|line| line.amount).sum(),
        changes_approved: approvals.approved,
        changes_pending: approvals.pending,
        planned_to_date: planned().map(|planned| planned.until(as_of, minor)).sum(),
        categories: categories(&budget.lines, &lines),
        contingency: contingency::figures(budget, edition.changes()),
        money_ends: burn::money_ends(&total, run_rate, as_of, edition.schedule().finish),
        run_rate,
        burn,
        total,
        complete: budget.complete,
        unspread: plan.unspread,
        last_actual: ledger.last_actual,
        planned_without_line: without_line,
        lines,
    })
}

fn line_figures(
    line: &Line,
    place: usize,
    planned: Planned,
    ledger: &Ledger,
    approvals: &Approvals,
    as_of: Date,
) -> LineFigures {
    let booked = &ledger.lines[place];
    let approved = line.amount + approvals.by_line[place];
    let given = line.forecast.or_else(|| booked.forecast.map(|rest| booked.actual + booked.open + rest));
    let forecast = given.unwrap_or_else(|| {
        let remainder = planned.remainder(as_of, booked.actual_this_month) + approvals.to_come[place];
        // What is ordered pays for work that the plan holds for later: it counts once.
        booked.actual + booked.open + (remainder - booked.open).max(Money::ZERO)
    });
    LineFigures {
        amounts: Amounts { approved, actual: booked.actual, committed: booked.open, forecast },
        planned,
        forecast_from: if given.is_some() { ForecastFrom::Given } else { ForecastFrom::Computed },
    }
}

fn categories(lines: &[Line], figures: &[LineFigures]) -> Vec<CategoryFigures> {
    let mut categories: Vec<CategoryFigures> = Vec::new();
    for (place, (line, figures)) in lines.iter().zip(figures).enumerate() {
        let name = line.category.as_deref().unwrap_or("other");
        let index = categories.iter().position(|category| category.name == name).unwrap_or_else(|| {
            categories.push(CategoryFigures {
                name: name.to_string(),
                amounts: Amounts::default(),
                lines: Vec::new(),
            });
            categories.len() - 1
        });
        categories[index].amounts.add(&figures.amounts);
        categories[index].lines.push(place);
    }
    categories
}
