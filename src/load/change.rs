//! Reads `changes.toml` and `changes/`.

use crate::diagnostic::Diagnostics;
use crate::load::entry::Entry;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::reader::Reader;
use crate::load::record::{self, COMMON, FILE_ID, ID};
use crate::model::change::{Change, ChangeStatus, Communicated, Fund, Impact};

pub const FILE: FileKind = FileKind {
    name: "changes",
    top: Some(Form::Toml),
    folder: &[Form::Toml, Form::Markdown],
    help: "What was asked for, what it costs, who allowed it, and who was told",
    fields: &[&[Field::new("change", Shape::List(&Shape::Table(CHANGE)), "a change request")]],
    head: &[FILE_ID, KEYS, COMMON],
    records: &[("change", Kind::Change)],
};

const CHANGE: Fields = &[ID, KEYS, COMMON];

const KEYS: &[Field] = &[
    Field::required("title", Shape::Line, "what is asked for, in a line"),
    Field::new("requested_by", Shape::PersonOrName, "who asks: a person, or a body in words"),
    Field::new("raised", Shape::Date, "the day it was asked for"),
    Field::new("reason", Shape::Markdown, "why"),
    Field::new(
        "status",
        Shape::Choice(&["requested", "assessed", "approved", "rejected", "done"]),
        "`requested` by default",
    ),
    Field::new("impact", Shape::Table(&[IMPACT]), "what it does, as it was assessed"),
    Field::new("approver", Shape::PersonOrName, "who decides on it: a person, or a body in words"),
    Field::new("decided", Shape::Date, "the day it was decided on"),
    Field::new("communicated", Shape::List(&Shape::Table(&[COMMUNICATED])), "who was told, and when"),
    Field::new("funded_by", Shape::Choice(&["budget", "contingency"]), "which money pays for it"),
    Field::new("line", Shape::Ref(Kind::Line), "the budget line that pays for it"),
];

const IMPACT: &[Field] = &[
    Field::new("scope", Shape::Markdown, "what is added or left out"),
    Field::new(
        "days",
        Shape::Integer { min: -10_000, max: 10_000 },
        "working days that it adds, or wins with a minus",
    ),
    Field::new("cost", Shape::Money, "what it costs, or saves with a minus"),
    Field::new("quality", Shape::Markdown, "what it does to quality"),
];

const COMMUNICATED: &[Field] =
    &[Field::required("to", Shape::Line, "who was told"), Field::required("date", Shape::Date, "when")];

/// Reads a change request.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, out: &mut Diagnostics) -> Change {
    use ChangeStatus::{Approved, Assessed, Done, Rejected, Requested};
    let reader = &entry.reader(names);
    let (raised, decided) = (reader.date("raised"), reader.date("decided"));
    reader.check_order("dates-reversed", ("raised", raised), ("decided", decided), out);
    Change {
        record: record::read(entry, reader),
        title: reader.string("title").unwrap_or_else(|| entry.id.clone()),
        requested_by: reader.named("requested_by"),
        raised,
        reason: reader.prose("reason"),
        status: reader
            .choice("status", &[Requested, Assessed, Approved, Rejected, Done])
            .unwrap_or(Requested),
        impact: impact(reader),
        approver: reader.named("approver"),
        decided,
        communicated: communicated(reader),
        funded_by: reader.choice("funded_by", &[Fund::Budget, Fund::Contingency]),
        line: record::line(reader, "line"),
    }
}

fn impact(reader: &Reader) -> Impact {
    let Some(table) = reader.table("impact") else { return Impact::default() };
    Impact {
        scope: table.string("scope"),
        days: table.integer("days").map(|days| days as i32),
        cost: table.money("cost"),
        quality: table.string("quality"),
    }
}

fn communicated(reader: &Reader) -> Vec<Communicated> {
    let told = reader
        .tables("communicated")
        .into_iter()
        .filter_map(|table| Some(Communicated { to: table.string("to")?, date: table.date("date")? }));
    told.collect()
}
