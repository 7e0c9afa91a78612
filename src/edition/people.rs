//! People an audience may know.

use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::References;
use crate::edition::record::{self, Record};
use crate::model;
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
    #[serde(skip)]
    pub calendar: Option<String>,
    /// Whether something is said of work elsewhere.
    #[serde(skip)]
    pub is_busy: bool,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Absence {
    pub from: Date,
    pub to: Date,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Ownership {
    pub item: String,
    pub responsible: Vec<Who>,
    pub accountable: Option<Who>,
    pub consulted: Vec<Who>,
    pub informed: Vec<Who>,
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
        // What they do elsewhere is in the workload; only that there is some is told.
        busy,
        // What somebody earns is nobody's status.
        rate: _,
    } = person;
    Person {
        record: record::clear(record, clearance, references),
        name,
        role,
        organisation,
        capacity_hours: capacity_minutes.map(|minutes| f64::from(minutes) / 60.0),
        away: away.into_iter().map(clear_absence).collect(),
        calendar: calendar.and_then(|id| calendars.get(id.index()).cloned()),
        is_busy: !busy.is_empty(),
    }
}

fn clear_absence(absence: model::person::Absence) -> Absence {
    // Why somebody is away is their own matter.
    let model::person::Absence { from, to, why: _ } = absence;
    Absence { from, to }
}

pub fn clear_ownership(ownership: model::person::Ownership, clearance: &Clearance) -> Ownership {
    let model::person::Ownership { item, responsible, accountable, consulted, informed, origin: _ } =
        ownership;
    let people = |ids: Vec<model::PersonId>| ids.into_iter().filter_map(|id| clearance.who(id)).collect();
    Ownership {
        item,
        responsible: people(responsible),
        accountable: accountable.and_then(|id| clearance.who(id)),
        consulted: people(consulted),
        informed: people(informed),
    }
}
