//! Money: approved, actual, committed and forecast, by line, by category, by month and in total.
//!
//! Definitions (`docs/formulas.md`): approved = the lines and the approved changes that the budget pays
//! for; forecast at completion = given, else actual + open commitments + what the plan still holds for
//! the time after the as-of date and no commitment covers; variance = approved − forecast, positive is
//! good; contingency left = its amount − the approved changes it pays for.

use crate::analysis::plan_value::{self, Planned, TasksByLine};
use crate::edition::Edition;
use crate::edition::budget::{Budget, Entry, EntryKind, Line};
use crate::edition::change::{Change, Fund};
use crate::units::{Date, Money, Month};
use std::collections::BTreeMap;

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
    let tasks_by_line = TasksByLine::new(&budget.lines, edition.tasks());
    let spreads: Vec<Option<Planned>> = budget
        .lines
        .iter()
        .enumerate()
        .map(|(place, line)| plan_value::spread(line, place, &tasks_by_line, minor))
        .collect();
    let unspread =
        spreads.iter().enumerate().filter(|(_, spread)| spread.is_none()).map(|(place, _)| place).collect();
    let ledger = Ledger::new(budget, as_of);
    let approvals = Approvals::new(&budget.lines, edition.changes());
    let lines: Vec<LineFigures> = spreads
        .into_iter()
        .enumerate()
        .map(|(place, planned)| {
            line_figures(
                &budget.lines[place],
                place,
                planned.unwrap_or_default(),
                &ledger,
                &approvals,
                as_of,
                minor,
            )
        })
        .collect();
    let mut total = Amounts::default();
    lines.iter().for_each(|line| total.add(&line.amounts));
    // A change that names no line still moves the total.
    total.approved += approvals.without_line;
    total.forecast += approvals.without_line;
    let burn = burn(&lines, &ledger, &total, as_of, edition.schedule().finish);
    let run_rate = run_rate(&burn, as_of);
    Some(BudgetFigures {
        original: budget.lines.iter().map(|line| line.amount).sum(),
        changes_approved: approvals.approved,
        changes_pending: approvals.pending,
        planned_to_date: lines.iter().map(|line| line.planned.until(as_of, minor)).sum(),
        categories: categories(&budget.lines, &lines),
        contingency: contingency(budget, edition.changes()),
        money_ends: money_ends(&total, run_rate, as_of, edition.schedule().finish),
        run_rate,
        burn,
        total,
        complete: budget.complete,
        unspread,
        last_actual: ledger.last_actual,
        lines,
    })
}

/// The ledger added up once.
struct Ledger {
    lines: Vec<LedgerLine>,
    actual_by_month: BTreeMap<Month, Money>,
    last_actual: Option<Date>,
}

#[derive(Clone, Default)]
struct LedgerLine {
    actual: Money,
    open: Money,
    /// Expected after the as-of date, where the ledger says so.
    forecast: Option<Money>,
    forecast_by_month: BTreeMap<Month, Money>,
}

impl Ledger {
    fn new(budget: &Budget, as_of: Date) -> Ledger {
        let mut ledger = Ledger {
            lines: vec![LedgerLine::default(); budget.lines.len()],
            actual_by_month: BTreeMap::new(),
            last_actual: None,
        };
        // A commitment is released by the actuals that carry its reference.
        let mut orders: BTreeMap<(usize, &str), (Money, Money)> = BTreeMap::new();
        for entry in &budget.entries {
            ledger.enter(entry, as_of, &mut orders);
        }
        for ((line, _), (ordered, paid)) in orders {
            let open = ordered - paid;
            if !open.is_negative() {
                ledger.lines[line].open += open;
            }
        }
        ledger
    }

