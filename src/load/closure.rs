//! Reads `closure.toml`, `lessons.toml` and `lessons/`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Entry;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::record::{self, COMMON, DONE, FILE_ID, MADE_ID};
use crate::model::closure::{FollowUp, Handover, Lesson, SignOff, SignOffStatus, Went};

pub const FILE: FileKind = FileKind {
    name: "closure",
    top: Some(Form::Toml),
    folder: &[],
    help: "What was accepted, what operations take over, and what is left to do",
    fields: &[&[
        Field::new("acceptance", Shape::List(&Shape::Table(ACCEPTANCE)), "the sign-off of a deliverable"),
        Field::new("handover", Shape::List(&Shape::Table(HANDOVER)), "something that others take over"),
        Field::new("follow_up", Shape::List(&Shape::Table(FOLLOW_UP)), "something that is left to do"),
    ]],
    head: &[],
    records: &[("acceptance", Kind::SignOff), ("handover", Kind::Handover), ("follow_up", Kind::FollowUp)],
};

pub const LESSONS: FileKind = FileKind {
    name: "lessons",
    top: Some(Form::Toml),
    folder: &[Form::Toml, Form::Markdown],
    help: "What was learnt",
    fields: &[&[Field::new("lesson", Shape::List(&Shape::Table(LESSON)), "something that was learnt")]],
    head: &[FILE_ID, LESSON_KEYS, COMMON],
    records: &[("lesson", Kind::Lesson)],
};

const ACCEPTANCE: Fields = &[
    MADE_ID,
    &[
        Field::required(
            "deliverable",
            Shape::Line,
            "the id of a task or milestone, or the deliverable in words",
        ),
        Field::new("by", Shape::PersonOrName, "who accepts it: a person, or a body in words"),
        Field::new("date", Shape::Date, "the day of the sign-off"),
        Field::new(
            "status",
            Shape::Choice(&["pending", "accepted", "conditional", "rejected"]),
            "`pending` by default, `accepted` where a date is given; `conditional` with something left to do",
        ),
    ],
    COMMON,
];

const HANDOVER: Fields = &[
    MADE_ID,
    &[
        Field::required("what", Shape::Markdown, "what is handed over"),
        Field::new("to", Shape::PersonOrName, "who takes it over: a person, or a body in words"),
        Field::new("due", Shape::Date, "until when"),
        Field::new("done", DONE, "the day it was done, or `true`"),
    ],
    COMMON,
];

const FOLLOW_UP: Fields = &[
    MADE_ID,
    &[
        Field::required("what", Shape::Markdown, "what is left to do"),
        Field::new("due", Shape::Date, "until when"),
        Field::new("done", DONE, "the day it was done, or `true`"),
    ],
    COMMON,
];

const LESSON: Fields = &[MADE_ID, LESSON_KEYS, COMMON];

const LESSON_KEYS: &[Field] = &[
    Field::required("title", Shape::Line, "the lesson, in a line"),
    Field::new("went", Shape::Choice(&["well", "badly"]), "how it went"),
    Field::new("what", Shape::Markdown, "what happened"),
    Field::new("next_time", Shape::Markdown, "what to do next time"),
];

/// Reads a sign-off.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, out: &mut Diagnostics) -> SignOff {
    use SignOffStatus::{Accepted, Conditional, Pending, Rejected};
    let reader = &entry.reader(names);
    let date = reader.date("date");
    let status = reader.choice("status", &[Pending, Accepted, Conditional, Rejected]);
    if let (Some(_), Some(Pending)) = (date, status) {
        let message = "the sign-off has a day, but is pending by its status";
        let error = Diagnostic::error("made-but-open", reader.span("status"), message);
        out.push(
            error
                .also(reader.span("date"), "signed off here")
                .hint("write what came of it in `status`, or remove `date`"),
        );
    }
    SignOff {
        record: record::read(entry, reader),
        deliverable: reader.string("deliverable").unwrap_or_else(|| entry.id.clone()),
        by: reader.named("by"),
        date,
        status: status.unwrap_or(if date.is_some() { Accepted } else { Pending }),
    }
}

/// Reads a handover.
pub fn read_handover<'a>(entry: &Entry<'a>, names: &'a Names<'a>, _: &mut Diagnostics) -> Handover {
    let reader = &entry.reader(names);
    Handover {
        record: record::read(entry, reader),
        what: reader.string("what").unwrap_or_else(|| entry.id.clone()),
        to: reader.named("to"),
        due: reader.date("due"),
        done: record::done(reader),
    }
}

/// Reads what is left to do.
pub fn read_follow_up<'a>(entry: &Entry<'a>, names: &'a Names<'a>, _: &mut Diagnostics) -> FollowUp {
    let reader = &entry.reader(names);
    FollowUp {
        record: record::read(entry, reader),
        what: reader.string("what").unwrap_or_else(|| entry.id.clone()),
        due: reader.date("due"),
        done: record::done(reader),
    }
}

/// Reads a lesson.
pub fn read_lesson<'a>(entry: &Entry<'a>, names: &'a Names<'a>, _: &mut Diagnostics) -> Lesson {
    let reader = &entry.reader(names);
    Lesson {
        record: record::read(entry, reader),
        title: reader.string("title").unwrap_or_else(|| entry.id.clone()),
        went: reader.choice("went", &[Went::Well, Went::Badly]),
        what: reader.prose("what"),
        next_time: reader.prose("next_time"),
    }
}
