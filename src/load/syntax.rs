//! What is wrong with a text as TOML, in the words of a person who never heard of TOML.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::file::File;
use crate::load::mend::{Fault, FaultKind};
use crate::load::written_date::{self, Meant};
use crate::units::{Duration, Month};
use std::ops::Range;
use toml::de::Error;

/// Reports the first syntax error of every line and returns the places of all of them.
pub fn report(file: &File, errors: &[Error], mends: &[Fault], out: &mut Diagnostics) -> Vec<Range<usize>> {
    let errors = errors.iter().map(|error| (error.span().unwrap_or(0..0), Wrong::Syntax(error.message())));
    let mut faults: Vec<(Range<usize>, Wrong)> =
        errors.chain(mends.iter().map(|fault| (fault.place.clone(), Wrong::Mended(&fault.kind)))).collect();
    faults.sort_by_key(|(range, _)| (range.start, range.end));
    let (mut last_line, mut in_twin) = (0, false);
    for (range, wrong) in &faults {
        let line = file.line(range.start);
        let is_twin = matches!(wrong, Wrong::Syntax(message) if message.starts_with("duplicate key"));
        if !is_twin || is_in_head(file, range) {
            in_twin = is_twin;
        } else if in_twin {
            // The keys of a table that is there twice are there twice as well.
            continue;
        }
        // What follows on the same line is most often the same mistake.
        if line != last_line {
            out.push(match wrong {
                Wrong::Syntax(message) => diagnostic(file, range.clone(), message),
                Wrong::Mended(kind) => mended(file, range.clone(), kind),
            });
        }
        last_line = line;
    }
    faults.into_iter().map(|(range, _)| range).collect()
}

/// What was found by the parser, or mended before it.
enum Wrong<'a> {
    Syntax(&'a str),
    Mended(&'a FaultKind),
}

/// Tells whether a place is in the head of a table, `[task]`.
fn is_in_head(file: &File, range: &Range<usize>) -> bool {
    let before = file.written(0..range.start);
    let line = &before[before.rfind('\n').map_or(0, |newline| newline + 1)..];
    line.trim_start().starts_with('[')
}

fn mended(file: &File, range: Range<usize>, kind: &FaultKind) -> Diagnostic {
    let written = file.written(range.clone());
    let span = file.span(range);
    let error = |text: String| Diagnostic::error("syntax", span, text);
    match kind {
        FaultKind::Unclosed => {
            let other = if written == "[" { "]" } else { "}" };
            error(format!("this `{written}` is not closed"))
                .hint(format!("write `{other}` after its last value"))
        }
        FaultKind::Head(head) => error(format!("`{written}` has more brackets on one side"))
            .hint(format!("write `{head}`"))
            .fix(span, head.clone()),
        FaultKind::NoValue => error(format!("`{written}` has no value")).hint("write `key = value`"),
    }
}

fn diagnostic(file: &File, range: Range<usize>, message: &str) -> Diagnostic {
    let written = file.written(range.clone()).trim_end();
    let error = |text: String| Diagnostic::error("syntax", file.span(range.clone()), text);
    let quoted = || {
        error(format!("`{written}` needs quotes"))
            .hint(format!("write `\"{written}\"`"))
            .fix(file.span(range.start..range.start + written.len()), format!("\"{written}\""))
    };
    if let Some((range, meant)) = date(file, &range) {
        let written = file.written(range.clone());
        let error =
            Diagnostic::error("syntax", file.span(range.clone()), format!("`{written}` is not a date"));
        let error = error.hint(meant.hint());
        return match meant.sure() {
            Some(date) => error.fix(file.span(range), date),
            None => error,
        };
    }
    if written.is_empty() && message.starts_with("string values must be quoted") {
        return no_value(file, range);
    }
    if message.starts_with("string values must be quoted") {
        return match unquoted(written) {
            Some(value) => error(format!("`{written}` is not a value"))
                .hint(format!("write `{value}`"))
                .fix(file.span(range.start..range.start + written.len()), value),
            None => quoted(),
        };
    }
    if written.parse::<Month>().is_ok() || written.parse::<Duration>().is_ok() {
        return quoted();
    }
    if message.starts_with("invalid date") && !written.is_empty() {
        return error(format!("`{written}` is not a date"))
            .hint("write year, month and day of a day that exists: `2026-11-13`");
    }
    if message.starts_with("duplicate key") {
        return error(format!("`{written}` is written twice"))
            .hint(format!("keep one; a list of records is written `[[{written}]]` at each record"));
    }
    if message.starts_with("missing comma") {
        return error("a comma is missing before this".to_string()).hint("set values apart by commas");
    }
    if message.contains("escape") || message.contains("unicode value") {
        return error("`\\` has a meaning of its own in this text".to_string())
            .hint("write `\\\\`, or put the text between single quotes: `'C:\\shares'`");
    }
    if message.starts_with("invalid basic string") || message.starts_with("invalid literal string") {
        return error("this text is not closed".to_string())
            .hint("put the same quote mark at both ends; a text over several lines stands between `\"\"\"`");
    }
    if message.starts_with("invalid multi-line") {
        return error("this text is not closed before the file ends".to_string())
            .hint("close it with the same three quote marks that open it");
    }
    if message.starts_with("unexpected key or value") {
        return error("there is more on this line than one value".to_string())
            .hint("put a text that has quote marks in it between `\"\"\"`, and a comment after `#`");
    }
    error(message.to_string())
}

/// Says that nothing stands behind a `=`.
fn no_value(file: &File, range: Range<usize>) -> Diagnostic {
    let before = file.written(0..range.start);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = &before[start..];
    let key = line.split('=').next().unwrap_or("").trim();
    let at = start + line.len() - line.trim_start().len();
    let error = Diagnostic::error("syntax", file.span(at..at + key.len()), format!("`{key}` has no value"));
    error.hint(match key {
        // Without these the record would lack something.
        "id" | "name" | "title" => format!("write one between quotes after `=`: `{key} = \"…\"`"),
        _ => "write one after `=`, or take the line out".to_string(),
    })
}

/// Returns the place and the days of a value that is a date as people write it: the parser stops in the middle of it.
fn date(file: &File, range: &Range<usize>) -> Option<(Range<usize>, Meant)> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | '/' | '-');
    let (before, after) = (file.written(0..range.start), file.written(range.start..file.toml().len()));
    let start = range.start - before.chars().rev().take_while(|c| is_part(*c)).count();
    let end = range.start + after.chars().take_while(|c| is_part(*c)).count();
    let follows = file.written(end..file.toml().len()).chars().next();
    let is_whole = follows.is_none_or(|c| c.is_whitespace() || matches!(c, ',' | ']' | '}' | '#'));
    let meant = written_date::meant(file.written(start..end)).filter(|_| is_whole)?;
    Some((start..end, meant))
}

