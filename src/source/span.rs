//! Places in source texts.

use crate::source::FileId;

/// A range of bytes in one file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Span {
        Span { file, start: range.start as u32, end: range.end as u32 }
    }

    /// Returns the start of a file, for what concerns all of it.
    pub fn whole(file: FileId) -> Span {
        Span { file, start: 0, end: 0 }
    }

    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Where a record was written: what a page links to when it is asked why.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Origin {
    pub file: FileId,
    /// From 1.
    pub line: u32,
}

/// Returns the line and column, both from 1, of a byte offset. The column counts characters.
pub fn position(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.bytes().filter(|&b| b == b'\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// Returns what stands in a line, counted from 1, without its end and the blanks around it.
pub fn line(text: &str, line: u32) -> std::ops::Range<usize> {
    let start = match line {
        0 | 1 => 0,
        _ => text.match_indices('\n').nth(line as usize - 2).map_or(text.len(), |(newline, _)| newline + 1),
    };
    let written = text[start..].lines().next().unwrap_or("");
    let start = start + written.len() - written.trim_start().len();
    start..start + written.trim().len()
}

/// The starts of a text's lines, to find the line of many offsets without reading the text again.
pub struct LineStarts(Vec<u32>);

impl LineStarts {
    pub fn of(text: &str) -> LineStarts {
        let newlines = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        LineStarts(std::iter::once(0).chain(newlines.map(|(index, _)| index as u32 + 1)).collect())
    }

    /// Returns the line of a byte offset, from 1.
    pub fn line(&self, offset: usize) -> u32 {
        self.0.partition_point(|&start| start as usize <= offset) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_lines_and_characters() {
        let text = "ab\nçd\n";
        assert_eq!(position(text, 0), (1, 1));
        assert_eq!(position(text, 5), (2, 2));
        assert_eq!(position(text, 99), (3, 1));
        let lines = LineStarts::of(text);
        assert_eq!([lines.line(0), lines.line(2), lines.line(3), lines.line(7)], [1, 1, 2, 3]);
    }
}
