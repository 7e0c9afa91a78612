//! The words that pages say, in one place, so that another language is another file.
//!
//! Plain words: short sentences, no blame, no exclamation marks. A sentence that carries figures is a
//! function here; a page never glues words together.

use crate::checks::health::Colour;
use crate::checks::{self, Report, Topic};
use crate::edition::update::Rag;
use crate::pages::view::LinkView;
use crate::pages::{board, paths};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::capital;

/// Returns the word of a key of the status set.
pub fn status(locale: Locale, key: &str) -> String {
    match key {
        "ok" => say!(locale, "shared-status-ok"),
        "warn" => say!(locale, "shared-status-warn"),
        "bad" => say!(locale, "shared-status-bad"),
        "done" => say!(locale, "shared-status-done"),
        "none" => say!(locale, "shared-status-none"),
        "hold" => say!(locale, "shared-status-hold"),
        _ => say!(locale, "shared-status-unknown"),
    }
}

/// Returns how a colour is said within a sentence: `off track`.
pub fn colour(locale: Locale, colour: Colour) -> String {
    match colour {
        Colour::Unknown => say!(locale, "shared-colour-unknown"),
        Colour::Green => say!(locale, "shared-colour-green"),
        Colour::Amber => say!(locale, "shared-colour-amber"),
        Colour::Red => say!(locale, "shared-colour-red"),
    }
}

/// Returns how a call is said within a sentence: `off track`.
pub fn called(locale: Locale, called: Rag) -> String {
    match called {
        Rag::Green => colour(locale, Colour::Green),
        Rag::Amber => colour(locale, Colour::Amber),
        Rag::Red => colour(locale, Colour::Red),
    }
}

/// Returns the name of a dimension of health.
pub fn topic(locale: Locale, topic: Topic) -> String {
    match topic {
        Topic::Schedule => say!(locale, "shared-topic-schedule"),
        Topic::Budget => say!(locale, "shared-topic-cost"),
        Topic::Scope => say!(locale, "shared-topic-scope"),
        Topic::Risk => say!(locale, "shared-topic-risk"),
        Topic::Quality => say!(locale, "shared-topic-quality"),
        Topic::Habits => say!(locale, "shared-topic-governance"),
        Topic::Plan => say!(locale, "shared-topic-plan"),
    }
}

/// Returns the name of a dimension of health as it stands within a sentence.
pub fn topic_within(locale: Locale, topic: Topic) -> String {
    match topic {
        Topic::Schedule => say!(locale, "shared-within-schedule"),
        Topic::Budget => say!(locale, "shared-within-cost"),
        Topic::Scope => say!(locale, "shared-within-scope"),
        Topic::Risk => say!(locale, "shared-within-risk"),
        Topic::Quality => say!(locale, "shared-within-quality"),
        Topic::Habits => say!(locale, "shared-within-governance"),
        Topic::Plan => say!(locale, "shared-within-plan"),
    }
}

pub fn figures_as_of(locale: Locale, date: Date) -> String {
    say!(locale, "frame-figures-as-of", date = locale.date(date))
}

pub fn made_with(locale: Locale, version: &str) -> String {
    say!(locale, "frame-made-with", version = version)
}

/// Returns `Week 46`.
pub fn week(locale: Locale, date: Date) -> String {
    // The number of a week is no count.
    say!(locale, "shared-week", week = date.iso_week().1.to_string())
}

/// Returns `Report of 6 Nov 2026`.
pub fn report_of(locale: Locale, date: Date) -> String {
    say!(locale, "shared-report-of", date = locale.date(date))
}

/// Returns a finding or a reason as a sentence: a large first letter, no marks around names, a full stop.
pub fn sentence(text: &str) -> String {
    let text = capital(text.trim()).replace('`', "");
    if text.is_empty() || text.ends_with(['.', '?', '!']) { text } else { format!("{text}.") }
}

/// Returns the way to a rule, where the site has pages about rules.
pub fn rule_link(report: &Report, rule: &'static str) -> Option<LinkView> {
    board::gets(report, paths::RULES).then(|| LinkView::new(rule_address(rule), rule))
}

/// Returns the address of a rule on the page of its topic; what is no rule has none but that of them all.
pub fn rule_address(rule: &str) -> String {
    match checks::ALL.iter().find(|known| known.name == rule) {
        Some(known) => format!("{}#rule__{rule}", paths::rules_of(known.topic)),
        None => paths::RULES.to_string(),
    }
}
