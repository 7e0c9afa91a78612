//! What the words and marks mean: the status set, the marks of the charts, and the words of the trade in
//! plain language. What the rules look for has pages of its own.

use crate::checks::Report;
use crate::pages::view::{LinkView, StatusView};
use crate::pages::{Page, glossary, paths, words};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    statuses: Vec<Meaning>,
    rules: LinkView,
    marks: &'static [(&'static str, &'static str)],
    glossary: &'static [(&'static str, &'static str)],
}

#[derive(Serialize)]
struct Meaning {
    status: StatusView,
    meaning: &'static str,
}

const KEYS: [&str; 7] = ["ok", "warn", "bad", "done", "none", "hold", "unknown"];
pub fn page<'a>(report: &Report) -> Page<'a> {
    let locale = report.numbers();
    let view = View {
        statuses: KEYS
            .into_iter()
            .map(|key| Meaning { status: StatusView::of(locale, key), meaning: glossary::status(key) })
            .collect(),
        rules: LinkView::new(paths::RULES, "The rules of this project"),
        marks: glossary::MARKS,
        glossary: glossary::WORDS,
    };
    Page {
        path: paths::HELP.to_string(),
        title: words::HELP.to_string(),
        menu: Some(words::HELP.to_string()),
        template: "help.html",
        wide: false,
        view: Box::new(view),
    }
}
