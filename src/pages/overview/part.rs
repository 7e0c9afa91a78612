//! What a vendor has to know first, on the site that is for it: what of its own is late or next, and what it waits for.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::task::Task;
use crate::edition::times::{Driver, Status};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::timeline::group_name;
use crate::pages::view::{LinkView, StatusView};
use crate::pages::{facts, paths, spans, vendors};
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Part {
    pub heading: String,
    pub rows: Vec<Row>,
    /// Whether something waits for any of the rows.
    pub has_then: bool,
    /// How many there are beside the rows.
    pub more: Option<String>,
    /// To all of it: the promises, or the tasks.
    pub ways: Vec<LinkView>,
    /// What of the project it waits for.
    pub waits: Vec<Phrase>,
    /// How much more it waits for.
    pub more_waits: Option<String>,
}

#[derive(Serialize)]
pub struct Row {
    pub what: Phrase,
    pub date: Phrase,
    pub status: StatusView,
    /// What waits for it.
    pub then: Phrase,
}

/// The most rows: promises first, and of all that the most pressing.
const MOST: usize = 8;
/// The most pieces of work that a row names.
const NAMED: usize = 2;

/// Returns it; nothing where the reader is no vendor, or nothing is its own.
pub fn part(report: &Report) -> Option<Part> {
    if !report.edition.audience().is_vendor {
        return None;
    }
    let open = open_tasks(report);
    let mut rows = promises(report);
    let has_promises = report.figures.own_part.as_ref().is_some_and(|own| own.all > 0);
    let heading = heading(report, &open, rows.is_empty())?;
    let all = rows.len() + open.len();
    let room = MOST.saturating_sub(rows.len()).max(MOST / 2);
    rows.truncate(MOST);
    rows.extend(open.iter().take(room).map(|&place| row(report, place)));
    let locale = report.numbers();
    let mut ways = Vec::new();
    if has_promises {
        ways.push(LinkView::new(paths::VENDORS, say!(locale, "overview-part-all-promises")));
    }
    if !report.edition.tasks().is_empty() {
        ways.push(LinkView::new(paths::TIMELINE, say!(locale, "overview-part-all-tasks")));
    }
    let mut waits = waits(report, &open);
    let more_waits = more(waits.len().saturating_sub(MOST), locale);
    waits.truncate(MOST);
    Some(Part {
        heading,
        has_then: rows.iter().any(|row| !row.then.is_empty()),
        more: more(all - rows.len(), locale),
        rows,
        ways,
        waits,
        more_waits,
    })
}

/// Says how many there are beside those that are listed.
fn more(count: usize, locale: Locale) -> Option<String> {
    (count > 0).then(|| say!(locale, "overview-part-more", count = count))
}

/// Returns the places of its own unfinished tasks and milestones: blocked and late ones, then by date.
fn open_tasks(report: &Report) -> Vec<usize> {
    let tasks = report.edition.tasks();
    let is_open = |task: &Task| !task.times.summary && task.is_listed() && !task.times.is_finished();
    let mut open: Vec<usize> = (0..tasks.len()).filter(|&place| is_open(&tasks[place])).collect();
    open.sort_by_key(|&place| {
        let task = &tasks[place];
        let late = lateness(report, task).is_some();
        let span = task.times.forecast.map(|span| (span.finish, span.start));
        (task.blocked.is_none() && !late, span.is_none(), span, place)
    });
    open
}

/// Heads it with the promises while any is open, else with the tasks.
fn heading(report: &Report, open: &[usize], no_promise_is_open: bool) -> Option<String> {
    let locale = report.numbers();
    let (first, promised) = (open.first(), vendors::own_headline(report));
    match (promised, first) {
        (Some(heading), None) => Some(heading),
        (Some(heading), Some(_)) if !no_promise_is_open => Some(heading),
        (_, Some(&place)) => {
            let tasks = report.edition.tasks();
            let blocked = open.iter().filter(|&&place| tasks[place].blocked.is_some()).count();
            let date = tasks[place].times.forecast.map(|span| span.finish);
            Some(match (blocked, date) {
                (1.., _) => say!(locale, "overview-part-blocked", count = blocked),
                (0, Some(date)) => {
                    let date = locale.date_near(date, report.edition.as_of());
                    say!(locale, "overview-part-first", task = &tasks[place].name, date = date)
                }
                (0, None) => say!(locale, "overview-part-open", count = open.len()),
            })
        }
        (None, None) => None,
    }
}

fn promises(report: &Report) -> Vec<Row> {
    let Some(own) = &report.figures.own_part else { return Vec::new() };
    let (locale, near) = (report.numbers(), report.edition.as_of());
    let vendor = &report.edition.vendors()[own.vendor];
    let found = &report.figures.vendors[own.vendor].commitments;
    let row = |&place: &usize| {
        let promise = vendors::own_promise(report, own, place);
        let day = found[place].expected.or(vendor.commitments[place].agreed());
        let href = paths::record(report, Kind::Vendor, &vendor.record.id);
        Row {
            what: Phrase::new().link(href, promise.what),
            date: day.map_or_else(Phrase::new, |day| Phrase::day_near(locale, day, near)),
            status: promise.status,
            then: promise.waits.unwrap_or_default(),
        }
    };
    own.open.iter().map(row).collect()
}

