//! The plans that are kept, side by side: when each had the milestones, workstreams and tasks finish, and
//! how far the forecast is from it.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::baseline::BaselineTimes;
use crate::edition::task::Task;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::LinkView;
use crate::pages::{subject, timeline};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
pub struct Kept<'a> {
    heading: String,
    columns: Vec<Column<'a>>,
    groups: Vec<Group<'a>>,
    /// The tasks that moved, behind a summary.
    tasks: Option<Group<'a>>,
    note: String,
}

#[derive(Serialize)]
struct Column<'a> {
    name: &'a str,
    taken: Phrase,
    current: bool,
}

/// Rows of one kind.
#[derive(Serialize)]
struct Group<'a> {
    name: String,
    /// What opens a folded group.
    summary: String,
    rows: Vec<Row<'a>>,
    rest: Option<String>,
}

#[derive(Serialize)]
struct Row<'a> {
    name: Cow<'a, str>,
    link: Option<LinkView>,
    cells: Vec<Phrase>,
    forecast: Phrase,
}

/// The most plans beside the forecast, and the most rows of each kind.
const PLANS: usize = 4;
const MILESTONES: usize = 30;
const STREAMS: usize = 20;
const TASKS: usize = 40;

/// Returns the plans kept, oldest first; nothing where none is kept.
pub fn kept(report: &Report) -> Option<Kept<'_>> {
    let all = &report.edition.schedule().baselines;
    if all.is_empty() {
        return None;
    }
    let shown = chosen(all);
    let count = all.len();
    let mut groups = vec![whole(report, &shown)];
    groups.extend(milestones(report, &shown));
    groups.extend(streams(report, &shown));
    let left = count - shown.len();
    let locale = report.numbers();
    let note = say!(locale, "milestones-kept-note");
    Some(Kept {
        heading: say!(locale, "milestones-kept-heading", count = count),
        columns: shown
            .iter()
            .map(|&place| Column {
                name: &all[place].name,
                taken: all[place].taken.map_or_else(Phrase::new, |taken| Phrase::day(locale, taken)),
                current: all[place].current,
            })
            .collect(),
        groups,
        tasks: tasks(report, &shown),
        note: match left {
            0 => note,
            left => format!("{note} {}", say!(locale, "milestones-kept-left", count = left)),
        },
    })
}

/// Returns the places of the plans that are shown: the one that slips are measured against, and the newest.
fn chosen(all: &[BaselineTimes]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|&place| (!all[place].current, std::cmp::Reverse(all[place].taken), place));
    order.truncate(PLANS);
    order.sort_by_key(|&place| (all[place].taken, place));
    order
}

fn cell(near: Date, finish: Option<Date>, slip: Option<i32>, numbers: Locale) -> Phrase {
    let Some(finish) = finish else { return Phrase::plain("–") };
    let date = Phrase::day_near(numbers, finish, near);
    match slip {
        Some(0) | None => date,
        Some(slip) => {
            let slip = numbers.days_signed(slip.into());
            phrase!(numbers, "milestones-kept-date", date = date, slip = slip)
        }
    }
}

fn forecast(near: Date, finish: Option<Date>, locale: Locale) -> Phrase {
    match finish {
        Some(finish) => Phrase::day_near(locale, finish, near),
        None => phrase!(locale, "milestones-not-planned"),
    }
}

fn whole<'a>(report: &'a Report, shown: &[usize]) -> Group<'a> {
    let (schedule, near, locale) = (report.edition.schedule(), report.edition.as_of(), report.numbers());
    let slip = |agreed: Option<Date>| schedule.work_counts.between(agreed?, schedule.finish?);
    let finish = |place: usize| schedule.baselines[place].finish;
    let cells = shown.iter().map(|&place| cell(near, finish(place), slip(finish(place)), locale)).collect();
    let name = Cow::Owned(say!(locale, "shared-finish"));
    let rows = vec![Row { name, link: None, cells, forecast: forecast(near, schedule.finish, locale) }];
    Group {
        name: subject::whole(locale, report.edition.audience().subject),
        summary: String::new(),
        rows,
        rest: None,
    }
}

