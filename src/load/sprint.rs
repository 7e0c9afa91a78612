//! Reads `sprints.toml`.

use crate::diagnostic::Diagnostics;
use crate::load::entry::Entry;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::reader::Reader;
use crate::load::record::{self, COMMON, MADE_ID};
use crate::model::sprint::Sprint;
use crate::units::Date;

pub const FILE: FileKind = FileKind {
    name: "sprints",
    top: Some(Form::Toml),
    folder: &[Form::Toml],
    help: "What was taken on, what was done, and what came in between. Amounts are in the team's own unit: \
           points, stories or hours",
    fields: &[&[Field::new("sprint", Shape::List(&Shape::Table(SPRINT)), "a sprint")]],
    head: &[],
    records: &[("sprint", Kind::Sprint)],
};

const SPRINT: Fields = &[
    MADE_ID,
    &[
        Field::new("name", Shape::Line, "what readers see; the id by default"),
        Field::required("from", Shape::Date, "the first day"),
        Field::required("to", Shape::Date, "the last day"),
        Field::new("committed", Shape::Number, "what was taken on"),
        Field::new("completed", Shape::Number, "what was done"),
        Field::new("added", Shape::Number, "scope that was added while it ran; taken out with a minus"),
        Field::new("goal", Shape::Markdown, "what it is for"),
    ],
    COMMON,
];

/// Reads a sprint. One without dates has been reported, and keeps its place all the same.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, out: &mut Diagnostics) -> Sprint {
    let reader = &entry.reader(names);
    let (from, to) = (reader.date("from"), reader.date("to"));
    reader.check_order("dates-reversed", ("from", from), ("to", to), out);
    Sprint {
        record: record::read(entry, reader),
        name: reader.string("name").unwrap_or_else(|| entry.id.clone()),
        from: from.unwrap_or(Date::EARLIEST),
        to: to.or(from).unwrap_or(Date::EARLIEST),
        committed: amount(reader, "committed", out),
        completed: amount(reader, "completed", out),
        added: reader.number("added"),
        goal: reader.prose("goal"),
    }
}

fn amount(reader: &Reader, key: &'static str, out: &mut Diagnostics) -> Option<f64> {
    let amount = reader.number(key)?;
    if amount < 0.0 {
        reader.report_range(key, "a number from zero on", out);
        return None;
    }
    Some(amount)
}