/// Returns the value that a word without quotes most likely stands for.
fn unquoted(written: &str) -> Option<String> {
    let number = written.strip_suffix('%').map(str::trim_end);
    match written {
        "yes" | "Yes" | "YES" | "True" | "TRUE" | "on" => Some("true".to_string()),
        "no" | "No" | "NO" | "False" | "FALSE" | "off" => Some("false".to_string()),
        _ => number.filter(|number| number.parse::<f64>().is_ok()).map(str::to_string),
    }
}

/// Returns the offset in a written TOML text of the byte at `content` in its decoded content.
pub fn offset_of(written: &str, content: usize) -> usize {
    let quote = written.bytes().next().unwrap_or(b'"') as char;
    let fence = if written.starts_with("\"\"\"") || written.starts_with("'''") { 3 } else { 1 };
    let mut at = fence.min(written.len());
    if fence == 3 {
        at += written[at..].len() - written[at..].trim_start_matches('\r').trim_start_matches('\n').len();
    }
    let mut decoded = 0;
    while at < written.len() {
        let rest = written.get(at..).unwrap_or("");
        let (taken, made) = if quote == '"' { escape(rest) } else { letter(rest) };
        if decoded >= content && made > 0 {
            break;
        }
        at += taken;
        decoded += made;
    }
    at.min(written.len())
}

/// Returns how many bytes the first letter takes as it is written, and how many it makes.
fn letter(rest: &str) -> (usize, usize) {
    let length = rest.chars().next().map_or(1, char::len_utf8);
    (length, length)
}

/// Like `letter`, where the letter may be an escape such as `\n` or `\u00e9`.
fn escape(rest: &str) -> (usize, usize) {
    let Some(after) = rest.strip_prefix('\\') else { return letter(rest) };
    let digits = match after.bytes().next() {
        Some(b'x') => 2,
        Some(b'u') => 4,
        Some(b'U') => 8,
        Some(b' ' | b'\t' | b'\r' | b'\n') => return (1 + after.len() - after.trim_start().len(), 0),
        Some(_) => return (1 + letter(after).0, 1),
        None => return (1, 0),
    };
    let code = after.get(1..=digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
    (2 + digits, code.and_then(char::from_u32).map_or(1, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_stepped_over() {
        assert_eq!(offset_of(r#""a\"b""#, 2), 4);
        assert_eq!(offset_of(r#""\u00e9x""#, 2), 7);
        assert_eq!(offset_of("\"\"\"\na\\\n  b\"\"\"", 1), 9);
        assert_eq!(offset_of("'a\\b'", 2), 3);
        assert_eq!(offset_of("\"a", 9), 2);
    }
}
