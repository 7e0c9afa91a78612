//! Finds what is booked twice: the same reference, budget line, kind and amount, more often than it was taken back. Without
//! a reference, rows that are the same in all they say, if that is more than a day and an amount.
//!
//! Part payments have other amounts or, where they pay an order under its reference, other days; a reversal has the same
//! amount with a minus; two suppliers may use one number. None of these is booked twice. Finance owns the ledger, so both
//! rows count; what is told is where to look.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::LineId;
use crate::model::budget::{Entry, EntryKind};
use crate::source::{FileId, Origin, Sources, Span, span};
use crate::units::{Date, Money, text};
use std::collections::{BTreeMap, BTreeSet, HashMap};
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
    let mut ordered: Orders = HashMap::new();
    for entry in ledger.iter().filter(|entry| entry.kind == EntryKind::Committed) {
        if let Some(reference) = reference(entry) {
            *ordered.entry((entry.line, text::fold(reference))).or_default() += entry.amount;
        }
    }
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
        twice.extend(groups.into_values().filter_map(|rows| too_often(rows, &ordered)));
    }
    twice
}

/// What is ordered, by budget line and reference.
type Orders = HashMap<(LineId, String), Money>;

/// What tells one booking from another, but for its amount.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Key {
    line: usize,
    kind: u8,
    supplier: String,
    reference: Option<String>,
    /// Day and note, where there is no reference.
    rest: Option<(Date, String)>,
}

/// Returns the reference, where it says something: a dash stands for none.
fn reference(entry: &Entry) -> Option<&str> {
    entry.reference.as_deref().filter(|text| text.chars().any(char::is_alphanumeric))
}

fn key(entry: &Entry) -> Option<Key> {
    if entry.amount.is_zero() {
        return None;
    }
    let kind = match entry.kind {
        EntryKind::Actual => 0,
        EntryKind::Committed => 1,
        EntryKind::Forecast => 2,
    };
    let fold = |text: &Option<String>| text::fold(text.as_deref().unwrap_or_default());
    let supplier = fold(&entry.supplier);
    let reference = reference(entry).map(text::fold);
    let rest = if reference.is_none() { Some((entry.date, fold(&entry.note))) } else { None };
    // Two hours of two people cost the same: a day and an amount alone are no sign.
    let is_bare = supplier.is_empty() && rest.as_ref().is_some_and(|(_, note)| note.is_empty());
    (!is_bare).then(|| Key { line: entry.line.index(), kind, supplier, reference, rest })
}

/// Keeps rows of one amount that are more than what was taken back. Instalments on an order carry its reference: as long
/// as the order covers them, only those of one day are too many.
fn too_often<'a>(rows: Vec<&'a Entry>, ordered: &Orders) -> Option<Twice<'a>> {
    let (back, there): (Vec<&Entry>, Vec<&Entry>) =
        rows.into_iter().partition(|row| row.amount.is_negative());
    let mut excess = there.len().abs_diff(back.len()).saturating_sub(1);
    let rows = if there.len() > back.len() { there } else { back };
    let first = rows.first()?;
    let order =
        reference(first).and_then(|reference| ordered.get(&(first.line, text::fold(reference))).copied());
    let order = order.unwrap_or_default();
    let paid: Money = rows.iter().map(|row| row.amount).sum();
    if first.kind == EntryKind::Actual && order > Money::ZERO && paid <= order {
        let days: BTreeSet<Date> = rows.iter().map(|row| row.date).collect();
        excess = excess.min(rows.len() - days.len());
    }
    (excess > 0).then_some(Twice { rows, excess })
}

fn single(twice: &Twice, sources: &Sources) -> Option<Diagnostic> {
    let (first, last) = (twice.rows.first()?, twice.rows.last()?);
    let count = twice.rows.len();
    let often = if count == 2 { "twice".to_string() } else { format!("{count} times") };
    let message = match reference(last) {
        Some(reference) => format!("`{reference}` is booked {often} with the same line, kind and amount"),
        None => format!("this row is booked {often}: same day, line, kind, amount, supplier and note"),
    };
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
