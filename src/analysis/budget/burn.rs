//! Spending by month, and how long the money lasts.

use crate::analysis::budget::ledger::Ledger;
use crate::analysis::budget::{Amounts, MonthFigures};
use crate::analysis::plan_value::Planned;
use crate::units::{Date, Money, Month};
use std::collections::BTreeMap;

/// Returns planned, spent and expected money by month, from the first month with any to the last.
pub fn months<'a>(
    plans: impl Iterator<Item = &'a Planned>,
    ledger: &Ledger,
    total: &Amounts,
    as_of: Date,
    finish: Option<Date>,
) -> Vec<MonthFigures> {
    let mut planned: BTreeMap<Month, Money> = BTreeMap::new();
    for (&month, &amount) in plans.flat_map(|plan| &plan.months) {
        *planned.entry(month).or_default() += amount;
    }
    let months = || {
        let booked = ledger.actual_by_month.keys().chain(ledger.committed_by_month.keys());
        planned.keys().chain(booked).copied()
    };
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
                committed: amount(&ledger.committed_by_month),
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

pub fn run_rate(burn: &[MonthFigures], as_of: Date) -> Option<Money> {
    let over: Vec<Money> =
        burn.iter().filter(|month| month.month < as_of.month()).map(|month| month.actual).collect();
    let last = over.len().checked_sub(3).map(|start| &over[start..])?;
    let sum: Money = last.iter().copied().sum();
    Some(sum.times(rust_decimal::Decimal::ONE / rust_decimal::Decimal::from(3)).rounded(2))
}

pub fn money_ends(total: &Amounts, rate: Option<Money>, as_of: Date, finish: Option<Date>) -> Option<Month> {
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
