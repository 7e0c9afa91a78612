//! What open risks are expected to cost, today and at each day on which that changed, against the contingency
//! that was left.
//!
//! Expected cost = Σ chance × likely cost of the open risks that have both (PMBOK Guide, *Quantitative Risk
//! Analysis*: expected monetary value).

use crate::analysis::budget::BudgetFigures;
use crate::analysis::budget::contingency::DrawState;
use crate::analysis::risk::{RiskFigures, RiskScore};
use crate::edition::Edition;
use crate::edition::risk::{Position, Risk};
use crate::units::{Date, Money};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
pub struct ExposureFigures {
    /// Open risks, and those of them that have a chance and a cost.
    pub open: usize,
    pub with_cost: usize,
    /// What those are expected to cost today.
    pub now: Money,
    /// From each day on; the last is the status date.
    pub points: Vec<(Date, Money)>,
    /// What was left of the contingency from each day on; empty where there is none, or where changes that may draw
    /// on it are not shown.
    pub left: Vec<(Date, Money)>,
    /// Whether all risks are shown. Else they are expected to cost more or less than this.
    pub complete: bool,
}

impl ExposureFigures {
    /// Tells whether six in ten open risks are in the sum. Below that it says more of the register than of the
    /// project.
    pub fn is_enough(&self) -> bool {
        self.open > 0 && self.with_cost * 10 >= self.open * 6
    }

    pub fn without_cost(&self) -> usize {
        self.open - self.with_cost
    }
}

/// Computes the exposure; nothing where there is no risk, or where its costs are not shown.
pub fn analyse(
    edition: &Edition,
    budget: Option<&BudgetFigures>,
    risks: &RiskFigures,
) -> Option<ExposureFigures> {
    let (all, as_of) = (edition.risks(), edition.as_of());
    if all.is_empty() || all.iter().any(|risk| risk.cost.is_withheld()) {
        return None;
    }
    let mut changes: BTreeMap<Date, Money> = BTreeMap::new();
    let mut from_the_start = Money::ZERO;
    for (risk, score) in all.iter().zip(&risks.all) {
        let mut before = Money::ZERO;
        for (date, amount) in course(risk, score, as_of, edition.head().currency.minor_digits) {
            match date {
                Some(date) => *changes.entry(date).or_default() += amount - before,
                None => from_the_start += amount,
            }
            before = amount;
        }
    }
    let draws = budget.and_then(|budget| budget.contingency.as_ref()).filter(|found| found.listed);
    let drawn_on = draws.iter().flat_map(|found| &found.draws).filter_map(|draw| draw.decided);
    let starts = edition.schedule().start.into_iter().chain(changes.keys().copied()).chain(drawn_on);
    let start = starts.min().unwrap_or(as_of).min(as_of);
    *changes.entry(start).or_default() += from_the_start;
    changes.entry(as_of).or_default();
    let left = draws.map_or_else(Vec::new, |found| {
        let mut steps: BTreeMap<Date, Money> = BTreeMap::from([(start, found.amount), (as_of, Money::ZERO)]);
        // What has no day of its decision was drawn from the first day on, as far as anybody knows.
        for draw in found.draws.iter().filter(|draw| draw.state != DrawState::Pending) {
            *steps.entry(draw.decided.unwrap_or(start).min(as_of)).or_default() -= draw.amount;
        }
        summed(steps)
    });
    Some(ExposureFigures {
        open: risks.open.len(),
        with_cost: risks.open.len() - risks.without_cost,
        now: risks.exposure.unwrap_or_default(),
        points: summed(changes),
        left,
        complete: edition.risks_complete(),
    })
}

fn summed(changes: BTreeMap<Date, Money>) -> Vec<(Date, Money)> {
    let mut sum = Money::ZERO;
    let step = |(date, change)| {
        sum += change;
        (date, sum)
    };
    changes.into_iter().map(step).collect()
}

/// Returns what a risk was expected to cost, from each day on; without a day, from the beginning. An open one ends
/// with today's exposure. One that is over counts until it was last reviewed, and where nobody knows when that was,
/// not at all.
fn course(risk: &Risk, score: &RiskScore, as_of: Date, minor_digits: u32) -> Vec<(Option<Date>, Money)> {
    let Some(today) = score.exposure else { return Vec::new() };
    let known = || risk.history.iter().filter(|point| point.date <= as_of);
    let from = risk.raised.or_else(|| known().next().map(|point| point.date));
    let end = match risk.status.is_open() {
        true => None,
        false => match risk.reviewed.or_else(|| known().next_back().map(|point| point.date)) {
            Some(date) if from.is_none_or(|from| from < date) && date <= as_of => Some(date),
            _ => return Vec::new(),
        },
    };
    if from.is_some_and(|from| from > as_of) {
        return Vec::new();
    }
    let at = |position: Position| match score.now {
        Some(now) => scaled(today, risk, position, now).rounded(minor_digits),
        None => today,
    };
    let first = known().next().map_or(today, |point| at(point.position));
    let mut out = vec![(from, first)];
    for point in known().filter(|point| from.is_none_or(|from| from <= point.date)) {
        out.push((Some(point.date), at(point.position)));
    }
    out.push(match end {
        Some(end) => (Some(end), Money::ZERO),
        None => (Some(as_of), today),
    });
    // What is written after its end says nothing of what it may still cost.
    out.retain(|(date, _)| end.is_none_or(|end| date.is_none_or(|date| date <= end)));
    out
}

/// Returns what a risk was expected to cost when it stood elsewhere: its chance moves with the step of its
/// probability, as 10, 30, 50, 70 and 90 % do (PMBOK Guide, *Probability and Impact Matrix*), and is 100 % at most.
///
/// *Example:* 4,000 at 30 % on step 2 today; on step 4 the chance was 30 × 70 ÷ 30 = 70 %, and 2,800 were expected.
fn scaled(today: Money, risk: &Risk, then: Position, now: Position) -> Money {
    let step = |position: Position| Decimal::from(2 * i64::from(position.probability.clamp(1, 5)) - 1);
    let moved = today.times(step(then) / step(now));
    match risk.cost.known().map(|cost| cost.likely) {
        Some(whole) if moved.abs() > whole.abs() => whole,
        _ => moved,
    }
}
