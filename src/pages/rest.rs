//! What every record may have beside its own keys, and what it is related to: one fragment for all pages.

use crate::analysis::graph::Relation;
use crate::checks::Report;
use crate::edition::record::WebLink;
use crate::edition::{Kind, Named, Record};
use crate::pages::paths;
use crate::pages::view::{self, LinkView};
use crate::units::locale::{Locale, say};
use serde::Serialize;
use std::collections::BTreeSet;

/// The rest of a record. Its component in the templates is `rest`; nothing is printed where all of it is empty.
#[derive(Serialize)]
pub struct Rest<'a> {
    id: &'a str,
    /// What people call it by, for those who hear the page.
    called: &'a str,
    /// Records that it names or that name it, by how they are related.
    related: Vec<Related>,
    tags: &'a [String],
    links: &'a [WebLink],
    /// Markdown.
    notes: &'a str,
    /// Markdown.
    body: &'a str,
    /// Where an import took it from.
    imported: Option<&'a str>,
    /// Its line in the project's own files.
    place: Option<LinkView>,
    /// Nothing is folded away: there is no text and no note.
    is_short: bool,
}

/// Records that are related to one in the same way: `Threatened by` with its risks.
#[derive(Serialize)]
struct Related {
    /// Nothing where only texts name it.
    #[serde(skip)]
    relation: Option<Relation>,
    word: String,
    links: Vec<LinkView>,
}

impl<'a> Rest<'a> {
    /// Collects what a record has beside its own keys.
    pub fn of(report: &'a Report, record: &'a Record) -> Rest<'a> {
        let notes = record.notes.get().map_or("", |notes| notes.as_str());
        let body = record.body.as_str();
        Rest {
            id: &record.id,
            called: report
                .edition
                .named(&record.id)
                .map_or(record.id.as_str(), |named| named.called(&record.id)),
            related: related(report, &record.id),
            tags: &record.tags,
            links: &record.links,
            notes,
            body,
            imported: record.source.as_deref(),
            place: view::source(&record.at),
            is_short: notes.is_empty() && body.is_empty(),
        }
    }

    /// Leaves out a relation that the page tells in a place of its own.
    pub fn without(mut self, relation: Relation) -> Rest<'a> {
        self.related.retain(|related| related.relation != Some(relation));
        self
    }
}

/// Returns what a record is related to, each record once, then the reports and pages that name it.
fn related(report: &Report, id: &str) -> Vec<Related> {
    let (graph, near, locale) = (&report.figures.graph, report.edition.as_of(), report.numbers());
    let mut out: Vec<Related> = Vec::new();
    // The strongest relation comes first, and tells enough of a record.
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for edge in graph.of(id).filter(|edge| told.insert(&edge.to)) {
        let Some(named) = report.edition.named(&edge.to) else { continue };
        let word = match edge.relation {
            // What nobody has approved is not paid for.
            Relation::PaysFor if is_undecided(report, &edge.to) => say!(locale, "rest-asked-for"),
            relation => word(relation, locale),
        };
        let link = LinkView::record(report, named.kind, &edge.to, label(&edge.to, named));
        match out.iter_mut().find(|found| found.word == word) {
            Some(found) => found.links.push(link),
            None => out.push(Related { relation: Some(edge.relation), word, links: vec![link] }),
        }
    }
    let reports = graph.reports(id).take(MOST_REPORTS);
    let mut links: Vec<LinkView> =
        reports.map(|date| LinkView::new(paths::week(date), locale.date_near(date, near))).collect();
    links.extend(graph.pages(id).map(|place| {
        let page = &report.edition.pages()[place];
        LinkView::new(paths::free_page(&page.name), page.title.as_str())
    }));
    if !links.is_empty() {
        out.push(Related { relation: None, word: say!(locale, "rest-mentioned-in"), links });
    }
    out
}

/// Tells whether a record is a change that is not approved, nor made.
fn is_undecided(report: &Report, id: &str) -> bool {
    report.edition.changes().iter().any(|change| change.record.id == id && !change.status.is_approved())
}

/// The most reports that are listed, the newest of them.
const MOST_REPORTS: usize = 4;

/// What is named by a plain word needs no id beside its title.
fn label(id: &str, named: &Named) -> String {
    match named.kind {
        Kind::Risk | Kind::Issue | Kind::Decision | Kind::Change => format!("{id} {}", named.title),
        _ => named.title.clone(),
    }
}

/// Says how a record stands to those that follow.
fn word(relation: Relation, locale: Locale) -> String {
    match relation {
        Relation::Threatens => say!(locale, "rest-threatens"),
        Relation::ThreatenedBy => say!(locale, "rest-threatened-by"),
        Relation::Blocks => say!(locale, "rest-blocks"),
        Relation::BlockedBy => say!(locale, "rest-blocked-by"),
        Relation::Needs => say!(locale, "rest-needs"),
        Relation::NeededBy => say!(locale, "rest-needed-by"),
        Relation::Decides => say!(locale, "rest-decides"),
        Relation::DecidedBy => say!(locale, "rest-decided-by"),
        Relation::Supplies => say!(locale, "rest-supplies"),
        Relation::SuppliedBy => say!(locale, "rest-supplied-by"),
        Relation::ServedBy => say!(locale, "rest-served-by"),
        Relation::Serves => say!(locale, "rest-serves"),
        Relation::PaysFor => say!(locale, "rest-pays-for"),
        Relation::PaidFrom => say!(locale, "rest-paid-from"),
        Relation::AskedAt => say!(locale, "rest-asked-at"),
        Relation::Asks => say!(locale, "rest-asks"),
        Relation::Accepts => say!(locale, "rest-accepts"),
        Relation::AcceptedBy => say!(locale, "rest-accepted-by"),
        Relation::Tells => say!(locale, "rest-tells"),
        Relation::ToldBy => say!(locale, "rest-told-by"),
        Relation::Mentions => say!(locale, "rest-mentions"),
        Relation::MentionedBy => say!(locale, "rest-mentioned-by"),
    }
}
