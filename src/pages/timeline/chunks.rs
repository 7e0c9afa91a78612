//! How a plan is divided: one table and drawing up to 120 rows, else one per workstream or phase, folded.

use crate::analysis::workstream::WorkstreamFigures;
use crate::chart::gantt::Scale;
use crate::checks::Report;
use crate::edition::task::Task;
use crate::edition::times::DateSpan;
use crate::pages::phrase::Phrase;
use crate::pages::timeline::gantt::{self, Line};
use crate::pages::timeline::groups::{Group, groups, is_open, shown, summary};
use crate::pages::timeline::rows::{self, Columns, Row};
use crate::pages::timeline::{blocked, finished, phases, tasks};
use crate::pages::view::{Drawing, LinkView};
use crate::units::locale::say;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// The divided plan.
#[derive(Serialize)]
pub struct Plan<'a> {
    pub is_chunked: bool,
    /// Whether anything has a row.
    pub has_rows: bool,
    pub chunks: Vec<Chunk<'a>>,
    /// Whether a row has days of a calendar of its own.
    pub has_own_days: bool,
    /// The id of the mark at the status date, for the link that scrolls there.
    pub now: Option<&'static str>,
    /// Says what is left out of a long plan.
    pub note: Option<String>,
}

/// One table beside one drawing.
#[derive(Serialize)]
pub struct Chunk<'a> {
    pub name: Cow<'a, str>,
    pub summary: Phrase,
    pub open: bool,
    pub rows: Vec<Row<'a>>,
    pub drawing: Option<Drawing>,
    /// What stands here without a bar.
    pub folded: Vec<Folded<'a>>,
    pub folded_label: String,
    /// The pages with all tasks of a group of a divided plan.
    pub ways: Vec<LinkView>,
}

/// A task that is named only.
#[derive(Serialize)]
pub struct Folded<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub finish: String,
}

/// Whether a page holds everything, or is light.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    Light,
    All,
}

/// From this many rows on a plan is divided.
const WHOLE: usize = 120;
/// What a light page may weigh, and what is on it beside its rows, in bytes.
const LIGHT: usize = 148_000;
const FRAME: usize = 16_000;
/// What the table and the drawing of one group weigh before they hold a row.
const GROUP: usize = 1_600;
/// What the line of a group weighs in a divided plan.
const LINE: usize = 330;
/// At least so many rows have bars, however long the plan is.
const FEWEST: usize = 60;
/// Finished tasks that are older are folded in a long plan, in days.
const OLD: i32 = 56;
/// The id of the mark at the status date.
const NOW: &str = "page__now";

