//! Reads what a task changes for end users.

use crate::load::field::{Field, Shape};
use crate::load::reader::Reader;
use crate::model::task::ForUsers;

pub const USERS: &[Field] = &[
    Field::new("group", Shape::Line, "whom it concerns; its site by default"),
    Field::new("told", Shape::Date, "the last day, as they were told it; `committed` by default"),
    Field::required("what_happens", Shape::Markdown, "what changes for them, in their words"),
    Field::new("what_to_do", Shape::Markdown, "what they do; nothing where nothing is said"),
];

/// Reads it; nothing where nothing is said.
pub fn read(task: &Reader) -> Option<ForUsers> {
    let users = task.table("users")?;
    Some(ForUsers {
        group: users.string("group"),
        told: users.date("told"),
        what_happens: users.prose("what_happens"),
        what_to_do: users.prose("what_to_do"),
    })
}
