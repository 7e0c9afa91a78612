//! Reads a file of the ledger, row by row. A row with a mistake is one message and no entry; the rest is kept.

mod money;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::actuals::amount;
use crate::load::actuals::columns::{self, Absents, Columns};
use crate::load::actuals::day;
use crate::load::actuals::decimal::{Decimal, Evidence};
use crate::load::actuals::faults::Faults;
use crate::load::actuals::rows::{Fault, Layout, Row, Rows};
use crate::load::actuals::settings::{Column, Settings};
use crate::load::actuals::swallowed;
use crate::load::actuals::{KIND_VALUES, KINDS};
use crate::load::folder::Found;
use crate::load::names::{Kind, Names, Target};
use crate::load::wrong::{Spot, missing_target};
use crate::model::budget::{Entry, EntryKind};
use crate::model::{LineId, RecordId};
use crate::source::{Origin, Span};
use crate::units::{Date, text};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// Reads a file. What `[actuals]` names and the file has not is left in `absents`.
pub fn read(
    found: &Found,
    settings: &Settings,
    names: &Names,
    absents: &mut Absents,
    out: &mut Diagnostics,
) -> Vec<Entry> {
    let layout = Layout::of(found.text, settings.skip, |rows| columns::known(rows, settings));
    let mut rows = Rows::new(found.text, layout);
    let Some(head) = first(&mut rows) else {
        if settings.skip > 0 && !found.text.trim().is_empty() {
            let message = format!("nothing follows the {} lines that `skip` leaves out", settings.skip);
            let error = Diagnostic::error("missing-column", Span::whole(found.id), message);
            out.push(
                error.hint("`skip` of `[actuals]` counts the lines before the one that names the columns"),
            );
        }
        return Vec::new();
    };
    if let Some(fault) = head.fault {
        let mut faults = Faults::new(found);
        report_quotes(&mut faults, &head, fault);
        faults.report(out);
        return Vec::new();
    }
    let columns = Columns::read(&rows, &head, found, settings, absents, out);
    if !columns.is_complete {
        return Vec::new();
    }
    let decimal = match settings.decimal {
        Some(mark) => Decimal::Given(mark),
        None => evidence(found.text, layout, &columns, settings).settle(),
    };
    let faults = Faults::new(found);
    let mut table = Table {
        found,
        settings,
        names,
        columns,
        decimal,
        faults,
        layout,
        lines: HashMap::new(),
        kinds: HashMap::new(),
    };
    let mut entries = Vec::new();
    while let Some(row) = rows.advance() {
        if let Some(fault) = row.fault {
            report_quotes(&mut table.faults, &row, fault);
        } else if !rows.is_empty() {
            entries.extend(table.entry(&rows, &row));
        }
    }
    table.faults.report(out);
    entries
}

/// Goes on to the first row that says anything.
fn first(rows: &mut Rows) -> Option<Row> {
    loop {
        let row = rows.advance()?;
        if row.fault.is_some() || !rows.is_empty() {
            return Some(row);
        }
    }
}

/// Looks through the amounts of a file for what they show of the decimal mark.
fn evidence(text: &str, layout: Layout, columns: &Columns, settings: &Settings) -> Evidence {
    let mut rows = Rows::new(text, layout);
    let mut evidence = Evidence::default();
    let amounts =
        [Column::Amount, Column::Debit, Column::Credit].map(|column| columns.places[column as usize]);
    while let Some(row) = rows.advance() {
        if row.fault.is_some() {
            continue;
        }
        for place in amounts.into_iter().flatten() {
            if let Ok(amount) = amount::read(&rows.value(place), settings.currency) {
                evidence.add(&amount, || rows.place(place));
            }
        }
    }
    evidence
}

fn report_quotes(faults: &mut Faults, row: &Row, fault: Fault) {
    let (message, hint) = match fault {
        Fault::Unclosed => {
            ("a quote mark in this row is not closed", "close it, or write two where one is meant: `\"\"`")
        }
        Fault::Behind => (
            "a text between quotes ends before its field does",
            "write two quote marks where one is meant: `\"\"`",
        ),
    };
    faults.row(row.range.clone(), message.to_string(), hint);
}

