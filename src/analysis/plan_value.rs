//! Planned money over time: how each line's amount, and what changes add to it, is spread.
//!
//! Changes that the contingency pays for are kept apart: the budget's figures show them beside it, and in the baseline
//! of earned value they count, as reserve that an approved change releases does (Project Management Institute, *The
//! Standard for Earned Value Management*, 2019: performance measurement baseline).

use crate::analysis::budget::ledger::LedgerLine;
use crate::analysis::contour::{self, Course};
use crate::edition::budget::{Line, Spread};
use crate::edition::change::{Fund, Funded};
use crate::edition::task::Task;
use crate::units::{Date, Money, Month};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A line's planned amounts by month, approved changes that the budget pays for included. Where the line is spread
/// by the tool they sum to what is approved; a plan by months is taken as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    pub months: BTreeMap<Month, Money>,
    /// What of it is from changes.
    pub changes: BTreeMap<Month, Money>,
    /// Approved changes that the contingency pays for, in none of the others: earned value counts them.
    pub drawn: BTreeMap<Month, Money>,
    /// The days on which the line's own money is planned; nothing for a plan by months.
    pub course: Option<Course>,
}

impl Planned {
    /// Returns what is planned up to and with a date. Of the month it lies in count the line's own days, in their shape;
    /// where only months are known, the days of the calendar.
    pub fn until(&self, date: Date, minor_digits: u32) -> Money {
        self.up_to(&self.months, date, minor_digits)
    }

    /// Returns all that changes draw from the contingency.
    pub fn all_drawn(&self) -> Money {
        self.drawn.values().copied().sum()
    }

    fn up_to(&self, amounts: &BTreeMap<Month, Money>, date: Date, minor_digits: u32) -> Money {
        let over: Money = amounts.range(..date.month()).map(|(_, &amount)| amount).sum();
        let Some(&amount) = amounts.get(&date.month()) else { return over };
        over + part_until(amount, date, self.course.as_ref(), minor_digits)
    }

    /// Adds the months of the baseline up, so that many dates can be asked for at the cost of one.
    pub fn cumulative(&self) -> Cumulative<'_> {
        let add = |amounts: &BTreeMap<Month, Money>| {
            let mut total = Money::ZERO;
            let sums = amounts.iter().map(|(&month, &amount)| {
                let before = total;
                total += amount;
                (month, before, amount)
            });
            sums.collect()
        };
        let total = self.total() + self.all_drawn();
        Cumulative { parts: [add(&self.months), add(&self.drawn)], total, course: self.course.as_ref() }
    }

    /// Returns what the line's own plan still holds: later months whole, and of a month that is not over what its actuals
    /// have left, for a month's costs are booked when they come and its days say nothing of them. Where exactly the next
    /// amounts of the plan are paid already, and at once, they are not expected again. Changes count by whether they
    /// are carried out, not by their months.
    pub fn remainder(&self, as_of: Date, booked: &LedgerLine) -> Money {
        let this_month = as_of.month();
        let own =
            |month: &Month, amount: Money| amount - self.changes.get(month).copied().unwrap_or_default();
        let after = |until: Month| -> Money {
            let later = self.months.iter().filter(|&(&month, _)| month > until);
            later.map(|(month, &amount)| own(month, amount)).sum()
        };
        if let Some(until) = self.paid_ahead(this_month, booked) {
            return after(until);
        }
        if this_month.last() == as_of {
            return after(this_month);
        }
        let this = self.months.get(&this_month).map_or(Money::ZERO, |&amount| own(&this_month, amount));
        let left = this - booked.actual_this_month;
        // What was spent beyond this month's plan takes nothing from later ones.
        let left = if left.is_negative() == this.is_negative() { left } else { Money::ZERO };
        after(this_month) + left
    }

    /// Returns the later month up to which exactly the plan is paid already, if there is one: what is spent is within 1 %
    /// of that month's amount of what is planned up to it, and one row alone is as large as what is planned after this
    /// month. Work that costs twice its plan would hit the sums of later months, too, but row by row.
    fn paid_ahead(&self, this_month: Month, booked: &LedgerLine) -> Option<Month> {
        let (mut planned, mut ahead) = (Money::ZERO, Money::ZERO);
        for (&month, &amount) in &self.months {
            planned += amount;
            if month <= this_month {
                continue;
            }
            ahead += amount;
            let is_within = |off: Money| off.abs().share_of(amount.abs()).is_some_and(|off| off <= 0.01);
            let missing = ahead.abs() - booked.largest.abs();
            let is_at_once = missing <= Money::ZERO || is_within(missing);
            if !planned.is_zero() && is_within(booked.actual - planned) && is_at_once {
                return Some(month);
            }
        }
        None
    }

    /// Adds an approved change: over the months from its decision on in the shape of what `plan` holds from then, or
    /// all in the month of its decision where that is nothing. One without a date of its decision counts from when it
    /// was asked for, else from the beginning.
    ///
    /// *Example:* 60 were approved on 15 October; the plan holds 100 for September, 100 for October and 200 for
    /// November. October has 20 more, November 40.
    pub fn add(&mut self, change: &Funded, plan: &BTreeMap<Month, Money>, as_of: Date, minor_digits: u32) {
        let cost = change.cost;
        if cost.is_zero() {
            return;
        }
        let from = change.from.or_else(|| plan.keys().next().copied()).unwrap_or(as_of.month());
        let later = plan.range(from..).map(|(&month, &amount)| (month, amount)).collect();
        let shared = contour::like(cost, &later, minor_digits);
        for (month, part) in shared.unwrap_or_else(|| BTreeMap::from([(from, cost)])) {
            if change.by == Some(Fund::Contingency) {
                *self.drawn.entry(month).or_default() += part;
            } else {
                *self.months.entry(month).or_default() += part;
                *self.changes.entry(month).or_default() += part;
            }
        }
    }

    pub fn total(&self) -> Money {
        self.months.values().copied().sum()
    }
}

