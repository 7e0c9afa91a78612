//! Reads `issues.toml` and `issues/`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Entry;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::record::{self, COMMON, FILE_ID, ID};
use crate::model::issue::{Issue, IssueStatus};

pub const FILE: FileKind = FileKind {
    name: "issues",
    top: Some(Form::Toml),
    folder: &[Form::Toml, Form::Markdown],
    help: "What has happened and is in the way",
    fields: &[&[Field::new("issue", Shape::List(&Shape::Table(ISSUE)), "an issue")]],
    head: &[FILE_ID, KEYS, COMMON],
    records: &[("issue", Kind::Issue)],
};

const ISSUE: Fields = &[ID, KEYS, COMMON];

const KEYS: &[Field] = &[
    Field::required("title", Shape::Line, "what is wrong, in a line"),
    Field::new("severity", Shape::Integer { min: 1, max: 5 }, "how bad it is, 5 is worst"),
    Field::new("raised", Shape::Date, "the day it was first named"),
    Field::new("due", Shape::Date, "the day by which it should be gone"),
    Field::new(
        "status",
        Shape::Choice(&["open", "in-progress", "escalated", "closed"]),
        "`open` by default, `closed` where a day of closing is given",
    ),
    Field::new("closed", Shape::Date, "the day it was closed"),
    Field::new("blocks", Shape::List(&Shape::Ref(Kind::Task)), "the tasks that it holds up"),
    Field::new("escalated_to", Shape::PersonOrName, "who was asked for help: a person, or a body in words"),
    Field::new("resolution", Shape::Markdown, "how it was solved"),
];

/// Reads an issue.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, out: &mut Diagnostics) -> Issue {
    use IssueStatus::{Closed, Escalated, InProgress, Open};
    let reader = &entry.reader(names);
    let (raised, closed) = (reader.date("raised"), reader.date("closed"));
    reader.check_order("dates-reversed", ("raised", raised), ("closed", closed), out);
    let status = reader.choice("status", &[Open, InProgress, Escalated, Closed]);
    if let (Some(_), Some(Open | InProgress | Escalated)) = (closed, status) {
        let message = "the issue has a day of closing, but is not closed by its status";
        let error = Diagnostic::error("closed-but-open", reader.span("status"), message);
        out.push(
            error
                .also(reader.span("closed"), "closed here")
                .hint("write `status = \"closed\"`, or remove `closed`"),
        );
    }
    Issue {
        record: record::read(entry, reader),
        title: reader.string("title").unwrap_or_else(|| entry.id.clone()),
        severity: reader.integer("severity").map(|severity| severity as u8),
        raised,
        due: reader.date("due"),
        status: status.unwrap_or(if closed.is_some() { Closed } else { Open }),
        closed,
        blocks: record::tasks(reader, "blocks"),
        escalated_to: reader.named("escalated_to"),
        resolution: reader.prose("resolution"),
    }
}
