//! The keys that every record has.

use crate::load::entry::Entry;
use crate::load::field::{Field, Shape};
use crate::load::names::{Kind, Target};
use crate::load::reader::Reader;
use crate::load::value::Value;
use crate::model::record::{Done, Prose, Record, WebLink};
use crate::model::{AudienceId, CalendarId, DecisionId, LineId, ObjectiveId, PersonId, RecordId, TaskId};
use crate::source::Origin;

/// The id of a record in a TOML file.
pub const ID: &[Field] = &[Field::required(
    "id",
    Shape::Id,
    "unique in the whole project; letters, digits, `-`, `_` and `.`; `[[id]]` in any text links to the record",
)];

/// The id of a record that is a Markdown file.
pub const FILE_ID: &[Field] = &[Field::new(
    "id",
    Shape::Id,
    "unique in the whole project; the file's name without its ending by default",
)];

/// The id of a record that few others refer to.
pub const MADE_ID: &[Field] = &[Field::new(
    "id",
    Shape::Id,
    "unique in the whole project; made from what the record is called by default",
)];

/// How it is written that something is done.
pub const DONE: Shape = Shape::Either(&Shape::Date, &Shape::Flag);

/// The keys of every record.
pub const COMMON: &[Field] = &[
    Field::new("owner", Shape::Ref(Kind::Person), "who looks after it"),
    Field::new("tags", Shape::List(&Shape::Text), "words to find it by"),
    VISIBLE,
    Field::new("links", Shape::List(&Shape::Table(&[LINK])), "where to read more"),
    Field::new("notes", Shape::Markdown, "remarks; kept from audiences that do not see notes"),
    Field::new("source", Shape::Text, "where an import took it from, `\"mspdi:12\"`"),
];

pub const VISIBLE: Field = Field::new(
    "visible",
    Shape::List(&Shape::Ref(Kind::Audience)),
    "the audiences that may see it; by default all that see records of its kind",
);

const LINK: &[Field] = &[
    Field::new("text", Shape::Line, "what the link says; the address by default"),
    Field::required("url", Shape::Text, "where it leads"),
];

/// Reads the common keys of a record.
pub fn read(entry: &Entry, reader: &Reader) -> Record {
    Record {
        id: entry.id.clone(),
        made: entry.made.clone(),
        owner: person(reader, "owner"),
        tags: reader.texts("tags"),
        visible: visible(reader),
        links: links(reader),
        notes: reader.prose("notes"),
        source: reader.string("source"),
        body: Prose(entry.body.to_string()),
        origin: origin(entry),
    }
}

fn origin(entry: &Entry) -> Origin {
    entry.file.origin(entry.place.start)
}

fn links(reader: &Reader) -> Vec<WebLink> {
    let links = reader.tables("links").into_iter().filter_map(|link| {
        let url = link.string("url")?;
        Some(WebLink { text: link.string("text").unwrap_or_else(|| url.clone()), url })
    });
    links.collect()
}

/// Returns the audiences that a record names; nothing where it names none at all.
pub fn visible(reader: &Reader) -> Option<Vec<AudienceId>> {
    reader.has("visible").then(|| {
        let targets = reader.values("visible").into_iter();
        targets
            .filter_map(|(value, _)| match value {
                Value::Target(Target::Audience(audience)) => Some(audience),
                _ => None,
            })
            .collect()
    })
}

/// Returns whether something is done; `false` is the same as nothing said.
pub fn done(reader: &Reader) -> Option<Done> {
    match reader.value("done")? {
        Value::Date(date) => Some(Done::On(date)),
        Value::Flag(true) => Some(Done::Yes),
        _ => None,
    }
}

/// Returns any record that a key names.
pub fn any(reader: &Reader, key: &'static str) -> Option<RecordId> {
    match reader.value(key)? {
        Value::Target(Target::Record(record)) => Some(record),
        _ => None,
    }
}

pub fn person(reader: &Reader, key: &'static str) -> Option<PersonId> {
    match any(reader, key)? {
        RecordId::Person(person) => Some(person),
        _ => None,
    }
}

pub fn task(reader: &Reader, key: &'static str) -> Option<TaskId> {
    match any(reader, key)? {
        RecordId::Task(task) => Some(task),
        _ => None,
    }
}

pub fn line(reader: &Reader, key: &'static str) -> Option<LineId> {
    match any(reader, key)? {
        RecordId::Line(line) => Some(line),
        _ => None,
    }
}

pub fn decision(reader: &Reader, key: &'static str) -> Option<DecisionId> {
    match any(reader, key)? {
        RecordId::Decision(decision) => Some(decision),
        _ => None,
    }
}

pub fn objective(reader: &Reader, key: &'static str) -> Option<ObjectiveId> {
    match any(reader, key)? {
        RecordId::Objective(objective) => Some(objective),
        _ => None,
    }
}

pub fn calendar(reader: &Reader, key: &'static str) -> Option<CalendarId> {
    match reader.value(key)? {
        Value::Target(Target::Calendar(calendar)) => Some(calendar),
        _ => None,
    }
}

/// Returns all records that a list names.
pub fn records(reader: &Reader, key: &'static str) -> Vec<RecordId> {
    let targets = reader.values(key).into_iter().filter_map(|(value, _)| match value {
        Value::Target(Target::Record(record)) => Some(record),
        _ => None,
    });
    targets.collect()
}

pub fn tasks(reader: &Reader, key: &'static str) -> Vec<TaskId> {
    let tasks = records(reader, key).into_iter().filter_map(|record| match record {
        RecordId::Task(task) => Some(task),
        _ => None,
    });
    tasks.collect()
}

pub fn people(reader: &Reader, key: &'static str) -> Vec<PersonId> {
    let people = records(reader, key).into_iter().filter_map(|record| match record {
        RecordId::Person(person) => Some(person),
        _ => None,
    });
    people.collect()
}
