//! One TOML text, parsed: its table, its syntax errors, and where its parts stand.

use crate::diagnostic::Diagnostics;
use crate::load::syntax;
use crate::source::span::LineStarts;
use crate::source::{FileId, Origin, Span};
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

impl<'a> File<'a> {
    /// Parses `toml`, a part of the text, and reports every syntax error in it.
    pub fn parse(
        id: FileId,
        path: &'a str,
        text: &'a str,
        toml: Range<usize>,
        body: Option<Range<usize>>,
        out: &mut Diagnostics,
    ) -> File<'a> {
        let (table, errors) = DeTable::parse_recoverable(&text[toml.clone()]);
        let lines = LineStarts::of(text);
        let mut file =
            File { id, path, text, toml, table: table.into_inner(), body, lines, faults: Vec::new() };
        if !errors.is_empty() {
            file.faults = syntax::report(&file, &errors, out);
        }
        file
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