/// Divides the plan.
pub fn plan<'a>(
    report: &'a Report,
    columns: &Columns,
    drawn: &BTreeSet<usize>,
    explained: &BTreeSet<usize>,
    extent: Extent,
) -> Plan<'a> {
    let tasks = report.edition.tasks();
    let groups = groups(report);
    let count = rows_of(&groups);
    let names: Vec<Cow<str>> = groups.iter().map(|group| shown(group.name, report.numbers())).collect();
    let scale = scale(report, &groups);
    let now = scale.is_some().then_some(NOW);
    let streams: BTreeMap<&str, &WorkstreamFigures> =
        report.figures.workstreams.iter().map(|stream| (stream.name.as_str(), stream)).collect();
    let finish_of = |group: &Group| {
        let spans = group.places.iter().filter_map(|&place| tasks[place].times.forecast);
        let span = spans.reduce(hull);
        let slip = streams.get(group.name).and_then(|stream| stream.slip_days);
        (span, slip)
    };
    if count <= WHOLE {
        let several = groups.len() > 1;
        let mut lines = Vec::new();
        let mut rows = Vec::new();
        for (index, group) in groups.iter().enumerate() {
            let (span, slip) = finish_of(group);
            if several {
                lines.push(Line::Group(&names[index], span));
                rows.push(rows::group(
                    names[index].clone(),
                    span.map(|span| span.finish),
                    slip,
                    columns,
                    report.numbers(),
                ));
            }
            lines.extend(group.places.iter().map(|&place| Line::Task(place)));
            rows.extend(group.places.iter().map(|&place| rows::task(report, columns, explained, place)));
        }
        let drawing = scale
            .and_then(|scale| gantt::draw(report, &scale, &lines, "chart__gantt", now, explained, false));
        let chunk = Chunk {
            name: Cow::Borrowed(""),
            summary: Phrase::new(),
            open: true,
            rows,
            drawing: drawing.map(Drawing),
            folded: Vec::new(),
            folded_label: String::new(),
            ways: Vec::new(),
        };
        return Plan {
            is_chunked: false,
            has_own_days: chunk.rows.iter().any(Row::has_own_days),
            has_rows: !groups.is_empty(),
            chunks: vec![chunk],
            now,
            note: None,
        };
    }
    let mut now_left = now;
    let mut chunks = Vec::with_capacity(groups.len());
    for (index, group) in groups.iter().enumerate() {
        let (with_bar, without): (Vec<usize>, Vec<usize>) =
            group.places.iter().partition(|place| drawn.contains(place));
        let lines: Vec<Line> = with_bar.iter().map(|&place| Line::Task(place)).collect();
        let drawing = scale.filter(|_| !lines.is_empty()).and_then(|scale| {
            gantt::draw(
                report,
                &scale,
                &lines,
                &format!("chart:gantt-{index}"),
                now_left.take(),
                explained,
                true,
            )
        });
        let (span, slip) = finish_of(group);
        chunks.push(Chunk {
            name: names[index].clone(),
            summary: summary(report, group, span, slip, columns),
            open: is_open(report, group, columns),
            rows: with_bar.iter().map(|&place| rows::task(report, columns, explained, place)).collect(),
            drawing: drawing.map(Drawing),
            folded_label: folded_label(report, &without),
            folded: without
                .iter()
                .filter(|_| !super::is_divided(report))
                .map(|&place| folded(report, place))
                .collect(),
            ways: tasks::ways(report, group.name),
        });
    }
    let now = now.filter(|_| now_left.is_none());
    let all: usize = groups.iter().map(|group| group.places.len()).sum();
    let left_out = groups.iter().flat_map(|group| &group.places).filter(|place| !drawn.contains(place));
    let unfinished = left_out.into_iter().any(|&place| !tasks[place].times.is_finished());
    Plan {
        is_chunked: true,
        has_rows: true,
        has_own_days: chunks.iter().flat_map(|chunk| &chunk.rows).any(Row::has_own_days),
        chunks,
        now,
        note: note(report, extent, all, drawn.len(), unfinished),
    }
}

/// Returns the scale of all drawings of the page; nothing where no task has dates.
fn scale(report: &Report, groups: &[Group]) -> Option<Scale> {
    let tasks = report.edition.tasks();
    let spans = || {
        let places = groups.iter().flat_map(|group| &group.places);
        places.flat_map(|&place| tasks[place].times.forecast.into_iter().chain(tasks[place].times.baseline))
    };
    let first = spans().map(|span| span.start).min()?;
    let last = spans().map(|span| span.finish).max()?;
    let room = ((last - first) / 80).clamp(3, 40);
    Some(Scale::new(report.numbers(), first + -3, last + room))
}

pub fn hull(a: DateSpan, b: DateSpan) -> DateSpan {
    DateSpan { start: a.start.min(b.start), finish: a.finish.max(b.finish) }
}

fn rows_of(groups: &[Group]) -> usize {
    groups.iter().map(|group| group.places.len() + 1).sum()
}

/// Chooses the tasks that get bars: all on the complete page and of a short plan; on the light page of a long
/// one those that are not long finished, the most pressing first, as many as the page has weight for.
pub fn drawn(report: &Report, columns: &Columns, extent: Extent) -> BTreeSet<usize> {
    let groups = groups(report);
    let all: Vec<usize> = groups.iter().flat_map(|group| group.places.iter().copied()).collect();
    if extent == Extent::All || rows_of(&groups) <= WHOLE {
        return all.into_iter().collect();
    }
    let tasks = report.edition.tasks();
    let near = report.edition.as_of();
    let mut kept: Vec<usize> = all.iter().copied().filter(|&place| !is_old(report, place)).collect();
    kept.sort_by_key(|&place| {
        let times = &tasks[place].times;
        let late = times.slip_days.is_some_and(|slip| f64::from(slip) > columns.tolerance.red);
        let soon = times.forecast.is_some_and(|span| span.start - near <= OLD);
        let pressing = !times.is_finished() && (times.critical || late || soon);
        (times.is_finished(), !pressing, times.forecast.map(|span| span.start), place)
    });
    if super::is_divided(report) {
        return light(report, &groups, &kept);
    }
    let listed: usize = all.iter().map(|&place| listed_bytes(&tasks[place])).sum();
    let mut left = LIGHT.saturating_sub(FRAME + groups.len() * GROUP + listed);
    let fits = |&(index, place): &(usize, &usize)| {
        let bytes = drawn_bytes(&tasks[*place]) - listed_bytes(&tasks[*place]);
        let fits = bytes <= left;
        left = left.saturating_sub(bytes);
        fits || index < FEWEST
    };
    kept.iter().enumerate().take_while(fits).map(|(_, place)| *place).collect()
}