const MISSING: &str = "fill in date, line and amount, or delete the row";

/// A file of which the first row has been understood.
struct Table<'a> {
    found: &'a Found<'a>,
    settings: &'a Settings,
    names: &'a Names<'a>,
    columns: Columns,
    decimal: Decimal,
    faults: Faults<'a>,
    layout: Layout,
    /// What rows have in their columns `line` and `kind`, so that each is looked up once; nothing for what is none.
    lines: HashMap<String, Option<LineId>>,
    kinds: HashMap<String, Option<EntryKind>>,
}

/// A row, and where its fields stand.
struct Fields<'r, 'a> {
    rows: &'r Rows<'a>,
    row: &'r Row,
    places: &'r [Option<usize>; Column::ALL.len()],
}

impl<'a> Fields<'_, 'a> {
    fn value(&self, column: Column) -> Cow<'a, str> {
        self.places[column as usize].map_or(Cow::Borrowed(""), |place| self.rows.value(place))
    }

    fn text(&self, column: Column) -> Option<String> {
        let value = self.value(column);
        (!value.is_empty()).then(|| value.into_owned())
    }

    fn place(&self, column: Column) -> Range<usize> {
        let place = self.places[column as usize].and_then(|place| self.rows.place(place));
        place.unwrap_or(self.row.range.clone())
    }
}

