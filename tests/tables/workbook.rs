//! Workbooks: the same cells as in the CSV files, and formulas that give what stands beside them.

use super::*;
use calamine::{Data, Range, Reader, Xlsx};
use milepost::export::table::{Cell, Kind, Number};
use milepost::export::{csv, xlsx};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// A workbook as another program reads it.
struct Book {
    cells: BTreeMap<String, Range<Data>>,
    formulas: BTreeMap<String, Range<String>>,
}

fn open(bytes: &[u8]) -> Book {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let names = book.sheet_names().to_vec();
    let cells = names.iter().map(|name| (name.clone(), book.worksheet_range(name).unwrap())).collect();
    let formulas = names.iter().map(|name| (name.clone(), book.worksheet_formula(name).unwrap())).collect();
    Book { cells, formulas }
}

/// Unpacks every part of a workbook.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut part = archive.by_index(place).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (part.name().unwrap().to_string(), text)
        })
        .collect()
}

impl Book {
    fn cell(&self, sheet: &str, row: u32, column: u32) -> &Data {
        self.cells[sheet].get_value((row, column)).unwrap_or(&Data::Empty)
    }

    fn number(&self, sheet: &str, row: u32, column: u32) -> f64 {
        match self.cell(sheet, row, column) {
            Data::Float(value) => *value,
            Data::Int(value) => *value as f64,
            Data::Empty => 0.0,
            other => panic!("{sheet} {row} {column}: {other:?} is no number"),
        }
    }

    fn formula(&self, sheet: &str, row: u32, column: u32) -> Option<&str> {
        self.formulas[sheet].get_value((row, column)).map(String::as_str).filter(|text| !text.is_empty())
    }
}

/// Computes formulas from the cells, by the rules of arithmetic and nothing of the program.
struct Sum<'a> {
    book: &'a Book,
    sheet: &'a str,
    rest: &'a str,
}

impl<'a> Sum<'a> {
    fn of(book: &'a Book, sheet: &'a str, formula: &'a str) -> f64 {
        let mut sum = Sum { book, sheet, rest: formula };
        let value = sum.terms();
        assert_eq!(sum.rest, "", "{formula}");
        value
    }

    fn takes(&mut self, word: &str) -> bool {
        let rest = self.rest.strip_prefix(word);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn terms(&mut self) -> f64 {
        let mut value = self.factors();
        loop {
            if self.takes("+") {
                value += self.factors();
            } else if self.takes("-") {
                value -= self.factors();
            } else {
                return value;
            }
        }
    }

    fn factors(&mut self) -> f64 {
        let mut value = self.atom();
        loop {
            if self.takes("*") {
                value *= self.atom();
            } else if self.takes("/") {
                value /= self.atom();
            } else {
                return value;
            }
        }
    }

    fn atom(&mut self) -> f64 {
        if self.takes("(") {
            let value = self.terms();
            assert!(self.takes(")"));
            return value;
        }
        if self.takes("ROUND(") {
            let value = self.terms();
            assert!(self.takes(","));
            let unit = 10f64.powf(self.atom());
            assert!(self.takes(")"));
            return (value * unit).round() / unit;
        }
        if self.takes("SUM(") {
            let sheet = self.sheet();
            let (first, last) = (self.address(), if self.takes(":") { self.address() } else { panic!() });
            assert!(self.takes(")"));
            let rows = first.0..=last.0;
            return rows
                .flat_map(|row| (first.1..=last.1).map(move |column| (row, column)))
                .map(|(row, column)| self.book.number(sheet, row, column))
                .sum();
        }
        if self.rest.starts_with(|letter: char| letter.is_ascii_digit()) {
            let end = self.rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.');
            let (number, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
            self.rest = rest;
            return number.parse().unwrap();
        }
        let (row, column) = self.address();
        self.book.number(self.sheet, row, column)
    }

    fn sheet(&mut self) -> &'a str {
        match self.rest.split_once('!') {
            Some((name, rest)) if name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_') => {
                self.rest = rest;
                name
            }
            _ => self.sheet,
        }
    }

