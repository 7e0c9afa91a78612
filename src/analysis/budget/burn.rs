//! Spending by month, and how long the money lasts.

use crate::analysis::budget::ledger::{Ledger, LedgerLine};
use crate::analysis::budget::{Amounts, ForecastFrom, LineFigures, MonthFigures};
use crate::analysis::deal::deal;
use crate::analysis::plan_value::Planned;
use crate::units::{Date, Money, Month};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Returns planned, spent and expected money by month, from the first month with any to the last.
pub fn months<'a>(
    plans: impl Iterator<Item = &'a Planned>,
    (lines, ledger): (&[LineFigures], &Ledger),
    total: &Amounts,
    (as_of, finish): (Date, Option<Date>),
    minor_digits: u32,
) -> Vec<MonthFigures> {
    let mut planned: BTreeMap<Month, Money> = BTreeMap::new();
    for (&month, &amount) in plans.flat_map(|plan| &plan.months) {
        *planned.entry(month).or_default() += amount;
    }
    let months = || {
        let booked = ledger.actual_by_month.keys().chain(ledger.committed_by_month.keys());
        let expected = expecting(lines, ledger).flat_map(|(_, line)| line.forecast_by_month.keys());
        planned.keys().chain(booked).chain(expected).copied()
    };
    let this_month = as_of.month();
    let first = months().min().unwrap_or(this_month).min(this_month);
    let last = months().max().into_iter().chain(finish.map(Date::month)).max().unwrap_or(this_month);
    let rest = total.forecast - total.actual;
    // Of a month that is over nothing more is to come.
    let open_month = as_of.next().month();
    let last = last.max(if rest.is_zero() { this_month } else { open_month });
    let to_come = spread_rest(
        rest,
        (&planned, &ledger.actual_by_month),
        expecting(lines, ledger),
        (open_month, last.max(open_month)),
        minor_digits,
    );
    let (mut sum_planned, mut sum_actual, mut sum_forecast) = (Money::ZERO, Money::ZERO, total.actual);
    first
        .through(last)
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
                committed: amount(&ledger.committed_by_month),
                open: amount(&ledger.open_by_month),
                forecast,
                cumulative_planned: sum_planned,
                cumulative_actual: (month <= this_month).then_some(sum_actual),
                cumulative_forecast: (month >= this_month).then_some(sum_forecast),
            }
        })
        .collect()
}

