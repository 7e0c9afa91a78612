//! Tables as CSV files, which open in a spreadsheet by a double click and hold nothing that one would run.
//!
//! RFC 4180: commas, CRLF, quotes where they are needed, the keys in the first row. With a byte order mark, since
//! Excel takes a file without one for the code page of the machine and shows `Â£` for `£`. Dates are ISO 8601,
//! numbers plain decimals with a point, percent run from 0 to 100, booleans are `true` and `false`.
//!
//! **Formula injection.** A cell that begins with `=`, `+`, `-`, `@`, a tab or a return is a formula to a
//! spreadsheet, also after blanks and quotes, and in full-width letters. Texts come from people outside the project
//! too, so such a text gets a `'` in front (OWASP, CSV Injection). A text may hold what another program takes for
//! the end of a cell, a `;`, a tab or a line break, so the same is done behind each of these. [`plain`] takes
//! the marks out again. Numbers are no texts: `-12` stays.

use crate::export::table::{Cell, Table};
use crate::site::OutFile;
use csv::{Terminator, WriterBuilder};

/// What a spreadsheet takes as the mark of UTF-8.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Makes a file of each table.
pub fn files(tables: &[Table]) -> Vec<OutFile> {
    tables.iter().map(|table| OutFile::new(format!("{}.csv", table.name), file(table))).collect()
}

fn file(table: &Table) -> Vec<u8> {
    let mut writer =
        WriterBuilder::new().terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    let heads = table.columns.iter().map(|column| column.key.to_string()).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(cell).collect());
    for row in std::iter::once::<Vec<String>>(heads).chain(rows) {
        writer.write_record(&row).expect("memory takes every byte, and all rows have the heads' length");
    }
    writer.into_inner().expect("memory takes every byte")
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Boolean(value) => value.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Month(month) => month.to_string(),
        Cell::Number(number) => number.digits.clone(),
    }
}

/// What begins a formula, also in full-width letters.
const BEGIN: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// What may end a cell for a program that splits by another letter than the comma, or does not know quotes.
const END: [char; 4] = [';', '\t', '\r', '\n'];
const MARK: char = '\'';

/// Returns a text in which no cell can begin a formula.
pub fn harmless(text: &str) -> String {
    let mut marked = String::with_capacity(text.len() + 1);
    if begins_with_control(text) {
        marked.push(MARK);
    }
    for part in text.split_inclusive(END) {
        if begins_formula(part) {
            marked.push(MARK);
        }
        marked.push_str(part);
    }
    marked
}

/// Returns the text that a harmless one was made from.
pub fn plain(marked: &str) -> String {
    let without = |part: &'_ str, is_marked: fn(&str) -> bool| {
        part.strip_prefix(MARK).filter(|rest| is_marked(rest)).unwrap_or(part).to_string()
    };
    let text = without(marked, begins_with_control);
    text.split_inclusive(END).map(|part| without(part, begins_formula)).collect()
}

/// Tells whether a spreadsheet may take this for a formula: it passes over blanks, what nobody sees, and quotes.
fn begins_formula(part: &str) -> bool {
    let is_passed_over = |letter: char| {
        let is_unseen = matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
        letter.is_whitespace() || letter.is_control() || is_unseen || matches!(letter, '"' | MARK)
    };
    part.trim_start_matches(is_passed_over).starts_with(BEGIN)
}

/// Tells whether a text begins with a tab or a return, which some programs drop, with what they know of the cell.
fn begins_with_control(text: &str) -> bool {
    text.trim_start_matches(MARK).starts_with(['\t', '\r'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_get_a_mark() {
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\rx",
            "  =1",
            "\"=1\"",
            "'=1",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "\u{feff}=1",
        ] {
            assert!(harmless(text).starts_with(MARK) || harmless(text).starts_with("\t'"), "{text:?}");
        }
        assert_eq!(harmless("a;=1\n-b"), "a;'=1\n'-b");
    }

    #[test]
    fn other_texts_stay() {
        for text in
            ["", "a", "a=b", "R-01", "Anna's", "'quoted'", "1 - 2; 3 + 4", "mail@example.org", "a, -b"]
        {
            assert_eq!(harmless(text), text);
        }
    }
}