/// Returns what of a month's amount counts up to and with one of its days.
fn part_until(amount: Money, date: Date, course: Option<&Course>, minor_digits: u32) -> Money {
    let month = date.month();
    let by_days = || {
        let days = |last: Date| Decimal::from(last - month.first() + 1);
        (days(date), days(month.last()))
    };
    let (passed, all) = course.and_then(|course| course.share_of_month(date)).unwrap_or_else(by_days);
    let part = amount.parts(passed, all).rounded(minor_digits);
    // An amount may be written with more digits than its currency has.
    if date == month.last() || part.abs() > amount.abs() { amount } else { part }
}

/// The baseline of earned value by month, added up.
#[derive(Clone, Debug)]
pub struct Cumulative<'a> {
    /// Of what is planned and of what is drawn: each month with what stands before it and in it.
    parts: [Vec<(Month, Money, Money)>; 2],
    pub total: Money,
    course: Option<&'a Course>,
}

impl Cumulative<'_> {
    /// Returns what the baseline has up to and with a date: what is planned, and what changes draw from the contingency.
    pub fn until(&self, date: Date, minor_digits: u32) -> Money {
        self.parts.iter().map(|months| self.up_to(months, date, minor_digits)).sum()
    }

    fn up_to(&self, months: &[(Month, Money, Money)], date: Date, minor_digits: u32) -> Money {
        let next = months.partition_point(|&(month, ..)| month <= date.month());
        let Some(&(month, before, amount)) = next.checked_sub(1).and_then(|place| months.get(place)) else {
            return Money::ZERO;
        };
        let is_over = month < date.month();
        before + if is_over { amount } else { part_until(amount, date, self.course, minor_digits) }
    }
}

/// Spreads one line over months, without changes. Nothing where it can't be told when: no task with dates names the
/// line.
pub fn spread(line: &Line, place: usize, tasks_by_line: &TasksByLine, minor_digits: u32) -> Option<Planned> {
    let over = |spans: Vec<(Date, Date)>, shape| {
        let months = contour::over(line.amount, &spans, shape, minor_digits);
        (months, Some(Course { spans, shape }))
    };
    let (months, course) = match &line.spread {
        Spread::Months(months) => {
            let mut planned: BTreeMap<Month, Money> = BTreeMap::new();
            for &(month, amount) in months {
                *planned.entry(month).or_default() += amount;
            }
            (planned, None)
        }
        Spread::Dates { from, to, shape } => over(vec![(*from, *to)], *shape),
        Spread::Tasks { shape } => {
            let spans = tasks_by_line.spans.get(place).filter(|spans| !spans.is_empty())?;
            over(spans.clone(), *shape)
        }
    };
    Some(Planned { months, course, ..Planned::default() })
}

/// What is planned of a whole budget: by line, and for the changes that name no line.
pub struct WholePlan {
    pub lines: Vec<Planned>,
    /// Places of lines whose own amount can't be spread.
    pub unspread: Vec<usize>,
    pub without_line: Planned,
}

impl WholePlan {
    /// Spreads every line, and then the approved changes, whoever pays for them: one that names a line in the shape of
    /// that line's own plan, one that names none in the shape of all lines together.
    pub fn new(lines: &[Line], tasks: &[Task], changes: &[Funded], as_of: Date, minor: u32) -> WholePlan {
        let tasks_by_line = TasksByLine::new(lines, tasks);
        let spreads: Vec<Option<Planned>> = (lines.iter().enumerate())
            .map(|(place, line)| spread(line, place, &tasks_by_line, minor))
            .collect();
        let unspread = (0..lines.len()).filter(|&place| spreads[place].is_none()).collect();
        let own: Vec<Planned> = spreads.into_iter().map(Option::unwrap_or_default).collect();
        let mut all: BTreeMap<Month, Money> = BTreeMap::new();
        for (&month, &amount) in own.iter().flat_map(|planned| &planned.months) {
            *all.entry(month).or_default() += amount;
        }
        let places: BTreeMap<&str, usize> =
            lines.iter().enumerate().map(|(place, line)| (line.record.id.as_str(), place)).collect();
        let mut whole = WholePlan { lines: own.clone(), unspread, without_line: Planned::default() };
        let counts = |change: &&Funded| change.status.is_approved() && change.by.is_some();
        for change in changes.iter().filter(counts) {
            match change.line.as_deref().and_then(|id| places.get(id)) {
                Some(&place) => whole.lines[place].add(change, &own[place].months, as_of, minor),
                None => whole.without_line.add(change, &all, as_of, minor),
            }
        }
        whole
    }
}

