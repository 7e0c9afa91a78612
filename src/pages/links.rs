//! Where ids and paths lead: what prose may link to.

use crate::checks::Report;
use crate::pages::{Page, paths};
use std::collections::{BTreeMap, BTreeSet};

/// The targets that a site has.
#[derive(Clone, Debug, Default)]
pub struct Links {
    records: BTreeMap<String, Target>,
    pages: BTreeSet<String>,
}

/// The address of a record from the top of the site, and what it is called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target {
    pub href: String,
    pub title: String,
    /// What a link says that has no words of its own; nothing where that is the id.
    pub called: Option<String>,
}

impl Links {
    /// Collects the shown records whose page exists, and all pages.
    pub fn new(report: &Report, pages: &[Page]) -> Links {
        let pages: BTreeSet<String> = pages.iter().map(|page| page.path.clone()).collect();
        let records = report
            .edition
            .names()
            .iter()
            .filter(|(_, named)| pages.contains(paths::page_of(named.kind)))
            .map(|(id, named)| {
                let called = Some(named.called(id)).filter(|called| called != id).map(str::to_string);
                let href = paths::record(report, named.kind, id);
                (id.clone(), Target { href, title: named.title.clone(), called })
            })
            .collect();
        Links { records, pages }
    }

    /// Returns where a record is, if it is shown.
    pub fn record(&self, id: &str) -> Option<&Target> {
        self.records.get(id)
    }

    /// Tells whether the site has a page at a path.
    pub fn has_page(&self, path: &str) -> bool {
        self.pages.contains(path)
    }
}
