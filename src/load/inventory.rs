//! Which records a project folder keeps, and in which files: what a command needs that adds one.

use crate::diagnostic::Diagnostics;
use crate::load::entry;
use crate::load::file::Cut;
use crate::load::folder;
use crate::load::names::{Kind, Names};
use crate::source::Sources;
use std::collections::BTreeSet;

/// One record, where it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    pub path: String,
    pub kind: Kind,
    /// `risk` of `[[risk]]`.
    pub list: &'static str,
    pub id: String,
}

/// What a folder keeps.
#[derive(Clone, Default, Debug)]
pub struct Inventory {
    /// In the order of the files, and in each of them in the order of its lines.
    pub kept: Vec<Kept>,
    /// Every id that may not be given again, those in files that could not be understood included.
    pub taken: BTreeSet<String>,
}

/// Lists the records of a folder.
pub fn inventory(sources: &Sources) -> Inventory {
    let mut out = Diagnostics::default();
    let survey = folder::survey(sources, &mut out);
    let cuts: Vec<Cut> = survey.found.iter().map(Cut::of).collect();
    let files = super::parse_all(&survey.found, &cuts, &mut out);
    let empty = Names::default();
    let entries = entry::collect(&files, &empty, &mut out);
    let mut kept: Vec<(usize, Kept)> = entries
        .all()
        .map(|entry| {
            let (path, id) = (entry.file.path.to_string(), entry.id.clone());
            (entry.place.start, Kept { path, kind: entry.kind, list: entry.key, id })
        })
        .collect();
    kept.sort_by(|a, b| (&a.1.path, a.0).cmp(&(&b.1.path, b.0)));
    let kept: Vec<Kept> = kept.into_iter().map(|(_, kept)| kept).collect();
    let mut taken: BTreeSet<String> = kept.iter().map(|kept| kept.id.clone()).collect();
    for parsed in files.iter().filter(|parsed| parsed.file.has_faults()) {
        taken.extend(entry::likely_ids(parsed.file.text).map(str::to_string));
    }
    Inventory { kept, taken }
}
