//! Cuts a table that a spreadsheet has saved into rows and fields, and keeps where each of them stands.
//!
//! A field between quotes may hold delimiters, ends of lines and, doubled, quotes (RFC 4180). A quote that is not
//! closed would take in all the rest of the file: it costs its own line only, and reading goes on behind that.

use std::borrow::Cow;
use std::ops::Range;

/// The delimiters that are looked for.
const DELIMITERS: [u8; 3] = *b",;\t";

/// Where the rows of a text begin, and what sets their fields apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    pub start: usize,
    pub delimiter: u8,
}

impl Layout {
    /// Finds the layout of a text, of which the first lines are left out. `score` tells how many columns of a first row
    /// are known.
    ///
    /// A first line `sep=;` names the delimiter, as spreadsheets write and read it. Else it is the one under which
    /// most columns of the first row are known, and among equals the one that stands there most often.
    pub fn of(text: &str, skip: usize, score: impl Fn(&Rows) -> usize) -> Layout {
        let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let first = text[mark..].lines().next().unwrap_or("");
        let bare = first.trim_matches('"');
        if let Some(rest) = bare.get(..4).filter(|word| word.eq_ignore_ascii_case("sep=")).and(bare.get(4..))
            && let [delimiter] = *rest.as_bytes()
            && !matches!(delimiter, b'"' | b'\r' | b'\n')
        {
            return Layout { start: after_lines(text, skip).max(mark + first.len()), delimiter };
        }
        let layout = |delimiter| Layout { start: after_lines(text, skip).max(mark), delimiter };
        let mut best = (layout(DELIMITERS[0]), (0, 0));
        for delimiter in DELIMITERS {
            let mut rows = Rows::new(text, layout(delimiter));
            let found = rows.advance().map_or((0, 0), |_| (score(&rows), rows.fields.len()));
            if found > best.1 {
                best = (layout(delimiter), found);
            }
        }
        best.0
    }
}

/// Returns where the text after so many lines begins.
fn after_lines(text: &str, lines: usize) -> usize {
    lines
        .checked_sub(1)
        .map_or(0, |last| text.match_indices('\n').nth(last).map_or(text.len(), |(end, _)| end + 1))
}

/// One field: where it stands, with its quotes.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    start: usize,
    end: usize,
    is_quoted: bool,
}

/// What is wrong with the quotes of a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    Unclosed,
    /// Something follows the quote that closes a field.
    Behind,
}

/// A row: where it stands, without its end of line.
#[derive(Clone, Debug)]
pub struct Row {
    pub range: Range<usize>,
    /// From 1.
    pub line: u32,
    pub fault: Option<Fault>,
}

/// The rows of a text, one after the other. Empty lines are no rows.
pub struct Rows<'a> {
    text: &'a str,
    delimiter: u8,
    at: usize,
    line: u32,
    /// The fields of the row that was read last.
    pub fields: Vec<Field>,
}

impl<'a> Rows<'a> {
    pub fn new(text: &'a str, layout: Layout) -> Rows<'a> {
        let line = 1 + text[..layout.start].bytes().filter(|&byte| byte == b'\n').count() as u32;
        Rows { text, delimiter: layout.delimiter, at: layout.start, line, fields: Vec::new() }
    }

    /// Goes on to the next row.
    pub fn advance(&mut self) -> Option<Row> {
        let bytes = self.text.as_bytes();
        while let Some(&byte @ (b'\r' | b'\n')) = bytes.get(self.at) {
            self.line += u32::from(byte == b'\n');
            self.at += 1;
        }
        let (start, line) = (self.at, self.line);
        if start == bytes.len() {
            return None;
        }
        self.fields.clear();
        let mut fault = None;
        loop {
            match self.field() {
                Ok(true) => {}
                Ok(false) => break,
                Err(wrong) => {
                    fault = Some(wrong);
                    let end = bytes[start..].iter().position(|byte| matches!(byte, b'\r' | b'\n'));
                    self.at = end.map_or(bytes.len(), |length| start + length);
                    self.line = line;
                    break;
                }
            }
        }
        Some(Row { range: start..self.at, line, fault })
    }

    /// Reads one field, and tells whether another follows it.
    fn field(&mut self) -> Result<bool, Fault> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let is_quoted = bytes.get(start) == Some(&b'"');
        let mut at = if is_quoted { self.closing(start)? } else { start };
        let end_of_quoted = at;
        let delimiter = self.delimiter;
        while let Some(&byte) = bytes.get(at)
            && byte != delimiter
            && !matches!(byte, b'\r' | b'\n')
        {
            at += 1;
        }
        if is_quoted && !self.text[end_of_quoted..at].trim().is_empty() {
            // A quote of another line cannot be the one that was meant to close it.
            let is_other_line = self.text[start..end_of_quoted].contains('\n');
            return Err(if is_other_line { Fault::Unclosed } else { Fault::Behind });
        }
        let end = if is_quoted { end_of_quoted } else { at };
        self.fields.push(Field { start, end, is_quoted });
        let goes_on = bytes.get(at) == Some(&delimiter);
        self.at = at + usize::from(goes_on);
        Ok(goes_on)
    }

    /// Returns the end of a field that opens with a quote.
    fn closing(&mut self, start: usize) -> Result<usize, Fault> {
        let bytes = self.text.as_bytes();
        let mut at = start + 1;
        loop {
            match bytes.get(at) {
                None => return Err(Fault::Unclosed),
                Some(b'"') if bytes.get(at + 1) == Some(&b'"') => at += 2,
                Some(b'"') => return Ok(at + 1),
                Some(&byte) => {
                    self.line += u32::from(byte == b'\n');
                    at += 1;
                }
            }
        }
    }

