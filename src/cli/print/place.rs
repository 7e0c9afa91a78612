//! Places in files, in the units that each reader of our messages counts in.

use crate::cli::print::Report;
use crate::source::{Sources, Span};
use std::env;
use std::ops::Range;
use std::path::Path;

/// A range of a text. Lines and columns are from 1; the end is the first place behind it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Region {
    pub start: Point,
    pub end: Point,
}

/// A place in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Point {
    pub line: usize,
    /// In characters.
    pub column: usize,
    /// In UTF-16 code units, as SARIF and editors count.
    pub column_utf16: usize,
}

impl Region {
    pub fn of(sources: &Sources, span: Span) -> Region {
        let text = sources.text(span.file);
        let range = within(text, span.range());
        Region { start: point(text, range.start), end: point(text, range.end) }
    }
}

fn point(text: &str, offset: usize) -> Point {
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = &before[line_start..];
    Point {
        line: before.bytes().filter(|&byte| byte == b'\n').count() + 1,
        column: line.chars().count() + 1,
        column_utf16: line.encode_utf16().count() + 1,
    }
}

/// Moves a range to the nearest one that lies in the text and does not cut a character.
pub fn within(text: &str, range: Range<usize>) -> Range<usize> {
    let fit = |mut offset: usize| {
        offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    };
    let start = fit(range.start);
    start..fit(range.end).max(start)
}

/// Returns a path of the project as seen from where the command was started, with `/` between its parts.
pub fn shown(report: &Report, path: &str) -> String {
    let mut folder = report.folder.to_path_buf();
    if folder.is_absolute()
        && let Ok(here) = env::current_dir()
        && let Ok(below) = folder.strip_prefix(&here)
    {
        folder = below.to_path_buf();
    }
    below(&folder, &report.sources.home(path))
}

/// Returns a path of the project as seen from the folder of its portfolio, or from its own where it is in none.
pub fn within_part(report: &Report, path: &str) -> String {
    below(Path::new(report.part), &report.sources.home(path))
}

/// Returns a path that is seen from a folder as seen from where the folder is.
fn below(folder: &Path, mut path: &str) -> String {
    let mut folder: Vec<_> =
        folder.iter().filter(|part| *part != ".").map(|part| part.to_string_lossy()).collect();
    // What a project shares with others lies above it.
    while let Some(above) =
        path.strip_prefix("../").filter(|_| folder.last().is_some_and(|last| last != ".."))
    {
        folder.pop();
        path = above;
    }
    let folder = folder.join("/").replacen("//", "/", 1);
    match (folder.as_str(), path) {
        ("", path) => path.to_string(),
        (folder, "") => folder.to_string(),
        (folder, path) => format!("{}/{path}", folder.trim_end_matches('/')),
    }
}

/// Returns the path of the file that a span lies in.
pub fn file_of(report: &Report, span: Span) -> String {
    shown(report, &report.sources.file(span.file).path)
}

/// Returns a folder for a message: `site`, `/srv/status`.
pub fn folder(path: &Path) -> String {
    let shown = path.display().to_string();
    match shown.strip_prefix("./") {
        Some(rest) if !rest.is_empty() => rest.to_string(),
        _ => shown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters_and_in_utf16() {
        let text = "a\nü😀 = 1";
        let region = |range: Range<usize>| {
            let range = within(text, range);
            (point(text, range.start), point(text, range.end))
        };
        let (start, end) = region(8..9);
        assert_eq!(start, Point { line: 2, column: 3, column_utf16: 4 });
        assert_eq!(end, Point { line: 2, column: 4, column_utf16: 5 });
        // In the middle of a character, and behind the end.
        assert_eq!(region(3..99), (Point { line: 2, column: 1, column_utf16: 1 }, point(text, text.len())));
    }
}
