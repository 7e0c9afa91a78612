//! Who is who, when they are away, and who answers for what.

use crate::edition::people::{Ownership, Person};
use crate::edition::{Edition, Who};
use crate::pages::view::{self, LinkView, WhoView};
use crate::units::{Date, locale};
use serde::Serialize;

#[derive(Serialize)]
pub struct Row<'a> {
    id: &'a str,
    name: &'a str,
    role: Option<&'a str>,
    organisation: Option<&'a str>,
    hours: String,
    away: Vec<Away>,
    source: Option<LinkView>,
}

#[derive(Serialize)]
struct Away {
    from: Date,
    to: Date,
}

#[derive(Serialize)]
pub struct Item<'a> {
    item: &'a str,
    accountable: Option<WhoView>,
    responsible: Vec<WhoView>,
    consulted: Vec<WhoView>,
    informed: Vec<WhoView>,
}

/// Returns the people that the audience may know by name; absences that are not over.
pub fn people(edition: &Edition) -> Vec<Row<'_>> {
    edition.people().iter().map(|person| row(person, edition.as_of())).collect()
}

fn row(person: &Person, as_of: Date) -> Row<'_> {
    Row {
        id: &person.record.id,
        name: &person.name,
        role: person.role.as_deref(),
        organisation: person.organisation.as_deref(),
        hours: person.capacity_hours.map(|hours| locale::decimal(hours, 1)).unwrap_or_default(),
        away: person
            .away
            .iter()
            .filter(|absence| absence.to >= as_of)
            .map(|absence| Away { from: absence.from, to: absence.to })
            .collect(),
        source: view::source(&person.record.at),
    }
}

/// Returns who answers for what.
pub fn ownership(edition: &Edition) -> Vec<Item<'_>> {
    let all = |people: &[Who]| people.iter().map(WhoView::from).collect();
    edition
        .ownership()
        .iter()
        .map(|Ownership { item, responsible, accountable, consulted, informed }| Item {
            item,
            accountable: accountable.as_ref().map(WhoView::from),
            responsible: all(responsible),
            consulted: all(consulted),
            informed: all(informed),
        })
        .collect()
}