/// Chooses the bars of a divided plan: its other tasks weigh nothing here, but each group has a line, and
/// the first bar of a group brings a table and a drawing along.
fn light(report: &Report, groups: &[Group], kept: &[usize]) -> BTreeSet<usize> {
    let tasks = report.edition.tasks();
    let lines: usize = groups.iter().map(|group| LINE + 2 * group.name.len()).sum();
    let phases = phases::phases(report).map_or(0, |phases| phases.rows.len());
    let finished = finished::finished(report).map_or(0, |finished| finished.rows.len());
    let others = 480 * (blocked::rows(report).len() + phases) + 240 * finished;
    let mut left = LIGHT.saturating_sub(FRAME + lines + others);
    let mut begun = BTreeSet::new();
    let fits = |place: &usize| {
        let task = &tasks[*place];
        let group = report.figures.parts.of(&task.record.id).map(|part| part.group.as_str());
        let bytes = lean_bytes(task) + if begun.insert(group) { GROUP } else { 0 };
        let fits = bytes <= left;
        left = left.saturating_sub(bytes);
        fits
    };
    kept.iter().copied().take_while(fits).collect()
}

/// What a row weighs that is named only: its anchor, its name, its finish.
fn listed_bytes(task: &Task) -> usize {
    28 + task.record.id.len() + task.name.len()
}

/// What a row with a bar weighs beside that: cells, bar, links, and why its dates are what they are. A
/// reason names the task and most often another one.
fn drawn_bytes(task: &Task) -> usize {
    980 + 4 * task.record.id.len() + 4 * task.name.len()
}

/// What a row with a bar weighs that leads to another page for why its dates are what they are.
fn lean_bytes(task: &Task) -> usize {
    760 + 3 * task.record.id.len() + 4 * task.name.len()
}

fn is_old(report: &Report, place: usize) -> bool {
    let times = &report.edition.tasks()[place].times;
    times.is_finished() && times.forecast.is_some_and(|span| report.edition.as_of() - span.finish > OLD)
}

fn folded(report: &Report, place: usize) -> Folded<'_> {
    let (task, locale) = (&report.edition.tasks()[place], report.numbers());
    Folded {
        id: &task.record.id,
        name: &task.name,
        finish: match task.times.forecast {
            Some(span) => locale.date_near(span.finish, report.edition.as_of()),
            None => say!(locale, "timeline-not-planned"),
        },
    }
}

fn folded_label(report: &Report, places: &[usize]) -> String {
    let (tasks, locale) = (report.edition.tasks(), report.numbers());
    let count = places.len();
    match places.iter().all(|&place| tasks[place].times.is_finished()) {
        true => say!(locale, "timeline-folded-finished", count = count),
        false => say!(locale, "timeline-folded", count = count),
    }
}

/// Says what a light page leaves out.
fn note(report: &Report, extent: Extent, all: usize, drawn: usize, unfinished: bool) -> Option<String> {
    if extent == Extent::All || all == drawn {
        return None;
    }
    let locale = report.numbers();
    Some(if report.edition.audience().is_board {
        say!(locale, "timeline-note-lite", all = all, drawn = drawn)
    } else if super::is_divided(report) {
        say!(locale, "timeline-note-divided", all = all, drawn = drawn)
    } else if unfinished {
        say!(locale, "timeline-note-listed", all = all, drawn = drawn)
    } else {
        say!(locale, "timeline-note-finished", all = all)
    })
}
