//! The figures as tables: CSV files and a workbook.

mod command;
mod csv;
mod figures;
mod golden;
#[cfg(feature = "xlsx")]
mod workbook;

use crate::support::case::Case;
use milepost::export::table::Tables;
use milepost::io::disk;
use milepost::pipeline::{self, Asked, Clock, Input, Outcome};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::units::Date;
use serde_json::Value;
use std::path::Path;

fn run(sources: &Sources, asked: Asked, pipeline: fn(&Input) -> Outcome) -> Outcome {
    let theme = Theme::load(Vec::new()).unwrap();
    let clock = Clock { as_of: None, today: Date::from_days(20_000) };
    pipeline(&Input { sources, theme: &theme, clock, asked, theme_name: None, base_url: None })
}

fn tables(sources: &Sources, asked: Asked) -> Tables {
    let outcome = run(sources, asked, pipeline::tables);
    outcome.tables.unwrap_or_else(|| panic!("{:#?} {:?}", outcome.diagnostics, outcome.refusal))
}

fn data(sources: &Sources, asked: Asked) -> Value {
    serde_json::from_str(&run(sources, asked, pipeline::build).data.unwrap()).unwrap()
}

fn texts(files: &[(&str, &str)]) -> Sources {
    Sources::from_texts(files.iter().copied())
}

/// The project that shows everything, as a reader of it would have it.
fn example() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("example-project");
    disk::read(&folder, &folder.join("site")).unwrap().sources
}

/// A project in which every record has every key.
fn complete() -> Sources {
    Case::read(Path::new("tests/cases/format/complete.md")).sources()
}

/// Reads a CSV file: the heads and the rows, as they stand there.
fn read_csv(bytes: &[u8]) -> (Vec<String>, Vec<Vec<String>>) {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).expect("Excel needs the mark");
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    let mut rows: Vec<Vec<String>> =
        reader.records().map(|row| row.unwrap().iter().map(str::to_string).collect()).collect();
    let heads = rows.remove(0);
    (heads, rows)
}

#[cfg(feature = "xlsx")]
pub use workbook::parts;