    /// Tells whether no field of the row says anything.
    pub fn is_empty(&self) -> bool {
        self.fields.iter().all(|field| self.content(field).is_empty())
    }

    /// Returns what a field says, and nothing for a field that the row has not.
    pub fn value(&self, index: usize) -> Cow<'a, str> {
        let Some(field) = self.fields.get(index) else { return Cow::Borrowed("") };
        let content = self.content(field);
        if field.is_quoted && content.contains('"') {
            let single = content.replace("\"\"", "\"");
            return Cow::Owned(formula(&single).to_string());
        }
        Cow::Borrowed(formula(content))
    }

    /// Returns where a field stands, without its quotes and the blanks around it.
    pub fn place(&self, index: usize) -> Option<Range<usize>> {
        let field = self.fields.get(index)?;
        let inner = usize::from(field.is_quoted);
        let written = &self.text[field.start + inner..field.end - inner];
        let start = field.start + inner + written.len() - written.trim_start().len();
        Some(start..start + written.trim().len())
    }

    /// Returns the part of the text that a field is, without its quotes and the blanks around it.
    fn content(&self, field: &Field) -> &'a str {
        let inner = usize::from(field.is_quoted);
        self.text[field.start + inner..field.end - inner].trim()
    }
}

/// Takes off what keeps a spreadsheet from reading a text as a number: `="0042"` is `0042`.
fn formula(text: &str) -> &str {
    text.strip_prefix("=\"").and_then(|text| text.strip_suffix('"')).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(text: &str) -> Layout {
        Layout::of(text, 0, |_| 0)
    }

    /// Returns the rows of a text: line, fields, and what is wrong with the quotes.
    fn cut(text: &str) -> Vec<(u32, Vec<String>, Option<Fault>)> {
        let mut rows = Rows::new(text, layout(text));
        let mut out = Vec::new();
        while let Some(row) = rows.advance() {
            let fields = (0..rows.fields.len()).map(|index| rows.value(index).into_owned()).collect();
            out.push((row.line, if row.fault.is_some() { Vec::new() } else { fields }, row.fault));
        }
        out
    }

    fn row(line: u32, fields: &[&str]) -> (u32, Vec<String>, Option<Fault>) {
        (line, fields.iter().map(|field| field.to_string()).collect(), None)
    }

    #[test]
    fn quotes_hold_delimiters_and_ends_of_lines() {
        let text = "a,\"b, \"\"c\"\"\r\nd\", e \r\n\r\n\"\",\"=\"\"0042\"\"\",=\"07\"\n";
        assert_eq!(cut(text), [row(1, &["a", "b, \"c\"\r\nd", "e"]), row(4, &["", "0042", "07"])]);
        assert_eq!(cut("12\" rack,b\rc,d"), [row(1, &["12\" rack", "b"]), row(1, &["c", "d"])]);
    }

    #[test]
    fn a_wrong_quote_costs_its_own_line() {
        let text = "a,b\n\"c,d\ne,f\n\"g\" x,h\ni,j\n\"k";
        let faults = [(2, vec![], Some(Fault::Unclosed)), (4, vec![], Some(Fault::Behind))];
        let [first, second] = faults;
        let last = (6, vec![], Some(Fault::Unclosed));
        assert_eq!(
            cut(text),
            [row(1, &["a", "b"]), first, row(3, &["e", "f"]), second, row(5, &["i", "j"]), last]
        );
    }

    #[test]
    fn the_delimiter_is_found() {
        for (text, delimiter, start) in [
            ("a,b;c,d", b',', 0),
            ("a;b", b';', 0),
            ("a\tb,c\td", b'\t', 0),
            ("\"a;b;c;d\",e", b',', 0),
            ("\"a,\nb,c\";d", b';', 0),
            ("\u{feff}a;b", b';', 3),
            ("sep=;\r\na,b,c;d", b';', 5),
            ("\u{feff}SEP=\t\na,b\tc", b'\t', 8),
            ("\"sep=|\"\na|b", b'|', 7),
            ("", b',', 0),
        ] {
            assert_eq!(layout(text), Layout { start, delimiter }, "{text:?}");
        }
        let by_names = Layout::of("date;Amount, net, in EUR;line", 0, |rows| {
            (0..rows.fields.len())
                .filter(|&index| matches!(rows.value(index).as_ref(), "date" | "line"))
                .count()
        });
        assert_eq!(by_names.delimiter, b';');
        for (text, skip, start) in
            [("a,b;c\nd;e", 1, 6), ("sep=;\n\na;b", 2, 7), ("a;b", 3, 3), ("\u{feff}x\na;b", 1, 5)]
        {
            assert_eq!(Layout::of(text, skip, |_| 0).start, start, "{text:?}");
        }
    }

    #[test]
    fn places_are_those_of_what_is_said() {
        let text = "a;  \" b \";c";
        let mut rows = Rows::new(text, layout(text));
        rows.advance();
        assert_eq!(rows.place(0), Some(0..1));
        assert_eq!(&text[rows.place(1).unwrap()], "\" b \"");
        assert_eq!(rows.place(3), None);
        let quoted = "\" b \";c";
        let mut rows = Rows::new(quoted, layout(quoted));
        rows.advance();
        assert_eq!(&quoted[rows.place(0).unwrap()], "b");
    }
}