fn task_row<'a>(report: &'a Report, task: &'a Task, place: usize, shown: &[usize]) -> Row<'a> {
    let (schedule, near) = (report.edition.schedule(), report.edition.as_of());
    let cells = shown.iter().map(|&plan| {
        let kept = &schedule.baselines[plan];
        let span = kept.tasks.get(place).copied().flatten();
        cell(near, span.map(|span| span.finish), kept.slips.get(place).copied().flatten(), report.numbers())
    });
    Row {
        name: Cow::Borrowed(&task.name),
        link: Some(LinkView::record(report, Kind::Task, &task.record.id, &task.name)),
        cells: cells.collect(),
        forecast: forecast(near, task.times.forecast.map(|span| span.finish), report.numbers()),
    }
}

fn rest(count: usize, most: usize, numbers: Locale) -> Option<String> {
    let rest = count.saturating_sub(most);
    (rest > 0).then(|| say!(numbers, "milestones-kept-rest", count = rest))
}

fn milestones<'a>(report: &'a Report, shown: &[usize]) -> Option<Group<'a>> {
    let all = &report.figures.milestones;
    let tasks = report.edition.tasks();
    let mut places: Vec<(bool, usize)> = all.iter().map(|found| (found.reached, found.place)).collect();
    if places.len() > MILESTONES {
        places.sort_by_key(|(reached, _)| *reached);
    }
    let rows = places.into_iter().take(MILESTONES);
    let rows: Vec<Row> = rows.map(|(_, place)| task_row(report, &tasks[place], place, shown)).collect();
    (!rows.is_empty()).then(|| Group {
        name: say!(report.numbers(), "milestones-title"),
        summary: String::new(),
        rows,
        rest: rest(all.len(), MILESTONES, report.numbers()),
    })
}

fn streams<'a>(report: &'a Report, shown: &[usize]) -> Option<Group<'a>> {
    let (streams, near) = (&report.figures.workstreams, report.edition.as_of());
    let row = |stream: &'a crate::analysis::workstream::WorkstreamFigures| Row {
        name: timeline::group_name(&stream.name, report.numbers()),
        link: None,
        cells: shown
            .iter()
            .map(|&plan| {
                let kept = stream.kept.get(plan).copied().flatten();
                cell(
                    near,
                    kept.map(|kept| kept.finish),
                    kept.and_then(|kept| kept.slip_days),
                    report.numbers(),
                )
            })
            .collect(),
        forecast: forecast(near, stream.forecast.map(|span| span.finish), report.numbers()),
    };
    let rows: Vec<Row> = streams.iter().take(STREAMS).map(row).collect();
    (!rows.is_empty()).then(|| Group {
        name: say!(report.numbers(), "milestones-kept-workstreams"),
        summary: String::new(),
        rows,
        rest: rest(streams.len(), STREAMS, report.numbers()),
    })
}

/// Returns the tasks that are not where one of the plans had them, those that slipped most first.
fn tasks<'a>(report: &'a Report, shown: &[usize]) -> Option<Group<'a>> {
    let (tasks, schedule) = (report.edition.tasks(), report.edition.schedule());
    let moved = |place: usize| {
        let slips =
            shown.iter().filter_map(|&plan| schedule.baselines[plan].slips.get(place).copied().flatten());
        slips.map(i32::abs).max().filter(|most| *most > 0)
    };
    let mut found: Vec<(usize, i32)> = (0..tasks.len())
        .filter(|&place| tasks[place].is_work())
        .filter_map(|place| Some((place, moved(place)?)))
        .collect();
    found.sort_by_key(|&(place, most)| {
        let slip = tasks[place].times.slip_days.unwrap_or(0);
        (tasks[place].times.is_finished(), std::cmp::Reverse(slip), std::cmp::Reverse(most), place)
    });
    let count = found.len();
    let rows: Vec<Row> = found
        .into_iter()
        .take(TASKS)
        .map(|(place, _)| task_row(report, &tasks[place], place, shown))
        .collect();
    (count > 0).then(|| Group {
        name: say!(report.numbers(), "shared-tasks"),
        summary: say!(report.numbers(), "milestones-kept-show-tasks", count = rows.len()),
        rows,
        rest: rest(count, TASKS, report.numbers()),
    })
}
