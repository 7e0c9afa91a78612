//! Reads `actuals.csv`, and `[[actual]]` of `budget.toml` and `actuals.toml`: what was spent.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Parsed;
use crate::load::field::{Field, Fields, Shape, all};
use crate::load::folder::{FileKind, Form, Found};
use crate::load::names::{Kind, Missing, Names, Target};
use crate::load::near;
use crate::load::reader::Reader;
use crate::load::record;
use crate::load::value::amount;
use crate::load::wrong::{Spot, missing_target};
use crate::model::budget::{Entry, EntryKind};
use crate::model::{LineId, RecordId};
use crate::source::span::LineStarts;
use crate::source::{Origin, Span};
use crate::units::{Date, Money};
use csv::{ByteRecord, ReaderBuilder};
use std::collections::HashMap;
use std::ops::Range;

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
    help: "What was spent, as a spreadsheet saves it: the first row names the columns, in any order; columns \
           are set apart by commas, or by semicolons where the first row has no comma",
    fields: ACTUAL,
    head: &[],
    records: &[],
};

pub const ACTUAL: Fields = &[&[
    Field::required("date", Shape::Date, "the day"),
    Field::required("line", Shape::Ref(Kind::Line), "the budget line"),
    Field::required("amount", Shape::Money, "how much; a credit has a minus"),
    Field::new("kind", Shape::Choice(KINDS), "`actual` by default"),
    Field::new("supplier", Shape::Text, "who was paid"),
    Field::new("reference", Shape::Text, "the number of the invoice or order"),
    Field::new("note", Shape::Text, "a remark"),
]];

const KINDS: &[&str] = &["actual", "committed", "forecast"];
const KIND_VALUES: &[EntryKind] = &[EntryKind::Actual, EntryKind::Committed, EntryKind::Forecast];

/// The place of each column in `ACTUAL`.
const DATE: usize = 0;
const LINE: usize = 1;
const AMOUNT: usize = 2;
const KIND: usize = 3;
const SUPPLIER: usize = 4;
const REFERENCE: usize = 5;
const NOTE: usize = 6;

/// Reads the `[[actual]]` tables of a file.
pub fn read_tables<'a>(parsed: &'a Parsed<'a>, names: &'a Names<'a>) -> Vec<Entry> {
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

/// Reads a CSV file. A row with a mistake is one message and no entry.
pub fn read_csv(found: &Found, names: &Names, out: &mut Diagnostics) -> Vec<Entry> {
    let text = found.text.strip_prefix('\u{feff}').unwrap_or(found.text);
    let offset = found.text.len() - text.len();
    let first = text.lines().next().unwrap_or("");
    let delimiter = if first.contains(';') && !first.contains(',') { b';' } else { b',' };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut row = Row { found, offset, delimiter, range: 0..0, fields: ByteRecord::new() };
    let lines = LineStarts::of(found.text);
    let mut columns: Option<Columns> = None;
    let mut lookup = Lookup { names, lines: HashMap::new() };
    let mut entries = Vec::new();
    // A reader of bytes in memory, with rows of any length, has nothing to fail at.
    while reader.read_byte_record(&mut row.fields).unwrap_or(false) {
        let start = row.fields.position().map_or(0, |position| position.byte() as usize);
        let start = start + text[start..].len() - text[start..].trim_start_matches(['\r', '\n']).len();
        row.range = start..reader.position().byte() as usize;
        if row.is_empty() {
            continue;
        }
        let Some(columns) = &columns else {
            columns = Some(Columns::read(&row, out));
            continue;
        };
        if !columns.is_complete {
            break;
        }
        match read_row(&row, columns, &mut lookup) {
            Ok(mut entry) => {
                entry.origin.line = lines.line(offset + start);
                entries.push(entry);
            }
            Err(Some(diagnostic)) => out.push(*diagnostic),
            Err(None) => {}
        }
    }
    entries
}

