//! Cuts out what would keep the rest of a TOML text from being read.
//!
//! A bracket that is not closed takes in everything up to the end of the file, and a key without a
//! value ends the reading. What is cut out is overwritten with spaces, so that every place stays where
//! it is; what is said about it is said here. A valid text is never changed.

use std::ops::Range;

/// A text that can be read further than its original.
pub struct Mend {
    /// As long as the original, to the byte.
    pub text: String,
    pub faults: Vec<Fault>,
}

/// What was wrong where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    pub place: Range<usize>,
    pub kind: FaultKind,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FaultKind {
    /// A `[` or `{` whose other half is missing.
    Unclosed,
    /// The head of a table with unequal brackets, and how it is written.
    Head(String),
    NoValue,
}

/// Returns a text that can be read further, where there is something to mend.
pub fn mend(text: &str) -> Option<Mend> {
    let mut scan = Scan { text, at: 0, open: Vec::new(), statement: 0, last: b'\n', out: Vec::new() };
    let mut faults = Vec::new();
    while scan.at < text.len() {
        scan.line(&mut faults);
    }
    if !scan.open.is_empty() {
        scan.cut_open(text.len(), &mut faults);
    }
    if faults.is_empty() {
        return None;
    }
    Some(Mend { text: overwritten(text, &scan.out), faults })
}

/// A piece of text to be written over the same number of bytes.
type Piece = (Range<usize>, String);

fn overwritten(text: &str, pieces: &[Piece]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (range, piece) in pieces {
        let piece = piece.as_bytes().iter().copied().chain(std::iter::repeat(b' '));
        for (byte, new) in bytes[range.clone()].iter_mut().zip(piece) {
            // Lines stay lines, for the sake of the places that are named.
            if !matches!(*byte, b'\n' | b'\r') || new != b' ' {
                *byte = new;
            }
        }
    }
    // Whole statements and heads are replaced, so no letter is cut in two.
    String::from_utf8(bytes).unwrap_or_default()
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
    /// The brackets that are open, and where.
    open: Vec<(u8, usize)>,
    /// Where the key that they belong to starts.
    statement: usize,
    /// The last byte that is no space and in no comment.
    last: u8,
    out: Vec<Piece>,
}

impl Scan<'_> {
    /// Goes over the rest of a line, and of the texts over several lines that start in it.
    fn line(&mut self, faults: &mut Vec<Fault>) {
        let start = self.at;
        let line = self.text[start..].split('\n').next().unwrap_or("");
        let indent = line.len() - line.trim_start().len();
        let content = line.trim_start();
        if let Some(&(bracket, _)) = self.open.last()
            && (is_head(content)
                || (is_key(content) && (bracket == b'[' || !matches!(self.last, b',' | b'{'))))
        {
            self.cut_open(start, faults);
        }
        if !self.open.is_empty() {
            self.walk();
            return;
        }
        self.statement = start;
        if content.starts_with('[') {
            self.head(start + indent, content, faults);
            self.at = start + line.len() + 1;
            return;
        }
        if content.is_empty() || content.starts_with('#') {
            self.at = start + line.len() + 1;
            return;
        }
        let has_value = self.walk();
        if !has_value {
            let key = content.split('#').next().unwrap_or("").trim_end();
            let place = start + indent..start + indent + key.len();
            faults.push(Fault { place, kind: FaultKind::NoValue });
            self.out.push((start..start + line.len(), String::new()));
            self.open.clear();
            self.at = start + line.len() + 1;
        }
    }

    /// Goes to the end of the line, stepping over texts. Tells whether there was a `=`.
    fn walk(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        let mut has_value = false;
        while let Some(&byte) = bytes.get(self.at) {
            match byte {
                b'\n' => {
                    self.at += 1;
                    return has_value;
                }
                b'#' => {
                    self.at += self.text[self.at..].find('\n').unwrap_or(self.text.len() - self.at);
                    continue;
                }
                b'"' | b'\'' => self.at = after_text(self.text, self.at),
                b'[' | b'{' => self.open.push((byte, self.at)),
                b']' | b'}' => {
                    self.open.pop();
                }
                b'=' => has_value = true,
                _ => {}
            }
            if !byte.is_ascii_whitespace() {
                self.last = byte;
            }
            if !matches!(byte, b'"' | b'\'') {
                self.at += 1;
            }
        }
        has_value
    }

    /// Cuts out the statement whose brackets are open, up to `end`.
    fn cut_open(&mut self, end: usize, faults: &mut Vec<Fault>) {
        if let Some(&(_, place)) = self.open.first() {
            faults.push(Fault { place: place..place + 1, kind: FaultKind::Unclosed });
        }
        self.out.push((self.statement..end, String::new()));
        self.open.clear();
    }

    /// Mends the head of a table that has more brackets on one side than on the other.
    fn head(&mut self, start: usize, content: &str, faults: &mut Vec<Fault>) {
        let written = content.split('#').next().unwrap_or("").trim_end();
        let name = written.trim_matches(['[', ']', ' ', '\t']);
        let opened = written.len() - written.trim_start_matches('[').len();
        let closed = written.len() - written.trim_end_matches(']').len();
        let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
        if opened == closed || opened > 2 || closed > 2 || name.is_empty() || !is_plain {
            return;
        }
        let brackets = opened.max(closed);
        let head = format!("{}{name}{}", "[".repeat(brackets), "]".repeat(brackets));
        let place = start..start + written.len();
        faults.push(Fault { place: place.clone(), kind: FaultKind::Head(head.clone()) });
        // A missing bracket needs a byte more: that of the empty line before.
        let missing = head.len().saturating_sub(written.len());
        let before = &self.text.as_bytes()[..start];
        if missing == 0 {
            self.out.push((place, head));
        } else if missing == 1 && (before == b"\n" || before.ends_with(b"\n\n")) {
            self.out.push((start - 1..place.end, head));
        } else {
            // Without its head, what follows would be taken for a part of the record before.
            let rest = &self.text[place.end..];
            let next = rest.match_indices("\n[").next().map_or(self.text.len(), |(at, _)| place.end + at);
            self.out.push((start..next, String::new()));
        }
    }
}

