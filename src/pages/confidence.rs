//! How far the data can be relied upon, in words.

use crate::analysis::confidence::{Confidence, Mark, Part};
use crate::pages::phrase::{self, Phrase};
use crate::units::text::{capital, list};

/// Returns the name of a part of the data.
pub fn name(part: Part) -> &'static str {
    match part {
        Part::Plan => "Plan",
        Part::Risks => "Risks",
        Part::Issues => "Issues",
        Part::Decisions => "Decisions",
        Part::Changes => "Changes",
        Part::Money => "Money spent",
        Part::Quality => "Tests and defects",
        Part::Reports => "Reports",
    }
}

fn word(mark: Mark) -> &'static str {
    match mark {
        Mark::Good => "good",
        Mark::Fair => "fair",
        Mark::Poor => "poor",
    }
}

/// Returns `Data confidence is fair`.
pub fn heading(confidence: &Confidence) -> String {
    match confidence.mark {
        Some(mark) => format!("Data confidence is {}", word(mark)),
        None => "How fresh the data is".to_string(),
    }
}

/// Says why, in one sentence: what is stale, or that nothing is.
pub fn reason(confidence: &Confidence) -> String {
    let stale: Vec<String> = confidence.stale().map(|part| name(part.part).to_lowercase()).collect();
    match (confidence.mark, stale.len()) {
        (None, _) => "Nothing here has a date by which it could be judged.".to_string(),
        (Some(_), 0) => "Every part was looked at within its limit.".to_string(),
        (Some(_), 1) => {
            format!("{} were not brought up to date within the limit.", capital(&plural(&stale[0])))
        }
        (Some(_), _) => {
            format!("{} were not brought up to date within their limits.", capital(&list(&stale, "and")))
        }
    }
}

/// The names of parts are plural, but for two.
fn plural(name: &str) -> String {
    match name {
        "plan" => "facts of the plan".to_string(),
        "money spent" => "figures of money spent".to_string(),
        name => name.to_string(),
    }
}

/// Returns the mark beside the verdict: `Fair: risks are stale`; nothing where no part is judged.
pub fn short(confidence: &Confidence) -> Option<Phrase> {
    let mark = confidence.mark?;
    let stale: Vec<String> = confidence.stale().map(|part| name(part.part).to_lowercase()).collect();
    let shown = match mark {
        Mark::Good => None,
        Mark::Fair => Some(phrase::Mark::Warn),
        Mark::Poor => Some(phrase::Mark::Bad),
    };
    let out = Phrase::new().marked(shown, capital(word(mark)));
    Some(if stale.is_empty() { out } else { out.text(format!(": {} not up to date", list(&stale, "and"))) })
}
