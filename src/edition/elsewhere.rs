//! What a task waits for in other projects of the portfolio. Their own gates decide what is told of it.

use crate::model;
use serde::Serialize;

/// A milestone of another project of the portfolio: the project's folder, and the id; nothing where it is not shown
/// there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Elsewhere {
    pub project: String,
    pub id: Option<String>,
}

pub fn clear(other: model::task::Elsewhere) -> Elsewhere {
    let model::task::Elsewhere { project, id, shown, span: _ } = other;
    Elsewhere { project, id: shown.then_some(id) }
}
