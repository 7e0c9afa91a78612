//! CSV files: what a spreadsheet reads is what was written, and nothing in them runs.

use super::*;
use milepost::export::csv::{files, harmless, plain};
use milepost::export::table::{Cell, Head, Kind, Number, Table};
use proptest::prelude::*;

/// Texts as people with bad intentions, or with spreadsheets, write them.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => "[a-z]{0,3}",
        4 => Just("=HYPERLINK(\"http://evil\",\"x\")".to_string()),
        2 => Just("@SUM(1)*cmd|' /C calc'!A0".to_string()),
        3 => "[=+@－＝＋＠-]",
        4 => "[;,\t\r\n|'\" \u{a0}\u{200b}\u{feff}]",
        1 => "\\PC{0,2}",
    ];
    proptest::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}

fn table(rows: Vec<Vec<Cell>>) -> Table {
    let head = |key| Head { key, heading: key, kind: Kind::Text, means: "" };
    Table { name: "notes", about: "", columns: vec![head("a"), head("b")], rows, totals: None }
}

/// Tells whether a spreadsheet takes a cell for a formula: Excel looks behind blanks, some programs drop quotes.
fn runs(cell: &str) -> bool {
    let first = cell.chars().find(|letter| {
        !letter.is_whitespace() && !letter.is_control() && !"\"\u{feff}\u{200b}".contains(*letter)
    });
    first.is_some_and(|first| "=+-@＝＋－＠".contains(first))
}

/// Splits a file as a program does that knows quotes, and lines within them.
fn cells(text: &str, separator: u8) -> Vec<String> {
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    reader.records().flat_map(|row| row.unwrap().iter().map(str::to_string).collect::<Vec<_>>()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_text_begins_a_formula(a in text(), b in text()) {
        let table = table(vec![vec![Cell::Text(a), Cell::Text(b)]]);
        let bytes = files(&[table]).remove(0).bytes;
        let text = String::from_utf8(bytes).unwrap();
        let text = text.trim_start_matches('\u{feff}');
        // The comma is ours. Excel of another country splits by semicolons, what is pasted is split by tabs.
        for separator in [b',', b';', b'\t'] {
            for cell in cells(text, separator) {
                prop_assert!(!runs(&cell), "{cell:?} of {text:?} split by {:?}", separator as char);
            }
        }
        for cell in cells(text, b',') {
            prop_assert!(!cell.starts_with(['\t', '\r']), "{cell:?} of {text:?}");
        }
        // A program that knows no quotes sees a cell behind every separator and every line break but the comma.
        for cell in text.split([';', '\t', '\r', '\n']) {
            prop_assert!(!runs(cell.trim_matches('"')), "{cell:?} of {text:?}");
        }
    }

    #[test]
    fn what_is_read_is_what_was_written(a in text(), b in text()) {
        let bytes = files(&[table(vec![vec![Cell::Text(a.clone()), Cell::Text(b.clone())]])]).remove(0).bytes;
        let (heads, rows) = read_csv(&bytes);
        prop_assert_eq!(heads, ["a", "b"]);
        let read: Vec<String> = rows[0].iter().map(|cell| plain(cell)).collect();
        prop_assert_eq!(read, [a, b]);
    }

    #[test]
    fn a_mark_is_put_once(a in text()) {
        prop_assert_eq!(plain(&harmless(&a)), a);
    }
}

#[test]
fn numbers_and_dates_are_no_texts() {
    let number = |digits: &str, kind| Cell::Number(Number { digits: digits.into(), kind, formula: None });
    let row = vec![number("-1234567890123456.78", Kind::Money), number("-0.5", Kind::Decimal)];
    let dates = vec![Cell::Date("2026-11-13".parse().unwrap()), Cell::Month("2026-11".parse().unwrap())];
    let rest = vec![Cell::Boolean(true), Cell::Empty];
    let bytes = files(&[table(vec![row, dates, rest])]).remove(0).bytes;
    let expected = "\u{feff}a,b\r\n-1234567890123456.78,-0.5\r\n2026-11-13,2026-11\r\ntrue,\r\n";
    assert_eq!(String::from_utf8(bytes).unwrap(), expected);
}

#[test]
fn the_texts_of_a_project_do_no_harm() {
    let hostile = "=cmd|' /C calc'!A0";
    let sources = texts(&[
        ("project.toml", "name = \"=1+1\"\nstatus_date = 2026-11-13\n"),
        (
            "issues.toml",
            &format!("[[issue]]\nid = \"I-1\"\ntitle = \"{hostile}\"\nnotes = \"-2+3\\n\\n@x;=1\"\n"),
        ),
    ]);
    let tables = tables(&sources, Asked::Widest);
    let files = files(&tables.tables);
    let issues = files.iter().find(|file| file.path == "issues.csv").unwrap();
    let (_, rows) = read_csv(&issues.bytes);
    assert!(rows[0].contains(&format!("'{hostile}")), "{rows:?}");
    assert!(rows[0].contains(&"'-2+3\n\n'@x;'=1".to_string()), "{rows:?}");
    for cell in files.iter().flat_map(|file| read_csv(&file.bytes).1).flatten() {
        assert!(!runs(&cell) || cell.parse::<f64>().is_ok(), "{cell:?}");
    }
}
