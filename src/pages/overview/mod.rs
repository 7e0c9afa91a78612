//! The overview: the page people read if they read one. Verdict, then ask, then reason, then detail.

mod below;
pub mod decisions;
pub mod digest;
mod figures;
mod health;
mod marks;
mod method;
mod moved;
mod news;
mod objectives;
mod part;
mod plan;
mod promises;
mod verdict;

pub use below::slip_note;
pub use plan::{Plan, plan};
pub use verdict::{in_words, part, status};

use crate::checks::Report;
use crate::pages::view::LinkView;
use crate::pages::{Page, paths, scope};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    name: &'a str,
    /// Markdown.
    purpose: &'a str,
    verdict: verdict::Verdict,
    meta: Vec<verdict::Meta>,
    figures: Vec<figures::Figure>,
    decisions: Option<decisions::Decisions<'a>>,
    part: Option<part::Part>,
    health: Option<health::Health>,
    news: Option<news::News<'a>>,
    plan: Option<plan::Plan>,
    cost: Option<below::Cost>,
    risks: Option<below::Risks<'a>>,
    milestones: Option<below::Milestones<'a>>,
    objectives_heading: String,
    objectives: Vec<objectives::Objective<'a>>,
    scope: Option<objectives::Scope<'a>>,
    /// To the page with readings, deliverables and what was added.
    scope_page: Option<LinkView>,
}

/// Makes the overview. It is always there.
pub fn page(report: &Report) -> Page<'_> {
    let head = report.edition.head();
    let (verdict, locale) = (verdict::verdict(report), report.numbers());
    let title = verdict.said.clone();
    let view = View {
        name: &head.name,
        purpose: head.summary.as_str(),
        meta: verdict::meta(report),
        figures: figures::figures(report),
        decisions: decisions::decisions(report),
        part: part::part(report),
        health: health::health(report),
        news: news::news(report),
        plan: plan::plan(report),
        cost: below::cost(report),
        risks: below::risks(report),
        milestones: below::milestones(report),
        objectives_heading: objectives::heading(report),
        objectives: objectives::objectives(report),
        scope: objectives::scope(report),
        scope_page: scope::is_made(report)
            .then(|| LinkView::new(paths::SCOPE, say!(locale, "overview-scope-more"))),
        verdict,
    };
    Page {
        path: paths::OVERVIEW.to_string(),
        title,
        menu: Some(say!(locale, "overview-title")),
        template: "index.html",
        wide: false,
        view: Box::new(view),
    }
}