    fn enter<'a>(
        &mut self,
        entry: &'a Entry,
        as_of: Date,
        orders: &mut BTreeMap<(usize, &'a str), (Money, Money)>,
    ) {
        let line = &mut self.lines[entry.line];
        let reference = entry.reference.as_deref();
        match entry.kind {
            EntryKind::Forecast if entry.date > as_of => {
                *line.forecast.get_or_insert(Money::ZERO) += entry.amount;
                *line.forecast_by_month.entry(entry.date.month()).or_default() += entry.amount;
            }
            EntryKind::Forecast => {}
            _ if entry.date > as_of => {}
            EntryKind::Actual => {
                line.actual += entry.amount;
                *self.actual_by_month.entry(entry.date.month()).or_default() += entry.amount;
                self.last_actual = self.last_actual.max(Some(entry.date));
                if let Some(reference) = reference {
                    orders.entry((entry.line, reference)).or_default().1 += entry.amount;
                }
            }
            EntryKind::Committed => match reference {
                Some(reference) => orders.entry((entry.line, reference)).or_default().0 += entry.amount,
                None => line.open += entry.amount,
            },
        }
    }
}

/// What changes add to the lines.
struct Approvals {
    by_line: Vec<Money>,
    without_line: Money,
    approved: Money,
    pending: Money,
}

impl Approvals {
    fn new(lines: &[Line], changes: &[Change]) -> Approvals {
        let places: BTreeMap<&str, usize> =
            lines.iter().enumerate().map(|(place, line)| (line.record.id.as_str(), place)).collect();
        let mut approvals = Approvals {
            by_line: vec![Money::ZERO; lines.len()],
            without_line: Money::ZERO,
            approved: Money::ZERO,
            pending: Money::ZERO,
        };
        for change in changes.iter().filter(|change| change.funded_by == Some(Fund::Budget)) {
            let cost = change.impact.cost.known().copied().unwrap_or_default();
            if change.status.is_pending() {
                approvals.pending += cost;
            }
            if !change.status.is_approved() {
                continue;
            }
            approvals.approved += cost;
            match change.line.as_deref().and_then(|id| places.get(id)) {
                Some(&place) => approvals.by_line[place] += cost,
                None => approvals.without_line += cost,
            }
        }
        approvals
    }
}

