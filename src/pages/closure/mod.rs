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
use crate::pages::{Page, paths, words};
use crate::units::text::{capital, count_word, list, plural};
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
    let view = View {
        heading: heading(report),
        sub: sub(report).to_string(),
        sign_offs,
        handovers: todos::handovers(report),
        handovers_heading: todos::heading(&report.figures.closure.handovers, ["handover", "handovers"]),
        handovers_rest: rest(report, Kind::Handover, edition.handovers().len()),
        follow_ups: todos::follow_ups(report),
        follow_ups_rest: rest(report, Kind::FollowUp, edition.follow_ups().len()),
        follow_ups_heading: todos::heading(&report.figures.closure.follow_ups, ["follow-up", "follow-ups"]),
        lessons: lessons::lessons(report),
        benefits,
        readings: LinkView::new(paths::SCOPE, "All readings"),
        sponsor: view::who(&edition.head().sponsor),
    };
    Some(Page {
        path: paths::CLOSURE.to_string(),
        title: format!("{}: {}", words::CLOSURE, edition.head().name),
        menu: Some(words::CLOSURE.to_string()),
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
    let mut parts = Vec::new();
    match (given, figures.sign_offs.len()) {
        (_, 0) => {}
        (0, all) => parts.push(format!(
            "none of {} {} is given",
            count_word(all),
            plural(all, "sign-off", "sign-offs")
        )),
        (given, all) if given == all => parts.push("every sign-off is given".to_string()),
        (given, all) => {
            let verb = plural(given, "is", "are");
            parts.push(format!("{} of {} sign-offs {verb} given", count_word(given), count_word(all)));
        }
    }
    match (overdue, open_handovers, figures.handovers.len()) {
        (0, _, 0) => {}
        (0, 0, _) => parts.push("all is handed over".to_string()),
        (0, open, _) => {
            let verb = plural(open, "handover is", "handovers are");
            parts.push(format!("{} {verb} to come", count_word(open)));
        }
        (count, ..) => {
            parts.push(format!("{} {} overdue", count_word(count), plural(count, "thing is", "things are")))
        }
    }
    match (parts.is_empty(), report.edition.lessons().len()) {
        (false, _) => capital(&list(&parts, "and")),
        (true, 0) => "What is left to do".to_string(),
        (true, count) => {
            format!("{} {} learnt so far", capital(&count_word(count)), plural(count, "lesson", "lessons"))
        }
    }
}

fn sub(report: &Report) -> &'static str {
    match report.edition.head().stage {
        Some(Stage::Closing) => {
            "The project is closing: what is accepted, who takes over what, and what was learnt."
        }
        Some(Stage::Closed) => "The project is closed. This is how it ended.",
        _ => "Acceptance and handover are gathered while the work goes on, not at its end.",
    }
}