/// Budget lines that rows have named, so that each is looked up once: what it is, or why it is not
/// and which it might be.
struct Lookup<'n, 'a> {
    names: &'n Names<'a>,
    lines: HashMap<String, Result<LineId, (Missing, Option<String>)>>,
}

/// One row of the file.
struct Row<'a> {
    found: &'a Found<'a>,
    /// Where the rows start in the text.
    offset: usize,
    delimiter: u8,
    range: Range<usize>,
    fields: ByteRecord,
}

impl Row<'_> {
    fn is_empty(&self) -> bool {
        self.fields.iter().all(|field| field.trim_ascii().is_empty())
    }

    fn field(&self, index: Option<usize>) -> &str {
        let field = index.and_then(|index| self.fields.get(index)).unwrap_or(b"");
        std::str::from_utf8(field).unwrap_or("").trim()
    }

    fn optional(&self, index: Option<usize>) -> Option<String> {
        let field = self.field(index);
        (!field.is_empty()).then(|| field.to_string())
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.found.id, self.offset + range.start..self.offset + range.end)
    }

    /// Returns the place of all of the row, without its end of line.
    fn whole(&self) -> Span {
        let text = &self.text()[self.range.clone()];
        self.span(self.range.start..self.range.start + text.trim_end().len())
    }

    fn text(&self) -> &str {
        &self.found.text[self.offset..]
    }

    /// Returns the place of a field. Only rows with mistakes are cut up again like this.
    fn place(&self, index: usize) -> Span {
        let bytes = &self.text().as_bytes()[self.range.clone()];
        let (mut start, mut number, mut quoted) = (0, 0, false);
        for (at, &byte) in bytes.iter().enumerate() {
            match byte {
                b'"' => quoted = !quoted,
                byte if byte == self.delimiter && !quoted => {
                    if number == index {
                        return self.trimmed(start, at);
                    }
                    number += 1;
                    start = at + 1;
                }
                _ => {}
            }
        }
        if number == index { self.trimmed(start, bytes.len()) } else { self.whole() }
    }

    fn trimmed(&self, start: usize, end: usize) -> Span {
        let (start, end) = (self.range.start + start, self.range.start + end);
        let text = &self.text()[start..end];
        let inner = text.trim();
        let start = start + text.len() - text.trim_start().len();
        self.span(start..start + inner.len())
    }
}

/// Which field of a row is which column.
struct Columns {
    places: [Option<usize>; 7],
    count: usize,
    /// Whether all columns that must be there are there.
    is_complete: bool,
}

impl Columns {
    fn read(row: &Row, out: &mut Diagnostics) -> Columns {
        let mut columns = Columns { places: [None; 7], count: row.fields.len(), is_complete: true };
        let known = || all(ACTUAL).map(|field| field.key);
        for index in 0..row.fields.len() {
            let name = row.field(Some(index));
            if name.is_empty() {
                continue;
            }
            let lower = name.to_lowercase();
            let exact = known().position(|column| column == lower);
            let place = exact.or_else(|| {
                let near = near::nearest(&lower, known());
                let span = row.place(index);
                let error = Diagnostic::error("unknown-column", span, format!("unknown column `{name}`"));
                out.push(match near {
                    Some(near) => error.hint(format!("did you mean `{near}`?")).fix(span, near),
                    None => error.hint(format!("the columns are {}", known().collect::<Vec<_>>().join(", "))),
                });
                known().position(|column| Some(column) == near)
            });
            if let Some(place) = place {
                columns.places[place].get_or_insert(index);
            }
        }
        for (place, field) in all(ACTUAL).enumerate().filter(|(_, field)| field.required) {
            if columns.places[place].is_none() {
                let error = Diagnostic::error(
                    "missing-column",
                    row.whole(),
                    format!("there is no column `{}`", field.key),
                );
                out.push(error.hint(format!(
                    "name the columns in the first row: {}",
                    known().collect::<Vec<_>>().join(",")
                )));
                columns.is_complete = false;
            }
        }
        columns
    }
}

