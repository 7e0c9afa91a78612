//! Reads `waits_for`: what a task waits for in other projects of its portfolio.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::field::{Field, Shape};
use crate::load::reader::Reader;
use crate::load::value::Value;
use crate::model::task::Elsewhere;

pub const WAITS_FOR: Field = Field::new(
    "waits_for",
    Shape::List(&Shape::Text),
    "milestones of other projects of the portfolio that it waits for, `\"FOLDER:ID\"`; the portfolio compares the \
     dates, and nothing is moved",
);

/// Reads what it waits for in other projects, and reports what is no project and id.
pub fn read(reader: &Reader, out: &mut Diagnostics) -> Vec<Elsewhere> {
    let mut found = Vec::new();
    for (value, span) in reader.values("waits_for") {
        let Value::Text(text) = value else { continue };
        match text.rsplit_once(':').map(|(project, id)| (project.trim(), id.trim())) {
            Some((project, id)) if !project.is_empty() && !id.is_empty() => {
                let project = project.trim_end_matches('/').to_string();
                found.push(Elsewhere { project, id: id.to_string(), shown: true, span });
            }
            _ => {
                let error = Diagnostic::error(
                    "bad-dependency",
                    span,
                    format!("`{text}` names no project and milestone"),
                );
                out.push(
                    error.hint(
                        "write the project's folder and the milestone's id, such as `network:core-live`",
                    ),
                );
            }
        }
    }
    found
}
