//! What every record may have beside its own keys, and what it is related to: one fragment for all pages.

use crate::checks::Report;
use crate::edition::Record;
use crate::edition::record::WebLink;
use crate::pages::view::{self, LinkView};
use serde::Serialize;

/// The rest of a record. Its component in the templates is `rest`; nothing is printed where all of it is empty.
#[derive(Serialize)]
pub struct Rest<'a> {
    id: &'a str,
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
    word: &'static str,
    links: Vec<LinkView>,
}

impl<'a> Rest<'a> {
    /// Collects what a record has beside its own keys.
    pub fn of(report: &'a Report, record: &'a Record) -> Rest<'a> {
        let notes = record.notes.get().map_or("", |notes| notes.as_str());
        let body = record.body.as_str();
        Rest {
            id: &record.id,
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
}

fn related(_report: &Report, _id: &str) -> Vec<Related> {
    Vec::new()
}
