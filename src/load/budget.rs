//! Reads `budget.toml`: lines, contingency and rates.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::actuals;
use crate::load::entry::{Entry, Parsed};
use crate::load::field::{ANY_OTHER, Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::people::{self, RATE};
use crate::load::reader::Reader;
use crate::load::record::{self, COMMON, ID};
use crate::load::value::Value;
use crate::model::budget::{Contingency, Contour, Line, NamedRate, Spread};
use crate::units::{Money, Month};

pub const FILE: FileKind = FileKind {
    name: "budget",
    top: Some(Form::Toml),
    folder: &[Form::Toml],
    help: "The approved money: its lines, its reserve, and what work costs",
    fields: &[&[
        Field::new("line", Shape::List(&Shape::Table(LINE)), "a line of the budget"),
        Field::new("contingency", Shape::Table(&[CONTINGENCY]), "the reserve for what nobody can foresee"),
        Field::new(
            "rates",
            Shape::Table(&[&[Field::new(
                ANY_OTHER,
                RATE,
                "of the role or person of that name: an amount per day, or `{ per, amount }`",
            )]]),
            "what work costs, by role or person",
        ),
        Field::new(
            "actual",
            Shape::List(&Shape::Table(actuals::ACTUAL)),
            "money spent, where there is no `actuals.csv`",
        ),
        Field::new(
            "actuals",
            Shape::Table(actuals::SETTINGS),
            "how your finance system writes `actuals.csv`, where it differs from ours",
        ),
    ]],
    head: &[],
    records: &[("line", Kind::Line)],
};

const LINE: Fields = &[
    ID,
    &[
        Field::new("name", Shape::Line, "what readers see; the id by default"),
        Field::new(
            "category",
            Shape::Text,
            "labour, licences, hardware, cloud, test environments, contractors, vendor fees, support, training, \
             or a word of your own",
        ),
        Field::new("workstream", Shape::Text, "the stream of work that it is for"),
        Field::new("phase", Shape::Ref(Kind::Task), "the phase that it is for"),
        Field::new(
            "amount",
            Shape::Money,
            "how much is approved; by default what the work costs that names the line: planned effort at the rates of \
             who is assigned",
        ),
        Field::new("plan", Shape::List(&Shape::Table(&[MONTHLY])), "when it is to be spent, month by month"),
        Field::new(
            "spread",
            Shape::Table(&[SPREAD]),
            "it is spent from one day to another, or without days over the tasks that name the line; with neither \
             `plan` nor `spread`, evenly over these tasks",
        ),
        Field::new("forecast", Shape::Money, "what it will have cost at the end; computed by default"),
    ],
    COMMON,
];

const MONTHLY: &[Field] = &[
    Field::required("month", Shape::Month, "the month"),
    Field::required("amount", Shape::Money, "how much"),
];

const SPREAD: &[Field] = &[
    Field::new("from", Shape::Date, "the first day"),
    Field::new("to", Shape::Date, "the last day"),
    Field::new("shape", Shape::Choice(&["even", "front", "back", "bell", "s"]), "how; `even` by default"),
];

/// What the words of `shape` mean, in their order.
const CONTOURS: [Contour; 5] = [Contour::Even, Contour::Front, Contour::Back, Contour::Bell, Contour::S];

const CONTINGENCY: &[Field] = &[
    Field::required("amount", Shape::Money, "how much"),
    Field::new("reserve_days", Shape::Integer { min: 0, max: 10_000 }, "working days kept in reserve"),
];

/// Reads a line.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, out: &mut Diagnostics) -> Line {
    let reader = &entry.reader(names);
    Line {
        record: record::read(entry, reader),
        name: reader.string("name").unwrap_or_else(|| entry.id.clone()),
        category: reader.string("category"),
        workstream: reader.string("workstream"),
        phase: record::task(reader, "phase"),
        amount: reader.money("amount"),
        spread: spread(reader, out),
        forecast: reader.money("forecast"),
    }
}

