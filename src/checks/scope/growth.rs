//! What approved changes add up to since the baseline, in days and in money: facts for several rules.

use crate::checks::rule::Context;
use crate::edition::change::Change;
use crate::units::{Date, Money};

/// What approved changes have added since the baseline was taken; reductions are taken off.
#[derive(Clone, Copy, Debug, Default)]
pub struct Growth {
    pub changes: usize,
    /// Whether it is counted from the day of a baseline; else from the beginning.
    pub since_baseline: bool,
    pub days: i32,
    /// As a share of the project's length; nothing where that is unknown, or not every change
    /// is shown.
    pub days_share: Option<f64>,
    pub cost: Money,
    /// As a share of the lines as first agreed; nothing where money or changes are not all shown.
    pub cost_share: Option<f64>,
}

/// Adds up the approved changes since the baseline. The share of days is of the working days that the
/// project had before them: its length today less what they have added.
pub fn growth(context: &Context) -> Growth {
    let mut growth = Growth { since_baseline: taken(context).is_some(), ..Growth::default() };
    for change in since_baseline(context) {
        growth.changes += 1;
        growth.days += change.impact.days.unwrap_or(0);
        growth.cost += change.impact.cost.known().copied().unwrap_or_default();
    }
    let length = context.edition.schedule().length_days.unwrap_or(0) - growth.days;
    let is_known = length > 0 && context.edition.changes_complete();
    growth.days_share = is_known.then(|| f64::from(growth.days) / f64::from(length));
    growth.cost_share = original(context).and_then(|original| growth.cost.share_of(original));
    growth
}

/// Returns the day on which the baseline was taken.
fn taken(context: &Context) -> Option<Date> {
    let baselines = &context.edition.schedule().baselines;
    baselines.iter().find(|baseline| baseline.current).and_then(|baseline| baseline.taken)
}

/// Returns the approved changes that were decided after the baseline was taken; where no baseline is set or
/// its day is not known, all that are approved.
pub fn since_baseline<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Change> {
    let taken = taken(context);
    context.edition.changes().iter().filter(move |change| {
        let is_later = match (change.decided.or(change.raised), taken) {
            (Some(decided), Some(taken)) => decided > taken,
            _ => true,
        };
        change.status.is_approved() && is_later
    })
}

/// Returns the budget before any change; nothing where not all of it is shown.
pub fn original(context: &Context) -> Option<Money> {
    let budget = context.figures.budget.as_ref().filter(|budget| budget.complete)?;
    (budget.original > Money::ZERO).then_some(budget.original)
}
