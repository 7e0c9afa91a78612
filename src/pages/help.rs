//! What the words and marks mean: the status set, the marks of the charts, and the words of the trade in
//! plain language. What the rules look for has pages of its own.

use crate::checks::Report;
use crate::pages::glossary::Entry;
use crate::pages::view::{LinkView, StatusView};
use crate::pages::{Page, glossary, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View {
    statuses: Vec<Meaning>,
    rules: LinkView,
    /// There is data whose confidence is told.
    has_confidence: bool,
    marks: Vec<Entry>,
    glossary: Vec<Entry>,
}

#[derive(Serialize)]
struct Meaning {
    status: StatusView,
    meaning: String,
}

const KEYS: [&str; 7] = ["ok", "warn", "bad", "done", "none", "hold", "unknown"];
pub fn page<'a>(report: &Report) -> Page<'a> {
    let locale = report.numbers();
    let view = View {
        statuses: KEYS
            .into_iter()
            .map(|key| Meaning {
                status: StatusView::of(locale, key),
                meaning: glossary::status(locale, key),
            })
            .collect(),
        rules: LinkView::new(paths::RULES, say!(locale, "help-rules")),
        has_confidence: !report.confidence.parts.is_empty(),
        marks: glossary::marks(locale),
        glossary: glossary::words(locale),
    };
    Page {
        path: paths::HELP.to_string(),
        title: say!(locale, "help-title"),
        menu: Some(say!(locale, "help-title")),
        template: "help.html",
        wide: false,
        view: Box::new(view),
    }
}
