//! People an audience may know.

use crate::edition::place::Place;
use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::References;
use crate::edition::record::{self, Record};
use crate::edition::shown::Shown;
use crate::model;
use crate::model::audience::Hidden;
use crate::units::Date;
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Person {
    #[serde(flatten)]
    pub record: Record,
    pub name: String,
    pub role: Option<String>,
    pub organisation: Option<String>,
    /// Working hours a week, where it is said.
    pub capacity_hours: Option<f64>,
    pub away: Vec<Absence>,
    /// The calendar that the person works in; the project's where nothing is said.
    pub calendar: Option<String>,
    /// Work elsewhere.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub busy: Vec<Busy>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Absence {
    pub from: Date,
    pub to: Date,
}

/// Work for something else. Both ends are included.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Busy {
    pub from: Date,
    pub to: Date,
    /// How much of a day it takes.
    pub percent: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Ownership {
    pub item: String,
    pub responsible: Vec<Who>,
    /// Withheld where it is somebody who is not shown.
    pub accountable: Shown<Option<Who>>,
    pub consulted: Vec<Who>,
    pub informed: Vec<Who>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
}

pub fn clear(
    person: model::person::Person,
    clearance: &Clearance,
    references: &References,
    calendars: &[String],
) -> Person {
    let model::person::Person {
        record,
        name,
        role,
        organisation,
        capacity_minutes,
        calendar,
        away,
        busy,
        // What somebody earns is nobody's status.
        rate: _,
    } = person;
    Person {
        record: contactless(record::clear(record, clearance, references), clearance),
        name,
        role,
        organisation,
        capacity_hours: capacity_minutes.map(|minutes| f64::from(minutes) / 60.0),
        away: away.into_iter().map(clear_absence).collect(),
        calendar: calendar.and_then(|id| calendars.get(id.index()).cloned()),
        busy: busy.into_iter().map(|busy| clear_busy(busy, references)).collect(),
    }
}

/// Takes away the links of a person, which lead to them.
fn contactless(mut record: Record, clearance: &Clearance) -> Record {
    if !clearance.grants(Hidden::Contacts) {
        record.links.clear();
    }
    record
}

fn clear_absence(absence: model::person::Absence) -> Absence {
    // Why somebody is away is their own matter.
    let model::person::Absence { from, to, why: _ } = absence;
    Absence { from, to }
}

fn clear_busy(busy: model::person::Busy, references: &References) -> Busy {
    let model::person::Busy { from, to, units, what } = busy;
    Busy { from, to, percent: f64::from(units) / 100.0, what: what.map(|what| references.cut(what)) }
}

/// Clears who answers for something; nothing where it is something that is not shown.
pub fn clear_ownership(
    ownership: model::person::Ownership,
    clearance: &Clearance,
    references: &References,
) -> Option<Ownership> {
    let model::person::Ownership { item, responsible, accountable, consulted, informed, origin } = ownership;
    if clearance.is_hidden_word(&item) {
        return None;
    }
    let people = |ids: Vec<model::PersonId>| ids.into_iter().filter_map(|id| clearance.who(id)).collect();
    Some(Ownership {
        item: references.cut(item),
        responsible: people(responsible),
        accountable: clearance.told(accountable),
        consulted: people(consulted),
        informed: people(informed),
        at: clearance.place(origin),
    })
}