/// Returns the lines whose forecast is made of what the ledger expects, each with what of it is late.
fn expecting<'a>(
    lines: &'a [LineFigures],
    ledger: &'a Ledger,
) -> impl Iterator<Item = (Money, &'a LedgerLine)> + Clone + 'a {
    let all = lines.iter().zip(&ledger.lines);
    all.filter(|(line, _)| line.forecast_from == ForecastFrom::Ledger)
        .map(|(line, booked)| (line.unbooked, booked))
}

/// Spreads what is still expected over the months from now on: by the ledger's own forecasts where it
/// has them, the rest in the shape of what the plan still holds for them, or evenly where it holds nothing. Of this
/// month that is what its actuals have left.
///
/// *Example:* 60 are expected in November and December, of which the plan has 40 each; 20 are booked in November already.
/// November has 20 left: 20 and 40.
fn spread_rest<'a>(
    rest: Money,
    (planned, actual): (&BTreeMap<Month, Money>, &BTreeMap<Month, Money>),
    expecting: impl Iterator<Item = (Money, &'a LedgerLine)>,
    (this_month, last): (Month, Month),
    minor_digits: u32,
) -> BTreeMap<Month, Money> {
    let mut out: BTreeMap<Month, Money> = BTreeMap::new();
    let mut left = rest;
    for (late, line) in expecting {
        *out.entry(this_month).or_default() += late;
        left -= late;
        for (&month, &amount) in &line.forecast_by_month {
            *out.entry(month.min(last)).or_default() += amount;
            left -= amount;
        }
    }
    let later: Vec<Month> = this_month.through(last).collect();
    let weight = |month: &Month| {
        let booked = actual.get(month).copied().filter(|_| *month == this_month).unwrap_or_default();
        (planned.get(month).copied().unwrap_or_default() - booked).max(Money::ZERO).decimal()
    };
    let weights: Vec<Decimal> = later.iter().map(weight).collect();
    let parts = deal(left, &weights, weights.iter().copied().sum(), minor_digits);
    for (month, part) in later.into_iter().zip(parts) {
        *out.entry(month).or_default() += part;
    }
    out
}

/// Returns the mean of what was spent in the last three months that are over; nothing before three are.
pub fn run_rate(burn: &[MonthFigures], as_of: Date, minor_digits: u32) -> Option<Money> {
    let over: Vec<Money> =
        burn.iter().filter(|month| month.month.last() <= as_of).map(|month| month.actual).collect();
    let last = over.len().checked_sub(3).map(|start| &over[start..])?;
    let sum: Money = last.iter().copied().sum();
    Some(sum.times(Decimal::ONE / Decimal::from(3)).rounded(minor_digits))
}

/// Returns the month in which approved money ends: this one where more is spent than approved; else the first
/// in which (approved − actual) − rate × months falls below 0, of the finish's month its days up to the finish.
///
/// *Example:* 100 left in November, 40 a month: 60 after December, 20 after January, and February ends it, unless
/// the project finishes by the middle of February.
pub fn money_ends(total: &Amounts, rate: Option<Money>, as_of: Date, finish: Option<Date>) -> Option<Month> {
    // Where nothing, or less, is approved there is nothing that could end.
    if total.approved <= Money::ZERO {
        return None;
    }
    let mut left = total.approved - total.actual;
    if left.is_negative() {
        return Some(as_of.month());
    }
    let rate = rate.filter(|rate| *rate > Money::ZERO)?;
    let finish = finish?;
    for month in as_of.month().through(finish.month()) {
        // Of this month only the days to come are still to be paid for.
        let first = month.first().max(as_of.next());
        let used = (month.last().min(finish) - first + 1).max(0);
        left -= rate.times(Decimal::from(used) / Decimal::from(month.last() - month.first() + 1));
        if left.is_negative() {
            return Some(month);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(left: i64, rate: i64, finish: &str) -> Option<String> {
        let total = Amounts { approved: Money::from_units(left), ..Amounts::default() };
        let rate = Some(Money::from_units(rate));
        let (as_of, finish) = ("2026-11-13".parse().unwrap(), finish.parse().ok());
        money_ends(&total, rate, as_of, finish).map(|month| month.to_string())
    }

    #[test]
    fn money_ends_in_the_month_that_it_does_not_last_for() {
        // 17 of 30 days of November need 17, December 30, January 30; 23 are left, and 28 days of February need 30.
        assert_eq!(ends(100, 30, "2027-06-30"), Some("2027-02".to_string()));
        // 14 of 28 days of February need 15 of the 23, 22 days more than 23.
        assert_eq!(ends(100, 30, "2027-02-14"), None);
        assert_eq!(ends(100, 30, "2027-02-22"), Some("2027-02".to_string()));
        // Of this month as well: 17 days need 17.
        assert_eq!(ends(16, 30, "2027-06-30"), Some("2026-11".to_string()));
        assert_eq!(ends(100, 0, "2027-06-30"), None);
        assert_eq!(ends(100, 40, ""), None);
    }

    #[test]
    fn money_that_is_spent_has_ended() {
        let total =
            Amounts { approved: Money::from_units(10), actual: Money::from_units(11), ..Amounts::default() };
        let month = money_ends(&total, None, "2026-11-13".parse().unwrap(), None);
        assert_eq!(month.map(|month| month.to_string()), Some("2026-11".to_string()));
        assert_eq!(ends(-1, 0, ""), None, "less than nothing is approved");
    }

    fn rest(rest: &str, planned: &[(&str, i64)], booked: &[(&str, i64)], minor_digits: u32) -> Vec<String> {
        let months = |amounts: &[(&str, i64)]| -> BTreeMap<Month, Money> {
            amounts.iter().map(|&(month, units)| (month.parse().unwrap(), Money::from_units(units))).collect()
        };
        let span = ("2026-11".parse().unwrap(), "2027-01".parse().unwrap());
        let both = (&months(planned), &months(booked));
        let spread = spread_rest(rest.parse().unwrap(), both, std::iter::empty(), span, minor_digits);
        spread.values().map(Money::to_string).collect()
    }

    #[test]
    fn the_rest_has_the_shape_of_what_the_plan_still_holds() {
        let plan = [("2026-10", 500), ("2026-11", 40), ("2026-12", 40)];
        assert_eq!(rest("60", &plan, &[], 2), ["30", "30", "0"]);
        // 20 of November's 40 are booked; what was booked in October says nothing.
        assert_eq!(rest("60", &plan, &[("2026-10", 700), ("2026-11", 20)], 2), ["20", "40", "0"]);
        assert_eq!(rest("60", &plan, &[("2026-11", 50)], 2), ["0", "60", "0"]);
        assert_eq!(
            rest("60", &[("2026-11", 40)], &[("2026-11", 40)], 2),
            ["20", "20", "20"],
            "the plan is spent"
        );
    }

    #[test]
    fn no_month_has_more_coins_than_are_left() {
        let plan = [("2026-11", 1), ("2026-12", 1), ("2027-01", 1)];
        assert_eq!(rest("100", &plan, &[], 0), ["33", "33", "34"]);
        // Two coins in three parts are 0.67 each, rounded 1.
        assert_eq!(rest("2", &plan, &[], 0), ["1", "1", "0"]);
        assert_eq!(rest("0.02", &plan, &[], 2), ["0.01", "0.01", "0"]);
    }
}
