//! The board as a table: which work is stuck, goes on, can begin, waits and is done.

use crate::analysis::board::READY_DAYS;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::task::Task;
use crate::pages::paths;
use crate::pages::view::{HeadView, LinkView, NumbersView};
use crate::units::locale::{Locale, say};
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
    name: String,
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
    let locale = report.numbers();
    let all: [(String, &Vec<usize>, usize); 5] = [
        (say!(locale, "progress-board-blocked"), &board.blocked, NAMED),
        (say!(locale, "progress-board-going"), &board.in_progress, NAMED),
        (say!(locale, "progress-board-ready"), &board.ready, NAMED),
        // What is further away, or over, is counted; the timeline names it.
        (say!(locale, "progress-board-waiting"), &board.waiting, 0),
        (say!(locale, "progress-board-done"), &board.done, 0),
    ];
    if all.iter().all(|(_, tasks, _)| tasks.is_empty()) {
        return None;
    }
    let efforts = report.figures.workload.as_ref().is_some_and(|workload| !workload.efforts.is_empty());
    Some(Section {
        heading: heading(locale, board.in_progress.len(), board.blocked.len(), board.ready.len()),
        columns: all.iter().map(|(name, tasks, most)| column(report, name, tasks, *most)).collect(),
        note: note(report),
        numbers: numbers(report, &all),
        effort: efforts.then(|| LinkView::new(paths::PEOPLE, say!(locale, "progress-board-effort"))),
    })
}

/// Says what the columns are, and what they count that the burn-up above does not.
fn note(report: &Report) -> String {
    let locale = report.numbers();
    let ready = say!(locale, "progress-board-note", days = READY_DAYS);
    let tasks = report.edition.tasks().iter();
    match tasks.filter(|task| task.is_work() && task.is_level_of_effort()).count() {
        0 => ready,
        count => format!("{ready} {}", say!(locale, "progress-board-standing", count = count)),
    }
}

fn heading(locale: Locale, going: usize, blocked: usize, ready: usize) -> String {
    match blocked {
        0 => say!(locale, "progress-board-heading", going = going, ready = ready),
        blocked => {
            say!(locale, "progress-board-heading-blocked", going = going, blocked = blocked, ready = ready)
        }
    }
}

fn column(report: &Report, name: &str, places: &[usize], most: usize) -> Column {
    let tasks = report.edition.tasks();
    let link = |&place: &usize| {
        let task = &tasks[place];
        LinkView::record(report, Kind::Task, &task.record.id, task.name.clone())
    };
    let rest = places.len().saturating_sub(most);
    Column {
        name: name.to_string(),
        count: places.len(),
        tasks: places.iter().take(most).map(link).collect(),
        rest: if most > 0 && rest > 0 {
            say!(report.numbers(), "progress-board-rest", count = rest)
        } else {
            String::new()
        },
    }
}

/// Counts the board by workstream, where there are several.
fn numbers(report: &Report, all: &[(String, &Vec<usize>, usize)]) -> Option<NumbersView> {
    let tasks = report.edition.tasks();
    let (streams, locale) = (&report.figures.workstreams, report.numbers());
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
            let counts = all.iter().map(|(_, places, _)| count(&stream.tasks, places));
            std::iter::once(title).chain(counts).collect::<Vec<_>>().into()
        })
        .collect();
    let head = std::iter::once(HeadView::text(&say!(locale, "shared-workstream")));
    Some(NumbersView {
        label: say!(locale, "progress-board-table"),
        head: head.chain(all.iter().map(|(name, ..)| HeadView::number(name))).collect(),
        rows,
        total: Vec::new(),
    })
}