/// Tells whether a line can only be the head of a table: no list has words without quotes in it.
fn is_head(line: &str) -> bool {
    let name = line.trim_start_matches('[');
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | '.'))
        .unwrap_or(name.len());
    let word = &name[..end];
    (1..=2).contains(&(line.len() - name.len()))
        && word.starts_with(|c: char| c.is_ascii_alphabetic())
        && !matches!(word, "true" | "false" | "inf" | "nan")
        && name[end..].starts_with(']')
}

/// Tells whether a line starts with a word and a `=`.
fn is_key(line: &str) -> bool {
    let end = line
        .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | '.'))
        .unwrap_or(line.len());
    end > 0 && line[end..].trim_start().starts_with('=')
}

/// Returns where a text that starts at `at` is over: after its last quote mark, or at the end of its line.
fn after_text(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let quote = bytes[at];
    let fence = [quote; 3];
    let is_long = bytes[at..].starts_with(&fence);
    let mut at = at + if is_long { 3 } else { 1 };
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' if quote == b'"' && bytes.get(at + 1) != Some(&b'\n') => at += 1,
            b'\n' if !is_long => return at,
            _ if is_long && bytes[at..].starts_with(&fence) => {
                // Up to two quote marks may stand before the three that close.
                let marks = bytes[at..].iter().take(5).take_while(|&&byte| byte == quote).count();
                return at + marks;
            }
            _ if !is_long && byte == quote => return at + 1,
            _ => {}
        }
        at += 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, mended: &str, places: &[&str]) {
        let mend = mend(text).unwrap();
        assert_eq!(mend.text, mended);
        assert_eq!(mend.text.len(), text.len());
        assert_eq!(mend.faults.iter().map(|fault| &text[fault.place.clone()]).collect::<Vec<_>>(), places);
    }

    #[test]
    fn brackets_without_their_other_half_are_cut_out() {
        check("a = [1,\nb = 2\n", "       \nb = 2\n", &["["]);
        check("a = { b = 1\nc = 2\n", "           \nc = 2\n", &["{"]);
        check("a = [\"x]\"\n[[b]]\nc = 2", "         \n[[b]]\nc = 2", &["["]);
        check("a = [", "     ", &["["]);
    }

    #[test]
    fn heads_are_closed() {
        check("a = 1\n\n[[b]\nc = 1\n", "a = 1\n[[b]]\nc = 1\n", &["[[b]"]);
        check("[b]]\nc = 1\n", "    \n     \n", &["[b]]"]);
        check("[[b] # x\nc = 1\n\n[d]\n", "        \n     \n\n[d]\n", &["[[b]"]);
    }

    #[test]
    fn keys_without_values_are_cut_out() {
        check("a = 1\nname foo # x\nb = 2", "a = 1\n            \nb = 2", &["name foo"]);
    }

    #[test]
    fn what_is_valid_is_left_alone() {
        for text in [
            "a = [\n  1, # ]\n  2,\n]\nb = { c = [1], d = 2 }\n",
            "a = [[true],\n[true], [nan]]\n",
            "a = \"\"\"\n[b\nc\n\\\"\"\"\"\"\nd = 1\n",
            "a = '''\n[x\n'''\n[a.b]\n[[\"quoted [name\"]]\n\"k = [\" = 1\n",
            "a = {\n  b = 1,\n  c = 2,\n}\n[x] # [\n",
            "a = \"\\\\\" # \"\nb = 'it\\'\n",
            "a.b = 1\r\n\r\n[c]\r\nd = 2\r\n",
        ] {
            assert!(mend(text).is_none(), "{text}");
        }
    }
}
