//! The pages that tell everything about each record of a register, on as many pages as it takes.

use crate::analysis::shelf::Shelves;
use crate::checks::Report;
use crate::edition::{Kind, Record};
use crate::pages::fact::Fact;
use crate::pages::rest::Rest;
use crate::pages::view::{HeadView, LinkView};
use crate::pages::{Page, paths};
use crate::units::Date;
use crate::units::locale::{Locale, say};
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
    /// The day that its first cell says.
    pub date: Date,
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
    pub kind: Kind,
    /// To the register's own page.
    pub back: LinkView,
    pub all: &'a Shelves,
}

impl Register<'_> {
    /// Makes the pages; `item` tells all about the record at a place.
    pub fn pages<'a>(&self, report: &'a Report, item: &dyn Fn(usize) -> Item<'a>) -> Vec<Page<'a>> {
        let (shelves, locale) = (self.all.pages(), report.numbers());
        let count = shelves.len();
        let way = |page: usize| LinkView::new(paths::shelf(self.folder, page), (page + 1).to_string());
        let ways: Vec<LinkView> = if count > 1 { (0..count).map(way).collect() } else { Vec::new() };
        let page = |(page, places): (usize, &Vec<usize>)| {
            let numbered = |title: String| match count {
                0 | 1 => title,
                _ => {
                    let (part, parts) = ((page + 1).to_string(), count.to_string());
                    say!(locale, "records-part", title = title, part = part, parts = parts)
                }
            };
            let title = numbered(title(self.kind, locale));
            let view = View {
                heading: numbered(heading(self.kind, places.len(), locale)),
                back: self.back.clone(),
                parts: ways.clone(),
                records: places.iter().map(|&place| item(place)).collect(),
            };
            Page {
                path: paths::shelf(self.folder, page),
                title: say!(locale, "records-page", title = title, project = &report.edition.head().name),
                menu: None,
                template: "records.html",
                wide: false,
                view: Box::new(view),
            }
        };
        shelves.iter().enumerate().map(page).collect()
    }
}

/// Heads a page with so many records of a kind.
fn heading(kind: Kind, count: usize, locale: Locale) -> String {
    match kind {
        Kind::Risk => say!(locale, "records-about-risks", count = count),
        Kind::Issue => say!(locale, "records-about-issues", count = count),
        Kind::Line => say!(locale, "records-about-lines", count = count),
        Kind::Readiness => say!(locale, "records-about-readiness", count = count),
        Kind::SignOff => say!(locale, "records-about-sign-offs", count = count),
        Kind::Handover => say!(locale, "records-about-handovers", count = count),
        Kind::FollowUp => say!(locale, "records-about-follow-ups", count = count),
        Kind::Lesson => say!(locale, "records-about-lessons", count = count),
        // No other register has such pages.
        _ => String::new(),
    }
}

fn title(kind: Kind, locale: Locale) -> String {
    match kind {
        Kind::Risk => say!(locale, "records-risks"),
        Kind::Issue => say!(locale, "records-issues"),
        Kind::Line => say!(locale, "records-lines"),
        Kind::Readiness => say!(locale, "records-readiness"),
        Kind::SignOff => say!(locale, "records-sign-offs"),
        Kind::Handover => say!(locale, "records-handovers"),
        Kind::FollowUp => say!(locale, "records-follow-ups"),
        Kind::Lesson => say!(locale, "records-lessons"),
        _ => String::new(),
    }
}

/// Returns the way to the whole of a register of closure or readiness, where its own page shows some of it only:
/// `All 120 handovers`.
pub fn whole(report: &Report, kind: Kind, count: usize) -> Option<LinkView> {
    let (folder, _) = paths::shelved(report, kind)?;
    let locale = report.numbers();
    let text = match kind {
        Kind::SignOff => say!(locale, "records-all-sign-offs", count = count),
        Kind::Handover => say!(locale, "records-all-handovers", count = count),
        Kind::FollowUp => say!(locale, "records-all-follow-ups", count = count),
        Kind::Lesson => say!(locale, "records-all-lessons", count = count),
        _ => say!(locale, "records-all-readiness", count = count),
    };
    Some(LinkView::new(paths::shelf(folder, 0), text))
}
