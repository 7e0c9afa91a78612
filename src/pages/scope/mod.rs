//! Scope: what the project is for and how far that is, what is in and what is out, and what will be delivered.

mod changes;
pub mod deliverables;
pub mod objectives;

use crate::checks::Report;
use crate::edition::project;
use crate::pages::{Page, board, paths};
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: String,
    sub: String,
    objectives: Vec<objectives::Objective<'a>>,
    edges: Vec<Edge<'a>>,
    deliverables: Option<deliverables::Deliverables<'a>>,
    changes: Option<changes::Changes<'a>>,
}

/// One list of the scope; each item is Markdown.
#[derive(Serialize)]
struct Edge<'a> {
    title: String,
    items: &'a [String],
}

/// Tells whether there is a page: an objective, a scope or a deliverable is shown.
pub fn is_made(report: &Report) -> bool {
    let project::Scope { inside, outside, assumptions, constraints } = report.edition.scope();
    let lists = [inside, outside, assumptions, constraints];
    let has_any = !report.edition.objectives().is_empty()
        || lists.iter().any(|list| !list.is_empty())
        || !report.figures.closure.deliverables.is_empty();
    has_any && board::gets(report, paths::SCOPE)
}

/// Makes the page.
pub fn page(report: &Report) -> Option<Page<'_>> {
    if !is_made(report) {
        return None;
    }
    let locale = report.numbers();
    let view = View {
        heading: heading(report),
        sub: sub(report),
        objectives: objectives::objectives(report),
        edges: edges(report.edition.scope(), locale),
        deliverables: deliverables::deliverables(report),
        changes: changes::changes(report),
    };
    Some(Page {
        path: paths::SCOPE.to_string(),
        title: say!(locale, "scope-page-of", project = &report.edition.head().name),
        menu: Some(say!(locale, "scope-title")),
        template: "scope.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Says what the page is about, as far as it has it.
fn sub(report: &Report) -> String {
    let locale = report.numbers();
    match report.edition.objectives().is_empty() && edges(report.edition.scope(), locale).is_empty() {
        true => say!(locale, "scope-sub-deliverables"),
        false => say!(locale, "scope-sub"),
    }
}

fn edges(scope: &project::Scope, locale: Locale) -> Vec<Edge<'_>> {
    let lists = [
        (say!(locale, "scope-edge-in"), scope.inside.as_slice()),
        (say!(locale, "scope-edge-out"), &scope.outside),
        (say!(locale, "scope-edge-assumed"), &scope.assumptions),
        (say!(locale, "scope-edge-fixed"), &scope.constraints),
    ];
    let shown = lists.into_iter().filter(|(_, items)| !items.is_empty());
    shown.map(|(title, items)| Edge { title, items }).collect()
}

/// Says how many objectives are reached, else how much is accepted.
fn heading(report: &Report) -> String {
    let figures = &report.figures;
    let known: Vec<bool> = figures.objectives.iter().filter_map(|objective| objective.is_met()).collect();
    let met = known.iter().filter(|is_met| **is_met).count();
    let all = figures.objectives.len();
    let locale = report.numbers();
    match (all, known.len(), met) {
        (0, ..) if edges(report.edition.scope(), locale).is_empty() => {
            say!(locale, "scope-headline-deliverables")
        }
        (0, ..) => say!(locale, "scope-headline-edges"),
        (_, 0, _) => say!(locale, "scope-headline-unmeasured", count = all),
        (_, _, 0) => say!(locale, "scope-headline-none-reached", count = all),
        (_, _, met) if all == met => say!(locale, "scope-headline-all-reached", count = all),
        (_, _, met) => say!(locale, "scope-headline-some-reached", count = met, all = all),
    }
}
