//! Splits a Markdown record into its TOML head, between `+++` lines, and its body.

use std::ops::Range;

/// The two parts of a Markdown record, as byte ranges of its text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Parts {
    pub head: Range<usize>,
    pub body: Range<usize>,
}

/// What is wrong with the front matter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// The head is opened by `+++`, but never closed.
    Unclosed,
}

/// Returns the head and the body of a text. A text without a first `+++` line is all body.
pub fn split(text: &str) -> Result<Parts, Problem> {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let Some(after_fence) = line_after_fence(text, start) else {
        return Ok(Parts { head: start..start, body: start..text.len() });
    };
    let mut line_start = after_fence;
    while line_start < text.len() {
        if let Some(body) = line_after_fence(text, line_start) {
            return Ok(Parts { head: after_fence..line_start, body: body..text.len() });
        }
        line_start = text[line_start..].find('\n').map_or(text.len(), |newline| line_start + newline + 1);
    }
    Err(Problem::Unclosed)
}

/// How many lines at the beginning of a text a head may be meant in.
const FIRST_LINES: usize = 10;

/// Returns the line of a text without a head that looks as if it were to begin one: a fence after other lines or
/// blanks, one of two or four `+`, or the `---` of other tools. What such a head says of who may see the text would
/// be read by nobody.
pub fn misplaced(text: &str) -> Option<Range<usize>> {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let (mut at, mut is_first, mut is_code) = (start, true, false);
    for line in text[start..].split_inclusive('\n').take(FIRST_LINES) {
        let written = line.trim();
        let is_fence = written.len() >= 2 && written.chars().all(|c| c == '+');
        let rest = &text[at + line.len()..];
        let is_of_other_tools = is_first
            && written.len() >= 2
            && written.chars().all(|c| c == '-')
            && rest.lines().find(|line| !line.trim().is_empty()).is_some_and(is_key);
        if !is_code && (is_fence || is_of_other_tools) {
            return Some(at..at + line.trim_end().len());
        }
        is_code ^= written.starts_with("```") || written.starts_with("~~~");
        is_first &= written.is_empty();
        at += line.len();
    }
    None
}

/// Tells whether a line is a key with its value: `visible = ["team"]`, `visible: [team]`.
fn is_key(line: &str) -> bool {
    let name = line.trim().split([':', '=']).next().unwrap_or("").trim();
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    !name.is_empty() && line.contains([':', '=']) && name.chars().all(is_name)
}

/// Returns where the next line starts, if the line at `start` is a `+++` fence.
fn line_after_fence(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start..];
    let line_end = rest.find('\n').unwrap_or(rest.len());
    (rest[..line_end].trim_end() == "+++").then(|| (start + line_end + 1).min(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn head_and_body_are_found() {
        let text = "+++\ntitle = \"A\"\n+++\n\nBody\n";
        let parts = split(text).unwrap();
        assert_eq!(&text[parts.head], "title = \"A\"\n");
        assert_eq!(&text[parts.body], "\nBody\n");
    }

    #[test]
    fn a_text_without_a_head_is_all_body() {
        assert_eq!(split("Body +++ text").unwrap(), Parts { head: 0..0, body: 0..13 });
        assert_eq!(split("+++\na = 1\n"), Err(Problem::Unclosed));
        assert_eq!(split("+++\n+++").unwrap(), Parts { head: 4..4, body: 7..7 });
        assert_eq!(split("+++\r\na = 1\r\n+++\r\nB").unwrap().body, 17..18);
    }

    #[test]
    fn what_was_meant_as_a_head_is_seen() {
        for (text, line) in [
            ("\n+++\na = 1\n+++\n", 1..4),
            (" +++\na = 1\n+++\n", 0..4),
            ("++\na = 1\n++\n", 0..2),
            ("---\nvisible: [exec]\n---\nText\n", 0..3),
            ("# Title\n\n+++\na = 1\n+++\n", 9..12),
        ] {
            assert_eq!(misplaced(text), Some(line), "{text}");
        }
        let code = "~~~\n+++\n~~~\n";
        for text in ["Text\n", "---\n\nA rule above a text.\n", code, "a ++ b\n", "+ one\n+ two\n", ""] {
            assert_eq!(misplaced(text), None, "{text}");
        }
    }
}
