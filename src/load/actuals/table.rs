//! Reads a file of the ledger, row by row. A row with a mistake is one message and no entry; the rest is kept.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::actuals::amount::{self, Amount};
use crate::load::actuals::columns::{self, Absents, Columns};
use crate::load::actuals::day;
use crate::load::actuals::decimal::{Decimal, Evidence, Unsettled};
use crate::load::actuals::faults::Faults;
use crate::load::actuals::rows::{Fault, Layout, Row, Rows};
use crate::load::actuals::settings::{Column, Settings};
use crate::load::actuals::{KIND_VALUES, KINDS};
use crate::load::folder::Found;
use crate::load::names::{Kind, Names, Target};
use crate::load::wrong::{Spot, missing_target};
use crate::model::budget::{Entry, EntryKind};
use crate::model::{LineId, RecordId};
use crate::source::Origin;
use crate::units::{Date, Money};
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
    let layout = Layout::of(found.text, |rows| columns::known(rows, settings));
    let mut rows = Rows::new(found.text, layout);
    let Some(head) = first(&mut rows) else { return Vec::new() };
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
            Some("date")
        } else if line.is_empty() {
            Some("budget line")
        } else {
            amounts.iter().all(|amount| amount.is_empty()).then_some("amount")
        };
        if let Some(missing) = missing {
            let hint = "fill in date, line and amount, or delete the row";
            self.faults.row(row.range.clone(), format!("this row has no {missing}"), hint);
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

    /// Returns the amount: what is in its column, or the debit less the credit.
    fn amount(&mut self, fields: &Fields, texts: &[Cow<str>; 3]) -> Option<Money> {
        let [amount, debit, credit] = texts;
        let mut sum = Money::ZERO;
        for (column, text) in [(Column::Amount, amount), (Column::Debit, debit), (Column::Credit, credit)] {
            if !text.is_empty() {
                let money = self.money(fields, column, text)?;
                sum += if column == Column::Credit { -money } else { money };
            }
        }
        Some(sum)
    }

    fn money(&mut self, fields: &Fields, column: Column, text: &str) -> Option<Money> {
        let currency = self.settings.currency;
        let amount = match amount::read(text, currency) {
            Ok(amount) => amount,
            Err(amount::Fault::NoAmount(hint)) => {
                self.faults.row(fields.place(column), format!("`{text}` is not an amount"), hint);
                return None;
            }
            Err(amount::Fault::OtherCurrency(other)) => {
                let span = self.faults.span(fields.place(column));
                self.faults.shared(("other-currency", &other), fields.row.line, || {
                    let code = currency.code();
                    let message = format!("`{text}` is in {other}, but the project counts in {code}");
                    Diagnostic::error("other-currency", span, message).hint(format!(
                        "write what was booked in {code}, or name the column that has it: \
                         `[actuals] columns = {{ amount = \"…\" }}`"
                    ))
                });
                return None;
            }
        };
        match self.decimal.read(&amount, currency) {
            Ok(money) => Some(money),
            Err(Unsettled::Doubtful) => {
                self.report_doubt(fields, column, text, &amount);
                None
            }
            Err(Unsettled::Contrary) => {
                self.report_contrary(fields, column, text);
                None
            }
        }
    }

    fn report_doubt(&mut self, fields: &Fields, column: Column, text: &str, amount: &Amount) {
        let Amount::Either { whole, part, .. } = amount else { return };
        let span = self.faults.span(fields.place(column));
        let shown = match &self.decimal {
            Decimal::Shown(mark, place) => Some((*mark, self.faults.span(place.clone()))),
            _ => None,
        };
        self.faults.shared(("doubtful-amount", ""), fields.row.line, || {
            let message = format!("`{text}` may be {whole} or {part}");
            let error = Diagnostic::error("doubtful-amount", span, message);
            let error = match shown {
                Some((mark, place)) => {
                    error.also(place, format!("the decimal mark is a {} here", mark.word()))
                }
                None => error.label("no amount of this file shows which"),
            };
            error.hint(
                "say in `budget.toml` what stands before the cents: `[actuals] decimal = \",\"` or \
                 `[actuals] decimal = \".\"`",
            )
        });
    }

    fn report_contrary(&mut self, fields: &Fields, column: Column, text: &str) {
        let span = self.faults.span(fields.place(column));
        let message = format!("`{text}` is not an amount");
        let error = Diagnostic::error("bad-row", span, message);
        let error = match &self.decimal {
            Decimal::Shown(mark, place) => {
                let place = self.faults.span(place.clone());
                let error = error.also(place, format!("the decimal mark is a {} here", mark.word()));
                error.hint(format!(
                    "write it as the others of this file; if they are wrong, say so in `budget.toml`: \
                     `[actuals] decimal = \"{}\"`",
                    mark.other().letter()
                ))
            }
            Decimal::Given(mark) => {
                let letter = mark.letter();
                error.hint(format!("`[actuals]` says `decimal = \"{letter}\"`"))
            }
            Decimal::Open => error,
        };
        self.faults.push(error);
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
                        let error = *missing_target(missing, Kind::Line, id, spot, || names.nearest(Kind::Line, id));
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
