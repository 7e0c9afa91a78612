//! What several rules about money ask: what may be spent on a line, and the words for lines, months and shares.

use crate::checks::rule::Context;
use crate::edition::change::Fund;
use crate::units::locale::Locale;
use crate::units::{Money, Month};

/// Returns what may be spent on each line: what is approved for it, and what approved changes that name it take
/// from the contingency. Empty where no line is shown.
pub fn allowed(context: &Context) -> Vec<Money> {
    let lines = &context.edition.budget().lines;
    let Some(budget) = &context.figures.budget else { return Vec::new() };
    let mut allowed: Vec<Money> = budget.lines.iter().map(|figures| figures.amounts.approved).collect();
    let changes = context.edition.funded_changes();
    for change in changes.iter().filter(|change| change.status.is_approved()) {
        let line = change.line.as_deref().filter(|_| change.by == Some(Fund::Contingency));
        let place = line.and_then(|id| lines.iter().position(|line| line.record.id == id));
        if let Some(place) = place {
            allowed[place] += change.cost;
        }
    }
    allowed
}

/// Returns how far an amount is above what is allowed, as a share of that; nothing where nothing is allowed, as
/// on a line of credits: a share of less than nothing says the opposite of what it means.
pub fn over(amount: Money, allowed: Money) -> Option<f64> {
    (amount - allowed).share_of(allowed).filter(|_| allowed > Money::ZERO)
}

/// Returns `Oct 2026`.
pub fn month(month: Month, locale: Locale) -> String {
    locale.month_year(month.first())
}

/// Returns a share that is above a limit as percent, with as many decimals as tell the two apart: `10.2 %` beside
/// a limit of `10 %`.
pub fn beyond(numbers: Locale, share: f64, limit: f64) -> String {
    let whole = numbers.share(share);
    if whole != numbers.share(limit) {
        return whole;
    }
    let percent = |share: f64, places: usize| numbers.decimal(share * 100.0, places);
    let places = (1..=3).find(|&places| percent(share, places) != percent(limit, places));
    numbers.percent_of(&percent(share, places.unwrap_or(3)))
}
