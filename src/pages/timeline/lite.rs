//! The timeline of those who decide about a project: the plan on a page, the milestones, and of the tasks only what is
//! left of the critical path.

use crate::analysis::milestone::MilestoneFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::{LinkView, StatusView};
use crate::pages::{facts, headline, milestones, overview, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Lite<'a> {
    /// The heading of the critical path.
    path: String,
    plan: Option<overview::Plan>,
    milestones: Option<Milestones<'a>>,
}

#[derive(Serialize)]
pub struct Milestones<'a> {
    heading: String,
    rows: Vec<Row<'a>>,
    has_committed: bool,
    has_slip: bool,
    /// What the slips are held against.
    note: Option<Phrase>,
    /// To all about them.
    link: LinkView,
}

#[derive(Serialize)]
pub struct Row<'a> {
    /// The anchor; empty where the critical path above has the row.
    id: &'a str,
    href: String,
    name: &'a str,
    status: StatusView,
    forecast: Phrase,
    committed: Phrase,
    slip: Phrase,
}

/// The most milestones; those ahead go before those reached.
const MOST: usize = 30;

/// Returns what the page shows beside the chart; nothing where it has every task.
pub fn lite(report: &Report) -> Option<Lite<'_>> {
    if !report.edition.audience().is_board {
        return None;
    }
    let (tasks, locale) = (report.edition.tasks(), report.numbers());
    let count = super::leaves(report).filter(|&place| is_listed(report, place)).count();
    Some(Lite {
        path: match facts::knows_critical(tasks) {
            true => say!(locale, "timeline-lite-path", count = count),
            false => say!(locale, "timeline-lite-no-path"),
        },
        plan: overview::plan(report),
        milestones: table(report),
    })
}

/// Tells whether the chart has a row for a task: to these readers only where it is open and critical.
pub fn is_listed(report: &Report, place: usize) -> bool {
    if !report.edition.audience().is_board {
        return true;
    }
    let tasks = report.edition.tasks();
    let task = &tasks[place];
    facts::knows_critical(tasks) && task.is_listed() && task.times.critical && !task.times.is_finished()
}

fn table(report: &Report) -> Option<Milestones<'_>> {
    let locale = report.numbers();
    let found = &report.figures.milestones;
    if found.is_empty() {
        return None;
    }
    let mut chosen: Vec<usize> = (0..found.len()).collect();
    if chosen.len() > MOST {
        chosen.sort_by_key(|&index| found[index].reached);
        chosen.truncate(MOST);
        chosen.sort_unstable();
    }
    let rows: Vec<Row> = chosen.into_iter().map(|index| row(report, &found[index])).collect();
    let has_slip = rows.iter().any(|row| !row.slip.is_empty());
    Some(Milestones {
        heading: headline::schedule::milestones(report),
        has_committed: rows.iter().any(|row| !row.committed.is_empty()),
        has_slip,
        note: overview::slip_note(report).filter(|_| has_slip),
        rows,
        link: LinkView::new(paths::MILESTONES, say!(locale, "overview-milestones-more")),
    })
}

fn row<'a>(report: &'a Report, milestone: &MilestoneFigures) -> Row<'a> {
    let (place, locale) = (milestone.place, report.numbers());
    let task = &report.edition.tasks()[place];
    let day = |date| Phrase::day_near(locale, date, report.edition.as_of());
    let times = &task.times;
    let mark = |slip| facts::Tolerance::of(report).mark(slip).filter(|_| !times.is_finished());
    Row {
        id: if is_listed(report, place) { "" } else { &task.record.id },
        href: paths::record(report, Kind::Task, &task.record.id),
        name: &task.name,
        status: milestones::status_of(report, milestone),
        forecast: match times.forecast {
            Some(span) => day(span.finish),
            None => phrase!(locale, "timeline-not-planned"),
        },
        committed: task.committed.map_or_else(Phrase::new, day),
        slip: match times.slip_days {
            Some(slip) => Phrase::new().marked(mark(slip), locale.days_signed(slip.into())),
            None => Phrase::new(),
        },
    }
}
