//! The pages that tell everything about each record of a register, on as many pages as it takes.

use crate::analysis::shelf::Shelves;
use crate::checks::Report;
use crate::edition::Record;
use crate::pages::fact::Fact;
use crate::pages::rest::Rest;
use crate::pages::view::{HeadView, LinkView};
use crate::pages::{Page, paths};
use crate::units::text::plural;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: String,
    back: LinkView,
    parts: Vec<LinkView>,
    records: Vec<Item<'a>>,
}

/// One record with all that is known of it.
#[derive(Serialize)]
pub struct Item<'a> {
    id: &'a str,
    title: &'a str,
    facts: Vec<Fact<'a>>,
    /// What belongs to it in rows.
    table: Option<Rows>,
    rest: Rest<'a>,
}

/// What belongs to a record in rows, each with the line of the project's files that it is from.
#[derive(Serialize)]
pub struct Rows {
    pub label: String,
    pub head: Vec<HeadView>,
    pub rows: Vec<Row>,
    /// What is not listed, added up.
    pub more: String,
}

/// One row; its first cell is its head.
#[derive(Serialize)]
pub struct Row {
    pub cells: Vec<String>,
    pub place: Option<LinkView>,
}

impl<'a> Item<'a> {
    pub fn new(report: &'a Report, record: &'a Record, title: &'a str, facts: Vec<Fact<'a>>) -> Item<'a> {
        Item { id: &record.id, title, facts, table: None, rest: Rest::of(report, record) }
    }

    pub fn with_table(self, table: Option<Rows>) -> Item<'a> {
        Item { table, ..self }
    }
}

/// A register, and how its records are divided over pages.
pub struct Register<'a> {
    /// The folder of its pages in the site.
    pub folder: &'static str,
    /// What one record is called, and many.
    pub nouns: [&'static str; 2],
    /// To the register's own page.
    pub back: LinkView,
    pub all: &'a Shelves,
}

impl Register<'_> {
    /// Makes the pages; `item` tells all about the record at a place.
    pub fn pages<'a>(&self, report: &'a Report, item: &dyn Fn(usize) -> Item<'a>) -> Vec<Page<'a>> {
        let shelves = self.all.pages();
        let count = shelves.len();
        let way = |page: usize| LinkView::new(paths::shelf(self.folder, page), (page + 1).to_string());
        let ways: Vec<LinkView> = if count > 1 { (0..count).map(way).collect() } else { Vec::new() };
        let page = |(page, places): (usize, &Vec<usize>)| {
            let [one, many] = self.nouns;
            let all = places.len();
            let part = if count > 1 { format!(", part {} of {count}", page + 1) } else { String::new() };
            let view = View {
                heading: format!(
                    "All about {} {}{part}",
                    report.numbers().integer(all as i64),
                    plural(all, one, many)
                ),
                back: self.back.clone(),
                parts: ways.clone(),
                records: places.iter().map(|&place| item(place)).collect(),
            };
            Page {
                path: paths::shelf(self.folder, page),
                title: format!("All {many}{part}: {}", report.edition.head().name),
                menu: None,
                template: "records.html",
                wide: false,
                view: Box::new(view),
            }
        };
        shelves.iter().enumerate().map(page).collect()
    }
}