impl Table<'_> {
    /// Reads a row; what is wrong with it is told once.
    fn entry(&mut self, rows: &Rows, row: &Row) -> Option<Entry> {
        let places = self.columns.places;
        let fields = Fields { rows, row, places: &places };
        if let Some((place, message)) = self.swallowed(&fields) {
            self.faults.row(place, message, "close it there, or write two where one is meant: `\"\"`");
            return None;
        }
        let beyond = (self.columns.count..rows.fields.len()).any(|index| !rows.value(index).is_empty());
        if beyond {
            let (has, count) = (rows.fields.len(), self.columns.count);
            let message = format!("this row has {has} fields, but there are {count} columns");
            let hint = match self.layout.delimiter {
                b',' => "put a text with a comma in it between quotes",
                b';' => "put a text with a semicolon in it between quotes",
                _ => "put a text with a tab in it between quotes",
            };
            self.faults.row(row.range.clone(), message, hint);
            return None;
        }
        let date = fields.value(Column::Date);
        let line = fields.value(Column::Line);
        let amounts = [Column::Amount, Column::Debit, Column::Credit].map(|column| fields.value(column));
        let missing = if date.is_empty() {
            Some(("this row has no date", MISSING))
        } else if line.is_empty() {
            Some(("this row has no budget line", MISSING))
        } else if amounts.iter().any(|amount| !amount.is_empty()) {
            None
        } else if self.settings.has_two_amounts() {
            Some((
                "this row has neither debit nor credit",
                "fill one of them in, be it with 0, or delete the row",
            ))
        } else {
            Some(("this row has no amount", MISSING))
        };
        if let Some((message, hint)) = missing {
            self.faults.row(row.range.clone(), message.to_string(), hint);
            return None;
        }
        let date = self.date(&fields, &date)?;
        let amount = self.amount(&fields, &amounts)?;
        let kind = self.kind(&fields)?;
        Some(Entry {
            date,
            line: self.line(&fields, &line)?,
            amount,
            kind,
            supplier: fields.text(Column::Supplier),
            reference: fields.text(Column::Reference),
            note: fields.text(Column::Note),
            origin: Origin { file: self.found.id, line: row.line },
        })
    }

    fn date(&mut self, fields: &Fields, text: &str) -> Option<Date> {
        match day::read(text, self.settings.dates) {
            Ok(date) => return Some(date),
            Err(day::Fault::NoDate(hint)) => {
                self.faults.row(fields.place(Column::Date), format!("`{text}` is not a date"), hint);
            }
            Err(day::Fault::Doubtful) => {
                let span = self.faults.span(fields.place(Column::Date));
                self.faults.shared(("doubtful-date", ""), fields.row.line, || {
                    let message = format!("`{text}` may have the day or the month first");
                    Diagnostic::error("doubtful-date", span, message).hint(
                        "say in `budget.toml` which it is: `[actuals] dates = \"day/month/year\"` or \
                         `\"month/day/year\"`",
                    )
                });
            }
        }
        None
    }

    /// Returns where a quote was opened that took in rows, and what is to be said of it.
    fn swallowed(&self, fields: &Fields) -> Option<(Range<usize>, String)> {
        let row = fields.row;
        let text = &self.found.text[row.range.clone()];
        if !text.contains('\n') {
            return None;
        }
        let (date, line) =
            (self.columns.places[Column::Date as usize]?, self.columns.places[Column::Line as usize]?);
        let is_row = |text: &str| {
            let bare = |place| swallowed::field(text, self.layout.delimiter, place);
            let (Some(date), Some(line)) = (bare(date), bare(line)) else { return false };
            let is_line = self.settings.lines.contains_key(line) || self.names.find(Kind::Line, line).is_ok();
            is_line && !matches!(day::read(date, self.settings.dates), Err(day::Fault::NoDate(_)))
        };
        let mut places = (0..fields.rows.fields.len()).filter_map(|index| fields.rows.place(index));
        places.find_map(|place| {
            let count = swallowed::count(&self.found.text[place.clone()], is_row)?;
            let before = &self.found.text[row.range.start..place.start];
            let opened = row.line as usize + before.matches('\n').count();
            let rows = text::plural(count, "a row", "rows");
            let rows = if count == 1 { rows.to_string() } else { format!("{count} {rows}") };
            Some((place, format!("a quote mark that is opened in line {opened} takes in {rows} after it")))
        })
    }

    fn kind(&mut self, fields: &Fields) -> Option<EntryKind> {
        let word = fields.value(Column::Kind);
        let known = match self.kinds.get(word.as_ref()) {
            Some(known) => *known,
            None => {
                let own = || {
                    KINDS.iter().position(|kind| kind.eq_ignore_ascii_case(&word)).map(|at| KIND_VALUES[at])
                };
                let default = word.is_empty().then_some(EntryKind::Actual);
                let theirs = self.settings.kinds.get(&word.to_lowercase()).copied();
                let known = theirs.or(default).or_else(own);
                self.kinds.insert(word.to_string(), known);
                known
            }
        };
        if known.is_none() {
            let span = self.faults.span(fields.place(Column::Kind));
            self.faults.shared(("bad-row", &word), fields.row.line, || {
                Diagnostic::error("bad-row", span, format!("`kind` cannot be `{word}`"))
                    .hint("it is `actual`, `committed` or `forecast`")
                    .hint(format!("or say in `budget.toml` what it is: `[actuals] kinds = {{ \"{word}\" = \"actual\" }}`"))
            });
        }
        known
    }

    fn line(&mut self, fields: &Fields, id: &str) -> Option<LineId> {
        if let Some(Some(line)) = self.lines.get(id) {
            return Some(*line);
        }
        let found = match self.settings.lines.get(id) {
            // That it is not there has been said where it is named.
            Some(line) => *line,
            None => match self.names.find(Kind::Line, id) {
                Ok(Target::Record(RecordId::Line(line))) => Some(line),
                Ok(_) => None,
                Err(missing) => {
                    let (names, spot) = (
                        self.names,
                        Spot { span: self.faults.span(fields.place(Column::Line)), quoted: false },
                    );
                    self.faults.shared_if(("unknown-line", id), fields.row.line, || {
                        let error = *missing_target(missing, Kind::Line, id, spot, || names.offer(Kind::Line, id));
                        let hint = format!("or say in `budget.toml` which line it is: `[actuals] lines = {{ \"{id}\" = \"…\" }}`");
                        (!error.message.is_empty()).then(|| error.hint(hint))
                    });
                    None
                }
            },
        };
        self.lines.insert(id.to_string(), found);
        found
    }
}
