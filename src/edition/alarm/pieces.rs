//! The texts in a file of the project, line by line: what stands between the quotes of TOML, a cell of the ledger, or a
//! line of Markdown.

use std::ops::Range;

/// A part of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    pub text: String,
    pub start: Start,
}

/// What the beginning of a piece is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    /// That of a text.
    Text,
    /// That of a further line of one.
    Line,
    /// None of a text: keys and tables of TOML.
    Key,
}

/// Returns the pieces of each line of a file. What a comment says is no text.
pub fn of(path: &str, text: &str) -> Vec<Vec<Piece>> {
    if path.ends_with(".csv") {
        return cells(text);
    }
    if !path.ends_with(".md") {
        return strings(text);
    }
    let head = head(text);
    let mut lines = strings(&text[..head]);
    let body = text[head..].split_inclusive('\n').map(str::trim_end);
    let mut is_first = true;
    lines.extend(body.map(|line| {
        let start = if is_first { Start::Text } else { Start::Line };
        is_first &= line.is_empty();
        vec![Piece { text: line.to_string(), start }]
    }));
    lines
}

/// Returns where the text of a Markdown file begins, behind its head between lines of `+++`.
fn head(text: &str) -> usize {
    let is_fence = |line: &str| line.trim_start_matches('\u{feff}').trim_end() == "+++";
    let mut lines = text.split_inclusive('\n');
    let Some(mut end) = lines.next().filter(|line| is_fence(line)).map(str::len) else { return 0 };
    for line in lines {
        end += line.len();
        if is_fence(line) {
            return end;
        }
    }
    0
}

/// What a string of TOML is closed by, and whether a backslash escapes in it.
#[derive(Clone, Copy)]
struct Open {
    close: &'static str,
    escapes: bool,
}

const STRINGS: [Open; 4] = [
    Open { close: "\"\"\"", escapes: true },
    Open { close: "'''", escapes: false },
    Open { close: "\"", escapes: true },
    Open { close: "'", escapes: false },
];

/// Cuts TOML.
fn strings(text: &str) -> Vec<Vec<Piece>> {
    let mut open: Option<Open> = None;
    let mut start = Start::Key;
    text.split_inclusive('\n')
        .map(|line| {
            let line = line.trim_end();
            let mut pieces = Vec::new();
            let (mut from, mut at) = (0, 0);
            while at < line.len() {
                let rest = &line[at..];
                let next = rest.chars().next().map_or(1, char::len_utf8);
                match open {
                    None if rest.starts_with('#') => break,
                    None => match STRINGS.into_iter().find(|string| rest.starts_with(string.close)) {
                        None => at += next,
                        Some(string) => {
                            push(&mut pieces, line, from..at, Start::Key);
                            at += string.close.len();
                            (from, open, start) = (at, Some(string), Start::Text);
                        }
                    },
                    Some(string) if string.escapes && rest.starts_with('\\') => {
                        at += 1 + rest.chars().nth(1).map_or(0, char::len_utf8);
                    }
                    Some(string) if rest.starts_with(string.close) => {
                        push(&mut pieces, line, from..at, start);
                        at += string.close.len();
                        // A text may end with quotes of its own.
                        if string.close.len() == 3 {
                            at += line[at..]
                                .bytes()
                                .take_while(|byte| *byte == string.close.as_bytes()[0])
                                .count();
                        }
                        (from, open) = (at, None);
                    }
                    Some(_) => at += next,
                }
            }
            match open {
                None => push(&mut pieces, line, from..at, Start::Key),
                Some(string) => {
                    push(&mut pieces, line, from..line.len(), start);
                    let is_blank = line.get(from..).unwrap_or_default().trim().is_empty();
                    start = if is_blank { start } else { Start::Line };
                    open = (string.close.len() == 3).then_some(string);
                }
            }
            pieces
        })
        .collect()
}

/// Cuts a ledger into cells.
fn cells(text: &str) -> Vec<Vec<Piece>> {
    // Amounts may have a comma as well, but rows have more fields than amounts.
    let count = |sign: char| text.matches(sign).count();
    let delimiter = [',', ';', '\t'].into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(',');
    let mut is_quoted = false;
    text.split_inclusive('\n')
        .map(|line| {
            let line = line.trim_end_matches(['\r', '\n']);
            let mut pieces = Vec::new();
            let (mut from, mut start) = (0, if is_quoted { Start::Line } else { Start::Text });
            for (at, sign) in line.char_indices() {
                if sign == '"' {
                    is_quoted = !is_quoted;
                } else if sign == delimiter && !is_quoted {
                    push(&mut pieces, line, from..at, start);
                    (from, start) = (at + sign.len_utf8(), Start::Text);
                }
            }
            push(&mut pieces, line, from..line.len(), start);
            pieces
        })
        .collect()
}

fn push(pieces: &mut Vec<Piece>, line: &str, range: Range<usize>, start: Start) {
    let text = line.get(range).unwrap_or_default();
    if !text.trim().is_empty() {
        pieces.push(Piece { text: text.to_string(), start });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(path: &str, text: &str) -> Vec<Vec<(String, Start)>> {
        let lines = of(path, text).into_iter();
        lines.map(|line| line.into_iter().map(|piece| (piece.text, piece.start)).collect()).collect()
    }

    fn of_text(text: &str, start: Start) -> (String, Start) {
        (text.to_string(), start)
    }

    #[test]
    fn toml_has_its_texts_between_quotes() {
        let found = texts("a.toml", "a = [\"One\", 'Two \"x\"'] # \"no\"\nb = \"say \\\"Three\\\"\"\n");
        let strings: Vec<&(String, Start)> =
            found.iter().flatten().filter(|(_, start)| *start != Start::Key).collect();
        let expected = [
            of_text("One", Start::Text),
            of_text("Two \"x\"", Start::Text),
            of_text("say \\\"Three\\\"", Start::Text),
        ];
        assert_eq!(strings, expected.iter().collect::<Vec<_>>());
    }

    #[test]
    fn a_text_of_many_lines_begins_once() {
        let found = texts("a.toml", "a = \"\"\"\nOne \"two\"\nthree\"\"\"\nb = 1\n");
        assert_eq!(found[1], [of_text("One \"two\"", Start::Text)]);
        assert_eq!(found[2], [of_text("three", Start::Line)]);
        assert_eq!(found[3], [of_text("b = 1", Start::Key)]);
    }

    #[test]
    fn markdown_has_a_head_and_lines() {
        let found = texts("a.md", "+++\ntitle = \"One\"\n+++\n\nTwo\nthree = 'x'\n");
        assert!(found[1].contains(&of_text("One", Start::Text)));
        assert_eq!(found[4], [of_text("Two", Start::Text)]);
        assert_eq!(found[5], [of_text("three = 'x'", Start::Line)]);
    }

    #[test]
    fn a_ledger_has_cells() {
        let row = "2026-11-04;L-1;1.250,50;\"Bumble; and sons\";x\n";
        let found = texts("actuals.csv", &format!("date;line;amount;supplier;note\n{row}"));
        assert!(found[1].contains(&of_text("\"Bumble; and sons\"", Start::Text)), "{found:?}");
        let found = texts("actuals.csv", "date,supplier\n2026-11-04,Bumble Ltd\n");
        assert_eq!(found[1][1], of_text("Bumble Ltd", Start::Text));
    }
}
