//! What the project declares to be no secret: `[[site.not_secret]]`.
//!
//! An entry speaks of one text, and names it: it cannot cover a file, a line or a kind of secret, and so never
//! hides a real one that is written there later.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Parsed;
use crate::load::field::{Field, Shape};
use crate::load::names::Names;
use crate::load::secret::{Place, Secret};
use crate::source::Span;

pub const NOT_SECRET: &[Field] = &[
    Field::required("text", Shape::Line, "the text itself, all of what was marked"),
    Field::required("reason", Shape::Line, "why it is no secret, for whoever looks after this list"),
];

/// One entry of the list.
pub struct Allowed {
    text: String,
    span: Span,
    is_used: bool,
}

/// Reads the list.
pub fn read(files: &[Parsed]) -> Vec<Allowed> {
    let names = Names::default();
    let Some(head) = files.iter().find(|parsed| parsed.kind.name == "project") else { return Vec::new() };
    let Some(site) = head.reader(&names).table("site") else { return Vec::new() };
    let entries = site.tables("not_secret");
    entries
        .iter()
        .filter_map(|entry| {
            // Without a reason it is half an entry, and allows nothing.
            entry.string("reason").filter(|reason| !reason.trim().is_empty())?;
            let text = plain(&entry.string("text")?);
            let span = entry.context.file.span(entry.find("text")?.span());
            (!text.is_empty()).then_some(Allowed { text, span, is_used: false })
        })
        .collect()
}

/// Returns the secrets that are not on the list, and marks the entries that are of use.
pub fn retain<'a>(found: Vec<Secret<'a>>, allowed: &mut [Allowed]) -> Vec<Secret<'a>> {
    if allowed.is_empty() {
        return found;
    }
    let lists: Vec<Span> = allowed.iter().map(|entry| entry.span).collect();
    let mut is_secret = |secret: &Secret| {
        let text = plain(secret.text);
        let mut entries = allowed.iter_mut().filter(|entry| entry.text == text).peekable();
        let is_allowed = entries.peek().is_some();
        if !is_in(&lists, secret.place) {
            entries.for_each(|entry| entry.is_used = true);
        }
        !is_allowed
    };
    found.into_iter().filter(|secret| is_secret(secret)).collect()
}

/// Tells whether a place is in the list itself: that is no use of an entry.
fn is_in(lists: &[Span], place: Place) -> bool {
    let Place::File(span) = place else { return false };
    lists.iter().any(|list| list.file == span.file && list.start <= span.start && span.end <= list.end)
}

/// Warns of entries that allow nothing.
pub fn report_idle(allowed: &[Allowed], out: &mut Diagnostics) {
    for entry in allowed.iter().filter(|entry| !entry.is_used) {
        let message = "nothing in the files is taken for a secret because of this text";
        out.push(
            Diagnostic::warning("no-effect", entry.span, message)
                .hint("write exactly what was marked, or delete the entry"),
        );
    }
}

/// A key of many lines is the same wherever its lines are broken.
fn plain(text: &str) -> String {
    text.replace("\\n", "").split_whitespace().collect()
}
