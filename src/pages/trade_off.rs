//! What matters most, and what gives way for it: where something has to change, the choice between scope, date,
//! cost and quality is put in the open.

use crate::edition::Shown;
use crate::edition::change::Change;
use crate::edition::project::{Head, Priority};
use crate::pages::facts;
use crate::units::locale::{Locale, say};

/// Says of a project that is off track what must give: `The date is what matters most: scope, cost or
/// quality must give way first.`
pub fn of_project(head: &Head, locale: Locale) -> Option<String> {
    Some(say!(locale, "trade-off-project", first = key(head.priority?)))
}

/// Says of a change that waits for a decision what it does to the one that matters most. Nothing where the project
/// names none, where the change is decided, or where the audience may not see what it costs.
pub fn of_change(change: &Change, head: &Head, locale: Locale) -> Option<String> {
    let priority = head.priority.filter(|_| change.status.is_pending())?;
    let impact = &change.impact;
    let cost = match &impact.cost {
        Shown::Yes(cost) => *cost,
        Shown::Withheld if priority == Priority::Cost => return None,
        Shown::Withheld => None,
    };
    let short = |cost| head.currency.short(cost);
    // What it costs beside what it does to the one that matters most.
    let costs = cost.filter(|cost| !cost.is_zero() && !cost.is_negative() && priority != Priority::Cost);
    let costs = costs.map(short);
    let effect = match priority {
        Priority::Date => impact.days.map(|days| match days {
            0 => Effect::None,
            1.. => Effect::Said(say!(locale, "trade-off-takes-days", days = facts::work_span(days, locale))),
            _ => {
                let days = facts::work_span(-days, locale);
                Effect::Said(match &costs {
                    None => say!(locale, "trade-off-wins-days", days = days),
                    Some(cost) => say!(locale, "trade-off-wins-days-costs", days = days, cost = cost),
                })
            }
        }),
        Priority::Cost => cost.map(|cost| match cost {
            cost if cost.is_zero() => Effect::None,
            cost if cost.is_negative() => {
                Effect::Said(say!(locale, "trade-off-saves-cost", cost = short(cost.abs())))
            }
            cost => Effect::Said(say!(locale, "trade-off-adds-cost", cost = short(cost))),
        }),
        Priority::Scope => impact.scope.as_deref().map(|text| match is_altered(text) {
            true => Effect::Said(say!(locale, "trade-off-alters-scope")),
            false => Effect::None,
        }),
        Priority::Quality => impact.quality.as_deref().map(|text| match is_altered(text) {
            true => Effect::Said(say!(locale, "trade-off-alters-quality")),
            false => Effect::None,
        }),
    };
    let first = key(priority);
    Some(match (effect, costs) {
        (Some(Effect::Said(text)), _) => text,
        (None, None) => say!(locale, "trade-off-not-assessed", first = first),
        (None, Some(cost)) => say!(locale, "trade-off-not-assessed-costs", first = first, cost = cost),
        (Some(Effect::None), None) => say!(locale, "trade-off-kept", first = first),
        (Some(Effect::None), Some(cost)) => {
            say!(locale, "trade-off-kept-costs", first = first, cost = cost)
        }
    })
}

enum Effect {
    None,
    Said(String),
}

/// Reads what is written of scope or quality; people also write that nothing changes.
fn is_altered(text: &str) -> bool {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    !matches!(text.as_str(), "" | "-" | "–" | "no" | "none" | "nothing" | "no change" | "unchanged" | "n/a")
}

/// Returns what chooses the words.
fn key(priority: Priority) -> &'static str {
    match priority {
        Priority::Date => "date",
        Priority::Cost => "cost",
        Priority::Scope => "scope",
        Priority::Quality => "quality",
    }
}
