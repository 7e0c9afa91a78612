//! Closure and lessons an audience may see.

use crate::edition::issue::clear_named;
use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::{self, Prose, References};
use crate::edition::record::{self, Record};
use crate::edition::shown::Shown;
use crate::model;
use crate::units::Date;
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct SignOff {
    #[serde(flatten)]
    pub record: Record,
    /// The id of a task or milestone, or the deliverable in words.
    pub deliverable: String,
    pub by: Shown<Option<Who>>,
    pub date: Option<Date>,
    pub status: SignOffStatus,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignOffStatus {
    Pending,
    Accepted,
    Conditional,
    Rejected,
}

#[derive(Clone, Debug, Serialize)]
pub struct Handover {
    #[serde(flatten)]
    pub record: Record,
    pub what: String,
    pub to: Shown<Option<Who>>,
    pub due: Option<Date>,
    pub done: bool,
    pub done_on: Option<Date>,
}

#[derive(Clone, Debug, Serialize)]
pub struct FollowUp {
    #[serde(flatten)]
    pub record: Record,
    pub what: String,
    pub due: Option<Date>,
    pub done: bool,
    pub done_on: Option<Date>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Lesson {
    #[serde(flatten)]
    pub record: Record,
    pub title: String,
    pub went: Option<Went>,
    pub what: Prose,
    pub next_time: Prose,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Went {
    Well,
    Badly,
}

pub fn clear(sign_off: model::closure::SignOff, clearance: &Clearance, references: &References) -> SignOff {
    let model::closure::SignOff { record, deliverable, by, date, status } = sign_off;
    // The id of a hidden task is not told, only that something was to be accepted.
    let hidden = references.names.get(&deliverable).is_some_and(|&found| !clearance.is_shown(found));
    SignOff {
        record: record::clear(record, clearance, references),
        deliverable: if hidden { prose::CUT.to_string() } else { references.cut(deliverable) },
        by: clear_named(by, clearance),
        date,
        status: match status {
            model::closure::SignOffStatus::Pending => SignOffStatus::Pending,
            model::closure::SignOffStatus::Accepted => SignOffStatus::Accepted,
            model::closure::SignOffStatus::Conditional => SignOffStatus::Conditional,
            model::closure::SignOffStatus::Rejected => SignOffStatus::Rejected,
        },
    }
}

pub fn clear_handover(
    handover: model::closure::Handover,
    clearance: &Clearance,
    references: &References,
) -> Handover {
    let model::closure::Handover { record, what, to, due, done } = handover;
    let (done, done_on) = record::clear_done(done);
    Handover {
        record: record::clear(record, clearance, references),
        what: references.cut(what),
        to: clear_named(to, clearance),
        due,
        done,
        done_on,
    }
}

pub fn clear_follow_up(
    follow_up: model::closure::FollowUp,
    clearance: &Clearance,
    references: &References,
) -> FollowUp {
    let model::closure::FollowUp { record, what, due, done } = follow_up;
    let (done, done_on) = record::clear_done(done);
    FollowUp {
        record: record::clear(record, clearance, references),
        what: references.cut(what),
        due,
        done,
        done_on,
    }
}

pub fn clear_lesson(
    lesson: model::closure::Lesson,
    clearance: &Clearance,
    references: &References,
) -> Lesson {
    let model::closure::Lesson { record, title, went, what, next_time } = lesson;
    Lesson {
        record: record::clear(record, clearance, references),
        title: references.cut(title),
        went: went.map(|went| match went {
            model::closure::Went::Well => Went::Well,
            model::closure::Went::Badly => Went::Badly,
        }),
        what: prose::clear(what, references),
        next_time: prose::clear(next_time, references),
    }
}
