//! Reads `[[audience]]` of `project.toml`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::field::{Field, Fields, Shape};
use crate::load::reader::Reader;
use crate::load::value::Value;
use crate::model::AudienceId;
use crate::model::audience::{Audience, Hidden};
use std::collections::HashMap;

pub const FIELDS: Fields = &[&[
    Field::required("id", Shape::Id, "what records name in `visible`, and builds in `--audience`"),
    Field::new("name", Shape::Text, "what readers see; the id by default"),
    Field::new(
        "hides",
        Shape::List(&Shape::Choice(&[
            "budget",
            "risks",
            "issues",
            "decisions",
            "changes",
            "vendors",
            "stakeholders",
            "quality",
            "readiness",
            "sprints",
            "closure",
            "lessons",
            "updates",
            "pages",
            "plan",
            "money",
            "people",
            "notes",
            "sources",
        ])),
        "the registers that it does not see, and the classes of fields: every amount (`money`), the names of \
         people, notes, source texts",
    ),
]];

const HIDDEN: &[Hidden] = &[
    Hidden::Budget,
    Hidden::Risks,
    Hidden::Issues,
    Hidden::Decisions,
    Hidden::Changes,
    Hidden::Vendors,
    Hidden::Stakeholders,
    Hidden::Quality,
    Hidden::Readiness,
    Hidden::Sprints,
    Hidden::Closure,
    Hidden::Lessons,
    Hidden::Updates,
    Hidden::Pages,
    Hidden::Plan,
    Hidden::Money,
    Hidden::People,
    Hidden::Notes,
    Hidden::Sources,
];

/// Reads all audiences, in the order in which `names` counts them.
pub fn read_all(project: &Reader) -> Vec<Audience> {
    let audiences = project.tables("audience").into_iter().map(|reader| {
        let id = id(&reader).unwrap_or_default().to_string();
        let hides = reader.values("hides").into_iter().filter_map(|(value, _)| match value {
            Value::Choice(index) => HIDDEN.get(index).copied(),
            _ => None,
        });
        Audience {
            name: reader.string("name").unwrap_or_else(|| id.clone()),
            id,
            hides: hides.collect(),
            origin: reader.origin(),
        }
    });
    audiences.collect()
}

/// Returns the ids of the audiences, and reports those that are taken.
pub fn names<'a>(project: &Reader<'a>, out: &mut Diagnostics) -> HashMap<&'a str, AudienceId> {
    let mut names = HashMap::new();
    let readers = project.tables("audience");
    for (index, reader) in readers.iter().enumerate() {
        let Some(id) = id(reader) else { continue };
        if let Some(first) = names.get(id).map(|first: &AudienceId| &readers[first.index()]) {
            let error =
                Diagnostic::error("duplicate-id", reader.span("id"), format!("the id `{id}` is taken"));
            out.push(error.also(first.span("id"), "first used here"));
        } else {
            names.insert(id, AudienceId::new(index));
        }
    }
    names
}

fn id<'a>(reader: &Reader<'a>) -> Option<&'a str> {
    reader.find("id")?.get_ref().as_str()
}
