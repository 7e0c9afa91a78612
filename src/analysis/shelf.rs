//! Shelves: how the records of a register are divided over the pages that tell all about each of them, so that every
//! such page opens quickly.

use crate::analysis::graph::Graph;
use crate::analysis::part::pages;
use crate::edition::budget::Spread;
use crate::edition::{Edition, Prose, Record};
use std::collections::BTreeMap;

/// The pages of one register, by numbered ids, else in the order in which its records are written.
#[derive(Clone, Debug, Default)]
pub struct Shelves {
    pages: Vec<Vec<usize>>,
    /// The page of each record, by its id.
    of: BTreeMap<String, usize>,
    is_long: bool,
}

/// Over how many records a register is at home on its shelves, because its own page shows so many only.
pub const LONG: usize = 60;
/// The same for lines of the budget, whose page has much else.
pub const LONG_OF_LINES: usize = 24;
/// The same for the registers of closure, of which one page shows four.
pub const LONG_OF_CLOSURE: usize = 20;

/// How many rows of the ledger are listed of one line.
pub const ROWS: usize = 100;

/// How the registers of closure are divided over pages.
#[derive(Clone, Debug, Default)]
pub struct ClosureShelves {
    pub sign_offs: Shelves,
    pub handovers: Shelves,
    pub follow_ups: Shelves,
    pub lessons: Shelves,
}

impl Shelves {
    /// Returns the places of the records on each page.
    pub fn pages(&self) -> &[Vec<usize>] {
        &self.pages
    }

    /// Returns the page that a record is on, from 0.
    pub fn of(&self, id: &str) -> Option<usize> {
        self.of.get(id).copied()
    }

    /// Tells whether the register is too long for one light page.
    pub fn is_long(&self) -> bool {
        self.is_long
    }

    fn new<'a>(records: impl Iterator<Item = (&'a Record, usize)>, graph: &Graph) -> Shelves {
        Shelves::longer_than(LONG, records, graph)
    }

    fn longer_than<'a>(
        most: usize,
        records: impl Iterator<Item = (&'a Record, usize)>,
        graph: &Graph,
    ) -> Shelves {
        let (mut ids, mut weights) = (Vec::new(), Vec::new());
        for (record, texts) in records {
            weights.push(weight(record, texts, graph));
            ids.push(record.id.clone());
        }
        let mut places: Vec<usize> = (0..ids.len()).collect();
        // Numbered ids stand in their order, whichever file each is in; others stay as they are written.
        places.sort_by_key(|&place| number(&ids[place]));
        let pages = pages(&weights, &places);
        let of = pages
            .iter()
            .enumerate()
            .flat_map(|(page, places)| places.iter().map(move |&place| (place, page)));
        let of = of.map(|(place, page)| (ids[place].clone(), page)).collect();
        Shelves { is_long: ids.len() > most, pages, of }
    }
}

/// Returns the series and number of an id such as `R-07`; nothing where it has no number.
fn number(id: &str) -> Option<(&str, u64)> {
    let series = id.trim_end_matches(|letter: char| letter.is_ascii_digit());
    Some((series, id[series.len()..].parse().ok()?))
}

/// Estimates the letters that all about a record takes.
fn weight(record: &Record, texts: usize, graph: &Graph) -> usize {
    let notes = record.notes.get().map_or(0, |notes| notes.as_str().len());
    let links: usize = record.links.iter().map(|link| link.url.len() + link.text.len() + 40).sum();
    let related = graph.of(&record.id).count() + graph.reports(&record.id).count();
    900 + texts + record.body.as_str().len() + notes + links + 130 * related
}

pub fn risks(edition: &Edition, graph: &Graph) -> Shelves {
    let records = edition.risks().iter().map(|risk| {
        let prose = [&risk.cause, &risk.effect, &risk.trigger, &risk.fallback];
        let actions = risk.actions.iter().map(|action| action.what.len() + 120).sum::<usize>();
        let history = 90 * risk.history.len();
        (&risk.record, 2 * risk.title.len() + letters(&prose) + actions + history)
    });
    Shelves::new(records, graph)
}

pub fn issues(edition: &Edition, graph: &Graph) -> Shelves {
    let records = edition.issues().iter();
    let records = records.map(|issue| (&issue.record, 2 * issue.title.len() + letters(&[&issue.resolution])));
    Shelves::new(records, graph)
}

pub fn lines(edition: &Edition, graph: &Graph) -> Shelves {
    let budget = edition.budget();
    let (mut rows, mut counts) = (vec![0; budget.lines.len()], vec![0; budget.lines.len()]);
    for entry in &budget.entries {
        counts[entry.line] += 1;
        let words =
            [entry.supplier.as_ref(), entry.reference.as_ref(), entry.note.known()].into_iter().flatten();
        rows[entry.line] += 240 + words.map(String::len).sum::<usize>();
    }
    // Of more rows than are listed, as many weigh as the mean.
    for (row, count) in rows.iter_mut().zip(counts).filter(|(_, count)| *count > ROWS) {
        *row = *row / count * ROWS;
    }
    let months = |spread: &Spread| if let Spread::Months(months) = spread { 90 * months.len() } else { 0 };
    let records = budget.lines.iter().zip(rows);
    // Its amounts weigh something as well.
    let records = records.map(|(line, rows)| (&line.record, rows + months(&line.spread) + 240));
    Shelves::longer_than(LONG_OF_LINES, records, graph)
}

pub fn readiness(edition: &Edition, graph: &Graph) -> Shelves {
    let records = edition.readiness().iter();
    Shelves::new(records.map(|item| (&item.record, 2 * item.what.len() + letters(&[&item.evidence]))), graph)
}

pub fn closure(edition: &Edition, graph: &Graph) -> ClosureShelves {
    let sign_offs = edition.sign_offs().iter().map(|found| (&found.record, 2 * found.deliverable.len()));
    let handovers = edition.handovers().iter().map(|found| (&found.record, 2 * found.what.len()));
    let follow_ups = edition.follow_ups().iter().map(|found| (&found.record, 2 * found.what.len()));
    let lessons = edition.lessons().iter();
    let lessons =
        lessons.map(|found| (&found.record, found.title.len() + letters(&[&found.what, &found.next_time])));
    ClosureShelves {
        sign_offs: Shelves::longer_than(LONG_OF_CLOSURE, sign_offs, graph),
        handovers: Shelves::longer_than(LONG_OF_CLOSURE, handovers, graph),
        follow_ups: Shelves::longer_than(LONG_OF_CLOSURE, follow_ups, graph),
        lessons: Shelves::longer_than(LONG_OF_CLOSURE, lessons, graph),
    }
}

fn letters(texts: &[&Prose]) -> usize {
    texts.iter().map(|text| text.as_str().len() + 60).sum()
}
