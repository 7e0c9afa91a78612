//! Planned money over time: how each line's amount is spread.

use crate::edition::budget::{Line, Spread};
use crate::edition::task::Task;
use crate::units::{Date, Money, Month};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A line's planned amounts by month. They sum to the line's amount where it is spread by the tool; a
/// plan by months is taken as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    pub months: BTreeMap<Month, Money>,
}

impl Planned {
    /// Returns what is planned up to and with a date; the month it lies in counts by its days.
    pub fn until(&self, date: Date, minor_digits: u32) -> Money {
        self.months
            .iter()
            .map(|(&month, &amount)| {
                if month.last() <= date {
                    amount
                } else if month.first() > date {
                    Money::ZERO
                } else {
                    let days = Decimal::from(month.last() - month.first() + 1);
                    amount.times(Decimal::from(date - month.first() + 1) / days).rounded(minor_digits)
                }
            })
            .sum()
    }

    /// Returns what is still to be spent by the plan: later months whole, and of this month what its
    /// actuals have left. A month's costs are booked when they come, so its days say nothing of them.
    pub fn remainder(&self, as_of: Date, actual_this_month: Money) -> Money {
        let this_month = as_of.month();
        let later = self.months.iter().filter(|&(&month, _)| month > this_month).map(|(_, &amount)| amount);
        let this = self.months.get(&this_month).copied().unwrap_or_default();
        later.sum::<Money>() + (this - actual_this_month).max(Money::ZERO)
    }

    pub fn total(&self) -> Money {
        self.months.values().copied().sum()
    }
}

/// Spreads one line over months. Nothing where it can't be told when: no task with dates names the line.
pub fn spread(line: &Line, place: usize, tasks_by_line: &TasksByLine, minor_digits: u32) -> Option<Planned> {
    match &line.spread {
        Spread::Months(months) => {
            let mut planned = Planned::default();
            for &(month, amount) in months {
                *planned.months.entry(month).or_default() += amount;
            }
            Some(planned)
        }
        Spread::Even { from, to } => Some(even(line.amount, &[(*from, *to)], minor_digits)),
        Spread::Tasks => {
            let spans = tasks_by_line.spans.get(place).filter(|spans| !spans.is_empty())?;
            Some(even(line.amount, spans, minor_digits))
        }
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

/// Spreads an amount evenly over the calendar days of some spans. What rounding leaves goes to the last
/// month, so that the months sum to the amount.
fn even(amount: Money, spans: &[(Date, Date)], minor_digits: u32) -> Planned {
    let mut days: BTreeMap<Month, i64> = BTreeMap::new();
    for &(from, to) in spans {
        for month in from.month().through(to.month()) {
            let first = month.first().max(from);
            let last = month.last().min(to);
            *days.entry(month).or_default() += i64::from(last - first + 1);
        }
    }
    let total: i64 = days.values().sum();
    let mut planned = Planned::default();
    let mut left = amount;
    let last = days.keys().next_back().copied();
    for (month, count) in days {
        let share = if Some(month) == last {
            left
        } else {
            amount.times(Decimal::from(count) / Decimal::from(total.max(1))).rounded(minor_digits)
        };
        left -= share;
        planned.months.insert(month, share);
    }
    planned
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn an_even_spread_sums_to_the_amount() {
        let planned = even("100".parse().unwrap(), &[(date("2026-01-16"), date("2026-03-15"))], 2);
        let months: Vec<String> = planned.months.values().map(Money::to_string).collect();
        // 16 of 59 days in January, 28 in February, 15 in March.
        assert_eq!(months, ["27.12", "47.46", "25.42"]);
        assert_eq!(planned.total().to_string(), "100");
    }

    #[test]
    fn a_month_that_is_not_over_counts_by_its_days() {
        let mut planned = Planned::default();
        planned.months.insert("2026-10".parse().unwrap(), "10".parse().unwrap());
        planned.months.insert("2026-11".parse().unwrap(), "30".parse().unwrap());
        planned.months.insert("2026-12".parse().unwrap(), "50".parse().unwrap());
        assert_eq!(planned.until(date("2026-11-13"), 2).to_string(), "23");
        assert_eq!(planned.until(date("2026-09-30"), 2), Money::ZERO);
        // December's 50, and 10 of November's 30 where 20 are booked; nothing where 40 are.
        assert_eq!(planned.remainder(date("2026-11-13"), "20".parse().unwrap()).to_string(), "60");
        assert_eq!(planned.remainder(date("2026-11-13"), "40".parse().unwrap()).to_string(), "50");
    }
}
