//! The words of the help page.

use crate::units::locale::{Locale, say};
use serde::Serialize;

/// A mark or a word, and what it means.
#[derive(Serialize)]
pub struct Entry {
    pub name: String,
    pub meaning: String,
}

/// Returns what a key of the status set means for the reader.
pub fn status(locale: Locale, key: &str) -> String {
    match key {
        "ok" => say!(locale, "help-meaning-ok"),
        "warn" => say!(locale, "help-meaning-warn"),
        "bad" => say!(locale, "help-meaning-bad"),
        "done" => say!(locale, "help-meaning-done"),
        "none" => say!(locale, "help-meaning-none"),
        "hold" => say!(locale, "help-meaning-hold"),
        _ => say!(locale, "help-meaning-unknown"),
    }
}

macro_rules! entries {
    ($locale:expr, $($name:literal: $meaning:literal),+ $(,)?) => {
        vec![$(Entry { name: say!($locale, $name), meaning: say!($locale, $meaning) }),+]
    };
}

/// Returns the marks of the charts.
pub fn marks(locale: Locale) -> Vec<Entry> {
    entries![
        locale,
        "help-mark-critical": "help-mark-critical-means",
        "help-mark-other": "help-mark-other-means",
        "help-mark-finished": "help-mark-finished-means",
        "help-mark-baseline": "help-mark-baseline-means",
        "help-mark-float": "help-mark-float-means",
        "help-mark-diamonds": "help-mark-diamonds-means",
        "help-mark-status-date": "help-mark-status-date-means",
        "help-mark-freeze": "help-mark-freeze-means",
        "help-mark-risk-disc": "help-mark-risk-disc-means",
        "help-mark-dashed": "help-mark-dashed-means",
        "help-mark-runs": "help-mark-runs-means",
        "help-mark-risk-bar": "help-mark-risk-bar-means",
    ]
}

/// Returns the words of the trade, in plain language, in the order of the alphabet.
pub fn words(locale: Locale) -> Vec<Entry> {
    let mut words = all_words(locale);
    words.sort_by_key(|entry| plain_letters(&entry.name));
    words
}

/// Returns a word in small letters without accents, which no dictionary puts after z.
fn plain_letters(word: &str) -> String {
    let plain = |letter| match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        letter => letter,
    };
    word.to_lowercase().chars().map(plain).collect()
}

fn all_words(locale: Locale) -> Vec<Entry> {
    entries![
        locale,
        "help-word-8-in-10": "help-word-8-in-10-means",
        "help-word-baseline": "help-word-baseline-means",
        "help-word-burn-up": "help-word-burn-up-means",
        "help-word-capacity": "help-word-capacity-means",
        "help-word-contingency": "help-word-contingency-means",
        "help-word-criticality": "help-word-criticality-means",
        "help-word-critical-path": "help-word-critical-path-means",
        "help-word-committed": "help-word-committed-means",
        "help-word-earned-value": "help-word-earned-value-means",
        "help-word-earned-schedule": "help-word-earned-schedule-means",
        "help-word-exposure": "help-word-exposure-means",
        "help-word-float": "help-word-float-means",
        "help-word-levelling": "help-word-levelling-means",
        "help-word-forecast": "help-word-forecast-means",
        "help-word-forecast-at-completion": "help-word-forecast-at-completion-means",
        "help-word-milestone": "help-word-milestone-means",
        "help-word-milestone-trend": "help-word-milestone-trend-means",
        "help-word-raci": "help-word-raci-means",
        "help-word-range": "help-word-range-means",
        "help-word-run": "help-word-run-means",
        "help-word-slip": "help-word-slip-means",
        "help-word-stakeholder": "help-word-stakeholder-means",
        "help-word-status-date": "help-word-status-date-means",
        "help-word-variance": "help-word-variance-means",
        "help-word-velocity": "help-word-velocity-means",
        "help-word-watermelon": "help-word-watermelon-means",
    ]
}
