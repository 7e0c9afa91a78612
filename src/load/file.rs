//! One TOML text, parsed: its table, its syntax errors, and where its parts stand.

use crate::diagnostic::Diagnostics;
use crate::load::folder::{Form, Found};
use crate::load::mend::{self, Mend};
use crate::load::syntax;
use crate::source::span::LineStarts;
use crate::source::{FileId, Origin, Span, front_matter};
use std::ops::Range;
use toml::Spanned;
use toml::de::DeTable;

/// A parsed TOML file, or the TOML head of a Markdown file.
pub struct File<'a> {
    pub id: FileId,
    pub path: &'a str,
    /// The whole text of the file.
    pub text: &'a str,
    /// The part of the text that is TOML. Ranges of values count from its start.
    toml: Range<usize>,
    pub table: DeTable<'a>,
    /// What follows the head of a Markdown file.
    pub body: Option<Range<usize>>,
    lines: LineStarts,
    /// Where the syntax errors are, in order.
    faults: Vec<Range<usize>>,
}

/// How a file is cut into keys and text, and what of the keys had to be mended before they can be read.
pub struct Cut {
    pub head: Range<usize>,
    pub body: Option<Range<usize>>,
    pub mend: Option<Mend>,
    /// The head of a Markdown file has no end.
    pub is_unclosed: bool,
    /// A line of a Markdown file without a head that looks like the beginning of one.
    pub misplaced: Option<Range<usize>>,
}

impl Cut {
    pub fn of(found: &Found) -> Cut {
        let text = found.text;
        let cut = |head: Range<usize>, body| Cut {
            mend: mend::mend(&text[head.clone()]),
            head,
            body,
            is_unclosed: false,
            misplaced: None,
        };
        match found.form {
            // A table has no keys.
            Form::Csv => Cut { head: 0..0, body: None, mend: None, is_unclosed: false, misplaced: None },
            // Some editors put a mark at the start of a UTF-8 text.
            Form::Toml => cut(if text.starts_with('\u{feff}') { 3 } else { 0 }..text.len(), None),
            Form::Markdown => match front_matter::split(text) {
                // A head that is not there begins where the text does.
                Ok(parts) if parts.head.start == parts.body.start => {
                    Cut { misplaced: front_matter::misplaced(text), ..cut(parts.head, Some(parts.body)) }
                }
                Ok(parts) => cut(parts.head, Some(parts.body)),
                Err(front_matter::Problem::Unclosed) => Cut { is_unclosed: true, ..cut(0..0, None) },
            },
        }
    }
}

impl<'a> File<'a> {
    /// Parses the TOML part of a file, and reports every syntax error in it.
    pub fn parse(found: &Found<'a>, cut: &'a Cut, out: &mut Diagnostics) -> File<'a> {
        let text = found.text;
        let toml = cut.head.clone();
        let mended = cut.mend.as_ref().map_or(&text[toml.clone()], |mend| mend.text.as_str());
        let (table, errors) = DeTable::parse_recoverable(mended);
        let mut file = File {
            id: found.id,
            path: found.path,
            text,
            toml,
            table: table.into_inner(),
            body: cut.body.clone(),
            lines: LineStarts::of(text),
            faults: Vec::new(),
        };
        let mends = cut.mend.as_ref().map_or(&[][..], |mend| mend.faults.as_slice());
        if !errors.is_empty() || !mends.is_empty() {
            file.faults = syntax::report(&file, &errors, mends, out);
        }
        if cut.is_unclosed {
            // Nothing in the head could be read, and so nothing in it is missing.
            file.faults.push(0..0);
        }
        file
    }

    /// Tells whether a Markdown file begins with its text, without any keys.
    pub fn is_headless(&self) -> bool {
        self.body.as_ref().is_some_and(|body| body.start <= self.toml.start)
    }

    /// Returns the place of a range of the TOML part.
    pub fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.id, range.start + self.toml.start..range.end + self.toml.start)
    }

    /// Returns the line of an offset in the TOML part.
    pub fn origin(&self, offset: usize) -> Origin {
        self.origin_in_text(offset + self.toml.start)
    }

    /// Returns the line of an offset in the whole text.
    pub fn origin_in_text(&self, offset: usize) -> Origin {
        Origin { file: self.id, line: self.lines.line(offset) }
    }

    pub fn line(&self, offset: usize) -> u32 {
        self.origin(offset).line
    }

    /// Returns the TOML part as it was written.
    pub fn toml(&self) -> &'a str {
        &self.text[self.toml.clone()]
    }

    /// Returns a range of the TOML part as it was written.
    pub fn written(&self, range: Range<usize>) -> &'a str {
        self.toml().get(range).unwrap_or("")
    }

    pub fn has_faults(&self) -> bool {
        !self.faults.is_empty()
    }

    /// Tells whether a syntax error lies in or beside a range: what is there has been complained
    /// about already.
    pub fn is_faulty(&self, range: &Range<usize>) -> bool {
        let first = self.faults.partition_point(|fault| fault.end < range.start);
        self.faults.get(first).is_some_and(|fault| fault.start <= range.end)
    }

    /// Returns where a part of a text value stands in the file.
    ///
    /// `inner` counts bytes of the text's content; quotes and escapes are stepped over.
    pub fn span_inside(&self, value: &Spanned<impl AsRef<str>>, inner: Range<usize>) -> Span {
        let outer = value.span();
        let written = self.written(outer.clone());
        let content = value.get_ref().as_ref();
        let range = match written.find(content) {
            Some(offset) => outer.start + offset + inner.start..outer.start + offset + inner.end,
            None => {
                let at = |offset| outer.start + syntax::offset_of(written, offset);
                at(inner.start)..at(inner.end)
            }
        };
        self.span(range)
    }
}
