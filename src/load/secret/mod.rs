//! Finds passwords, keys and tokens in the texts of a project: what is loaded may be published.
//!
//! Two ways lead to a secret. Keys that providers hand out have forms of their own (`token`, `pem`); what people
//! choose has none, and is known by the word in front of it (`named`, `address`, `command`). Both are found in one pass over
//! each text, and `sample` sorts out what only looks like one. A secret is never part of a message: `mask`
//! covers it, wherever it would be said.

pub mod mask;

mod address;
mod allowed;
mod command;
mod named;
mod pem;
mod sample;
mod token;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::load::entry::Parsed;
use crate::source::{Content, Sources, Span, span};
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
struct Secret<'a> {
    place: Place<'a>,
    text: &'a str,
    what: String,
}

/// Where a secret stands.
#[derive(Clone, Copy)]
enum Place<'a> {
    File(Span),
    /// In a text that is published beside the project's own: its path, and the place in it.
    Theme {
        path: &'a str,
        line: usize,
        column: usize,
    },
}

/// What leads to a look at the text around it.
#[derive(Clone, Copy)]
enum Trail {
    Token(&'static token::Form),
    Key,
    Address,
    Name(&'static named::Name),
    Command(command::Command),
}

/// Reports every secret that the project has not declared to be none, and returns what must not be said.
///
/// `theme` are the texts of the project's own theme, by path.
pub fn check(sources: &Sources, theme: &[(String, String)], files: &[Parsed], out: &mut Diagnostics) -> Mask {
    let found = find_all(sources, theme);
    let mut allowed = allowed::read(files);
    let secrets = allowed::retain(found, &mut allowed);
    allowed::report_idle(&allowed, out);
    for secret in &secrets {
        out.push(diagnostic(secret));
    }
    Mask::new(secrets.iter().map(|secret| match secret.place {
        Place::File(span) => (Some(span), secret.text),
        Place::Theme { .. } => (None, secret.text),
    }))
}

fn diagnostic(secret: &Secret) -> Diagnostic {
    let message = |start: &str| format!("{start} looks like {}, and would be published", secret.what);
    let diagnostic = match secret.place {
        Place::File(span) => {
            // A key of many lines is marked at its first.
            let first = secret.text.find('\n').unwrap_or(secret.text.len());
            let span = Span { end: span.start + first as u32, ..span };
            Diagnostic::error("secret", span, message("this"))
        }
        Place::Theme { path, line, column } => {
            let start = format!("what stands in `{path}`, line {line}, column {column},");
            Diagnostic::new("secret", Severity::Error, None, message(&start))
        }
    };
    diagnostic
        .hint("take it out, and change it where it is used: whoever has had this file may know it")
        .hint("if it is no secret, say so in `project.toml`: a table `[[site.not_secret]]` with the `text` that is marked and a `reason`")
}

/// Returns the secrets of all texts, in file order.
fn find_all<'a>(sources: &'a Sources, theme: &'a [(String, String)]) -> Vec<Secret<'a>> {
    let trails = trails();
    let words = trails.iter().map(|(word, _)| *word);
    let search =
        AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::Standard).build(words);
    let Ok(search) = search else { return Vec::new() };
    let files: Vec<_> = sources.iter().collect();
    let in_files = files.into_par_iter().map(|(id, file)| {
        let Content::Text(text) = &file.content else { return Vec::new() };
        let place = |range| Place::File(Span::new(id, range));
        secrets(text, find(text, &search, &trails), place)
    });
    let in_theme = theme.par_iter().map(|(path, text)| {
        let place = |range: Range<usize>| {
            let (line, column) = span::position(text, range.start);
            Place::Theme { path, line, column }
        };
        secrets(text, find(text, &search, &trails), place)
    });
    let found: Vec<Vec<Secret>> = in_files.chain(in_theme).collect();
    found.into_iter().flatten().collect()
}

fn secrets<'a>(text: &'a str, hits: Vec<Hit>, place: impl Fn(Range<usize>) -> Place<'a>) -> Vec<Secret<'a>> {
    let secret =
        |hit: Hit| Secret { place: place(hit.range.clone()), text: &text[hit.range], what: hit.what };
    hits.into_iter().map(secret).collect()
}

fn trails() -> Vec<(&'static str, Trail)> {
    let tokens = token::FORMS.iter().map(|form| (form.mark, Trail::Token(form)));
    let names = named::NAMES.iter().map(|name| (name.word, Trail::Name(name)));
    let keys = pem::MARKS.iter().map(|mark| (*mark, Trail::Key));
    let commands = command::COMMANDS.iter().map(|&(word, command)| (word, Trail::Command(command)));
    tokens.chain(commands).chain(keys).chain([("://", Trail::Address)]).chain(names).collect()
}

/// Returns what is found in one text, in its order, each place once.
fn find(text: &str, search: &AhoCorasick, trails: &[(&str, Trail)]) -> Vec<Hit> {
    let (mut sure, mut named): (Vec<Hit>, Vec<Hit>) = (Vec::new(), Vec::new());
    for mark in search.find_overlapping_iter(text) {
        match trails[mark.pattern().as_usize()].1 {
            Trail::Token(form) => sure.extend(token::find(text, mark.range(), form)),
            Trail::Key => sure.extend(pem::find(text, mark.range())),
            Trail::Address => named.extend(address::find(text, mark.range())),
            Trail::Command(command) => named.extend(command::find(text, mark.range(), command)),
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
