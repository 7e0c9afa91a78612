//! Who answers for what: a row for each item, with the four parts of RACI.

use crate::analysis::ownership::Item;
use crate::checks::Report;
use crate::edition::{Kind, Shown, Who};
use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::{self, LinkView, WhoView};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Raci {
    heading: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    item: Phrase,
    accountable: Option<WhoView>,
    /// Nobody, or more than one.
    fault: Phrase,
    responsible: Vec<WhoView>,
    consulted: Vec<WhoView>,
    informed: Vec<WhoView>,
    source: Option<LinkView>,
}

/// Returns the table; nothing where it is not kept or not shown.
pub fn raci(report: &Report) -> Option<Raci> {
    let items = &report.figures.ownership.items;
    let locale = report.numbers();
    let faulty = items.iter().filter(|item| is_faulty(report, item)).count();
    let heading = match faulty {
        0 => say!(locale, "people-raci-good"),
        _ if items.len() == 1 => say!(locale, "people-raci-one-faulty"),
        count => say!(locale, "people-raci-faulty", count = count, all = items.len()),
    };
    let rows: Vec<Row> =
        items.iter().flat_map(|item| item.rows.iter().map(|&place| row(report, item, place))).collect();
    (!rows.is_empty()).then_some(Raci { heading, rows })
}

/// Tells whether nobody or more than one is accountable.
fn is_faulty(report: &Report, item: &Item) -> bool {
    item.accountable.len() > 1
        || item.rows.iter().any(|&place| report.edition.ownership()[place].accountable.is_missing())
}

fn row(report: &Report, item: &Item, place: usize) -> Row {
    let (edition, locale) = (&report.edition, report.numbers());
    let row = &edition.ownership()[place];
    let all = |people: &[Who]| people.iter().map(WhoView::from).collect();
    let record = edition.named(&row.item);
    let fault = match &row.accountable {
        Shown::Yes(None) => Phrase::new().marked(Some(Mark::Bad), say!(locale, "people-nobody")),
        _ if item.accountable.len() > 1 => {
            let count = item.accountable.len();
            Phrase::plain(" ").marked(Some(Mark::Bad), say!(locale, "people-raci-several", count = count))
        }
        _ => Phrase::new(),
    };
    Row {
        item: match (item.task.map(|place| &edition.tasks()[place]), record) {
            (Some(task), _) => {
                Phrase::new().link(paths::record(report, Kind::Task, &task.record.id), &task.name)
            }
            (None, Some(named)) => {
                Phrase::new().link(paths::record(report, named.kind, &row.item), &named.title)
            }
            (None, None) => Phrase::plain(&*row.item),
        },
        accountable: view::who(&row.accountable),
        fault,
        responsible: all(&row.responsible),
        consulted: all(&row.consulted),
        informed: all(&row.informed),
        source: view::source(&row.at),
    }
}
