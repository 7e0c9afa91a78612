//! Closure: what is accepted, handed over and left to do, what was learnt, and what it brought.

mod all;
mod lessons;
mod sign_offs;
mod todos;

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::closure::SignOffStatus;
use crate::edition::project::Stage;
use crate::pages::scope::objectives::{self, Objective};
use crate::pages::view::{self, LinkView, WhoView};
use crate::pages::{Page, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: String,
    sub: String,
    sign_offs: Option<sign_offs::SignOffs<'a>>,
    handovers: Vec<todos::Row<'a>>,
    handovers_heading: String,
    handovers_rest: Option<LinkView>,
    follow_ups: Vec<todos::Row<'a>>,
    follow_ups_rest: Option<LinkView>,
    follow_ups_heading: String,
    lessons: Option<lessons::Lessons<'a>>,
    benefits: Vec<Objective<'a>>,
    /// To the page with every reading.
    readings: LinkView,
    /// Who owns the benefits.
    sponsor: Option<WhoView>,
}

/// Tells whether the page leads the site: the project is about to end, or has ended.
pub fn leads(report: &Report) -> bool {
    matches!(report.edition.head().stage, Some(Stage::Closing | Stage::Closed))
}

/// Makes the page; nothing where there is nothing of it.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let edition = &report.edition;
    let benefits = if leads(report) { objectives::objectives(report) } else { Vec::new() };
    let is_recorded = !edition.sign_offs().is_empty()
        || !edition.handovers().is_empty()
        || !edition.follow_ups().is_empty()
        || !edition.lessons().is_empty();
    let sign_offs = sign_offs::sign_offs(report);
    // At the end, what nobody has accepted yet is reason enough.
    let is_wanted = leads(report) && (sign_offs.is_some() || !benefits.is_empty());
    if !is_recorded && !is_wanted {
        return None;
    }
    let locale = report.numbers();
    let view = View {
        heading: heading(report),
        sub: sub(report),
        sign_offs,
        handovers: todos::handovers(report),
        handovers_heading: todos::handovers_heading(&report.figures.closure.handovers, locale),
        handovers_rest: rest(report, Kind::Handover, edition.handovers().len()),
        follow_ups: todos::follow_ups(report),
        follow_ups_rest: rest(report, Kind::FollowUp, edition.follow_ups().len()),
        follow_ups_heading: todos::follow_ups_heading(&report.figures.closure.follow_ups, locale),
        lessons: lessons::lessons(report),
        benefits,
        readings: LinkView::new(paths::SCOPE, say!(locale, "closure-benefits-readings")),
        sponsor: view::who_beside(&say!(locale, "overview-sponsor"), &edition.head().sponsor),
    };
    Some(Page {
        path: paths::CLOSURE.to_string(),
        title: say!(locale, "closure-page-of", project = &edition.head().name),
        menu: Some(say!(locale, "closure-title")),
        template: "closure.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Makes the pages that tell everything about the registers that are long.
pub fn all(report: &Report) -> Vec<Page<'_>> {
    all::pages(report)
}

/// Returns the way to the whole of a register, where a list of so many is cut.
fn rest(report: &Report, kind: Kind, all: usize) -> Option<LinkView> {
    crate::pages::records::whole(report, kind, all)
}

/// Says what is accepted, and what is overdue.
fn heading(report: &Report) -> String {
    let figures = &report.figures.closure;
    let given = figures
        .sign_offs
        .iter()
        .filter(|status| matches!(status, SignOffStatus::Accepted | SignOffStatus::Conditional))
        .count();
    let overdue = figures.handovers.iter().chain(&figures.follow_ups);
    let overdue = overdue.filter(|todo| todo.overdue_days().is_some()).count();
    let open_handovers = figures.handovers.iter().filter(|todo| !todo.done).count();
    let locale = report.numbers();
    let mut parts = Vec::new();
    match (given, figures.sign_offs.len()) {
        (_, 0) => {}
        (0, all) => parts.push(say!(locale, "closure-headline-none-given", all = all)),
        (given, all) if given == all => parts.push(say!(locale, "closure-headline-all-given")),
        (given, all) => {
            parts.push(say!(locale, "closure-headline-some-given", count = given, all = all));
        }
    }
    match (overdue, open_handovers, figures.handovers.len()) {
        (0, _, 0) => {}
        (0, 0, _) => parts.push(say!(locale, "closure-headline-handed-over")),
        (0, open, _) => parts.push(say!(locale, "closure-headline-to-come", count = open)),
        (count, ..) => parts.push(say!(locale, "closure-headline-overdue", count = count)),
    }
    match (parts.is_empty(), report.edition.lessons().len()) {
        (false, _) => say!(locale, "closure-headline", parts = locale.list(&parts)),
        (true, 0) => say!(locale, "closure-headline-left"),
        (true, count) => say!(locale, "closure-headline-lessons", count = count),
    }
}

fn sub(report: &Report) -> String {
    let locale = report.numbers();
    match report.edition.head().stage {
        Some(Stage::Closing) => say!(locale, "closure-sub-closing"),
        Some(Stage::Closed) => say!(locale, "closure-sub-closed"),
        _ => say!(locale, "closure-sub-running"),
    }
}
