//! Reads `[actuals]` of `budget.toml`: how the finance system calls what we read, and how it writes it.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::actuals::amount::Mark;
use crate::load::actuals::day::Order;
use crate::load::actuals::{ACTUAL, KIND_VALUES, KINDS};
use crate::load::entry::Parsed;
use crate::load::field::{ANY_OTHER, Field, Fields, Shape, all};
use crate::load::names::{Kind, Names, Target};
use crate::load::reader::Reader;
use crate::model::budget::EntryKind;
use crate::model::{LineId, RecordId};
use crate::source::Span;
use crate::units::locale::Currency;
use std::collections::HashMap;

pub const SETTINGS: Fields = &[&[
    Field::new(
        "columns",
        Shape::Table(COLUMNS),
        "what your finance system calls the columns of `actuals.csv`, by our names; with it, all other columns are \
         left alone",
    ),
    Field::new(
        "lines",
        Shape::Table(&[&[Field::new(
            ANY_OTHER,
            Shape::Ref(Kind::Line),
            "the budget line that a row with this in its column `line` is booked on",
        )]]),
        "which account, cost object or cost centre is which budget line",
    ),
    Field::new(
        "kinds",
        Shape::Table(&[&[Field::new(
            ANY_OTHER,
            Shape::Choice(KINDS),
            "the kind of a row with this in its column `kind`",
        )]]),
        "which document type is which kind",
    ),
    Field::new(
        "decimal",
        Shape::Choice(&[",", "."]),
        "what stands before the cents; by default what the amounts of each file show",
    ),
    Field::new(
        "dates",
        Shape::Choice(&["day/month/year", "month/day/year"]),
        "the order in dates with slashes or dashes",
    ),
    Field::new(
        "skip",
        Shape::Integer { min: 0, max: 1_000 },
        "how many lines stand before the one that names the columns",
    ),
]];

/// What a header may be a list of, where exports differ.
const HEADER: Shape = Shape::List(&Shape::Line);

const COLUMNS: Fields = &[&[
    Field::new("date", HEADER, "the header of the day"),
    Field::new("line", HEADER, "the header of the budget line"),
    Field::new("amount", HEADER, "the header of the amount, in the project's currency"),
    Field::new("debit", HEADER, "the header of what is spent, where credits have a column of their own"),
    Field::new("credit", HEADER, "the header of what comes back; it is taken off the debit"),
    Field::new("kind", HEADER, "the header of the kind"),
    Field::new("supplier", HEADER, "the header of who was paid"),
    Field::new("reference", HEADER, "the header of the number of the invoice or order"),
    Field::new("note", HEADER, "the header of the remark"),
    Field::new(
        "sign",
        HEADER,
        "the header of the side of the ledger, where amounts have no sign of their own: `S` or `D` is a debit, `H` or \
         `C` a credit, which has a minus for us",
    ),
]];

/// Which columns there may be: those of a row, and those that an amount or its sign may be taken from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(usize)]
pub enum Column {
    Date,
    Line,
    Amount,
    Kind,
    Supplier,
    Reference,
    Note,
    Debit,
    Credit,
    Sign,
}

impl Column {
    pub const ALL: [Column; 10] = [
        Column::Date,
        Column::Line,
        Column::Amount,
        Column::Kind,
        Column::Supplier,
        Column::Reference,
        Column::Note,
        Column::Debit,
        Column::Credit,
        Column::Sign,
    ];

    /// Returns our name of it.
    pub fn name(self) -> &'static str {
        match self {
            Column::Debit => "debit",
            Column::Credit => "credit",
            Column::Sign => "sign",
            column => all(ACTUAL).nth(column as usize).map_or("", |field| field.key),
        }
    }

    /// Tells whether a file can have it without being told so.
    pub fn is_own(self) -> bool {
        !matches!(self, Column::Debit | Column::Credit | Column::Sign)
    }
}

/// A column, and the headers that it may have, each with its place.
type Mapped = (Column, Vec<(String, Span)>);

/// What `[actuals]` says.
pub struct Settings {
    /// The headers that are named, and where; nothing where there is no `columns`.
    pub columns: Option<Vec<Mapped>>,
    /// Nothing for a line that is not there, which has been said where it is named.
    pub lines: HashMap<String, Option<LineId>>,
    /// By the value in small letters.
    pub kinds: HashMap<String, EntryKind>,
    pub decimal: Option<Mark>,
    pub dates: Option<Order>,
    /// Lines before the one that names the columns.
    pub skip: usize,
    pub currency: Currency,
}

