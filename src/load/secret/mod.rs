//! Finds passwords, keys and tokens in the texts of a project: what is loaded may be published.
//!
//! Two ways lead to a secret. Keys that providers hand out have forms of their own (`token`, `pem`); what people
//! choose has none, and is known by the word in front of it (`named`, `address`). Both are found in one pass over
//! each text, and `sample` sorts out what only looks like one. A secret is never part of a message: `mask`
//! covers it, wherever it would be said.

pub mod mask;

mod address;
mod allowed;
mod named;
mod pem;
mod sample;
mod token;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Parsed;
use crate::source::{Content, Sources, Span};
use aho_corasick::{AhoCorasick, MatchKind};
use mask::Mask;
use rayon::prelude::*;
use std::ops::Range;

pub use allowed::NOT_SECRET;

/// What was found in one text.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Hit {
    /// What must not be said.
    range: Range<usize>,
    /// Such as `a GitHub token`.
    what: String,
}

/// A secret, at its place.
#[derive(Debug)]
struct Secret<'a> {
    span: Span,
    text: &'a str,
    what: String,
}

/// What leads to a look at the text around it.
#[derive(Clone, Copy)]
enum Trail {
    Token(&'static token::Form),
    Key,
    Address,
    Name(&'static named::Name),
}

/// Reports every secret that the project has not declared to be none, and returns what must not be said.
pub fn check(sources: &Sources, files: &[Parsed], out: &mut Diagnostics) -> Mask {
    let found = find_all(sources);
    let mut allowed = allowed::read(files);
    let secrets = allowed::retain(found, &mut allowed);
    allowed::report_idle(&allowed, out);
    for secret in &secrets {
        out.push(diagnostic(secret));
    }
    Mask::new(secrets.iter().map(|secret| (secret.span, secret.text)))
}

fn diagnostic(secret: &Secret) -> Diagnostic {
    // A key of many lines is marked at its first.
    let first = secret.text.find('\n').unwrap_or(secret.text.len());
    let span = Span { end: secret.span.start + first as u32, ..secret.span };
    Diagnostic::error("secret", span, format!("this looks like {}, and would be published", secret.what))
        .hint("take it out, and change it where it is used: whoever has had this file may know it")
        .hint("if it is no secret, say so in `project.toml`: a table `[[site.not_secret]]` with the `text` that is marked and a `reason`")
}

/// Returns the secrets of all texts, in file order.
fn find_all(sources: &Sources) -> Vec<Secret<'_>> {
    let trails = trails();
    let words = trails.iter().map(|(word, _)| *word);
    let search =
        AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::Standard).build(words);
    let Ok(search) = search else { return Vec::new() };
    let files: Vec<_> = sources.iter().collect();
    let found: Vec<Vec<Secret>> = files
        .into_par_iter()
        .map(|(id, file)| {
            let Content::Text(text) = &file.content else { return Vec::new() };
            let hits = find(text, &search, &trails).into_iter();
            hits.map(|hit| Secret {
                span: Span::new(id, hit.range.clone()),
                text: &text[hit.range],
                what: hit.what,
            })
            .collect()
        })
        .collect();
    found.into_iter().flatten().collect()
}

fn trails() -> Vec<(&'static str, Trail)> {
    let tokens = token::FORMS.iter().map(|form| (form.mark, Trail::Token(form)));
    let names = named::NAMES.iter().map(|name| (name.word, Trail::Name(name)));
    let keys = pem::MARKS.iter().map(|mark| (*mark, Trail::Key));
    tokens.chain(keys).chain([("://", Trail::Address)]).chain(names).collect()
}

/// Returns what is found in one text, in its order, each place once.
fn find(text: &str, search: &AhoCorasick, trails: &[(&str, Trail)]) -> Vec<Hit> {
    let (mut sure, mut named): (Vec<Hit>, Vec<Hit>) = (Vec::new(), Vec::new());
    for mark in search.find_overlapping_iter(text) {
        match trails[mark.pattern().as_usize()].1 {
            Trail::Token(form) => sure.extend(token::find(text, mark.range(), form)),
            Trail::Key => sure.extend(pem::find(text, mark.range())),
            Trail::Address => named.extend(address::find(text, mark.range())),
            Trail::Name(name) => named.extend(named::find(text, mark.range(), name)),
        }
    }
    // What has a form of its own is told by its provider, also where a word in front says less.
    let mut kept: Vec<Hit> = Vec::new();
    for hits in [&mut sure, &mut named] {
        hits.sort_by_key(|hit| (hit.range.start, std::cmp::Reverse(hit.range.end)));
        for hit in hits.drain(..) {
            let overlaps =
                |other: &Hit| other.range.start < hit.range.end && hit.range.start < other.range.end;
            if !kept.iter().any(overlaps) {
                kept.push(hit);
            }
        }
    }
    kept.sort_by_key(|hit| hit.range.start);
    kept
}

/// Tells whether a place is no part of a longer word.
fn is_word_start(text: &str, start: usize) -> bool {
    !text[..start].ends_with(|letter: char| letter.is_ascii_alphanumeric())
}