/// The dates of the tasks that name each line, by the line's place.
pub struct TasksByLine {
    spans: Vec<Vec<(Date, Date)>>,
}

impl TasksByLine {
    /// Collects the baseline dates of tasks, or the forecast dates where there is no baseline.
    pub fn new(lines: &[Line], tasks: &[Task]) -> TasksByLine {
        let places: BTreeMap<&str, usize> =
            lines.iter().enumerate().map(|(place, line)| (line.record.id.as_str(), place)).collect();
        let mut spans = vec![Vec::new(); lines.len()];
        for task in tasks {
            let place = task.line.as_deref().and_then(|id| places.get(id));
            if let (Some(&place), Some(span)) = (place, task.times.baseline.or(task.times.forecast)) {
                spans[place].push((span.start, span.finish.max(span.start)));
            }
        }
        TasksByLine { spans }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn booked(actual: Money, actual_this_month: Money, largest: Money) -> LedgerLine {
        LedgerLine { actual, actual_this_month, largest, ..LedgerLine::default() }
    }

    #[test]
    fn a_month_that_is_not_over_counts_by_its_days() {
        let mut planned = Planned::default();
        planned.months.insert("2026-10".parse().unwrap(), "10".parse().unwrap());
        planned.months.insert("2026-11".parse().unwrap(), "30".parse().unwrap());
        planned.months.insert("2026-12".parse().unwrap(), "50".parse().unwrap());
        assert_eq!(planned.until(date("2026-11-13"), 2).to_string(), "23");
        assert_eq!(planned.until(date("2026-09-30"), 2), Money::ZERO);
        assert_eq!(planned.until(date("2026-11-30"), 2).to_string(), "40");
        assert_eq!(planned.until(date("2027-02-01"), 2).to_string(), "90");
        planned.months.remove(&"2026-11".parse().unwrap());
        let sums = planned.cumulative();
        for (day, until) in
            [("2026-09-30", "0"), ("2026-10-31", "10"), ("2026-11-13", "10"), ("2027-05-01", "60")]
        {
            assert_eq!(planned.until(date(day), 2).to_string(), until, "{day}");
            assert_eq!(sums.until(date(day), 2).to_string(), until, "{day}");
        }
        // 11 of 31 days of 50 are 17.74.
        assert_eq!(sums.until(date("2026-12-11"), 2).to_string(), "27.74");
        planned.months.insert("2026-11".parse().unwrap(), "30".parse().unwrap());
        // December's 50, and 10 of November's 30 where 20 are booked; nothing where 40 are.
        let remainder = |actual: &str, this_month: &str| {
            let this_month = this_month.parse().unwrap();
            let booked = booked(actual.parse().unwrap(), this_month, this_month);
            planned.remainder(date("2026-11-13"), &booked).to_string()
        };
        assert_eq!(remainder("30", "20"), "60");
        assert_eq!(remainder("50", "40"), "50");
        // October's, November's and December's amounts are paid: nothing more is expected, nor within 1 % of the last.
        assert_eq!(remainder("90", "80"), "0");
        assert_eq!(remainder("90.5", "80"), "0");
        assert_eq!(remainder("91", "80"), "50");
        // The same sum in small rows is work that costs more.
        let spent = booked("90".parse().unwrap(), "80".parse().unwrap(), "20".parse().unwrap());
        assert_eq!(planned.remainder(date("2026-11-13"), &spent).to_string(), "50");
        // On its last day a month is over.
        let spent = booked("30".parse().unwrap(), "20".parse().unwrap(), "20".parse().unwrap());
        assert_eq!(planned.remainder(date("2026-11-30"), &spent).to_string(), "50");
    }

    #[test]
    fn a_credit_that_is_planned_is_expected() {
        let mut planned = Planned::default();
        planned.months.insert("2026-11".parse().unwrap(), "-30".parse().unwrap());
        let remainder = |this_month: &str| {
            let amount = this_month.parse().unwrap();
            planned.remainder(date("2026-11-13"), &booked(amount, amount, amount)).to_string()
        };
        assert_eq!(remainder("0"), "-30");
        assert_eq!(remainder("-10"), "-20");
        assert_eq!(remainder("-40"), "0");
    }
}
