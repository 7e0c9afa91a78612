//! How the figures of the page are computed, with the names that the field knows them by.

use crate::pages::forecast::Source;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Term {
    pub name: String,
    pub text: String,
}

/// What every forecast is made of.
fn made(locale: Locale) -> [Term; 3] {
    [
        Term { name: say!(locale, "forecast-how-runs"), text: say!(locale, "forecast-how-runs-text") },
        Term { name: say!(locale, "forecast-how-ranges"), text: say!(locale, "forecast-how-ranges-text") },
        Term { name: say!(locale, "forecast-how-odds"), text: say!(locale, "forecast-how-odds-text") },
    ]
}

/// What moves the finish.
fn moves(locale: Locale) -> [Term; 3] {
    let [strong, moderate, weak] = [0.6, 0.4, 0.2].map(|least| locale.decimal(least, 1));
    [
        Term {
            name: say!(locale, "forecast-how-critical"),
            text: say!(locale, "forecast-how-critical-text"),
        },
        Term {
            name: say!(locale, "forecast-how-with"),
            text: say!(locale, "forecast-how-with-text", strong = strong, moderate = moderate, weak = weak),
        },
        Term { name: say!(locale, "forecast-how-moves"), text: say!(locale, "forecast-how-moves-text") },
    ]
}

pub fn terms(source: &Source) -> Vec<Term> {
    let locale = source.report.numbers();
    let mut terms = Vec::from(made(locale));
    if !source.figures.drivers.is_empty() {
        terms.extend(moves(locale));
    }
    if source.figures.cost.is_some() {
        terms.push(Term {
            name: say!(locale, "forecast-how-cost"),
            text: say!(locale, "forecast-how-cost-text"),
        });
    }
    terms
}
