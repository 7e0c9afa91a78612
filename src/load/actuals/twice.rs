//! Finds what is booked twice: the same reference, budget line, kind and amount, more often than it was taken back.
//!
//! Part payments have other amounts, and a reversal has the same with a minus: neither is booked twice. Finance owns the
//! ledger, so both rows count; what is told is where to look.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::budget::{Entry, EntryKind};
use crate::source::{FileId, Origin, Sources, Span, span};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Pairs of two files that are told one by one; more are an export that overlaps another.
const MOST: usize = 3;

/// What is booked more than once: its rows, in their order.
struct Twice<'a> {
    rows: Vec<&'a Entry>,
    /// How many of them there are too many.
    excess: usize,
}

/// Warns of everything that is booked more than once.
pub fn report(ledger: &[Entry], sources: &Sources, out: &mut Diagnostics) {
    // By the file of the first row and that of the later ones.
    let mut pairs: BTreeMap<(FileId, FileId), Vec<Twice>> = BTreeMap::new();
    for twice in find(ledger) {
        let first = twice.rows[0].origin.file;
        let mut later: BTreeMap<FileId, usize> = BTreeMap::new();
        for row in &twice.rows[twice.rows.len() - twice.excess..] {
            *later.entry(row.origin.file).or_default() += 1;
        }
        // Told once for each file that has it too often.
        let mut end = twice.rows.len();
        for (file, count) in later.into_iter().rev() {
            let rows = twice.rows[..end].to_vec();
            end -= count;
            pairs.entry((first, file)).or_default().push(Twice { rows, excess: count });
        }
    }
    for ((first, later), mut found) in pairs {
        found.sort_by_key(|twice| twice.rows.last().map(|row| row.origin));
        if found.len() <= MOST {
            out.extend(found.iter().filter_map(|twice| single(twice, sources)));
        } else {
            out.extend(many(&found, first == later, sources));
        }
    }
}

/// Returns what is booked more than once, each with its rows in the order of the ledger.
fn find(ledger: &[Entry]) -> Vec<Twice<'_>> {
    let mut hashes: Vec<(u64, u32)> = Vec::new();
    for (index, entry) in ledger.iter().enumerate() {
        if let Some(key) = key(entry) {
            let mut hasher = DefaultHasher::new();
            key.hash(&mut hasher);
            hashes.push((hasher.finish(), index as u32));
        }
    }
    hashes.sort_unstable();
    let mut twice = Vec::new();
    for alike in hashes.chunk_by(|a, b| a.0 == b.0).filter(|alike| alike.len() > 1) {
        let mut groups: BTreeMap<_, Vec<&Entry>> = BTreeMap::new();
        for &(_, index) in alike {
            let entry = &ledger[index as usize];
            groups.entry((key(entry), entry.amount.abs())).or_default().push(entry);
        }
        twice.extend(groups.into_values().filter_map(too_often));
    }
    twice
}

/// Returns what tells one booking from another, but for its amount.
fn key(entry: &Entry) -> Option<(&str, u32, u8)> {
    let reference = entry.reference.as_deref()?;
    // A dash stands for none.
    let says_something = reference.chars().any(char::is_alphanumeric) && !entry.amount.is_zero();
    let kind = match entry.kind {
        EntryKind::Actual => 0,
        EntryKind::Committed => 1,
        EntryKind::Forecast => 2,
    };
    says_something.then_some((reference, entry.line.index() as u32, kind))
}

/// Keeps rows of one amount that are more than what was taken back.
fn too_often(rows: Vec<&Entry>) -> Option<Twice<'_>> {
    let (back, there): (Vec<&Entry>, Vec<&Entry>) =
        rows.into_iter().partition(|row| row.amount.is_negative());
    let excess = there.len().abs_diff(back.len()).saturating_sub(1);
    let rows = if there.len() > back.len() { there } else { back };
    (excess > 0).then_some(Twice { rows, excess })
}

fn single(twice: &Twice, sources: &Sources) -> Option<Diagnostic> {
    let (first, last) = (twice.rows.first()?, twice.rows.last()?);
    let reference = last.reference.as_deref()?;
    let count = twice.rows.len();
    let often = if count == 2 { "twice".to_string() } else { format!("{count} times") };
    let message = format!("`{reference}` is booked {often} with the same line, kind and amount");
    let both = if count == 2 { "both count" } else { "all of them count" };
    let warning = Diagnostic::warning("duplicate-entry", place(last.origin, sources), message);
    Some(
        warning
            .also(place(first.origin, sources), "first booked here")
            .hint(format!("{both}: {}", remedy("remove what is booked in error"))),
    )
}

fn many(found: &[Twice], is_one_file: bool, sources: &Sources) -> Option<Diagnostic> {
    let (first, later) = (found.first()?.rows.first()?, found.first()?.rows.last()?);
    let rows: usize = found.iter().map(|twice| twice.excess).sum();
    let message = if is_one_file {
        format!("{rows} rows of this file repeat others of it, this one the first")
    } else {
        let path = &sources.file(first.origin.file).path;
        format!("{rows} rows of this file are booked in `{path}` already, this one the first")
    };
    let remedy = remedy(if is_one_file {
        "remove what is booked in error"
    } else {
        "take the rows out of one of the files"
    });
    let warning = Diagnostic::warning("duplicate-entry", place(later.origin, sources), message);
    Some(
        warning
            .also(place(first.origin, sources), "first booked here")
            .hint(format!("all of them count: {remedy}")),
    )
}

fn remedy(error: &str) -> String {
    format!("{error}, or give each a reference of its own if that is meant")
}

fn place(origin: Origin, sources: &Sources) -> Span {
    Span::new(origin.file, span::line(sources.text(origin.file), origin.line))
}
