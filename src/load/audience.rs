//! Reads `[[audience]]` of `project.toml`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::field::{Field, Fields, Shape};
use crate::load::names::{Kind, Names, Target};
use crate::load::reader::Reader;
use crate::load::value::Value;
use crate::model::audience::{As, Audience, Hidden, How, Like};
use crate::model::{AudienceId, RecordId, VendorId};
use crate::source::Origin;
use std::collections::HashMap;

/// What the name of a ready-made audience of a vendor begins with; its id follows.
pub const OF_VENDOR: &str = "vendor:";

/// What can be kept from an audience, as it is written.
pub const HIDES: &[&str] = &[
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
    "contacts",
    "notes",
    "sources",
    "float",
    "scope",
    "whole",
];

pub const FIELDS: Fields = &[&[
    Field::required("id", Shape::Id, "what records name in `visible`, and builds in `--audience`"),
    Field::new("name", Shape::Text, "what readers see; the id by default"),
    Field::new(
        "like",
        Shape::Choice(&["exec", "team", "vendor", "users"]),
        "the ready-made audience that it starts from; see [what each of them sees](privacy.md#ready-made-audiences)",
    ),
    Field::new("vendor", Shape::Ref(Kind::Vendor), "with `like = \"vendor\"`: which one it is for"),
    Field::new(
        "how",
        Shape::Choice(&["omit", "withhold"]),
        "what becomes of work that it may not see: it is left out, or it is a row and a bar without words; `omit` by \
         default",
    ),
    Field::new(
        "people",
        Shape::Choice(&["names", "roles"]),
        "how people appear, where they do; `names` by default",
    ),
    Field::new(
        "hides",
        Shape::List(&Shape::Choice(HIDES)),
        "the registers that it does not see, and the classes of fields: every amount (`money`), the names of \
         people, how they are reached (`contacts`), notes, source texts, how much later tasks could be (`float`), \
         objectives and scope, the dates and odds of the project as a whole (`whole`)",
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
    Hidden::Contacts,
    Hidden::Notes,
    Hidden::Sources,
    Hidden::Float,
    Hidden::Scope,
    Hidden::Whole,
];

/// Reads all audiences, in the order in which `names` counts them: those of the project, then the ready-made ones.
pub fn read_all(project: &Reader, names: &Names, out: &mut Diagnostics) -> Vec<Audience> {
    let mut audiences: Vec<Audience> =
        project.tables("audience").iter().map(|reader| read(reader, out)).collect();
    let mut ready: Vec<(&String, usize)> = (names.audiences.iter())
        .map(|(id, place)| (id, place.index()))
        .filter(|(_, place)| *place >= audiences.len())
        .collect();
    ready.sort_by_key(|(_, place)| *place);
    audiences.extend(ready.into_iter().map(|(id, _)| ready_made(id, names, project.origin())));
    audiences
}

fn read(reader: &Reader, out: &mut Diagnostics) -> Audience {
    let id = id(reader).unwrap_or_default().to_string();
    let hides = reader.values("hides").into_iter().filter_map(|(value, _)| match value {
        Value::Choice(index) => HIDDEN.get(index).copied(),
        _ => None,
    });
    let like = reader.choice("like", &[Like::Exec, Like::Team, Like::Vendor, Like::Users]);
    if like == Some(Like::Vendor) && !reader.is_written("vendor") {
        let error = Diagnostic::error("missing-key", reader.span("like"), "`vendor` is missing");
        out.push(error.hint("say which one it is for: `vendor = \"ID\"`"));
    }
    // `team` hides nothing either.
    if matches!(id.as_str(), "exec" | "users") && !reader.is_written("like") {
        let message = format!(
            "`{id}` is no longer the ready-made audience of that id: it hides nothing but what is said here"
        );
        let warning = Diagnostic::warning("shadows-ready-made", reader.span("id"), message);
        out.push(warning.hint(format!("write `like = \"{id}\"` to start from it, or give it another id")));
    }
    if like != Some(Like::Vendor) && reader.has("vendor") {
        let message = "`vendor` says nothing of an audience that is not like `vendor`";
        let warning = Diagnostic::warning("no-effect", reader.span("vendor"), message);
        out.push(warning.hint("write `like = \"vendor\"` as well, or remove it"));
    }
    Audience {
        name: reader.string("name").unwrap_or_else(|| id.clone()),
        id,
        like,
        vendor: match reader.value("vendor") {
            Some(Value::Target(Target::Record(RecordId::Vendor(vendor)))) => Some(vendor),
            _ => None,
        },
        hides: hides.collect(),
        how: reader.choice("how", &[How::Omit, How::Withhold]),
        people: reader.choice("people", &[As::Names, As::Roles]),
        declared: true,
        origin: reader.origin(),
    }
}

fn ready_made(id: &str, names: &Names, origin: Origin) -> Audience {
    let vendor = id.strip_prefix(OF_VENDOR).and_then(|vendor| match names.find_record(vendor) {
        Some(RecordId::Vendor(vendor)) => Some(vendor),
        _ => None,
    });
    let (like, name) = match id {
        "exec" => (Like::Exec, "executives"),
        "team" => (Like::Team, "the project team"),
        "users" => (Like::Users, "everybody it concerns"),
        _ => (Like::Vendor, "a supplier"),
    };
    Audience {
        id: id.to_string(),
        name: name.to_string(),
        like: Some(like),
        vendor,
        hides: Vec::new(),
        how: None,
        people: None,
        declared: false,
        origin,
    }
}

/// Adds the ready-made audiences to the names, unless the project declares one of that id.
pub fn add_ready_made(names: &mut Names) {
    let mut vendors: Vec<(VendorId, String)> = (names.records.iter())
        .filter_map(|(id, record)| match record {
            RecordId::Vendor(vendor) => Some((*vendor, format!("{OF_VENDOR}{id}"))),
            _ => None,
        })
        .collect();
    vendors.sort();
    let fixed = ["exec", "team", "users"].map(str::to_string);
    let mut next = names.audiences.values().map(|id| id.index() + 1).max().unwrap_or(0).max(names.declared);
    for id in fixed.into_iter().chain(vendors.into_iter().map(|(_, id)| id)) {
        names.audiences.entry(id).or_insert_with(|| {
            next += 1;
            AudienceId::new(next - 1)
        });
    }
}

/// Returns the ids of the audiences, and reports those that are taken.
pub fn names(project: &Reader, out: &mut Diagnostics) -> HashMap<String, AudienceId> {
    let mut names = HashMap::new();
    let readers = project.tables("audience");
    for (index, reader) in readers.iter().enumerate() {
        let Some(id) = id(reader) else { continue };
        if let Some(first) = names.get(id).map(|first: &AudienceId| &readers[first.index()]) {
            let error =
                Diagnostic::error("duplicate-id", reader.span("id"), format!("the id `{id}` is taken"));
            out.push(error.also(first.span("id"), "first used here"));
        } else {
            names.insert(id.to_string(), AudienceId::new(index));
        }
    }
    names
}

fn id<'a>(reader: &Reader<'a>) -> Option<&'a str> {
    reader.find("id")?.get_ref().as_str()
}
