//! The timeline: when is what done, what drives the end date, what slipped.

mod blocked;
mod chunks;
mod details;
mod finished;
mod gantt;
mod groups;
mod lite;
mod phases;
mod rows;
mod tally;
mod tasks;
mod why;

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::task::Task;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::LinkView;
use crate::pages::{Page, ahead, facts, headline, paths};
use crate::units::locale::say;
use chunks::{Extent, Plan};
pub use groups::shown as group_name;
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
struct View<'a> {
    heading: Phrase,
    sub: Phrase,
    /// The page holds every bar of a long plan; the sections are on the other one.
    is_all: bool,
    columns: rows::Columns,
    plan: Plan<'a>,
    /// The other page of a long plan.
    other: Option<LinkView>,
    /// What comes first, for screens on which the chart shows little at once.
    soon: Vec<ahead::Soon>,
    all_soon: Option<LinkView>,
    /// The pages that say more about some of the dates.
    more: Vec<LinkView>,
    blocked: Vec<blocked::Row<'a>>,
    chain: Option<why::Chain<'a>>,
    whys: Vec<why::Why<'a>>,
    phases: Option<phases::Phases<'a>>,
    finished: Option<finished::Lately<'a>>,
    tally: Option<tally::Tally<'a>>,
    /// What those read who decide about the project, in place of all tasks.
    lite: Option<lite::Lite<'a>>,
}

/// How much of the next four weeks stands before the chart on a phone.
const SOON: usize = 5;

/// Makes the timeline, and for a long plan the page that holds everything; nothing where there is no task.
pub fn pages(report: &Report) -> Vec<Page<'_>> {
    if report.edition.tasks().is_empty() {
        return Vec::new();
    }
    if let Some(lite) = lite::lite(report) {
        return std::iter::once(lite_page(report, lite)).chain(tasks::pages(report)).collect();
    }
    let (columns, locale) = (rows::Columns::of(report), report.numbers());
    let drawn = chunks::drawn(report, &columns, Extent::Light);
    let explained = why::explained(report, &drawn);
    let plan = chunks::plan(report, &columns, &drawn, &explained, Extent::Light);
    let is_long = plan.is_chunked;
    let chain = why::chain(report);
    let whys = why::whys(report, &explained, chain.as_ref());
    let mut out = Vec::new();
    let light = View {
        heading: headline::schedule::timeline(report),
        sub: headline::schedule::timeline_sub(report),
        is_all: false,
        columns,
        plan,
        other: is_long.then(|| LinkView::new(paths::TIMELINE_ALL, say!(locale, "timeline-open-all"))),
        soon: ahead::soon(report, SOON),
        all_soon: ahead::all_soon(report),
        more: more(report),
        blocked: blocked::rows(report),
        chain,
        whys,
        phases: phases::phases(report),
        finished: finished::finished(report),
        tally: tally::tally(report),
        lite: None,
    };
    out.push(page(report, paths::TIMELINE, Some(say!(locale, "timeline-title")), light));
    if is_long {
        let drawn = chunks::drawn(report, &columns, Extent::All);
        let explained = why::explained(report, &drawn);
        let all = View {
            heading: phrase!(locale, "timeline-title-all"),
            sub: phrase!(locale, "timeline-sentence", heading = headline::schedule::timeline(report)),
            is_all: true,
            columns,
            plan: chunks::plan(report, &columns, &drawn, &explained, Extent::All),
            other: Some(LinkView::new(paths::TIMELINE, say!(locale, "timeline-back"))),
            soon: Vec::new(),
            all_soon: None,
            more: Vec::new(),
            blocked: Vec::new(),
            chain: None,
            whys: why::whys(report, &explained, None),
            phases: None,
            finished: None,
            tally: None,
            lite: None,
        };
        out.push(page(report, paths::TIMELINE_ALL, None, all));
    }
    out.extend(tasks::pages(report));
    out
}

/// Makes the light page of those who decide about the project.
fn lite_page<'a>(report: &'a Report, lite: lite::Lite<'a>) -> Page<'a> {
    let columns = rows::Columns::of(report);
    let drawn = chunks::drawn(report, &columns, Extent::Light);
    let view = View {
        heading: headline::schedule::timeline(report),
        sub: headline::schedule::timeline_sub(report),
        is_all: false,
        columns,
        // What set a date is told with all about the task.
        plan: chunks::plan(report, &columns, &drawn, &BTreeSet::new(), Extent::Light),
        other: None,
        soon: ahead::soon(report, SOON),
        all_soon: ahead::all_soon(report),
        more: Vec::new(),
        blocked: Vec::new(),
        chain: None,
        whys: Vec::new(),
        phases: None,
        finished: None,
        tally: None,
        lite: Some(lite),
    };
    page(report, paths::TIMELINE, Some(say!(report.numbers(), "timeline-title")), view)
}

fn page<'a>(report: &Report, path: &str, menu: Option<String>, view: View<'a>) -> Page<'a> {
    let (name, locale) = (&report.edition.head().name, report.numbers());
    let word = match view.is_all {
        true => say!(locale, "timeline-title-all"),
        false => say!(locale, "timeline-title"),
    };
    Page {
        path: path.to_string(),
        title: say!(locale, "timeline-tab", page = word, project = name),
        menu,
        template: "timeline.html",
        wide: true,
        view: Box::new(view),
    }
}

/// Returns the places of tasks that are not phases or parents, in the edition's order.
fn leaves(report: &Report) -> impl Iterator<Item = usize> {
    let tasks = report.edition.tasks();
    (0..tasks.len()).filter(|&place| !tasks[place].times.summary)
}

/// Tells whether the plan is too long for one light page, so that its tasks are on the pages of their groups.
fn is_divided(report: &Report) -> bool {
    report.figures.parts.is_divided()
}

/// Returns where a task is, seen from the timeline: its row or, in a divided plan, the page of its part.
fn row_address(report: &Report, task: &Task) -> String {
    match is_divided(report) || report.edition.audience().is_board {
        true => paths::record(report, Kind::Task, &task.record.id),
        false => format!("#{}", task.record.id),
    }
}

/// Tells whether a critical path is known at all.
fn knows_critical(report: &Report) -> bool {
    facts::marks_critical(report)
}

/// Returns the ways to the pages about milestones and about what comes next, where they are made.
fn more(report: &Report) -> Vec<LinkView> {
    let (mut out, locale) = (Vec::new(), report.numbers());
    if super::ahead::is_made(report) {
        out.push(LinkView::new(paths::NEXT, say!(locale, "ahead-title")));
    }
    if super::milestones::is_made(report) {
        out.push(LinkView::new(paths::MILESTONES, say!(locale, "milestones-title")));
    }
    out
}
