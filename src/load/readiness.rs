//! Reads `readiness.toml`: what must be there on the day of the launch.

use crate::diagnostic::Diagnostics;
use crate::load::entry::Entry;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::record::{self, COMMON, DONE, MADE_ID};
use crate::model::readiness::Readiness;

pub const FILE: FileKind = FileKind {
    name: "readiness",
    top: Some(Form::Toml),
    folder: &[Form::Toml],
    help: "What must be there on the day of the launch",
    fields: &[&[Field::new("item", Shape::List(&Shape::Table(ITEM)), "something that must be there")]],
    head: &[],
    records: &[("item", Kind::Readiness)],
};

const ITEM: Fields = &[
    MADE_ID,
    &[
        Field::required("what", Shape::Markdown, "what must be there"),
        Field::new(
            "category",
            Shape::Text,
            "`deployment`, `rollback`, `training`, `support`, or a word of your own",
        ),
        Field::new("due", Shape::Date, "until when"),
        Field::new("done", DONE, "the day it was done, or `true`"),
        Field::new("evidence", Shape::Markdown, "how one sees that it is done"),
        Field::new("gate", Shape::Ref(Kind::Task), "the milestone at which it is asked for"),
    ],
    COMMON,
];

/// Reads an item of launch readiness.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, _: &mut Diagnostics) -> Readiness {
    let reader = &entry.reader(names);
    Readiness {
        record: record::read(entry, reader),
        what: reader.string("what").unwrap_or_else(|| entry.id.clone()),
        category: reader.string("category"),
        due: reader.date("due"),
        done: record::done(reader),
        evidence: reader.prose("evidence"),
        gate: record::task(reader, "gate"),
    }
}
