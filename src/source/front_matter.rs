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
}