impl Settings {
    fn none(currency: Currency) -> Settings {
        let (lines, kinds) = (HashMap::new(), HashMap::new());
        Settings { columns: None, lines, kinds, decimal: None, dates: None, skip: 0, currency }
    }

    /// Returns the headers that are named for a column.
    pub fn headers(&self, column: Column) -> &[(String, Span)] {
        let named = self.columns.iter().flatten().find(|(named, _)| *named == column);
        named.map_or(&[], |(_, headers)| headers)
    }

    pub fn has_two_amounts(&self) -> bool {
        !self.headers(Column::Debit).is_empty() || !self.headers(Column::Credit).is_empty()
    }
}

/// Reads the settings. Two files that both have some are reported.
pub fn read<'a>(
    files: impl Iterator<Item = &'a Parsed<'a>>,
    names: &'a Names<'a>,
    currency: Currency,
    out: &mut Diagnostics,
) -> Settings {
    let tables: Vec<Reader> = files.filter_map(|parsed| parsed.reader(names).table("actuals")).collect();
    let Some(first) = tables.first() else { return Settings::none(currency) };
    let span = |table: &Reader| table.context.file.span(table.place.clone());
    for second in &tables[1..] {
        let error = Diagnostic::error("duplicate-table", span(second), "there is an `[actuals]` already")
            .hint("put all of its keys into one of the two");
        out.push(error.also(span(first), "first written here"));
    }
    let columns = first.table("columns");
    if let Some(columns) = &columns {
        check_amounts(columns, out);
    }
    Settings {
        columns: columns.map(|columns| {
            Column::ALL.iter().map(|&column| (column, headers(&columns, column.name()))).collect()
        }),
        lines: words(first, "lines")
            .map(|(theirs, ours)| {
                let line = match names.find(Kind::Line, ours.trim()) {
                    Ok(Target::Record(RecordId::Line(line))) => Some(line),
                    _ => None,
                };
                (theirs.to_string(), line)
            })
            .collect(),
        kinds: words(first, "kinds")
            .filter_map(|(theirs, ours)| {
                let kind = KINDS.iter().position(|kind| *kind == ours)?;
                Some((theirs.to_lowercase(), KIND_VALUES[kind]))
            })
            .collect(),
        decimal: first.choice("decimal", &[Mark::Comma, Mark::Point]),
        dates: first.choice("dates", &[Order::Day, Order::Month]),
        skip: first.integer("skip").and_then(|lines| usize::try_from(lines).ok()).unwrap_or_default(),
        currency,
    }
}

/// Returns the texts of a table whose keys are the finance system's: theirs and ours.
fn words<'a>(reader: &Reader<'a>, key: &'static str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let table = reader.table(key).map(|table| table.table);
    let texts =
        |(key, value): (&'a toml::Spanned<toml::de::DeString>, &'a toml::Spanned<toml::de::DeValue>)| {
            Some((key.get_ref().trim(), value.get_ref().as_str()?))
        };
    table.into_iter().flatten().filter_map(texts)
}

fn headers(columns: &Reader, key: &'static str) -> Vec<(String, Span)> {
    let texts = columns.values(key).into_iter().filter_map(|(value, span)| match value {
        crate::load::value::Value::Text(text) if !text.trim().is_empty() => Some((text.to_string(), span)),
        _ => None,
    });
    texts.collect()
}

fn check_amounts(columns: &Reader, out: &mut Diagnostics) {
    let two = ["debit", "credit"].into_iter().find(|key| columns.has(key));
    if let (Some(two), true) = (two, columns.has("amount")) {
        let message = format!("the amount is taken from `amount` and from `{two}`");
        let error = Diagnostic::error("two-amounts", columns.span("amount"), message);
        out.push(
            error
                .also(columns.span(two), format!("`{two}` is here"))
                .hint("name the column of amounts, or those of debit and credit, but not both"),
        );
    }
    if let (Some(two), true) = (two, columns.has("sign")) {
        let message = format!("whether an amount is a credit is taken from `sign` and from `{two}`");
        let error = Diagnostic::error("two-amounts", columns.span("sign"), message);
        out.push(
            error
                .also(columns.span(two), format!("`{two}` is here"))
                .hint("name `sign` with the column of amounts, or name debit and credit without it"),
        );
    }
}
