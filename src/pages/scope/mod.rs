//! Scope: what the project is for and how far that is, what is in and what is out, and what will be delivered.

mod changes;
pub mod deliverables;
pub mod objectives;

use crate::checks::Report;
use crate::edition::project;
use crate::pages::{Page, paths, words};
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: String,
    sub: &'static str,
    objectives: Vec<objectives::Objective<'a>>,
    edges: Vec<Edge<'a>>,
    deliverables: Option<deliverables::Deliverables<'a>>,
    changes: Option<changes::Changes<'a>>,
}

/// One list of the scope; each item is Markdown.
#[derive(Serialize)]
struct Edge<'a> {
    title: &'static str,
    items: &'a [String],
}

/// Tells whether there is a page: an objective, a scope or a deliverable is shown.
pub fn is_made(report: &Report) -> bool {
    let project::Scope { inside, outside, assumptions, constraints } = report.edition.scope();
    let lists = [inside, outside, assumptions, constraints];
    !report.edition.objectives().is_empty()
        || lists.iter().any(|list| !list.is_empty())
        || !report.figures.closure.deliverables.is_empty()
}

/// Makes the page.
pub fn page(report: &Report) -> Option<Page<'_>> {
    if !is_made(report) {
        return None;
    }
    let view = View {
        heading: heading(report),
        sub: sub(report),
        objectives: objectives::objectives(report),
        edges: edges(report.edition.scope()),
        deliverables: deliverables::deliverables(report),
        changes: changes::changes(report),
    };
    Some(Page {
        path: paths::SCOPE.to_string(),
        title: format!("{}: {}", words::SCOPE, report.edition.head().name),
        menu: Some(words::SCOPE.to_string()),
        template: "scope.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Says what the page is about, as far as it has it.
fn sub(report: &Report) -> &'static str {
    match report.edition.objectives().is_empty() && edges(report.edition.scope()).is_empty() {
        true => "What the plan delivers, and when it is good enough.",
        false => "What the project is for, what belongs to it, and when it is good enough.",
    }
}

fn edges(scope: &project::Scope) -> Vec<Edge<'_>> {
    let lists = [
        ("In scope", scope.inside.as_slice()),
        ("Not in scope", &scope.outside),
        ("What we assume", &scope.assumptions),
        ("Fixed from outside", &scope.constraints),
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
    match (all, known.len(), met) {
        (0, ..) if edges(report.edition.scope()).is_empty() => "What will be delivered".to_string(),
        (0, ..) => "What is in scope, and what is not".to_string(),
        (_, 0, _) => format!(
            "{} {}, not measured yet",
            capital(&count_word(all)),
            plural(all, "objective", "objectives")
        ),
        (1, _, 0) => "The objective is not reached yet".to_string(),
        (all, _, 0) => format!("None of {} objectives is reached yet", count_word(all)),
        (all, _, met) if all == met => match all {
            1 => "The objective is reached".to_string(),
            all => format!("All {} objectives are reached", count_word(all)),
        },
        (all, _, met) => format!(
            "{} of {} objectives {} reached",
            capital(&count_word(met)),
            count_word(all),
            plural(met, "is", "are")
        ),
    }
}