    fn address(&mut self) -> (u32, u32) {
        let mut column = 0;
        while let Some(letter) = self.rest.chars().next().filter(char::is_ascii_uppercase) {
            column = column * 26 + (letter as u32 - 'A' as u32 + 1);
            self.rest = &self.rest[1..];
        }
        self.takes("$");
        let end = self.rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(self.rest.len());
        let (row, rest) = self.rest.split_at(end);
        self.rest = rest;
        (row.parse::<u32>().unwrap() - 1, column - 1)
    }
}

/// Returns what a cell of a workbook says, as the CSV file writes it.
fn said(data: &Data, kind: Kind) -> String {
    let decimal = |value: f64| match kind {
        Kind::Percent => ((value * 1e12).round() / 1e10).to_string(),
        _ => value.to_string(),
    };
    match data {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Bool(value) => value.to_string(),
        Data::Float(value) => decimal(*value),
        Data::Int(value) => value.to_string(),
        Data::DateTime(date) => {
            // Day 1 is 1900-01-01, and Excel knows a 29 February 1900 that never was.
            let date = Date::from_days(date.as_f64() as i32 - 25_569);
            if kind == Kind::Month { date.month().to_string() } else { date.to_string() }
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_cell_is_the_one_of_the_csv_file() {
    for sources in [example(), complete()] {
        let tables = tables(&sources, Asked::Widest);
        let book = open(&xlsx::workbook(&tables).unwrap());
        assert_eq!(book.cells.len(), tables.tables.len() + 1);
        for (table, file) in tables.tables.iter().zip(csv::files(&tables.tables)) {
            let (_, rows) = read_csv(&file.bytes);
            for (column, head) in table.columns.iter().enumerate() {
                assert_eq!(said(book.cell(table.name, 0, column as u32), Kind::Text), head.heading);
            }
            for (row, expected) in rows.iter().enumerate() {
                for (column, expected) in expected.iter().enumerate() {
                    let kind = match &table.rows[row][column] {
                        Cell::Number(number) => number.kind,
                        Cell::Month(_) => Kind::Month,
                        _ => Kind::Text,
                    };
                    let found = said(book.cell(table.name, row as u32 + 1, column as u32), kind);
                    assert_eq!(found, csv::plain(expected), "{} {row} {column}", table.name);
                }
            }
        }
    }
}

#[test]
fn every_formula_gives_the_value_beside_it() {
    for sources in [example(), complete()] {
        let book = open(&xlsx::workbook(&tables(&sources, Asked::Widest)).unwrap());
        let mut count = 0;
        for (sheet, formulas) in &book.formulas {
            let start = formulas.start().unwrap_or_default();
            for (row, column, text) in formulas.used_cells().filter(|(_, _, text)| !text.is_empty()) {
                let (row, column) = (start.0 + row as u32, start.1 + column as u32);
                let (computed, value) = (Sum::of(&book, sheet, text), book.number(sheet, row, column));
                assert!(
                    (computed - value).abs() <= 1e-9 * value.abs().max(1.0),
                    "{sheet}: {text} is {value}"
                );
                count += 1;
            }
        }
        assert!(count > 20, "{count}");
    }
}

/// The measures of earned value that follow from the others.
const MEASURES: &[&str] =
    &["sv", "cv", "spi", "cpi", "eac", "eac_atypical", "eac_combined", "etc", "vac", "tcpi"];

/// Sheets, and the columns in which every number is a formula.
const COMPUTED: &[(&str, &[&str])] = &[
    ("lines", &["remaining", "variance"]),
    ("categories", &["remaining", "variance"]),
    ("workstreams", &["remaining", "variance"]),
    ("phases", &["remaining", "variance"]),
    ("burn", &["cumulative_planned", "cumulative_actual"]),
    ("earned_value_lines", MEASURES),
    ("earned_value_workstreams", MEASURES),
];

/// Lists of figures, and those that are formulas.
const FIGURES: &[(&str, &[&str])] = &[
    ("budget", &["approved", "actual", "committed", "forecast", "remaining", "variance"]),
    ("contingency", &["left", "days_left"]),
    ("tests", &["planned", "run", "passed", "failed"]),
    ("bridge", &["money.total"]),
    ("earned_value", MEASURES),
    ("earned_schedule", &["sv_t", "spi_t", "ieac_t", "tspi"]),
];

#[test]
fn what_follows_from_other_cells_is_a_formula() {
    let tables = tables(&example(), Asked::Widest);
    let book = open(&xlsx::workbook(&tables).unwrap());
    let find = |name: &str| tables.tables.iter().find(|table| table.name == name);
    // Earned value comes with figures of its own.
    let absent = COMPUTED.iter().chain(FIGURES).filter(|(name, _)| find(name).is_none());
    assert!(absent.into_iter().all(|(name, _)| name.starts_with("earned_")));
    for (name, keys) in COMPUTED {
        let Some(table) = find(name) else { continue };
        for key in *keys {
            let column = table.columns.iter().position(|column| column.key == *key).unwrap();
            for (row, cells) in table.rows.iter().enumerate().filter(|(_, row)| row[column] != Cell::Empty) {
                let formula = book.formula(name, row as u32 + 1, column as u32);
                assert!(formula.is_some(), "{name}.{key}: {:?}", cells[column]);
            }
        }
    }
    for (name, keys) in FIGURES {
        let Some(table) = find(name) else { continue };
        for (row, cells) in table.rows.iter().enumerate() {
            let is_computed = keys.iter().any(|key| cells[0] == Cell::Text(key.to_string()));
            assert_eq!(
                book.formula(name, row as u32 + 1, 2).is_some(),
                is_computed,
                "{name}: {:?}",
                cells[0]
            );
        }
    }
    // L-01 of the example: 72,000 approved, 62,400 spent, nothing ordered, 72,000 expected.
    assert_eq!(book.formula("lines", 1, 12), Some("H2-I2-J2"));
    assert_eq!(book.number("lines", 1, 12), 9600.0);
    assert_eq!(book.formula("lines", 1, 13), Some("H2-K2"));
    // The sums stand below the lines, and are those of the budget.
    let last = find("lines").unwrap().rows.len() as u32 + 1;
    assert_eq!(book.formula("lines", last, 7), Some(format!("SUM(H2:H{last})").as_str()));
    assert_eq!(book.number("lines", last, 7), book.number("budget", 2, 2));
}

#[test]
fn the_first_sheet_tells_what_this_is() {
    let book = open(&xlsx::workbook(&tables(&example(), Asked::Widest)).unwrap());
    let about = &book.cells["About"];
    let all: Vec<String> = about.used_cells().map(|(_, _, cell)| said(cell, Kind::Text)).collect();
    let version = format!("milepost {}", env!("CARGO_PKG_VERSION"));
    for words in ["Microsoft 365 migration", "2026-11-13", "GBP", &version, "approved less forecast"] {
        assert!(all.iter().any(|cell| cell.contains(words)), "{words} in {all:#?}");
    }
    assert!(!all.iter().any(|cell| cell.contains("15 digits")), "no amount is too long here");
}

#[test]
fn the_same_tables_make_the_same_bytes_dated_to_the_status_date() {
    let make = || xlsx::workbook(&tables(&example(), Asked::Widest)).unwrap();
    let first = make();
    assert!(first == make());
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    assert!(first == pool.install(make));
    let parts = parts(&first);
    assert!(parts["docProps/core.xml"].contains(">2026-11-13T00:00:00Z<"));
}

#[test]
fn heads_stay_in_sight_and_can_be_filtered() {
    let tables = tables(&example(), Asked::Widest);
    let parts = parts(&xlsx::workbook(&tables).unwrap());
    let place = tables.tables.iter().position(|table| table.name == "lines").unwrap();
    let sheet = &parts[&format!("xl/worksheets/sheet{}.xml", place + 2)];
    assert!(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""));
    // The sum below is no row to be sorted.
    let last = tables.tables[place].rows.len() + 1;
    assert!(sheet.contains(&format!("<autoFilter ref=\"A1:S{last}\"")), "{last}");
    let styles = &parts["xl/styles.xml"];
    for format in ["yyyy-mm-dd", "yyyy-mm", "0.0%", "&quot;£&quot;#,##0.00"] {
        assert!(styles.contains(format), "{format} in {styles}");
    }
}

#[test]
fn texts_are_never_formulas_or_links() {
    let sources = texts(&[
        ("project.toml", "name = \"=1+1\"\nstatus_date = 2026-11-13\n"),
        (
            "issues.toml",
            "[[issue]]\nid = \"I-1\"\ntitle = \"=HYPERLINK(\\\"https://evil.example\\\")\"\nnotes = \"https://evil.example\"\n\
             [[issue]]\nid = \"I-2\"\ntitle = \"{=1}\"\nresolution = \"+1\"\nnotes = \"mailto:a@b.example\"\n",
        ),
    ]);
    let tables = tables(&sources, Asked::Widest);
    let bytes = xlsx::workbook(&tables).unwrap();
    let book = open(&bytes);
    assert!(book.formulas.values().all(|range| range.used_cells().all(|(_, _, text)| text.is_empty())));
    let find = |text: &str| {
        let mut cells = book.cells["issues"].used_cells();
        cells.any(|(_, _, cell)| *cell == Data::String(text.to_string()))
    };
    for text in ["=HYPERLINK(\"https://evil.example\")", "https://evil.example", "{=1}", "+1"] {
        assert!(find(text), "{text}");
    }
    for (name, part) in parts(&bytes) {
        assert!(!part.contains("<hyperlink") && !part.contains("<f>"), "{name}");
        assert!(!part.contains("TargetMode=\"External\""), "{name}");
    }
}

#[test]
fn an_amount_of_more_than_fifteen_digits_is_a_text_to_its_last_digit() {
    let sources = texts(&[
        ("project.toml", "name = \"Large\"\nstatus_date = 2026-11-13\ncurrency = \"JPY\"\n"),
        (
            "budget.toml",
            "[[line]]\nid = \"L-1\"\nname = \"Huge\"\namount = \"123456789012345678\"\n\n\
             [[line]]\nid = \"L-2\"\nname = \"Small\"\namount = 1000\n",
        ),
    ]);
    let tables = tables(&sources, Asked::Widest);
    let book = open(&xlsx::workbook(&tables).unwrap());
    let lines = tables.tables.iter().find(|table| table.name == "lines").unwrap();
    let approved = lines.columns.iter().position(|column| column.key == "approved").unwrap() as u32;
    assert_eq!(*book.cell("lines", 1, approved), Data::String("123456789012345678".into()));
    assert_eq!(*book.cell("lines", 2, approved), Data::Float(1000.0));
    let file = csv::files(&tables.tables).into_iter().find(|file| file.path == "lines.csv").unwrap();
    assert!(String::from_utf8(file.bytes).unwrap().contains(",123456789012345678,"));
    // Nothing is computed from it, neither beside it nor below.
    let remaining = lines.columns.iter().position(|column| column.key == "remaining").unwrap() as u32;
    assert_eq!((book.formula("lines", 1, remaining), book.formula("lines", 3, approved)), (None, None));
    assert!(book.formula("lines", 2, remaining).is_some());
    let about =
        book.cells["About"].used_cells().any(|(_, _, cell)| said(cell, Kind::Text).contains("15 digits"));
    assert!(about);
}

#[test]
fn a_table_that_no_sheet_can_hold_is_refused() {
    let mut tables = tables(&example(), Asked::Widest);
    let number = Cell::Number(Number { digits: "1".into(), kind: Kind::Count, formula: None });
    let table = tables.tables.iter_mut().find(|table| table.name == "objective_readings").unwrap();
    table.rows = vec![vec![Cell::Empty, Cell::Empty, number]; 1_048_575];
    let error = xlsx::workbook(&tables).unwrap_err();
    assert!(error.contains("`objective_readings` has 1048575 rows"), "{error}");
}
