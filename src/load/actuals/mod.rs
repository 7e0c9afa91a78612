//! What was spent: `actuals.csv` as finance gives it, and `[[actual]]` of `budget.toml` and `actuals.toml`.
//!
//! A file is cut into rows (`rows`), its first row says which column is what (`columns`, with what `[actuals]` tells in
//! `settings`), its amounts together show what stands before the cents (`amount`, `decimal`), and then each row is read
//! (`table`); a quote that takes rows in is told (`swallowed`). What is wrong is told once (`faults`); what is booked twice
//! is found in all files together (`twice`), and so is what no coin can pay (`fine`).

mod amount;
mod columns;
mod day;
mod decimal;
mod faults;
mod fine;
mod rows;
mod settings;
mod sign;
mod swallowed;
mod table;
mod twice;

use crate::diagnostic::Diagnostics;
use crate::load::entry::Parsed;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form, Survey};
use crate::load::names::{Kind, Names};
use crate::load::reader::Reader;
use crate::load::record;
use crate::model::budget::{Entry, EntryKind};
use crate::source::Sources;
use crate::units::locale::Currency;
use columns::Absents;

pub use settings::SETTINGS;

pub const FILE: FileKind = FileKind {
    name: "actuals",
    top: Some(Form::Toml),
    folder: &[],
    help: "What was spent, where there is no `actuals.csv`",
    fields: &[&[Field::new("actual", Shape::List(&Shape::Table(ACTUAL)), "money spent")]],
    head: &[],
    records: &[],
};

pub const TABLE: FileKind = FileKind {
    name: "actuals",
    top: Some(Form::Csv),
    folder: &[Form::Csv],
    help: "What was spent, as a spreadsheet or a finance system saves it: the first row names the columns, in any order; \
           `[actuals]` in `budget.toml` says what they are called where they have other names",
    fields: ACTUAL,
    head: &[],
    records: &[],
};

pub const ACTUAL: Fields = &[&[
    Field::required("date", Shape::Date, "the day"),
    Field::required("line", Shape::Ref(Kind::Line), "the budget line"),
    Field::required("amount", Shape::Money, "how much; a credit has a minus"),
    Field::new("kind", Shape::Choice(KINDS), "`actual` by default"),
    Field::new("supplier", Shape::Line, "who was paid"),
    Field::new("reference", Shape::Line, "the number of the invoice or order"),
    Field::new("note", Shape::Line, "a remark"),
]];

const KINDS: &[&str] = &["actual", "committed", "forecast"];
const KIND_VALUES: &[EntryKind] = &[EntryKind::Actual, EntryKind::Committed, EntryKind::Forecast];

/// Reads the ledger from tables and from CSV files, and looks for what is booked twice.
pub fn read<'a>(
    sources: &Sources,
    survey: &Survey,
    files: &'a [Parsed<'a>],
    names: &'a Names<'a>,
    currency: Currency,
    out: &mut Diagnostics,
) -> Vec<Entry> {
    let with_tables = files.iter().filter(|parsed| matches!(parsed.kind.name, "budget" | "actuals"));
    let mut ledger: Vec<Entry> = with_tables.flat_map(|parsed| read_tables(parsed, names)).collect();
    let budgets = files.iter().filter(|parsed| parsed.kind.name == "budget");
    let settings = settings::read(budgets, names, currency, out);
    let mut absents = Absents::new();
    for found in survey.found.iter().filter(|found| found.form == Form::Csv) {
        let entries = table::read(found, &settings, names, &mut absents, out);
        if ledger.is_empty() {
            ledger = entries;
        } else {
            ledger.extend(entries);
        }
    }
    columns::report(absents, out);
    fine::report(&ledger, sources, currency, out);
    twice::report(&ledger, sources, out);
    ledger
}

/// Reads the `[[actual]]` tables of a file.
fn read_tables<'a>(parsed: &'a Parsed<'a>, names: &'a Names<'a>) -> Vec<Entry> {
    parsed.reader(names).tables("actual").iter().filter_map(entry).collect()
}

fn entry(table: &Reader) -> Option<Entry> {
    Some(Entry {
        date: table.date("date")?,
        line: record::line(table, "line")?,
        amount: table.money("amount")?,
        kind: table.choice("kind", KIND_VALUES).unwrap_or(EntryKind::Actual),
        supplier: table.string("supplier"),
        reference: table.string("reference"),
        note: table.string("note"),
        origin: table.origin(),
    })
}