fn spread(reader: &Reader, out: &mut Diagnostics) -> Spread {
    if reader.has("plan") && reader.has("spread") {
        let message = "this line is spread in two ways";
        let error = Diagnostic::error("two-spreads", reader.span("spread"), message);
        out.push(error.also(reader.span("plan"), "month by month here").hint("remove `plan` or `spread`"));
    }
    if reader.has("plan") {
        let mut months: Vec<(Month, Money)> = reader.tables("plan").iter().filter_map(monthly).collect();
        months.sort_by_key(|&(month, _)| month);
        return Spread::Months(months);
    }
    let Some(table) = reader.table("spread") else { return Spread::Tasks { shape: Contour::Even } };
    let shape = table.choice("shape", &CONTOURS).unwrap_or_default();
    let (from, to) = (table.date("from"), table.date("to"));
    table.check_order("dates-reversed", ("from", from), ("to", to), out);
    check_both_ends(&table, out);
    match (from, to) {
        (Some(from), Some(to)) if from <= to => Spread::Dates { from, to, shape },
        _ => Spread::Tasks { shape },
    }
}

/// Reports a spread that says nothing, or of which one end alone is written.
fn check_both_ends(table: &Reader, out: &mut Diagnostics) {
    if table.context.file.has_faults() {
        // What is missing may be in the lines that could not be read.
        return;
    }
    let missing = match (table.has("from"), table.has("to"), table.has("shape")) {
        (true, false, _) => "`to` is missing",
        (false, true, _) => "`from` is missing",
        (false, false, false) => "this takes `from` and `to`, a `shape`, or all three",
        _ => return,
    };
    let error = Diagnostic::error("missing-key", table.context.file.span(table.place.clone()), missing);
    out.push(
        error.hint(
            "write `from` and `to`; with a `shape` alone it is spread over the tasks that name the line",
        ),
    );
}

fn monthly(table: &Reader) -> Option<(Month, Money)> {
    match table.value("month")? {
        Value::Month(month) => Some((month, table.money("amount")?)),
        _ => None,
    }
}

/// Reads the reserve. Two files that both name one are reported, and one beside which there is no line.
pub fn contingency<'a>(
    files: impl Iterator<Item = &'a Parsed<'a>>,
    has_lines: bool,
    names: &'a Names<'a>,
    out: &mut Diagnostics,
) -> Option<Contingency> {
    let tables: Vec<Reader> = files.filter_map(|parsed| parsed.reader(names).table("contingency")).collect();
    let span = |table: &Reader| table.context.file.span(table.place.clone());
    let first = tables.first()?;
    for second in &tables[1..] {
        let error = Diagnostic::error("duplicate-table", span(second), "there is a `[contingency]` already")
            .hint("put all of its keys into one of the two");
        out.push(error.also(span(first), "first written here"));
    }
    let contingency = Contingency {
        amount: first.money("amount")?,
        reserve_days: first.integer("reserve_days").map(|days| days as i32),
        origin: first.origin(),
    };
    // Days alone are kept in the open without any money.
    if !has_lines && !contingency.amount.is_zero() {
        let message = "no page shows the `[contingency]`, since there is no budget line";
        let warning = Diagnostic::warning("no-effect", span(first), message);
        out.push(warning.hint(
            "write what the money is for as `[[line]]`: then there is a budget page, with what is drawn and left",
        ));
    }
    Some(contingency)
}

/// Reads the rates of a file.
pub fn rates<'a>(parsed: &'a Parsed<'a>, names: &'a Names<'a>) -> Vec<NamedRate> {
    let Some(table) = parsed.reader(names).table("rates") else { return Vec::new() };
    let rates = table.table.iter().filter_map(|(key, _)| {
        let name = key.get_ref().to_string();
        people::rate(&table, key.get_ref()).map(|rate| NamedRate { name, rate })
    });
    rates.collect()
}
