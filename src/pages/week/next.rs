//! What the plan holds for the seven days after the status date.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::task::Task;
use crate::pages::view::LinkView;
use crate::pages::{board, facts, paths};
use crate::units::Date;
use crate::units::locale::say;
use serde::Serialize;

const MOST: usize = 10;

#[derive(Serialize)]
pub struct Next {
    pub items: Vec<Item>,
    /// How many more there are, on the page of the next four weeks.
    pub more: Option<LinkView>,
    pub freezes: Vec<Freeze>,
}

#[derive(Serialize)]
pub struct Item {
    date: Date,
    what: What,
    task: LinkView,
    critical: bool,
}

/// What happens; the template has the words.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
enum What {
    Starts,
    Finishes,
    Milestone,
}

#[derive(Serialize)]
pub struct Freeze {
    name: String,
    from: Date,
    to: Date,
}

impl Next {
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Returns starts, finishes and milestones by date.
pub fn next(report: &Report) -> Next {
    let edition = &report.edition;
    let (from, to) = (edition.as_of().next(), edition.as_of() + 7);
    let within = |date: Date| (from..=to).contains(&date);
    let mut items: Vec<Item> = Vec::new();
    for task in edition
        .tasks()
        .iter()
        .filter(|task| !task.times.summary && !task.times.is_finished() && !task.withheld)
    {
        let Some(span) = task.times.forecast else { continue };
        if task.is_milestone() {
            items.extend(within(span.finish).then(|| item(report, task, span.finish, What::Milestone)));
            continue;
        }
        if task.times.started.is_none() && within(span.start) {
            items.push(item(report, task, span.start, What::Starts));
        }
        items.extend(within(span.finish).then(|| item(report, task, span.finish, What::Finishes)));
    }
    items.sort_by(|a, b| (a.date, &a.task.text).cmp(&(b.date, &b.task.text)));
    let rest = items.len().saturating_sub(MOST);
    items.truncate(MOST);
    let page = if board::gets(report, paths::NEXT) { paths::NEXT } else { paths::TIMELINE };
    Next {
        items,
        more: (rest > 0).then(|| LinkView::new(page, say!(report.numbers(), "week-next-more", count = rest))),
        freezes: edition
            .freezes()
            .iter()
            .filter(|freeze| freeze.from <= to && freeze.to >= from)
            .map(|freeze| Freeze { name: freeze.name.clone(), from: freeze.from, to: freeze.to })
            .collect(),
    }
}

fn item(report: &Report, task: &Task, date: Date, what: What) -> Item {
    Item {
        date,
        what,
        task: LinkView::record(report, Kind::Task, &task.record.id, &task.name),
        critical: task.times.critical && facts::marks_critical(report),
    }
}
