//! The board as a table: which work is stuck, goes on, can begin, waits and is done.

use crate::analysis::board::READY_DAYS;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::task::Task;
use crate::pages::view::{HeadView, LinkView, NumbersView};
use crate::pages::words;
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;

#[derive(Serialize)]
pub struct Section {
    heading: String,
    columns: Vec<Column>,
    note: String,
    numbers: Option<NumbersView>,
    /// Planned and spent effort stand on their own page.
    effort: Option<LinkView>,
}

#[derive(Serialize)]
struct Column {
    name: &'static str,
    count: usize,
    tasks: Vec<LinkView>,
    /// How many more there are.
    rest: String,
}

/// The most tasks that a column names.
const NAMED: usize = 12;

/// Returns the board; nothing where the plan has no work.
pub fn section(report: &Report) -> Option<Section> {
    let board = &report.figures.board;
    let all: [(&'static str, &Vec<usize>, usize); 5] = [
        ("Blocked", &board.blocked, NAMED),
        ("In progress", &board.in_progress, NAMED),
        ("Ready", &board.ready, NAMED),
        // What is further away, or over, is counted; the timeline names it.
        ("Waiting", &board.waiting, 0),
        ("Done", &board.done, 0),
    ];
    if all.iter().all(|(_, tasks, _)| tasks.is_empty()) {
        return None;
    }
    let efforts = report.figures.workload.as_ref().is_some_and(|workload| !workload.efforts.is_empty());
    Some(Section {
        heading: heading(board.in_progress.len(), board.blocked.len(), board.ready.len()),
        columns: all.iter().map(|(name, tasks, most)| column(report, name, tasks, *most)).collect(),
        note: format!(
            "Ready: it waits for no open work and can begin within {READY_DAYS} days. Waiting: something before it is \
             open, or its time has not come."
        ),
        numbers: numbers(report, &all),
        effort: efforts
            .then(|| LinkView::new(crate::pages::paths::PEOPLE, "planned and spent effort by workstream")),
    })
}

fn heading(going: usize, blocked: usize, ready: usize) -> String {
    let going = match going {
        0 => "Nothing is in progress".to_string(),
        count => {
            format!("{} {} in progress", capital(&count_word(count)), plural(count, "task is", "tasks are"))
        }
    };
    let ready = match ready {
        0 => "none is ready to begin".to_string(),
        count => format!("{} {} ready to begin", count_word(count), plural(count, "is", "are")),
    };
    match blocked {
        0 => format!("{going}, {ready}"),
        count => format!("{going}, {} {} blocked, {ready}", count_word(count), plural(count, "is", "are")),
    }
}

fn column(report: &Report, name: &'static str, places: &[usize], most: usize) -> Column {
    let tasks = report.edition.tasks();
    let link = |&place: &usize| {
        let task = &tasks[place];
        LinkView::record(report, Kind::Task, &task.record.id, task.name.clone())
    };
    let rest = places.len().saturating_sub(most);
    Column {
        name,
        count: places.len(),
        tasks: places.iter().take(most).map(link).collect(),
        rest: if most > 0 && rest > 0 {
            words::more_on_timeline(rest, report.numbers())
        } else {
            String::new()
        },
    }
}

/// Counts the board by workstream, where there are several.
fn numbers(report: &Report, all: &[(&'static str, &Vec<usize>, usize)]) -> Option<NumbersView> {
    let tasks = report.edition.tasks();
    let streams = &report.figures.workstreams;
    if streams.len() < 2 {
        return None;
    }
    let count = |stream: &[usize], places: &[usize]| {
        let is_in = |place: &&usize| stream.binary_search(place).is_ok();
        places.iter().filter(is_in).count().to_string()
    };
    let name = |first: Option<&Task>| first.map_or(String::new(), |task| task.name.clone());
    let rows = streams
        .iter()
        .map(|stream| {
            let title = if stream.name.is_empty() {
                name(stream.tasks.first().map(|&place| &tasks[place]))
            } else {
                stream.name.clone()
            };
            std::iter::once(title)
                .chain(all.iter().map(|(_, places, _)| count(&stream.tasks, places)))
                .collect()
        })
        .collect();
    let head = std::iter::once(HeadView::text("Workstream"));
    Some(NumbersView {
        label: "By workstream".to_string(),
        head: head.chain(all.iter().map(|(name, ..)| HeadView::number(name))).collect(),
        rows,
    })
}
