//! How far the data can be relied upon, in words.

use crate::analysis::confidence::{Confidence, Mark, Part};
use crate::pages::phrase::{self, Phrase, phrase};
use crate::units::locale::{Locale, say};

/// Returns the name of a part of the data.
pub fn name(locale: Locale, part: Part) -> String {
    match part {
        Part::Plan => say!(locale, "confidence-plan"),
        Part::Risks => say!(locale, "confidence-risks"),
        Part::Issues => say!(locale, "confidence-issues"),
        Part::Decisions => say!(locale, "confidence-decisions"),
        Part::Changes => say!(locale, "confidence-changes"),
        Part::Money => say!(locale, "confidence-money"),
        Part::Quality => say!(locale, "confidence-quality"),
        Part::Reports => say!(locale, "confidence-reports"),
    }
}

/// Returns the name of a part as it stands within a sentence.
fn within(locale: Locale, part: Part) -> String {
    match part {
        Part::Plan => say!(locale, "confidence-within-plan"),
        Part::Risks => say!(locale, "confidence-within-risks"),
        Part::Issues => say!(locale, "confidence-within-issues"),
        Part::Decisions => say!(locale, "confidence-within-decisions"),
        Part::Changes => say!(locale, "confidence-within-changes"),
        Part::Money => say!(locale, "confidence-within-money"),
        Part::Quality => say!(locale, "confidence-within-quality"),
        Part::Reports => say!(locale, "confidence-within-reports"),
    }
}

/// Returns what of a part is stale, in the plural.
fn facts(locale: Locale, part: Part) -> String {
    match part {
        Part::Plan => say!(locale, "confidence-facts-plan"),
        Part::Money => say!(locale, "confidence-facts-money"),
        part => within(locale, part),
    }
}

/// Returns the key of a mark in messages.
fn key(mark: Mark) -> &'static str {
    match mark {
        Mark::Good => "good",
        Mark::Fair => "fair",
        Mark::Poor => "poor",
    }
}

/// Returns `Data confidence is fair`.
pub fn heading(locale: Locale, confidence: &Confidence) -> String {
    match confidence.mark {
        Some(mark) => say!(locale, "confidence-heading", mark = key(mark)),
        None => say!(locale, "confidence-heading-none"),
    }
}

/// Says why, in one sentence: what is stale, or that nothing is.
pub fn reason(locale: Locale, confidence: &Confidence) -> String {
    let stale: Vec<Part> = confidence.stale().map(|part| part.part).collect();
    match (confidence.mark, stale.as_slice()) {
        (None, _) if confidence.is_of_part => say!(locale, "confidence-of-part"),
        (None, _) => say!(locale, "confidence-none"),
        (Some(_), []) => say!(locale, "confidence-fresh"),
        (Some(_), [one]) => say!(locale, "confidence-stale-one", part = facts(locale, *one)),
        (Some(_), many) => say!(locale, "confidence-stale-many", parts = list(locale, many)),
    }
}

fn list(locale: Locale, parts: &[Part]) -> String {
    locale.list(&parts.iter().map(|part| within(locale, *part)).collect::<Vec<_>>())
}

/// Returns the mark beside the verdict: `Fair: risks not up to date`; nothing where no part is judged.
pub fn short(locale: Locale, confidence: &Confidence) -> Option<Phrase> {
    let mark = confidence.mark?;
    let stale: Vec<Part> = confidence.stale().map(|part| part.part).collect();
    let shown = match mark {
        Mark::Good => None,
        Mark::Fair => Some(phrase::Mark::Warn),
        Mark::Poor => Some(phrase::Mark::Bad),
    };
    let word = Phrase::new().marked(shown, say!(locale, "confidence-mark", mark = key(mark)));
    Some(match stale.is_empty() {
        true => word,
        false => phrase!(locale, "confidence-short", mark = word, parts = list(locale, &stale)),
    })
}