type RowAnswer = Result<Entry, Option<Box<Diagnostic>>>;

fn read_row(row: &Row, columns: &Columns, lookup: &mut Lookup) -> RowAnswer {
    let bad = |place: Span, message: String, hint: &str| -> Option<Box<Diagnostic>> {
        Some(Diagnostic::error("bad-row", place, message).hint(hint).into())
    };
    let column = |index: usize| columns.places[index];
    let text = |index: usize| row.field(column(index));
    let place = |index: usize| column(index).map_or(row.whole(), |index| row.place(index));
    // An open quote takes in all that follows, so it can only be seen in the last row.
    let is_last = row.range.end == row.text().len();
    if is_last && row.text()[row.range.clone()].bytes().filter(|&byte| byte == b'"').count() % 2 == 1 {
        return Err(bad(
            row.whole(),
            "a quote mark in this row is not closed".to_string(),
            "close it, or write two where one is meant: `\"\"`",
        ));
    }
    if row.fields.len() > columns.count {
        let message =
            format!("this row has {} fields, but there are {} columns", row.fields.len(), columns.count);
        return Err(bad(row.whole(), message, "put a text with a comma in it between quotes"));
    }
    for (index, what) in [(DATE, "date"), (LINE, "budget line"), (AMOUNT, "amount")] {
        if text(index).is_empty() {
            return Err(bad(
                row.whole(),
                format!("this row has no {what}"),
                "fill in date, line and amount, or delete the row",
            ));
        }
    }
    let date = text(DATE).parse::<Date>().ok().filter(|date| (Date::EARLIEST..=Date::LATEST).contains(date));
    let date = date.ok_or_else(|| {
        bad(place(DATE), format!("`{}` is not a date", text(DATE)), "write year, month and day: `2026-11-13`")
    })?;
    let amount: Money = amount(text(AMOUNT))
        .map_err(|hint| bad(place(AMOUNT), format!("`{}` is not an amount", text(AMOUNT)), hint))?;
    let kind = match text(KIND) {
        "" => EntryKind::Actual,
        word => match KINDS.iter().position(|kind| kind.eq_ignore_ascii_case(word)) {
            Some(index) => KIND_VALUES[index],
            None => {
                return Err(bad(
                    place(KIND),
                    format!("`kind` cannot be `{word}`"),
                    "it is `actual`, `committed` or `forecast`",
                ));
            }
        },
    };
    let line = match lookup.lines.get(text(LINE)) {
        Some(Ok(line)) => *line,
        _ => find_line(lookup, text(LINE), || place(LINE))?,
    };
    Ok(Entry {
        date,
        line,
        amount,
        kind,
        supplier: row.optional(column(SUPPLIER)),
        reference: row.optional(column(REFERENCE)),
        note: row.optional(column(NOTE)),
        origin: Origin { file: row.found.id, line: 1 },
    })
}

fn find_line(
    lookup: &mut Lookup,
    id: &str,
    place: impl Fn() -> Span,
) -> Result<LineId, Option<Box<Diagnostic>>> {
    let names = lookup.names;
    let found = lookup.lines.entry(id.to_string()).or_insert_with(|| match names.find(Kind::Line, id) {
        Ok(Target::Record(RecordId::Line(line))) => Ok(line),
        Ok(_) => Err((Missing::Doubtful, None)),
        Err(missing) => Err((missing, names.nearest(Kind::Line, id))),
    });
    match found {
        Ok(line) => Ok(*line),
        Err((missing, nearest)) => {
            let spot = Spot { span: place(), quoted: false };
            let diagnostic = missing_target(*missing, Kind::Line, id, spot, || nearest.clone());
            Err((!diagnostic.message.is_empty()).then_some(diagnostic))
        }
    }
}