fn row(report: &Report, place: usize) -> Row {
    let (task, locale) = (&report.edition.tasks()[place], report.numbers());
    let day = |date| Phrase::day_near(locale, date, report.edition.as_of());
    let has_begun = task.times.status == Status::Started;
    Row {
        what: link(report, task),
        date: match task.times.forecast {
            None => phrase!(locale, "timeline-not-planned"),
            Some(span) if task.is_milestone() || has_begun || span.start == span.finish => day(span.finish),
            Some(span) => phrase!(locale, "timeline-span", from = day(span.start), to = day(span.finish)),
        },
        status: status(report, task),
        then: then(report, place),
    }
}

/// Returns by how many working days a task is late, and how bad that is: against its baseline, where it is more than the
/// tolerance, against the date committed to and against its deadline, which a day misses.
fn lateness(report: &Report, task: &Task) -> Option<(i32, Mark)> {
    let (times, tolerance) = (&task.times, facts::Tolerance::of(report));
    let slipped = times.slip_days.and_then(|days| Some((days, tolerance.mark(days)?)));
    let missed = times.committed_slip_days.max(times.deadline_slip_days).filter(|days| *days > 0);
    let missed = missed.map(|days| (days, tolerance.mark(days).unwrap_or(Mark::Warn)));
    [slipped, missed].into_iter().flatten().max_by_key(|(days, _)| *days)
}

fn status(report: &Report, task: &Task) -> StatusView {
    let locale = report.numbers();
    match lateness(report, task) {
        _ if task.blocked.is_some() => StatusView { key: "hold", word: say!(locale, "shared-blocked") },
        Some((slip, mark)) => StatusView {
            key: if mark == Mark::Bad { "bad" } else { "warn" },
            word: say!(locale, "overview-part-late", span = facts::work_span(slip, locale)),
        },
        None if task.times.status == Status::Started => {
            StatusView { key: "ok", word: say!(locale, "timeline-tally-under-way") }
        }
        None => StatusView::of(locale, "none"),
    }
}

/// Names the unfinished work that comes directly after a task, with the day on which it is to start.
fn then(report: &Report, place: usize) -> Phrase {
    let (tasks, locale) = (report.edition.tasks(), report.numbers());
    let next = tasks.iter().filter(|task| task.after.iter().any(|link| link.from == place));
    let mut next: Vec<_> = next
        .filter(|task| !task.times.is_finished() && !task.inactive)
        .filter_map(|task| Some((task.times.forecast?.start, task)))
        .collect();
    next.sort_by_key(|(start, _)| *start);
    let said = next.into_iter().take(NAMED).map(|(start, task)| {
        let date = Phrase::day_near(locale, start, report.edition.as_of());
        phrase!(locale, "overview-part-then", work = link(report, task), date = date)
    });
    said.reduce(|all, next| all.text(", ").then(next)).unwrap_or_default()
}

/// Says what its work waits for: what blocks it, and the work of others that comes directly before it.
fn waits(report: &Report, open: &[usize]) -> Vec<Phrase> {
    let (tasks, locale, near) = (report.edition.tasks(), report.numbers(), report.edition.as_of());
    let mut out = Vec::new();
    for &place in open {
        let task = &tasks[place];
        if let Some(blocked) = &task.blocked {
            let days = spans::days(locale, (near - blocked.since).max(0));
            let why = blocked.why.trim_end_matches('.');
            let name = link(report, task);
            out.push(match blocked.owner.known() {
                Some(who) => phrase!(
                    locale,
                    "overview-part-blocked-who",
                    task = name,
                    days = days,
                    why = why,
                    who = &who.name,
                ),
                None => phrase!(locale, "overview-part-blocked-by", task = name, days = days, why = why),
            });
        }
        if task.times.driver == Driver::NotShown {
            out.push(phrase!(locale, "overview-part-not-shown", task = link(report, task)));
        }
        let others = task.after.iter().map(|link| &tasks[link.from]);
        for other in others.filter(|other| other.withheld && !other.times.is_finished()) {
            let Some(span) = other.times.forecast else { continue };
            let (name, work) = (link(report, task), link(report, other));
            let date = Phrase::day_near(locale, span.finish, near);
            out.push(phrase!(locale, "overview-part-depends", task = name, work = work, date = date));
        }
    }
    out
}

fn link(report: &Report, task: &Task) -> Phrase {
    let name =
        if task.withheld { group_name(&task.name, report.numbers()).into_owned() } else { task.name.clone() };
    Phrase::new().link(paths::record(report, Kind::Task, &task.record.id), name)
}