fn line_figures(
    line: &Line,
    place: usize,
    planned: Planned,
    ledger: &Ledger,
    approvals: &Approvals,
    as_of: Date,
    minor: u32,
) -> LineFigures {
    let booked = &ledger.lines[place];
    let approved = line.amount + approvals.by_line[place];
    let given = line.forecast.or_else(|| booked.forecast.map(|rest| booked.actual + booked.open + rest));
    let forecast = given.unwrap_or_else(|| {
        // A change adds to what is still to come; a commitment pays for what the plan holds for later.
        let later = planned.total() - planned.until(as_of, minor) + approvals.by_line[place];
        let uncovered = (later - booked.open).max(Money::ZERO);
        booked.actual + booked.open + uncovered
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

fn burn(
    lines: &[LineFigures],
    ledger: &Ledger,
    total: &Amounts,
    as_of: Date,
    finish: Option<Date>,
) -> Vec<MonthFigures> {
    let mut planned: BTreeMap<Month, Money> = BTreeMap::new();
    for line in lines {
        for (&month, &amount) in &line.planned.months {
            *planned.entry(month).or_default() += amount;
        }
    }
    let months = || planned.keys().chain(ledger.actual_by_month.keys()).copied();
    let this_month = as_of.month();
    let first = months().min().unwrap_or(this_month).min(this_month);
    let last = months().max().into_iter().chain(finish.map(Date::month)).max().unwrap_or(this_month);
    let to_come =
        spread_rest(total.forecast - total.actual, &planned, ledger, this_month, last.max(this_month));
    let (mut sum_planned, mut sum_actual, mut sum_forecast) = (Money::ZERO, Money::ZERO, total.actual);
    first
        .through(last.max(this_month))
        .map(|month| {
            let amount = |amounts: &BTreeMap<Month, Money>| amounts.get(&month).copied().unwrap_or_default();
            let actual = amount(&ledger.actual_by_month);
            let forecast = amount(&to_come);
            sum_planned += amount(&planned);
            sum_actual += actual;
            sum_forecast += forecast;
            MonthFigures {
                month,
                planned: amount(&planned),
                actual,
                forecast,
                cumulative_planned: sum_planned,
                cumulative_actual: (month <= this_month).then_some(sum_actual),
                cumulative_forecast: (month >= this_month).then_some(sum_forecast),
            }
        })
        .collect()
}

/// Spreads what is still expected over the months from now on: by the ledger's own forecasts where it
/// has them, the rest in the shape of the plan, or evenly where the plan holds nothing more.
fn spread_rest(
    rest: Money,
    planned: &BTreeMap<Month, Money>,
    ledger: &Ledger,
    this_month: Month,
    last: Month,
) -> BTreeMap<Month, Money> {
    let mut out: BTreeMap<Month, Money> = BTreeMap::new();
    let mut left = rest;
    for line in &ledger.lines {
        for (&month, &amount) in &line.forecast_by_month {
            *out.entry(month.min(last)).or_default() += amount;
            left -= amount;
        }
    }
    let later: Vec<Month> = this_month.through(last).collect();
    let shape: Vec<Money> =
        later.iter().map(|month| planned.get(month).copied().unwrap_or_default().max(Money::ZERO)).collect();
    let shape_total: Money = shape.iter().copied().sum();
    let count = rust_decimal::Decimal::from(later.len().max(1));
    let mut spent = Money::ZERO;
    for (index, &month) in later.iter().enumerate() {
        let part = if index + 1 == later.len() {
            left - spent
        } else {
            match shape[index].ratio(shape_total) {
                Some(share) => left.times(share).rounded(2),
                None => left.times(rust_decimal::Decimal::ONE / count).rounded(2),
            }
        };
        spent += part;
        *out.entry(month).or_default() += part;
    }
    out
}

fn run_rate(burn: &[MonthFigures], as_of: Date) -> Option<Money> {
    let over: Vec<Money> =
        burn.iter().filter(|month| month.month < as_of.month()).map(|month| month.actual).collect();
    let last = over.len().checked_sub(3).map(|start| &over[start..])?;
    let sum: Money = last.iter().copied().sum();
    Some(sum.times(rust_decimal::Decimal::ONE / rust_decimal::Decimal::from(3)).rounded(2))
}

fn money_ends(total: &Amounts, rate: Option<Money>, as_of: Date, finish: Option<Date>) -> Option<Month> {
    let rate = rate.filter(|rate| *rate > Money::ZERO)?;
    let mut left = total.approved - total.actual;
    let mut month = as_of.month();
    let last = finish?.month();
    while month < last {
        month = month.next();
        left -= rate;
        if left.is_negative() {
            return Some(month);
        }
    }
    None
}

fn contingency(budget: &Budget, changes: &[Change]) -> Option<ContingencyFigures> {
    let contingency = budget.contingency.as_ref()?;
    let (mut drawn, mut pending, mut days) = (Money::ZERO, Money::ZERO, 0);
    let mut drawn_by = Vec::new();
    for (place, change) in changes.iter().enumerate() {
        if change.status.is_approved() {
            days += change.impact.days.unwrap_or(0).max(0);
        }
        if change.funded_by != Some(Fund::Contingency) {
            continue;
        }
        let cost = change.impact.cost.known().copied().unwrap_or_default();
        if change.status.is_approved() {
            drawn += cost;
            drawn_by.push(place);
        } else if change.status.is_pending() {
            pending += cost;
        }
    }
    Some(ContingencyFigures {
        amount: contingency.amount,
        drawn,
        left: contingency.amount - drawn,
        pending,
        drawn_by,
        reserve_days: contingency.reserve_days,
        days_drawn: days,
    })
}
