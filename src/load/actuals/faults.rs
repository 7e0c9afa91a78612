//! What is wrong with the rows of one file: one message for each row, and one for all rows with the same mistake.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::folder::Found;
use crate::source::Span;
use std::collections::BTreeMap;
use std::ops::Range;

/// Rows of one file that are complained of one by one; a file with more is most likely no ledger.
const MOST: usize = 200;

/// What is wrong with the rows of one file.
pub struct Faults<'a> {
    found: &'a Found<'a>,
    out: Vec<Diagnostic>,
    rows: usize,
    /// The first row that is not told apart.
    beyond: Option<Span>,
    /// Mistakes that many rows may share: the place of the message, how often it was, and the line of the last.
    shared: BTreeMap<(&'static str, String), (usize, usize, u32)>,
}

impl<'a> Faults<'a> {
    pub fn new(found: &'a Found<'a>) -> Faults<'a> {
        Faults { found, out: Vec::new(), rows: 0, beyond: None, shared: BTreeMap::new() }
    }

    pub fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.found.id, range)
    }

    /// Reports a row that has a mistake of its own.
    pub fn row(&mut self, range: Range<usize>, message: String, hint: &str) {
        let diagnostic = Diagnostic::error("bad-row", self.span(range), message).hint(hint);
        self.push(diagnostic);
    }

    /// Reports a row that has a mistake of its own.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.rows += 1;
        if self.rows <= MOST {
            self.out.push(diagnostic);
        } else {
            self.beyond = self.beyond.or(diagnostic.span);
        }
    }

    /// Reports a mistake that other rows may have as well: it is told at the first of them.
    pub fn shared(
        &mut self,
        (name, key): (&'static str, &str),
        line: u32,
        diagnostic: impl FnOnce() -> Diagnostic,
    ) {
        self.shared_if((name, key), line, || Some(diagnostic()));
    }

    /// Reports one that may turn out to be none.
    pub fn shared_if(
        &mut self,
        (name, key): (&'static str, &str),
        line: u32,
        diagnostic: impl FnOnce() -> Option<Diagnostic>,
    ) {
        if let Some((_, count, last)) = self.shared.get_mut(&(name, key.to_string())) {
            (*count, *last) = (*count + 1, line);
            return;
        }
        if let Some(diagnostic) = diagnostic() {
            self.shared.insert((name, key.to_string()), (self.out.len(), 1, line));
            self.out.push(diagnostic);
        }
    }

    /// Hands over all that is to be told.
    pub fn report(mut self, out: &mut Diagnostics) {
        for (place, count, last) in self.shared.into_values().filter(|(_, count, _)| *count > 1) {
            let hint = match count - 1 {
                1 => format!("it is the same in line {last}"),
                more => format!("it is the same in {more} more rows, the last in line {last}"),
            };
            self.out[place].hints.push(hint);
        }
        out.extend(self.out);
        if let Some(span) = self.beyond {
            let message = format!("{} more rows of this file cannot be read", self.rows - MOST);
            out.push(Diagnostic::error("bad-row", span, message).hint("mend those above first"));
        }
    }
}
