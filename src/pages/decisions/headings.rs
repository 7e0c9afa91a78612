//! What heads the logs of changes: how many are approved, and what they add up to.

use crate::edition::change::Change;
use crate::units::locale::{Locale, say};

/// Heads the log of changes.
///
/// What was made without approval is counted apart, and its effect with the others: it is there.
pub fn changes(changes: &[&Change], sum_days: i32, cost: Option<String>, locale: Locale) -> String {
    let made = changes.iter().filter(|change| change.is_unapproved()).count();
    let approved = changes.iter().filter(|change| change.status.is_approved()).count() - made;
    let effect = effect(sum_days, cost, locale);
    let heading = match (approved, made) {
        (0, 0) => say!(locale, "decisions-changes-none"),
        (0, _) => say!(locale, "decisions-changes-only-made", made = made, effect = effect),
        (_, 0) => say!(locale, "decisions-changes-approved", count = approved, effect = effect),
        _ => say!(locale, "decisions-changes-both", count = approved, made = made, effect = effect),
    };
    with_pending(heading, changes, locale)
}

/// Heads the changes of the scope, of which the log of changes adds up `all` approved ones.
pub fn scope_changes(
    changes: &[&Change],
    all: usize,
    sum_days: i32,
    cost: Option<String>,
    locale: Locale,
) -> String {
    let approved = changes.iter().filter(|change| change.status.is_approved()).count();
    let is_all = approved == 0 || approved == all;
    if is_all || changes.iter().any(|change| change.is_unapproved()) {
        return self::changes(changes, sum_days, cost, locale);
    }
    let effect = effect(sum_days, cost, locale);
    let part = say!(locale, "decisions-changes-touch-scope", count = approved, all = all, effect = effect);
    with_pending(part, changes, locale)
}

fn effect(sum_days: i32, cost: Option<String>, locale: Locale) -> String {
    match (sum_days, cost) {
        (0, None) => say!(locale, "decisions-effect-none"),
        (0, Some(cost)) => cost,
        (sum, None) => locale.days_signed(sum.into()),
        (sum, Some(cost)) => {
            say!(locale, "decisions-effect-both", days = locale.days_signed(sum.into()), cost = cost)
        }
    }
}

fn with_pending(heading: String, changes: &[&Change], locale: Locale) -> String {
    match changes.iter().filter(|change| change.status.is_pending()).count() {
        0 => heading,
        count => say!(locale, "decisions-changes-waiting", heading = heading, count = count),
    }
}
