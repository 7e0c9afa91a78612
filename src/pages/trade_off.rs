//! What matters most, and what gives way for it: where something has to change, the choice between scope, date,
//! cost and quality is put in the open.

use crate::edition::Shown;
use crate::edition::change::Change;
use crate::edition::project::{Head, Priority};
use crate::pages::facts;
use crate::units::locale::Locale;
use crate::units::text::{capital, list};

/// Says of a project that is off track what must give: `The date is what matters most: scope, cost or
/// quality must give way first.`
pub fn of_project(head: &Head) -> Option<String> {
    let priority = head.priority?;
    Some(format!(
        "{} is what matters most: {} must give way first.",
        capital(name(priority)),
        others(priority)
    ))
}

/// Says of a change that waits for a decision what it does to the one that matters most. Nothing where the project
/// names none, where the change is decided, or where the audience may not see what it costs.
pub fn of_change(change: &Change, head: &Head, numbers: Locale) -> Option<String> {
    let priority = head.priority.filter(|_| change.status.is_pending())?;
    let impact = &change.impact;
    let cost = match &impact.cost {
        Shown::Yes(cost) => *cost,
        Shown::Withheld if priority == Priority::Cost => return None,
        Shown::Withheld => None,
    };
    let effect = match priority {
        Priority::Date => impact.days.map(|days| match days {
            0 => Effect::None,
            1.. => Effect::Takes(format!("takes {} of", facts::work_span(days, numbers))),
            _ => Effect::Helps(format!("wins back {} of", facts::work_span(-days, numbers))),
        }),
        Priority::Cost => cost.map(|cost| match cost {
            cost if cost.is_zero() => Effect::None,
            cost if cost.is_negative() => {
                Effect::Helps(format!("takes {} off", head.currency.short(cost.abs())))
            }
            cost => Effect::Takes(format!("adds {} to", head.currency.short(cost))),
        }),
        Priority::Scope => impact.scope.as_deref().map(altered),
        Priority::Quality => impact.quality.as_deref().map(altered),
    };
    let (first, others) = (name(priority), others(priority));
    let costs = cost.filter(|cost| !cost.is_zero() && !cost.is_negative() && priority != Priority::Cost);
    let costs = costs.map_or(String::new(), |cost| format!("; it costs {}", head.currency.short(cost)));
    Some(match effect {
        None => format!("What this change does to {first}, which matters most, is not assessed{costs}."),
        Some(Effect::None) => format!("This change leaves {first}, which matters most, as it is{costs}."),
        Some(Effect::Takes(what)) => {
            format!("This change {what} {first}, which matters most; {others} must give way.")
        }
        Some(Effect::Helps(what)) => format!("This change {what} {first}, which matters most{costs}."),
    })
}

enum Effect {
    None,
    Takes(String),
    Helps(String),
}

/// What is written of scope or quality; people also write that nothing changes.
fn altered(text: &str) -> Effect {
    match text.trim().trim_end_matches('.').to_lowercase().as_str() {
        "" | "-" | "–" | "no" | "none" | "nothing" | "no change" | "unchanged" | "n/a" => Effect::None,
        _ => Effect::Takes("alters".to_string()),
    }
}

fn name(priority: Priority) -> &'static str {
    match priority {
        Priority::Date => "the date",
        Priority::Cost => "the cost",
        Priority::Scope => "the scope",
        Priority::Quality => "the quality",
    }
}

/// Returns the three that give way: `scope, cost or quality`.
fn others(priority: Priority) -> String {
    let all = [
        (Priority::Scope, "scope"),
        (Priority::Date, "date"),
        (Priority::Cost, "cost"),
        (Priority::Quality, "quality"),
    ];
    let left: Vec<&str> = all.into_iter().filter(|(one, _)| *one != priority).map(|(_, name)| name).collect();
    list(&left, "or")
}
